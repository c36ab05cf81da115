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

/***/ "./barrel.js":
/*!*******************!*\
  !*** ./barrel.js ***!
  \*******************/
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

eval("__webpack_require__.r(__webpack_exports__);\n/* harmony export */ __webpack_require__.d(__webpack_exports__, {\n/* harmony export */   \"any name\": () => (/* reexport safe */ _functions__WEBPACK_IMPORTED_MODULE_0__[\"any name\"]),\n/* harmony export */   \"default\": () => (/* reexport safe */ _more__WEBPACK_IMPORTED_MODULE_1__.expression),\n/* harmony export */   \"destructured\": () => (/* reexport safe */ _more__WEBPACK_IMPORTED_MODULE_1__.destructured),\n/* harmony export */   \"expression\": () => (/* reexport safe */ _more__WEBPACK_IMPORTED_MODULE_1__.expression),\n/* harmony export */   \"functions\": () => (/* reexport module object */ _functions__WEBPACK_IMPORTED_MODULE_0__),\n/* harmony export */   \"second\": () => (/* reexport safe */ _functions__WEBPACK_IMPORTED_MODULE_0__.second),\n/* harmony export */   \"third\": () => (/* reexport safe */ _functions__WEBPACK_IMPORTED_MODULE_0__.third),\n/* harmony export */   \"tools\": () => (/* reexport module object */ _tools__WEBPACK_IMPORTED_MODULE_2__)\n/* harmony export */ });\n/* harmony import */ var _functions__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(/*! ./functions */ \"./functions.js\");\n/* harmony import */ var _more__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(/*! ./more */ \"./more.js\");\n/* harmony import */ var _tools__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(/*! ./tools */ \"./tools.js\");\n\n\n\n\n\n\n\n//# sourceURL=webpack:///./barrel.js?");

/***/ }),

/***/ "./expression.js":
/*!***********************!*\
  !*** ./expression.js ***!
  \***********************/
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

eval("__webpack_require__.r(__webpack_exports__);\n/* harmony export */ __webpack_require__.d(__webpack_exports__, {\n/* harmony export */   \"default\": () => (__WEBPACK_DEFAULT_EXPORT__)\n/* harmony export */ });\n/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (async (step) => {\n  await step.do(\"expression\", async () => {});\n});\n\n\n//# sourceURL=webpack:///./expression.js?");

/***/ }),

/***/ "./functions.js":
/*!**********************!*\
  !*** ./functions.js ***!
  \**********************/
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

eval("__webpack_require__.r(__webpack_exports__);\n/* harmony export */ __webpack_require__.d(__webpack_exports__, {\n/* harmony export */   \"any name\": () => (/* binding */ third),\n/* harmony export */   \"default\": () => (/* binding */ first),\n/* harmony export */   \"second\": () => (/* binding */ second),\n/* harmony export */   \"third\": () => (/* binding */ third)\n/* harmony export */ });\nasync function first(step) {\n  await step.do(\"first\", async () => {});\n}\n\nasync function second(step) {\n  await step.do(\"second\", async () => {});\n}\n\nconst third = async (step) => {\n  await step.do(\"third\", async () => {});\n};\n\n\n\n\n//# sourceURL=webpack:///./functions.js?");

/***/ }),

/***/ "./main.js":
/*!*****************!*\
  !*** ./main.js ***!
  \*****************/
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

eval("__webpack_require__.r(__webpack_exports__);\n/* harmony export */ __webpack_require__.d(__webpack_exports__, {\n/* harmony export */   \"Exports\": () => (/* binding */ Exports)\n/* harmony export */ });\n/* harmony import */ var cloudflare_workers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(/*! cloudflare:workers */ \"cloudflare:workers\");\n/* harmony import */ var cloudflare_workers__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(cloudflare_workers__WEBPACK_IMPORTED_MODULE_0__);\n/* harmony import */ var _functions__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(/*! ./functions */ \"./functions.js\");\n/* harmony import */ var _barrel__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(/*! ./barrel */ \"./barrel.js\");\n\n\n\n\n\nconst { destructured } = _barrel__WEBPACK_IMPORTED_MODULE_2__;\n\nclass Exports extends cloudflare_workers__WEBPACK_IMPORTED_MODULE_0__.WorkflowEntrypoint {\n  async run(event, step) {\n    await (0,_functions__WEBPACK_IMPORTED_MODULE_1__[\"default\"])(step);\n    await (0,_functions__WEBPACK_IMPORTED_MODULE_1__.second)(step);\n    await (0,_functions__WEBPACK_IMPORTED_MODULE_1__.third)(step);\n    await (0,_functions__WEBPACK_IMPORTED_MODULE_1__[\"any name\"])(step);\n    await _barrel__WEBPACK_IMPORTED_MODULE_2__.second(step);\n    await _barrel__WEBPACK_IMPORTED_MODULE_2__.functions.third(step);\n    await destructured(step);\n    await _barrel__WEBPACK_IMPORTED_MODULE_2__[\"default\"](step);\n    for (const each of Object.values(_barrel__WEBPACK_IMPORTED_MODULE_2__.tools)) await each(step);\n  }\n}\n\n\n//# sourceURL=webpack:///./main.js?");

/***/ }),

/***/ "./more.js":
/*!*****************!*\
  !*** ./more.js ***!
  \*****************/
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

eval("__webpack_require__.r(__webpack_exports__);\n/* harmony export */ __webpack_require__.d(__webpack_exports__, {\n/* harmony export */   \"destructured\": () => (/* binding */ destructured),\n/* harmony export */   \"expression\": () => (/* reexport safe */ _expression__WEBPACK_IMPORTED_MODULE_0__[\"default\"])\n/* harmony export */ });\n/* harmony import */ var _expression__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(/*! ./expression */ \"./expression.js\");\n\n\n\n\nconst { destructured } = {\n  destructured: async (step) => {\n    await step.do(\"destructured\", async () => {});\n  },\n};\n\n\n//# sourceURL=webpack:///./more.js?");

/***/ }),

/***/ "./tools.js":
/*!******************!*\
  !*** ./tools.js ***!
  \******************/
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

eval("__webpack_require__.r(__webpack_exports__);\n/* harmony export */ __webpack_require__.d(__webpack_exports__, {\n/* harmony export */   \"hammer\": () => (/* binding */ hammer),\n/* harmony export */   \"saw\": () => (/* binding */ saw)\n/* harmony export */ });\nconst hammer = (step) => step.do(\"hammer\", async () => {});\n\nconst saw = (step) => step.do(\"saw\", async () => {});\n\n\n//# sourceURL=webpack:///./tools.js?");

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
/******/ 	var __webpack_exports__ = __webpack_require__("./main.js");
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;
