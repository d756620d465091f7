import { wallIdeas } from '../../../shared/ideas/merged.ts';
import type { StageRun } from '../../../shared/state.ts';
import { useWords } from '../../app/texts.tsx';
import { Button } from '../../design/Button.tsx';

/** Shows how people feel about the ideas; until then the desk knows no more than anyone else. */
export function TemperatureCard({ run, onShow }: { run: StageRun; onShow: () => void }) {
  const { t } = useWords();
  const ideas = wallIdeas(run);
  const shown = ideas.filter(({ temperature }) => temperature).length;
  const tooFew = ideas.filter(({ id }) => run.tooFewFeelings?.[id]).length;
  return (
    <section aria-labelledby="desk-temperature-heading">
      <h3 className="IdeasCard__heading" id="desk-temperature-heading">
        {t('desk.temperature')}
      </h3>
      <p>{t('desk.temperature.means')}</p>
      {shown + tooFew > 0 && (
        <p role="status">{t('desk.temperature.status', { shown, total: ideas.length, tooFew })}</p>
      )}
      <Button onClick={onShow}>{t('command.showTemperatures')}</Button>
    </section>
  );
}
