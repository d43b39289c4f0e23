import { startEmulator } from "@fnwire/emulator";
import { afterEach, describe, expect, test } from "vitest";
import { request } from "../../../test/support/http.js";
import { useEmulator } from "./support/emulator.js";
import { rawRequest, sendRaw } from "./support/raw.js";

const emulator = useEmulator();
const port = () => new URL(emulator().url).port;
const started: { close(): Promise<void> }[] = [];

afterEach(async () => {
  for (const one of started.splice(0)) await one.close();
});

const listing = "/oserve/v1.3/cloud-function/";
const bearer = () => `Authorization: Bearer ${emulator().providers.minapp.token}`;
const send = (line: string, headers: readonly string[], body?: string) =>
  sendRaw(emulator().url, rawRequest(line, headers, body));
const ask = (path: string, ...headers: string[]) => send(`GET ${path} HTTP/1.1`, headers);

describe("the name that the emulator is asked by", () => {
  test.each([
    "localhost",
    "LOCALHOST",
    "localhost:4010",
    "localhost.",
    "app.localhost",
    "127.0.0.1",
    "127.0.0.1:80",
    "127.8.9.1",
    "[::1]",
    "[::1]:4010",
    "[::ffff:7f00:1]:4010",
  ])("%s is this machine and is served", async (host) => {
    expect((await ask(listing, `Host: ${host}`, bearer())).status).toBe(200);
    expect((await ask("/_emulator/ledger", `Host: ${host}`)).status).toBe(200);
  });

  test.each([
    "evil.example",
    "evil.example:4010",
    "localhost.evil.example",
    "127.0.0.1.evil.example",
    "evil-localhost",
    "localhost@evil.example",
    "evil.example@localhost",
    "localhost/evil",
    "localhost, evil.example",
    "0.0.0.0",
    "0.0.0.0:4010",
    "[::]",
    "[::2]",
    "[::1%25lo]",
    "[fe80::1%eth0]",
    "[::ffff:10.0.0.1]",
    "10.0.0.1",
    "192.168.1.2:4010",
    "3232235778",
    "localhost:evil",
    "",
  ])("«%s» is not, and is refused on every route", async (host) => {
    for (const path of [listing, "/", "/_emulator/ledger", "/%5Femulator/ledger", "/nowhere"])
      expect([400, 421]).toContain((await ask(path, `Host: ${host}`, bearer())).status);
    expect(emulator().ledger.totals.exchanges).toBe(0);
  });

  test("the refusal says what to start the emulator with", async () => {
    const { status, body } = await ask(listing, "Host: emulator:4010");
    expect(status).toBe(421);
    expect(body).toContain("--allowed-hosts emulator (in a program: allowedHosts: ");
  });

  test("a name counts wherever the request has it: in an absolute target, in a second Host header, in none", async () => {
    const own = `127.0.0.1:${port()}`;
    expect((await send(`GET http://${own}${listing} HTTP/1.1`, [`Host: ${own}`, bearer()])).status).toBe(200);
    for (const [line, headers] of [
      [`GET http://evil.example${listing} HTTP/1.1`, [`Host: ${own}`]],
      [`GET http://${own}${listing} HTTP/1.1`, ["Host: evil.example"]],
      [`GET ${listing} HTTP/1.1`, [`Host: ${own}`, "Host: evil.example"]],
      [`GET ${listing} HTTP/1.1`, ["Host: evil.example", `Host: ${own}`]],
      [`GET ${listing} HTTP/1.1`, []],
      [`GET ${listing} HTTP/1.0`, []],
      [`GET ${listing} HTTP/1.1`, ["Host: evil.example", "Connection: upgrade", "Upgrade: websocket"]],
    ] as const) {
      const { status } = await send(line, [...headers, bearer()]);
      expect([400, 421, undefined], `${line} with ${headers.join(" and ")}`).toContain(status);
    }
    expect((await send("CONNECT evil.example:443 HTTP/1.1", ["Host: evil.example:443"])).status).toBe(undefined);
  });

  test("allowedHosts adds names and addresses, and a leading dot all names below one; host adds itself", async () => {
    const other = await startEmulator({
      host: "127.0.0.2",
      allowedHosts: ["Emulator", ".ci.example", "10.1.2.3", "fd00::1"],
    });
    started.push(other);
    const statusFor = async (host: string) =>
      (await sendRaw(other.url, rawRequest("GET /_emulator/ledger HTTP/1.1", [`Host: ${host}`]))).status;
    for (const host of ["emulator:4010", "a.b.ci.example", "10.1.2.3", "[fd00::1]:1", "127.0.0.2", "localhost"])
      expect([host, await statusFor(host)]).toEqual([host, 200]);
    for (const host of ["ci.example", "ci.example.evil", "xci.example", "10.1.2.4", "[fd00::2]"])
      expect([host, await statusFor(host)]).toEqual([host, 421]);
  });

  test.each(["https://emulator", "emulator:4010", "emulator/path", "", "."])(
    "allowedHosts refuses %j, which no request could ever match",
    async (name) => {
      await expect(startEmulator({ allowedHosts: [name] })).rejects.toThrow(/allowedHosts: .* is no name or address/);
    },
  );
});

const foreign = [
  "https://evil.example",
  "http://evil.example:4010",
  "http://localhost.evil.example",
  "http://127.0.0.1.evil.example",
  "http://localhost@evil.example",
  "http://0.0.0.0:4010",
  "http://10.0.0.1",
  "null",
  "",
  "file://",
  "chrome-extension://localhost",
  "http://localhost:5173, https://evil.example",
];

describe("the page that asks a service", () => {
  test.each([
    "http://localhost:5173",
    "https://localhost",
    "http://127.0.0.1:3000",
    "http://[::1]:8080",
    "http://app.localhost:1",
  ])("of %s is this machine's: it is served and may read the response", async (origin) => {
    const { status, head } = await ask(listing, `Host: 127.0.0.1:${port()}`, `Origin: ${origin}`, bearer());
    expect(status).toBe(200);
    expect(head.toLowerCase()).toContain(`access-control-allow-origin: ${origin}`);
  });

  test.each(foreign)("of «%s» is not: nothing is carried out, and it may read nothing", async (origin) => {
    for (const line of [
      `GET ${listing} HTTP/1.1`,
      "POST /oserve/v1.3/cloud-function/hello/job/ HTTP/1.1",
      `OPTIONS ${listing} HTTP/1.1`,
    ]) {
      const { status, head } = await send(
        line,
        [
          `Host: 127.0.0.1:${port()}`,
          `Origin: ${origin}`,
          "Access-Control-Request-Method: GET",
          "Content-Type: text/plain",
          bearer(),
        ],
        line.startsWith("POST") ? '{"data":{}}' : undefined,
      );
      expect(status).toBe(403);
      expect(head.toLowerCase()).not.toContain("access-control-allow-origin");
    }
    expect(emulator().ledger.totals).toMatchObject({ exchanges: 0, executions: 0 });
  });

  test("that embeds an address of a service as a script or image is refused without an Origin too", async () => {
    const fetched = (site: string, mode: string) =>
      ask(listing, `Host: 127.0.0.1:${port()}`, `Sec-Fetch-Site: ${site}`, `Sec-Fetch-Mode: ${mode}`, bearer());
    expect((await fetched("cross-site", "no-cors")).status).toBe(403);
    expect((await fetched("same-site", "no-cors")).status).toBe(200);
    expect((await fetched("cross-site", "navigate")).status).toBe(200);
  });

  test("gets its preflight answered as Appwrite does", async () => {
    const { status, headers } = await request(`${emulator().providers.appwrite.endpoint}/functions/hello/executions`, {
      method: "OPTIONS",
      headers: { origin: "http://localhost:5173", "access-control-request-method": "POST" },
    });
    expect(status).toBe(204);
    expect(headers.get("access-control-allow-origin")).toBe("http://localhost:5173");
    expect(headers.get("access-control-allow-credentials")).toBe("true");
    expect(headers.get("access-control-allow-headers")).toContain("X-Appwrite-Project");
    expect(emulator().ledger.totals.exchanges).toBe(0);
  });

  test("may be of another origin when allowedOrigins names it, of the public web or of none", async () => {
    const other = await startEmulator({ allowedOrigins: ["https://app.example", "null"] });
    started.push(other);
    const asked = (origin: string, path = listing) =>
      request(`${other.url}${path}`, {
        method: "OPTIONS",
        headers: { origin, "access-control-request-method": "GET", "access-control-request-private-network": "true" },
      });
    expect((await asked("https://app.example")).headers.get("access-control-allow-private-network")).toBe("true");
    expect((await asked("null")).status).toBe(204);
    expect((await asked("https://other.example")).json.message).toContain("--allowed-origins https://other.example");
    expect((await asked("https://app.example", "/_emulator/ledger")).status).toBe(403);
    await expect(startEmulator({ allowedOrigins: ["app.example"] })).rejects.toThrow(
      /allowedOrigins: "app.example" is no origin/,
    );
  });
});

describe("the emulator's own routes", () => {
  test.each([...foreign, "http://localhost:5173", "https://127.0.0.1:4010"])(
    "are closed to pages of «%s»",
    async (origin) => {
      const headers = [`Host: 127.0.0.1:${port()}`, `Origin: ${origin}`, "Content-Type: application/json"];
      for (const path of ["/", "/_emulator/ledger", "/_emulator/events", "/%5Femulator/faults"])
        expect((await ask(path, ...headers)).status).toBe(403);
      expect((await send("POST /_emulator/faults HTTP/1.1", headers, '{"fault":{"kind":"drip"}}')).status).toBe(403);
      expect(emulator().faults.list()).toEqual([]);
    },
  );

  test("are open to its own page, which alone may be shown, and never in a frame", async () => {
    const own = `127.0.0.1:${port()}`;
    const page = ["Sec-Fetch-Site: same-origin", `Origin: http://${own}`, "Content-Type: application/json"];
    expect((await send("DELETE /_emulator/ledger HTTP/1.1", [`Host: ${own}`, ...page])).status).toBe(204);
    const followed = (dest: string) =>
      ask("/", `Host: ${own}`, "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate", `Sec-Fetch-Dest: ${dest}`);
    expect((await followed("document")).head).toContain("frame-ancestors 'none'");
    expect((await followed("iframe")).status).toBe(403);
    for (const site of ["cross-site", "same-site"])
      expect(
        (await ask("/_emulator/ledger", `Host: ${own}`, `Sec-Fetch-Site: ${site}`, "Sec-Fetch-Mode: no-cors")).status,
      ).toBe(403);
  });

  test("change nothing for what a form or a simple request can send", async () => {
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", ""])
      for (const line of [
        "POST /_emulator/faults HTTP/1.1",
        "DELETE /_emulator/ledger HTTP/1.1",
        "POST /_emulator/expire-credentials/minapp HTTP/1.1",
      ]) {
        const headers = [`Host: 127.0.0.1:${port()}`, ...(type === "" ? [] : [`Content-Type: ${type}`])];
        const { status, body } = await send(line, headers, '{"fault":{"kind":"drip"}}');
        expect(status).toBe(415);
        expect(body).toContain("content-type: application/json");
      }
    expect(emulator().faults.list()).toEqual([]);
  });

  test("answer a rule of thousands of wrong fields, or of one long one, with a short refusal", async () => {
    const fields = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`k${index}`, index]));
    for (const wrong of [fields, { ["z".repeat(500_000)]: 1 }]) {
      const body = JSON.stringify({ ...wrong, fault: { kind: "reset", ran: false } });
      const headers = { "content-type": "application/json" };
      const response = await fetch(`${emulator().url}/_emulator/faults`, { method: "POST", headers, body });
      expect(response.status).toBe(400);
      expect((await response.text()).length).toBeLessThan(10_000);
    }
    expect(emulator().faults.list()).toEqual([]);
  });

  test("take no body that fills memory, and no more rules than anyone needs", async () => {
    const json = { target: "x".repeat(1024 * 1024), fault: { kind: "drip" } };
    const large = await request(`${emulator().url}/_emulator/faults`, { json });
    expect([large.status, large.json.message]).toEqual([400, "The body must be JSON of at most 1048576 bytes."]);
    for (let rules = 0; rules < 1000; rules++) emulator().faults.add({ fault: { kind: "drip" } });
    expect(() => emulator().faults.add({ fault: { kind: "drip" } })).toThrow(/1000 fault rules/);
  });
});
