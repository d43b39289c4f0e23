import { Agent } from "node:http";
import { records } from "../../support/responses.js";
import { type CommonOptions, type Minapp, minapp, type Qinling, qinling } from "../support/fnwire.js";
import { json, type Service } from "./service.js";

/** What a state's scene is made of. */
export type Stage = {
  readonly service: Service;
  readonly agent: Agent;
  readonly clock: NonNullable<CommonOptions<Minapp>["clock"]>;
  readonly signal: AbortSignal;
  /** To be called when the state is reached. */
  readonly reached: () => void;
};

/** A state in which a call can be aborted. */
export type AbortState = {
  readonly name: string;
  /** Begins a call that stays in the state. */
  begin(stage: Stage): Promise<unknown>;
  /** The network of this state, when it is not the usual one. */
  agent?(reached: () => void): Agent;
  /** Lets go of what others than the aborted call may still wait for. */
  after?(): void;
};

const ok = records.minapp();

function minappOf({ service, agent, clock }: Stage, more: Partial<CommonOptions<Minapp>> = {}) {
  const endpoint = `${service.origin}/oserve/v1.3`;
  return minapp({ endpoint, token: "test-token-0001", agent, clock, ...more }).fn("work");
}

function qinlingOf({ service, agent, clock }: Stage, more: Partial<CommonOptions<Qinling>> = {}) {
  return qinling({ endpoint: service.origin, token: "test-token-0001", agent, clock, ...more });
}

const aMinute = 60_000;

/** Requests of logins that are under way. */
const held: (() => void)[] = [];

/** The seven states of a call: whatever it waits for, aborting must end the wait. */
export const abortStates: readonly AbortState[] = [
  {
    name: "rate wait of a map",
    async begin(stage) {
      stage.service.behavior = (_request, response) => json(response, 200, ok);
      const { signal } = stage;
      const run = minappOf(stage).map([{}, {}, {}], { signal, rate: { count: 1, perMs: aMinute } });
      for await (const _outcome of run) setImmediate(stage.reached);
    },
  },
  {
    name: "wait for a login",
    async begin(stage) {
      stage.service.behavior = (_request, response) => {
        held.push(() => json(response, 401, { error: { message: "too late", title: "Unauthorized", code: 401 } }));
        stage.reached();
      };
      const { service, agent, clock, signal } = stage;
      const login = { username: "ada", password: "test-password-0001", userDomain: "Default", project: "demo" };
      const client = qinling({ endpoint: service.origin, authUrl: service.origin, ...login, agent, clock });
      await client.fn("work").invoke({}, { signal });
    },
    // The login is shared: it goes on for others, and ends by itself.
    after() {
      for (const answer of held.splice(0)) answer();
    },
  },
  {
    name: "connecting",
    agent: (reached) => new Agent({ keepAlive: true, lookup: () => setImmediate(reached) }),
    async begin(stage) {
      const { agent, clock, signal, service } = stage;
      const endpoint = `${service.origin.replace("127.0.0.1", "localhost")}/oserve/v1.3`;
      await minapp({ endpoint, token: "test-token-0001", agent, clock }).fn("work").invoke({}, { signal });
    },
  },
  {
    name: "waiting for headers",
    async begin(stage) {
      stage.service.behavior = () => stage.reached();
      await minappOf(stage).invoke({}, { signal: stage.signal });
    },
  },
  {
    name: "reading the body",
    async begin(stage) {
      stage.service.behavior = (_request, response) => {
        response.writeHead(200, { "content-type": "application/json", "content-length": 1000 });
        response.write('{"code":', () => setTimeout(stage.reached, 2));
      };
      await minappOf(stage).invoke({}, { signal: stage.signal });
    },
  },
  {
    name: "backoff",
    async begin(stage) {
      stage.service.behavior = (_request, response) => json(response, 429, {}, { "retry-after": "30" });
      await minappOf(stage, { hooks: { onRetry: () => setImmediate(stage.reached) } }).invoke(
        {},
        { signal: stage.signal },
      );
    },
  },
  {
    name: "sleep between two polls",
    async begin(stage) {
      const id = "b1f8f0ed-1426-42a5-a66c-aecc4735fe2d";
      stage.service.behavior = (_request, response) =>
        json(response, 200, records.qinling({ id, status: "running", result: null }));
      const client = qinlingOf(stage, { hooks: { onPoll: () => setImmediate(stage.reached) } });
      const startedAt = new Date().toISOString();
      const handle = client.resume({ v: 1, provider: "qinling", fn: "work", id, startedAt });
      await handle.result({ signal: stage.signal, poll: { firstMs: 0, minMs: aMinute, maxMs: aMinute } });
    },
  },
];
