export default () => {
  console.error("about to fail");
  throw new RangeError("out of range");
};
