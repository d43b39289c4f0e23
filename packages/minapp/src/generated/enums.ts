// Made by scripts/generate.ts from specs/minapp/openapi.yaml. Do not edit: run `npm run generate -- minapp`.

/** Values of `ServiceType` that this package knows. A server may send others. */
export const serviceTypeValues = ["time_sensitive", "batch"] as const;

/** A value of `ServiceType` that this package knows. */
export type KnownServiceType = (typeof serviceTypeValues)[number];

/** Whether a value is one of `serviceTypeValues`. */
export function isServiceType(value: unknown): value is KnownServiceType {
  return (serviceTypeValues as readonly unknown[]).includes(value);
}

/** Values of `ExecutionSource` that this package knows. A server may send others. */
export const executionSourceValues = ["sdk", "open_api", "cloud_function", "flex_schema", "wechat_pay_success", "alipay_pay_success", "qpay_success", "baidu_pay_success", "timer", "file_operation", "user_dash", "incoming_webhook", "wechat_message", "user_activity"] as const;

/** A value of `ExecutionSource` that this package knows. */
export type KnownExecutionSource = (typeof executionSourceValues)[number];

/** Whether a value is one of `executionSourceValues`. */
export function isExecutionSource(value: unknown): value is KnownExecutionSource {
  return (executionSourceValues as readonly unknown[]).includes(value);
}

/** Values of `ExecutionStatus` that this package knows. A server may send others. */
export const executionStatusValues = ["waiting", "executing", "fulfilled", "schedule_failed", "execution_rejected", "deadline_exceeded", "execution_failed"] as const;

/** A value of `ExecutionStatus` that this package knows. */
export type KnownExecutionStatus = (typeof executionStatusValues)[number];

/** Whether a value is one of `executionStatusValues`. */
export function isExecutionStatus(value: unknown): value is KnownExecutionStatus {
  return (executionStatusValues as readonly unknown[]).includes(value);
}

/** Values of `AcceptanceStatus` that this package knows. A server may send others. */
export const acceptanceStatusValues = ["ok"] as const;

/** A value of `AcceptanceStatus` that this package knows. */
export type KnownAcceptanceStatus = (typeof acceptanceStatusValues)[number];

/** Whether a value is one of `acceptanceStatusValues`. */
export function isAcceptanceStatus(value: unknown): value is KnownAcceptanceStatus {
  return (acceptanceStatusValues as readonly unknown[]).includes(value);
}

/** Values of `AuditStatus` that this package knows. A server may send others. */
export const auditStatusValues = ["approved", "rejected", "waiting"] as const;

/** A value of `AuditStatus` that this package knows. */
export type KnownAuditStatus = (typeof auditStatusValues)[number];

/** Whether a value is one of `auditStatusValues`. */
export function isAuditStatus(value: unknown): value is KnownAuditStatus {
  return (auditStatusValues as readonly unknown[]).includes(value);
}

/** Values of `Plan` that this package knows. A server may send others. */
export const planValues = ["P_FREE", "P_PERSONAL"] as const;

/** A value of `Plan` that this package knows. */
export type KnownPlan = (typeof planValues)[number];

/** Whether a value is one of `planValues`. */
export function isPlan(value: unknown): value is KnownPlan {
  return (planValues as readonly unknown[]).includes(value);
}
