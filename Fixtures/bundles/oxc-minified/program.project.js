var __defProp=Object.defineProperty,__getOwnPropNames=Object.getOwnPropertyNames,__defNormalProp=(obj,key,value)=>key in obj?__defProp(obj,key,{enumerable:!0,configurable:!0,writable:!0,value}):obj[key]=value,__esm=(fn,res)=>function __init(){return fn&&(res=(0,fn[__getOwnPropNames(fn)[0]])(fn=0)),res},__commonJS=(cb,mod)=>function __require(){return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports},__export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__publicField=(obj,key,value)=>(__defNormalProp(obj,typeof key==`symbol`?key:key+``,value),value),picked,init_conflict_one=__esm({"conflict-one.ts"(){picked=async s=>{await s.do(`picked a`,async()=>{}),await s.do(`picked b`,async()=>{})}}}),Conflict,init_conflict_two=__esm({"conflict-two.ts"(){Conflict=async s=>{await s.do(`two a`,async()=>{}),await s.do(`two b`,async()=>{})}}});
// only-default.ts
async function onlyDefault(s){await s.do(`od a`,async()=>{}),await s.do(`od b`,async()=>{})}var init_only_default=__esm({"only-default.ts"(){}});
// leaf.ts
function leaf(s){return s.do(`leaf`,async()=>{})}var init_leaf=__esm({"leaf.ts"(){}}),deep_exports={};__export(deep_exports,{deeper:()=>deeper,leaf:()=>leaf});var deeper,init_deep=__esm({"deep.ts"(){init_leaf(),deeper=leaf}}),barrel_exports={};__export(barrel_exports,{Conflict:()=>Conflict,deep:()=>deep_exports,default:()=>onlyDefault,picked:()=>picked});var init_barrel=__esm({"barrel.ts"(){init_conflict_one(),init_conflict_two(),init_conflict_two(),init_only_default(),init_deep()}}),require_export_equals=__commonJS({"export-equals.ts"(exports,module){async function legacy2(step){await step.do(`legacy a`,async()=>{}),await step.do(`legacy b`,async()=>{})}module.exports=legacy2}});
// main.ts
import{WorkflowEntrypoint}from"cloudflare:workers";
// default-class.ts
var Runner=class{constructor(s){this.s=s}async go(){await this.s.do(`default class`,async()=>{}),await helper(this.s)}};async function helper(step){await step.sleep(`helper sleep`,10),await step.do(`helper do`,async()=>{})}
// namespaces.ts
var Names;
// main.ts
(Names2=>{Names2.inner=`inner name`})(Names||={}),init_barrel();
// base-runner.ts
var _BaseRunner=class{constructor(name){this.name=name,_BaseRunner.count++}async exec(step){await step.do(`${this.name} exec`,async()=>{}),await this.inner(step)}},BaseRunner=_BaseRunner;__publicField(BaseRunner,`count`,0);
// runner.ts
var StepRunner=class extends BaseRunner{constructor(n){super(n)}async inner(step){await step.do(`${this.name} inner`,async()=>{})}};
// main.ts
init_barrel();
// wrap.ts
var wrap=n=>async step=>{await step.do(`wrapped ${n}`,async()=>{})};
// factory.ts
function makeSteps(c){return c.names.map(n=>wrap(n))}
// table.ts
async function tableFn(step,k){await step.do(`table ${k}`,async()=>{})}
// config.ts
var config={names:[`n1`,`n2`],key:`picked`,table:{x:tableFn,y:tableFn}},B=class{async run(step){await step.do(`B ${NAME}`,async()=>{})}},A=class extends B{async run(step){await super.run(step),await step.do(`A run`,async()=>{})}},NAME=`from a`,queue=[`initial`];
// init.ts
queue.push(`pushed`);var done=!1;async function once(step){if(!done){done=!0;for(let q of queue)await step.do(`once ${q}`,async()=>{})}}
// late-install.ts
function install(){setHandler(async s=>{await s.do(`late a`,async()=>{}),await s.do(`late b`,async()=>{})})}
// late.ts
var handler;function setHandler(f){handler=f}async function later(step){await handler(step)}install();
// main.ts
var legacy=require_export_equals(),W=class extends WorkflowEntrypoint{#runner=new StepRunner(`main`);async run(event,step){await new Runner(step).go(),await helper(step),await step.do(`first stage`,async()=>{}),await step.do(`kind 2`,async()=>{}),await step.do(Names.inner,async()=>{}),await legacy(step),await onlyDefault(step),await Conflict(step),await this.#runner.exec(step),await deep_exports.deeper(step);for(let s of makeSteps(config))await s(step);await new A().run(step),await once(step),await later(step);let{[config.key]:picked2}=barrel_exports;await picked2(step),await(await Promise.resolve().then(()=>(init_barrel(),barrel_exports))).Conflict(step),await Promise.all(Object.entries(config.table).map(([k,f])=>f(step,k)))}};export{W};
