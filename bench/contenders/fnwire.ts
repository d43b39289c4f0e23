import { appwrite } from "fnwire/appwrite";
import { workload } from "../lab/workload.js";
import type { MakeContender } from "./contender.js";

/** As a user gets it: retries, deadline, evidence and redaction on. */
export const make: MakeContender = ({ origin }) => {
  const { project, key, functionId } = workload;
  const hello = appwrite({ endpoint: `${origin}/v1`, project, key }).fn<typeof workload.input>(functionId);
  return () => hello.invoke(workload.input);
};
