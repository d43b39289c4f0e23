import type { Reporter, TestModule } from "vitest/node";
import { clients } from "../clients/index.js";
import { conformanceTable, type Outcome } from "./table.js";

/** Prints the table of clients and scenarios, and what the load tests measured, when all tests are over. */
export class TableReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const measured: string[] = [];
    const outcomes = new Map(clients.map(({ title }) => [title, new Map<string, Outcome>()]));
    for (const module of modules)
      for (const test of module.children.allTests()) {
        const client = test.parent.type === "suite" ? outcomes.get(test.parent.name) : undefined;
        const { state } = test.result();
        const words = test.meta().measured;
        if (words !== undefined) measured.push(words);
        client?.set(test.name, state === "pending" ? "failed" : state);
      }
    // Runs that were narrowed to other tests have nothing to show.
    const hasRun = [...outcomes.values()].some((one) => one.size > 0);
    if (hasRun) console.log(`\n${conformanceTable({ clients, outcomes })}`);
    if (measured.length > 0) console.log(`\n${measured.join("\n")}`);
    console.log();
  }
}
