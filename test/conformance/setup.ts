import { spawnSync } from "node:child_process";
import type { TestProject } from "vitest/node";
import { installTools } from "../../scripts/suite/install-tools.js";

declare module "vitest" {
  interface ProvidedContext {
    /** Folder with the installed npm clients. */
    tools: string;
    /** What to do to get the Python client; undefined when it is on this machine. */
    openstackMissing: string | undefined;
  }
}

/** Brings the npm clients, and looks whether the Python client is here. It is not brought: that would change the system. */
export function setup(project: TestProject): void {
  project.provide("tools", installTools("conformance"));
  const hasOpenstack = spawnSync("openstack", ["function", "execution", "list", "--help"]).status === 0;
  const missing =
    "The official client of Qinling is not on this machine. On Debian and Ubuntu:\n" +
    "  apt-get install -y python3-qinlingclient python3-openstackclient";
  project.provide("openstackMissing", hasOpenstack ? undefined : missing);
  if (!hasOpenstack) console.warn(`${missing}\n`);
}
