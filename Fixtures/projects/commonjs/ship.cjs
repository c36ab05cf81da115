exports.ship = (step) => step.do("ship", async () => {});
