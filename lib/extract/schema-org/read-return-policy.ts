import type { Candidate } from '../candidate.ts';
import { claim, type Entity, entitiesOf, nameOf, textOf, textsOf } from './entity.ts';
import { moneyFrom } from './money.ts';

const PAYERS: Record<string, 'buyer' | 'seller'> = {
  FreeReturn: 'seller',
  ReturnFeesCustomerResponsibility: 'buyer',
  ReturnShippingFees: 'buyer',
};

/**
 * Reads a schema.org MerchantReturnPolicy: window, who pays, fee, exchange, vouchers only, how, and the
 * page it stands on. A policy that permits no returns says so, and claims no window.
 *
 * @example readReturnPolicy(policy, 'https://shop.example/mug', 0.9)
 */
export function readReturnPolicy(policy: Entity, url: string, weight: number): Candidate[] {
  const found: Candidate[] = [];
  const category = nameOf(textOf(policy, 'returnPolicyCategory') ?? '');
  const days = Number(textOf(policy, 'merchantReturnDays'));
  if (category === 'MerchantReturnNotPermitted')
    found.push(...claim(policy, url, 'returns.accepted', false, ['returnPolicyCategory'], weight));
  if (category !== 'MerchantReturnNotPermitted' && Number.isInteger(days) && days > 0 && days <= 3_660)
    found.push(
      ...claim(
        policy,
        url,
        'returns.window',
        { length: `P${days}D` },
        ['merchantReturnDays', 'returnPolicyCategory'],
        weight,
      ),
    );

  const feeProperty = textOf(policy, 'customerRemorseReturnFees')
    ? 'customerRemorseReturnFees'
    : 'returnFees';
  const fees = nameOf(textOf(policy, feeProperty) ?? '');
  const payer = Object.hasOwn(PAYERS, fees) ? PAYERS[fees] : undefined;
  if (payer) found.push(...claim(policy, url, 'returns.paidBy', payer, [feeProperty], weight));
  const [fee] = entitiesOf(policy, 'returnShippingFeesAmount');
  const amount = fee && moneyFrom(textOf(fee, 'value') ?? '', textOf(fee, 'currency', 'priceCurrency'));
  if (fee && amount) found.push(...claim(fee, url, 'returns.fee', amount, ['value', 'currency'], weight));

  const refunds = textsOf(policy, 'refundType').map(nameOf);
  if (refunds.includes('ExchangeRefund'))
    found.push(...claim(policy, url, 'returns.exchange', true, ['refundType'], weight));
  if (refunds.length > 0 && refunds.every((type) => type === 'StoreCreditRefund'))
    found.push(...claim(policy, url, 'refund.voucherOnly', true, ['refundType'], weight));
  const link = textOf(policy, 'merchantReturnLink');
  if (link && URL.canParse(link, url))
    found.push(
      ...claim(policy, url, 'links.returns', new URL(link, url).href, ['merchantReturnLink'], weight * 0.7),
    );
  return found;
}
