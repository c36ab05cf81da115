// CommonJS modules by `require` and by `import`, and what compilers make of ES modules.
const { WorkflowEntrypoint } = require("cloudflare:workers");
const pack = require("./pack");
const { ship } = require("./ship.cjs");
const compiled = require("./compiled");

class CommonJS extends WorkflowEntrypoint {
  async run(event, step) {
    await pack(step);
    await ship(step);
    await compiled.default(step);
    await require("./lazy").lazy(step);
  }
}

module.exports = { CommonJS };

//= CommonJS
//= ├─ ƒ function     pack()
//= ├─ ƒ function     ship()
//= ├─ ƒ function     default()
//= └─ ƒ function     lazy()
//=
//= function pack()
//= └─ ▸ do           pack
//=
//= function ship()
//= └─ ▸ do           ship  #1→2
//=
//= function default()
//= └─ ƒ function     inner()
//=
//= function inner()
//= └─ ▸ do           inner
//=
//= function lazy()
//= ├─ ƒ function     pack()
//= └─ ƒ function     default()
