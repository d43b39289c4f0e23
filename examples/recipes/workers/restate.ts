import { work } from "../restate-around.js";
import { onceOn, told } from "./once.js";

const { service, places, worker, port = 0 } = told();
// One of the two services, and the worker is the same for both.
const once = onceOn(service, places) as unknown as Parameters<typeof work>[0];
work(once, `${service}${worker}`, port);
