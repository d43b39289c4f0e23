// Fifteen mistakes that people make, each in the line after the comment that says which. ../editors.test.ts has what compilers say of them.
import type { Handle, Receipt } from "fnwire";
import { type Appwrite, appwrite } from "fnwire/appwrite";
import { type FunctionGraph, functiongraph } from "fnwire/functiongraph";
import { type Minapp, minapp } from "fnwire/minapp";
import { qinling } from "fnwire/qinling";

type In = { name: string };
type Out = { greeting: string };
const endpoint = "https://functions.example.test";
const hello = qinling({ endpoint, token: "test-token" }).fn<In, Out>("hello");
const event = functiongraph({ endpoint, projectId: "p", token: "test-token" }).fn<In, Out>("hello");
declare const handle: Handle<Appwrite, Out>;
declare const run: Handle<FunctionGraph, Out>;
declare const receipt: Receipt<Minapp>;

// an option that is missing
appwrite({ endpoint, key: "test-key" });
// a call that is made as if the function were the client
appwrite({ endpoint, project: "p" }).invoke("hello", { name: "Ada" });
// an option with a typing error
qinling({ endpoint, token: "test-token", timoutMs: 1_000 });
// an option that belongs to another service
minapp({ endpoint, token: "test-token", project: "p" });
// a field of the input with a typing error
hello.invoke({ nome: "Ada" });
// an input that is missing
hello.invoke();
// a field of the output that does not exist
hello.invoke({ name: "Ada" }).then(({ output }) => output.greting);
// a rule that does not exist
hello.invoke({ name: "Ada" }, { onAmbiguous: "ignore" });
// finding out what became of a call where the service cannot tell
event.invoke({ name: "Ada" }, { onAmbiguous: "reconcile" });
// a key that neither the service nor the function would see
event.invoke({ name: "Ada" }, { idempotencyKey: "order-1" });
// an option of one invocation that the service does not have
hello.invoke({ name: "Ada" }, { request: { path: "/" } });
// canceling a run that goes on where only scheduled ones can be
handle.cancel();
// the logs of a run where the service has none
run.logs();
// the result of a run that has no handle
receipt.result();
// a number as text
hello.map([{ name: "Ada" }], { concurrency: "4" });
