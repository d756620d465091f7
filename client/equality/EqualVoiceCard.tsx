import '../app/allWords.ts';
import { committeeProtection } from '../../shared/equality/committeeProtection.ts';
import { equalVoice } from '../../shared/equality/equalVoice.ts';
import { voiceHeadline } from '../../shared/equality/voiceWords.ts';
import { useWords } from '../app/texts.tsx';
import { useRun, useWorkshop } from '../app/workshop.tsx';
import { ProtectionFigure } from './ProtectionFigure.tsx';
import { VoiceFigures } from './VoiceFigures.tsx';
import './EqualVoiceCard.css';

/** How the groups have been heard, once the room has been shown it; before that, nothing. */
export default function EqualVoiceCard() {
  const { t } = useWords();
  const run = useRun();
  const people = useWorkshop(({ stage }) => stage.people);
  if (!run.equalVoice) return null;
  const voices = equalVoice(run, people, run.equalVoice.voices);
  const protection = committeeProtection(run, people);
  return (
    <section className="EqualVoiceCard" aria-labelledby="EqualVoiceCard">
      <h2 id="EqualVoiceCard">{t('equality.title')}</h2>
      <p>{voiceHeadline(voices, t)}.</p>
      <VoiceFigures voices={voices} level={3} />
      {protection && <ProtectionFigure protection={protection} level={3} />}
      <p className="EqualVoiceCard__note">{t('equality.note')}</p>
    </section>
  );
}
