export default () => {
  console.log("to stdout");
  console.error("to stderr");
  process.stdout.write("without a line feed");
  return "said";
};
