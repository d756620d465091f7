import { optionsOf } from '../../../shared/voting/methods/vote.ts';
import { useWords } from '../../app/texts.tsx';
import { Checkbox } from '../../design/Checkbox.tsx';
import { moneyOf, type PaperProps, titleOf } from './paper.ts';

export function ApprovalPaper({ ballot, years, vote, onChange }: PaperProps) {
  const words = useWords();
  const crosses = optionsOf(vote);
  return ballot.options.map((option) => (
    <Checkbox
      key={option.id}
      label={titleOf(option, words)}
      description={option.text.text || undefined}
      aside={moneyOf(option, years, words)}
      checked={crosses.includes(option.id)}
      onChange={(isSet) =>
        onChange({ options: isSet ? [...crosses, option.id] : crosses.filter((id) => id !== option.id) })
      }
    />
  ));
}
