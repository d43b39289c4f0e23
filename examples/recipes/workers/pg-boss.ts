import { work } from "../pg-boss-around.js";
import { onceOn, told } from "./once.js";

const { service, places, queue, url } = told();
// One of the two services, and the worker is the same for both.
const once = onceOn(service, places) as unknown as Parameters<typeof work>[0];
// Of a worker that is killed, others take the jobs when these have expired: looked for soon, for this is a test.
const boss = await work(once, queue, { connectionString: url, maintenanceIntervalSeconds: 1 });
boss.on("error", () => undefined);
