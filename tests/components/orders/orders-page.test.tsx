import { afterEach, describe, expect, it } from 'vitest';
import { OrdersPage } from '../../../components/orders/orders-page.tsx';
import type { OrdersState, ReadyOrders } from '../../../components/orders/orders-state.ts';
import { setLocale } from '../../../locales/strings.ts';
import { buttons, read, textOf } from '../read.ts';
import { ORDERS_ACTIONS, READY } from '../samples/orders.ts';
import { EMPTY_DRAFT } from '../samples/popup.ts';

const show = (state: OrdersState) => read(<OrdersPage state={state} actions={ORDERS_ACTIONS} />);
const ready = (part: Partial<ReadyOrders> = {}) => show({ ...READY, ...part });

afterEach(() => setLocale('en'));

describe('the orders page', () => {
  const page = ready();

  it('has three figures', () => {
    expect([...page.querySelectorAll('.figure')].map((figure) => figure.textContent)).toEqual([
      '€318.00can still be sent back, the first by Monday 16 November',
      '€54.50awaited from 1 shop, 2 days overdue',
      '2things under legal guarantee, the next ends May 2028',
    ]);
  });

  it('has the picture with the same as a table', () => {
    expect(page.querySelector('[role="img"]')?.getAttribute('aria-label')).toBe(
      'Picture of 3 deadlines in the next eight weeks; the same follows as a table',
    );
    const names = [...page.querySelectorAll('tbody th')].map((cell) => cell.textContent);
    expect(names).toEqual([...page.querySelectorAll('.picture-name')].map((name) => name.textContent));
    expect(textOf(page, 'tbody tr')).toBe(
      'KettleThe shop pays back: was due on Wednesday 11 November2 days overdue€54.50',
    );
  });

  it.each([
    [
      'headphones',
      'Headphonesklangwerk.example · 28 OctArrived 2 Nov3 days leftWithdraw by Monday 16 November€129.00',
    ],
    [
      'pullover',
      'Wool pulloverwollhaus-nord.example · 13 NovOrdered 13 Novto arrive 17 Nov to 19 NovwaitingDays count once it has arrived€94.80',
    ],
    ['lamp', 'Desk lamplicht.example · 3 MayKept 20 Mayguaranteeuntil 6 May 2028€61.00'],
  ])('says where %s stands and what is next', (id, words) => {
    expect(textOf(page, `#order-${id} .order-row`)).toBe(words);
  });

  it('says so where no pack knows the law of the buyer’s country', () => {
    const [first] = READY.orders;
    if (!first) throw new Error('The sample has no orders.');
    const order = { ...first, next: null, deadlines: [], market: 'US', isLawKnown: false };
    expect(textOf(ready({ orders: [order] }), '.order-next')).toContain('deadlines of United States');
  });

  it('can search, with the result said aloud', () => {
    expect(page.querySelector('input[type="search"]')?.getAttribute('aria-label')).toBe(
      'Search shop, thing, number',
    );
    expect(page.querySelector('.list-card [role="status"]')).not.toBeNull();
  });
});

describe('an opened order', () => {
  const page = ready({ opened: 'headphones' });

  it('is tied to its button', () => {
    const button = page.querySelector('#order-headphones button');
    expect(button?.getAttribute('aria-expanded')).toBe('true');
    expect(page.getElementById(button?.getAttribute('aria-controls') ?? '')?.getAttribute('aria-label')).toBe(
      'Headphones',
    );
  });

  it('explains how its days are counted', () => {
    const deadline = textOf(page, '.deadlines li');
    expect(deadline).toContain('Withdraw by Monday 16 November3 days left');
    expect(deadline).toContain('day 14 is Monday 16 November');
    expect(deadline).toContain('Sources: Directive 2011/83/EU Art. 9(2)(b)');
  });

  it('says where a weekend extends the days, and does not count on it', () => {
    expect(textOf(ready({ opened: 'boots' }), '.deadlines li')).toContain(
      'Withdraw by Saturday 28 November15 days leftThe law lets it run until Monday 30 November; better not to wait for that.',
    );
  });

  it('keeps what was taken back in its history, struck out', () => {
    expect([...page.querySelectorAll('.history li')].map((entry) => textOf(entry, 'span'))).toEqual([
      'Ordered Wednesday 28 October',
      'Arrived Saturday 31 October taken back',
      'Arrived Monday 2 November',
    ]);
    expect(textOf(page, '.history s')).toBe('Arrived Saturday 31 October');
    expect(buttons(page).filter((name) => name.startsWith('Take back'))).toEqual(['Take back Arrived']);
  });

  it('shows the kept terms with their words and page', () => {
    expect(textOf(page, '.answers > div')).toBe(
      'Time to return14 days14 Tage Widerrufsrechtklangwerk.example/agb',
    );
  });

  it.each([
    ['placed', 'pullover', ['Arrived on…', 'The shop has sent it on…', 'I withdrew on…']],
    ['delivered', 'headphones', ['Keep it', 'I withdrew on…', 'Sent back on…']],
    ['sent back', 'kettle', ['Money came back on…']],
    ['kept', 'lamp', ['I withdrew on…', 'Sent back on…']],
  ])('offers what can have happened next: %s', (_stage, opened, offered) => {
    const steps = ready({ opened }).querySelector('.steps');
    expect(steps && buttons(steps)).toEqual(offered);
  });
});

describe('what has just happened', () => {
  it('can be undone', () => {
    const page = ready({ notice: { kind: 'removed', name: 'Kettle' } });
    expect(textOf(page, '.notice-place [role="status"]')).toBe('Kettle was removed.UndoClose');
  });

  it('has its live region before its words', () => {
    expect(ready().querySelector('.notice-place [role="status"]')?.textContent).toBe('');
  });

  it('says what an import did', () => {
    const page = ready({ notice: { kind: 'imported', added: 2, skipped: 1 } });
    expect(textOf(page, '[role="status"]')).toBe('2 orders imported, 1 already there.Close');
  });

  it('says why an import did not work, and that nothing changed', () => {
    const page = ready({ fault: { kind: 'import', file: 'a.json', reason: 'line 3: a comma is missing' } });
    expect(textOf(page, '[role="alert"]')).toBe(
      '“a.json” was not imported: line 3: a comma is missing. Your orders are unchanged.Close',
    );
  });
});

describe('other states', () => {
  it('says what to do where there is no order yet', () => {
    const page = ready({ orders: [] });
    expect(textOf(page, '.empty h2')).toBe('No orders yet');
    expect(page.querySelectorAll('.empty li')).toHaveLength(3);
    expect(page.querySelector('.figures')).toBeNull();
  });

  it('says that it is loading', () => {
    const page = show({ kind: 'loading' });
    expect(page.querySelector('main')?.getAttribute('aria-busy')).toBe('true');
    expect(textOf(page, '[role="status"]')).toBe('Opening your orders…');
  });

  it('says that the store could not be opened, what is safe and what to do', () => {
    const page = show({ kind: 'fault', detail: 'the disk is full' });
    expect(textOf(page, '[role="alert"]')).toMatch(
      /could not be openedNothing was deleted.*the disk is fullTry again/,
    );
  });

  it('sets a broken record aside and shows all others', () => {
    const page = ready({ broken: [{ id: 'a1', reason: 'no day' }] });
    expect(textOf(page, '.note')).toContain(
      '1 record could not be readThey were set aside; nothing was deleted',
    );
    expect(page.querySelectorAll('.order')).toHaveLength(5);
  });

  it('adds an order by hand with the same form', () => {
    const page = ready({ adding: EMPTY_DRAFT });
    expect(textOf(page, '.adding form')).toContain('Please fill in what is known.');
  });
});
