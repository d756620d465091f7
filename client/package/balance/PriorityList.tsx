import { type Priority, priorities } from '../../../shared/budget/board.ts';
import { priorityOf } from '../../../shared/budget/priorities.ts';
import type { AreaId, StageRun } from '../../../shared/state.ts';
import { useWords } from '../../app/texts.tsx';
import { Choice } from '../../design/Choice.tsx';
import { prioritiesInWords } from './balanceWords.ts';
import './PriorityList.css';

interface PriorityListProps {
  run: StageRun;
  canChoose: boolean;
  onSet: (areaIds: AreaId[], priority: Priority) => void;
}

/** What is to be spared and what can give, committee by committee; the first choice of each is a shortcut for all of its areas. */
export function PriorityList({ run: { board, scenario }, canChoose, onSet }: PriorityListProps) {
  const { t } = useWords();
  const options = priorities.map((value) => ({ value, label: t(`balance.priority.${value}`) }));
  const committees = scenario.committees.map((committee) => ({
    committee,
    areas: scenario.areas.filter(({ committeeId, locked }) => committeeId === committee.id && !locked),
  }));
  return (
    <details className="PriorityList">
      <summary className="PriorityList__summary">
        {t('balance.priorities')}
        <span className="PriorityList__count">{prioritiesInWords(board, t)}</span>
      </summary>
      <p className="PriorityList__intro">{t('balance.priorities.intro')}</p>
      {committees
        .filter(({ areas }) => areas.length > 0)
        .map(({ committee, areas }) => {
          const said = areas.map(({ id }) => priorityOf(board, id));
          const common = said.every((one) => one === said[0]) ? (said[0] ?? null) : null;
          return (
            <details key={committee.id} className="PriorityList__committee">
              <summary>{committee.name}</summary>
              {areas.length > 1 && (
                <Choice
                  label={t('balance.priorities.all', { committee: committee.name })}
                  layout="segments"
                  options={options}
                  value={common}
                  disabled={!canChoose}
                  onChange={(priority) =>
                    onSet(
                      areas.map(({ id }) => id),
                      priority,
                    )
                  }
                />
              )}
              {areas.map(({ id, name }) => (
                <Choice
                  key={id}
                  label={name}
                  layout="segments"
                  options={options}
                  value={priorityOf(board, id)}
                  disabled={!canChoose}
                  onChange={(priority) => onSet([id], priority)}
                />
              ))}
            </details>
          );
        })}
    </details>
  );
}
