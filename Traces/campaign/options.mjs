/** Reads `--name value` options; those whose default is a number are numbers. */
export function readOptions(args, defaults) {
  const options = { ...defaults };
  for (let index = 0; index < args.length; index += 2) {
    const name = args[index].replace(/^--/, '');
    if (!(name in defaults)) {
      throw new Error(
        `there is no option ${args[index]}; there are --${Object.keys(defaults).join(', --')}`,
      );
    }
    options[name] = typeof defaults[name] === 'number' ? Number(args[index + 1]) : args[index + 1];
  }
  return options;
}
