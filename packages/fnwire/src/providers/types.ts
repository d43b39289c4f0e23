import type { ProviderId } from "../capabilities.js";
import type { AppwriteInput, AppwriteRequest } from "./appwrite.js";
import type { FunctionGraphInput, FunctionGraphRequest } from "./functiongraph.js";
import type { MinappInput, MinappRequest } from "./minapp.js";
import type { QinlingInput, QinlingRequest } from "./qinling.js";

/** What a function of each provider can be given. */
export type FunctionInputs = {
  appwrite: AppwriteInput;
  qinling: QinlingInput;
  functiongraph: FunctionGraphInput;
  minapp: MinappInput;
};

/** Options of one invocation that only one provider knows. */
export type ProviderRequests = {
  appwrite: AppwriteRequest;
  qinling: QinlingRequest;
  functiongraph: FunctionGraphRequest;
  minapp: MinappRequest;
};

export type FunctionInput<P extends ProviderId> = FunctionInputs[P];
export type ProviderRequest<P extends ProviderId> = ProviderRequests[P];
