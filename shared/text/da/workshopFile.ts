/** An aktørdag as a file, and the one that begins where another ended. */
export const workshopFile = {
  'workshopFile.get': 'Aktørdagen som fil',
  'workshopFile.what':
    'Filen kan læses ind i en anden installation. Navne på deltagere er ikke i den; tovholdere står, som I har skrevet dem.',
  'workshopFile.ballotOpen': 'Luk afstemningen, så kan I hente aktørdagen som fil.',
  'workshopFile.read': 'Læs en aktørdag ind fra en fil',
  'workshopFile.choose': 'Vælg filen',
  'workshopFile.hint': 'Den begynder som en ny aktørdag med sin egen kode og uden deltagere.',
  'workshopFile.reading': 'Læser filen …',
  'nextDay.begin': 'Begynd næste aktørdag herfra',
  'nextDay.begin.name': 'Begynd næste aktørdag efter {name}, kode {code}',
  'nextDay.what':
    'Rummets budget, beslutninger, læring, samtalekort og åbne idéer følger med. Deltagere, borde og afstemninger gør ikke.',
  'nextDay.programme': 'Programmet til den næste aktørdag',
  'nextDay.programme.same': 'Samme program',
  'nextDay.go': 'Begynd aktørdag {day}',
} as const;
