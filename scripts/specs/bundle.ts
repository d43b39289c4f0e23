import { bundle, createConfig } from "@redocly/openapi-core";
import type { OpenApiDocument } from "./openapi-document.js";

/**
 * Reads a spec and the files it refers to as one document, in which all references point into its own components.
 * Throws with every unresolved reference, by file and line.
 */
export async function bundleSpec(file: string): Promise<OpenApiDocument> {
  const { bundle: result, problems } = await bundle({ ref: file, config: await createConfig({}) });
  const faults = problems.filter((problem) => problem.severity === "error");
  if (faults.length > 0) {
    const lines = faults.map((fault) => {
      const place = fault.location[0];
      return `  ${place?.source.absoluteRef ?? file} ${place?.pointer ?? ""}: ${fault.message}`;
    });
    throw new Error(`${file} cannot be read as one document:\n${lines.join("\n")}`);
  }
  // A bundle that has no problems is an OpenAPI document; `npm run specs:lint` checks its structure in full.
  return result.parsed as OpenApiDocument;
}
