// What a service is written with: what the emulator gives to its own and to those of others alike.

export type { Cors } from "./access/cors.js";
export { ArchiveError } from "./archives/archive-error.js";
export { readTarGz } from "./archives/tar.js";
export { readZip } from "./archives/zip.js";
export { BoundedMap } from "./bounded-map.js";
export { CodeError, type CodeFiles, type CodeStore, type StoredCode } from "./functions/code-store.js";
export type { FolderFunction } from "./functions/folder.js";
export type { PooledRun } from "./functions/pool.js";
export type { FunctionImage, RunResult } from "./functions/run.js";
export { folderImage, type RunRequest } from "./functions/runtime.js";
export type { Call } from "./http/call.js";
export { checkedBody } from "./http/checked-body.js";
export { type FormField, isJson, mediaTypeOf } from "./http/content.js";
export { bytesReply, emptyReply, jsonReply, type Reply, type ReplyHeaders, textReply } from "./http/reply.js";
export { hexIdOf, randomHex, uuidOf } from "./ids.js";
export { isObject } from "./json.js";
export { defineService } from "./service/define-service.js";
export type { ServiceDefinition, ServiceHost } from "./service/definition.js";
export { Refusal, refuse, refusing } from "./service/refusal.js";
export { type Refusals, refusals, retryAfter } from "./service/refusals.js";
export { type Action, type ResourceTable, resource } from "./service/resource.js";
export { anyone, type Handler, type Operations, type Route, routes } from "./service/routes.js";
export { cookiesOf } from "./spec/check-request.js";
export type { Timers } from "./timers.js";
export { within } from "./within.js";
