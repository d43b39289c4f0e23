import { distFolder } from "../lab/places.js";
import { requestBody, requestHeaders, workload } from "../lab/workload.js";
import type { MakeContender } from "./contender.js";

/** The part of the generated SDK that is used here; the SDK itself is made from our spec when the bench runs. */
type Sdk = {
  createClient(config: object): object;
  createConfig(options: object): object;
};
type Operations = {
  createExecution(options: object): Promise<{ data?: unknown; response?: Response }>;
};

export const make: MakeContender = async ({ origin }) => {
  const { createClient, createConfig }: Sdk = await import(`${distFolder}work/hey-api/client/index.js`);
  const { createExecution }: Operations = await import(`${distFolder}work/hey-api/sdk.gen.js`);
  const client = createClient(createConfig({ baseUrl: `${origin}/v1`, headers: requestHeaders }));
  return async () => {
    const { data, response } = await createExecution({
      client,
      path: { functionId: workload.functionId },
      body: requestBody(),
    });
    if (response?.status !== 201) throw new Error(`status ${response?.status}`);
    return data;
  };
};
