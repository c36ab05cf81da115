// I1, I4: a decorator that replaces a method, as TypeScript calls it.
import { WorkflowEntrypoint } from "cloudflare:workers";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
  var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
  if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
  else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
  return c > 3 && r && Object.defineProperty(target, key, r), r;
};
function durable(name) {
  return (target, key, descriptor) => {
    const original = descriptor.value;
    descriptor.value = async function (...args) {
      return this.step.do(name, () => original.apply(this, args));
    };
  };
}
export class Decorated extends WorkflowEntrypoint {
  async charge(amount) { return amount; }
  async run(event, step) {
    this.step = step;
    await this.charge(1);
  }
}
__decorate([durable("charge card")], Decorated.prototype, "charge", null);

//= Decorated
//= └─ ▸ do           charge card
