import { object } from "@fnwire/runtime/options";
import { buildClientContext } from "../client/build-context.js";
import { type Client, createClient } from "../client/client.js";
import { configError, makeClient } from "../errors/caller-error.js";
import type { Authenticator } from "../model/authenticator.js";
import type { Classify } from "../model/classification.js";
import type { Limits, Methods } from "../model/methods.js";
import type { ProviderMethods } from "../model/provider-methods.js";
import type { Capabilities, Service } from "../model/service.js";
import { type CommonOptions, checkOptions, commonChecks, defaultRule } from "../options/client-options.js";
import { type Checks, type Rules, tableOf, tellCredentials } from "../options/rules.js";
import type { Given, ProviderOptions } from "./given.js";

/** A service, said once: its facts, the rules of its options, and how its methods are made. */
export type Definition<S extends Service> = {
  /** The version of this contract. */
  readonly contract: 1;
  /** Lower-case words with dashes, at most 64 characters. */
  readonly id: S["id"];
  readonly can: S["can"];
  readonly limits: Limits;
  /** One check for each option of the client that only this service knows. */
  readonly options: Checks<S["options"]>;
  /** One check for each option of an invocation that only this service knows. */
  readonly request: Checks<S["request"]>;
  /** What a service needs in order to show its runs, for whoever is told that it does not know one. */
  readonly showsRunsIf?: string;
  /** Logs are not part of a run's record: those of a failed run are worth a request of their own. Default false. */
  readonly logsApart?: boolean;
  /** Base URL of the service. Default: the option `endpoint`. */
  readonly endpoint?: (options: ProviderOptions<S>) => string;
  /** The project that a client is for, where it names one: a journal belongs to it. */
  readonly project?: (options: ProviderOptions<S>) => string | undefined;
  /** What responses other than 2xx prove; it is given the client's options too. Default: what their status proves. */
  readonly classify?: (
    ...args: [...response: Parameters<Classify>, options: ProviderOptions<S>]
  ) => ReturnType<Classify>;
  /** Puts credentials on each attempt. Default: requests go as the generated client makes them. */
  readonly authenticate?: (given: Given<S>) => Authenticator;
  /** Called once for a client. Throws what is wrong with a combination of options. */
  readonly connect: (given: Given<S>) => Methods<S>;
};

/** A service as a function that makes clients. The definition stays readable: tables of capabilities come from it. */
export interface Provider<S extends Service> {
  /** A client. Sends nothing by itself. Throws `FnwireError` with `CONFIG_INVALID` for options that cannot be meant so. */
  (options: ProviderOptions<S>): Client<S>;
  readonly definition: Definition<S>;
}

/**
 * Makes a provider of a definition. Give the type argument always: messages then name the service, and the compiler infers nothing.
 * Throws `FnwireError` with `CONFIG_INVALID` for a definition that is not one; methods are held against `can` when a client is made.
 */
export function defineProvider<S extends Service>(definition: Definition<S>): Provider<S> {
  const { contract, id, can, limits } = definition;
  // Of a provider that is loaded twice both may be used. Another one of that name would take the handles of the first for its own.
  const shape = JSON.stringify([can, Object.keys(definition.options ?? {}), Object.keys(definition.request ?? {})]);
  const flaw =
    contract !== 1
      ? "its contract is not 1, the one that this version of fnwire knows: install versions that fit together"
      : !/^(?=.{1,64}$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)
        ? "its id must be lower-case words with dashes, at most 64 characters"
        : can.handle !== can.status ||
            (!can.handle && (can.logs || can.cancel || can.remove || (can as Capabilities).dedupe === "reconcile"))
          ? "without a handle nothing can be asked about a run, and with one its status can"
          : !(limits.invokeAttemptMs > 0)
            ? "limits.invokeAttemptMs must be a number of milliseconds"
            : (defined.get(id) ?? shape) !== shape
              ? `its id "${id}" is taken by another provider, whose handles it would take for its own`
              : undefined;
  if (flaw !== undefined) throw configError(`a provider cannot be used: ${flaw}`);
  // Safe: `Checks` is rules by name, whatever the options are.
  const rules = definition.options as Rules;
  const common = commonChecks(can);
  const taken = Object.keys(rules).find((name) => Object.hasOwn(common, name));
  if (taken !== undefined)
    throw configError(`every client has an option ${taken}: give the provider's own another name`);
  // Safe: tables by name are what `object` takes.
  const optionsCheck = object<object>({ ...common, ...tableOf(rules) } as object);
  const requestCheck = object<object>(tableOf(definition.request as Rules) as object);

  const make = (unchecked: ProviderOptions<S>): Client<S> => {
    // Safe: the check has held them against their rules, and each option is what it was then.
    const options = checkOptions(id, unchecked as CommonOptions<Service>, optionsCheck) as ProviderOptions<S>;
    const endpoint = definition.endpoint?.(options) ?? (options as { endpoint?: string }).endpoint ?? "";
    let given: Given<S> | undefined;
    const context = buildClientContext({
      provider: id,
      options: options as CommonOptions<Service>,
      endpoint,
      project: definition.project?.(options),
      classify: (response, operation, nowMs) => definition.classify?.(response, operation, nowMs, options),
      auth: (parts) => {
        const { maxResponseBytes, integers, allowInsecureHttp } = options;
        const { transport, redactor } = parts;
        const binding = {
          endpoint,
          auth: "in-transport" as const,
          transport,
          maxResponseBytes,
          integers,
          allowInsecureHttp,
        };
        given = { ...parts, provider: id, options: tellCredentials(options, rules, redactor), endpoint, binding };
        return definition.authenticate?.(given) ?? asTheyAre;
      },
    });
    const methods = makeClient(id, () => definition.connect(given as Given<S>)); // Safe: made with the context.
    const provider = { ...facts, ...methodsOf(id, can, methods) };
    // Safe: `methodsOf` has held the methods against `can`.
    return createClient<S>({
      context,
      provider: provider as ProviderMethods,
      rule: defaultRule(can, options as CommonOptions<Service>),
    });
  };
  defined.set(id, shape);
  const facts = {
    id,
    can,
    provisionalGraceMs: 0,
    notFoundGraceMs: 0,
    findGraceMs: 0,
    ...limits,
    showsRunsIf: definition.showsRunsIf,
    logsApart: definition.logsApart,
    requestCheck,
  };
  return Object.assign(make, { definition });
}

/** What was defined by this copy of fnwire, by id. */
const defined = new Map<string, string>();

const asTheyAre: Authenticator = { authenticate: (request) => request.headers, refused: () => false };

/** The methods bound to what they belong to. Refuses what `can` promises and is missing, and what it denies or nobody calls. */
function methodsOf(id: string, can: Capabilities, methods: object): object {
  const { handle, dedupe } = can;
  // True: promised; undefined: may be there; false: must not.
  const wanted: Readonly<Record<string, boolean | undefined>> = {
    checkRef: true,
    invoke: true,
    start: true,
    scheduledAt: undefined,
    checkId: handle,
    status: handle,
    statusMany: handle ? undefined : false,
    sharing: handle ? undefined : false,
    logs: can.logs,
    cancel: can.cancel !== false,
    remove: can.remove,
    checkKey: dedupe === "reconcile" ? undefined : dedupe !== false,
    find: dedupe === "key" ? undefined : dedupe !== false,
  };
  const bound: Record<string, unknown> = {};
  for (const [name, wants] of Object.entries(wanted)) {
    const method: unknown = Reflect.get(methods, name);
    if (typeof method === "function" ? wants === false : wants) {
      throw configError(
        `the method ${name} is ${wants ? "missing, and `can` promises it" : "there, and `can` denies it"}`,
        { provider: id },
      );
    }
    if (typeof method === "function") bound[name] = method.bind(methods);
  }
  const unknown = Object.entries(methods).find(
    ([name, own]) => typeof own === "function" && !Object.hasOwn(wanted, name),
  );
  if (unknown !== undefined)
    throw configError(`nothing calls a method ${JSON.stringify(unknown[0])} of a provider`, { provider: id });
  return bound;
}
