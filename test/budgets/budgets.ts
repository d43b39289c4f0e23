/** What bundles grew by, and why it cannot be loaded later: it guards a request that is being sent, or reads what came of it. */
const added = {
  // Proofs from every error of a failure, the words of platforms without codes, charsets, how fetch is asked and its body read on each platform; of the
  // facade also redirects, and keys for pages that are no secure context.
  failures: { binding: 2_170, facade: 3_020 },
  // Inputs that JSON would lose are refused with the path to what is wrong; numbers are read exactly when asked for. 140 of it are
  // fractions and powers that a number would change, 60 a walk that copies no text, 15 lists whose names make up for their empty places.
  json: { binding: 1_585, facade: 1_625 },
  // Forms are written and read field by field, Accept asks for what is wanted, headers have fixed values, errors need no body.
  forms: { binding: 1_130, facade: 1_300 },
  // One table checks every option, nested ones too, and suggests the near name. 110 and 130 of it read each option once, so that what
  // was checked is what is used.
  options: { binding: 680, facade: 1_220 },
  // The options of transports are checked by tables too, the functions of a clock one by one; getters that fail are told of.
  // 270 of the facade: clocks that tell no time, parts that cannot be loaded, inputs named as they were given; 40 refuse fetch beside an agent.
  transports: { binding: 200, facade: 520 },
  // Accept weighs what it asks for (60), ranges are read by readers that are told how to read JSON (50), names in queries are percent-encoded
  // and undefined members left out (80), and parameters with a style of their own have a place to be written (60). The codecs themselves
  // load only where a description needs them.
  anyDescription: { binding: 250, facade: 260 },
  // Beside these, of a binding (290): Basic credentials, 110; the exact text in outcomes, 150; inherited options, 30.
  // Appwrite's answers are believed only about the run that was asked for, 2,230; what is known of a run when an operation on it
  // fails, and answers read by what they are, 1,580; earlier calls found by key, 370; bytes as input and output, 280; limits of
  // its headers and texts, credentials and exact texts, 290; what is a function's own and not the service's, or lost for good, 370.
  runs: 5_120,
  // Credentials are kept out of errors however they are escaped or cut.
  secrets: 1_500,
  // What a failed record proves (130), attempts that nobody could wait for and runs that are missed within one wait (220), refusals that
  // name the function and a bound to what is searched for credentials (225, 250 on the first load).
  evidence: { oneFile: 575, firstLoad: 600 },
  // Errors are made in one folder (206, of which 85 load with map), what retrying remembers of a call is written there alone (44), and
  // names are whole words (80).
  layers: { oneFile: 330, firstLoad: 270 },
  // Map finds out by itself how many invocations a service takes at once, and retries by policy and budget meanwhile (140).
  auto: { oneFile: 1_040, firstLoad: 60 },
  // Of the words of a lower error, which may quote the request, those stay that are plain and were not in it.
  quotes: { binding: 330, facade: 520 },
  // Bodies that come bit by bit: what the transports need to hand one over (400). What reads it loads only where a description has such
  // an operation. Headers in objects without a prototype, and cookies beside a credential that is one (40). Cookies of the client and of the
  // call beside those, and Accept with the parameters of media types (30).
  streams: { binding: 430, oneFile: 470, firstLoad: 490 },
  // Map gives again what a crash kept from its loop, and can be left at any time: all but the loop itself is in the file of map.
  // 100 of it find names faster while a journal is loaded and refuse a second map on one journal.
  journal: { oneFile: 5_350, firstLoad: 200 },
  // Anybody can write a provider: its definition and its methods are held against what it promises, its options are checked by rules
  // that it names, and its credentials are told to the redactor for it. 100 of it refuse an id that is taken,
  // 40 let a client say what a response proves, and send again by a key that needs no search.
  contract: { oneFile: 1_275, firstLoad: 1_210 },
  // Outputs that are not the JSON they say are read as Python's, headers that come twice are kept, and errors have
  // the exact text of what they show. 50 and 110 of it mark what was labeled as JSON and is none, and refuse inputs that become no object.
  unread: { oneFile: 140, firstLoad: 240 },
  // Members of options, requests and inputs are read once too; what callers' own transports and credentials throw gets a type; of the
  // facade also a clock that is set while a call waits.
  readOnce: { binding: 535, oneFile: 690, firstLoad: 610 },
  // Deadlines, waits and rates are measured by a time that nobody sets, on callers' clocks too; each call of a map has a signal of its own
  // (60, loaded with map); a run that was under way and is dropped may have run.
  // 20 of a binding let all clients of a process share one listener per signal.
  steadyTime: { binding: 20, oneFile: 430, firstLoad: 325 },
  // A redirect may be the function's own.
  redirects: { oneFile: 85, firstLoad: 85 },
} as const;

/**
 * What is allowed. Bytes of bundles are gzip, level 9; heap is bytes per call by Node's major version, for V8 lays out objects
 * and closures differently in each.
 */
export const budgets = {
  // Measured: 6 and 1,351, in TypeScript 5.9, 6.0 and 7.0 alike.
  instantiationsOfFiftyCalls: 6,
  instantiationsOfFiftyFacadeCalls: 1_400,
  // What the checks added to a binding of 9,300 bytes and to a facade of 29,100, in one file and on its first load (27,800), where
  // map is a file of its own. Measured commit by commit.
  bundleBytes: {
    binding:
      9_300 +
      added.failures.binding +
      added.json.binding +
      added.forms.binding +
      added.options.binding +
      added.transports.binding +
      added.anyDescription.binding +
      added.quotes.binding +
      added.streams.binding +
      added.readOnce.binding +
      added.steadyTime.binding +
      290,
    facade:
      29_100 +
      added.failures.facade +
      added.json.facade +
      added.forms.facade +
      added.options.facade +
      added.transports.facade +
      added.anyDescription.facade +
      added.quotes.facade +
      added.runs +
      added.secrets +
      added.evidence.oneFile +
      added.layers.oneFile +
      added.auto.oneFile +
      added.journal.oneFile +
      added.contract.oneFile +
      added.unread.oneFile +
      added.streams.oneFile +
      added.readOnce.oneFile +
      added.steadyTime.oneFile +
      added.redirects.oneFile,
    facadeFirstLoad:
      27_800 +
      added.failures.facade +
      added.json.facade +
      added.forms.facade +
      added.options.facade +
      added.transports.facade +
      added.anyDescription.facade +
      added.quotes.facade +
      added.runs +
      added.secrets +
      added.evidence.firstLoad +
      added.layers.firstLoad +
      added.auto.firstLoad +
      added.journal.firstLoad +
      added.contract.firstLoad +
      added.unread.firstLoad +
      added.streams.firstLoad +
      added.readOnce.firstLoad +
      added.steadyTime.firstLoad +
      added.redirects.firstLoad,
  },
  heapBytesPerCall: {
    binding: { 20: 25_500 },
    facade: { 20: 33_200 },
  },
} as const satisfies Budgets;

type Budgets = {
  readonly instantiationsOfFiftyCalls: number;
  readonly instantiationsOfFiftyFacadeCalls: number;
  readonly bundleBytes: { readonly binding: number; readonly facade: number; readonly facadeFirstLoad: number };
  readonly heapBytesPerCall: Readonly<Record<"binding" | "facade", Readonly<Record<number, number>>>>;
};
