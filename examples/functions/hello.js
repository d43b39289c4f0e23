// The smallest function: an input comes in, what is returned goes out.
export default function hello(input) {
  const name = input?.name ?? "world";
  console.log(`greeting ${name}`);
  return { greeting: `Hello, ${name}!` };
}
