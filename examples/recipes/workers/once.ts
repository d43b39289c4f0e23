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

/** Runs are short, so that they are waited for: one request for a job. */
const options = { shortMs: 20_000, searchMs: 4_000 } as const;

export function onceOn(service: ServiceName, places: Places) {
  if (service === "qinling") {
    return durable(qinling(places.qinling).fn<Input, Output>(places.functions.qinling), options);
  }
  return durable(appwrite(places.appwrite).fn<Input, Output>(places.functions.appwrite), options);
}

/** What the process of a worker was told. */
export const told = () =>
  JSON.parse(process.env.FNWIRE_ENGINE ?? "{}") as {
    readonly service: ServiceName;
    readonly places: Places;
    readonly queue: string;
    readonly port: number;
  };
