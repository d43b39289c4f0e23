import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const redocly = fileURLToPath(new URL("../../../node_modules/@redocly/cli/bin/cli.js", import.meta.url));
const fixtures = fileURLToPath(new URL("./fixtures/", import.meta.url));

type Problem = { ruleId: string; message: string; location: { pointer?: string }[] };

/** Lints a fixture with our rules alone; each problem as "rule pointer". */
function lint(file: string): string[] {
  const args = [redocly, "lint", file, "--config", "redocly.yaml", "--format", "json"];
  let output: string;
  try {
    output = execFileSync(process.execPath, args, {
      cwd: fixtures,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch (error) {
    // Redocly exits with 1 when it found problems, and has printed them.
    output = String((error as { stdout?: unknown }).stdout);
  }
  const { problems }: { problems: Problem[] } = JSON.parse(output);
  return problems.map((problem) => `${problem.ruleId} ${problem.location[0]?.pointer}`).sort();
}

it("reports each fault where it is, and nothing that is right", () => {
  const run = "#/paths/~1runs~1{runId}/get";
  const create = "#/paths/~1runs/post";
  const schema = "#/components/schemas/Run/properties";
  expect(lint("faults.yaml")).toEqual(
    [
      "fnwire/extensions #/info/x-logo",
      `fnwire/extensions ${run}`,
      `fnwire/extensions ${run}/x-fnwire-retry`,
      `fnwire/extensions ${run}/responses/200/x-fnwire-sensitive`,
      `fnwire/extensions ${create}/x-fnwire-retries`,
      `fnwire/extensions ${schema}/run/properties/id/x-fnwire-evidence`,
      `fnwire/free-form-objects ${create}/requestBody/content/application~1json/schema/properties/input/type`,
      `fnwire/links-resolve ${create}/responses/200/links/nowhere/operationId`,
      `fnwire/links-resolve ${create}/responses/200/links/astray/parameters/path.runId`,
      `fnwire/links-resolve ${create}/responses/200/links/unknown/parameters/color`,
      `fnwire/links-resolve ${create}/responses/200/links/short`,
      `fnwire/open-response-enums ${run}/responses/200/headers/X-Mode/schema/enum`,
      `fnwire/open-response-enums ${schema}/phase/anyOf`,
      `fnwire/open-response-enums ${schema}/kind/enum`,
      `fnwire/refusal-of-credentials ${create}/responses`,
      "fnwire/server-overrides #/paths/~1runs/servers/0/url",
      `fnwire/units ${schema}/duration`,
    ].sort(),
  );
});
