// What workers run: a durable function of the emulator, on the service that they are told.
import { appwrite } from "fnwire/appwrite";
import { durable } from "fnwire/durable";
import { qinling } from "fnwire/qinling";

export type Input = { readonly n: number; readonly ms: number };
export type Output = { readonly n: number };
export type ServiceName = "qinling" | "appwrite";

/** How the services are reached, as the emulator says it. */
export type Places = {
  readonly qinling: {
    endpoint: string;
    authUrl: string;
    username: string;
    password: string;
    userDomain: string;
    project: string;
  };
  readonly appwrite: { endpoint: string; project: string; key: string };
  readonly functions: Readonly<Record<ServiceName, string>>;
};

/** Runs are short, so that they are waited for: one request for a job. What was lost is searched for as long, and no longer. */
const options = { shortMs: 20_000, searchMs: 0 } as const;

export function onceOn(service: ServiceName, places: Places) {
  if (service === "qinling") {
    return durable(qinling(places.qinling).fn<Input, Output>(places.functions.qinling), options);
  }
  return durable(appwrite(places.appwrite).fn<Input, Output>(places.functions.appwrite), options);
}

/** What the process of a worker was told. It ends with whoever told it, however that one ends. */
export const told = () => {
  process.stdin.on("end", () => process.exit()).resume();
  return JSON.parse(process.env.FNWIRE_ENGINE ?? "{}") as {
    readonly service: ServiceName;
    readonly places: Places;
    readonly queue: string;
    readonly url: string;
    /** Its number, which the worker that comes after it has too. */
    readonly worker: number;
    /** Where it is called by its engine. */
    readonly port?: number;
  };
};
