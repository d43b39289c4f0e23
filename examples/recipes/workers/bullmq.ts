import { Redis } from "ioredis";
import { work, workerOptions } from "../bullmq-around.js";
import { onceOn, told } from "./once.js";

const { service, places, queue, url } = told();
const options = {
  ...workerOptions(new Redis(url, { maxRetriesPerRequest: null })),
  // Of a worker that is killed, others take the jobs when its locks are over: soon, for this is a test.
  lockDuration: 3_000,
  stalledInterval: 1_000,
};
// One of the two services, and the worker is the same for both.
const once = onceOn(service, places) as unknown as Parameters<typeof work>[0];
work(once, queue, options).on("error", () => undefined);
