'use strict';

var workers = require('cloudflare:workers');

function _interopNamespaceDefault(e) {
  var n = Object.create(null);
  if (e) {
    Object.keys(e).forEach(function (k) {
      if (k !== 'default') {
        var d = Object.getOwnPropertyDescriptor(e, k);
        Object.defineProperty(n, k, d.get ? d : {
          enumerable: true,
          get: function () { return e[k]; }
        });
      }
    });
  }
  n.default = e;
  return Object.freeze(n);
}

var workers__namespace = /*#__PURE__*/_interopNamespaceDefault(workers);

class BaseWorkflow extends workers__namespace.WorkflowEntrypoint {
  async run(event, step) {
    await this.work(step);
    await step.do("base", async () => {
    });
  }
  async log(step, name) {
    await step.do(`log ${name}`, async () => {
    });
  }
}

class Named extends workers.WorkflowEntrypoint {
  async run(event, step) {
    await step.do("named", async () => {
    });
  }
}

class Other extends workers.WorkflowEntrypoint {
  async run(event, step) {
    await step.do("other", async () => {
    });
  }
}

class Derived extends BaseWorkflow {
  async work(step) {
    await this.log(step, "derived");
  }
}

exports.Derived = Derived;
exports.Other = Other;
exports.Renamed = Named;
