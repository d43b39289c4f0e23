// FunctionGraph's own signature for Node.js functions.
const revision = 1;

exports.handler = async (event, context) => {
  const { name, waitMs = 0, refuse = false } = event;
  context.getLogger().info(`greeting ${name}`);
  await new Promise((resolve) => setTimeout(resolve, waitMs));
  if (refuse) throw new Error(`${name} is not to be greeted`);
  return { greeting: `Hello, ${name}!`, revision };
};
