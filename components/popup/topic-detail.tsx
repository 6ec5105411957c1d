import type { Evidence } from '../../lib/facts/evidence.ts';
import type { Finding } from '../../lib/facts/report.ts';
import { OutcomeMark } from '../elements/outcome-mark.tsx';
import { Quote } from '../elements/quote.tsx';
import { Words } from '../elements/words.tsx';
import { formatValue, isWords } from '../format/value.ts';
import { t } from '../strings.ts';
import type { Answer, ReportState, TopicRow } from './popup-state.ts';
import { pageKinds, pageName } from './topic-names.ts';

interface DetailProps {
  row: TopicRow;
  report: ReportState;
  today: string;
  onShow: (evidence: Evidence) => void;
}

/** What an opened row tells: what was found, with the words; what it means; what can be done; the sources. */
export function TopicDetail({ row, report, today, onShow }: DetailProps) {
  const open = row.findings.filter(({ outcome }) => outcome === 'missing' || outcome === 'contradicted');
  const untold = row.findings.filter(({ outcome }) => outcome === 'unclear');
  const met = row.findings.filter(({ outcome }) => outcome === 'met');
  const sources = new Set(row.findings.flatMap(({ rule }) => report.texts[rule]?.sources ?? []));
  return (
    <div class="detail">
      {open.map((finding) => (
        <OpenFinding key={finding.rule} finding={finding} report={report} onShow={onShow} />
      ))}
      {row.answers.length > 0 && (
        <dl class="answers">
          {row.answers.map((answer) => (
            <AnswerEntry key={answer.path} answer={answer} report={report} today={today} onShow={onShow} />
          ))}
        </dl>
      )}
      <ul class="points">
        {met.map(({ rule }) => (
          <li key={rule}>
            <OutcomeMark mark="met" />
            <span>{report.texts[rule]?.titleMet ?? rule}</span>
          </li>
        ))}
        {untold.map(({ rule, toRead }) => (
          <li key={rule}>
            <OutcomeMark mark="unclear" silent />
            <span>
              {t('finding.cannotTell', { title: report.texts[rule]?.titleMet ?? rule })}
              {toRead.length > 0 &&
                ` ${t('finding.wouldTell', { count: toRead.length, pages: pageKinds(toRead) })}`}
            </span>
          </li>
        ))}
      </ul>
      {sources.size > 0 && (
        <p class="sources">{t('finding.sources', { sources: [...sources].join(' · ') })}</p>
      )}
    </div>
  );
}

interface OpenFindingProps {
  finding: Finding;
  report: ReportState;
  onShow: (evidence: Evidence) => void;
}

function OpenFinding({ finding, report, onShow }: OpenFindingProps) {
  const text = report.texts[finding.rule];
  const mark = finding.outcome === 'contradicted' ? 'contradicted' : 'missing';
  return (
    <section class="finding">
      <h4>
        <OutcomeMark mark={mark} />
        <span>{text?.titleNot ?? finding.rule}</span>
      </h4>
      {finding.evidence.map((evidence) => (
        <Quote
          key={evidence.url + evidence.locator}
          evidence={evidence}
          where={pageName(evidence.url, report.pageUrl, report.pagesRead)}
          language={report.language}
          onShow={onShow}
        />
      ))}
      {mark === 'missing' && <p class="looked">{t('topic.missing', { pages: finding.lookedAt.length })}</p>}
      {text?.explanation && <p>{text.explanation}</p>}
      {text?.advice && (
        <p class="advice">
          <b>{t('finding.advice')}</b> {text.advice}
        </p>
      )}
    </section>
  );
}

interface AnswerEntryProps {
  answer: Answer;
  report: ReportState;
  today: string;
  onShow: (evidence: Evidence) => void;
}

function AnswerEntry({ answer: { path, fact }, report, today, onShow }: AnswerEntryProps) {
  const [evidence] = fact.evidence;
  const value = formatValue(path, fact.value, today);
  const sameWords = isWords(path) && evidence.quote === value;
  return (
    <div>
      <dt>{t(`fact.${path}`)}</dt>
      {!sameWords && (
        <dd class="value">{isWords(path) ? <Words text={value} language={report.language} /> : value}</dd>
      )}
      <dd>
        <Quote
          evidence={evidence}
          where={pageName(evidence.url, report.pageUrl, report.pagesRead)}
          language={report.language}
          onShow={onShow}
        />
      </dd>
    </div>
  );
}
