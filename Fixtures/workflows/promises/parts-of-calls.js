// P2, P6: waiting for one of the promises that a call has begun is not waiting for all of them.
import { WorkflowEntrypoint } from "cloudflare:workers";

class Feed {
  constructor(step) {
    this.step = step;
  }

  open() {
    this.warmUp = this.step.do("warm up", async () => 1);
    return this.step.do("open", async () => 1);
  }
}

export class PartsOfCalls extends WorkflowEntrypoint {
  async run(event, step) {
    const start = () => ({
      first: step.do("first", async () => 1),
      second: step.do("second", async () => 2),
    });
    const { first, second } = start();
    await first;
    await step.do("while the second runs", async () => 1);
    await second;
    await step.do("after both", async () => 1);

    const feed = new Feed(step);
    const opened = feed.open();
    await feed.warmUp;
    await step.do("while it opens", async () => 1);
    await opened;
    await step.do("when it is open", async () => 1);

    const source = step.do("source", async () => 1);
    const left = source.then(() => step.do("left", async () => 1));
    const right = source.then(() => step.do("right", async () => 1));
    await source;
    await step.do("beside left and right", async () => 1);
    await Promise.all([left, right]);
    await step.do("last", async () => 1);
  }
}

//= PartsOfCalls
//= ├─ ⫴ parallel all
//= │  ├─ ƒ function     start()  #1→3
//= │  └─ ▸ do           while the second runs  #1→2
//= ├─ ▸ do           after both
//= ├─ ⫴ parallel all
//= │  ├─ ƒ function     Feed.open()  #3→5
//= │  └─ ▸ do           while it opens  #3→4
//= ├─ ▸ do           when it is open
//= ├─ ⫴ parallel all
//= │  ├─ ƒ function     lane 1  #5→7
//= │  ├─ ▸ do           right  #5→7
//= │  └─ ▸ do           beside left and right  #5→6
//= └─ ▸ do           last
//=
//= function start()
//= └─ ⫴ parallel all
//=    ├─ ▸ do           first  #1→2
//=    └─ ▸ do           second  #1→2
//=
//= function Feed.open()
//= └─ ⫴ parallel all
//=    ├─ ▸ do           warm up  #1→
//=    └─ ▸ do           open  #1→2
//=
//= function lane 1
//= ├─ ▸ do           source
//= └─ ▸ do           left
