// tsc makes this of:
// async function f(a, go) { const x = a && await go("and"); return x ? await go("yes") : await go("no"); }

function f(a, go) {
    return __awaiter(this, void 0, void 0, function () { var x, _a, _b; return __generator(this, function (_c) {
        switch (_c.label) {
            case 0:
                _a = a;
                if (!_a) return [3 /*break*/, 2];
                return [4 /*yield*/, go("and")];
            case 1:
                _a = (_c.sent());
                _c.label = 2;
            case 2:
                x = _a;
                if (!x) return [3 /*break*/, 4];
                return [4 /*yield*/, go("yes")];
            case 3:
                _b = _c.sent();
                return [3 /*break*/, 6];
            case 4: return [4 /*yield*/, go("no")];
            case 5:
                _b = _c.sent();
                _c.label = 6;
            case 6: return [2 /*return*/, _b];
        }
    }); });
}
