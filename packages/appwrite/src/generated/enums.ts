// Made by scripts/generate.ts from specs/appwrite/openapi.yaml. Do not edit: run `npm run generate -- appwrite`.

/** Values of `ExecutionResourceType` that this package knows. A server may send others. */
export const executionResourceTypeValues = ["functions", "sites"] as const;

/** A value of `ExecutionResourceType` that this package knows. */
export type KnownExecutionResourceType = (typeof executionResourceTypeValues)[number];

/** Whether a value is one of `executionResourceTypeValues`. */
export function isExecutionResourceType(value: unknown): value is KnownExecutionResourceType {
  return (executionResourceTypeValues as readonly unknown[]).includes(value);
}

/** Values of `ExecutionTrigger` that this package knows. A server may send others. */
export const executionTriggerValues = ["http", "schedule", "event"] as const;

/** A value of `ExecutionTrigger` that this package knows. */
export type KnownExecutionTrigger = (typeof executionTriggerValues)[number];

/** Whether a value is one of `executionTriggerValues`. */
export function isExecutionTrigger(value: unknown): value is KnownExecutionTrigger {
  return (executionTriggerValues as readonly unknown[]).includes(value);
}

/** Values of `ExecutionStatus` that this package knows. A server may send others. */
export const executionStatusValues = ["waiting", "processing", "completed", "failed", "scheduled"] as const;

/** A value of `ExecutionStatus` that this package knows. */
export type KnownExecutionStatus = (typeof executionStatusValues)[number];

/** Whether a value is one of `executionStatusValues`. */
export function isExecutionStatus(value: unknown): value is KnownExecutionStatus {
  return (executionStatusValues as readonly unknown[]).includes(value);
}

/** Values of `ErrorType` that this package knows. A server may send others. */
export const errorTypeValues = ["general_unknown", "general_server_error", "general_argument_invalid", "general_bad_request", "general_query_invalid", "general_cursor_not_found", "general_access_forbidden", "general_unauthorized_scope", "general_unknown_origin", "general_api_disabled", "general_not_implemented", "general_feature_unsupported", "general_provider_failure", "general_attribute_query_limit_exceeded", "general_service_disabled", "general_resource_blocked", "general_resource_locked", "general_route_not_found", "general_protocol_unsupported", "general_region_access_denied", "general_rate_limit_exceeded", "database_timeout", "database_query_order_null", "project_not_found", "project_key_expired", "project_id_missing", "project_region_unsupported", "api_key_expired", "account_key_expired", "user_unauthorized", "user_blocked", "user_jwt_invalid", "user_session_not_found", "user_more_factors_required", "user_jwt_and_cookie_set", "user_api_key_and_session_set", "user_password_reset_required", "function_not_found", "function_already_exists", "function_entrypoint_missing", "function_runtime_unsupported", "function_execute_permission_missing", "function_synchronous_timeout", "function_asynchronous_timeout", "function_runtime_not_detected", "function_template_not_found", "deployment_not_found", "deployment_invalid_file_size", "build_not_found", "build_not_ready", "build_in_progress", "build_already_completed", "build_canceled", "build_failed", "build_timeout", "execution_not_found", "execution_in_progress", "variable_not_found", "variable_already_exists", "variable_cannot_unset_secret", "schedule_not_found", "installation_not_found", "repository_not_found", "provider_repository_not_found", "storage_file_empty", "storage_file_type_unsupported", "storage_invalid_file", "storage_invalid_file_size", "storage_invalid_content_range", "storage_invalid_range", "storage_device_not_found"] as const;

/** A value of `ErrorType` that this package knows. */
export type KnownErrorType = (typeof errorTypeValues)[number];

/** Whether a value is one of `errorTypeValues`. */
export function isErrorType(value: unknown): value is KnownErrorType {
  return (errorTypeValues as readonly unknown[]).includes(value);
}

/** Values of `DeploymentStatus` that this package knows. A server may send others. */
export const deploymentStatusValues = ["waiting", "processing", "building", "ready", "canceled", "failed"] as const;

/** A value of `DeploymentStatus` that this package knows. */
export type KnownDeploymentStatus = (typeof deploymentStatusValues)[number];

/** Whether a value is one of `deploymentStatusValues`. */
export function isDeploymentStatus(value: unknown): value is KnownDeploymentStatus {
  return (deploymentStatusValues as readonly unknown[]).includes(value);
}
