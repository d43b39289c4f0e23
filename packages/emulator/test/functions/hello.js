export default (input) => ({ greeting: `Hello, ${input?.name ?? "world"}!` });
