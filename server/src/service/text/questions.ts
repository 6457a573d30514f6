const PARTICLE = /[吗嗎呢么麼吧啊呀嘛否没沒]$/;
const QUESTION_WORD =
  /[谁誰啥哪孰]|[什甚怎][么麼样樣]|(?<!任)何|多少|几[个点时次位]|幾[個點時次位]|[是能可应應会會]否|是不是|难道|難道/;
/** 好不好, 去没去, 可不可以, in the last clause: 问她会不会介意，徐若?笑了 has lost a character. */
const EITHER_OR = /(.)[不没沒]\1/u;

const lastPart = (clause: string): string => clause.split(/[，；：]/).at(-1)!;

/** Whether a clause asks, by its words: without this a ? in it may stand for a character that was lost. */
export const asks = (clause: string): boolean =>
  PARTICLE.test(clause) || QUESTION_WORD.test(clause) || EITHER_OR.test(lastPart(clause));
