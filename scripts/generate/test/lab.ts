import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { onTestFinished } from "vitest";
import { type GeneratedPackage, generatePackage } from "../generate-package.js";
import { type Consumer, installPackages } from "./compile.js";
import { createWorkspace, extensions, writeText } from "./workspace.js";

/** A request as it came over the wire, byte for byte. */
export type Seen = {
  readonly method: string;
  /** The request target, undecoded. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Names and values in turn, those too that Node keeps out of `headers`. */
  readonly rawHeaders: readonly string[];
  /** A character for each byte. */
  readonly body: string;
};

export type Reply = {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
};

/** A package as its user has it, in front of a server that writes down what it gets. */
export type Lab = {
  readonly consumer: Consumer;
  readonly generated: GeneratedPackage;
  // biome-ignore lint/suspicious/noExplicitAny: a module that is made while the tests run has no type here.
  readonly module: any;
  /** A client whose endpoint is the server. */
  readonly client: unknown;
  readonly origin: string;
  /** How the server answers from now on. */
  answer(reply: Reply): void;
  /** Calls an operation; gives what came over the wire and what the caller got. */
  call(
    operation: string,
    request?: unknown,
    // biome-ignore lint/suspicious/noExplicitAny: an outcome of an operation that is made while the tests run.
  ): Promise<{ readonly seen: Seen; readonly outcome: any }>;
  close(): void;
};

/** Makes the package of a spec, compiles it as strictly as a careful user does, and starts the server. */
export async function openLab(options: {
  readonly spec: unknown;
  /** Changes the generated files, to see whether a test would notice. */
  readonly seedFault?: (files: ReadonlyMap<string, string>) => ReadonlyMap<string, string>;
  readonly auth?: object;
  /** Default: true. */
  readonly strict?: boolean;
  /** Texts of more files in the spec's folder, by path. */
  readonly beside?: Readonly<Record<string, string>>;
}): Promise<Lab> {
  const { root, remove } = createWorkspace({ lab: options.spec });
  for (const [path, text] of Object.entries(options.beside ?? {})) writeText(join(root, "specs/lab", path), text);
  const made = await generatePackage({ root, slug: "lab", extensions, strict: options.strict }).finally(remove);
  const generated = options.seedFault === undefined ? made : { ...made, files: options.seedFault(made.files) };
  const consumer = installPackages([generated]);
  if (consumer.messages.length > 0) throw new Error(consumer.messages.join("\n"));
  const module = await import(pathToFileURL(join(consumer.root, "packages/lab/dist/index.js")).href);
  let reply: Reply = {};
  let seen: Seen[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { method = "", url = "", headers } = request;
      seen.push({
        method,
        target: url,
        headers,
        rawHeaders: request.rawHeaders,
        body: Buffer.concat(chunks).toString("latin1"),
      });
      response.writeHead(reply.status ?? 204, reply.headers);
      response.end(reply.body);
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  // A server that listens on a port has an address with one.
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  const client = module.createLabClient({
    endpoint: `${origin}/base`,
    ...(options.auth === undefined ? {} : { auth: options.auth }),
  });
  return {
    consumer,
    generated,
    module,
    client,
    origin,
    answer: (next) => {
      reply = next;
    },
    call: async (operation, request) => {
      seen = [];
      const outcome = await module[operation](client, request);
      const [only, ...more] = seen;
      if (only === undefined || more.length > 0) throw new Error(`${seen.length} requests for one call`);
      return { seen: only, outcome };
    },
    close: () => {
      server.close();
      server.closeAllConnections();
      consumer.remove();
    },
  };
}

/** {@link openLab} for one test, closed when it ends; of a spec that nobody here wrote. */
export async function labFor(
  spec: unknown,
  beside: Readonly<Record<string, string>> = {},
  auth: object = {},
): Promise<Lab> {
  const lab = await openLab({ spec, strict: false, beside, auth });
  onTestFinished(() => lab.close());
  return lab;
}

/** A document with the given paths; operations get what every one of ours must say. */
export function specOf(paths: object, rest: object = {}): object {
  const methods = ["get", "head", "post", "put", "patch", "delete", "options"];
  const filled = Object.entries(paths).map(([path, item]) => [
    path,
    Object.fromEntries(
      Object.entries(item as object).map(([key, value]) =>
        methods.includes(key)
          ? [
              key,
              {
                "x-fnwire-retry": "unsent",
                "x-fnwire-evidence": "inferred",
                responses: { 204: { description: "Done." } },
                ...value,
              },
            ]
          : [key, value],
      ),
    ),
  ]);
  return { openapi: "3.1.0", info: { title: "Lab", version: "1" }, paths: Object.fromEntries(filled), ...rest };
}
