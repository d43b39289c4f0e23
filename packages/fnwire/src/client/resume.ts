import { isRecord } from "@fnwire/runtime/options";
import { inputError } from "../errors/caller-error.js";
import type { Certainty } from "../model/outcome.js";
import type { ProviderMethods } from "../model/provider-methods.js";
import type { RunRef } from "../model/serialized-handle.js";

const fields = ["v", "provider", "fn", "id", "startedAt", "key", "scheduledAt", "cancelled", "executed"];

/** Reads a handle that may come from anywhere: every field is checked like the input of a stranger. */
export function parseHandle(
  provider: ProviderMethods,
  given: unknown,
): { ref: RunRef; key: string | undefined; executed: Certainty } {
  const where = { provider: provider.id, operation: "resume" };
  const record = plainHandle(typeof given === "string" ? parseText(given, where) : given, where);
  const { v, fn, id, startedAt, key, scheduledAt, cancelled, executed = "maybe" } = record;
  if (v !== 1) throw inputError("the handle is of a version that this package does not know", where);
  if (record.provider !== provider.id) {
    throw inputError(`the handle belongs to another provider; resume it with a client of that one`, where);
  }
  if (typeof fn !== "string") throw inputError("the handle's fn must be text", where);
  if (typeof id !== "string") throw inputError("the handle's id must be text", where);
  provider.checkRef(fn);
  if (provider.checkId === undefined) throw inputError("the service gives no ids of runs", where);
  provider.checkId(id);
  const startedMs = millisecondsOf(startedAt);
  if (Number.isNaN(startedMs)) throw inputError("the handle's startedAt must be an ISO 8601 date in UTC", where);
  const scheduledMs = scheduledAt === undefined ? undefined : millisecondsOf(scheduledAt);
  if (Number.isNaN(scheduledMs)) throw inputError("the handle's scheduledAt must be an ISO 8601 date in UTC", where);
  if (cancelled !== undefined && cancelled !== true) throw inputError("the handle's cancelled can only be true", where);
  if (cancelled && provider.can.cancel !== "scheduled") {
    throw inputError("the handle says cancelled, and this service cancels no run before it begins", where);
  }
  if (key !== undefined && (typeof key !== "string" || key.length > 256)) {
    throw inputError("the handle's key must be text of at most 256 characters", where);
  }
  if (executed !== "no" && executed !== "maybe" && executed !== "yes") {
    throw inputError('the handle\'s executed must be "no" or "yes"', where);
  }
  return { ref: { fn, id, startedAt: startedMs, scheduledAt: scheduledMs, cancelled }, key, executed };
}

/** Its fields, each to be checked; read once, for getters and proxies may fail or change their mind. */
function plainHandle(
  value: unknown,
  where: { provider: string; operation: string },
): Readonly<Record<string, unknown>> {
  let plain: unknown;
  let unknownName: string | undefined;
  try {
    // Through toJSON when it is a live handle. Safe: an object with any toJSON is asked.
    const toJson = isRecord(value) && "toJSON" in value ? value.toJSON : undefined;
    plain = typeof toJson === "function" ? toJson.call(value) : value;
    if (isRecord(plain)) {
      unknownName = Object.keys(plain).find((key) => !fields.includes(key));
      plain = { ...plain };
    }
  } catch {
    throw inputError("the handle could not be read: a getter, a proxy or toJSON of it failed", where);
  }
  if (!isRecord(plain)) throw inputError("resume needs a handle, its JSON, or the JSON as text", where);
  if (unknownName !== undefined) {
    throw inputError(`the handle has an unknown field "${unknownName.slice(0, 40)}"`, where);
  }
  return plain as Readonly<Record<string, unknown>>; // Safe: any object may be read by key.
}

const isoDate = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/;

function millisecondsOf(date: unknown): number {
  return typeof date === "string" && isoDate.test(date) ? Date.parse(date) : Number.NaN;
}

function parseText(text: string, where: { provider: string; operation: string }): unknown {
  if (text.length > 10_000) throw inputError("the handle's text is too long to be one", where);
  try {
    return JSON.parse(text);
  } catch {
    throw inputError("the handle's text is not JSON", where);
  }
}
