import { gzipSync } from "node:zlib";
import { paxRecord, tarEntry, tarGz, tarGzOf, zip, zipOf } from "./archives.js";

const source = "exports.main = () => 1;";
const main = tarEntry({ path: "main.js", body: source });
const spaces = Buffer.alloc(64 * 1024 * 1024, " ");

const hostilePaths = {
  "absolute path": "/var/fnwire-hostile.js",
  "path to above": "../fnwire-hostile.js",
  "path to above inside": "a/../../fnwire-hostile.js",
  "path with a backslash": "..\\fnwire-hostile.js",
  "path with a drive": "c:fnwire-hostile.js",
  "path of a thousand folders": `${"a/".repeat(1000)}main.js`,
  "path with a long name": `${"n".repeat(300)}.js`,
  "path without a name": "./",
  "path with an empty folder": "a//main.js",
  "name of a device": "lib/NUL.js",
  "name of a serial port": "com1/main.js",
  "name that ends in a dot": "main.js.",
  "folder that ends in a blank": "a /main.js",
};

/** Archives that no service should store, as tar.gz, by what is wrong with them. */
export const hostileTars: Readonly<Record<string, Uint8Array>> = {
  "negative size": tarGzOf([tarEntry({ path: "main.js", sizeField: "-0000000001\0" }), main]),
  "negative size in base-256": tarGzOf([tarEntry({ path: "a.js", sizeField: Buffer.alloc(12, 0xff) }), main]),
  "size that steps back over its own header": tarGzOf([main, tarEntry({ path: "a.js", sizeField: "-0000001000\0" })]),
  "size beyond the end": tarGzOf([tarEntry({ path: "main.js", body: source, size: 8_000_000_000 })]),
  "size in base-256 beyond all numbers": tarGzOf([
    tarEntry({ path: "main.js", sizeField: Buffer.from([0x80, ...Array<number>(11).fill(0xff)]) }),
  ]),
  "size in hexadecimal": tarGzOf([tarEntry({ path: "main.js", sizeField: "0x000000010\0" })]),
  "size that is no number": tarGzOf([tarEntry({ path: "main.js", sizeField: "Infinity\0\0\0\0" })]),
  "size with a sign": tarGzOf([tarEntry({ path: "main.js", sizeField: "+0000000020\0" })]),
  "empty size": tarGzOf([tarEntry({ path: "main.js", sizeField: "\0".repeat(12) })]),
  "pax size beyond the end": tarGzOf([
    tarEntry({ path: "pax", kind: "x", body: paxRecord("size", "99999999999") }),
    main,
  ]),
  "negative pax size": tarGzOf([tarEntry({ path: "pax", kind: "x", body: paxRecord("size", "-1024") }), main]),
  "pax record without an end": tarGzOf([tarEntry({ path: "pax", kind: "x", body: "99999 path=a" }), main]),
  "pax record of no length": tarGzOf([tarEntry({ path: "pax", kind: "x", body: "0 path=a\n" }), main]),
  "long name that is too long": tarGzOf([tarEntry({ path: "long", kind: "L", body: "a".repeat(100_000) }), main]),
  "names of names": tarGzOf([
    ...Array.from({ length: 30_000 }, () => tarEntry({ path: "long", kind: "L", body: "a.js" })),
    main,
  ]),
  "file that is cut off": gzipSync(tarEntry({ path: "main.js", body: "x".repeat(2000) }).subarray(0, 1000)),
  "gzip that is cut off": tarGz({ "main.js": source }).subarray(0, 60),
  "no gzip": Buffer.from(source),
  "gzip of nothing": gzipSync(Buffer.alloc(0)),
  "gzip bomb": gzipSync(spaces),
  "tar bomb of a hundred members": Buffer.concat(
    Array.from({ length: 100 }, () => gzipSync(spaces.subarray(0, 2 ** 20))),
  ),
  device: tarGzOf([main, tarEntry({ path: "null", kind: "3" })]),
  pipe: tarGzOf([main, tarEntry({ path: "pipe", kind: "6" })]),
  "sparse file": tarGzOf([main, tarEntry({ path: "sparse", kind: "S" })]),
  "symbolic link to above": tarGzOf([main, tarEntry({ path: "out", kind: "2", link: "../../etc" })]),
  "symbolic link to the root": tarGzOf([main, tarEntry({ path: "out", kind: "2", link: "/etc/passwd" })]),
  "symbolic link that goes down and up": tarGzOf([
    main,
    tarEntry({ path: "a/out", kind: "2", link: "b/../../../etc" }),
  ]),
  "hard link to outside": tarGzOf([main, tarEntry({ path: "out", kind: "1", link: "/etc/passwd" })]),
  "hard link to what is not there": tarGzOf([main, tarEntry({ path: "out", kind: "1", link: "other.js" })]),
  "file twice": tarGzOf([main, tarEntry({ path: "./main.js", body: "other" })]),
  "file that is a folder too": tarGzOf([
    main,
    tarEntry({ path: "a", body: "1" }),
    tarEntry({ path: "a/b", body: "2" }),
  ]),
  "folder that is a file too": tarGzOf([
    main,
    tarEntry({ path: "a/b", body: "1" }),
    tarEntry({ path: "a", body: "2" }),
  ]),
  "too many files": tarGzOf([
    main,
    ...Array.from({ length: 20_001 }, (_, index) => tarEntry({ path: `many/${index}` })),
  ]),
  ...Object.fromEntries(
    Object.entries(hostilePaths).map(([name, path]) => [
      name,
      tarGzOf([
        main,
        tarEntry({ path: "pax", kind: "x", body: paxRecord("path", path) }),
        tarEntry({ path: "x", body: "1" }),
      ]),
    ]),
  ),
  "path with a NUL": tarGzOf([
    main,
    tarEntry({ path: "pax", kind: "x", body: paxRecord("path", "a\0b.js") }),
    tarEntry({ path: "x", body: "1" }),
  ]),
};

const good = { path: "main.js", body: source };

/** The same as zip. */
export const hostileZips: Readonly<Record<string, Uint8Array>> = {
  "size larger than the data": zipOf([{ ...good, size: 4_000_000_000 }]),
  "size smaller than the data": zipOf([good, { path: "a.js", body: spaces, size: 10 }]),
  "size of nothing": zipOf([good, { path: "a.js", body: spaces, size: 0 }]),
  "wrong checksum": zipOf([{ ...good, crc: 1 }]),
  "packed size beyond the end": zipOf([{ ...good, packedSize: 1_000_000 }]),
  "data beyond the end": zipOf([{ ...good, localAt: 4_000_000_000 }]),
  "data in the directory": zipOf([{ ...good, localAt: 1 }]),
  "more entries than it has": zipOf([good], { count: 65_535 }),
  "directory beyond the end": zipOf([good], { directoryAt: 4_000_000_000 }),
  "no directory": Buffer.from("PK\x03\x04 and nothing else"),
  "unknown method": zipOf([{ ...good, method: 99 }]),
  encrypted: zipOf([{ ...good, flags: 1 }]),
  "zip that is cut off": zip({ "main.js": source }).subarray(0, 60),
  "no entries": zipOf([]),
  "zip bomb": zipOf([good, { path: "a.txt", body: spaces }]),
  "overlapping bomb": zipOf(
    Array.from({ length: 1000 }, (_, index) => ({
      path: `${index}.txt`,
      body: index === 0 ? spaces.subarray(0, 900_000) : "",
      localAt: 0,
    })),
  ),
  "symbolic link to above": zipOf([good, { path: "out", body: "../../etc", mode: 0o120777 }]),
  "symbolic link to the root": zipOf([good, { path: "out", body: "/etc/passwd", mode: 0o120777 }]),
  "file twice": zipOf([good, { path: "./main.js", body: "other" }]),
  "file that is a folder too": zipOf([good, { path: "a", body: "1" }, { path: "a/b", body: "2" }]),
  "files that differ by case": zipOf([good, { path: "Main.js", body: "other" }]),
  "file and folder that differ by case": zipOf([good, { path: "MAIN.js/b", body: "2" }]),
  "files that differ by the form of an accent": zipOf([
    good,
    { path: "\u00e9.js", body: "1" },
    { path: "e\u0301.js", body: "2" },
  ]),
  "too many files": zipOf([good, ...Array.from({ length: 20_001 }, (_, index) => ({ path: `many/${index}` }))]),
  ...Object.fromEntries(
    Object.entries(hostilePaths)
      .filter(([, path]) => !path.endsWith("/"))
      .map(([name, path]) => [name, zipOf([good, { path, body: "1" }])]),
  ),
  "path with a NUL": zipOf([good, { path: "a\0b.js", body: "1" }]),
};
