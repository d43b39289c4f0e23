/** An operation that needs credentials documents what happens without them: 401 or 403. */
export function refusalOfCredentials() {
  let inherited = [];
  return {
    Root(root) {
      inherited = root.security ?? [];
    },
    Operation(operation, { location, report }) {
      const alternatives = operation.security ?? inherited;
      const anonymous = alternatives.length === 0 || alternatives.some((needs) => Object.keys(needs).length === 0);
      const answers = Object.keys(operation.responses ?? {});
      if (anonymous || answers.some((status) => ["401", "403", "4XX", "default"].includes(status))) return;
      report({
        message: "This operation needs credentials but documents neither 401 nor 403.",
        location: location.child(["responses"]).key(),
      });
    },
  };
}
