import type { SerializedHandle } from "./serialized-handle.js";

/** What is remembered of a job between its turns: plain JSON. Holds no credential, no URL and nothing of input or output. */
export type Memory = {
  readonly v: 1;
  /** Names the call to the service: a UUID made from the function and the job's id. */
  readonly key: string;
  /** On record before anything is sent, ISO 8601: from then on the function may have run. */
  readonly sentAt?: string;
  /** The run, from when the service has named it. */
  readonly run?: SerializedHandle;
  /** A person's word that the function ran. */
  readonly settled?: "ran";
};
