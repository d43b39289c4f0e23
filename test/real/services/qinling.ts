import { startEmulator } from "../../../packages/emulator/dist/index.js";
import type { Service } from "../replay/service.js";

const recorded = "http://127.0.0.1:7070";

/** OpenStack Qinling with its engine, its Python 3 runtime and Keystone. Its orchestrator was replaced. */
export const qinling: Service = {
  slug: "qinling",
  recordings: ["qinling.ndjson"],
  start: async () => {
    const emulator = await startEmulator({ qinling: { engineMs: 150 } });
    const { endpoint, authUrl, username, password, project } = emulator.providers.qinling;
    const { admin } = emulator.providers.keystone;
    const tokens = {
      member: await logIn({ authUrl, username, password, project }),
      admin: await logIn({ authUrl, ...admin }),
    };
    return {
      emulator,
      url: (path) => `${endpoint}${path}`,
      asEmulated: (text) =>
        text.replaceAll(/gAAAAAB-fixture-token-\d+/g, (token) =>
          token.endsWith("008") ? tokens.admin : tokens.member,
        ),
      asRecorded: (text) => text.replaceAll(endpoint, recorded),
      ids: /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b|\b[0-9a-f]{32}\b/g,
      durations: new Set(["duration"]),
      anyValue: /^x-openstack-request-id$/,
      ignored: /^(date|connection|keep-alive|content-length|content-encoding|server)$/,
      unfinished: new Set(["creating", "running", "pending"]),
    };
  },
};

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
