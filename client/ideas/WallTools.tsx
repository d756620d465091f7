import {
  type IdeaOrigin,
  type IdeaStanding,
  ideaOrigins,
  ideaStandings,
  isWholeWall,
  originOf,
  standingOf,
  type WallFilter,
  wholeWall,
} from '../../shared/ideas/wallFilter.ts';
import type { Idea, StageRun } from '../../shared/state.ts';
import { useWords } from '../app/texts.tsx';
import { Button } from '../design/Button.tsx';
import { Field } from '../design/Field.tsx';
import { TextField } from '../design/TextField.tsx';
import { committeeOf } from './wall.ts';
import './WallTools.css';

interface WallToolsProps {
  run: StageRun;
  /** All ideas on the wall. */
  ideas: readonly Idea[];
  /** How many of them are shown. */
  shown: number;
  filter: WallFilter;
  onFilter: (filter: WallFilter) => void;
}

const counted = <Key,>(keys: readonly Key[]): ReadonlyMap<Key, number> =>
  keys.reduce((counts, key) => counts.set(key, (counts.get(key) ?? 0) + 1), new Map<Key, number>());

/** Search, area, origin and state; what the wall has only one of is not asked. */
export function WallTools({ run, ideas, shown, filter, onFilter }: WallToolsProps) {
  const { t } = useWords();
  const origins = counted(ideas.map(originOf));
  const standings = counted(ideas.map((idea) => standingOf(run, idea)));
  const change = (part: Partial<WallFilter>) => onFilter({ ...filter, ...part });
  const chips = <Kind extends IdeaOrigin | IdeaStanding>(
    label: string,
    kinds: readonly Kind[],
    counts: ReadonlyMap<Kind, number>,
    chosen: Kind | null,
    nameOf: (kind: Kind) => string,
    choose: (kind: Kind | null) => void,
  ) =>
    (counts.size > 1 || chosen !== null) && (
      <fieldset className="WallTools__chips">
        <legend className="visually-hidden">{label}</legend>
        {kinds
          .filter((kind) => counts.has(kind) || kind === chosen)
          .map((kind) => (
            <button
              key={kind}
              type="button"
              className="WallTools__chip"
              aria-pressed={chosen === kind}
              onClick={() => choose(chosen === kind ? null : kind)}
            >
              {nameOf(kind)} <span className="num">{counts.get(kind) ?? 0}</span>
            </button>
          ))}
      </fieldset>
    );
  return (
    <div className="WallTools">
      <div className="WallTools__find">
        <TextField
          type="search"
          label={t('wall.search')}
          value={filter.search}
          onChange={(search) => change({ search })}
        />
        <PlaceField run={run} ideas={ideas} place={filter.place} onPlace={(place) => change({ place })} />
      </div>
      {chips(
        t('wall.origin'),
        ideaOrigins,
        origins,
        filter.origin,
        (kind) => t(`wall.origin.${kind}`),
        (origin) => change({ origin }),
      )}
      {chips(
        t('wall.standing'),
        ideaStandings,
        standings,
        filter.standing,
        (kind) => t(`wall.standing.${kind}`),
        (standing) => change({ standing }),
      )}
      <div className="WallTools__count">
        <p role="status">{t('wall.shown', { shown, total: ideas.length })}</p>
        {!isWholeWall(filter) && (
          <Button variant="quiet" onClick={() => onFilter(wholeWall)}>
            {t('wall.clear')}
          </Button>
        )}
      </div>
    </div>
  );
}

type Place = WallFilter['place'];
const keyOf = (place: Place): string =>
  place === null
    ? ''
    : place === 'none'
      ? 'none'
      : 'areaId' in place
        ? `area:${place.areaId}`
        : `committee:${place.committeeId}`;

function placeOf(key: string): Place {
  if (key === '') return null;
  const [kind, id] = key.split(':');
  if (id === undefined) return 'none';
  return kind === 'area' ? { areaId: id } : { committeeId: id };
}

interface PlaceFieldProps {
  run: StageRun;
  ideas: readonly Idea[];
  place: Place;
  onPlace: (place: Place) => void;
}

/** The areas that ideas are about, under their committees, each with how many. */
function PlaceField({ run, ideas, place, onPlace }: PlaceFieldProps) {
  const { t } = useWords();
  const byArea = counted(ideas.map(({ areaId }) => areaId));
  const byCommittee = counted(ideas.map((idea) => committeeOf(run, idea)));
  const id = 'wall-place';
  return (
    <Field id={id} label={t('wall.place')}>
      <select
        id={id}
        className="TextField"
        value={keyOf(place)}
        onChange={({ currentTarget }) => onPlace(placeOf(currentTarget.value))}
      >
        <option value="">{t('wall.place.all')}</option>
        {run.scenario.committees
          .filter((committee) => byCommittee.has(committee.id))
          .map((committee) => (
            <optgroup key={committee.id} label={committee.name}>
              <option value={`committee:${committee.id}`}>
                {t('wall.place.whole', { committee: committee.name, count: byCommittee.get(committee.id) ?? 0 })}
              </option>
              {run.scenario.areas
                .filter((area) => area.committeeId === committee.id && byArea.has(area.id))
                .map((area) => (
                  <option key={area.id} value={`area:${area.id}`}>
                    {t('wall.place.one', { area: area.name, count: byArea.get(area.id) ?? 0 })}
                  </option>
                ))}
            </optgroup>
          ))}
        {byArea.has(null) && <option value="none">{t('wall.place.none', { count: byArea.get(null) ?? 0 })}</option>}
      </select>
    </Field>
  );
}
