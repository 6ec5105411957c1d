import type { TopicRow } from '../../lib/judge/topic-rows.ts';
import { formatList } from '../../locales/format/list.ts';
import { formatValue } from '../../locales/format/value.ts';
import { t } from '../../locales/strings.ts';
import { Words } from '../elements/words.tsx';
import { AnswerWords, Dotted } from './answer-words.tsx';
import { pageKinds } from './topic-names.ts';

interface TopicLineProps {
  row: TopicRow;
  language: string | null;
  today: string;
}

/** What a row says while it is closed: the fact itself, or how far the search for it went. */
export function TopicLine({ row, language, today }: TopicLineProps) {
  const words = <AnswerWords topic={row.topic} answers={row.answers} language={language} today={today} />;
  const hasAnswers = row.answers.length > 0;
  switch (row.outcome) {
    case 'met':
      return hasAnswers ? words : t('topic.met');
    case 'missing':
      if (!hasAnswers) return t('topic.missing', { pages: pagesLookedAt(row) });
      return (
        <Dotted>
          {t('topic.pointsMissing', { count: notMet(row, 'missing').length })}
          {words}
        </Dotted>
      );
    case 'contradicted':
      return <TwoAnswers row={row} language={language} today={today} />;
    case 'unclear':
      if (row.toRead.length > 0 && !hasAnswers) return t('topic.unread', { pages: pageKinds(row.toRead) });
      if (!hasAnswers) return t('topic.unclear');
      return (
        <Dotted>
          {words}
          {t('topic.moreToRead')}
        </Dotted>
      );
  }
}

function notMet({ findings }: TopicRow, outcome: string) {
  return findings.filter((finding) => finding.outcome === outcome);
}

function pagesLookedAt(row: TopicRow): number {
  return new Set(notMet(row, 'missing').flatMap(({ lookedAt }) => lookedAt)).size;
}

/** Both answers side by side: their values where they were understood, else the words. */
function TwoAnswers({ row, language, today }: TopicLineProps) {
  const paths = row.answers.map(({ path }) => path);
  const twice = paths.find((path, index) => paths.indexOf(path) !== index);
  const values = row.answers
    .filter(({ path }) => path === twice)
    .map(({ path, fact }) => formatValue(path, fact.value, today));
  const distinct = [...new Set(values)];
  if (twice && distinct.length > 1) {
    const list = formatList(distinct.slice(0, 3));
    // "The shop and you" says nothing without what it is about; 14 days and 30 days do.
    const isWord = row.answers.some(({ path, fact }) => path === twice && typeof fact.value === 'string');
    const answers = isWord ? t('answer.labelled', { label: t(`fact.${twice}`), value: list }) : list;
    return t('topic.twoAnswers', { answers });
  }
  const [one, other] = notMet(row, 'contradicted')[0]?.evidence ?? [];
  if (!one || !other) return t('outcome.contradicted');
  return (
    <>
      <Words text={one.quote} language={language} /> ≠ <Words text={other.quote} language={language} />
    </>
  );
}
