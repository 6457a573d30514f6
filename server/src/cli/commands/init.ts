import path from 'node:path';
import { CONFIG_FILE_NAMES } from '../../protocol.ts';
import type { Locale } from '../../service/service.ts';
import { replaceFile } from '../../workspace/node/replaceFile.ts';
import { reasonOf } from '../drafts/drafts.ts';
import { UsageError, write, type ExitCode, type Host } from '../host.ts';
import type { Say } from '../words/messages.ts';
import { access } from 'node:fs/promises';

const TEMPLATES: Readonly<Record<Locale, string>> = {
  'zh-CN': `# 稿检配置。说明见 docs/config.md；gaojian rules 列出全部规则。

# recommended 常规 | strict 从严 | scraped 抓取的网页稿
extends: recommended

# 稿件应是：auto 逐篇判断 | hans 简体 | hant-tw 臺灣繁體 | hant-hk 香港繁體
variant: auto

# 稿中“省委”“市委”不带地名时指哪里
# homeRegion: 浙江省

# 级别：off | info | warning | error
rules: {}

# 不检查的稿件（写法同 .gitignore）
ignore: []

# 从不报错的词
dictionary: []

# 本社自己的页面用语，原文照写，或 /RE2 正则/
spam: []
`,
  en: `# Gaojian config; see docs/config.md. \`gaojian rules\` lists all rules.

# recommended | strict | scraped (pages from the web)
extends: recommended

# auto (judged draft by draft) | hans | hant-tw | hant-hk
variant: auto

# what 省委 and 市委 mean where no place is named
# homeRegion: 浙江省

# levels: off | info | warning | error
rules: {}

# drafts to leave out, written as in .gitignore
ignore: []

# words never flagged
dictionary: []

# page furniture of your own: words, or /an RE2 expression/
spam: []
`,
};

export async function initCommand({
  host,
  locale,
  say,
}: {
  host: Host;
  locale: Locale;
  say: Say;
}): Promise<ExitCode> {
  for (const name of CONFIG_FILE_NAMES.filter((file) => file !== 'package.json')) {
    const existing = path.join(host.cwd, name);
    const exists = await access(existing).then(
      () => true,
      () => false,
    );
    if (exists) throw new UsageError(say('configExists', { path: name }));
  }
  const name = 'gaojian.config.yaml';
  try {
    await replaceFile(path.join(host.cwd, name), TEMPLATES[locale]);
  } catch (error) {
    throw new UsageError(say('notWritten', { path: name, reason: reasonOf(error) }));
  }
  await write(host.stdout, `${say('configWritten', { path: name })}\n`);
  return 0;
}
