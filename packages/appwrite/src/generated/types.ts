// Made by scripts/generate.ts from specs/appwrite/openapi.yaml. Do not edit: run `npm run generate -- appwrite`.

import type { components } from "./schema.js";

/** Kind of resource that an execution ran. */
export type ExecutionResourceType = components["schemas"]["ExecutionResourceType"];

/** What started an execution. */
export type ExecutionTrigger = components["schemas"]["ExecutionTrigger"];

/** State of an execution. `completed` means that the function answered below 500, `failed` that it answered 500 or more, or that the platform could not run it to its end. `completed` and `failed` are final. */
export type ExecutionStatus = components["schemas"]["ExecutionStatus"];

/** One HTTP header. */
export type HeaderEntry = components["schemas"]["HeaderEntry"];

/** What is recorded of one run of a function. */
export type ExecutionRecord = components["schemas"]["ExecutionRecord"];

/** One run of a function. Names its function in `functionId` for response formats below 2.0.0, and in `resourceId` with `resourceType` from 2.0.0 on. */
export type Execution = components["schemas"]["Execution"];

/** A page of executions. */
export type ExecutionList = components["schemas"]["ExecutionList"];

/** What went wrong, for programs. Stable between versions. Refused headers of an execution are answered with 500 and a sentence here that begins with "Invalid headers". */
export type ErrorType = components["schemas"]["ErrorType"];

/** Envelope of every error that Appwrite itself answers. */
export type ErrorEnvelope = components["schemas"]["ErrorEnvelope"];

/** HTTP method with which a function is run, in upper case. `HEAD` needs a server from 1.8 on. */
export type ExecutionMethod = components["schemas"]["ExecutionMethod"];

/** How to run the function. Every property is optional. Leave out what you do not set: a null `body`, `path` or `method` makes the server fail. */
export type ExecutionCreate = components["schemas"]["ExecutionCreate"];

/** How to run the function, as a form: the only way to send it bytes that are not UTF-8 text. Every property is optional. */
export type ExecutionCreateForm = components["schemas"]["ExecutionCreateForm"];

/** One run of a function as a form: each field is a part, lists are JSON, and empty text stands for null. The only way to get a response that is not UTF-8 text. */
export type ExecutionForm = components["schemas"]["ExecutionForm"];

/** Runtime that builds and runs a function, an `$id` of `listRuntimes`. Which there are depends on the server. */
export type FunctionRuntime = components["schemas"]["FunctionRuntime"];

/** State of a deployment. `ready`, `failed` and `canceled` are final. */
export type DeploymentStatus = components["schemas"]["DeploymentStatus"];

/** A scope of the API key that the server makes for each execution. Which there are depends on the server. */
export type FunctionScope = components["schemas"]["FunctionScope"];

/** An environment variable of a function. */
export type Variable = components["schemas"]["Variable"];

/** A function and its configuration. */
export type FunctionRecord = components["schemas"]["FunctionRecord"];

/** A page of functions. */
export type FunctionList = components["schemas"]["FunctionList"];

/** A new function. */
export type FunctionCreate = components["schemas"]["FunctionCreate"];

/** The whole configuration of a function. What is left out returns to its default, except where a property says that it keeps the present value. */
export type FunctionUpdate = components["schemas"]["FunctionUpdate"];

/** Which deployment to activate. */
export type DeploymentActivation = components["schemas"]["DeploymentActivation"];

/** A deployment in a list. A `select` query leaves out what it does not name, except what starts with `$`. */
export type DeploymentSelection = components["schemas"]["DeploymentSelection"];

/** A page of deployments. */
export type DeploymentList = components["schemas"]["DeploymentList"];

/** A code package, or one chunk of it. */
export type DeploymentUpload = components["schemas"]["DeploymentUpload"];

/** Code of a function, and its build. */
export type Deployment = components["schemas"]["Deployment"];

/** Which deployment to build again. */
export type DeploymentDuplicate = components["schemas"]["DeploymentDuplicate"];

/** Which template to deploy. The values are those of a template in `listTemplates`. */
export type DeploymentFromTemplate = components["schemas"]["DeploymentFromTemplate"];

/** Which state of the connected VCS repository to deploy. */
export type DeploymentFromVcs = components["schemas"]["DeploymentFromVcs"];

/** An empty object, from clients that always send one. */
export type NoParameters = components["schemas"]["NoParameters"];

/** A page of variables. */
export type VariableList = components["schemas"]["VariableList"];

/** A new environment variable. */
export type VariableCreate = components["schemas"]["VariableCreate"];

/** What to change; at least one of the properties. Null and missing keep the present value. */
export type VariableUpdate = components["schemas"]["VariableUpdate"];

/** A runtime that this server offers. */
export type Runtime = components["schemas"]["Runtime"];

/** The runtimes of this server. */
export type RuntimeList = components["schemas"]["RuntimeList"];

/** A machine size. */
export type Specification = components["schemas"]["Specification"];

/** The machine sizes of this server. */
export type SpecificationList = components["schemas"]["SpecificationList"];

/** What a template is for. */
export type TemplateUseCase = components["schemas"]["TemplateUseCase"];

/** A template's settings for one runtime. */
export type TemplateRuntime = components["schemas"]["TemplateRuntime"];

/** A variable that a template needs. */
export type TemplateVariable = components["schemas"]["TemplateVariable"];

/** A ready-made function. */
export type Template = components["schemas"]["Template"];

/** Templates. */
export type TemplateList = components["schemas"]["TemplateList"];
