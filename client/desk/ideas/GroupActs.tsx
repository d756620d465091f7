import { type FormEvent, useState } from 'react';
import type { Idea, IdeaGroup, IdeaId } from '../../../shared/state.ts';
import { textLimits } from '../../../shared/text/written.ts';
import { useWords } from '../../app/texts.tsx';
import { Button } from '../../design/Button.tsx';
import { Choice } from '../../design/Choice.tsx';
import { SelectField } from '../../design/SelectField.tsx';
import { TextField } from '../../design/TextField.tsx';
import { useFocusBack } from '../frame/useFocusBack.ts';
import { written } from '../frame/written.ts';
import './GroupActs.css';

/** A group that is there, one to be made under a title, or none. */
export type Into = { groupId: string } | { title: string } | null;

interface GroupActsProps {
  chosen: readonly Idea[];
  groups: readonly IdeaGroup[];
  /** Which of the two forms is open. */
  open: 'group' | 'merge' | null;
  onOpen: (open: 'group' | 'merge' | null) => void;
  onGroup: (into: Into) => void;
  onMerge: (into: IdeaId) => void;
}

/** What can be done with the ideas that are chosen. */
export function GroupActs({ chosen, groups, open, onOpen, onGroup, onMerge }: GroupActsProps) {
  const { t } = useWords();
  const count = chosen.length;
  const isGrouped = chosen.some(({ id }) => groups.some(({ ideaIds }) => ideaIds.includes(id)));
  const close = () => onOpen(null);
  const grouping = useFocusBack(open === 'group');
  const merging = useFocusBack(open === 'merge');
  return (
    <div className="GroupActs">
      <p role="status">
        {count === 0
          ? t('ideaGroups.choose')
          : t(count === 1 ? 'ideaGroups.chosen.one' : 'ideaGroups.chosen', { count })}
      </p>
      {count > 0 && open === null && (
        <div className="GroupActs__acts">
          <Button ref={grouping} onClick={() => onOpen('group')}>
            {t('ideaGroups.group')}
          </Button>
          {count > 1 && (
            <Button ref={merging} onClick={() => onOpen('merge')}>
              {t('ideaGroups.merge')}
            </Button>
          )}
          {isGrouped && <Button onClick={() => onGroup(null)}>{t('ideaGroups.takeOut')}</Button>}
        </div>
      )}
      {count > 0 && open === 'group' && <GroupForm groups={groups} onGroup={onGroup} onCancel={close} />}
      {count > 1 && open === 'merge' && <MergeForm chosen={chosen} onMerge={onMerge} onCancel={close} />}
    </div>
  );
}

interface GroupFormProps extends Pick<GroupActsProps, 'groups' | 'onGroup'> {
  onCancel: () => void;
}

const fresh = '';

function GroupForm({ groups, onGroup, onCancel }: GroupFormProps) {
  const { t } = useWords();
  const [groupId, setGroupId] = useState(fresh);
  const [title, setTitle] = useState('');
  const [wasAsked, setWasAsked] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setWasAsked(true);
    if (groupId !== fresh) onGroup({ groupId });
    else if (title.trim() !== '') onGroup({ title });
  };
  const there = groups.map((group) => ({ value: group.id, label: written(group.title, t) }));
  return (
    <form className="GroupActs__form" onSubmit={submit} noValidate>
      {groups.length > 0 && (
        <SelectField
          label={t('ideaGroups.which')}
          options={[{ value: fresh, label: t('ideaGroups.new') }, ...there]}
          value={groupId}
          onChange={setGroupId}
        />
      )}
      {groupId === fresh && (
        <TextField
          label={t('ideaGroups.title')}
          value={title}
          onChange={setTitle}
          maxLength={textLimits.ideaGroup}
          error={wasAsked && title.trim() === '' ? t('input.empty') : null}
          required
          autoFocus
        />
      )}
      <div className="GroupActs__acts">
        <Button type="submit" variant="main">
          {t('ideaGroups.groupNow')}
        </Button>
        <Button onClick={onCancel}>{t('ideaGroups.cancel')}</Button>
      </div>
    </form>
  );
}

interface MergeFormProps extends Pick<GroupActsProps, 'chosen' | 'onMerge'> {
  onCancel: () => void;
}

function MergeForm({ chosen, onMerge, onCancel }: MergeFormProps) {
  const { t } = useWords();
  const [wished, setWished] = useState<IdeaId | null>(null);
  const fixed = chosen.find(({ became }) => became?.kind === 'proposal');
  const into = chosen.find(({ id }) => id === wished) ?? fixed ?? chosen[0];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (into) onMerge(into.id);
  };
  return (
    <form className="GroupActs__form" onSubmit={submit}>
      <Choice
        label={t('ideaGroups.stays')}
        description={t('ideaGroups.stays.hint')}
        options={chosen.map(({ id, title }) => ({ value: id, label: written(title, t) }))}
        value={into?.id ?? null}
        onChange={setWished}
      />
      <div className="GroupActs__acts">
        <Button type="submit" variant="main">
          {t('ideaGroups.mergeNow')}
        </Button>
        <Button onClick={onCancel}>{t('ideaGroups.cancel')}</Button>
      </div>
    </form>
  );
}
