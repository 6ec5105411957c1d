import { useId, useState } from 'preact/hooks';
import type { Topic } from '../../lib/facts/report.ts';
import type { TopicRow } from '../../lib/judge/topic-rows.ts';
import { t } from '../../locales/strings.ts';
import { Chevron } from '../elements/icons.tsx';
import { OutcomeMark } from '../elements/outcome-mark.tsx';
import type { PopupActions, ReportState } from './popup-state.ts';
import { TopicDetail } from './topic-detail.tsx';
import { TopicLine } from './topic-line.tsx';
import { TOPICS, topicName } from './topic-names.ts';

interface TopicListProps {
  /** Null while the page is being read: the rows are there from the start. */
  report: ReportState | null;
  today: string;
  /** The topics that are open at first. */
  opened?: readonly Topic[];
  actions: Pick<PopupActions, 'showPlace' | 'switchRule'>;
}

/** The seven topics, each a row that opens in place. */
export function TopicList({ report, today, opened = [], actions }: TopicListProps) {
  return (
    <ul class="topics card">
      {TOPICS.map((topic) => {
        const row = report?.rows.find((one) => one.topic === topic);
        if (!report || !row) return <PendingRow key={topic} topic={topic} pending={!report} />;
        return (
          <OpenableRow
            key={topic}
            row={row}
            report={report}
            today={today}
            startsOpen={opened.includes(topic)}
            actions={actions}
          />
        );
      })}
    </ul>
  );
}

function PendingRow({ topic, pending }: { topic: Topic; pending: boolean }) {
  return (
    <li class="topic">
      <div class="row">
        <OutcomeMark mark={pending ? 'reading' : 'unclear'} silent />
        <span class="row-words">
          <span class="row-name">{topicName(topic)}</span>
          <span class="row-line">{t(pending ? 'outcome.reading' : 'topic.unclear')}</span>
        </span>
      </div>
    </li>
  );
}

interface OpenableRowProps {
  row: TopicRow;
  report: ReportState;
  today: string;
  startsOpen: boolean;
  actions: Pick<PopupActions, 'showPlace' | 'switchRule'>;
}

function OpenableRow({ row, report, today, startsOpen, actions }: OpenableRowProps) {
  const [isOpen, setOpen] = useState(startsOpen);
  const id = useId();
  return (
    <li class="topic">
      <h3>
        <button
          type="button"
          class="row"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          <OutcomeMark mark={row.outcome} />
          <span class="row-words">
            <span class="row-name">{topicName(row.topic)}</span>
            <span class="row-line">
              <TopicLine row={row} language={report.language} today={today} />
            </span>
          </span>
          <Chevron />
        </button>
      </h3>
      {isOpen && (
        <section id={id} aria-label={topicName(row.topic)}>
          <TopicDetail row={row} report={report} today={today} actions={actions} />
        </section>
      )}
    </li>
  );
}
