import { isJson, mediaTypeOf } from "../http/content.js";
import { headerOf, type Reply } from "../http/reply.js";
import { bodyFor } from "./check-request.js";
import type { ResponseCheck, SpecOperation } from "./operation.js";
import type { Violation } from "./violation.js";

/** Where a response breaks its operation: its status, media type, headers or body. */
export function checkResponse(operation: SpecOperation, reply: Reply): readonly Violation[] {
  const response = responseFor(operation, reply.status);
  if (response === undefined) {
    const documented = [...operation.responses.keys()];
    return [violation("status", String(reply.status), `is not documented: ${documented.join(", ")}`)];
  }
  // The response to a HEAD loses its body on the way out (RFC 9110 section 9.3.2).
  const body = operation.method === "HEAD" ? [] : checkBody(response, reply);
  return [...checkHeaders(response, reply), ...body];
}

function responseFor({ responses }: SpecOperation, status: number): ResponseCheck | undefined {
  return responses.get(String(status)) ?? responses.get(`${Math.floor(status / 100)}XX`) ?? responses.get("default");
}

function checkHeaders({ headers }: ResponseCheck, reply: Reply): readonly Violation[] {
  return headers.flatMap(({ name, required, check }) => {
    const value = headerOf(reply, name);
    if (value === undefined) return required ? [violation("header", name, "is required")] : [];
    return check(value).map((found) => ({ ...found, at: name }));
  });
}

// An error may always come without a body: that is how several of these services answer some of theirs.
function checkBody({ bodies }: ResponseCheck, { status, headers, body }: Reply): readonly Violation[] {
  if (body.kind === "empty") {
    return bodies.size > 0 && status < 300 ? [violation("body", "", "is missing")] : [];
  }
  const mediaType = mediaTypeOf(headerOf({ status, headers, body }, "content-type"));
  const documented = bodyFor(bodies, mediaType);
  if (documented === undefined)
    return [violation("media-type", mediaType, `is not documented: ${[...bodies.keys()].join(", ") || "no body"}`)];
  if (!isJson(mediaType)) return [];
  if (body.kind !== "json") return [violation("body", "", "says that it is JSON but was not made as JSON")];
  // What goes out is the text: values that JSON cannot say must not pass the check.
  return documented.json(JSON.parse(body.text));
}

function violation(where: Violation["where"], at: string, message: string): Violation {
  return { where, at, keyword: "documented", message, details: {} };
}
