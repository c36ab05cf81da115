// I1, N2: methods of an object literal that use its step object.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class ObjectMethods extends WorkflowEntrypoint {
  async run(event, step) {
    const ops = {
      step,
      async reserve() {
        await this.step.do("reserve", async () => 1);
      },
      async release() {
        await this.step.do("release", async () => 1);
      },
      get both() {
        return async () => {
          await this.reserve();
          await this.release();
        };
      }
    };
    await ops.reserve();
    await ops.both();
  }
}

//= ObjectMethods
//= ├─ ƒ function     reserve()
//= ├─ ƒ function     reserve()
//= └─ ƒ function     release()
//=
//= function reserve()
//= └─ ▸ do           reserve
//=
//= function release()
//= └─ ▸ do           release
