import type { Call } from "../../http/call.js";
import { checkedBody } from "../../http/checked-body.js";
import type { Reply } from "../../http/reply.js";
import type { ServiceContext } from "./context.js";
import { failure, functionNotFound } from "./errors.js";
import { invalid } from "./function-settings.js";
import { fixedView, functionView } from "./function-view.js";
import { changeable, ok, page } from "./functions.js";
import type { FunctionVersion } from "./functions-store.js";
import { unpack } from "./package.js";

type PublishBody = { readonly digest?: string; readonly version?: string; readonly description?: string };

/** `createFunctionVersion`: publishes code and configuration as they are. */
export async function createFunctionVersion(call: Call, _caller: unknown, all: ServiceContext): Promise<Reply> {
  const fn = await changeable(call.params.function_urn ?? "", all);
  if ("status" in fn) return fn;
  const { digest = "", version = "", description = "" } = checkedBody<PublishBody>(call);
  const { latest } = fn;
  if (digest !== "" && digest !== latest.code.md5) return invalid("FSS.1011", "Invalid function code.");
  const name = version === "" ? versionNameOf(new Date()) : version;
  if (!/^[A-Za-z0-9](?:[\w.-]{0,40}[A-Za-z0-9])?$/.test(name) || name === "latest")
    return invalid("FSS.1015", "Invalid function version.");
  if (fn.versions.has(name)) return failure({ status: 409, code: "FSS.1062", message: "The version already exists." });
  if (sameAs(latest, [...fn.versions.values()].at(-1)))
    return invalid(
      "FSS.1016",
      "The function cannot be published because no changes have been made since last publication.",
    );
  const { settings, code } = latest;
  const published: FunctionVersion = {
    version: name,
    description,
    settings,
    code: await unpack({
      bytes: code.bytes,
      handler: settings.handler,
      isZip: settings.codeType === "zip",
      store: all.code,
    }),
    modifiedAt: new Date(),
  };
  fn.versions.set(name, published);
  return ok(functionView({ fn, version: published, place: all.functions.place }));
}

/** `listFunctionVersions`: `latest`, then the published versions, newest first. */
export async function listFunctionVersions(call: Call, _caller: unknown, all: ServiceContext): Promise<Reply> {
  const urn = call.params.function_urn ?? "";
  const { place } = all.functions;
  const fn = all.functions.findCreated(urn);
  const fixed = fn === undefined ? await all.functions.findFixed(urn) : undefined;
  if (fn === undefined && fixed === undefined) return functionNotFound();
  const views =
    fn === undefined
      ? fixed && [await fixedView({ fixed, place })]
      : [fn.latest, ...[...fn.versions.values()].reverse()].map((version) => functionView({ fn, version, place }));
  const { shown, nextMarker } = page<unknown>(call, views ?? []);
  return ok({ versions: shown, next_marker: nextMarker, count: views?.length ?? 0 });
}

function sameAs(latest: FunctionVersion, published: FunctionVersion | undefined): boolean {
  return (
    published !== undefined &&
    published.code.digest === latest.code.digest &&
    JSON.stringify(published.settings) === JSON.stringify(latest.settings)
  );
}

function versionNameOf(now: Date): string {
  const [date = "", time = ""] = now.toISOString().slice(0, 19).split("T");
  return `v${date.replaceAll("-", "")}-${time.replaceAll(":", "")}`;
}
