// The function that is deployed: sends an invoice and says its number.
export default function sendInvoice({ customer, cents }) {
  if (!(cents > 0)) throw new RangeError("an invoice needs an amount");
  console.log(`sending ${cents} cents to ${customer}`);
  return { number: `${customer}-001` };
}
