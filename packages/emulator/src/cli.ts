#!/usr/bin/env node
import { parseArgs } from "node:util";
import { builtInFlags, builtInTitles } from "./providers/index.js";
import { startEmulator } from "./server.js";

const help = `Usage: fnwire-emulator [options]

A local server of function-execution APIs that runs real JavaScript functions:
${builtInTitles.join(",\n")}.

Options:
  --port PORT        Port to listen on (default 4010; 0 takes a free one)
  --host ADDRESS     Address to listen on (default 127.0.0.1)
  --allowed-hosts NAMES
                     Names and addresses, separated by commas, by which it may be asked besides localhost, loopback
                     addresses and what --host says; .example.test stands for all names below it. For containers
                     and other machines: --host 0.0.0.0 --allowed-hosts emulator
  --allowed-origins ORIGINS
                     Origins, separated by commas, whose pages may call the services besides those of loopback,
                     such as https://app.example
${builtInFlags.map(({ help: text }) => text).join("\n")}
  --functions DIR    Folder of functions: each NAME.js has a default export (input, context) => output
                     and exists on every provider. Changes count from the next call on.
  --seed-functions   Write sample functions (hello, echo, slow, fail, primes) into the folder, without replacing
                     anything; without --functions use them as they are
  --help             Show this text

When it is ready it prints one line of JSON: the base URL, and for each provider its endpoint and credentials.
A page at the base URL shows functions, executions and requests as they happen.
Ctrl-C stops it. Functions run in worker threads, which is no security boundary: run only code that you trust.`;

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: "4010" },
      host: { type: "string", default: "127.0.0.1" },
      "allowed-hosts": { type: "string", multiple: true, default: [] },
      "allowed-origins": { type: "string", multiple: true, default: [] },
      ...Object.fromEntries(builtInFlags.map(({ name }) => [name, { type: "string" } as const])),
      functions: { type: "string" },
      "seed-functions": { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(help);
    return;
  }
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`--port must be a number from 0 to 65535, not "${values.port}".`);
  const given: Readonly<Record<string, unknown>> = values;
  const serviceOptions = builtInFlags.flatMap(({ name, read }) => (name in given ? [read(String(given[name]))] : []));
  const emulator = await startEmulator({
    port,
    ...Object.assign({}, ...serviceOptions),
    host: values.host,
    allowedHosts: listed(values["allowed-hosts"]),
    allowedOrigins: listed(values["allowed-origins"]),
    seedFunctions: values["seed-functions"],
    ...(values.functions !== undefined && { functions: values.functions }),
    onResponseViolation: ({ provider, operation, status, violations }) =>
      console.error(`The response ${status} of ${provider} ${operation} breaks the spec:`, violations),
  });
  console.log(JSON.stringify({ url: emulator.url, providers: emulator.providers }));
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => {
      void emulator.close();
    });
}

function listed(values: readonly string[]): readonly string[] {
  return values.flatMap((value) => value.split(",")).filter((value) => value !== "");
}
