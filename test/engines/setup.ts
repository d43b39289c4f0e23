import { installWorkspace } from "../../scripts/suite/install-tools.js";

/** Brings the job queues and workflow engines. */
export function setup(): void {
  installWorkspace("examples/recipes");
}
