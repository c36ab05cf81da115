export const queue: string[] = ["initial"];
