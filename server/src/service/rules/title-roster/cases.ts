import { parseRoster } from '../../newsroom/roster.ts';
import type { RuleCases } from '../../engine/ruleCases.ts';

const roster = parseRoster(
  `people:
  - { name: 李川, order: 1, posts: [{ post: 青山市委书记, from: 2023-05 }, { post: 青山市市长, to: 2023-05 }] }
  - { name: 周岩, order: 2, aliases: [周彦], posts: [{ post: 青山市委副书记 }, { post: 青山市代市长, from: 2023-06-01 }] }
  - { name: 陈卫东, order: 3, posts: [{ post: 青山市副市长 }] }
`,
  false,
).content;
const dated = (text: string): string => `2024-05-10 09:00\n\n${text}`;

export const cases: RuleCases = {
  valid: [
    { name: '没有名册', text: '青山市市长周岩出席。' },
    ...[
      { name: '与名册一致', text: dated('青山市委书记李川、青山市代市长周岩、青山市副市长陈卫东出席。') },
      { name: '简称、带上中共', text: dated('市委书记李川、中共青山市委副书记周岩出席。') },
      { name: '名册上的别名', text: dated('青山市代市长周彦出席。') },
      { name: '名册没说到的职务', text: dated('青山市慈善总会名誉会长李川出席。') },
      { name: '名册上没有的人', text: dated('青山市教育局局长王立出席。') },
      { name: '原任、时任', text: dated('时任青山市市长李川题写了馆名。') },
      { name: '往事', text: dated('2021年，青山市市长李川为大桥奠基。') },
      { name: '稿件写在当时', text: '2022-05-10 09:00\n\n青山市市长李川出席。' },
      { name: '不知道稿件日期，前后的职务都可能', text: '青山市市长李川出席。' },
      {
        name: '次序与名册一致',
        text: dated('李川、周岩、陈卫东先后发言。青山市委书记李川、代市长周岩出席。'),
      },
    ].map((draft) => ({ ...draft, roster })),
  ],
  invalid: [
    {
      name: '丢了“代”字',
      text: dated('⟦青山市市长周岩⟧出席。'),
      findings: [{ messageId: 'differs', data: { right: '青山市代市长' } }],
      reviewed: dated('青山市代市长周岩出席。'),
      roster,
    },
    {
      name: '丢了“副”字',
      text: dated('⟦青山市市长陈卫东⟧出席。'),
      findings: [{ messageId: 'differs' }],
      reviewed: dated('青山市副市长陈卫东出席。'),
      roster,
    },
    {
      name: '换了地方',
      text: dated('⟦东湖市委书记李川⟧出席。'),
      findings: [{ messageId: 'differs', data: { right: '青山市委书记' } }],
      reviewed: dated('青山市委书记李川出席。'),
      roster,
    },
    {
      name: '已经卸任的职务',
      text: dated('⟦青山市市长李川⟧出席。'),
      findings: [{ messageId: 'differs', data: { right: '青山市委书记' } }],
      reviewed: dated('青山市委书记李川出席。'),
      roster,
    },
    {
      name: '卸任后没有新的',
      text: dated('⟦青山市教育局局长王立⟧出席。'),
      findings: [{ messageId: 'ended', data: { to: '2024-01' } }],
      roster: [{ name: '王立', aliases: [], posts: [{ post: '青山市教育局局长', to: '2024-01' }] }],
    },
    {
      name: '职务另有其人',
      text: dated('⟦青山市委书记王大山⟧出席。'),
      findings: [{ messageId: 'holder', data: { right: '李川' } }],
      roster,
    },
    {
      name: '名字写错一个字',
      text: dated('⟦青山市副市长陈伟东⟧出席。'),
      findings: [{ messageId: 'mistyped', data: { right: '陈卫东' } }],
      reviewed: dated('青山市副市长陈卫东出席。'),
      roster,
    },
    {
      name: '排名的先后',
      text: dated('青山市代市长周岩、青山市副市长陈卫东出席。⟦陈卫东、周岩⟧发言。'),
      findings: [{ messageId: 'order', severity: 'info' }],
      roster,
    },
  ],
};
