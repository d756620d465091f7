import type { workshopFile as danish } from '../da/workshopFile.ts';

export const workshopFile: Record<keyof typeof danish, string> = {
  'workshopFile.get': 'The workshop as a file',
  'workshopFile.what':
    'The file can be read into another installation. Names of participants are not in it; owners stand as you wrote them.',
  'workshopFile.ballotOpen': 'Close the ballot, and you can download the workshop as a file.',
  'workshopFile.read': 'Read a workshop in from a file',
  'workshopFile.choose': 'Choose the file',
  'workshopFile.hint': 'It begins as a new workshop with a code of its own and without participants.',
  'workshopFile.reading': 'Reading the file …',
  'nextDay.begin': 'Begin the next workshop from here',
  'nextDay.begin.name': 'Begin the workshop after {name}, code {code}',
  'nextDay.what':
    'The budget of the room, decisions, lessons, discussion cards and open ideas come along. Participants, tables and ballots do not.',
  'nextDay.programme': 'The programme of the next workshop',
  'nextDay.programme.same': 'The same programme',
  'nextDay.go': 'Begin workshop {day}',
};
