/** Ids that servers chose: the recorded one and the one that the emulator chose in its place. */
export class ServerChosen {
  readonly #pattern: RegExp;
  readonly #emulated = new Map<string, string>();

  /** `pattern` is what such ids look like. */
  constructor(pattern: RegExp) {
    this.#pattern = pattern;
  }

  /** A recorded text with the emulator's ids. */
  asEmulated(text: string): string {
    let translated = text;
    for (const [recorded, emulated] of this.#emulated) translated = translated.replaceAll(recorded, emulated);
    return translated;
  }

  /** Whether two texts are the same but for the ids in them. Ids that are new are learned; known ones must be the known ones. */
  matches({ recorded, emulated }: { readonly recorded: string; readonly emulated: string }): boolean {
    if (recorded.replaceAll(this.#pattern, "#") !== emulated.replaceAll(this.#pattern, "#")) return false;
    const theirs = recorded.match(this.#pattern) ?? [];
    const ours = emulated.match(this.#pattern) ?? [];
    return theirs.every((id, index) => this.#learn(id, ours[index] ?? ""));
  }

  #learn(recorded: string, emulated: string): boolean {
    const known = this.#emulated.get(recorded);
    if (known === undefined) this.#emulated.set(recorded, emulated);
    return known === undefined || known === emulated;
  }
}
