import { Agent } from "node:http";
import { Agent as SecureAgent } from "node:https";
import {
  type CallOptions,
  type Client,
  type ClientOptions,
  type Credential,
  createClient,
  type ErrorOutcome,
  jsonBody,
  type OperationDescriptor,
  type SecurityScheme,
  type SuccessOutcome,
  type UndocumentedOutcome,
} from "@fnwire/runtime";
import { describe, expectTypeOf, it } from "vitest";

// What a generated package looks like, written by hand.
const schemes = {
  project: { in: "header", name: "X-Project" },
  key: { in: "header", name: "X-Key" },
} as const satisfies Record<string, SecurityScheme>;
const createExecutionOperation = {
  id: "createExecution",
  method: "POST",
  path: "/functions/{functionId}/executions",
  body: { "application/json": jsonBody },
  security: [["project", "key"], ["project"]],
  retry: "unsent",
  responses: { 201: { "application/json": "json" }, 404: { "application/json": "json" }, "5XX": {} },
} as const satisfies OperationDescriptor;

type Auth = { readonly project?: Credential | undefined; readonly key?: Credential | undefined };
type Request = { readonly path: { readonly functionId: string }; readonly body?: { readonly async?: boolean } };
type CreateExecutionOutcome =
  | SuccessOutcome<201, 201, { readonly $id: string }, { readonly "x-request-id"?: string }>
  | ErrorOutcome<404, 404, { readonly type: string }>
  | ErrorOutcome<"5XX", number, undefined>
  | UndocumentedOutcome;

const create = (options: ClientOptions<Auth>): Client<"test"> => createClient({ provider: "test", schemes }, options);
const createExecution = (client: Client<"test">, request: Request, options?: CallOptions) =>
  client.send<CreateExecutionOutcome>(createExecutionOperation, request, options);

const endpoint = "https://api.example.com";
declare const client: Client<"test">;
declare const otherClient: Client<"other">;

describe("an outcome", () => {
  it("is narrowed by its status, and then by nothing else", async () => {
    const outcome = await createExecution(client, { path: { functionId: "f" } });
    switch (outcome.status) {
      case 201:
        expectTypeOf(outcome.data).toEqualTypeOf<{ readonly $id: string }>();
        expectTypeOf(outcome.ok).toEqualTypeOf<true>();
        expectTypeOf(outcome.headers["x-request-id"]).toEqualTypeOf<string | undefined>();
        expectTypeOf(outcome.headers["x-other"]).toEqualTypeOf<string | undefined>();
        break;
      case 404:
        expectTypeOf(outcome.error).toEqualTypeOf<{ readonly type: string } | undefined>();
        expectTypeOf(outcome.data).toEqualTypeOf<undefined>();
        break;
      case "5XX":
        expectTypeOf(outcome.httpStatus).toEqualTypeOf<number>();
        break;
      case "undocumented":
        expectTypeOf(outcome.data).toEqualTypeOf<unknown>();
        expectTypeOf(outcome.response.status).toEqualTypeOf<number>();
        break;
      default:
        expectTypeOf(outcome).toEqualTypeOf<never>();
    }
    // @ts-expect-error data of an outcome that may be an error
    outcome.data.$id;
  });
});

describe("a client", () => {
  it("is not another provider's", () => {
    expectTypeOf(createExecution).toBeCallableWith(client, { path: { functionId: "f" } });
    // @ts-expect-error a client of another provider
    createExecution(otherClient, { path: { functionId: "f" } });
  });

  it("takes Node's agents and the platform's fetch", () => {
    create({ endpoint, agent: new Agent() });
    create({ endpoint, agent: new SecureAgent() });
    create({ endpoint, fetch: globalThis.fetch });
    create({ endpoint, auth: "in-transport" });
    create({ endpoint, auth: { project: "p", key: async () => "test-key" } });
  });

  it("takes nothing else", () => {
    // @ts-expect-error no endpoint
    create({});
    // @ts-expect-error misspelled option
    create({ endpoint, timeout: 5 });
    // @ts-expect-error unknown credential
    create({ endpoint, auth: { apiKey: "x" } });
    // @ts-expect-error a credential that is no text
    create({ endpoint, auth: { key: 5 } });
    // @ts-expect-error no agent
    create({ endpoint, agent: {} });
    // @ts-expect-error another word
    create({ endpoint, auth: "in-header" });
  });
});

describe("a call", () => {
  it("takes its parameters and options, nothing else", () => {
    const request = { path: { functionId: "f" } };
    createExecution(
      client,
      { ...request, body: { async: true } },
      { timeoutMs: 5, signal: new AbortController().signal },
    );
    // @ts-expect-error a path parameter is missing
    createExecution(client, { path: {} });
    // @ts-expect-error unknown option
    createExecution(client, request, { retries: 3 });
    // @ts-expect-error a time is a number of milliseconds
    createExecution(client, request, { timeoutMs: "5s" });
  });
});

describe("a descriptor", () => {
  it("is checked when the table is compiled", () => {
    // @ts-expect-error an unknown kind of body
    ({ ...createExecutionOperation, body: { "application/json": "xml" } }) satisfies OperationDescriptor;
    // @ts-expect-error an unknown retry class
    ({ ...createExecutionOperation, retry: "always" }) satisfies OperationDescriptor;
    // @ts-expect-error credentials go to headers, queries and cookies
    ({ in: "body", name: "key" }) satisfies SecurityScheme;
  });
});
