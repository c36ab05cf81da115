// I1: the step object in groups, in sets made of sets, and behind iterators' own methods.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Grouped extends WorkflowEntrypoint {
  async run(event, step) {
    const tasks = [
      { kind: "early", run: () => step.do("one", async () => 1) },
      { kind: "late", run: () => step.do("two", async () => 2) },
      { kind: "early", run: () => step.do("three", async () => 3) },
    ];
    const groups = Object.groupBy(tasks, (task) => task.kind);
    for (const task of groups.early) await task.run();
    for (const task of Map.groupBy(tasks, (task) => task.kind).get("late")) await task.run();
    const all = new Set([tasks[0]]).union(new Set([tasks[1]]));
    for (const task of all) await task.run();
    for (const task of tasks.values().drop(1).take(1).toArray()) await task.run();
    for (const run of Iterator.from(tasks).map((task) => task.run)) await run();
    // Groups come in the order of their first elements.
    for (const [kind, group] of Map.groupBy(tasks.slice(1), (task) => task.kind)) {
      await step.do(`${kind}: ${group.length}`, async () => kind);
    }
    for (const [kind] of Object.entries(Object.groupBy(tasks.slice(1), (task) => task.kind))) {
      await step.sleep(kind, 10);
    }
  }
}

//= Grouped
//= ├─ ƒ function     run()
//= ├─ ƒ function     run (2)
//= ├─ ƒ function     run (3)
//= ├─ ƒ function     run()
//= ├─ ƒ function     run (3)
//= ├─ ƒ function     run (3)
//= ├─ ƒ function     run()
//= ├─ ƒ function     run (3)
//= ├─ ƒ function     run (2)
//= ├─ ▸ do           late: 1
//= ├─ ▸ do           early: 1
//= ├─ ◷ sleep        late  (10ms)
//= └─ ◷ sleep        early  (10ms)
//=
//= function run()
//= └─ ▸ do           one  #1→2
//=
//= function run (2)
//= └─ ▸ do           three  #1→2
//=
//= function run (3)
//= └─ ▸ do           two  #1→2
