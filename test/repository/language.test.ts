import ts from "typescript";
import { describe, expect, test } from "vitest";
import { textOf, trackedFiles } from "./tracked-files.js";

/** What people wrote, templates (`.txt`) too: no generated code, no recordings, no data that a service's own words are in. */
const files = trackedFiles().filter(
  (path) =>
    /\.(ts|mts|mjs|js|css|html|md)(\.txt)?$/.test(path) &&
    !/(^|\/)(generated|fixtures|data|recordings)\//.test(path) &&
    !/(^|\/)CHANGELOG\.md$|^\.changeset\//.test(path),
);

/** Where the words themselves have to be named. */
const aboutWords = ["GLOSSARY.md", "test/repository/language.test.ts"];

/** Words that are not ours to choose: `path word`. */
const foreign = [
  "scripts/specs/diff/redocly-changes.ts verdicts", // a field of Redocly's report
];

/** Words in code style in the last column of the glossary's tables. */
const refused = textOf("GLOSSARY.md")
  .split("\n")
  .filter((line) => line.startsWith("| "))
  .flatMap((line) => [...(line.split("|").at(-2) ?? "").matchAll(/`([^`]+)`/g)].map(([, word = ""]) => word));

/** Beginnings of words that only British spelling has. */
const british = [
  "acknowledgement",
  "artefact",
  "authoris",
  "behaviour",
  "cancelling",
  "catalogue",
  "centre",
  "colour",
  "favour",
  "honour",
  "initialis",
  "judgement",
  "labelled(?!by)",
  "learnt",
  "licence",
  "misspelt",
  "neighbour",
  "normalis",
  "optimis(?!t|m)",
  "organis",
  "recognis",
  "sanitis",
  "serialis",
  "summaris",
  "travell",
  "unserialis",
];

describe("one language", () => {
  test("the glossary names words that are refused, so that this test has something to hold", () => {
    expect(refused.length).toBeGreaterThan(5);
  });

  test("no text uses a word that the glossary refuses", () => {
    expect(placesOf(new RegExp(refused.map(asWord).join("|"), "g"))).toEqual([]);
  });

  test("every text has the spelling of the United States", () => {
    expect(placesOf(new RegExp(british.map((word) => `(?:${word}|${capital(word)})[a-z]*`).join("|"), "g"))).toEqual(
      [],
    );
  });

  test("comments and documents write canceled, except where they quote the state", () => {
    const cancelled = /(?<![\w-])[Cc]ancelled(?![\w-])/;
    const found = files
      .filter((path) => !aboutWords.includes(path))
      .filter((path) => cancelled.test(textOf(path)) && cancelled.test(proseOf(path)));
    expect(found).toEqual([]);
  });
});

/** A word as part of a text or of a name in camel case: `pace` is in `the pace` and `pollPace`, not in `space`. */
function asWord(word: string): string {
  return `(?<![A-Za-z])(?:${word}|${capital(word)})s?(?![a-z])|(?<=[a-z])${capital(word)}s?(?![a-z])`;
}

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

/** Places that match, as `path:line: match`. */
function placesOf(pattern: RegExp): readonly string[] {
  return files
    .filter((path) => !aboutWords.includes(path))
    .flatMap((path) =>
      textOf(path)
        .split("\n")
        .flatMap((line, index) =>
          [...line.matchAll(pattern)]
            .filter(([match]) => !foreign.includes(`${path} ${match}`))
            .map(([match]) => `${path}:${index + 1}: ${match}`),
        ),
    );
}

/** What is written for people in a file: its comments, or for a document all but its code. Quoted words are left out. */
function proseOf(path: string): string {
  const text = textOf(path);
  const prose = path.endsWith(".md") ? text.replace(/```[\s\S]*?```/g, "") : commentsOf(path, text).join("\n");
  return prose.replace(/`[^`]*`|"[^"\n]*"/g, "");
}

function commentsOf(path: string, text: string): readonly string[] {
  if (!/\.(ts|mts|mjs|js)$/.test(path)) return [];
  const comments = new Map<number, string>();
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false);
  const visit = (node: ts.Node): void => {
    for (const range of [
      ...(ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []),
      ...(ts.getTrailingCommentRanges(text, node.getEnd()) ?? []),
    ]) {
      comments.set(range.pos, text.slice(range.pos, range.end));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...comments.values()];
}
