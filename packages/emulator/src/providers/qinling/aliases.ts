import { resource, uuidOf } from "../../contract.js";
import type { Caller } from "./authentication.js";
import { bodyReader, from, text, uuid } from "./body.js";
import type { Api, ServiceContext } from "./context.js";
import { fail, fault, reply } from "./errors.js";
import { type FunctionRecord, fixedFunction } from "./functions-store.js";
import { readsJson, visibility } from "./listing.js";
import type { Row } from "./rows.js";

/** A name for a version of a function. */
export type AliasRow = Row & {
  readonly name: string;
  description: string | null;
  function_id: string;
  function_version: number;
};

type Shown = AliasRow & { readonly isFixed?: true };

/** The alias that a function of the folder has besides those that were created, shown as one of the caller's project. */
function fixedAlias({ id, name, created_at, project_id }: FunctionRecord): Shown {
  return {
    id: uuidOf(`qinling alias ${name}`),
    name: name ?? "",
    description: null,
    function_id: id,
    function_version: 0,
    project_id,
    created_at,
    updated_at: null,
    isFixed: true,
  };
}

/** An alias of the caller's project: a created one, or that of a function of the folder. */
export async function findAlias(name: string, caller: Caller, context: ServiceContext): Promise<Shown | undefined> {
  const ofProject = (one: AliasRow) => one.name === name && one.project_id === caller.project?.id;
  const fixed = async () => (await context.functions.fixed(caller)).find((fn) => fn.name === name);
  const created = context.aliases.values().find(ofProject);
  if (created !== undefined) return created;
  const fn = await fixed();
  return fn && fixedAlias(fn);
}

/** Aliases of a function, or of one version of it. */
export function aliasesOf({ aliases }: ServiceContext, functionId: string, version?: number): readonly AliasRow[] {
  return aliases
    .values()
    .filter((one) => one.function_id === functionId && (version ?? one.function_version) === one.function_version);
}

export const aliasNotFound = (name: string) => fault(404, `FunctionAlias not found [name=${name}]`);

const duplicate = (columns: string) => fail(400, `Duplicate entry for function_aliases: ${columns}`);
const view = ({ isFixed: _, ...alias }: Shown): AliasRow => alias;
const changeable = ({ isFixed }: Shown) => isFixed && fail(403, fixedFunction);

const readBody = bodyReader("body", { function_id: uuid, function_version: from(0), name: text, description: text });

export const aliases: Api = resource<Shown, Caller, ServiceContext, ReturnType<typeof readBody>>({
  path: "/v1/aliases",
  id: "alias_name",
  guard: readsJson,
  store: (context, _call, caller) => ({
    get: (name) => findAlias(name, caller, context),
    values: async () => [...(await context.functions.fixed(caller)).map(fixedAlias), ...context.aliases.values()],
    delete: async (name) => context.aliases.delete((await findAlias(name, caller, context))?.id ?? ""),
  }),
  view,
  list: (rows, call, caller) => {
    const shows = visibility(call, caller);
    return { function_aliases: rows.filter((row) => row.isFixed || shows(row)).map(view) };
  },
  errors: { missing: aliasNotFound },
  reply,
  body: readBody,
  // The function must exist, its version need not.
  create: async ({ name, function_id, function_version, description }, caller, context) => {
    if (typeof name !== "string" || typeof function_id !== "string")
      return fail(400, "Required param is missing. Required: {'function_id', 'name'}");
    const version = function_version ?? 0;
    if ((await findAlias(name, caller, context))?.isFixed) duplicate("['project_id', 'name']");
    if ((await context.functions.find(function_id, caller)) === undefined)
      fail(500, "(sqlite3.IntegrityError) FOREIGN KEY constraint failed: function_aliases.function_id");
    const project_id = caller.project?.id ?? "";
    const others = context.aliases.values().filter((one) => one.project_id === project_id);
    if (others.some((one) => one.name === name)) duplicate("['project_id', 'name']");
    if (others.some((one) => one.function_id === function_id && one.function_version === version))
      duplicate("['project_id', 'function_id', 'function_version']");
    return context.aliases.create({
      name,
      description: description ?? null,
      function_id,
      function_version: version,
      project_id,
    });
  },
  // Null and absence leave a property as it is; the name is never changed.
  update: (alias, { function_id, function_version, description }, _caller, context) => {
    changeable(alias);
    context.aliases.update(alias, {
      function_id: function_id ?? alias.function_id,
      function_version: function_version ?? alias.function_version,
      description: description ?? alias.description,
    });
  },
  remove: changeable,
});
