import { constants } from "node:fs";
import { copyFile, mkdir, readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

// Put there by the build.
const samples = fileURLToPath(new URL("../sample-functions/", import.meta.url));

/**
 * Gives newcomers functions to call. With a folder, the sample functions are written there unless files of their names exist,
 * and the folder is made when it is missing; without one, the samples are used where they are.
 * Resolves to the folder that holds them.
 */
export async function seedFunctions(directory: string | undefined): Promise<string> {
  if (directory === undefined) return samples;
  const folder = resolve(directory);
  await mkdir(folder, { recursive: true });
  for (const file of await readdir(samples))
    await copyFile(join(samples, file), join(folder, file), constants.COPYFILE_EXCL).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code !== "EEXIST") throw error;
      },
    );
  return folder;
}
