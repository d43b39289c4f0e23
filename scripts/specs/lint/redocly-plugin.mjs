// Lint rules of our own, on top of the standard's. Redocly loads this file itself, so it is plain JavaScript.
import { extensions } from "./rules/extensions.mjs";
import { freeFormObjects } from "./rules/free-form-objects.mjs";
import { linksResolve } from "./rules/links-resolve.mjs";
import { openResponseEnums } from "./rules/open-response-enums.mjs";
import { refusalOfCredentials } from "./rules/refusal-of-credentials.mjs";
import { serverOverrides } from "./rules/server-overrides.mjs";
import { statusOwner } from "./rules/status-owner.mjs";
import { units } from "./rules/units.mjs";

/** The plugin: `fnwire/<rule>` in redocly.yaml. */
export default function fnwirePlugin() {
  return {
    id: "fnwire",
    rules: {
      oas3: {
        extensions,
        "free-form-objects": freeFormObjects,
        "links-resolve": linksResolve,
        "open-response-enums": openResponseEnums,
        "refusal-of-credentials": refusalOfCredentials,
        "server-overrides": serverOverrides,
        "status-owner": statusOwner,
        units,
      },
    },
    configs: {
      all: {
        rules: {
          "fnwire/extensions": "error",
          "fnwire/free-form-objects": "error",
          "fnwire/links-resolve": "error",
          "fnwire/open-response-enums": "error",
          "fnwire/refusal-of-credentials": "error",
          "fnwire/server-overrides": "error",
          "fnwire/status-owner": "error",
          "fnwire/units": "error",
        },
      },
    },
  };
}
