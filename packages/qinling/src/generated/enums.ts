// Made by scripts/generate.ts from specs/qinling/openapi.yaml. Do not edit: run `npm run generate -- qinling`.

/** Values of `ApiVersionStatus` that this package knows. A server may send others. */
export const apiVersionStatusValues = ["SUPPORTED", "CURRENT", "DEPRECATED"] as const;

/** A value of `ApiVersionStatus` that this package knows. */
export type KnownApiVersionStatus = (typeof apiVersionStatusValues)[number];

/** Whether a value is one of `apiVersionStatusValues`. */
export function isApiVersionStatus(value: unknown): value is KnownApiVersionStatus {
  return (apiVersionStatusValues as readonly unknown[]).includes(value);
}

/** Values of `FaultCode` that this package knows. A server may send others. */
export const faultCodeValues = ["Client", "Server"] as const;

/** A value of `FaultCode` that this package knows. */
export type KnownFaultCode = (typeof faultCodeValues)[number];

/** Whether a value is one of `faultCodeValues`. */
export function isFaultCode(value: unknown): value is KnownFaultCode {
  return (faultCodeValues as readonly unknown[]).includes(value);
}

/** Values of `ExecutionStatus` that this package knows. A server may send others. */
export const executionStatusValues = ["running", "success", "failed", "error"] as const;

/** A value of `ExecutionStatus` that this package knows. */
export type KnownExecutionStatus = (typeof executionStatusValues)[number];

/** Whether a value is one of `executionStatusValues`. */
export function isExecutionStatus(value: unknown): value is KnownExecutionStatus {
  return (executionStatusValues as readonly unknown[]).includes(value);
}

/** Values of `CodeSource` that this package knows. A server may send others. */
export const codeSourceValues = ["package", "swift", "image"] as const;

/** A value of `CodeSource` that this package knows. */
export type KnownCodeSource = (typeof codeSourceValues)[number];

/** Whether a value is one of `codeSourceValues`. */
export function isCodeSource(value: unknown): value is KnownCodeSource {
  return (codeSourceValues as readonly unknown[]).includes(value);
}

/** Values of `RuntimeStatus` that this package knows. A server may send others. */
export const runtimeStatusValues = ["creating", "available", "upgrading", "deleting", "error"] as const;

/** A value of `RuntimeStatus` that this package knows. */
export type KnownRuntimeStatus = (typeof runtimeStatusValues)[number];

/** Whether a value is one of `runtimeStatusValues`. */
export function isRuntimeStatus(value: unknown): value is KnownRuntimeStatus {
  return (runtimeStatusValues as readonly unknown[]).includes(value);
}

/** Values of `JobStatus` that this package knows. A server may send others. */
export const jobStatusValues = ["running", "paused", "cancelled", "done"] as const;

/** A value of `JobStatus` that this package knows. */
export type KnownJobStatus = (typeof jobStatusValues)[number];

/** Whether a value is one of `jobStatusValues`. */
export function isJobStatus(value: unknown): value is KnownJobStatus {
  return (jobStatusValues as readonly unknown[]).includes(value);
}
