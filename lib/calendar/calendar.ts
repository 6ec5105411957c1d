import * as z from 'zod/mini';

/** The days of the week by their ISO 8601 number: Monday is 1. */
export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
export const Weekday = z.enum(WEEKDAYS);
export type Weekday = z.infer<typeof Weekday>;

const MonthDay = z
  .string()
  .check(z.regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'write month and day as "12-25"'));
const Year = z.int().check(z.gte(1583), z.lte(2999));
const RegionCode = z.string().check(z.regex(/^[A-Z0-9]{1,4}$/));
const Shift = z.int().check(z.gte(-7), z.lte(7));

/** Days to add where the holiday falls on that weekday. */
const Shifts = z.partialRecord(Weekday, Shift);

/** The ways to say when a holiday is; each holiday uses one. */
const WAYS = ['date', 'easter', 'orthodoxEaster', 'nth', 'first', 'dates'] as const;

/** One holiday, and the rule by which its day is found in any year. */
export const Holiday = z
  .strictObject({
    /** In the language of the place. */
    name: z.string().check(z.minLength(1), z.maxLength(120)),
    /** The same day each year. */
    date: z.optional(MonthDay),
    /** Days after Easter Sunday of the Gregorian calendar. */
    easter: z.optional(z.int().check(z.gte(-70), z.lte(70))),
    /** Days after Easter Sunday of the Julian calendar. */
    orthodoxEaster: z.optional(z.int().check(z.gte(-70), z.lte(70))),
    /** The nth such weekday of a month; -1 is the last. */
    nth: z.optional(
      z.strictObject({
        nth: z.int().check(z.gte(-1), z.lte(4)),
        weekday: Weekday,
        month: z.int().check(z.gte(1), z.lte(12)),
      }),
    ),
    /** The first such weekday on or after a day of the year. */
    first: z.optional(z.strictObject({ weekday: Weekday, from: MonthDay })),
    /** Days that no short rule gives, one by one. */
    dates: z.optional(z.array(z.iso.date()).check(z.minLength(1), z.maxLength(200))),
    /** Moved: the holiday is on the other day instead. */
    moved: z.optional(Shifts),
    /** Substituted: the other day is off as well. */
    substitute: z.optional(Shifts),
    /** First and last year. */
    from: z.optional(Year),
    until: z.optional(Year),
    /** Only in these parts of the country. */
    regions: z.optional(z.array(RegionCode).check(z.minLength(1))),
    /** In places within these parts only: nobody can tell without the town. */
    partsOf: z.optional(z.array(RegionCode).check(z.minLength(1))),
    /** `treated`: no public holiday, but a law on periods treats it like one. */
    status: z.optional(z.enum(['public', 'treated'])),
  })
  .check(
    z.refine((holiday) => WAYS.filter((way) => holiday[way] !== undefined).length === 1, {
      error: `say once when it is: ${WAYS.join(', ')}`,
    }),
  );
export type Holiday = z.infer<typeof Holiday>;

/** The days off of a country or of a system of rules such as SEPA. */
export const Calendar = z.strictObject({
  /** ISO 3166-1 code, `EU`, or the name of the system, e.g. `SEPA`. */
  id: z.string().check(z.regex(/^[A-Za-z]{2,12}$/)),
  name: z.string().check(z.minLength(1)),
  weekend: z.array(Weekday).check(z.maxLength(3)),
  /** Parts with holidays of their own: ISO 3166-2 code without the country, and name. */
  regions: z.optional(z.record(RegionCode, z.string())),
  holidays: z.array(Holiday).check(z.maxLength(200)),
  source: z.strictObject({
    /** The laws or lists that say so. */
    title: z.string().check(z.minLength(1)),
    link: z.optional(z.url()),
    /** When it was last compared. */
    checked: z.iso.date(),
    /** How sure it is: `statute` read, `official` page read, `secondary` source, `general` knowledge. */
    verified: z.enum(['statute', 'official', 'secondary', 'general']),
    notes: z.optional(z.string()),
  }),
});
export type Calendar = z.infer<typeof Calendar>;

/**
 * Checks the calendars among the files of `rules/` and gives them in the order of their files.
 *
 * Takes parsed YAML by path relative to `rules/`; paths outside `calendars/` are left alone.
 * Throws an Error that names file and place at the first fault, or where an id differs from its
 * file's name, or a holiday names a region that the calendar does not list.
 *
 * @example parseCalendars({ 'calendars/eu.yaml': { id: 'EU', … } }) → [{ id: 'EU', … }]
 */
export function parseCalendars(files: Record<string, unknown>): Calendar[] {
  return Object.entries(files)
    .filter(([path]) => path.startsWith('calendars/'))
    .map(([path, data]) => parseCalendar(path, data));
}

function parseCalendar(path: string, data: unknown): Calendar {
  const parsed = Calendar.safeParse(data);
  if (!parsed.success) {
    const issue = parsed.error.issues[0] as z.core.$ZodIssue;
    throw new Error(`rules/${path}: ${issue.path.join('.') || 'file'}: ${reasonOf(issue)}`);
  }
  const calendar = parsed.data;
  if (path !== `calendars/${calendar.id.toLowerCase()}.yaml`)
    throw new Error(`rules/${path}: id: "${calendar.id}" belongs in ${calendar.id.toLowerCase()}.yaml`);
  const known = new Set(Object.keys(calendar.regions ?? {}));
  calendar.holidays.forEach((holiday, index) => {
    for (const region of [...(holiday.regions ?? []), ...(holiday.partsOf ?? [])])
      if (!known.has(region))
        throw new Error(`rules/${path}: holidays.${index}: region "${region}" is not listed under regions`);
  });
  return calendar;
}

/** The small build of zod has no texts of its own. */
function reasonOf(issue: z.core.$ZodIssue): string {
  if (issue.message !== 'Invalid input') return issue.message;
  if (issue.code === 'unrecognized_keys') return `unknown field "${issue.keys.join('", "')}"`;
  if (issue.code === 'invalid_value') return `use one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_type') return `expected ${issue.expected}`;
  return 'is not in the form asked for';
}
