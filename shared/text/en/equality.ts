/** The equal-voice meter and the committee-protection figure. */
export const equality = {
  'desk.card.equality': 'Equal voices',
  'desk.scene.equalVoice': 'Equal voices',
  'desk.equality.show': 'Show to all',
  'desk.equality.again': 'Show the newest figures to all',
  'desk.equality.shown': 'The figures are shown to all.',
  'desk.equality.rule':
    'Ideas and questions carry no name. Their figures come five at a time and never all from one side, so that nobody can see who wrote what.',
  'desk.opens.roleBlind': 'Names and groups are hidden, and shown afterwards',
  'equality.ballot.blind': 'The groups are hidden. They are shown when the facilitator shows them.',
  'desk.know.hiddenRoles': 'Groups and names of the role-blind round are still hidden',
  'desk.equality.blind': 'Blind round',
  'desk.equality.blind.what':
    'Names on moves and the groups’ votes are hidden until you show them. Show them once the round is over; then vote again to see how support moved.',
  'equality.title': 'Equal voices',
  'equality.notShown': 'The figures come here when they are shown to all',
  'equality.figure.ideas': 'Ideas',
  'equality.figure.moves': 'Moves',
  'equality.figure.adopted': 'What stands on the shared board',
  'equality.figure.questions': 'Questions',
  'equality.figure.cards': 'Answers to cards',
  'equality.count': '{figure}: {count}',
  'equality.waiting': 'Too few to show yet',
  'equality.share': '{share} % · are {ofRoom} % of the room',
  'equality.bar': '{groups}: {share} % of {figure}, {ofRoom} % of the room',
  'equality.headline': '{groups} are {ofRoom} % of the room: {figure} {share} %',
  'equality.headline.even': 'The groups have been heard according to their size',
  'equality.headline.waiting': 'There are too few yet to show groups',
  'equality.note':
    'Groups of fewer than five are counted together with another. Moves and what stands on the board count where they carry a name; anonymous moves count five at a time.',
  'equality.committee.title': 'Do we spare our own committee?',
  'equality.committee.spared':
    'Members of committees take {points} percentage points less from their own than the room does',
  'equality.committee.taken':
    'Members of committees take {points} percentage points more from their own than the room does',
  'equality.committee.even': 'Members of committees take as much from their own as the room does',
  'equality.committee.what':
    'Of what they have taken from areas, {own} % came from those of their own committee. Had they taken as the whole room, it would be {asRoom} %.',
  'equality.committee.few': 'Shown when at least five who have named their committee have taken money from an area.',
};
