import createClient from "openapi-fetch";
import type { paths } from "../../packages/appwrite/src/generated/schema.js";
import { requestBody, requestHeaders, workload } from "../lab/workload.js";
import type { MakeContender } from "./contender.js";

export const make: MakeContender = ({ origin }) => {
  const client = createClient<paths>({ baseUrl: `${origin}/v1`, headers: requestHeaders });
  return async () => {
    const { data, response } = await client.POST("/functions/{functionId}/executions", {
      params: { path: { functionId: workload.functionId } },
      body: requestBody(),
    });
    if (response.status !== 201) throw new Error(`status ${response.status}`);
    return data;
  };
};
