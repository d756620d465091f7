import { type FormEvent, useId, useState } from 'react';
import type { CommandInput } from '../../../shared/commands/registry.ts';
import type { Scenario } from '../../../shared/scenario/schema.ts';
import type { Idea } from '../../../shared/state.ts';
import { textLimits } from '../../../shared/text/written.ts';
import { useWords } from '../../app/texts.tsx';
import { Button } from '../../design/Button.tsx';
import { Checkbox } from '../../design/Checkbox.tsx';
import { FieldError } from '../../design/Field.tsx';
import { TextField } from '../../design/TextField.tsx';
import { written } from '../frame/written.ts';
import { MethodFields, settingsIn, usualRules } from './MethodFields.tsx';
import { type OwnOption, OwnOptions } from './OwnOptions.tsx';
import './BallotForm.css';

interface BallotFormProps {
  ideas: readonly Idea[];
  scenario: Scenario;
  /** Whether it was accepted; what is typed stays until it was. */
  onCreate: (ballot: CommandInput<'createBallot'>) => Promise<boolean>;
}

/** A ballot's options at most, as the server reads it. */
const mostIdeas = 40;

/** Makes a ballot ready: a question and the ideas it is about. */
export function BallotForm({ ideas, scenario, onCreate }: BallotFormProps) {
  const { t } = useWords();
  const [question, setQuestion] = useState('');
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [proposalIds, setProposalIds] = useState<readonly string[]>([]);
  const [own, setOwn] = useState<OwnOption[]>([]);
  const [rules, setRules] = useState(() => usualRules(scenario.ideaPool?.budget));
  const [withoutPrice, setWithoutPrice] = useState(false);
  const [wasAsked, setWasAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const problemId = useId();
  // An idea may have been hidden or withdrawn since it was ticked.
  const chosen = ideas.filter(({ id }) => ticked.includes(id)).map(({ id }) => id);
  const isPriced = ideas.every(({ id, cost }) => cost || !chosen.includes(id));
  const count = chosen.length + proposalIds.length + own.length;
  const allChosen = chosen.length === ideas.length;

  const create = async (event: FormEvent) => {
    event.preventDefault();
    setWasAsked(true);
    if (busy || question.trim() === '' || count === 0 || count > mostIdeas) return;
    setBusy(true);
    const created = await onCreate({
      question,
      ideaIds: chosen,
      proposalIds: [...proposalIds],
      texts: own,
      method: rules.method,
      settings: settingsIn(rules),
      way: rules.way,
      ...(withoutPrice && !isPriced ? { withoutPrice: true as const } : {}),
    });
    setBusy(false);
    if (!created) return;
    setQuestion('');
    setTicked([]);
    setProposalIds([]);
    setOwn([]);
    setWithoutPrice(false);
    setWasAsked(false);
  };

  const problem =
    count > mostIdeas
      ? t('desk.ballot.tooMany', { max: mostIdeas })
      : wasAsked && count === 0
        ? t('desk.ballot.noneChosen')
        : null;

  return (
    <form className="BallotForm" onSubmit={(event) => void create(event)} noValidate>
      <TextField
        label={t('desk.ballot.question')}
        description={t('desk.ballot.question.hint')}
        value={question}
        onChange={setQuestion}
        maxLength={textLimits.question}
        error={wasAsked && question.trim() === '' ? t('input.empty') : null}
        required
      />
      {ideas.length === 0 && <p className="BallotForm__none">{t('desk.ballot.noIdeas')}</p>}
      {ideas.length > 0 && (
        <fieldset className="BallotForm__ideas" aria-describedby={problem ? problemId : undefined}>
          <legend className="BallotForm__legend">{t('desk.ballot.ideas')}</legend>
          <div className="BallotForm__all">
            <span className="num">{t('desk.ballot.chosen', { count: chosen.length, total: ideas.length })}</span>
            <Button variant="quiet" onClick={() => setTicked(allChosen ? [] : ideas.map(({ id }) => id))}>
              {t(allChosen ? 'desk.ballot.none' : 'desk.ballot.all')}
            </Button>
          </div>
          {ideas.map((idea) => (
            <Checkbox
              key={idea.id}
              label={written(idea.title, t)}
              checked={ticked.includes(idea.id)}
              onChange={(on) => setTicked(on ? [...ticked, idea.id] : ticked.filter((id) => id !== idea.id))}
            />
          ))}
        </fieldset>
      )}
      {!isPriced && <Checkbox label={t('costing.ballot.allow')} checked={withoutPrice} onChange={setWithoutPrice} />}
      {scenario.proposals.length > 0 && (
        <details>
          <summary className="BallotForm__more">{t('ballot.proposals')}</summary>
          {scenario.proposals.map(({ id, title }) => (
            <Checkbox
              key={id}
              label={title}
              checked={proposalIds.includes(id)}
              onChange={(on) => setProposalIds(on ? [...proposalIds, id] : proposalIds.filter((one) => one !== id))}
            />
          ))}
        </details>
      )}
      <details>
        <summary className="BallotForm__more">{t('ballot.texts')}</summary>
        <OwnOptions options={own} onChange={setOwn} />
      </details>
      <details>
        <summary className="BallotForm__more">
          {t('ballot.method')} {t(`ballot.method.${rules.method}`)} · {t(`ballot.way.${rules.way}`)}
        </summary>
        <MethodFields rules={rules} onChange={setRules} />
      </details>
      <FieldError id={problemId} error={problem} />
      <div className="BallotForm__actions">
        <span className="BallotForm__hint">{t('desk.ballot.createHint')}</span>
        <Button type="submit" variant="main" busy={busy}>
          {t('desk.ballot.create')}
        </Button>
      </div>
    </form>
  );
}
