import { countryName, partName } from '../../locales/format/names.ts';
import { t } from '../../locales/strings.ts';
import { NameSelect } from './name-select.tsx';
import type { Choices } from './settings-state.ts';

interface CountryChoiceProps extends Pick<Choices, 'country' | 'countries' | 'market' | 'parts'> {
  /** Given a country, or a part of the chosen one. */
  onMarket: (market: string) => void;
}

/** The country whose law counts for the shopper, and the part of it where that differs, by name in the reader's language. */
export function CountryChoice({ country, countries, market, parts, onMarket }: CountryChoiceProps) {
  const known = [...new Set([...countries, country])].map((code) => ({ code, name: countryName(code) }));
  const elsewhere = { code: country, name: t('country.elsewhere', { country: countryName(country) }) };
  return (
    <>
      <section>
        <NameSelect
          heading={t('country.title')}
          text={t('country.text')}
          options={known}
          value={country}
          onValue={onMarket}
        />
        {!countries.includes(country) && (
          <p class="note look">{t('country.unknown', { country: countryName(country) })}</p>
        )}
      </section>
      {parts.length > 0 && (
        <section>
          <NameSelect
            heading={t('country.part')}
            text={t('country.partText', { country: countryName(country) })}
            first={elsewhere}
            options={parts.map(({ market: code, name }) => ({ code, name: partName(code, name) }))}
            value={parts.some((part) => part.market === market) ? market : country}
            onValue={onMarket}
          />
        </section>
      )}
    </>
  );
}
