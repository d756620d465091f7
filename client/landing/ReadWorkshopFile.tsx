import { useState } from 'react';
import type { Problem } from '../../shared/commands/command.ts';
import { largestFile } from '../../shared/workshopFile/largestFile.ts';
import { api } from '../app/api.ts';
import { useWords } from '../app/texts.tsx';
import { FileField } from '../design/FileField.tsx';
import './ReadWorkshopFile.css';

/** Reads a workshop in from a file that is chosen, and says in place why one cannot be. */
export function ReadWorkshopFile({ onRead }: { onRead: (code: string) => void }) {
  const { t, problem } = useWords();
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
      <FileField
        label={t('workshopFile.choose')}
        description={t('workshopFile.hint')}
        error={refused && problem(refused)}
        accept=".json,application/json"
        disabled={isReading}
        onFile={(file) => void read(file)}
      />
      <p role="status">{isReading && t('workshopFile.reading')}</p>
    </div>
  );
}
