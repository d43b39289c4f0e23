import { randomUUID } from "node:crypto";
import { BoundedMap } from "../../bounded-map.js";

/** An address that runs a function for whoever knows it. */
export type Webhook = {
  readonly id: string;
  readonly projectId: string;
  /** Null when an alias names the function. */
  functionId: string | null;
  functionAlias: string | null;
  /** Null with an alias, and when it was left out: then nobody can invoke the webhook. */
  functionVersion: number | null;
  description: string | null;
  readonly createdAt: Date;
  updatedAt: Date | null;
};

/** Webhooks of all projects, oldest first. */
export class WebhookStore {
  readonly #byId = new BoundedMap<string, Webhook>();

  create(settings: Omit<Webhook, "id" | "createdAt" | "updatedAt">): Webhook {
    const webhook: Webhook = { ...settings, id: randomUUID(), createdAt: new Date(), updatedAt: null };
    this.#byId.set(webhook.id, webhook);
    return webhook;
  }

  find(id: string): Webhook | undefined {
    return this.#byId.get(id);
  }

  list(shows: (projectId: string) => boolean): readonly Webhook[] {
    return [...this.#byId.values()].filter(({ projectId }) => shows(projectId));
  }

  /** Webhooks that name a function by its id. */
  of(functionId: string): readonly Webhook[] {
    return this.list(() => true).filter((webhook) => webhook.functionId === functionId);
  }

  update(webhook: Webhook, change: Partial<Webhook>): void {
    Object.assign(webhook, change, { updatedAt: new Date() });
  }

  delete(id: string): void {
    this.#byId.delete(id);
  }

  clear(): void {
    this.#byId.clear();
  }
}
