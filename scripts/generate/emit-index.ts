import { formNames, formOf } from "./forms.js";
import { typescriptHeader } from "./header.js";
import type { Provider } from "./operation-model.js";
import { openEnumNames } from "./read-provider.js";
import { hasStreams, streamNames, streamsOf } from "./streams.js";

type Export = { readonly name: string; readonly isType: boolean };

/** `index.ts`: every export by name, so that a diff of this file shows what a change does to callers. */
export function emitIndex(provider: Provider): string {
  const { slug, typeName, operations, schemas, openEnums } = provider;
  const aliases = new Map(schemas.map(({ name, alias }) => [name, alias]));
  const value = (name: string): Export => ({ name, isType: false });
  const type = (name: string): Export => ({ name, isType: true });
  const modules: readonly (readonly [from: string, exports: readonly Export[]])[] = [
    [
      "@fnwire/runtime",
      [
        type("CallOptions"),
        type("Credential"),
        ...(hasStreams(operations) ? [type("ServerSentEvent")] : []),
        value("CallError"),
        value("RequestError"),
        value("TransportError"),
      ],
    ],
    [
      "./client.js",
      [
        type(`${typeName}Auth`),
        type(`${typeName}Client`),
        type(`${typeName}ClientOptions`),
        value(`create${typeName}Client`),
        ...operations.flatMap((operation) => [
          ...(formOf(operation) === undefined ? [] : Object.values(formNames(operation)).map(type)),
          ...(streamsOf(operation).size === 0
            ? []
            : [value(streamNames(operation).streamFunction), type(streamNames(operation).streamOutcome)]),
          type(`${operation.typeName}Outcome`),
          type(`${operation.typeName}Request`),
          value(operation.functionName),
        ]),
      ],
    ],
    [
      "./enums.js",
      openEnums.flatMap(({ schema }) => {
        const names = openEnumNames(aliases.get(schema) ?? schema);
        return [type(names.known), value(names.guard), value(names.values)];
      }),
    ],
    [
      "./operations.js",
      [
        ...operations.map(({ functionName }) => value(`${functionName}Operation`)),
        ...operations
          .filter((operation) => streamsOf(operation).size > 0)
          .map((operation) => value(streamNames(operation).streamOperation)),
        value("operations"),
        value("securitySchemes"),
      ],
    ],
    ["./schema.js", [type("components"), type("paths")]],
    ["./types.js", schemas.map(({ alias }) => type(alias))],
  ];
  const statements = modules
    .filter(([, exports]) => exports.length > 0)
    .map(([from, exports]) => {
      const onlyTypes = exports.every(({ isType }) => isType);
      const names = exports.map(({ name, isType }) => `  ${isType && !onlyTypes ? "type " : ""}${name},\n`);
      return `export ${onlyTypes ? "type " : ""}{\n${names.join("")}} from "${from}";\n`;
    });
  return `${typescriptHeader(slug)}\n${statements.join("")}`;
}
