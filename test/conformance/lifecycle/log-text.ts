/** A log without what differs from run to run: times, durations and ids. */
export function withoutIncidentals(log: string): string {
  return log
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "TIME")
    .replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "ID")
    .replaceAll(/\d+(?:\.\d+)?ms/g, "DURATION")
    .trim();
}
