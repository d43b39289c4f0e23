import { huaweicloudFunctiongraph } from "./clients/functiongraph.js";
import { describeClient } from "./lifecycle/describe-client.js";

describeClient(huaweicloudFunctiongraph, { missing: undefined });
