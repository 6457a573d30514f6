import { defineRule } from '../../engine/rule.ts';
import { patternReports } from '../patternRule.ts';
import { bodyNamePatterns, DEFECTS } from './defects.ts';
import { honorificsOf } from './honorifics.ts';

export const titleMalformed = defineRule({
  meta: {
    id: 'title-malformed',
    name: { 'zh-CN': '职务写法', en: 'Malformed title' },
    family: 'title',
    severity: 'warning',
    counts: 'fact',
    fixable: 'review',
    description: {
      'zh-CN': '没有这样的职务或机构名：市委市长、省省委、人大主任',
      en: 'Titles and bodies that cannot be: 市委市长, 省省委, 人大主任',
    },
    messages: {
      mixedBody: {
        'zh-CN': '没有“{text}”这个职务：党委设书记，政府设长，请核对',
        en: 'There is no “{text}”: party committees have a 书记, governments a 长; check',
      },
      doubledUnit: {
        'zh-CN': '“{text}”叠了一个字，应为“{right}”',
        en: '“{text}” has one character twice: “{right}”',
      },
      doubledWord: { 'zh-CN': '“{text}”重复，应为“{right}”', en: '“{text}” is doubled: “{right}”' },
      congress: {
        'zh-CN': '人大的主任是常委会主任：“{text}”应为“{right}”',
        en: 'The 主任 is one of the standing committee: “{right}”',
      },
      consultation: {
        'zh-CN': '政协的首长是主席：“{text}”应为“{right}”',
        en: 'The head of 政协 is called 主席: “{right}”',
      },
      committee: {
        'zh-CN': '“{text}”应为“{right}”：党委有常委，人大常委会有委员',
        en: '“{text}” should be “{right}”: 常委 belong to party committees, 委员 to 人大常委会',
      },
      partyDepartment: {
        'zh-CN': '这是党委的部门，“{text}”应为“{right}”',
        en: 'A department of the party committee: “{right}”',
      },
      cutOff: { 'zh-CN': '职务缺字，“{text}”应为“{right}”', en: 'A character is missing: “{right}”' },
      partyName: {
        'zh-CN': '“中共”在地名之前：“{text}”应为“{right}”',
        en: '中共 comes before the place: “{right}”',
      },
      honorific: {
        'zh-CN': '称呼重复，“{text}”应为“{right}”',
        en: 'Two forms of address: “{right}” is enough',
      },
      titleAndHonorific: {
        'zh-CN': '前面已有职务“{title}”，不再加“{text}”',
        en: 'The post {title} stands before the name already: no {text}',
      },
      bodyName: {
        'zh-CN': '机构名称不对，“{text}”应为“{right}”',
        en: 'The body is called “{right}”, not “{text}”',
      },
    },
    labels: {
      change: { 'zh-CN': '“{found}”改为“{to}”', en: 'Change {found} to “{to}”' },
      delete: { 'zh-CN': '删去“{cut}”', en: 'Delete “{cut}”' },
    },
  },

  *check({ article }) {
    yield* patternReports(article, DEFECTS);
    yield* patternReports(article, bodyNamePatterns());
    for (const { range, title } of honorificsOf(article)) {
      yield {
        messageId: 'titleAndHonorific',
        range,
        atMost: 'info',
        data: { text: article.slice(range), title },
        fix: {
          labelId: 'delete',
          data: { cut: article.slice(range) },
          safety: 'review',
          edits: [{ range, text: '' }],
        },
      };
    }
  },
});
