import { unsupportedError } from "../errors/caller-error.js";

/**
 * A part of this package that is loaded when it is first needed. Where it cannot be loaded, as by a page whose files were replaced
 * since, nothing was sent yet.
 */
export async function loadPart<Part>(loading: Promise<Part>): Promise<Part> {
  try {
    return await loading;
  } catch {
    throw unsupportedError(
      "a part of fnwire could not be loaded: see that all files of the build are there, and load them anew",
    );
  }
}
