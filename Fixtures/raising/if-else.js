// tsc makes this of:
// async function f(p, go) { const u = await go("load", p); if (!u) { await go("report"); return "none"; } else { await go("greet"); } return "done"; }

function f(p, go) {
    return __awaiter(this, void 0, void 0, function () { var u; return __generator(this, function (_a) {
        switch (_a.label) {
            case 0: return [4 /*yield*/, go("load", p)];
            case 1:
                u = _a.sent();
                if (!!u) return [3 /*break*/, 3];
                return [4 /*yield*/, go("report")];
            case 2:
                _a.sent();
                return [2 /*return*/, "none"];
            case 3: return [4 /*yield*/, go("greet")];
            case 4:
                _a.sent();
                _a.label = 5;
            case 5: return [2 /*return*/, "done"];
        }
    }); });
}
