import { optionsOf } from '../../../shared/voting/methods/vote.ts';
import { useWords } from '../../app/texts.tsx';
import { Choice } from '../../design/Choice.tsx';
import { moneyOf, type PaperProps, titleOf } from './paper.ts';

export function SinglePaper({ ballot, years, vote, onChange }: PaperProps) {
  const words = useWords();
  return (
    <Choice
      label={words.t('ballot.how.single')}
      hideLabel
      options={ballot.options.map((option) => ({
        value: option.id,
        label: titleOf(option, words),
        description: [option.text.text, moneyOf(option, years, words)].filter(Boolean).join(' · ') || undefined,
      }))}
      value={optionsOf(vote)[0] ?? null}
      onChange={(id) => onChange({ options: [id] })}
    />
  );
}
