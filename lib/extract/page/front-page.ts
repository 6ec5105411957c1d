/**
 * True of a shop's own address, or that of one of its languages: `/`, `/index.html`, `/de/`, `/en-gb/`. What a
 * front page shows is a choice of what the shop has; it is neither a list of one kind nor one thing.
 *
 * @example isFront('https://shop.example/en-gb/') // true
 */
export function isFront(url: string): boolean {
  const { pathname } = new URL(url);
  return /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|default|home)\.[a-z]{3,5})?$/i.test(pathname);
}
