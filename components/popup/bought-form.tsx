import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../locales/strings.ts';
import { useFocusOnce } from '../elements/focus-once.ts';
import { UndoBar } from '../elements/undo-bar.tsx';
import {
  entryOf,
  type FieldProblems,
  fieldsOf,
  type OrderDraft,
  type OrderEntry,
  problemsOf,
} from './order-draft.ts';
import { OrderFieldSet } from './order-field-set.tsx';

interface BoughtFormProps {
  draft: OrderDraft;
  today: string;
  saved: { orderId: string; name: string } | null;
  fault: string | null;
  onSave: (entry: OrderEntry) => void;
  onCancel: () => void;
  onUndo: (orderId: string) => void;
  onOpen: (orderId: string) => void;
}

/** An order to be checked and kept: filled from what was read, each value with its words. */
export function BoughtForm({
  draft,
  today,
  saved,
  fault,
  onSave,
  onCancel,
  onUndo,
  onOpen,
}: BoughtFormProps) {
  const [fields, setFields] = useState(() => fieldsOf(draft, today));
  const [problems, setProblems] = useState<FieldProblems>({});
  const form = useRef<HTMLFormElement>(null);
  // The first field at the start, the first field with a problem afterwards.
  useEffect(() => {
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    (wrong ?? form.current?.querySelector('input'))?.focus();
  }, [problems]);

  const save = (event: Event) => {
    event.preventDefault();
    const found = problemsOf(fields, today);
    if (Object.keys(found).length > 0) return setProblems(found);
    onSave(entryOf(fields, draft.seller));
  };
  if (saved) return <Saved saved={saved} pagesKept={draft.pagesKept} {...{ onCancel, onUndo, onOpen }} />;
  return (
    <form class="bought" ref={form} onSubmit={save} noValidate aria-label={t('form.title')}>
      <div class="scroll form">
        <p class="hint">{t(draft.shop.evidence || draft.items ? 'form.check' : 'form.byHand')}</p>
        <OrderFieldSet {...{ draft, fields, problems, today }} onFields={setFields} />
        {draft.pagesKept > 0 && <p class="note good">{t('form.termsKept', { count: draft.pagesKept })}</p>}
        {fault && (
          <p class="note look" role="alert">
            {t('form.fault', { reason: fault })}
          </p>
        )}
      </div>
      <footer class="foot">
        <button type="submit" class="button primary">
          {t('form.save')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('cancel')}
        </button>
      </footer>
    </form>
  );
}

interface SavedProps extends Pick<BoughtFormProps, 'onCancel' | 'onUndo' | 'onOpen'> {
  saved: { orderId: string; name: string };
  pagesKept: number;
}

function Saved({ saved, pagesKept, onCancel, onUndo, onOpen }: SavedProps) {
  const open = useFocusOnce<HTMLButtonElement>();
  return (
    <div class="bought">
      <main class="scroll">
        <UndoBar message={t('saved.title', { name: saved.name })} onUndo={() => onUndo(saved.orderId)} />
        <section class="plain">
          <h2>{t('saved.next')}</h2>
          <p>{t('saved.text')}</p>
          {pagesKept > 0 && <p>{t('saved.terms', { count: pagesKept })}</p>}
        </section>
      </main>
      <footer class="foot">
        <button type="button" class="button primary" ref={open} onClick={() => onOpen(saved.orderId)}>
          {t('next.open')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('saved.done')}
        </button>
      </footer>
    </div>
  );
}
