import { named, records, response } from "../../support/responses.js";
import { VirtualClock } from "../../support/virtual-clock.js";
import type { Client, Hooks, ProviderId, Service, WireRequest } from "../support/fnwire.js";
import { type Transport, type TransportContext, TransportError } from "../support/fnwire.js";
import { type CredentialKind, issued, type SceneOptions } from "./kinds.js";
import { echoBody, echoHeaders, echoOf } from "./parrot.js";

/** What a service answers to one operation of a scene; `echo` is everything that it could say back. */
export type Reply =
  | {
      readonly status: number;
      readonly body?: (echo: string) => unknown;
      readonly headers?: Record<string, string>;
      readonly afterMs?: number;
    }
  /** No response, by the transport's own word. Its error says all that it knows. */
  | { readonly fails: TransportError["code"]; readonly sent: boolean };

/** Answers by operation; `*` for all that are not named. */
export type Script = Readonly<Record<string, Reply>>;

export const functionId = "167bba70-5ea0-4e88-ab60-b550067b5e88";
export const runId = "b1f8f0ed-1426-42a5-a66c-aecc4735fe2d";

/** A client with one kind of credential, and a service that says back whatever it is told. */
export class Scene {
  readonly kind: CredentialKind;
  readonly clock = new VirtualClock();
  /** Everything that hooks were told. */
  readonly events: unknown[] = [];
  script: Script = {};

  constructor(kind: CredentialKind) {
    this.kind = kind;
  }

  get options(): SceneOptions {
    const { clock, transport } = this;
    return { clock, transport, hooks: this.#hooks };
  }

  client(more: Partial<SceneOptions> = {}): Client<Service> {
    return this.kind.client({ ...this.options, ...more });
  }

  /** The error that the work ends with, in virtual time; `undefined` when it succeeds. */
  errorOf(work: () => Promise<unknown>): Promise<unknown> {
    const begun = Promise.resolve().then(work);
    return this.clock.run(
      begun.then(
        () => undefined,
        (error: unknown) => error ?? new Error("rejected with nothing"),
      ),
    );
  }

  get #hooks(): Hooks {
    const note = (event: unknown): void => {
      this.events.push(event);
    };
    return {
      onCallStart: note,
      onCallEnd: note,
      onAttempt: note,
      onRetry: note,
      onPoll: note,
      onAuthRefresh: note,
      onBudgetEmpty: note,
      onAmbiguous: note,
    };
  }

  readonly transport: Transport = async (request, context) => {
    const { id } = context.operation;
    const reply = this.script[id] ?? logins[id] ?? this.script["*"];
    if (reply === undefined) throw new Error(`the scene has no response to ${id}`);
    const { afterMs = 0 } = "fails" in reply ? {} : reply;
    if (afterMs > 0) await new Promise<void>((resolve) => this.clock.setTimeout(resolve, afterMs));
    return this.#answer(reply, request, context);
  };

  #answer(reply: Reply, request: WireRequest, { operation, evidence }: TransportContext) {
    // What a login is going to give is nothing that anybody could know before.
    const { secrets, given } = this.kind;
    const echo = echoOf(request, operation.id in logins ? secrets.slice(0, given) : secrets);
    if ("fails" in reply) {
      evidence.sent = reply.sent;
      const cause = { name: "Error", message: `failed at ${request.url} with ${echo}`, code: "ECONNRESET" };
      const { fails: code, sent } = reply;
      throw new TransportError({ code, message: code, operation: operation.id, sent, responseStarted: false, cause });
    }
    evidence.sent = true;
    evidence.responseStarted = true;
    const { status, body = echoBody, headers } = reply;
    return response(status, named(body(echo), request), { ...echoHeaders(echo), ...headers });
  }
}

/** A token of Keystone's that is good for an hour. */
export function keystoneToken(token: string): Reply {
  const span = { issued_at: "2026-01-15T10:00:00Z", expires_at: "2026-01-15T11:00:00Z" };
  return { status: 201, headers: { "x-subject-token": token }, body: () => ({ token: span }) };
}

/** Logins succeed, unless a scene says otherwise. */
const logins: Script = {
  createToken: keystoneToken(issued.token),
  createAuthorizationCode: { status: 200, body: () => ({ code: issued.code }) },
  createAccessToken: {
    status: 200,
    body: () => ({
      access_token: issued.token,
      refresh_token: issued.refreshToken,
      token_type: "Bearer",
      expires_in: 3600,
    }),
  },
};

/** A run that failed in the function, with the echo wherever a function's words are kept. */
export const failedRun: Readonly<Record<ProviderId, Reply>> = {
  appwrite: {
    status: 201,
    body: (echo) =>
      records.appwrite({
        status: "failed",
        responseStatusCode: 500,
        errors: `TypeError: ${echo}\n    at ${echo}`,
        logs: echo,
        responseBody: echo,
      }),
  },
  qinling: {
    status: 201,
    body: (echo) => records.qinling({ status: "failed", result: JSON.stringify({ output: echo, duration: 1 }) }),
  },
  functiongraph: {
    status: 200,
    headers: { "x-func-err-code": "4001", "x-is-func-err": "true", "x-cff-response-version": "v1" },
    body: (echo) =>
      records.functiongraph({
        log: echo,
        result: JSON.stringify({ errorMessage: echo, errorType: echo, stackTrace: [echo] }),
      }),
  },
  minapp: {
    status: 200,
    body: (echo) => records.minapp({ code: 1, data: null, error: { type: echo, message: echo, stack: echo } }),
  },
};
