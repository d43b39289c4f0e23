// Appwrite's own signature for Node.js functions.
const revision = 1;

export default async ({ req, res, log }) => {
  const { name, waitMs = 0, refuse = false } = req.bodyJson;
  log(`greeting ${name}`);
  await new Promise((resolve) => setTimeout(resolve, waitMs));
  if (refuse) throw new Error(`${name} is not to be greeted`);
  return res.json({ greeting: `Hello, ${name}!`, revision });
};
