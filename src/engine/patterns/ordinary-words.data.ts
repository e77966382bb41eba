/**
 * Ordinary words that tickets hold beside those of the catalogue, folded, in three languages: the calendar, the
 * house, work and talk. No name of a person stands here.
 */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  `weekend week maand jaar probleem zaterdag zondag maandelijks wekelijks dagelijks jaarlijks kwartaal semester januari februari maart april
  juni juli augustus september oktober november december samedi dimanche mensuel hebdomadaire quotidien annuel
  trimestre janvier fevrier avril juin juillet aout septembre octobre novembre decembre saturday sunday monthly weekly
  daily yearly quarter january february march june july october
  vervolg suite vraag vraagje question melding meldingen signalement demande aanvraag aanvragen request requests
  gebouw gebouwen bureel bureau burelen kantoor kantoren vergaderzaal refter kleedkamer kleedkamers gang hal onthaal
  parking trap lift keuken zolder kelder loods poort hoek lokaal lokalen batiment batiments etage couloir vestiaire
  vestiaires cuisine accueil entree sortie porte coin local locaux building floor hallway lobby canteen kitchen
  entrance exit corner basement stairs room rooms
  afsluiting afrekening maandafsluiting jaarafsluiting planning rooster ploeg ploegen dienst shift equipe equipes
  klant klanten leverancier leveranciers offerte offertes bestelling bestellingen levering leveringen verzending
  prijs prijzen calculatie berekening begroting werf werven project projecten dossier dossiers verslag verslagen
  client clients fournisseur fournisseurs offre offres commande commandes livraison livraisons prix chantier
  chantiers projet projets rapport rapports customer customers supplier suppliers quote quotes order orders delivery
  deliveries price prices site sites project projects report reports
  opleiding vorming cursus formation cours training course verlof vakantie ziekte conge conges vacances maladie leave
  holiday holidays sick
  rood groen blauw geel zwart wit rouge vert bleu jaune noir blanc red green blue yellow black white
  groot klein lang kort links rechts boven onder achteraan vooraan midden buiten binnen grand petit gauche droite haut
  bas dehors dedans left right top bottom outside inside front middle
  warm koud nat droog vuil proper stof water stroom licht lamp stoel tafel bureaustoel kast sleutel chaud froid sale
  propre poussiere eau courant lumiere lampe chaise table armoire cle hot cold dirty clean dust power light chair desk
  cupboard key`.split(/\s+/u),
);
