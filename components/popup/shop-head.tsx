import { t, tNodes } from '../../locales/strings.ts';
import { ReceiptMark, SettingsIcon } from '../elements/icons.tsx';
import type { SellerCheck, SellerLine } from './popup-state.ts';

interface ShopHeadProps {
  title: string;
  /** Undefined while it is being read, null where no page named it. */
  seller?: SellerLine | null | undefined;
  /** False on pages that have no seller to name. */
  hasSeller?: boolean;
  onSettings: () => void;
}

function CheckChip({ check }: { check: SellerCheck }) {
  const value = <b>{check.value}</b>;
  switch (check.kind) {
    case 'vat':
    case 'tax': {
      if (check.valid === null) return <li class="chip">{tNodes('check.vat', { value })}</li>;
      if (check.valid) return <li class="chip">{tNodes('check.vatHolds', { value })}</li>;
      return <li class="chip look">{tNodes('check.vatFails', { value })}</li>;
    }
    case 'register':
      return <li class="chip">{tNodes('check.register', { value })}</li>;
    case 'email':
      return <li class="chip">{value}</li>;
  }
}

function sellerWords(seller: SellerLine | null | undefined) {
  if (seller === undefined) return t('outcome.reading');
  if (!seller?.name) return t('seller.unknown');
  const name = <b dir="auto">{seller.name}</b>;
  return seller.place
    ? tNodes('seller.soldByIn', { name, place: seller.place })
    : tNodes('seller.soldBy', { name });
}

/** Which shop this is, who sells, and the small facts by which the seller can be told. */
export function ShopHead({ title, seller, hasSeller = true, onSettings }: ShopHeadProps) {
  return (
    <header class="head">
      <ReceiptMark />
      <div class="head-words">
        <h1>{title}</h1>
        {hasSeller && <p class="sold-by">{sellerWords(seller)}</p>}
      </div>
      <button type="button" class="button icon" aria-label={t('settings.title')} onClick={onSettings}>
        <SettingsIcon />
      </button>
      {hasSeller && (
        <ul class="chips head-chips">
          {seller?.checks.map((check) => (
            <CheckChip key={check.kind + check.value} check={check} />
          ))}
        </ul>
      )}
    </header>
  );
}
