import fc from "fast-check";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import {
  codeSpan,
  docComment,
  markdownLine,
  NameRegistry,
  propertyName,
  stringLiteral,
  typeIdentifier,
  valueIdentifier,
} from "../names.js";

/** Text that tries to end what it stands in. */
const hostile = [
  "*/ globalThis.pwned = true; /*",
  '"; globalThis.pwned = true; //',
  "'; globalThis.pwned = true; //",
  ["`$", "{globalThis.pwned = true}`"].join(""),
  "\\",
  '\\"; globalThis.pwned = true; //',
  "line one\nglobalThis.pwned = true;",
  "line one\r\nglobalThis.pwned = true;",
  "line one\u2028globalThis.pwned = true;",
  "line one\u2029globalThis.pwned = true;",
  "</script><script>globalThis.pwned = true</script>",
  "@internal",
  "__proto__",
  "constructor",
  "\u202egnirts",
  "\u0000",
  "*\u0000/ globalThis.pwned = true; /*",
  "",
];
const anyText = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: "binary" }), fc.string());

/** The statements of a module, which must be free of syntax errors. */
function statementsOf(text: string): readonly ts.Statement[] {
  const { diagnostics } = ts.transpileModule(text, {
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ES2023 },
  });
  expect(diagnostics?.map(({ messageText }) => messageText)).toEqual([]);
  return ts.createSourceFile("text.ts", text, ts.ScriptTarget.ES2023).statements.slice();
}

describe("text of a spec in TypeScript", () => {
  it("stays one string of the same text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const [statement, ...rest] = statementsOf(`const value = ${stringLiteral(text)};`);
        expect(rest).toEqual([]);
        const found =
          statement !== undefined && ts.isVariableStatement(statement)
            ? statement.declarationList.declarations[0]
            : undefined;
        const value = found?.initializer;
        expect(value !== undefined && ts.isStringLiteral(value) ? value.text : undefined).toBe(text);
      }),
    );
  });

  it("stays one comment, at any indentation", () => {
    fc.assert(
      fc.property(anyText, anyText, (first, second) => {
        const text = `${docComment({ paragraphs: [first, second], indent: "  " })}export const after = 1;`;
        expect(statementsOf(text)).toHaveLength(1);
      }),
    );
  });

  it("adds no JSDoc tag: `@internal` would take an export out of the declarations", () => {
    const text = `${docComment({ paragraphs: ["Useful.\n@internal\n  @deprecated"], tags: ["@deprecated"] })}export const after = 1;`;
    const [statement] = ts.createSourceFile("text.ts", text, ts.ScriptTarget.ES2023, true).statements;
    const tags = statement === undefined ? [] : ts.getJSDocTags(statement).map(({ tagName }) => tagName.text);
    expect(tags).toEqual(["deprecated"]);
  });

  it("stays one property of the same name, never a prototype", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const object: unknown = JSON.parse(JSON.stringify(evaluate(`({ ${propertyName(text)}: 1 })`)));
        expect(Object.entries(object ?? {})).toEqual([[text, 1]]);
      }),
    );
  });

  it("gives only identifiers that a module may declare", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const name of [valueIdentifier(text), typeIdentifier(text)]) {
          if (name !== undefined) expect(statementsOf(`export const ${name} = 1;`)).toHaveLength(1);
        }
      }),
    );
    expect(["create-execution", "actions/list", "a b.c", "delete", "2fa", "é"].map(valueIdentifier)).toEqual([
      "createExecution",
      "actionsList",
      "aBC",
      "delete_",
      "_2fa",
      "é",
    ]);
    expect(["error-envelope", "Execution", "v1.Thing", "…"].map(typeIdentifier)).toEqual([
      "ErrorEnvelope",
      "Execution",
      "V1Thing",
      undefined,
    ]);
  });

  it("loses characters that hide or reorder what a reader sees", () => {
    expect(docComment({ paragraphs: ["a\u202eb\u0007c"] })).toBe("/** abc */\n");
  });
});

describe("text of a spec in Markdown", () => {
  it("stays in its cell and starts no HTML", () => {
    expect(markdownLine("a | b\n<img src=x onerror=alert(1)>")).toBe("a \\| b &lt;img src=x onerror=alert(1)>");
  });

  it("stays in its code span", () => {
    expect(codeSpan("plain")).toBe("`plain`");
    expect(codeSpan("a ` b")).toBe("``a ` b``");
    expect(codeSpan("`a` | b")).toBe("`` `a` \\| b ``");
  });
});

describe("a name", () => {
  it("belongs to the first who claims it", () => {
    const registry = new NameRegistry({ Client: "the runtime" });
    expect(registry.claim({ name: "Execution", owner: "schema Execution" })).toBeUndefined();
    expect(registry.claim({ name: "Execution", owner: "schema execution" })).toBe("schema Execution");
    expect(registry.claim({ name: "Client", owner: "schema Client" })).toBe("the runtime");
    expect(registry.claim({ name: "constructor", owner: "operation constructor" })).toBeUndefined();
  });
});

/** Runs an expression of this file's own making; the hostile part of it is what the test is about. */
function evaluate(expression: string): unknown {
  // biome-ignore lint/security/noGlobalEval: evaluating is the only proof that nothing but a property was written.
  return globalThis.eval(expression);
}
