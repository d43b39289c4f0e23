/** Waits for a promise for at most `timeoutMs`. What it resolves to, or undefined when it takes longer; it goes on then. */
export async function within<T>(promise: Promise<T>, timeoutMs: number): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), timeoutMs).unref();
  });
  const first = await Promise.race([promise, late]);
  clearTimeout(timer);
  return first;
}
