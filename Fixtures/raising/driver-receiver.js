// TypeScript makes this of:
// const f = async () => { go(() => this.x); };

function around() {
  var _this = this;
  var f = function () { return __awaiter(_this, void 0, void 0, function* () {
    var _this = this;
    yield go(function () { return _this.x; });
  }); };
}
