/** Editions of the service that can be imitated: the self-hosted 1.9, and 2.x with its new names and its late records. */
export type AppwriteVersion = "1.9" | "2.x";

/** What differs between the editions. */
export type VersionTraits = {
  /** What the server says that it is. */
  readonly server: string;
  /** An execution carries `functionId` whatever the caller's response format; else only below format 2.0.0. */
  readonly alwaysFunctionId: boolean;
  /** A run under way is `processing`, and a scheduled one that was claimed cannot be deleted any more. */
  readonly showsProcessing: boolean;
  /** How long after the response the record of an asynchronous execution can first be read, in milliseconds. */
  readonly lateRecordMs: number;
};

export const versions: Readonly<Record<AppwriteVersion, VersionTraits>> = {
  "1.9": { server: "1.9.6", alwaysFunctionId: true, showsProcessing: false, lateRecordMs: 0 },
  "2.x": { server: "2.4.0", alwaysFunctionId: false, showsProcessing: true, lateRecordMs: 25 },
};

/** Whether a text names an edition. */
export function isAppwriteVersion(text: string): text is AppwriteVersion {
  return Object.hasOwn(versions, text);
}
