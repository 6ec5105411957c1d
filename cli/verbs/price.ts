import * as z from 'zod/mini';
import { parsePrice } from '../../lib/extract/slots/price-string.ts';
import { type Streams, UsageError } from '../command.ts';

const PriceLine = z.object({
  text: z.nullish(z.string()),
  currencyHint: z.nullish(z.string()),
});

/**
 * `recourse price`: reads JSON lines `{"text","currencyHint"?}` on standard input and prints one line
 * `{"amount","currency"}` for each, nulls where there is no price.
 *
 * Nothing is printed before every line has been read. Throws a UsageError naming the line that is
 * no JSON or has another form.
 *
 * @example echo '{"text":"1.234,- €"}' | recourse price → {"amount":"1234","currency":"EUR"}
 */
export async function run(args: string[], streams: Streams): Promise<number> {
  const stray = args.find((arg) => arg !== '--json');
  if (stray !== undefined)
    throw new UsageError(`"${stray}" is not understood; prices are read from standard input, one a line`);
  const decoder = new TextDecoder();
  let input = '';
  for await (const chunk of streams.stdin)
    input += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
  const answers: string[] = [];
  for (const [index, line] of input.split('\n').entries()) {
    if (line.trim() === '') continue;
    const { text, currencyHint } = readLine(line, index + 1);
    const money = parsePrice(text ?? '', currencyHint ?? undefined);
    answers.push(`${JSON.stringify(money ?? { amount: null, currency: null })}\n`);
  }
  streams.out(answers.join(''));
  return 0;
}

function readLine(line: string, number: number): z.infer<typeof PriceLine> {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    throw new UsageError(`line ${number} is no JSON`);
  }
  const parsed = z.safeParse(PriceLine, data);
  if (parsed.success) return parsed.data;
  throw new UsageError(`line ${number} is not of the form {"text": "…", "currencyHint": "…"}`);
}
