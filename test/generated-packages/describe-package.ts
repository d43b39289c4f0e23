import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { callerBody, expectBody } from "./bodies.js";
import { type DescribedOperation, type Parameter, readDescription } from "./description.js";
import { basePath, callerGroups, expectRequest } from "./expected-request.js";
import { isPlain } from "./plain-operations.js";
import { type Recorder, startRecorder } from "./recorder.js";
import { documentedReplies, undocumentedReplies } from "./replies.js";

/** Text that is syntax wherever it is not encoded. */
const hostileText = "a/b?c=d&e#f+g%2Fh i;j\u00fc\u6f22";

type Outcome = {
  readonly ok: boolean;
  readonly status: number | string;
  readonly httpStatus: number;
  readonly data?: unknown;
  readonly error?: unknown;
};
type Call = (client: unknown, request?: unknown) => Promise<Outcome>;

/**
 * Tests a generated package as its users meet it: built, through its public entry, against a server that writes down what
 * it gets. What is right is read from the description that the package ships.
 */
export async function describeGeneratedPackage(options: {
  /** The package's folder, built. */
  readonly folder: string;
  /** Its description is the service's own. Default: false. */
  readonly isForeign?: boolean;
}): Promise<void> {
  const { folder, isForeign = false } = options;
  const manifest: { readonly name: string } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const description = readDescription(JSON.parse(readFileSync(join(folder, "openapi.json"), "utf8")));
  const entry = join(folder, "dist/index.js");
  if (!existsSync(entry))
    throw new Error(`${manifest.name} is not built: run \`npm test\`, which builds every package`);
  const exported: Readonly<Record<string, unknown>> = await import(pathToFileURL(entry).href);
  const credentials = Object.fromEntries(
    [...description.schemes].map(([id, { prefix }]) => [id, prefix === "Basic " ? `user:test-${id}` : `test-${id}`]),
  );

  describe(manifest.name, () => {
    let recorder: Recorder;
    let client: unknown;

    beforeAll(async () => {
      recorder = await startRecorder();
      const factory = Object.entries(exported).find(([name]) => /^create[A-Z]\w*Client$/.test(name))?.[1];
      if (typeof factory !== "function") throw new Error(`${manifest.name} exports no client factory`);
      client = factory({ endpoint: recorder.origin + basePath, auth: credentials });
    });
    afterAll(() => recorder.close());

    test("exports one function for each operation of its description", () => {
      expect(description.operations.length).toBeGreaterThan(0);
      const missing = description.operations.filter(({ id }) => functionOf(exported, id) === undefined);
      expect(missing).toEqual([]);
    });

    // What this test knows of OpenAPI is enough for the descriptions of ours; of others it takes the operations that it can judge.
    const judged = isForeign ? description.operations.filter(isPlain) : description.operations;
    describe.each(judged.map((operation) => [operation.id, operation] as const))("%s", (_, operation) => {
      const call: Call = (target, request) => {
        const operationFunction = functionOf(exported, operation.id);
        if (operationFunction === undefined) throw new Error(`${operation.id} is not exported`);
        return operationFunction(target, request);
      };

      test("sends what its description shows", async () => {
        const groups = callerGroups(operation.parameters);
        const bodies = operation.bodies.flatMap((content) => content.examples.map((example) => ({ content, example })));
        for (const body of bodies.length > 0 ? bodies : [undefined]) {
          recorder.answer({ status: 204 });
          const contentType = body?.content.mediaType;
          await call(client, body === undefined ? groups : { ...groups, body: callerBody(body), contentType });
          const request = onlyRequest(recorder);
          expectRequest({ request, operation, description, parameters: operation.parameters, credentials });
          if (body === undefined) expect(request.body.byteLength).toBe(0);
          else await expectBody({ request, ...body });
        }
      });

      test("sends headers that have a fixed value, and asks for JSON or for anything", async () => {
        recorder.answer({ status: 204 });
        const path = operation.parameters.filter((parameter) => parameter.in === "path");
        const query = operation.parameters.filter((parameter) => parameter.in === "query");
        const { body } = minimalRequest(operation);
        await call(client, { ...callerGroups([...path, ...query]), body });
        const { headers } = onlyRequest(recorder);
        for (const { name, sent } of operation.parameters) {
          if (sent !== undefined) expect(headers[name.toLowerCase()]).toBe(sent);
        }
        expect(headers.accept).toMatch(/^(application\/json|text\/|\*\/\*)/);
      });

      test("keeps hostile text where it was put", async () => {
        const parameters = operation.parameters.map(withHostileText);
        const [content] = operation.bodies;
        const example = content?.examples[0];
        const body = content === undefined || example === undefined ? {} : { body: callerBody({ content, example }) };
        recorder.answer({ status: 204 });
        await call(client, { ...callerGroups(parameters), ...body });
        expectRequest({ request: onlyRequest(recorder), operation, description, parameters, credentials });
      });

      test("narrows every documented response by its status", async () => {
        for (const { reply, tag, expected } of documentedReplies(operation)) {
          recorder.answer(reply);
          const outcome = await call(client, minimalRequest(operation));
          const ok = reply.status >= 200 && reply.status < 300;
          const { data, error, ...rest } = outcomeOf(outcome);
          expect(rest).toEqual({ ok, status: tag, httpStatus: reply.status });
          expect(ok ? data : error).toEqual(expected);
          expect(ok ? error : data).toBeUndefined();
        }
      });

      test("says when a response is not what its description knows", async () => {
        for (const { reply, expected } of undocumentedReplies(operation)) {
          recorder.answer(reply);
          const outcome = outcomeOf(await call(client, minimalRequest(operation)));
          expect(outcome).toMatchObject({ status: "undocumented", httpStatus: reply.status });
          expect(outcome.data ?? outcome.error).toEqual(expected);
        }
      });
    });
  });
}

/** The function of an operation: its descriptor is exported under the function's name, whatever the id is. */
function functionOf(exported: Readonly<Record<string, unknown>>, id: string): Call | undefined {
  const table = exported.operations;
  const descriptor: unknown = typeof table === "object" && table !== null ? Reflect.get(table, id) : undefined;
  const [name = ""] =
    Object.entries(exported).find(([key, value]) => key.endsWith("Operation") && value === descriptor) ?? [];
  const found = exported[name.replace(/Operation$/, "")];
  // Safe: what the package exports for an operation is called so.
  return typeof found === "function" ? (found as Call) : undefined;
}

/** One call is one request. */
function onlyRequest(recorder: Recorder) {
  const requests = recorder.requests();
  expect(requests.length).toBe(1);
  // The expectation above has seen it.
  return requests[0] as (typeof requests)[number];
}

/** The parameters and the first body example: enough to get a response. */
function minimalRequest(operation: DescribedOperation): object & { readonly body?: unknown } {
  const [content] = operation.bodies;
  const example = content?.examples[0];
  const body = content === undefined || example === undefined ? {} : { body: callerBody({ content, example }) };
  return { ...callerGroups(operation.parameters), ...body };
}

/** Header values are ASCII; a path or query value may be any text. */
function withHostileText(parameter: Parameter): Parameter {
  if (parameter.in === "header" || typeof parameter.value !== "string") return parameter;
  return { ...parameter, value: hostileText };
}

/** An outcome's properties may be getters, which an equality would not see; and Node's Buffer is bytes like any other. */
function outcomeOf({ ok, status, httpStatus, data, error }: Outcome): Outcome {
  const plain = (value: unknown) => (value instanceof Uint8Array ? new Uint8Array(value) : value);
  return { ok, status, httpStatus, data: plain(data), error: plain(error) };
}
