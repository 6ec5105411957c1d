import { read } from '../lib/gather/read.ts';

const SHOWN = 8_000;
const EDGE = 6;

const HOST = {
  all: 'initial',
  position: 'fixed',
  inset: '0',
  width: '100%',
  height: '100%',
  'pointer-events': 'none',
  'z-index': '2147483647',
};
const BOX = {
  position: 'fixed',
  'box-sizing': 'border-box',
  border: '3px solid #7a3e9d',
  'border-radius': '6px',
  background: 'rgb(122 62 157 / 12%)',
  'box-shadow': '0 0 0 2px #fff',
};

let end = () => {};

/**
 * Scrolls to an element and draws a frame around it, without touching the page's own styles: the frame
 * follows the element and goes on Escape, on a click and after eight seconds. Closed `<details>` around
 * the element are opened. One frame at a time.
 *
 * @example highlight(element)
 */
export function highlight(element: Element): void {
  end();
  openDetails(element);
  const document = read(element, 'ownerDocument');
  const target = withSize(element);
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  target.scrollIntoView({ block: 'center', behavior: isCalm ? 'auto' : 'smooth' });
  const { host, box } = drawFrame(document);
  let frame = 0;
  const follow = () => {
    const { left, top, width, height } = target.getBoundingClientRect();
    place(box, { left: left - EDGE, top: top - EDGE, width: width + 2 * EDGE, height: height + 2 * EDGE });
    frame = requestAnimationFrame(follow);
  };
  const timer = setTimeout(() => end(), SHOWN);
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') end();
  };
  const onPointer = () => end();
  end = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    document.removeEventListener('keydown', onKey, true);
    document.removeEventListener('pointerdown', onPointer, true);
    host.remove();
    end = () => {};
  };
  document.addEventListener('keydown', onKey, true);
  document.addEventListener('pointerdown', onPointer, true);
  follow();
}

function openDetails(element: Element): void {
  let around: Element | null = element;
  for (let steps = 0; around && steps < 500; steps += 1) {
    const details: HTMLDetailsElement | null = around.closest('details:not([open])');
    if (details) details.open = true;
    const root = (details ?? around).getRootNode();
    around = details?.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
}

/** The element, or the nearest around it that takes room on the screen. */
function withSize(element: Element): Element {
  let around: Element | null = element;
  while (around) {
    const { width, height } = around.getBoundingClientRect();
    if (width > 0 && height > 0) return around;
    around = around.parentElement;
  }
  return element;
}

/** Styles are set one by one: a page's content security policy forbids a style sheet, not these. */
function drawFrame(document: Document): { host: HTMLElement; box: HTMLElement } {
  const host = document.createElement('div');
  const box = document.createElement('div');
  for (const [name, value] of Object.entries(HOST)) host.style.setProperty(name, value, 'important');
  for (const [name, value] of Object.entries(BOX)) box.style.setProperty(name, value);
  host.attachShadow({ mode: 'closed' }).append(box);
  read(document, 'documentElement').append(host);
  // Above the page's own dialogs, where the browser knows popovers.
  host.popover = 'manual';
  host.showPopover?.();
  return { host, box };
}

function place(box: HTMLElement, sizes: Record<string, number>): void {
  for (const [name, pixels] of Object.entries(sizes)) box.style.setProperty(name, `${pixels}px`);
}
