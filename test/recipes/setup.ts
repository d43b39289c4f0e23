import { installWorkspace } from "../../scripts/suite/install-tools.js";

/** Brings the job queues and workflow engines. Nothing of them runs but their libraries. */
export function setup(): void {
  installWorkspace("examples/recipes");
}
