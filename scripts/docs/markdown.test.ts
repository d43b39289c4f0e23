import { describe, expect, test } from "vitest";
import { html } from "./html.js";
import { renderMarkdown } from "./markdown.js";

const text = `# Title with \`code\`

The first *paragraph*
of two lines.

## Options

About options.

### Details

- one
- two

## Options

Again, see [the other](other.md#options).
`;

describe("a page of Markdown", () => {
  test("gives its title, its first words and its sections with their text", () => {
    const { title, lead, sections } = renderMarkdown({ text });

    expect(title).toBe("Title with code");
    expect(lead).toBe("The first paragraph of two lines.");
    expect(sections).toEqual([
      { id: "options", title: "Options", level: 2, text: "About options." },
      { id: "details", title: "Details", level: 3, text: "one two" },
      { id: "options-2", title: "Options", level: 2, text: "Again, see the other." },
    ]);
  });

  test("has a fragment for each heading, and links where the site has them", () => {
    const body = renderMarkdown({ text, resolveLink: (target) => target.replace(".md", ".html") }).body.toString();

    expect(body).not.toContain("<h1>");
    expect(body).toContain('<h2 id="options-2">');
    expect(body).toContain('<a href="other.html#options">the other</a>');
  });

  test("cannot bring markup of its own", () => {
    const body = renderMarkdown({ text: "<script>alert(1)</script> [x](javascript:alert(1))" }).body.toString();

    expect(body).toContain("&lt;script&gt;");
    expect(body).not.toContain("href");
  });

  test("shows a table in the place of its name, and refuses a name that has none", () => {
    const tables = new Map([["numbers", html`<table></table>`]]);

    expect(renderMarkdown({ text: "```table numbers\n```\n", tables }).body.toString()).toBe("<table></table>");
    expect(() => renderMarkdown({ text: "```table letters\n```\n", tables })).toThrow('There is no table "letters"');
  });
});
