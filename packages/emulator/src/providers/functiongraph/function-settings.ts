import { isObject } from "../../contract.js";
import { failInvalid } from "./errors.js";
import type { FunctionSettings } from "./functions-store.js";

/** Fields of a request that set up a function, as the spec's check has passed them. */
export type SettingsBody = {
  readonly runtime: string;
  readonly timeout: number;
  readonly handler: string;
  readonly memory_size: number;
  readonly user_data?: string;
  readonly encrypted_user_data?: string;
  readonly xrole?: string;
  readonly description?: string;
  readonly enterprise_project_id?: string;
  readonly initializer_handler?: string;
};

const memorySizes = [128, 256, 512, 768, 1024, 1280, 1536, 1792, 2048, 2560, 3072, 3584, 4096];
const maxUserData = { names: 20, characters: 4096 };

/** Refuses settings of a function in the service's codes (API reference, "Error Codes"). */
export function checkSettings(body: SettingsBody): void {
  const check = (isRight: boolean, code: string, message: string) => isRight || failInvalid(code, message);
  const { handler, runtime, memory_size: memory, timeout, initializer_handler: initializer = "" } = body;
  const isHandler = /^[\w./-]{1,120}\.\w+$/.test(handler) && handler.length >= 3 && !handler.includes("..");
  check(isHandler, "FSS.1003", "Invalid function handler.");
  const isNode = runtime.startsWith("Node.js");
  check(isNode, "FSS.1005", "Invalid runtime. The emulator emulates the Node.js runtimes only.");
  check(memorySizes.includes(memory), "FSS.1007", "Invalid function memory.");
  check(timeout >= 3 && timeout <= 259_200, "FSS.1008", "Invalid function timeout.");
  const noInitializer = "Invalid function initializer. The emulator does not emulate initializers.";
  check(initializer === "", "FSS.1404", noInitializer);
  for (const data of [body.user_data ?? "", body.encrypted_user_data ?? ""].filter((one) => one !== "")) {
    const tooLong = "The total size of the UserData field exceeds the maximum allowed limit (4 KB).";
    check(data.length <= maxUserData.characters, "FSS.1018", tooLong);
    const values = objectOf(data) ?? failInvalid("FSS.1009", "Invalid function UserData.");
    const tooMany = "The number of items in the UserData field exceeds the maximum allowed limit (20).";
    check(Object.keys(values).length <= maxUserData.names, "FSS.1017", tooMany);
  }
}

/** The settings of a request. What it leaves out is as `previous` has it, or empty. Encrypted variables are kept like others. */
export function settingsOf(
  body: SettingsBody,
  previous: Pick<FunctionSettings, "code_type" | "code_filename"> & Partial<FunctionSettings>,
): FunctionSettings {
  const { runtime, timeout, handler, memory_size, user_data: plain, encrypted_user_data: encrypted } = body;
  const isKept = plain === undefined && encrypted === undefined;
  return {
    ...previous,
    ...{ runtime, timeout, handler, memory_size },
    user_data: isKept ? (previous.user_data ?? "") : merged(plain, encrypted),
    xrole: body.xrole ?? previous.xrole ?? "",
    description: body.description ?? previous.description ?? "",
    enterprise_project_id: body.enterprise_project_id ?? previous.enterprise_project_id ?? "0",
  };
}

function merged(plain = "", encrypted = ""): string {
  if (encrypted === "") return plain;
  return JSON.stringify({ ...objectOf(plain), ...objectOf(encrypted) });
}

function objectOf(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
