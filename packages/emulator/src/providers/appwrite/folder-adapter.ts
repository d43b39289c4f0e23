// Runs a function of the folder as this service runs functions: its output becomes a JSON response.
import { callNeutral } from "../../functions/folder-adapter.js";
import type { Adapter } from "../../functions/run.js";
import type { FunctionRequest, FunctionResponse } from "./native-adapter.js";

export const invoke: Adapter["invoke"] = async ({ exports, payload }) => {
  const { bodyBase64, context } = payload as FunctionRequest; // made by the executions of this service
  const output = await callNeutral(exports, inputOf(Buffer.from(bodyBase64, "base64").toString("utf8")), context);
  return {
    statusCode: 200,
    headers: { "content-type": "application/json; charset=utf-8" },
    bodyBase64: Buffer.from(JSON.stringify(output)).toString("base64"),
  } satisfies FunctionResponse;
};

function inputOf(body: string): unknown {
  if (body === "") return null;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
