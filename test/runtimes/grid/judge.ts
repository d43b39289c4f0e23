import type { Planned } from "./plan.js";

/** How the calls of one platform went, by what the server counted. */
export type Judged = {
  readonly calls: number;
  /** Calls whose function ran more than once. */
  readonly second: readonly string[];
  /** Calls that were told not to have run, and had. */
  readonly falseNo: readonly string[];
  /** Calls that were told to have run, and had not. */
  readonly falseYes: readonly string[];
  /** Calls that ended in nothing that is documented. */
  readonly strange: readonly string[];
};

export function judge(options: {
  readonly calls: readonly Planned[];
  /** What the caller was told, by the function's name: `executed` and a code. */
  readonly told: Readonly<Record<string, string>>;
  readonly runsOf: (name: string) => number;
}): Judged {
  const { calls, told, runsOf } = options;
  const found = { second: [] as string[], falseNo: [] as string[], falseYes: [] as string[], strange: [] as string[] };
  for (const call of calls) {
    const said = told[call.name] ?? "nothing";
    const runs = runsOf(call.name);
    const line = `${describe(call)}: ${said}, ${runs} runs`;
    const [executed = ""] = said.split(" ");
    if (runs > 1) found.second.push(line);
    if (executed === "no" && runs > 0) found.falseNo.push(line);
    if (executed === "yes" && runs === 0) found.falseYes.push(line);
    if (!["yes", "no", "maybe", "aborted"].includes(executed)) found.strange.push(line);
  }
  return { calls: calls.length, ...found };
}

export function describe({ way, speech, fault, isKept }: Planned): string {
  return `${way} over ${speech}, ${isKept ? "kept" : "fresh"}, ${fault.name}`;
}
