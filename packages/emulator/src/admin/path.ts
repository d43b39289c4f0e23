/** Path below which the emulator's own routes are. No service may have one like it. */
export const adminPath = "/_emulator";
