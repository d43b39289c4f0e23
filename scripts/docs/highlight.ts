import ts from "typescript";
import { escapeHtml, type Html, raw } from "./html.js";

/** Gives the page on which a type's name is explained. */
export type LinkOf = (name: string) => string | undefined;

/**
 * Code as HTML with the classes of the shared style sheet. TypeScript and JavaScript are read by the TypeScript
 * compiler, so regular expressions, templates and keywords that are also names come out right; of shell only comments and
 * options are told apart, and anything else stays plain.
 */
export function highlight(options: {
  readonly code: string;
  readonly language: string;
  /** Names of types to make links of. */
  readonly linkOf?: LinkOf;
}): Html {
  const { code, language, linkOf = () => undefined } = options;
  const kind = scriptKinds[language];
  if (kind !== undefined) return raw(scriptHtml({ code, kind, linkOf }));
  return raw(language === "sh" ? shellHtml(code) : escapeHtml(code));
}

const scriptKinds: Readonly<Record<string, ts.ScriptKind>> = {
  ts: ts.ScriptKind.TS,
  js: ts.ScriptKind.JS,
};

function scriptHtml(options: { readonly code: string; readonly kind: ts.ScriptKind; readonly linkOf: LinkOf }): string {
  const { code, kind, linkOf } = options;
  const source = ts.createSourceFile("code.ts", code, ts.ScriptTarget.Latest, true, kind);
  const pieces: string[] = [];
  let end = 0;
  for (const token of tokensOf(source)) {
    const start = token.getStart(source);
    pieces.push(triviaHtml(code.slice(end, start)));
    const text = code.slice(start, token.end);
    const role = roleOf(token);
    const link = role === "type" ? linkOf(text) : undefined;
    const content = link === undefined ? escapeHtml(text) : `<a href="${escapeHtml(link)}">${escapeHtml(text)}</a>`;
    pieces.push(role === undefined ? content : span(role, content));
    end = token.end;
  }
  return pieces.join("") + triviaHtml(code.slice(end));
}

/** The tokens of a syntax tree in the order of the text. */
function* tokensOf(node: ts.Node): Generator<ts.Node> {
  if (ts.isJSDoc(node)) return;
  const children = node.getChildren();
  if (children.length === 0) {
    if (node.kind !== ts.SyntaxKind.EndOfFileToken && node.end > node.pos) yield node;
    return;
  }
  for (const child of children) yield* tokensOf(child);
}

type Role = "keyword" | "string" | "number" | "comment" | "type" | "function" | "property";

function span(role: Role, content: string): string {
  return `<span class="${role}">${content}</span>`;
}

/** Between two tokens there are only spaces and comments. */
function triviaHtml(text: string): string {
  return escapeHtml(text).replace(/\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (comment) => span("comment", comment));
}

function roleOf(token: ts.Node): Role | undefined {
  const { kind, parent } = token;
  if (kind === ts.SyntaxKind.StringLiteral || ts.isNoSubstitutionTemplateLiteral(token)) {
    return ts.isPropertyAssignment(parent) && parent.name === token ? "property" : "string";
  }
  if (ts.isTemplateHead(token) || ts.isTemplateMiddle(token) || ts.isTemplateTail(token)) return "string";
  if (kind === ts.SyntaxKind.RegularExpressionLiteral) return "string";
  if (kind === ts.SyntaxKind.NumericLiteral || kind === ts.SyntaxKind.BigIntLiteral) return "number";
  if (kind >= ts.SyntaxKind.FirstKeyword && kind <= ts.SyntaxKind.LastKeyword) return "keyword";
  return ts.isIdentifier(token) ? identifierRole(token, parent) : undefined;
}

function identifierRole(token: ts.Identifier, parent: ts.Node): Role | undefined {
  if (ts.isTypeReferenceNode(parent) || ts.isTypeParameterDeclaration(parent) || ts.isQualifiedName(parent))
    return "type";
  if (ts.isExpressionWithTypeArguments(parent) || ts.isTypeAliasDeclaration(parent)) return "type";
  if (ts.isInterfaceDeclaration(parent) || ts.isClassDeclaration(parent) || ts.isNewExpression(parent)) return "type";
  if (ts.isTypePredicateNode(parent) || ts.isTypeQueryNode(parent)) return undefined;
  if (ts.isCallExpression(parent) && parent.expression === token) return "function";
  if (ts.isPropertyAccessExpression(parent) && parent.name === token) {
    return ts.isCallExpression(parent.parent) && parent.parent.expression === parent ? "function" : undefined;
  }
  if ((ts.isFunctionDeclaration(parent) || ts.isMethodDeclaration(parent)) && parent.name === token) return "function";
  if ((ts.isMethodSignature(parent) || ts.isPropertySignature(parent)) && parent.name === token) return "property";
  if ((ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent)) && parent.name === token) return "property";
  return undefined;
}

function shellHtml(code: string): string {
  return escapeHtml(code)
    .replace(/(^|\s)(#[^\n]*)/g, (_, before: string, comment: string) => before + span("comment", comment))
    .replace(/(^|\n)([a-z][\w./-]*)/g, (_, before: string, command: string) => before + span("function", command));
}
