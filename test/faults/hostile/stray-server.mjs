// A server of its own process, so that what it sends lies unread for as long as the caller's process is busy.
// Usage: node stray-server.mjs <folder>. Prints its port; notes each run in `<folder>/runs`, and each stray message that has
// left in a file `<folder>/<name of the call>`.
import { appendFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";

const folder = process.argv[2] ?? "";

function response(name, status = "200 OK", head = "") {
  const body = JSON.stringify({ name });
  return `HTTP/1.1 ${status}\r\ncontent-type: application/json\r\n${head}content-length: ${body.length}\r\n\r\n${body}`;
}

const foreign = response("foreign");
const strays = {
  "a response": foreign,
  "two responses": foreign + foreign,
  "half a response": foreign.slice(0, 40),
  "a response without its body": foreign.slice(0, -5),
  "a 100": "HTTP/1.1 100 Continue\r\n\r\n",
  "a 100 and a response": `HTTP/1.1 100 Continue\r\n\r\n${foreign}`,
  "a 408 and the end": response("foreign", "408 Request Timeout", "connection: close\r\n"),
  "a 503": response("foreign", "503 Service Unavailable"),
  "line breaks and a response": `\r\n\r\n${foreign}`,
  "bytes that are no HTTP": Buffer.from([0, 1, 2, 255]),
};

const server = createServer((socket) => {
  socket.on("error", () => {});
  let text = "";
  socket.on("data", (data) => {
    text += data.toString("latin1");
    const end = text.indexOf("\r\n\r\n");
    if (end === -1) return;
    const length = Number(/content-length: (\d+)/i.exec(text)?.[1] ?? 0);
    if (text.length < end + 4 + length) return;
    const [, deed = "", name = ""] = decodeURIComponent(text.split(" ")[1] ?? "").split("/");
    text = text.slice(end + 4 + length);
    appendFileSync(join(folder, "runs"), `${name}\n`);
    play(socket, { deed, name });
  });
});

function play(socket, { deed, name }) {
  const left = () => writeFileSync(join(folder, name), "");
  if (deed === "the response, too late") {
    setTimeout(() => socket.write(response("foreign"), left), 200);
    return;
  }
  socket.write(response(name));
  // The caller has read the response by then, or reads both at once: neither may mislead it.
  setTimeout(() => {
    if (deed === "the end") socket.end(left);
    else if (deed === "a reset") {
      socket.resetAndDestroy();
      left();
    } else if (deed === "a 408 and the end") socket.end(strays[deed], left);
    else if (deed in strays) socket.write(strays[deed], left);
    else left();
  }, 10);
}

server.listen(0, "127.0.0.1", () => console.log(server.address().port));
process.on("disconnect", () => process.exit());
