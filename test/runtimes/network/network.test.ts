import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { installTools } from "../../../scripts/suite/install-tools.js";
import { reportOf } from "../../../scripts/suite/report-figures.js";
import { findCommands } from "../commands.js";
import { makeProject } from "../project.js";
import { Network } from "./namespaces.js";
import { judgeNetwork, type Played, play } from "./play.js";

const tools = installTools("runtimes");
const project = makeProject({ others: { undici: join(tools, "node_modules/undici-7") } });
afterAll(() => project.remove());

const nodeWays = ["default", "fetch", "undici"];
const otherWays = ["default", "own fetch", "node"];
const { node20, node22, node24, node26, bun, deno } = findCommands(tools);
const callers = [
  ...[node20, node22, node24, node26].map((command) => ({ command, folder: project.folder, ways: nodeWays })),
  ...[bun, deno].map((command) => ({ command, folder: project.folder, ways: otherWays })),
];

let played: readonly Played[] | undefined;
beforeAll(async () => {
  const network = Network.open();
  if (network === undefined) return;
  try {
    played = await play(network, callers);
  } finally {
    network.close();
  }
});

test("a function that ran before the network broke is never said not to have run, on any platform", ({ skip }) => {
  if (played === undefined) return skip("a process may not make network namespaces here");
  const judged = judgeNetwork(played);
  const { calls, falseNo, falseYes, second, strange, whenEstablished } = judged;
  reportOf("runtimes")("networks that break × platforms", {
    platforms: callers.length,
    calls,
    "second runs": second.length,
    "false no": falseNo.length,
    "false yes": falseYes.length,
    "said of connections that were there": whenEstablished.join(" "),
    "said while connecting": judged.whenConnecting.join(" "),
  });
  expect({ falseNo, falseYes, second, strange }).toEqual({ falseNo: [], falseYes: [], second: [], strange: [] });
  const expected = ["ECONNRESET", "EHOSTUNREACH", "ENETUNREACH", "EPIPE", "ETIMEDOUT"];
  expect(whenEstablished).toEqual(expect.arrayContaining(expected));
});

test("a service to which no connection can be made is said to have run nothing, by Node, by Bun and by Deno", ({
  skip,
}) => {
  if (played === undefined) return skip("a process may not make network namespaces here");
  const connecting = played.filter(({ stage }) => stage === "connecting");
  // With a fetch of the caller's own, Deno's words are no proof: nobody knows what it did before.
  const unproven = connecting.filter(
    ({ platform, way, executed }) => executed !== "no" && !(platform === "Deno" && way === "own fetch"),
  );
  expect(unproven).toEqual([]);
});

test("Bun's words about connecting are never said of a connection that was there", ({ skip }) => {
  if (played === undefined) return skip("a process may not make network namespaces here");
  // A word that was in the request, such as `connect` in its path, is hidden.
  const words = /Unable to (?:connect|\[hidden\])|Was there a typo/;
  const said = played.filter(({ platform, message }) => platform === "Bun" && words.test(message));
  expect(said.filter(({ runs }) => runs > 0)).toEqual([]);
  for (const each of [/Unable to /, /Was there a typo/]) {
    expect(said.some(({ message }) => each.test(message))).toBe(true);
  }
});
