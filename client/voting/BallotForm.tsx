import { type FormEvent, type ReactNode, useState } from 'react';
import type { Problem } from '../../shared/commands/command.ts';
import type { TextKey } from '../../shared/text/keys.ts';
import type { Values } from '../../shared/text/sentence.ts';
import type { StageBallot } from '../../shared/voting/ballot.ts';
import { takesPoints, wayOf } from '../../shared/voting/ballots.ts';
import type { MethodName } from '../../shared/voting/methods/method.ts';
import type { Vote } from '../../shared/voting/methods/vote.ts';
import type { Way } from '../../shared/voting/ways.ts';
import { useWords } from '../app/texts.tsx';
import { Button } from '../design/Button.tsx';
import { Checkbox } from '../design/Checkbox.tsx';
import { Icon } from '../design/Icon.tsx';
import { ProgressBar } from '../design/ProgressBar.tsx';
import { blankVote, type Mark, markOf, sameMark, voteOn, withBlank, withVote } from './mark.ts';
import { ApprovalPaper } from './papers/ApprovalPaper.tsx';
import { ConsentPaper } from './papers/ConsentPaper.tsx';
import { DotsPaper } from './papers/DotsPaper.tsx';
import type { PaperProps } from './papers/paper.ts';
import { RankingPaper } from './papers/RankingPaper.tsx';
import { SinglePaper } from './papers/SinglePaper.tsx';
import './BallotForm.css';

interface BallotFormProps {
  ballot: Extract<StageBallot, { stage: 'open' }>;
  years: readonly number[];
  /** One's vote as the server holds it; undefined before one has voted. */
  vote: Vote | undefined;
  /** A vote is on its way. */
  isSending: boolean;
  /** Why the last vote was refused. */
  problem: Problem | undefined;
  /** How many have voted, as far as the server has told. */
  turnout: number;
  onVote: (vote: Vote) => void;
}

const papers: Record<MethodName, (props: PaperProps) => ReactNode> = {
  single: SinglePaper,
  approval: ApprovalPaper,
  dots: DotsPaper,
  consent: ConsentPaper,
  ranking: RankingPaper,
  pool: (props) => (takesPoints(props.ballot) ? <DotsPaper {...props} /> : <ApprovalPaper {...props} />),
};

/** What is asked, in one line above the options. */
function askedOf({ method, settings }: StageBallot): { key: TextKey; values?: Values } {
  const { points = 0, most = points, budget = 0, utility } = settings ?? {};
  if (method === 'approval') return { key: 'voting.approval' };
  if (method === 'pool') {
    return utility === 'points'
      ? { key: 'ballot.how.poolPoints', values: { points, budget } }
      : { key: 'ballot.how.pool', values: { budget } };
  }
  return { key: `ballot.how.${method}`, values: { points, most } };
}

const reminders: Record<MethodName, TextKey> = {
  single: 'ballot.nothing.single',
  approval: 'voting.nothingMarked',
  dots: 'ballot.nothing.dots',
  consent: 'ballot.nothing.consent',
  ranking: 'ballot.nothing.ranking',
  pool: 'voting.nothingMarked',
};

const promises: Record<Way, readonly [TextKey, TextKey]> = {
  secret: ['voting.secret', 'voting.secret.more'],
  closed: ['ballot.closed.warning', 'ballot.closed.warning.more'],
  open: ['ballot.open.warning', 'ballot.open.warning.more'],
};

/** The ballot paper: crosses or blank, changeable until the ballot closes. */
export function BallotForm({ ballot, years, vote, isSending, problem, turnout, onVote }: BallotFormProps) {
  const words = useWords();
  const { t } = words;
  const counted = markOf(vote);
  const [touched, setTouched] = useState<Mark | null>(null);
  const [isReminded, setReminded] = useState(false);
  const mark = touched ?? counted;
  const marked = voteOn(mark, ballot);
  const isGiven = vote !== undefined && sameMark(mark, counted, ballot.method === 'ranking');
  const Paper = papers[ballot.method];
  const asked = askedOf(ballot);
  const way = wayOf(ballot);
  const [promise, more] = promises[way];

  const change = (next: Mark) => {
    setTouched(next);
    setReminded(false);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (marked) onVote(marked);
    else setReminded(true);
  };
  return (
    <form className="BallotForm" onSubmit={submit}>
      <fieldset className="BallotForm__options">
        <legend className="BallotForm__how">{t(asked.key, asked.values)}</legend>
        <Paper
          ballot={ballot}
          years={years}
          vote={typeof mark === 'object' ? mark : blankVote(ballot)}
          onChange={(next) => change(withVote(next))}
        />
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
            {t(takesPoints(ballot) ? 'ballot.nothing.dots' : reminders[ballot.method])}
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
          <Icon name={way === 'open' ? 'notice' : 'lock'} />
          <span>
            <strong>{t(promise)}</strong> {t(more)} {t('voting.changeable')}
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
