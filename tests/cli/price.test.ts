import { describe, expect, it } from 'vitest';
import { run } from '../../cli/verbs/price.ts';

async function price(input: string, args: string[] = []) {
  let out = '';
  const code = await run(args, {
    stdin: (async function* () {
      // In two pieces of bytes, cut inside a character.
      const bytes = new TextEncoder().encode(input);
      const middle = Math.ceil(bytes.length / 2);
      yield bytes.slice(0, middle);
      yield bytes.slice(middle);
    })(),
    out: (text) => {
      out += text;
    },
    err: () => undefined,
  });
  return { code, out };
}

describe('recourse price', () => {
  it('prints one line for each line it reads', async () => {
    const lines = [
      '{"text":"1.234,- €"}',
      '',
      '{"text":"12.00","currencyHint":"GBP"}',
      '{"text":"sold out"}',
    ];
    expect(await price(lines.join('\n'), ['--json'])).toEqual({
      code: 0,
      out: '{"amount":"1234","currency":"EUR"}\n{"amount":"12.00","currency":"GBP"}\n{"amount":null,"currency":null}\n',
    });
  });

  it('takes null for no text and no hint', async () => {
    const { out } = await price('{"text":null,"currencyHint":null}');
    expect(out).toBe('{"amount":null,"currency":null}\n');
  });

  it.each([
    ['{"text":"5 €"}\nnot json', /line 2 is no JSON/],
    ['{"text":5}', /line 1 is not of the form/],
    ['[]', /line 1 is not of the form/],
  ])('stops at %j and prints nothing', async (input, message) => {
    await expect(price(input)).rejects.toThrow(message);
  });

  it('refuses arguments it does not know', async () => {
    await expect(price('', ['file.txt'])).rejects.toThrow(/"file.txt" is not understood/);
  });
});
