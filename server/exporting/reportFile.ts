import type { EarlierRun } from '../../shared/report/earlierRuns.ts';
import { handoverOf } from '../../shared/report/handover.ts';
import type { Report } from '../../shared/report/model.ts';
import { reportOf } from '../../shared/report/report.ts';
import type { Stage } from '../../shared/state.ts';
import type { Language } from '../../shared/text/format.ts';
import { speechIn } from './speechIn.ts';

type Write = (report: Report, language: Language) => Buffer | Promise<Buffer>;

/** What writes a format comes with the first file in it: the makers of office files are large. */
const writers = {
  xlsx: async (): Promise<Write> => (await import('./xlsx.ts')).xlsxOf,
  docx: async (): Promise<Write> => (await import('./docx.ts')).docxOf,
  csv: async (): Promise<Write> => (await import('./csv.ts')).csvOf,
  json: async (): Promise<Write> => (report) => Buffer.from(JSON.stringify(report, null, 2)),
};

export type Ending = keyof typeof writers;

/** What a file of a report is made of. */
export interface ReportFile {
  stage: Stage;
  earlier: readonly EarlierRun[];
  /** An ISO date. */
  today: string;
  language: Language;
  ending: Ending;
  /** The address of the replay, for what is handed over after an election; without it, it is the report. */
  replay?: string | undefined;
}

export async function reportFile({ stage, earlier, today, language, ending, replay }: ReportFile): Promise<Buffer> {
  const speech = speechIn(language);
  const write = await writers[ending]();
  const report =
    replay === undefined ? reportOf(stage, speech, today, earlier) : handoverOf(stage, speech, today, replay, earlier);
  return write(report, language);
}
