import { spawnSync } from "node:child_process";
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

/** A process, identified so exactly that another process can decide whether it still lives. */
export type ProcessMark = {
  /** Name of the machine, or of the container. */
  readonly host: string;
  /** Lasts longer than the machine's uptime; "" where the system has none. */
  readonly machine: string;
  /** One run of one kernel; "" where the system does not tell. The same in all containers of a machine. */
  readonly boot: string;
  /** Within which process ids, and times since boot, mean something; "" where there is but one such space. */
  readonly namespace: string;
  readonly pid: number;
  /** When the process began, in the system's own words: a process id is used again, together with its start it is not. */
  readonly start: string;
};

/** What can be said of a process from here. `unknown`: it may live. */
export type Life = "alive" | "dead" | "unknown";

/** The initial process namespace of a Linux machine always has this number (`PROC_PID_INIT_INO`): not a container. */
const initialNamespace = "pid:[4026531836]";

/** This process. */
export function ownMark(): ProcessMark {
  return {
    host: hostname(),
    machine: firstLine("/etc/machine-id"),
    boot: bootId(),
    namespace: [link("/proc/self/ns/pid"), link("/proc/self/ns/time")].join(" ").trim(),
    pid: process.pid,
    start: startOf(process.pid),
  };
}

/** Says whether a process lives, by what is seen from `here`. Never calls one dead that may live. */
export function lifeOf(mark: ProcessMark, here: ProcessMark): Life {
  if (mark.boot !== here.boot) {
    // Another kernel: another machine, or this one before it was started anew. Only outside of containers do name and
    // machine id tell the two apart: those of a container move from machine to machine with its image.
    const isThisMachine = mark.host === here.host && mark.machine !== "" && mark.machine === here.machine;
    const isOutside = mark.namespace.startsWith(initialNamespace) && here.namespace.startsWith(initialNamespace);
    return isThisMachine && isOutside && mark.boot !== "" && here.boot !== "" ? "dead" : "unknown";
  }
  // Without a boot id the name of the machine is all there is.
  if (here.boot === "" && mark.host !== here.host) return "unknown";
  // Process ids of another container are those of other processes here. While one lives its number is not used again.
  if (mark.namespace !== here.namespace) return "unknown";
  if (!exists(mark.pid)) return "dead";
  const start = startOf(mark.pid);
  if (start === "" || mark.start === "") return "unknown";
  return start === mark.start ? "alive" : "dead";
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Anything else, such as EPERM, is said of a process that exists.
    return !(error instanceof Error && "code" in error && error.code === "ESRCH");
  }
}

function bootId(): string {
  const linux = firstLine("/proc/sys/kernel/random/boot_id");
  return linux === "" && process.platform === "darwin" ? outputOf("sysctl", ["-n", "kern.bootsessionuuid"]) : linux;
}

/** When a process began: in ticks since the machine's start on Linux, to the second elsewhere; "" where the system does not tell. */
function startOf(pid: number): string {
  if (process.platform === "win32") return "";
  if (process.platform !== "linux") return outputOf("ps", ["-o", "lstart=", "-p", String(pid)]);
  const stat = firstLine(`/proc/${pid}/stat`);
  // The name of the program, in parentheses, may hold anything; the start is the 22nd field, the 20th after the name.
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
}

function outputOf(command: string, args: readonly string[]): string {
  const { status, stdout } = spawnSync(command, args, {
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "C", TZ: "UTC" },
  });
  return status === 0 ? stdout.trim() : "";
}

function firstLine(path: string): string {
  try {
    return readFileSync(path, "utf8").split("\n")[0] ?? "";
  } catch {
    return "";
  }
}

function link(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return "";
  }
}
