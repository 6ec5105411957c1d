import { formatDay } from '../../locales/format/day.ts';
import { formatDaysLeft } from '../../locales/format/days-left.ts';
import { formatMoney } from '../../locales/format/money.ts';
import { t } from '../../locales/strings.ts';
import { Chevron } from '../elements/icons.tsx';
import { isPressing, type NextDeadline, SOON } from '../orders/next-deadline.ts';
import { Dotted } from './answer-words.tsx';

/** What must happen and by when, as one sentence: `Withdraw by Monday 16 November`. */
export function whatByWhen({ todo, day, daysLeft }: NextDeadline, today: string): string {
  const words = { todo, day: formatDay(day, today) };
  return daysLeft < 0 ? t('next.wasDue', words) : t('next.by', words);
}

interface NextThingProps {
  next: NextDeadline | null;
  today: string;
  onOpen: (orderId: string) => void;
}

/** True where a deadline is near enough, or so overdue, that it is shown before all else. */
export function isNextThing(next: NextDeadline | null): next is NextDeadline {
  return next !== null && next.daysLeft <= SOON;
}

/** The one next thing to do, only where something is due within a week or overdue. */
export function NextThing({ next, today, onOpen }: NextThingProps) {
  if (!isNextThing(next)) return null;
  return (
    <section aria-label={t('next.title')}>
      <button
        type="button"
        class={isPressing(next) ? 'next card pressing' : 'next card'}
        onClick={() => onOpen(next.orderId)}
      >
        <span class="next-days">{formatDaysLeft(next.daysLeft)}</span>
        <b>{whatByWhen(next, today)}</b>
        <span class="next-order">
          <Dotted>
            {t('next.order', { name: next.orderName, shop: next.shop })}
            {next.amount && <span class="num">{formatMoney(next.amount)}</span>}
          </Dotted>
        </span>
        <span class="hidden">{t('next.open')}</span>
        <Chevron />
      </button>
    </section>
  );
}

interface ComingListProps {
  deadlines: readonly NextDeadline[];
  today: string;
  onOpen: (orderId: string) => void;
}

/** The next deadlines of stored orders, each leading to its order. */
export function ComingList({ deadlines, today, onOpen }: ComingListProps) {
  if (deadlines.length === 0) return null;
  return (
    <section class="coming">
      <h2>{t('coming.title')}</h2>
      <ul>
        {deadlines.map((deadline) => (
          <li key={deadline.orderId + deadline.todo}>
            <button type="button" class="coming-row" onClick={() => onOpen(deadline.orderId)}>
              <span>
                <b>{deadline.orderName}</b>
                <small>{whatByWhen(deadline, today)}</small>
              </span>
              <span class={isPressing(deadline) ? 'tag due' : 'tag open'}>
                {formatDaysLeft(deadline.daysLeft)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
