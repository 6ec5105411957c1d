import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import type { RuleText, SellerCheck, SellerLine } from '../components/popup/popup-state.ts';
import { seenFrom } from '../lib/dossier/facts-for.ts';
import { pagesToRead } from '../lib/dossier/pages-to-read.ts';
import type { Dossier } from '../lib/facts/dossier.ts';
import { candidates, type Facts } from '../lib/facts/fact.ts';
import { type Finding, NotAsked } from '../lib/facts/report.ts';
import { judge } from '../lib/judge/judge.ts';
import { overallMark } from '../lib/judge/overall-mark.ts';
import { topicRows } from '../lib/judge/topic-rows.ts';
import type { Pack } from '../lib/packs/pack.ts';
import { countryName } from '../locales/format/names.ts';
import { ALL_SITES, grantedSites, sitePattern } from './access.ts';
import { currentMarket } from './market.ts';
import { draftOf } from './order-draft.ts';
import { packsInUse } from './packs-in-use.ts';
import type { ReportReading } from './page-reading.ts';
import { sourceInWords, textsOf } from './rule-words.ts';
import { today } from './today.ts';

/**
 * Judges what is known of a shop as seen from one of its pages, in the words of the interface's language.
 *
 * @example await reportReading(dossier, 'https://shop.example/pullover')
 */
export async function reportReading(dossier: Dossier, url: string): Promise<ReportReading> {
  const [market, granted, packs] = await Promise.all([currentMarket(), grantedSites(), packsInUse()]);
  const seen = seenFrom(dossier, url);
  const report = judge(seen, packs, market, today());
  logFaults(report.findings);
  const rows = topicRows(report, seen, packs);
  const read = new Set(seen.pages.map(({ kind }) => kind));
  const open = new Set(rows.flatMap(({ toRead }) => toRead));
  const language = browser.i18n.getUILanguage();
  const texts = ruleTexts(report.findings, packs, language);
  const notApplicable = report.findings
    .filter(({ outcome }) => outcome === 'inapplicable')
    .map(({ rule, reason }) => ({ title: texts[rule]?.titleMet ?? rule, reason: z.parse(NotAsked, reason) }));
  return {
    kind: 'report',
    shop: dossier.shop,
    pageUrl: url,
    language: candidates(seen.facts, 'page.language')[0]?.value ?? null,
    seller: sellerOf(seen.facts),
    rows,
    summary: {
      mark: overallMark(report, packs),
      answered: rows.filter(({ outcome }) => outcome === 'met').length,
      worthALook: rows.filter(({ outcome }) => outcome === 'missing' || outcome === 'contradicted').length,
      unread: rows.filter(({ outcome }) => outcome === 'unclear').length,
    },
    pagesRead: seen.pages.map(({ title, kind, url: address }) => ({ title, kind, url: address })),
    // More pages of a kind that was read and leaves nothing open are not worth a click.
    pagesToRead: pagesToRead(dossier).filter(({ kind }) => !read.has(kind) || open.has(kind)).length,
    siteAccess: granted.includes(ALL_SITES)
      ? 'all'
      : granted.includes(sitePattern(dossier.shop))
        ? 'site'
        : 'click',
    isConfirmation: candidates(seen.facts, 'page.kind')[0]?.value === 'confirmation',
    texts,
    notApplicable,
    draft: draftOf(dossier, url, market, today()),
  };
}

/** A rule that could not be asked is `unclear` to the shopper; why is for whoever looks into the log. */
function logFaults(findings: readonly Finding[]): void {
  const faults = findings.filter(({ reason }) => reason.startsWith('fault:'));
  if (faults.length === 0) return;
  console.error('Rules that could not be asked:', ...faults.map(({ rule, reason }) => `${rule}: ${reason}`));
}

function ruleTexts(
  findings: readonly Finding[],
  packs: readonly Pack[],
  language: string,
): Record<string, RuleText> {
  const asked = new Set(findings.map(({ rule }) => rule));
  const texts: Record<string, RuleText> = {};
  for (const pack of packs) {
    const words = textsOf(pack, language);
    for (const rule of pack.rules) {
      const id = `${pack.id}/${rule.id}`;
      const text = words[rule.id];
      if (!asked.has(id) || !text) continue;
      const { title, explanation, advice } = text;
      const sources = rule.sources.map(sourceInWords);
      texts[id] = {
        titleMet: title.met,
        titleNot: title.notMet,
        explanation,
        advice,
        sources,
        isOnTrial: rule.stability === 'experimental',
      };
    }
  }
  return texts;
}

function sellerOf(facts: Facts): SellerLine | null {
  const first = <T>(list: readonly { value: T }[]): T | undefined => list[0]?.value;
  const country = first(candidates(facts, 'seller.country'));
  const place = [first(candidates(facts, 'seller.city')), country && countryName(country)]
    .filter(Boolean)
    .join(', ');
  const name = first(candidates(facts, 'seller.name')) ?? null;
  const checks: SellerCheck[] = [];
  const vat = first(candidates(facts, 'seller.vatId'));
  if (vat) checks.push({ kind: 'vat', value: vat.value, valid: vat.valid });
  const tax = first(candidates(facts, 'seller.taxId'));
  if (tax) checks.push({ kind: 'tax', value: tax.value, valid: tax.valid });
  const register = first(candidates(facts, 'seller.register'));
  if (register) checks.push({ kind: 'register', value: register.number, valid: null });
  const email = first(candidates(facts, 'seller.email'));
  if (email) checks.push({ kind: 'email', value: email, valid: null });
  return name || place || checks.length > 0 ? { name, place: place || null, checks } : null;
}
