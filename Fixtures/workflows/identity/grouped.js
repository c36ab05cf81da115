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
//= └─ ƒ function     run (2)
//=
//= function run()
//= └─ ▸ do           one  #1→2
//=
//= function run (2)
//= └─ ▸ do           three  #1→2
//=
//= function run (3)
//= └─ ▸ do           two  #1→2
