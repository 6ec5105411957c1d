import { useEffect, useState } from 'preact/hooks';
import type { Choices } from '../../components/settings/settings-state.ts';
import { WelcomePage } from '../../components/welcome/welcome-page.tsx';
import { onAccessChange } from '../../extension/access.ts';
import { chooseMode } from '../../extension/choose-mode.ts';
import { openPage } from '../../extension/open-page.ts';
import { send } from '../../extension/send.ts';

/** The page that opens after the installation. */
export function WelcomeWiring() {
  const [choices, setChoices] = useState<Choices | null>(null);
  const load = () => send('readChoices', {}).then(setChoices, console.error);
  useEffect(() => {
    void load();
    return onAccessChange(() => void load());
  }, []);
  if (!choices) return null;
  return (
    <WelcomePage
      state={choices}
      actions={{
        setMode: (mode) => void chooseMode(mode).then(load, console.error),
        setMarket: (market) => void send('changeSettings', { market }).then(load, console.error),
        setReminders: (reminders) => void send('changeSettings', { reminders }).then(load, console.error),
        openOrders: () => void openPage('orders.html'),
        openSettings: () => void openPage('options.html'),
      }}
    />
  );
}
