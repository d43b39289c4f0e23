import axios from "axios";
import { requestBody, requestHeaders, workload } from "../lab/workload.js";
import type { MakeContender } from "./contender.js";

export const make: MakeContender = ({ origin }) => {
  const client = axios.create({ baseURL: origin, headers: { ...requestHeaders } });
  return async () => (await client.post(workload.path, requestBody())).data;
};
