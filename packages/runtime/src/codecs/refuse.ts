import { invalidInput } from "../check.js";
import type { BodyArgs } from "../codec.js";
import type { RequestError } from "../errors.js";

/** The body cannot be written. The message does not repeat it: it may hold secrets. */
export function refuseBody({ operation }: Pick<BodyArgs, "operation">, flaw: string): RequestError {
  return invalidInput({ operation, message: `\`body\` ${flaw}` });
}
