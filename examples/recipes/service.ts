import type { ProviderId } from "fnwire";

/** Any service: what its jobs are promised is in their type (`once.guarantee`). */
export type Service = ProviderId;
