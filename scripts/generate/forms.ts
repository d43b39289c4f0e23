import type { Operation } from "./operation-model.js";

/** The names of an operation's types where it can be asked to answer with a form. */
export function formNames({ typeName }: Operation) {
  return { formRequest: `${typeName}FormRequest`, formOutcome: `${typeName}FormOutcome` };
}

/** The media type of a form that an operation answers with when it is asked to, and with something else when it is not. */
export function formOf({ responses }: Operation): string | undefined {
  const choices = responses.filter(({ status, mediaTypes }) => status.startsWith("2") && mediaTypes.length > 1);
  return choices.flatMap(({ mediaTypes }) => mediaTypes).find(({ fields }) => fields !== undefined)?.essence;
}
