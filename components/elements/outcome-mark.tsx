import type { Outcome } from '../../lib/facts/report.ts';
import { type MessageKey, t } from '../../locales/strings.ts';

/** The outcomes that a row can show; `reading` stands where the answer is still awaited. */
export type Mark = Exclude<Outcome, 'inapplicable'> | 'reading';

const WORDS: Record<Mark, MessageKey> = {
  met: 'outcome.met',
  missing: 'outcome.missing',
  contradicted: 'outcome.contradicted',
  unclear: 'outcome.unclear',
  reading: 'outcome.reading',
};

function Shape({ mark }: { mark: Mark }) {
  switch (mark) {
    case 'met':
      return (
        <>
          <circle class="shape" cx="11" cy="11" r="10" />
          <path class="sign" d="M6.5 11.4l3 3 6-6.6" />
        </>
      );
    case 'missing':
      return (
        <>
          <rect class="shape" x="1.5" y="1.5" width="19" height="19" rx="5" />
          <path class="sign" d="M6.5 11h9" />
        </>
      );
    case 'contradicted':
      return (
        <>
          <rect
            class="shape"
            x="3.8"
            y="3.8"
            width="14.4"
            height="14.4"
            rx="3"
            transform="rotate(45 11 11)"
          />
          <path class="sign" d="M7.6 9h6.8M7.6 13h6.8M13.2 6.6l-4.4 8.8" />
        </>
      );
    case 'unclear':
      return (
        <>
          <circle class="shape" cx="11" cy="11" r="9.5" />
          <path class="sign" d="M8.8 8.7a2.3 2.3 0 1 1 3.3 2.1c-.8.4-1.1.9-1.1 1.7" />
          <circle class="dot" cx="11" cy="15.4" r="1.1" />
        </>
      );
    case 'reading':
      return (
        <>
          <circle class="shape" cx="11" cy="11" r="9.5" />
          <circle class="dot" cx="7" cy="11" r="1.2" />
          <circle class="dot" cx="11" cy="11" r="1.2" />
          <circle class="dot" cx="15" cy="11" r="1.2" />
        </>
      );
  }
}

/** An outcome as a shape, and as a word for those who do not see it: `<OutcomeMark mark="met" />`. */
export function OutcomeMark({ mark, silent = false }: { mark: Mark; silent?: boolean }) {
  return (
    <>
      <svg class={`outcome ${mark}`} viewBox="0 0 22 22" aria-hidden="true">
        <Shape mark={mark} />
      </svg>
      {!silent && <span class="hidden">{t(WORDS[mark])}</span>}
    </>
  );
}
