import { describe, expect, it } from 'vitest';
import { readComplaintChannels } from '../../../lib/extract/text/read-complaint-channels.ts';
import { readDisputeLink } from '../../../lib/extract/text/read-dispute-link.ts';
import { scanPage } from '../../../lib/extract/text/scan-page.ts';
import { BOOK, heading, pageOf } from './fixture.ts';

const scan = (page: Parameters<typeof scanPage>[0]) => scanPage(page, BOOK, { steps: 0 });

describe('readComplaintChannels', () => {
  it('names the ways that a section about complaints gives', () => {
    const page = pageOf([heading('Beschwerden'), 'E-Mail: hilfe@shop.example', 'Telefon: 0431 123456']);
    expect(readComplaintChannels(scan(page))[0]?.value).toEqual(['email', 'phone']);
  });

  it('names a form on a page about complaints', () => {
    const field = {
      kind: 'textarea',
      name: 'text',
      label: 'Ihre Nachricht',
      value: '',
      region: 'main' as const,
    };
    const page = pageOf([heading('Beschwerde', 1), 'Schreiben Sie uns.'], { controls: [field] });
    expect(readComplaintChannels(scan(page))[0]?.value).toEqual(['form']);
  });

  it.each([
    ['another section', [heading('Kontakt'), 'E-Mail: hilfe@shop.example']],
    ['a conciliation body', [heading('Beschwerden'), 'Schlichtungsstelle, E-Mail: amt@stelle.example']],
  ])('names none in %s', (_, blocks) => {
    expect(readComplaintChannels(scan(pageOf(blocks)))).toEqual([]);
  });
});

describe('readDisputeLink', () => {
  const BODY = 'Zuständig ist die Universalschlichtungsstelle des Bundes.';
  const link = (host: string) => ({
    text: host,
    href: `https://${host}/`,
    region: 'main' as const,
    block: 0,
  });

  it('gives the link of the body that its block names', () => {
    const page = pageOf([BODY], {
      links: [link('shop.example'), link('www.universalschlichtungsstelle.example')],
    });
    expect(readDisputeLink(scan(page))[0]?.value).toBe('https://www.universalschlichtungsstelle.example/');
  });

  it.each([
    ['a link that does not hold its name', [BODY], 'www.bank.example'],
    ['a block that names no body', ['Mehr dazu hier.'], 'www.universalschlichtungsstelle.example'],
  ])('gives none for %s', (_, blocks, host) => {
    expect(readDisputeLink(scan(pageOf(blocks, { links: [link(host)] })))).toEqual([]);
  });
});
