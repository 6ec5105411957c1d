import { describe, expect, it } from 'vitest';
import { readMoney } from '../../../lib/extract/slots/money.ts';
import { parsePrice } from '../../../lib/extract/slots/price-string.ts';

/** Two letters twenty-six times over: every language with a code of two letters that `Intl` knows by itself. */
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const LANGUAGES = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter(
  (tag) => Intl.NumberFormat.supportedLocalesOf([tag], { localeMatcher: 'lookup' }).length > 0,
);

/** Languages with longer codes, and countries that write amounts in a way of their own. */
const OTHERS =
  'ar-AE ar-DZ ar-EG ar-IQ ar-MA ar-SA ar-TN bn-IN ckb da-GL de-AT de-CH de-LI de-LU en-AU en-BE en-CA en-CH en-DE en-DK en-FI en-GB en-HK en-IE en-IL en-IN en-MT en-NL en-NZ en-PH en-SE en-SG en-SI en-US en-ZA es-419 es-AR es-BO es-CL es-CO es-CR es-DO es-EC es-MX es-PA es-PE es-PR es-PY es-US es-UY es-VE fa-AF fil fr-BE fr-CA fr-CH fr-LU fr-MA fr-TN haw it-CH kok ms-BN ms-SG nds ne-IN nl-BE nl-CW nl-SR pa-Arab pt-AO pt-CH pt-LU pt-MO pt-MZ pt-PT ro-MD ru-BY ru-KG ru-KZ ru-UA sr-Latn sr-Cyrl-BA sw-KE ta-LK ta-MY ur-IN uz-Cyrl yue zh-HK zh-MO zh-SG zh-TW'.split(
    ' ',
  );
const LOCALES = [...LANGUAGES, ...OTHERS];

const CURRENCIES = [
  'EUR',
  'USD',
  'GBP',
  'JPY',
  'INR',
  'PLN',
  'CHF',
  'BRL',
  'KWD',
  'SEK',
  'AED',
  'TRY',
  'CZK',
  'RUB',
];
const AMOUNTS = [0.99, 5, 12.5, 1234.56, 1_234_567.89];

/** Every amount in every currency, by its sign and by its code, as a locale writes it. */
function written(locale: string) {
  return CURRENCIES.flatMap((currency) =>
    (['symbol', 'code'] as const).flatMap((currencyDisplay) => {
      const format = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay });
      const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
      return AMOUNTS.map((value) => ({
        currency,
        amount: value.toFixed(digits),
        text: format.format(value),
      }));
    }),
  );
}

it('knows some two hundred locales', () => {
  expect(LOCALES.length).toBeGreaterThan(200);
});

describe.each(LOCALES)('amounts of money as %s writes them', (locale) => {
  it('are read back as price strings and in running text', () => {
    const wrong = written(locale).flatMap(({ currency, amount, text }) => {
      const price = parsePrice(text, currency);
      const [found] = readMoney(`x ${text} x`, currency);
      const isRead = [price, found?.money].every(
        (money) => money?.currency === currency && Number(money.amount) === Number(amount),
      );
      return isRead ? [] : [`${text} (${currency} ${amount}): ${JSON.stringify([price, found?.money])}`];
    });
    expect(wrong).toEqual([]);
  });
});
