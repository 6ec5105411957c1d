import { render } from 'preact';
import '../../components/style/pages.css';
import { prepareScreen } from '../../extension/prepare-screen.ts';
import { OptionsWiring } from './options-wiring.tsx';

prepareScreen();
const root = document.getElementById('root');
if (root) render(<OptionsWiring />, root);
