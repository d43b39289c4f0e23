// undici as the runtime's package has it, beside the built transport that needs it.

export { undiciTransport } from "../../../packages/runtime/dist/transport/undici.js";
export { Agent, buildConnector, fetch } from "../../../packages/runtime/node_modules/undici/index.js";
