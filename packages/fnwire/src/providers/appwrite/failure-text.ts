import type { FailureDetail } from "../../provider/tools.js";

/** `TypeError: x is not a function`, alone on its line. */
const headline = /^(?:Uncaught )?([A-Za-z_$][\w$.]{0,100}): (.*)$/;
/** A frame below such a line, as JavaScript and Python print it. */
const frame = /^\s+(?:at |File ")/;

/**
 * Whether a text is what a runtime prints of an error that code of the function threw: its stack. A sentence may be anybody's, such as
 * the service's own word that it could not load or reach the function.
 */
export function isThrown(text: string): boolean {
  if (/^Traceback \(most recent call last\):$/m.test(text)) return true;
  const lines = text.split("\n");
  return lines.some((line, index) => headline.test(line) && frame.test(lines[index + 1] ?? ""));
}

/**
 * Reads type, message and stack out of what a function printed when it failed. Other output may come before, so the line
 * that a stack hangs on is taken, else the last one that looks like an error, else the first line.
 */
export function parseFailureText(text: string, statusCode?: number): FailureDetail {
  const lines = text.trim().split("\n");
  let at = lines.findIndex((line, index) => headline.test(line) && frame.test(lines[index + 1] ?? ""));
  if (at < 0) at = lines.findLastIndex((line) => /^[\w$.]*(?:Error|Exception): /.test(line));
  if (at < 0) return { message: lines[0] || undefined, stack: lines.length > 1 ? text.trim() : undefined, statusCode };
  const [, type, message] = headline.exec(lines[at] ?? "") ?? [];
  const stack = lines.slice(at).join("\n");
  return { type, message, stack: stack.includes("\n") ? stack : undefined, statusCode };
}
