import { installTools } from "../../scripts/suite/install-tools.js";
import { foreignFolder } from "./support/corpus.js";

/** Brings descriptions that others wrote; those of a folder that was named need none of them. */
export function setup(): void {
  if (foreignFolder() === undefined) installTools("specs");
}
