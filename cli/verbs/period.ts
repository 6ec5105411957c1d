import { join } from 'node:path';
import * as z from 'zod/mini';
import { RULES } from '../../build/read-rulebook.ts';
import { readRules } from '../../build/read-rules.ts';
import { type Calendar, parseCalendars } from '../../lib/calendar/calendar.ts';
import { countPeriod } from '../../lib/calendar/count-period.ts';
import { type Place, placeOf } from '../../lib/calendar/place.ts';
import { type Streams, UsageError } from '../command.ts';
import { reasonInWords } from '../reason-in-words.ts';

const PeriodLine = z.object({
  id: z.union([z.string(), z.number()]),
  jurisdiction: z.string(),
  region: z.optional(z.string()),
  trigger: z.iso.date(),
  length: z.int(),
  unit: z.enum(['d', 'wd', 'w', 'm', 'y']),
  countTriggerDay: z._default(z.boolean(), false),
  roll: z.enum(['next-working-day', 'none']),
});

/**
 * `recourse period --json`: counts the period on each JSON line of standard input and prints its end,
 * a JSON line each, in the same order. Every line is checked before the first is printed.
 *
 * Throws a UsageError that names the line where one is no JSON, lacks a field, or names an unknown place.
 */
export async function run(args: string[], streams: Streams): Promise<number> {
  const stray = args.find((arg) => arg !== '--json');
  if (stray !== undefined)
    throw new UsageError(`unknown argument "${stray}"; use: period --json < LINES.jsonl`);
  const rules = join(RULES, 'calendars');
  const calendars = parseCalendars(
    Object.fromEntries(Object.entries(readRules(rules)).map(([file, data]) => [`calendars/${file}`, data])),
  );
  const answers: string[] = [];
  for (const [index, line] of (await readAll(streams.stdin)).split('\n').entries())
    if (line.trim() !== '') answers.push(`${JSON.stringify(answer(line, index + 1, calendars))}\n`);
  streams.out(answers.join(''));
  return 0;
}

function answer(line: string, number: number, calendars: Calendar[]) {
  const period = parsedLine(line, number);
  const place = placeNamed(period.jurisdiction, period.region, number, calendars);
  const trigger = Temporal.PlainDate.from(period.trigger);
  try {
    const { safeDay, lastDay, because } = countPeriod({ ...period, ...place, trigger });
    const reason = because && reasonInWords(because);
    return {
      id: period.id,
      safeDay: safeDay.toString(),
      lastDay: lastDay.toString(),
      ...(reason && { because: reason }),
    };
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(`line ${number}: ${error.message}`);
    throw error;
  }
}

function parsedLine(line: string, number: number): z.infer<typeof PeriodLine> {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    throw new UsageError(`line ${number}: is no JSON`);
  }
  const parsed = z.safeParse(PeriodLine, data, { error: z.locales.en().localeError });
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new UsageError(`line ${number}: ${issue?.path.join('.') || 'the line'}: ${issue?.message}`);
}

function placeNamed(
  jurisdiction: string,
  region: string | undefined,
  number: number,
  calendars: Calendar[],
): Place {
  const place = placeOf(jurisdiction, region, calendars);
  if (place) return place;
  const known = calendars.map(({ id }) => id).join(', ');
  const where = region === undefined ? `"${jurisdiction}"` : `"${jurisdiction}" with region "${region}"`;
  throw new UsageError(`line ${number}: jurisdiction: ${where} is not known; known are ${known}`);
}

async function readAll(stdin: Streams['stdin']): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of stdin)
    text += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
}
