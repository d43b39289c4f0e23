import { describe, expect, test } from "vitest";
import { labFor } from "../../scripts/generate/test/lab.js";
import { miniatures } from "./support/miniatures.js";

describe.each(miniatures.map((each) => [each.kind, each] as const))("a description with %s", (_, miniature) => {
  test("becomes a package that compiles, sends what it describes and gives what its types say", async () => {
    const lab = await labFor(miniature.document, {}, miniature.auth);
    for (const { operation, request, target, headers = {}, body = "", answer, data } of miniature.calls) {
      if (answer === undefined) lab.answer({ status: 204 });
      else lab.answer({ status: 200, headers: { "content-type": answer[0] }, body: answer[1] });
      const { seen, outcome } = await lab.call(operation, request);
      expect({ target: seen.target, body: seen.body }).toEqual({ target, body });
      expect(seen.headers).toMatchObject(headers);
      // Node's own bytes are a kind of these.
      const given = outcome.data instanceof Uint8Array ? Uint8Array.from(outcome.data) : outcome.data;
      if (answer !== undefined) expect(given).toEqual(data);
    }
  });
});
