import { fileURLToPath } from "node:url";

/** The folder of the bench, with its package.json and its node_modules. This file runs from `dist/lab`. */
export const benchFolder = fileURLToPath(new URL("../..", import.meta.url));
/** The repository. */
export const rootFolder = fileURLToPath(new URL("../../..", import.meta.url));
/** Everything that a run makes for itself; may be deleted at any time. */
export const workFolder = `${benchFolder}work/`;
/** The compiled bench. */
export const distFolder = `${benchFolder}dist/`;
