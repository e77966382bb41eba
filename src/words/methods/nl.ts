import { say } from '../say.ts';

/** Hoe elk soort getal berekend wordt, voor wie het wil narekenen. */
export const METHODS_NL = {
  title: 'Hoe wordt dit berekend?',
  link: 'Hoe wordt dit berekend?',
  means: 'Wat het getal wil zeggen',
  how: 'Hoe we eraan komen',
  source: 'Waar de werkwijze vandaan komt',
  limits: 'Wat het niet weet',
  others: 'De andere berekeningen',
  whole: say(
    ({ file }) =>
      `Alle formules, aannames en metingen staan in het Engels in het bestand ${file}, dat bij het programma hoort.`,
  ),
  about: {
    answer: {
      title: 'Het oordeel over uw IT',
      means:
        'Van de tijd die mensen aan problemen verloren: welk deel ging naar problemen die terugkwamen, en wordt dat deel kleiner of groter? Daaruit volgt het oordeel: vooruit, stilstand, klein, of nog niet te zeggen.',
      how: [
        'Een ticket is teruggekomen als hetzelfde probleem ten minste een dag eerder al eens gemeld was. Voor elk ticket kijken we even ver terug: een derde van de periode, hoogstens 180 dagen.',
        'We vergelijken twee even lange stukken, het laatste en dat ervoor. Het verschil krijgt een bandbreedte die in negen op de tien gevallen klopt. Daarin zitten twee soorten twijfel: wat een ticket kost, en welke tickets er toevallig kwamen.',
        'Stilstand is het als het verschil met zekerheid binnen 5 procentpunten blijft. Vooruit of klein is het als de kans op een daling of stijging 90 % is. Anders zeggen we nog niets.',
        'Waren alle getelde tickets van één soort, dan is het aandeel geen zekerheid over uw firma: het krijgt de bandbreedte van een telling. Kwamen 20 van de 20 tickets terug, dan is dat 88 tot 100 %.',
      ],
      source:
        'Herhaald trekken van weken: Politis en Romano (1992). Nagemeten op verzonnen bedrijven waarin niets verandert: dan klonk er in hoogstens één op de vijf toch een oordeel. Bandbreedte van een telling: Wilson (1927) en Newcombe (1998).',
      limits: [
        'Wat niemand meldt of opschrijft, zit er niet in.',
        'Als mensen het melden moe worden, lijkt het beter te gaan.',
        'Een kleine firma waar niets beweegt, leest meestal “nog niet”: meer kunnen haar tickets niet bewijzen.',
      ],
    },
    'lost-time': {
      title: 'Verloren tijd en wat ze kost',
      means:
        'De werktijd die mensen kwijt waren door een probleem. Dat is niet hoelang een ticket open stond, en ook niet hoelang IT eraan werkte.',
      how: [
        'Staat de verloren tijd in het ticket, gemeten of opgegeven, dan nemen we die over. Staat ze er niet, dan nemen we een verdeling aan: de helft van de storingen kost minder dan 24,5 minuten, één op de tien meer dan vijf uur, en geen enkele meer dan een werkdag.',
        'We rekenen 1.024 keer met andere minuten en tonen wat in negen op de tien keren uitkwam. Omdat niemand weet of de aanname op uw firma past, schuift ze in elke keer als geheel mee op: van minder dan de helft tot meer dan het dubbele.',
        'Geld is die tijd maal de loonkost van een uur. Niemand stuurt u die factuur.',
      ],
      source:
        'HappySignals (2019 en 2022), metingen bij grote bedrijven; loonkost volgens Eurostat (2024). De verdeling past bij de twee aandelen die het publiceerde.',
      limits: [
        'Eén ticket staat voor één mens. Trof een storing er tien, dan is het getal te laag.',
        'De bron meet grote bedrijven. Alleen eigen minuten maken de bandbreedte smaller, meer tickets niet.',
        'Een aanvraag telt alleen als ze te laat kwam, en wachten telt niet.',
      ],
    },
    patterns: {
      title: 'Welke tickets samen één probleem zijn',
      means:
        'Een groep tickets die over hetzelfde probleem gaan, ook als de mensen andere woorden of een andere taal gebruikten.',
      how: [
        'We lezen elk ticket met een woordenboek van toestellen, programma’s en wat eraan kan schelen, in het Nederlands, het Frans en het Engels. Zo vinden “kan niet afdrukken” en “copieur HS” elkaar.',
        'Daarna leren we hoe uw firma zelf spreekt, en wegen we mee wat tickets delen: toestel, plaats, team, melder, moment.',
        'Wat nergens bij past, blijft alleen. Wat u samenvoegt, splitst of afwijst, blijft gelden, ook na een nieuwe export.',
      ],
      source:
        'Gemeten op drie verzonnen bedrijven waarvan we de waarheid kennen: van de tickets in een probleem horen er ruim negen op de tien daar ook thuis.',
      limits: [
        'Verwante problemen worden soms verwisseld: een eigen en een gedeelde mailbox, wifi thuis en op kantoor.',
        'Van de problemen met zes of meer tickets worden er op die bedrijven ongeveer zes op de tien bijna volledig als één gevonden. Waar elke melding hetzelfde met heel andere woorden zegt, vinden we er bijna geen, en zwijgen we liever.',
        'Een ticket dat alleen “het is weer zover” zegt, blijft alleen.',
      ],
    },
    recurrence: {
      title: 'De kans dat een probleem terugkomt',
      means:
        'Hoe waarschijnlijk het is dat het probleem binnen de genoemde dagen opnieuw gemeld wordt, minstens een dag na de vorige keer.',
      how: [
        'We tellen hoe vaak het terugkwam, in hoeveel tijd, en hoelang het nu al stil is. Meldingen met minder dan een dag ertussen zijn één keer.',
        'Daaruit volgen twee dingen: hoe waarschijnlijk de oorzaak er na die stilte nog is, en hoe snel het dan terugkomt. De kans is het ene maal het andere.',
        'Hoe snel problemen bij u terugkomen en uitdoven, leren we uit al uw problemen samen. Zolang u er weinig hebt, leunt de kans op een aanname die voor elk bedrijf gelijk is.',
        'Uw eigen tickets kunnen de kans wat verschuiven: door wat de laatste tijd terugkwam. Dat doen we pas als het bij u beter bleek, en dan zeggen we wat de kans zonder dat zou zijn.',
        'Onder 2 op 10 noemen we het een uitzondering, of voorbij als het zes keer of vaker kwam. Boven 6 op 10, en met een teken erbij zoals een ritme of telkens hetzelfde toestel, een voorbode.',
      ],
      source:
        'Fader, Hardie en Lee (2005), een model voor klanten die terugkomen. Of de kansen uitkomen, meten we op uw eigen tickets: zie “Komen onze voorspellingen uit?”.',
      limits: [
        'Een kans zegt of iets terugkomt, en niet waarom.',
        'Van wat één keer kwam, kan niemand zeggen of de oorzaak er nog is.',
        'Wordt iets geleidelijk erger of beter, dan volgt de kans te traag.',
      ],
    },
    rhythm: {
      title: 'Of er een ritme in zit',
      means:
        'Of een probleem telkens rond dezelfde dag komt: elke week, elke maand, rond de loondag, na een update. Of het net in één golf kwam, of na één bepaald moment.',
      how: [
        'We tellen in uw werktijd, zonder weekends, feestdagen en sluitingen, tenzij mensen in zo’n sluiting bleven melden. Anders lijkt alles wekelijks, omdat de weekends leeg zijn.',
        'Voor elke vaste periode toetsen we of de keren dichter bij elkaar liggen dan toeval doet. Een ritme heeft minstens vijf verschillende weken, maanden of kwartalen nodig waarin het kwam.',
        'Wie bij tweehonderd problemen zoekt, vindt altijd iets. Daarom ligt de lat voor alle problemen samen: van wat we een ritme noemen, mag hoogstens 3 % toeval zijn.',
      ],
      source:
        'Rayleigh, Hermans en Rasson (1985), Benjamini en Hochberg (1995). Op honderden nieuwe verzonnen bedrijven met elk tweehonderd problemen zonder ritme, een jaar lang elke week bekeken, zagen we er in minder dan één bedrijf op de honderd toch een.',
      limits: [
        'Een maandelijks probleem met veel losse keren ertussen zien we meestal niet.',
        'Acht keer zonder vaste dag in de kalender is meestal te weinig.',
        'Ploegendienst kennen we niet: één stuk uren per dag, van maandag tot vrijdag.',
      ],
    },
    trend: {
      title: 'Of het erger wordt, en sinds wanneer',
      means:
        'Of een probleem steeds sneller of steeds trager terugkomt. En als het op één moment begon: rond welke dag dat was, en wat er toen veranderde.',
      how: [
        'Vanaf zes keer kijken we waar de keren in uw werktijd liggen. Komen de meeste laat, dan wordt het erger; komen de meeste vroeg, dan neemt het af. We zeggen het pas als toeval het in minder dan één op twintig gevallen zo zou leggen.',
        'Voor “sinds ongeveer 3 maart” krijgt elke werkdag een kans, uit twee verhalen: vanaf die dag kwam het vaker, of het begon die dag en doofde uit. De genoemde dag is het midden, en de twee dagen erbij omvatten 90 %.',
        'Staat er een lijst van wijzigingen bij (een export zoals een andere), dan zoeken we daarin die dagen en de drie ervoor: eerst hetzelfde toestel, dan hetzelfde onderwerp, dezelfde categorie, dezelfde plaats. Wat er hoe dan ook vaker dan één keer op vijf valt, noemen we niet.',
      ],
      source:
        'De toets van Crow (MIL-HDBK-189C) voor herstelbare systemen; een breekpunt volgens Raftery en Akman (1986). In simulaties lag de echte dag in 86 tot 99 % van de gevallen tussen de twee genoemde dagen.',
      limits: [
        'Een nieuw formulier of een nieuw team dat meer meldt, lijkt een verergering.',
        'Van tweehonderd problemen waar niets verandert, noemen we er ongeveer acht toch erger of beter.',
        'Dat een wijziging in die dagen viel, bewijst niet dat het daardoor kwam.',
      ],
    },
    'hot-places': {
      title: 'Waar een probleem thuis is',
      means:
        'Op welk toestel, op welke plaats of bij welk team een probleem vaker komt dan te verwachten is, als u weet hoe vaak het probleem overal komt en hoeveel die plaats meldt.',
      how: [
        'We verwachten op elke plaats haar deel: veel waar veel gemeld wordt, weinig waar weinig gemeld wordt. Tien meldingen van één storing tellen als één keer.',
        'Eén keer waar een tiende verwacht was, is toeval en geen “tien keer zo vaak”. Daarom trekken we elke verhouding naar die van alle plaatsen samen, en nemen we de voorzichtige kant: wat met 95 % zekerheid ten minste zo is.',
        'We noemen een plaats pas vanaf drie keer, en als het er met die zekerheid ten minste dubbel zo vaak komt.',
      ],
      source:
        'DuMouchel (1999), bedacht om bijwerkingen van medicijnen te vinden. Op verzonnen bedrijven waar niets samenhoort, vond het hoogstens één plaats in elke twee bedrijven.',
      limits: [
        'Een ticket zonder toestel, plaats of team telt niet mee.',
        'Met één plaats valt er niets te vergelijken.',
        'Het gaat nooit over mensen: daar is geen plaats voor in de berekening.',
      ],
    },
    fix: {
      title: 'Of een oplossing hielp',
      means:
        'Of een probleem minder komt sinds er iets aan gedaan werd, meer dan vanzelf zou gebeuren. En op welke dag dat bewezen zal zijn.',
      how: [
        'Mensen grijpen in als het op zijn ergst is, en wat op zijn ergst is, zakt vanzelf. Daarom tellen de vier weken voor de ingreep niet mee. Weken tellen we in dagen waarop u werkt: een sluiting bewijst niets.',
        'Uit alles wat daarvoor kwam, volgt hoeveel keren er zonder ingreep nog zouden komen, met hun toeval. Bewezen is het pas als zo weinig keren, over een heel jaar van wekelijks kijken, een kans van hoogstens 8 % hebben.',
        'We leggen de andere problemen ernaast. Zakten die in dezelfde weken even ver, dan zeggen we niet dat het aan de ingreep lag.',
        'Hoe vaak een afsluiting de oorzaak wegnam, schatten we uit hoelang het daarna stil bleef: van een thema met tien problemen en dertig afsluitingen of meer, anders van alle problemen samen.',
      ],
      source:
        'Hauer (1997), waarmee men meet of een kruispunt veiliger werd. Op verzonnen ingrepen die niets doen, zegt het in minder dan 1 % dat ze hielpen.',
      limits: [
        'Wat twee keer per jaar komt, valt met tickets niet te bewijzen.',
        'Een machine die niet meer gebruikt wordt, lijkt een oplossing.',
        'Of mensen gewoon ophielden met melden, zien we pas als er metingen naast liggen.',
      ],
    },
    'report-rate': {
      title: 'Wat er gemeld wordt',
      means:
        'Van alles wat toestellen zelf maten, het deel dat iemand ook meldde. Daalt dat, dan zeggen minder tickets niet dat het beter gaat.',
      how: [
        'We leggen twee lijsten naast elkaar, over de dagen die ze allebei beslaan: wat toestellen maten en wat mensen meldden. Metingen van hetzelfde op één toestel binnen een dag tellen als één keer, en bericht dat het over is telt niet.',
        'Een keer is gemeld als er een ticket over dat toestel kwam op dezelfde dagen, of ten laatste de volgende dag waarop u werkt. De bandbreedte is die van een geteld aandeel, 95 % zeker.',
        'Of het daalt, zegt het verschil tussen de eerste en de tweede helft van die dagen, met zijn eigen bandbreedte.',
        'Hoeveel er in totaal misging, staat in geen van beide lijsten. Dat hangt ervan af of mensen net melden wat toestellen missen, of allebei vooral zien wat zwaar is. We geven daarom altijd een reeks, nooit één getal.',
      ],
      source:
        'Wilson (1927) voor het aandeel, Newcombe (1998) voor het verschil, Chapman (1951) en Sadinle (2008) voor het geheel.',
      limits: [
        'Een ticket dat geen toestel noemt, kan naast geen meting liggen: het echte aandeel kan hoger zijn.',
        'We kijken naar toestel en dag, niet naar de woorden. Hoeveel daarvan toeval is, staat op de pagina.',
        'Niet alles wat een toestel meet, hindert iemand.',
      ],
    },
    'track-record': {
      title: 'Of onze kansen uitkomen',
      means:
        'Hoe vaak iets terugkwam van alles waarvan we bijvoorbeeld zeiden: 6 tot 8 op 10. Klopt dat, dan kunt u op de kans bouwen.',
      how: [
        'Elke kans die op een pagina staat, bewaren we op dat moment. Pas als uw tickets voorbij de hele termijn reiken, kijken we of het terugkwam. Niets wordt daarna nog veranderd.',
        'Voorspellingen over één probleem lijken op elkaar. De bandbreedte trekt daarom hele problemen, duizend keer opnieuw. Bij minder dan vijf problemen geven we er geen.',
        'Wat een kans waard was, is hoe vaak ze uitkwam, waarbij een hogere nooit minder waard is dan een lagere. De bandbreedte rekent met één probleem meer, dat nooit of altijd terugkwam. Eén getal geven we vanaf 200 afgelopen voorspellingen. De kansen zelf veranderen we daarom niet.',
        'De herhaling doet hetzelfde met uw verleden, week na week, met alleen wat toen al gebeurd was.',
        'De herhaling probeert ook kansen die uw eigen tickets verschoven hebben, elke week met wat toen bekend was. Vanaf 300 voorspellingen over 10 problemen nemen die het over, als hun logaritmische fout kleiner was met meer dan de twijfel, en in elke helft van de tijd.',
      ],
      source:
        'Dimitriadis, Gneiting en Jordan (2021) voor de eerlijkheid van kansen; Brier (1950) voor de fout.',
      limits: [
        'De herhaling weet één ding te vroeg: welke tickets samen één probleem zijn.',
        'Wat samengevoegd of vergeten werd, of in een gat van uw tickets valt, telt in geen enkele score.',
        'Onder 100 voorspellingen over 10 problemen oordelen we niet.',
      ],
    },
  },
};

export type Method = keyof typeof METHODS_NL.about;
