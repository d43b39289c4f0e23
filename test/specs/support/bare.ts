// What openapi-typescript alone costs: reads a description, writes its types. Prints what that took.
import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import openapiTS, { astToString } from "openapi-typescript";
import { printCost } from "./print-cost.js";

const [file = "", target = ""] = process.argv.slice(2);
writeFileSync(target, astToString(await openapiTS(pathToFileURL(file), { silent: true })));
printCost();
