import { expect, test } from "vitest";
import { textOf, trackedFiles } from "./tracked-files.js";

type Turbo = { readonly tasks: Readonly<Record<string, { readonly outputs?: readonly string[] } | undefined>> };

test("What a cached generation puts back is generated: no package written by hand is among its outputs", () => {
  const { tasks }: Turbo = JSON.parse(textOf("turbo.json").replace(/^\s*\/\/.*$/gm, ""));
  const left = tasks["//#codegen"]?.outputs?.flatMap((glob) => /^!packages\/([\w-]+)\/\*\*$/.exec(glob)?.[1] ?? []);
  const files = trackedFiles();
  const packages = [...new Set(files.flatMap((file) => /^packages\/([\w-]+)\//.exec(file)?.[1] ?? []))];
  const byHand = packages.filter((name) => !files.includes(`packages/${name}/generate.lock.json`));
  expect(byHand.length).toBeGreaterThan(0);
  expect(left?.toSorted()).toEqual(byHand.toSorted());
});
