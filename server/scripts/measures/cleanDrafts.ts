import { cleaned, cleanedByHand, fixedByCommand } from './cleaning.ts';
import type { Figure, Measure, MeasureData } from './measure.ts';

const FOLDERS = ['pages', 'pages-simulated'];
/** Of each folder every so many; the whole takes long. */
const STEP = 4;

interface Named {
  readonly name: string;
  readonly text: string;
}

const textsIn = ({ files, text }: MeasureData): Named[] =>
  FOLDERS.flatMap((folder) =>
    files(folder)
      .filter((name) => name.endsWith('.txt'))
      .filter((_, i) => i % STEP === 0)
      .map((name) => ({ name: `${folder}/${name}`, text: text(`${folder}/${name}`) })),
  );

export const cleanDrafts: Measure = {
  name: 'clean-drafts',
  question: 'does 生成干净稿 do what --fix does, and in how many rounds?',
  run: (data) => {
    const texts = textsIn(data);
    const which = (label: string, isSo: (text: string) => boolean): Figure => {
      const not = texts.filter(({ text }) => !isSo(text));
      const examples = not.map(({ name }) => name);
      return { label, count: texts.length - not.length, of: texts.length, examples };
    };
    return [
      which('the certain is --fix', (text) => cleaned(text, 'certain') === fixedByCommand(text, 'safe')),
      which('all of it is --fix=all', (text) => cleaned(text) === fixedByCommand(text, 'all')),
      which(
        'step by step to the end too',
        (text) => cleanedByHand(text).text === fixedByCommand(text, 'all'),
      ),
      which('in one round', (text) => cleanedByHand(text).rounds <= 1),
    ];
  },
};
