import type { MinorityNote } from '../../state.ts';
import { minorityNotesTo, signerOf } from '../../voting/minorityNotes.ts';
import { tableOf, textColumn } from '../blocks.ts';
import type { Block, Material } from '../model.ts';
import { boardName, said } from '../speech.ts';

/** What minorities have said to results. A table that has signed is named; of a person it is only told that they have. */
export function minoritySection(material: Material): Block[] {
  const { t, run } = material;
  return tableOf(
    t('minority.caption'),
    [textColumn(t('report.ballot')), textColumn(t('minority.note')), textColumn(t('minority.signed'))],
    Object.values(run.ballots).flatMap((ballot) =>
      minorityNotesTo(run, ballot.id).map((note) => [
        said(material, ballot.question),
        said(material, note.text),
        signer(material, note),
      ]),
    ),
  );
}

function signer(material: Material, note: MinorityNote): string {
  const signed = signerOf(material.stage, note);
  if (!signed) return material.t('minority.unsigned');
  return 'table' in signed ? boardName(material, signed.table.number) : material.t('minority.signedInRoom');
}
