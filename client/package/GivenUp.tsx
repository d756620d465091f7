import type { Adoption } from '../../shared/budget/board.ts';
import { useWords } from '../app/texts.tsx';
import './GivenUp.css';

/** What is given up for a proposal that has been chosen, in the words of those who chose it. */
export function GivenUp({ adoption }: { adoption: Pick<Adoption, 'givenUp'> | undefined }) {
  const { t } = useWords();
  return adoption?.givenUp?.map(({ id, text }) => (
    <span key={id} className="GivenUp">
      {t('givenUp.told', { text: text ?? t('text.erased') })}
    </span>
  ));
}
