// Minapp's own signature for functions that call back.
const revision = 1;

exports.main = (event, callback) => {
  const { name, waitMs = 0, refuse = false } = event.data;
  console.log(`greeting ${name}`);
  setTimeout(() => {
    if (refuse) callback(new Error(`${name} is not to be greeted`));
    else callback(null, { greeting: `Hello, ${name}!`, revision });
  }, waitMs);
};
