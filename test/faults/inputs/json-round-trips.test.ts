import { isDeepStrictEqual } from "node:util";
import { expect, test } from "vitest";
import { report } from "../support/figures.js";
import {
  appwrite,
  functiongraph,
  minapp,
  qinling,
  type Transport,
  type WireRequest,
  type WireResponse,
} from "../support/fnwire.js";
import { type Document, type Draw, drawing, type Form, randomDocument } from "./random-json.js";

const documentsOfEach = 25_000;
const fn = "167bba70-5ea0-4e88-ab60-b550067b5e88";
const endpoint = "https://api.example";
const token = "test-token-0001";

/** What a service answers when a function gives a document, and which part of it is `result.text`. */
type Answer = { readonly body: string; readonly text: string; readonly headers?: Readonly<Record<string, string>> };

type Service = {
  readonly make: (options: object) => unknown;
  readonly status: number;
  readonly form: (turn: number) => Form;
  readonly answer: (document: string, request: WireRequest, turn: number) => Answer;
};

const services: Readonly<Record<string, Service>> = {
  appwrite: {
    make: (options) => appwrite({ endpoint, project: "demo", ...options }),
    status: 201,
    form: () => ({}),
    answer: (document) => ({
      body: JSON.stringify({
        $id: "run1",
        functionId: fn,
        status: "completed",
        responseStatusCode: 200,
        responseBody: document,
        responseHeaders: [{ name: "content-type", value: "application/json" }],
        duration: 0.1,
      }),
      text: document,
    }),
  },
  qinling: {
    make: (options) => qinling({ endpoint, token, ...options }),
    status: 201,
    form: () => ({ literals: true }),
    answer: (document, request) => {
      const result = `{"duration": 0.1, "output": ${document}}`;
      // The execution is stored under the id that the request names.
      const { id } = JSON.parse(String(request.body)) as { id: string };
      return {
        body: JSON.stringify({ id, function_id: fn, status: "success", result, sync: true }),
        text: result,
      };
    },
  },
  functiongraph: {
    make: (options) => functiongraph({ endpoint, projectId: "demo", token, ...options }),
    status: 200,
    // The response is the document itself and, every other time, an envelope, in which only objects and lists are known as JSON.
    form: (turn) => ({ container: turn % 2 === 0 }),
    answer: (document, _request, turn) =>
      turn % 2 === 1
        ? { body: document, text: document, headers: { "x-cff-response-version": "v0" } }
        : { body: JSON.stringify({ request_id: "r1", result: document, log: "", status: 200 }), text: document },
  },
  minapp: {
    make: (options) => minapp({ endpoint, token, ...options }),
    status: 200,
    form: () => ({}),
    answer: (document) => {
      const body = `{"code": 0, "data": ${document}, "error": {}}`;
      return { body, text: body };
    },
  },
};

type AnyClient = { fn(ref: string): { invoke(input: object): Promise<{ output: unknown; text?: string }> } };

function response(status: number, { body, headers = {} }: Answer): WireResponse {
  return {
    status,
    headers: { "content-type": "application/json", ...headers },
    text: () => body,
    bytes: () => new TextEncoder().encode(body),
  };
}

/** Documents that a client of a service did not give as they are. */
async function changedBy(service: Service, options: object, count: number, draw: Draw): Promise<string[]> {
  const changed: string[] = [];
  let document: Document = { text: "", value: undefined };
  let answer: Answer = { body: "", text: "" };
  let turn = 0;
  const transport: Transport = async (request, { evidence }) => {
    evidence.sent = true;
    evidence.responseStarted = true;
    answer = service.answer(document.text, request, turn);
    return response(service.status, answer);
  };
  // Safe: what the four clients have in common.
  const run = (service.make({ transport, ...options }) as AnyClient).fn(fn);
  for (; turn < count; turn += 1) {
    document = randomDocument(draw, service.form(turn));
    try {
      const { output, text } = await run.invoke({});
      if (!isDeepStrictEqual(output, document.value)) changed.push(`value: ${document.text}`);
      else if (text !== answer.text) changed.push(`text: ${document.text}`);
    } catch (error) {
      changed.push(`${String(error)}: ${document.text}`);
    }
  }
  return changed;
}

test("given functions that return random JSON, with whole numbers of up to 40 digits, the user gets every value and the exact text", async () => {
  // The processor's: a machine that others use too says nothing by the clock on the wall.
  const started = process.cpuUsage();
  let documents = 0;
  const changed: string[] = [];
  for (const [name, service] of Object.entries(services)) {
    const draw = drawing(4711 + documents);
    const found = await changedBy(service, { integers: "bigint" }, documentsOfEach, draw);
    documents += documentsOfEach;
    changed.push(...found.map((what) => `${name}, ${what}`));
  }
  const { user, system } = process.cpuUsage(started);
  const seconds = (user + system) / 1_000_000;
  report("random JSON round trips", { documents, changed: changed.length, seconds });
  expect(changed.slice(0, 10)).toEqual([]);
  expect(seconds).toBeLessThan(25);
});

test("a client that rounds large numbers is found out", async () => {
  for (const [name, service] of Object.entries(services)) {
    const rounded = await changedBy(service, { integers: "number" }, 200, drawing(4711));
    expect(rounded.length, name).toBeGreaterThan(10);
    expect(rounded.every((what) => what.startsWith("value: "))).toBe(true);
  }
});
