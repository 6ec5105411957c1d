import { describe, expect, it } from 'vitest';
import { readLanguage } from '../../../lib/extract/page/read-language.ts';
import type { Snapshot } from '../../../lib/facts/snapshot.ts';
import { tables } from '../reading-tables.ts';
import { snapshotOf } from '../snapshot-of.ts';

const prose = (text: string): Partial<Snapshot> => ({ blocks: [{ role: 'text', text, region: 'main' }] });

describe('readLanguage', () => {
  it.each<[string, Partial<Snapshot>, string | undefined]>([
    ['the html element', { language: 'de-AT' }, 'de-AT'],
    ['a tag written otherwise', { language: 'DE_at' }, 'de-AT'],
    ['a meta element', { meta: [{ name: 'og:locale', content: 'fr_FR' }] }, 'fr-FR'],
    ['small words', prose('die Tasse und der Teller und das Glas ist im Haus '.repeat(5)), 'de'],
    ['no tag', { language: 'Deutsch (DE)' }, undefined],
    [
      'few small words, always the same',
      prose('um der Lua e das Aguas brancas do mar azul '.repeat(9)),
      undefined,
    ],
    [
      'few small words in many others',
      prose(`${'der die und das ist im '.repeat(4)}${'lorem ipsum dolor '.repeat(60)}`),
      undefined,
    ],
    ['too few words', prose('der Preis und die Tasse'), undefined],
    ['words of two languages', prose('the mug and der Becher und to die Tasse of '.repeat(5)), undefined],
    ['nothing', {}, undefined],
  ])('tells the language by %s', (_, parts, language) => {
    expect(readLanguage(snapshotOf(parts), tables.kinds)[0]?.value).toBe(language);
  });
});
