import {
  type Client,
  type ClientOptions,
  type Credentials,
  createClient,
  type Transport,
  type WireRequest,
} from "@fnwire/runtime";
import { schemes } from "./operations.js";

/** A client whose requests are kept instead of sent. */
export function recordingClient(options: Partial<ClientOptions<Credentials>> = {}): {
  readonly client: Client<"test">;
  readonly requests: WireRequest[];
} {
  const requests: WireRequest[] = [];
  const transport: Transport = async (request) => {
    requests.push(request);
    return { status: 204, headers: {}, text: () => "", bytes: () => new Uint8Array() };
  };
  const endpoint = "https://api.example.com/base";
  return { client: createClient({ provider: "test", schemes }, { endpoint, transport, ...options }), requests };
}
