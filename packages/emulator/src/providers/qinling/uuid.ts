const uuid = /^[0-9a-fA-F]{8}-?(?:[0-9a-fA-F]{4}-?){3}[0-9a-fA-F]{12}$/;

/** Whether the service takes a text as a UUID: with dashes or without. */
export function isUuid(text: string): boolean {
  return uuid.test(text);
}

/** What the service says of a text that is none. */
export function notUuid(text: string): string {
  return `Expected a uuid but received ${text}.`;
}

/** What it says when the text was in a path. */
export function notUuidInPath(text: string): string {
  return `Invalid input for field/attribute id. Value: '${text}'. unable to convert to uuid. Error: ${notUuid(text)}`;
}
