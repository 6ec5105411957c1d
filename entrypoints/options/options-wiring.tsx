import { useEffect, useState } from 'preact/hooks';
import { SettingsPage } from '../../components/settings/settings-page.tsx';
import type { SettingsState } from '../../components/settings/settings-state.ts';
import {
  ALL_SITES,
  grantedSites,
  onAccessChange,
  sitePattern,
  withdrawSites,
} from '../../extension/access.ts';
import { chooseMode } from '../../extension/choose-mode.ts';
import { openPage } from '../../extension/open-page.ts';
import { exportOrdersFile, importOrdersFile } from '../../extension/order-files.ts';
import { send } from '../../extension/send.ts';
import { wordsOf } from '../../extension/words-of.ts';
import { usePacks } from './use-packs.ts';

type Told = Pick<SettingsState, 'notice' | 'fault'>;

/** The settings page: choices, granted sites, what is stored. */
export function OptionsWiring() {
  const [state, setState] = useState<Omit<SettingsState, keyof Told> | null>(null);
  const [told, setTold] = useState<Told>({ notice: null, fault: null });
  const { refresh, ...packs } = usePacks(state?.market);

  const load = async () => {
    const [choices, orders, granted] = await Promise.all([
      send('readChoices', {}),
      send('listOrders', {}),
      grantedSites(),
    ]);
    const sites = granted.filter((pattern) => pattern !== ALL_SITES).map(siteOf);
    setState({ ...choices, sites, orderCount: orders.orders.length });
  };
  const failed = (error: unknown) =>
    setTold({ notice: null, fault: { kind: 'save', reason: wordsOf(error) } });
  const attempt = (work: Promise<Told['notice']>) =>
    void work
      .then((notice) => setTold({ notice, fault: null }))
      .then(load)
      .catch(failed);
  useEffect(() => {
    void load().catch(failed);
    return onAccessChange(() => void load().catch(failed));
  }, []);
  if (!state) return null;

  return (
    <SettingsPage
      state={{ ...state, ...told }}
      packs={{ ...packs, state: { ...packs.state, country: state.market } }}
      actions={{
        setMode: (mode) => attempt(chooseMode(mode).then(() => null)),
        setMarket: (market) => attempt(send('changeSettings', { market }).then(() => null)),
        setReminders: (reminders) => attempt(send('changeSettings', { reminders }).then(() => null)),
        removeSite: (site) =>
          attempt(withdrawSites(sitePattern(site)).then(() => ({ kind: 'site-removed', site }))),
        importFile: (file) =>
          void importOrdersFile(file)
            .then((result) => setTold({ notice: { kind: 'imported', ...result }, fault: null }))
            .then(load)
            .catch((error) =>
              setTold({ notice: null, fault: { kind: 'import', file: file.name, reason: wordsOf(error) } }),
            ),
        exportOrders: () => attempt(exportOrdersFile().then((count) => ({ kind: 'exported', count }))),
        deleteEverything: () =>
          attempt(
            send('deleteEverything', {})
              .then(() => ({ kind: 'deleted' as const }))
              .finally(refresh),
          ),
        dismiss: () => setTold({ notice: null, fault: null }),
        openOrders: () => void openPage('orders.html'),
      }}
    />
  );
}

/** @example siteOf('*://*.shop.example/*') // 'shop.example' */
function siteOf(pattern: string): string {
  return pattern
    .replace(/^[^/]*\/\//, '')
    .replace(/^\*\./, '')
    .replace(/\/.*$/, '');
}
