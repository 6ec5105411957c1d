import { render } from 'preact';
import '../../components/style/orders.css';
import { prepareScreen } from '../../extension/prepare-screen.ts';
import { OrdersWiring } from './orders-wiring.tsx';

prepareScreen();
const root = document.getElementById('root');
if (root) render(<OrdersWiring />, root);
