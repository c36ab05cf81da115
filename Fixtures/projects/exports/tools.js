export const hammer = (step) => step.do("hammer", async () => {});

export const saw = (step) => step.do("saw", async () => {});
