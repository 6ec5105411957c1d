import { formatDay } from '../../locales/format/day.ts';
import { daysUntil, formatDaysLeft } from '../../locales/format/days-left.ts';
import { marketName } from '../../locales/format/names.ts';
import { t } from '../../locales/strings.ts';
import { Chevron } from '../elements/icons.tsx';
import { isPressing } from './next-deadline.ts';
import type { DeadlineView, OrderView } from './order-view.ts';

interface OrderDeadlinesProps {
  order: Pick<OrderView, 'deadlines' | 'market' | 'isLawKnown'>;
  today: string;
}

/** The days of an order, each with its counting and its sources. */
export function OrderDeadlines({ order, today }: OrderDeadlinesProps) {
  const { deadlines, market, isLawKnown } = order;
  if (deadlines.length === 0 && isLawKnown) return null;
  return (
    <section>
      <h4>{t('order.days')}</h4>
      {!isLawKnown && <p class="note">{t('orders.noRules', { country: marketName(market) })}</p>}
      <ul class="deadlines">
        {deadlines.map((view) => (
          <li key={view.deadline.id}>
            <DeadlineEntry view={view} today={today} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function StateTag({ view, today }: { view: DeadlineView; today: string }) {
  const { state, safeDay, who } = view.deadline;
  if (state === 'done') return <span class="tag done">{t('deadline.done')}</span>;
  if (view.hasEnded) return <span class="tag done">{t('deadline.ended')}</span>;
  if (state === 'waiting' || !safeDay) return <span class="tag waiting">{t('row.waiting')}</span>;
  const daysLeft = daysUntil(safeDay, today);
  const tone = isPressing({ daysLeft, who }) ? 'due' : 'open';
  return <span class={`tag ${tone}`}>{formatDaysLeft(daysLeft)}</span>;
}

function DeadlineEntry({ view, today }: { view: DeadlineView; today: string }) {
  const { safeDay, lastDay, why } = view.deadline;
  return (
    <>
      <p class="deadline-head">
        <b>{safeDay ? t('next.by', { todo: view.todo, day: formatDay(safeDay, today) }) : view.todo}</b>
        <StateTag view={view} today={today} />
      </p>
      {lastDay && lastDay !== safeDay && <p>{t('deadline.lastDay', { day: formatDay(lastDay, today) })}</p>}
      <details>
        <summary>
          <Chevron />
          {t('deadline.counting')}
        </summary>
        <p>{why}</p>
        {view.sources.length > 0 && (
          <p class="sources">{t('finding.sources', { sources: view.sources.join(' · ') })}</p>
        )}
      </details>
    </>
  );
}
