// Gives back what it was given, and what it knows of the run.
export default function echo(input, context) {
  return { input, provider: context.provider, executionId: context.executionId };
}
