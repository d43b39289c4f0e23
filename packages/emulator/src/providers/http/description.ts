const schema = { content: { "application/json": { schema: {} } } };

/** The least that functions behind a URL have in common. */
export const spec = {
  openapi: "3.1.0",
  info: { title: "Functions behind a URL", version: "1" },
  paths: {
    "/{name}": {
      post: {
        operationId: "invoke",
        parameters: [{ name: "name", in: "path", required: true, schema: { type: "string" } }],
        requestBody: schema,
        responses: {
          "200": { description: "What the function gave.", ...schema },
          "204": { description: "The function gave nothing." },
          default: { description: "The function failed, or it did not run.", ...schema },
        },
      },
    },
  },
} as const;
