import { plainLines } from "./names.js";

/** One thing that keeps a spec from becoming a package. */
export type Problem = {
  /** The operation, schema or file that it concerns, as a person would name it. */
  readonly where: string;
  readonly message: string;
};

/** Thrown once for a spec, with every problem found in it. */
export class GenerationError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ where, message }) => `${where}: ${message}`).join("\n"));
    this.name = "GenerationError";
    this.problems = problems;
  }
}

/** Throws when there is any problem, so that a person sees all of them at once. */
export function failOn(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new GenerationError(problems);
}

/** What a package is not, or not as its spec has it, although it could be made. */
export type Note = Problem & { readonly kind: "left out" | "narrowed" | "renamed" | "default" };

/** A note as an overlay accepts it. What is missing in many places is accepted once for all. */
export function noteLine({ kind, where, message }: Note): string {
  return plainLines(kind === "default" ? message : `${kind}: ${where}: ${message}`).join(" ");
}

/** Whether a problem is one of an operation's own. A message names it first, and then perhaps a part of it. */
export function concerns(problem: Problem, where: string): boolean {
  return problem.where === where || problem.where.startsWith(`${where}, `);
}
