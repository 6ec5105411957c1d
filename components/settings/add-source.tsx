import { useState } from 'preact/hooks';
import { packAddress } from '../../lib/sources/pack-address.ts';
import { t } from '../../locales/strings.ts';
import { Field } from '../elements/field.tsx';
import { OfferCard } from './offer-card.tsx';
import { faultInWords, hostOf } from './pack-words.ts';
import type { Adding, PacksActions } from './packs-state.ts';

interface AddSourceProps {
  adding: Adding;
  country: string;
  actions: Pick<PacksActions, 'addSource' | 'acceptSource' | 'declineSource'>;
}

/** Where the address of a pack is typed, what is going on there, and what is offered. */
export function AddSource({ adding, country, actions }: AddSourceProps) {
  const [address, setAddress] = useState('');
  const [isWrong, setWrong] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    const url = packAddress(address);
    setWrong(url === null);
    if (url) actions.addSource(url);
  };
  return (
    <>
      <form class="form" noValidate onSubmit={submit}>
        <Field
          label={t('sources.address')}
          value={address}
          onValue={setAddress}
          hint={t('sources.addressHint')}
          problem={isWrong ? t('sources.addressProblem') : null}
          input={{ dir: 'ltr', inputMode: 'url', autocomplete: 'off', maxLength: 2_000 }}
        />
        <div class="buttons">
          <button type="submit" class="button" disabled={adding.kind === 'looking'}>
            {t('sources.look')}
          </button>
        </div>
      </form>
      <div role="status">
        {adding.kind === 'looking' && (
          <p class="note">{t('sources.looking', { host: hostOf(adding.url) })}</p>
        )}
        {adding.kind === 'refused' && (
          <p class="note look">{t('sources.refused', { reason: faultInWords(adding.fault, adding.url) })}</p>
        )}
      </div>
      {adding.kind === 'offer' && (
        <OfferCard key={adding.offer.url} offer={adding.offer} country={country} actions={actions} />
      )}
    </>
  );
}
