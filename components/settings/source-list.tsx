import { formatMoment } from '../../locales/format/moment.ts';
import { t } from '../../locales/strings.ts';
import { AskFirst } from '../elements/ask-first.tsx';
import { faultInWords, hostOf } from './pack-words.ts';
import type { PacksActions, SourceView } from './packs-state.ts';

interface SourceListProps {
  sources: readonly SourceView[];
  /** Addresses that are being looked at. */
  looking: readonly string[];
  actions: Pick<PacksActions, 'lookAt' | 'acceptKey' | 'removeSource'>;
}

/** The sources that were added: what became of the last look at each, and what can be done about it. */
export function SourceList({ sources, looking, actions }: SourceListProps) {
  if (sources.length === 0) return <p>{t('sources.none')}</p>;
  return (
    <ul class="packs card">
      {sources.map((source) => (
        <SourceRow
          key={source.url}
          source={source}
          isLooking={looking.includes(source.url)}
          actions={actions}
        />
      ))}
    </ul>
  );
}

interface SourceRowProps {
  source: SourceView;
  isLooking: boolean;
  actions: SourceListProps['actions'];
}

function SourceRow({ source, isLooking, actions }: SourceRowProps) {
  const { url, pack, fingerprint, looked, changed } = source;
  return (
    <li class="pack">
      <div class="source-head">
        <span>
          <b>{pack}</b>
          <small dir="ltr">{url}</small>
          <small>{t('sources.key', { fingerprint })}</small>
          <small>
            {t('sources.times', { looked: formatMoment(looked), changed: formatMoment(changed) })}
          </small>
        </span>
        <span class="buttons">
          <button
            type="button"
            class="button"
            disabled={isLooking}
            aria-label={t('sources.lookNowNamed', { pack })}
            onClick={() => actions.lookAt(url)}
          >
            {t('sources.lookNow')}
          </button>
          <button
            type="button"
            class="button"
            aria-label={t('sources.removeNamed', { pack })}
            onClick={() => actions.removeSource(url)}
          >
            {t('sources.remove')}
          </button>
        </span>
      </div>
      <div role="status">
        {isLooking && <p class="note">{t('sources.looking', { host: hostOf(url) })}</p>}
        {!isLooking && <SourceFaultNote source={source} onAcceptKey={actions.acceptKey} />}
      </div>
    </li>
  );
}

interface SourceFaultNoteProps {
  source: SourceView;
  onAcceptKey: (url: string, key: string) => void;
}

/** What went wrong, when, that the last good pack goes on working, and what to do. */
function SourceFaultNote({ source, onAcceptKey }: SourceFaultNoteProps) {
  const { url, version, looked, fault, newFingerprint } = source;
  if (!fault) return null;
  const { key } = fault;
  const reason = faultInWords(fault, url);
  return (
    <div class="note look">
      <p>
        {source.isInUse
          ? t('sources.atLook', { looked: formatMoment(looked), reason, version })
          : t('sources.isOut', { reason })}
      </p>
      {key && newFingerprint && (
        <>
          <p class="fingerprint">{t('sources.newKey', { fingerprint: newFingerprint })}</p>
          <AskFirst
            action={t('sources.acceptKey')}
            question={t('sources.acceptKeyQuestion')}
            confirm={t('sources.acceptKey')}
            onConfirm={() => onAcceptKey(url, key)}
          />
        </>
      )}
    </div>
  );
}
