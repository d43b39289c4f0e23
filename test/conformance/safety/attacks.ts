import type { Emulator } from "../../../packages/emulator/dist/index.js";

/** One way in which a page can ask for something. `ask` runs in the page and says whether it got anything to read. */
export type Attempt = {
  readonly name: string;
  readonly url: string;
  readonly init?: {
    readonly method?: string;
    readonly mode?: "no-cors";
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
  };
  /** How the page asks; `fetch` when absent. */
  readonly by?: "form" | "script" | "image" | "frame" | "events" | "beacon" | "socket" | "worker" | "sandbox";
};

/** What a page that means harm would try: to run code, to read what ran, to steer the emulator. */
export function attemptsOn(emulator: Emulator): readonly Attempt[] {
  const { url, providers } = emulator;
  const { appwrite, minapp, qinling, functiongraph, keystone } = providers;
  const json = { "content-type": "application/json" };
  const key = { "x-appwrite-project": appwrite.project, "x-appwrite-key": appwrite.key };
  const bearer = { authorization: `Bearer ${minapp.token}` };
  const rule = JSON.stringify({ fault: { kind: "reset", ran: false } });
  const job = `${minapp.endpoint}/cloud-function/greeter/job/`;
  const execution = `${appwrite.endpoint}/functions/greeter/executions`;
  const admin = (path: string) => `${url}/_emulator${path}`;
  return [
    { name: "run a function", url: execution, init: { method: "POST", headers: { ...json, ...key }, body: "{}" } },
    {
      name: "run a function by bearer",
      url: job,
      init: { method: "POST", headers: { ...json, ...bearer }, body: '{"data":{}}' },
    },
    {
      name: "run a function without a preflight",
      url: job,
      init: { method: "POST", mode: "no-cors", body: '{"data":{}}' },
    },
    {
      name: "create a function",
      url: `${appwrite.endpoint}/functions`,
      init: { method: "POST", headers: { ...json, ...key }, body: "{}" },
    },
    { name: "log in", url: `${keystone.authUrl}/auth/tokens`, init: { method: "POST", headers: json, body: "{}" } },
    { name: "list functions", url: `${qinling.endpoint}/v1/functions`, init: { headers: { "x-auth-token": "x" } } },
    { name: "ask a service plainly", url: `${qinling.endpoint}/` },
    { name: "ask a service of a cloud", url: functiongraph.endpoint },
    { name: "read the ledger", url: admin("/ledger/executions") },
    { name: "read the state", url: admin("/state") },
    { name: "read the page", url: `${url}/` },
    { name: "arm a fault", url: admin("/faults"), init: { method: "POST", headers: json, body: rule } },
    {
      name: "arm a fault as text",
      url: admin("/faults"),
      init: { method: "POST", mode: "no-cors", headers: { "content-type": "text/plain" }, body: rule },
    },
    {
      name: "refuse connections as text",
      url: admin("/refuse-connections"),
      init: { method: "POST", mode: "no-cors", headers: { "content-type": "text/plain" }, body: '{"forMs":60000}' },
    },
    { name: "clear the ledger", url: admin("/ledger"), init: { method: "DELETE", headers: json } },
    { name: "arm a fault by a form", by: "form", url: admin("/faults"), init: { body: rule } },
    { name: "run a function by a form", by: "form", url: job, init: { body: '{"data":{}}' } },
    { name: "arm a fault by a beacon", by: "beacon", url: admin("/faults"), init: { body: rule } },
    { name: "load the ledger as a script", by: "script", url: admin("/ledger") },
    { name: "load a service as a script", by: "script", url: `${qinling.endpoint}/` },
    { name: "load the ledger as an image", by: "image", url: admin("/ledger") },
    { name: "show the page in a frame", by: "frame", url: `${url}/` },
    { name: "listen to events", by: "events", url: admin("/events") },
    { name: "open a socket", by: "socket", url: admin("/events").replace("http", "ws") },
    { name: "read the ledger in a worker", by: "worker", url: admin("/ledger") },
    { name: "read the ledger from a sandbox", by: "sandbox", url: admin("/ledger") },
    {
      name: "run a function from a sandbox",
      by: "sandbox",
      url: job,
      init: { method: "POST", headers: { ...json, ...bearer }, body: '{"data":{}}' },
    },
  ];
}

/** Runs in the page. True when it got a response that it could read, or a resource that it could use. */
export async function attempt({ url, init = {}, by }: Attempt): Promise<boolean> {
  const loaded = (element: HTMLElement) =>
    new Promise<boolean>((resolve) => {
      element.onload = () => resolve(true);
      element.onerror = () => resolve(false);
      document.body.append(element);
    });
  // As source text: a worker and a sandbox know nothing of this page.
  const program = `fetch(${JSON.stringify(url)}, ${JSON.stringify(init)}).then((r) => r.ok, () => false)`;
  const told = (start: (tell: (value: boolean) => void) => void) =>
    new Promise<boolean>((resolve) => {
      setTimeout(() => resolve(false), 3000);
      start(resolve);
    });
  if (by === "form") {
    const form = document.createElement("form");
    const target = document.createElement("iframe");
    target.name = `frame${Math.random()}`;
    Object.assign(form, { method: "POST", action: url, enctype: "text/plain", target: target.name });
    const input = document.createElement("input");
    Object.assign(input, { name: (init.body ?? "").slice(0, -1), value: "}" });
    form.append(input);
    document.body.append(target, form);
    form.submit();
    await new Promise((resolve) => setTimeout(resolve, 500));
    return false; // what it did is seen at the emulator
  }
  if (by === "script") return loaded(Object.assign(document.createElement("script"), { src: url }));
  if (by === "image") return loaded(Object.assign(document.createElement("img"), { src: url }));
  if (by === "frame") {
    const frame = Object.assign(document.createElement("iframe"), { src: url });
    await loaded(frame); // an error page loads too, and neither may be looked into
    return frame.contentDocument?.querySelector("#clear") != null;
  }
  if (by === "beacon") {
    navigator.sendBeacon(url, init.body);
    await new Promise((resolve) => setTimeout(resolve, 300));
    return false;
  }
  if (by === "events")
    return told((tell) => {
      const events = new EventSource(url);
      events.onopen = () => tell(true);
      events.onerror = () => tell(false);
    });
  if (by === "socket")
    return told((tell) => {
      const socket = new WebSocket(url);
      socket.onopen = () => tell(true);
      socket.onerror = () => tell(false);
    });
  if (by === "worker")
    return told((tell) => {
      const source = new Blob([`${program}.then((ok) => postMessage(ok))`]);
      new Worker(URL.createObjectURL(source)).onmessage = ({ data }) => tell(data);
    });
  if (by === "sandbox")
    return told((tell) => {
      addEventListener("message", ({ data }) => tell(data), { once: true });
      const frame = document.createElement("iframe");
      frame.setAttribute("sandbox", "allow-scripts");
      frame.srcdoc = `<script>${program}.then((ok) => parent.postMessage(ok, "*"))</script>`;
      document.body.append(frame);
    });
  return fetch(url, init).then(
    (response) => response.ok,
    () => false,
  );
}
