import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";

/** The functions of the recording: what their Python source has, and what does the same on the emulator, which runs JavaScript. */
const translations: readonly (readonly [python: string, javascript: string])[] = [
  ['print("hi', 'exports.main = ({ name = "World" }) => { console.log("hi", name); return "Hello, " + name; };'],
  [
    'print("sleeping"',
    'exports.main = async ({ seconds = 1 }) => { console.log("sleeping", seconds); await new Promise((done) => setTimeout(done, seconds * 1000)); return { slept: seconds }; };',
  ],
  [
    'ValueError("boom")',
    'exports.main = async () => { console.log("about to fail"); await new Promise((done) => setTimeout(done, 200)); throw new Error("boom"); };',
  ],
  [
    'return {"key": key}',
    'exports.main = async ({ key = "", ms = 0 }) => { await new Promise((done) => setTimeout(done, ms)); return { key }; };',
  ],
  [
    "list(args)",
    "exports.main = (...args) => { const { context, ...kwargs } = args.pop(); return { args, kwargs }; };",
  ],
];

/**
 * A form in which a JavaScript package stands in the place of a Python one, and its checksum in the place of the other's. The recorded
 * packages hold one file, as it is. Any other form stays as it is.
 */
export function withJavaScript(form: Buffer): Buffer {
  const from = form.indexOf("PK\x03\x04", 0, "latin1");
  const end = form.lastIndexOf("PK\x05\x06", undefined, "latin1") + 22;
  const archive = form.subarray(from, end);
  const [, source] = translations.find(([python]) => archive.includes(python)) ?? [];
  if (from === -1 || source === undefined) return form;
  const packed = zipOf("main.js", Buffer.from(source));
  recordedPackages.set(packed.toString("latin1"), archive.toString("latin1"));
  const text = [form.subarray(0, from), packed, form.subarray(end)].map((part) => part.toString("latin1")).join("");
  return Buffer.from(text.replaceAll(md5(archive), md5(packed)), "latin1");
}

/** A text in which the recorded packages stand again in the places of those that were sent instead. */
export function withPython(text: string): string {
  return recordedPackages.get(text) ?? text;
}

/** The packages that were replaced, by what replaced them: their bytes as Latin-1. */
const recordedPackages = new Map<string, string>();

function md5(bytes: Buffer): string {
  return createHash("md5").update(bytes).digest("hex");
}

/** A zip archive of one file that is not compressed (APPNOTE.TXT 4.3). */
function zipOf(path: string, body: Buffer): Buffer {
  const name = Buffer.from(path);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50);
  for (const [header, at] of [
    [local, 14],
    [entry, 16],
  ] as const) {
    header.writeUInt32LE(crc32(body), at);
    header.writeUInt32LE(body.byteLength, at + 4);
    header.writeUInt32LE(body.byteLength, at + 8);
    header.writeUInt16LE(name.byteLength, at + 12);
  }
  const start = Buffer.concat([local, name, body]);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.byteLength + name.byteLength, 12);
  end.writeUInt32LE(start.byteLength, 16);
  return Buffer.concat([start, entry, name, end]);
}
