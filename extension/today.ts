/** The civil day on which the shopper is now, `YYYY-MM-DD`: the one place where the extension reads the clock. */
export function today(): string {
  return Temporal.Now.plainDateISO().toString();
}
