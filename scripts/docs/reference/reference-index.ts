import type { Evidence, Operation } from "../../generate/operation-model.js";
import { type Html, html } from "../html.js";
import { renderText, type Section } from "../markdown.js";
import type { Page } from "../page.js";
import { evidenceMeaning, retryMeaning } from "./classes.js";
import type { DescribedProvider } from "./described-provider.js";
import { operationFragment } from "./reference-page.js";

/** The page that lists the providers with all their operations, how each is known and whether it may be repeated. */
export function referenceIndex(all: readonly DescribedProvider[]): Page {
  const sections: Section[] = all.map(({ provider }) => ({
    id: provider.slug,
    title: provider.title,
    level: 2,
    text: provider.summary ?? "",
  }));
  return {
    path: "reference/index.html",
    title: "Providers",
    description: "Every operation of every provider, how it is known, and whether it may be repeated.",
    kind: "Reference",
    layout: "article",
    sections: [{ id: "classes", title: "Retry and evidence", level: 2, text: meanings() }, ...sections],
    body: html`<p>Every operation of every provider, how it is known, and whether it may be repeated. A name leads to its full
reference: parameters, answers, examples, and a TypeScript sample that is compiled with the packages.</p>
<h2 id="classes">Retry and evidence</h2>
<div class="table"><table><tbody>${classRows()}</tbody></table></div>
${all.map(providerHtml)}`,
  };
}

function meanings(): string {
  return [...Object.values(retryMeaning), ...Object.values(evidenceMeaning)].join("; ");
}

function classRows(): readonly Html[] {
  const rows = [
    ...Object.entries(retryMeaning).map(([name, meaning]) => ({ group: "retry", name, meaning })),
    ...Object.entries(evidenceMeaning).map(([name, meaning]) => ({ group: "evidence", name, meaning })),
  ];
  return rows.map(
    ({ group, name, meaning }) => html`<tr><th>${group}</th><td>${tag(name)}</td><td>${meaning}</td></tr>`,
  );
}

function tag(name: string): Html {
  return html`<span class="tag ${name}">${name}</span>`;
}

function providerHtml({ provider, packageName }: DescribedProvider): Html {
  const { slug, title, version, summary, operations } = provider;
  return html`<h2 id="${slug}"><a href="${slug}.html">${title}</a><a class="anchor" href="#${slug}" aria-label="Link to this provider">#</a></h2>
${summary !== undefined && renderText({ text: summary })}
<p><code>${packageName}</code> · version ${version} of the API · ${operations.length} operations: ${evidenceCounts(operations)} · <a href="${slug}.openapi.json">OpenAPI 3.1</a></p>
<div class="table"><table><thead><tr><th>Operation</th><th>What it does</th><th>Retry</th><th>Evidence</th></tr></thead><tbody>${operations.map(
    (operation) =>
      html`<tr><td><a href="${slug}.html${operationFragment(operation)}"><code>${operation.functionName}</code></a></td><td>${operation.summary}</td><td>${tag(operation.retry)}</td><td>${tag(operation.evidence)}</td></tr>`,
  )}</tbody></table></div>
`;
}

function evidenceCounts(operations: readonly Operation[]): string {
  const levels = Object.keys(evidenceMeaning) as readonly Evidence[]; // Safe: the record is keyed by exactly these.
  return levels
    .map((level) => ({ level, count: operations.filter(({ evidence }) => evidence === level).length }))
    .filter(({ count }) => count > 0)
    .map(({ level, count }) => `${count} ${level}`)
    .join(", ");
}
