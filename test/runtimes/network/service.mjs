// A service without an HTTP library that counts what it runs, in a network of its own: each run is a line of its output. It
// begins to run as soon as the head and a byte of the body are there, and never answers but at `/warm`.
import { createServer } from "node:net";
import process from "node:process";

const answer = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}";

const server = createServer({ allowHalfOpen: true }, (socket) => {
  socket.on("error", () => {});
  let text = "";
  const read = (data) => {
    text += data.toString("latin1");
    const end = text.indexOf("\r\n\r\n");
    if (end === -1 || text.length === end + 4) return;
    const [, path = ""] = text.split(" ", 2);
    const [, kind, name] = path.split("/");
    text = "";
    // Late, so that all who warm up at once have connections of their own.
    if (kind === "warm") return setTimeout(() => socket.write(answer), 100);
    console.log(name);
    // Whoever uploads more keeps bytes that nobody has acknowledged.
    socket.off("data", read);
    socket.pause();
    if (kind === "reset") socket.resetAndDestroy();
    if (kind === "gone") {
      server.close();
      socket.resetAndDestroy();
    }
    if (kind === "end-and-reset") socket.end(() => socket.resetAndDestroy());
  };
  socket.on("data", read);
});
server.listen(Number(process.argv[2]), process.argv[3], () => console.log("listening"));
