/** Second facilitators and the lead, at the desk, and what an invitation opens. */
export const facilitators = {
  'facilitators.invite': 'Invitér en medfacilitator',
  'facilitators.line': 'Facilitatorer: {here} af {count} er her',
  'facilitators.lineLead': 'Facilitatorer: {here} af {count} er her, du leder',
  'facilitators.title': 'Facilitatorer',
  'facilitators.textLead':
    'Du leder. En medfacilitator kan styre denne aktørdag fra sin egen browser, men ikke andre, og ikke starte forfra.',
  'facilitators.textOther':
    'Den, der leder, inviterer og fjerner medfacilitatorer. Alt andet ved styringen kan I begge.',
  'facilitators.holder': 'Den, der har adgangssætningen',
  'facilitators.me': 'dig',
  'facilitators.leads': 'leder',
  'facilitators.here': 'her nu',
  'facilitators.away': 'ikke forbundet',
  'facilitators.invited': 'inviteret, ikke med endnu',
  'facilitators.handOver': 'Giv ledelsen',
  'facilitators.handOverTo': 'Giv ledelsen til {name}',
  'facilitators.newLink': 'Nyt link',
  'facilitators.newLinkTo': 'Lav et nyt link til {name}',
  'facilitators.remove': 'Fjern …',
  'facilitators.removeNamed': 'Fjern {name}',
  'facilitators.removeText':
    '{name} mister forbindelsen til styringen med det samme og kan kun komme tilbage med en ny invitation. Det, der er gjort, bliver.',
  'facilitators.keep': 'Lad være',
  'facilitators.name': 'Medfacilitatorens navn',
  'facilitators.nameHint': 'Kun I ved styringen ser navnet.',
  'facilitators.makeLink': 'Lav en invitation',
  'facilitators.linkTo': 'Invitation til {name}',
  'facilitators.linkText':
    'Linket virker én gang og til {until}. Giv det kun til den, det er til. Det vises ikke igen, men du kan altid lave et nyt.',
  'facilitators.qr': 'QR-kode med invitationen til {name}',
  'facilitators.take': 'Tag ledelsen tilbage',

  'invited.title': 'Medfacilitator',
  'invited.headline': 'Du er inviteret som medfacilitator til aktørdagen {code}',
  'invited.text':
    'Du kommer til styringen og kan lede rummet gennem dagen sammen med den, der har inviteret dig. Det gælder kun denne aktørdag.',
  'invited.once':
    'Invitationen virker én gang, i denne browser. Luk gerne browseren i løbet af dagen; du kan komme tilbage.',
  'invited.enter': 'Gå til styringen',
} as const;
