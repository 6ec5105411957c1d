import { useId } from 'preact/hooks';
import { marketName } from '../../locales/format/names.ts';
import { locale, t } from '../../locales/strings.ts';

interface CountryChoiceProps {
  country: string;
  countries: readonly string[];
  onCountry: (country: string) => void;
}

/** The country whose law counts for the shopper, by name in the reader's language. */
export function CountryChoice({ country, countries, onCountry }: CountryChoiceProps) {
  const id = useId();
  const byName = new Intl.Collator(locale()).compare;
  const options = [...new Set([...countries, country])]
    .map((code) => ({ code, name: marketName(code) }))
    .sort((one, other) => byName(one.name, other.name));
  return (
    <section>
      <h2>
        <label for={id}>{t('country.title')}</label>
      </h2>
      <p>{t('country.text')}</p>
      <select
        id={id}
        class="select"
        value={country}
        onChange={(event) => onCountry(event.currentTarget.value)}
      >
        {options.map(({ code, name }) => (
          <option key={code} value={code} selected={code === country}>
            {name}
          </option>
        ))}
      </select>
      {!countries.includes(country) && (
        <p class="note look">{t('country.unknown', { country: marketName(country) })}</p>
      )}
    </section>
  );
}
