import { installWorkspace } from "../../scripts/suite/install-tools.js";
import { stopServers } from "./support/servers.js";

/** Brings the job queues and workflow engines. */
export function setup(): void {
  installWorkspace("examples/recipes");
}

export const teardown = stopServers;
