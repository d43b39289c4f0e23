// OpenStack's command line tool with the official plugin for Qinling.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type ClientDefinition, type OfficialClient, RefusedError, type Run } from "../lifecycle/official-client.js";
import { runCommand } from "./run-command.js";

export const openstack: ClientDefinition = {
  title: "python3-qinlingclient",
  provider: "qinling",
  lacks: { paging: "Qinling's lists have no pages" },
  unknownFunction: "6b2f6a0e-6f0b-4a8e-9d5a-000000000000",
  connect: async ({ emulator, scratch }) => {
    const { authUrl, username, password, userDomain, project, projectDomain, region } = emulator.providers.qinling;
    const env = {
      // The tool packs files in the temporary folder.
      HOME: scratch,
      TMPDIR: scratch,
      PYTHONWARNINGS: "ignore",
      OS_IDENTITY_API_VERSION: "3",
      OS_AUTH_URL: authUrl,
      OS_USERNAME: username,
      OS_PASSWORD: password,
      OS_USER_DOMAIN_NAME: userDomain,
      OS_PROJECT_NAME: project,
      OS_PROJECT_DOMAIN_NAME: projectDomain,
      OS_REGION_NAME: region,
    };
    const run = async (args: readonly string[], other: Readonly<Record<string, string>> = {}): Promise<string> => {
      const end = await runCommand({ command: "openstack", args, cwd: scratch, env: { ...env, ...other } });
      const output = `${end.stdout}${end.stderr}`;
      const refused = /^(.*) \(HTTP (\d{3})\)/m.exec(output);
      if (refused !== null) throw new RefusedError({ httpStatus: Number(refused[2]), reason: refused[1] });
      if (end.exitCode !== 0) throw new Error(output);
      return end.stdout;
    };
    const json = async (...args: readonly string[]): Promise<unknown> => JSON.parse(await run([...args, "-f", "json"]));
    const show = async (...args: readonly string[]) => (await json(...args)) as Readonly<Record<string, string>>; // what is used of it is text
    const list = async (...args: readonly string[]) => (await json(...args)) as readonly Row[]; // with its columns' titles
    // Options that name a function: by its id, or by an alias.
    const target = (fn: string) => (uuid.test(fn) ? ["--function", fn] : ["--function-alias", fn]);
    const fileOf = (source: string) => {
      const path = join(scratch, "greeter.js");
      writeFileSync(path, source);
      return path;
    };
    const published: string[] = [];

    const client: OfficialClient = {
      deploy: async ({ source }) => {
        const options = ["--name", "greeter", "--runtime", "nodejs", "--entry", "greeter.main", "--timeout", "30"];
        const { id = "" } = await show("function", "create", ...options, "--file", fileOf(source));
        return id;
      },
      replaceCode: async (fn, { source }) => {
        await show("function", "update", fn, "--file", fileOf(source));
      },
      publish: async (fn, alias) => {
        const { version_number: version = "" } = await show("function", "version", "create", fn);
        await show("function", "alias", "create", alias, "--function", fn, "--function-version", String(version));
        published.push(alias);
        return alias;
      },
      invoke: async (fn, input) => {
        const options = [...target(fn), "--input", JSON.stringify(input), "--sync"];
        return runOf(await show("function", "execution", "create", ...options));
      },
      start: async (fn, input) => {
        const options = [...target(fn), "--input", JSON.stringify(input), "--async"];
        return runOf(await show("function", "execution", "create", ...options)).id;
      },
      look: async (_fn, id) => runOf(await show("function", "execution", "show", id)),
      logs: (_fn, id) => run(["function", "execution", "log", "show", id]),
      listFailed: async (fn) => {
        const filters = ["--filter", "status=failed", "--filter", `function_id=${fn}`];
        const rows = await list("function", "execution", "list", ...filters);
        return rows.map(({ Id: id, Status: status, Result: result }) => runOf({ id, status, result }));
      },
      removeRun: async (_fn, id) => {
        await run(["function", "execution", "delete", "--execution", id]);
      },
      removeFunction: async (fn) => {
        for (const alias of published) await run(["function", "alias", "delete", alias]);
        await run(["function", "delete", fn]);
      },
      invokeAsStranger: (fn) =>
        run(["function", "execution", "create", "--function", fn, "--input", "{}"], { OS_PASSWORD: "wrong" }),
    };
    return client;
  },
};

type Row = { readonly Id: string; readonly Status: string; readonly Result: string | null };

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const states: Readonly<Record<string, Run["state"]>> = { success: "succeeded", failed: "failed", error: "failed" };

function runOf({
  id = "",
  status = "",
  result,
}: {
  readonly id?: string;
  readonly status?: string;
  readonly result?: string | null;
}): Run {
  const state = states[status] ?? "pending";
  // JSON with the output and the time that it took.
  const output: unknown = typeof result === "string" ? JSON.parse(result).output : undefined;
  return state === "failed" ? { id, state, failure: String(output) } : { id, state, output };
}
