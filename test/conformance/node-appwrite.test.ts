import { nodeAppwrite } from "./clients/node-appwrite.js";
import { describeClient } from "./lifecycle/describe-client.js";

describeClient(nodeAppwrite, { missing: undefined });
