// Made by scripts/generate.ts from specs/minapp/openapi.yaml. Do not edit: run `npm run generate -- minapp`.

import type { components } from "./schema.js";

/** Where a page stands in its list. */
export type PageMeta = components["schemas"]["PageMeta"];

/** `time_sensitive` for synchronous runs, `batch` for asynchronous ones. */
export type ServiceType = components["schemas"]["ServiceType"];

/** Who started the run. Other values are to be expected. */
export type ExecutionSource = components["schemas"]["ExecutionSource"];

/**
 * State of a run. `waiting` and `executing` are on the way; the others are final. `fulfilled` means that it ran to its end, which does
 * not prove that its `code` was 0.
 */
export type ExecutionStatus = components["schemas"]["ExecutionStatus"];

/** One run of a function. */
export type Execution = components["schemas"]["Execution"];

/** One page of runs. */
export type ExecutionList = components["schemas"]["ExecutionList"];

/**
 * An error as far as anything is known about it: one envelope is documented, for the client surface; vendor clients also look for
 * the other fields. The first of `error_msg`, `message`, `error_message` and `error` that is there says what went wrong.
 */
export type ErrorBody = components["schemas"]["ErrorBody"];

/** What the function gets as `event.data`. Send `{}` when it needs nothing. */
export type FunctionInput = components["schemas"]["FunctionInput"];

/** True waits for the result, which has 5 seconds to come. False answers at once; the run has 300 seconds. */
export type WaitForResult = components["schemas"]["WaitForResult"];

export type InvokeFunctionRequestSchema = components["schemas"]["InvokeFunctionRequest"];

/** What the function threw or passed as its error. `{}` on success. */
export type FunctionError = components["schemas"]["FunctionError"];

/** How a run ended. */
export type SyncResult = components["schemas"]["SyncResult"];

/** `ok` is the only documented value. */
export type AcceptanceStatus = components["schemas"]["AcceptanceStatus"];

/** The run was accepted. It has no id. */
export type AsyncAcceptance = components["schemas"]["AsyncAcceptance"];

/** A result when the call waited for it, else an acceptance. Tell them apart by `code` and `status`. */
export type InvokeFunctionResult = components["schemas"]["InvokeFunctionResult"];

export type DebugFunctionRequestSchema = components["schemas"]["DebugFunctionRequest"];

/** How a test run ended, with its log and cost. */
export type DebugFunctionResult = components["schemas"]["DebugFunctionResult"];

/** Whether the vendor approved the code. Its effect on running the function is not documented. */
export type AuditStatus = components["schemas"]["AuditStatus"];

/** `P_FREE`: 128 MB, 100 runs at once. `P_PERSONAL`: 256 MB, 10 runs at once. Functions of earlier years may carry other values. */
export type Plan = components["schemas"]["Plan"];

/** A function with its code. */
export type CloudFunction = components["schemas"]["CloudFunction"];

/** One page of functions. */
export type CloudFunctionList = components["schemas"]["CloudFunctionList"];

export type CreateFunctionRequestSchema = components["schemas"]["CreateFunctionRequest"];

export type UpdateFunctionRequestSchema = components["schemas"]["UpdateFunctionRequest"];

export type InvokeFunctionLegacyRequestSchema = components["schemas"]["InvokeFunctionLegacyRequest"];

export type InvokeFunctionAsClientRequestSchema = components["schemas"]["InvokeFunctionAsClientRequest"];

export type CreateAuthorizationCodeRequestSchema = components["schemas"]["CreateAuthorizationCodeRequest"];

/** A code to exchange for a token. */
export type AuthorizationCode = components["schemas"]["AuthorizationCode"];

export type AuthorizationCodeGrant = components["schemas"]["AuthorizationCodeGrant"];

export type RefreshTokenGrant = components["schemas"]["RefreshTokenGrant"];

export type CreateAccessTokenRequestSchema = components["schemas"]["CreateAccessTokenRequest"];

/** A token for `/oserve`. */
export type AccessToken = components["schemas"]["AccessToken"];

/** The server's clock. */
export type ServerTime = components["schemas"]["ServerTime"];
