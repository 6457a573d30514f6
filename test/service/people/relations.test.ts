import assert from 'node:assert/strict';
import { parsePost } from '../../../server/src/service/people/post/parsePost.ts';
import type { Post } from '../../../server/src/service/people/post/post.ts';
import {
  isAnyones,
  mayBeOnePost,
  onesOfAKind,
  relationOf,
  type Relation,
} from '../../../server/src/service/people/relations.ts';

const postOf = (text: string): Post => {
  const post = parsePost(text);
  assert.ok(post, `no post: ${text}`);
  return post;
};

describe('relations of posts', () => {
  const table: Readonly<Record<Relation, readonly (readonly [a: string, b: string])[]>> = {
    same: [
      ['衢州市市长', '衢州市市长'],
      ['衢州市委书记', '中共衢州市委书记'],
      ['青山市市长', '青山市市长'],
      ['青山市委书记', '中共青山市委书记'],
      ['市长', '市长'],
      ['浙江省教育厅厅长', '浙江省教育厅厅长'],
      ['法国总统', '法国总统'],
      ['副市长', '副市长'],
      ['衢州市常务副市长', '衢州市副市长'],
      ['青山大学校长', '青山大学校长'],
      ['臺北市市長', '台北市市长'],
    ],
    succeeds: [
      ['原青山市市长', '青山市市长'],
      ['青山市原市长', '青山市市长'],
      ['青山市代市长', '青山市市长'],
      ['青山市委原书记', '青山市委书记'],
      ['时任衢州市市长', '衢州市市长'],
      ['前法国总统', '法国总统'],
      ['拟任青山市市长', '青山市市长'],
      ['代理衢州市教育局局长', '衢州市教育局局长'],
    ],
    deputy: [
      ['衢州市市长', '衢州市副市长'],
      ['衢州市委书记', '衢州市委副书记'],
      ['青山市委书记', '青山市委副书记'],
      ['浙江省教育厅厅长', '浙江省教育厅副厅长'],
      ['青山市教育局局长', '青山市教育局副局长'],
      ['青山集团董事长', '青山集团副董事长'],
      ['青山大学校长', '青山大学副校长'],
      ['浙江省人大常委会主任', '浙江省人大常委会副主任'],
      ['国务院总理', '国务院副总理'],
      ['衢州市市长', '衢州市常务副市长'],
      ['衢州市政协主席', '衢州市政协副主席'],
    ],
    excludes: [
      ['衢州市市长', '金华市市长'],
      ['衢州市委书记', '金华市委书记'],
      ['衢州市市长', '金华市委书记'],
      ['浙江省省长', '江苏省省长'],
      ['青山市委书记', '东湖市委书记'],
      ['青山县委书记', '东湖县委书记'],
      ['衢州市教育局局长', '金华市教育局局长'],
      ['法国总统', '德国总统'],
      ['浙江省副省长', '江苏省省长'],
      ['衢州市副市长', '金华市副市长'],
      ['衢州市公安局局长', '金华市公安局局长'],
      ['浙江省人大常委会主任', '江苏省人大常委会主任'],
    ],
    otherBody: [
      ['衢州市委书记', '衢州市市长'],
      ['青山市委书记', '青山市市长'],
      ['衢州市教育局局长', '衢州市财政局局长'],
      ['青山市教育局局长', '青山市财政局局长'],
      ['浙江省教育厅厅长', '浙江省财政厅厅长'],
      ['东湖县委书记', '东湖县县长'],
    ],
    shortFor: [
      ['体育局局长', '衢州市体育局局长'],
      ['体育局局长', '青山市体育局局长'],
      ['市长', '青山市市长'],
      ['委员', '青山市委委员'],
      ['市委书记', '青山市委书记'],
      ['主任', '衢州市人大常委会主任'],
      ['副局长', '衢州市教育局副局长'],
    ],
    together: [
      ['浙江省委常委', '衢州市委书记'],
      ['浙江省委副书记', '浙江省省长'],
      ['衢州市委副书记', '衢州市市长'],
      ['衢州市委常委', '衢州市副市长'],
      ['青山市委副书记', '青山市市长'],
      ['青山市委常委', '青山市教育局局长'],
      ['浙江省委委员', '衢州市市长'],
      ['衢州市委常委', '衢州市人大常委会主任'],
    ],
    unknown: [
      ['浙江省委常委', '江苏省教育厅厅长'],
      ['衢州市市长', '青山大学校长'],
      ['衢州市人大常委会主任', '衢州市委书记'],
      ['衢州市公安局局长', '衢州市副市长'],
      ['青山市副市长', '东湖市副市长'],
      ['青山市委书记', '江川省省长'],
      ['浙江省省长', '衢州市市长'],
      ['青山集团董事长', '东湖集团董事长'],
      ['青山大学校长', '东湖大学教授'],
      ['衢州市公安局局长', '衢州市司法局局长'],
      ['衢州市教育局局长', '衢州市教育体育局局长'],
      ['国家主席', '中央军委主席'],
      ['青山市委书记', '东湖县委书记'],
      ['青山市教育局局长', '东湖市教育局局长'],
      ['衢州市市长', '市委书记'],
    ],
  };
  for (const [relation, pairs] of Object.entries(table)) {
    for (const [a, b] of pairs) {
      it(`${a}, ${b}: ${relation}`, () => {
        assert.equal(relationOf(postOf(a), postOf(b)), relation);
        assert.equal(relationOf(postOf(b), postOf(a)), relation);
      });
    }
  }

  it('what one person at a time holds', () => {
    const held = [
      '衢州市市长',
      '青山市委书记',
      '青山市教育局局长',
      '法国总统',
      '国务院总理',
      '青山市委宣传部部长',
    ];
    const others = [
      '市长',
      '局长',
      '衢州市副市长',
      '青山大学教授',
      '衢州市人民医院主任',
      '衢州市公安局大队长',
    ];
    const isOne = (text: string): boolean => onesOfAKind([postOf(text)]).length === 1;
    assert.deepEqual([...held, ...others].filter(isOne), held);
  });

  it('what is of a place that no draft says', () => {
    const anyones = ['市长', '市委书记', '教育局局长', '县委宣传部部长', '局长'];
    const others = ['衢州市教育局局长', '青山市教育局局长', '青山集团董事长', '青山大学校长'];
    assert.deepEqual(
      [...anyones, ...others].filter((text) => isAnyones(postOf(text))),
      anyones,
    );
  });

  it('short forms are of one rank', () => {
    assert.ok(mayBeOnePost(postOf('市长'), postOf('衢州市市长')));
    assert.ok(!mayBeOnePost(postOf('副市长'), postOf('衢州市市长')));
    assert.ok(!mayBeOnePost(postOf('金华市市长'), postOf('衢州市市长')));
  });
});

describe('a post, parsed', () => {
  const table: readonly (readonly [post: string, parts: string])[] = [
    ['衢州市委书记', '衢州市  委 书记 party prefecture'],
    ['中共青山市委副书记', ' 青山市 委 书记 party prefecture deputy'],
    ['衢州市市长', '衢州市   市长 government prefecture'],
    ['衢州市常务副市长', '衢州市   市长 government prefecture deputy executive'],
    ['青山县代县长', ' 青山县  县长 government county acting'],
    ['原青山县教育局局长', ' 青山县 教育局 局长 government county former'],
    ['浙江省人大常委会主任', '浙江省  人大常委会 主任 congress province'],
    ['衢州市政协副主席', '衢州市  政协 主席 conference prefecture deputy'],
    ['青山市中级人民法院院长', ' 青山市 中级人民法院 院长 court prefecture'],
    ['江川军区司令员', '  江川军区 司令员 army '],
    ['青山集团董事长', '  青山集团 董事长 company '],
    ['青山大学校长', '  青山大学 校长 school '],
    ['法国总统', '  法国 总统 foreign '],
    ['国务院副总理', '  国务院 总理 government state deputy'],
    ['德清县莫干山镇党委书记', '德清县  莫干山镇党委 书记 party town'],
    ['衢州市委宣传部部长', '衢州市  委宣传部 部长 party prefecture'],
    ['拟任青山市市长', ' 青山市  市长 government prefecture incoming'],
  ];
  for (const [text, parts] of table) {
    it(text, () => {
      const post = postOf(text);
      const { place, unlisted, office, head, system, level, isDeputy, isExecutive, tenure } = post;
      const words = [place?.name ?? '', unlisted, office, head, system, level ?? ''];
      const rank = [isDeputy && 'deputy', isExecutive && 'executive', tenure !== 'current' && tenure];
      assert.equal([...words, ...rank.filter(Boolean)].join(' '), parts);
    });
  }

  it('nothing that is no post', () => assert.equal(parsePost('青山市'), undefined));
});
