// T1, I1: no function is left out of those that may be meant, however many they are.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class ManyAlternatives extends WorkflowEntrypoint {
  async run(event, step) {
    const tasks = [..."abcdefghijklmnopqrstuvwxyz"].map((letter) => () => step.do(letter, async () => 1));
    await tasks[event.payload.index]();
    await step.do("end", async () => 1);
  }
}

//= ManyAlternatives
//= ├─ ◇ if
//= │  ├─ tasks[event.payload.index] is function 1
//= │  │  └─ ▸ do           a
//= │  ├─ tasks[event.payload.index] is function 2
//= │  │  └─ ▸ do           b
//= │  ├─ tasks[event.payload.index] is function 3
//= │  │  └─ ▸ do           c
//= │  ├─ tasks[event.payload.index] is function 4
//= │  │  └─ ▸ do           d
//= │  ├─ tasks[event.payload.index] is function 5
//= │  │  └─ ▸ do           e
//= │  ├─ tasks[event.payload.index] is function 6
//= │  │  └─ ▸ do           f
//= │  ├─ tasks[event.payload.index] is function 7
//= │  │  └─ ▸ do           g
//= │  ├─ tasks[event.payload.index] is function 8
//= │  │  └─ ▸ do           h
//= │  ├─ tasks[event.payload.index] is function 9
//= │  │  └─ ▸ do           i
//= │  ├─ tasks[event.payload.index] is function 10
//= │  │  └─ ▸ do           j
//= │  ├─ tasks[event.payload.index] is function 11
//= │  │  └─ ▸ do           k
//= │  ├─ tasks[event.payload.index] is function 12
//= │  │  └─ ▸ do           l
//= │  ├─ tasks[event.payload.index] is function 13
//= │  │  └─ ▸ do           m
//= │  ├─ tasks[event.payload.index] is function 14
//= │  │  └─ ▸ do           n
//= │  ├─ tasks[event.payload.index] is function 15
//= │  │  └─ ▸ do           o
//= │  ├─ tasks[event.payload.index] is function 16
//= │  │  └─ ▸ do           p
//= │  ├─ tasks[event.payload.index] is function 17
//= │  │  └─ ▸ do           q
//= │  ├─ tasks[event.payload.index] is function 18
//= │  │  └─ ▸ do           r
//= │  ├─ tasks[event.payload.index] is function 19
//= │  │  └─ ▸ do           s
//= │  ├─ tasks[event.payload.index] is function 20
//= │  │  └─ ▸ do           t
//= │  ├─ tasks[event.payload.index] is function 21
//= │  │  └─ ▸ do           u
//= │  ├─ tasks[event.payload.index] is function 22
//= │  │  └─ ▸ do           v
//= │  ├─ tasks[event.payload.index] is function 23
//= │  │  └─ ▸ do           w
//= │  ├─ tasks[event.payload.index] is function 24
//= │  │  └─ ▸ do           x
//= │  ├─ tasks[event.payload.index] is function 25
//= │  │  └─ ▸ do           y
//= │  └─ tasks[event.payload.index] is function 26
//= │     └─ ▸ do           z
//= └─ ▸ do           end
