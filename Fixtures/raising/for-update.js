// tsc makes this of:
// async function f(items, go) { for (const x of items) { if (!x) continue; await go(x); } }

function f(items, go) {
    return __awaiter(this, void 0, void 0, function () { var _i, items_1, x; return __generator(this, function (_a) {
        switch (_a.label) {
            case 0:
                _i = 0, items_1 = items;
                _a.label = 1;
            case 1:
                if (!(_i < items_1.length)) return [3 /*break*/, 4];
                x = items_1[_i];
                if (!x)
                    return [3 /*break*/, 3];
                return [4 /*yield*/, go(x)];
            case 2:
                _a.sent();
                _a.label = 3;
            case 3:
                _i++;
                return [3 /*break*/, 1];
            case 4: return [2 /*return*/];
        }
    }); });
}
