import type { Call } from "../http/call.js";
import { jsonReply, type Reply } from "../http/reply.js";
import { refuse } from "./refusal.js";
import type { Handler, Operations } from "./routes.js";

type Later<T> = T | Promise<T>;

/** Where the rows of a resource are: a `Map`, a `BoundedMap`, or anything that finds, lists and forgets them. */
export type Store<Row> = {
  get(id: string): Later<Row | undefined>;
  values(): Later<Iterable<Row>>;
  delete(id: string): unknown;
};

/** What is done with a resource. */
export type Action = "get" | "list" | "create" | "update" | "delete";

/** A resource of a service, declared once. */
export type ResourceTable<Row, Caller, Context, Body = undefined> = {
  /** Path of the collection, such as `/v1/jobs`. */
  readonly path: string;
  /** Name of the path parameter that says which one is meant, such as `job_id`. */
  readonly id: string;
  /** Where the rows are that this caller may see. */
  readonly store: (context: Context, call: Call, caller: Caller) => Later<Store<Row>>;
  /** A row as the service shows it. Defaults to the row itself. */
  readonly view?: (row: Row, call: Call, caller: Caller, context: Context) => unknown;
  /** What a list answers with, from the rows that the store holds. Without it there is no list. */
  readonly list?: (rows: readonly Row[], call: Call, caller: Caller, context: Context) => Later<unknown>;
  readonly errors: {
    /** There is no such row. */
    readonly missing: (id: string, call: Call) => Reply;
  };
  /** Looks at a request before its row is looked up; refuses by throwing. */
  readonly guard?: (action: Action, call: Call, caller: Caller) => void;
  /** Reads the body of what creates and updates, before the row is looked up; refuses by throwing. */
  readonly body?: (call: Call) => Body;
  /** Makes a row (POST on the collection). Without it nothing is made. */
  readonly create?: (body: Body, caller: Caller, context: Context, call: Call) => Later<Row>;
  /** Changes a row. Without it nothing is changed. */
  readonly update?: (row: Row, body: Body, caller: Caller, context: Context, call: Call) => Later<unknown>;
  /** Whether an update is sent with PUT (the default) or PATCH. */
  readonly updateWith?: "PUT" | "PATCH";
  /** What a deletion does before the row goes; refuses by throwing. False when there is no deletion. */
  readonly remove?: ((row: Row, call: Call, caller: Caller, context: Context) => Later<unknown>) | false;
  /** A good response. Defaults to JSON. `status` is 200, 201 for what was made, or 204 with nothing to say. */
  readonly reply?: (status: number, value: unknown, call: Call) => Reply;
};

/** The operations of a resource: get, and list, create, update and delete as far as the table has them. */
export function resource<Row, Caller, Context, Body = undefined>(
  table: ResourceTable<Row, Caller, Context, Body>,
): Operations<Caller, Context> {
  const { path, id, store, list, errors, guard, create, update, remove, updateWith = "PUT" } = table;
  const { view = (row: Row) => row, reply = (status, value) => jsonReply({ status, value }) } = table;
  const bodyOf = (call: Call) => table.body?.(call) as Body; // without a reader it is undefined, as the type says
  const found = async (call: Call, caller: Caller, context: Context) => {
    const rows = await store(context, call, caller);
    const wanted = call.params[id] ?? "";
    return { rows, wanted, row: (await rows.get(wanted)) ?? refuse(errors.missing(wanted, call)) };
  };
  const operations: Record<string, Handler<Caller, Context>> = {};
  const add = (place: string, action: Action, handler: Handler<Caller, Context>) => {
    operations[place] = (call, caller, context) => {
      guard?.(action, call, caller);
      return handler(call, caller, context);
    };
  };
  add(`GET ${path}/{${id}}`, "get", async (call, caller, context) => {
    const { row } = await found(call, caller, context);
    return reply(200, await view(row, call, caller, context), call);
  });
  if (list !== undefined)
    add(`GET ${path}`, "list", async (call, caller, context) => {
      const rows = await (await store(context, call, caller)).values();
      return reply(200, await list([...rows], call, caller, context), call);
    });
  if (create !== undefined)
    add(`POST ${path}`, "create", async (call, caller, context) => {
      const row = await create(bodyOf(call), caller, context, call);
      return reply(201, await view(row, call, caller, context), call);
    });
  if (update !== undefined)
    add(`${updateWith} ${path}/{${id}}`, "update", async (call, caller, context) => {
      const body = bodyOf(call);
      const { row } = await found(call, caller, context);
      await update(row, body, caller, context, call);
      return reply(200, await view(row, call, caller, context), call);
    });
  if (remove !== false)
    add(`DELETE ${path}/{${id}}`, "delete", async (call, caller, context) => {
      const { rows, wanted, row } = await found(call, caller, context);
      await remove?.(row, call, caller, context);
      await rows.delete(wanted);
      return reply(204, undefined, call);
    });
  return operations;
}
