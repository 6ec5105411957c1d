import { useId } from 'preact/hooks';
import { currencyName } from '../../locales/format/names.ts';
import { type MessageKey, t, tNodes } from '../../locales/strings.ts';
import { Field } from '../elements/field.tsx';
import { isVisible } from '../elements/is-visible.ts';
import { OutcomeMark } from '../elements/outcome-mark.tsx';
import { Words } from '../elements/words.tsx';
import type { FieldProblems, OrderDraft, OrderFields, Read } from './order-draft.ts';

/** Currencies of the countries whose rules are known, and the dollar. */
const CURRENCIES = ['EUR', 'CHF', 'CZK', 'DKK', 'GBP', 'HUF', 'ISK', 'NOK', 'PLN', 'RON', 'SEK', 'USD'];

interface OrderFieldSetProps {
  draft: OrderDraft;
  fields: OrderFields;
  problems: FieldProblems;
  today: string;
  onFields: (fields: OrderFields) => void;
}

/** The words a value was read from, or the wish to fill it in. */
function hintOf(read: Read<unknown> | null, isOptional = false) {
  if (read?.evidence && !isVisible(read.evidence)) return t('form.readFromData');
  if (read?.evidence) return tNodes('form.readFrom', { quote: <Words text={read.evidence.quote} /> });
  if (read) return null;
  return t(isOptional ? 'form.optional' : 'form.fillIn');
}

/** The fields of an order. */
export function OrderFieldSet({ draft, fields, problems, today, onFields }: OrderFieldSetProps) {
  const change = (part: Partial<OrderFields>) => onFields({ ...fields, ...part });
  const problem = (key: MessageKey | undefined) => (key ? t(key) : null);
  return (
    <>
      <Field
        label={t('form.shop')}
        value={fields.shop}
        hint={draft.shop.evidence ? hintOf(draft.shop) : draft.shop.value ? null : t('form.fillIn')}
        problem={problem(problems.shop)}
        onValue={(shop) => change({ shop })}
        input={{ maxLength: 200, autocomplete: 'off', dir: 'auto' }}
      />
      <ItemFields
        items={fields.items}
        hint={hintOf(draft.items)}
        problem={problem(problems.items)}
        onItems={(items) => change({ items })}
      />
      <div class="fields-2">
        <Field
          label={t('form.total')}
          value={fields.amount}
          hint={hintOf(draft.total, true)}
          problem={problem(problems.amount)}
          onValue={(amount) => change({ amount })}
          input={{ inputMode: 'decimal', maxLength: 24, autocomplete: 'off' }}
        />
        <CurrencyField
          currency={fields.currency}
          read={draft.total?.value.currency ?? null}
          onCurrency={(currency) => change({ currency })}
        />
      </div>
      <Field
        label={t('form.day')}
        type="date"
        value={fields.day}
        hint={draft.day ? hintOf(draft.day) : t('form.dayToday')}
        problem={problem(problems.day)}
        onValue={(day) => change({ day })}
        input={{ max: today }}
      />
      <Field
        label={t('form.number')}
        value={fields.number}
        hint={hintOf(draft.number, true)}
        onValue={(number) => change({ number })}
        input={{ maxLength: 100, autocomplete: 'off' }}
      />
    </>
  );
}

interface CurrencyFieldProps {
  currency: string;
  /** The currency that was read from the page: offered though it may be none of the usual ones. */
  read: string | null;
  onCurrency: (code: string) => void;
}

function CurrencyField({ currency, read, onCurrency }: CurrencyFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{t('form.currency')}</label>
      <select
        id={id}
        class="select"
        value={currency}
        onChange={(event) => onCurrency(event.currentTarget.value)}
      >
        {[...new Set([...(read ? [read] : []), ...CURRENCIES])].map((code) => (
          <option key={code} value={code}>
            {currencyName(code)}
          </option>
        ))}
      </select>
    </div>
  );
}

interface ItemFieldsProps {
  items: OrderFields['items'];
  hint: ReturnType<typeof hintOf>;
  problem: string | null;
  onItems: (items: OrderFields['items']) => void;
}

function ItemFields({ items, hint, problem, onItems }: ItemFieldsProps) {
  const id = useId();
  const replace = (index: number, name: string) =>
    onItems(items.map((item, place) => (place === index ? { ...item, name } : item)));
  return (
    <fieldset class="field" aria-describedby={problem ? `${id}-problem` : undefined}>
      <legend>{t('form.items')}</legend>
      {items.map((item, index) => (
        <div class="thing" key={index}>
          <input
            class="input"
            type="text"
            dir="auto"
            autocomplete="off"
            maxLength={500}
            aria-label={t('form.item', { number: index + 1 })}
            aria-invalid={problem !== null && index === 0}
            value={item.name}
            onInput={(event) => replace(index, event.currentTarget.value)}
          />
          {items.length > 1 && (
            <button
              type="button"
              class="button plain"
              aria-label={t('form.removeItem', { number: index + 1 })}
              onClick={() => onItems(items.filter((_, place) => place !== index))}
            >
              {t('form.remove')}
            </button>
          )}
        </div>
      ))}
      {hint && <span class="hint">{hint}</span>}
      {problem && (
        <span class="field-error" id={`${id}-problem`}>
          <OutcomeMark mark="missing" silent />
          {problem}
        </span>
      )}
      {items.length < 50 && (
        <div>
          <button type="button" class="link" onClick={() => onItems([...items, { name: '', read: null }])}>
            {t('form.addItem')}
          </button>
        </div>
      )}
    </fieldset>
  );
}
