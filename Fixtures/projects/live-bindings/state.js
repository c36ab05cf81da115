export let stage = 1;

export function advance() {
  stage = 2;
}
