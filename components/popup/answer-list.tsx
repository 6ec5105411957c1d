import type { Evidence } from '../../lib/facts/evidence.ts';
import type { Fact } from '../../lib/facts/fact.ts';
import type { Path } from '../../lib/facts/paths.ts';
import { formatValue, isWords } from '../../locales/format/value.ts';
import { t } from '../../locales/strings.ts';
import { Quote } from '../elements/quote.tsx';
import type { Answer, ReportState } from './popup-state.ts';
import { pageName } from './topic-names.ts';

interface AnswerListProps {
  answers: readonly Answer[];
  report: ReportState;
  today: string;
  onShow: (evidence: Evidence) => void;
}

/** The answers to a topic by name, each with its words, the page and the way to it. */
export function AnswerList({ answers, report, today, onShow }: AnswerListProps) {
  if (answers.length === 0) return null;
  const byPath = Map.groupBy(answers, ({ path }) => path);
  return (
    <dl class="answers">
      {[...byPath].map(([path, list]) => (
        <div key={path}>
          <dt>{t(`fact.${path}`)}</dt>
          {list.map(({ fact }) => (
            <dd key={fact.evidence[0].url + fact.evidence[0].locator}>
              <AnswerWithWords path={path} fact={fact} {...{ report, today, onShow }} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

interface AnswerWithWordsProps extends Omit<AnswerListProps, 'answers'> {
  path: Path;
  fact: Fact;
}

function AnswerWithWords({ path, fact, report, today, onShow }: AnswerWithWordsProps) {
  const [evidence] = fact.evidence;
  const value = formatValue(path, fact.value, today);
  const isSaid = evidence.quote.includes(value);
  return (
    <>
      {!(isSaid && isWords(path)) && <span class="value">{value}</span>}
      <Quote
        evidence={evidence}
        where={pageName(evidence.url, report.pageUrl, report.pagesRead)}
        language={report.language}
        onShow={onShow}
      />
    </>
  );
}
