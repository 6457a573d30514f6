/**
 * Whether words before 的 say what somebody or a body is like, and not whose the post is: 最年轻的市长, 去年成立的商会的会长,
 * 知名企业的总裁.
 */
export const describes = (words: string): boolean =>
  /最|自己|一些|许多|多数|不少|其他|上市|国有|民营|大型|知名|著名|有名|鼎鼎|美丽|年轻|重要|优秀|全国性|成立|创办|创立|组建|新建/.test(
    words,
  );
