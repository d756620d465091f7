import type { CommitteeProtection } from '../../shared/equality/committeeProtection.ts';
import { protectionSentence } from '../../shared/equality/voiceWords.ts';
import { useWords } from '../app/texts.tsx';

interface ProtectionFigureProps {
  protection: CommitteeProtection | undefined;
  level: 2 | 3;
}

/** Whether the room spares the areas of its own committees: one figure for all. */
export function ProtectionFigure({ protection, level }: ProtectionFigureProps) {
  const { t } = useWords();
  const Heading = `h${level}` as const;
  return (
    <section>
      <Heading className="VoiceFigures__name">{t('equality.committee.title')}</Heading>
      {protection ? (
        <>
          <p>{protectionSentence(protection, t)}.</p>
          <p>{t('equality.committee.what', { own: protection.own, asRoom: protection.asRoom })}</p>
        </>
      ) : (
        <p className="VoiceFigures__waiting">{t('equality.committee.few')}</p>
      )}
    </section>
  );
}
