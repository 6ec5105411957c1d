import { describe, expect, it } from 'vitest';
import { isFront } from '../../../lib/extract/page/front-page.ts';

describe('isFront', () => {
  it.each(['/', '/de/', '/en-gb', '/index.html', '/de/index.php', '/default.aspx', '/?utm_source=x'])(
    'is true of %s',
    (path) => {
      expect(isFront(`https://shop.example${path}`)).toBe(true);
    },
  );

  it.each(['/about', '/products/', '/deals/index.html'])('is false of %s', (path) => {
    expect(isFront(`https://shop.example${path}`)).toBe(false);
  });
});
