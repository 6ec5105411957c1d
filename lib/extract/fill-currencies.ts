import type { Candidate } from './candidate.ts';

/**
 * Gives amounts without a currency the one that all other amounts of the page are in, and that its meta elements
 * (`told`, ISO 4217) name; where there is none or several, they stay as they are.
 *
 * @example fillCurrencies(candidates, ['EUR']) // [{ path: 'delivery.cost', value: { amount: '4.90', currency: 'EUR' }, … }]
 */
export function fillCurrencies(candidates: readonly Candidate[], told: readonly string[]): Candidate[] {
  const named = [...candidates.map(({ value }) => currencyOf(value)), ...told];
  const currencies = new Set(named.filter((code) => code));
  const [only] = currencies;
  if (!only || currencies.size > 1) return [...candidates];
  return candidates.map((candidate) =>
    currencyOf(candidate.value) === null
      ? { ...candidate, value: { ...(candidate.value as object), currency: only } as typeof candidate.value }
      : candidate,
  );
}

/** Undefined where the value is no money. */
function currencyOf(value: unknown): string | null | undefined {
  return typeof value === 'object' && value !== null && 'currency' in value
    ? (value.currency as string | null)
    : undefined;
}
