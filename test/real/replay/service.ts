import type { Emulator } from "../../../packages/emulator/dist/index.js";
import type { Exchange } from "./exchange.js";

/** A service whose recordings are replayed. */
export type Service = {
  readonly slug: string;
  /** Files of `recordings/`, replayed one after the other against one emulator. */
  readonly recordings: readonly string[];
  /**
   * A file of requests that nobody recorded, sent between the recorded ones and not judged: they make what the recorded responses
   * show to have been there. Each is labeled as composed.
   */
  readonly setup?: string;
  /** Starts the emulator as the recorded server was set up. */
  start(): Promise<Target>;
};

/** An emulator that stands in for the server of a recording. */
export type Target = {
  readonly emulator: Emulator;
  /** Where a recorded path is on the emulator. */
  url(path: string): string;
  /** A recorded text with the emulator's names and credentials in place of the server's. */
  asEmulated(text: string): string;
  /** A text of the emulator with the recorded names in place of its own, and with what the recording replaced replaced. */
  asRecorded(text: string): string;
  /** What ids look like that the server chooses. Must have the flag `g`. */
  readonly ids: RegExp;
  /** Fields whose numbers are times. */
  readonly durations: ReadonlySet<string>;
  /** Headers whose value is not compared, only that they are there. */
  readonly anyValue: RegExp;
  /** Headers that are not compared at all. */
  readonly ignored: RegExp;
  /** What is not compared within texts. Each must have the flag `g`. */
  readonly masks: readonly RegExp[];
  /** States that end by themselves: a request that still meets one is sent again for a while. The status code of a response that is not there yet is one, too. */
  readonly unfinished: ReadonlySet<string>;
  /** Lists that the server orders by ids that it chose. */
  readonly orderedById?: RegExp;
  /** The request's body, where the emulator needs another one than was recorded. */
  body?(exchange: Exchange, recorded: Buffer): Promise<Buffer>;
  /** Points in time of the recorded run in its requests; they move with the replay, by whole minutes. Must have the flag `g`. */
  readonly times?: RegExp;
  /** What has to be done, and waited for, before an exchange, by its name: such as a fault that makes the emulator as busy as the server was. */
  readonly arrange?: Readonly<Record<string, (emulator: Emulator) => unknown>>;
};
