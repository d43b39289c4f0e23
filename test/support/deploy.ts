import { type Answer, request, until } from "./http.js";
import { tokenOf } from "./login.js";

type Target = {
  readonly providers: {
    readonly appwrite: { readonly endpoint: string; readonly project: string; readonly key: string };
    readonly qinling: Parameters<typeof tokenOf>[0] & { readonly endpoint: string };
    readonly functiongraph: Parameters<typeof tokenOf>[0] & { readonly endpoint: string; readonly projectId: string };
  };
};

/** Deploys packages to one emulator through the services' own API. */
export type Deployer = {
  /** The outcome of an Appwrite deployment of a tar.gz. */
  tarGz(archive: Uint8Array): Promise<{ readonly status: string; readonly buildLogs: string }>;
  /** The response of Qinling to a function with this zip. */
  qinling(archive: Uint8Array): Promise<Answer>;
  /** The same of FunctionGraph. */
  functiongraph(archive: Uint8Array): Promise<Answer>;
};

export async function deployerTo(emulator: Target): Promise<Deployer> {
  const { appwrite, qinling, functiongraph } = emulator.providers;
  const asKey = { "x-appwrite-project": appwrite.project, "x-appwrite-key": appwrite.key };
  const functionId = "archives";
  await request(`${appwrite.endpoint}/functions`, {
    headers: asKey,
    json: { functionId, name: functionId, runtime: "node-22", entrypoint: "main.js" },
  });
  const qinlingToken = { "x-auth-token": await tokenOf(qinling) };
  const graphToken = { "x-auth-token": await tokenOf(functiongraph) };
  const { json: listed } = await request(`${qinling.endpoint}/v1/runtimes`, { headers: qinlingToken });
  const runtimeId: string = listed.runtimes[0].id;
  let made = 0;

  return {
    tarGz: async (archive) => {
      const form = new FormData();
      form.set("code", new Blob([Buffer.from(archive)]), "code.tar.gz");
      form.set("activate", "false");
      const deployments = `${appwrite.endpoint}/functions/${functionId}/deployments`;
      const { status, json } = await request(deployments, { headers: asKey, body: form });
      // What is refused at once, such as an empty file, is never built.
      if (status >= 400 && status < 500) return { status: "failed", buildLogs: String(json.message) };
      const { json: built } = await until(
        () => request(`${deployments}/${json.$id}`, { headers: asKey }),
        ({ json: deployment }) => ["ready", "failed"].includes(deployment.status),
      );
      return built;
    },
    qinling: (archive) => {
      const form = new FormData();
      form.set("runtime_id", runtimeId);
      form.set("code", '{"source":"package"}');
      form.set("package", new Blob([Buffer.from(archive)]), "package.zip");
      return request(`${qinling.endpoint}/v1/functions`, { headers: qinlingToken, body: form });
    },
    functiongraph: (archive) =>
      request(`${functiongraph.endpoint}/v2/${functiongraph.projectId}/fgs/functions`, {
        headers: graphToken,
        json: {
          func_name: `archive${++made}`,
          package: "default",
          runtime: "Node.js18.15",
          handler: "main.main",
          memory_size: 128,
          timeout: 3,
          code_type: "zip",
          func_code: { file: Buffer.from(archive).toString("base64") },
        },
      }),
  };
}
