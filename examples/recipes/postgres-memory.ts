// Memories in a table of Postgres, for whatever queue there is. A row is replaced only by whoever has read it.
import type { Memory, MemoryStore } from "fnwire/durable";
import type { Pool } from "pg";

export const table = "create table if not exists fnwire_memory (id text primary key, memory jsonb not null)";

export const memories =
  (pool: Pick<Pool, "query">) =>
  (id: string): MemoryStore => ({
    load: async () => (await pool.query("select memory from fnwire_memory where id = $1", [id])).rows[0]?.memory,
    save: async (next: Memory, previous: Memory | undefined) => {
      const isFirst = previous === undefined;
      const { rowCount } = isFirst
        ? await pool.query("insert into fnwire_memory values ($1, $2) on conflict do nothing", [id, next])
        : await pool.query("update fnwire_memory set memory = $2 where id = $1 and memory = $3", [id, next, previous]);
      return rowCount === 1;
    },
  });
