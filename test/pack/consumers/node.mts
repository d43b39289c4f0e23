// What runs on Node only: its declarations speak of Node's own, which @types/node brings.
import { Agent } from "node:https";
import { createAppwriteClient } from "@fnwire/appwrite";
import { type Emulator, startEmulator } from "@fnwire/emulator";
import { nodeTransport } from "@fnwire/runtime/node";
import { undiciTransport } from "@fnwire/runtime/undici";
import { fileJournal } from "fnwire/journal";
import { Agent as UndiciAgent } from "undici";

const agent = new Agent({ keepAlive: true });
export const client = createAppwriteClient({ endpoint: "https://cloud.example.com/v1", agent });
export const transport = nodeTransport({ agent });
export const fast = undiciTransport({ dispatcher: new UndiciAgent({ connections: 8 }) });
export const journal = fileJournal({ path: "run.ndjson" });

export async function emulated(): Promise<string> {
  const emulator: Emulator = await startEmulator({ port: 0 });
  await emulator.close();
  // @ts-expect-error There is no such provider.
  emulator.providers.lambda;
  return emulator.providers.appwrite.endpoint;
}
