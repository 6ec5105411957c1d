import type { Finding } from '../../lib/facts/report.ts';
import { t } from '../../locales/strings.ts';
import { OutcomeMark } from '../elements/outcome-mark.tsx';
import { Quote } from '../elements/quote.tsx';
import type { PopupActions, ReportState } from './popup-state.ts';
import { pageName } from './topic-names.ts';

interface OpenFindingProps {
  finding: Finding;
  report: ReportState;
  actions: Pick<PopupActions, 'showPlace' | 'switchRule'>;
}

/** A finding worth a look: the words it rests on or how far the search went, what it means, what can be done. */
export function OpenFinding({ finding, report, actions }: OpenFindingProps) {
  const text = report.texts[finding.rule];
  const isOff = report.switchedOff.includes(finding.rule);
  const mark = finding.outcome === 'contradicted' ? 'contradicted' : 'missing';
  // What is said twice was found: "was not found" would be untrue.
  const title = mark === 'contradicted' ? t('finding.twoAnswers') : (text?.titleNot ?? finding.rule);
  return (
    <section class="finding">
      <h4 class="finding-title">
        <OutcomeMark mark={mark} />
        <span>
          {title} {text?.isOnTrial && <small>({t('finding.onTrial')})</small>}
        </span>
      </h4>
      {finding.evidence.map((evidence) => (
        <Quote
          key={evidence.url + evidence.locator}
          evidence={evidence}
          where={pageName(evidence.url, report.pageUrl, report.pagesRead)}
          language={report.language}
          onShow={actions.showPlace}
        />
      ))}
      {mark === 'missing' && (
        <p class="looked">{t('topic.missing', { pages: new Set(finding.lookedAt).size })}</p>
      )}
      {text?.explanation && <p>{text.explanation}</p>}
      {text?.advice && (
        <p class="advice">
          <b>{t('finding.advice')}</b> {text.advice}
        </p>
      )}
      <p class="switch-off">
        <span role="status">{isOff && t('finding.switchedOff')}</span>{' '}
        <button type="button" class="link" onClick={() => actions.switchRule(finding.rule, isOff)}>
          {t(isOff ? 'undo' : 'finding.switchOff')}
        </button>
      </p>
    </section>
  );
}
