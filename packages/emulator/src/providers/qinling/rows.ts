import { randomUUID } from "node:crypto";
import { BoundedMap } from "../../contract.js";

/** What is stored of every resource, as the service shows it. */
export type Row = {
  readonly id: string;
  readonly project_id: string;
  readonly created_at: string;
  updated_at: string | null;
};

/** What is not the caller's to say. */
type Given = "id" | "created_at" | "updated_at";

/** Makes a row of what is the caller's to say. */
export function makeRow<R extends Row>(settings: Omit<R, Given>, id: string = randomUUID()): R {
  return { id, ...settings, created_at: timestamp(), updated_at: null } as unknown as R; // what R has, `Given` and the rest
}

/** The rows of one resource, oldest first, the newest 10,000 of them. */
export class Rows<R extends Row> extends BoundedMap<string, R> {
  create(settings: Omit<R, Given>, id?: string): R {
    const row = makeRow<R>(settings, id);
    this.set(row.id, row);
    return row;
  }

  update(row: R, change: Partial<R>): void {
    Object.assign(row, change, { updated_at: timestamp() });
  }
}

/** A point in time as the service writes it, in whole seconds. */
export function timestamp(date = new Date()): string {
  return date.toISOString().replace(/\.\d+Z$/, "Z");
}
