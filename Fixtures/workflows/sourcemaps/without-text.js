// N2, L5: a source map without text gives names back.
import{WorkflowEntrypoint as l}from"cloudflare:workers";async function c(a,t){t.express?await a.do("send message",async()=>t.total):(await a.sleep("wait for post","1 day"),await a.do("send letter",async()=>t.total))}var r=class{constructor(t){this.step=t}async record(t){await this.step.do("open ledger",async()=>t.total),await this.step.do("write ledger",async()=>t.total)}},n=class extends l{async run(t,e){let o=t.payload;await new r(e).record(o),o.total>1e3&&await e.waitForEvent("wait for approval",{type:"approval"});for(let i of o.lines)await e.do("reserve line",async()=>i);let s=0;for(;s<3;)s+=await e.do("try to ship",async()=>1);await c(e,o)}};export{n as OrderWorkflow};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vLi4vLi4vLi4vLi4vdG1wL3NtL3NyYy9vcmRlci50cyJdLAogICJtYXBwaW5ncyI6ICI7QUFBQSxPQUFTLHNCQUFBQSxNQUEwQixxQkFRbkMsZUFBZUMsRUFBZUMsRUFBb0JDLEVBQWMsQ0FDMURBLEVBQU0sUUFDUixNQUFNRCxFQUFLLEdBQUcsZUFBZ0IsU0FBWUMsRUFBTSxLQUFLLEdBRXJELE1BQU1ELEVBQUssTUFBTSxnQkFBaUIsT0FBTyxFQUN6QyxNQUFNQSxFQUFLLEdBQUcsY0FBZSxTQUFZQyxFQUFNLEtBQUssRUFFeEQsQ0FFQSxJQUFNQyxFQUFOLEtBQWEsQ0FDWCxZQUFvQkYsRUFBb0IsQ0FBcEIsVUFBQUEsQ0FBcUIsQ0FFekMsTUFBTSxPQUFPQyxFQUFjLENBQ3pCLE1BQU0sS0FBSyxLQUFLLEdBQUcsY0FBZSxTQUFZQSxFQUFNLEtBQUssRUFDekQsTUFBTSxLQUFLLEtBQUssR0FBRyxlQUFnQixTQUFZQSxFQUFNLEtBQUssQ0FDNUQsQ0FDRixFQUVhRSxFQUFOLGNBQTRCTCxDQUFtQixDQUNwRCxNQUFNLElBQUlNLEVBQTZCSixFQUFvQixDQUN6RCxJQUFNQyxFQUFRRyxFQUFNLFFBRXBCLE1BRGUsSUFBSUYsRUFBT0YsQ0FBSSxFQUNqQixPQUFPQyxDQUFLLEVBQ3JCQSxFQUFNLE1BQVEsS0FDaEIsTUFBTUQsRUFBSyxhQUFhLG9CQUFxQixDQUFFLEtBQU0sVUFBVyxDQUFDLEVBRW5FLFFBQVdLLEtBQVFKLEVBQU0sTUFDdkIsTUFBTUQsRUFBSyxHQUFHLGVBQWdCLFNBQVlLLENBQUksRUFFaEQsSUFBSUMsRUFBVyxFQUNmLEtBQU9BLEVBQVcsR0FDaEJBLEdBQVksTUFBTU4sRUFBSyxHQUFHLGNBQWUsU0FBWSxDQUFDLEVBRXhELE1BQU1ELEVBQWVDLEVBQU1DLENBQUssQ0FDbEMsQ0FDRiIsCiAgIm5hbWVzIjogWyJXb3JrZmxvd0VudHJ5cG9pbnQiLCAibm90aWZ5Q3VzdG9tZXIiLCAic3RlcCIsICJvcmRlciIsICJMZWRnZXIiLCAiT3JkZXJXb3JrZmxvdyIsICJldmVudCIsICJsaW5lIiwgImF0dGVtcHRzIl0KfQo=

//= OrderWorkflow
//= ├─ ƒ function     Ledger.record()
//= ├─ ◇ if
//= │  └─ order.total>1e3 is truthy
//= │     └─ ⚑ waitForEvent wait for approval  (event approval)
//= ├─ ↻ loop for (let line of order.lines)
//= │  └─ ▸ do           reserve line
//= ├─ ↻ loop for (;attempts<3;)
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
