/** The guides by file name, in the order of the navigation. A guide that is missing here is not built, and the build says so. */
export const guideGroups = [
  {
    title: "Guides",
    guides: [
      "quickstart",
      "sync-and-async",
      "inputs-and-outputs",
      "retries-and-safety",
      "many-machines",
      "authentication",
      "testing",
      "observability",
      "transports",
      "bindings",
      "functions-behind-a-url",
      "adding-a-provider",
    ],
  },
  {
    title: "Migrating from",
    guides: [
      "migrating-from-node-appwrite",
      "migrating-from-huaweicloud-sdk",
      "migrating-from-qinlingclient",
      "migrating-from-minapp-sdk",
    ],
  },
] as const;
