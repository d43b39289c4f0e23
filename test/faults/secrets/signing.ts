/*
 * Signatures are made outside the event loop, where virtual time cannot see them. So the platform's functions are watched:
 * they do what they always do, and count while they do it.
 */
let underWay = 0;

for (const name of ["digest", "importKey", "sign"] as const) {
  const { subtle } = globalThis.crypto;
  const original = subtle[name].bind(subtle) as (...args: unknown[]) => Promise<unknown>; // called as it was
  const watched = async (...args: unknown[]) => {
    underWay += 1;
    try {
      return await original(...args);
    } finally {
      underWay -= 1;
    }
  };
  Object.defineProperty(subtle, name, { value: watched, configurable: true });
}

/** Whether a signature is being made. */
export function isSigning(): boolean {
  return underWay > 0;
}
