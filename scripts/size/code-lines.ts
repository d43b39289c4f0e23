import { readFileSync } from "node:fs";
import ts from "typescript";

/** Lines of a file that hold code: blank lines and comments are left out. */
export function codeLines(path: string): number {
  const text = readFileSync(path, "utf8");
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  const lines = new Set<number>();
  const lineAt = (position: number) => source.getLineAndCharacterOfPosition(position).line;
  const visit = (node: ts.Node): void => {
    // A token, such as a template, may go over several lines.
    if (node.getChildCount(source) === 0 && node.end > node.getStart(source)) {
      for (let line = lineAt(node.getStart(source)); line <= lineAt(node.end); line += 1) lines.add(line);
    }
    for (const child of node.getChildren(source)) if (child.kind !== ts.SyntaxKind.JSDoc) visit(child);
  };
  visit(source);
  return lines.size;
}
