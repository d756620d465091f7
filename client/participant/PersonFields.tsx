import type { Scenario } from '../../shared/scenario/schema.ts';
import { type RoleGroup, roleGroups } from '../../shared/state.ts';
import { textLimits } from '../../shared/text/written.ts';
import { useWords } from '../app/texts.tsx';
import { Choice } from '../design/Choice.tsx';
import { TextField } from '../design/TextField.tsx';
import { CommitteeField } from './CommitteeField.tsx';

interface PersonFieldsProps {
  name: string;
  group: RoleGroup | null;
  /** Empty: none given. */
  committeeId: string;
  committees: Scenario['committees'];
  nameError: string | null;
  isGroupMissing: boolean;
  onName: (name: string) => void;
  onGroup: (group: RoleGroup) => void;
  onCommittee: (committeeId: string) => void;
}

/** Who a person is here: a name or an alias, a group, and for politicians a committee if they like. */
export function PersonFields({ name, group, committeeId, committees, ...props }: PersonFieldsProps) {
  const { t } = useWords();
  return (
    <>
      <TextField
        label={t('participant.join.name')}
        description={t('participant.join.alias')}
        value={name}
        maxLength={textLimits.name}
        counterText={(used, max) => t('participant.join.counter', { used, max })}
        autoComplete="off"
        error={props.nameError}
        onChange={props.onName}
      />
      <Choice
        label={t('participant.join.group')}
        options={roleGroups.map((value) => ({ value, label: t(`group.${value}`) }))}
        value={group}
        error={props.isGroupMissing ? t('participant.join.chooseGroup') : null}
        onChange={props.onGroup}
      />
      {group === 'politician' && <CommitteeField {...{ committeeId, committees }} onChange={props.onCommittee} />}
      <p className="JoinForm__equal">{t('participant.join.equal')}</p>
    </>
  );
}
