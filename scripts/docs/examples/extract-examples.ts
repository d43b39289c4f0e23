import Markdown from "markdown-it";

/** One program that a page shows, perhaps in several pieces. */
export type Example = {
  /** Name of the program: the page's and a number, `quickstart-1`. */
  readonly name: string;
  readonly code: string;
  /** For each line of the code, the line of the page it stands on, counted from 1. */
  readonly lines: readonly number[];
  /** It is executed in the tests, with the page's files beside it. */
  readonly runs: boolean;
  /** What it prints when it is executed, as the page shows it. */
  readonly output: string | undefined;
};

/** A file that a page shows, `functions/hello.js`. */
export type ExampleFile = { readonly path: string; readonly text: string };

export type PageExamples = { readonly examples: readonly Example[]; readonly files: readonly ExampleFile[] };

type Draft = { code: string[]; lines: number[]; runs: boolean; output: string | undefined };

/**
 * The code of a page. A `ts` block is a module of its own and has to compile; `ts +` goes on with the module before; with
 * `run` it is executed too, and the next `text` block is what it prints. A comment that begins with `ts:` is code that is not
 * shown: what the next block takes for granted. A `js` block with a path is a file for those programs. All other blocks are
 * only shown.
 */
export function extractExamples(options: { readonly page: string; readonly text: string }): PageExamples {
  const { page, text } = options;
  const drafts: Draft[] = [];
  const files: ExampleFile[] = [];
  let hidden: { readonly code: readonly string[]; readonly line: number } = { code: [], line: 0 };
  for (const token of new Markdown({ html: true }).parse(text, {})) {
    const line = (token.map?.[0] ?? 0) + 1;
    const assumed = token.type === "html_block" ? /^<!-- ts:\s*([\s\S]*?)\s*-->/.exec(token.content)?.[1] : undefined;
    if (assumed !== undefined) hidden = { code: assumed.split("\n"), line };
    if (token.type !== "fence") continue;
    const [language = "", ...words] = token.info.trim().split(/\s+/);
    const current = drafts.at(-1);
    if (language === "ts") {
      const draft = words.includes("+") ? current : undefined;
      if (words.includes("+") && current === undefined) throw new Error(`${page}: there is no module to go on with`);
      const target: Draft = draft ?? { code: [], lines: [], runs: false, output: undefined };
      if (draft === undefined) drafts.push(target);
      const code = token.content.trimEnd().split("\n");
      target.code.push(...hidden.code, ...code);
      target.lines.push(...hidden.code.map(() => hidden.line), ...code.map((_, index) => line + 1 + index));
      hidden = { code: [], line: 0 };
      target.runs ||= words.includes("run");
    } else if (language === "text" && current?.runs === true) {
      current.output ??= token.content.trimEnd();
    } else if (language === "js" && words[0] !== undefined) {
      files.push({ path: words[0], text: token.content });
    }
  }
  const examples = drafts.map(({ code, ...rest }, index) => ({
    ...rest,
    name: `${page}-${index + 1}`,
    code: `${code.join("\n")}\n`,
  }));
  return { examples, files };
}
