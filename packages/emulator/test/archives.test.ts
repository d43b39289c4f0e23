import { beforeAll, describe, expect, test } from "vitest";
import { paxRecord, tarEntry, tarGzOf, zipOf } from "../../../test/support/archives.js";
import { type Deployer, deployerTo } from "../../../test/support/deploy.js";
import { hostileTars, hostileZips } from "../../../test/support/hostile-archives.js";
import { useEmulator } from "./support/emulator.js";

const emulator = useEmulator();
let deploy: Deployer;
beforeAll(async () => {
  deploy = await deployerTo(emulator());
});

describe("a package that is a tar.gz", () => {
  test.each(Object.entries(hostileTars))("with %s is a failed build that says why", async (_, archive) => {
    const { status, buildLogs } = await deploy.tarGz(archive);
    expect(status).toBe("failed");
    expect(buildLogs).toMatch(/archive|gzip|path/);
  });

  test("is read in all forms that packers write", async () => {
    const source = "module.exports = ({ res }) => res.json({});";
    const deep = `${"d".repeat(90)}/${"e".repeat(90)}/main.js`;
    for (const entries of [
      [tarEntry({ path: "./main.js", body: source })],
      [tarEntry({ path: "./", kind: "5" }), tarEntry({ path: "main.js", kind: "\0", body: source })],
      [tarEntry({ path: "main.js", body: source, sizeField: `        ${source.length.toString(8)} \0` })],
      [
        tarEntry({
          path: "main.js",
          body: source,
          sizeField: Buffer.from([0x80, ...Array<number>(10).fill(0), source.length]),
        }),
      ],
      [
        tarEntry({ path: "pax", kind: "g", body: paxRecord("comment", "x") }),
        tarEntry({ path: "main.js", body: source }),
      ],
      [
        tarEntry({ path: "pax", kind: "x", body: paxRecord("path", "main.js") }),
        tarEntry({ path: "short", body: source }),
      ],
      [
        tarEntry({ path: "pax", kind: "x", body: paxRecord("path", "ü/ß\n.js") + paxRecord("mtime", "1.5") }),
        tarEntry({ path: "x" }),
        tarEntry({ path: "main.js", body: source }),
      ],
      [
        tarEntry({ path: "././@LongLink", kind: "L", body: `${deep}\0` }),
        tarEntry({ path: "cut", body: source }),
        tarEntry({ path: "main.js", body: source }),
      ],
      [tarEntry({ path: "lib.js", body: source }), tarEntry({ path: "main.js", kind: "1", link: "lib.js" })],
      [
        tarEntry({ path: "main.js", body: source }),
        tarEntry({ path: "node_modules/.bin/tool", kind: "2", link: "../tool/cli.js" }),
      ],
    ])
      expect(await deploy.tarGz(tarGzOf(entries))).toMatchObject({ status: "ready" });
  });
});

describe("a package that is a zip", () => {
  test.each(Object.entries(hostileZips))("with %s is refused by both services that take zips", async (_, archive) => {
    const answers = [await deploy.qinling(archive), await deploy.functiongraph(archive)];
    for (const { status } of answers) {
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
    }
  });

  test("is read with folders, links inside, files that are stored, and none of a size", async () => {
    const archive = zipOf([
      { path: "lib/" },
      { path: "main.js", body: "exports.main = () => 1;" },
      { path: "lib/stored.txt", body: "as it is", method: 0 },
      { path: "lib/empty" },
      { path: "lib/link", body: "../main.js", mode: 0o120777 },
    ]);
    expect((await deploy.qinling(archive)).status).toBe(201);
    expect((await deploy.functiongraph(archive)).status).toBe(200);
  });
});
