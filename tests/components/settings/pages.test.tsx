import { afterEach, describe, expect, it } from 'vitest';
import { SettingsPage } from '../../../components/settings/settings-page.tsx';
import type { SettingsState } from '../../../components/settings/settings-state.ts';
import { WelcomePage } from '../../../components/welcome/welcome-page.tsx';
import { setLocale } from '../../../locales/strings.ts';
import { mount } from '../mount.ts';
import { buttons, read, textOf } from '../read.ts';
import { PACKS_READY } from '../samples/packs.ts';
import { SETTINGS, SETTINGS_ACTIONS } from '../samples/settings.ts';

const settings = (part: Partial<SettingsState> = {}) =>
  read(<SettingsPage state={{ ...SETTINGS, ...part }} actions={SETTINGS_ACTIONS} packs={PACKS_READY} />);
const welcome = (part: Partial<SettingsState> = {}) =>
  read(<WelcomePage state={{ ...SETTINGS, ...part }} actions={SETTINGS_ACTIONS} />);

afterEach(() => setLocale('en'));

describe('the welcome page', () => {
  const page = welcome({ mode: 'click' });

  it('says what it does, what it does not do, and how to begin', () => {
    expect(page.querySelectorAll('.does > li')).toHaveLength(3);
    expect(page.querySelectorAll('.does-not > li')).toHaveLength(3);
    expect(textOf(page)).toContain('Click the receipt in the toolbar.');
    expect(textOf(page)).toContain('Everything stays in this browser');
  });

  it('offers three modes as one choice, the default chosen', () => {
    const modes = [...page.querySelectorAll('fieldset input[type="radio"]')];
    expect(modes.map((mode) => mode.getAttribute('value'))).toEqual(['click', 'site', 'all']);
    expect(modes.map((mode) => mode.hasAttribute('checked'))).toEqual([true, false, false]);
    expect(textOf(page, 'legend')).toBe('When to read');
  });

  it('offers the countries by name, in the order of the language', () => {
    const names = (document: Document) =>
      [...document.querySelectorAll('option')].map((option) => option.textContent);
    expect(names(page)).toEqual([
      'Austria',
      'Belgium',
      'France',
      'Germany',
      'Italy',
      'Netherlands',
      'Poland',
      'Spain',
    ]);
    expect(page.querySelector('option[selected]')?.textContent).toBe('Germany');
    setLocale('de');
    expect(names(welcome())[0]).toBe('Belgien');
    expect(names(welcome())).toContain('Österreich');
  });

  it('says plainly where days are not counted', () => {
    expect(textOf(welcome({ country: 'JP' }), '.note.look')).toContain(
      'The rules of Japan are not known yet.',
    );
  });
});

describe('a part of a country', () => {
  const canada = {
    country: 'CA',
    countries: ['CA', 'DE'],
    market: 'CA',
    parts: [
      { market: 'CA-QC', name: 'Québec' },
      { market: 'CA-ON', name: 'Ontario' },
    ],
  };
  const lists = (page: Document) =>
    [...page.querySelectorAll('select')].map((list) =>
      [...list.querySelectorAll('option')].map((option) => option.textContent),
    );
  const chosen = (page: Document) =>
    [...page.querySelectorAll('option[selected]')].map((option) => option.textContent);

  it('is asked for only where some part has rules or days off of its own', () => {
    expect(lists(settings())).toHaveLength(1);
    expect(textOf(settings())).not.toContain('State, province or region');
  });

  it('may be none of them, which stands first', () => {
    const page = settings(canada);
    expect(lists(page)[1]).toEqual(['Somewhere else in Canada', 'Ontario', 'Québec']);
    expect(chosen(page)).toEqual(['Canada', 'Somewhere else in Canada']);
    expect(textOf(page)).toContain('Some rules and days off hold only in a part of Canada.');
  });

  it('is shown beside its country', () =>
    expect(chosen(settings({ ...canada, market: 'CA-QC' }))).toEqual(['Canada', 'Québec']));

  it('is named in the language of the reader where that is known', () => {
    setLocale('de');
    const parts = [
      { market: 'US-CA', name: 'California' },
      { market: 'US-NY', name: 'NY' },
    ];
    expect(lists(settings({ country: 'US', market: 'US-CA', parts }))[1]).toEqual([
      'Anderswo: Vereinigte Staaten',
      'Kalifornien',
      'NY',
    ]);
  });

  it('that no pack knows any more is none', () =>
    expect(chosen(welcome({ ...canada, market: 'CA-AB' }))).toEqual(['Canada', 'Somewhere else in Canada']));

  it.each([
    ['State, province or region', 'Ontario', 'CA-ON'],
    ['State, province or region', 'Somewhere else in Canada', 'CA'],
    ['Where you live', 'Germany', 'DE'],
  ])('chosen under %j as %j is %s', async (label, entry, market) => {
    const told: string[] = [];
    const actions = { ...SETTINGS_ACTIONS, setMarket: (to: string) => void told.push(to) };
    const state = { ...SETTINGS, ...canada, market: 'CA-QC' };
    const { choose } = await mount(<WelcomePage state={state} actions={actions} />);
    await choose(label, entry);
    expect(told).toEqual([market]);
  });
});

describe('access', () => {
  it.each([
    ['none', 'all', ''],
    ['granted', 'all', 'The browser has allowed it.'],
    [
      'refused',
      'all',
      'The browser has not allowed it, so shops are read when you click. Nothing else changes. Ask again',
    ],
    [
      'withdrawn',
      'site',
      'The access was withdrawn in the browser, so shops are read when you click. Orders and reminders go on. Ask again',
    ],
    [
      'withdrawn',
      'click',
      'The access was withdrawn in the browser, so shops are read when you click. Orders and reminders go on.',
    ],
  ] as const)('%s with mode %s is said aloud', (access, mode, words) => {
    expect(textOf(settings({ access, mode }), 'fieldset [role="status"]')).toBe(words);
  });
});

describe('the settings page', () => {
  it('lists the shops with access, each with the way to end it', () => {
    expect(buttons(settings())).toContain('Remove klangwerk.example');
    expect(textOf(settings({ sites: [] }))).toContain('None. The popup of a shop offers it.');
    expect(textOf(settings({ mode: 'all' }))).toContain(
      'Every shop, because “On every shop” is chosen above.',
    );
  });

  it('asks before everything is deleted', () => {
    const page = settings();
    expect(buttons(page)).toContain('Delete everything');
    expect(buttons(page)).not.toContain('Delete for good');
  });

  it('says what was done and what did not work', () => {
    expect(textOf(settings({ notice: { kind: 'deleted' } }), '[role="status"]')).toBe(
      'Everything was deleted.Close',
    );
    const fault = { kind: 'save', reason: 'the disk is full' } as const;
    expect(textOf(settings({ fault }), '[role="alert"]')).toContain('The settings are unchanged.');
  });
});
