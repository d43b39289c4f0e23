import ky from "ky";
import { requestBody, requestHeaders, workload } from "../lab/workload.js";
import type { MakeContender } from "./contender.js";

export const make: MakeContender = ({ origin }) => {
  const client = ky.create({ prefixUrl: origin, headers: requestHeaders });
  return () => client.post(workload.path.slice(1), { json: requestBody() }).json();
};
