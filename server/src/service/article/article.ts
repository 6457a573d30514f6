import { furnitureOf, type Furniture } from '../page/furniture.ts';
import { isKept, type FurnitureKind } from '../page/evidence/kinds.ts';
import { ownPiecesOf, type SpamPattern } from '../page/pieces/ownPatterns.ts';
import type { Damage } from '../encoding/damage.ts';
import { damageOf } from '../encoding/findDamage.ts';
import type { PolicyName } from '../policies/policy.ts';
import { mentionsOf, type Mentions } from './mentions.ts';
import type { Gloss } from '../pinyin/gloss.ts';
import { glossesOf } from '../pinyin/glosses.ts';
import { pinyinLinesOf, type PinyinLine } from '../pinyin/pinyinLines.ts';
import { jumpsOf, type Jump } from './jumps.ts';
import type { Line } from '../text/lines.ts';
import type { Markup } from '../text/markup/parts.ts';
import { PageText } from '../text/pageText.ts';
import type { DraftText } from '../text/draftText.ts';
import { mergeRanges, type OffsetRange } from '../text/range.ts';
import { type Reading } from '../text/reading.ts';
import { readingOf } from './reading.ts';
import { scan, type Scan } from '../text/scan.ts';
import { provenanceOf, type Provenance } from './provenance.ts';
import { splitSections, type Section } from './sections.ts';
import { readsAsName } from '../names/likelyNames.ts';
import { nameWindowAt } from '../names/nameWindow.ts';
import { variantOf, type DraftVariant, type Script } from '../script/variant.ts';

export interface ArticleSource {
  /** the document's own text: nothing stripped, nothing normalised */
  readonly text: string;
  /** LSP language id: `markdown` and `html` are parsed, everything else is plain text */
  readonly languageId?: string;
  /** what 省委 and 市委 without a place mean, e.g. 浙江省 */
  readonly homeRegion?: string | undefined;
  /** without its folder; it may say when the draft was written */
  readonly fileName?: string | undefined;
  /** names of policies beside the known ones: the newsroom's own glossary */
  readonly policyNames?: readonly PolicyName[] | undefined;
  /** what the newsroom itself calls furniture: `spam` of its config */
  readonly spam?: readonly SpamPattern[] | undefined;
  /** decided before; else the draft's characters tell */
  readonly script?: Script | undefined;
}

/**
 * A draft and everything that is known of it. Immutable; every view is computed at most once, when first
 * asked for. Rules read these views and never tokenise for themselves. All offsets are UTF-16 code units of `text`.
 */
export class Article implements DraftText {
  /** the same draft with all that stands around the article */
  readonly page: PageText;
  readonly homeRegion: string | undefined;
  readonly policyNames: readonly PolicyName[];
  readonly #spam: readonly SpamPattern[];
  readonly #script: Script | undefined;

  #scan?: Scan;
  #sections?: readonly Section[];
  #variant?: DraftVariant;
  #glosses?: readonly Gloss[];
  #pinyinLines?: readonly PinyinLine[];
  #reading?: Reading;
  #damage?: readonly Damage[];
  #mentions?: Mentions;
  #furniture?: Furniture;
  #jumps?: readonly Jump[];
  #provenance?: Provenance;
  #noise?: readonly OffsetRange[];

  constructor({
    text,
    languageId = 'plaintext',
    homeRegion,
    fileName,
    policyNames = [],
    spam = [],
    script,
  }: ArticleSource) {
    this.page = new PageText(text, languageId, fileName);
    this.homeRegion = homeRegion;
    this.policyNames = policyNames;
    this.#spam = spam;
    this.#script = script;
  }

  /** The same draft with another text. */
  withText(text: string, script?: Script): Article {
    const { languageId, homeRegion, fileName, policyNames } = this;
    return new Article({ text, languageId, homeRegion, fileName, policyNames, spam: this.#spam, script });
  }

  get text(): string {
    return this.page.text;
  }

  get languageId(): string {
    return this.page.languageId;
  }

  get fileName(): string | undefined {
    return this.page.fileName;
  }

  get markup(): Markup {
    return this.page.markup;
  }

  get lines(): readonly Line[] {
    return this.page.lines;
  }

  get sentences(): readonly OffsetRange[] {
    return this.page.sentences;
  }

  /** noise is masked in it, as markup is */
  get scan(): Scan {
    return (this.#scan ??=
      this.noise.length === 0
        ? this.page.scan
        : scan(this.text, mergeRanges([...this.markup.masked, ...this.noise])));
  }

  get sections(): readonly Section[] {
    return (this.#sections ??= splitSections(this));
  }

  get provenance(): Provenance {
    return (this.#provenance ??= provenanceOf(this));
  }

  get variant(): DraftVariant {
    return (this.#variant ??= {
      ...variantOf(this, (at) => readsAsName(nameWindowAt(this, at))),
      ...(this.#script && { script: this.#script }),
    });
  }

  get glosses(): readonly Gloss[] {
    return (this.#glosses ??= glossesOf(this.page));
  }

  get pinyinLines(): readonly PinyinLine[] {
    return (this.#pinyinLines ??= pinyinLinesOf(this.page));
  }

  get reading(): Reading {
    return (this.#reading ??= readingOf(this));
  }

  /** where bytes were read wrongly; what stands there says nothing to other rules */
  get damage(): readonly Damage[] {
    return (this.#damage ??= damageOf(this.page));
  }

  get mentions(): Mentions {
    return (this.#mentions ??= mentionsOf(this));
  }

  get furniture(): Furniture {
    return (this.#furniture ??= furnitureOf(this.page));
  }

  get jumps(): readonly Jump[] {
    return (this.#jumps ??= jumpsOf(this));
  }

  /**
   * Damaged places, lines of pinyin, and what is not the article, by our judgement or the newsroom's: ascending and
   * disjoint. Whoever reads the article does not see them: nobody puts their characters and marks right one by one.
   */
  get noise(): readonly OffsetRange[] {
    return (this.#noise ??= mergeRanges([
      ...this.damage,
      ...this.pinyinLines.map(({ line }) => line.content),
      ...this.furniture.lines.filter(isNoCredit).map(({ line }) => line),
      ...ownPiecesOf(this.page, this.#spam).filter(isNoCredit),
    ]));
  }

  shown(range: OffsetRange): OffsetRange {
    return this.page.shown(range);
  }

  slice(range: OffsetRange): string {
    return this.page.slice(range);
  }
}

const isNoCredit = ({ kind }: { readonly kind: FurnitureKind }): boolean => !isKept(kind);
