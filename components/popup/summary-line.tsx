import type { OverallMark } from '../../lib/judge/overall-mark.ts';
import { t, tNodes } from '../../locales/strings.ts';
import { type Mark, OutcomeMark } from '../elements/outcome-mark.tsx';
import type { PopupActions, ReportState } from './popup-state.ts';
import { TOPICS } from './topic-names.ts';

interface SummaryLineProps {
  report: ReportState | null;
  actions: PopupActions;
}

/** The overall mark by the shape that the rows have taught; the words beside it say it too. */
const SHAPES: Record<OverallMark, Mark> = {
  'worth-a-look': 'missing',
  answered: 'met',
  'nothing-to-say': 'unclear',
};

/** One sentence of summary, and the one button that would make it clearer; two lines, always. */
export function SummaryLine({ report, actions }: SummaryLineProps) {
  const reading = report?.reading ?? null;
  return (
    <div class="summary">
      <div role="status">
        <p>{sentence(report)}</p>
        <p class="hint">{pagesLine(report)}</p>
      </div>
      {reading && (
        <>
          <button type="button" class="button" onClick={() => actions.stopReading()}>
            {t('summary.stop')}
          </button>
          <progress max={reading.total} value={reading.done} aria-label={t('summary.progress')} />
        </>
      )}
      {report && !reading && report.pagesToRead > 0 && (
        <button type="button" class="button" onClick={() => actions.readTerms()}>
          {t('summary.readTerms')}
        </button>
      )}
    </div>
  );
}

function sentence(report: ReportState | null) {
  if (!report) return t('summary.reading');
  if (report.reading) return t('summary.readingPages', { current: pageWords(report.reading.current) });
  const { mark, ...counts } = report.summary;
  return (
    <>
      <OutcomeMark mark={SHAPES[mark]} silent />{' '}
      {tNodes(`mark.${mark}`, { ...counts, all: TOPICS.length, b: (inner) => <b>{inner}</b> })}
    </>
  );
}

/** An address as its path, a title as it is. */
function pageWords(current: string): string {
  return URL.canParse(current) ? new URL(current).pathname : current;
}

function pagesLine(report: ReportState | null): string {
  if (!report) return '';
  const { reading, pagesRead, pagesToRead } = report;
  if (!reading) return t('pages.read', { read: pagesRead.length, all: pagesRead.length + pagesToRead });
  const done = t('summary.done', { done: reading.done, total: reading.total });
  return reading.failed > 0 ? `${done} · ${t('summary.failed', { count: reading.failed })}` : done;
}
