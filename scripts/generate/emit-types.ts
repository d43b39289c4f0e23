import { typescriptHeader } from "./header.js";
import { docComment, stringLiteral } from "./names.js";
import type { Provider } from "./operation-model.js";

/** `types.ts`: each schema of the spec under its own name. */
export function emitTypes(provider: Provider): string {
  const parts = provider.schemas.map(({ name, alias, description }) => {
    return `${docComment({ paragraphs: [description] })}export type ${alias} = components["schemas"][${stringLiteral(name)}];\n`;
  });
  return [`${typescriptHeader(provider.slug)}\nimport type { components } from "./schema.js";\n`, ...parts].join("\n");
}
