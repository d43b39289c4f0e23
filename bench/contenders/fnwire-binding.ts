import { createAppwriteClient, createExecution } from "@fnwire/appwrite";
import { requestBody, workload } from "../lab/workload.js";
import type { MakeContender } from "./contender.js";

export const make: MakeContender = ({ origin }) => {
  const { project, key, functionId } = workload;
  const client = createAppwriteClient({ endpoint: `${origin}/v1`, auth: { project, key } });
  return async () => {
    const outcome = await createExecution(client, { path: { functionId }, body: requestBody() });
    if (outcome.status !== 201) throw new Error(`status ${outcome.httpStatus}`);
    return outcome.data;
  };
};
