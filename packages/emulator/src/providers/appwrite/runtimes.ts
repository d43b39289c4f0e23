/** Runtimes that the emulator offers: JavaScript ones, all of which run on the Node that the emulator itself runs on. */
export const runtimes = ["18.0", "19.0", "20.0", "21.0", "22"].map((version) => ({
  $id: `node-${version}`,
  key: "node",
  name: "Node.js",
  version,
  base: `node:${version}-alpine`,
  image: `openruntimes/node:v5-${version}`,
  logo: "node.png",
  supports: ["x86", "arm64", "armv7", "armv8"],
}));

const known: Readonly<Record<string, string>> = {
  node: "14.5 16.0 18.0 19.0 20.0 21.0 22 23 24 25",
  php: "8.0 8.1 8.2 8.3 8.4",
  ruby: "3.0 3.1 3.2 3.3 3.4 4.0",
  python: "3.8 3.9 3.10 3.11 3.12 3.13 3.14",
  "python-ml": "3.11 3.12 3.13",
  deno: "1.21 1.24 1.35 1.40 1.46 2.0 2.5 2.6",
  dart: "2.15 2.16 2.17 2.18 2.19 3.0 3.1 3.3 3.5 3.8 3.9 3.10 3.11",
  dotnet: "6.0 7.0 8.0 10",
  java: "8.0 11.0 17.0 18.0 21.0 22 25",
  swift: "5.5 5.8 5.9 5.10 6.2",
  kotlin: "1.6 1.8 1.9 2.0 2.3",
  cpp: "17 20",
  bun: "1.0 1.1 1.2 1.3",
  go: "1.23 1.24 1.25 1.26",
  rust: "1.83",
  static: "1",
  flutter: "3.24 3.27 3.29 3.32 3.35 3.38 3.41",
};

/** Every runtime that the service knows. It runs those that it offers. */
export const knownRuntimes = Object.entries(known).flatMap(([name, list]) =>
  list.split(" ").map((version) => `${name}-${version}`),
);

/** Machine sizes. They decide the memory limit of a function and nothing else. */
export const specifications = "0.5:512 1:512 1:1024 2:2048 2:4096 4:4096 4:8192 8:4096 8:8192"
  .split(" ")
  .map((size) => size.split(":").map(Number))
  .map(([cpus = 0, memory = 0]) => ({
    slug: `s-${cpus}vcpu-${memory < 1024 ? `${memory}mb` : `${memory / 1024}gb`}`,
    memory,
    cpus,
    enabled: true,
  }));

/** What a function gets that asks for none: the largest one. */
export const defaultSpecification = "s-8vcpu-8gb";

/** Version of Open Runtimes whose function signature the emulator speaks. */
export const openRuntimesVersion = "v5";
