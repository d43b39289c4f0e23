import { follow } from "../schema-walk.mjs";

/** Words in a name that promise a measure. */
const MEASURE =
  /^(ms|msec|millis|milliseconds?|s|secs?|seconds?|minutes?|hours?|days?|timeout|duration|elapsed|latency|delay|interval|period|ttl|expires?|expiry|expiration|expiring|age|uptime|billing|size|memory|mem|bytes|length|quota|storage|cpu|cpus|bandwidth|time|timestamp|at|date)$/;

/** Words in a description that name a unit. */
const UNIT =
  /(milli-?seconds?|micro-?seconds?|nano-?seconds?|\bms\b|seconds?|minutes?|hours?|days?|months?|years?|bytes?|\b[KMGT]i?B\b|kilobytes?|megabytes?|gigabytes?|millicpu|milli-?cores?|\bcores?\b|\bvCPUs?\b|\bCPUs\b|characters?|entries|items|percent|times\b|number of|how many|\bcount of\b|dimensionless)/i;

/** A number that measures something says its unit in its description. */
export function units() {
  return {
    Schema(schema, { location, resolve, report }) {
      for (const [name, raw] of Object.entries(schema.properties ?? {})) {
        const at = location.child(["properties", name]);
        const { node } = follow({ raw, location: at, resolve });
        if (node === undefined) continue;
        check({ name, schema: node, text: [raw.description, node.description], location: at, report });
      }
    },
    Parameter(parameter, { location, resolve, report }) {
      const { node } = follow({ raw: parameter.schema, location, resolve });
      if (node === undefined) return;
      check({ name: parameter.name, schema: node, text: [parameter.description, node.description], location, report });
    },
  };
}

function check({ name, schema, text, location, report }) {
  const types = [schema.type].flat();
  if (!types.includes("integer") && !types.includes("number")) return;
  const words = name
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z\d]+/);
  if (!words.some((word) => MEASURE.test(word)) || text.some((part) => UNIT.test(part ?? ""))) return;
  report({ message: `The description of \`${name}\` must name its unit.`, location: location.key() });
}
