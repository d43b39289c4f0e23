import { AmbiguousOutcomeError } from "fnwire";
import { appwrite } from "fnwire/appwrite";

/** Where the function runs. */
export type Connection = { readonly endpoint: string; readonly project: string; readonly key: string };

/** What became of an invoice. `unknown` means that it may have been sent: a person has to look. */
export type Invoiced = { readonly state: "sent"; readonly number: string } | { readonly state: "unknown" };

/** The code under test: has an invoice sent, never twice. */
export async function invoice(
  { endpoint, project, key }: Connection,
  order: { readonly customer: string; readonly cents: number },
): Promise<Invoiced> {
  const sendInvoice = appwrite({ endpoint, project, key }).fn<typeof order, { number: string }>("send-invoice");
  try {
    const { output } = await sendInvoice.invoke(order);
    return { state: "sent", number: output.number };
  } catch (error) {
    if (error instanceof AmbiguousOutcomeError) return { state: "unknown" };
    throw error;
  }
}
