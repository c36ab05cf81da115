/** What of a step must be equal in two graphs, as text. */

/** A shape as text, its fields in alphabetical order. */
export function shapeText(shape) {
  if (shape?.type !== 'object') return shape?.type;
  const fields = Object.keys(shape.fields ?? {}).sort();
  return `{${fields.map((key) => `${key}:${shapeText(shape.fields[key])}`).join()}}`;
}

/** The data of a step, without what it is called by here: places, ids, numbers. */
export function stepText({ type, name, config, duration, timestamp, options, payload }) {
  return JSON.stringify({
    type,
    name,
    config,
    duration,
    timestamp,
    options,
    payload: shapeText(payload),
  });
}
