/** The civil day on which the shopper is now, `YYYY-MM-DD`. Here alone the extension reads the clock. */
export function today(): string {
  return Temporal.Now.plainDateISO().toString();
}

/** This moment: for what is not a day of the law. */
export function now(): Temporal.Instant {
  return Temporal.Now.instant();
}
