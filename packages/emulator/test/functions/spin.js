export default () => {
  console.log("before the loop");
  for (;;);
};
