import type { SerializedHandle } from "fnwire";

/** A run as plain data, which a queue can keep. */
export type Run = SerializedHandle<"qinling">;

/** What is queued: a function's UUID or alias, its input, and a UUID that names this one call for good. */
export type Work = { readonly fn: string; readonly input: object; readonly key: string };
