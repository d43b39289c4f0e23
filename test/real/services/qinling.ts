import { setTimeout as wait } from "node:timers/promises";
import { startEmulator } from "../../../packages/emulator/dist/index.js";
import type { Service } from "../replay/service.js";
import { withJavaScript, withPython } from "./javascript-package.js";

const recorded = "http://127.0.0.1:7070";
/** Who the fixture tokens belong to, by their numbers. All others are those of the user of `fnwire` and of the raw requests. */
const owners: Readonly<Record<string, readonly string[]>> = {
  operator: ["008", "166"],
  administrator: ["036", "040", "094", "096", "097", "098", "153", "158"],
  // The official client logs in for each command: these numbers lie between those of the others.
  client: numbers(37, 159).filter((number) => !["117", "119", "145"].includes(number)),
  nobody: ["017", "023", "146", "149"],
};

/** OpenStack Qinling with its engine, its Python 3 runtime and Keystone. Its orchestrator was replaced. */
export const qinling: Service = {
  slug: "qinling",
  recordings: ["qinling.ndjson"],
  setup: "qinling.setup.ndjson",
  start: async () => {
    const emulator = await startEmulator({ qinling: { engineMs: 800 } });
    const { endpoint, authUrl, username, password, project, runtimeId } = emulator.providers.qinling;
    const { admin } = emulator.providers.keystone;
    // Two users in two projects, and the operator in a third, as on the recorded server.
    const region = emulator.providers.functiongraph.project;
    const tokens: Readonly<Record<string, string>> = {
      operator: await logIn({ authUrl, ...admin, project: "admin" }),
      administrator: await logIn({ authUrl, ...admin, project }),
      client: await logIn({ authUrl, username, password, project }),
      user: await logIn({ authUrl, username, password, project: region }),
    };
    return {
      emulator,
      url: (path) => `${endpoint}${path}`,
      asEmulated: (text) =>
        text
          .replaceAll("first-runtime", runtimeId)
          .replaceAll(/gAAAAAB-fixture-token-(\d+)/g, (token, number: string) => {
            const owner =
              ["nobody", "operator", "administrator", "client"].find((one) => owners[one]?.includes(number)) ?? "user";
            return tokens[owner] ?? token;
          }),
      asRecorded: (text) =>
        withPython(text).replaceAll(endpoint, recorded).replaceAll(authUrl, "http://127.0.0.1:35350/v3"),
      ids: /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9a-f])|\b[0-9a-f]{32}\b|\bworker-[0-9a-f]{8}\b/g,
      durations: new Set(["duration"]),
      anyValue: /^x-openstack-request-id$/,
      ignored: /^(date|connection|keep-alive|content-length|content-encoding|server)$/,
      body: async (_, recorded) => withJavaScript(recorded),
      masks: [],
      unfinished: new Set(["creating", "deleting", "running", "pending", "204"]),
      orderedById: /^body\.functions$/,
      times: /\b2026-11-27T\d\d:\d\d:\d\d\.\d{3}Z/g,
      // From here on there is a job that runs at the turn of a minute, which the recorded ones did not live to see.
      arrange: { "fnwire#217": firstHalfOfMinute, "cli.job-create#1337": firstHalfOfMinute },
    };
  },
};

async function firstHalfOfMinute(): Promise<void> {
  const intoMinute = Date.now() % 60_000;
  if (intoMinute > 30_000) await wait(60_100 - intoMinute);
}

async function logIn({
  authUrl,
  username,
  password,
  project,
}: {
  readonly authUrl: string;
  readonly username: string;
  readonly password: string;
  readonly project: string;
}): Promise<string> {
  const domain = { name: "Default" };
  const response = await fetch(`${authUrl}/auth/tokens`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      auth: {
        identity: { methods: ["password"], password: { user: { name: username, password, domain } } },
        scope: { project: { name: project, domain } },
      },
    }),
  });
  const token = response.headers.get("x-subject-token");
  if (token === null) throw new Error(`No login for ${username}: ${response.status}`);
  return token;
}

function numbers(from: number, to: number): readonly string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index).padStart(3, "0"));
}
