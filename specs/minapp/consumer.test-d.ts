// What callers of @fnwire/minapp write. `npm run specs:diff` compiles it, as it was at the base, against the new package.
import {
  createAccessToken,
  createFunction,
  createMinappClient,
  type ExecutionStatus,
  executionStatusValues,
  getServerTime,
  invokeFunction,
  isExecutionStatus,
  listExecutions,
  type MinappClient,
  updateFunction,
} from "@fnwire/minapp";

export const client: MinappClient = createMinappClient({
  endpoint: "https://cloud.minapp.com/oserve/v1.3",
  auth: { bearer: "test-token-0001" },
});

/** A synchronous result and an acceptance are told apart by their keys. */
export async function run(): Promise<unknown> {
  const outcome = await invokeFunction(client, {
    path: { name: "hello" },
    body: { data: { name: "Ada" }, sync: true },
  });
  switch (outcome.status) {
    case 200: {
      if ("status" in outcome.data) return outcome.data.status;
      const { code, data, error } = outcome.data;
      return code === 0 ? data : (error.message ?? error.stack ?? error.type);
    }
    case 400:
    case 401:
    case 404:
      return outcome.error?.error_msg ?? outcome.error?.message;
    default:
      return outcome.httpStatus;
  }
}

export async function runs(): Promise<number> {
  const outcome = await listExecutions(client, {
    path: { name: "hello" },
    query: {
      source: "open_api",
      status: "fulfilled",
      service_type: "batch",
      created_at__gte: 1,
      created_at__lte: 2,
      limit: 20,
      offset: 0,
    },
  });
  if (outcome.status !== 200) return 0;
  const status: ExecutionStatus | undefined = outcome.data.objects[0]?.status;
  const next: string | null = outcome.data.meta.next;
  const finished = outcome.data.objects.map((run) => run.finished_at ?? run.created_at);
  return next === null && isExecutionStatus(status) ? executionStatusValues.indexOf(status) : finished.length;
}

export async function manage(): Promise<string | undefined> {
  const created = await createFunction(client, {
    body: { name: "hello", function_code: "exports.main = null", remark: "" },
  });
  const id: number | undefined = created.status === 201 ? created.data.id : undefined;
  const changed = await updateFunction(client, { path: { name: "hello" }, body: { plan_circle: "P_FREE" } });
  // @ts-expect-error A plan that cannot be asked for.
  await updateFunction(client, { path: { name: "hello" }, body: { plan_circle: "P_ENTERPRISE" } });
  return changed.status === 202 && changed.data.id === id ? changed.data.name : undefined;
}

export async function login(): Promise<string | undefined> {
  const outcome = await createAccessToken(client, {
    body: { client_id: "id", client_secret: "secret", grant_type: "authorization_code", code: "code" },
  });
  const now = await getServerTime(client, { path: { surface: "oserve" } });
  return outcome.status === 200 && now.status === 200 ? outcome.data.access_token : undefined;
}
