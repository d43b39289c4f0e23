import type { Json, Tolerance } from "../openapi-document.js";
import type { Deviation } from "./check-exchange.js";
import type { Exchange } from "./recording.js";
import type { SchemaValidator } from "./schema-validator.js";

/**
 * Tells deviations that the spec itself foretells (`x-fnwire-tolerates` of the operation or the document) from all others. Only
 * a response of a real server below 400 shows that something is tolerated.
 */
export function foretell(args: {
  /** Those of the operation and of the document. */
  tolerances: readonly Tolerance[];
  validator: SchemaValidator;
  exchange: Exchange;
  deviations: readonly Deviation[];
}): { deviations: Deviation[]; tolerated: Deviation[] } {
  const { tolerances, validator, exchange, deviations } = args;
  if (exchange.responseEvidence !== "recorded" || (exchange.response?.status ?? 500) >= 400) {
    return { deviations: [...deviations], tolerated: [] };
  }
  const covers = (deviation: Deviation) =>
    tolerances.find((entry) => isAt({ entry, deviation }) && fits({ entry, exchange, validator }));
  const used = deviations.map(covers);
  const answersOtherwise = used.some((entry) => entry?.answer === "other");
  const isTolerated = (deviation: Deviation, index: number) =>
    used[index] !== undefined || (answersOtherwise && deviation.where.startsWith("response."));
  return {
    deviations: deviations.filter((deviation, index) => !isTolerated(deviation, index)),
    tolerated: deviations.filter(isTolerated),
  };
}

/** `request.query.*` are the names that the spec does not know. A body with a schema is meant with all that is in it. */
function isAt({ entry, deviation }: { entry: Tolerance; deviation: Deviation }): boolean {
  if (entry.where === "request.query.*") return deviation.isUnnamed === true;
  return (
    deviation.where === entry.where || (entry.schema !== undefined && deviation.where.startsWith(`${entry.where}/`))
  );
}

function fits(args: { entry: Tolerance; exchange: Exchange; validator: SchemaValidator }): boolean {
  const { entry, exchange, validator } = args;
  const isValid = (value: Json) => entry.schema === undefined || validator.json(entry.schema, value).length === 0;
  const [, header] = /^request\.header\.(.+)$/.exec(entry.where) ?? [];
  if (header !== undefined) return isValid(exchange.request.headers[header.toLowerCase()] ?? "");
  if (entry.where.startsWith("request.query.")) return true;
  if (entry.schema === undefined && entry.unreadable === undefined) return true;
  const body = entry.where === "request.body" ? exchange.request.body : exchange.response?.body;
  if (body?.kind !== "full") return false;
  const value = tryJson(body.text);
  return value === undefined ? entry.unreadable === true : entry.schema !== undefined && isValid(value);
}

function tryJson(text: string): Json | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
