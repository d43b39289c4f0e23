import type { StoredCode } from "../../functions/code-store.js";

export type DeploymentStatus = "waiting" | "processing" | "building" | "ready" | "canceled" | "failed";

/** A code package of a function. */
export type Deployment = {
  readonly id: string;
  readonly sequence: number;
  readonly createdAt: Date;
  updatedAt: Date;
  readonly entrypoint: string;
  /** Whether it becomes active when it is built. */
  activate: boolean;
  status: DeploymentStatus;
  /** The package as it was uploaded, gzip-compressed tar. */
  source: Uint8Array;
  /** Size of the whole package in bytes, also while parts of it are missing. */
  sourceSize: number;
  buildLogs: string;
  /** Seconds. */
  buildDuration: number;
  /** The unpacked package, once it is built. */
  code: StoredCode | undefined;
};
