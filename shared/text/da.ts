import { areaChanges } from './da/areaChanges.ts';
import { balance } from './da/balance.ts';
import { ballotGroups } from './da/ballotGroups.ts';
import { ballotRounds } from './da/ballotRounds.ts';
import { ballots } from './da/ballots.ts';
import { budget } from './da/budget.ts';
import { catalogue } from './da/catalogue.ts';
import { commands } from './da/commands.ts';
import { common } from './da/common.ts';
import { costing } from './da/costing.ts';
import { days } from './da/days.ts';
import { desk } from './da/desk.ts';
import { discussion } from './da/discussion.ts';
import { door } from './da/door.ts';
import { equality } from './da/equality.ts';
import { facilitators } from './da/facilitators.ts';
import { facts } from './da/facts.ts';
import { followup } from './da/followup.ts';
import { handover } from './da/handover.ts';
import { history } from './da/history.ts';
import { ideaGroups } from './da/ideaGroups.ts';
import { ideas } from './da/ideas.ts';
import { landing } from './da/landing.ts';
import { longView } from './da/longView.ts';
import { materials } from './da/materials.ts';
import { notes } from './da/notes.ts';
import { origin } from './da/origin.ts';
import { participant } from './da/participant.ts';
import { paybackScene } from './da/paybackScene.ts';
import { pictures } from './da/pictures.ts';
import { problems } from './da/problems.ts';
import { programme } from './da/programme.ts';
import { proposals } from './da/proposals.ts';
import { questions } from './da/questions.ts';
import { rehearsal } from './da/rehearsal.ts';
import { replay } from './da/replay.ts';
import { report } from './da/report.ts';
import { results } from './da/results.ts';
import { screen } from './da/screen.ts';
import { screens } from './da/screens.ts';
import { shocks } from './da/shocks.ts';
import { shortcuts } from './da/shortcuts.ts';
import { signals } from './da/signals.ts';
import { sources } from './da/sources.ts';
import { tables } from './da/tables.ts';
import { tracks } from './da/tracks.ts';
import { voting } from './da/voting.ts';
import { wall } from './da/wall.ts';
import { workshopFile } from './da/workshopFile.ts';

/** Every word on screen, in Danish: the language the keys are written for. */
export const da = {
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
} as const;
