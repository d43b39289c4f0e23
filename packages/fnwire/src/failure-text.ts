import type { FailureDetail } from "./errors.js";

/** Reads type and message out of an error as functions print it, such as `TypeError: x is not a function` and its stack. */
export function parseFailureText(text: string, statusCode?: number): FailureDetail {
  const trimmed = text.trim();
  const firstLine = trimmed.split("\n", 1)[0] ?? "";
  const match = /^(?:Uncaught )?([A-Za-z_$][\w$.]{0,100}): (.*)$/.exec(firstLine);
  return {
    type: match?.[1],
    message: (match?.[2] ?? firstLine) || undefined,
    stack: trimmed.includes("\n") ? trimmed : undefined,
    statusCode,
  };
}
