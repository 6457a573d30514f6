import assert from 'node:assert/strict';
import { Article } from '../../../server/src/service/service.ts';
import { peopleIn, titlesIn, wordsAt } from '../../support/mentions.ts';

describe('people', () => {
  const table: readonly (readonly [what: string, text: string, people: readonly string[]])[] = [
    ['place, body, post, name', '嘉兴市委书记李川表示，要抓项目。', ['李川 嘉兴市委书记']],
    ['two places, one in the other', '丽水市莲都区委书记张立雄表示', ['张立雄 丽水市莲都区委书记']],
    ['list of posts', '省委副书记、杭州市委书记刘文捷表示', ['刘文捷 浙江省委副书记 杭州市委书记']],
    ['place taken from the post before', '衢州市委副书记、市长徐雅介绍', ['徐雅 衢州市委副书记 衢州市市长']],
    [
      'deputy with the place taken from the post before',
      '金华市委常委、常务副市长陈立说',
      ['陈立 金华市委常委 金华市常务副市长'],
    ],
    [
      'body taken from the party group',
      '农业农村部党组书记、部长吴立功说',
      ['吴立功 农业农村部党组书记 农业农村部部长'],
    ],
    [
      'former, acting and new post',
      '原市长周岩、代市长李川和新任书记赵青',
      ['周岩 原市长', '李川 代市长', '赵青 书记'],
    ],
    ['a post held before and now', '原市长周岩到场。书记周岩、市长李川说', ['周岩 原市长 书记', '李川 市长']],
    ['name that is a word', '青山市委书记温暖介绍，青山有很多街区。', ['温暖 青山市委书记']],
    ['name of three characters before an adverb', '青山市委书记许建川也透露', ['许建川 青山市委书记']],
    [
      'names that end like a conjunction, before a verb that nobody joins',
      '和平中学校长李大同讲话，青山县法院刑庭庭长苏和介绍案情。',
      ['李大同 和平中学校长', '苏和 青山县法院刑庭庭长'],
    ],
    [
      'a name that is a word before what its bearer does',
      '青山市委宣传部部长施展讲话',
      ['施展 青山市委宣传部部长'],
    ],
    ['a minister of Korea', '韩国法务部长官金民秀表示', ['金民秀 韩国法务部长官']],
    [
      'a life, its last post held to this day',
      '简历：马建国，男，1968年生，青山人\n2001.06—2010.11 青山市教育局局长\n2010.11— 青山市政协副主席',
      ['马建国 曾任青山市教育局局长 青山市政协副主席'],
    ],
    [
      'posts held one after the other',
      '徐曼丽，女，1975年生，历任东湖县财政局局长，现任青山市审计局局长。',
      ['徐曼丽 曾任东湖县财政局局长 青山市审计局局长'],
    ],
    ['a conjunction after a name', '青山市市长李川和周岩讲话', ['李川 青山市市长']],
    ['name of two characters before an adverb', '义乌市委书记王川特意提到', ['王川 义乌市委书记']],
    ['name before a date', '国务院总理李明15日主持会议', ['李明 国务院总理']],
    ['compound surname', '青田县县长欧阳立说', ['欧阳立 青田县县长']],
    ['those named after the one who has the post', '青山市市长李川、周岩出席', ['李川 青山市市长', '周岩']],
    ['several who have a post', '两位市长李川、周岩出席', ['李川 市长', '周岩 市长']],
    ['a name before an adverb', '市长陈伟到场。陈伟很好', ['陈伟 市长']],
    ['those who share a title', '副院长吴玉华、胥新元出席', ['吴玉华 副院长', '胥新元 副院长']],
    ['post after the name', '吴玉华副院长作了动员。', ['吴玉华 副院长']],
    ['surname and post', '长春市商务局曲局长走进直播间', ['曲 局长']],
    ['transliterated name', '法国总理菲利普8日表示', ['菲利普 法国总理']],
    [
      'transliterated name with dots',
      '欢迎安哥拉共和国总统若昂·曼努埃尔·洛伦索访华',
      ['若昂·曼努埃尔·洛伦索 安哥拉共和国总统'],
    ],
    ['Japanese name', '日本首相岸田文雄今天宣布', ['岸田文雄 日本首相']],
    [
      'Japanese name before a name',
      '日本首相岸田文雄和韩国总统尹锡悦通话',
      ['岸田文雄 日本首相', '尹锡悦 韩国总统'],
    ],
    ['Japanese name that ends like an adverb', '日本财务大臣铃木俊一今天说', ['铃木俊一 日本财务大臣']],
    ['foreign name that is in the dictionary', '俄罗斯总统普京通电话', ['普京 俄罗斯总统']],
    ['foreign name without a country', '公司首席执行官扎克伯格表示', ['扎克伯格 公司首席执行官']],
    ['foreign name before words of its own characters', '美国总统拜登于当地时间20日出发', ['拜登 美国总统']],
    ['other dots', '董事长马克•史密斯说', ['马克•史密斯 董事长']],
    ['hyphen in a foreign name', '主教练迈克-舍夫斯基表示', ['迈克-舍夫斯基 主教练']],
    ['minority name', '自治区主席艾尔肯·吐尼亚孜出席', ['艾尔肯·吐尼亚孜 自治区主席']],
    [
      'honorific after the name',
      '中心总监孙晶女士，中心主任张中计先生',
      ['孙晶 中心总监', '张中计 中心主任'],
    ],
    ['surname again before the honorific', '留学中心总监孙晶孙女士', ['孙晶 留学中心总监']],
    ['rare word at the boundary', '前国家主席江泽民和总理李明', ['江泽民 前国家主席', '李明 总理']],
    ['name that is a word, before a verb', '淮南市经信委主任赵期中说', ['赵期中 淮南市经信委主任']],
    ['name in 有 before a mark', '县委副书记何俊有、副县长杨立', ['何俊有 县委副书记', '杨立 副县长']],
    ['short last part', '央行行长默文·金施加的压力', ['默文·金 央行行长']],
    ['name like a weekday', '研究所副所长周一帆说', ['周一帆 研究所副所长']],
    ['after any verb', '深入践行习近平总书记嘱托', ['习近平 总书记']],
    ['company before the post', '由蓝巨星总经理何立峰发起', ['何立峰 蓝巨星总经理']],
    ['former post', '时任福州市委书记李川主持编制', ['李川 时任福州市委书记']],
    ['post of a small body', '梧桐街道农经中心工作人员朱力棋满脸喜悦', ['朱力棋 梧桐街道农经中心工作人员']],
  ];
  for (const [what, text, people] of table) {
    it(`${what}: ${text}`, () => assert.deepEqual(peopleIn(text), people));
  }

  describe('nobody', () => {
    const table = [
      '市委书记会议10日召开。',
      '根据巴塞尔委员会此前的规定',
      '日本驻韩大使馆门前的塑像',
      '若斯潘总理周二晚表示',
      '湖北省社科院长江流域研究所',
      '外交部欧亚司司长向俄驻华使馆提出交涉',
      '荣誉。总书记代表党中央',
      '书记高度评价，省长应邀出席，部长马上表示。',
      '省委书记和市长陪同。',
      '县(市、区)委书记交流会议',
      '总书记来了，居民们围拢过来。',
      '贺信代表党中央致以祝贺。',
      '灾区居民警惕塌方。',
      '陕西省长武县的苹果熟了。',
      '三名工作人员表示感谢。',
      '本报记者 张留',
      '（记者 施立维 通讯员 陈晓锋）',
      '他今天会见日本首相',
      '多国领导人和国际组织负责人祝贺中国取得成就',
      '601旅旅長李少將引導來賓',
      '不分區立委任滿後離開',
      '牢记习主席的殷殷嘱托',
      '独立董事制度改革，提升质量',
      '日本首相访华，各界关注',
      '校长是女性，院长为人正直，',
      '国内政局长期不稳',
    ];
    for (const text of table) it(text, () => assert.deepEqual(peopleIn(text), []));
  });

  describe('where a title begins', () => {
    const table: readonly (readonly [text: string, title: string])[] = [
      ['但法国总理菲利普8日说', '法国总理|菲利普'],
      ['会议听取了财政部部长金立庆的报告', '财政部部长|金立庆'],
      ['德清县大数据局局长金斌说', '德清县大数据局局长|金斌'],
      ['比赛由药剂科主任田其学主持', '药剂科主任|田其学'],
      ['街道经济和科技促进局局长潘卓辉一行', '街道经济和科技促进局局长|潘卓辉'],
      ['近日，国家主席李川同荷兰首相斯霍夫通电话', '国家主席|李川,荷兰首相|斯霍夫'],
      ['3月15日财政部部长金立庆说', '财政部部长|金立庆'],
      ['（28）日行政院副院長林錫文說', '行政院副院長|林錫文'],
      ['甚至连南山男篮主帅杜文也说', '南山男篮主帅|杜文'],
      ['能與國台辦主任張志文會面', '國台辦主任|張志文'],
      ['新北市議員陳永文指坪林區長施明文有錯', '新北市議員|陳永文,坪林區長|施明文'],
      ['森防指专家组组长马福明表示', '森防指专家组组长|马福明'],
    ];
    for (const [text, titles] of table) it(text, () => assert.equal(titlesIn(text).join(), titles));
  });

  it('takes the place of 省委 from the home region', () => {
    assert.deepEqual(peopleIn('省委书记李川表示', '浙江省'), ['李川 浙江省委书记']);
  });

  it('takes the place of 省委 from the province most of the draft is about', () => {
    assert.deepEqual(peopleIn('省委书记李川到金华、衢州、丽水调研。'), ['李川 浙江省委书记']);
  });

  it('reads through glosses, and gives ranges of the draft', () => {
    const text = '浙江省规划院发展研究室(yánjiūshì)副主任王艺认为(rènwéi)可行(kěxíng)。';
    const [person] = new Article({ text }).mentions.people;
    assert.deepEqual(person!.posts, ['浙江省规划院发展研究室副主任']);
    const { title, titleRange, nameRange } = person!.mentions[0]!;
    assert.equal(title, '浙江省规划院发展研究室副主任');
    assert.deepEqual(wordsAt(text, [titleRange!, nameRange]), [
      '浙江省规划院发展研究室(yánjiūshì)副主任',
      '王艺',
    ]);
  });

  it('keeps the draft’s own characters in traditional copy', () => {
    assert.deepEqual(titlesIn('湖州市常務副市長吳東川表示'), ['湖州市常務副市長|吳東川']);
  });

  it('finds the name again where it stands alone, but not in a longer name', () => {
    const text = '义乌市委书记王川说。王川表示，王川林也来了。';
    const [person] = new Article({ text }).mentions.people;
    assert.deepEqual(
      person!.mentions.map((m) => m.start),
      [0, 10],
    );
  });

  describe('short forms of a name', () => {
    const mentionsOf = (text: string) =>
      new Article({ text }).mentions.people.map(({ name, posts, mentions }) => [
        name,
        posts.join('、'),
        mentions.map((mention) => mention.name).join(),
      ]);

    it('a surname and the post are whose post it is', () => {
      assert.deepEqual(mentionsOf('嘉兴市委书记陈伟表示。陈书记说，要快。陈伟同志指出。'), [
        ['陈伟', '嘉兴市委书记', '陈伟,陈,陈伟'],
      ]);
    });

    it('a deputy is addressed without 副', () => {
      assert.deepEqual(mentionsOf('嘉兴市副市长陈伟到场。陈市长说。'), [['陈伟', '嘉兴市副市长', '陈伟,陈']]);
    });

    it('nobody where two people share the address', () => {
      assert.deepEqual(mentionsOf('嘉兴市委书记陈伟、绍兴市委书记陈立到场。陈书记说。'), [
        ['陈伟', '嘉兴市委书记', '陈伟'],
        ['陈立', '绍兴市委书记', '陈立'],
      ]);
    });

    it('keeps the draft’s characters in traditional copy', () => {
      assert.deepEqual(mentionsOf('湖州市副市長陳偉表示。陳市長說。'), [['陳偉', '湖州市副市長', '陳偉,陳']]);
    });

    it('the last part of a foreign name', () => {
      assert.deepEqual(mentionsOf('安哥拉总统若昂·洛伦索访华。洛伦索表示感谢。'), [
        ['若昂·洛伦索', '安哥拉总统', '若昂·洛伦索,洛伦索'],
      ]);
    });

    it('a short post goes with the full one', () => {
      assert.deepEqual(mentionsOf('嘉兴市委书记陈伟表示。市委书记陈伟说。')[0]?.[1], '嘉兴市委书记');
    });
  });

  describe('time of a post', () => {
    const table = [
      ['青山市原市长李川', 'former'],
      ['美国前总统卡特', 'former'],
      ['时任福州市委书记李川', 'former'],
      ['青山市代市长李川', 'acting'],
      ['新任福州市委书记李川', 'incoming'],
      ['福州市委书记李川', 'current'],
    ] as const;
    for (const [text, tenure] of table) {
      it(`${text}: ${tenure}`, () => {
        const [person] = new Article({ text: `${text}表示` }).mentions.people;
        assert.deepEqual(
          person?.mentions.flatMap((mention) => mention.posts.map((post) => post.tenure)),
          [tenure],
        );
      });
    }
  });
});
