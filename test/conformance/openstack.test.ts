import { inject } from "vitest";
import { openstack } from "./clients/openstack.js";
import { describeClient } from "./lifecycle/describe-client.js";

describeClient(openstack, { missing: inject("openstackMissing") });
