import { saveFile } from './save-file.ts';
import { send } from './send.ts';
import { today } from './today.ts';

/**
 * Hands the orders of a chosen file to the background; gives how many were new.
 *
 * Throws an Error that says what is wrong with the file.
 *
 * @example await importOrdersFile(file) // { added: 2, skipped: 0 }
 */
export async function importOrdersFile(file: File): Promise<{ added: number; skipped: number }> {
  return send('importOrders', { text: await file.text() });
}

/**
 * Lets the user keep all orders as a file; gives how many they are.
 *
 * @example await exportOrdersFile() // 3
 */
export async function exportOrdersFile(): Promise<number> {
  const { text, count } = await send('exportOrders', {});
  saveFile(`recourse-orders-${today()}.json`, text);
  return count;
}
