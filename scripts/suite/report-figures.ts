import { appendFileSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { suiteFigures } from "./suites.js";

/** Prints a line of figures, each as it was measured, and leaves it for the summary at the end of the suite. */
export type Report = (name: string, figures: Readonly<Record<string, number | string>>) => void;

/** Makes the {@link Report} of a heavy suite. */
export function reportOf(suite: string): Report {
  const file = fileURLToPath(new URL(`../../${suiteFigures(suite)}`, import.meta.url));
  return (name, figures) => {
    const parts = Object.entries(figures).map(([what, value]) =>
      typeof value === "number" ? `${what} ${written(value)}` : `${what} ${value}`,
    );
    const line = `${name}: ${parts.join(", ")}`;
    console.log(line);
    // What a deliberately broken client does is nobody's figure.
    if (process.env.FNWIRE_FIGURES === "off") return;
    mkdirSync(dirname(file), { recursive: true });
    appendFileSync(file, `${line}\n`);
  };
}

/** A number as people read it: thousands apart, at most three decimals. */
export function written(value: number): string {
  return value.toLocaleString("en-US", { maximumFractionDigits: 3 });
}
