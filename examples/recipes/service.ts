export type { Service } from "fnwire";
