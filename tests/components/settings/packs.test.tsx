import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  faultInWords,
  languagesInWords,
  marketsInWords,
  packName,
} from '../../../components/settings/pack-words.ts';
import { PacksSection } from '../../../components/settings/packs-section.tsx';
import type { PacksActions, PacksState } from '../../../components/settings/packs-state.ts';
import { FaultKind } from '../../../lib/sources/source.ts';
import { setLocale } from '../../../locales/strings.ts';
import { mount } from '../mount.ts';
import { buttons, read, textOf } from '../read.ts';
import { NEW_KEY, PACKS_ACTIONS, PACKS_STATES } from '../samples/packs.ts';

const show = (state: PacksState) => read(<PacksSection state={state} actions={PACKS_ACTIONS} />);

async function use(state: PacksState) {
  const actions = { ...PACKS_ACTIONS };
  const calls: unknown[][] = [];
  for (const name of Object.keys(actions) as (keyof PacksActions)[])
    actions[name] = vi.fn((...args: unknown[]) => void calls.push([name, ...args]));
  return { calls, ...(await mount(<PacksSection state={state} actions={actions} />)) };
}

const wordsOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

afterEach(() => setLocale('en'));

describe('words about packs', () => {
  it.each([
    ['de', ['DE'], 'Germany'],
    ['eu', ['DE', 'FR'], 'European Union'],
    ['us-ca', ['US-CA'], 'United States (California)'],
    ['iso-32123', null, 'ISO 32123'],
    ['club', ['DE'], 'club'],
    ['ce', null, 'ce'],
  ])('pack %s', (id, markets, name) => expect(packName({ id, markets })).toBe(name));

  it.each([
    [null, 'any country'],
    [['DE'], 'Germany'],
    [['US-CA', 'DE'], 'United States (California) and Germany'],
    [['DE', 'FR', 'IT', 'ES'], '4 countries'],
  ])('markets %j', (markets, words) => expect(marketsInWords(markets)).toBe(words));

  it('languages by name', () => expect(languagesInWords(['en', 'de'])).toBe('English and German'));

  it.each(FaultKind.options)('fault %s has a sentence that says what to do', (kind) => {
    for (const language of ['en', 'de']) {
      setLocale(language);
      const words = faultInWords({ kind, detail: '7' }, 'https://packs.example/club.json');
      expect(words).toMatch(/\. .+[.“”]$|, .+\.$/);
    }
  });
});

describe('the packs', () => {
  const page = show(PACKS_STATES.ready);

  it('for the shopper’s country are shown, the others wait behind one line', () => {
    const names = (list: string) =>
      [...page.querySelectorAll(`${list} > .pack b`)].map((name) => name.textContent);
    expect(names('.pack-list > ul')).toEqual(['Germany', 'European Union', 'ISO 32123', 'club']);
    expect(textOf(page, '.pack-list > details > summary')).toBe('For other countries (2)');
    expect(page.querySelector('.pack-list > details')?.hasAttribute('open')).toBe(false);
  });

  it('say who made them, what they hold, and where they come from', () => {
    expect(textOf(page, '.pack-list .pack:nth-child(2) .switch')).toBe(
      'European UnionRecourse · version 0.1.06 deadlines · English and German · 4 countries',
    );
    expect(textOf(page, '.pack-list .pack:nth-child(4) .switch')).toBe(
      'clubConsumer Club · version 1.2.0 · from packs.club.exampleEnglish · any country',
    );
  });

  it('unfold to questions with their source, how sure it is, and whether they are on trial', () => {
    const rules = [...page.querySelectorAll('.pack-list .pack:nth-child(2) .rule-list li')];
    expect(rules.map(wordsOf)).toEqual([
      'Says how long you can send things backISO/TR 32123:2024 4.4.2 b · Directive 2011/83/EU, Art. 6 (1) (h) · the law’s text was read',
      'Has the model form for withdrawalISO/TR 32123:2024 4.4.2 b · Directive 2011/83/EU, Art. 6 (1) (h) · not verifiedon trial, does not count',
      'Has a button to withdraw onlineDirective (EU) 2023/2673, Art. 11a · from an authority',
    ]);
    expect(textOf(page, '.pack-list .pack:nth-child(2) summary')).toBe('3 questions, 1 switched off');
  });

  it('that are off say what that means', () =>
    expect(textOf(page, '.pack-list > details .note')).toContain('its deadlines are not counted'));

  it('are read first, and may all be built in', () => {
    expect(textOf(show(PACKS_STATES.loading), '[role="status"]')).toBe('Reading the packs…');
    expect(textOf(show(PACKS_STATES.none))).toContain('None have been added.');
  });
});

describe('a source', () => {
  it('says when it was looked at and when it last changed', () => {
    const head = textOf(show(PACKS_STATES.ready), '.source-head');
    expect(head).toContain('Key 3f2a 91c0 55d1 7be2 0a94 c81f 6d3e b207');
    expect(head).toMatch(/Looked at 20 Nov 2026, \d\d:30 · last change 10 Nov 2026, \d\d:30/);
  });

  it('says what went wrong, when, that the last good pack goes on, and what to do', () => {
    const notes = [...show(PACKS_STATES.faults).querySelectorAll('.pack [role="status"] .note.look')].map(
      wordsOf,
    );
    expect(notes[0]).toMatch(
      /^20 Nov 2026, .*signed with another key.*Ask the publisher.*Version 1.2.0 goes on working\./,
    );
    expect(notes[0]).toContain('New key aaaa bbbb');
    expect(notes[1]).toContain('missing instead of met');
    expect(notes[2]).toContain('packs.example took longer than 15 seconds. Try again later.');
    expect(notes[3]).toContain('The pack is not in use meanwhile.');
  });

  it('takes a new key over only once that was asked', async () => {
    const { calls, page, press } = await use(PACKS_STATES.faults);
    await press('Accept the new key');
    expect(calls).toEqual([]);
    expect(textOf(page, '[role="alertdialog"]')).toContain('decides from now on what this pack asks');
    await press('Accept the new key');
    expect(calls).toEqual([['acceptKey', 'https://packs.example/key.json', NEW_KEY]]);
  });

  it('is looked at and removed by buttons that say of what', async () => {
    const { calls, press } = await use(PACKS_STATES.ready);
    await press('Look now at club');
    await press('Remove club');
    expect(calls).toEqual([
      ['lookAt', 'https://packs.club.example/club.json'],
      ['removeSource', 'https://packs.club.example/club.json'],
    ]);
  });

  it('that was removed can be brought back', async () => {
    const { calls, press } = await use(PACKS_STATES.removed);
    await press('Undo');
    expect(calls).toEqual([['undoRemoval', 'https://packs.club.example/club.json']]);
  });
});

describe('adding a source', () => {
  it('asks for an address that may be asked, and says so otherwise', async () => {
    const { calls, page, submit, type } = await use(PACKS_STATES.none);
    await type('Address of a pack', 'http://packs.club.example/club.json');
    await submit();
    expect(textOf(page, '.field-error')).toContain('begins with https://');
    await type('Address of a pack', ' https://packs.club.example/club.json ');
    await submit();
    expect(calls).toEqual([['addSource', 'https://packs.club.example/club.json']]);
  });

  it('shows all that there is to know before it is accepted', async () => {
    const { calls, page, press } = await use(PACKS_STATES.offer);
    const offer = textOf(page, '.offer');
    for (const words of [
      'club, offered by Consumer Club',
      'Contactthe issue tracker',
      'Key3f2a 91c0 55d1 7be2 0a94 c81f 6d3e b207',
      'Pack and versionclub 1.2.0',
      'Holds14 questions, 2 deadlines',
      'LanguagesEnglish',
      'Countriesany country',
      'LicenceMIT',
      'It asks 2 questions for Germany, and counts 1 deadline',
      'The club has found a price',
      'in place of what these packs ask or count: European Union.',
    ])
      expect(offer).toContain(words);
    await press('Use this pack');
    await press('Do not use it');
    expect(calls.map(([name]) => name)).toEqual(['acceptSource', 'declineSource']);
  });

  it('says why nothing was added', () =>
    expect(textOf(show(PACKS_STATES.refused))).toContain(
      'Nothing was added: packs.club.example answered with an error (404).',
    ));

  it('waits visibly', () => {
    const page = show(PACKS_STATES.typing);
    expect(textOf(page)).toContain('Looking at packs.club.example…');
    expect(page.querySelector('form button')?.hasAttribute('disabled')).toBe(true);
  });
});

it('finds a question among 250, in the packs of all countries', async () => {
  const { page, type } = await use(PACKS_STATES.many);
  await type('Find a question', 'pack-30/rule-3');
  expect([...page.querySelectorAll('.pack b')].map((name) => name.textContent)).toEqual(['pack-30']);
  expect(textOf(page, '.rule-list')).toContain('Answers question 3 of pack 30');
  expect(textOf(page, '.hint')).toBe('1 question has these words.');
  await type('Find a question', 'nothing of that');
  expect(textOf(page, '.hint')).toBe('No question has these words.');
  expect(page.querySelector('.pack')).toBeNull();
});

it('names every button', () => {
  for (const state of Object.values(PACKS_STATES)) expect(buttons(show(state))).not.toContain('');
});
