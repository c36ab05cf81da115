export default async function first(step) {
  await step.do("first", async () => {});
}

export async function second(step) {
  await step.do("second", async () => {});
}

const third = async (step) => {
  await step.do("third", async () => {});
};

export { third, third as "any name" };
