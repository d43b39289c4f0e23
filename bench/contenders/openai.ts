import OpenAI from "openai";
import { requestBody, workload } from "../lab/workload.js";
import type { MakeContender } from "./contender.js";

export const make: MakeContender = ({ origin }) => {
  const client = new OpenAI({ apiKey: "sk-bench-0000000000000000", baseURL: origin });
  return () => client.post(workload.path, { body: requestBody() });
};
