// Worker side: what code that was deployed exports, and how it calls back.

type Exports = Readonly<Record<string, unknown>>;
/** A Node-style callback. */
export type Callback = (error: unknown, result?: unknown) => void;

/** The export of a name. `import` of a CommonJS module gives its exports as the default export, and those names that it could find besides. */
export function exported(exports: Exports, name: string): unknown {
  return exports[name] ?? (exports.default as Exports | undefined)?.[name];
}

/** A callback that settles a promise: nothing becomes null. */
export function settling(resolve: (value: unknown) => void, reject: (error: unknown) => void): Callback {
  return (error, result) => {
    if (error === null || error === undefined) resolve(result ?? null);
    else reject(error);
  };
}
