import { startEmulator } from "../../../packages/emulator/dist/index.js";
import type { Service } from "../replay/service.js";

/** Appwrite 1.9.6 with its workers and scheduler. Its executor was a small stand-in that runs JavaScript. */
export const appwrite: Service = {
  slug: "appwrite",
  recordings: ["appwrite.ndjson"],
  setup: "appwrite.setup.ndjson",
  start: async () => {
    const emulator = await startEmulator({
      appwrite: {
        queueMs: 150,
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
      unfinished: new Set(["waiting", "processing", "building"]),
      times: /\b20(2[6-9]|3\d)-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?(Z|[+-]\d\d:\d\d)?/g,
    };
  },
};
