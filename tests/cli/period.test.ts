import { describe, expect, it } from 'vitest';
import { run } from '../../cli/verbs/period.ts';

const line = {
  id: 'a',
  jurisdiction: 'DE',
  trigger: '2026-10-31',
  length: 14,
  unit: 'd',
  roll: 'next-working-day',
};

async function period(...lines: (string | object | Uint8Array)[]) {
  const printed: string[] = [];
  const chunks = lines.map((one) => {
    if (one instanceof Uint8Array || typeof one === 'string') return one;
    return `${JSON.stringify(one)}\n`;
  });
  async function* stdin() {
    yield* chunks;
  }
  const streams = { stdin: stdin(), out: (text: string) => printed.push(text), err: () => {} };
  const refusal = await run(['--json'], streams).then(
    () => null,
    (error: Error) => error,
  );
  return { printed: printed.join(''), refusal };
}

describe('period', () => {
  it('prints an end for each line, in order, with the reason where the day moved', async () => {
    const { printed } = await period(line, {
      ...line,
      id: 2,
      roll: 'none',
      region: 'BY',
      countTriggerDay: true,
    });
    expect(printed.split('\n')).toEqual([
      '{"id":"a","safeDay":"2026-11-14","lastDay":"2026-11-16","because":"2026-11-14 is a Saturday, 2026-11-15 is a Sunday"}',
      '{"id":2,"safeDay":"2026-11-13","lastDay":"2026-11-13"}',
      '',
    ]);
  });

  it('names holidays, and regional ones that may count', async () => {
    const { printed } = await period(
      { ...line, trigger: '2026-12-17', jurisdiction: 'DK' },
      { ...line, trigger: '2026-12-23' },
    );
    const reasons = printed
      .trim()
      .split('\n')
      .map((answer) => JSON.parse(answer).because);
    expect(reasons).toEqual([
      '2026-12-31 counts as a holiday (Nytårsaftensdag), 2027-01-01 counts as a holiday (Nytårsdag), 2027-01-02 is a Saturday, 2027-01-03 is a Sunday',
      'a regional holiday may move it to 2027-01-07: 2027-01-06 (Heilige Drei Könige: BW, BY, ST)',
    ]);
  });

  it('reads lines that arrive in pieces, skips empty ones, and needs no last line break', async () => {
    const bytes = new TextEncoder().encode(
      `\n${JSON.stringify({ ...line, id: 'Ä' })}\r\n\n${JSON.stringify(line)}`,
    );
    const cut = bytes.indexOf(0xc3) + 1;
    const { printed } = await period(bytes.slice(0, cut), bytes.slice(cut));
    expect(
      printed
        .trim()
        .split('\n')
        .map((answer) => JSON.parse(answer).id),
    ).toEqual(['Ä', 'a']);
  });

  it('refuses a line that ends in the middle of a letter', async () => {
    const { refusal } = await period(JSON.stringify(line), new Uint8Array([0xc3]));
    expect(refusal?.message).toBe('line 1: is no JSON');
  });

  it('prints nothing for nothing', async () => {
    expect(await period('')).toEqual({ printed: '', refusal: null });
  });

  it.each<[string, string | object, string]>([
    ['no JSON', '{"id":\n', 'line 2: is no JSON'],
    ['no object', '[1]\n', 'line 2: the line: Invalid input: expected object, received array'],
    [
      'an unknown jurisdiction',
      { ...line, jurisdiction: 'XX' },
      'line 2: jurisdiction: "XX" is not known; known are ',
    ],
    [
      'an unknown region',
      { ...line, region: 'QQ' },
      'line 2: jurisdiction: "DE" with region "QQ" is not known',
    ],
    ['a length in words', { ...line, length: 'two' }, 'line 2: length: Invalid input: expected number'],
    [
      'a length of nothing',
      { ...line, length: 0 },
      'line 2: length must be a whole number of 1 or more, not 0',
    ],
    [
      'a length without end',
      { ...line, length: 9e15, unit: 'y' },
      'line 2: a length of 9000000000000000 ends after',
    ],
    ['a day that is none', { ...line, trigger: '2026-02-30' }, 'line 2: trigger: Invalid ISO date'],
    ['an unknown unit', { ...line, unit: 'days' }, 'line 2: unit: Invalid option'],
    ['no rule for weekends', { ...line, roll: undefined }, 'line 2: roll: Invalid option'],
    ['a flag in words', { ...line, countTriggerDay: 'yes' }, 'line 2: countTriggerDay: Invalid input'],
  ])('refuses %s with the number of the line, and prints nothing of the rest', async (_, bad, message) => {
    const { printed, refusal } = await period(line, bad, line);
    expect(printed).toBe('');
    expect(refusal?.name).toBe('UsageError');
    expect(refusal?.message.slice(0, message.length)).toBe(message);
    expect(refusal?.message).not.toContain('\n');
  });

  it('refuses arguments that it does not know', async () => {
    const streams = { stdin: (async function* () {})(), out: () => {}, err: () => {} };
    await expect(run(['--jsn'], streams)).rejects.toThrow('unknown argument "--jsn"');
  });
});
