import { useWords } from '../../app/texts.tsx';
import { Button } from '../../design/Button.tsx';

interface RemoveSectionProps {
  name: string;
  onRemove: () => void;
  onKeep: () => void;
}

/** Says what removing does, before it is done. */
export function RemoveSection({ name, onRemove, onKeep }: RemoveSectionProps) {
  const { t } = useWords();
  return (
    <section className="FacilitatorsDialog__remove" aria-label={t('facilitators.removeNamed', { name })}>
      <p>{t('facilitators.removeText', { name })}</p>
      <p className="FacilitatorsDialog__acts">
        <Button autoFocus onClick={onKeep}>
          {t('facilitators.keep')}
        </Button>
        <Button variant="destructive" onClick={onRemove}>
          {t('facilitators.removeNamed', { name })}
        </Button>
      </p>
    </section>
  );
}
