import type { Integers, Transport } from "@fnwire/runtime";
import type { ClientContextParts } from "../context/client-context.js";
import type { Service } from "../model/service.js";
import type { CommonOptions } from "../options/client-options.js";

/** What a generated client is made with, so that everything it sends goes through the facade. */
export type BindingOptions = {
  readonly endpoint: string;
  readonly auth: "in-transport";
  readonly transport: Transport;
  readonly maxResponseBytes: number | undefined;
  readonly integers: Integers | undefined;
  readonly allowInsecureHttp: boolean | undefined;
};

/** What a provider is given to make a client with. */
export type Given<S extends Service> = ClientContextParts & {
  /** The provider's id, for errors. */
  readonly provider: S["id"];
  /** Options that have passed their checks. Credentials in them are taken out of everything that fnwire says. */
  readonly options: ProviderOptions<S>;
  /** The base URL that the definition's `endpoint` gave. */
  readonly endpoint: string;
  /** To be passed to the generated client. Give its functions `through(call)`. */
  readonly binding: BindingOptions;
};

/** The options of a service's client: its own and those that every client takes. */
export type ProviderOptions<S extends Service> = S["options"] & CommonOptions<S>;
