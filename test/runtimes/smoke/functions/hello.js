export default function hello(input) {
  return { greeting: `Hello, ${input.name}!` };
}
