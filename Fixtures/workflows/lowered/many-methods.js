// I4: a class of more methods than a loop of steps is unrolled for, made by a helper that defines them one by one.
import { WorkflowEntrypoint } from "cloudflare:workers";

function _createClass(target, props) {
  for (var i = 0; i < props.length; i++) {
    var descriptor = props[i];
    descriptor.configurable = true;
    Object.defineProperty(target.prototype, descriptor.key, descriptor);
  }
  return target;
}

var ManyMethods = (function (_Base) {
  function ManyMethods() {
    return Reflect.construct(_Base, arguments, ManyMethods);
  }
  Object.setPrototypeOf(ManyMethods.prototype, _Base.prototype);
  _createClass(ManyMethods, [
    { key: "run", value: async function (event, step) { await step.do("first", async () => this.m1()); await this.last(step); } },
    { key: "m1", value: function () { return 1; } }, { key: "m2", value: function () { return 2; } },
    { key: "m3", value: function () { return 3; } }, { key: "m4", value: function () { return 4; } },
    { key: "m5", value: function () { return 5; } }, { key: "m6", value: function () { return 6; } },
    { key: "m7", value: function () { return 7; } }, { key: "m8", value: function () { return 8; } },
    { key: "m9", value: function () { return 9; } }, { key: "m10", value: function () { return 10; } },
    { key: "m11", value: function () { return 11; } }, { key: "m12", value: function () { return 12; } },
    { key: "m13", value: function () { return 13; } }, { key: "m14", value: function () { return 14; } },
    { key: "m15", value: function () { return 15; } }, { key: "m16", value: function () { return 16; } },
    { key: "m17", value: function () { return 17; } }, { key: "m18", value: function () { return 18; } },
    { key: "m19", value: function () { return 19; } }, { key: "m20", value: function () { return 20; } },
    { key: "m21", value: function () { return 21; } }, { key: "m22", value: function () { return 22; } },
    { key: "m23", value: function () { return 23; } }, { key: "m24", value: function () { return 24; } },
    { key: "m25", value: function () { return 25; } }, { key: "m26", value: function () { return 26; } },
    { key: "m27", value: function () { return 27; } }, { key: "m28", value: function () { return 28; } },
    { key: "m29", value: function () { return 29; } }, { key: "m30", value: function () { return 30; } },
    { key: "m31", value: function () { return 31; } }, { key: "m32", value: function () { return 32; } },
    { key: "m33", value: function () { return 33; } }, { key: "m34", value: function () { return 34; } },
    { key: "m35", value: function () { return 35; } }, { key: "m36", value: function () { return 36; } },
    { key: "m37", value: function () { return 37; } }, { key: "m38", value: function () { return 38; } },
    { key: "m39", value: function () { return 39; } }, { key: "m40", value: function () { return 40; } },
    { key: "m41", value: function () { return 41; } }, { key: "m42", value: function () { return 42; } },
    { key: "m43", value: function () { return 43; } }, { key: "m44", value: function () { return 44; } },
    { key: "m45", value: function () { return 45; } }, { key: "m46", value: function () { return 46; } },
    { key: "m47", value: function () { return 47; } }, { key: "m48", value: function () { return 48; } },
    { key: "m49", value: function () { return 49; } }, { key: "m50", value: function () { return 50; } },
    { key: "m51", value: function () { return 51; } }, { key: "m52", value: function () { return 52; } },
    { key: "m53", value: function () { return 53; } }, { key: "m54", value: function () { return 54; } },
    { key: "m55", value: function () { return 55; } }, { key: "m56", value: function () { return 56; } },
    { key: "m57", value: function () { return 57; } }, { key: "m58", value: function () { return 58; } },
    { key: "m59", value: function () { return 59; } }, { key: "m60", value: function () { return 60; } },
    { key: "m61", value: function () { return 61; } }, { key: "m62", value: function () { return 62; } },
    { key: "m63", value: function () { return 63; } }, { key: "m64", value: function () { return 64; } },
    { key: "m65", value: function () { return 65; } }, { key: "m66", value: function () { return 66; } },
    { key: "m67", value: function () { return 67; } }, { key: "m68", value: function () { return 68; } },
    { key: "m69", value: function () { return 69; } }, { key: "m70", value: function () { return 70; } },
    { key: "last", value: async function (step) { await step.do("last", async () => this.m70()); } },
  ]);
  return ManyMethods;
})(WorkflowEntrypoint);

export { ManyMethods };

//= ManyMethods
//= ├─ ▸ do           first
//= └─ ƒ function     value()
//=
//= function value()
//= └─ ▸ do           last
