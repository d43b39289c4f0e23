import { describe, expect, it } from "vitest";
import { compilePackage } from "../compile-package.js";
import { check } from "./compile.js";
import { labFor, specOf } from "./lab.js";

const text = { type: "string" };
const chunk = { type: "object", required: ["delta"], properties: { delta: text } };
const answers = (content: object) => ({ 200: { description: "It.", content }, 429: { description: "Not now." } });

const spec = {
  ...specOf({
    "/chat": {
      post: {
        operationId: "chat",
        requestBody: { required: true, content: { "application/json": { schema: chunk } } },
        responses: answers({
          "application/json": { schema: { type: "object", required: ["all"], properties: { all: text } } },
          "text/event-stream": { schema: { $ref: "#/components/schemas/Chunk" } },
        }),
      },
    },
    "/logs/{name}": {
      get: {
        operationId: "logs",
        parameters: [{ name: "name", in: "path", required: true, schema: text }],
        responses: answers({
          "application/x-ndjson": {
            schema: {
              type: "object",
              required: ["line"],
              properties: { line: text, hidden: { ...text, writeOnly: true } },
            },
          },
        }),
      },
    },
    "/rows": {
      get: {
        operationId: "rows",
        responses: answers({ "application/jsonl": { schema: { type: "array", items: { type: "number" } } } }),
      },
    },
    "/records": { get: { operationId: "records", responses: answers({ "application/json-seq": {} }) } },
    "/follow": {
      get: {
        operationId: "follow",
        "x-fnwire-stream": true,
        responses: answers({ "text/plain": { schema: text }, "application/zip": {} }),
      },
    },
    "/plain": { get: { operationId: "plain", responses: answers({ "text/plain": { schema: text } }) } },
    "/taken": { get: { operationId: "logsStream" } },
  }),
  components: { schemas: { Chunk: chunk } },
};

describe("an operation that answers bit by bit", () => {
  it("has a second function that hands over what comes, with the type of one item", async () => {
    const lab = await labFor(spec);
    expect(compilePackage({ slug: "lab", files: lab.generated.files })).toEqual([]);
    expect(lab.generated.notes).toEqual([expect.objectContaining({ kind: "renamed", where: "operation logsStream" })]);
    expect(lab.module.plainStream).toBeUndefined();

    const events = 'data: {"delta":"a"}\n\ndata: [DONE]\n\n';
    lab.answer({ status: 200, headers: { "content-type": "text/event-stream" }, body: events });
    const { seen, outcome } = await lab.call("chatStream", { body: { delta: "x" } });
    expect(seen).toMatchObject({ method: "POST", target: "/base/chat", body: '{"delta":"x"}' });
    expect(seen.headers).toMatchObject({ accept: "text/event-stream, */*;q=0.1", "accept-encoding": "identity" });
    const values: unknown[] = [];
    for await (const { value, data } of outcome.data) values.push(value ?? data);
    expect(values).toEqual([{ delta: "a" }, "[DONE]"]);
    expect((await lab.call("chat", { body: { delta: "x" } })).outcome).toMatchObject({ status: 200, data: events });

    lab.answer({
      status: 200,
      headers: { "content-type": "application/x-ndjson" },
      body: '{"line":"1"}\n{"line":"2"}\n',
    });
    const logs = await lab.call("logsStream", { path: { name: "f" } });
    const lines: unknown[] = [];
    for await (const { line } of logs.outcome.data) lines.push(line);
    expect(lines).toEqual(["1", "2"]);
    expect(typeof (await lab.call("logs", { path: { name: "f" } })).outcome.data).toBe("string");

    const uses = `import * as p from "@fnwire/lab";
declare const client: p.LabClient;
export async function use() {
  const chat = await p.chatStream(client, { body: { delta: "x" } }, { signal: AbortSignal.timeout(1_000) });
  if (chat.status === 200 && Symbol.asyncIterator in chat.data)
    for await (const event of chat.data) event satisfies p.ServerSentEvent<p.Chunk>;
  const logs = await p.logsStream(client, { path: { name: "f" } });
  if (logs.status === 200)
    for await (const item of logs.data) {
      item.line satisfies string;
      // @ts-expect-error nobody is told
      item.hidden;
    }
  const rows = await p.rowsStream(client);
  if (rows.status === 200) for await (const row of rows.data) row satisfies number;
  const records = await p.recordsStream(client);
  // @ts-expect-error nothing is said of a record
  if (records.status === 200) for await (const record of records.data) record.a;
  const followed = await p.followStream(client);
  if (followed.status === 200) for await (const piece of followed.data) piece satisfies string | Uint8Array;
  const whole = await p.logs(client, { path: { name: "f" } });
  if (whole.status === 200) whole.data satisfies string;
  // @ts-expect-error it needs a body
  await p.chatStream(client);
}
`;
    expect(check({ consumer: lab.consumer, text: uses }).messages).toEqual([]);
  });
});
