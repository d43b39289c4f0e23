import { createAppwriteClient } from "@fnwire/appwrite";
import { type Check, credential, needed, object, secret, text, url } from "@fnwire/runtime/options";
import { headerAuth } from "../auth/fixed-headers.js";
import { buildClientContext } from "../client/build-context.js";
import { type Client, createClient } from "../client/client.js";
import { configError, makeClient } from "../errors/caller-error.js";
import type { Credential } from "../model/credential.js";
import { type CommonOptions, checkOptions, commonChecks, defaultRule } from "../options/client-options.js";
import { classify } from "./appwrite/classify.js";
import { AppwriteProvider } from "./appwrite/provider.js";

export type { AppwriteInput, AppwriteRequest } from "../model/services.js";

const id = "appwrite";

/** Options of {@link appwrite}. Give `endpoint` or `region`, and one of `key`, `jwt` and `session`, or none for guests. */
export type AppwriteOptions = CommonOptions<"appwrite"> & {
  /** Base URL, such as `https://cloud.appwrite.io/v1`. */
  endpoint?: string | undefined;
  /** Region of Appwrite Cloud, such as `fra`. */
  region?: string | undefined;
  /** Id of the project; not a secret. */
  project: string;
  /** API key of a server. Reading logs needs one. */
  key?: Credential;
  /** Short-lived token of a user. */
  jwt?: Credential;
  /** Session secret of a user. */
  session?: Credential;
};

const optionsCheck: Check<AppwriteOptions> = /* @__PURE__ */ object<AppwriteOptions>({
  .../* @__PURE__ */ commonChecks(id),
  endpoint: url,
  region: text,
  project: /* @__PURE__ */ needed(text, "the id of the project"),
  key: /* @__PURE__ */ secret(credential),
  jwt: /* @__PURE__ */ secret(credential),
  session: /* @__PURE__ */ secret(credential),
});

/** The response shapes that the binding describes, whatever the server's own version. */
const responseFormat = "1.9.5";

/** A client for Appwrite Functions. Opens no connection by itself. */
export function appwrite(given: AppwriteOptions): Client<"appwrite"> {
  const options = checkOptions<typeof id, AppwriteOptions>(id, given, optionsCheck);
  const endpoint = endpointOf(options);
  const fixed = { "x-appwrite-project": projectOf(options), "x-appwrite-response-format": responseFormat };
  const credentials = [
    { header: "x-appwrite-key", option: "key", value: options.key },
    { header: "x-appwrite-jwt", option: "jwt", value: options.jwt },
    { header: "x-appwrite-session", option: "session", value: options.session },
  ].flatMap(({ value, ...rest }) => (value === undefined ? [] : [{ ...rest, value }]));
  if (credentials.length > 1) throw configError("give only one of key, jwt and session", { provider: id });
  const context = buildClientContext({
    provider: id,
    options,
    endpoint,
    project: options.project,
    classify,
    auth: ({ redactor }) => headerAuth({ provider: id, redactor, fixed, credentials }),
  });
  const client = makeClient(id, () =>
    createAppwriteClient({
      endpoint,
      auth: "in-transport",
      transport: context.transport,
      maxResponseBytes: options.maxResponseBytes,
      integers: options.integers,
      allowInsecureHttp: options.allowInsecureHttp,
    }),
  );
  return createClient<"appwrite">({ context, provider: new AppwriteProvider(client), rule: defaultRule(id, options) });
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
