import { expect, test } from "vitest";
import { report } from "../support/figures.js";
import { FnwireError } from "../support/fnwire.js";
import { type CredentialKind, credentialKindsWith } from "./kinds.js";
import { echoBody } from "./parrot.js";
import { failedRun, functionId, type Reply, Scene } from "./scene.js";
import { leaksIn } from "./sinks.js";

/** Characters that look like a credential's and like nothing that an error says by itself. */
const alphabet = "QZXJKqzxjk0123456789+/=?&#~";

/** The same secret for the same name and length, another one for each. */
function secretOf(name: string, length: number): string {
  let state = length * 7919;
  for (const unit of name) state = (state * 31 + unit.charCodeAt(0)) >>> 0;
  let secret = "";
  while (secret.length < length) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    secret += alphabet[(state >>> 16) % alphabet.length];
  }
  // A word of its own, whatever stands around it, and nothing that only looks like an escape.
  return `z${secret.slice(1)}`;
}

/** Ways to be answered by a service that says back all it knows. */
const replies = (kind: CredentialKind): Readonly<Record<string, Reply>> => ({
  "an error": { status: 500, body: echoBody },
  "a refusal": { status: 403, body: echoBody },
  "a failed run": failedRun[kind.provider],
  "a lost connection": { fails: "CONNECTION_LOST", sent: true },
});

async function errorOf(
  kind: CredentialKind,
  reply: Reply,
): Promise<{ readonly error: unknown; readonly scene: Scene }> {
  const scene = new Scene(kind);
  scene.script = { "*": reply };
  const client = scene.client({ onAmbiguous: "throw" });
  const error = await scene.errorOf(() => client.fn(functionId).invoke({ note: "an input" }));
  expect(FnwireError.is(error)).toBe(true);
  return { error, scene };
}

test("no credential of 4 to 64 characters is in what a service that says back all it knows leaves behind", async () => {
  const figures = { lengths: 0, errors: 0, hits: 0 };
  const found: string[] = [];
  for (let length = 4; length <= 64; length += 1) {
    figures.lengths += 1;
    for (const kind of credentialKindsWith((name) => secretOf(name, length))) {
      for (const [way, reply] of Object.entries(replies(kind))) {
        const { error, scene } = await errorOf(kind, reply);
        figures.errors += 1;
        const leaks = leaksIn({ error, others: scene.events }, kind.secrets);
        figures.hits += leaks.length;
        found.push(...leaks.map((sink) => `${kind.name}, ${length} characters, ${way}: ${sink}`));
      }
    }
  }
  report("secrets of 4 to 64 characters", figures);
  expect(found).toEqual([]);
});

test("nothing is shown of a text in which a service says a credential of 1 to 3 characters as a word", async () => {
  const figures = { lengths: 0, errors: 0, "as whole words": 0 };
  const found: string[] = [];
  for (let length = 1; length <= 3; length += 1) {
    figures.lengths += 1;
    for (const kind of credentialKindsWith((name) => secretOf(name, length).replaceAll(/\W/g, "9"))) {
      const words = kind.secrets.slice(0, kind.given);
      const say = () => echoBody(`the credential ${words.join(" and ")} is not known here`);
      for (const status of [500, 403]) {
        const { error } = await errorOf(kind, { status, body: say, headers: {} });
        figures.errors += 1;
        const isShown = kind.name !== "minapp cookie" && JSON.stringify(error).includes("is not known here");
        if (isShown) found.push(`${kind.name}, ${length} characters, ${status}`);
      }
    }
  }
  figures["as whole words"] = found.length;
  report("secrets of 1 to 3 characters", figures);
  expect(found).toEqual([]);
});
