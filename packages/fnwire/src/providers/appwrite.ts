import { createAppwriteClient } from "@fnwire/appwrite";
import { defineProvider, type Provider } from "../provider/define-provider.js";
import { type Authenticator, configError, type Given, headerAuth, type ProviderOptions } from "../provider/tools.js";
import { classify } from "./appwrite/classify.js";
import { AppwriteMethods } from "./appwrite/provider.js";
import { type Appwrite, facts, id } from "./appwrite/types.js";

export type { Appwrite, AppwriteInput, AppwriteOwnOptions, AppwriteRequest } from "./appwrite/types.js";

/** Options of {@link appwrite}. */
export type AppwriteOptions = ProviderOptions<Appwrite>;

/** The response shapes that the binding describes, whatever the server's own version. */
const responseFormat = "1.9.5";

/** A client for Appwrite Functions. Opens no connection by itself. */
export const appwrite: Provider<Appwrite> = /* @__PURE__ */ defineProvider<Appwrite>({
  ...facts,
  contract: 1,
  limits: {
    // A run may take 30 s; before that its request waits, for as long as it takes, for one of the few workers that may wait for runs.
    invokeAttemptMs: Number.POSITIVE_INFINITY,
    provisionalGraceMs: 30_000,
    // Some servers show an asynchronous run only when it has ended. After a day it is not going to.
    notFoundGraceMs: 86_400_000,
    // The record of a synchronous run is written when the run ends, of an asynchronous one on some servers too.
    findGraceMs: Number.POSITIVE_INFINITY,
    // One query string holds 4,096 characters: 100 ids of 36 with their quotes.
    batchSize: 100,
  },
  options: {
    endpoint: "url?",
    region: "text?",
    project: { text: "the id of the project" },
    key: "credential?",
    jwt: "credential?",
    session: "credential?",
  },
  request: {
    path: "text?",
    method: { "oneOf?": ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD"] },
    headers: "headers?",
    scheduleAt: "date?",
    binary: "boolean?",
  },
  endpoint: (options) => endpointOf(options),
  project: ({ project }) => project,
  classify: (response, operation, nowMs) => classify(response, operation, nowMs),
  authenticate: (given) => authOf(given),
  connect: ({ binding }) => new AppwriteMethods(createAppwriteClient(binding)),
});

function authOf({ options, redactor }: Given<Appwrite>): Authenticator {
  const fixed = { "x-appwrite-project": projectOf(options), "x-appwrite-response-format": responseFormat };
  const credentials = [
    { header: "x-appwrite-key", option: "key", value: options.key },
    { header: "x-appwrite-jwt", option: "jwt", value: options.jwt },
    { header: "x-appwrite-session", option: "session", value: options.session },
  ].flatMap(({ value, ...rest }) => (value === undefined ? [] : [{ ...rest, value }]));
  if (credentials.length > 1) throw configError("give only one of key, jwt and session", { provider: id });
  return headerAuth({ provider: id, redactor, fixed, credentials });
}

function endpointOf(options: AppwriteOptions): string {
  if (options.endpoint !== undefined && options.region !== undefined) {
    throw configError("give either endpoint or region", { provider: id });
  }
  if (options.endpoint !== undefined) return options.endpoint;
  if (options.region === undefined) {
    throw configError(
      "endpoint is missing: the base URL such as https://cloud.appwrite.io/v1, or a region of Appwrite Cloud",
      {
        provider: id,
      },
    );
  }
  if (!/^[a-z]{2,12}$/.test(options.region))
    throw configError("region must be a short name such as fra", { provider: id });
  return `https://${options.region}.cloud.appwrite.io/v1`;
}

function projectOf({ project }: AppwriteOptions): string {
  if (typeof project === "string" && /^[\x21-\x7e]+$/.test(project)) return project;
  throw configError("project is missing: the id of the project", { provider: id });
}
