import { randomBytes } from "node:crypto";

/** An id in the service's own form: time in microseconds and a random tail, hexadecimal. */
export function newId(): string {
  const now = Date.now();
  const seconds = Math.floor(now / 1000).toString(16);
  const microseconds = ((now % 1000) * 1000).toString(16).padStart(5, "0");
  return `${seconds}${microseconds}${randomBytes(4).toString("hex").slice(0, 7)}`;
}

/** The id that a request chose; `unique()` leaves the choice to the server. */
export function chosenId(id: string): string {
  return id === "unique()" ? newId() : id;
}

/** A point in time as the service writes it: `2020-10-15T06:38:00.000+00:00`. */
export function dateTime(date: Date): string {
  return date.toISOString().replace("Z", "+00:00");
}
