/**
 * Reads `scheduledAt`: a date and time more than a minute ahead, at a whole minute; without a zone it is UTC.
 * The real server takes whatever PHP's date parser does; this one takes what JavaScript's does.
 */
export function scheduleOf(text: string): Date | "refused" {
  const hasZone = /(Z|[+-]\d{2}:?\d{2})$/i.test(text);
  const at = new Date(hasZone ? text : `${text}Z`);
  const isWholeMinute = at.getUTCSeconds() === 0 && at.getUTCMilliseconds() === 0;
  return at.getTime() - Date.now() > 60_000 && isWholeMinute ? at : "refused";
}
