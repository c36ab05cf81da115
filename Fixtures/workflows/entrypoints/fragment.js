// I3: without an import the name decides.
export class Fragment extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("fragment", async () => 1);
  }
}

//= Fragment
//= └─ ▸ do           fragment
