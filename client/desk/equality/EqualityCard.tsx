import { useEffect } from 'react';
import { committeeProtection } from '../../../shared/equality/committeeProtection.ts';
import { equalVoice } from '../../../shared/equality/equalVoice.ts';
import { hasHiddenRoles } from '../../../shared/equality/hiddenRoles.ts';
import { unsignedSeen } from '../../../shared/equality/voices.ts';
import { useWords } from '../../app/texts.tsx';
import { useConnection, useRun, useWorkshop } from '../../app/workshop.tsx';
import { Button } from '../../design/Button.tsx';
import { ProtectionFigure } from '../../equality/ProtectionFigure.tsx';
import { VoiceFigures } from '../../equality/VoiceFigures.tsx';
import { commandsOf } from '../frame/cards.ts';
import { Refused } from '../frame/Refused.tsx';
import { useAsk } from '../frame/useAsk.ts';
import './EqualityCard.css';

/** The equal-voice meter as the day goes, and the button that shows it to all. */
export function EqualityCard() {
  const { t } = useWords();
  const { ask, refused, dismiss } = useAsk(commandsOf.equality);
  const run = useRun();
  const stage = useWorkshop((state) => state.stage);
  const { people } = stage;
  const counted = useWorkshop(({ backstage }) => backstage.run.voices) ?? {};
  useLiveCounts(unsignedSeen(stage));
  const show = async () => {
    const shown = await ask('showEqualVoice', { to: 'room' });
    if (shown.ok) await ask('showScene', { scene: 'equalVoice' });
  };
  return (
    <div className="EqualityCard">
      <Refused refused={refused} onDismiss={dismiss} />
      <VoiceFigures voices={equalVoice(run, people, counted)} level={3} />
      <ProtectionFigure protection={committeeProtection(run, people)} level={3} />
      <p className="EqualityCard__rule">{t('desk.equality.rule')}</p>
      <p className="EqualityCard__rule">{t('equality.note')}</p>
      {hasHiddenRoles(run) && (
        <section className="EqualityCard__blind">
          <h3>{t('desk.equality.blind')}</h3>
          <p className="EqualityCard__rule">{t('desk.equality.blind.what')}</p>
          <Button onClick={() => void ask('showRoles', {})}>{t('command.showRoles')}</Button>
        </section>
      )}
      <div className="EqualityCard__show">
        <Button variant="main" onClick={() => void show()}>
          {t(run.equalVoice ? 'desk.equality.again' : 'desk.equality.show')}
        </Button>
        {run.equalVoice && <p role="status">{t('desk.equality.shown')}</p>}
      </div>
    </div>
  );
}

/** Asks for new counts when the card is opened, and each time five more have been contributed. */
function useLiveCounts(seen: number) {
  const connection = useConnection();
  const fives = Math.floor(seen / 5);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another five is the reason to ask again
  useEffect(() => {
    void connection.send('showEqualVoice', { to: 'desk' });
  }, [connection, fives]);
}
