/** Two paragraphs of an article, so that a page has a body between its head and its foot. */
export const BODY =
  '青山市今天上午召开全市农业工作会议，总结上半年工作，研究部署秋粮生产。市长李川出席会议并讲话，要求各县区抓紧抢收抢种，确保颗粒归仓。\n' +
  '会议指出，今年以来，全市粮食播种面积稳步增加，早稻单产比去年提高百分之三。会议要求，各地要把责任落实到田间地头，帮助农民解决实际困难。';
