import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { seenFrom } from '../../lib/dossier/facts-for.ts';
import type { Dossier } from '../../lib/facts/dossier.ts';
import { type Finding, Report } from '../../lib/facts/report.ts';
import { judge } from '../../lib/judge/judge.ts';
import type { Condition } from '../../lib/packs/condition.ts';
import type { Rule } from '../../lib/packs/rule.ts';
import { dossierOf, type Page } from '../dossier/dossier-of.ts';
import { packOf, ruleOf } from './pack-of.ts';

const windowOf = (length: string) => ({ 'returns.window': [{ length }] });
const url = (kind: string) => `https://shop.example/${kind}`;

function findingOf(rule: Partial<Rule>, ...pages: Page[]): Finding {
  const finding = judge(dossierOf(...pages), [packOf([ruleOf(rule)])], 'DE', '2026-06-01').findings[0];
  if (!finding) throw new Error('no finding');
  return finding;
}

describe('outcomes', () => {
  it('met, with the words', () => {
    const finding = findingOf({}, { kind: 'returns', says: windowOf('P14D') });
    expect(finding).toMatchObject({ rule: 'tried/missing-return-window', topic: 'returns', outcome: 'met' });
    expect(finding.evidence).toHaveLength(1);
  });

  it('missing, with the pages that were looked at and no others', () => {
    const finding = findingOf({}, { kind: 'returns' }, { kind: 'terms' }, { kind: 'imprint' });
    expect(finding).toMatchObject({
      outcome: 'missing',
      lookedAt: [url('returns'), url('terms')],
      toRead: [],
    });
  });

  it('unclear, with the page to read', () => {
    const finding = findingOf({}, { kind: 'returns' });
    expect(finding).toMatchObject({ outcome: 'unclear', toRead: ['terms'], lookedAt: [url('returns')] });
  });

  it('contradicted, with the words of both sides, whatever the condition says', () => {
    const finding = findingOf(
      { condition: { 'at-least': { path: 'returns.window', value: 'P1D' } } },
      { kind: 'returns', says: windowOf('P30D') },
      { kind: 'terms', says: windowOf('P10D') },
    );
    expect(finding.outcome).toBe('contradicted');
    expect(finding.evidence.map((proof) => proof.url)).toEqual([url('returns'), url('terms')]);
  });

  it('inapplicable, with the reason', () => {
    const finding = findingOf({ scope: { markets: ['FR'] } }, { kind: 'returns' });
    expect(finding).toMatchObject({ outcome: 'inapplicable', reason: 'other-market' });
  });
});

describe('silence is no absence', () => {
  it.each<[string, Page[], Finding['toRead'], string]>([
    ['nothing that would tell was read', [{ kind: 'product' }], ['returns', 'terms'], 'page not read'],
    [
      'a page was cut',
      [{ kind: 'returns', cut: true }, { kind: 'terms' }],
      [],
      'page too long to be read whole',
    ],
    [
      'a page is in a language that is not understood',
      [{ kind: 'returns' }, { kind: 'terms', language: 'ja-JP' }],
      [],
      'page in a language that is not understood yet',
    ],
    [
      'a page does not tell its language',
      [{ kind: 'returns' }, { kind: 'terms', language: null }],
      [],
      'page in a language that is not understood yet',
    ],
  ])('%s', (_, pages, toRead, reason) =>
    expect(findingOf({}, ...pages)).toMatchObject({ outcome: 'unclear', toRead, reason }),
  );

  it('understands every variety of a language', () =>
    expect(findingOf({}, { kind: 'returns', language: 'en-GB' }, { kind: 'terms' }).outcome).toBe('missing'));

  it('understands both written forms of Norwegian where a pack understands Norwegian', () => {
    const pack = { ...packOf([ruleOf({})]), pageLanguages: ['no'] };
    const dossier = dossierOf({ kind: 'returns', language: 'nb-NO' }, { kind: 'terms', language: 'nn' });
    expect(judge(dossier, [pack], 'NO', '2026-06-01').findings[0]?.outcome).toBe('missing');
  });
});

describe('one page of several', () => {
  const rule: Partial<Rule> = { looksOn: [['warranty', 'terms']] };

  it('is enough where the shop links to no other', () =>
    expect(findingOf(rule, { kind: 'terms' }).outcome).toBe('missing'));

  it('is not enough where the shop links to another', () =>
    expect(findingOf(rule, { kind: 'terms', says: { 'links.warranty': [url('warranty')] } })).toMatchObject({
      outcome: 'unclear',
      toRead: ['warranty'],
    }));

  it('names all where none was read', () =>
    expect(findingOf(rule, { kind: 'product' }).toRead).toEqual(['warranty', 'terms']));
});

describe('scope', () => {
  const shop: Page[] = [{ kind: 'returns' }, { kind: 'terms' }];
  it.each<[string, Rule['scope'], Page[], string, string]>([
    ['its own country', { markets: ['DE'] }, shop, 'missing', ''],
    ['the page it asks about was not read', { pages: ['checkout'] }, shop, 'inapplicable', 'page-kind'],
    ['before its day', { from: '2026-06-02' }, shop, 'inapplicable', 'not-in-force'],
    ['on its first day', { from: '2026-06-01' }, shop, 'missing', ''],
    ['on its last day', { until: '2026-06-01' }, shop, 'missing', ''],
    ['after its last day', { until: '2026-05-31' }, shop, 'inapplicable', 'not-in-force'],
    ['goods, where nothing else is said', { sells: ['goods'] }, shop, 'missing', ''],
    [
      'goods, where a download is sold',
      { sells: ['goods'] },
      [...shop, { kind: 'product', says: { 'product.digital': [true] } }],
      'inapplicable',
      'other-product',
    ],
    ['what is not offered', { when: { present: 'warranty.duration' } }, shop, 'inapplicable', 'not-offered'],
    [
      'what is offered',
      { when: { present: 'warranty.duration' } },
      [...shop, { kind: 'product', says: { 'warranty.duration': [{ length: 'P2Y' }] } }],
      'missing',
      '',
    ],
    [
      'what may be offered on a page not read',
      { when: { present: 'warranty.duration' } },
      [{ kind: 'terms' }],
      'unclear',
      'page not read',
    ],
    [
      'an answer where it is not known whether it is offered',
      { when: { present: 'warranty.duration' } },
      [{ kind: 'returns', says: windowOf('P14D') }],
      'met',
      '',
    ],
    ['no page of a shop', {}, [{ kind: 'not-shop' }], 'inapplicable', 'no-shop'],
  ])('%s', (_, scope, pages, outcome, reason) =>
    expect(findingOf({ scope }, ...pages)).toMatchObject({ outcome, reason }),
  );

  it('calls nothing missing that may not be offered at all', () => {
    const rule: Partial<Rule> = {
      scope: { when: { present: 'warranty.duration' } },
      condition: { equals: { path: 'returns.paidBy', value: 'seller' } },
    };
    const finding = findingOf(rule, { kind: 'returns', says: { 'returns.paidBy': ['buyer'] } });
    expect(finding).toMatchObject({ outcome: 'unclear', toRead: ['terms'] });
  });

  it('asks no pack of other countries, and finds none of a pack that is not in force applicable', () => {
    const dossier = dossierOf(...shop);
    const ask = (change: object) => judge(dossier, [packOf([ruleOf()], change)], 'DE', '2026-06-01').findings;
    expect(ask({ markets: ['FR'] })).toEqual([]);
    expect(ask({ validUntil: '2026-05-31' })[0]?.outcome).toBe('inapplicable');
    expect(ask({ validFrom: '2026-06-02' })[0]?.outcome).toBe('inapplicable');
    expect(ask({ markets: ['DE'], validUntil: '2026-06-01' })[0]?.outcome).toBe('missing');
  });
});

describe('a run', () => {
  const broken = ruleOf({ id: 'broken', condition: { matches: 'x' } as unknown as Condition });
  const dossier = dossierOf({ kind: 'returns', says: windowOf('P14D') });

  it('survives a rule that cannot be asked', () => {
    const report = judge(dossier, [packOf([broken, ruleOf()])], 'DE', '2026-06-01');
    expect(report.findings.map((finding) => finding.outcome)).toEqual(['unclear', 'met']);
    expect(report.findings[0]?.reason).toMatch(/^fault: /);
  });

  it('gives the same report for the same input, in the form of a report', () => {
    const twice = [1, 2].map(() => judge(dossier, [packOf([ruleOf()])], 'DE', '2026-06-01'));
    expect(JSON.stringify(twice[0])).toBe(JSON.stringify(twice[1]));
    expect(z.safeParse(Report, twice[0]).error).toBeUndefined();
  });

  it('changes nothing that it is given', () => {
    const before = JSON.stringify(dossier);
    judge(dossier, [packOf([ruleOf()])], 'DE', '2026-06-01');
    expect(JSON.stringify(dossier)).toBe(before);
  });

  it('misses nothing on a product in front of the shopper that another product says', () => {
    const pages: Dossier = dossierOf(
      { kind: 'product', url: url('a'), says: { 'price.current': [{ amount: '5', currency: 'EUR' }] } },
      { kind: 'product', url: url('b') },
      { kind: 'imprint' },
    );
    const price = packOf([
      ruleOf({
        condition: { present: 'price.current' },
        looksOn: ['product'],
        scope: { pages: ['product'] },
      }),
    ]);
    const outcome = (at: string) =>
      judge(seenFrom(pages, url(at)), [price], 'DE', '2026-06-01').findings[0]?.outcome;
    expect([outcome('a'), outcome('b'), outcome('imprint')]).toEqual(['met', 'missing', 'inapplicable']);
  });
});
