import assert from 'node:assert/strict';
import type { Hover, MarkupContent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { useLanguageClients, type ClientSetup, type LanguageClient } from '../support/languageClient.ts';

const URI = 'untitled:draft';
const DRAFT = [
  '😀衢州市委副书记、市长徐立雅到丽水市莲都区。',
  '徐市长说，要学《青山市营商环境条例》，推进“八八战略”。',
  '丽水市莲都区委书记李川说，“八八战略”是总纲。',
  '同日，省委书记王青山到衢州、杭州。',
].join('\n');

const NOTICE = [
  '今天下午召开大会。会场座无虚席。青山市委有关负责同志出席。副市长周岩明讲话。',
  '免去陈默的东湖市副市长职务。任命李川为东湖市副市长。',
].join('\n');

interface Shown {
  readonly words: string;
  readonly text: string;
}

describe('hover', () => {
  const connect = useLanguageClients();

  async function hoverOn(
    client: LanguageClient,
    words: string,
    nth = 0,
    draft = DRAFT,
  ): Promise<Shown | null> {
    const document = TextDocument.create(URI, 'plaintext', 1, draft);
    let at = draft.indexOf(words);
    for (let i = 0; i < nth; i++) at = draft.indexOf(words, at + 1);
    const hover: Hover | null = await client.connection.sendRequest('textDocument/hover', {
      textDocument: { uri: URI },
      position: document.positionAt(at),
    });
    return hover && { words: document.getText(hover.range), text: (hover.contents as MarkupContent).value };
  }

  async function opened(setup?: ClientSetup): Promise<LanguageClient> {
    const client = await connect(setup);
    await client.open(URI, DRAFT);
    return client;
  }

  it('on a name tells the posts, and what was filled in', async () => {
    assert.deepEqual(await hoverOn(await opened(), '徐立雅'), {
      words: '徐立雅',
      text: [
        '**徐立雅** · 人物',
        '- 衢州市委副书记\n- 衢州市市长：“衢州市”是按同一人前一个职务补的',
        '首见于第 1 行“衢州市委副书记、市长徐立雅”，全稿 2 处',
      ].join('\n\n'),
    });
  });

  it('on a surname before a post tells whose it is', async () => {
    const shown = await hoverOn(await opened(), '徐市长');
    assert.equal(shown?.words, '徐');
    assert.match(shown.text, /^\*\*徐立雅\*\* · 人物/);
  });

  it('says what 省委 was taken to mean, and from where', async () => {
    const byDraft = await hoverOn(await opened(), '王青山');
    assert.match(byDraft!.text, /- 浙江省委书记：“浙江省”是按标题补的/);
    const bySetting = await hoverOn(await opened({ settings: () => ({ homeRegion: '江西省' }) }), '王青山');
    assert.match(bySetting!.text, /- 江西省委书记：“江西省”是按设置 homeRegion 补的/);
  });

  it('says in which sentence a place was named, and what a notice takes away', async () => {
    const client = await connect();
    await client.open(URI, NOTICE);
    const said = async (words: string): Promise<string | undefined> =>
      (await hoverOn(client, words, 0, NOTICE))?.text.split('\n\n')[1];
    assert.equal(await said('周岩明'), '- 青山市副市长：“青山市”是按本段前文补的（第 1 行第 3 句）');
    assert.equal(await said('陈默'), '- 东湖市副市长：本稿中免去或不再担任');
    assert.equal(await said('李川'), '- 东湖市副市长：本稿中任命、当选或转任');
  });

  it('on a place tells where it lies', async () => {
    assert.deepEqual(await hoverOn(await opened(), '莲都区'), {
      words: '莲都区',
      text: '**莲都区** · 地区\n\n浙江省 › 丽水市 › 莲都区 · 县级 · 331102\n\n全稿 2 处：第 1、3 行',
    });
  });

  it('on a policy tells its kind and where else it stands', async () => {
    const client = await opened();
    assert.equal((await hoverOn(client, '八八战略'))?.text, '**八八战略** · 提法\n\n全稿 2 处：第 2、3 行');
    assert.match((await hoverOn(client, '《青山市营商'))!.text, /· 文件\n/);
  });

  it('speaks the language of the client', async () => {
    const shown = await hoverOn(await opened({ options: { locale: 'en' } }), '徐立雅');
    assert.match(shown!.text, /“衢州市” is taken from the post before it/);
  });

  it('on a finding tells why, and what the fixes make of it; a name below it too', async () => {
    const text = '青山市党政(dǎngzhèng)代表团。杭州市镇海区的同志来了。\n';
    const ask = async (client: LanguageClient, words: string): Promise<string | undefined> => {
      const hover: Hover | null = await client.connection.sendRequest('textDocument/hover', {
        textDocument: { uri: URI },
        position: { line: 0, character: text.indexOf(words) },
      });
      return (hover?.contents as MarkupContent | undefined)?.value;
    };
    const chinese = await connect({ onlyGlosses: false });
    await chinese.open(URI, text);
    assert.equal(
      await ask(chinese, '(dǎng'),
      '**为何**\u3000注音打断句子，读稿、排版、检索都受影响。\n\n**如何改**\u3000删去注音 \\(dǎngzhèng\\)',
    );
    assert.match(
      (await ask(chinese, '镇海'))!,
      /^\*\*为何\*\*\u3000换稿[\s\S]*如何改[\s\S]*\n\n---\n\n\*\*镇海区\*\*/,
    );
    const english = await connect({ onlyGlosses: false, options: { locale: 'en' } });
    await english.open(URI, text);
    assert.equal(await ask(english, '(dǎng'), '**To put it right**: Delete the gloss \\(dǎngzhèng\\)');
  });

  it('on several findings names each, what a person decides first', async () => {
    const text = '嘉兴市委书记李川在会上讲话，部署工作。\n湖州市委書记李川在会上讲话，部署工作。\n';
    const client = await connect({ onlyGlosses: false });
    await client.open(URI, text);
    const hover: Hover | null = await client.connection.sendRequest('textDocument/hover', {
      textDocument: { uri: URI },
      position: { line: 1, character: 4 },
    });
    const { value } = hover!.contents as MarkupContent;
    assert.match(
      value,
      /^\*\*职务矛盾\*\*\n\n\*\*为何\*\*[\s\S]*\n\n---\n\n\*\*繁简混用\*\*\n\n\*\*为何\*\*/,
    );
  });

  it('elsewhere tells nothing', async () => {
    assert.equal(await hoverOn(await opened(), '推进'), null);
  });

  it('of a draft that is not open tells nothing', async () => {
    assert.equal(await hoverOn(await connect(), '徐立雅'), null);
  });
});
