// For runtimes with a command line: the settings are the input, the results are the output.
import process from "node:process";
import { runChecks } from "./checks.mjs";

let text = "";
process.stdin.setEncoding("utf8");
for await (const chunk of process.stdin) text += chunk;
const settings = JSON.parse(text);
const transport = settings.undici && (await import("@fnwire/runtime/undici")).undiciTransport();
console.log(JSON.stringify(await runChecks({ ...settings, ...(transport && { transport }) })));
