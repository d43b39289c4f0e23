/*
 * Work that is done outside the event loop, where virtual time cannot see it: reading the modules that are loaded when they
 * are first needed, and making signatures. Node lists its file requests; WebCrypto's are on no list, so its functions are
 * watched: they do what they always do, and count while they do it.
 */
let cryptoUnderWay = 0;

for (const name of ["deriveBits", "digest", "importKey", "sign"] as const) {
  const { subtle } = globalThis.crypto;
  const original = subtle[name].bind(subtle) as (...args: unknown[]) => Promise<unknown>; // called as it was
  const watched = async (...args: unknown[]) => {
    cryptoUnderWay += 1;
    try {
      return await original(...args);
    } finally {
      cryptoUnderWay -= 1;
    }
  };
  Object.defineProperty(subtle, name, { value: watched, configurable: true });
}

/** File requests under way, as `process.getActiveResourcesInfo` calls them. */
const fileRequests: ReadonlySet<string> = new Set(["FSReqPromise", "FSReqCallback", "CloseReq"]);

/** Whether files are being read or keys being used: no time may pass for whoever waits for that. */
export function worksOutside(): boolean {
  return cryptoUnderWay > 0 || process.getActiveResourcesInfo().some((kind) => fileRequests.has(kind));
}
