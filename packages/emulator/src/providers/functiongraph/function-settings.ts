import type { Reply } from "../../http/reply.js";
import { failure } from "./errors.js";
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

/** What is wrong with the settings of a function, in the service's codes (API reference, "Error Codes"). */
export function refusedSettings(body: SettingsBody): Reply | undefined {
  if (!/^[\w./-]{1,120}\.\w+$/.test(body.handler) || body.handler.length < 3 || body.handler.includes(".."))
    return invalid("FSS.1003", "Invalid function handler.");
  if (!body.runtime.startsWith("Node.js"))
    return invalid("FSS.1005", "Invalid runtime. The emulator emulates the Node.js runtimes only.");
  if (!memorySizes.includes(body.memory_size)) return invalid("FSS.1007", "Invalid function memory.");
  if (body.timeout < 3 || body.timeout > 259_200) return invalid("FSS.1008", "Invalid function timeout.");
  if ((body.initializer_handler ?? "") !== "")
    return invalid("FSS.1404", "Invalid function initializer. The emulator does not emulate initializers.");
  return refusedUserData(body.user_data ?? "") ?? refusedUserData(body.encrypted_user_data ?? "");
}

function refusedUserData(text: string): Reply | undefined {
  if (text === "") return undefined;
  if (text.length > maxUserData.characters)
    return invalid("FSS.1018", "The total size of the UserData field exceeds the maximum allowed limit (4 KB).");
  const values = objectOf(text);
  if (values === undefined) return invalid("FSS.1009", "Invalid function UserData.");
  return Object.keys(values).length > maxUserData.names
    ? invalid("FSS.1017", "The number of items in the UserData field exceeds the maximum allowed limit (20).")
    : undefined;
}

/** The settings of a request. What it leaves out is as `previous` has it, or empty. Encrypted variables are kept like others. */
export function settingsOf(
  body: SettingsBody,
  previous: Pick<FunctionSettings, "codeType" | "codeFilename"> & Partial<FunctionSettings>,
): FunctionSettings {
  const { user_data: plain, encrypted_user_data: encrypted } = body;
  return {
    runtime: body.runtime,
    timeout: body.timeout,
    handler: body.handler,
    memorySize: body.memory_size,
    codeType: previous.codeType,
    codeFilename: previous.codeFilename,
    userData: plain === undefined && encrypted === undefined ? (previous.userData ?? "") : merged(plain, encrypted),
    xrole: body.xrole ?? previous.xrole ?? "",
    description: body.description ?? previous.description ?? "",
    enterpriseProjectId: body.enterprise_project_id ?? previous.enterpriseProjectId ?? "0",
  };
}

function merged(plain = "", encrypted = ""): string {
  if (encrypted === "") return plain;
  return JSON.stringify({ ...objectOf(plain), ...objectOf(encrypted) });
}

function objectOf(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    return isObject ? (value as Record<string, unknown>) : undefined; // a JSON object
  } catch {
    return undefined;
  }
}

/** A refusal with status 400. */
export function invalid(code: string, message: string): Reply {
  return failure({ status: 400, code, message });
}
