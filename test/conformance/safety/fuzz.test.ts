import { once } from "node:events";
import { Agent, request } from "node:http";
import { connect } from "node:net";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Emulator, startEmulator } from "../../../packages/emulator/dist/index.js";
import { deployerTo } from "../../support/deploy.js";
import { hostileTars, hostileZips } from "../../support/hostile-archives.js";
import { type Choices, choices, randomBytesRequest, randomRequest } from "./random-request.js";

const requests = 20_000;
const concurrency = 16;

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator({ functions: fileURLToPath(new URL("../functions/neutral", import.meta.url)) });
});
afterAll(() => emulator?.close());

test(`${requests} random requests, some not even HTTP: none makes the emulator fail`, async ({ task }) => {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
  const random = choices(1);
  const failures: string[] = [];
  let imitated = 0;
  let left = requests;
  const seen = ({ status, isOwnFault, line }: Seen) => {
    if (isOwnFault) failures.push(`${status}: ${line}`);
    else if (status >= 500) imitated++;
  };
  const worker = async () => {
    while (left-- > 0) seen(await (random.chance(0.1) ? sendBytes(random) : send(random, agent)));
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  agent.destroy();

  expect(failures).toEqual([]);
  expect(emulator.responseViolations).toEqual([]);
  const { exchanges } = emulator.ledger.totals;
  task.meta.measured = `fuzz: ${requests} random requests, ${failures.length} × 5xx of the emulator's own (${imitated} that a service answers so), ${exchanges} reached a service`;
}, 300_000);

test("archives that lie, and 1,500 that were damaged at random: each is a response, and the emulator goes on", async ({
  task,
}) => {
  const deploy = await deployerTo(emulator);
  const random = choices(2);
  const tars = [...Object.values(hostileTars), ...damaged(random, Object.values(hostileTars), 500)];
  const zips = [...Object.values(hostileZips), ...damaged(random, Object.values(hostileZips), 500)];
  let survived = 0;
  for (const tar of tars) if (["ready", "failed"].includes((await deploy.tarGz(tar)).status)) survived++;
  for (const zip of zips)
    for (const { status } of [await deploy.qinling(zip), await deploy.functiongraph(zip)]) if (status < 500) survived++;
  const all = tars.length + 2 * zips.length;
  expect(survived).toBe(all);
  task.meta.measured = `hostile archives survived ${survived} of ${all}`;
}, 600_000);

type Seen = { readonly status: number; readonly isOwnFault: boolean; readonly line: string };

function isOwnFault(status: number, headers: Readonly<Record<string, unknown>>): boolean {
  return (
    status >= 500 && (status === 500 ? "x-fnwire-emulator-error" in headers || !("content-type" in headers) : false)
  );
}

async function send(random: Choices, agent: Agent): Promise<Seen> {
  const { method, path, headers, body } = randomRequest(random, emulator);
  const { hostname, port } = new URL(emulator.url);
  const line = `${method} ${path} ${JSON.stringify(headers)} ${body.toString("latin1").slice(0, 300)}`;
  const sent = request({ hostname, port, agent, method, path, headers, timeout: 20_000 });
  sent.on("timeout", () => sent.destroy());
  sent.end(body);
  try {
    const [response] = await once(sent, "response");
    response.resume();
    await once(response, "end");
    return { status: response.statusCode, isOwnFault: isOwnFault(response.statusCode, response.headers), line };
  } catch {
    // A request that Node's client can send is one that must be answered, unless its framing is wrong.
    return { status: 0, isOwnFault: !("transfer-encoding" in headers), line };
  }
}

async function sendBytes(random: Choices): Promise<Seen> {
  const { hostname, port } = new URL(emulator.url);
  const bytes = randomBytesRequest(random, emulator);
  const socket = connect(Number(port), hostname);
  let text = "";
  socket.on("data", (chunk) => {
    text += chunk.toString("latin1");
    socket.end();
  });
  socket.on("error", () => {});
  socket.setTimeout(200, () => socket.destroy());
  socket.write(bytes);
  await once(socket, "close");
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0);
  return { status, isOwnFault: status === 500, line: bytes.toString("latin1").slice(0, 300) };
}

/** Copies with some bytes changed, taken out or doubled. */
function damaged(random: Choices, originals: readonly Uint8Array[], count: number): Uint8Array[] {
  return Array.from({ length: count }, () => {
    const bytes = Buffer.from(random.of(originals.filter(({ byteLength }) => byteLength < 100_000)));
    for (let times = random.below(4); times >= 0 && bytes.byteLength > 0; times--)
      bytes[random.below(bytes.byteLength)] = random.below(256);
    return random.chance(0.2) ? bytes.subarray(0, random.below(bytes.byteLength)) : bytes;
  });
}
