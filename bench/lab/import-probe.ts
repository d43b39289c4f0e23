// Imports one module, or none, and prints how long this process has been alive in milliseconds.
const [specifier] = process.argv.slice(2);
if (specifier !== undefined) await import(specifier);
process.stdout.write(String(performance.now()));
