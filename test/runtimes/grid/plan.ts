import { type Fault, faults } from "./faults.js";
import type { GridServer, Speech } from "./server.js";

/** One way to send, one fault, fresh or kept connections: what the program is told. */
export type Cell = {
  readonly way: string;
  readonly isKept: boolean;
  readonly timeoutMs: number | undefined;
  readonly abortMs: number | undefined;
  /** Where to call which function. On fresh connections each call has an origin of its own. */
  readonly calls: readonly { readonly origin: string; readonly name: string }[];
};

/** One call, for those who judge it. */
export type Planned = {
  readonly name: string;
  readonly way: string;
  readonly speech: Speech;
  readonly fault: Fault;
  readonly isKept: boolean;
};

export type Plan = { readonly cells: readonly Cell[]; readonly calls: readonly Planned[] };

const callsPerCell = 2;

/** A cell for each way, fault and kind of connection, `callsPerCell` calls in each. */
export async function planGrid(options: {
  readonly server: GridServer;
  readonly ways: readonly { readonly way: string; readonly speech: Speech }[];
}): Promise<Plan> {
  const { server, ways } = options;
  const cells: Cell[] = [];
  const planned: Planned[] = [];
  for (const { way, speech } of ways) {
    for (const fault of faults) {
      if (speech === "http2" && fault.http1) continue;
      const { timeoutMs, abortMs } = fault;
      for (const isKept of [false, true]) {
        const shared = isKept ? await server.open(fault, speech) : undefined;
        const calls = [];
        for (let round = 0; round < callsPerCell; round += 1) {
          const name = `call-${planned.length}`;
          calls.push({ origin: shared ?? (await server.open(fault, speech)), name });
          planned.push({ name, way, speech, fault, isKept });
        }
        cells.push({ way, isKept, timeoutMs, abortMs, calls });
      }
    }
  }
  return { cells, calls: planned };
}
