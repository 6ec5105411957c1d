import { describe, expect, it } from 'vitest';
import { snapshotOf } from '../gather/document-of.ts';

describe('regions', () => {
  const region = (html: string) => snapshotOf(html).blocks.map((block) => `${block.text}: ${block.region}`);
  const rows: [string, string, string[]][] = [
    [
      'by element',
      '<header>a</header><nav>b</nav><main>c</main><aside>d</aside><footer>e</footer><dialog open>f</dialog>',
      ['a: header', 'b: nav', 'c: main', 'd: aside', 'e: footer', 'f: dialog'],
    ],
    [
      'by role',
      '<div role="banner">a</div><div role="contentinfo">b</div><div role="dialog">c</div>',
      ['a: header', 'b: footer', 'c: dialog'],
    ],
    ['by word of the id', '<div id="site-footer">a</div>', ['a: footer']],
    ['by word of the class', '<div class="wide Footer dark">a</div>', ['a: footer']],
    ['not by part of a word', '<div class="footernote product-footer-x">a</div>', ['a: main']],
    ['not by words in the main part', '<main><div class="footer">a</div></main>', ['a: main']],
    [
      'of an article are no landmarks',
      '<article><header>a</header><footer>b</footer></article>',
      ['a: main', 'b: main'],
    ],
    ['of a footer hold its menu', '<footer><nav>a</nav></footer>', ['a: footer']],
  ];
  it.each(rows)('%s', (_, html, lines) => {
    expect(region(html)).toEqual(lines);
  });
});
