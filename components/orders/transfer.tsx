import { useRef } from 'preact/hooks';
import { t } from '../../locales/strings.ts';

interface TransferProps {
  orderCount: number;
  onImport: (file: File) => void;
  onExport: () => void;
}

/** Orders out to a file, and in from one. */
export function Transfer({ orderCount, onImport, onExport }: TransferProps) {
  const input = useRef<HTMLInputElement>(null);
  const choose = (event: { currentTarget: HTMLInputElement }) => {
    const file = event.currentTarget.files?.[0];
    if (file) onImport(file);
    // The same file can be chosen again after a fault.
    event.currentTarget.value = '';
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        class="hidden"
        accept=".json,application/json"
        tabIndex={-1}
        aria-label={t('transfer.file')}
        onChange={choose}
      />
      <button type="button" class="button" onClick={() => input.current?.click()}>
        {t('transfer.import')}
      </button>
      <button type="button" class="button" disabled={orderCount === 0} onClick={onExport}>
        {t('transfer.export')}
      </button>
    </>
  );
}
