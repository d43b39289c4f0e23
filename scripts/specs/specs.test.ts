import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { checkProvider } from "./check/check-provider.js";
import { formatFailures, summarize } from "./check/report.js";
import { lintFolder } from "./lint/lint-spec.js";
import { listSpecFolders } from "./spec-folders.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folders = listSpecFolders(`${root}specs`).filter(({ isForeign }) => !isForeign);

describe.each(folders)("the spec of $slug", (folder) => {
  it("has no lint problem: npm run specs:lint", async () => {
    expect(await lintFolder({ folder, cwd: root })).toEqual({ problems: [], ignored: 0 });
  });

  it("agrees with its recordings but for listed deviations: npm run specs:check", async () => {
    const result = await checkProvider(folder);
    expect(formatFailures(result)).toBe("");
    expect(summarize(result)).toMatchObject({ unlisted: 0, stale: 0 });
    expect(result.findings.length).toBeGreaterThan(0);
  });
});
