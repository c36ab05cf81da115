/** The example of the article, and the graph that it gives, written by hand. */

export const text = `
import { WorkflowEntrypoint } from "cloudflare:workers";
export class Example extends WorkflowEntrypoint {
  async run(event, step) {
    const branchA = async () => {
      const a = step.do("task a", async () => 1);
      const b = step.do("task b", async () => 2);
      const c = await step.waitForEvent("task c", { type: "go" });
      await step.do("task d", async () => c);
      return Promise.all([a, b]);
    };
    const branchB = async () => {
      const e = step.do("task e", async () => 5);
      const f = step.do("task f", async () => 6);
      return Promise.all([e, f]);
    };
    await Promise.all([branchA(), branchB()]);
    await step.sleep("final sleep", 1000);
  }
}
`;

/** A step, with numbers if it has some. */
export const step = (name, starts, resolves, type = 'step_do') => ({
  type,
  name,
  ...(type === 'step_do' ? { nodes: [] } : {}),
  starts,
  resolves,
});

/** A call. */
export const call = (name, starts, resolves) => ({ type: 'function_call', name, starts, resolves });

/** A group. */
export const parallel = (nodes, kind = 'all') => ({ type: 'parallel', kind, nodes });

/** A function. */
export const define = (name, nodes) => ({ type: 'function_def', name, nodes });

/** A workflow. */
export const workflow = (nodes, functions = {}) => ({
  type: 'start',
  class_name: 'Example',
  functions,
  nodes,
  complete: true,
});

/** The article's graph. */
export const graph = () =>
  workflow(
    [
      parallel([call('branchA', 1, 2), call('branchB', 1, 2)]),
      step('final sleep', undefined, undefined, 'step_sleep'),
    ],
    {
      branchA: define('branchA', [parallel([
        step('task a', 1, 3),
        step('task b', 1, 3),
        step('task c', 1, 2, 'step_wait_for_event'),
        step('task d', 2, 3),
      ])]),
      branchB: define('branchB', [parallel([step('task e', 1, 2), step('task f', 1, 2)])]),
    },
  );
