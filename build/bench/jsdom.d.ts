/** What the bench uses of jsdom, which comes without types. */
declare module 'jsdom' {
  export class VirtualConsole {}
  export class JSDOM {
    constructor(
      html: string,
      options: { url: string; runScripts: 'outside-only'; virtualConsole: VirtualConsole },
    );
    readonly window: {
      readonly document: Document;
      readonly axe: typeof import('axe-core');
      eval(source: string): void;
      close(): void;
    };
  }
}
