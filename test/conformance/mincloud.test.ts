import { mincloud } from "./clients/mincloud.js";
import { describeClient } from "./lifecycle/describe-client.js";

describeClient(mincloud, { missing: undefined });
