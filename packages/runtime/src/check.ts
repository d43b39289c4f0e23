import { RequestError, type RequestErrorCode } from "./errors.js";
import { type Check, readOnce } from "./option-checks.js";

/** What {@link invalidInput} tells. */
export type InputFlaw = {
  readonly operation?: string | undefined;
  /** Default: `INPUT_INVALID` in a call, `CONFIG_INVALID` in a client's options. */
  readonly code?: RequestErrorCode;
  /** What is wrong and what to do. Never a value: it may be a secret. */
  readonly message: string;
};

/** A slip of the caller: in a call when `operation` is known, in a client's options otherwise. */
export function invalidInput({ operation, code, message }: InputFlaw): RequestError {
  return operation === undefined
    ? new RequestError({ code: code ?? "CONFIG_INVALID", message })
    : new RequestError({ code: code ?? "INPUT_INVALID", operation, message: `${operation}: ${message}` });
}

/** Refuses options of a client or a transport that the types refuse too, for callers who have none; gives what was checked. */
export function refuseFlaws<T>(check: Check<T>, options: T): T {
  const { flaw, options: checked } = readOnce(check, options);
  if (flaw !== undefined) throw invalidInput({ message: flaw });
  return checked;
}

/** A name of the caller's, quoted and cut for a message. */
export function quoted(name: string): string {
  return JSON.stringify(name.length > 60 ? `${name.slice(0, 60)}…` : name);
}
