import { Ajv2020 } from "ajv/dist/2020.js";
import type { FaultRule } from "./fault.js";

const count = { type: "integer", minimum: 0 };
const status = { type: "integer", minimum: 200, maximum: 599 };
const ran = { type: "boolean" };

// One object per kind, so that a misspelt or missing property is named.
const kinds: Readonly<
  Record<FaultRule["fault"]["kind"], { readonly required: readonly string[]; readonly properties: object }>
> = {
  refuse: { required: ["forMs"], properties: { forMs: count } },
  reset: { required: ["ran"], properties: { ran } },
  "stall-headers": { required: ["ran"], properties: { ran, forMs: count } },
  "stall-body": { required: [], properties: { afterBytes: count, forMs: count } },
  drip: { required: [], properties: { bytes: { type: "integer", minimum: 1 }, everyMs: count } },
  respond: {
    required: ["ran", "status"],
    properties: { ran, status, headers: { type: "object", additionalProperties: { type: "string" } }, body: {} },
  },
  truncate: { required: [], properties: { afterBytes: count } },
  oversize: { required: ["bytes"], properties: { bytes: count } },
  "compressed-bomb": { required: ["bytes"], properties: { bytes: count } },
  throttle: {
    required: [],
    properties: { hint: { enum: ["none", "seconds", "date", "own"] }, retryAfterSeconds: count },
  },
  "expire-credentials": { required: [], properties: {} },
};

const schema = {
  type: "object",
  required: ["fault"],
  additionalProperties: false,
  properties: {
    provider: { type: "string" },
    operation: { type: "string" },
    target: { type: "string" },
    skip: count,
    times: { anyOf: [count, { type: "null" }, { type: "number", minimum: 0 }] },
    probability: { type: "number", minimum: 0, maximum: 1 },
    fault: {
      type: "object",
      required: ["kind"],
      discriminator: { propertyName: "kind" },
      oneOf: Object.entries(kinds).map(([kind, { required, properties }]) => ({
        required: ["kind", ...required],
        additionalProperties: false,
        properties: { kind: { const: kind }, ...properties },
      })),
    },
  },
};

const validate = new Ajv2020({
  discriminator: true,
  strict: false,
  meta: false,
  validateSchema: false,
}).compile<FaultRule>(schema);

/** Checks a rule that did not pass a type checker. Throws a `TypeError` that says what is wrong with it. */
export function checkedRule(rule: unknown): FaultRule {
  if (validate(rule)) return rule;
  const problems = (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath || "the rule"} ${message} ${JSON.stringify(params)}`,
  );
  throw new TypeError(`Not a fault rule: ${problems.join("; ")}`);
}
