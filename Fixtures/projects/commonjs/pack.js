module.exports = async function pack(step) {
  await step.do("pack", async () => {});
};
