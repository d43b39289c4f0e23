import { createRequire } from "node:module";

/**
 * The libraries that do the heavy work, loaded the CommonJS way. They are CommonJS inside, and `import` would first search
 * all their source for the names of exports: 0.8 s of 1.5 s for the nine megabytes of the compiler alone.
 */
const require = createRequire(import.meta.url);

type OpenapiCore = Pick<typeof import("@redocly/openapi-core"), "BaseResolver" | "bundle" | "createConfig">;
type OpenapiTypescript = Pick<
  typeof import("openapi-typescript"),
  "astToString" | "scanDiscriminators" | "transformSchema" | "tsUnion"
>;

// Safe: the types are the same packages' own.
export const { BaseResolver, bundle, createConfig } = require("@redocly/openapi-core") as OpenapiCore;
export const { astToString, scanDiscriminators, transformSchema, tsUnion } =
  require("openapi-typescript") as OpenapiTypescript;
export const compiler = require("typescript") as typeof import("typescript");
export const { Ajv2020 } = require("ajv/dist/2020.js") as typeof import("ajv/dist/2020.js");
