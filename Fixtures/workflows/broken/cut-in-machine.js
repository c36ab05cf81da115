// T2: the file ends inside of a generator that a compiler has made a state machine.
import { WorkflowEntrypoint } from "cloudflare:workers";
import { _ as _async_to_generator } from "@swc/helpers/_/_async_to_generator";
import { _ as _ts_generator } from "@swc/helpers/_/_ts_generator";

export class CutInMachine extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("first", async () => 1);
    return _async_to_generator(function () {
      return _ts_generator(this, function (_state) {
        switch (_state.label) {

//= CutInMachine  (incomplete)
//= └─ ▸ do           first
