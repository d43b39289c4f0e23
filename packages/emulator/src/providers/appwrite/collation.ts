/** A text as the service's database compares it: neither case nor accents count (MariaDB's `_ai_ci` collations). */
export function collated(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}
