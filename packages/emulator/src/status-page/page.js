// The status page in the browser: draws the state of the emulator once, then what its event stream tells.

const maxRows = 100;

/** The newest records by id, drawn as rows of a table. */
class Rows {
  #records = new Map();
  #body;
  #cellsOf;
  #isDue = false;

  constructor({ body, cellsOf }) {
    this.#body = body;
    this.#cellsOf = cellsOf;
  }

  put(record) {
    this.#records.set(record.id, record);
    if (this.#records.size > maxRows) this.#records.delete(Math.min(...this.#records.keys()));
    // Under load thousands of records a second come in: draw once a frame.
    if (!this.#isDue) requestAnimationFrame(() => this.#draw());
    this.#isDue = true;
  }

  clear() {
    this.#records.clear();
    this.#draw();
  }

  #draw() {
    this.#isDue = false;
    const newestFirst = [...this.#records.values()].sort((a, b) => b.id - a.id);
    this.#body.replaceChildren(...newestFirst.map((record) => row(this.#cellsOf(record))));
  }
}

const executions = new Rows({
  body: element("executions"),
  cellsOf: ({ at, provider, function: name, outcome, durationMs, input }) => [
    cell(time(at)),
    cell(provider),
    cell(name),
    cell(outcome, classOfOutcome(outcome)),
    cell(duration(durationMs), "number"),
    cell(JSON.stringify(input) ?? "", "code"),
  ],
});

const exchanges = new Rows({
  body: element("exchanges"),
  cellsOf: ({ at, provider, operation, method, target, status, outcome, fault, durationMs }) => [
    cell(time(at)),
    cell(provider),
    cell(operation ?? "—"),
    cell(`${method} ${target}`, "code"),
    cell(
      [status ?? outcome, fault === undefined ? "" : `fault: ${fault}`].filter(Boolean).join(" · "),
      classOfStatus(status),
    ),
    cell(duration(durationMs), "number"),
  ],
});

element("clear").addEventListener("click", async () => {
  await fetch("/_emulator/ledger", { method: "DELETE", headers: { "content-type": "application/json" } });
  executions.clear();
  exchanges.clear();
  await refresh();
});

const events = new EventSource("/_emulator/events");
events.addEventListener("open", async () => {
  element("connection").textContent = `live at ${location.origin}`;
  await refresh();
  await Promise.all([replay("executions", executions), replay("exchanges", exchanges)]);
});
events.addEventListener("error", () => {
  element("connection").textContent = "the emulator does not answer; trying again …";
});
events.addEventListener("execution", ({ data }) => executions.put(JSON.parse(data)));
events.addEventListener("exchange", ({ data }) => exchanges.put(JSON.parse(data)));
setInterval(refresh, 2000);

async function replay(kind, rows) {
  const records = await (await fetch(`/_emulator/ledger/${kind}`)).json();
  for (const record of records.slice(-maxRows)) rows.put(record);
}

async function refresh() {
  const response = await fetch("/_emulator/state").catch(() => undefined);
  if (response === undefined) return;
  const { providers, totals, faults } = await response.json();
  drawProviders(providers);
  drawFunctions(providers);
  drawFaults(faults);
  element("executions-total").textContent = totals.executions;
  element("exchanges-total").textContent = totals.exchanges;
  const violations = element("violations");
  violations.hidden = totals.responseViolations === 0;
  violations.textContent = `${totals.responseViolations} times a response of the emulator broke the spec. Please report it.`;
}

function drawProviders(providers) {
  const rows = providers.map(({ slug, title, endpoints, documentation }) => {
    const links = document.createElement("td");
    links.append(
      link(documentation, "vendor's pages"),
      ", ",
      link(`/_emulator/specs/${slug}.json`, "OpenAPI description"),
    );
    const addresses = document.createElement("td");
    addresses.className = "code";
    addresses.append(...endpoints.flatMap((endpoint) => [endpoint, document.createElement("br")]).slice(0, -1));
    return row([cell(title), addresses, links]);
  });
  element("providers").replaceChildren(...rows);
}

function drawFunctions(providers) {
  const withFunctions = providers.filter(({ functions }) => functions !== undefined);
  const names = [...new Set(withFunctions.flatMap(({ functions }) => Object.keys(functions)))].sort();
  element("no-functions").hidden = names.length > 0;
  element("functions-table").hidden = names.length === 0;
  const heads = ["Function", ...withFunctions.map(({ slug }) => slug)].map((text) => {
    const head = document.createElement("th");
    head.textContent = text;
    return head;
  });
  element("functions-head").replaceChildren(...heads);
  const rows = names.map((name) =>
    row([cell(name), ...withFunctions.map(({ functions }) => cell(functions[name] ?? "—", "code"))]),
  );
  element("functions").replaceChildren(...rows);
}

function drawFaults(faults) {
  element("no-faults").hidden = faults.length > 0;
  const items = faults.map(({ rule, hits }) => {
    const item = document.createElement("li");
    const code = document.createElement("code");
    code.textContent = JSON.stringify(rule);
    item.append(code, ` hit ${hits} ${hits === 1 ? "time" : "times"}`);
    return item;
  });
  element("faults").replaceChildren(...items);
}

function element(id) {
  return document.getElementById(id);
}

function row(cells) {
  const tr = document.createElement("tr");
  tr.append(...cells);
  return tr;
}

function cell(text, className = "") {
  const td = document.createElement("td");
  td.textContent = text;
  td.className = className;
  return td;
}

function link(href, text) {
  const a = document.createElement("a");
  a.href = href;
  a.textContent = text;
  return a;
}

function time(at) {
  return new Date(at).toLocaleTimeString();
}

function duration(ms) {
  return ms === undefined ? "…" : `${ms < 10 ? ms.toFixed(1) : Math.round(ms)} ms`;
}

function classOfOutcome(outcome) {
  if (outcome === "running") return "busy";
  return outcome === "returned" ? "good" : "bad";
}

function classOfStatus(status) {
  if (status === undefined) return "busy";
  return status < 400 ? "good" : "bad";
}
