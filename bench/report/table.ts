import type { GoalRow } from "./goals.js";

/** The goal table for a terminal, columns aligned. */
export function plainGoalTable(rows: readonly GoalRow[]): string {
  const cells = [["figure", "goal", "measured", ""], ...rows.map(goalCells)];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const lines = cells.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  lines.splice(1, 0, widths.map((width) => "-".repeat(width)).join("  "));
  return lines.join("\n");
}

function goalCells({ figure, goal, measured, ok }: GoalRow): string[] {
  return [figure, goal, measured, ok ? "ok" : "short"];
}

/** A table in Markdown. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** The goal table in Markdown. */
export function markdownGoalTable(rows: readonly GoalRow[]): string {
  return markdownTable(["figure", "goal", "measured", ""], rows.map(goalCells));
}
