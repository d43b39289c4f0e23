export default function fail() {
  throw new TypeError("There is no such thread.");
}
