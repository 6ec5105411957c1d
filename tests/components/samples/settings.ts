import type {
  SettingsActions,
  SettingsState,
  WelcomeActions,
} from '../../../components/settings/settings-state.ts';

export const SETTINGS: SettingsState = {
  mode: 'site',
  access: 'none',
  country: 'DE',
  countries: ['AT', 'BE', 'DE', 'ES', 'FR', 'IT', 'NL', 'PL'],
  market: 'DE',
  parts: [],
  reminders: true,
  sites: ['wollhaus-nord.example', 'klangwerk.example'],
  orderCount: 3,
  notice: null,
  fault: null,
};

const nothing = () => {};

export const SETTINGS_ACTIONS: SettingsActions & WelcomeActions = {
  setMode: nothing,
  setMarket: nothing,
  setReminders: nothing,
  removeSite: nothing,
  importFile: nothing,
  exportOrders: nothing,
  deleteEverything: nothing,
  dismiss: nothing,
  openOrders: nothing,
  openSettings: nothing,
};
