import { beginsCountry, isForeignTitle, isJapaneseTitle } from '../../foreignTitles.ts';

/** What a title says of the name behind it. */
export interface Abroad {
  readonly isForeign: boolean;
  readonly isJapanese: boolean;
  /** the paragraph is about another state: the name may be foreign if it is no Chinese one */
  readonly isLikelyForeign?: boolean;
}

/** Clubs everywhere have them from everywhere: 海港队助理教练|达维德; and 港督|彭定康. */
const OFTEN_FOREIGN = /^(?:港督|澳督|主帅|(?:主|助理|体能|门将|守门员|总)?教练|技术总监)$/;
/** Posts that Japan has, and few others. */
const OF_JAPAN = /^(?:.{1,3}相|.{0,2}大臣|官房长官|知事|议员|众议员|参议员|干事长)$/;
/** The same, which no other state has. */
const OF_JAPAN_ALONE = /^(?:[外防财法农].?相|(?:厚劳|经产|总务|国土交通)相|大臣|官房长官|干事长)$/;
/** Their holders have Chinese names in China, and others elsewhere. */
const OF_STATE = /^(?:总统|首相|国王|女王|国务卿|总理|外长|防长)$/;
/** So far a paragraph stays with the state that it named. */
const NEAR = 120;
const LINK = /^(?:[、和与及率]|以及|率领|偕同)$/;

/** The foreign names that a draft lists: 前空军司令泽加拉 behind 玻利维亚前陆军司令苏尼加、 is of the same country. */
export class ForeignList {
  readonly #text: string;
  #end = 0;
  #last: Abroad = { isForeign: false, isJapanese: false };

  constructor(text: string) {
    this.#text = text;
  }

  /** Of a title that begins at `start` and ends with a head. */
  abroad(title: string, start: number, head: string): Abroad {
    const goesOn = start >= this.#end && LINK.test(this.#text.slice(this.#end, start));
    // 日本外务大臣林芳正、韩国外长朴振: who names a country begins anew.
    const isJapaneseOwn = isJapaneseTitle(title);
    if (isJapaneseOwn || isForeignTitle(title)) return { isForeign: true, isJapanese: isJapaneseOwn };
    if (goesOn) return this.#last;
    if (OF_JAPAN_ALONE.test(head) && this.#isAboutJapan(start)) return { isForeign: true, isJapanese: true };
    const isLikelyForeign = OF_STATE.test(head) || (this.#last.isForeign && this.#isNear(start));
    const isJapanese = isLikelyForeign && this.#last.isJapanese && OF_JAPAN.test(head);
    return { isForeign: OFTEN_FOREIGN.test(head), isJapanese, isLikelyForeign };
  }

  /** 日本自民党…4日举行，前经济大臣|高市早苗: no other state was named since. */
  #isAboutJapan(start: number): boolean {
    for (let at = start - 1; at >= 0 && start - at < NEAR && this.#text[at] !== '\n'; at--)
      if (beginsCountry(this.#text, at)) return /^(?:日本|东京)/.test(this.#text.slice(at, at + 2));
    return false;
  }

  #isNear(start: number): boolean {
    return (
      start >= this.#end && start - this.#end < NEAR && !this.#text.slice(this.#end, start).includes('\n')
    );
  }

  /** A name that was read with such a title ends here. */
  add(end: number, abroad: Abroad): void {
    this.#end = end;
    this.#last = { ...abroad, isForeign: abroad.isForeign || (abroad.isLikelyForeign ?? false) };
  }
}
