import {
  type CallContext,
  type Definition,
  type ExecutionState,
  FnwireError,
  type Given,
  type Invocation,
  type JsonRecord,
  type RunRef,
  through,
} from "../../src/provider/index.js";
import type { Rule } from "../../src/provider/testing/index.js";
import { type Loom, LoomMethods, loomDefinition } from "./loom.js";

/** A provider that breaks one rule, and what the kit has to say of it. */
export type WrongProvider = {
  /** What it does, as the end of "a provider that …". */
  readonly does: string;
  readonly rule: Rule;
  readonly says: RegExp;
  readonly definition: Definition<Loom>;
};

const withMethods = (Kind: typeof LoomMethods): Definition<Loom> => ({
  ...loomDefinition,
  connect: (given) => new Kind(given),
});

export const wrongProviders: readonly WrongProvider[] = [
  {
    does: "takes a gateway's 502 for a proof that nothing ran",
    rule: "at most once",
    says: /did not run, and it did|ran [23] times/,
    // Of a service without keys, which would make the repetition harmless.
    definition: {
      ...loomDefinition,
      id: "loom-without-keys",
      can: { ...loomDefinition.can, dedupe: false },
      classify: ({ status }: { readonly status: number }) =>
        status === 502
          ? { code: "UNAVAILABLE", layer: "platform", executed: "no", retryability: "transient" }
          : undefined,
      connect: (given: Given<Loom>) => {
        const methods = new LoomMethods(given);
        const names = ["checkRef", "checkId", "invoke", "start", "status", "logs", "cancel", "remove"] as const;
        return Object.fromEntries(names.map((name) => [name, methods[name].bind(methods)]));
      },
    } as never,
  },
  {
    does: "sends again by itself when a response is lost",
    rule: "at most once",
    says: /ran [23] times/,
    definition: withMethods(
      class extends LoomMethods {
        override async create(call: CallContext, invocation: Invocation<Loom>, wait: boolean): Promise<JsonRecord> {
          try {
            return await super.create(call, { ...invocation, key: undefined }, wait);
          } catch (error) {
            if (call.signal?.aborted) throw error;
            return super.create(call, { ...invocation, key: undefined }, wait);
          }
        }
      },
    ),
  },
  {
    does: "promises keys and does not send them",
    rule: "at most once",
    says: /two calls with one key ran the function 2 times/,
    definition: withMethods(
      class extends LoomMethods {
        override create(call: CallContext, invocation: Invocation<Loom>, wait: boolean): Promise<JsonRecord> {
          return super.create(call, { ...invocation, key: undefined }, wait);
        }
        override async ask(...args: Parameters<LoomMethods["ask"]>): ReturnType<LoomMethods["ask"]> {
          const record = await super.ask(...args);
          // The service says null where it was given none.
          return record?.key === null ? { ...record, key: undefined } : record;
        }
      },
    ),
  },
  {
    does: "takes whatever comes with a 200 for success",
    rule: "at most once",
    says: /which the function never gave/,
    definition: withMethods(
      class extends LoomMethods {
        override async invoke(call: CallContext, invocation: Invocation<Loom>): Promise<ExecutionState> {
          try {
            return await super.invoke(call, invocation);
          } catch (error) {
            if (call.response?.status !== 200) throw error;
            return { state: "succeeded", provisional: false, executed: "yes", output: call.response.text(), raw: "" };
          }
        }
      },
    ),
  },
  {
    does: "cannot find what it promises to find",
    rule: "at most once",
    says: /promises that it can be found, and it was not/,
    definition: withMethods(
      class extends LoomMethods {
        override async create(call: CallContext, invocation: Invocation<Loom>, wait: boolean): Promise<JsonRecord> {
          if (call.attempts.length > 0) throw new FnwireError(lostFacts);
          return super.create(call, invocation, wait);
        }
        override async find(): Promise<undefined> {
          return undefined;
        }
      },
    ),
  },
  {
    does: "gives the service's record for the output",
    rule: "one run",
    says: /the output is/,
    definition: withMethods(
      class extends LoomMethods {
        override read(record: JsonRecord): ExecutionState {
          const state = super.read(record);
          return state.state === "succeeded" ? { ...state, output: record } : state;
        }
      },
    ),
  },
  {
    does: "takes a function's failure for success",
    rule: "one run",
    says: /the call succeeds/,
    definition: withMethods(
      class extends LoomMethods {
        override read(record: JsonRecord): ExecutionState {
          const state = super.read(record);
          return state.state === "failed" ? { ...state, state: "succeeded", output: record.reason } : state;
        }
      },
    ),
  },
  {
    does: "says that a run has ended before it has",
    rule: "polling",
    says: /a run that goes on is said to be succeeded/,
    definition: withMethods(
      class extends LoomMethods {
        override read(record: JsonRecord): ExecutionState {
          const state = super.read(record);
          return state.state === "running" ? { ...state, state: "succeeded", output: record.cloth } : state;
        }
      },
    ),
  },
  {
    does: "says that a run is lost when a poll fails",
    rule: "polling",
    says: /fails with EXECUTION_LOST/,
    definition: withMethods(
      class extends LoomMethods {
        override status(call: CallContext, ref: RunRef): Promise<ExecutionState | undefined> {
          const once = { ...through(call), retry: false };
          return this.ask("getRun", { path: { run: ref.id } }, once).then(
            (record) => record && this.read(record),
            () => ({ state: "lost", provisional: false, executed: "maybe", raw: undefined }),
          );
        }
      },
    ),
  },
  {
    does: "takes any record for that of its run",
    rule: "identities",
    says: /by the record of another/,
    definition: withMethods(
      class extends LoomMethods {
        override async status(call: CallContext, ref: RunRef): Promise<ExecutionState | undefined> {
          const record = await this.ask("getRun", { path: { run: ref.id } }, through(call));
          return record && this.read(record);
        }
      },
    ),
  },
  {
    does: "takes the records of a list for those of its runs, in the order in which it asked",
    rule: "identities",
    says: /by a list of others/,
    definition: withMethods(
      class extends LoomMethods {
        override async statusMany(call: CallContext, refs: readonly RunRef[]): Promise<Map<string, ExecutionState>> {
          const records = await this.list(call, refs);
          return new Map(records.map((record, at) => [refs[at]?.id ?? "", this.read(record)]));
        }
      },
    ),
  },
  {
    does: "says that it has stopped a run, and lets it go on",
    rule: "capabilities",
    says: /given a run that was canceled, the call succeeds/,
    definition: withMethods(
      class extends LoomMethods {
        override async cancel(): Promise<boolean> {
          return true;
        }
      },
    ),
  },
  {
    does: "gives the record of a log for its text",
    rule: "capabilities",
    says: /the logs are no text/,
    definition: withMethods(
      class extends LoomMethods {
        override logs(call: CallContext, ref: RunRef): Promise<string> {
          // What the types refuse, JavaScript lets pass.
          return this.ask("getLog", { path: { run: ref.id } }, through(call)) as never;
        }
      },
    ),
  },
  {
    does: "makes errors of its own of whatever it meets, an abort too",
    rule: "abort",
    says: /not with the signal's reason|fails with/,
    definition: withMethods(
      class extends LoomMethods {
        override async ask(...args: Parameters<LoomMethods["ask"]>): ReturnType<LoomMethods["ask"]> {
          try {
            return await super.ask(...args);
          } catch {
            throw new FnwireError(lostFacts);
          }
        }
      },
    ),
  },
  {
    does: "waits for itself when the service is silent, beyond the deadline",
    rule: "deadline",
    says: /the call still goes on/,
    definition: withMethods(
      class extends LoomMethods {
        override async create(call: CallContext, invocation: Invocation<Loom>, wait: boolean): Promise<JsonRecord> {
          try {
            return await super.create(call, invocation, wait);
          } catch (error) {
            await new Promise((resolve) => setTimeout(resolve, 3_000).unref());
            throw error;
          }
        }
      },
    ),
  },
  {
    does: "declares its token as any text and puts it on requests by itself",
    rule: "secrets",
    says: /shows a credential/,
    definition: {
      ...loomDefinition,
      // What the types refuse, JavaScript lets pass.
      options: { ...loomDefinition.options, token: { text: "what the loom lets weavers in by" } } as never,
      authenticate: ({ options }) => ({
        authenticate: (request) => ({ ...request.headers, "x-loom-token": String(options.token) }),
        refused: () => false,
      }),
    },
  },
  {
    does: "puts its token into the query as well",
    rule: "secrets",
    says: /the URL of weave has a credential in it/,
    definition: {
      ...loomDefinition,
      connect: (given) => {
        const methods = new LoomMethods(given);
        const ask = methods.ask.bind(methods);
        const query = { token: String(given.options.token) };
        methods.ask = (operation, request, options) => ask(operation, { ...request, query }, options);
        return Object.defineProperty(methods, "ask", { enumerable: false });
      },
    },
  },
  {
    does: "has no idea what its functions are called",
    rule: "refusals",
    says: /refuse it in checkRef/,
    definition: withMethods(
      class extends LoomMethods {
        override checkRef(): void {}
      },
    ),
  },
  {
    does: "takes any id for a run's",
    rule: "resume",
    says: /resume takes a handle of an id/,
    definition: withMethods(
      class extends LoomMethods {
        override checkId(): void {}
      },
    ),
  },
  {
    does: "gives the id of no run from start",
    rule: "resume",
    says: /fails with|resumed it is/,
    definition: withMethods(
      class extends LoomMethods {
        override async start(call: CallContext, invocation: Invocation<Loom>): Promise<string> {
          await super.start(call, invocation);
          return `run-${crypto.randomUUID()}`;
        }
      },
    ),
  },
  {
    does: "begins a run for each input twice under a journal, for its keys are random",
    rule: "journal",
    says: /3 inputs ran [456] times/,
    definition: withMethods(
      class extends LoomMethods {
        override create(call: CallContext, invocation: Invocation<Loom>, wait: boolean): Promise<JsonRecord> {
          const key = crypto.randomUUID();
          const other = { ...invocation, key };
          return super.create(call, other, wait).then(
            (record) => record,
            (error: unknown) => {
              if (FnwireError.is(error) && error.code === "AMBIGUOUS_OUTCOME")
                return super.create(call, { ...invocation, key: crypto.randomUUID() }, wait);
              throw error;
            },
          );
        }
      },
    ),
  },
];

const lostFacts = {
  message: "The response was lost, and the loom cannot be asked.",
  code: "AMBIGUOUS_OUTCOME",
  layer: "transport",
  provider: "loom",
  operation: "invoke",
  executed: "maybe",
} as const;
