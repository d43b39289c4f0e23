/** Tells the process that waits for this one what it took: the processor's time, which others on the machine do not change, and memory. */
export function printCost(said = ""): void {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const cpuMs = Math.round((userCPUTime + systemCPUTime) / 1000);
  console.log(JSON.stringify({ cpuMs, megabytes: Math.round(maxRSS / 1024), said }));
}
