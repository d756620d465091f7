import { useMemo, useState } from 'react';
import { readIdeaList } from '../../../../shared/ideas/list/readIdeaList.ts';
import { type AmountYears, batchesOf, importOf } from '../../../../shared/ideas/list/toImport.ts';
import type { IdeaList } from '../../../../shared/state.ts';
import type { TextKey } from '../../../../shared/text/keys.ts';
import { useWords } from '../../../app/texts.tsx';
import { useRun, useWorkshop } from '../../../app/workshop.tsx';
import { useAsk } from '../../frame/useAsk.ts';
import { readTextFile } from './readTextFile.ts';

export type Importing = ReturnType<typeof useImport>;

/** A list on its way onto the wall: what stands in it, what it is, and how far it got. */
export function useImport() {
  const { language } = useWords();
  const { scenario, ideas: wall } = useRun();
  const hidden = useWorkshop(({ backstage }) => backstage.run.hiddenIdeas);
  const { ask, refused, dismiss } = useAsk(['importIdeas']);
  const [source, setSource] = useState('');
  const [list, setList] = useState<IdeaList>('ideaGroup');
  const [years, setYears] = useState<AmountYears>('first');
  const [keepNames, setKeepNames] = useState(false);
  const [fileProblem, setFileProblem] = useState<TextKey | null>(null);
  /** One reading until all of it is in, however many commands and attempts that takes. */
  const [reading, setReading] = useState(newReading);
  const [busy, setBusy] = useState(false);
  /** How many got in at the last attempt, and whether that was all. */
  const [done, setDone] = useState<{ count: number; isAll: boolean } | null>(null);

  const read = useMemo(() => readIdeaList(source, language), [source, language]);
  const found = useMemo(() => {
    const known = [...Object.values(wall), ...Object.values(hidden).map(({ idea }) => idea)];
    return importOf(read, scenario, known);
  }, [read, scenario, wall, hidden]);

  const write = (text: string) => {
    setSource(text);
    setFileProblem(null);
    setDone(null);
    dismiss();
  };

  return {
    ...{ source, list, years, keepNames, fileProblem, busy, done, refused, dismiss, found, scenario },
    unknownColumns: read.unknownColumns,
    ...{ write, setList, setYears, setKeepNames },
    async readFile(file: Blob) {
      const found = await readTextFile(file);
      if (found.ok) write(found.text);
      else setFileProblem(found.key);
    },
    /** As many commands as it takes; after a refusal the rest stands where it stood. */
    async readIn() {
      if (busy || found.ideas.length === 0) return;
      setBusy(true);
      let count = 0;
      let isAll = true;
      for (const ideas of batchesOf(found.ideas, scenario, years, keepNames)) {
        isAll = (await ask('importIdeas', { list, ideas, keepNames, reading })).ok;
        if (!isAll) break;
        count += ideas.length;
      }
      setBusy(false);
      if (isAll) setReading(newReading());
      setDone({ count, isAll });
      if (isAll && found.left.every(({ key }) => isThere(key))) setSource('');
    },
  };
}

/** An id that no other reading of the workshop has, whichever desk it is at. */
const newReading = () => `read-${crypto.getRandomValues(new BigUint64Array(2)).join('-')}`;

/** Whether a line stays out for being on the wall already, or standing earlier in the list. */
export const isThere = (key: TextKey): boolean => key === 'sources.line.already' || key === 'sources.line.twice';
