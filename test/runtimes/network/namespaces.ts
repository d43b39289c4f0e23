import { spawnSync } from "node:child_process";

/** What happens to the way to the service. Each makes the kernel of the caller say something else. */
export type Breakage = "host unreachable" | "network unreachable" | "prohibited" | "black hole" | "link down";

export const breakages: readonly Breakage[] = [
  "host unreachable",
  "network unreachable",
  "prohibited",
  "black hole",
  "link down",
];

export type Place = "caller" | "router" | "service";

/** Where the service listens: an address that only the router knows a way to. */
export const serviceAddress = "10.77.3.1";
const beyondRouter = "10.77.2.1";

/**
 * Three network namespaces, a caller's, a router's and a service's, whose links and routes can be broken while connections are
 * there. The caller's kernel gives up after seconds instead of a quarter of an hour.
 */
export class Network {
  readonly #names: Readonly<Record<Place, string>>;

  private constructor() {
    const name = (place: Place): string => `fnwire-${process.pid}-${place}`;
    this.#names = { caller: name("caller"), router: name("router"), service: name("service") };
  }

  /** undefined, and the reason is printed, where a process may not make namespaces: that takes Linux, `ip` and root. */
  static open(): Network | undefined {
    const network = new Network();
    try {
      network.#lay();
      return network;
    } catch (error) {
      network.close();
      const reason = error instanceof Error ? error.message : String(error);
      console.warn(`No network namespaces here (${reason}): what kernels say of broken routes is not tried.`);
      return undefined;
    }
  }

  /** The command that runs another one in a place. */
  command(place: Place, file: string, args: readonly string[]): readonly [string, ...string[]] {
    return ["ip", "netns", "exec", this.#names[place], file, ...args];
  }

  /** What the caller sends does not arrive any more. Routers answer it with ICMP, or not at all. */
  break(breakage: Breakage): void {
    const route = (kind: string): void => this.#ip("router", "route", "replace", kind, serviceAddress);
    // The next hop is a machine that does not answer.
    if (breakage === "host unreachable") this.#ip("router", "route", "replace", serviceAddress, "via", "10.77.2.9");
    else if (breakage === "prohibited") route("prohibit");
    else if (breakage === "black hole") route("blackhole");
    else if (breakage === "network unreachable") this.#ip("router", "route", "del", serviceAddress);
    else this.#ip("caller", "link", "set", "up-link", "down");
  }

  /** What the service sends does not arrive any more: it hears the caller, and the caller does not hear that it does. */
  silence(): void {
    this.#ip("service", "route", "replace", "blackhole", "default");
  }

  mend(): void {
    this.#ip("caller", "link", "set", "up-link", "up");
    this.#ip("caller", "route", "replace", "default", "via", "10.77.1.2");
    this.#ip("router", "route", "flush", serviceAddress);
    this.#ip("router", "route", "replace", serviceAddress, "via", beyondRouter);
    this.#ip("service", "route", "flush", "default");
    this.#ip("service", "route", "replace", "default", "via", "10.77.2.2");
  }

  close(): void {
    for (const name of Object.values(this.#names)) spawnSync("ip", ["netns", "del", name]);
  }

  #lay(): void {
    const { caller, router, service } = this.#names;
    for (const name of [caller, router, service]) run("ip", ["netns", "add", name]);
    const link = (near: string, nearEnd: string, farEnd: string): void =>
      run("ip", ["link", "add", nearEnd, "netns", near, "type", "veth", "peer", "name", farEnd, "netns", router]);
    link(caller, "up-link", "to-caller");
    link(service, "up-link", "to-service");
    const address = (place: Place, device: string, value: string): void => {
      this.#ip(place, "addr", "add", value, "dev", device);
      this.#ip(place, "link", "set", device, "up");
    };
    address("caller", "up-link", "10.77.1.1/24");
    address("router", "to-caller", "10.77.1.2/24");
    address("router", "to-service", "10.77.2.2/24");
    address("service", "up-link", `${beyondRouter}/24`);
    address("service", "lo", `${serviceAddress}/32`);
    for (const place of ["caller", "router"] as const) this.#ip(place, "link", "set", "lo", "up");
    this.mend();
    this.#set("router", "ip_forward", 1);
    // Every packet that goes astray is answered.
    this.#set("router", "icmp_ratelimit", 0);
    this.#set("router", "neigh/to-service/retrans_time_ms", 50);
    // Sent again after 0.2, 0.6 and 1.4 s, then given up; the first packet of a connection once, after 1 s.
    this.#set("caller", "tcp_retries2", 2);
    this.#set("caller", "tcp_syn_retries", 1);
    this.#set("caller", "tcp_syn_linear_timeouts", 0, true);
  }

  #ip(place: Place, ...args: readonly string[]): void {
    run("ip", ["-n", this.#names[place], ...args]);
  }

  #set(place: Place, name: string, value: number, isOptional = false): void {
    const file = `/proc/sys/net/ipv4/${name}`;
    const script = isOptional ? `test ! -e ${file} || echo ${value} > ${file}` : `echo ${value} > ${file}`;
    const [command, ...args] = this.command(place, "sh", ["-c", script]);
    run(command, args);
  }
}

function run(command: string, args: readonly string[]): void {
  const { status, stderr, error } = spawnSync(command, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}: ${error?.message ?? stderr.trim()}`);
}
