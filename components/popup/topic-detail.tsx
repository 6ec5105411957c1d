import type { Evidence } from '../../lib/facts/evidence.ts';
import type { Finding } from '../../lib/facts/report.ts';
import type { TopicRow } from '../../lib/judge/topic-rows.ts';
import { t } from '../../locales/strings.ts';
import { OutcomeMark } from '../elements/outcome-mark.tsx';
import { AnswerList } from './answer-list.tsx';
import { OpenFinding } from './open-finding.tsx';
import type { Answer, PopupActions, ReportState } from './popup-state.ts';
import { pageKinds } from './topic-names.ts';

interface DetailProps {
  row: TopicRow;
  report: ReportState;
  today: string;
  actions: Pick<PopupActions, 'showPlace' | 'switchRule'>;
}

/** What an opened row tells: what was found, with the words; what it means; what can be done; the sources. */
export function TopicDetail({ row, report, today, actions }: DetailProps) {
  const open = row.findings.filter(({ outcome }) => outcome === 'missing' || outcome === 'contradicted');
  const [onTrial = [], counted = []] = [true, false].map((is) =>
    open.filter(({ rule }) => (report.texts[rule]?.isOnTrial ?? false) === is),
  );
  const asked = row.findings.filter(({ outcome }) => outcome !== 'inapplicable');
  const sources = new Set(asked.flatMap(({ rule }) => report.texts[rule]?.sources ?? []));
  return (
    <div class="detail">
      {counted.map((finding) => (
        <OpenFinding key={finding.rule} finding={finding} report={report} actions={actions} />
      ))}
      <AnswerList
        answers={notQuoted(row.answers, open)}
        report={report}
        today={today}
        onShow={actions.showPlace}
      />
      <Points row={row} report={report} />
      {onTrial.length > 0 && (
        <details class="trials">
          <summary>{t('topic.trials', { count: onTrial.length })}</summary>
          {onTrial.map((finding) => (
            <OpenFinding key={finding.rule} finding={finding} report={report} actions={actions} />
          ))}
        </details>
      )}
      {sources.size > 0 && (
        <p class="sources">{t('finding.sources', { sources: [...sources].join(' · ') })}</p>
      )}
    </div>
  );
}

/** The answers whose words are not shown already with a finding. */
function notQuoted(answers: readonly Answer[], findings: readonly Finding[]): Answer[] {
  const quoted = new Set(findings.flatMap(({ evidence }) => evidence.map(place)));
  return answers.filter(({ fact }) => !quoted.has(place(fact.evidence[0])));
}

function place({ url, locator, quote }: Evidence): string {
  return [url, locator, quote].join('\n');
}

/** The questions that are answered, and those that cannot be yet, a line each. */
function Points({ row, report }: Pick<DetailProps, 'row' | 'report'>) {
  const met = row.findings.filter(({ outcome }) => outcome === 'met');
  const untold = row.findings.filter(({ outcome }) => outcome === 'unclear');
  if (met.length + untold.length === 0) return null;
  const title = (rule: string) => report.texts[rule]?.titleMet ?? rule;
  return (
    <ul class="points">
      {met.map(({ rule }) => (
        <li class="point" key={rule}>
          <OutcomeMark mark="met" />
          <span>{title(rule)}</span>
        </li>
      ))}
      {untold.map(({ rule, toRead }) => (
        <li class="point" key={rule}>
          <OutcomeMark mark="unclear" silent />
          <span>
            {t('finding.cannotTell', { title: title(rule) })}
            {toRead.length > 0 && ` ${t('finding.wouldTell', { pages: pageKinds(toRead) })}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
