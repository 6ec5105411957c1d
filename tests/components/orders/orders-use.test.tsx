import { describe, expect, it, vi } from 'vitest';
import { OrdersPage } from '../../../components/orders/orders-page.tsx';
import { SettingsPage } from '../../../components/settings/settings-page.tsx';
import { mount } from '../mount.ts';
import { buttons, textOf } from '../read.ts';
import { ORDERS_ACTIONS, READY } from '../samples/orders.ts';
import { PACKS_READY } from '../samples/packs.ts';
import { SETTINGS, SETTINGS_ACTIONS } from '../samples/settings.ts';

async function use(opened: string | null) {
  const spies = { openOrder: vi.fn(), addStep: vi.fn(), removeOrder: vi.fn(), takeBack: vi.fn() };
  const page = <OrdersPage state={{ ...READY, opened }} actions={{ ...ORDERS_ACTIONS, ...spies }} />;
  return { ...spies, ...(await mount(page)) };
}

describe('an order in use', () => {
  it('is told when it arrived, today by default', async () => {
    const { addStep, press, submit } = await use('pullover');
    await press('Arrived on');
    await submit();
    expect(addStep).toHaveBeenCalledWith('pullover', 'delivered', '2026-11-13');
  });

  it('is told the day chosen quickly', async () => {
    const { addStep, press, submit } = await use('boots');
    await press('I withdrew on');
    await press('yesterday');
    await submit();
    expect(addStep).toHaveBeenCalledWith('boots', 'withdrawn', '2026-11-12');
  });

  it.each([
    ['before the order', '2026-10-01', 'This day is before the order. Choose a later one.'],
    ['still to come', '2026-11-14', 'This day is still to come. Choose today or a day before.'],
    ['no day', '', 'This is no day. Choose one.'],
  ])('refuses a day that is %s', async (_name, day, words) => {
    const { addStep, page, press, submit, type } = await use('pullover');
    await press('Arrived on');
    await type('On which day', day);
    await submit();
    expect(textOf(page, '.field-error')).toBe(words);
    expect(addStep).not.toHaveBeenCalled();
  });

  it('is kept at once: there is no day to ask for', async () => {
    const { addStep, press } = await use('headphones');
    await press('Keep it');
    expect(addStep).toHaveBeenCalledWith('headphones', 'kept', '2026-11-13');
  });

  it('is removed only once that was asked', async () => {
    const { page, press, removeOrder } = await use('kettle');
    await press('Remove this order');
    expect(textOf(page, '[role="alertdialog"] p')).toContain('Remove Kettle with its days');
    await press('Cancel');
    expect(removeOrder).not.toHaveBeenCalled();
    await press('Remove this order');
    await press('Remove it');
    expect(removeOrder).toHaveBeenCalledWith('kettle');
  });

  it('takes an entry of its history back', async () => {
    const { press, takeBack } = await use('headphones');
    await press('Take back Arrived');
    expect(takeBack).toHaveBeenCalledWith('headphones', '4');
  });

  it('opens and closes by its row', async () => {
    const closed = await use(null);
    await closed.press('Kettle');
    expect(closed.openOrder).toHaveBeenCalledWith('kettle');
    const open = await use('kettle');
    await open.press('Kettle');
    expect(open.openOrder).toHaveBeenCalledWith(null);
  });
});

describe('the search in use', () => {
  it('finds, and says how many', async () => {
    const { page, type } = await use(null);
    await type('Search shop, thing, number', 'klangwerk');
    expect(page.querySelectorAll('.order')).toHaveLength(1);
    expect(textOf(page, '.list-card [role="status"]')).toBe('1 order found for “klangwerk”.');
  });
});

describe('the settings in use', () => {
  it('delete everything only once that was asked', async () => {
    const deleteEverything = vi.fn();
    const view = (
      <SettingsPage
        state={SETTINGS}
        actions={{ ...SETTINGS_ACTIONS, deleteEverything }}
        packs={PACKS_READY}
      />
    );
    const { page, press } = await mount(view);
    await press('Delete everything');
    expect(textOf(page, '[role="alertdialog"] p')).toContain('Delete 3 orders and all settings for good?');
    expect(buttons(page)).toContain('Cancel');
    expect(deleteEverything).not.toHaveBeenCalled();
    await press('Delete for good');
    expect(deleteEverything).toHaveBeenCalledOnce();
  });
});
