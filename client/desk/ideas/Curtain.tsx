import { isCurtainDown } from '../../../shared/ideas/curtain.ts';
import { useWords } from '../../app/texts.tsx';
import { useRun } from '../../app/workshop.tsx';
import { Button } from '../../design/Button.tsx';
import './Curtain.css';

/** What waits behind the curtain, and the way to show it; nothing where no curtain is. */
export function Curtain({ onLift }: { onLift: () => void }) {
  const { t } = useWords();
  const run = useRun();
  const { veiledIdeas: count } = run;
  if (count === 0 && !isCurtainDown(run)) return null;
  return (
    <section className="Curtain">
      <p className="Curtain__count num" role="status">
        {t(count === 1 ? 'ideas.veiledCount.one' : 'ideas.veiledCount', { count })}
      </p>
      <p>{t('desk.ideas.silent')}</p>
      <Button variant="main" onClick={onLift}>
        {t('command.liftCurtain')}
      </Button>
    </section>
  );
}
