/** An idea as someone in the room might write it. */
export interface RehearsedIdea {
  title: string;
  text: string;
  /** Part of the name of the area it is about. */
  about: string;
  /** What it costs (positive) or saves (negative) a year, in 1.000 kr.; null when nobody knows yet. */
  perYear: number | null;
}

const idea = (title: string, about: string, perYear: number | null, text: string): RehearsedIdea => ({
  title,
  about,
  perYear,
  text,
});

export const ideas: readonly RehearsedIdea[] = [
  idea(
    'Fælles vikarkorps',
    'dagtilbud',
    -900,
    'Institutionerne deler faste vikarer i stedet for at ringe til bureauer.',
  ),
  idea(
    'Rehabilitering før fast hjælp',
    'hjemmepleje',
    -1200,
    'Alle nye borgere får et forløb, før hjælpen bliver fast.',
  ),
  idea('Sluk varmen i tomme lokaler', 'ejendom', -450, 'Styr varme og ventilation efter, hvornår lokalerne er booket.'),
  idea('Færre kvadratmeter', 'ejendom', -1500, 'Saml to administrationsbygninger i én, og sælg den anden.'),
  idea(
    'Bogbus i stedet for tre filialer',
    'bibliotek',
    -600,
    'Bussen kommer to gange om ugen, og frivillige holder åbent.',
  ),
  idea('Åben skolekantine', 'skole', 200, 'Eleverne laver mad til hinanden og til ældre i området.'),
  idea('Velfærdsteknologi på plejehjem', 'plejehjem', -700, 'Sensorer om natten giver ro til beboerne og færre ture.'),
  idea('En indgang for familier', 'familie', -300, 'Familien møder én person, som kender hele sagen.'),
  idea('Selvkørende græsklippere', 'parker', -150, 'Prøv det på boldbanerne først.'),
  idea(
    'Fælles indkøb med nabokommunen',
    'administration',
    -800,
    'Kontorvarer, it og hjælpemidler, hvor vi køber det samme.',
  ),
  idea('Cykler til hjemmeplejen', 'hjemmepleje', 120, 'I byen er elcyklen hurtigere end bilen, og den er billigere.'),
  idea(
    'Naturbase til daginstitutioner',
    'daginst',
    240,
    'En fælles base i skoven, som institutionerne skiftes til at bruge.',
  ),
  idea('Gadelys med bevægelsessensor', 'veje', -350, 'Dæmp lyset på stier, når ingen er der.'),
  idea('Læsevenner', 'skole', 40, 'Pensionister læser med børn i 2. klasse en gang om ugen.'),
  idea('Genbrug møbler på tværs', 'ejendom', -200, 'Et fælles lager med billeder, så vi ser, hvad vi har.'),
  idea('Færre og bedre møder', 'administration', null, 'Halver mødetiden i et halvt år, og mål, hvad der sker.'),
  idea(
    'Forebyg fald hos ældre',
    'forebyggelse, ',
    -500,
    'Træning på hold koster lidt, og hvert undgået brud sparer meget.',
  ),
  idea(
    'Ungeguide på jobcenteret',
    'beskæftigelsesindsats',
    -400,
    'Én voksen følger den unge hele vejen til uddannelse.',
  ),
  idea('Musikskolen ud på skolerne', 'kultur', 0, 'Brug lokalerne om eftermiddagen, så flere kan være med.'),
  idea('Digital post på letforståeligt dansk', 'administration', -250, 'Færre ringer, når brevet er til at forstå.'),
  idea('Saml haller om ét halinspektørteam', 'haller', -300, 'Vagterne deles, og weekenderne dækkes bedre.'),
  idea('Frivillige besøgsvenner', 'plejehjem', 60, 'Én koordinator kan samle mange frivillige.'),
  idea(
    'Flextrafik frem for tomme busser',
    'trafik',
    -650,
    'Hvor bussen kører næsten tom, kan borgerne bestille en tur.',
  ),
  idea('Sænk sygefraværet', 'administration', -1000, 'Hver leder får hjælp til samtalen på dag fem, ikke dag tredive.'),
  idea('Lån ud i stedet for at købe', 'hjælpemidler', -300, 'Hjælpemidler kommer tilbage, renses og bruges igen.'),
  idea('Sommerskole for dem, der er bagud', 'skole', 210, 'To uger i ferien, så skoleåret begynder godt.'),
  idea(
    'Hjemløse først i egen bolig',
    'rusmiddel',
    null,
    'En bolig først og støtte bagefter. Andre har gjort det med held.',
  ),
  idea('Plant træer på torvet', 'veje', 90, 'Skygge om sommeren og mindre vand i kælderen.'),
  idea('Aftenåbent borgerservice', 'administration', 80, 'Torsdag til kl. 19 og lukket fredag i stedet.'),
  idea('Mindre madspild i køkkenerne', 'plejehjem', -180, 'Vej det, der smides ud, og tilpas portionerne.'),
  idea('Fast team på botilbuddet', 'botilbud', -350, 'Samme ansigter giver ro og færre vikarer.'),
  idea('Spørg borgerne først', 'politik', null, 'Et borgerpanel ser forslagene, før vi sender dem i høring.'),
];
