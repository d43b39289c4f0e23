import type { Call } from "../../http/call.js";
import { jsonReply, type Reply } from "../../http/reply.js";

const defaultLimit = 20;

/** Answers one page of a list by the request's `limit` and `offset`. Links are paths without a host. */
export function pageReply<T>({
  call,
  items,
  view,
}: {
  readonly call: Call;
  readonly items: readonly T[];
  readonly view: (item: T) => unknown;
}): Reply {
  const limit = Number(call.query.get("limit") ?? defaultLimit);
  const offset = Number(call.query.get("offset") ?? 0);
  const link = (at: number): string => {
    const query = new URLSearchParams(call.query);
    query.set("limit", String(limit));
    query.set("offset", String(at));
    return `${call.target.split("?", 1)[0]}?${query}`;
  };
  return jsonReply({
    status: 200,
    value: {
      meta: {
        limit,
        next: offset + limit < items.length ? link(offset + limit) : null,
        offset,
        previous: offset >= limit ? link(offset - limit) : null,
        total_count: items.length,
      },
      objects: items.slice(offset, offset + limit).map(view),
    },
  });
}
