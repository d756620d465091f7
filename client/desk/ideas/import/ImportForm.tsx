import { ideaLists } from '../../../../shared/state.ts';
import { useWords } from '../../../app/texts.tsx';
import { Banner } from '../../../design/Banner.tsx';
import { Button } from '../../../design/Button.tsx';
import { Checkbox } from '../../../design/Checkbox.tsx';
import { Choice } from '../../../design/Choice.tsx';
import { FileField } from '../../../design/FileField.tsx';
import { TextArea } from '../../../design/TextField.tsx';
import { Refused } from '../../frame/Refused.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import type { Importing } from './useImport.ts';

interface ImportFormProps {
  importing: Importing;
  onClose: () => void;
}

/** The list, what it is, and what will come of it. */
export function ImportForm({ importing, onClose }: ImportFormProps) {
  const { t } = useWords();
  const { source, found, scenario, done, fileProblem } = importing;
  const count = found.ideas.length;
  const [first = 0] = scenario.years;
  const last = scenario.years.at(-1) ?? first;
  return (
    <>
      <TextArea
        label={t('desk.sources.paste')}
        description={t('desk.sources.paste.hint')}
        value={source}
        rows={6}
        spellCheck={false}
        autoFocus
        onChange={importing.write}
      />
      <FileField
        label={t('desk.sources.file')}
        error={fileProblem && t(fileProblem)}
        accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
        onFile={(file) => void importing.readFile(file)}
      />
      <Choice
        label={t('desk.sources.list')}
        layout="segments"
        options={ideaLists.map((value) => ({ value, label: t(`sources.list.${value}`) }))}
        value={importing.list}
        onChange={importing.setList}
      />
      {found.ideas.some(({ amount }) => amount !== null) && (
        <Choice
          label={t('desk.sources.years')}
          layout="segments"
          options={[
            { value: 'first', label: t('desk.sources.years.first', { year: first }) },
            { value: 'every', label: t('desk.sources.years.every', { first, last }) },
          ]}
          value={importing.years}
          onChange={importing.setYears}
        />
      )}
      {found.ideas.some(({ name }) => name !== '') && (
        <Checkbox
          label={t('desk.sources.names')}
          description={t('desk.sources.names.hint')}
          checked={importing.keepNames}
          onChange={importing.setKeepNames}
        />
      )}
      {source.trim() !== '' && <ImportPreview importing={importing} />}
      <Refused refused={importing.refused} onDismiss={importing.dismiss} />
      <Banner tone={done?.isAll ? 'met' : 'calm'} icon={done?.isAll ? 'check' : 'notice'}>
        {done && done.count > 0 && t(doneKey(done), { count: done.count })}
      </Banner>
      <div className="ImportIdeas__actions">
        <Button onClick={onClose}>{t('action.close')}</Button>
        {count > 0 && (
          <Button variant="main" busy={importing.busy} onClick={() => void importing.readIn()}>
            {t(count === 1 ? 'desk.sources.read.one' : 'desk.sources.read', { count })}
          </Button>
        )}
      </div>
    </>
  );
}

function doneKey({ count, isAll }: { count: number; isAll: boolean }) {
  if (!isAll) return 'desk.sources.some';
  return count === 1 ? 'desk.sources.done.one' : 'desk.sources.done';
}
