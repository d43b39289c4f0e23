import { createHash, randomUUID } from "node:crypto";
import { link, lstat, open, readFile, rename, rm, stat } from "node:fs/promises";
import { setTimeout as delay } from "node:timers/promises";
import { type JournalError, journalError } from "../errors/journal-error.js";
import { asRecord, numberOf, textOf, tryParse } from "../errors/json.js";
import { codeOf, ioError } from "./io-error-node.js";
import { type Life, lifeOf, ownMark, type ProcessMark } from "./machine-node.js";

/** What a lock file says. */
type Holder = ProcessMark & {
  /** Different for each time that a lock is taken. */
  readonly id: string;
  /** ISO 8601. */
  readonly since: string;
};

/** A lock file as it was found. A content that nobody can read has an id too, so that it can be distinguished from the next one. */
type Found = { readonly id: string; readonly holder: Holder | undefined };

/** Times that a lock which changes hands while it is looked at is looked at again. */
const patience = 100;

/**
 * The right to write to a journal: a file beside it that one process at a time can make.
 *
 * The file appears whole, by linking a finished one to its name, which is exclusive on network file systems too. A dead
 * holder's lock is never removed to make room, for between looking and removing it may have become somebody else's: whoever
 * wants to succeed a holder first makes a file of that holder's name, `<lock>.after-<id>`, which again only one can, then
 * looks whether the lock is still that holder's, and only then puts his own in its place. A successor that died halfway is
 * itself succeeded in the same way.
 */
export class FileLock {
  readonly #path: string;
  readonly #holder: Holder;
  #stamp: string;

  private constructor(path: string, holder: Holder, stamp: string) {
    this.#path = path;
    this.#holder = holder;
    this.#stamp = stamp;
  }

  /** Takes the lock, or rejects with who has it. */
  static async take(
    path: string,
    options: { readonly takeOver: boolean; readonly mark?: ProcessMark },
  ): Promise<FileLock> {
    const mark = options.mark ?? ownMark();
    const holder = newHolder(mark);
    const own = `${path}.${holder.id}`;
    try {
      await writeNew(own, textFor(holder));
      for (let tries = 0; tries < patience; tries += 1) {
        const stamp = (await claim(own, path)) ?? (await succeed({ path, own, mark, takeOver: options.takeOver }));
        if (stamp !== undefined) return new FileLock(path, holder, stamp);
        await delay(5 + Math.random() * 20);
      }
    } catch (error) {
      throw ioError("unwritable", "its lock cannot be taken", error);
    } finally {
      await rm(own, { force: true }).catch(() => undefined);
    }
    throw journalError({
      problem: "locked",
      message: "the journal's lock changes hands all the time; try again later",
    });
  }

  /** Rejects when the lock is not this one's any more. */
  async check(): Promise<void> {
    const stamp = await stampOf(this.#path).catch(() => undefined);
    if (stamp === this.#stamp) return;
    // Some file systems give a file another number now and then.
    const found = stamp === undefined ? undefined : await find(this.#path).catch(() => undefined);
    if (stamp !== undefined && found?.id === this.#holder.id) {
      this.#stamp = stamp;
      return;
    }
    throw journalError({
      problem: "lock-lost",
      message: "the journal's lock was removed or taken over while this run was writing; it writes nothing more",
    });
  }

  /** Gives the lock back, unless somebody has taken it over meanwhile. */
  async release(): Promise<void> {
    const { id, since: _since, ...mark } = this.#holder;
    const after = `${this.#path}.after-${id}`;
    const successor = newHolder(mark);
    const own = `${this.#path}.${successor.id}`;
    try {
      await writeNew(own, textFor(successor));
      // Nobody can succeed this holder now, so what is looked at stays as it is until it is removed.
      if ((await claim(own, after)) === undefined) return;
      if ((await find(this.#path))?.id === id) await rm(this.#path, { force: true });
      await rm(after, { force: true });
    } catch {
      // On a full disk nothing can be written, but this process must not seem to go on. What cannot be removed either is
      // recognized once the process has ended.
      const found = await find(this.#path).catch(() => undefined);
      if (found?.id === id) await rm(this.#path, { force: true }).catch(() => undefined);
    } finally {
      await rm(own, { force: true }).catch(() => undefined);
    }
  }
}

function newHolder(mark: ProcessMark): Holder {
  return { id: randomUUID(), ...mark, since: new Date().toISOString() };
}

function textFor(holder: Holder): string {
  return `${JSON.stringify(holder)}\n`;
}

/**
 * Takes the place of a holder who is dead, or whom the caller consents to take over from. Gives the stamp of the lock file, or
 * `undefined`: look again.
 */
async function succeed(args: {
  path: string;
  own: string;
  mark: ProcessMark;
  takeOver: boolean;
}): Promise<string | undefined> {
  const { path, own, mark, takeOver } = args;
  const first = await find(path);
  if (first === undefined) return undefined;
  // The holder, whoever died while succeeding him, and so on.
  const line = [first];
  for (let last = first; ; ) {
    const life: Life = last.holder === undefined ? "unknown" : lifeOf(last.holder, mark);
    if (life === "alive" || (life === "unknown" && !takeOver)) throw held(last, life);
    const next = await find(`${path}.after-${last.id}`);
    if (next === undefined) break;
    if (line.length > patience) return undefined;
    line.push(next);
    last = next;
  }
  const claims = line.map(({ id }) => `${path}.after-${id}`);
  const mine = claims.at(-1) ?? "";
  if ((await claim(own, mine)) === undefined) return undefined;
  const isUnchanged = (await find(path))?.id === first.id && (await areStill(claims.slice(0, -1), line.slice(1)));
  const stamp = isUnchanged ? await replace(own, path) : undefined;
  for (const each of isUnchanged ? claims.reverse() : [mine]) await rm(each, { force: true });
  return stamp;
}

async function areStill(claims: readonly string[], line: readonly Found[]): Promise<boolean> {
  for (const [index, claimed] of claims.entries()) if ((await find(claimed))?.id !== line[index]?.id) return false;
  return true;
}

/** Puts a copy of a file in another's place, at once, and gives its stamp. */
async function replace(own: string, path: string): Promise<string> {
  const copy = `${own}.copy`;
  try {
    await writeNew(copy, await readFile(own, "utf8"));
    const stamp = await stampOf(copy);
    for (let tries = 1; ; tries += 1) {
      try {
        await rename(copy, path);
        return stamp;
      } catch (error) {
        // Windows, while somebody has it open.
        const passes = codeOf(error) === "EPERM" || codeOf(error) === "EACCES" || codeOf(error) === "EBUSY";
        if (process.platform !== "win32" || !passes || tries > 20) throw error;
        await delay(10 * tries);
      }
    }
  } finally {
    await rm(copy, { force: true });
  }
}

/** Gives a finished file another name that nobody has yet. Its stamp, or `undefined` when somebody has. */
async function claim(own: string, name: string): Promise<string | undefined> {
  const stamp = await stampOf(own);
  try {
    await link(own, name);
    return stamp;
  } catch (error) {
    const code = codeOf(error);
    if (code === "EEXIST") {
      // A network file system may carry a link out twice, and tell the second time that it was there.
      const isOwn = (await stampOf(name).catch(() => undefined)) === stamp;
      return isOwn ? stamp : undefined;
    }
    if (code === undefined || !withoutLinks.has(code)) throw error;
  }
  try {
    // Whoever dies between making and filling it leaves a lock that names nobody.
    await writeNew(name, await readFile(own, "utf8"));
    return await stampOf(name);
  } catch (error) {
    if (codeOf(error) === "EEXIST") return undefined;
    throw error;
  }
}

/** What file systems without links say of one. */
const withoutLinks: ReadonlySet<string> = new Set(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"]);

/** Tells a file from others of its name: numbers of files that were removed are given anew. */
async function stampOf(path: string): Promise<string> {
  const { ino, mtimeNs } = await stat(path, { bigint: true });
  return `${ino} ${mtimeNs}`;
}

async function writeNew(path: string, text: string): Promise<void> {
  const file = await open(path, "wx", 0o600);
  try {
    await file.writeFile(text);
  } finally {
    await file.close();
  }
}

async function find(path: string): Promise<Found | undefined> {
  let text: string;
  let unread: string;
  try {
    const { ino, mtimeMs } = await lstat(path);
    text = await readFile(path, "utf8");
    unread = createHash("sha256").update(`${ino} ${mtimeMs} ${text}`).digest("hex").slice(0, 32);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
  const record = asRecord(tryParse(text)?.value);
  const words = ["id", "host", "machine", "boot", "namespace", "start", "since"] as const;
  const [id, host, machine, boot, namespace, start, since] = words.map((name) => textOf(record, name));
  const pid = numberOf(record, "pid");
  if (!id || !/^[\w-]+$/.test(id)) return { id: unread, holder: undefined };
  const isWhole = host !== undefined && machine !== undefined && boot !== undefined && namespace !== undefined;
  if (!isWhole || start === undefined || since === undefined || pid === undefined || !(pid > 0))
    return { id, holder: undefined };
  return { id, holder: { id, host, machine, boot, namespace, start, since, pid } };
}

function held({ holder }: Found, life: Life): JournalError {
  const message =
    holder === undefined
      ? "the journal is locked by somebody whom the lock file does not name; pass takeOver: true once you know that no other run uses it"
      : `the journal is in use by ${whom(holder)} since ${holder.since}${life === "alive" ? "" : "; pass takeOver: true once you know that that run is over"}`;
  return journalError({
    problem: "locked",
    message,
    holder: holder && { host: holder.host, pid: holder.pid, since: holder.since },
  });
}

function whom({ pid, host }: Holder): string {
  return `${pid === process.pid ? "this process, " : "process "}${pid}, on ${host}`;
}
