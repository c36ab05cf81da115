export enum Stage { First = "first stage", Second = "second" }
export const enum Kind { A = 1, B }
