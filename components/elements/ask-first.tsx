import { useState } from 'preact/hooks';
import { t } from '../strings.ts';

interface AskFirstProps {
  /** What the button does: `Remove this order`. */
  action: string;
  /** What is lost and what can be undone. */
  question: string;
  /** The answer that does it: `Remove it`. */
  confirm: string;
  onConfirm: () => void;
}

/** A button that asks in place before it does what it says. */
export function AskFirst({ action, question, confirm, onConfirm }: AskFirstProps) {
  const [asking, setAsking] = useState(false);
  if (!asking)
    return (
      <button type="button" class="button" onClick={() => setAsking(true)}>
        {action}
      </button>
    );
  const answer = (act: boolean) => {
    setAsking(false);
    if (act) onConfirm();
  };
  return (
    <div class="note mine" role="alertdialog" aria-label={action}>
      <p>{question}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={() => answer(true)}>
          {confirm}
        </button>
        {/* The harmless answer has the focus: a second press of the same key loses nothing. */}
        <button
          type="button"
          class="button primary"
          ref={(button) => button?.focus()}
          onClick={() => answer(false)}
        >
          {t('cancel')}
        </button>
      </div>
    </div>
  );
}
