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

/** Values of `FunctionRuntime` that this package knows. A server may send others. */
export const functionRuntimeValues = ["node-14.5", "node-16.0", "node-18.0", "node-19.0", "node-20.0", "node-21.0", "node-22", "node-23", "node-24", "node-25", "php-8.0", "php-8.1", "php-8.2", "php-8.3", "php-8.4", "ruby-3.0", "ruby-3.1", "ruby-3.2", "ruby-3.3", "ruby-3.4", "ruby-4.0", "python-3.8", "python-3.9", "python-3.10", "python-3.11", "python-3.12", "python-3.13", "python-3.14", "python-ml-3.11", "python-ml-3.12", "python-ml-3.13", "deno-1.40", "deno-1.46", "deno-2.0", "deno-2.5", "deno-2.6", "dart-2.15", "dart-2.16", "dart-2.17", "dart-2.18", "dart-2.19", "dart-3.0", "dart-3.1", "dart-3.3", "dart-3.5", "dart-3.8", "dart-3.9", "dart-3.10", "dart-3.11", "dart-3.12", "dotnet-6.0", "dotnet-7.0", "dotnet-8.0", "dotnet-10", "java-8.0", "java-11.0", "java-17.0", "java-18.0", "java-21.0", "java-22", "java-25", "swift-5.5", "swift-5.8", "swift-5.9", "swift-5.10", "swift-6.2", "kotlin-1.6", "kotlin-1.8", "kotlin-1.9", "kotlin-2.0", "kotlin-2.3", "cpp-17", "cpp-20", "bun-1.0", "bun-1.1", "bun-1.2", "bun-1.3", "go-1.23", "go-1.24", "go-1.25", "go-1.26", "rust-1.83", "static-1", "flutter-3.24", "flutter-3.27", "flutter-3.29", "flutter-3.32", "flutter-3.35", "flutter-3.38", "flutter-3.41", "flutter-3.44"] as const;

/** A value of `FunctionRuntime` that this package knows. */
export type KnownFunctionRuntime = (typeof functionRuntimeValues)[number];

/** Whether a value is one of `functionRuntimeValues`. */
export function isFunctionRuntime(value: unknown): value is KnownFunctionRuntime {
  return (functionRuntimeValues as readonly unknown[]).includes(value);
}

/** Values of `DeploymentStatus` that this package knows. A server may send others. */
export const deploymentStatusValues = ["waiting", "processing", "building", "ready", "canceled", "failed"] as const;

/** A value of `DeploymentStatus` that this package knows. */
export type KnownDeploymentStatus = (typeof deploymentStatusValues)[number];

/** Whether a value is one of `deploymentStatusValues`. */
export function isDeploymentStatus(value: unknown): value is KnownDeploymentStatus {
  return (deploymentStatusValues as readonly unknown[]).includes(value);
}

/** Values of `FunctionScope` that this package knows. A server may send others. */
export const functionScopeValues = ["project.read", "project.write", "keys.read", "keys.write", "platforms.read", "platforms.write", "mocks.read", "mocks.write", "policies.read", "policies.write", "project.policies.read", "project.policies.write", "project.oauth2.read", "project.oauth2.write", "templates.read", "templates.write", "stages.read", "stages.write", "users.read", "users.write", "sessions.read", "sessions.write", "teams.read", "teams.write", "databases.read", "databases.write", "tables.read", "tables.write", "columns.read", "columns.write", "indexes.read", "indexes.write", "rows.read", "rows.write", "collections.read", "collections.write", "attributes.read", "attributes.write", "documents.read", "documents.write", "buckets.read", "buckets.write", "files.read", "files.write", "tokens.read", "tokens.write", "functions.read", "functions.write", "executions.read", "executions.write", "execution.read", "execution.write", "sites.read", "sites.write", "log.read", "log.write", "providers.read", "providers.write", "topics.read", "topics.write", "subscribers.read", "subscribers.write", "targets.read", "targets.write", "messages.read", "messages.write", "rules.read", "rules.write", "webhooks.read", "webhooks.write", "locale.read", "avatars.read", "health.read", "assistant.read", "migrations.read", "migrations.write", "schedules.read", "schedules.write", "vcs.read", "vcs.write", "insights.read", "insights.write", "reports.read", "reports.write", "presences.read", "presences.write", "backups.policies.read", "backups.policies.write", "archives.read", "archives.write", "restorations.read", "restorations.write", "dedicatedDatabases.execute", "domains.read", "domains.write", "wafRules.read", "wafRules.write", "events.read", "apps.read", "apps.write", "oauth2.read", "oauth2.write", "oauth2.introspect", "usage.read"] as const;

/** A value of `FunctionScope` that this package knows. */
export type KnownFunctionScope = (typeof functionScopeValues)[number];

/** Whether a value is one of `functionScopeValues`. */
export function isFunctionScope(value: unknown): value is KnownFunctionScope {
  return (functionScopeValues as readonly unknown[]).includes(value);
}
