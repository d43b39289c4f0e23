/**
 * A server of a path or an operation has no path of its own: such an operation is resolved against the origin of the
 * endpoint that the client was given.
 */
export function serverOverrides() {
  return {
    // Servers of an operation are below its path item too.
    PathItem: { Server: check },
  };

  function check(server, { location, report }) {
    if (/^(?:https?|\{[^}]+\}):\/\/[^/]+\/?$/.test(server.url ?? "")) return;
    report({
      message: "A server of a path or an operation must be an origin (`https://host`), without a path.",
      location: location.child(["url"]),
    });
  }
}
