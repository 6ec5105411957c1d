import { describe, expect, it } from 'vitest';
import { compose } from '../../lib/compose/compose.ts';
import type { Recording } from '../../lib/facts/recording.ts';
import { gather, gatherInSteps } from '../../lib/gather/gather.ts';
import { documentOf } from './document-of.ts';

const URL = 'https://shop.example/p/1';

/** Gathers a page one node at a time; before each step the page may do something. */
function gatherSlowly(document: Document, meanwhile: (step: number) => void = () => {}): Recording {
  const step = gatherInSteps(document, URL);
  for (let count = 0; count < 300_000; count += 1) {
    meanwhile(count);
    const recording = step(1);
    if (recording) return recording;
  }
  throw new Error('the walk does not end');
}

const textsOf = (recording: Recording) => compose(recording).snapshot.blocks.map(({ text }) => text);
const list = (count: number) => Array.from({ length: count }, (_, at) => `<p id="p${at}">${at}</p>`).join('');

describe('a walk in steps', () => {
  const rows: [string, string][] = [
    ['blocks and lines', '<h1>Pulli</h1><p>Wolle <b>blau</b><br>49 €</p><ul><li>A<li>B</ul>'],
    ['tables and pairs', '<table><tr><td>DHL<td>4 €</table><dl><dt>Zeit<dd>2 Tage<dd>mehr</dl>'],
    ['controls and labels', '<input id="q"><label for="q">Menge</label><input type="submit" value="Kaufen">'],
    ['many controls', '<label>Ja <input type="checkbox"></label>'.repeat(100)],
    ['links', '<a href="/a"><p>Eins</p><p>Zwei</p></a><a href="mailto:a@b.example">Mail</a>'],
    ['microdata', '<div itemscope itemtype="https://schema.org/Product"><b itemprop="name">Pulli</b></div>'],
  ];
  it.each(rows)('reads what one at once does: %s', (_, html) => {
    const document = documentOf(html);
    expect(gatherSlowly(document)).toEqual(gather(document, URL));
  });
});

describe('a page that changes meanwhile', () => {
  it('goes on behind a part that is taken out', () => {
    const document = documentOf(`<main>${list(50)}</main>`);
    const recording = gatherSlowly(document, (step) => {
      if (step === 20) for (let at = 9; at < 20; at += 1) document.getElementById(`p${at}`)?.remove();
    });
    expect(textsOf(recording)).toEqual(expect.arrayContaining(['1', '2', '20', '49']));
    expect(recording.cut).toEqual([]);
  });

  it('says so where a place was lost', () => {
    const document = documentOf(`<main>${list(50)}</main><p>nach</p>`);
    const recording = gatherSlowly(document, (step) => {
      if (step === 20) (document.querySelector('main') as Element).innerHTML = '<p>neu</p>';
    });
    expect(recording.cut).toEqual(['changed']);
    expect(textsOf(recording).at(-1)).toBe('nach');
  });

  const rows: [string, (document: Document, step: number) => void][] = [
    ['that loses its body', ({ body }, step) => step === 30 && body.remove()],
    ['that loses all', (document, step) => step === 30 && document.documentElement.remove()],
    [
      'that loses a node at each step',
      ({ body }) => {
        body.firstChild?.remove();
      },
    ],
    [
      'that puts its first part behind at each step',
      ({ body }) => {
        if (body.firstChild) body.append(body.firstChild);
      },
    ],
    [
      'that grows at each step',
      (document) => {
        document.body.append(document.createElement('p'), 'x');
      },
    ],
    [
      'that wraps itself at each of a thousand steps',
      (document, step) => {
        const wrapper = document.createElement('div');
        if (step < 1_000) wrapper.append(...document.body.childNodes);
        if (step < 1_000) document.body.append(wrapper);
      },
    ],
  ];
  it.each(rows)('is gathered to an end: %s', (_, change) => {
    const document = documentOf(list(200));
    expect(gatherSlowly(document, (step) => void change(document, step)).url).toBe(URL);
  });
});
