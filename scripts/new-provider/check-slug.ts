import { existsSync } from "node:fs";
import { join } from "node:path";

/** Lower-case words joined by hyphens: the slug becomes a folder, a part of a package's name and the start of type names. */
const slugPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
/** npm allows 214 characters for a whole name; nobody wants to type this many. */
const maxLength = 40;

/** Why a provider cannot have this slug, with what to do about it; undefined when it can. */
export function slugProblem(options: { readonly root: string; readonly slug: string }): string | undefined {
  const { root, slug } = options;
  if (!slugPattern.test(slug) || slug.length > maxLength) {
    const shown = JSON.stringify(slug.slice(0, maxLength + 1));
    return `${shown} is no slug: use at most ${maxLength} lower-case letters and digits, in words joined by hyphens, such as my-cloud`;
  }
  // The private workspaces at the root are called @fnwire/<folder> as well.
  const taken = [`specs/${slug}`, `packages/${slug}`, `${slug}/package.json`].find((path) =>
    existsSync(join(root, path)),
  );
  return taken === undefined ? undefined : `${taken} is already there: choose another slug`;
}
