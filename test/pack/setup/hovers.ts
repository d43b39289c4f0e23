import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import ts from "typescript";

/** What an editor shows of a name: its type as code, and its comment. */
export type Hover = { readonly code: string; readonly comment: string };

/** Where a name first stands in a text. Names of members and options only. */
function positionOf(text: string, name: string): number {
  const found = new RegExp(`(?<![\\w"])${name}(?=[(:])`).exec(text);
  if (found === null) throw new Error(`there is no ${name} in the program`);
  return found.index;
}

/** Hovers of the compiler that is a library, by the service that editors ask. */
export function hoversOfLibrary(file: string, names: readonly string[], options: ts.CompilerOptions): readonly Hover[] {
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) => {
      const text = ts.sys.readFile(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => ts.sys.getCurrentDirectory(),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    ...(ts.sys.realpath === undefined ? undefined : { realpath: ts.sys.realpath }),
  });
  const text = readFileSync(file, "utf8");
  return names.map((name) => {
    const { displayParts, documentation } = service.getQuickInfoAtPosition(file, positionOf(text, name)) ?? {};
    return { code: ts.displayPartsToString(displayParts), comment: ts.displayPartsToString(documentation) };
  });
}

type Message = { readonly id?: number; readonly method?: string; readonly result?: unknown };

/** Hovers of a compiler that is a language server: `tsc --lsp --stdio`. */
export async function hoversOfServer(options: {
  readonly tsc: string;
  readonly folder: string;
  readonly file: string;
  readonly names: readonly string[];
}): Promise<readonly Hover[]> {
  const { tsc, folder, file, names } = options;
  const child = spawn(process.execPath, [tsc, "--lsp", "--stdio"], { cwd: folder, stdio: ["pipe", "pipe", "ignore"] });
  try {
    const waiting = new Map<number, (message: Message) => void>();
    const send = (message: object) => {
      const text = JSON.stringify({ jsonrpc: "2.0", ...message });
      child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
    };
    readMessages(child.stdout, (message) => {
      // What the server asks of its editor, this one does not have.
      if (message.method !== undefined && message.id !== undefined) send({ id: message.id, result: null });
      else if (message.id !== undefined) waiting.get(message.id)?.(message);
    });
    let last = 0;
    const ended = new Promise<never>((_done, fail) =>
      child.once("exit", () => fail(new Error("the language server ended"))),
    );
    const ask = (method: string, params: object): Promise<unknown> => {
      last += 1;
      const answered = new Promise<unknown>((done) => waiting.set(last, ({ result }) => done(result)));
      send({ id: last, method, params });
      return Promise.race([answered, ended]);
    };
    const textDocument = { uri: pathToFileURL(file).href };
    const text = readFileSync(file, "utf8");
    const rootUri = pathToFileURL(folder).href;
    // The form that keeps code and comment apart.
    const capabilities = { textDocument: { hover: { contentFormat: ["markdown"] } } };
    await ask("initialize", { processId: process.pid, rootUri, capabilities });
    send({ method: "initialized", params: {} });
    const opened = { ...textDocument, languageId: "typescript", version: 1, text };
    send({ method: "textDocument/didOpen", params: { textDocument: opened } });
    const hovers: Hover[] = [];
    for (const name of names) {
      const before = text.slice(0, positionOf(text, name)).split("\n");
      const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
      const shown = (await ask("textDocument/hover", { textDocument, position })) as {
        readonly contents: { readonly value: string };
      } | null;
      const [, code = "", comment = ""] =
        /^```\w*\n([\s\S]*?)\n```\s*([\s\S]*)$/.exec(shown?.contents.value ?? "") ?? [];
      hovers.push({ code, comment: comment.trim() });
    }
    return hovers;
  } finally {
    child.removeAllListeners("exit");
    child.kill();
  }
}

/** Messages of the language server protocol: a header with the length, an empty line, JSON. */
function readMessages(stream: NodeJS.ReadableStream, take: (message: Message) => void): void {
  let read = Buffer.alloc(0);
  stream.on("data", (chunk: Buffer) => {
    read = Buffer.concat([read, chunk]);
    for (;;) {
      const end = read.indexOf("\r\n\r\n");
      const length = Number(/Content-Length: (\d+)/i.exec(read.subarray(0, Math.max(0, end)).toString())?.[1]);
      if (end < 0 || read.length < end + 4 + length) return;
      const body = read.subarray(end + 4, end + 4 + length).toString();
      read = read.subarray(end + 4 + length);
      take(JSON.parse(body) as Message);
    }
  });
}
