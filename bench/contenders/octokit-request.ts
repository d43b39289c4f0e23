import { request } from "@octokit/request";
import { requestBody, requestHeaders, workload } from "../lab/workload.js";
import type { MakeContender } from "./contender.js";

export const make: MakeContender = ({ origin }) => {
  const send = request.defaults({ baseUrl: `${origin}/v1`, headers: requestHeaders });
  return async () => {
    const { functionId } = workload;
    const { data } = await send("POST /functions/{functionId}/executions", { functionId, data: requestBody() });
    return data;
  };
};
