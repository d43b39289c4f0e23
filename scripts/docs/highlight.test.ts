import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { highlight } from "./highlight.js";

/** What a reader sees of highlighted code. */
function visible(source: string): string {
  return source
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

describe("highlighted code", () => {
  test("tells words that are keywords from names that look like them", () => {
    const source = highlight({ code: "const of = { default: await fn<Foo>(1) }; // of", language: "ts" }).toString();

    expect(source).toBe(
      '<span class="keyword">const</span> of = { <span class="property">default</span>: <span class="keyword">await</span> ' +
        '<span class="function">fn</span>&lt;<span class="type">Foo</span>&gt;(<span class="number">1</span>) }; ' +
        '<span class="comment">// of</span>',
    );
  });

  test("links the types that have a page", () => {
    const source = highlight({
      code: "type A = Foo | Bar;",
      language: "ts",
      linkOf: (name) => (name === "Foo" ? "x.html#Foo" : undefined),
    }).toString();

    expect(source).toContain('<span class="type"><a href="x.html#Foo">Foo</a></span>');
    expect(source).toContain('<span class="type">Bar</span>');
  });

  test("reads as the code it was made of, whatever the code", () => {
    const pieces = fc.constantFrom(
      "`a${",
      "}`",
      '/re"/g',
      "<",
      ">",
      "&",
      "// c\n",
      "/* ",
      "*/",
      '"s"',
      "'",
      "\n",
      "x",
      "=>",
    );
    const anything = fc.oneof(
      fc.string(),
      fc.array(pieces).map((list) => list.join("")),
    );
    fc.assert(
      fc.property(anything, fc.constantFrom("ts", "js", "sh", "text"), (code, language) => {
        expect(visible(highlight({ code, language }).toString())).toBe(code);
      }),
    );
  });
});
