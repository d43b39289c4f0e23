export default function throttled(input) {
  return { greeting: `Hello, ${input.name}!` };
}
