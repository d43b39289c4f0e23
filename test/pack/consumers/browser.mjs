// What a page would bundle: one operation of a binding, and one provider of the facade.
import { createAppwriteClient, createExecution } from "@fnwire/appwrite";
import { appwrite } from "fnwire/appwrite";

export async function greet({ endpoint, project, key, functionId }) {
  const { output } = await appwrite({ endpoint, project, key }).fn(functionId).invoke({ name: "Ada" });
  const client = createAppwriteClient({ endpoint, auth: { project, key } });
  const missing = await createExecution(client, { path: { functionId: "missing" }, body: {} });
  return { output, missing: { status: missing.status, type: missing.error?.type } };
}
