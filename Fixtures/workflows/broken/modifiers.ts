// T2: words that the grammar of TypeScript does not have, and without which programs mean the same.
import { WorkflowEntrypoint } from "cloudflare:workers";
export type * from "cloudflare:workers";
export type * as Types from "cloudflare:workers";
export import path = require("node:path");

class Names {
  static [name: string]: string;
  static readonly [key: number]: string;
  private accessor first: string = "first";
  static accessor #second = "second";
  accessor ["third"] = "third";
  get whole(this: Names) {
    return this.third;
  }
  all = () => this.first + " " + Names.#second + " " + this.whole;
}

declare module "node:path" {
  global {
    interface Paths {}
  }
}

type Line = `${string}:\t${number}`;

export default abstract class extends WorkflowEntrypoint<unknown, Line> {
  async run(event: any, step: any) {
    await step.do(new Names().all(), async () => path.sep);
  }
}

//= default
//= └─ ▸ do           first second third
