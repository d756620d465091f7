import { useState } from 'react';
import { asksWhatIsGivenUp } from '../../../shared/commands/adoptProposal.ts';
import type { Problem } from '../../../shared/commands/command.ts';
import type { CommandInput } from '../../../shared/commands/registry.ts';
import type { Proposal } from '../../../shared/scenario/schema.ts';
import { textLimits } from '../../../shared/text/written.ts';
import { useWords } from '../../app/texts.tsx';
import { Banner } from '../../design/Banner.tsx';
import { Button } from '../../design/Button.tsx';
import { Checkbox } from '../../design/Checkbox.tsx';
import { TextArea } from '../../design/TextField.tsx';
import { differenceInWords } from './balanceWords.ts';
import './WholeSuggestion.css';

export type WholeInput = CommandInput<'adoptSuggestion'>;

interface WholeSuggestionProps {
  adopt: readonly Proposal[];
  drop: readonly Proposal[];
  /** In the package in part or later, to be taken whole. */
  whole: readonly Proposal[];
  /** Why it would be refused now. */
  refusalOf: (input: WholeInput) => Problem | undefined;
  onAdopt: (input: WholeInput) => void;
}

/** All of a suggestion at once, with what the table is asked for some of its proposals. */
export function WholeSuggestion({ adopt, drop, whole, refusalOf, onAdopt }: WholeSuggestionProps) {
  const { t, problem } = useWords();
  const [saidYes, setSaidYes] = useState(false);
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  const asking = adopt.filter(asksWhatIsGivenUp);
  const given = asking.map(({ id }) => ({ proposalId: id, text: (answers[id] ?? '').trim() }));
  const input: WholeInput = {
    adopt: adopt.map(({ id }) => id),
    drop: drop.map(({ id }) => id),
    ...(whole.length > 0 ? { whole: whole.map(({ id }) => id) } : {}),
    ...(saidYes ? { acrossTypes: true } : {}),
    ...(asking.length > 0 ? { givenUp: given.filter(({ text }) => text !== '') } : {}),
  };
  const refused = refusalOf(input);
  const difference = { adopt: adopt.length, whole: whole.length, drop: drop.length };
  const asksYes = refused?.key === 'reject.adoptAcrossTypes' || refused?.key === 'reject.adoptUncounted';
  return (
    <div className="WholeSuggestion">
      {asking.map(({ id, title }) => (
        <TextArea
          key={id}
          label={t('balance.givenUp', { proposal: title })}
          rows={2}
          value={answers[id] ?? ''}
          maxLength={textLimits.givenUp}
          counterText={(used, max) => t('givenUp.counter', { used, max })}
          onChange={(text) => setAnswers({ ...answers, [id]: text })}
        />
      ))}
      {(asksYes || saidYes) && (
        <Checkbox
          label={t('counting.yes')}
          description={t('balance.acrossTypes')}
          checked={saidYes}
          onChange={setSaidYes}
        />
      )}
      <Banner tone="missing">{refused && !asksYes && problem(refused)}</Banner>
      <Button variant="main" wide disabled={refused !== undefined} onClick={() => onAdopt(input)}>
        {t('balance.adoptAll', { difference: differenceInWords(difference, t) ?? '' })}
      </Button>
    </div>
  );
}
