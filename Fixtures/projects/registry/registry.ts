type Handler = (step: WorkflowStep) => Promise<void>;

const list: Handler[] = [];

export const handlers: Record<string, Handler> = {};

export function register(handler: Handler) {
  list.push(handler);
}

export async function runAll(step: WorkflowStep) {
  for (const handler of list) await handler(step);
}
