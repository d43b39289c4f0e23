import type { Json } from "../json.js";

/** A document under construction: every test changes its own copy. */
// biome-ignore lint/suspicious/noExplicitAny: tests reach deep into a free-form document.
export type Draft = any;

const shelf = {
  name: "shelf",
  in: "path",
  required: true,
  schema: { type: "string" },
  example: "a1",
};

const parcel = {
  type: "object",
  description: "Something that lies on a shelf.",
  required: ["id", "state"],
  properties: {
    id: { type: "string", description: "Chosen by the server." },
    state: { $ref: "#/components/schemas/ParcelState" },
    grams: { type: "integer", description: "Weight in grams." },
    note: { type: ["string", "null"] },
  },
};

const error = {
  description: "The request was refused.",
  content: { "application/json": { schema: { $ref: "#/components/schemas/Failure" } } },
};

const json = (schema: Json, example?: Json) => ({
  "application/json": { schema, ...(example === undefined ? {} : { example }) },
});

/** An invented API that uses every feature the generator knows. */
export function parcelSpec(): Draft {
  return structuredClone({
    openapi: "3.1.0",
    info: { title: "Parcels", version: "7", summary: "Parcels on shelves.", description: "An invented API." },
    servers: [
      {
        url: "https://{region}.parcels.test/base",
        description: "Production.",
        variables: { region: { default: "north" } },
      },
    ],
    security: [{ token: [] }],
    tags: [{ name: "parcels" }],
    paths: {
      "/shelves/{shelf}/parcels": {
        parameters: [shelf],
        post: {
          operationId: "createParcel",
          tags: ["parcels"],
          summary: "Put a parcel on a shelf",
          description: "Waits for the shelf unless `later` is true.",
          "x-fnwire-retry": "unsent",
          "x-fnwire-evidence": "observed",
          security: [{ app: [], token: [] }, { cookie: [] }, {}],
          parameters: [{ name: "X-Weighing", in: "header", schema: { type: "boolean" } }],
          requestBody: {
            required: true,
            content: json({ $ref: "#/components/schemas/NewParcel" }, { label: "Books", later: false }),
          },
          responses: {
            "201": {
              description: "It lies on the shelf.",
              headers: {
                "X-Request-Id": { description: "Id of the request.", schema: { type: "string" } },
                "Content-Type": { schema: { type: "string" } },
              },
              content: json({ $ref: "#/components/schemas/Parcel" }, { id: "p1", state: "stored" }),
              links: {
                show: {
                  operationId: "getParcel",
                  description: "Look at it again.",
                  parameters: { shelf: "$request.path.shelf", "path.parcel": "$response.body#/id" },
                },
              },
            },
            "202": { description: "It will.", content: json({ $ref: "#/components/schemas/Ticket" }) },
            "409": error,
            "4XX": {
              description: "Anything else of yours.",
              content: { "text/plain": { schema: { type: "string" } } },
            },
            default: { description: "Whatever it is.", content: json({ $ref: "#/components/schemas/Failure" }) },
          },
        },
        get: {
          operationId: "listParcels",
          tags: ["parcels"],
          summary: "List parcels",
          "x-fnwire-retry": "safe",
          "x-fnwire-evidence": "documented",
          parameters: [
            { name: "tags[]", in: "query", schema: { type: "array", items: { type: "string" } } },
            { name: "ids", in: "query", explode: false, schema: { type: "array", items: { type: "string" } } },
            {
              name: "filter",
              in: "query",
              style: "deepObject",
              schema: { type: "object", additionalProperties: true },
            },
          ],
          responses: {
            "200": {
              description: "All.",
              content: json({ type: "array", items: { $ref: "#/components/schemas/Parcel" } }),
            },
          },
        },
      },
      "/shelves/{shelf}/parcels/{parcel}": {
        parameters: [shelf, { name: "parcel", in: "path", required: true, schema: { type: "string" } }],
        get: {
          operationId: "getParcel",
          summary: "Look at a parcel",
          "x-fnwire-retry": "safe",
          "x-fnwire-evidence": "documented",
          responses: {
            "200": { description: "The parcel.", content: json({ $ref: "#/components/schemas/Parcel" }) },
            "404": error,
          },
        },
        head: {
          operationId: "checkParcel",
          summary: "See whether a parcel is there",
          "x-fnwire-retry": "safe",
          "x-fnwire-evidence": "documented",
          responses: { "200": { description: "It is.", content: json({ type: "object", properties: {} }) } },
        },
        delete: {
          operationId: "deleteParcel",
          deprecated: true,
          summary: "Take a parcel away",
          "x-fnwire-retry": "safe",
          "x-fnwire-evidence": "inferred",
          responses: { "204": { description: "Gone." } },
        },
      },
      "/photos": {
        post: {
          operationId: "uploadPhoto",
          summary: "Send a photo in one of three ways",
          "x-fnwire-retry": "unsent",
          "x-fnwire-evidence": "documented",
          requestBody: {
            content: {
              "multipart/form-data": {
                schema: {
                  type: "object",
                  required: ["photo"],
                  properties: {
                    photo: { type: "string", format: "binary" },
                    title: { type: "string", default: "none" },
                  },
                },
              },
              "application/x-www-form-urlencoded": {
                schema: { type: "object", required: ["url"], properties: { url: { type: "string" } } },
              },
              "image/png": { schema: { type: "string", format: "binary" } },
            },
          },
          responses: {
            "200": {
              description: "The photo, or why not.",
              content: {
                "image/png": { schema: { type: "string", format: "binary" } },
                "application/problem+json; charset=utf-8": { schema: { $ref: "#/components/schemas/Failure" } },
              },
            },
          },
        },
      },
      "/login": {
        servers: [{ url: "https://north.parcels.test" }],
        post: {
          operationId: "create-session",
          summary: "Log in",
          "x-fnwire-retry": "safe",
          "x-fnwire-evidence": "documented",
          security: [],
          responses: { "200": { description: "In.", content: json({ $ref: "#/components/schemas/Ticket" }) } },
        },
      },
    },
    components: {
      securitySchemes: {
        token: { type: "http", scheme: "bearer", description: "A token.", "x-fnwire-sensitive": true },
        app: { type: "apiKey", in: "query", name: "app_id" },
        cookie: { type: "apiKey", in: "cookie", name: "sid" },
        client: { type: "mutualTLS" },
      },
      schemas: {
        Parcel: parcel,
        ParcelState: {
          description: "Where it is.",
          anyOf: [{ type: "string", enum: ["stored", "lost"] }, { type: "string" }],
        },
        Shelf: { anyOf: [{ type: "integer", enum: [1, 2] }, { type: "integer" }, { type: "null" }] },
        NewParcel: {
          type: "object",
          required: ["label"],
          properties: {
            label: { type: "string" },
            later: { type: "boolean", default: false },
            speed: { type: "string", enum: ["slow", "fast"] },
            extra: { type: "object", additionalProperties: true },
          },
        },
        Ticket: { type: "object", required: ["ticket"], properties: { ticket: { type: "string" } } },
        Failure: { type: "object", required: ["message"], properties: { message: { type: "string" } } },
      },
    },
  });
}
