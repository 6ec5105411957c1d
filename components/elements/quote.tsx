import type { Evidence } from '../../lib/facts/evidence.ts';
import { t } from '../../locales/strings.ts';
import { isVisible } from './is-visible.ts';
import { Words } from './words.tsx';

interface QuoteProps {
  evidence: Evidence;
  /** Where it stands, in words: `on this page`. */
  where: string;
  language?: string | null;
  /** Left out where there is nothing to show it in. */
  onShow?: (evidence: Evidence) => void;
}

/** A quote with the page it stands on and the way to it. */
export function Quote({ evidence, where, language = null, onShow }: QuoteProps) {
  return (
    <blockquote class="quote">
      <Words text={evidence.quote} language={language} />
      <span class="where">
        <span>{isVisible(evidence) ? where : t('quote.inData', { where })}</span>
        {onShow && isVisible(evidence) && (
          <button type="button" class="link" onClick={() => onShow(evidence)}>
            {t('quote.show')}
            <span class="hidden"> {evidence.quote.slice(0, 60)}</span>
          </button>
        )}
      </span>
    </blockquote>
  );
}
