import { join } from "node:path";
import { expect, test } from "vitest";
import { importGraph } from "../../scripts/size/import-graph.js";
import { cycles, type ImportGraph, longestChain, risingImports } from "../../scripts/size/layers.js";
import { repository, textOf } from "./tracked-files.js";

const graph = importGraph(join(repository, "packages/fnwire/src"));

test("every import of the facade goes to a lower floor or stays in its room", () => {
  expect(graph.size).toBeGreaterThan(50);
  expect(risingImports(graph)).toEqual([]);
});

test("no modules of the facade import each other in a circle", () => {
  expect(cycles(graph)).toEqual([]);
});

test("no chain of modules of the facade is longer than 17", () => {
  expect(longestChain(graph).length).toBeGreaterThan(5);
  expect(longestChain(graph).length).toBeLessThanOrEqual(17);
});

test("at most four files of the facade lie beside its folders", () => {
  expect([...graph.keys()].filter((module) => !module.includes("/")).length).toBeLessThanOrEqual(4);
});

test("errors of the facade are made in errors/ alone, so that each text and class has one place", () => {
  const made = [...graph.keys()].filter(
    (module) =>
      !module.startsWith("errors/") &&
      /\bnew (?!Range|Type|Reference)[A-Z]\w*Error\(/.test(textOf(`packages/fnwire/src/${module}`)),
  );
  expect(made).toEqual([]);
});

test("an import that goes up, to a room beside it or to an unknown one is named with its file", () => {
  const bad: ImportGraph = new Map([
    ["model/clock.ts", ["errors/errors.ts"]],
    ["retry/loop.ts", ["polling/wait.ts", "retry/pause.ts", "model/clock.ts"]],
    ["attic/old.ts", []],
  ]);
  expect(risingImports(bad)).toEqual([
    "model/clock.ts -> errors/errors.ts",
    "retry/loop.ts -> polling/wait.ts",
    "attic/old.ts lies on no floor",
  ]);
  expect(
    cycles(
      new Map([
        ["a.ts", ["b.ts"]],
        ["b.ts", ["a.ts"]],
      ]),
    ),
  ).toEqual(["a.ts -> b.ts -> a.ts"]);
});
