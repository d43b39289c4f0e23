// Makes one call in a process of its own, and says what was loaded when, and how long the process lived on after the response.
import { createClient } from "../../src/index.js";
import { plainGet } from "./operations.js";

declare const process: NodeJS.Process & { readonly moduleLoadList: readonly string[] };

const isLoaded = (): boolean => process.moduleLoadList.includes("NativeModule http");
const client = createClient({ provider: "test", schemes: {} }, { endpoint: process.argv[2] ?? "" });
const loadedBefore = isLoaded();
const { status } = await client.send(plainGet());
const answeredAt = performance.now();
process.once("exit", () => {
  const lingeredMs = performance.now() - answeredAt;
  console.log(JSON.stringify({ loadedBefore, loadedAfter: isLoaded(), status, lingeredMs }));
});
