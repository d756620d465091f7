import { type FormEvent, useState } from 'react';
import type { Problem } from '../../shared/commands/command.ts';
import type { StageBallot } from '../../shared/state.ts';
import { useWords } from '../app/texts.tsx';
import { Button } from '../design/Button.tsx';
import { Checkbox } from '../design/Checkbox.tsx';
import { Icon } from '../design/Icon.tsx';
import { ProgressBar } from '../design/ProgressBar.tsx';
import { moneyInWords } from '../ideas/moneyInWords.ts';
import { approvedOn, type Mark, markOf, sameMark, withBlank, withCross } from './mark.ts';
import './BallotForm.css';

interface BallotFormProps {
  ballot: Extract<StageBallot, { stage: 'open' }>;
  years: readonly number[];
  /** One's vote as the server holds it; undefined before one has voted. */
  vote: readonly string[] | undefined;
  /** A vote is on its way. */
  isSending: boolean;
  /** Why the last vote was refused. */
  problem: Problem | undefined;
  /** How many have voted, as far as the server has told. */
  turnout: number;
  onVote: (options: string[]) => void;
}

/** The ballot paper: crosses or blank, changeable until the ballot closes. */
export function BallotForm({ ballot, years, vote, isSending, problem, turnout, onVote }: BallotFormProps) {
  const words = useWords();
  const { t } = words;
  const counted = markOf(vote);
  const [touched, setTouched] = useState<Mark | null>(null);
  const [isReminded, setReminded] = useState(false);
  const mark = touched ?? counted;
  const approved = approvedOn(mark);
  const isGiven = vote !== undefined && sameMark(mark, counted);

  const change = (next: Mark) => {
    setTouched(next);
    setReminded(false);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (approved) onVote(approved);
    else setReminded(true);
  };
  return (
    <form className="BallotForm" onSubmit={submit}>
      <fieldset className="BallotForm__options">
        <legend className="BallotForm__how">{t('voting.approval')}</legend>
        {ballot.options.map(({ id, title, text, amounts }) => (
          <Checkbox
            key={id}
            label={title.text ?? t('text.erased')}
            description={text.text || undefined}
            aside={amounts ? moneyInWords(amounts, years, words) : undefined}
            checked={Array.isArray(mark) && mark.includes(id)}
            onChange={(isSet) => change(withCross(mark, id, isSet))}
          />
        ))}
        <div className="BallotForm__blank">
          <Checkbox
            label={t('voting.blank')}
            description={t('voting.blank.means')}
            checked={mark === 'blank'}
            onChange={(isSet) => change(withBlank(isSet))}
          />
        </div>
      </fieldset>
      <div className="BallotForm__send">
        <p className="BallotForm__state" role="status">
          {isSending && t('voting.sending')}
          {!isSending && isGiven && (
            <span className="BallotForm__given">
              <Icon name="check" />
              {t('voting.given')}
            </span>
          )}
          {!isSending && !isGiven && vote !== undefined && t('voting.changed')}
        </p>
        {isReminded && (
          <p className="BallotForm__problem" role="alert">
            {t('voting.nothingMarked')}
          </p>
        )}
        {problem && (
          <p className="BallotForm__problem" role="alert">
            {words.problem(problem)}
          </p>
        )}
        <Button type="submit" variant="main" wide busy={isSending}>
          {t(mark === 'blank' ? 'voting.blank' : vote === undefined ? 'voting.vote' : 'voting.change')}
        </Button>
        <p className="BallotForm__secret">
          <Icon name="lock" />
          <span>
            <strong>{t('voting.secret')}</strong> {t('voting.secret.more')} {t('voting.changeable')}
          </span>
        </p>
        <ProgressBar
          label={t('voting.turnout.label')}
          value={turnout}
          max={ballot.roll.size}
          text={t('voting.turnout', { cast: turnout, size: ballot.roll.size })}
        />
      </div>
    </form>
  );
}
