// Runs a function of the folder as this service runs functions.
import { callNeutral } from "../../functions/neutral.js";
import type { Adapter } from "../../functions/run.js";
import type { FunctionCall } from "./function-call.js";

export const invoke: Adapter["invoke"] = ({ exports, payload }) => {
  const { event, context } = payload as FunctionCall; // made by the jobs of this service
  return callNeutral({ exports, input: event.data, context });
};
