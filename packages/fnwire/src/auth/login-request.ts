import { type ClientContext, emit } from "../context/client-context.js";
import { OngoingCall } from "../context/ongoing-call.js";
import { FnwireError } from "../errors/errors.js";
import { translate } from "../errors/failure.js";
import type { CallContext } from "../model/call-context.js";
import type { IssuedToken } from "../model/credential.js";

/** A login is a small request or two. Milliseconds. */
const attemptMs = 10_000;
const loginMs = 30_000;

/**
 * Logs in by a call of its own, whose time is not that of the call which happens to need the token first. Hooks are told how
 * it went; what fails is this package's error.
 */
export async function logIn(
  client: ClientContext,
  issue: (call: CallContext) => Promise<IssuedToken>,
): Promise<IssuedToken> {
  const call = new OngoingCall(client, {
    operation: "login",
    caller: { timeoutMs: loginMs },
    attemptTimeoutMs: attemptMs,
  });
  let error: FnwireError | undefined;
  try {
    return await issue(call);
  } catch (thrown) {
    const translated = translate(call, thrown);
    if (FnwireError.is(translated)) error = translated;
    throw translated;
  } finally {
    const { hooks, provider } = client;
    if (hooks?.onAuthRefresh) {
      emit(client, hooks.onAuthRefresh, { provider, durationMs: call.elapsedMs(), error });
    }
  }
}
