import { appwrite } from "fnwire/appwrite";

const { APPWRITE_KEY: key } = process.env;
const shop = appwrite({ region: "fra", project: "shop", key });
const charge = shop.fn<{ order: number }, { paid: boolean }>("charge");

// Waits. A lost response is never answered with a second charge.
const { output, attempts } = await charge.invoke({ order: 4711 });
console.log(output.paid, attempts.length);

// Returns at once; the run goes on without you.
const run = await charge.start({ order: 4712 });

// Another process, another day.
const later = shop.resume(JSON.stringify(run));
await later.result({ timeoutMs: 60_000 });
