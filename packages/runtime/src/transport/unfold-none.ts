import type { DecodeArgs } from "./decode.js";

/** Where `fetch` decodes by itself and there is no zlib. */
export const unfold: ((args: Omit<DecodeArgs, "zlib">) => Promise<Uint8Array>) | undefined = undefined;
