import { formatDay } from '../../locales/format/day.ts';
import { t } from '../../locales/strings.ts';
import { UndoBar } from '../elements/undo-bar.tsx';
import type { Fault, Notice, OrdersActions } from './orders-state.ts';
import { happened } from './step-words.ts';

function noticeWords(notice: Notice, today: string): string {
  switch (notice.kind) {
    case 'saved':
      return t('notice.saved', { name: notice.name });
    case 'removed':
      return t('notice.removed', { name: notice.name });
    case 'step':
      return t('notice.step', {
        name: notice.name,
        step: happened(notice.step),
        day: formatDay(notice.day, today),
      });
    case 'taken-back':
      return t('notice.takenBack', { name: notice.name });
    case 'imported':
      return t('notice.imported', { added: notice.added, skipped: notice.skipped });
    case 'exported':
      return t('notice.exported', { count: notice.count });
  }
}

interface NoticeBarProps {
  notice: Notice | null;
  fault: Fault | null;
  today: string;
  actions: Pick<OrdersActions, 'undo' | 'dismiss'>;
}

/** What has just happened with the way back, or what did not work with the way on. */
export function NoticeBar({ notice, fault, today, actions }: NoticeBarProps) {
  const canUndo =
    notice && notice.kind !== 'exported' && notice.kind !== 'imported' && notice.kind !== 'taken-back';
  return (
    <div class="notice-place">
      {fault && (
        <div class="note look" role="alert">
          <p>
            {fault.kind === 'import'
              ? t('fault.import', { file: fault.file, reason: fault.reason })
              : t('fault.save', { reason: fault.reason })}
          </p>
          <button type="button" class="button" onClick={() => actions.dismiss()}>
            {t('dismiss')}
          </button>
        </div>
      )}
      <UndoBar
        message={notice && noticeWords(notice, today)}
        onUndo={canUndo ? () => actions.undo() : null}
        onDismiss={() => actions.dismiss()}
      />
    </div>
  );
}
