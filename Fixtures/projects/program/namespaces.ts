export namespace Names { export const inner = "inner name"; }
