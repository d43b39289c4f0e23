import { relative } from "node:path";
import { appwrite } from "../../packages/fnwire/src/providers/appwrite.js";

/** The way of one invocation from the program that asks for it to the transport that sends it. */
export type InvokePath = {
  /** Functions on the stack between the two. */
  readonly frames: number;
  /** Modules that these are in, by path from the repository's root, from the caller's side. */
  readonly modules: readonly string[];
};

/** Invokes a function through a stub transport and reads the stack there. Nothing is awaited on the way, so it is whole. */
export async function invokePath(root: string): Promise<InvokePath> {
  let stack = "";
  const { stackTraceLimit } = Error;
  const transport = async () => {
    Error.stackTraceLimit = Number.POSITIVE_INFINITY;
    stack = new Error("only for its stack").stack ?? "";
    Error.stackTraceLimit = stackTraceLimit;
    throw new Error("nothing is sent");
  };
  const client = appwrite({ endpoint: "https://service.invalid/v1", project: "project", transport, retry: false });
  const program = () => client.fn("function").invoke({});
  await program().catch(() => undefined);

  const frames = stack.split("\n").slice(2);
  const until = frames.findIndex((frame) => frame.includes(" program "));
  if (until < 0) throw new Error("the stack in the transport does not reach the program that invoked");
  const between = frames.slice(0, until);
  const files = between.map((frame) => /\(?(?:file:\/\/)?([^()\s]+?):\d+:\d+\)?$/.exec(frame)?.[1] ?? frame);
  const modules = [...new Set(files.reverse().map((file) => relative(root, file)))];
  return { frames: between.length, modules };
}
