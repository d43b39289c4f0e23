let calls = 0;

export default () => ++calls;
