// I1: the step object in a record that a weak map has held before, as compilers write private fields.
import { WorkflowEntrypoint } from "cloudflare:workers";

function init(object, map, value) {
  map.set(object, value);
}
function descriptor(object, map) {
  if (!map.has(object)) throw new TypeError("a private field of another object");
  return map.get(object);
}
function setField(object, map, value) {
  const found = descriptor(object, map);
  if (found.set) found.set.call(object, value);
  else {
    if (!found.writable) throw new TypeError("a private field that cannot be set");
    found.value = value;
  }
}
const getField = (object, map) => descriptor(object, map).value;

var _step = new WeakMap();
class Runner {
  constructor(step) {
    init(this, _step, { writable: true, value: void 0 });
    setField(this, _step, step);
  }
  async go() {
    await getField(this, _step).do("go", async () => 1);
    await getField(this, _step).do("go on", async () => 1);
  }
}

export class WeakMapRecords extends WorkflowEntrypoint {
  async run(event, step) {
    await new Runner(step).go();
  }
}

//= WeakMapRecords
//= └─ ƒ function     Runner.go()
//=
//= function Runner.go()
//= ├─ ▸ do           go
//= └─ ▸ do           go on
