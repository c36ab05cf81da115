// tsc makes this of:
// async function f(go) { try { await go("a"); return 1; } catch (e) { await go("b", e); } finally { await go("c"); } await go("d"); }

function f(go) {
    return __awaiter(this, void 0, void 0, function () { var e_1; return __generator(this, function (_a) {
        switch (_a.label) {
            case 0:
                _a.trys.push([0, 2, 4, 6]);
                return [4 /*yield*/, go("a")];
            case 1:
                _a.sent();
                return [2 /*return*/, 1];
            case 2:
                e_1 = _a.sent();
                return [4 /*yield*/, go("b", e_1)];
            case 3:
                _a.sent();
                return [3 /*break*/, 6];
            case 4: return [4 /*yield*/, go("c")];
            case 5:
                _a.sent();
                return [7 /*endfinally*/];
            case 6: return [4 /*yield*/, go("d")];
            case 7:
                _a.sent();
                return [2 /*return*/];
        }
    }); });
}
