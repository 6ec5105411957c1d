import type { Candidate } from './candidate.ts';

/**
 * Gives amounts without a currency the one that all other amounts of the page are in, and that its meta elements
 * (`told`, ISO 4217) name; where there is none or several, they stay as they are.
 *
 * Nothing costs nothing in any currency: what the text calls free takes `home`, the currency of the page's country,
 * where the page names none, or names that one among others; and never one that the page is not in.
 *
 * @example fillCurrencies(candidates, ['EUR']) // [{ path: 'delivery.cost', value: { amount: '4.90', currency: 'EUR' }, … }]
 */
export function fillCurrencies(
  candidates: readonly Candidate[],
  told: readonly string[],
  home?: string,
): Candidate[] {
  const named = [...candidates.map((one) => (isFree(one) ? null : currencyOf(one.value))), ...told];
  const currencies = new Set(named.filter((code) => code));
  const [only] = currencies.size === 1 ? currencies : [];
  const ofFree = home && (currencies.size === 0 || currencies.has(home)) ? home : only;
  return candidates.map((one) => {
    const own = currencyOf(one.value);
    if (own === undefined) return one;
    const isOwn = own !== null && (!isFree(one) || currencies.size === 0 || currencies.has(own));
    const currency = isOwn ? own : ((isFree(one) ? ofFree : only) ?? null);
    if (currency === own) return one;
    return { ...one, value: { ...(one.value as object), currency } as typeof one.value };
  });
}

/** Undefined where the value is no money. */
function currencyOf(value: unknown): string | null | undefined {
  return typeof value === 'object' && value !== null && 'currency' in value
    ? (value.currency as string | null)
    : undefined;
}

/** True of nothing to pay, as a text says it: its currency is a guess. */
function isFree({ value, evidence }: Candidate): boolean {
  return evidence.source === 'text' && Number((value as { amount?: string }).amount ?? 1) === 0;
}
