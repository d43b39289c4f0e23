import { describe, expect, test } from "vitest";
import { extractExamples } from "./extract-examples.js";

const text = `# Page

\`\`\`js functions/hello.js
export default () => 1;
\`\`\`

\`\`\`ts
const a = 1;
\`\`\`

Words in between.

\`\`\`ts + run
console.log(a);
\`\`\`

\`\`\`text
1
\`\`\`

\`\`\`js
only(shown);
\`\`\`

\`\`\`ts
const b = 2;
\`\`\`
`;

describe("the code of a page", () => {
  test("is joined to programs that remember where their lines stand", () => {
    const { examples, files } = extractExamples({ page: "page", text });

    expect(examples).toEqual([
      { name: "page-1", code: "const a = 1;\nconsole.log(a);\n", lines: [8, 14], runs: true, output: "1" },
      { name: "page-2", code: "const b = 2;\n", lines: [26], runs: false, output: undefined },
    ]);
    expect(files).toEqual([{ path: "functions/hello.js", text: "export default () => 1;\n" }]);
  });

  test("may take for granted what a comment says, and no reader sees", () => {
    const { examples } = extractExamples({
      page: "page",
      text: `Words.

<!-- ts:
declare const a: number;
declare const b: number;
-->

\`\`\`ts
console.log(a + b);
\`\`\`

<!-- another comment -->

\`\`\`ts
const c = 3;
\`\`\`
`,
    });

    expect(examples.map(({ code, lines }) => ({ code, lines }))).toEqual([
      { code: "declare const a: number;\ndeclare const b: number;\nconsole.log(a + b);\n", lines: [3, 3, 9] },
      { code: "const c = 3;\n", lines: [15] },
    ]);
  });

  test("cannot go on before it began", () => {
    expect(() => extractExamples({ page: "page", text: "```ts +\na;\n```\n" })).toThrow(
      "page: there is no module to go on with",
    );
  });
});
