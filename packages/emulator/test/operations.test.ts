import { expect, test } from "vitest";
import { useEmulator } from "./support/emulator.js";

const emulator = useEmulator();

// Served beside the specs: what clients are redirected through, and what links in answers lead to.
const outsideTheSpecs = [
  "keystone GET /v3/auth/projects",
  "keystone GET /v3/projects",
  "minapp GET /api/oauth2/authorize/code/",
  "minapp GET /api/oauth2/login/done/",
  "minapp GET /user-logs/{ticket}",
  "qinling GET /v1",
];

test("every operation of every spec has a response, and nothing is served that no spec knows", () => {
  const strangers = emulator()
    .operations.filter(({ operation }) => operation === undefined)
    .map(({ provider, method, path }) => `${provider} ${method} ${path}`);
  expect(strangers.sort()).toEqual(outsideTheSpecs);
});

test("all operations that run, watch and stop functions are emulated", () => {
  const emulated = (provider: string) =>
    emulator()
      .operations.filter((one) => one.provider === provider && one.isEmulated)
      .map(({ operation }) => operation);
  const executions = ["createExecution", "getExecution", "listExecutions", "deleteExecution"];
  expect(emulated("appwrite")).toEqual(expect.arrayContaining([...executions, "createFunction", "createDeployment"]));
  expect(emulated("qinling")).toEqual(expect.arrayContaining([...executions, "getExecutionLog"]));
  expect(emulated("minapp")).toEqual(
    expect.arrayContaining(["invokeFunction", "listExecutions", "createFunction", "createAccessToken"]),
  );
  expect(emulated("functiongraph")).toEqual(
    expect.arrayContaining(["invokeFunction", "invokeFunctionAsync", "listAsyncExecutions", "cancelExecution"]),
  );
  expect(emulated("keystone")).toEqual(expect.arrayContaining(["createToken", "validateToken", "revokeToken"]));
});
