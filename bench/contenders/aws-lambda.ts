import { InvokeCommand, LambdaClient } from "@aws-sdk/client-lambda";
import { requestBody, workload } from "../lab/workload.js";
import type { MakeContender } from "./contender.js";

export const make: MakeContender = ({ origin }) => {
  const client = new LambdaClient({
    endpoint: origin,
    region: "eu-central-1",
    credentials: { accessKeyId: "BENCHACCESSKEY000000", secretAccessKey: "bench-secret-key-0000000000000000000000" },
  });
  return async () => {
    const payload = JSON.stringify(requestBody());
    const { Payload } = await client.send(new InvokeCommand({ FunctionName: workload.functionId, Payload: payload }));
    if (Payload === undefined) throw new Error("no payload");
    return JSON.parse(Payload.transformToString());
  };
};
