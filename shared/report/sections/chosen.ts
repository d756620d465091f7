import { tableOf, textColumn } from '../blocks.ts';
import type { Block, Material } from '../model.ts';
import { momentText } from '../moment.ts';
import { said } from '../speech.ts';

/** What people chose after they had seen a result, and why. */
export function chosenSection(material: Material): Block[] {
  const { t, run, language } = material;
  const rows = Object.values(run.ballots).flatMap((ballot) => {
    if (ballot.stage !== 'revealed' || !ballot.chosen) return [];
    const { optionIds, reason, at } = ballot.chosen;
    const titles = ballot.options.filter(({ id }) => optionIds.includes(id)).map(({ title }) => said(material, title));
    const rest = [said(material, reason), said(material, ballot.question), momentText(at, language)];
    return titles.length === 0 ? [[t('ballot.chosen.none'), ...rest]] : titles.map((title) => [title, ...rest]);
  });
  return tableOf(
    t('report.chosen.caption'),
    [
      textColumn(t('ballot.chosen')),
      textColumn(t('ballot.chosen.reason')),
      textColumn(t('report.ballot')),
      textColumn(t('report.when')),
    ],
    rows,
  );
}
