import type { ServerResponse } from "node:http";

/*
 * Whether a client is still there is asked of its connection: a response that waits for the one before it on the same
 * connection has none yet, and Node does not tell it of the end.
 */

/** Whether nobody will get this response any more. */
export function isGone(outgoing: ServerResponse): boolean {
  return outgoing.req.socket.destroyed;
}

/** Resolves when `work` says that it is done or the client has gone, whichever comes first. Does no work for one who has gone. */
export async function doneOrGone(outgoing: ServerResponse, work: (done: () => void) => void): Promise<void> {
  if (isGone(outgoing)) return;
  const { socket } = outgoing.req;
  await new Promise<void>((resolve) => {
    const end = () => {
      socket.off("close", end);
      resolve();
    };
    socket.once("close", end);
    work(end);
  });
}
