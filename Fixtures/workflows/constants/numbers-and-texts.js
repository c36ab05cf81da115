// L1: numbers are read and written as JavaScript does, and texts of JSON are values.
import { WorkflowEntrypoint } from "cloudflare:workers";

const settings = JSON.parse('{"name":"import","retries":{"limit":2,"delay":"1 minute"}}');
const NAMES = ["first", "second"];

export class NumbersAndTexts extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do(settings.name, { retries: settings.retries }, async () => 1);
    await step.do(`${parseInt("12px", 10)} ${parseInt("0x1f")} ${parseInt("z", 36)}`, async () => 1);
    await step.do(`${parseFloat("2.50 EUR")} ${parseFloat("none")}`, async () => 1);
    await step.do(`${Number(" 12 ")} ${Number("12px")} ${+"0b101"} ${Number("")}`, async () => 1);
    await step.do(`${1e21} ${0.1 + 0.2} ${1e-7} ${0.00001} ${12345678901234567890}`, async () => 1);
    await step.do(`position ${NAMES.indexOf("second")} ${NAMES.indexOf("third")}`, async () => 1);
  }
}

//= NumbersAndTexts
//= ├─ ▸ do           import  (retry 2× delay 1 minute)
//= ├─ ▸ do           12 31 35
//= ├─ ▸ do           2.5 NaN
//= ├─ ▸ do           12 NaN 5 0
//= ├─ ▸ do           1e+21 0.30000000000000004 1e-7 0.00001 12345678901234567000
//= └─ ▸ do           position 1 -1
