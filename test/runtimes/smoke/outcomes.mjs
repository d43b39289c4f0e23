// Calls from a page, each to an origin of its own: what was told of it, and what a program is advised to do.
import { fetchTransport } from "@fnwire/runtime/fetch";
import { FnwireError, toRetryDirective } from "fnwire";
import { appwrite } from "fnwire/appwrite";

/** Milliseconds that a call may take. */
const timeoutMs = 60_000;

globalThis.tellOutcomes = (calls) => Promise.all(calls.map(outcomeOf));

async function outcomeOf({ origin, name, streamed, idleMs }) {
  const transport = streamed ? fetchTransport({ streamBodies: true }) : undefined;
  const client = appwrite({ endpoint: origin, project: "test-project", key: "test-key", transport });
  const fn = client.fn(name);
  try {
    if (idleMs !== undefined) {
      await fn.invoke({ warm: true }, { timeoutMs });
      await new Promise((done) => setTimeout(done, idleMs));
    }
    await fn.invoke({}, { timeoutMs, retry: { baseMs: 1 } });
    return { executed: "yes" };
  } catch (error) {
    if (!FnwireError.is(error)) return { executed: `${error}` };
    const { executed, message, attempts } = error;
    const { action } = toRetryDirective(error);
    return { executed, code: error.reason ?? error.code, message, action, attempts: attempts.length };
  }
}
