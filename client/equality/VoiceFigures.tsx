import type { EqualVoice, VoiceShare } from '../../shared/equality/equalVoice.ts';
import { groupsInWords, lowered, raised } from '../../shared/equality/voiceWords.ts';
import { useWords } from '../app/texts.tsx';
import './VoiceFigures.css';

interface VoiceFiguresProps {
  voices: readonly EqualVoice[];
  /** The level of the heading above each figure. */
  level: 2 | 3;
}

/** What was contributed, by group: its share, and beside it a mark at its share of the room. */
export function VoiceFigures({ voices, level }: VoiceFiguresProps) {
  const { t } = useWords();
  const Heading = `h${level}` as const;
  return (
    <div className="VoiceFigures">
      {voices.map(({ figure, count, shares }) => (
        <section key={figure} className="VoiceFigures__figure">
          <Heading className="VoiceFigures__name">
            {t('equality.count', { figure: t(`equality.figure.${figure}`), count })}
          </Heading>
          {shares.length === 0 && <p className="VoiceFigures__waiting">{t('equality.waiting')}</p>}
          <ul>
            {shares.map((share) => (
              <Share key={share.groups.join()} figure={t(`equality.figure.${figure}`)} {...share} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Share({ figure, groups, share, ofRoom }: VoiceShare & { figure: string }) {
  const { t } = useWords();
  const names = raised(groupsInWords(groups, t));
  return (
    <li className="VoiceFigures__share">
      <span className="VoiceFigures__groups">{names}</span>
      <span className="VoiceFigures__words">{t('equality.share', { share, ofRoom })}</span>
      <span
        className="VoiceFigures__bar"
        role="img"
        aria-label={t('equality.bar', { groups: names, share, ofRoom, figure: lowered(figure) })}
      >
        <span className="VoiceFigures__part" style={{ width: `${share}%` }} />
        <span className="VoiceFigures__room" style={{ insetInlineStart: `${ofRoom}%` }} />
      </span>
    </li>
  );
}
