// For runtimes with a command line: the settings are the input, the results are the output.
import process from "node:process";
import { runChecks } from "./checks.mjs";

let text = "";
process.stdin.setEncoding("utf8");
for await (const chunk of process.stdin) text += chunk;
console.log(JSON.stringify(await runChecks(JSON.parse(text))));
