import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { Network } from "../../runtimes/network/namespaces.js";
import { judgeNetwork, play } from "../../runtimes/network/play.js";
import { makeProject } from "../../runtimes/project.js";
import { report } from "../support/figures.js";

const undici = fileURLToPath(new URL("../../../packages/runtime/node_modules/undici", import.meta.url));
const project = makeProject({ others: { undici } });
afterAll(() => project.remove());

test("a function that ran before the network broke is never said not to have run; where nothing could connect, it is", async ({
  skip,
}) => {
  const network = Network.open();
  if (network === undefined) return skip("a process may not make network namespaces here");
  try {
    const command = { name: "Node", find: () => process.execPath, args: [] };
    const caller = { command, folder: project.folder, ways: ["default", "fetch", "undici"] };
    const played = [...(await play(network, [caller]))];
    // Whether a kernel says EPIPE hangs on when a reset meets a write: until it has been heard, everything is tried again.
    for (let again = 0; again < 3 && !judgeNetwork(played).whenEstablished.includes("EPIPE"); again += 1) {
      played.push(...(await play(network, [caller])));
    }
    const { calls, falseNo, second, strange, whenConnecting, whenEstablished } = judgeNetwork(played);
    report("networks that break × transports", {
      calls,
      "false no": falseNo.length,
      "second runs": second.length,
      "said of connections that were there": whenEstablished.join(" "),
      "said while connecting": whenConnecting.join(" "),
    });
    expect({ falseNo, second, strange }).toEqual({ falseNo: [], second: [], strange: [] });
    expect(whenEstablished).toEqual(
      expect.arrayContaining(["ECONNRESET", "EHOSTUNREACH", "ENETUNREACH", "EPIPE", "ETIMEDOUT"]),
    );
    expect(whenConnecting).toEqual(["ECONNREFUSED", "EHOSTUNREACH", "ENETUNREACH", "ETIMEDOUT"]);
    for (const { stage, executed, runs } of played) {
      expect([stage, executed, runs]).toEqual([stage, ...(stage === "connecting" ? ["no", 0] : ["maybe", 1])]);
    }
  } finally {
    network.close();
  }
});
