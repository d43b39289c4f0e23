/**
 * A body as a stream. It can be read once, so whatever keeps a request for another try cannot keep this one (Fetch standard:
 * a body whose source is null; `duplex` must be said of it).
 */
export function streamed(body: string | Uint8Array | null): RequestInit {
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  const stream = new ReadableStream({
    start: (controller) => {
      if (bytes !== null && bytes.byteLength > 0) controller.enqueue(bytes);
      controller.close();
    },
  });
  // Younger than the types of some platforms.
  return { body: stream, duplex: "half" } as RequestInit;
}

/**
 * Whether `fetch` sends streams here. Where it does not, `duplex` means nothing and the stream is taken for something to be
 * written as text, which gives it a content type.
 */
export function takesStreams(): boolean {
  let isAsked = false;
  const init = {
    method: "POST",
    body: new ReadableStream(),
    get duplex(): string {
      isAsked = true;
      return "half";
    },
  };
  try {
    return !new Request("http://localhost/", init).headers.has("content-type") && isAsked;
  } catch {
    return false;
  }
}
