import { committeeProtection } from '../../equality/committeeProtection.ts';
import { equalVoice } from '../../equality/equalVoice.ts';
import { groupsInWords, protectionSentence, raised } from '../../equality/voiceWords.ts';
import { countColumn, percentColumn, sentence, tableOf, textColumn } from '../blocks.ts';
import type { Block, Cell, Material } from '../model.ts';
import { momentText } from '../moment.ts';

/** Equal voices as the room has been shown them, and nothing before that; what is too small to tell says so. */
export function equalitySection({ t, language, run, stage }: Material): Block[] {
  if (!run.equalVoice) return [];
  const { voices, at, told } = run.equalVoice;
  const protection = told ? told.protection : committeeProtection(run, stage.people);
  return [
    sentence(t('report.equality.shown', { time: momentText(at, language) })),
    sentence(t('equality.note')),
    ...tableOf(
      t('report.equality.caption'),
      [
        textColumn(t('report.what')),
        countColumn(t('report.equality.count')),
        textColumn(t('report.equality.groups')),
        percentColumn(t('report.equality.share')),
        percentColumn(t('report.equality.ofRoom')),
      ],
      (told?.figures ?? equalVoice(run, stage.people, voices)).flatMap(({ figure, count, shares }): Cell[][] => {
        const name = t(`equality.figure.${figure}`);
        if (shares.length === 0) return [[name, count, t('equality.waiting'), null, null]];
        return shares.map(({ groups, share, ofRoom }) => [
          name,
          count,
          raised(groupsInWords(groups, t)),
          share,
          ofRoom,
        ]);
      }),
    ),
    ...(protection
      ? [
          sentence(
            `${protectionSentence(protection, t)}. ${t('equality.committee.what', { own: protection.own, asRoom: protection.asRoom })}`,
          ),
        ]
      : []),
  ];
}
