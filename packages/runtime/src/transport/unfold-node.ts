import { type DecodeArgs, decodeBody } from "./decode.js";

/** Undoes content codings under a cap, where a platform's `fetch` can be told to leave that to others. */
export const unfold: ((args: Omit<DecodeArgs, "zlib">) => Promise<Uint8Array>) | undefined = (args) =>
  decodeBody({ ...args, zlib: process.getBuiltinModule("node:zlib") });
