import { expect, test } from "vitest";
import { html, raw } from "./html.js";

test("text that is put into a template cannot become markup", () => {
  const hostile = `"><script>alert("x")</script>&`;

  expect(html`<a title="${hostile}">${hostile}</a>`.toString()).toBe(
    '<a title="&quot;&gt;&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&amp;">&quot;&gt;&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&amp;</a>',
  );
});

test("HTML stays HTML, lists are joined, nothing shows as nothing", () => {
  const items = ["a", "<b>"].map((item) => html`<li>${item}</li>`);

  expect(html`<ul>${items}${undefined}${false}${0}${raw("<li>c</li>")}</ul>`.toString()).toBe(
    "<ul><li>a</li><li>&lt;b&gt;</li>0<li>c</li></ul>",
  );
});
