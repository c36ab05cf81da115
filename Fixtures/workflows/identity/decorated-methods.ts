// I1: decorators of both forms replace the methods that they stand before.
import { WorkflowEntrypoint } from "cloudflare:workers";

function durable(name: string) {
  return (target: any, key: string, descriptor: PropertyDescriptor) => {
    const original = descriptor.value;
    descriptor.value = async function (...args: any[]) {
      return this.step.do(name, () => original.apply(this, args));
    };
  };
}

function named(method: any, context: any) {
  return async function (this: any, ...args: any[]) {
    return this.step.do(String(context.name), () => method.apply(this, args));
  };
}

export class Decorated extends WorkflowEntrypoint {
  step: any;
  @durable("charge card") async charge(amount: number) { return amount; }
  @named async refund(amount: number) { return amount; }

  async run(event: any, step: any) {
    this.step = step;
    await this.charge(1);
    await this.refund(2);
  }
}

//= Decorated
//= ├─ ▸ do           charge card
//= └─ ▸ do           refund
