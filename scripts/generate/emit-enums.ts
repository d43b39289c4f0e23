import { typescriptHeader } from "./header.js";
import { docComment, stringLiteral } from "./names.js";
import type { Provider } from "./operation-model.js";
import { openEnumNames } from "./read-provider.js";

/** `enums.ts`: the known values of each open enumeration, and a guard. */
export function emitEnums(provider: Provider): string {
  const aliases = new Map(provider.schemas.map(({ name, alias }) => [name, alias]));
  const parts = provider.openEnums.map(({ schema, values }) => {
    const alias = aliases.get(schema) ?? schema;
    const names = openEnumNames(alias);
    const literals = values.map((value) => (typeof value === "string" ? stringLiteral(value) : String(value)));
    return [
      docComment({ paragraphs: [`Values of \`${alias}\` that this package knows. A server may send others.`] }),
      `export const ${names.values} = [${literals.join(", ")}] as const;\n\n`,
      docComment({ paragraphs: [`A value of \`${alias}\` that this package knows.`] }),
      `export type ${names.known} = (typeof ${names.values})[number];\n\n`,
      docComment({ paragraphs: [`Whether a value is one of \`${names.values}\`.`] }),
      `export function ${names.guard}(value: unknown): value is ${names.known} {\n`,
      `  return (${names.values} as readonly unknown[]).includes(value);\n}\n`,
    ].join("");
  });
  return [typescriptHeader(provider.slug), ...parts].join("\n");
}
