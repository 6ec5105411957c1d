import type { OrderView } from '../components/orders/order-view.ts';
import type { Standing } from '../components/popup/popup-state.ts';

/** All orders as the screens show them, and what of them the popup tells on every page. */
export interface OrdersView {
  orders: OrderView[];
  /** Records of the store that could not be read. */
  broken: { id: string; reason: string; record: unknown }[];
  standing: Standing;
}
