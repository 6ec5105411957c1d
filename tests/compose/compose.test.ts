import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { compose } from '../../lib/compose/compose.ts';
import type { Recording } from '../../lib/facts/recording.ts';
import { Snapshot } from '../../lib/facts/snapshot.ts';
import { ATTRIBUTE, END, HIDDEN_TEXT, SPACE, STRUCK_TEXT, TEXT, type Token } from '../../lib/facts/token.ts';

const URL = 'https://shop.example/p/1';

function recordingOf(...tokens: Token[]): Recording {
  const nothing = { meta: [], jsonLd: [], microdata: [], rdfa: [], scripts: [], cut: [] };
  return { url: URL, base: URL, title: '', language: '', tokens, ...nothing };
}

const blocksOf = (...tokens: Token[]) => compose(recordingOf(...tokens)).snapshot.blocks;

describe('what a living page says of its text', () => {
  it('is marked in the block', () => {
    expect(
      blocksOf('p', 'b', STRUCK_TEXT, '59 €', END, SPACE, TEXT, '49 € ', HIDDEN_TEXT, 'each', END),
    ).toEqual([
      {
        role: 'text',
        text: '59 € 49 € each',
        region: 'main',
        marks: [
          { kind: 'struck', start: 0, end: 4 },
          { kind: 'hidden', start: 10, end: 14 },
        ],
      },
    ]);
  });

  it('names a link whose attributes come after its content', () => {
    const { links } = compose(
      recordingOf('a', ATTRIBUTE, 'href', '/agb', 'i', END, ATTRIBUTE, 'title', 'AGB', END),
    ).snapshot;
    expect(links).toEqual([{ text: 'AGB', href: 'https://shop.example/agb', region: 'main' }]);
  });

  it('resolves addresses of an embedded page against its own base, and then again against that of the page', () => {
    const link = ['a', ATTRIBUTE, 'href', 'x', TEXT, 'x', END] as const;
    const frame = ['iframe', ATTRIBUTE, 'base', 'https://shop.example/frame/'] as const;
    const { links } = compose(recordingOf(...frame, ...link, END, ...link)).snapshot;
    expect(links.map(({ href }) => href)).toEqual([
      'https://shop.example/frame/x',
      'https://shop.example/p/x',
    ]);
  });
});

describe('places', () => {
  it('count the recorded elements', () => {
    const { places } = compose(
      recordingOf('main', 'h1', TEXT, 'Pulli', END, 'p', 'a', ATTRIBUTE, 'href', '/a', TEXT, 'A', END, END),
    );
    expect(places).toEqual({ blocks: [1, 2], links: [3], controls: [] });
  });
});

describe('whatever a recording holds', () => {
  const name = fc.constantFrom(
    ...'a p div span table tr td th dl dt dd li h1 input select button label pre br img'.split(' '),
  );
  const text = fc.string({ maxLength: 8 });
  const attribute = fc.tuple(
    fc.constant(ATTRIBUTE),
    fc.constantFrom('href', 'role', 'kind', 'data-cfemail', 'class', 'for', 'style', '__proto__'),
    fc.oneof(
      text,
      fc.constantFrom('row', 'heading', 'submit', 'checkbox', '2a4b6a48044f52', 'mailto:a@b.example'),
    ),
  );
  const piece = fc.oneof(
    name.map((word): Token[] => [word]),
    attribute.map((tokens): Token[] => [...tokens]),
    fc.tuple(fc.constantFrom(TEXT, HIDDEN_TEXT, STRUCK_TEXT), text).map((tokens): Token[] => [...tokens]),
    fc.constantFrom(END, SPACE, 99, -1).map((token): Token[] => [token]),
    text.map((word): Token[] => [word]),
  );

  it('it is composed into what the schema allows', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        const { snapshot } = compose(recordingOf(...pieces.flat()));
        expect(z.safeParse(Snapshot, snapshot).error).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });
});
