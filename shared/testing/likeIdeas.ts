/** Ideas as people write them, two and two, that say the same in other words. */
export const sameIdeas: readonly (readonly [Said, Said])[] = [
  [
    { title: 'Fælles kantine for skole og plejehjem', text: 'Ét køkken laver mad til begge.' },
    { title: 'Saml køkkenerne på skoler og plejehjem', text: 'Et fælles køkken kan lave mad til alle.' },
  ],
  [
    { title: 'Sluk gadelyset om natten', text: 'Vi sparer strøm mellem 1 og 5.' },
    { title: 'Gadelys slukkes om natten', text: 'Det er ikke nødvendigt med lys hele natten.' },
  ],
  [
    { title: 'Solceller på skolernes tage', text: '' },
    { title: 'Sæt solceller op på skoletagene', text: 'Tagene er store og vender mod syd.' },
  ],
  [
    { title: 'Færre og kortere møder', text: 'Alle møder på højst 45 minutter.' },
    { title: 'Kortere møder i forvaltningen', text: 'Mange møder kunne klares på 45 minutter.' },
  ],
  [
    { title: 'Robotstøvsugere på plejehjem', text: 'Så får personalet mere tid til de ældre.' },
    { title: 'Køb robotstøvsugere til plejehjemmene', text: 'Mere tid til beboerne.' },
  ],
  [
    { title: 'Skærmbesøg i hjemmeplejen', text: 'Nogle besøg kan klares over skærm.' },
    { title: 'Flere skærmbesøg', text: 'Hjemmeplejen kan bruge skærm ved korte besøg.' },
  ],
  [
    { title: 'Fælles indkøb med nabokommunerne', text: 'Bedre priser på varer.' },
    { title: 'Køb ind sammen med nabokommuner', text: 'Større indkøb giver bedre priser.' },
  ],
  [
    { title: 'Lavere sygefravær', text: 'Tidlig samtale efter fem dage.' },
    { title: 'Nedbring sygefraværet med tidlige samtaler', text: '' },
  ],
  [
    { title: 'Skolehaver til alle skoler', text: 'Børnene dyrker grøntsager.' },
    { title: 'En skolehave på hver skole', text: 'Elever lærer at dyrke grøntsager.' },
  ],
  [
    { title: 'Frivillige besøgsvenner til ensomme ældre', text: '' },
    { title: 'Besøgsvenner for de ældre', text: 'Frivillige kan besøge ensomme.' },
  ],
  [
    { title: 'Elcykler til hjemmeplejen', text: 'I byen er det hurtigere end bil.' },
    { title: 'Hjemmeplejen på elcykel', text: 'Cykler i stedet for biler i byen.' },
  ],
  [
    { title: 'Vikarkorps på tværs af skoler', text: 'Vi undgår dyre vikarbureauer.' },
    { title: 'Eget vikarkorps i stedet for vikarbureau', text: 'Skolerne deler vikarer.' },
  ],
];

/** Two and two that share words or a subject, and say something else. */
export const differentIdeas: readonly (readonly [Said, Said])[] = [
  [
    { title: 'Fælles biblioteksbus', text: 'Bussen kører ud til landsbyerne.' },
    { title: 'Fælles svømmehal med naboen', text: 'Bassinet bruges mere.' },
  ],
  [
    { title: 'Længere åbningstid i børnehaven', text: 'Forældre arbejder sent.' },
    { title: 'Mere natur i børnehaven', text: 'Børn skal ud hver dag.' },
  ],
  [
    { title: 'Luk den mindste skole', text: 'Der er for få elever.' },
    { title: 'Lad skolerne dele skoleleder', text: 'To skoler, en leder.' },
  ],
  [
    { title: 'Rehabilitering før hjælp i hjemmet', text: 'De ældre træner først.' },
    { title: 'Mad til hjemmet to gange om ugen', text: 'De ældre får maden kold.' },
  ],
  [
    { title: 'Energirenovering af rådhuset', text: 'Nye vinduer sparer varme.' },
    { title: 'Udlej en etage af rådhuset', text: 'Vi arbejder mere hjemme.' },
  ],
  [
    { title: 'Digital post til alle forældre', text: 'Slut med breve på papir.' },
    { title: 'Digitale prøver i udskolingen', text: 'Slut med opgaver på papir.' },
  ],
  [
    { title: 'Flere cykelstier', text: 'Sikker vej til skole.' },
    { title: 'Vedligehold af veje', text: 'Huller lappes i tide.' },
  ],
  [
    { title: 'Gratis bus for ældre', text: 'Så de kommer ud.' },
    { title: 'Gratis frugt i skolen', text: 'Så de spiser sundt.' },
  ],
];

/** The opposite of each other, in the same words. */
export const oppositeIdeas: readonly [Said, Said] = [
  { title: 'Mindre skoleklasser i indskolingen', text: 'Højst 22 elever i klassen.' },
  { title: 'Større skoleklasser i udskolingen', text: 'Op til 30 elever i klassen.' },
];

interface Said {
  title: string;
  text: string;
}
