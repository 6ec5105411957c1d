/**
 * The tokens of a Recording. A string is the name of an element that starts; a number says what comes,
 * and takes what it needs from the tokens after it. They stand apart from the schema so that the script
 * in the page need not carry zod, and each by itself so that it carries numbers, not names.
 */
export type Token = string | number;

/** The element that started last, and did not end yet, ends. */
export const END = 0;
/** White space, or something that stands in the line like a word. */
export const SPACE = 1;
/** Text as the document has it; takes one token. */
export const TEXT = 2;
/** As `TEXT`, of text that a living page does not show. */
export const HIDDEN_TEXT = 3;
/** As `TEXT`, of text that a living page strikes through. */
export const STRUCK_TEXT = 4;
/** An attribute of the element that is open; takes its name and its value. */
export const ATTRIBUTE = 5;
