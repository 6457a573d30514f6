import type { Locale } from '../src/service/service.ts';

/** A setting of the extension that is none of the config's: what the window shows and keeps. */
export interface ClientSetting {
  readonly key: string;
  readonly schema: Readonly<Record<string, unknown>>;
  readonly text: Readonly<Record<Locale, string>>;
  /** of its values, where they are words */
  readonly names?: Readonly<Record<string, Readonly<Record<Locale, string>>>>;
}

export const CLIENT_SETTINGS: readonly ClientSetting[] = [
  {
    key: 'enable',
    schema: { type: 'boolean', default: true, scope: 'language-overridable' },
    text: {
      'zh-CN': '检查稿件。可以按文件夹、按语言（如纯文本）关掉。',
      en: 'Check drafts. Can be turned off for a folder or a language.',
    },
  },
  {
    key: 'showButton',
    schema: { type: 'boolean', default: true, scope: 'window' },
    text: {
      'zh-CN': '稿件有问题时，在标题栏右侧显示“生成干净稿”按钮（✨）。',
      en: 'Show the button ✨ in the title bar of a draft with findings.',
    },
  },
  {
    key: 'trace',
    schema: { type: 'boolean', default: false, scope: 'resource' },
    text: {
      'zh-CN':
        '把改动清单记在稿件所在文件夹的 `.gaojian/changes` 里，每篇一份。不开就只在窗口开着时记着，可以随时导出。',
      en: 'Keep the list of changes in `.gaojian/changes` of the folder, one file a draft. Otherwise it lasts as long as the window and can be exported.',
    },
  },
  {
    key: 'editorName',
    schema: { type: 'string', default: '', scope: 'machine-overridable' },
    text: {
      'zh-CN': '改动清单里写谁定的：您的姓名。',
      en: 'Who decides, for the list of changes: your name.',
    },
  },
  {
    key: 'inlineText',
    schema: { type: 'boolean', default: false, scope: 'window' },
    text: {
      'zh-CN': '在行末直接写出待您决定的问题。',
      en: 'Show what is for you to decide at the end of its line.',
    },
  },
  {
    key: 'highlightMentions',
    schema: { type: 'string', enum: ['always', 'selected', 'never'], default: 'always', scope: 'window' },
    text: {
      'zh-CN': '人名、地名、提法在稿中着色。',
      en: 'Colour people, places and policies in the draft.',
    },
    names: {
      always: { 'zh-CN': '总是', en: 'always' },
      selected: { 'zh-CN': '只在提纲里点到时', en: 'only what is selected in the outline' },
      never: { 'zh-CN': '从不', en: 'never' },
    },
  },
];
