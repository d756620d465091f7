import { useState } from 'react';
import type { DecisionInput } from '../../../shared/followup/decision.ts';
import { byDue } from '../../../shared/followup/due.ts';
import { type Undecided, undecided } from '../../../shared/followup/undecided.ts';
import { withKey } from '../../app/linkKey.ts';
import { useWords, type Words } from '../../app/texts.tsx';
import { useWorkshop } from '../../app/workshop.tsx';
import { Button } from '../../design/Button.tsx';
import { useToday } from '../../followup/useToday.ts';
import { commandsOf } from '../frame/cards.ts';
import { Refused } from '../frame/Refused.tsx';
import { useAsk } from '../frame/useAsk.ts';
import type { Place } from '../frame/usePlace.ts';
import { written } from '../frame/written.ts';
import { DecisionForm } from './DecisionForm.tsx';
import { DecisionLine } from './DecisionLine.tsx';
import { type Agreed, newDraft } from './decisionDraft.ts';
import './FollowupCard.css';

type Making = Agreed & { source: DecisionInput['source'] };

/** What was chosen gets an owner, and what has one is followed: the months after the day. */
export function FollowupCard({ code, place = null }: { code: string; place?: Place | null }) {
  const { t, language } = useWords();
  const stage = useWorkshop((state) => state.stage);
  const isRehearsal = stage.rehearsal !== undefined;
  const chosenBefore = useWorkshop(({ backstage }) => backstage.chosenBefore);
  const today = useToday();
  const { ask, refused, dismiss } = useAsk(commandsOf.followup);
  const [making, setMaking] = useState<Making | null>(null);
  const decisions = byDue(Object.values(stage.decisions ?? {}), today);
  const open = undecided(stage, chosenBefore);
  const titleOf = ({ title }: Undecided) => (typeof title === 'string' ? title : written(title, t));
  return (
    <div className="FollowupCard">
      <Refused refused={refused} onDismiss={dismiss} />
      {making ? (
        <DecisionForm
          key={`${making.source.kind} ${making.source.id ?? ''}`}
          initial={newDraft(making, stage.run.scenario.budgetYear, language)}
          source={making.source}
          onCancel={() => setMaking(null)}
          onSave={async (input) => {
            const { ok } = await ask('recordDecision', input);
            if (ok) setMaking(null);
            return ok;
          }}
        />
      ) : (
        <section aria-labelledby="followup-open">
          <h3 className="FollowupCard__heading" id="followup-open">
            {t('followup.undecided')}
          </h3>
          {open.length === 0 && <p>{t('followup.undecided.none')}</p>}
          <ul>
            {open.map((one) => (
              <li key={`${one.source.kind} ${one.source.id}`} className="FollowupCard__open">
                <span className="FollowupCard__chosen">
                  {titleOf(one)}
                  {one.from && <span className="FollowupCard__from">{fromInWords(one.from, t)}</span>}
                </span>
                <Button
                  variant="quiet"
                  aria-label={t('followup.makeNamed', { title: titleOf(one) })}
                  onClick={() =>
                    setMaking({
                      source: one.source,
                      title: titleOf(one),
                      owner: one.owner?.text ?? '',
                      capacity: one.capacity,
                    })
                  }
                >
                  {t('followup.make')}
                </Button>
              </li>
            ))}
          </ul>
          <Button onClick={() => setMaking({ source: { kind: 'free' }, title: '', owner: '' })}>
            {t('followup.new')}
          </Button>
        </section>
      )}
      <section aria-labelledby="followup-made">
        <h3 className="FollowupCard__heading" id="followup-made">
          {t('followup.title')}
        </h3>
        {decisions.length === 0 && <p>{t('followup.none')}</p>}
        {decisions.map((decision) => (
          <DecisionLine key={decision.id} decision={decision} today={today} ask={ask} />
        ))}
      </section>
      {decisions.length > 0 && (
        <p className="FollowupCard__links">
          <a href={withKey(`/rapport/${code}/opfoelgning`, place?.key)} target="_blank" rel="noreferrer">
            {t('followup.page')}
          </a>
          {place?.key && !isRehearsal && <span>{t('door.link.after')}</span>}
          <a href={`/api/workshops/${code}/opfoelgning.ics?language=${language}`} download>
            {t('followup.calendar.fetch')}
          </a>
          <span>{t('followup.page.names')}</span>
        </p>
      )}
    </div>
  );
}

const fromInWords = (from: NonNullable<Undecided['from']>, t: Words['t']): string =>
  'run' in from ? t('followup.from.run', { number: from.run }) : t('followup.from.day', { day: from.day });
