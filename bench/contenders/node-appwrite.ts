import { Client, Functions } from "node-appwrite";
import { requestBody, workload } from "../lab/workload.js";
import type { MakeContender } from "./contender.js";

export const make: MakeContender = ({ origin }) => {
  const client = new Client().setEndpoint(`${origin}/v1`).setProject(workload.project).setKey(workload.key);
  const functions = new Functions(client);
  return () => functions.createExecution({ functionId: workload.functionId, ...requestBody() });
};
