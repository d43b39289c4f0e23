import { join } from "node:path";
import { GridServer } from "../grid/server.js";
import { makeProject } from "../project.js";
import { runPage } from "../runtimes.js";

export type Call = {
  readonly origin: string;
  readonly name: string;
  readonly streamed?: boolean;
  readonly idleMs?: number | undefined;
};

/** What a caller was told of a call, and what a program is advised to do. */
export type Told = {
  readonly executed: string;
  readonly code?: string;
  readonly message?: string;
  readonly action?: string;
  readonly attempts?: number;
};

/** Makes calls at once from a page of an origin of its own, in Chromium. */
export async function tellFromPage(calls: readonly Call[]): Promise<readonly Told[]> {
  const project = makeProject({});
  const pages = new GridServer({ key: "", cert: "" });
  try {
    const address = await pages.open(undefined, "http1");
    return await runPage({ entry: join(project.folder, "outcomes.mjs"), address, call: "tellOutcomes", input: calls });
  } finally {
    await pages.close();
    project.remove();
  }
}
