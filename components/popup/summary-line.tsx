import { t, tNodes } from '../strings.ts';
import type { PopupActions, ReportState } from './popup-state.ts';
import { TOPICS } from './topic-names.ts';

interface SummaryLineProps {
  report: ReportState | null;
  actions: PopupActions;
}

function words(report: ReportState | null) {
  if (!report) return t('summary.reading');
  const { reading, summary } = report;
  if (reading)
    return t('summary.readingPages', {
      current: reading.current,
      number: Math.min(reading.done + 1, reading.total),
      total: reading.total,
    });
  return tNodes('summary.topics', { ...summary, all: TOPICS.length, b: (inner) => <b>{inner}</b> });
}

/** One sentence of summary, and the one button that would make it clearer. */
export function SummaryLine({ report, actions }: SummaryLineProps) {
  const reading = report?.reading ?? null;
  return (
    <div class="summary">
      <p role="status">
        {words(report)}
        {reading && reading.failed > 0 && ` ${t('summary.failed', { count: reading.failed })}`}
      </p>
      {reading && (
        <>
          <button type="button" class="button" onClick={() => actions.stopReading()}>
            {t('summary.stop')}
          </button>
          <progress max={reading.total} value={reading.done} aria-label={t('summary.progress')} />
        </>
      )}
      {report && !reading && report.pagesToRead > 0 && (
        <button type="button" class="button plain" onClick={() => actions.readTerms()}>
          {t('summary.readTerms')}
        </button>
      )}
    </div>
  );
}
