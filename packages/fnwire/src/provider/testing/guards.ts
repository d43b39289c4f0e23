import { FnwireError } from "../../errors/errors.js";
import type { Journal, JournalEntry } from "../../model/journal.js";
import { type Bench, endingOf, errorOf, fall, isSame, nameOf } from "./bench.js";
import type { CheckTable } from "./check.js";
import type { Fate } from "./stage.js";

/** What must not get out, and what must not get in. */
export const guardChecks: CheckTable = [
  ...(["quoted 400", "quoted 401", "quoted 500"] as const).map((fate) => ({
    rule: "secrets" as const,
    title: `given a service that answers ${fate.slice(-3)} and quotes the request, nothing shows a credential`,
    run: (bench: Bench) => checkQuotes(bench, fate),
  })),
  {
    rule: "secrets",
    title: "no credential is in a URL",
    async run(bench) {
      const { works } = bench.subject.functions;
      const { client, stage } = bench.open();
      await client.fn(works.fn).invoke(works.input);
      for (const { operation, request } of stage.sent) {
        const found = bench.subject.secrets.some((secret) =>
          formsOf(secret).some((form) => request.url.includes(form)),
        );
        if (found) fall(`the URL of ${operation} has a credential in it: URLs are logged on their way`);
      }
    },
  },
  {
    rule: "secrets",
    title: "a client, its functions and its handles print no credential",
    async run(bench) {
      const { works } = bench.subject.functions;
      const { client } = bench.open();
      const fn = client.fn(works.fn);
      const run = bench.can.handle ? await fn.start(works.input) : undefined;
      for (const [what, value] of Object.entries({ client, function: fn, handle: run }))
        refuseSecrets(bench, `the ${what}`, textsOf(value));
    },
  },
  {
    rule: "refusals",
    title: "options that are no options are refused with CONFIG_INVALID",
    async run(bench) {
      const own = Object.keys(bench.subject.provider.definition.options);
      const wrong = [{ nothingLikeIt: 1 }, ...own.flatMap((name) => [{ [name]: null }, { [name]: Symbol("none") }])];
      for (const options of wrong) {
        const name = Object.keys(options)[0] ?? "";
        const error = await errorOf(async () => bench.make(options), `given a wrong option ${name}`);
        if (error.code !== "CONFIG_INVALID") fall(`a wrong option ${name} fails with ${nameOf(error)}`);
      }
    },
  },
  {
    rule: "refusals",
    title: "request options that are no options are refused, and nothing is sent",
    async run(bench) {
      const { works } = bench.subject.functions;
      const { client, stage } = bench.open();
      const error = await errorOf(
        () => client.fn(works.fn).invoke(works.input, { request: { nothingLikeIt: 1 } }),
        "given an unknown request option",
      );
      if (error.layer !== "caller" || stage.sent.length > 0) fall(`it fails with ${nameOf(error)}`);
    },
  },
  {
    rule: "refusals",
    title: "names that no function has are refused before anything is sent",
    async run(bench) {
      for (const ref of ["", "\n", "a\u0000b", "x".repeat(5_000)]) {
        const { client, stage } = bench.open();
        const ending = await endingOf(async () => client.fn(ref));
        if (ending.ok || !FnwireError.is(ending.error) || stage.sent.length > 0)
          fall(`a function may be named ${JSON.stringify(ref.slice(0, 10))}: refuse it in checkRef`);
      }
    },
  },
  {
    rule: "refusals",
    title: "a function that does not exist fails, and nothing ran",
    async run(bench) {
      const { missing } = bench.subject.functions;
      const { client } = bench.open();
      const runs = await bench.runsOf(async () => {
        const error = await errorOf(() => client.fn(missing.fn).invoke(missing.input), "given no such function");
        if (error.executed === "yes") fall("the error says that it ran");
      });
      if (runs > 0) fall("a function ran");
    },
  },
  {
    rule: "resume",
    title: "ids that no run has, and handles of another provider, are refused before anything is sent",
    needs: ({ handle }) => handle,
    async run(bench) {
      const { works } = bench.subject.functions;
      const { client, stage } = bench.open();
      const handle = (await client.fn(works.fn).start(works.input)).toJSON();
      const before = stage.sent.length;
      for (const [what, change] of [
        ["an id that is empty", { id: "" }],
        ["an id with a line break", { id: "a\nb" }],
        ["an id that is a path", { id: "../../admin" }],
        ["another provider", { provider: "somebody-else" }],
      ] as const) {
        const ending = await endingOf(async () => client.resume({ ...handle, ...change }));
        if (ending.ok || !FnwireError.is(ending.error)) fall(`resume takes a handle of ${what}`);
      }
      if (stage.sent.length > before) fall("a handle that was refused was asked about");
    },
  },
  {
    rule: "journal",
    title: "map with a journal runs each input once, also when it is run again",
    async run(bench) {
      const runs = await bench.runsOf(async () => {
        const journal = new Memory();
        if ((await states(bench, journal)).some((state) => state !== "ok")) fall("an input did not end well");
        await states(bench, journal);
      });
      if (runs !== inputsOfMap) fall(`${inputsOfMap} inputs ran ${runs} times`);
    },
  },
  {
    rule: "journal",
    title: "map with a journal, given a lost response, runs no input twice when it is run again",
    async run(bench) {
      const journal = new Memory();
      const runs = await bench.runsOf(async () => {
        await states(bench, journal, "lost after");
        await states(bench, journal);
      });
      if (runs > inputsOfMap) fall(`${inputsOfMap} inputs ran ${runs} times`);
      refuseSecrets(bench, "the journal", textsOf(journal.entries));
      if (!isSame(JSON.parse(JSON.stringify(journal.entries)), journal.entries))
        fall("the journal holds more than JSON");
    },
  },
];

async function checkQuotes(bench: Bench, fate: Fate): Promise<void> {
  const { works } = bench.subject.functions;
  const events: unknown[] = [];
  const tell = (event: unknown): void => {
    events.push(event);
  };
  const hooks = {
    onCallStart: tell,
    onCallEnd: tell,
    onAttempt: tell,
    onRetry: tell,
    onAmbiguous: tell,
    onAuthRefresh: tell,
  };
  const { client, stage } = bench.open({ hooks });
  stage.plan(bench.begins, fate, fate, fate, fate);
  const error = await errorOf(
    () => client.fn(works.fn).invoke(works.input, { onAmbiguous: "throw" }),
    "given a service that refuses",
  );
  refuseSecrets(bench, "the error", textsOf(error));
  refuseSecrets(bench, "an event", textsOf(events));
}

function refuseSecrets(bench: Bench, what: string, texts: readonly string[]): void {
  const forms = bench.subject.secrets.flatMap(formsOf);
  if (texts.some((text) => forms.some((form) => text.includes(form)))) fall(`${what} shows a credential`);
}

/** A secret as it is, in a URL, and in base 64. */
function formsOf(secret: string): readonly string[] {
  return [
    ...new Set([secret, encodeURIComponent(secret), btoa(unescape(encodeURIComponent(secret))).replace(/=+$/, "")]),
  ];
}

/** All texts that can be reached from a value by its properties, its getters and its JSON. */
function textsOf(value: unknown, seen = new Set<unknown>(), depth = 0): readonly string[] {
  if (typeof value === "string") return [value];
  if ((typeof value !== "object" && typeof value !== "function") || value === null || seen.has(value) || depth > 8)
    return [];
  seen.add(value);
  const names = new Set<PropertyKey>(Reflect.ownKeys(value));
  for (
    let kind = Object.getPrototypeOf(value);
    kind !== null && kind !== Object.prototype;
    kind = Object.getPrototypeOf(kind)
  ) {
    if (kind === Function.prototype || kind === Array.prototype) break;
    for (const [name, { get }] of Object.entries(Object.getOwnPropertyDescriptors(kind))) if (get) names.add(name);
  }
  const texts = [...names].flatMap((name) => {
    try {
      return textsOf(Reflect.get(value, name), seen, depth + 1);
    } catch {
      return [];
    }
  });
  try {
    texts.push(String(value), JSON.stringify(value) ?? "");
  } catch {
    // What cannot be written shows nothing.
  }
  return texts;
}

const inputsOfMap = 3;

async function states(bench: Bench, journal: Journal, fate: Fate = "passes"): Promise<readonly string[]> {
  const { works } = bench.subject.functions;
  const { client, stage } = bench.open();
  stage.plan(bench.begins, fate);
  const found: string[] = [];
  const inputs = Array<unknown>(inputsOfMap).fill(works.input);
  for await (const { state } of client.fn(works.fn).map(inputs, { journal, concurrency: 1 })) found.push(state);
  return found;
}

/** A journal that lasts as long as the check. */
class Memory implements Journal {
  readonly entries: JournalEntry[] = [];

  load(): Iterable<JournalEntry> {
    return [...this.entries];
  }

  async intent(entry: Omit<JournalEntry, "state">): Promise<void> {
    this.entries.push({ ...entry, state: "intent" });
  }

  async outcome(entry: JournalEntry): Promise<void> {
    this.entries.push(entry);
  }
}
