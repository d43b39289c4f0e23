import { requestBody, requestHeaders, workload } from "../lab/workload.js";
import type { MakeContender } from "./contender.js";

export const make: MakeContender = ({ origin }) => {
  const url = origin + workload.path;
  return async () => {
    const response = await fetch(url, {
      method: "POST",
      headers: requestHeaders,
      body: JSON.stringify(requestBody()),
    });
    if (response.status !== 201) throw new Error(`status ${response.status}`);
    return response.json();
  };
};
