import { describe, expect, it } from 'vitest';
import { candidate, evidenceOf } from '../../lib/extract/candidate.ts';
import { rank } from '../../lib/extract/rank.ts';
import { readHeadingName } from '../../lib/extract/read-heading-name.ts';
import { heading, pageOf } from './text/fixture.ts';

describe('readHeadingName', () => {
  it.each([
    ['without the site behind it', 'Wool pullover — Beispiel', 'Wool pullover — Beispiel', 'Wool pullover'],
    [
      'but for a longer name of the markup',
      'Wool pullover - blue',
      'Wool pullover | Beispiel',
      'Wool pullover - blue',
    ],
  ])('gives the name as the heading shows it, %s', (_, told, title, name) => {
    const page = pageOf([heading('Wool pullover', 1)], { title });
    const markup = candidate(
      'product.name',
      told,
      evidenceOf('json-ld', `name: ${told}`, page.url, 'json-ld:0'),
      0.9,
    );
    const facts = rank([markup, ...readHeadingName(page, [markup])]);
    expect(facts['product.name']?.[0].value).toBe(name);
  });

  it('is none where it is the site’s own', () => {
    const meta = [{ name: 'og:site_name', content: 'beispiel.' }];
    expect(readHeadingName(pageOf([heading('Beispiel', 1)], { meta }), [])).toEqual([]);
  });

  it('is none where the template waits for its name', () => {
    expect(readHeadingName(pageOf([heading('Loading...', 1)]), [])).toEqual([]);
  });
});
