import { afterEach, describe, expect, it } from 'vitest';
import { Popup } from '../../../components/popup/popup.tsx';
import type { Topic } from '../../../lib/facts/report.ts';
import { setLocale } from '../../../locales/strings.ts';
import { buttons, read, textOf } from '../read.ts';
import { POPUP_ACTIONS, POPUPS } from '../samples/popup.ts';

function popup(name: string, opened: Topic[] = []): Document {
  const state = POPUPS[name];
  if (!state) throw new Error(`no sample popup "${name}"`);
  return read(<Popup state={state} actions={POPUP_ACTIONS} opened={opened} />);
}

const rows = (page: Document) =>
  [...page.querySelectorAll('.row')].map((row) => `${textOf(row, '.row-name')}: ${textOf(row, '.row-line')}`);

afterEach(() => setLocale('en'));

describe('a report', () => {
  const page = popup('report');

  it('says which shop and who sells, with the small facts', () => {
    expect(textOf(page, 'h1')).toBe('wollhaus-nord.example');
    expect(textOf(page, '.sold-by')).toBe('Sold by Wollhaus Nord GmbH, Kiel, Germany');
    expect(textOf(page, '.chips')).toBe('DE298765433 check digits holdRegister HRB 4711');
  });

  it('shows the one thing that is due within a week, with the way to its order', () => {
    expect(textOf(page, '.next')).toBe(
      '3 days leftWithdraw by Monday 16 NovemberHeadphones from klangwerk.example · €129.00Open the order',
    );
    expect(page.querySelector('.next')?.className).toContain('pressing');
  });

  it('does not tell the same deadline twice', () => {
    expect(textOf(page, '.coming')).toContain('Wool pullover');
    expect(textOf(page, '.coming')).not.toContain('Headphones');
  });

  it('sums up in one sentence, with the one button that would make it clearer', () => {
    expect(textOf(page, '.summary')).toBe(
      'Worth a look: 2 of 7 topics · 4 answered · 1 not read yet4 of 5 pages readRead the terms',
    );
    expect(page.querySelector('.summary [role="status"]')).not.toBeNull();
  });

  it.each([
    ['report', 'missing', 'Worth a look: 2 of 7 topics · 4 answered · 1 not read yet'],
    ['report-first-page', 'met', 'Answered: 1 of 7 topics · 6 not read yet'],
    ['report-empty', 'unclear', 'Nothing to say yet · 7 of 7 topics not read yet'],
  ])('%s begins with the overall mark, as a shape and in words', (name, shape, words) => {
    const summary = popup(name);
    expect(textOf(summary, '.summary [role="status"] p')).toBe(words);
    expect(summary.querySelector(`.summary .outcome.${shape}`)).not.toBeNull();
  });

  it('has a line for each of the seven topics', () => {
    expect(rows(page)).toEqual([
      'Who sells: Name · Address · E-mail · VAT number',
      'What it costs in all: €89.90 · inkl. 19 % MwSt. · Shipping: €4.90',
      'Delivery: Lieferzeit 2–4 Werktage',
      'Returns: Two answers: 30 days and 14 days',
      'Refund: spätestens binnen vierzehn Tagen',
      'Guarantee and repair: Not read yet: “Guarantee” would tell',
      'If something goes wrong: Not found on the 4 pages read',
    ]);
  });

  it('keeps the words of the shop in quotation marks and in their language', () => {
    const quote = page.querySelector('.row q');
    expect(quote?.textContent).toBe('inkl. 19 % MwSt.');
    expect(quote?.getAttribute('lang')).toBe('de');
  });

  it('says each outcome in a word to those who do not see its shape', () => {
    const words = [...page.querySelectorAll('.row > .hidden')].map((word) => word.textContent);
    expect(words).toEqual([
      'Answered',
      'Answered',
      'Answered',
      'Two answers',
      'Answered',
      'Not known yet',
      'Not found',
    ]);
  });

  it('has rows that are closed buttons under headings', () => {
    const open = [...page.querySelectorAll('h3 > button.row')].map((row) =>
      row.getAttribute('aria-expanded'),
    );
    expect(open).toEqual(Array(7).fill('false'));
  });

  it('names the pages read and the questions that do not apply', () => {
    expect(textOf(page, '.report-foot')).toContain('4 pages read');
    expect(textOf(page, '.report-foot')).toContain('2 questions do not apply here');
  });

  it('speaks German', () => {
    setLocale('de');
    const german = popup('report');
    expect(rows(german)[3]).toBe('Rückgabe: Zwei Antworten: 30 Tage und 14 Tage');
    expect(textOf(german, '.next-days')).toBe('noch 3 Tage');
  });
});

describe('an opened row', () => {
  const page = popup('report', ['returns']);
  const detail = page.querySelector('.detail');

  it('is tied to its button', () => {
    const button = page.querySelector('[aria-expanded="true"]');
    const region = button && page.getElementById(button.getAttribute('aria-controls') ?? '');
    expect(region?.getAttribute('aria-label')).toBe('Returns');
  });

  it('shows both sides of a contradiction once, each with its page and the way there', () => {
    const quotes = [...page.querySelectorAll('.detail .quote')].map((quote) =>
      textOf(quote, '.where > span'),
    );
    expect(quotes).toEqual(['on this page', 'on the page “Allgemeine Geschäftsbedingungen”']);
    expect(buttons(page).filter((name) => name.startsWith('Show me'))).toHaveLength(2);
  });

  it('says how far the search went, what it means and what can be done, and the sources last', () => {
    const text = detail?.textContent ?? '';
    const order = [
      'Who pays for the return was not found',
      'Not found on the 4 pages read',
      'What can be done:',
      'Sources:',
    ];
    const places = order.map((words) => text.lastIndexOf(words));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places).not.toContain(-1);
  });
});

describe('an opened row that is answered', () => {
  const page = popup('report', ['price']);

  it('offers nothing to be shown where the words stand in data for machines', () => {
    expect(textOf(page, '.detail .quote')).toBe('89.90on this page, in its data for search engines');
  });

  it('names each answer once', () => {
    expect([...page.querySelectorAll('dt')].map((term) => term.textContent)).toEqual([
      'Price',
      'Tax included',
      'Shipping',
    ]);
  });
});

describe('while a page is read', () => {
  const page = popup('reading');

  it('has all rows from the start', () => {
    expect(rows(page)).toHaveLength(7);
    expect(rows(page)[0]).toBe('Who sells: reading…');
    expect(textOf(page, '[role="status"]')).toBe('Reading this page…');
  });
});

describe('while the terms are read', () => {
  const page = popup('reading-terms');

  it('says how far it is, and can be stopped', () => {
    expect(textOf(page, '.summary [role="status"]')).toBe(
      'Reading “Allgemeine Geschäftsbedingungen”2 of 5 pages done · 1 page could not be read',
    );
    expect(page.querySelector('progress')?.getAttribute('value')).toBe('2');
    expect(buttons(page)).toContain('Stop');
    expect(buttons(page)).not.toContain('Read the terms');
  });
});

describe('other states', () => {
  it.each([
    ['not-a-page', 'Nothing to read here', ['Settings', 'My orders (3)']],
    [
      'no-access',
      'This page could not be read',
      ['Settings', 'Try again', 'Allow this site', 'My orders (0)'],
    ],
    ['fault', 'Reading this page did not work', ['Settings', 'Try again', 'My orders (0)']],
    ['not-shop', 'No shop found here', ['Settings', 'Read it anyway', 'My orders (3)']],
  ])('%s says what happened and offers what can be done', (name, title, offered) => {
    const page = popup(name);
    expect(textOf(page, 'h2')).toBe(title);
    expect(buttons(page).filter((button) => !/^(Headphones|Wool|3 days)/.test(button))).toEqual(offered);
  });

  it('a confirmation is called one, and its button says what happens', () => {
    const page = popup('confirmation');
    expect(textOf(page)).toContain('This looks like an order confirmation.');
    expect(buttons(page)).toContain('Save this order');
  });

  it('check digits that do not hold are worth a look, not red', () => {
    const chip = popup('vat-fails').querySelector('.chip');
    expect(chip?.textContent).toBe('FR12345678901 check digits do not hold');
    expect(chip?.className).toBe('chip look');
  });

  it('red stands for the buyer’s own days and money only', () => {
    for (const name of Object.keys(POPUPS)) {
      const red = [...popup(name, ['returns', 'help']).querySelectorAll('.due, .pressing, .overdue')];
      expect(red.filter((element) => element.closest('.topics, .head'))).toEqual([]);
    }
  });
});

describe('the order form', () => {
  it('is filled from what was read, each field with its words', () => {
    const page = popup('order-form');
    const fields = [...page.querySelectorAll('input')].map((input) => input.getAttribute('value'));
    expect(fields).toEqual([
      'wollhaus-nord.example',
      'Wollpullover „Förde“, Größe M',
      '94.80',
      '2026-11-13',
      'WN-20941',
    ]);
    expect(textOf(page, 'form')).toContain('Read from Gesamtsumme 94,80 €');
  });

  it('has a label for every field, and hints that are read out with it', () => {
    const page = popup('order-form');
    for (const field of page.querySelectorAll('input, select')) {
      const label =
        page.querySelector(`label[for="${field.id}"]`)?.textContent ?? field.getAttribute('aria-label');
      expect(label, field.outerHTML).toBeTruthy();
    }
    const total = [...page.querySelectorAll('input')][2];
    expect(textOf(page, `#${total?.getAttribute('aria-describedby')}`)).toContain('Gesamtsumme');
  });

  it('says what could not be saved, that nothing is lost, and what to do', () => {
    expect(textOf(popup('order-form-empty'), '[role="alert"]')).toBe(
      'The order could not be saved: the disk is full. What you typed is still here. Try again.',
    );
  });

  it('confirms and offers to undo', () => {
    const page = popup('order-saved');
    expect(textOf(page, '[role="status"]')).toBe('Wool pullover is saved.Undo');
  });
});
