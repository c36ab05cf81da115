import { WorkflowEntrypoint } from "cloudflare:workers";
export class ImplicitParallelWorkflow extends WorkflowEntrypoint {
  async run(event, step) {
    const branchA = async ()=>{
      const a = step.do("task a", async ()=>"a"); //starts 1
      const b = step.do("task b", async ()=>"b"); //starts 1
      const c = await step.waitForEvent("task c", {
        type: "my-event",
        timeout: "1 hour"
      }); //starts 1 resolves 2
      await step.do("task d", async ()=>JSON.stringify(c)); //starts 2 resolves 3
      return Promise.all([
        a,
        b
      ]); //resolves 3
    };
    const branchB = async ()=>{
      const e = step.do("task e", async ()=>"e"); //starts 1
      const f = step.do("task f", async ()=>"f"); //starts 1
      return Promise.all([
        e,
        f
      ]); //resolves 2
    };
    await Promise.all([
      branchA(),
      branchB()
    ]);
    await step.sleep("final sleep", 1000);
  }
}
