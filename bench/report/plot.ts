import { type Contender, contenders } from "../contenders/index.js";
import type { CallFigures } from "../figures/calls.js";
import { spreadOf } from "../lab/stats.js";
import type { Machine } from "./machine.js";

const rowHeight = 26;
const labelWidth = 240;
const barWidth = 420;
const headHeight = 62;
const width = labelWidth + barWidth + 90;

/** A bar chart of processor time per call, 64 at a time, as SVG that is legible on light and dark pages. */
export function plotCalls(options: { readonly calls: CallFigures; readonly machine: Machine }): string {
  const { calls, machine } = options;
  const at64 = calls.get(64);
  const bars = (contenders as readonly Contender[])
    .flatMap(({ name, label }) => {
      const series = at64?.get(name);
      return series === undefined ? [] : [{ name, label, us: spreadOf(series.cpuUsPerCall).median }];
    })
    .sort((a, b) => a.us - b.us);
  const most = Math.max(...bars.map(({ us }) => us));
  const height = headHeight + bars.length * rowHeight + 12;
  const rows = bars.map(({ name, label, us }, index) => {
    const y = headHeight + index * rowHeight;
    const length = Math.max(1, (us / most) * barWidth);
    const kind = name.startsWith("fnwire") ? "ours" : "other";
    return `  <text class="${kind}" x="${labelWidth - 10}" y="${y + 17}" text-anchor="end">${escaped(label)}</text>
  <rect class="${kind}" x="${labelWidth}" y="${y + 4}" width="${length.toFixed(1)}" height="${rowHeight - 8}" rx="2"/>
  <text class="value" x="${(labelWidth + length + 6).toFixed(1)}" y="${y + 17}">${us.toFixed(0)}</text>`;
  });
  const where = `${machine.processor}, ${machine.cores} cores, Node ${machine.node}, ${machine.date}; median of rounds`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="Processor time per call by client">
  <style>
    text { font: 13px system-ui, sans-serif; fill: #24292f }
    text.title { font-weight: 600; font-size: 15px }
    text.note, text.value { fill: #57606a }
    text.ours { font-weight: 600 }
    rect.ours { fill: #1f883d }
    rect.other { fill: #8c959f }
    @media (prefers-color-scheme: dark) {
      text { fill: #e6edf3 }
      text.note, text.value { fill: #9198a1 }
      rect.ours { fill: #3fb950 }
      rect.other { fill: #656c76 }
    }
  </style>
  <text class="title" x="16" y="26">Processor time per call in µs, 64 calls at a time (shorter is better)</text>
  <text class="note" x="16" y="46">${escaped(where)}</text>
${rows.join("\n")}
</svg>
`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
