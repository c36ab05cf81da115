// tsc makes this of:
// async function f(n, go) { let i = 0; while (await go("more")) { if (i === 3) break; if (i === 2) { i = 9; continue; } await go("work"); i++; } await go("after"); }

function f(n, go) {
    return __awaiter(this, void 0, void 0, function () { var i; return __generator(this, function (_a) {
        switch (_a.label) {
            case 0:
                i = 0;
                _a.label = 1;
            case 1: return [4 /*yield*/, go("more")];
            case 2:
                if (!_a.sent()) return [3 /*break*/, 4];
                if (i === 3)
                    return [3 /*break*/, 4];
                if (i === 2) {
                    i = 9;
                    return [3 /*break*/, 1];
                }
                return [4 /*yield*/, go("work")];
            case 3:
                _a.sent();
                i++;
                return [3 /*break*/, 1];
            case 4: return [4 /*yield*/, go("after")];
            case 5:
                _a.sent();
                return [2 /*return*/];
        }
    }); });
}
