// tsc and terser makes this of:
// async function f(k, go) { if (k.a) { await go("x"); await go("y"); return 1; } for (;;) { const p = await go("page"); if (!p.more) break; } return await go("end"); }

function f(k, go) {
  return __awaiter(this, void 0, void 0, (function() {
    return __generator(this, (function(_a) {
      switch (_a.label) {
       case 0:
        return k.a ? [ 4, go("x") ] : [ 3, 3 ];

       case 1:
        return _a.sent(), [ 4, go("y") ];

       case 2:
        return _a.sent(), [ 2, 1 ];

       case 3:
        return [ 4, go("page") ];

       case 4:
        if (!_a.sent().more) return [ 3, 6 ];
        _a.label = 5;

       case 5:
        return [ 3, 3 ];

       case 6:
        return [ 4, go("end") ];

       case 7:
        return [ 2, _a.sent() ];
      }
    }));
  }));
}
