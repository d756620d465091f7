import type { TimeWarning } from '../../shared/programme/timeWarning.ts';
import { useWords } from '../app/texts.tsx';
import { useTimeWarning } from '../programme/useTimeWarning.ts';

/** That little time is left, or none, under every scene. */
export const TimeNotice = () => <TimeNoticeView warning={useTimeWarning()} />;

export function TimeNoticeView({ warning }: { warning: TimeWarning }) {
  const { t } = useWords();
  return (
    <span role="status">
      {warning === 'soon' && t('signals.soon')}
      {warning === 'out' && t('signals.out')}
    </span>
  );
}
