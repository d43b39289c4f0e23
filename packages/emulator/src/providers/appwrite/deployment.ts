import type { StoredCode } from "../../functions/code-store.js";

export type DeploymentStatus = "waiting" | "processing" | "building" | "ready" | "canceled" | "failed";

/** A code package of a function. */
export type Deployment = {
  readonly id: string;
  readonly buildId: string;
  readonly sequence: number;
  readonly createdAt: Date;
  updatedAt: Date;
  readonly entrypoint: string;
  /** Whether it becomes active when it is built. */
  readonly activate: boolean;
  status: DeploymentStatus;
  /** The package as it was uploaded, gzip-compressed tar. */
  source: Uint8Array;
  buildLogs: string;
  /** Seconds. */
  buildDuration: number;
  /** The unpacked package, once it is built. */
  code: StoredCode | undefined;
};
