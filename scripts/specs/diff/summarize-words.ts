import type { RatedChange } from "./rated-change.js";

const WORDS =
  /^`(description|summary|title|example|examples|externalDocs|tags|x-displayName)` (changed|was added|was removed)\.$/;
const EVIDENCE = "How sure the fact is changed.";

/** The changes with those of mere words counted in one line, and repeated ones said once. */
export function summarizeWords(changes: readonly RatedChange[]): RatedChange[] {
  const said = new Set<string>();
  const kept: RatedChange[] = [];
  const counts = { words: 0, evidence: 0 };
  for (const change of changes) {
    if (change.level === "patch" && WORDS.test(change.message)) counts.words++;
    else if (change.level === "patch" && change.message === EVIDENCE) counts.evidence++;
    else {
      const line = `${change.place}\n${change.message}`;
      if (!said.has(line)) kept.push(change);
      said.add(line);
    }
  }
  if (counts.words > 0)
    kept.push({ level: "patch", place: "", message: `Descriptions and examples changed: ${counts.words}.` });
  if (counts.evidence > 0) kept.push({ level: "patch", place: "", message: `Evidence changed: ${counts.evidence}.` });
  return kept;
}
