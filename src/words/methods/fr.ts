import { say } from '../say.ts';
import type { METHODS_NL } from './nl.ts';

/** Comment chaque sorte de nombre est calculée, pour qui veut refaire le calcul. */
export const METHODS_FR: typeof METHODS_NL = {
  title: 'Comment est-ce calculé ?',
  link: 'Comment est-ce calculé ?',
  means: 'Ce que dit ce nombre',
  how: 'Comment nous l’obtenons',
  source: 'D’où vient la méthode',
  limits: 'Ce qu’il ne sait pas',
  others: 'Les autres calculs',
  whole: say(
    ({ file }) =>
      `Toutes les formules, hypothèses et mesures se trouvent, en anglais, dans le fichier ${file} fourni avec le programme.`,
  ),
  about: {
    answer: {
      title: 'Le jugement sur votre informatique',
      means:
        'Du temps que les gens ont perdu à cause de problèmes, quelle part est allée à des problèmes qui revenaient, et cette part diminue-t-elle ou augmente-t-elle ? De là vient le jugement : en avant, sur place, petit, ou pas encore possible à dire.',
      how: [
        'Un ticket est revenu si le même problème avait déjà été signalé au moins un jour plus tôt. Pour chaque ticket, nous regardons aussi loin en arrière : un tiers de la période, 180 jours au plus.',
        'Nous comparons deux tranches de même longueur, la dernière et celle d’avant. La différence reçoit une fourchette juste neuf fois sur dix. Elle contient deux doutes : ce que coûte un ticket, et quels tickets sont arrivés par hasard.',
        'C’est sur place si la différence reste sûrement dans les 5 points. C’est en avant ou petit si la chance d’une baisse ou d’une hausse est de 90 %. Sinon, nous ne disons encore rien.',
        'Si tous les tickets sont de même sorte, la part reçoit la fourchette d’un comptage : 20 sur 20 donnent 88 à 100 %.',
      ],
      source:
        'Tirage répété de semaines : Politis et Romano (1992). Vérifié sur des entreprises inventées où rien ne change : un jugement y tombait quand même dans une sur cinq au plus. Comptage : Wilson (1927), Newcombe (1998).',
      limits: [
        'Ce que personne ne signale ou ne note n’y est pas.',
        'Si les gens se lassent de signaler, cela semble aller mieux.',
        'Une petite entreprise où rien ne bouge lira le plus souvent « pas encore » : ses tickets ne prouvent pas davantage.',
      ],
    },
    'lost-time': {
      title: 'Le temps perdu et son coût',
      means:
        'Le temps de travail que les gens ont perdu à cause d’un problème. Ce n’est ni la durée d’ouverture d’un ticket, ni le temps que l’informatique y a passé.',
      how: [
        'Si le temps perdu figure dans le ticket, mesuré ou déclaré, nous le reprenons. Sinon, nous supposons une répartition : la moitié des pannes coûtent moins de 24,5 minutes, une sur dix plus de cinq heures, et aucune plus d’une journée de travail.',
        'Nous calculons 1.024 fois avec d’autres minutes, et montrons ce qui est sorti neuf fois sur dix. Comme personne ne sait si l’hypothèse convient à votre entreprise, elle se déplace chaque fois en bloc : de moins de la moitié à plus du double.',
        'L’argent est ce temps multiplié par le coût d’une heure de travail. Personne ne vous enverra cette facture.',
      ],
      source:
        'HappySignals (2019 et 2022), mesures dans de grandes entreprises ; coût du travail selon Eurostat (2024). La répartition correspond aux deux parts publiées.',
      limits: [
        'Un ticket vaut pour une personne. Si une panne en a touché dix, le nombre est trop bas.',
        'La source mesure de grandes entreprises. Seules vos propres minutes resserrent la fourchette, pas davantage de tickets.',
        'Une demande ne compte que si elle est venue trop tard, et l’attente ne compte pas.',
      ],
    },
    patterns: {
      title: 'Quels tickets forment un seul problème',
      means:
        'Un groupe de tickets qui parlent du même problème, même si les gens ont employé d’autres mots ou une autre langue.',
      how: [
        'Nous lisons chaque ticket avec un dictionnaire d’appareils, de logiciels et de pannes, en néerlandais, en français et en anglais. Ainsi, « kan niet afdrukken » et « copieur HS » se retrouvent.',
        'Ensuite, nous apprenons comment votre entreprise parle, et nous tenons compte de ce que les tickets partagent : appareil, lieu, équipe, déclarant, moment.',
        'Ce qui ne convient nulle part reste seul. Ce que vous réunissez, séparez ou écartez reste valable, même après un nouvel export.',
      ],
      source:
        'Mesuré sur trois entreprises inventées dont nous connaissons la vérité : parmi les tickets d’un problème, plus de neuf sur dix y ont leur place.',
      limits: [
        'Des problèmes voisins sont parfois confondus : une boîte personnelle et une boîte partagée, le wifi à la maison et au bureau.',
        'Parmi les problèmes de six tickets ou plus, six sur dix environ y sont retrouvés presque entiers en un seul. Là où chaque ticket dit la même chose avec de tout autres mots, nous n’en trouvons presque aucun, et préférons nous taire.',
        'Un ticket qui dit seulement « c’est encore cassé » reste seul.',
      ],
    },
    recurrence: {
      title: 'La chance qu’un problème revienne',
      means:
        'La probabilité que le problème soit de nouveau signalé dans les jours indiqués, au moins un jour après la fois précédente.',
      how: [
        'Nous comptons combien de fois il est revenu, en combien de temps, et depuis quand il se tait. Des signalements à moins d’un jour d’écart comptent pour une fois.',
        'Deux choses en découlent : la chance que la cause soit encore là après ce silence, et la vitesse à laquelle il revient alors. La chance affichée est l’une multipliée par l’autre.',
        'La vitesse à laquelle les problèmes reviennent et s’éteignent chez vous, nous l’apprenons de tous vos problèmes ensemble. Tant que vous en avez peu, la chance s’appuie sur une hypothèse, la même pour toute entreprise.',
        'Vos propres tickets peuvent déplacer un peu la chance : selon ce qui est revenu ces derniers temps. Nous ne le faisons que si cela s’est montré meilleur chez vous, et disons alors ce qu’elle serait sinon.',
        'Sous 2 sur 10, nous parlons d’exception, ou de problème passé dès six fois. Au-dessus de 6 sur 10, avec un indice comme un rythme ou toujours le même appareil, de signe avant-coureur.',
      ],
      source:
        'Fader, Hardie et Lee (2005), un modèle pour des clients qui reviennent. Nous mesurons sur vos propres tickets si ces chances se vérifient : voir « Nos prévisions se vérifient-elles ? ».',
      limits: [
        'Une chance dit si quelque chose revient, pas pourquoi.',
        'De ce qui n’est arrivé qu’une fois, personne ne peut dire si la cause est encore là.',
        'Si quelque chose s’aggrave ou s’améliore peu à peu, la chance suit trop lentement.',
      ],
    },
    rhythm: {
      title: 'S’il y a un rythme',
      means:
        'Si un problème arrive chaque fois autour du même jour : chaque semaine, chaque mois, autour du jour de paie, après une mise à jour. Ou s’il est venu en une vague, ou après un moment précis.',
      how: [
        'Nous comptons dans vos heures de travail, sans week-ends, jours fériés ni fermetures, sauf si l’on a continué à signaler pendant une telle fermeture. Sinon, tout semble hebdomadaire, puisque les week-ends sont vides.',
        'Pour chaque période fixée d’avance, nous testons si les fois sont plus rapprochées que le hasard ne les mettrait. Un rythme demande au moins cinq semaines, mois ou trimestres différents où le problème est venu.',
        'Qui cherche dans deux cents problèmes trouve toujours quelque chose. La barre vaut donc pour tous ensemble : parmi ce que nous appelons rythme, 3 % au plus peut être du hasard.',
      ],
      source:
        'Rayleigh, Hermans et Rasson (1985), Benjamini et Hochberg (1995). Sur des centaines de nouvelles entreprises inventées, chacune de deux cents problèmes sans rythme, regardées chaque semaine pendant un an, nous en avons vu un malgré tout dans moins d’une entreprise sur cent.',
      limits: [
        'Un problème mensuel avec beaucoup de fois isolées entre-temps nous échappe le plus souvent.',
        'Huit fois sans jour fixe au calendrier, c’est en général trop peu.',
        'Nous ne connaissons pas le travail en équipes : une plage d’heures par jour, du lundi au vendredi.',
      ],
    },
    trend: {
      title: 'Si cela s’aggrave, et depuis quand',
      means:
        'Si un problème revient de plus en plus vite ou de plus en plus lentement. Et s’il a commencé à un moment : vers quel jour, et ce qui a changé alors.',
      how: [
        'À partir de six fois, nous regardons où elles tombent dans vos heures de travail. Si la plupart viennent tard, cela s’aggrave ; si la plupart viennent tôt, cela diminue. Nous ne le disons que si le hasard les mettrait ainsi dans moins d’un cas sur vingt.',
        'Pour « depuis le 3 mars environ », chaque jour ouvrable reçoit une chance, d’après deux récits : dès ce jour c’est venu plus souvent, ou cela a commencé alors puis s’est éteint. Le jour cité est le milieu, et les deux jours qui l’entourent contiennent 90 %.',
        'S’il y a une liste de changements (un export comme un autre), nous y cherchons ces jours-là et les trois d’avant : d’abord le même appareil, puis le même sujet, la même catégorie, le même endroit. Ce qui tombe de toute façon plus d’une fois sur cinq n’est pas cité.',
      ],
      source:
        'Le test de Crow (MIL-HDBK-189C) pour des systèmes réparables ; un point de rupture selon Raftery et Akman (1986). En simulation, le vrai jour était entre les deux jours cités dans 86 à 99 % des cas.',
      limits: [
        'Un nouveau formulaire ou une nouvelle équipe qui signale davantage ressemble à une aggravation.',
        'Sur deux cents problèmes où rien ne change, nous en disons quand même environ huit pires ou meilleurs.',
        'Qu’un changement tombe ces jours-là ne prouve pas qu’il en soit la cause.',
      ],
    },
    'hot-places': {
      title: 'Où un problème est chez lui',
      means:
        'Sur quel appareil, à quel endroit ou dans quelle équipe un problème vient plus souvent qu’on ne l’attendrait, sachant combien il vient partout et combien cet endroit signale.',
      how: [
        'Nous attendons de chaque endroit sa part : beaucoup là où l’on signale beaucoup, peu là où l’on signale peu. Dix signalements d’une même panne comptent pour une fois.',
        'Une fois là où l’on attendait un dixième, c’est le hasard, pas « dix fois plus souvent ». Nous ramenons donc chaque rapport vers celui de tous les endroits ensemble, et prenons le côté prudent : ce qui est au moins vrai avec 95 % de certitude.',
        'Nous ne citons un endroit qu’à partir de trois fois, et si le problème y vient, avec cette certitude, au moins deux fois plus souvent.',
      ],
      source:
        'DuMouchel (1999), conçu pour trouver les effets secondaires de médicaments. Sur des entreprises inventées où rien ne va ensemble, il trouvait au plus un endroit pour deux entreprises.',
      limits: [
        'Un ticket sans appareil, lieu ou équipe ne compte pas.',
        'Avec un seul endroit, il n’y a rien à comparer.',
        'Il ne s’agit jamais de personnes : le calcul n’a pas de place pour cela.',
      ],
    },
    fix: {
      title: 'Si une solution a aidé',
      means:
        'Si un problème vient moins depuis que quelqu’un a fait quelque chose, plus que ce ne serait arrivé tout seul. Et quel jour ce sera prouvé.',
      how: [
        'On intervient quand c’est au pire, et ce qui est au pire redescend tout seul. Les quatre semaines avant l’intervention ne comptent donc pas. Les semaines se comptent en jours où vous travaillez : une fermeture ne prouve rien.',
        'De tout ce qui précède découle combien de fois le problème viendrait encore sans intervention, avec le hasard. C’est prouvé seulement lorsque si peu de fois, sur toute une année de regards hebdomadaires, ont une chance de 8 % au plus.',
        'Nous mettons les autres problèmes à côté. S’ils ont baissé autant dans les mêmes semaines, nous ne disons pas que c’est grâce à l’intervention.',
        'La part des clôtures qui ont supprimé la cause s’estime d’après le silence qui a suivi : pour un thème d’au moins dix problèmes et trente clôtures, sinon pour tous les problèmes ensemble.',
      ],
      source:
        'Hauer (1997), qui sert à mesurer si un carrefour est devenu plus sûr. Sur des interventions inventées sans effet, il dit dans moins de 1 % des cas qu’elles ont aidé.',
      limits: [
        'Ce qui vient deux fois par an ne se prouve pas avec des tickets.',
        'Une machine que l’on n’utilise plus ressemble à une solution.',
        'Si les gens ont simplement cessé de signaler, nous ne le voyons que s’il y a des mesures à côté.',
      ],
    },
    'report-rate': {
      title: 'Ce qui est signalé',
      means:
        'De tout ce que des appareils ont mesuré, la part que quelqu’un a aussi signalée. Si elle baisse, moins de tickets ne veut pas dire que tout va mieux.',
      how: [
        'Nous mettons deux listes côte à côte, sur les jours qu’elles couvrent toutes deux : ce que des appareils ont mesuré et ce que des personnes ont signalé. Des mesures de la même chose sur un appareil à moins d’un jour comptent une fois ; l’annonce que c’est fini ne compte pas.',
        'Une fois est signalée quand un ticket sur cet appareil est venu les mêmes jours, ou au plus tard le jour ouvrable suivant. La fourchette est celle d’une part comptée, certaine à 95 %.',
        'Si elle baisse, c’est la différence entre la première et la seconde moitié de ces jours qui le dit, avec sa propre fourchette.',
        'Combien de fois en tout cela n’allait pas, aucune des deux listes ne le dit. Cela dépend : signale-t-on ce que les appareils manquent, ou voit-on surtout, des deux côtés, ce qui est grave ? Nous donnons donc toujours une série, jamais un seul nombre.',
      ],
      source:
        'Wilson (1927) pour la part, Newcombe (1998) pour la différence, Chapman (1951) et Sadinle (2008) pour le total.',
      limits: [
        'Un ticket qui ne nomme aucun appareil ne peut être mis à côté d’une mesure : la vraie part peut être plus élevée.',
        'Nous regardons l’appareil et le jour, pas les mots. La part du hasard est sur la page.',
        'Tout ce qu’un appareil mesure ne gêne pas quelqu’un.',
      ],
    },
    'track-record': {
      title: 'Si nos chances se vérifient',
      means:
        'Combien de fois c’est revenu, de tout ce dont nous disions par exemple : 6 à 8 sur 10. Si cela concorde, vous pouvez vous fier à la chance.',
      how: [
        'Chaque chance affichée est conservée à ce moment-là. Nous ne regardons si c’est revenu que lorsque vos tickets dépassent tout le délai. Plus rien ne change ensuite.',
        'Les prévisions sur un même problème se ressemblent. La fourchette tire donc des problèmes entiers, mille fois. À moins de cinq problèmes, nous n’en donnons pas.',
        'Ce que valait une chance, c’est combien de fois elle s’est vérifiée, une plus haute ne valant jamais moins qu’une plus basse. La fourchette compte un problème de plus, jamais ou toujours revenu. Un seul chiffre s’y ajoute dès 200 prévisions arrivées à terme. Les chances n’en sont pas corrigées.',
        'La répétition fait de même avec votre passé, semaine après semaine, avec seulement ce qui était déjà arrivé.',
        'La répétition essaie aussi des chances que vos propres tickets ont déplacées, chaque semaine avec ce qui était alors connu. À partir de 300 prévisions sur 10 problèmes, elles prennent le relais si leur erreur logarithmique était plus petite, de plus que son doute, et dans chaque moitié du temps.',
      ],
      source:
        'Dimitriadis, Gneiting et Jordan (2021) pour l’honnêteté des chances ; Brier (1950) pour l’erreur.',
      limits: [
        'La répétition sait une chose trop tôt : quels tickets forment un seul problème.',
        'Ce qui a été fusionné ou oublié, ou tombe dans un trou de vos tickets, n’entre dans aucun calcul.',
        'Sous 100 prévisions sur 10 problèmes, nous ne jugeons pas.',
      ],
    },
  },
};
