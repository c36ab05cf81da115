/*
 * ATTENTION: The "eval" devtool has been used (maybe by default in mode: "development").
 * This devtool is neither made for production nor for readable output files.
 * It uses "eval()" calls to create a separate source file in the browser devtools.
 * If you are trying to read the output file, select a different devtool (https://webpack.js.org/configuration/devtool/)
 * or disable the default devtool with "devtool: false".
 * If you are looking for production-ready output files, see mode: "production" (https://webpack.js.org/configuration/mode/).
 */
/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ "./main.ts":
/*!*****************!*\
  !*** ./main.ts ***!
  \*****************/
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

eval("__webpack_require__.r(__webpack_exports__);\n/* harmony export */ __webpack_require__.d(__webpack_exports__, {\n/* harmony export */   \"Registry\": () => (/* binding */ Registry)\n/* harmony export */ });\n/* harmony import */ var cloudflare_workers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(/*! cloudflare:workers */ \"cloudflare:workers\");\n/* harmony import */ var cloudflare_workers__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(cloudflare_workers__WEBPACK_IMPORTED_MODULE_0__);\n/* harmony import */ var _registry__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(/*! ./registry */ \"./registry.ts\");\n/* harmony import */ var _plugins__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(/*! ./plugins */ \"./plugins/index.ts\");\n\n\n\nclass Registry extends cloudflare_workers__WEBPACK_IMPORTED_MODULE_0__.WorkflowEntrypoint {\n  async run(event, step) {\n    await (0,_registry__WEBPACK_IMPORTED_MODULE_1__.runAll)(step);\n    await _registry__WEBPACK_IMPORTED_MODULE_1__.handlers.last(step);\n  }\n}\n\n\n//# sourceURL=webpack:///./main.ts?");

/***/ }),

/***/ "./plugins/first.ts":
/*!**************************!*\
  !*** ./plugins/first.ts ***!
  \**************************/
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

eval("__webpack_require__.r(__webpack_exports__);\n/* harmony import */ var _registry__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(/*! ../registry */ \"./registry.ts\");\n\n(0,_registry__WEBPACK_IMPORTED_MODULE_0__.register)(async function first(step) {\n  await step.do(\"first plugin\", async () => {\n  });\n});\n\n\n//# sourceURL=webpack:///./plugins/first.ts?");

/***/ }),

/***/ "./plugins/index.ts":
/*!**************************!*\
  !*** ./plugins/index.ts ***!
  \**************************/
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

eval("__webpack_require__.r(__webpack_exports__);\n/* harmony import */ var _first__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(/*! ./first */ \"./plugins/first.ts\");\n/* harmony import */ var _second__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(/*! ./second */ \"./plugins/second.ts\");\n\n\n\n\n//# sourceURL=webpack:///./plugins/index.ts?");

/***/ }),

/***/ "./plugins/second.ts":
/*!***************************!*\
  !*** ./plugins/second.ts ***!
  \***************************/
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

eval("__webpack_require__.r(__webpack_exports__);\n/* harmony import */ var _registry__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(/*! ../registry */ \"./registry.ts\");\n\n_registry__WEBPACK_IMPORTED_MODULE_0__.register(async function second(step) {\n  await step.do(\"second plugin\", async () => {\n  });\n});\n_registry__WEBPACK_IMPORTED_MODULE_0__.handlers.last = async (step) => {\n  await step.do(\"last\", async () => {\n  });\n};\n\n\n//# sourceURL=webpack:///./plugins/second.ts?");

/***/ }),

/***/ "./registry.ts":
/*!*********************!*\
  !*** ./registry.ts ***!
  \*********************/
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

eval("__webpack_require__.r(__webpack_exports__);\n/* harmony export */ __webpack_require__.d(__webpack_exports__, {\n/* harmony export */   \"handlers\": () => (/* binding */ handlers),\n/* harmony export */   \"register\": () => (/* binding */ register),\n/* harmony export */   \"runAll\": () => (/* binding */ runAll)\n/* harmony export */ });\nconst list = [];\nconst handlers = {};\nfunction register(handler) {\n  list.push(handler);\n}\nasync function runAll(step) {\n  for (const handler of list)\n    await handler(step);\n}\n\n\n//# sourceURL=webpack:///./registry.ts?");

/***/ }),

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
/******/ 	
/******/ 	// startup
/******/ 	// Load entry module and return exports
/******/ 	// This entry module can't be inlined because the eval devtool is used.
/******/ 	var __webpack_exports__ = __webpack_require__("./main.ts");
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;
