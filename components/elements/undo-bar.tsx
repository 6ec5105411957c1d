import { t } from '../../locales/strings.ts';

interface UndoBarProps {
  /** What has just happened; null while nothing has, so that the live region is there before its words. */
  message: string | null;
  onUndo?: (() => void) | null;
  onDismiss?: (() => void) | null;
}

/** Says what has just been done and offers to take it back. */
export function UndoBar({ message, onUndo = null, onDismiss = null }: UndoBarProps) {
  return (
    <div role="status" class="undo-place">
      {message !== null && (
        <div class="undo">
          <span>{message}</span>
          <span class="buttons">
            {onUndo && (
              <button type="button" class="button" onClick={onUndo}>
                {t('undo')}
              </button>
            )}
            {onDismiss && (
              <button type="button" class="button" onClick={onDismiss}>
                {t('dismiss')}
              </button>
            )}
          </span>
        </div>
      )}
    </div>
  );
}
