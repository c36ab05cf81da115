// tsc makes this of:
// async function f(k, go) { switch (k) { case "a": case "b": await go("ab"); break; case "c": await go("c"); default: await go("other"); } await go("after"); }

function f(k, go) {
    return __awaiter(this, void 0, void 0, function () { var _a; return __generator(this, function (_b) {
        switch (_b.label) {
            case 0:
                _a = k;
                switch (_a) {
                    case "a": return [3 /*break*/, 1];
                    case "b": return [3 /*break*/, 1];
                    case "c": return [3 /*break*/, 3];
                }
                return [3 /*break*/, 5];
            case 1: return [4 /*yield*/, go("ab")];
            case 2:
                _b.sent();
                return [3 /*break*/, 7];
            case 3: return [4 /*yield*/, go("c")];
            case 4:
                _b.sent();
                _b.label = 5;
            case 5: return [4 /*yield*/, go("other")];
            case 6:
                _b.sent();
                _b.label = 7;
            case 7: return [4 /*yield*/, go("after")];
            case 8:
                _b.sent();
                return [2 /*return*/];
        }
    }); });
}
