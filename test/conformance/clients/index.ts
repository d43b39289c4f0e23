import type { ClientDefinition } from "../lifecycle/official-client.js";
import { huaweicloudFunctiongraph } from "./functiongraph.js";
import { mincloud } from "./mincloud.js";
import { nodeAppwrite } from "./node-appwrite.js";
import { openstack } from "./openstack.js";

/** The official clients, in the order of the table's columns. */
export const clients: readonly ClientDefinition[] = [nodeAppwrite, openstack, mincloud, huaweicloudFunctiongraph];
