import { useId, useState } from 'react';
import type { Problem } from '../../shared/commands/command.ts';
import { largestFile } from '../../shared/workshopFile/largestFile.ts';
import { api } from '../app/api.ts';
import { useWords } from '../app/texts.tsx';
import { Field } from '../design/Field.tsx';
import './ReadWorkshopFile.css';

/** Reads a workshop in from a file that is chosen, and says in place why one cannot be. */
export function ReadWorkshopFile({ onRead }: { onRead: (code: string) => void }) {
  const { t, problem } = useWords();
  const id = useId();
  const [isReading, setReading] = useState(false);
  const [refused, setRefused] = useState<Problem | null>(null);

  const read = async (file: File) => {
    setRefused(null);
    if (file.size > largestFile) return setRefused({ key: 'reject.fileTooLarge' });
    setReading(true);
    const answer = await api.readWorkshopFile(await file.text());
    setReading(false);
    if (answer.ok) onRead(answer.value.code);
    else setRefused(answer.problem);
  };

  return (
    <div className="ReadWorkshopFile">
      <Field
        id={id}
        label={t('workshopFile.choose')}
        description={t('workshopFile.hint')}
        error={refused && problem(refused)}
      >
        <input
          id={id}
          className="ReadWorkshopFile__input"
          type="file"
          accept=".json,application/json"
          disabled={isReading}
          aria-invalid={refused ? true : undefined}
          aria-describedby={refused ? `${id}-error` : `${id}-description`}
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            if (chosen) void read(chosen);
            // The same file can be chosen again once it has been put right.
            currentTarget.value = '';
          }}
        />
      </Field>
      <p role="status">{isReading && t('workshopFile.reading')}</p>
    </div>
  );
}
