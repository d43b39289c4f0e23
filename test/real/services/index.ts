import type { Service } from "../replay/service.js";
import { appwrite } from "./appwrite.js";
import { qinling } from "./qinling.js";

/** The services with recordings. */
export const services: readonly Service[] = [appwrite, qinling];
