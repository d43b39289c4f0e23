/** When a scheduled execution runs, or why the time is refused. */
export type Schedule = { readonly at: Date; readonly problem?: undefined } | { readonly problem: string };

/**
 * Reads `scheduledAt`: a date and time more than a minute ahead, at a whole minute.
 * The real server takes whatever PHP's date parser does; this one takes what JavaScript's does.
 */
export function parseSchedule(text: string): Schedule {
  const at = new Date(text);
  if (Number.isNaN(at.getTime())) return { problem: "Value must be a valid date." };
  if (at.getTime() - Date.now() <= 60_000)
    return { problem: "Value must be a valid date in the future, at least 60 seconds from now." };
  if (at.getUTCSeconds() !== 0 || at.getUTCMilliseconds() !== 0)
    return { problem: "Value must be a valid date with minutes as the smallest unit." };
  return { at };
}
