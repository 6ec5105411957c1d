import type { Topic } from '../../lib/facts/report.ts';
import { t } from '../../locales/strings.ts';
import type { NextDeadline } from '../orders/next-deadline.ts';
import { BoughtForm } from './bought-form.tsx';
import { ComingList, isNextThing, NextThing } from './next-thing.tsx';
import { PlainView } from './plain-view.tsx';
import type { PopupActions, PopupState } from './popup-state.ts';
import { ReportFoot } from './report-foot.tsx';
import { ShopHead } from './shop-head.tsx';
import { SummaryLine } from './summary-line.tsx';
import { TopicList } from './topic-list.tsx';

interface PopupProps {
  state: PopupState;
  actions: PopupActions;
  /** The topics that are open at first. */
  opened?: readonly Topic[];
}

/**
 * The popup: a head and a foot that stay, and between them the one page being looked at.
 *
 * @example render(<Popup state={state} actions={actions} />, document.body)
 */
export function Popup({ state, actions, opened = [] }: PopupProps) {
  const { next, today } = state;
  const others = state.deadlines.filter((deadline) => !isNextThing(next) || !isSame(deadline, next));
  if (state.kind === 'order-form')
    return (
      <div class="popup">
        <ShopHead title={t('form.title')} hasSeller={false} onSettings={actions.openSettings} />
        <BoughtForm
          {...state}
          onSave={actions.saveOrder}
          onCancel={actions.cancelOrder}
          onUndo={actions.undoOrder}
          onOpen={actions.openOrder}
        />
      </div>
    );
  if (state.kind !== 'report' && state.kind !== 'reading')
    return (
      <div class="popup short">
        <ShopHead title={t('name')} hasSeller={false} onSettings={actions.openSettings} />
        <main class="scroll">
          <NextThing next={next} today={today} onOpen={actions.openOrder} />
          <PlainView state={state} actions={actions} />
          <ComingList deadlines={others} today={today} onOpen={actions.openOrder} />
        </main>
        <Foot state={state} actions={actions} />
      </div>
    );
  const report = state.kind === 'report' ? state : null;
  return (
    <div class="popup">
      <ShopHead
        title={state.shop ?? t('popup.thisPage')}
        seller={report ? report.seller : undefined}
        onSettings={actions.openSettings}
      />
      <main class="scroll">
        {report?.isConfirmation && <p class="note good">{t('popup.confirmation')}</p>}
        {report?.lost && (
          <p class="note look" role="alert">
            {t('popup.lost', { quote: `“${report.lost.quote}”` })}
          </p>
        )}
        <NextThing next={next} today={today} onOpen={actions.openOrder} />
        <SummaryLine report={report} actions={actions} />
        <TopicList report={report} today={today} opened={opened} actions={actions} />
        <ComingList deadlines={others} today={today} onOpen={actions.openOrder} />
        {report && <ReportFoot report={report} actions={actions} />}
      </main>
      <Foot state={state} actions={actions} />
    </div>
  );
}

function isSame(one: NextDeadline, other: NextDeadline): boolean {
  return one.orderId === other.orderId && one.todo === other.todo;
}

function Foot({ state, actions }: { state: PopupState; actions: PopupActions }) {
  const isConfirmation = state.kind === 'report' && state.isConfirmation;
  const canBuy = state.kind === 'report' || state.kind === 'reading';
  return (
    <footer class="foot">
      {canBuy && (
        <button
          type="button"
          class="button primary"
          disabled={state.kind === 'reading'}
          onClick={() => actions.bought()}
        >
          {t(isConfirmation ? 'popup.saveOrder' : 'popup.bought')}
        </button>
      )}
      <button type="button" class="button" onClick={() => actions.openOrders()}>
        {t('popup.orders', { count: state.orderCount })}
      </button>
    </footer>
  );
}
