import type { ComponentChildren } from 'preact';
import { toChildArray } from 'preact';
import type { Path } from '../../lib/facts/paths.ts';
import type { Topic } from '../../lib/facts/report.ts';
import { formatValue, isWords } from '../../locales/format/value.ts';
import { t } from '../../locales/strings.ts';
import { isVisible } from '../elements/is-visible.ts';
import { Words } from '../elements/words.tsx';
import type { Answer } from './popup-state.ts';

/** What a shopper looks for first in a topic; the rest follows in the order it was found. */
const FIRST: { [T in Topic]?: readonly Path[] } = {
  price: ['price.total', 'price.current', 'price.taxIncluded', 'delivery.cost'],
  delivery: ['delivery.time', 'delivery.cost', 'delivery.freeFrom'],
  returns: ['returns.window', 'returns.paidBy', 'returns.fee'],
  refund: ['refund.within', 'refund.method'],
  warranty: ['warranty.duration', 'warranty.legal', 'warranty.provider'],
  help: ['complaints.channel', 'disputes.body', 'complaints.answerWithin'],
};

const BARE: readonly Path[] = ['price.current', 'price.total'];
const SHORT = 44;

function rank(topic: Topic, path: Path): number {
  const place = FIRST[topic]?.indexOf(path) ?? -1;
  return place < 0 ? 99 : place;
}

/** One answer as briefly as it can be said: the shop's own words where they are short. */
function Brief({ answer, language, today }: { answer: Answer; language: string | null; today: string }) {
  const { path, fact } = answer;
  const [proof] = fact.evidence;
  const { quote } = proof;
  const value = formatValue(path, fact.value, today);
  const isMoney = typeof fact.value === 'object' && 'amount' in fact.value;
  if (isMoney && BARE.includes(path)) return <span class="num">{value}</span>;
  if (isWords(path)) return <Words text={value} language={language} />;
  if (!isMoney && isVisible(proof) && quote.length <= SHORT)
    return <Words text={quote} language={language} />;
  return t('answer.labelled', { label: t(`fact.${path}`), value });
}

/** Puts a dot between things said one after the other. */
export function Dotted({ children }: { children: ComponentChildren }) {
  return toChildArray(children).flatMap((child, index) => (index > 0 ? [' · ', child] : [child]));
}

interface AnswerWordsProps {
  topic: Topic;
  answers: readonly Answer[];
  language: string | null;
  today: string;
}

/** The answers to a topic in one line. */
export function AnswerWords({ topic, answers, language, today }: AnswerWordsProps) {
  const firstOfPath = answers.filter(
    ({ path }, index) => answers.findIndex((one) => one.path === path) === index,
  );
  if (topic === 'seller') return firstOfPath.map(({ path }) => t(`fact.${path}`)).join(' · ');
  const sorted = firstOfPath.sort((one, other) => rank(topic, one.path) - rank(topic, other.path));
  return (
    <Dotted>
      {sorted.slice(0, 3).map((answer) => (
        <Brief key={answer.path} answer={answer} language={language} today={today} />
      ))}
    </Dotted>
  );
}
