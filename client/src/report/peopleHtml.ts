import type { ReportPerson } from '../../../server/src/protocol.ts';
import { html, NOTHING, type Html } from './html.ts';
import { section, type Localizer } from './section.ts';
import type { Targets } from './targets.ts';

const levelNames = (l10n: Localizer): Record<NonNullable<ReportPerson['level']>, string> => ({
  national: l10n.t('National'),
  provincial: l10n.t('Provincial'),
  bureau: l10n.t('Prefecture'),
  county: l10n.t('County'),
  township: l10n.t('Township'),
});

/** How it was read is told where the pointer rests on a post. */
const postHtml = (post: string, reading: string | undefined): Html =>
  reading ? html`<span title="${reading}">${post}</span>` : html`${post}`;

/** People in order of rank, under the level of the highest post of each. */
export function peopleHtml(people: readonly ReportPerson[], targets: Targets, l10n: Localizer): Html {
  const levels = levelNames(l10n);
  const title = l10n.t('People by Rank');
  if (people.length === 0) return section('people', title, html`<p class="quiet">${l10n.t('None')}</p>`);
  const rows = people.map(({ name, posts, readings, level, mentions }, i) => {
    // Said once, where a level begins.
    const isFirst = i === 0 || people[i - 1]!.level !== level;
    const label = level ? levels[level] : l10n.t('Rank unknown');
    return html`<tr${isFirst && i > 0 ? html` class="begins"` : NOTHING}>
      <td class="level quiet">${isFirst ? label : html`<span class="unseen">${label}</span>`}</td>
      <th scope="row">${targets.button(`person/${name}`, name, mentions, name, 'name')}</th>
      <td>${posts.map((post, at) => html`${at > 0 ? '、' : ''}${postHtml(post, readings[at])}`)}</td>
      <td class="number quiet">${mentions.length}</td>
    </tr>`;
  });
  return section(
    'people',
    title,
    html`<table class="people">
        <thead class="unseen">
          <tr>
            <th scope="col">${l10n.t('Level')}</th>
            <th scope="col">${l10n.t('Name')}</th>
            <th scope="col">${l10n.t('Posts')}</th>
            <th scope="col">${l10n.t('Mentions')}</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
      <p class="note quiet">
        ${l10n.t('Order by the posts that this draft gives, the Party committee before the government; who has none that tells comes last.')}
      </p>`,
  );
}
