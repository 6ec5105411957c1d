import { formatDay } from '../../locales/format/day.ts';
import { formatDaysLeft } from '../../locales/format/days-left.ts';
import { formatMoney } from '../../locales/format/money.ts';
import { t } from '../../locales/strings.ts';
import { Chevron } from '../elements/icons.tsx';
import { whatByWhen } from '../popup/next-thing.tsx';
import { type Bar, comingBars, TODAY_PLACE, ticks } from './coming-bars.ts';
import { isPressing } from './next-deadline.ts';
import type { OrderView } from './order-view.ts';

interface ComingProps {
  orders: readonly OrderView[];
  today: string;
}

/** What is coming in the next eight weeks as a picture, and the same as a table. */
export function ComingPicture({ orders, today }: ComingProps) {
  const bars = comingBars(orders, today);
  const later = orders.filter(({ next }) => next).length - bars.length;
  return (
    <section class="card coming-card" aria-labelledby="coming-title">
      <h2 id="coming-title">{t('coming.title')}</h2>
      {bars.length === 0 ? <p>{t('coming.nothing')}</p> : <Picture bars={bars} today={today} />}
      {later > 0 && <p class="hint">{t('coming.later', { count: later })}</p>}
      {bars.length > 0 && (
        <details>
          <summary>
            <Chevron />
            {t('coming.asTable')}
          </summary>
          <Table bars={bars} today={today} />
        </details>
      )}
    </section>
  );
}

function Picture({ bars, today }: { bars: Bar[]; today: string }) {
  return (
    <div class="picture" role="img" aria-label={t('coming.picture', { count: bars.length })}>
      <div class="picture-row picture-axis">
        <span />
        <div class="picture-line">
          {ticks(today).map(({ day, at }) => (
            <span key={day} style={{ insetInlineStart: `${at}%` }}>
              {formatDay(day, today, 'short')}
            </span>
          ))}
          <b style={{ insetInlineStart: `${TODAY_PLACE}%` }}>{t('today')}</b>
        </div>
      </div>
      {bars.map(({ deadline, start, length }) => (
        <div class="picture-row" key={deadline.orderId + deadline.todo}>
          <p>
            <b class="picture-name" dir="auto">
              {deadline.orderName}
            </b>
            <small>{whatByWhen(deadline, today)}</small>
          </p>
          <div class="picture-line">
            <svg class="picture-svg" aria-hidden="true">
              {ticks(today).map(({ day, at }) => (
                <line key={day} class="tick" x1={`${at}%`} x2={`${at}%`} y1="0" y2="100%" />
              ))}
              <rect
                class={isPressing(deadline) ? 'bar due' : 'bar open'}
                x={`${start}%`}
                width={`${Math.max(length, 1.5)}%`}
                y="50%"
                height="14"
                rx="7"
              />
              <line class="now" x1={`${TODAY_PLACE}%`} x2={`${TODAY_PLACE}%`} y1="0" y2="100%" />
            </svg>
          </div>
        </div>
      ))}
    </div>
  );
}

function Table({ bars, today }: { bars: Bar[]; today: string }) {
  return (
    <div class="table-place">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('column.order')}</th>
            <th scope="col">{t('column.what')}</th>
            <th scope="col">{t('column.days')}</th>
            <th scope="col" class="end">
              {t('column.amount')}
            </th>
          </tr>
        </thead>
        <tbody>
          {bars.map(({ deadline }) => (
            <tr key={deadline.orderId + deadline.todo}>
              <th scope="row">{deadline.orderName}</th>
              <td>{whatByWhen(deadline, today)}</td>
              <td>{formatDaysLeft(deadline.daysLeft)}</td>
              <td class="end num">{deadline.amount && formatMoney(deadline.amount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
