/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ "cloudflare:workers":
/*!*************************************!*\
  !*** external "cloudflare:workers" ***!
  \*************************************/
/***/ ((module) => {

module.exports = require("cloudflare:workers");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __webpack_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		__webpack_modules__[moduleId](module, module.exports, __webpack_require__);
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__webpack_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__webpack_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__webpack_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__webpack_require__.o(definition, key) && !__webpack_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__webpack_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__webpack_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};
// This entry need to be wrapped in an IIFE because it need to be isolated against other modules in the chunk.
(() => {
/*!**************************!*\
  !*** ./awaited-tests.js ***!
  \**************************/
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "AwaitedTests": () => (/* binding */ AwaitedTests)
/* harmony export */ });
/* harmony import */ var cloudflare_workers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(/*! cloudflare:workers */ "cloudflare:workers");
/* harmony import */ var cloudflare_workers__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(cloudflare_workers__WEBPACK_IMPORTED_MODULE_0__);


class AwaitedTests extends cloudflare_workers__WEBPACK_IMPORTED_MODULE_0__.WorkflowEntrypoint {
  async run(event, step) {
    const { isKnown, isOpen, isNew, tries } = event.payload;
    if (isKnown && (await step.do("ask", async () => 1))) await step.do("answer", async () => 1);
    if (!isOpen || !(await step.do("check", async () => 1))) await step.do("open", async () => 1);
    else await step.do("reuse", async () => 1);
    if (isNew && isOpen && (await step.do("first", async () => 1)) && (await step.do("second", async () => 1))) {
      await step.do("both", async () => 1);
    }
    let left = tries;
    while (left-- > 0 && (await step.do("again", async () => 1))) await step.do("try", async () => 1);
    if ((isNew || (await step.do("look", async () => 1))) && isKnown) await step.do("seen", async () => 1);
    return isKnown && (await step.do("last", async () => 1));
  }
}

})();

module.exports = __webpack_exports__;
/******/ })()
;
