import { WorkflowEntrypoint } from 'cloudflare:workers';

async function first(step) {
  await step.do("first", async () => {
  });
}
async function second(step) {
  await step.do("second", async () => {
  });
}
const third = async (step) => {
  await step.do("third", async () => {
  });
};

var functions = /*#__PURE__*/Object.freeze({
  __proto__: null,
  'any name': third,
  default: first,
  second: second,
  third: third
});

var expression = async (step) => {
  await step.do("expression", async () => {
  });
};

const { destructured: destructured$1 } = {
  destructured: async (step) => {
    await step.do("destructured", async () => {
    });
  }
};

const hammer = (step) => step.do("hammer", async () => {
});
const saw = (step) => step.do("saw", async () => {
});

var tools = /*#__PURE__*/Object.freeze({
  __proto__: null,
  hammer: hammer,
  saw: saw
});

var all = /*#__PURE__*/Object.freeze({
  __proto__: null,
  'any name': third,
  default: expression,
  destructured: destructured$1,
  expression: expression,
  functions: functions,
  second: second,
  third: third,
  tools: tools
});

const { destructured } = all;
class Exports extends WorkflowEntrypoint {
  async run(event, step) {
    await first(step);
    await second(step);
    await third(step);
    await third(step);
    await second(step);
    await third(step);
    await destructured(step);
    await expression(step);
    for (const each of Object.values(tools))
      await each(step);
  }
}

export { Exports };
