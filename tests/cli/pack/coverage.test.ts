import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { houseGaps } from '../../../cli/pack/coverage/house-gaps.ts';
import { ruleFiles } from '../../../cli/rule-files.ts';
import { parseRulebook } from '../../../lib/packs/rulebook.ts';
import { runPack } from './run-pack.ts';
import { type SmallPack, smallPack } from './small-pack.ts';

const EXAMPLES = 'rules/missing-return-window.examples.yaml';

let pack: SmallPack;
beforeEach(() => {
  pack = smallPack();
});
afterEach(() => rmSync(pack.parent, { recursive: true }));

const coverage = (...args: string[]) => runPack('coverage', pack.folder, ...args);

describe('of one pack', () => {
  it('counts rules by outcome, and sources by how they are known', async () => {
    const { code, out } = await coverage();
    expect(code).toBe(0);
    expect(out).toMatch(
      /\npack +rules +examples +words +met +missing +contradicted +unclear +inapplicable\n/,
    );
    expect(out).toMatch(/\nacme +1 +3 +0 +1 +1 +0 +0 +1\n/);
    expect(out).toMatch(/\nacme +0 +1 +0 +0 +0 +0\n/);
    expect(out).toContain('Rules without examples: none\n');
    expect(out).toContain('Rules whose examples are facts alone:\n  acme/missing-return-window\n');
    expect(out).not.toContain('Clauses');
  });

  it('takes contradicted for a failing example', async () => {
    pack.change(EXAMPLES, 'missing:', 'contradicted:');
    expect((await coverage()).code).toBe(0);
  });

  it('counts examples that stand in the rule, and the words of a page', async () => {
    rmSync(join(pack.folder, EXAMPLES));
    const page = 'pages: [{ kind: returns, text: 30 days to return }]';
    pack.change(
      'rules/missing-return-window.yaml',
      'assumptions:',
      `examples:\n  met: [{ name: a, ${page} }]\n  unclear: [{ name: b, ${page} }]\nassumptions:`,
    );
    const { code, out } = await coverage('--rules');
    expect(code).toBe(1);
    expect(out).toMatch(/^rule +met .*\nacme\/missing-return-window +1 +0 +0 +1 +0 +words\n/);
    expect(out).toContain('acme/missing-return-window: missing or contradicted, inapplicable\n');
    expect(out).toContain('Rules whose examples are facts alone: none\n');
  });

  it('ends with 1 where a rule has no examples', async () => {
    rmSync(join(pack.folder, EXAMPLES));
    const { code, out } = await coverage();
    expect([code, out]).toEqual([
      1,
      expect.stringContaining('Rules without examples:\n  acme/missing-return-window\n'),
    ]);
  });

  it('prints JSON for programs', async () => {
    const { out } = await coverage('--json');
    expect(JSON.parse(out)).toEqual({
      packs: [
        {
          pack: 'acme',
          rules: [
            {
              rule: 'missing-return-window',
              examples: { met: 1, missing: 1, contradicted: 0, unclear: 0, inapplicable: 1 },
              hasWords: false,
            },
          ],
          deadlines: 0,
          sources: { statute: 1, official: 0, secondary: 0, general: 0, clause: 0 },
        },
      ],
    });
  });

  it('refuses an unknown option', async () => {
    await expect(coverage('--fast')).rejects.toThrow("Unknown option '--fast'; use: pack coverage");
  });
});

describe('of all packs', () => {
  it('finds examples of every outcome that must be there, and says what nobody asks about', async () => {
    const { code, out } = await runPack('coverage');
    expect(code).toBe(0);
    expect(out).toMatch(/\nall +\d+ +\d+ /);
    for (const title of ['Clauses that a page', 'Countries that a shopper', 'Facts that no rule'])
      expect(out).toContain(`\n${title}`);
  });

  it('tells clauses, countries and facts that no pack asks about', () => {
    const { packs } = parseRulebook(ruleFiles());
    const files = ruleFiles(['clauses', 'calendars']);
    const all = houseGaps(packs, files);
    const some = houseGaps(
      packs.filter(({ id }) => id !== 'iso-32123' && id !== 'us'),
      files,
    );
    const clauses = ({ clauses }: typeof all) => clauses.map(({ clause }) => clause);
    expect(clauses(all)).not.toContain('iso32123:4.4.2.b');
    expect(clauses(some).length).toBeGreaterThan(clauses(all).length);
    expect(clauses(some)).not.toContain('iso32123:1');
    expect([all.markets.includes('US'), some.markets.includes('US')]).toEqual([false, true]);
    expect([all.paths.includes('complaints.answerWithin'), all.paths.includes('order.number')]).toEqual([
      false,
      false,
    ]);
    expect(houseGaps([], files).paths).toContain('returns.window');
  });
});
