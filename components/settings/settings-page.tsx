import { t } from '../../locales/strings.ts';
import { AskFirst } from '../elements/ask-first.tsx';
import { ReceiptMark } from '../elements/icons.tsx';
import { UndoBar } from '../elements/undo-bar.tsx';
import { Transfer } from '../orders/transfer.tsx';
import { CountryChoice } from './country-choice.tsx';
import { ModeChoice } from './mode-choice.tsx';
import { PacksSection } from './packs-section.tsx';
import type { PacksActions, PacksState } from './packs-state.ts';
import { ReminderChoice } from './reminder-choice.tsx';
import type { SettingsActions, SettingsState } from './settings-state.ts';

interface SettingsPageProps {
  state: SettingsState;
  actions: SettingsActions;
  packs: { state: PacksState; actions: PacksActions };
}

function noticeWords(notice: SettingsState['notice']): string | null {
  switch (notice?.kind) {
    case 'imported':
      return t('notice.imported', { added: notice.added, skipped: notice.skipped });
    case 'exported':
      return t('notice.exported', { count: notice.count });
    case 'site-removed':
      return t('notice.siteRemoved', { site: notice.site });
    case 'deleted':
      return t('notice.deleted');
    default:
      return null;
  }
}

/** Everything that was chosen on the welcome page and can be changed, and what is stored. */
export function SettingsPage({ state, actions, packs }: SettingsPageProps) {
  const { fault } = state;
  return (
    <main class="text-page">
      <header class="page-head">
        <ReceiptMark />
        <h1>{t('settings.title')}</h1>
        <button type="button" class="button" onClick={() => actions.openOrders()}>
          {t('popup.orders', { count: state.orderCount })}
        </button>
      </header>
      <UndoBar message={noticeWords(state.notice)} onDismiss={() => actions.dismiss()} />
      {fault && (
        <p class="note look" role="alert">
          {fault.kind === 'import'
            ? t('fault.import', { file: fault.file, reason: fault.reason })
            : t('fault.saveSettings', { reason: fault.reason })}
        </p>
      )}
      <ModeChoice mode={state.mode} access={state.access} onMode={actions.setMode} />
      <SiteList sites={state.sites} mode={state.mode} onRemove={actions.removeSite} />
      <CountryChoice {...state} onMarket={actions.setMarket} />
      <ReminderChoice reminders={state.reminders} onReminders={actions.setReminders} />
      <PacksSection {...packs} />
      <section>
        <h2>{t('stored.title')}</h2>
        <p>{t('stored.text', { count: state.orderCount })}</p>
        <div class="buttons">
          <Transfer
            orderCount={state.orderCount}
            onImport={actions.importFile}
            onExport={actions.exportOrders}
          />
        </div>
      </section>
      <section>
        <h2>{t('delete.title')}</h2>
        <p>{t('delete.text')}</p>
        <AskFirst
          action={t('delete.action')}
          question={t('delete.question', { count: state.orderCount })}
          confirm={t('delete.confirm')}
          onConfirm={actions.deleteEverything}
        />
      </section>
    </main>
  );
}

interface SiteListProps {
  sites: readonly string[];
  mode: SettingsState['mode'];
  onRemove: (site: string) => void;
}

/** The shops that may be read without a click, each with the way to end it. */
function SiteList({ sites, mode, onRemove }: SiteListProps) {
  return (
    <section>
      <h2>{t('sites.title')}</h2>
      {mode === 'all' && <p>{t('sites.all')}</p>}
      {sites.length === 0 && mode !== 'all' && <p>{t('sites.none')}</p>}
      {sites.length > 0 && (
        <ul class="sites card">
          {sites.map((site) => (
            <li key={site}>
              <span dir="ltr">{site}</span>
              <button
                type="button"
                class="button"
                aria-label={t('sites.removeNamed', { site })}
                onClick={() => onRemove(site)}
              >
                {t('sites.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
