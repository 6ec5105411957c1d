import type { LawSource } from '../../lib/packs/law-source.ts';
import type { SourceFault } from '../../lib/sources/source.ts';

/** One question of a pack as the settings show it. */
export interface RuleLine {
  /** `<pack>/<rule>` */
  name: string;
  /** As it reads where it is answered, in the reader's language. */
  title: string;
  /** In words: `Directive 2011/83/EU, Art. 6 (1) (h)`. */
  sources: string[];
  isOnTrial: boolean;
  /** How sure it is that a law says so, the surest source; null where it rests on no law. */
  verified: LawSource['verified'] | null;
  isOn: boolean;
}

/** Who made a pack, and for whom. */
export interface PackFacts {
  id: string;
  version: string;
  publisher: string;
  contact: string;
  licence: string;
  /** BCP 47 tags of its texts. */
  languages: string[];
  /** ISO 3166; null for any. */
  markets: string[] | null;
  deadlineCount: number;
}

export interface PackView extends PackFacts {
  isOn: boolean;
  /** Whether it is meant for the shopper's country. */
  isForHere: boolean;
  rules: RuleLine[];
  /** Where it comes from; null for those that come with Recourse. */
  url: string | null;
}

/** A source of a pack: what became of the last look at it. */
export interface SourceView {
  url: string;
  /** Id of its pack. */
  pack: string;
  version: string;
  fingerprint: string;
  /** Moments, ISO 8601. */
  looked: string;
  changed: string;
  fault: SourceFault | null;
  /** Whether the pack accepted last goes on working, whatever went wrong. */
  isInUse: boolean;
  /** Of the other key (`fault.key`), where it was signed with another one than was accepted. */
  newFingerprint: string | null;
}

/** A pack that was fetched and checked, to be accepted or not. */
export interface OfferView extends PackFacts {
  url: string;
  /** Who signed it, and the short form of that which people compare. */
  key: string;
  fingerprint: string;
  ruleCount: number;
  /** What would be asked, and counted, for the shopper's country today. */
  here: { titles: string[]; deadlines: string[] };
  /** Ids of other packs of which something would be asked or counted in its own words instead. */
  replaces: string[];
}

/** What comes of an address: an offer, or why there is none. */
export type OfferAnswer = { kind: 'offer'; offer: OfferView } | { kind: 'refused'; fault: SourceFault };

/** What the background knows of packs. */
export interface PacksView {
  packs: PackView[];
  sources: SourceView[];
}

/** How far adding a source has come. */
export type Adding =
  | { kind: 'empty' }
  | { kind: 'looking'; url: string }
  | { kind: 'refused'; url: string; fault: SourceFault }
  | { kind: 'offer'; offer: OfferView };

/** The part of the settings about packs. */
export interface PacksState {
  /** Null while they are being read. */
  view: PacksView | null;
  /** ISO 3166: where the shopper lives. */
  country: string;
  adding: Adding;
  /** Addresses of the sources that are being looked at. */
  looking: readonly string[];
  /** What has just been done, with the source that "undo" brings back. */
  notice: { kind: 'added'; pack: string } | { kind: 'removed'; pack: string; url: string } | null;
  /** Why something could not be done, in words; null where all is well. */
  fault: string | null;
}

/** What can be done about packs; what asks the browser for a host is called straight from the click. */
export interface PacksActions {
  switchPack(pack: string, isOn: boolean): void;
  switchRule(rule: string, isOn: boolean): void;
  /** Asks the browser for the host, then looks at what is there. */
  addSource(url: string): void;
  acceptSource(url: string, key: string): void;
  declineSource(url: string): void;
  /** Asks the browser for the host, where it does not allow it any more, and looks for a newer pack. */
  lookAt(url: string): void;
  /** Looks again, and takes over what is signed with the key that was shown. */
  acceptKey(url: string, key: string): void;
  removeSource(url: string): void;
  undoRemoval(url: string): void;
  dismissPacks(): void;
}
