declare module 'html-encoding-sniffer' {
  /** The name of the encoding that the bytes of a page declare (WHATWG HTML § 13.2.3.2). */
  export default function sniffEncoding(bytes: Uint8Array, options?: { defaultEncoding?: string }): string;
}
