import { readFileSync } from "node:fs";
import { join } from "node:path";
import { highlight } from "./highlight.js";
import { type Html, html } from "./html.js";
import type { Page } from "./page.js";
import type { DescribedProvider } from "./reference/described-provider.js";
import { referencePath } from "./reference/reference-page.js";

/** The first page: the idea on one screen. */
export function landingPage(options: {
  readonly root: string;
  readonly described: readonly DescribedProvider[];
}): Page {
  const { root, described } = options;
  const operations = described.reduce((sum, { provider }) => sum + provider.operations.length, 0);
  return {
    path: "index.html",
    title: "fnwire: run functions, never twice by accident",
    description:
      "Typed bindings for function-execution APIs, and one small library that runs functions on all of them safely.",
    kind: "Page",
    layout: "wide",
    sections: [],
    body: html`<div class="hero">
<div>
<h1>Run functions.<br>Never twice by accident.</h1>
<p>Invoking a function is a POST. When its response gets lost, clients that repeat POSTs send it again, and <strong>your function
runs three or four times</strong>. Clients that repeat nothing give up on a service that was merely busy. None of them says whether
the function ran.</p>
<p>fnwire watches what really left the machine. It repeats exactly what <strong>provably did not run</strong>, and every error
says whether your function did: <code>no</code>, <code>maybe</code> or <code>yes</code>.</p>
<pre class="code" data-language="sh" tabindex="0"><code>${code("npm install fnwire\nnpx @fnwire/emulator --seed-functions   # no account", "sh")}</code></pre>
<p class="actions"><a href="guides/quickstart.html">Quickstart</a><a href="guides/retries-and-safety.html">How it decides</a><a href="reference/index.html">Providers</a></p>
</div>
<figure>
<figcaption>Appwrite here; the same on Qinling, FunctionGraph and Minapp</figcaption>
<pre class="code" data-language="ts" tabindex="0"><code>${code(readFileSync(join(root, "docs", "landing.ts"), "utf8").trim(), "ts")}</code></pre>
</figure>
</div>
<div class="facts">
<section><h2>One way for all</h2><p><code>invoke</code> waits, <code>start</code> gives a handle, <code>map</code> takes many. What a provider cannot do does not
type-check. <a href="guides/sync-and-async.html">Sync and async</a></p></section>
<section><h2>Typed from the wire</h2><p>${operations} operations of ${described.length} services: ${providerLinks(described)}. Each says how it is known, and whether it may be
repeated.</p></section>
<section><h2>Nothing you did not ask for</h2><p>No install script, no redirect followed, no credential in an error. Clients bring one dependency: the
query serializer of openapi-fetch. <a href="guides/observability.html">Logs and metrics</a></p></section>
<section><h2>An emulator that runs code</h2><p>The same APIs on your machine, with faults on demand and a ledger of what really ran.
<a href="guides/testing.html">Testing</a></p></section>
</div>`,
  };
}

function code(text: string, language: string): Html {
  return highlight({ code: text, language });
}

function providerLinks(described: readonly DescribedProvider[]): readonly Html[] {
  return described.map(({ provider }, index) => {
    const link = html`<a href="${referencePath(provider.slug)}">${provider.slug}</a>`;
    return index === 0 ? link : html`, ${link}`;
  });
}
