import { render } from 'preact';
import '../../components/style/pages.css';
import { prepareScreen } from '../../extension/prepare-screen.ts';
import { WelcomeWiring } from './welcome-wiring.tsx';

prepareScreen();
const root = document.getElementById('root');
if (root) render(<WelcomeWiring />, root);
