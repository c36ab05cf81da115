// N2, L5: an inline source map with the text of the sources gives functions and conditions back.
import{WorkflowEntrypoint as l}from"cloudflare:workers";async function c(a,t){t.express?await a.do("send message",async()=>t.total):(await a.sleep("wait for post","1 day"),await a.do("send letter",async()=>t.total))}var r=class{constructor(t){this.step=t}async record(t){await this.step.do("open ledger",async()=>t.total),await this.step.do("write ledger",async()=>t.total)}},n=class extends l{async run(t,e){let o=t.payload;await new r(e).record(o),o.total>1e3&&await e.waitForEvent("wait for approval",{type:"approval"});for(let i of o.lines)await e.do("reserve line",async()=>i);let s=0;for(;s<3;)s+=await e.do("try to ship",async()=>1);await c(e,o)}};export{n as OrderWorkflow};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vLi4vLi4vLi4vLi4vdG1wL3NtL3NyYy9vcmRlci50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiaW1wb3J0IHsgV29ya2Zsb3dFbnRyeXBvaW50IH0gZnJvbSBcImNsb3VkZmxhcmU6d29ya2Vyc1wiO1xuXG5pbnRlcmZhY2UgT3JkZXIge1xuICB0b3RhbDogbnVtYmVyO1xuICBsaW5lczogc3RyaW5nW107XG4gIGV4cHJlc3M6IGJvb2xlYW47XG59XG5cbmFzeW5jIGZ1bmN0aW9uIG5vdGlmeUN1c3RvbWVyKHN0ZXA6IFdvcmtmbG93U3RlcCwgb3JkZXI6IE9yZGVyKSB7XG4gIGlmIChvcmRlci5leHByZXNzKSB7XG4gICAgYXdhaXQgc3RlcC5kbyhcInNlbmQgbWVzc2FnZVwiLCBhc3luYyAoKSA9PiBvcmRlci50b3RhbCk7XG4gIH0gZWxzZSB7XG4gICAgYXdhaXQgc3RlcC5zbGVlcChcIndhaXQgZm9yIHBvc3RcIiwgXCIxIGRheVwiKTtcbiAgICBhd2FpdCBzdGVwLmRvKFwic2VuZCBsZXR0ZXJcIiwgYXN5bmMgKCkgPT4gb3JkZXIudG90YWwpO1xuICB9XG59XG5cbmNsYXNzIExlZGdlciB7XG4gIGNvbnN0cnVjdG9yKHByaXZhdGUgc3RlcDogV29ya2Zsb3dTdGVwKSB7fVxuXG4gIGFzeW5jIHJlY29yZChvcmRlcjogT3JkZXIpIHtcbiAgICBhd2FpdCB0aGlzLnN0ZXAuZG8oXCJvcGVuIGxlZGdlclwiLCBhc3luYyAoKSA9PiBvcmRlci50b3RhbCk7XG4gICAgYXdhaXQgdGhpcy5zdGVwLmRvKFwid3JpdGUgbGVkZ2VyXCIsIGFzeW5jICgpID0+IG9yZGVyLnRvdGFsKTtcbiAgfVxufVxuXG5leHBvcnQgY2xhc3MgT3JkZXJXb3JrZmxvdyBleHRlbmRzIFdvcmtmbG93RW50cnlwb2ludCB7XG4gIGFzeW5jIHJ1bihldmVudDogV29ya2Zsb3dFdmVudDxPcmRlcj4sIHN0ZXA6IFdvcmtmbG93U3RlcCkge1xuICAgIGNvbnN0IG9yZGVyID0gZXZlbnQucGF5bG9hZDtcbiAgICBjb25zdCBsZWRnZXIgPSBuZXcgTGVkZ2VyKHN0ZXApO1xuICAgIGF3YWl0IGxlZGdlci5yZWNvcmQob3JkZXIpO1xuICAgIGlmIChvcmRlci50b3RhbCA+IDEwMDApIHtcbiAgICAgIGF3YWl0IHN0ZXAud2FpdEZvckV2ZW50KFwid2FpdCBmb3IgYXBwcm92YWxcIiwgeyB0eXBlOiBcImFwcHJvdmFsXCIgfSk7XG4gICAgfVxuICAgIGZvciAoY29uc3QgbGluZSBvZiBvcmRlci5saW5lcykge1xuICAgICAgYXdhaXQgc3RlcC5kbyhcInJlc2VydmUgbGluZVwiLCBhc3luYyAoKSA9PiBsaW5lKTtcbiAgICB9XG4gICAgbGV0IGF0dGVtcHRzID0gMDtcbiAgICB3aGlsZSAoYXR0ZW1wdHMgPCAzKSB7XG4gICAgICBhdHRlbXB0cyArPSBhd2FpdCBzdGVwLmRvKFwidHJ5IHRvIHNoaXBcIiwgYXN5bmMgKCkgPT4gMSk7XG4gICAgfVxuICAgIGF3YWl0IG5vdGlmeUN1c3RvbWVyKHN0ZXAsIG9yZGVyKTtcbiAgfVxufVxuIl0sCiAgIm1hcHBpbmdzIjogIjtBQUFBLE9BQVMsc0JBQUFBLE1BQTBCLHFCQVFuQyxlQUFlQyxFQUFlQyxFQUFvQkMsRUFBYyxDQUMxREEsRUFBTSxRQUNSLE1BQU1ELEVBQUssR0FBRyxlQUFnQixTQUFZQyxFQUFNLEtBQUssR0FFckQsTUFBTUQsRUFBSyxNQUFNLGdCQUFpQixPQUFPLEVBQ3pDLE1BQU1BLEVBQUssR0FBRyxjQUFlLFNBQVlDLEVBQU0sS0FBSyxFQUV4RCxDQUVBLElBQU1DLEVBQU4sS0FBYSxDQUNYLFlBQW9CRixFQUFvQixDQUFwQixVQUFBQSxDQUFxQixDQUV6QyxNQUFNLE9BQU9DLEVBQWMsQ0FDekIsTUFBTSxLQUFLLEtBQUssR0FBRyxjQUFlLFNBQVlBLEVBQU0sS0FBSyxFQUN6RCxNQUFNLEtBQUssS0FBSyxHQUFHLGVBQWdCLFNBQVlBLEVBQU0sS0FBSyxDQUM1RCxDQUNGLEVBRWFFLEVBQU4sY0FBNEJMLENBQW1CLENBQ3BELE1BQU0sSUFBSU0sRUFBNkJKLEVBQW9CLENBQ3pELElBQU1DLEVBQVFHLEVBQU0sUUFFcEIsTUFEZSxJQUFJRixFQUFPRixDQUFJLEVBQ2pCLE9BQU9DLENBQUssRUFDckJBLEVBQU0sTUFBUSxLQUNoQixNQUFNRCxFQUFLLGFBQWEsb0JBQXFCLENBQUUsS0FBTSxVQUFXLENBQUMsRUFFbkUsUUFBV0ssS0FBUUosRUFBTSxNQUN2QixNQUFNRCxFQUFLLEdBQUcsZUFBZ0IsU0FBWUssQ0FBSSxFQUVoRCxJQUFJQyxFQUFXLEVBQ2YsS0FBT0EsRUFBVyxHQUNoQkEsR0FBWSxNQUFNTixFQUFLLEdBQUcsY0FBZSxTQUFZLENBQUMsRUFFeEQsTUFBTUQsRUFBZUMsRUFBTUMsQ0FBSyxDQUNsQyxDQUNGIiwKICAibmFtZXMiOiBbIldvcmtmbG93RW50cnlwb2ludCIsICJub3RpZnlDdXN0b21lciIsICJzdGVwIiwgIm9yZGVyIiwgIkxlZGdlciIsICJPcmRlcldvcmtmbG93IiwgImV2ZW50IiwgImxpbmUiLCAiYXR0ZW1wdHMiXQp9Cg==

//= OrderWorkflow
//= ├─ ƒ function     Ledger.record()
//= ├─ ◇ if
//= │  └─ order.total > 1000
//= │     └─ ⚑ waitForEvent wait for approval  (event approval)
//= ├─ ↻ loop for (const line of order.lines)
//= │  └─ ▸ do           reserve line
//= ├─ ↻ loop while (attempts < 3)
//= │  └─ ▸ do           try to ship
//= └─ ƒ function     notifyCustomer()
//=
//= function Ledger.record()
//= ├─ ▸ do           open ledger
//= └─ ▸ do           write ledger
//=
//= function notifyCustomer()
//= └─ ◇ if
//=    ├─ order.express
//=    │  └─ ▸ do           send message
//=    └─ else
//=       ├─ ◷ sleep        wait for post  (1 day)
//=       └─ ▸ do           send letter
