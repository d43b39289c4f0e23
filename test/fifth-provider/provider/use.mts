// What a caller writes; it has to compile, and every marked line has to fail.
import type { Client, Handle } from "fnwire";
import { type LoomWorks, loomWorks } from "./loom-works.mjs";

const client: Client<LoomWorks> = loomWorks({ endpoint: "https://north.loom-works.test/v7", session: async () => "s" });
const hello = client.fn<{ name: string }, { greeting: string }>("hello");

export const greeting = async (): Promise<string> => (await hello.invoke({ name: "Ada" })).output.greeting;

export async function later(): Promise<string> {
  const run: Handle<LoomWorks, { greeting: string }> = await hello.start({ name: "Ada" }, { onAmbiguous: "reconcile" });
  for await (const { state } of run.watch()) if (state === "failed") return run.logs();
  return (await client.resume<{ greeting: string }>(run.toJSON()).result()).output.greeting;
}

export async function all(): Promise<number> {
  let found = 0;
  for await (const settled of hello.map([{ name: "Ada" }], { request: { tags: { team: "weavers" } } }))
    if (settled.state === "ok") found += settled.result.output.greeting.length;
  return found;
}

export async function refused(run: Handle<LoomWorks>): Promise<void> {
  // @ts-expect-error The endpoint is missing.
  loomWorks({ session: "s" });
  // @ts-expect-error A variable that may not be set is no credential.
  loomWorks({ endpoint: "https://north.loom-works.test/v7", session: undefined });
  // @ts-expect-error There is no such option.
  loomWorks({ endpoint: "https://north.loom-works.test/v7", session: "s", mill: "north" });
  // @ts-expect-error Loom Works cancels nothing.
  await run.cancel();
  // @ts-expect-error Nor does it delete records.
  await run.remove();
  // @ts-expect-error There is no such rule.
  await hello.invoke({ name: "Ada" }, { onAmbiguous: "ignore" });
  // @ts-expect-error There is no such request option.
  await hello.invoke({ name: "Ada" }, { request: { path: "/" } });
  // @ts-expect-error Loom Works forwards no headers.
  await hello.invoke({ name: "Ada" }, { embedKey: (key: string) => ({ headers: { key } }) });
  // @ts-expect-error The input is the function's.
  await hello.invoke({ nome: "Ada" });
  // @ts-expect-error Another provider's handle is another type.
  client.resume({ v: 1, provider: "qinling", fn: "hello", id: "1", startedAt: "2026-01-15T10:00:00Z" });
}
