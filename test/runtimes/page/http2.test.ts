import { afterAll, expect, test } from "vitest";
import { reportOf } from "../../../scripts/suite/report-figures.js";
import { selfSigned } from "../../support/self-signed.js";
import { type Http2Fault, Http2Service, http2Faults } from "./http2-service.js";
import { type Call, tellFromPage } from "./told.js";

const services: Http2Service[] = [];
afterAll(() => {
  for (const service of services) service.close();
});

type Cell = { readonly fault: Http2Fault; readonly streamed: boolean; readonly service: Http2Service };

test("given a service that drops an HTTP/2 request, a page is never told that a function which ran did not, and a streamed body runs nothing twice", async () => {
  const certificate = selfSigned();
  const cells: Cell[] = [];
  const calls: Call[] = [];
  for (const fault of http2Faults) {
    for (const streamed of [false, true]) {
      const service = new Http2Service();
      services.push(service);
      const origin = await service.open(fault, certificate);
      calls.push({ origin, name: `call-${cells.length}`, streamed, idleMs: fault.idleMs });
      cells.push({ fault, streamed, service });
    }
  }
  const told = await tellFromPage(calls);
  const seen = cells.map(({ fault, streamed, service }, index) => ({
    what: `${fault.name}, ${streamed ? "streamed" : "buffered"}`,
    streamed,
    executed: told[index]?.executed ?? "nothing",
    code: told[index]?.code,
    runs: service.runs,
  }));

  const falseNo = seen.filter(({ executed, runs }) => executed === "no" && runs > 0);
  const falseYes = seen.filter(({ executed, runs }) => executed === "yes" && runs === 0);
  const strange = seen.filter(({ executed }) => !["yes", "no", "maybe"].includes(executed));
  const second = seen.filter(({ runs }) => runs > 1);
  const report = reportOf("runtimes");
  report("Chromium over HTTP/2", {
    calls: seen.length,
    "false no": falseNo.length,
    "false yes": falseYes.length,
    "second runs, streamed body": second.filter(({ streamed }) => streamed).length,
    "second runs, buffered body, sent again by Chromium": second.filter(({ streamed }) => !streamed).length,
  });
  for (const { what, executed, runs, code } of seen) report(`  ${what}`, { runs, executed, code: code ?? "-" });

  expect({ falseNo, falseYes, strange, streamed: second.filter(({ streamed }) => streamed) }).toEqual({
    falseNo: [],
    falseYes: [],
    strange: [],
    streamed: [],
  });
  // Each request arrived where it was to be dropped: one that was taken ran.
  const missed = cells.filter(({ fault, service }) => fault.isTaken && service.runs === 0);
  expect(missed.map(({ fault }) => fault.name)).toEqual([]);
}, 120_000);
