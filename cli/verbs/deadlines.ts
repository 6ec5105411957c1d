import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { deadlinesOf, type OrderDeadline, type OrderDeadlines } from '../../lib/orders/deadlines.ts';
import type { Order } from '../../lib/orders/event.ts';
import { foldEvents } from '../../lib/orders/fold-events.ts';
import { ImportError, importOrders } from '../../lib/orders/import-orders.ts';
import { deadlineRulesOf, type PackDeadline } from '../../lib/packs/deadline-rule.ts';
import { parseRulebook } from '../../lib/packs/rulebook.ts';
import { deadlineWords } from '../../locales/deadline-words.ts';
import { type Streams, UsageError } from '../command.ts';
import { ruleFiles } from '../rule-files.ts';

const USAGE = 'use: deadlines [--on 2026-11-21] [--json] ORDER.json';

/**
 * `recourse deadlines [--on DATE] [--json] ORDER.json`: prints the deadlines of the orders in an exported file
 * on a day, which is today where none is given.
 *
 * Throws a UsageError that names the field where the file is no export, or the market where no pack knows it.
 */
export async function run(args: string[], streams: Streams): Promise<number> {
  const { file, on, isJson } = parsedArgs(args);
  const orders = await readOrders(file);
  const { packs, calendars } = parseRulebook(ruleFiles());
  const rules = deadlineRulesOf(packs);
  const books = { rules, calendars, on, language: 'en', words: deadlineWords };
  const answers = orders.map((order) => ({ order, ...deadlinesOf(order, books) }));
  for (const { order, gap } of answers)
    if (gap === 'unknown-market')
      throw new UsageError(
        `${file}: market: no deadlines are known for "${foldEvents(order).placed?.market}"; known are ${knownMarkets(rules)}`,
      );
  const deadlines = answers.flatMap((answer) => answer.deadlines);
  streams.out(
    isJson ? `${JSON.stringify({ deadlines: deadlines.map(asContract) })}\n` : answers.map(asText).join('\n'),
  );
  return 0;
}

function parsedArgs(args: string[]): { file: string; on: string; isJson: boolean } {
  try {
    const options = { on: { type: 'string' }, json: { type: 'boolean', default: false } } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new UsageError(`name one file; ${USAGE}`);
    const on = values.on ?? Temporal.Now.plainDateISO().toString();
    if (!z.iso.date().safeParse(on).success) throw new UsageError(`--on: "${on}" is no day; ${USAGE}`);
    return { file, on, isJson: values.json };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${error instanceof Error ? error.message.split('\n')[0] : error}; ${USAGE}`);
  }
}

async function readOrders(file: string): Promise<Order[]> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new UsageError(`${file}: cannot be read (${(error as NodeJS.ErrnoException).code ?? error})`);
  }
  try {
    return importOrders(text);
  } catch (error) {
    if (error instanceof ImportError) throw new UsageError(`${file}: ${error.message}`);
    throw error;
  }
}

function asContract({ id, rule, who, safeDay, lastDay, why, state, name, todo }: OrderDeadline) {
  return { id, rule, who, safeDay, lastDay, why, state, name, todo };
}

function asText({ order, deadlines, gap }: OrderDeadlines & { order: Order }): string {
  const { placed } = foldEvents(order);
  const title = placed ? `${placed.shop}, ordered on ${placed.day}` : `order ${order.id}`;
  if (gap === 'removed') return `${title}: removed\n`;
  if (gap === 'not-placed') return `${title}: no purchase was entered\n`;
  return [title, ...deadlines.map(deadlineText)].join('\n\n').concat('\n');
}

function deadlineText({
  who,
  name,
  todo,
  state,
  safeDay,
  lastDay,
  why,
  rule,
  sources,
  quote,
}: OrderDeadline): string {
  const day =
    safeDay === null
      ? 'no day yet'
      : `by ${safeDay}${lastDay === safeDay ? '' : `, at the latest ${lastDay}`}`;
  const laws = sources.map(({ law }) => law).join('; ');
  return [
    `  ${name} (${who}) – ${state}`,
    `    ${todo}: ${day}`,
    `    ${why}`,
    `    ${rule}${laws && `: ${laws}`}${quote ? `: “${quote.quote}” (${quote.url})` : ''}`,
  ].join('\n');
}

function knownMarkets(rules: PackDeadline[]): string {
  return [...new Set(rules.flatMap(({ pack }) => pack.markets))].sort().join(', ');
}
