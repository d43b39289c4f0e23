import { expect, test } from "vitest";
import { useEmulator } from "./support/emulator.js";
import { request } from "./support/http.js";

const emulator = useEmulator();
const admin = (path: string) => `${emulator().url}/_emulator${path}`;
const change = (path: string, method: string) =>
  request(admin(path), { method, headers: { "content-type": "application/json" } });

const invoke = () => {
  const { endpoint, token } = emulator().providers.minapp;
  return request(`${endpoint}/cloud-function/hello/job/`, {
    headers: { authorization: `Bearer ${token}` },
    json: { data: { name: "Ada" } },
  });
};

test("another process can read what arrived and what ran, and start afresh", async () => {
  await invoke();
  expect((await request(admin("/ledger"))).json).toEqual({ exchanges: 1, executions: 1, responseViolations: 0 });
  const [exchange] = (await request(admin("/ledger/exchanges?provider=minapp"))).json;
  expect(exchange).toMatchObject({
    provider: "minapp",
    operation: "invokeFunction",
    method: "POST",
    target: "/oserve/v1.3/cloud-function/hello/job/",
    outcome: "answered",
    status: 200,
  });
  const [execution] = (await request(admin("/ledger/executions?function=hello"))).json;
  expect(execution).toMatchObject({ exchange: exchange.id, input: { name: "Ada" }, outcome: "returned" });
  expect((await request(admin("/ledger/executions?function=other"))).json).toEqual([]);

  expect((await change("/ledger", "DELETE")).status).toBe(204);
  expect((await request(admin("/ledger"))).json.exchanges).toBe(0);
});

test("another process can script faults, see them hit, and take them back", async () => {
  const armed = await request(admin("/faults"), {
    json: { operation: "invokeFunction", times: null, fault: { kind: "respond", ran: false, status: 503 } },
  });
  expect(armed.status).toBe(201);
  expect((await invoke()).status).toBe(503);
  expect((await request(admin("/faults"))).json).toEqual([expect.objectContaining({ id: armed.json.id, hits: 1 })]);
  await change(`/faults/${armed.json.id}`, "DELETE");
  expect((await invoke()).status).toBe(200);
});

test("a rule that makes no sense is refused with the reason", async () => {
  const refused = await request(admin("/faults"), { json: { fault: { kind: "explode" } } });
  expect(refused.status).toBe(400);
  expect(refused.json.message).toContain("kind");
});

test("another process can have connections refused for a while, and credentials expire", async () => {
  expect((await request(admin("/refuse-connections"), { json: { forMs: 100 } })).status).toBe(204);
  await new Promise((resolve) => setTimeout(resolve, 20));
  await expect(invoke()).rejects.toThrow();
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect((await invoke()).status).toBe(200);

  expect((await change("/expire-credentials/minapp", "POST")).status).toBe(204);
  expect((await invoke()).status).toBe(401);
  expect((await change("/expire-credentials/nobody", "POST")).status).toBe(400);
});
