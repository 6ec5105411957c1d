import type { ComponentChildren } from 'preact';
import { formatList } from '../../locales/format/list.ts';
import { marketName } from '../../locales/format/names.ts';
import { t } from '../../locales/strings.ts';
import { useFocusOnce } from '../elements/focus-once.ts';
import { Chevron } from '../elements/icons.tsx';
import { languagesInWords, marketsInWords, packName } from './pack-words.ts';
import type { OfferView, PacksActions } from './packs-state.ts';

interface OfferCardProps {
  offer: OfferView;
  country: string;
  actions: Pick<PacksActions, 'acceptSource' | 'declineSource'>;
}

const nameOf = (id: string) => packName({ id, markets: [] });

function Line({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  );
}

/** What a publisher offers: who they are, what is in it, and what it would do for this shopper. */
export function OfferCard({ offer, country, actions }: OfferCardProps) {
  const { url, key, id: pack, publisher, here, replaces } = offer;
  const title = useFocusOnce<HTMLHeadingElement>();
  const titles = [...here.titles, ...here.deadlines];
  const sums = { rules: here.titles.length, deadlines: here.deadlines.length };
  return (
    <section class="offer card" aria-label={t('offer.title', { pack, publisher })}>
      <h4 ref={title} tabIndex={-1} dir="auto">
        {t('offer.title', { pack, publisher })}
      </h4>
      <p>{t('offer.text')}</p>
      <dl>
        <Line name={t('offer.publisher')}>{publisher}</Line>
        <Line name={t('offer.contact')}>{offer.contact}</Line>
        <Line name={t('offer.key')}>
          <span class="fingerprint">{offer.fingerprint}</span>
        </Line>
        <Line name={t('offer.version')}>
          {pack} {offer.version}
        </Line>
        <Line name={t('offer.holds')}>
          {t('offer.holdsText', { rules: offer.ruleCount, deadlines: offer.deadlineCount })}
        </Line>
        <Line name={t('offer.languages')}>{languagesInWords(offer.languages)}</Line>
        <Line name={t('offer.markets')}>{marketsInWords(offer.markets)}</Line>
        <Line name={t('offer.licence')}>{offer.licence}</Line>
      </dl>
      <details>
        <summary>
          <Chevron />
          {t('offer.here', { ...sums, country: marketName(country) })}
        </summary>
        <ul class="offer-titles">
          {titles.map((one) => (
            <li key={one} dir="auto">
              {one}
            </li>
          ))}
        </ul>
      </details>
      {replaces.length > 0 && <p>{t('offer.replaces', { packs: formatList(replaces.map(nameOf)) })}</p>}
      <div class="buttons">
        <button type="button" class="button primary" onClick={() => actions.acceptSource(url, key)}>
          {t('offer.accept')}
        </button>
        <button type="button" class="button" onClick={() => actions.declineSource(url)}>
          {t('offer.decline')}
        </button>
      </div>
    </section>
  );
}
