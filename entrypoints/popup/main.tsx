import { render } from 'preact';
import browser from 'webextension-polyfill';
import '../../components/style/popup.css';
import { prepareScreen } from '../../extension/prepare-screen.ts';
import { PopupWiring } from './popup-wiring.tsx';

prepareScreen();
const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
const root = document.getElementById('root');
if (root && tab?.id !== undefined) render(<PopupWiring tabId={tab.id} url={tab.url ?? null} />, root);
