import { t } from '../../locales/strings.ts';
import { UndoBar } from '../elements/undo-bar.tsx';
import { AddSource } from './add-source.tsx';
import { PackList } from './pack-list.tsx';
import type { PacksActions, PacksState } from './packs-state.ts';
import { SourceList } from './source-list.tsx';

interface PacksSectionProps {
  state: PacksState;
  actions: PacksActions;
}

/** What shops are asked, and by whom: packs with their questions and switches, and where those of others come from. */
export function PacksSection({ state, actions }: PacksSectionProps) {
  const { view, notice, fault } = state;
  return (
    <section class="rule-packs">
      <h2>{t('packs.title')}</h2>
      <p>{t('packs.text')}</p>
      {fault && (
        <p class="note look" role="alert">
          {t('sources.failed', { reason: fault })}
        </p>
      )}
      {!view && <p role="status">{t('packs.loading')}</p>}
      {view && <PackList packs={view.packs} country={state.country} actions={actions} />}
      <h3>{t('sources.title')}</h3>
      <p>{t('sources.text')}</p>
      <UndoBar
        message={notice && t(`sources.${notice.kind}`, { pack: notice.pack })}
        onUndo={notice?.kind === 'removed' ? () => actions.undoRemoval(notice.url) : null}
        onDismiss={() => actions.dismissPacks()}
      />
      {view && <SourceList sources={view.sources} looking={state.looking} actions={actions} />}
      {view && (
        // A source more, and the field is empty again.
        <AddSource
          key={view.sources.length}
          adding={state.adding}
          country={state.country}
          actions={actions}
        />
      )}
    </section>
  );
}
