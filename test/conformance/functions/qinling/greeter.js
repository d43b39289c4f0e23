// Qinling runs Python, `def main(name, waitMs=0, refuse=False, **kwargs)`. The emulator runs JavaScript in its stead: keyword
// arguments come as one object.
const revision = 1;

exports.main = async ({ name, waitMs = 0, refuse = false }) => {
  console.log(`greeting ${name}`);
  await new Promise((resolve) => setTimeout(resolve, waitMs));
  if (refuse) throw new Error(`${name} is not to be greeted`);
  return { greeting: `Hello, ${name}!`, revision };
};
