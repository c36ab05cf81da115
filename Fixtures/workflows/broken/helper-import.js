// T2: the broken import of a helper leaves the workflow incomplete, though the helper is not needed any more.
import { WorkflowEntrypoint } from "cloudflare:workers";
import { _ a/ _inherits } from "@swc/helpers/_/_inherits";
import { _ as _async_to_generator } from "@swc/helpers/_/_async_to_generator";
import { _ as _ts_generator } from "@swc/helpers/_/_ts_generator";

export class HelperImport extends WorkflowEntrypoint {
  run(event, step) {
    return _async_to_generator(function () {
      return _ts_generator(this, function (_state) {
        switch (_state.label) {
          case 0:
            return [4, step.do("first", function () {})];
          case 1:
            _state.sent();
            return [2];
        }
      });
    })();
  }
}

//= HelperImport  (incomplete)
//= └─ ▸ do           first
