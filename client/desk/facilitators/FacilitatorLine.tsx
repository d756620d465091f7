import { useWords } from '../../app/texts.tsx';
import { Button } from '../../design/Button.tsx';
import { written } from '../frame/written.ts';
import type { FacilitatorRow } from './facilitatorRows.ts';

interface FacilitatorLineProps {
  row: FacilitatorRow;
  /** Absent where one may not. */
  onHandOver?: (() => void) | undefined;
  onLink?: (() => void) | undefined;
  onRemove?: (() => void) | undefined;
}

/** One facilitator: whether they are at a desk, whether they lead, and what the lead can do about it. */
export function FacilitatorLine({ row, onHandOver, onLink, onRemove }: FacilitatorLineProps) {
  const { t } = useWords();
  const name = row.name ? written(row.name, t) : t('facilitators.holder');
  const marks = [
    ...(row.isMe ? [t('facilitators.me')] : []),
    ...(row.leads ? [t('facilitators.leads')] : []),
    t(`facilitators.${row.where}`),
  ];
  return (
    <li className="FacilitatorsDialog__row">
      <span className="FacilitatorsDialog__name">{name}</span>
      <span className="FacilitatorsDialog__marks">{marks.join(' · ')}</span>
      <span className="FacilitatorsDialog__acts">
        {onHandOver && (
          <Button aria-label={t('facilitators.handOverTo', { name })} onClick={onHandOver}>
            {t('facilitators.handOver')}
          </Button>
        )}
        {onLink && (
          <Button aria-label={t('facilitators.newLinkTo', { name })} onClick={onLink}>
            {t('facilitators.newLink')}
          </Button>
        )}
        {onRemove && (
          <Button aria-label={t('facilitators.removeNamed', { name })} onClick={onRemove}>
            {t('facilitators.remove')}
          </Button>
        )}
      </span>
    </li>
  );
}
