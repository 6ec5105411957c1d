import { formatDay } from '../format/day.ts';
import { formatDaysLeft } from '../format/days-left.ts';
import { formatMoney } from '../format/money.ts';
import { isPressing, type NextDeadline, SOON } from '../orders/next-deadline.ts';
import { t } from '../strings.ts';
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

/** The one next thing to do, only where something is due within a week or overdue. */
export function NextThing({ next, today, onOpen }: NextThingProps) {
  if (!next || next.daysLeft > SOON) return null;
  return (
    <section class={isPressing(next) ? 'next card pressing' : 'next card'} aria-label={t('next.title')}>
      <p class="next-days">{formatDaysLeft(next.daysLeft)}</p>
      <h2>{whatByWhen(next, today)}</h2>
      <p class="next-order">
        <Dotted>
          {t('next.order', { name: next.orderName, shop: next.shop })}
          {next.amount && <span class="num">{formatMoney(next.amount)}</span>}
        </Dotted>
      </p>
      <button type="button" class="button" onClick={() => onOpen(next.orderId)}>
        {t('next.open')}
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
