import { expect, it } from 'vitest';
import { snapshotOf } from '../../cli/snapshot-of.ts';
import { read } from '../../lib/gather/read.ts';
import { documentOf } from './document-of.ts';

/** In a browser an input named like a property of the form takes its place; linkedom does not do that. */
function clobber(form: Element, names: string[]): void {
  const input = form.querySelector('input');
  for (const name of names) Object.defineProperty(form, name, { value: input });
}

const NAMES = ['firstChild', 'nextSibling', 'getAttribute', 'shadowRoot', 'checkVisibility', 'textContent'];

it('reads a form past the inputs that hide its properties', () => {
  const form = documentOf('<form id="a"><input><p>Preis</p></form><p>nach</p>').querySelector(
    'form',
  ) as Element;
  clobber(form, NAMES);
  expect(read(form, 'firstChild')).toBe(form.querySelector('input'));
  expect(read(form, 'getAttribute').call(form, 'id')).toBe('a');
  expect(read(form, 'textContent')).toBe('Preis');
});

it('lets gather see what is in such a form, and after it', () => {
  const document = documentOf('<form hidden><input><p>Preis</p></form><p>nach</p>');
  clobber(document.querySelector('form') as Element, NAMES);
  const { blocks } = snapshotOf(document, 'https://shop.example/');
  expect(blocks.map(({ text, marks }) => [text, marks?.length])).toEqual([
    ['Preis', 1],
    ['nach', undefined],
  ]);
});
