import { undiciTransport } from "@fnwire/runtime/undici";
import { appwrite } from "fnwire/appwrite";
import { workload } from "../lab/workload.js";
import type { MakeContender } from "./contender.js";

/** The facade as in `fnwire.ts`, over the transport for services that live on throughput. */
export const make: MakeContender = ({ origin }) => {
  const { project, key, functionId } = workload;
  const client = appwrite({ endpoint: `${origin}/v1`, project, key, transport: undiciTransport() });
  const hello = client.fn<typeof workload.input>(functionId);
  return () => hello.invoke(workload.input);
};
