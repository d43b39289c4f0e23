// Minapp's official command line tool.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Code } from "../lifecycle/code.js";
import { type ClientDefinition, type OfficialClient, RefusedError } from "../lifecycle/official-client.js";
import { runCommand } from "./run-command.js";
import { titleOf } from "./versions.js";

const noJobs = "the tool has no command for runs, and Minapp gives them no ids";

export const mincloud: ClientDefinition = {
  title: titleOf("mincloud"),
  provider: "minapp",
  lacks: {
    start: "the tool has no asynchronous call",
    poll: noJobs,
    filter: noJobs,
    alias: "Minapp has neither versions nor aliases",
    removeRun: noJobs,
  },
  unknownFunction: "nobody",
  connect: async ({ emulator, tools, scratch }) => {
    const { clientId, clientSecret } = emulator.providers.minapp;
    const folder = join(scratch, "functions");
    mkdirSync(folder, { recursive: true });

    const run = async (args: readonly string[], home = scratch): Promise<string> => {
      const end = await runCommand({
        command: join(tools, "node_modules/.bin/mincloud"),
        args,
        cwd: home,
        env: { HOME: home, mincloud_base_url: `${emulator.url}/` },
      });
      if (end.exitCode !== 0) throw errorOf(`${end.stdout}${end.stderr}`);
      return end.stdout;
    };
    const deploy = async (name: string, { source }: Code) => {
      writeFileSync(join(folder, `${name}.js`), source);
      await run(["deploy", name, folder, "--json"]);
    };
    await run(["login", clientId, clientSecret]);

    const client: OfficialClient = {
      deploy: async (code) => {
        await deploy("greeter", code);
        // Two more, so that there are pages.
        for (const name of ["greeter-two", "greeter-three"]) await deploy(name, code);
        return "greeter";
      },
      replaceCode: deploy,
      invoke: async (name, input) => {
        const answer = JSON.parse(await run(["invoke", name, JSON.stringify(input), "--json"]));
        const { job_id: id, code, data, error, log: logs } = answer as Answer; // as the service documents it
        return code === 0
          ? { id, state: "succeeded", output: data, logs }
          : { id, state: "failed", failure: error.message, logs };
      },
      pages: async (_name, size) => {
        const pages: string[][] = [];
        for (let offset = 0; ; offset += size) {
          const page = JSON.parse(await run(["list", String(size), String(offset), "--json"])) as Page; // likewise
          pages.push(page.objects.map(({ name }) => name));
          if (page.meta.next === null) return pages;
        }
      },
      removeFunction: async (name) => {
        await run(["delete", name, "--json"]);
      },
      invokeAsStranger: async (name) => {
        const home = join(scratch, "stranger");
        mkdirSync(home, { recursive: true });
        writeFileSync(join(home, ".mincloudrc"), `client_id=${clientId}\ntokens=${clientId}:wrong-token\n`);
        await run(["invoke", name, "{}", "--json"], home);
      },
    };
    return client;
  },
};

type Answer = {
  readonly job_id: string;
  readonly code: number;
  readonly data: unknown;
  readonly error: { readonly message?: string };
  readonly log: string;
};
type Page = {
  readonly meta: { readonly next: string | null };
  readonly objects: readonly { readonly name: string }[];
};

// The tool shows no status, but says one sentence for each of these.
const sentences: readonly (readonly [string, number])[] = [
  ["不存在", 404],
  ["登录凭证已过期", 401],
  ["权限不足", 403],
];

function errorOf(output: string): Error {
  const known = sentences.find(([sentence]) => output.includes(sentence));
  return known === undefined ? new Error(output) : new RefusedError({ httpStatus: known[1], reason: undefined });
}
