/**
 * A test runner of a few lines. Node's own takes every promise that fails unseen for a failure of
 * the test, but the programs under test have such promises.
 */
const tests = [];

process.on('unhandledRejection', () => {});

/** Adds a test; it runs when its file has been read. */
export function test(name, body) {
  if (tests.length === 0) setImmediateOfNode(runAll);
  tests.push({ name, body });
}

// Runs of programs replace timers, so that they are taken before.
const setImmediateOfNode = setImmediate;
/** Prints a line: runs of programs replace the console. */
const say = (text) => process.stdout.write(`${text}\n`);

/** Runs the tests in order; the exit code says whether one has failed. */
async function runAll() {
  let failures = 0;
  for (const { name, body } of tests) {
    try {
      await body();
    } catch (error) {
      failures += 1;
      say(`FAILED: ${name}\n${error.message}`);
    }
  }
  say(`${tests.length - failures} of ${tests.length} tests passed`);
  process.exit(failures > 0 ? 1 : 0);
}
