const state = { isConnected: false };

export async function connect(step) {
  if (!state.isConnected) {
    await step.do("connect", async () => {});
    state.isConnected = true;
  }
}
