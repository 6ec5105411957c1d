import * as z from 'zod/mini';

/** A day of the civil calendar, `YYYY-MM-DD`. */
export const PlainDay = z.iso.date();

/** Words as the shop wrote them: white space folded, trimmed, Unicode NFC. */
export const Text = z.string().check(z.minLength(1), z.maxLength(2_000));

/** An absolute http(s) address. */
export const Url = z.string().check(z.regex(/^https?:\/\/\S+$/i), z.maxLength(2_048));

/** ISO 3166-1 alpha-2. */
export const Country = z.string().check(z.regex(/^[A-Z]{2}$/));

/** Where a shopper lives, as far as the law differs: a country, or a part of one (ISO 3166-2) such as `US-CA`. */
export const Market = z.string().check(z.regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/));

/** An amount as a decimal string with `.`, and the ISO 4217 code, null where the page does not tell. */
export const Money = z.strictObject({
  amount: z.string().check(z.regex(/^-?\d+(\.\d+)?$/), z.maxLength(24)),
  currency: z.nullable(z.string().check(z.regex(/^[A-Z]{3}$/))),
});
export type Money = z.infer<typeof Money>;

/** An ISO 8601 duration made of one or more of years, months, weeks, days and hours, such as `P14D`. */
export const Duration = z
  .string()
  .check(z.regex(/^P(?=.)(\d+(\.\d+)?Y)?(\d+(\.\d+)?M)?(\d+(\.\d+)?W)?(\d+(\.\d+)?D)?(T\d+H)?$/));

const Days = z.enum(['working', 'calendar']);

/** A length of time; `days: 'working'` only where the page says so. */
export const Period = z.strictObject({ length: Duration, days: z.optional(Days) });
export type Period = z.infer<typeof Period>;

/** From one length of time to another. */
export const Range = z.strictObject({ min: Duration, max: Duration, days: z.optional(Days) });
export type Range = z.infer<typeof Range>;

/** Who bears a cost. */
export const Payer = z.enum(['buyer', 'seller']);

/** A number that a register gave out, and whether its check digits hold (null where the scheme has none). */
export const Identifier = z.strictObject({
  scheme: z.string(),
  country: z.nullable(Country),
  value: z.string().check(z.minLength(2), z.maxLength(40)),
  valid: z.nullable(z.boolean()),
});
export type Identifier = z.infer<typeof Identifier>;
