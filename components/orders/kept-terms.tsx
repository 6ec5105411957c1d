import type { Fact } from '../../lib/facts/fact.ts';
import type { Path } from '../../lib/facts/paths.ts';
import { formatDay } from '../../locales/format/day.ts';
import { formatValue, isWords } from '../../locales/format/value.ts';
import { t } from '../../locales/strings.ts';
import { Chevron } from '../elements/icons.tsx';
import { Quote } from '../elements/quote.tsx';
import type { OrderView } from './order-view.ts';

/** Paths that say something about the page, not about the purchase. */
function isTerm(path: string): boolean {
  return !path.startsWith('page.') && !path.startsWith('links.') && !path.startsWith('checkout.');
}

/** What the shop said when the order was placed, with its words and the page they stood on. */
export function KeptTerms({ order, today }: { order: OrderView; today: string }) {
  const terms = Object.entries(order.terms ?? {}).filter(([path]) => isTerm(path)) as [Path, Fact[]][];
  if (terms.length === 0) return null;
  return (
    <section>
      <details>
        <summary>
          <Chevron />
          <h4>{t('terms.title', { count: terms.length, day: formatDay(order.placed, today, 'short') })}</h4>
        </summary>
        <dl class="answers">
          {terms.map(([path, facts]) => (
            <div key={path}>
              <dt>{t(`fact.${path}`)}</dt>
              {facts.slice(0, 2).map((fact) => (
                <Term key={fact.evidence[0].locator} path={path} fact={fact} order={order} today={today} />
              ))}
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}

function Term({ path, fact, order, today }: { path: Path; fact: Fact; order: OrderView; today: string }) {
  const [evidence] = fact.evidence;
  const { hostname, pathname } = new URL(evidence.url);
  return (
    <dd>
      {!isWords(path) && <span class="value">{formatValue(path, fact.value, today)}</span>}
      <Quote evidence={evidence} where={hostname + pathname} language={order.language} />
    </dd>
  );
}
