import { work } from "../dbos-around.js";
import { onceOn, told } from "./once.js";

const { service, places, url, worker } = told();
// One of the two services, and the worker is the same for both.
const once = onceOn(service, places) as unknown as Parameters<typeof work>[0];
const nothing = () => undefined;
await work(once, {
  name: "trial",
  systemDatabaseUrl: url,
  executorID: `worker-${worker}`,
  applicationVersion: "1",
  // It would write down each job that is parked.
  logger: { info: nothing, debug: nothing, warn: nothing, error: nothing },
});
