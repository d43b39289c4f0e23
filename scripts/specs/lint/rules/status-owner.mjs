/** Every operation says whose word its status is, itself or by the document's `x-fnwire-status`: retries depend upon it. */
export function statusOwner() {
  let inherited;
  return {
    Root(root) {
      inherited = root["x-fnwire-status"];
    },
    Operation(operation, { location, report }) {
      if ((operation["x-fnwire-status"] ?? inherited) !== undefined) return;
      report({
        message: "Neither this operation nor the document says with `x-fnwire-status` whose word the HTTP status is.",
        location: location.key(),
      });
    },
  };
}
