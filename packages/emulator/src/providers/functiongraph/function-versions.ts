import { checkedBody } from "../../contract.js";
import { type Api, page, urnIn } from "./context.js";
import { fail, failInvalid, ok } from "./errors.js";
import { functionView } from "./function-view.js";
import type { FunctionVersion } from "./functions-store.js";
import { unpack } from "./package.js";

type PublishBody = { readonly digest?: string; readonly version?: string; readonly description?: string };

export const functionVersions: Api = {
  // Publishes code and configuration as they are.
  "POST /functions/{function_urn}/versions": async (call, _caller, { functions, code: store }) => {
    const fn = await functions.changeable(urnIn(call));
    const { digest = "", version = "", description = "" } = checkedBody<PublishBody>(call);
    const { settings, code } = fn.latest;
    if (digest !== "" && digest !== code.md5) failInvalid("FSS.1011", "Invalid function code.");
    const name = version === "" ? versionNameOf(new Date()) : version;
    if (!/^[A-Za-z0-9](?:[\w.-]{0,40}[A-Za-z0-9])?$/.test(name) || name === "latest")
      failInvalid("FSS.1015", "Invalid function version.");
    if (fn.versions.has(name)) fail(409, "FSS.1062", "The version already exists.");
    const unchanged = "The function cannot be published because no changes have been made since last publication.";
    if (sameAs(fn.latest, [...fn.versions.values()].at(-1))) failInvalid("FSS.1016", unchanged);
    const { handler, code_type } = settings;
    const copy = await unpack({ bytes: code.bytes, handler, isZip: code_type === "zip" }, store);
    const rest = { settings, code: copy, stored: copy.stored, modifiedAt: new Date() };
    const published: FunctionVersion = { version: name, description, ...rest };
    fn.versions.set(name, published);
    return ok(functionView(fn, published, functions.place));
  },
  // `latest`, then the published versions, newest first.
  "GET /functions/{function_urn}/versions": async (call, _caller, { functions }) => {
    const fn = await functions.get(urnIn(call));
    const all = [fn.latest, ...[...fn.versions.values()].reverse()];
    const { query } = call;
    const { shown, nextMarker } = page(all, query.get("marker"), query.get("maxitems"), 400);
    const versions = shown.map((version) => functionView(fn, version, functions.place));
    return ok({ versions, next_marker: nextMarker, count: all.length });
  },
};

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
