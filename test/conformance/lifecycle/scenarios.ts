/** The steps of a life cycle, in the order in which they are run, with their names in the table. */
export const scenarios = {
  deploy: "deploys code",
  invoke: "invokes and waits",
  start: "starts in the background",
  poll: "polls to the end",
  logs: "reads logs",
  failure: "sees a function fail",
  filter: "lists with a filter",
  paging: "lists page by page",
  unknown: "is refused an unknown function",
  credentials: "is refused with wrong credentials",
  alias: "publishes a version under an alias",
  replace: "replaces the code",
  removeRun: "deletes a run",
  removeFunction: "deletes the function",
  specs: "agrees with the specs all along",
} as const;

export type ScenarioId = keyof typeof scenarios;

/** Ids of the scenarios, in order. */
export const scenarioIds = Object.keys(scenarios) as readonly ScenarioId[]; // its keys are the ids
