export default function cut(input) {
  return { greeting: `Hello, ${input.name}!` };
}
