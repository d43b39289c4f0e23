// Made by scripts/generate.ts from specs/functiongraph/openapi.yaml. Do not edit: run `npm run generate -- functiongraph`.

/** Values of `ExecutionStatus` that this package knows. A server may send others. */
export const executionStatusValues = ["WAIT", "RUNNING", "SUCCESS", "FAIL", "DISCARD"] as const;

/** A value of `ExecutionStatus` that this package knows. */
export type KnownExecutionStatus = (typeof executionStatusValues)[number];

/** Whether a value is one of `executionStatusValues`. */
export function isExecutionStatus(value: unknown): value is KnownExecutionStatus {
  return (executionStatusValues as readonly unknown[]).includes(value);
}

/** Values of `Runtime` that this package knows. A server may send others. */
export const runtimeValues = ["Java8", "Java11", "Java17", "Java21", "Node.js6.10", "Node.js8.10", "Node.js10.16", "Node.js12.13", "Node.js14.18", "Node.js16.17", "Node.js18.15", "Node.js20.15", "Python2.7", "Python3.6", "Python3.9", "Python3.10", "Python3.12", "Go1.8", "Go1.x", "C#(.NET Core 2.0)", "C#(.NET Core 2.1)", "C#(.NET Core 3.1)", "C#(.NET Core 6.0)", "PHP7.3", "PHP8.3", "Cangjie1.0", "http", "Custom", "Custom Image"] as const;

/** A value of `Runtime` that this package knows. */
export type KnownRuntime = (typeof runtimeValues)[number];

/** Whether a value is one of `runtimeValues`. */
export function isRuntime(value: unknown): value is KnownRuntime {
  return (runtimeValues as readonly unknown[]).includes(value);
}

/** Values of `CodeType` that this package knows. A server may send others. */
export const codeTypeValues = ["inline", "zip", "obs", "jar", "Custom-Image-Swr"] as const;

/** A value of `CodeType` that this package knows. */
export type KnownCodeType = (typeof codeTypeValues)[number];

/** Whether a value is one of `codeTypeValues`. */
export function isCodeType(value: unknown): value is KnownCodeType {
  return (codeTypeValues as readonly unknown[]).includes(value);
}

/** Values of `FunctionGeneration` that this package knows. A server may send others. */
export const functionGenerationValues = ["v1", "v2"] as const;

/** A value of `FunctionGeneration` that this package knows. */
export type KnownFunctionGeneration = (typeof functionGenerationValues)[number];

/** Whether a value is one of `functionGenerationValues`. */
export function isFunctionGeneration(value: unknown): value is KnownFunctionGeneration {
  return (functionGenerationValues as readonly unknown[]).includes(value);
}

/** Values of `AsyncDestinationType` that this package knows. A server may send others. */
export const asyncDestinationTypeValues = ["OBS", "SMN", "DIS", "FunctionGraph"] as const;

/** A value of `AsyncDestinationType` that this package knows. */
export type KnownAsyncDestinationType = (typeof asyncDestinationTypeValues)[number];

/** Whether a value is one of `asyncDestinationTypeValues`. */
export function isAsyncDestinationType(value: unknown): value is KnownAsyncDestinationType {
  return (asyncDestinationTypeValues as readonly unknown[]).includes(value);
}

/** Values of `TriggerType` that this package knows. A server may send others. */
export const triggerTypeValues = ["TIMER", "APIG", "DEDICATEDGATEWAY", "APIC", "CTS", "DDS", "GAUSSMONGO", "DIS", "DMS", "KAFKA", "OPENSOURCEKAFKA", "RABBITMQ", "ROCKETMQ", "LTS", "OBS", "SMN", "EVENTGRID", "IOTDA"] as const;

/** A value of `TriggerType` that this package knows. */
export type KnownTriggerType = (typeof triggerTypeValues)[number];

/** Whether a value is one of `triggerTypeValues`. */
export function isTriggerType(value: unknown): value is KnownTriggerType {
  return (triggerTypeValues as readonly unknown[]).includes(value);
}

/** Values of `TriggerStatus` that this package knows. A server may send others. */
export const triggerStatusValues = ["ACTIVE", "DISABLED"] as const;

/** A value of `TriggerStatus` that this package knows. */
export type KnownTriggerStatus = (typeof triggerStatusValues)[number];

/** Whether a value is one of `triggerStatusValues`. */
export function isTriggerStatus(value: unknown): value is KnownTriggerStatus {
  return (triggerStatusValues as readonly unknown[]).includes(value);
}

/** Values of `ScheduleType` that this package knows. A server may send others. */
export const scheduleTypeValues = ["Rate", "Cron"] as const;

/** A value of `ScheduleType` that this package knows. */
export type KnownScheduleType = (typeof scheduleTypeValues)[number];

/** Whether a value is one of `scheduleTypeValues`. */
export function isScheduleType(value: unknown): value is KnownScheduleType {
  return (scheduleTypeValues as readonly unknown[]).includes(value);
}

/** Values of `ApiProtocol` that this package knows. A server may send others. */
export const apiProtocolValues = ["HTTP", "HTTPS"] as const;

/** A value of `ApiProtocol` that this package knows. */
export type KnownApiProtocol = (typeof apiProtocolValues)[number];

/** Whether a value is one of `apiProtocolValues`. */
export function isApiProtocol(value: unknown): value is KnownApiProtocol {
  return (apiProtocolValues as readonly unknown[]).includes(value);
}

/** Values of `ApiMethod` that this package knows. A server may send others. */
export const apiMethodValues = ["GET", "POST", "PUT", "DELETE", "HEAD", "PATCH", "OPTIONS", "ANY"] as const;

/** A value of `ApiMethod` that this package knows. */
export type KnownApiMethod = (typeof apiMethodValues)[number];

/** Whether a value is one of `apiMethodValues`. */
export function isApiMethod(value: unknown): value is KnownApiMethod {
  return (apiMethodValues as readonly unknown[]).includes(value);
}

/** Values of `ApiMatchMode` that this package knows. A server may send others. */
export const apiMatchModeValues = ["SWA", "NORMAL"] as const;

/** A value of `ApiMatchMode` that this package knows. */
export type KnownApiMatchMode = (typeof apiMatchModeValues)[number];

/** Whether a value is one of `apiMatchModeValues`. */
export function isApiMatchMode(value: unknown): value is KnownApiMatchMode {
  return (apiMatchModeValues as readonly unknown[]).includes(value);
}

/** Values of `ApiAuth` that this package knows. A server may send others. */
export const apiAuthValues = ["IAM", "APP", "NONE"] as const;

/** A value of `ApiAuth` that this package knows. */
export type KnownApiAuth = (typeof apiAuthValues)[number];

/** Whether a value is one of `apiAuthValues`. */
export function isApiAuth(value: unknown): value is KnownApiAuth {
  return (apiAuthValues as readonly unknown[]).includes(value);
}

/** Values of `QuotaType` that this package knows. A server may send others. */
export const quotaTypeValues = ["fgs_func_scale_down_timeout", "fgs_func_occurs", "fgs_func_pat_idle_time", "fgs_func_num", "fgs_func_code_size", "fgs_workflow_num", "fgs_on_demand_instance_limit", "fgs_func_qos_limit"] as const;

/** A value of `QuotaType` that this package knows. */
export type KnownQuotaType = (typeof quotaTypeValues)[number];

/** Whether a value is one of `quotaTypeValues`. */
export function isQuotaType(value: unknown): value is KnownQuotaType {
  return (quotaTypeValues as readonly unknown[]).includes(value);
}

/** Values of `ApplicationStatus` that this package knows. A server may send others. */
export const applicationStatusValues = ["success", "failed", "repoFail", "stackFail", "creating", "creatingRepo", "creatingStack", "deleting", "deletionFail", "DELETION_FAILED"] as const;

/** A value of `ApplicationStatus` that this package knows. */
export type KnownApplicationStatus = (typeof applicationStatusValues)[number];

/** Whether a value is one of `applicationStatusValues`. */
export function isApplicationStatus(value: unknown): value is KnownApplicationStatus {
  return (applicationStatusValues as readonly unknown[]).includes(value);
}

/** Values of `WorkflowLogLevel` that this package knows. A server may send others. */
export const workflowLogLevelValues = ["ALL", "ERROR", "NONE"] as const;

/** A value of `WorkflowLogLevel` that this package knows. */
export type KnownWorkflowLogLevel = (typeof workflowLogLevelValues)[number];

/** Whether a value is one of `workflowLogLevelValues`. */
export function isWorkflowLogLevel(value: unknown): value is KnownWorkflowLogLevel {
  return (workflowLogLevelValues as readonly unknown[]).includes(value);
}

/** Values of `WorkflowExecutionStatus` that this package knows. A server may send others. */
export const workflowExecutionStatusValues = ["success", "fail", "running", "timeout", "cancel", "scheduled", "recovered", "retrying", "stopping"] as const;

/** A value of `WorkflowExecutionStatus` that this package knows. */
export type KnownWorkflowExecutionStatus = (typeof workflowExecutionStatusValues)[number];

/** Whether a value is one of `workflowExecutionStatusValues`. */
export function isWorkflowExecutionStatus(value: unknown): value is KnownWorkflowExecutionStatus {
  return (workflowExecutionStatusValues as readonly unknown[]).includes(value);
}
