export default () => {
  setTimeout(() => {
    throw new Error("after the call");
  }, 20);
  return "ended well";
};
