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

/** Machine sizes. They decide the memory limit of a function and nothing else. */
export const specifications = [
  { memory: 512, cpus: 0.5, enabled: true, slug: "s-0.5vcpu-512mb" },
  { memory: 512, cpus: 1, enabled: true, slug: "s-1vcpu-512mb" },
  { memory: 1024, cpus: 1, enabled: true, slug: "s-1vcpu-1gb" },
  { memory: 2048, cpus: 2, enabled: true, slug: "s-2vcpu-2gb" },
] as const;

export const defaultSpecification = specifications[0];

/** Version of Open Runtimes whose function signature the emulator speaks. */
export const openRuntimesVersion = "v5";
