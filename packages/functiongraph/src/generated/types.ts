// Made by scripts/generate.ts from specs/functiongraph/openapi.yaml. Do not edit: run `npm run generate -- functiongraph`.

import type { components } from "./schema.js";

/**
 * The event given to the function, as it is. The object itself is the event: the wrappers `{"body": …}` and
 * `{"application/json": …}` that some examples of the documentation show would reach the function as they stand.
 */
export type FunctionEvent = components["schemas"]["FunctionEvent"];

/** Answer to a synchronous call made with `X-CFF-Request-Version` `v1`. */
export type InvocationResult = components["schemas"]["InvocationResult"];

/** What the function returned, as it is (`v0`). Nothing tells it apart from the envelope but the header `X-Cff-Response-Version`. */
export type FunctionOutput = components["schemas"]["FunctionOutput"];

/**
 * Error of the service or of the gateway before it. No field is certain: the service sends `error_code` and `error_msg`, the
 * gateway adds `request_id`, IAM answers with `error` instead.
 */
export type ErrorEnvelope = components["schemas"]["ErrorEnvelope"];

/** Page written by a proxy. It says nothing that a program could use. */
export type HtmlError = components["schemas"]["HtmlError"];

/** Proof that an asynchronous run was accepted. */
export type AsyncInvocationReceipt = components["schemas"]["AsyncInvocationReceipt"];

/** State of an asynchronous run. `WAIT` and `RUNNING` go on; `SUCCESS`, `FAIL` and `DISCARD` (the request was thrown away) are final. */
export type ExecutionStatus = components["schemas"]["ExecutionStatus"];

/** Record of one asynchronous run. It does not hold the function's output. */
export type AsyncExecution = components["schemas"]["AsyncExecution"];

/** One page of asynchronous runs. */
export type AsyncExecutionList = components["schemas"]["AsyncExecutionList"];

/** Which run to cancel, and how. */
export type ExecutionCancel = components["schemas"]["ExecutionCancel"];

/** Nothing to read, `null` or an empty object. */
export type Empty = components["schemas"]["Empty"];

/**
 * Language environment of a function. New ones appear several times a year, and the two clouds offer different sets, so any text
 * is accepted. `http` is an HTTP server, `Custom` a process of your own, `Custom Image` a container image.
 */
export type Runtime = components["schemas"]["Runtime"];

/**
 * Where a function's code comes from: edited in the console (`inline`), a ZIP or JAR sent with the request, an OBS bucket (`obs`) or
 * a container image (`Custom-Image-Swr`).
 */
export type CodeType = components["schemas"]["CodeType"];

/** VPC that the function is connected to. */
export type FunctionVpc = components["schemas"]["FunctionVpc"];

/** A VPC. */
export type VpcReference = components["schemas"]["VpcReference"];

/** What may reach the function, and what it may reach. */
export type NetworkControl = components["schemas"]["NetworkControl"];

/**
 * User that the function acts as on mounted file systems. The ids are text in some tables of the documentation and numbers in its
 * examples and in the clients.
 */
export type MountUser = components["schemas"]["MountUser"];

/** One mounted file system. */
export type Mount = components["schemas"]["Mount"];

/** File systems that the function mounts. */
export type MountConfig = components["schemas"]["MountConfig"];

/** One version of a dependency, a package of libraries that functions can load. */
export type Dependency = components["schemas"]["Dependency"];

/** How many runs at a time. */
export type Strategy = components["schemas"]["Strategy"];

/** Container image that is the function. */
export type CustomImage = components["schemas"]["CustomImage"];

/** Generation of the platform that runs the function. `v1` is retired. */
export type FunctionGeneration = components["schemas"]["FunctionGeneration"];

/** Service that receives the outcome of a run. Empty when there is none. */
export type AsyncDestinationType = components["schemas"]["AsyncDestinationType"];

/** One destination. Both fields are empty when there is none. */
export type AsyncDestination = components["schemas"]["AsyncDestination"];

/** Where the outcome of a run is sent. */
export type AsyncDestinations = components["schemas"]["AsyncDestinations"];

/** How asynchronous runs of a function are kept, repeated and reported. */
export type AsyncConfig = components["schemas"]["AsyncConfig"];

/**
 * A function, or one version of it. Each operation returns a different part of these fields, and unset ones may be missing, empty
 * or null.
 */
export type FunctionRecord = components["schemas"]["FunctionRecord"];

/**
 * Offset of the next page, a number on most responses and text on some. `0`, the marker that was just used, or the `count` of the
 * list means that there is no more.
 */
export type Marker = components["schemas"]["Marker"];

/** One page of functions. */
export type FunctionList = components["schemas"]["FunctionList"];

/** The code itself. Leave `file` empty for the default code, or when the code comes from OBS. */
export type FunctionCodeInput = components["schemas"]["FunctionCodeInput"];

/** VPC to connect the function to. The function needs an agency that may use it. */
export type FunctionVpcInput = components["schemas"]["FunctionVpcInput"];

/** One file system to mount. */
export type MountInput = components["schemas"]["MountInput"];

/** File systems to mount. */
export type MountConfigInput = components["schemas"]["MountConfigInput"];

/** LTS log group and stream of the function. */
export type LogConfig = components["schemas"]["LogConfig"];

/** A new function. */
export type FunctionCreate = components["schemas"]["FunctionCreate"];

/** How many runs at a time. */
export type StrategyInput = components["schemas"]["StrategyInput"];

/**
 * New configuration of a function. The five required fields replace what is there, so read the configuration first and send back
 * what shall stay.
 */
export type FunctionConfigUpdate = components["schemas"]["FunctionConfigUpdate"];

/** The code itself. Often both fields are empty. */
export type FunctionCodeContent = components["schemas"]["FunctionCodeContent"];

/** Code of a function and what belongs to it. */
export type FunctionCode = components["schemas"]["FunctionCode"];

/** New code of a function. */
export type FunctionCodeUpdate = components["schemas"]["FunctionCodeUpdate"];

/** New limit of instances. */
export type MaxInstancesUpdate = components["schemas"]["MaxInstancesUpdate"];

/** ZIP with the code, the configuration or both. */
export type FunctionPackage = components["schemas"]["FunctionPackage"];

/** A function packed by an export. */
export type FunctionImport = components["schemas"]["FunctionImport"];

/** Keys that traces are reported to APM with. */
export type TracingConfig = components["schemas"]["TracingConfig"];

/** State of a function's snapshot. */
export type SnapshotState = components["schemas"]["SnapshotState"];

/** A version of the service bridge. */
export type BridgeVersion = components["schemas"]["BridgeVersion"];

/** One page of versions. */
export type FunctionVersionList = components["schemas"]["FunctionVersionList"];

/** What to publish the current code and configuration as. */
export type FunctionVersionCreate = components["schemas"]["FunctionVersionCreate"];

/** Share of the traffic in percent that goes to a second version, by version. */
export type VersionWeights = components["schemas"]["VersionWeights"];

/** A condition on the request. */
export type VersionRule = components["schemas"]["VersionRule"];

/** When a request goes to this version. */
export type VersionStrategy = components["schemas"]["VersionStrategy"];

/** A name for a version, which may send part of the traffic to a second one. */
export type Alias = components["schemas"]["Alias"];

/** A condition on the request. */
export type VersionRuleInput = components["schemas"]["VersionRuleInput"];

/** When a request goes to this version. */
export type VersionStrategyInput = components["schemas"]["VersionStrategyInput"];

/** Rules that send requests to a second version, by version. */
export type VersionStrategiesInput = components["schemas"]["VersionStrategiesInput"];

/** A new alias. */
export type AliasCreate = components["schemas"]["AliasCreate"];

/** New target of an alias. */
export type AliasUpdate = components["schemas"]["AliasUpdate"];

/** One destination. */
export type AsyncDestinationInput = components["schemas"]["AsyncDestinationInput"];

/**
 * Where the outcome of a run is sent. The message holds `timestamp`, `request_context`, `request_payload`, `response_context` and
 * `response_payload`; an output above 256 KB arrives empty.
 */
export type AsyncDestinationsInput = components["schemas"]["AsyncDestinationsInput"];

/** How asynchronous runs of a function are kept, repeated and reported. */
export type AsyncConfigUpdate = components["schemas"]["AsyncConfigUpdate"];

/** Where this page lies, as offsets into the whole list. */
export type PageInfo = components["schemas"]["PageInfo"];

/** Asynchronous configurations of a function's versions. */
export type AsyncConfigList = components["schemas"]["AsyncConfigList"];

/**
 * Kind of trigger. `DEDICATEDGATEWAY` is API Gateway (dedicated), `APIG` the shared one. OTC documents some of these and `ROCKETMQ`;
 * Huawei Cloud has the others.
 */
export type TriggerType = components["schemas"]["TriggerType"];

/** Whether the trigger fires. */
export type TriggerStatus = components["schemas"]["TriggerStatus"];

/** TIMER: whether `schedule` is a rate or a cron expression. */
export type ScheduleType = components["schemas"]["ScheduleType"];

/** API Gateway: protocol of the API. */
export type ApiProtocol = components["schemas"]["ApiProtocol"];

/** API Gateway: method of the API. */
export type ApiMethod = components["schemas"]["ApiMethod"];

/** API Gateway: whether the path is a prefix (`SWA`) or must be equal (`NORMAL`). */
export type ApiMatchMode = components["schemas"]["ApiMatchMode"];

/** API Gateway: how callers of the API are authenticated. `NONE` lets anybody in. */
export type ApiAuth = components["schemas"]["ApiAuth"];

/** API Gateway: how it calls the function. */
export type ApiFunctionInfo = components["schemas"]["ApiFunctionInfo"];

/** Settings of a trigger. Which fields there are depends on its type, named in each description. */
export type TriggerEventData = components["schemas"]["TriggerEventData"];

/** What starts a function besides a direct call. */
export type Trigger = components["schemas"]["Trigger"];

/** A new trigger. */
export type TriggerCreate = components["schemas"]["TriggerCreate"];

/** How a stream trigger polls. */
export type TriggerPollingUpdate = components["schemas"]["TriggerPollingUpdate"];

/** New state of a trigger. Only timer, DDS, LTS and Kafka triggers can be disabled. */
export type TriggerUpdate = components["schemas"]["TriggerUpdate"];

/** An event kept for trying a function out. */
export type TestEvent = components["schemas"]["TestEvent"];

/** Test events of a function. */
export type TestEventList = components["schemas"]["TestEventList"];

/** A new test event. */
export type TestEventCreate = components["schemas"]["TestEventCreate"];

/** The test event that was stored. */
export type TestEventReceipt = components["schemas"]["TestEventReceipt"];

/** New content of a test event. */
export type TestEventUpdate = components["schemas"]["TestEventUpdate"];

/** Rule by time. */
export type CronReservation = components["schemas"]["CronReservation"];

/** Rule by load. */
export type MetricReservation = components["schemas"]["MetricReservation"];

/** Rules that change the number of reserved instances. */
export type ReservationTactics = components["schemas"]["ReservationTactics"];

/** How many instances to keep ready. */
export type ReservedInstancesUpdate = components["schemas"]["ReservedInstancesUpdate"];

/** How many instances are kept ready. */
export type ReservedInstances = components["schemas"]["ReservedInstances"];

/** Reserved instances of one function version. */
export type ReservedInstanceCount = components["schemas"]["ReservedInstanceCount"];

/** Reserved instances by function version. */
export type ReservedInstanceCountList = components["schemas"]["ReservedInstanceCountList"];

/** Reservation of one version or alias. */
export type ReservedInstanceConfig = components["schemas"]["ReservedInstanceConfig"];

/** One page of reservations. */
export type ReservedInstanceConfigList = components["schemas"]["ReservedInstanceConfigList"];

/** A key with one value. */
export type Tag = components["schemas"]["Tag"];

/** Tags to set. */
export type TagsCreate = components["schemas"]["TagsCreate"];

/** Tags to remove. */
export type TagsDelete = components["schemas"]["TagsDelete"];

/** Tags of a function. */
export type FunctionTags = components["schemas"]["FunctionTags"];

/** A key with all its values. */
export type TagValues = components["schemas"]["TagValues"];

/** Tags used in the project. */
export type ProjectTags = components["schemas"]["ProjectTags"];

/** Which functions to find. */
export type TaggedFunctionQuery = components["schemas"]["TaggedFunctionQuery"];

/** What the resource is. */
export type TaggedFunctionDetail = components["schemas"]["TaggedFunctionDetail"];

/** A function with its tags. */
export type TaggedFunction = components["schemas"]["TaggedFunction"];

/** One page of functions with their tags. */
export type TaggedFunctionList = components["schemas"]["TaggedFunctionList"];

/** How many functions match. A bare number in the documentation's example, an object in its table. */
export type TaggedFunctionCount = components["schemas"]["TaggedFunctionCount"];

/** One page of dependencies. */
export type DependencyList = components["schemas"]["DependencyList"];

/** A new dependency, or a new version of the one with this name. */
export type DependencyCreate = components["schemas"]["DependencyCreate"];

/** LTS log group and stream. FunctionGraph has no operation that returns log lines: read them from LTS with these ids. */
export type LogStream = components["schemas"]["LogStream"];

/** Value of a metric at one time. */
export type MetricPoint = components["schemas"]["MetricPoint"];

/** A metric over time. */
export type MetricSeries = components["schemas"]["MetricSeries"];

/** Metrics of runs over time. */
export type FunctionStatistics = components["schemas"]["FunctionStatistics"];

/** Usage in one month. */
export type MonthlyUsage = components["schemas"]["MonthlyUsage"];

/** Metrics of the project: `statistics` for `monitor_data`, the others for `monthly_report`. */
export type ProjectStatistics = components["schemas"]["ProjectStatistics"];

/** Number of instances over time. */
export type InstanceStatistics = components["schemas"]["InstanceStatistics"];

/** A function and its metric. */
export type TopFunction = components["schemas"]["TopFunction"];

/** Functions in the order of a metric. */
export type TopFunctionList = components["schemas"]["TopFunctionList"];

/**
 * What is limited: functions (`fgs_func_num`), their code in MB (`fgs_func_code_size`), workflows (`fgs_workflow_num`), instances of
 * one function (`fgs_on_demand_instance_limit`) or of all (`fgs_func_qos_limit`), reserved instances (`fgs_func_occurs`), idle times.
 */
export type QuotaType = components["schemas"]["QuotaType"];

/** One limit. */
export type Quota = components["schemas"]["Quota"];

/** The limits. */
export type Quotas = components["schemas"]["Quotas"];

/** Limits of the project and how much of them is used. */
export type QuotaList = components["schemas"]["QuotaList"];

/** A trigger that a template brings. */
export type TemplateTrigger = components["schemas"]["TemplateTrigger"];

/** How to use a template. */
export type TemplateDetail = components["schemas"]["TemplateDetail"];

/** A function to start from. */
export type FunctionTemplate = components["schemas"]["FunctionTemplate"];

/** One page of templates. */
export type FunctionTemplateList = components["schemas"]["FunctionTemplateList"];

/** Where to make the endpoint. */
export type VpcEndpointCreate = components["schemas"]["VpcEndpointCreate"];

/** Entry to FunctionGraph inside a VPC. */
export type VpcEndpoint = components["schemas"]["VpcEndpoint"];

/** State of an application. The last part tells which step failed or is under way. */
export type ApplicationStatus = components["schemas"]["ApplicationStatus"];

/** An application in a list. */
export type ApplicationSummary = components["schemas"]["ApplicationSummary"];

/** One page of applications. */
export type ApplicationList = components["schemas"]["ApplicationList"];

/** Repository for the application's code. Left out, one is made in a project that an earlier application used. */
export type ApplicationRepositoryInput = components["schemas"]["ApplicationRepositoryInput"];

/** A new application. */
export type ApplicationCreate = components["schemas"]["ApplicationCreate"];

/** The application that is being made. */
export type ApplicationReceipt = components["schemas"]["ApplicationReceipt"];

/** A resource of an application. */
export type StackResource = components["schemas"]["StackResource"];

/** Repository of an application's code. */
export type ApplicationRepository = components["schemas"]["ApplicationRepository"];

/** Functions and other resources that were made together from a template. */
export type Application = components["schemas"]["Application"];

/** An application template in a list. */
export type ApplicationTemplateSummary = components["schemas"]["ApplicationTemplateSummary"];

/** One page of application templates. */
export type ApplicationTemplateList = components["schemas"]["ApplicationTemplateList"];

/** A resource that a template makes. */
export type ApplicationTemplateResource = components["schemas"]["ApplicationTemplateResource"];

/** An application to start from. */
export type ApplicationTemplate = components["schemas"]["ApplicationTemplate"];

/** A workflow without its definition. */
export type WorkflowSummary = components["schemas"]["WorkflowSummary"];

/** One page of workflows. */
export type WorkflowList = components["schemas"]["WorkflowList"];

/** Objects that start the workflow, for `OBS`. */
export type WorkflowObsTrigger = components["schemas"]["WorkflowObsTrigger"];

/** What starts a workflow. */
export type WorkflowTriggerInput = components["schemas"]["WorkflowTriggerInput"];

/** A function that states refer to by name. */
export type WorkflowFunction = components["schemas"]["WorkflowFunction"];

/** Which function to call, and with what. */
export type WorkflowFunctionReference = components["schemas"]["WorkflowFunctionReference"];

/** A call of a function. */
export type WorkflowAction = components["schemas"]["WorkflowAction"];

/** What happens when an action fails. */
export type WorkflowErrorHandler = components["schemas"]["WorkflowErrorHandler"];

/** JSONPath expressions applied to the data of a state. */
export type WorkflowDataFilter = components["schemas"]["WorkflowDataFilter"];

/** A step of a workflow. */
export type WorkflowStateInput = components["schemas"]["WorkflowStateInput"];

/** A retry policy. */
export type WorkflowRetry = components["schemas"]["WorkflowRetry"];

/** Settings of an `EXPRESS` workflow. */
export type ExpressConfigInput = components["schemas"]["ExpressConfigInput"];

/** A workflow, that is functions and the order they run in. */
export type WorkflowDefinitionInput = components["schemas"]["WorkflowDefinitionInput"];

/** Workflows to delete. */
export type WorkflowsDelete = components["schemas"]["WorkflowsDelete"];

/** A workflow that was not deleted. */
export type WorkflowDeleteFailure = components["schemas"]["WorkflowDeleteFailure"];

/** What became of each workflow. */
export type WorkflowsDeleteResult = components["schemas"]["WorkflowsDeleteResult"];

/** Settings of a trigger as they are stored; those of `OBS` triggers are known. */
export type WorkflowObsTriggerRecord = components["schemas"]["WorkflowObsTriggerRecord"];

/** What starts a workflow. */
export type WorkflowTrigger = components["schemas"]["WorkflowTrigger"];

/** A step of a workflow. */
export type WorkflowState = components["schemas"]["WorkflowState"];

/** Which states are logged. */
export type WorkflowLogLevel = components["schemas"]["WorkflowLogLevel"];

/** Settings of an `EXPRESS` workflow as they are stored. */
export type ExpressConfig = components["schemas"]["ExpressConfig"];

/** A workflow as it is stored. */
export type WorkflowDefinition = components["schemas"]["WorkflowDefinition"];

/** A workflow with its definition. */
export type Workflow = components["schemas"]["Workflow"];

/** State of a workflow execution. */
export type WorkflowExecutionStatus = components["schemas"]["WorkflowExecutionStatus"];

/** An execution without its states. */
export type WorkflowExecutionSummary = components["schemas"]["WorkflowExecutionSummary"];

/** Executions of a workflow. */
export type WorkflowExecutionList = components["schemas"]["WorkflowExecutionList"];

/** What to run the workflow with. */
export type WorkflowExecutionInput = components["schemas"]["WorkflowExecutionInput"];

/** An execution that was accepted. */
export type WorkflowExecutionReceipt = components["schemas"]["WorkflowExecutionReceipt"];

/** Error of one state. */
export type WorkflowStateError = components["schemas"]["WorkflowStateError"];

/** Outcome of a synchronous execution. */
export type WorkflowExecutionResult = components["schemas"]["WorkflowExecutionResult"];

/** One attempt of a state. */
export type WorkflowStateAttempt = components["schemas"]["WorkflowStateAttempt"];

/** What one state did. */
export type WorkflowStateExecution = components["schemas"]["WorkflowStateExecution"];

/** An execution with its states. */
export type WorkflowExecution = components["schemas"]["WorkflowExecution"];

/** Outcome of a step that waited for somebody else. */
export type WorkflowCallback = components["schemas"]["WorkflowCallback"];

/** Metrics of workflow executions over time. */
export type WorkflowStatistics = components["schemas"]["WorkflowStatistics"];
