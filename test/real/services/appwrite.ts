import { type Fault, startEmulator } from "../../../packages/emulator/dist/index.js";
import type { Service } from "../replay/service.js";

// What the stand-in of the executor did when it was told to fail, and a limit that the server was restarted with.
const nothingCame = "Empty reply from server with status code 0\\nError Code: 0";
const losses: readonly (readonly [string, Fault])[] = [
  ["sync-executor-drop", { kind: "lose-run", message: nothingCame }],
  ["async-drop", { kind: "lose-run", message: nothingCame }],
  ...["500", "400", "404", "503"].map((code): [string, Fault] => [
    `sync-executor-${code}`,
    { kind: "lose-run", message: `Stub executor error\\nError Code: ${code}` },
  ]),
  ["dep-create-failbuild", { kind: "lose-run", message: "\u001b[31mStub build failed" }],
  ["abuse-fn-create#4", { kind: "throttle", hint: "own" }],
  ["abuse-fn-create#5", { kind: "throttle", hint: "own" }],
];

/** Appwrite 1.9.6 with its workers and scheduler. Its executor was a small stand-in that runs JavaScript. */
export const appwrite: Service = {
  slug: "appwrite",
  recordings: ["appwrite.ndjson", "appwrite-sdks.ndjson"],
  setup: "appwrite.setup.ndjson",
  start: async () => {
    const emulator = await startEmulator({
      allowedOrigins: ["http://example.com"],
      appwrite: {
        // Long enough to be met while it waits, on a busy machine too.
        queueMs: 500,
        keys: { "test-key-readonly": ["executions.read", "functions.read"], "test-key-none": [] },
      },
    });
    const { key, session, jwt, project, userId } = emulator.providers.appwrite;
    const names = [
      ["standard_test_key_full", key],
      ["test-session-0001", session],
      ["test-jwt-0001", jwt],
      ["standard_test_key_readonly", "test-key-readonly"],
      ["standard_test_key_none", "test-key-none"],
      ["proj1", project],
    ] as const;
    return {
      emulator,
      url: (path) => `${emulator.url}/appwrite${path}`,
      asEmulated: (text) => names.reduce((named, [theirs, ours]) => named.replaceAll(theirs, ours), text),
      asRecorded: (text) =>
        text
          .replaceAll(userId, "u1")
          .replaceAll(`app.${project}@`, "app.proj1@")
          .replace("[emulator] Build commands are not run.\n", "stub build\n")
          .replaceAll(/\bephemeral_[\w.-]+/g, "ephemeral_redacted")
          .replaceAll(/\beyJ[\w-]+\.[\w-]+\.[\w-]+/g, "redacted.jwt.token"),
      ids: /(?<![0-9a-f])6[0-9a-f]{19}(?![0-9a-f])/g,
      durations: new Set(["duration", "buildDuration"]),
      anyValue: /^x-ratelimit-/,
      ignored: /^(date|connection|keep-alive|content-length|content-encoding|x-debug-.*|x-peak)$/,
      // Where code lies on the machine that runs it.
      masks: [/(\n {4}at [^\n]*)+/g],
      unfinished: new Set(["waiting", "processing", "building", "0"]),
      arrange: Object.fromEntries(losses.map(([name, fault]) => [name, (emulator) => emulator.faults.add({ fault })])),
      times: /\b20(2[6-9]|3\d)-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?(Z|[+-]\d\d:\d\d)?/g,
    };
  },
};
