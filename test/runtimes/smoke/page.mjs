// For browsers: the page calls a function.
import { runChecks } from "./checks.mjs";

globalThis.runChecks = runChecks;
