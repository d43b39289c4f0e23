/** The first words of every generated file: what made it, from what, and how to remake it. */
export function madeBy(slug: string): string {
  return `Made by scripts/generate.ts from specs/${slug}/openapi.yaml. Do not edit: run \`npm run generate -- ${slug}\`.`;
}

/** {@link madeBy} as the first line of a TypeScript file. */
export function typescriptHeader(slug: string): string {
  return `// ${madeBy(slug)}\n`;
}
