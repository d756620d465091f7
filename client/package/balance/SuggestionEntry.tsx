import type { ReactNode } from 'react';
import type { Proposal } from '../../../shared/scenario/schema.ts';
import { useWords } from '../../app/texts.tsx';
import { Money } from '../../design/Money.tsx';
import './SuggestionEntry.css';

interface SuggestionEntryProps {
  proposal: Proposal;
  /** What spending changes by in the shown year when one does as suggested. */
  change: number;
  /** Why it cannot be done alone now. */
  refused?: string | undefined;
  /** The button that does it. */
  action: ReactNode;
  onOpen: () => void;
}

/** One proposal of a suggestion: what it would change, its consequences one tap away, and the choice to do just that. */
export function SuggestionEntry({ proposal, change, refused, action, onOpen }: SuggestionEntryProps) {
  const { t, language } = useWords();
  return (
    <li className="SuggestionEntry">
      <button type="button" className="SuggestionEntry__open" onClick={onOpen}>
        <span className="SuggestionEntry__title">{proposal.title}</span>
        <span className="SuggestionEntry__what">
          {[proposal.nr, t(`proposal.type.${proposal.proposalType}`), t('balance.consequences')].join(' · ')}
        </span>
      </button>
      <Money
        amount={change}
        unit="mio"
        words={{ more: t('money.more'), less: t('money.less') }}
        stacked
        language={language}
      />
      {action}
      {refused && <p className="SuggestionEntry__refused">{refused}</p>}
    </li>
  );
}
