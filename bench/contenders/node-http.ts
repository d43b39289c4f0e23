import { Agent, request } from "node:http";
import { requestBody, requestHeaders, workload } from "../lab/workload.js";
import type { MakeContender } from "./contender.js";

/** What cannot be had cheaper with node:http: one request, one response, no policy and no checks. */
export const make: MakeContender = ({ origin }) => {
  const agent = new Agent({ keepAlive: true });
  const { hostname, port } = new URL(origin);
  return () =>
    new Promise((resolve, reject) => {
      const body = JSON.stringify(requestBody());
      const headers = { ...requestHeaders, "content-length": Buffer.byteLength(body) };
      const outgoing = request({ method: "POST", hostname, port, path: workload.path, headers, agent }, (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
        incoming.on("error", reject);
        incoming.on("end", () => {
          if (incoming.statusCode !== 201) return reject(new Error(`status ${incoming.statusCode}`));
          resolve(JSON.parse(Buffer.concat(chunks).toString("utf8")));
        });
      });
      outgoing.on("error", reject);
      outgoing.end(body);
    });
};
