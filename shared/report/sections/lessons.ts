import { tableOf, textColumn } from '../blocks.ts';
import type { Block, Material } from '../model.ts';
import { momentText } from '../moment.ts';
import { said } from '../speech.ts';

/** What the desk wants those who come after to know, from every run. */
export const lessonsSection = (material: Material): Block[] =>
  tableOf(
    material.t('handover.lessons.caption'),
    [textColumn(material.t('handover.lesson')), textColumn(material.t('report.when'))],
    (material.stage.lessons ?? []).map(({ text, at }) => [said(material, text), momentText(at, material.language)]),
  );
