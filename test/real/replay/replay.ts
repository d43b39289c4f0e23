import { setTimeout as wait } from "node:timers/promises";
import { type Answer, type Difference, differencesOf } from "./compare.js";
import { type Exchange, readExchanges } from "./exchange.js";
import { send } from "./send.js";
import { ServerChosen } from "./server-chosen.js";
import type { Service, Target } from "./service.js";

/** How an exchange went. */
export type Judged = { readonly exchange: Exchange; readonly differences: readonly Difference[] };

/** How long a request is sent again while what it asks for is not over, in milliseconds. */
const patienceMs = 5_000;
const pauseMs = 20;

/** Replays one service's recordings in order, and judges each response by the recorded one. */
export async function replay(service: Service): Promise<readonly Judged[]> {
  const target = await service.start();
  try {
    const ids = new ServerChosen(target.ids);
    const setup = service.setup === undefined ? [] : readExchanges(service.setup);
    const judged: Judged[] = [];
    for (const exchange of service.recordings.flatMap(readExchanges)) {
      for (const composed of setup.filter(({ before }) => before === exchange.name))
        for (let time = 0; time < (composed.times ?? 1); time++) await prepare({ exchange: composed, target, ids });
      await target.arrange?.[exchange.name]?.(target.emulator);
      judged.push({ exchange, differences: await patiently({ exchange, target, ids }) });
    }
    return judged;
  } finally {
    await target.emulator.close();
  }
}

type Step = { readonly exchange: Exchange; readonly target: Target; readonly ids: ServerChosen };

async function prepare(step: Step): Promise<void> {
  const { exchange } = step;
  const answer = await answerOf(step);
  if (answer.status !== exchange.response.status)
    throw new Error(
      `${exchange.name} of the set-up was answered ${answer.status}, not ${exchange.response.status}: ${answer.body}`,
    );
  judge(step, answer);
}

// The emulator may be slower than the server was: what is still under way is asked for again.
async function patiently(step: Step): Promise<readonly Difference[]> {
  const until = Date.now() + patienceMs;
  for (;;) {
    const answer = await answerOf(step);
    const differences = judge(step, answer);
    if (differences.length === 0 || Date.now() > until || !isEarly({ ...step, answer, differences }))
      return differences;
    await wait(pauseMs);
  }
}

function isEarly({
  exchange,
  target,
  answer,
  differences,
}: Step & { readonly answer: Answer; readonly differences: readonly Difference[] }): boolean {
  const { method } = exchange.request;
  // A refusal has changed nothing, so the request may come again.
  if (method !== "GET")
    return exchange.response.status < 300 && answer.status >= 400 && answer.status < 500 && method === "DELETE";
  return differences.some(
    ({ place, emulated }) => /status(code)?$/i.test(place) && target.unfinished.has(String(emulated)),
  );
}

function judge({ exchange, target, ids }: Step, emulated: Answer): readonly Difference[] {
  return differencesOf({
    recorded: exchange.response,
    emulated,
    rules: { ...target, asRecorded: target.asRecorded, ids },
  });
}

// Node sets these for the request that is really sent.
const ownHeaders: ReadonlySet<string> = new Set(["host", "connection", "content-length", "transfer-encoding"]);

async function answerOf({ exchange, target, ids }: Step): Promise<Answer> {
  const { method, path, headers, body, bodyBase64 } = exchange.request;
  const translated = (text: string) => moved(ids.asEmulated(target.asEmulated(text)), exchange, target);
  const recorded =
    bodyBase64 === undefined
      ? Buffer.from(translated(body ?? ""))
      : Buffer.from(translated(Buffer.from(bodyBase64, "base64").toString("latin1")), "latin1");
  const sent = (await target.body?.(exchange, recorded)) ?? recorded;
  return send({
    url: target.url(translated(path)),
    method,
    headers: Object.fromEntries(
      Object.entries(headers)
        .filter(([name]) => !ownHeaders.has(name))
        .map(([name, value]) => [name, translated(value)]),
    ),
    body: sent,
  });
}

// Whole minutes, because that is what schedules are made of.
function moved(text: string, { response }: Exchange, { times }: Target): string {
  const then = Date.parse(response.headers.date ?? "");
  if (times === undefined || Number.isNaN(then)) return text;
  const byMs = Math.ceil((Date.now() - then) / 60_000) * 60_000;
  return text.replaceAll(times, (time) => {
    const hasZone = /(Z|[+-]\d\d:\d\d)$/.test(time);
    const at = Date.parse(hasZone ? time : `${time}Z`);
    const offset = /([+-])(\d\d):(\d\d)$/.exec(time);
    const offsetMs =
      offset === null ? 0 : Number(`${offset[1]}1`) * (Number(offset[2]) * 60 + Number(offset[3])) * 60_000;
    const local = new Date(at + byMs + offsetMs).toISOString();
    return local.slice(0, time.includes(".") ? 23 : 19) + time.slice(time.includes(".") ? 23 : 19);
  });
}
