import { BasicCredentials } from "@huaweicloud/huaweicloud-sdk-core";
import {
  FunctionGraphClient,
  InvokeFunctionRequest,
} from "@huaweicloud/huaweicloud-sdk-functiongraph/v2/public-api.js";
import { requestBody } from "../lab/workload.js";
import type { MakeContender } from "./contender.js";

const urn = "urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest";

export const make: MakeContender = ({ origin }) => {
  const credentials = new BasicCredentials()
    .withAk("BENCHACCESSKEY000000")
    .withSk("bench-secret-key-0000000000000000000000")
    .withProjectId("0123456789abcdef0123456789abcdef");
  const client = FunctionGraphClient.newBuilder().withCredential(credentials).withEndpoint(origin).build();
  return () => {
    const request = new InvokeFunctionRequest(urn);
    // Safe: the SDK's types ask for objects only, but it writes whatever JSON it is given.
    request.withBody(requestBody() as unknown as Record<string, object>);
    return client.invokeFunction(request);
  };
};
