// T1: of very many objects, each with a step of its own, some are told apart, and the others are
// reported.
import { WorkflowEntrypoint } from "cloudflare:workers";

const names = Array.from({ length: 30 }, (_, index) => `job ${index}`);

export class ManyObjects extends WorkflowEntrypoint {
  async run(event, step) {
    const jobs = names.map((name) => ({ step, name }));
    const handlers = new Map();
    for (const job of jobs) {
      handlers.set(job.name, { go: (data) => job.step.do(job.name, async () => data) });
    }
    await handlers.get(event.payload.kind).go(1);
  }
}

//= ManyObjects  (incomplete)
//= └─ ◇ if
//=    ├─ handlers.get(event.payload.kind).go is go
//=    │  └─ ▸ do           job 0
//=    ├─ handlers.get(event.payload.kind).go is go
//=    │  └─ ▸ do           job 1
//=    ├─ handlers.get(event.payload.kind).go is go
//=    │  └─ ▸ do           job 2
//=    ├─ handlers.get(event.payload.kind).go is go
//=    │  └─ ▸ do           job 3
//=    ├─ handlers.get(event.payload.kind).go is go
//=    │  └─ ▸ do           job 4
//=    ├─ handlers.get(event.payload.kind).go is go
//=    │  └─ ▸ do           job 5
//=    ├─ handlers.get(event.payload.kind).go is go
//=    │  └─ ▸ do           job 6
//=    ├─ handlers.get(event.payload.kind).go is go
//=    │  └─ ▸ do           job 7
//=    ├─ handlers.get(event.payload.kind).go is go
//=    │  └─ ▸ do           job 8
//=    ├─ handlers.get(event.payload.kind).go is go
//=    │  └─ ▸ do           job 9
//=    ├─ handlers.get(event.payload.kind).go is go
//=    │  └─ ▸ do           job 10
//=    ├─ handlers.get(event.payload.kind).go is go
//=    │  └─ ▸ do           job 11
//=    ├─ handlers.get(event.payload.kind).go is go
//=    │  └─ ▸ do           job 12
//=    ├─ handlers.get(event.payload.kind).go is go
//=    │  └─ ▸ do           job 13
//=    ├─ handlers.get(event.payload.kind).go is go
//=    │  └─ ▸ do           job 14
//=    ├─ handlers.get(event.payload.kind).go is go
//=    │  └─ ▸ do           job 15
//=    ├─ handlers.get(event.payload.kind).go is go
//=    │  └─ ▸ do           job 16
//=    ├─ handlers.get(event.payload.kind).go is go
//=    │  └─ ▸ do           job 17
//=    ├─ handlers.get(event.payload.kind).go is go
//=    │  └─ ▸ do           job 18
//=    ├─ handlers.get(event.payload.kind).go is go
//=    │  └─ ▸ do           job 19
//=    ├─ handlers.get(event.payload.kind).go is go
//=    │  └─ ▸ do           job 20
//=    ├─ handlers.get(event.payload.kind).go is go
//=    │  └─ ▸ do           job 21
//=    ├─ handlers.get(event.payload.kind).go is go
//=    │  └─ ▸ do           job 22
//=    └─ handlers.get(event.payload.kind).go is go
//=       └─ ▸ do           job 23
