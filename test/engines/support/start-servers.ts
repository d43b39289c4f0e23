// Starts the servers that are on this machine and goes on until it is ended: for the test of how they end.
import { findPostgres, findRedis, startPostgres, startRedis } from "./servers.js";

const [redis, postgres] = [findRedis(), findPostgres()];
const urls = [redis && (await startRedis(redis)), postgres && (await startPostgres(postgres, []))];
console.log(JSON.stringify(urls.filter((url) => url !== undefined)));
setInterval(() => undefined, 60_000);
