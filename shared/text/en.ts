import { areaChanges } from './en/areaChanges.ts';
import { balance } from './en/balance.ts';
import { ballotGroups } from './en/ballotGroups.ts';
import { ballotRounds } from './en/ballotRounds.ts';
import { ballots } from './en/ballots.ts';
import { budget } from './en/budget.ts';
import { catalogue } from './en/catalogue.ts';
import { commands } from './en/commands.ts';
import { common } from './en/common.ts';
import { costing } from './en/costing.ts';
import { days } from './en/days.ts';
import { desk } from './en/desk.ts';
import { discussion } from './en/discussion.ts';
import { door } from './en/door.ts';
import { equality } from './en/equality.ts';
import { facilitators } from './en/facilitators.ts';
import { facts } from './en/facts.ts';
import { followup } from './en/followup.ts';
import { handover } from './en/handover.ts';
import { history } from './en/history.ts';
import { ideaGroups } from './en/ideaGroups.ts';
import { ideas } from './en/ideas.ts';
import { landing } from './en/landing.ts';
import { longView } from './en/longView.ts';
import { materials } from './en/materials.ts';
import { notes } from './en/notes.ts';
import { origin } from './en/origin.ts';
import { participant } from './en/participant.ts';
import { paybackScene } from './en/paybackScene.ts';
import { pictures } from './en/pictures.ts';
import { problems } from './en/problems.ts';
import { programme } from './en/programme.ts';
import { proposals } from './en/proposals.ts';
import { questions } from './en/questions.ts';
import { rehearsal } from './en/rehearsal.ts';
import { replay } from './en/replay.ts';
import { report } from './en/report.ts';
import { results } from './en/results.ts';
import { screen } from './en/screen.ts';
import { screens } from './en/screens.ts';
import { shocks } from './en/shocks.ts';
import { shortcuts } from './en/shortcuts.ts';
import { signals } from './en/signals.ts';
import { sources } from './en/sources.ts';
import { tables } from './en/tables.ts';
import { tracks } from './en/tracks.ts';
import { voting } from './en/voting.ts';
import { wall } from './en/wall.ts';
import { workshopFile } from './en/workshopFile.ts';

import type { TextKey } from './keys.ts';

/** The same in English; a missing key is a type error. */
export const en: Record<TextKey, string> = {
  ...areaChanges,
  ...balance,
  ...ballotGroups,
  ...ballotRounds,
  ...ballots,
  ...budget,
  ...catalogue,
  ...commands,
  ...common,
  ...costing,
  ...days,
  ...desk,
  ...discussion,
  ...door,
  ...equality,
  ...facilitators,
  ...facts,
  ...followup,
  ...handover,
  ...history,
  ...ideaGroups,
  ...ideas,
  ...landing,
  ...longView,
  ...materials,
  ...notes,
  ...origin,
  ...participant,
  ...paybackScene,
  ...pictures,
  ...problems,
  ...programme,
  ...proposals,
  ...questions,
  ...rehearsal,
  ...replay,
  ...report,
  ...results,
  ...screen,
  ...screens,
  ...shocks,
  ...shortcuts,
  ...signals,
  ...sources,
  ...tables,
  ...tracks,
  ...voting,
  ...workshopFile,
  ...wall,
};
