import type { Provider } from "../../generate/operation-model.js";
import { clientScript, styleSheet } from "../assets.js";
import { html, raw } from "../html.js";
import { header, icon } from "../layout.js";
import { annotate } from "./annotate.js";
import type { DescribedProvider } from "./described-provider.js";
import { redocPage } from "./redoc.js";

/** Where a provider's reference is on the site. */
export function referencePath(slug: string): string {
  return `reference/${slug}.html`;
}

/** The fragment that opens an operation in its provider's reference; Redoc makes it of the first tag and the id. */
export function operationFragment(operation: Provider["operations"][number]): string {
  const [tag] = operation.tags;
  const parts = tag === undefined ? [operation.id] : [tag, operation.id];
  return `#/${parts.map((part) => part.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-")).join("/")}`;
}

/** A provider's reference as one page that needs nothing else. */
export async function referencePage(described: DescribedProvider): Promise<string> {
  const { provider } = described;
  return redocPage({
    document: annotate(described),
    title: `${provider.title} · fnwire`,
    template: await template(provider.slug),
    downloadUrl: `${provider.slug}.openapi.json`,
  });
}

/** The page around Redoc, with the bar of the site on top. Everything it needs is in it. */
async function template(slug: string): Promise<string> {
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>@@title@@</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="${icon}">
<style>${raw(styleSheet(["theme", "header", "reference"]))}</style>
@@redocHead@@
</head>
<body>
${header({ path: referencePath(slug), search: false })}
@@redocHTML@@
<script>${raw(await clientScript("reference"))}</script>
</body>
</html>
`.toString();
  return page
    .replace("@@title@@", "{{title}}")
    .replace("@@redocHead@@", "{{{redocHead}}}")
    .replace("@@redocHTML@@", "{{{redocHTML}}}");
}
