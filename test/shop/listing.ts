import path from 'node:path';
import { textOf, type PackageFiles } from './vsix.ts';

export interface Manifest {
  readonly name: string;
  readonly publisher: string;
  readonly version: string;
  readonly displayName?: string;
  readonly description?: string;
  readonly license?: string;
  readonly icon?: string;
  readonly categories?: readonly string[];
  readonly keywords?: readonly string[];
  readonly homepage?: string;
  readonly qna?: string | false;
  readonly repository?: string | { readonly url: string };
  readonly bugs?: string | { readonly url: string };
  readonly galleryBanner?: { readonly color?: string; readonly theme?: string };
}

const LONGEST_FIELD = 255;
const LONGEST_DESCRIPTION = 2048;
/** With those that vsce adds for what the extension contributes. */
const MOST_TAGS = 30;
const SMALLEST_ICON = 128;
const NAME = /^[\w+$~-]+$/;
const CATEGORIES = new Set([
  ...['AI', 'Azure', 'Chat', 'Data Science', 'Debuggers', 'Education', 'Extension Packs', 'Formatters'],
  ...['Keymaps', 'Language Packs', 'Linters', 'Machine Learning', 'Notebooks', 'Other'],
  ...['Programming Languages', 'SCM Providers', 'Snippets', 'Testing', 'Themes', 'Visualization'],
]);

/** The manifest as the shops read it: with the texts of package.nls.json put in. */
export function manifestOf(files: PackageFiles): Manifest {
  const texts = JSON.parse(textOf(files, 'extension/package.nls.json')) as Record<string, string>;
  const put = (_: string, key: string): string => JSON.stringify(texts[key] ?? '');
  return JSON.parse(textOf(files, 'extension/package.json').replace(/"%([\w.-]+)%"/g, put)) as Manifest;
}

/**
 * What Open VSX or the Visual Studio Marketplace would refuse or show broken. The limits are those of Open VSX's
 * server (ExtensionValidator) and of the Marketplace's page on publishing; what vsce checks itself is left to it.
 */
export function problemsOf(files: PackageFiles): string[] {
  const manifest = manifestOf(files);
  return [
    ...fieldProblems(manifest),
    ...tagProblems(files),
    ...iconProblems(manifest, files),
    ...pageProblems(files),
  ];
}

function fieldProblems(manifest: Manifest): string[] {
  const {
    name,
    publisher,
    version,
    displayName,
    description,
    license,
    categories = [],
    keywords = [],
  } = manifest;
  const { homepage, qna, galleryBanner } = manifest;
  const urlOf = (field: Manifest['bugs']): string | undefined =>
    typeof field === 'object' ? field.url : field;
  const urls = { homepage, repository: urlOf(manifest.repository), bugs: urlOf(manifest.bugs) };
  const isQnaRight = !qna || qna === 'marketplace' || URL.canParse(qna);
  const words = {
    displayName,
    description,
    license,
    ...Object.fromEntries([...categories, ...keywords].entries()),
  };
  return [
    ...(NAME.test(name) ? [] : [`name: ${name}`]),
    ...(NAME.test(publisher) ? [] : [`publisher: ${publisher}`]),
    ...(/^\d+\.\d+\.\d+$/.test(version) ? [] : [`version: ${version}`]),
    ...(license ? [] : ['license: none']),
    ...(displayName && description ? [] : ['displayName or description: none']),
    ...Object.entries(words).flatMap(([field, text]) => wordProblems(field, text)),
    ...categories.filter((category) => !CATEGORIES.has(category)).map((category) => `category: ${category}`),
    ...Object.entries(urls).flatMap(([field, url]) =>
      url === undefined || /^(?:git\+)?https:\/\/[^/]/.test(url) ? [] : [`${field}: ${url}`],
    ),
    ...(isQnaRight ? [] : [`qna: ${qna}`]),
    ...(!galleryBanner || ['dark', 'light'].includes(galleryBanner.theme ?? '')
      ? []
      : ['galleryBanner.theme']),
    ...(!galleryBanner || /^#[\da-f]{6}$/i.test(galleryBanner.color ?? '') ? [] : ['galleryBanner.color']),
  ];
}

function wordProblems(field: string, text: string | undefined): string[] {
  if (text === undefined) return [];
  const longest = field === 'description' ? LONGEST_DESCRIPTION : LONGEST_FIELD;
  const strange = /[\p{Cc}\p{Cf}\p{Cn}\p{Co}\p{Zl}\p{Zp}]/u.exec(text);
  return [
    ...(text.length > longest ? [`${field}: longer than ${longest}`] : []),
    ...(strange ? [`${field}: U+${strange[0].codePointAt(0)!.toString(16)}`] : []),
  ];
}

function tagProblems(files: PackageFiles): string[] {
  const tags = /<Tags>(.*)<\/Tags>/.exec(textOf(files, 'extension.vsixmanifest'))?.[1]?.split(',') ?? [];
  return tags.length > MOST_TAGS ? [`${tags.length} tags, of which ${MOST_TAGS} are allowed`] : [];
}

function iconProblems({ icon }: Manifest, files: PackageFiles): string[] {
  const image = icon === undefined ? undefined : files[`extension/${icon}`];
  if (!image) return ['icon: none'];
  // The width and height of a PNG stand in its first chunk.
  const header = new DataView(image.buffer, image.byteOffset);
  const isPng = header.getUint32(0) === 0x89504e47;
  const [width, height] = isPng ? [header.getUint32(16), header.getUint32(20)] : [0, 0];
  return width === height && width >= SMALLEST_ICON ? [] : [`icon: ${width} × ${height}`];
}

/** Links of the page that lead nowhere. Pictures have to come from the web: vsce sees to it. */
function pageProblems(files: PackageFiles): string[] {
  const links = [...textOf(files, 'extension/readme.md').matchAll(/\]\(([^)\s]+)\)/g)].map(
    (match) => match[1]!,
  );
  const isThere = (link: string): boolean => {
    if (/^https:\/\//.test(link) || link.startsWith('#')) return true;
    const file = path.posix.join('extension', decodeURI(link).replace(/#.*/, ''));
    return Object.keys(files).some((name) => name.toLowerCase() === renamed(file).toLowerCase());
  };
  return links.filter((link) => !isThere(link)).map((link) => `page: ${link} is not there`);
}

/** vsce gives some files another name. */
const renamed = (file: string): string => (file === 'extension/LICENSE' ? 'extension/LICENSE.txt' : file);
