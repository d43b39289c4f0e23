import { expect, test } from "vitest";
import { textOf, trackedFiles } from "./tracked-files.js";

type Turbo = { readonly tasks: Readonly<Record<string, { readonly outputs?: readonly string[] } | undefined>> };

test("What a cached generation puts back is generated: no package written by hand is among its outputs", () => {
  const { tasks }: Turbo = JSON.parse(textOf("turbo.json").replace(/^\s*\/\/.*$/gm, ""));
  const outputs = tasks["//#codegen"]?.outputs ?? [];
  const left = outputs.flatMap((glob) => /^!packages\/([\w-]+\*?)\/\*\*$/.exec(glob)?.[1] ?? []);
  const isLeft = (name: string) =>
    left.some((glob) => (glob.endsWith("*") ? name.startsWith(glob.slice(0, -1)) : name === glob));
  const files = trackedFiles();
  const packages = [...new Set(files.flatMap((file) => /^packages\/([\w-]+)\//.exec(file)?.[1] ?? []))];
  const byHand = packages.filter((name) => !files.includes(`packages/${name}/generate.lock.json`));
  expect(byHand.length).toBeGreaterThan(0);
  // Providers of strangers are left out before they are there: `npm run new-provider` edits nothing.
  expect([...byHand, "fnwire-acme"].filter((name) => !isLeft(name))).toEqual([]);
  expect(packages.filter(isLeft).toSorted()).toEqual(byHand.toSorted());
});
