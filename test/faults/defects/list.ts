/** A fault that somebody could make, and the test that has to find it. */
export type Defect = {
  /** What would be wrong. */
  readonly name: string;
  /** Source file, from the repository's root. */
  readonly file: string;
  /** What stands there once. */
  readonly right: string;
  readonly wrong: string;
  /** Test file, from the repository's root, and a part of the titles that are run, where not all are needed. */
  readonly caughtBy: string;
  readonly title?: string;
};

export const defects: readonly Defect[] = [
  {
    name: "a lost connection proves that nothing ran",
    file: "packages/fnwire/src/retry/classify.ts",
    right: 'return { code, layer: "transport", executed: sent === false ? no : maybe, retryability };',
    wrong: 'return { code, layer: "transport", executed: no, retryability };',
    caughtBy: "packages/fnwire/test/evidence.test.ts",
  },
  {
    name: "an error of an established connection proves that it was never made",
    file: "packages/runtime/src/transport/classify.ts",
    right: 'if (isConnecting && syscall === "connect")',
    wrong: 'if (isConnecting && syscall !== "")',
    caughtBy: "packages/runtime/test/established.test.ts",
  },
  {
    name: "of several errors one that proves something is enough",
    file: "packages/runtime/src/transport/classify.ts",
    right: "failures.find(({ provesUnsent }) => !provesUnsent) ??",
    wrong: "failures.find(({ provesUnsent }) => provesUnsent) ??",
    caughtBy: "packages/runtime/test/established.test.ts",
  },
  {
    name: "a connection of an agent that has no secureConnect is not watched",
    file: "packages/runtime/src/transport/node.ts",
    right: 'socket.once("secure", () => this.#leave(socket));',
    wrong: 'socket.once("secureConnect", () => this.#leave(socket));',
    caughtBy: "packages/runtime/test/agents.test.ts",
  },
  {
    name: "a request is sent however little of its time is left",
    file: "packages/runtime/src/transport/exchange.ts",
    right: ">= leastTimeLeft(timeoutMs)) return true;",
    wrong: ">= 0) return true;",
    caughtBy: "packages/runtime/test/agents.test.ts",
  },
  {
    name: "a connection is kept after a gateway has given up on its server",
    file: "packages/runtime/src/transport/exchange.ts",
    right: "new Set([408, 502, 503, 504])",
    wrong: "new Set([408, 502, 504])",
    caughtBy: "packages/runtime/test/agents.test.ts",
  },
  {
    name: "a redirect to somewhere else proves that nothing ran",
    file: "packages/fnwire/src/retry/redirect.ts",
    right: 'executed: isElsewhere ? "no" : "maybe"',
    wrong: 'executed: status === 303 ? "maybe" : "no"',
    caughtBy: "packages/fnwire/test/retry.test.ts",
  },
  {
    name: "a function's own status is taken for its platform's",
    file: "packages/fnwire/src/retry/safe-transport.ts",
    right: 'retry === "unsent" && status === "function",',
    wrong: 'retry === "unsent" && status === "function" && false,',
    caughtBy: "test/faults/proof/statuses.test.ts",
  },
  {
    name: "a failed look at a run tells a queue to run the function again",
    file: "packages/fnwire/src/errors/retry-directive.ts",
    right: ' || error.about === "run"',
    wrong: "",
    caughtBy: "packages/fnwire/test/run-operations.test.ts",
  },
  {
    name: "Appwrite's time-out proves that the function ran",
    file: "packages/fnwire/src/providers/appwrite/classify.ts",
    right: 'return { code: "FUNCTION_TIMEOUT", layer: "platform", executed: "maybe"',
    wrong: 'return { code: "FUNCTION_TIMEOUT", layer: "platform", executed: "yes"',
    caughtBy: "packages/fnwire/test/appwrite.test.ts",
  },
  {
    name: "the record of another function is believed",
    file: "packages/fnwire/src/providers/appwrite/identity.ts",
    right: "isSameId(ofFunction, fn))) return true;",
    wrong: "isSameId(ofFunction, fn))) return false;",
    caughtBy: "packages/fnwire/test/appwrite.test.ts",
  },
  {
    name: "a search believes the database's idea of equal",
    file: "packages/fnwire/src/providers/appwrite/provider.ts",
    right: "!isId(runId) || row.requestPath !== path",
    wrong: "!isId(runId)",
    caughtBy: "packages/fnwire/test/appwrite.test.ts",
  },
  {
    name: "a scheduled run counts as canceled up to the last moment",
    file: "packages/fnwire/src/providers/appwrite/provider.ts",
    right: "const schedulerWindowMs = 8_000;",
    wrong: "const schedulerWindowMs = 0;",
    caughtBy: "packages/fnwire/test/appwrite.test.ts",
  },
  {
    name: "headers that the executor would split are sent",
    file: "packages/fnwire/src/providers/appwrite/headers.ts",
    right: "const lineBreak = /[\\0\\r\\n]/;",
    wrong: "const lineBreak = /[\\0]/;",
    caughtBy: "packages/fnwire/test/appwrite.test.ts",
  },
  {
    name: "an engine's word is taken for the function's",
    file: "packages/fnwire/src/providers/qinling.ts",
    right: 'const isMeasured = result !== undefined && "duration" in result;',
    wrong: "const isMeasured = result !== undefined;",
    caughtBy: "packages/fnwire/test/outcome.test.ts",
  },
  {
    name: "an execution with another id is believed",
    file: "packages/fnwire/src/providers/qinling.ts",
    right: "invocation.key === undefined || isRun(record, invocation.key);",
    wrong: "invocation.key === undefined || isRun(record, invocation.key) || true;",
    caughtBy: "packages/fnwire/test/service-answers.test.ts",
  },
  {
    name: "FunctionGraph's word on a result is taken for a refusal",
    file: "packages/fnwire/src/providers/functiongraph.ts",
    right: "const aboutResult = /^FSS\\.12(?!01$|21$)\\d\\d$/;",
    wrong: "const aboutResult = /^FSS\\.1202$/;",
    caughtBy: "packages/fnwire/test/service-answers.test.ts",
  },
  {
    name: "an outcome that never reached the loop counts as dealt with",
    file: "packages/fnwire/src/client/map/journal-view.ts",
    right: "return acknowledged || this.#settlesAtOnce ? marks.settled : marks[state];",
    wrong: "return marks.settled;",
    caughtBy: "packages/fnwire/test/journal.test.ts",
  },
  {
    name: "a second process takes the journal from a live one",
    file: "packages/fnwire/src/journal/lock-node.ts",
    right: 'if (life === "alive" || (life === "unknown" && !takeOver)) throw held(last, life);',
    wrong: 'if (life === "unknown" && !takeOver) throw held(last, life);',
    caughtBy: "packages/fnwire/test/journal.test.ts",
  },
  {
    name: "a credential is not looked for in base64",
    file: "packages/fnwire/src/errors/redactor.ts",
    right: "for (const core of base64Cores(bytes))",
    wrong: "for (const core of [] as string[])",
    caughtBy: "packages/fnwire/test/secrets.test.ts",
  },
  {
    name: "a login that hangs is waited for without end",
    file: "packages/fnwire/src/auth/token-source.ts",
    right: "Promise.race([this.#issueOnce(), overdue])",
    wrong: "this.#issueOnce()",
    caughtBy: "packages/fnwire/test/login.test.ts",
  },
];
