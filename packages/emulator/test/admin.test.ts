import { expect, test } from "vitest";
import { request } from "../../../test/support/http.js";
import { useEmulator } from "./support/emulator.js";

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

test("a filter with a name that does not exist is refused, for it would find nothing and look like proof", async () => {
  for (const [path, message] of [
    ["/ledger/exchanges?provider=minap", 'Not a ledger filter: "minap" is no provider; did you mean "minapp"?.'],
    [
      "/ledger/exchanges?operation=invokeFunctio",
      '"invokeFunctio" is no operation of any provider; did you mean "invokeFunction"?',
    ],
    ["/ledger/exchanges?provider=minapp&operation=createExecution", '"createExecution" is no operation of minapp'],
    ["/ledger/exchanges?function=hello", '"function" is no field of this filter; there is provider, operation'],
    ["/ledger/executions?executionID=1", '"executionID" is no field of this filter; did you mean "executionId"?'],
    ["/ledger/executions?provider=", '"" is no provider'],
  ] as const) {
    const { status, json } = await request(admin(path));
    expect([path, status]).toEqual([path, 400]);
    expect(json.message).toContain(message.replace(/\.$/, ""));
  }
  // Safe: what a program without types could pass.
  const misspelled = { functionName: "hello" } as { function?: string };
  expect(() => emulator().ledger.executions(misspelled)).toThrow('"functionName" is no field of this filter');
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
