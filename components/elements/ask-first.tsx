import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../locales/strings.ts';

interface AskFirstProps {
  /** What the button does: `Remove this order`. */
  action: string;
  /** What is lost and what can be undone. */
  question: string;
  /** The answer that does it: `Remove it`. */
  confirm: string;
  onConfirm: () => void;
}

/**
 * A button that asks in place before it does what it says. The focus goes to the harmless answer, so
 * that a second press of the same key loses nothing, and back to the button after it.
 */
export function AskFirst({ action, question, confirm, onConfirm }: AskFirstProps) {
  const [asking, setAsking] = useState<boolean | null>(null);
  const focused = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking !== null) focused.current?.focus();
  }, [asking]);
  if (!asking)
    return (
      <button type="button" class="button" ref={focused} onClick={() => setAsking(true)}>
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
        <button type="button" class="button primary" ref={focused} onClick={() => answer(false)}>
          {t('cancel')}
        </button>
      </div>
    </div>
  );
}
