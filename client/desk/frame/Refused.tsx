import { useWords } from '../../app/texts.tsx';
import type { RefusedCommand } from '../../connection/view.ts';
import { Banner } from '../../design/Banner.tsx';
import { IconButton } from '../../design/IconButton.tsx';
import './Refused.css';

interface RefusedProps {
  refused: readonly RefusedCommand[];
  onDismiss: () => void;
}

/** The latest refusal as a sentence, where it was asked for, until someone puts it away. */
export function Refused({ refused, onDismiss }: RefusedProps) {
  const { t, problem } = useWords();
  const latest = refused.at(-1);
  return (
    <div className="Refused">
      <Banner tone="missing" action={<IconButton icon="close" label={t('desk.dismiss')} onClick={onDismiss} />}>
        {latest && problem(latest.problem)}
      </Banner>
    </div>
  );
}
