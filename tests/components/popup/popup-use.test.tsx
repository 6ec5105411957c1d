import { describe, expect, it, vi } from 'vitest';
import { Popup } from '../../../components/popup/popup.tsx';
import type { PopupState } from '../../../components/popup/popup-state.ts';
import { mount } from '../mount.ts';
import { textOf } from '../read.ts';
import { EMPTY_DRAFT, POPUP_ACTIONS, POPUPS, STANDING } from '../samples/popup.ts';

async function use(state: PopupState | undefined) {
  if (!state) throw new Error('no such sample');
  const actions = { ...POPUP_ACTIONS };
  const calls: unknown[][] = [];
  for (const name of Object.keys(actions) as (keyof typeof actions)[])
    actions[name] = vi.fn((...args: unknown[]) => void calls.push([name, ...args]));
  return { calls, ...(await mount(<Popup state={state} actions={actions} />)) };
}

describe('the popup in use', () => {
  it('opens a row in place, and closes it again', async () => {
    const { page, press } = await use(POPUPS.report);
    await press('Two answersReturns');
    expect(textOf(page, '.detail .finding-title')).toBe('Two answersTwo different answers were found');
    await press('Two answersReturns');
    expect(page.querySelector('.detail')).toBeNull();
  });

  it('shows the place of a quote', async () => {
    const { calls, press } = await use(POPUPS.report);
    await press('Two answersReturns');
    await press('Show me');
    expect(calls).toMatchObject([['showPlace', { quote: '30 Tage Rückgaberecht' }]]);
  });

  it('asks a question no longer, and again', async () => {
    const { calls, page, press } = await use(POPUPS['report-switched-off']);
    await press('Two answersReturns');
    expect([...page.querySelectorAll('.switch-off')].map((line) => textOf(line, 'span'))).toEqual([
      '',
      'This will not be asked any more.',
    ]);
    await press('Do not ask this any more');
    await press('Undo');
    expect(calls).toEqual([
      ['switchRule', 'sample/return-window', false],
      ['switchRule', 'sample/return-cost', true],
    ]);
  });

  it.each([
    ['report', 'Read the terms', ['readTerms']],
    ['report', 'Read wollhaus-nord.example on every visit', ['grantSite']],
    ['report', '3 days left', ['openOrder', 'headphones']],
    ['report', 'I bought this', ['bought']],
    ['report', 'My orders', ['openOrders']],
    ['report', 'Settings', ['openSettings']],
    ['reading-terms', 'Stop', ['stopReading']],
    ['no-access', 'Try again', ['retry']],
    ['not-shop', 'Read it anyway', ['readAnyway']],
    ['order-saved', 'Undo', ['undoOrder', 'pullover']],
    ['order-saved', 'Open the order', ['openOrder', 'pullover']],
    ['order-form', 'Cancel', ['cancelOrder']],
  ])('%s: “%s” asks for what it says', async (name, button, call) => {
    const { calls, press } = await use(POPUPS[name]);
    await press(button);
    expect(
      calls.map(([action, ...args]) => [action, ...args.filter((one) => typeof one === 'string')]),
    ).toEqual([call]);
  });
});

describe('the order form in use', () => {
  const EMPTY: PopupState = { kind: 'order-form', draft: EMPTY_DRAFT, saved: null, fault: null, ...STANDING };

  it('says beside each field what is wrong, and saves nothing', async () => {
    const { calls, page, submit, type } = await use(EMPTY);
    await type('Total paid', 'ten');
    await submit();
    const problems = [...page.querySelectorAll('.field-error')].map((problem) => problem.textContent);
    expect(problems).toEqual([
      'The shop is missing: its name or address is enough.',
      'Name at least one thing.',
      'This is no amount. Write it like 49.90.',
    ]);
    expect(page.querySelectorAll('[aria-invalid="true"]')).toHaveLength(3);
    expect(calls).toEqual([]);
  });

  it('saves what was typed', async () => {
    const { calls, submit, type, press } = await use(EMPTY);
    await type('Shop', 'Klangwerk');
    await type('Thing 1', 'Headphones');
    await press('Add another thing');
    await type('Thing 2', 'Cable');
    await type('Total paid', '1.129,50');
    await submit();
    expect(calls).toEqual([
      [
        'saveOrder',
        {
          shop: 'Klangwerk',
          seller: null,
          number: null,
          total: { amount: '1129.50', currency: 'EUR' },
          items: [{ name: 'Headphones' }, { name: 'Cable' }],
          day: '2026-11-13',
        },
      ],
    ]);
  });
});
