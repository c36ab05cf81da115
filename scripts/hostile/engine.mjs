// Reads modules in base 64, one on each line, and prints for each what Node refuses it for, or nothing.
import { createInterface } from "node:readline";
import { SourceTextModule } from "node:vm";

for await (const line of createInterface({ input: process.stdin })) {
  try {
    new SourceTextModule(Buffer.from(line, "base64").toString());
    console.log("");
  } catch (error) {
    console.log(String(error.message).replaceAll("\n", " "));
  }
}
