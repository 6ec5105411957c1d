import { describe, expect, it } from 'vitest';
import { readLinks } from '../../../lib/extract/links/read-links.ts';
import type { Link } from '../../../lib/facts/snapshot.ts';
import { tables } from '../reading-tables.ts';
import { snapshotOf } from '../snapshot-of.ts';

const HOME = 'https://www.shop.example';

function read(...links: Partial<Link>[]) {
  const whole = links.map((link) => ({ text: '', href: `${HOME}/p/17`, region: 'footer' as const, ...link }));
  return readLinks(snapshotOf({ url: `${HOME}/`, links: whole }), tables.links);
}

describe('readLinks', () => {
  it.each([
    ['Impressum', ['links.imprint']],
    ['IMPRESSUM »', ['links.imprint']],
    ['30 Tage Rückgaberecht', ['links.returns']],
    ['Terms and Conditions', ['links.terms']],
    ['Versand & Rücksendung', ['links.shipping', 'links.returns']],
    ['Versand und Rücksendung', ['links.shipping', 'links.returns']],
    ['AGB / Datenschutz', ['links.terms', 'links.privacy']],
    ['Geschäftsbedingungen (AGB)', ['links.terms']],
    ['Versand (mit Rücksendung)', ['links.shipping']],
    ['Vertrag widerrufen', ['links.withdraw', 'returns.withdrawalFunction']],
    ['Complaints procedure', ['links.complaints', 'complaints.policy']],
    ['Unsere Geschäftsbedingungen', ['links.terms']],
    ['Read all terms and conditions', ['links.terms']],
    ['Geschäftsbedingungen für Partner', []],
    ['AGB / Partner', []],
    ['Alles zu den Geschäftsbedingungen der Stadt Wien', []],
    ['Versand nach Wien', []],
    ['Garantie auf Rahmen und Gläser', ['links.warranty']],
    ['Garantie auf', []],
    ['Eine Garantie auf Erfolg gibt es nicht', []],
    ['Garantie auf alles was wir je verkauft haben', []],
    ['Garantie auf Ware unserer Partner', []],
    ['Impressumspflicht', []],
    ['', []],
  ])('reads "%s"', (text, paths) => {
    expect(read({ text }).map(({ path }) => path)).toEqual(paths);
  });

  it('reads a link with other words by its address, and quotes that', () => {
    const href = `${HOME}/info/Impressum.html`;
    expect(read({ text: 'Hier', href })).toMatchObject([
      { path: 'links.imprint', value: href, evidence: { quote: href, locator: 'link:0' } },
    ]);
  });

  it('does not read the address of the page itself', () => {
    const url = `${HOME}/info/return-policy`;
    const link = { text: '1', href: url, region: 'header' as const };
    const led = (to: Partial<Link>) =>
      readLinks(snapshotOf({ url, links: [{ ...link, ...to }] }), tables.links).map(({ path }) => path);
    expect(led({})).toEqual([]);
    expect(led({ text: 'Returns' })).toEqual(['links.returns']);
    expect(led({ href: `${HOME}/return-policy` })).toEqual(['links.returns']);
  });

  it.each([
    ['/info/our-return-policy', ['links.returns']],
    ['/info/return-policy-of-our-partner', []],
    ['/blog/why-we-have-the-best-return-policy', []],
    ['/info/returns-in-2026', []],
  ])('reads the address %s', (path, paths) => {
    expect(read({ text: 'Hier', href: `${HOME}${path}` }).map(({ path }) => path)).toEqual(paths);
  });

  it('leaves out a link that leads nowhere', () => {
    expect(read({ text: 'Impressum', href: `${HOME}/p/17#` })).toEqual([]);
  });

  it('leaves out the contents of the page itself', () => {
    expect(read({ text: '5. Impressum', href: `${HOME}/#imprint` })).toEqual([]);
  });

  it('weighs the last links of a page without a marked footer more', () => {
    const link = { text: 'Impressum', region: 'main' as const };
    const all = read(...['/a', '/b', '/c', '/d'].map((path) => ({ ...link, href: HOME + path })));
    expect(all.map(({ weight }) => weight > (all[0]?.weight ?? 1))).toEqual([false, false, false, true]);
  });

  it('does not read what was searched for', () => {
    expect(read({ text: 'Hier', href: `${HOME}/?q=impressum` })).toEqual([]);
  });

  it.each([
    ['the frame before the text', { region: 'main' as const }, {}],
    ['words before an address', { text: 'Hier', href: `${HOME}/impressum` }, {}],
    ['words and address before words', {}, { href: `${HOME}/impressum` }],
    ['exact words before later ones', { text: 'Legal notice' }, {}],
    ['the own site before another', { href: 'https://pay.example/imprint' }, {}],
    ['a page before a tab of this page', { href: `${HOME}/#imprint` }, {}],
    ['one topic before one beside a stranger', { text: 'Impressum & Bestellungen' }, {}],
  ])('weighs %s', (_, lighter, heavier) => {
    const [light] = read({ text: 'Impressum', ...lighter });
    const [heavy] = read({ text: 'Impressum', ...heavier });
    expect(heavy?.weight).toBeGreaterThan(light?.weight ?? 1);
  });

  it('leaves out the privacy of others in the text', () => {
    expect(read({ text: 'Privacy', href: 'https://pay.example/privacy', region: 'main' })).toEqual([]);
  });
});
