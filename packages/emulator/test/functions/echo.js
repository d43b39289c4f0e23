export default (input, context) => ({ input, context });
