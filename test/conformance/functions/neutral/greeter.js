// A function of the emulator's own folder: the same on all providers.
export default ({ name }) => ({ greeting: `Hello, ${name}!` });
