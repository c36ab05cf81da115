// I1, F1: types, casts and assertions change nothing.
import { WorkflowEntrypoint } from "cloudflare:workers";
import type { WorkflowEvent, WorkflowStep } from "cloudflare:workers";

interface Row {
  id: string;
}

type Rows = Row[];

declare global {
  interface Window {
    step: number;
  }
}

export class TypeScript extends WorkflowEntrypoint {
  private readonly limit: number = 3;

  override async run(event: Readonly<WorkflowEvent<{ ids: string[] }>>, step: WorkflowStep): Promise<void> {
    const rows = await step.do<Rows>("typed", async (): Promise<Rows> => []);
    const first = (await step.do("cast", async () => rows[0])) as Row;
    const second = (await step.do("asserted", async () => rows[1]))!;
    await (step as unknown as { do: any }).do("cast step", async () => [first, second] satisfies Rows);
    await this.store<Row>(step!, first);
  }

  private store<T extends Row>(step: WorkflowStep, row: T): Promise<void>;
  private async store<T extends Row>(step: WorkflowStep, row: T): Promise<void> {
    await step.do("store", async () => row.id + this.limit);
  }
}

//= TypeScript
//= ├─ ▸ do           typed
//= ├─ ▸ do           cast
//= ├─ ▸ do           asserted
//= ├─ ▸ do           cast step
//= └─ ƒ function     store()
//=
//= function store()
//= └─ ▸ do           store
