// A function that fails: what it throws becomes the execution's error, in each provider's own form.
export default function fail(input) {
  console.error("about to fail");
  throw new RangeError(input?.message ?? "this function always fails");
}
