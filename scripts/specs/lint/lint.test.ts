import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { lintSpec } from "./lint-spec.js";

it("reports each fault where it is, and nothing that is right", async () => {
  const cwd = fileURLToPath(new URL("./fixtures/", import.meta.url));
  const { problems } = await lintSpec({ api: "faults.yaml", cwd, config: "redocly.yaml" });
  const found = problems.map(({ rule, place }) => `${rule} ${place.split(" ")[1]}`);
  const run = "#/paths/~1runs~1{runId}/get";
  const create = "#/paths/~1runs/post";
  const schema = "#/components/schemas/Run/properties";
  expect(found.sort()).toEqual(
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
      `fnwire/status-owner ${run}`,
      "fnwire/server-overrides #/paths/~1runs/servers/0/url",
      `fnwire/units ${schema}/duration`,
    ].sort(),
  );
});
