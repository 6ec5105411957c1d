import browser from 'webextension-polyfill';
import type {
  OfferAnswer,
  PackFacts,
  PacksView,
  PackView,
  RuleLine,
  SourceView,
} from '../components/settings/packs-state.ts';
import { rulesAsked } from '../lib/judge/rules-asked.ts';
import { applicableRules } from '../lib/orders/applicable-rules.ts';
import { deadlineRulesOf } from '../lib/packs/deadline-rule.ts';
import { isForMarket } from '../lib/packs/is-for-market.ts';
import { Verified } from '../lib/packs/law-source.ts';
import type { Pack } from '../lib/packs/pack.ts';
import type { Rule } from '../lib/packs/rule.ts';
import { fingerprintOf } from '../lib/packs/signature.ts';
import { namesNow } from '../lib/packs/switched-off.ts';
import { wordsFor } from '../lib/packs/words-for.ts';
import { DeliveryError } from '../lib/sources/delivery-error.ts';
import { allPacks } from './all-packs.ts';
import { type HeldPack, heldPacks } from './held-packs.ts';
import { currentMarket } from './market.ts';
import { offerSource } from './pack-sources.ts';
import { packsInUse } from './packs-in-use.ts';
import { sourceInWords, textsOf } from './rule-words.ts';
import { readSwitchedOff } from './switches.ts';
import { today } from './today.ts';

/** All packs with their rules and switches, and the sources that the user has added; in the background. */
export async function readPacks(): Promise<PacksView> {
  const [packs, held, off, market] = await Promise.all([
    allPacks(),
    heldPacks(),
    readSwitchedOff(),
    currentMarket(),
  ]);
  const rulesOff = namesNow(off, packs);
  const urls = new Map(held.flatMap(({ source, pack }) => (pack ? [[pack.id, source.url] as const] : [])));
  return {
    packs: packs.map((pack): PackView => {
      const texts = textsOf(pack, browser.i18n.getUILanguage());
      return {
        ...factsOf(pack),
        isOn: !off.packs.includes(pack.id),
        isForHere: isForMarket(pack.markets, market),
        rules: pack.rules.map((rule) =>
          ruleLine(`${pack.id}/${rule.id}`, rule, texts[rule.id]?.title.met, rulesOff),
        ),
        url: urls.get(pack.id) ?? null,
      };
    }),
    sources: await Promise.all(held.map(sourceView)),
  };
}

/** Looks at an address and says what it offers, or why it offers nothing. */
export async function offerAt(url: string): Promise<OfferAnswer> {
  try {
    const { source, delivery } = await offerSource(url);
    const { pack } = delivery;
    const [market, others, fingerprint] = await Promise.all([
      currentMarket(),
      packsInUse(),
      fingerprintOf(source.key),
    ]);
    const packs = [...others, pack];
    const language = browser.i18n.getUILanguage();
    const texts = textsOf(pack, language);
    const rules = rulesAsked(packs, market, today()).filter((asked) => asked.pack.id === pack.id);
    const deadlines = applicableRules(deadlineRulesOf(packs), market, today()).filter(
      (counted) => counted.pack.id === pack.id,
    );
    const replaced = [...rules, ...deadlines].flatMap(({ rule }) => rule.replaces ?? []);
    return {
      kind: 'offer',
      offer: {
        ...factsOf(pack),
        url,
        key: source.key,
        fingerprint,
        ruleCount: pack.rules.length,
        here: {
          titles: rules.map(({ rule }) => texts[rule.id]?.title.met ?? rule.id),
          deadlines: deadlines.map(({ rule }) => wordsFor(rule.texts, language)?.name ?? rule.id),
        },
        replaces: [...new Set(replaced.map((name) => name.split('/')[0] ?? ''))],
      },
    };
  } catch (error) {
    if (error instanceof DeliveryError) return { kind: 'refused', fault: error.fault };
    throw error;
  }
}

function factsOf(pack: Pack): PackFacts {
  const { id, version, publisher, licence, languages, markets, deadlines } = pack;
  return {
    id,
    version,
    publisher: publisher.name,
    contact: publisher.contact,
    licence,
    languages,
    markets: markets === 'any' ? null : markets,
    deadlineCount: deadlines.length,
  };
}

function ruleLine(name: string, rule: Rule, title = rule.id, rulesOff: ReadonlySet<string>): RuleLine {
  const said = rule.sources.flatMap((source) => ('law' in source ? [source.verified] : []));
  return {
    name,
    title,
    sources: rule.sources.map(sourceInWords),
    isOnTrial: rule.stability === 'experimental',
    // They stand in the order of how sure they are.
    verified: Verified.options.find((one) => said.includes(one)) ?? null,
    isOn: !rulesOff.has(name),
  };
}

async function sourceView({ source, pack: used, fault }: HeldPack): Promise<SourceView> {
  const { url, pack, version, looked, changed, key } = source;
  return {
    url,
    pack,
    version,
    fingerprint: await fingerprintOf(key),
    looked,
    changed,
    fault,
    isInUse: used !== null,
    newFingerprint: fault?.key ? await fingerprintOf(fault.key) : null,
  };
}
