import { beforeAll, describe, expect, inject, test } from "vitest";
import { filesOf, type Manifest, manifestOf, textOf } from "./setup/tarball.js";

const { packages } = inject("release");

/** What a package may hold: its manifest, papers, compiled code with its types, and the description it was made from. */
const meant = [
  /^(package\.json|README\.md|LICENSE|CHANGELOG\.md)$/,
  /^openapi\.json$/,
  /^dist\/([a-z0-9-]+\/)*[a-z0-9-]+\.(js|d\.ts)$/,
  // What several entries share, named by its content.
  /^dist\/shared\/[a-z-]+-[A-Z0-9]{8}\.js$/,
];

/** What single packages hold besides. */
const meantBySlug: Readonly<Record<string, readonly RegExp[]>> = {
  emulator: [/^dist\/specs\/[a-z]+\.json$/, /^dist\/status-page\/[a-z-]+\.(html|css|js|svg)$/],
};

describe.each(packages.map((each) => [each.name, each] as const))("%s", (_, { tarball, slug }) => {
  let files: readonly string[];
  let manifest: Manifest;
  beforeAll(async () => {
    files = await filesOf(tarball);
    manifest = await manifestOf(tarball);
  });

  test("holds what is meant to be published and nothing else", () => {
    const patterns = [...meant, ...(meantBySlug[slug] ?? [])];
    expect(files.filter((path) => !patterns.some((pattern) => pattern.test(path)))).toEqual([]);
    expect(files).toEqual(expect.arrayContaining(["LICENSE", "README.md", "package.json"]));
    expect(
      files.filter((path) => /(^|[./-])(test|spec|fixture)s?([./-]|$)/.test(path) && !path.includes("/specs/")),
    ).toEqual(files.filter((path) => /^dist\/spec\//.test(path)));
  });

  test("holds everything that its manifest points to", () => {
    const targets = [
      ...Object.values(manifest.exports ?? {}).flatMap((target) =>
        typeof target === "string" ? [target] : Object.values(target),
      ),
      ...Object.values(manifest.bin ?? {}),
    ];
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.map((target) => target.replace(/^\.\//, "")).filter((target) => !files.includes(target))).toEqual(
      [],
    );
  });

  test("has a README that a stranger can use", async () => {
    const readme = await textOf({ tarball, path: "README.md" });
    expect(readme).toContain(`# ${manifest.name}`);
    expect(readme).toMatch(new RegExp(`^npm install (--save-dev )?${manifest.name}$`, "m"));
    expect(readme).toMatch(/```ts\n/);
    expect(readme).toMatch(/^\| /m);
  });

  test("names no file of the machine it was built on", async () => {
    for (const path of files) {
      const text = await textOf({ tarball, path });
      expect(text.match(/(?<![\w.])\/(home|root|Users|tmp|private|var\/folders)\/[\w.-]+/)?.[0], path).toBeUndefined();
    }
  });
});
