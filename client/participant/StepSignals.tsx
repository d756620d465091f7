import '../app/allWords.ts';
import { find } from '../../shared/ids.ts';
import type { TimeWarning } from '../../shared/programme/timeWarning.ts';
import type { Own } from '../../shared/state.ts';
import { useWords } from '../app/texts.tsx';
import { useConnection, useIsTablet, useStep, useView, useWorkshop } from '../app/workshop.tsx';
import { Button } from '../design/Button.tsx';
import { Icon } from '../design/Icon.tsx';
import { useTimeWarning } from '../programme/useTimeWarning.ts';
import './StepSignals.css';

/** Says to the room that one is ready, or needs more time; in a break nobody is asked. */
export default function StepSignals() {
  const connection = useConnection();
  const me = useView((view) => view.me) ?? '';
  const signal = useWorkshop(({ own }) => find(own, me)?.signal);
  const step = useStep();
  const isTablet = useIsTablet();
  const warning = useTimeWarning();
  if (!step || step.kind === 'break') return null;
  return (
    <StepSignalsView
      signal={signal}
      isTablet={isTablet}
      warning={warning}
      onReady={() => void connection.send('signalReady', {})}
      onMoreTime={() => void connection.send('wishMoreTime', {})}
      onTakeBack={() => void connection.send('takeBackReady', {})}
    />
  );
}

interface StepSignalsViewProps {
  signal: Own['signal'];
  isTablet: boolean;
  warning: TimeWarning;
  onReady: () => void;
  onMoreTime: () => void;
  onTakeBack: () => void;
}

/** One button while one works, a second one when the time is running out. What was said stands until it is taken back. */
export function StepSignalsView({ signal, isTablet, warning, onReady, onMoreTime, onTakeBack }: StepSignalsViewProps) {
  const { t } = useWords();
  const canWish = warning !== 'none' && signal !== 'moreTime';
  return (
    <section className="StepSignals" aria-label={t(isTablet ? 'signals.label.table' : 'signals.label')}>
      <p className="StepSignals__time" role="status">
        {warning === 'soon' && t('signals.soon')}
        {warning === 'out' && t('signals.out')}
      </p>
      <p className="StepSignals__said" role="status">
        {signal && (
          <>
            <Icon name={signal === 'ready' ? 'check' : 'notice'} />
            {signal === 'ready' && t(isTablet ? 'signals.isReady.table' : 'signals.isReady')}
            {signal === 'moreTime' && t(isTablet ? 'signals.wished.table' : 'signals.wished')}
          </>
        )}
      </p>
      <div className="StepSignals__buttons">
        {signal && (
          <Button variant="quiet" onClick={onTakeBack}>
            {t('signals.takeBack')}
          </Button>
        )}
        {canWish && <Button onClick={onMoreTime}>{t('signals.moreTime')}</Button>}
        {signal !== 'ready' && (
          <Button onClick={onReady}>{t(isTablet ? 'signals.ready.table' : 'signals.ready')}</Button>
        )}
      </div>
    </section>
  );
}
