import type { Capabilities } from "../../model/service.js";
import type { Bench } from "./bench.js";

/** What a check belongs to. */
export type Rule =
  | "one run"
  | "at most once"
  | "capabilities"
  | "polling"
  | "abort"
  | "deadline"
  | "secrets"
  | "refusals"
  | "identities"
  | "resume"
  | "journal";

/** One check, before it has a subject. */
export type CheckEntry = {
  readonly rule: Rule;
  readonly title: string;
  /** Whether it concerns a provider that can do this. Default: all. */
  readonly needs?: (can: Capabilities) => boolean;
  /** Throws what falls short. */
  readonly run: (bench: Bench) => Promise<void>;
};

export type CheckTable = readonly CheckEntry[];
