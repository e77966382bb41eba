import type { Topic } from './topic.ts';

/** How things fail, whatever they are. */
export const FAULT_TOPICS: readonly Topic[] = [
  {
    id: 'no-power',
    nl: `geen+stroom stroom+weg zonder+stroom stroomloos stroompanne stroomuitval elektriciteit+weg
      plat+gevallen morsdood dood+toestel gaat+niet+aan springt+niet+aan krijg+niet+aan aankrijgen
      niet+aan+te+krijgen start+niet+op geen+lampje geen+lampjes lampje+uit lampje+brandt+niet
      geen+lichtje geen+teken+leven geen+leven reageert+nergens+op doet+niks doet+niets valt+uit
      uitgevallen plots+uit sloeg+uit gaat+vanzelf+uit schakelt+uit doorgeslagen zekering
      zekering+gesprongen gesprongen plomb plombs plon uitgesprongen differentieel
      verliesstroomschakelaar automaat+gevallen kortsluiting gesmolten brandgeur stekker+uit
      stopcontact+dood voeding+kapot adapter+kapot batterij+leeg platte+batterij laadt+niet
      aan-uitknop+niets knop+duwen+niets ups+piept ups+uit stekkerblok+uit`,
    fr: `pas+courant plus+courant sans+courant coupure+courant panne+courant panne+électrique
      panne+électricité électricité+coupée pas+alimentation alimenté+plus mort+appareil
      complètement+mort raide+mort s'allume+pas s'allume+plus allume+pas ne+s'allume refuse+allumer
      démarre+pas démarre+plus aucun+voyant aucune+lumière pas+lumière voyant+éteint voyants+éteints
      aucun+signe+vie signe+vie ne+réagit+pas aucune+réaction fait+rien fait+plus+rien s'éteint
      s'éteint+seul éteint+coup éteint+tout+seul coupé+net disjoncté disjoncte disjoncteur saute sauté
      plomb+sauté plombs fusible fusibles différentiel court-circuit grillé cramé brûlé prise+morte
      prise+marche+pas alimentation+morte transfo+mort chargeur+mort batterie+plate batterie+vide
      charge+pas bouton+rien appuie+bouton+rien onduleur+bipe onduleur multiprise+éteinte débranché ko`,
    en: `no+power without+power power+cut power+outage power+failure blackout lost+power no+electricity
      electricity+gone dead+device completely+dead stone+dead is+dead died does+not+turn+on
      won't+turn+on not+turning+on doesn't+switch+on won't+switch+on won't+start doesn't+start
      not+starting no+light no+lights no+led led+off light+off no+sign+life lifeless no+reaction
      nothing+happens does+nothing press+button+nothing power+button+nothing goes+off turns+off+itself
      switches+off+itself shuts+off shut+off suddenly+off cut+out tripped trips fuse fuses blown+fuse
      breaker circuit+breaker short-circuit short+circuit burnt burned+out fried burning+smell melted
      socket+dead outlet+dead power+supply+broken adapter+broken charger+dead battery+flat not+charging
      unplugged ups+beeping power+strip+off`,
  },
  {
    id: 'nothing-shown',
    nl: `zwart+scherm blijft+zwart alles+zwart donker+scherm scherm+blijft+donker geen+beeld beeld+weg
      wit+scherm blanco+scherm blanco blanco+pagina leeg+scherm leeg+venster lege+pagina blijft+leeg
      blijft+wit grijs+scherm zie+niets zie+niks niets+te+zien niks+te+zien toont+niets toont+niks
      niets+getoond wordt+niet+getoond verschijnt+niet verschijnt+niks komt+niks komt+niets+op+scherm
      geen+signaal no+signal no+input geen+input geen+invoer onzichtbaar niet+zichtbaar niet+weergegeven
      geeft+niets+weer laadt+niet lege+lijst geen+resultaten 0+resultaten grijs+vlak kadertje+leeg
      afbeelding+ontbreekt rood+kruisje+afbeelding standby-lampje oranje+lampje venster+opent+niet
      opent+niet`,
    fr: `écran+noir reste+noir tout+noir écran+sombre reste+sombre pas+image plus+image aucune+image
      écran+blanc page+blanche reste+blanc reste+vide écran+vide fenêtre+vide page+vide fenêtre+blanche
      écran+gris vois+rien vois+plus+rien voit+rien rien+voir rien+s'affiche s'affiche+pas
      s'affiche+plus affiche+rien affichage+vide n'affiche+rien n'apparaît+pas apparaît+pas
      rien+n'apparaît pas+signal aucun+signal no+signal no+input absence+signal pas+entrée invisible
      pas+visible visible+plus charge+pas ne+charge+pas liste+vide aucun+résultat 0+résultat
      pas+résultats cadre+vide cadre+gris zone+grise image+manquante croix+rouge+image voyant+orange
      veille+écran fenêtre+s'ouvre+pas s'ouvre+pas`,
    en: `black+screen stays+black all+black dark+screen stays+dark no+image no+picture image+gone
      white+screen blank blank+screen blank+page white+page stays+blank stays+white empty+screen
      empty+window empty+page grey+screen see+nothing nothing+visible nothing+shown shows+nothing
      shows+up+nothing nothing+appears does+not+appear doesn't+appear does+not+show doesn't+show
      not+showing not+displayed displays+nothing not+displaying no+display no+signal no+input no+source
      invisible not+visible does+not+load doesn't+load not+loading empty+list no+results 0+results
      grey+area empty+frame empty+box image+missing picture+missing broken+image red+x+image
      orange+light standby+light window+does+not+open does+not+open`,
  },
  {
    id: 'flickers',
    nl: `flikkert flikkeren flikkering flikkeringen flikkerend geflikker knippert knipperen knipperend
      geknipper pinkt pinken pinkend pinkelt flitst flitsen flitsend flits knettert+beeld beeld+valt+weg
      beeld+komt+gaat aan+en+uit gaat+aan+uit telkens+zwart even+zwart seconde+zwart paar+seconden+zwart
      af+en+toe+zwart kort+zwart zwarte+flits beeld+weg+terug verspringt springt+beeld beeld+danst trilt
      trillen trillend beeld bibbert beven bevend onstabiel onstabiel+beeld strepen+beeld strepen+scherm
      lijnen+scherm sneeuw+beeld ruis+beeld storing+beeld kleuren+verspringen wisselt+helderheid
      licht+donker lampje+knippert knipperlicht discoscherm stroboscoop kerstboom`,
    fr: `clignote clignoter clignotement clignotements clignotant clignotait scintille scintillement
      scintiller papillote papillotement vacille vacillement tremble tremblote tremblement image+tremble
      image+saute saute+écran sautille sursaute flash flashs flashe éclair éclairs
      écran+s'éteint+se+rallume s'éteint+rallume noir+secondes noir+quelques+secondes
      devient+noir+revient image+va+vient va-et-vient image+disparaît+revient coupe+revient instable
      image+instable lignes+écran traits+écran rayures+écran bandes+écran neige+écran parasites+image
      parasites grésille+image couleurs+changent luminosité+change luminosité+varie s'assombrit
      voyant+clignote lampe+clignote stroboscope sapin+noël discothèque intermittence intermittent
      par+intermittence`,
    en: `flicker flickers flickering flickered flickery blink blinks blinking blinked flash flashes
      flashing flashed twinkle shimmer shimmering shakes+screen shaking+image shaky+image image+jumps
      jumping+screen jumps+screen jitter jittery image+trembles trembling vibrating+image
      goes+black+comes+back black+second black+seconds black+few+seconds turns+black+briefly on+and+off
      on+off+screen comes+and+goes cuts+out+screen screen+cuts image+drops image+lost+returns
      unstable+image unstable+display lines+screen stripes+screen bars+screen snow+screen static+image
      noise+image interference colours+change+screen colors+flash brightness+changes brightness+varies
      dims dimming pulsating strobe stroboscope disco christmas+tree led+blinks light+blinks
      blinking+light intermittent intermittently`,
  },
  {
    id: 'freezes',
    nl: `bevriest bevriezen bevroren vastgelopen loopt+vast vastlopen vastloper vastlopers hangt hangt+vast
      hangen+blijft blijven+hangen zit+vast vastgehangen blokkeert+pc blokkeert+programma
      geblokkeerd+scherm freeze freezes freezet frozen beeld+staat+stil staat+stil stilgevallen
      valt+stil stil+beeld reageert+niet reageert+niet+meer reageren+stopt reageert+nergens geen+reactie
      geen+beweging+in muis+beweegt+niet muis+vast pijltje+beweegt+niet klikken+niets
      niets+meer+aanklikken toetsen+doen+niets draaiend+rondje rondje+blijft cirkeltje+blijft
      zandloper+blijft wit+waas grijs+waas niet+reagerend ctrl+alt+del taakbeheer+afsluiten
      forceren+afsluiten geforceerd uitduwen hard+uitzetten stekker+uittrekken`,
    fr: `fige figé figée figer se+fige gelé gelée gèle geler freeze freezé freeze+écran bloque bloqué
      bloquée se+bloque blocage blocages reste+bloqué reste+coincé coincé plante planté plantée planter
      plantage plantages buggé bugge beugue bloqué+page image+figée image+arrêtée image+immobile
      immobile répond+pas répond+plus ne+répond réagit+pas réagit+plus aucune+réponse aucune+réaction
      pas+répondre souris+bouge+pas souris+bouge+plus souris+bloquée curseur+bloqué cliquer+rien
      plus+cliquer clic+rien touches+rien rond+tourne tourne+sans+fin tourne+vide sablier+reste
      écran+grisé blanchit voile+blanc ctrl+alt+suppr gestionnaire+tâches+fermer forcer+arrêt
      forcer+fermeture éteindre+force rester+appuyé+bouton`,
    en: `freeze freezes freezing froze frozen hang hangs hanging hung stuck stuck+screen gets+stuck
      remains+stuck seizes+up locks+up locked+up lock-up lockup image+stands+still stands+still
      still+image stalled stalls stops+responding not+responding no+response unresponsive
      does+not+respond doesn't+respond does+not+react doesn't+react no+reaction nothing+reacts
      mouse+does+not+move mouse+stuck mouse+frozen cursor+stuck cursor+frozen click+nothing
      clicking+nothing cannot+click keys+do+nothing spinning+wheel wheel+keeps+turning spinning+forever
      circle+stays hourglass+stays whites+out greyed+window grey+haze ctrl+alt+del task+manager+close
      end+task force+quit force+close forced+off hold+power+button hard+reset pull+plug`,
  },
  {
    id: 'slow',
    nl: `traag trage traagheid supertraag heel+traag zeer+traag ontzettend+traag tergend+traag trager
      traagst vertraagd vertraging vertragingen sloom slak slakkengang kruipt sleept duurt duurt+lang
      duurt+eeuwen duurt+eeuwigheid duurt+minuten lang+wachten lange+wachttijd wachttijd wachten+minuten
      minuten+voor uren+voor blijft+laden laden+lang laadt+traag opent+traag trage+opening hapert
      haperen hapering haperingen schokkerig hort horten+stoten stottert vooruit+niet komt+niet+vooruit
      geen+vooruitgang niet+vooruit+te+branden onwerkbaar lag lagt latency ping slechte+prestaties
      performantie draaiend+rondje zandloper koffie+halen+intussen halve+dag+wachten`,
    fr: `lent lente lents lentes lenteur lenteurs lentement très+lent super+lent hyper+lent trop+lent
      extrêmement+lent plus+lent ralenti ralentie ralentit ralentissement ralentissements rame ramer
      ramait tortue escargot traîne traînasse dure+longtemps long+ouvrir met+temps met+longtemps
      met+minutes prend+temps prend+minutes prend+heures temps+fou temps+attente attendre+minutes
      attente+longue interminable éternité charge+lentement chargement+long saccade saccades saccadé
      par+à-coups à-coups hoquète bégaie n'avance+pas avance+pas poussif pénible inutilisable lag
      latence ping délai délais performances+mauvaises mouline rond+tourne sablier temps+café patience`,
    en: `slow slower slowest slowly slowness very+slow super+slow extremely+slow so+slow too+slow
      painfully+slow terribly+slow dead+slow slows+down slowed slowdown slowdowns sluggish lag lags
      lagging laggy delay delays delayed snail crawl crawling crawls drags takes+long takes+ages
      takes+forever takes+minutes takes+hours takes+time ages+open forever+open long+wait long+waiting
      waiting+time wait+minutes loading+slowly loads+slowly keeps+loading endless+loading opens+slowly
      stutter stutters stuttering choppy jerky hiccups barely+moves no+progress unworkable unusable
      latency high+ping poor+performance performance+bad spinning+wheel hourglass coffee+meanwhile`,
  },
  {
    id: 'crashes-or-closes',
    nl: `crasht crash crashen gecrasht crashte crashes sluit+af sluit+vanzelf sluit+plots sluit+zich
      afgesloten+plots valt+toe toegevallen klapt+dicht dichtgeklapt vliegt+dicht vliegt+toe
      springt+dicht gaat+toe gaat+dicht verdwijnt+plots verdwijnt+programma venster+verdwijnt
      venster+weg programma+weg stopt+ermee stopt+plots stopte+werken werkt+niet+meer+gestopt
      gestopt+met+werken plat+gegaan ligt+plat uit+programma+gegooid eruit+gegooid gooit+eruit
      smijt+eruit kickt+uit valt+uit+programma terug+bureaublad opent+en+sluit opent+sluit+direct
      direct+weer+dicht onmiddellijk+terug+toe herstart+vanzelf herstart+plots blauw+scherm bluescreen
      bsod onverwacht+afgesloten onverwachte+fout+gesloten niet+opgeslagen+kwijt werk+kwijt begeeft
      begeven`,
    fr: `plante planter planté plantage plantages crash crashe crasher crashé crashs se+ferme ferme+seul
      se+ferme+seul se+ferme+tout+seul ferme+coup fermeture+inopinée fermé+brusquement se+coupe
      se+quitte quitte+seul quitte+inopinément disparaît+coup fenêtre+disparaît programme+disparaît
      éjecté éjecte m'éjecte expulsé jeté+dehors mis+dehors sort+programme me+sort retour+bureau
      revient+bureau cessé+fonctionner a+cessé s'arrête s'arrête+coup arrêté+brusquement arrêt+inattendu
      s'ouvre+se+ferme ouvre+ferme+aussitôt referme se+referme ferme+aussitôt ferme+immédiatement
      redémarre+seul redémarre+tout+seul écran+bleu bluescreen bsod fermé+inattendue
      erreur+inattendue+ferme perdu+travail non+enregistré+perdu tombe+panne lâche lâché bombe`,
    en: `crash crashes crashed crashing closes+itself closes+by+itself closes+suddenly closes+down
      shuts+itself shuts+suddenly shuts+down+itself quits quits+unexpectedly exits+itself
      disappears+suddenly program+disappears window+disappears window+vanishes vanishes stops+working
      stopped+working has+stopped stops+suddenly throws+me+out thrown+out kicks+me+out
      kicked+out+program drops+me+out booted+out back+desktop returns+desktop opens+and+closes
      opens+closes closes+immediately closes+right+away closes+again closes+instantly falls+over
      fell+over goes+down restarts+itself restarts+suddenly reboots+itself blue+screen bluescreen bsod
      unexpectedly+closed unexpected+shutdown unexpected+error+closes lost+work unsaved+lost aborts
      aborted terminated dies`,
  },
  {
    id: 'error-message',
    nl: `foutmelding foutmeldingen foutcode foutboodschap foutbericht fout error errors errormelding
      errorcode error+code melding+fout krijg+melding krijg+error krijg+fout geeft+fout geeft+error
      geeft+melding boodschap+fout venstertje+fout kadertje+fout pop-up+fout popupje rode+melding
      rood+kadertje rode+tekst waarschuwing waarschuwingsvenster uitroepteken geel+driehoekje driehoekje
      er+ging+iets+mis iets+fout+gegaan iets+misgelopen oeps onverwachte+fout onbekende+fout
      interne+fout fatale+fout runtime runtime+error exception 0x time-out timeout not+found
      niet+gevonden kan+niet+vinden kan+niet+worden+geopend kan+niet+voltooien mislukt mislukte ongeldig
      ongeldige ontbreekt+dll engelse+melding rare+tekst+scherm contacteer+beheerder`,
    fr: `message+erreur messages+erreur erreur erreurs code+erreur error error+code affiche+erreur
      affiche+message donne+erreur donne+message reçois+erreur reçois+message j'ai+message
      fenêtre+erreur petite+fenêtre pop-up+erreur popup message+rouge cadre+rouge texte+rouge
      avertissement avertissements fenêtre+avertissement point+exclamation triangle+jaune triangle
      quelque+chose+mal+passé mal+passé une+erreur+est+survenue survenue est+survenue s'est+produite
      produite oups erreur+inattendue erreur+inconnue erreur+interne erreur+fatale runtime exception 0x
      délai+dépassé timeout time-out introuvable pas+trouvé not+found impossible+ouvrir
      impossible+d'ouvrir impossible+terminer échec échoué échoue invalide non+valide dll+manquante
      message+anglais texte+bizarre contactez+administrateur`,
    en: `error+message error+messages error errors error+code error+popup error+window gives+error
      gives+message get+error get+message getting+error shows+error displays+error throws+error
      says+error message+says message+saying popup+says pop-up+error popup little+window+error
      red+message red+box red+text warning warnings warning+window exclamation+mark yellow+triangle
      triangle something+went+wrong went+wrong oops unexpected+error unknown+error internal+error fatal
      fatal+error runtime runtime+error exception unhandled 0x timeout timed+out time-out not+found
      cannot+find could+not+find cannot+be+opened could+not+be+opened could+not+complete failed failure
      fails invalid not+valid dll+missing english+message weird+text+screen contact+administrator`,
  },
  {
    id: 'drops-connection',
    nl: `valt+weg weggevallen valt+uit uitgevallen valt+steeds+weg verbinding+weg verbinding+verbroken
      verbroken verbreekt verbreken verbinding+verliest verbinding+kwijt connectie+weg
      connectie+verbroken wegvallen uitval afgebroken breekt+af onderbroken onderbreking onderbrekingen
      onderbreekt af+en+toe+weg nu+en+dan+weg met+momenten om+de+haverklap telkens+weg
      steeds+opnieuw+verbinden opnieuw+verbinden herverbinden herverbindt eruit+gegooid smijt+eruit
      gooit+eruit eruit+gesmeten vlieg+eruit vlieg+eruit+geregeld kicked kickt onstabiel onstabiele
      instabiel wisselvallig komt+en+gaat hapert+verbinding disconnect disconnected disconnecteert
      midden+gesprek+weg midden+call+weg offline+plots sessie+verbroken sessie+weg slechte+verbinding
      wifi+valt+weg internet+valt+weg elke+10+minuten`,
    fr: `coupe coupé coupée coupures coupure micro-coupure microcoupures se+coupe ça+coupe coupe+tout+temps
      déconnecte déconnecté déconnectée déconnexion déconnexions se+déconnecte me+déconnecte
      perd+connexion perte+connexion perdu+connexion connexion+perdue connexion+interrompue interrompu
      interrompue interruption interruptions saute+connexion tombe+connexion décroche lâche+connexion
      lâche éjecté éjecte m'éjecte jeté+dehors mis+dehors expulsé sorti+session session+coupée
      session+perdue de+temps+à+autre régulièrement+coupé par+moments sans+arrêt+coupe toutes+10+minutes
      reconnecter reconnecte reconnexion devoir+reconnecter sans+cesse+reconnecter instable instables
      instabilité va+vient connexion+mauvaise milieu+appel+coupé pleine+réunion+coupé hors+ligne+coup
      wifi+coupe internet+coupe`,
    en: `drops dropping dropped drop-outs dropouts drops+out connection+drops keeps+dropping
      connection+lost loses+connection losing+connection connection+gone connection+breaks
      connection+broken breaks+off broke+off cuts+out cuts+off cut+off cutting+out disconnect
      disconnects disconnected disconnecting disconnection interrupted interruption interruptions
      falls+away falls+out goes+away+connection kicked+out kicks+me+out kicks+out thrown+out
      throws+me+out logged+off+suddenly session+lost session+disconnected session+ended now+and+then
      once+in+a+while every+few+minutes every+10+minutes all+the+time+drops reconnect reconnects
      reconnecting have+to+reconnect unstable instable instability flaky intermittent unreliable patchy
      comes+and+goes bad+connection poor+connection middle+call+gone mid-call offline+suddenly
      wifi+drops internet+drops`,
  },
  {
    id: 'cannot-connect',
    nl: `geen+verbinding geen+connectie kan+niet+verbinden kan+niet+connecteren niet+verbinden
      verbindt+niet verbinden+lukt+niet verbinding+lukt+niet connecteert+niet connecteren
      verbinding+maken+mislukt verbinding+mislukt geraak+niet+op geraak+er+niet+op geraak+niet+binnen
      geraak+niet+in geraak+er+niet+in raak+niet+op raak+niet+binnen kom+niet+binnen kom+niet+in
      kom+er+niet+in kom+niet+op krijg+geen+contact onbereikbaar niet+bereikbaar niet+te+bereiken
      server+niet+gevonden site+onbereikbaar pagina+niet+bereikbaar offline staat+offline geen+internet
      geen+netwerk geen+wifi zonder+internet internet+ligt+plat netwerk+ligt+plat ligt+eruit ligt+plat
      wereldbolletje wereldbol niet+koppelen koppelt+niet paart+niet vindt+toestel+niet
      vindt+printer+niet wordt+niet+herkend niet+herkend niet+gevonden time-out verbinden+blijft+draaien
      aan+het+verbinden`,
    fr: `pas+connexion plus+connexion aucune+connexion sans+connexion impossible+connecter
      impossible+se+connecter pas+connecter peux+pas+connecter arrive+pas+connecter n'arrive+connecter
      se+connecte+pas se+connecte+plus connecte+pas connexion+impossible connexion+échoue
      connexion+échouée échec+connexion connexion+refusée+serveur accéder+impossible
      impossible+atteindre arrive+pas+entrer arrive+pas+aller+dessus sais+pas+entrer sais+pas+connecter
      sais+plus+connecter injoignable inaccessible inaccessibles inatteignable serveur+introuvable
      serveur+répond+pas site+inaccessible page+inaccessible hors+ligne offline est+hors+ligne
      pas+internet plus+internet sans+internet pas+réseau plus+réseau pas+wifi plus+wifi réseau+tombé
      internet+tombé internet+hs globe s'apparie+pas appairage+échoue trouve+pas+appareil
      trouve+pas+imprimante pas+reconnu non+reconnu pas+détecté non+détecté délai+dépassé
      connexion+cours+tourne`,
    en: `no+connection cannot+connect can't+connect could+not+connect unable+connect unable+to+connect
      does+not+connect doesn't+connect won't+connect not+connecting not+connected connection+failed
      connecting+fails failed+connect connection+impossible connection+refused connect+not+possible
      cannot+get+in can't+get+in cannot+get+on can't+get+on+to cannot+reach can't+reach unreachable
      not+reachable cannot+be+reached inaccessible not+accessible cannot+access+server server+not+found
      server+not+responding host+not+found site+cannot+be+reached page+cannot+be+reached offline
      is+offline shows+offline no+internet no+network no+wifi without+internet internet+down
      network+down is+down globe+icon not+pairing won't+pair does+not+pair cannot+find+device
      finds+no+printer not+recognised not+recognized not+detected not+found+network timed+out
      connecting+forever keeps+connecting stays+connecting`,
  },
  {
    id: 'refused-or-denied',
    nl: `geweigerd weigert weigering weigeren toegang+geweigerd geen+toegang toegang+ontzegd ontzegd
      mag+niet mag+ik+niet mag+niet+openen niet+toegelaten niet+toegestaan niet+gemachtigd niet+bevoegd
      onbevoegd onvoldoende+rechten geen+rechten geen+permissie geen+toestemming geen+toelating verboden
      access+denied denied forbidden unauthorized geblokkeerd geblokkeerd+door+beheerder tegengehouden
      houdt+tegen laat+niet+toe laat+mij+niet+binnen laat+mij+niet+toe binnenlaten+niet
      pakt+mijn+wachtwoord+niet aanvaardt+niet niet+aanvaard accepteert+niet neemt+niet+aan
      niet+aangenomen afgewezen afgekeurd verworpen fout+wachtwoord verkeerd+wachtwoord
      onjuist+wachtwoord ongeldig+wachtwoord pasje+geweigerd badge+geweigerd rood+lichtje+badge
      betaling+geweigerd terug+geweigerd contacteer+beheerder+rechten admin+vereist`,
    fr: `refusé refusée refus refuse refuser accès+refusé accès+interdit interdit interdite interdiction
      pas+accès plus+accès pas+droit pas+droits pas+autorisé non+autorisé non+autorisée
      autorisation+refusée autorisation+manquante droits+insuffisants privilèges+insuffisants
      pas+permission permission+refusée pas+habilité access+denied denied forbidden unauthorized bloqué
      bloqué+par+administrateur me+bloque laisse+pas+entrer laisse+pas me+laisse+pas veut+pas+entrer
      prend+pas+mot accepte+pas n'accepte+pas accepté+pas n'accepte+plus rejeté rejetée rejette rejet
      mot+passe+refusé mauvais+mot+passe mot+passe+incorrect identifiants+incorrects badge+refusé
      carte+refusée lumière+rouge+badge paiement+refusé envoi+refusé contactez+administrateur+droits
      admin+requis non+conforme décliné`,
    en: `refused refuses refusal refusing denied denies access+denied permission+denied no+access
      access+refused access+forbidden forbidden prohibited not+allowed not+permitted not+authorised
      not+authorized unauthorized unauthorised no+rights no+permission insufficient+rights
      insufficient+permissions insufficient+privileges lacks+permission missing+permission
      do+not+have+permission don't+have+permission blocked blocked+by+administrator blocks+me
      blocking+me does+not+let+me doesn't+let+me won't+let+me does+not+allow doesn't+accept
      does+not+accept not+accepted won't+accept rejects rejected rejection declined disapproved
      wrong+password incorrect+password password+refused invalid+credentials badge+refused card+refused
      red+light+badge payment+declined mail+rejected turned+away admin+required
      contact+administrator+rights restricted`,
  },
  {
    id: 'expired-or-lapsed',
    nl: `verlopen vervallen vervalt verstreken verloopt afgelopen+licentie afgelopen+abonnement verval
      vervaldatum vervaldag einddatum geldig+tot niet+meer+geldig ongeldig+geworden geldigheid
      geldigheidsduur buiten+gebruik+licentie expired expiratie wachtwoord+verlopen licentie+verlopen
      certificaat+verlopen link+verlopen kaart+verlopen abonnement+verlopen proefperiode
      proefperiode+voorbij trial proefversie+verlopen garantie+verlopen domein+verlopen sessie+verlopen
      token+verlopen te+laat+vernieuwd vernieuwen vernieuwing hernieuwen hernieuwing verlengen
      verlenging verleng te+verlengen nog+x+dagen nog+7+dagen binnen+14+dagen binnenkort+verloopt
      loopt+af loopt+bijna+af herinnering+vernieuwing laatste+waarschuwing+abonnement te+oud verouderd
      verouderde+versie end+of+life niet+meer+ondersteund deadline+voorbij`,
    fr: `expiré expirée expirés expire expirer expiration échu échue échéance échéances périmé périmée
      périmer caduc dépassé+date date+expiration date+fin date+limite valable+jusqu'au valable+plus
      plus+valide validité durée+validité expired mot+expiré licence+expirée certificat+expiré
      lien+expiré carte+expirée abonnement+expiré abonnement+terminé période+essai
      période+essai+terminée essai+terminé version+essai trial garantie+expirée domaine+expiré
      session+expirée jeton+expiré renouveler renouvellement renouvelé renouvelée pas+renouvelé
      à+renouveler prolonger prolongation prolongé proroger reconduire reconduction reste+jours
      reste+7+jours dans+14+jours bientôt+expire arrive+échéance arrive+fin rappel+renouvellement
      dernier+rappel+abonnement trop+ancien obsolète version+obsolète fin+vie plus+supporté délai+passé`,
    en: `expired expires expire expiring expiry expiration lapsed lapse lapses ran+out+licence
      run+out+subscription end+date expiry+date expiration+date valid+until no+longer+valid
      not+valid+anymore validity validity+period out+of+date+certificate overdue past+due
      password+expired licence+expired license+expired certificate+expired link+expired card+expired
      subscription+expired subscription+ended subscription+lapsed trial trial+over trial+ended
      trial+expired evaluation+period warranty+expired out+of+warranty domain+expired session+expired
      token+expired renew renewal renewed renewing not+renewed to+be+renewed extend+licence
      extension+subscription prolong prolongation days+left days+remaining 7+days+left within+14+days
      about+to+expire soon+expires coming+to+end final+notice renewal+reminder too+old outdated obsolete
      outdated+version end-of-life end+of+life no+longer+supported unsupported deadline+passed`,
  },
  {
    id: 'asks-again-and-again',
    nl: `vraagt+telkens vraagt+steeds vraagt+altijd vraagt+opnieuw vraagt+iedere+keer vraagt+elke+keer
      blijft+vragen blijft+vraagt blijft+terugkomen blijft+komen vraagt+constant vraagt+voortdurend
      telkens+opnieuw telkens+wachtwoord telkens+code telkens+aanmelden steeds+opnieuw steeds+terug
      altijd+opnieuw aan+een+stuk+vraagt weer+opnieuw iedere+keer+opnieuw elke+keer+opnieuw
      elke+dag+opnieuw elke+ochtend+opnieuw alsmaar+opnieuw om+de+haverklap om+de+5+minuten
      komt+telkens+terug komt+altijd+terug komt+steeds+terug popup+blijft venstertje+blijft
      venster+blijft+terugkomen lus eindeloze+lus in+een+lus cirkeltje+zonder+einde loop onthoudt+niet
      onthoudt+mijn+wachtwoord+niet niet+onthouden vergeet+telkens bewaart+niet aangemeld+blijven+niet
      opnieuw+aanmelden opnieuw+inloggen telkens+inloggen begint+opnieuw springt+terug
      terug+naar+loginscherm spamt+meldingen zot+van+worden`,
    fr: `demande+chaque+fois demande+toujours demande+sans+cesse demande+sans+arrêt demande+constamment
      demande+nouveau demande+encore redemande redemander redemande+mot redemande+code
      n'arrête+pas+demander arrête+pas+demander continue+demander continue+à+demander à+chaque+fois
      chaque+fois+mot chaque+fois+code chaque+fois+connecter chaque+jour+nouveau chaque+matin+nouveau
      tout+le+temps+demande sans+cesse sans+arrêt continuellement constamment encore+redemande
      toutes+5+minutes revient+toujours revient+sans+cesse revient+chaque+fois réapparaît
      réapparaît+toujours popup+revient fenêtre+revient boucle en+boucle tourne+boucle boucle+infinie
      boucle+connexion retient+pas retient+pas+mot mémorise+pas n'enregistre+pas+mot oublie+chaque+fois
      se+souvient+pas rester+connecté+pas reconnecter+chaque+fois se+reconnecter ressaisir retaper
      réencoder recommence+toujours retour+écran+connexion bombarde+notifications rend+fou`,
    en: `keeps+asking keeps+prompting keep+asking asks+every+time asks+again asks+each+time always+asks
      asks+constantly continually+asks asks+all+the+time asking+over prompts prompt+again
      prompts+repeatedly repeated+prompt repeatedly yet+again+asks over+again+asks once+more+asks
      every+single+time every+time+password every+time+code every+time+sign each+morning+again
      every+day+again every+5+minutes+asks keeps+coming+back comes+back+every+time comes+back+always
      keeps+popping keeps+appearing popup+keeps window+keeps reappears loop loops looping login+loop
      sign-in+loop endless+loop infinite+loop circle+endless does+not+remember doesn't+remember
      remember+password+not not+remembered forgets+every+time does+not+save+password stay+signed+in+not
      have+to+log+in+again sign+in+again re-enter reenter retype starts+over back+login+screen nags
      nagging drives+me+crazy`,
  },
  {
    id: 'locked-out',
    nl: `buitengesloten buiten+gesloten uitgesloten geblokkeerd+account account+vergrendeld account+gelockt
      gelockt locked locked+out vergrendeld geblokkeerde+gebruiker account+uitgeschakeld
      account+disabled gedeactiveerd gedesactiveerd account+opgeschort opgeschort geschorst
      te+veel+pogingen teveel+pogingen aantal+pogingen drie+keer+fout 3+keer+fout drie+keer+verkeerd
      3x+fout driemaal+verkeerd verkeerd+ingetikt+geblokkeerd geraak+er+niet+meer+in
      geraak+niet+meer+binnen geraak+niet+meer+in kan+er+niet+meer+in kom+er+niet+meer+in
      kom+niet+meer+binnen niet+meer+aanmelden niet+meer+inloggen kan+niet+inloggen kan+niet+aanmelden
      wachtwoord+vergeten paswoord+kwijt code+kwijt pin+geblokkeerd pincode+geblokkeerd
      kaart+geblokkeerd puk+nodig deblokkeren deblokkering ontgrendelen unlocken vrijgeven+account
      sta+buiten sta+voor+deur deur+op+slot badge+geblokkeerd sleutel+kwijt bitlocker+herstelsleutel
      wacht+15+minuten`,
    fr: `bloqué+compte compte+verrouillé verrouillé verrouillée verrouillage compte+locké locké lockée
      locked locked+out session+verrouillée bloqué+dehors enfermé+dehors utilisateur+bloqué
      compte+désactivé désactivé désactivée compte+suspendu suspendu trop+tentatives trop+essais
      nombre+tentatives tentatives+dépassé trois+fois+faux 3+fois+faux trois+erreurs 3+essais
      mal+tapé+bloqué trompé+bloqué peux+plus+entrer sais+plus+entrer arrive+plus+entrer
      n'arrive+plus+connecter peux+plus+connecter sais+plus+connecter peux+pas+me+connecter
      plus+me+connecter accès+perdu mot+oublié mdp+oublié oublié+mot+passe code+perdu pin+bloqué
      code+pin+bloqué carte+bloquée puk+besoin débloquer déblocage déverrouiller déverrouillage délocker
      réactiver+compte dehors+porte devant+porte porte+fermée porte+clé badge+bloqué clé+perdue
      clé+récupération+bitlocker attendre+15+minutes`,
    en: `locked+out locked lock-out lockout locks+me+out shut+out account+locked account+blocked
      user+locked user+blocked account+disabled deactivated account+suspended suspended
      too+many+attempts too+many+tries attempts+exceeded number+of+attempts failed+attempts
      three+times+wrong 3+times+wrong 3x+wrong typed+wrong+locked mistyped+locked cannot+get+in+anymore
      can't+get+in+anymore cannot+get+back+in get+back+in cannot+log+in can't+log+in cannot+sign+in
      can't+sign+in no+longer+log+in unable+log+in unable+sign+in lost+access forgot+password
      forgotten+password lost+password lost+code pin+blocked pin+locked card+blocked puk+needed unlock
      unlocking unblock unblocking release+account reactivate+account re-enable+account standing+outside
      front+door+closed door+locked badge+blocked key+lost bitlocker+recovery+key wait+15+minutes`,
  },
  {
    id: 'missing-or-incomplete',
    nl: `ontbreekt ontbreken ontbrekend ontbrekende ontbrak mist missen weg is+weg zijn+weg plots+weg
      spoorloos verdwenen verdwijnt verdwijnen kwijt kwijtgeraakt verloren verloren+gegaan zoek+geraakt
      niet+meer+te+vinden vind+niet+meer vind+niet+terug vinden+terug+niet niet+terug+te+vinden
      nergens+te+vinden nergens+te+bespeuren staat+er+niet+meer staat+er+niet+bij staat+er+niet+tussen
      onvolledig onvolledige niet+volledig niet+compleet incompleet half+document slechts+half
      maar+de+helft halve+lijst deel+ontbreekt gedeelte+weg stuk+ontbreekt afgekapt afgesneden
      afgebroken+tekst leeg+veld lege+velden gaten+in hiaat te+weinig te+kort niet+alle niet+alles
      niet+toegekomen niet+aangekomen nooit+gekregen nooit+ontvangen gewist per+ongeluk+gewist
      verwijderd overgeslagen niet+doorgekomen niet+overgenomen`,
    fr: `manque manquent manquant manquante manquants manquantes absent absente a+disparu ont+disparu
      disparu disparue disparus disparition disparaît plus+là n'est+plus+là volatilisé envolé
      introuvable introuvables trouve+plus trouve+pas retrouve+plus retrouve+pas perdu perdue perdus
      égaré égarée nulle+part n'apparaît+plus apparaît+plus figure+pas figure+plus pas+liste plus+liste
      incomplet incomplète incomplets pas+complet partiel partielle partiellement moitié moitié+document
      moitié+liste seulement+partie partie+manque bout+manque tronqué tronquée coupé+texte champ+vide
      champs+vides trou trous lacune lacunes trop+peu insuffisant pas+tous pas+tout pas+reçu jamais+reçu
      jamais+arrivé pas+arrivé effacé effacée supprimé supprimé+erreur sauté+ligne pas+repris
      oublié+liste`,
    en: `missing misses is+missing are+missing gone is+gone all+gone suddenly+gone vanished disappeared
      disappears disappearing lost got+lost went+missing mislaid misplaced absent not+there+anymore
      no+longer+there not+there nowhere nowhere+to+be+found cannot+find can't+find cannot+find+back
      find+back not+found+anymore not+in+list not+listed no+longer+listed incomplete not+complete
      partial partially partly half+document half+list only+half only+part part+missing piece+missing
      truncated cut+off cropped chopped empty+field empty+fields blank+field gaps gap too+few too+little
      insufficient short+of not+all not+everything not+received never+received never+arrived not+arrived
      did+not+arrive didn't+come+through wiped erased deleted accidentally+deleted skipped left+out
      omitted not+carried+over`,
  },
  {
    id: 'appears-twice',
    nl: `dubbel dubbele dubbels dubbelop dubbel+verschenen tweemaal tweevoudig twee+keer twee+maal 2+keer
      2x 2+maal tweede+keer+zelfde drie+keer+zelfde driedubbel staat+er+dubbel staat+er+twee+keer
      staat+twee+keer komt+twee+keer komt+dubbel dubbel+toegekomen dubbel+ontvangen dubbel+verstuurd
      twee+keer+gekregen twee+keer+verstuurd twee+keer+dezelfde twee+dezelfde zelfde+twee+keer
      dubbel+geboekt dubbel+geregistreerd dubbel+ingeboekt dubbel+afgedrukt print+dubbel
      dubbel+aangerekend dubbel+betaald dubbele+regel dubbele+regels dubbele+klant dubbele+fiche
      dubbele+contacten duplicaat duplicaten dupliceert gedupliceerd duplicate kopie+van conflictkopie
      twee+versies twee+exemplaren twee+iconen twee+agenda's herhaald herhaling ontdubbelen ontdubbeling
      samenvoegen+dubbele`,
    fr: `double doubles en+double dédoublé dédoublée dédoublés dédouble dédoublement deux+fois 2+fois 2x
      deuxième+fois+même trois+fois+même en+triple triple apparaît+deux+fois apparaît+double
      s'affiche+deux+fois figure+deux+fois reçu+deux+fois reçois+deux+fois reçu+double arrive+deux+fois
      arrive+double envoyé+deux+fois parti+deux+fois deux+fois+même deux+mêmes deux+identiques
      identiques doublon doublons encodé+deux+fois encodé+double enregistré+deux+fois
      comptabilisé+deux+fois imprimé+deux+fois imprime+double facturé+deux+fois payé+deux+fois
      ligne+double lignes+doubles client+double fiche+double fiches+doubles contacts+doubles duplicata
      dupliqué dupliquée dupliqués duplique duplication copie+conflit deux+versions deux+exemplaires
      deux+icônes deux+agendas répété répétée répétition dédoublonner fusionner+doublons`,
    en: `double doubled doubles doubling twice two+times 2+times 2x second+time+same three+times+same
      triple tripled thrice appears+twice appear+twice shows+twice shown+twice listed+twice there+twice
      in+there+twice received+twice receive+twice get+twice got+twice arrives+twice arrived+double
      comes+twice sent+twice sends+twice went+out+twice same+twice two+same two+identical identical
      booked+twice double-booked double+booked registered+twice entered+twice recorded+twice
      printed+twice prints+twice prints+double charged+twice invoiced+twice paid+twice double+line
      duplicate+lines duplicate+client duplicate+record duplicate+contacts duplicate duplicates
      duplicated duplicating duplication copy+of conflicted+copy two+versions two+copies two+icons
      two+calendars repeated repeats repetition dedupe deduplicate merge+duplicates`,
  },
  {
    id: 'wrong-amount',
    nl: `bedrag+verkeerd verkeerd+bedrag fout+bedrag bedrag+klopt bedragen+kloppen bedragen+verkeerd
      totaal+klopt totaal+verkeerd totaal+fout som+klopt som+verkeerd optelling telt+op telt+verkeerd
      rekent+verkeerd rekent+fout rekenfout telfout verrekend misrekend misteld berekening+klopt
      cijfers+kloppen aantal+klopt aantal+verkeerd aantallen+kloppen saldo+klopt saldo+verkeerd
      prijs+klopt prijs+verkeerd verkeerde+prijs foute+prijs oude+prijs centjes cent+verschil eurocent
      afronding afronden afrondingsverschil afgerond verschil+euro verschil+cijfers komt+overeen
      stemt+overeen overeenstemmen euro+teveel euro+tekort te+veel te+weinig teveel tekort
      dubbel+aangerekend dubbel+geteld dubbel+zoveel twee+aangerekend maal+tien factor+10 nul+teveel
      nulletje nullen komma+verkeerd komma+verschoven punt+komma komma decimalen korting+niet
      percentage+verkeerd btw+verkeerd te+duur hoger+verwacht lager+verwacht negatief+bedrag min-teken
      minteken op+nul`,
    fr: `montant+erroné montant+faux montant+incorrect mauvais+montant montant+juste montants+correspondent
      montants+faux total+faux total+incorrect total+correspond total+juste somme+fausse
      somme+incorrecte addition+fausse additionne+mal calcule+mal mal+calculé erreur+calcul calcul+faux
      mécompte compte+bon chiffres+faux chiffres+collent chiffres+correspondent colle+pas nombre+faux
      quantité+fausse quantité+incorrecte solde+faux solde+juste prix+faux prix+incorrect mauvais+prix
      ancien+prix tarif+faux centime centimes cents+différence arrondi arrondis arrondit
      différence+euros écart écart+montant euros+trop trop+élevé trop+bas trop+payé trop+peu trop+cher
      compté+double compté+deux facturé+double deux+fois le+double multiplié+dix facteur+10 zéro+trop
      zéros virgule+mal virgule+déplacée virgule point+virgule décimales décimale remise+pas
      pourcentage+faux taux+faux plus+élevé négatif+montant signe+moins à+zéro surfacturé`,
    en: `wrong+amount amount+wrong incorrect+amount amount+incorrect amounts+match amounts+wrong
      amount+match total+wrong wrong+total total+incorrect total+match totals+match sum+wrong wrong+sum
      adds+up adding+up add+up calculates+wrong calculated+wrong miscalculated miscalculation
      calculation+error calculation+wrong counts+wrong miscounted figures+match figures+wrong
      numbers+match numbers+wrong wrong+number quantity+wrong wrong+quantity balance+wrong price+wrong
      wrong+price incorrect+price old+price price+incorrect cent+difference cents rounding rounded
      rounding+difference difference+euro euros+difference euro+much too+much too+little too+high
      too+low too+expensive overcharged undercharged charged+twice counted+twice counts+double
      double+charged doubled times+ten factor+10 ten+times extra+zero zero+much zeros comma+wrong
      comma+shifted decimal decimals comma+point discount+applied percentage+wrong rate+wrong
      higher+expected lower+expected negative+amount minus+sign shows+zero`,
  },
  {
    id: 'wrong-date-or-hour',
    nl: `verkeerde+datum datum+verkeerd foute+datum datum+fout datum+klopt datums+kloppen verkeerd+uur
      uur+verkeerd uur+klopt verkeerde+tijd tijd+klopt tijd+verkeerd klok+verkeerd klok+achter klok+voor
      klok+loopt loopt+achter loopt+voor uur+vroeger uur+later uur+verschil uurtje+verschil
      uur+verschoven uur+vroeg uur+laat dag+vroeg dag+laat dag+verschil dag+verschoven dag+eerder
      dag+later verkeerde+dag verkeerde+week verkeerde+maand verkeerd+jaar jaar+verkeerd datum+gisteren
      datum+morgen tijdzone tijdzones utc gmt zomertijd wintertijd zomeruur winteruur uur+verzet
      klok+verzet uurverandering dag+maand maand+dag omgewisseld+datum amerikaanse+datum datumnotatie
      datumformaat am+pm am/pm 12+uur middernacht schrikkeljaar 29+februari weeknummer weeknummers
      vervaldatum+verkeerd te+vroeg te+laat verkeerd+tijdstip tijdstip vergadering+uur afspraak+uur
      verschuift+uur tijdsaanduiding`,
    fr: `mauvaise+date date+fausse date+erronée date+incorrecte date+correcte dates+fausses mauvaise+heure
      heure+fausse heure+incorrecte heure+juste heure+exacte horloge+retarde horloge+avance
      horloge+fausse horloge+heure retarde avance+heure heure+décalage décalage décalé+heure
      décalée+heure décalé+jour heure+plus heure+moins heure+tôt heure+tard heure+trop jour+tôt
      jour+tard jour+trop mauvais+jour mauvaise+semaine mauvais+mois mauvaise+année année+fausse
      date+hier date+demain date+lendemain date+veille fuseau fuseau+horaire fuseaux utc gmt heure+été
      heure+hiver changement+heure passage+heure jour+mois mois+jour inversé+date dates+inversées
      date+américaine format+date am+pm 12+heures minuit bissextile 29+février numéro+semaine
      échéance+fausse trop+tôt trop+tard mauvais+moment réunion+heure rendez-vous+heure mal+daté daté
      horodatage`,
    en: `wrong+date date+wrong incorrect+date date+incorrect dates+wrong date+correct wrong+hour hour+wrong
      wrong+time time+wrong incorrect+time time+incorrect clock+wrong clock+behind clock+slow clock+fast
      clock+ahead runs+behind runs+ahead hour+early hour+late hour+off hour+earlier hour+later
      hour+difference hour+ahead hour+behind shifted+hour off+hour off+day day+early day+late
      day+difference shifted+day wrong+day wrong+week wrong+month wrong+year year+wrong date+yesterday
      date+tomorrow time+zone timezone timezones utc gmt summer+time winter+time daylight
      daylight+saving dst clock+change day+month month+day swapped+date reversed+date american+date
      us+date date+format am+pm am/pm 12+hour midnight leap+year 29+february week+number week+numbers
      due-date+wrong too+early too+late wrong+moment timestamp timestamps meeting+hour appointment+hour`,
  },
  {
    id: 'wrong-place-or-recipient',
    nl: `verkeerde+plaats plaats+verkeerd verkeerde+plek verkeerde+map map+verkeerd foute+map andere+map
      verkeerde+printer andere+printer printer+verdieping verkeerde+persoon foute+persoon andere+persoon
      verkeerde+collega verkeerd+adres adres+verkeerd fout+adres oud+adres verkeerde+klant foute+klant
      andere+klant verkeerde+bestemmeling bestemmeling bestemmelingen ontvanger+verkeerd
      verkeerde+ontvanger geadresseerde verkeerd+verstuurd verkeerd+gestuurd naar+verkeerde komt+terecht
      terechtgekomen terecht+verkeerd belandt beland+bij komt+elders elders ergens+anders anders+terecht
      bij+iemand iemand+anders per+vergissing misgestuurd verkeerd+bezorgd verkeerd+geleverd
      verkeerde+lokaal verkeerde+zaal verkeerd+toestel verkeerd+nummer verkeerde+rekening
      verkeerde+afdeling verkeerde+dienst verkeerde+lade verkeerde+kolom verkeerd+tabblad
      verkeerde+schijf verkeerde+mailbox verkeerde+postbus verwisseld omgewisseld verdwaald niet+bestemd
      bestemd+voor niet+mij rinkelt+verkeerd belt+verkeerd doorgestuurd+verkeerd verdieping+hoger
      andere+verdieping ander+kantoor`,
    fr: `mauvais+endroit mauvaise+place mauvais+lieu mauvais+dossier autre+dossier mauvaise+imprimante
      autre+imprimante imprime+ailleurs imprimante+étage mauvaise+personne autre+personne
      mauvais+collègue mauvaise+adresse adresse+fausse adresse+erronée ancienne+adresse mauvais+client
      autre+client mauvais+destinataire destinataire destinataires destinataire+erroné mal+envoyé
      mal+adressé mal+dirigé envoyé+mauvais envoyé+erreur par+erreur erreur+destinataire arrive+chez
      arrivé+chez arrive+ailleurs atterrit atterri atterrissent tombe+chez tombe+sur se+retrouve
      retrouve+chez ailleurs autre+part quelqu'un+d'autre quelqu'un+autre quelqu'un égaré égarée
      perdu+route mal+livré livré+mauvaise mauvaise+salle mauvais+local mauvais+appareil mauvais+numéro
      mauvais+compte mauvais+service mauvais+département mauvais+bac mauvaise+colonne mauvais+onglet
      mauvais+disque mauvaise+boîte interverti intervertis inversé mélangé pas+destiné destiné pas+moi
      sonne+chez transféré+mauvais étage+dessus autre+étage autre+bureau`,
    en: `wrong+place place+wrong wrong+spot wrong+location wrong+folder other+folder wrong+printer
      other+printer another+printer prints+elsewhere printer+floor wrong+person other+person
      another+person wrong+colleague wrong+address address+wrong incorrect+address old+address
      wrong+customer other+customer wrong+client wrong+recipient recipient recipients addressee
      wrongly+sent sent+wrong sent+wrongly sent+mistake by+mistake misdirected misrouted missent ends+up
      ended+up landed arrives+at arrives+elsewhere arrive+wrong goes+elsewhere elsewhere somewhere+else
      someone+else somebody+else else's someone's misdelivered delivered+wrong wrong+room wrong+device
      wrong+number wrong+account wrong+department wrong+team wrong+tray wrong+column wrong+tab
      wrong+drive wrong+mailbox wrong+box swapped mixed+up mix-up mixup switched+around not+meant
      meant+for intended+for not+mine rings+wrong rings+elsewhere forwarded+wrong upstairs+printer
      other+floor another+floor other+office another+office astray`,
  },
  {
    id: 'wrong-language-or-characters',
    nl: `verkeerde+taal taal+verkeerd foute+taal andere+taal taal+veranderd taal+instelling taalinstelling
      taal engels+plots ineens+engels ineens+frans plots+frans alles+engels alles+frans alles+duits
      in+engels in+frans engelstalig franstalig nederlandstalig anderstalig franse+versie duitse+tekst
      chinees chinese+tekens vertaling vertaald vertalen halfvertaald azerty qwerty azerty+qwerty
      toetsenbord+taal a+q toetsen+verwisseld letters+verwisseld accenten accentjes accent+é trema
      umlaut leestekens apenstaartje apenstaart euroteken euro-teken vraagtekens vraagtekentjes
      vierkantjes blokjes+tekst hiëroglyfen hiërogliefen rare+tekens vreemde+tekens rare+letters
      vreemde+letters gekke+tekens speciale+tekens tekens+verkeerd onleesbare+tekens gebrabbel krabbels
      utf-8 utf8 ansi codering tekenset lettertype lettertypes wingdings spellingcontrole spelling
      rode+golfjes streepjes+woorden autocorrectie foute+letters é+wordt`,
    fr: `mauvaise+langue langue+changé langue+incorrecte langue+fausse autre+langue changer+langue
      langue+affichage langue paramètre+langue en+anglais en+néerlandais en+allemand tout+anglais
      tout+néerlandais tout+flamand en+flamand passé+anglais passé+néerlandais anglais+d'un-coup anglais
      néerlandais version+française version+néerlandaise chinois du+chinois traduction traduit traduire
      mal+traduit azerty qwerty azerty+qwerty clavier+langue clavier+anglais lettres+inversées
      touches+inversées a+q accents accent accents+bizarres tréma cédille ponctuation arobase signe+euro
      symbole+euro points+d'interrogation points+interrogation petits+carrés carrés losanges
      hiéroglyphes caractères+bizarres caractères+étranges caractères+spéciaux drôles+caractères
      caractères signes+bizarres symboles+bizarres lettres+bizarres charabia illisible+caractères utf-8
      utf8 ansi encodage+caractères jeu+caractères police+caractères wingdings orthographe correcteur
      correcteur+orthographe souligné+rouge correction+automatique`,
    en: `wrong+language language+changed changed+language other+language different+language
      language+setting language in+dutch in+french in+german all+dutch all+french everything+dutch
      everything+french suddenly+french suddenly+dutch suddenly+english switched+french dutch+menus
      french+menus english+version french+version chinese chinese+characters translation translated
      untranslated half+translated azerty qwerty azerty+qwerty keyboard+layout keyboard+language
      letters+swapped keys+swapped a+q accents accent accented umlaut punctuation at-sign at+sign
      euro+sign question+marks squares little+squares boxes+instead hieroglyphs strange+characters
      weird+characters funny+characters odd+characters special+characters characters strange+symbols
      weird+symbols strange+letters weird+letters garbled gibberish gobbledygook utf-8 utf8 ansi
      encoding charset character+set font fonts wingdings spellcheck spell+check spelling red+squiggles
      red+underlined autocorrect`,
  },
  {
    id: 'wrong-size-or-layout-or-cut-off',
    nl: `afgesneden afgekapt afgeknipt valt+af rand+afgesneden stuk+af half+pagina halve+pagina halve+blad
      half+blad maar+half onderkant+weg bovenkant+weg rechterkant+weg laatste+kolom kolommen+weg
      regel+weg buiten+kader buiten+blad past+niet past+blad verkleind vergroot uitgerekt platgedrukt
      samengedrukt te+groot te+klein veel+groter piepklein mini+letters letters+klein letters+groot
      grootte formaat verkeerd+formaat a3+a4 a4+a3 a5 schalen schaling passend zoom ingezoomd uitgezoomd
      marge marges kantlijn scheef schuin+blad verschoven verschuift verspringt versprongen
      springt+tekst opmaak lay-out layout+verkeerd layout overlapt overlappen over+elkaar door+elkaar
      liggend staand landscape portrait gedraaid gekanteld op+zijn-kop ondersteboven spiegelbeeld
      lege+bladzijde twee+pagina's resolutie zwarte+randen witte+rand buiten+beeld uitlijning uitgelijnd`,
    fr: `coupé coupée coupées tronqué tronquée rogné rognée bord+coupé texte+coupé moitié+page demi-page
      moitié+feuille que+moitié manque+bas manque+bord bas+manque haut+manque droite+manque
      dernière+colonne colonnes+manquent dépasse déborde hors+cadre hors+page rentre+pas tient+pas
      réduit rétréci agrandi étiré étirée aplati écrasé+texte trop+grand trop+petit trop+gros minuscule
      énorme lettres+petites taille mauvais+format format+a3 format+a4 a3+a4 format+lettre a5 échelle
      mise+échelle ajuster+page zoom zoomé marge marges de+travers incliné décalé décalée se+décale
      mise-en-page mise+page présentation+cassée chevauche chevauchent superposé superposés paysage
      portrait pivoté tourné+page à+l'envers tête+bas miroir page+blanche deux+pages résolution
      bandes+noires bord+blanc hors+écran aligné alignement`,
    en: `cut-off cut+off cuts+off chopped truncated cropped clipped edge+cut text+cut half+page half+sheet
      only+half missing+bottom bottom+missing top+missing right+missing last+column columns+missing
      outside+frame off+page runs+off doesn't+fit fit+page fit shrunk shrinks enlarged stretched
      squashed squeezed too+big too+small too+large too+wide tiny huge letters+small letters+big
      text+small wrong+size wrong+format a3+a4 letter+size a5 scale scaling scaled zoom zoomed margin
      margins skewed slanted shifted shifts moved+text misplaced layout layout+broken formatting
      messed+layout overlap overlaps overlapping on-top+text landscape portrait rotated sideways tilted
      upside-down mirrored blank+page two+pages resolution black+bars white+border aligned misaligned
      alignment`,
  },
  {
    id: 'poor-print-quality',
    nl: `strepen streep strepen+blad zwarte+streep witte+streep witte+strepen lijnen+afdruk banen vlekken
      vlek vlekkerig inktvlekken smossen smost uitgesmeerd smeert smeren veegt veegt+af vegen
      vuil+afdruk vuile+afdruk vuile+bladen flets flauw bleek bleke te+licht licht+afgedrukt vaag vage
      wazig onscherp onleesbaar slecht+leesbaar nauwelijks+leesbaar grijze+waas grijze+achtergrond
      schaduw+afdruk dubbel+beeld schaduwbeeld spookbeeld spikkels stipjes puntjes zwarte+puntjes
      korrelig verkleurd kleuren+kloppen kleuren+verkeerd verkeerde+kleuren alles+roze roze+schijn
      groene+schijn blauwe+schijn geelachtig rood+oranje kleur+ontbreekt geen+zwart zwart+grijs
      donker+afdruk te+donker zwart+blad volledig+zwart afdrukkwaliteit printkwaliteit slechte+kwaliteit
      lelijk+afgedrukt toner+lost toner+poeder poeder+blad drum drumeenheid printkop koppen+reinigen
      reinigen+printkop barcode+onleesbaar etiket+bleek`,
    fr: `stries strie traits+page trait+noir trait+blanc traits+noirs bandes+blanches bande+noire
      lignes+impression lignes+noires ligne+noire rayures rayure taches tache taché tachée bavures
      bavure bavent coule+encre salit sale+impression sales+feuilles feuilles+sales saletés pâle pâles
      clair+impression trop+clair délavé faible+impression imprime+mal mal+imprimé flou floue illisible
      peu+lisible à-peine+lisible fond+gris voile+gris grisâtre ombre+impression image+fantôme
      image+double dédoublé points+noirs petits+points pointillés granuleux décoloré couleurs+fausses
      mauvaises+couleurs tout+rose verdâtre bleuté jaunâtre couleur+manque pas+noir trop+foncé foncé
      page+noire tout+noir qualité+impression moche toner+part poudre poudre+noire encre+sèche tambour
      fuser tête+impression têtes+nettoyer nettoyage+têtes calibrer code-barres+illisible étiquette+pâle
      s'efface four+imprimante`,
    en: `stripes streaks streaky line+page black+line white+line white+lines bands banding stains stain
      blots blotches blotchy smudge smudging smears smeared smearing dirty+print dirty+pages
      dirty+sheets rubs+off wipes+off faded fading faint pale washed-out too+light light+print vague
      blurry blurred fuzzy unsharp illegible unreadable barely+readable hardly+readable grey+background
      greyish ghosting double+image shadow+print specks dots black+dots speckled grainy discolored
      colors+wrong wrong+colors all+pink pinkish greenish bluish yellowish color+missing no+black
      black+grey too+dark dark+print black+page print+quality bad+quality poor+quality ugly+print
      toner+powder toner+falls powder ink+dried drum printhead print+head clean+heads barcode+unreadable
      label+pale`,
  },
  {
    id: 'jam-or-feed',
    nl: `papierstoring papieropstopping papierprop vastloper vastgelopen+papier papier+vast blad+vast
      zit+vast vast+geraakt klemt geklemd klem papierklem geblokkeerd+papier blokkeert+papier propje
      prop verfrommeld verfrommelt frommelt gekreukt kreukt kreuken kreukels plooit geplooid plooien
      ezelsoren scheurt gescheurd stukje+papier snipper papierrest eet+papier eet+blad opgegeten
      slikt+papier trekt+papier trekt+blad neemt+papier neemt+blad pakt+papier pakt+blad pakt+niet
      pakt+bladen twee+bladen meerdere+bladen bladen+tegelijk dubbele+invoer invoerrol rolletje
      rolletjes rollertjes pickup-rol adf documentinvoer doorvoer doorvoert geen+doorvoer trekt+scheef
      scheef+ingetrokken lade+papier lade+vast papierlade handinvoer klepje+open achterklep etiket+vast
      etiketten+plakken etiket+rol rol+vast lint+gescheurd enveloppe+vast omslag+vast kraakt+papier
      ratelt hapert+papier paper+jam invoer+papier`,
    fr: `bourrage bourrages bourrage+papier bourre bourrer papier+coincé feuille+coincée coincé coincée
      coince coincer papier+bloqué feuille+bloquée bloque+papier enrayé enraye grippé chiffonné
      chiffonne froissé froissée froisse plié plis+papier corné déchire déchiré déchirée bout+papier
      morceau+papier reste+papier mange+papier mange+feuilles bouffe+papier avale+papier avale+feuille
      avalé tire+papier tire+feuille prend+papier prend+feuilles prend+pas happe attrape+papier
      deux+feuilles plusieurs+feuilles feuilles+fois double+alimentation alimentation+papier
      chargeur+documents chargeur entraînement entraîne rouleau+papier rouleaux+usés galet galets
      rouleau+prise adf avance+papier défile tire+travers bac+papier bac+coincé bac+bloqué passe-papier
      alimentation+manuelle trappe+arrière capot+ouvert étiquette+coincée étiquettes+collées
      rouleau+coincé ruban+déchiré enveloppe+coincée craque+papier claque+papier a4+coincé paper+jam`,
    en: `paper+jam paperjam jam jams jammed paper+stuck sheet+stuck stuck+paper gets+stuck page+stuck
      blocked+paper paper+blocked clogged wedged crumpled crumples crumpling creased creases wrinkled
      folded+paper folds+paper dog-eared torn tears+paper rips ripped piece+paper scrap+paper bit+paper
      eats+paper eating+paper chews chewed chews+paper swallows+paper pulls+paper takes+paper take+paper
      grabs+paper picks+paper pickup pulls+sheets two+sheets several+sheets multiple+sheets sheets+once
      double+feed double-feed misfeed misfeeds feeds feeder feeding roller rollers pickup+roller
      worn+rollers adf document+feeder pulls+crooked crooked+feed tray+paper tray+stuck paper+tray
      bypass manual+feed back+cover rear+door label+stuck labels+stuck label+roll roll+stuck ribbon+torn
      envelope+stuck crunching grinding advances+paper feed+paper`,
  },
  {
    id: 'empty-or-low-supply',
    nl: `leeg bijna+leeg op+is raakt+op uitgeput bijvullen aanvullen vervangen+patroon laag+niveau
      laag+inkt tekort niets+meer droog+staan geen+papier papier+op batterij+plat plat bijna+plat
      opladen+nodig lampje+oranje signaleert+leeg`,
    fr: `vide presque+vide épuisé à+sec plus+encre plus+papier remplir recharger+papier remplacer+cartouche
      niveau+bas niveau+faible manque+papier panne+sèche batterie+plate batterie+vide à+plat
      voyant+orange fini+rouleau`,
    en: `empty almost+empty run+out ran+out running+out refill replace+cartridge low+level low+ink
      low+paper out+paper depleted dead+battery flat+battery needs+charging orange+light used+up`,
  },
  {
    id: 'full',
    nl: `vol volgelopen vollopen loopt+vol schijf+vol volle limiet quota overschreden geen+plaats
      geen+ruimte plaatsgebrek opslag+vol mailbox+vol bijna+vol capaciteit opruimen verzadigd
      teveel+bestanden`,
    fr: `plein pleine saturé saturée sature quota dépassé plus+place plus+espace manque+place
      espace+insuffisant stockage+plein boîte+pleine presque+plein capacité limite+atteinte faire+place
      nettoyer+fichiers`,
    en: `full filled+up disk+full quota exceeded no+space no+room out+space storage+full mailbox+full
      almost+full capacity limit+reached clean+up saturated`,
  },
  {
    id: 'noise',
    nl: `lawaai geluid+maakt maakt+lawaai ratelt ratelen piept piepen piepje gepiep kraakt kraken bromt
      brommen gezoem zoemt zoemen tikt getik blaast ventilator+draait fluit fluiten gierend schuurt
      knarst alarm+gaat`,
    fr: `bruit bruyant bruits grince grincement siffle sifflement bourdonne bourdonnement bip bipe bips
      claque cliquetis ronfle vibre vibration couine ventilateur+tourne souffle+fort crisse`,
    en: `noise noisy rattles rattling squeaks squeaking beeps beeping beep hums humming buzzing buzzes
      clicks clicking whistles whistling grinding vibrates fan+loud`,
  },
  {
    id: 'no-sound',
    nl: `geen+geluid hoor+niets hoort+niets hoor+niks hoort+niks stil muisstil geluidloos stom
      luidspreker+niet box+dood micro+dood dempen gedempt mute stilte verstaan+niet niemand+hoort`,
    fr: `pas+son aucun+son plus+son entends+rien entend+rien muet muette silencieux silence
      haut-parleur+marche micro+coupé coupure+son personne+entend mute`,
    en: `no+sound no+audio hear+nothing cannot+hear can't+hear nobody+hears silent mute muted speakers+dead
      mic+dead sound+gone`,
  },
  {
    id: 'bad-sound-or-echo',
    nl: `echo galm dubbel+hoor hapert stem+hapert kraakt+lijn ruis gekraak robotstem robot blikkerig
      ver+weg te+stil te+luid onverstaanbaar versta+slecht lijn+slecht onderbroken+stem vertraging+stem`,
    fr: `écho résonne résonance grésille grésillement friture haché hachée voix+robot métallique
      trop+faible trop+fort incompréhensible mal+entendu ligne+mauvaise coupures+voix décalage+son
      larsen`,
    en: `echo hollow crackles crackling static choppy robotic robot+voice tinny too+quiet too+loud
      unintelligible bad+line breaking+up voice+delay feedback+loop`,
  },
  {
    id: 'blurry-or-bad-picture',
    nl: `wazig onscherp vaag beeld+slecht korrelig strepen+scherm kleuren+scherm roze+scherm groen+scherm
      vlekken+scherm te+donker te+licht verkleurd uitgerekt vervormd pixels dode+pixel spookbeeld`,
    fr: `flou floue flous image+mauvaise granuleux lignes+écran rayures+écran couleurs+écran écran+rose
      écran+vert taches+écran trop+sombre trop+clair déformé étiré pixel+mort pixels décoloré fantôme`,
    en: `blurry blurred fuzzy unsharp grainy lines+screen stripes+screen colours+wrong colors+wrong
      pink+screen green+screen too+dark too+bright stretched distorted pixels dead+pixel ghosting
      washed+out`,
  },
  {
    id: 'too-hot-or-smell-or-leak',
    nl: `warm heet gloeiend oververhit oververhitting verbrand brandgeur geur+brand stinkt rook rookt lekt
      lek lekken druppelt water+onder nat vocht condens koud+te te+warm temperatuur+stijgt uitvalt+hitte`,
    fr: `chaud brûlant surchauffe surchauffé brûlé odeur+brûlé sent+brûlé pue fumée fume fuite fuit coule
      goutte eau+sous mouillé humidité condensation trop+froid trop+chaud température+monte`,
    en: `hot overheats overheating overheated burning+smell burnt smells stinks smoke smoking leak leaks
      leaking drips water+under wet moisture condensation too+cold too+warm temperature+rising`,
  },
  {
    id: 'broken-or-loose',
    nl: `kapot stuk gebroken gebarsten barst gescheurd afgebroken los loszit losgekomen wiebelt wiebelen
      afgevallen gevallen+grond gedeukt versleten beschadigd pootje+af klepje scharnier schroefje
      doorgebeten kabel+stuk contact+slecht plakband slijtage`,
    fr: `cassé cassée brisé fissuré fissure fendu déchiré arraché desserré détaché branlant bouge+tout
      tombé+terre cabossé usé abîmé endommagé clapet charnière vis+manque câble+abîmé faux+contact
      scotch usure`,
    en: `broken cracked crack torn snapped loose came+off wobbly wobbles fell+off dropped+floor dented worn
      damaged hinge screw+missing cable+damaged bad+contact tape+holds wear`,
  },
  {
    id: 'stuck-or-does-not-open',
    nl: `hangt vastgelopen loopt+vast vast+gelopen blijft+hangen blijft+draaien blijft+laden bevriest
      bevroren geblokkeerd blokkeert start+niet start+niet+op opstarten+lukt+niet opent+niet
      gaat+niet+open opengaan+niet wil+niet+open niet+openen krijg+niet+open kan+niet+openen crasht
      gecrasht crash valt+uit uitgevallen sluit+zichzelf klapt+dicht floept+weg vliegt+eruit smijt+eruit
      reageert+niet reageert+nergens+op niet+reagerend doet+niets doet+niks gebeurt+niets gebeurt+niks
      klik+gebeurt+niets draaiend+bolletje zandloper bolletje+draait cirkeltje rondje+draait wit+scherm
      zwart+scherm blauw+scherm grijs+scherm leeg+scherm dood morsdood kapot stuk+gegaan werkt+niet+meer
      werkt+niet functioneert+niet lukt+niet ligt+plat ligt+eruit plat down onbeschikbaar muisvast
      muurvast zit+vast foutmelding+starten inladen+blijft`,
    fr: `bloqué bloquée bloque blocage planté plante plantage figé figée fige gelé freeze freezé
      rame+bloque s'ouvre+pas ouvre+pas ouvre+plus ouvrir+impossible veut+pas+ouvrir démarre+pas
      démarre+plus démarrage+impossible lance+pas se+lance+pas lancer+impossible allume+pas
      s'allume+plus répond+pas répond+plus réagit+pas réagit+plus bouge+plus fait+rien passe+rien
      rien+passe clique+rien tourne+rond tourne+vide mouline sablier rond+tourne petit+rond roue+tourne
      chargement+infini charge+sans+fin écran+blanc écran+noir écran+bleu écran+vide écran+gris se+ferme
      ferme+tout+seul éjecté éjecte crash crashe crashé coincé coincée mort en+rade kaput hs
      hors+service hors+d'usage fonctionne+pas fonctionne+plus marche+pas marche+plus va+pas va+plus
      panne en+panne tombé+panne inaccessible indisponible down à+l'arrêt reste+bloqué`,
    en: `stuck hangs hanging hung frozen froze freezes freezing freeze blocked blocks won't+open
      doesn't+open does+not+open not+opening cannot+open can't+open refuses+open won't+start
      doesn't+start does+not+start not+starting won't+launch doesn't+launch won't+boot no+boot crash
      crashes crashed crashing closes+itself shuts+itself kicks+out throws+out not+responding
      unresponsive doesn't+respond does+not+respond no+reaction doesn't+react nothing+happens
      does+nothing click+nothing keeps+loading keeps+spinning loading+forever endless+loading
      spinning+wheel spinning+circle hourglass white+screen black+screen blue+screen blank+screen
      grey+screen empty+screen dead broken bust out+of+order doesn't+work does+not+work not+working
      isn't+working stopped+working no+longer+works down is+down gone+down went+down unavailable
      unreachable locked+up jammed falls+out dropped+out failed+start`,
  },
  {
    id: 'not-received',
    nl: `niet+ontvangen nooit+ontvangen ontvang+niet ontvang+niets ontvangt+niets niets+ontvangen
      niks+ontvangen niet+gekregen niks+gekregen nog+niet+gekregen krijg+niets krijg+niks krijg+geen
      krijgt+geen krijgen+geen komt+niet+aan komt+niet+toe komen+niet+aan komen+niet+toe niet+aangekomen
      niet+toegekomen nooit+aangekomen komt+niet+binnen komen+niet+binnen komt+niets+binnen
      komt+niks+binnen niet+binnengekomen valt+niet+binnen niet+in+inbox niet+in+postvak blijft+leeg
      blijft+uit uitgebleven niet+doorgekomen komt+niet+door niet+afgeleverd niet+geleverd ontbreekt
      ontbreken ontbrekend missen mis+mails gemist verdwijnt+onderweg verloren+gegaan zoek+geraakt
      wacht+nog+op wachten+op nog+steeds+niets geen+bericht geen+spoor tegenhouden tegengehouden in+spam
      in+junk spamfolder quarantaine geen+melding+gekregen niet+verwittigd nergens+te+zien
      beweren+verstuurd zegt+verstuurd klant+heeft+verzonden niks+van+gezien niets+gezien`,
    fr: `pas+reçu jamais+reçu rien+reçu non+reçu non+reçus reçois+pas reçois+rien reçois+plus reçoit+pas
      reçoit+rien reçoit+plus reçoivent+pas reçoivent+plus recevoir+plus reçu+aucun aucune+réception
      réception+impossible arrive+pas arrive+plus arrivent+pas arrivent+plus pas+arrivé pas+arrivés
      jamais+arrivé rien+arrive rentre+pas rentrent+pas entre+plus tombe+pas pas+dans+boîte boîte+vide
      pas+livré non+livré pas+remis manque manquant manquants manquante manquent raté ratés perdu+route
      égaré égarés disparaît+route attends+toujours attend+toujours toujours+rien encore+rien
      toujours+pas+reçu pas+de+nouvelles aucun+mail aucun+message aucune+trace aucune+notification
      pas+notifié pas+averti pas+prévenu dans+spam dans+indésirables indésirables quarantaine retenu
      bloqué+filtre prétend+envoyé dit+avoir+envoyé client+a+envoyé clients+ont+envoyé pas+vu+passer
      rien+vu`,
    en: `not+received never+received haven't+received hasn't+received didn't+receive don't+receive
      doesn't+receive not+receiving no+longer+receive receive+nothing receives+nothing received+nothing
      nothing+received non-receipt not+got didn't+get don't+get doesn't+get never+got never+gets
      haven't+got get+no getting+no not+getting get+nothing not+arrived never+arrived doesn't+arrive
      don't+arrive not+arriving hasn't+arrived nothing+arrives nothing+arrived not+come+in
      doesn't+come+in not+coming+in nothing+coming+in nothing+comes+in no+incoming not+delivered
      undelivered not+in+inbox inbox+empty stays+empty not+come+through doesn't+come+through
      not+getting+through missing missed misses lost+on+way gone+astray went+missing still+waiting
      still+nothing no+message no+trace no+notification not+notified not+informed in+spam in+junk
      spam+folder junk+folder quarantine quarantined held+back claims+sent says+sent sender+says
      customer+sent haven't+seen still+waiting+for`,
  },
  {
    id: 'not-sent',
    nl: `niet+verzonden niet+verstuurd niet+verzenden verzendt+niet verstuurt+niet verzenden+lukt+niet
      versturen+lukt+niet kan+niet+versturen kan+niet+verzenden kan+niet+sturen krijg+niet+verstuurd
      krijg+niet+weg geraakt+niet+weg geraken+niet+weg raakt+niet+weg gaat+niet+weg gaan+niet+weg
      niet+weg+gegaan vertrekt+niet vertrekken+niet niet+vertrokken niet+buiten geraakt+niet+buiten
      gaat+niet+buiten blijft+in+postvak+uit postvak+uit blijft+in+uitbox outbox hangt+in+outbox
      in+wachtrij blijft+in+concepten concepten blijft+staan+uit teruggekomen komt+terug terug+gekregen
      kreeg+terug gebounced bounce bounced bounct onbestelbaar niet+afgeleverd undeliverable
      mailer-daemon mailer+daemon delivery+failed ndr geweigerd+verzending geweigerd+server
      verzending+mislukt mislukt+verzenden verzendfout zendfout doorsturen+lukt+niet doorgestuurd+niet
      niet+doorgestuurd wordt+niet+doorgestuurd niet+overgezet niet+geüpload uploaden+lukt+niet
      opladen+lukt+niet te+groot+versturen bestemmeling+krijgt+niet klant+krijgt+niet
      klanten+krijgen+niets smtp relay`,
    fr: `pas+envoyé non+envoyé non+envoyés pas+envoyés envoie+pas envoie+plus envoyer+impossible
      impossible+envoyer envoi+impossible arrive+pas+envoyer peux+pas+envoyer peux+plus+envoyer
      sait+plus+envoyer sais+pas+envoyer part+pas part+plus partent+pas partent+plus parti+pas pas+parti
      pas+partis veut+pas+partir refuse+partir sort+pas reste+boîte+envoi reste+dans+envoi boîte+d'envoi
      restent+boîte+envoi outbox reste+brouillon reste+brouillons brouillons en+attente+envoi
      reste+en+attente revient retour+expéditeur reviennent revenu+mail retourné retournés bounce
      bounced non+remis non+distribué non+distribuable non-remise échec+remise échec+envoi envoi+échoué
      échoué+envoi erreur+envoi refusé+serveur rejeté rejetés rejet mailer-daemon undeliverable ndr
      pas+transmis non+transmis transmission+échouée transférer+impossible transfert+échoué
      trop+gros+envoyer trop+lourd+envoyer destinataire+reçoit+pas client+reçoit+pas
      clients+reçoivent+rien téléverser+impossible uploader+impossible smtp relay`,
    en: `not+sent never+sent unsent won't+send doesn't+send does+not+send don't+send not+sending can't+send
      cannot+send unable+send couldn't+send sending+fails sending+failed failed+send failing+send
      send+error sending+error no+longer+send not+leaving doesn't+leave won't+leave not+left
      doesn't+go+out don't+go+out not+going+out didn't+go+out won't+go+out nothing+goes+out no+outgoing
      outgoing+fails stuck+outbox outbox stays+outbox sits+outbox stays+in+drafts drafts queued in+queue
      comes+back came+back coming+back get+back+mail returned+mail returned+to+sender bounce bounces
      bounced bouncing bounceback undeliverable undelivered mailer-daemon delivery+failed
      delivery+failure ndr non-delivery rejected refused+server rejected+server recipient+gets+nothing
      recipient+doesn't+get customer+doesn't+get customers+get+nothing not+forwarded doesn't+forward
      not+transmitted transmission+failed upload+fails can't+upload won't+upload upload+failed
      too+large+send too+big+send smtp relay`,
  },
  {
    id: 'late-or-delayed',
    nl: `traag trage trager tragen traagheid supertraag tergend+traag traag+als slak slakkengang sloom
      te+traag te+laat uren+later dag+later uur+later minuten+later veel+later pas+later vertraging
      vertragingen vertraagd vertraagt duurt+lang duurt+eeuwig duurt+uren duurt+minuten duurt+eeuwen
      duurt+te+lang lang+wachten lang+laden wachttijd blijft+wachten eeuwigheid komt+te+laat
      komen+te+laat laattijdig achterstand achterlopen loopt+achter loopt+vertraging hapert haperen
      hapering haperingen schokkerig schokt stottert stokt lag laggen laggy lagt sleept kruipt traagjes
      niet+vooruit gaat+niet+vooruit vooruit+te+branden snelheid performantie performance sneller
      versnellen niet+op+tijd uitgesteld verlaat time-out timeout time+out verbinding+traag
      opstarten+duurt opent+traag reageert+traag koffie+halen`,
    fr: `lent lente lents lentes lenteur lenteurs lentement trop+lent extrêmement+lent ralenti ralentie
      ralentit ralentissement ralentissements rame ramer rament traîne traine escargot tortue tard
      trop+tard plus+tard lendemain en+retard retard retards retardé retardée retarde décalage décalé
      tardif tardive tardivement prend+temps prend+heures prend+minutes prend+plombes met+temps
      met+heures met+plombes temps+fou des+plombes une+éternité éternité interminable attente+longue
      longue+attente attendre+longtemps longtemps long+à+charger long+ouvrir long+démarrer saccade
      saccadé saccades hache haché lag lague laguer latence délai délais pas+à+temps hors+délai reporté
      différé performance performances vitesse accélérer plus+rapide time-out timeout délai+dépassé
      expire+délai avance+pas`,
    en: `slow slower slowly slowness slowed sluggish slows+down snail crawl crawling crawls crawls+along
      late lateness too+late hours+later hour+later minutes+later day+later much+later next+day
      only+later arrives+late come+late delay delayed delays delaying overdue behind backlog lag lags
      lagging laggy latency takes+ages takes+forever takes+long takes+hours takes+minutes taking+ages
      taking+forever long+time long+wait waiting+long wait+forever ages forever eternity endless stutter
      stutters stuttering stuttery choppy jerky jittery hiccups drags dragging not+on+time out+of+time
      postponed belated timeout time-out timed+out times+out times+outs performance speed speed+up
      faster responsiveness slow+response slow+load slow+open slow+start get+coffee`,
  },
  {
    id: 'unwanted-or-too-many',
    nl: `ongewenst ongewenste ongevraagd ongevraagde ongevraagde+reclame te+veel teveel veel+te+veel
      overvloed overstelpt overspoeld bedolven gebombardeerd stroom+van regent+meldingen blijft+komen
      blijven+komen stopt+niet houdt+niet+op niet+meer+stoppen niet+te+stoppen voortdurend constant
      aldoor heel+de+tijd om+de+haverklap telkens+opnieuw steeds+weer de+hele+dag elke+minuut spam spams
      spammails spammen junk junkmail reclame reclames reclamemail ongewenste+mail nieuwsbrief
      nieuwsbrieven uitschrijven afmelden+nieuwsbrief afzetten+melding vanaf+geraken af+geraken
      vanaf+raken niet+gevraagd nooit+gevraagd wil+geen wil+ik+niet niet+voor+mij hoef+niet dubbel
      dubbele dubbels dubbele+mails tweemaal twee+keer twee+maal driemaal drie+keer meermaals
      meerdere+keren duplicaat duplicaten herhaald herhaaldelijk popup pop-up popups pop-ups
      reclameschermpje springt+open verschijnt+telkens`,
    fr: `indésirable indésirables non+désiré non+désirés non+sollicité non+sollicités pas+demandé
      jamais+demandé rien+demandé veux+pas veux+plus trop+de beaucoup+trop trop+nombreux trop+nombreuses
      inondé inondée submergé submergée noyé+mails bombardé bombardée envahi avalanche flot déluge
      arrête+pas arrêtent+pas n'arrête+pas s'arrête+pas cesse+pas cesse+revenir arrêter+mails sans+arrêt
      sans+cesse constamment continuellement tout+le+temps toute+la+journée toutes+minutes chaque+minute
      en+boucle spam spams spammé pourriel pourriels pub pubs publicité publicités newsletter
      newsletters désabonner désinscrire désinscription me+débarrasser débarrasser double doubles
      doublon doublons en+double deux+fois trois+fois plusieurs+fois dupliqué dupliqués duplicata répété
      répétés répétition me+concerne+pas pas+pour+moi popup pop-up popups pop-ups fenêtre+surgissante
      surgit`,
    en: `unwanted unsolicited undesired not+asked never+asked didn't+ask don't+want do+not+want
      no+longer+want too+many too+much loads+of tons+of hundreds+of flood flooded flooding swamped
      overwhelmed overrun bombarded bombarding drowning+in avalanche keeps+coming keep+coming
      keeps+popping keep+getting keeps+sending won't+stop doesn't+stop never+stops stop+getting
      make+it+stop stop+these constantly continually continuously nonstop non-stop all+the+time all+day
      every+minute over+and+over again+and+again spam spams spammed junk advert adverts advertising
      advertisement newsletter newsletters unsubscribe opt-out opt+out rid double doubles doubled
      duplicate duplicates duplicated twice two+times three+times several+times multiple+times repeated
      repeatedly repeats not+for+me doesn't+concern popup pop-up popups pop-ups`,
  },
  {
    id: 'old-version-or-not-synced',
    nl: `oude+versie oudere+versie verouderd verouderde oude+gegevens oude+cijfers oud+bestand oude+info
      oude+prijs oude+lijst vorige+versie versie+van+gisteren van+gisteren van+vorige+week achterhaald
      achterhaalde niet+actueel niet+up-to-date up-to-date up+to+date niet+bijgewerkt bijwerken
      niet+aangepast niet+ververst verversen vernieuwen niet+vernieuwd refresh refreshen f5
      synchronisatie synchroniseren synchroniseert+niet gesynchroniseerd synct+niet syncen sync synced
      niet+gesynct onedrive+sync sync+pauze wijziging+niet+zichtbaar wijzigingen+niet+zichtbaar
      aanpassing+niet+zichtbaar aanpassingen+niet+zichtbaar collega+ziet+anders ziet+iets+anders
      zie+iets+anders niet+hetzelfde verschillende+versies twee+versies verkeerde+versie laatste+versie
      nieuwste+versie juiste+versie komt+niet+overeen stemt+niet+overeen niet+gelijk loopt+niet+gelijk
      loopt+niet+synchroon toont+nog+oude staat+nog+oude nog+altijd+oude cache blijft+oude
      nog+niet+doorgekomen niet+doorgevoerd versiebeheer versiegeschiedenis`,
    fr: `ancienne+version vieille+version version+précédente version+antérieure version+d'hier d'hier
      semaine+passée dépassé+info obsolète obsolètes périmé+info anciennes+données anciens+chiffres
      ancien+fichier ancien+prix ancienne+liste pas+à+jour plus+à+jour pas+actualisé actualiser
      actualise+pas actualisation rafraîchir rafraîchit+pas rafraîchissement f5 refresh pas+mis+à+jour
      pas+modifié synchro synchronise+pas synchronise+plus synchroniser synchronisation synchronisé
      synchronisés désynchronisé pas+synchronisé sync onedrive+synchro modification+visible+pas
      modifications+visibles+pas modifs+apparaissent+pas modifs changements+apparaissent+pas
      collègue+voit+pas collègue+voit+autre voit+pas+même vois+pas+même voit+autre+chose pas+pareil
      pas+identique pas+les+mêmes deux+versions plusieurs+versions versions+différentes mauvaise+version
      dernière+version bonne+version version+actuelle correspond+pas correspondent+pas concorde+pas
      encore+ancien encore+ancienne toujours+ancien toujours+ancienne cache historique+versions
      affiche+encore+ancien`,
    en: `old+version older+version outdated out-of-date out+of+date obsolete stale stale+data old+data
      old+figures old+file old+info old+price old+list previous+version yesterday's yesterday's+version
      last+week's superseded not+current not+up-to-date up-to-date up+to+date not+updated not+updating
      doesn't+update don't+update not+refreshed refresh refreshing doesn't+refresh f5 reload sync syncs
      synced syncing not+syncing doesn't+sync won't+sync no+longer+syncs out-of-sync out+of+sync
      unsynced synchronise synchronize synchronisation synchronization synchronising synchronizing
      not+synchronised sync+paused sync+pending changes+not+visible changes+not+showing
      changes+don't+show changes+don't+appear don't+see+changes doesn't+see+changes
      colleague+sees+different sees+something+else see+different not+the+same two+versions
      different+versions wrong+version latest+version newest+version right+version doesn't+match
      don't+match mismatch still+shows+old still+the+old still+old cached cache version+history
      not+come+through+yet`,
  },
  {
    id: 'not-recognised-or-not-read',
    nl: `niet+herkend herkent+niet herkennen+niet herkenning niet+herkennen onbekend+apparaat
      onbekend+toestel onbekende+gebruiker onbekende+kaart niet+gelezen leest+niet lezen+niet
      leest+kaart+niet niet+leesbaar onleesbaar onleesbare leesfout niet+uitgelezen pakt+niet
      pakt+kaart+niet pakt+badge+niet pakt+hem+niet pakt+wachtwoord+niet niet+gedetecteerd
      detecteert+niet detectie ziet+niet ziet+toestel+niet ziet+stick+niet ziet+printer+niet
      vindt+toestel+niet niet+gezien niet+gevonden+toestel niet+aanvaard niet+geaccepteerd
      aanvaardt+niet accepteert+niet geweigerd weigert weigert+kaart ongeldig ongeldige
      ongeldig+wachtwoord kent+mij+niet kent+niet kent+hem+niet steekkaart+niet kaart+niet+herkend
      stick+niet+herkend usb+niet+herkend badge+niet+herkend code+niet+herkend vingerafdruk+niet
      chip+niet+gelezen piept+niet rood+lampje geeft+rood geen+invoer no+input geen+signaal no+signal
      reader+vindt+niet steken+reageert+niet inpluggen+niets insteken+niets niet+verbonden+toestel`,
    fr: `pas+reconnu non+reconnu non+reconnue reconnaît+pas reconnaît+plus reconnait+pas reconnaissent+pas
      reconnaissance pas+détecté non+détecté détecte+pas détecte+plus détection voit+pas+clé
      voit+pas+imprimante voit+plus+imprimante voit+pas+appareil trouve+pas+appareil pas+vu+ordinateur
      lit+pas lit+plus lisent+pas lecture+impossible illisible illisibles pas+lisible pas+lu non+lu
      erreur+lecture carte+illisible prend+pas prend+plus prend+pas+carte prend+pas+badge prend+pas+code
      passe+pas+carte passe+pas+badge accepte+pas accepte+plus pas+accepté refusé refusée refuse+carte
      refuse+badge refuse+mot rejeté rejetée invalide invalides non+valide code+invalide inconnu
      inconnue appareil+inconnu périphérique+inconnu périphérique+usb utilisateur+inconnu connaît+pas
      connait+pas connaît+plus carte+muette puce+illisible empreinte+pas bipe+pas voyant+rouge
      lumière+rouge pas+de+signal aucun+signal no+signal no+input pas+d'entrée branche+rien insère+rien
      branché+rien non+connecté+appareil`,
    en: `not+recognised not+recognized unrecognised unrecognized doesn't+recognise doesn't+recognize
      does+not+recognise does+not+recognize no+longer+recognised no+longer+recognized won't+recognise
      fails+recognise recognition not+detected doesn't+detect undetected no+longer+detected
      detection+fails doesn't+see+device doesn't+see+usb doesn't+see+printer not+seen+computer
      can't+find+device not+read can't+read cannot+read doesn't+read won't+read not+reading unreadable
      read+error reading+error illegible won't+take+card doesn't+take+card won't+take+badge
      doesn't+take+password not+accepted doesn't+accept won't+accept refused refuses refuses+card
      refuses+badge declined rejects+card rejected+card denied invalid invalid+card invalid+code
      invalid+password unknown+device unknown+user unknown+card unknown+usb unidentified doesn't+know+me
      doesn't+know fingerprint+not no+beep doesn't+beep red+light stays+red no+signal no+input
      nothing+plug plug+in+nothing insert+nothing not+picked+up doesn't+pick+up`,
  },
  {
    id: 'cannot-be-found',
    nl: `vind+niet vind+niet+meer vindt+niet vinden+niet niet+vinden niet+te+vinden niet+terug+te+vinden
      vind+niet+terug terugvinden+niet onvindbaar niet+gevonden not+found nergens+te+vinden
      nergens+te+bespeuren nergens+meer nergens foetsie spoorloos verdwenen verdwijnt kwijt kwijtgeraakt
      kwijtgespeeld zoek zoekgeraakt verloren verlegd is+weg zijn+weg is+verdwenen zijn+verdwenen
      alles+weg in+rook opgegaan gewist gewist+perongeluk verwijderd per+ongeluk+verwijderd weggegooid
      weggesmeten verplaatst versleept per+ongeluk+versleept staat+er+niet staat+er+niet+meer
      staan+er+niet+meer staat+er+niet+tussen zit+er+niet+in zie+niet+meer zie+nergens
      niet+meer+zichtbaar onzichtbaar niet+zichtbaar ontbreekt ontbreken waar+staat waar+is+mijn
      waar+vind waar+zijn waar+gebleven waar+naartoe terughalen terugzetten herstellen+bestand
      zoekresultaat+leeg geen+resultaten zoekfunctie lege+map map+leeg mapje+weg pad+niet+gevonden`,
    fr: `trouve+pas trouve+plus trouvent+pas trouver+impossible introuvable introuvables pas+trouvé
      non+trouvé not+found retrouve+pas retrouve+plus retrouver nulle+part disparu disparue disparus
      disparues disparition disparaît disparaissent volatilisé évaporé envolé perdu perdue perdus
      perdues égaré égarée égarés plus+là plus+rien a+disparu ont+disparu tout+disparu tout+perdu effacé
      effacée effacés supprimé supprimée supprimés supprimé+erreur supprimé+accident jeté+erreur déplacé
      déplacée glissé+erreur vois+plus voit+plus vois+pas apparaît+pas apparaît+plus apparaissent+plus
      invisible invisibles plus+visible pas+visible manque manquant manquante manquants où+est où+sont
      où+trouver où+passé où+se+trouve sais+plus+où récupérer récupération restaurer restauration
      recherche+donne+rien aucun+résultat aucun+résultats dossier+vide chemin+introuvable dans+corbeille
      fichier+fantôme`,
    en: `can't+find cannot+find couldn't+find could+not+find can't+locate unable+find unable+locate
      not+found nowhere nowhere+to+be+found no+trace vanished vanishes disappeared disappears
      disappearing disappearance gone all+gone is+gone are+gone gone+missing went+missing missing lost
      lost+files lost+file misplaced mislaid strayed into+thin+air erased deleted deleted+accident
      accidentally+deleted deleted+mistake wiped thrown+away moved+accident dragged+accident
      accidentally+moved not+there not+there+anymore no+longer+there isn't+there not+there+any+more
      not+in+list don't+see+anymore no+longer+see can't+see don't+see no+longer+visible not+visible
      invisible hidden where+is where+are where+did+go where+can+i+find where+gone recover recovery
      restore restoring get+back+file retrieve retrieved search+nothing search+finds+nothing no+results
      empty+folder folder+empty folder+gone path+not+found used+to+be was+here+yesterday`,
  },
  {
    id: 'cannot-install-or-update',
    nl: `installeren installeren+lukt+niet kan+niet+installeren niet+geïnstalleerd geinstalleerd
      installatie installatie+mislukt installatiefout installatiebestand installatieprogramma setup
      setup.exe msi exe downloaden+lukt+niet download+mislukt update updates updaten geüpdatet
      update+mislukt update+lukt+niet update+blijft+hangen update+vast windows+update upgrade upgraden
      bijwerken bijwerking nieuwe+versie+installeren adminrechten admin+rechten administratorrechten
      beheerdersrechten beheerder+vereist beheerder+nodig administrator+vraagt vraagt+administrator
      vraagt+beheerder vraagt+paswoord+admin geen+rechten+installeren uac toestemming+beheerder
      geblokkeerd+beheerder herinstalleren opnieuw+installeren deïnstalleren verwijderen+programma
      ontbrekende+dll dll runtime vereiste+versie niet+compatibel compatibel incompatibel
      te+weinig+schijfruimte foutcode+installatie terugdraaien rollback wijzigingen+ongedaan
      stuurprogramma driver+installeren driver app+installeren store+geblokkeerd procent+hangt
      stopt+halverwege halverwege herstart+vraagt blijft+vragen+update licentie+installatie
      bedrijfsportal company+portal softwarecenter`,
    fr: `installer installer+impossible impossible+installer peux+pas+installer s'installe+pas installe+pas
      installation installation+échoue installation+échouée installation+bloquée erreur+installation
      fichier+installation installateur setup setup.exe msi exe téléchargement+échoue
      télécharger+impossible mise+à+jour mise+jour mises+jour mises+à+jour mise+jour+échoue
      mise+jour+échouée mise+jour+bloquée maj met+pas+à+jour mettre+à+jour update updates upgrade
      windows+update nouvelle+version+installer droits+admin droits+administrateur
      droits+d'administrateur administrateur+requis demande+administrateur demande+mot+admin
      mot+passe+administrateur pas+les+droits pas+droits+installer uac autorisation+administrateur
      bloqué+administrateur réinstaller réinstallation désinstaller désinstallation dll dll+manquante
      runtime version+requise incompatible compatible compatibilité espace+insuffisant+installation
      code+erreur+installation rollback retour+arrière annulation+modifications pilote pilotes driver
      application+installer store+bloqué pourcentage+bloqué arrête+à+moitié à+mi-chemin
      redémarrage+demandé demande+mise+jour portail+entreprise company+portal`,
    en: `install installs installing can't+install cannot+install won't+install doesn't+install
      unable+install installation installation+failed installation+fails install+failed install+fails
      install+error failed+install installer setup setup.exe msi exe can't+download download+fails
      download+failed update updates updating updated+fails can't+update won't+update update+failed
      update+fails update+error update+stuck stuck+updating windows+update upgrade upgrading
      upgrade+failed admin+rights admin+password administrator+rights administrator+password
      administrator+required needs+admin asks+admin asks+administrator requires+administrator
      no+permission+install uac elevation blocked+administrator reinstall reinstalling re-install
      uninstall uninstalling missing+dll dll runtime required+version incompatible compatible
      compatibility error+code+install rollback rolled+back undoing+changes reverting+changes
      driver+install drivers app+install store+blocked stuck+percent halfway stops+halfway
      restart+required asks+restart keeps+asking+update company+portal software+center`,
  },
  {
    id: 'cannot-save',
    nl: `opslaan bewaren opgeslagen bewaard kan+niet+opslaan kan+niet+bewaren niet+opgeslagen niet+bewaard
      opslaan+lukt+niet bewaren+lukt+niet krijg+niet+opgeslagen saven gesaved save saved niet+gesaved
      opslaan+als wegschrijven weggeschreven schrijffout schrijfrechten geen+schrijfrechten alleen-lezen
      alleen+lezen read-only readonly schrijfbeveiligd beveiligd+tegen+schrijven schijf+vol
      schijf+is+vol harde+schijf+vol geen+plaats+meer geen+ruimte te+weinig+ruimte onvoldoende+ruimte
      quota quotum vol+opslag opslag+vol onedrive+vol bestandsnaam+lang naam+te+lang pad+te+lang
      ongeldige+tekens ongeldig+teken wijzigingen+kwijt aanpassingen+kwijt wijzigingen+verloren
      werk+kwijt werk+verloren opnieuw+beginnen blijft+niet+staan blijft+niet+bewaard onthoudt+niet
      vergeet+instellingen wordt+niet+onthouden niet+onthouden steeds+opnieuw+invullen alles+opnieuw
      toegang+geweigerd+opslaan geen+toestemming+opslaan geen+machtiging kopie+opslaan herstelde+versie
      autosave automatisch+opslaan tijdelijk+bestand registreert+niet boekt+niet+weg`,
    fr: `enregistrer enregistrement+impossible sauvegarder sauver impossible+enregistrer
      impossible+sauvegarder impossible+sauver peux+pas+enregistrer peux+plus+enregistrer
      peux+pas+sauver sait+plus+enregistrer s'enregistre+pas enregistre+pas enregistre+plus
      sauvegarde+pas sauve+pas pas+enregistré non+enregistré non+sauvé pas+sauvé pas+sauvegardé
      enregistrer+sous écriture+impossible erreur+écriture droits+écriture pas+droits+écriture
      lecture+seule lecture-seule read-only readonly protégé+écriture protégé+en+écriture disque+plein
      disque+dur+plein espace+insuffisant plus+de+place plus+d'espace manque+espace manque+place quota
      stockage+plein onedrive+plein nom+trop+long chemin+trop+long caractères+interdits
      caractères+invalides caractère+interdit modifications+perdues modifs+perdues travail+perdu
      perdu+travail perdu+tout tout+refaire refaire+tout recommencer+tout à+recommencer retient+pas
      retient+plus garde+pas oublie+paramètres mémorise+pas réencoder à+chaque+fois
      accès+refusé+enregistrer autorisation+enregistrer copie+enregistrer version+récupérée
      enregistrement+automatique fichier+temporaire encode+mais+garde`,
    en: `save saves saving saved can't+save cannot+save won't+save doesn't+save does+not+save not+saved
      not+saving unable+save couldn't+save could+not+save fails+save failed+save save+failed save+error
      saving+fails save+as save+button unsaved write+error can't+write cannot+write write+access
      write+permission no+write+rights read-only read+only readonly write-protected write+protected
      disk+full disk+is+full drive+full hard+disk+full no+space no+space+left not+enough+space
      insufficient+space no+room quota storage+full onedrive+full filename+too+long name+too+long
      path+too+long invalid+characters invalid+character illegal+character lost+changes changes+lost
      lost+work lost+my+work work+lost start+again+over start+over redo all+over+again doesn't+keep
      won't+keep doesn't+remember not+remembered forgets+settings settings+lost+each enter+again+every
      access+denied+save permission+save save+copy recovered+version autosave auto-save autosaved
      temporary+file doesn't+store not+stored`,
  },
  {
    id: 'cannot-open-file',
    nl: `bestand+openen bestand+opent+niet bestand+niet+openen kan+bestand+niet+openen
      krijg+bestand+niet+open bijlage+openen bijlage+opent+niet bijlage+niet+open bijlagen+niet+openen
      pdf+opent+niet pdf+niet+openen pdf'je excel+opent+niet word+opent+niet document+opent+niet
      document+niet+open foto+opent+niet filmpje+opent+niet zip+openen zip-bestand zipje rar uitpakken
      winmail.dat p7m .heic heic .msg xml-bestand onbekend+formaat onbekend+bestandstype bestandstype
      bestandsformaat formaat+ondersteund niet+ondersteund extensie bestandsextensie welk+programma
      met+welk+programma vraagt+programma openen+met standaardprogramma verkeerd+programma
      opent+met+verkeerd opent+in+kladblok opent+in+browser beschadigd beschadigd+bestand corrupt
      corrupte corrupt+bestand kapot+bestand bestand+kapot rare+tekens vreemde+tekens hiërogliefen
      chinees+tekens vierkantjes blanco+pagina leeg+document lege+pdf beveiligde+weergave
      beveiligd+bestand wachtwoord+bestand versleuteld macro's+geblokkeerd geblokkeerd+bestand
      bestand+te+oud herstellen+inhoud onleesbare+inhoud dubbelklik+niets aanklikken+bijlage`,
    fr: `fichier+ouvre+pas fichier+s'ouvre+pas ouvrir+fichier ouvrir+fichiers ouvrir+impossible+fichier
      peux+pas+ouvrir+fichier pièce+jointe+ouvre pièce+jointe+s'ouvre ouvrir+pièce+jointe pj+ouvre
      ouvrir+pj annexe+ouvre ouvrir+annexe pdf+ouvre+pas pdf+s'ouvre+pas ouvrir+pdf excel+s'ouvre+pas
      word+s'ouvre+pas document+s'ouvre+pas ouvrir+document photo+s'ouvre+pas vidéo+s'ouvre+pas zip
      ouvrir+zip dézipper décompresser rar winmail.dat p7m heic .msg xml+ouvrir format+inconnu
      format+non+reconnu format+pris+charge non+pris+charge pas+supporté type+fichier+inconnu extension
      extension+fichier quel+programme quel+logiciel avec+quel+programme ouvrir+avec programme+défaut
      mauvais+programme s'ouvre+avec+mauvais s'ouvre+bloc-notes s'ouvre+navigateur corrompu corrompue
      corrompus endommagé endommagée endommagés abîmé+fichier fichier+cassé caractères+bizarres
      signes+bizarres hiéroglyphes charabia petits+carrés chinois+caractères page+blanche document+vide
      pdf+vide mode+protégé fichier+protégé fichier+chiffré mot+passe+fichier macros+bloquées
      fichier+bloqué réparer+contenu contenu+illisible double-clic+rien double-clique+rien
      clique+pièce+jointe`,
    en: `file+won't+open file+doesn't+open open+file opening+file can't+open+file cannot+open+file
      open+attachment attachment+won't+open attachment+doesn't+open can't+open+attachment
      attachments+open pdf+won't+open pdf+doesn't+open open+pdf can't+open+pdf excel+won't+open+file
      word+file+open document+won't+open document+doesn't+open photo+won't+open video+won't+open zip
      zip+file unzip unzipping extract+file rar winmail.dat p7m heic .msg xml+open unknown+format
      unknown+file+type file+type file+format format+not+supported unsupported unsupported+format
      not+supported extension file+extension which+program what+program which+app asks+program open+with
      default+program default+app wrong+program opens+with+wrong opens+in+notepad opens+in+browser
      corrupt corrupted corruption damaged damaged+file broken+file garbled gibberish strange+characters
      weird+characters weird+symbols funny+characters little+squares blank+page empty+document empty+pdf
      protected+view protected+file encrypted+file password+file macros+blocked file+blocked
      repair+content unreadable+content double+click+nothing double-click+nothing click+attachment`,
  },
  {
    id: 'in-use-by-another-or-conflict',
    nl: `in+gebruik in+gebruik+door al+in+gebruik bezet door+iemand+anders andere+gebruiker
      door+andere+gebruiker door+een+collega+geopend door+mezelf door+mijzelf geopend+door nog+geopend
      staat+nog+open vergrendeld vergrendeld+door vergrendeling vergrendeld+bestand gelockt gelocked
      locked lock recordlock record+vergrendeld alleen-lezen alleen+lezen read-only kan+niet+bewerken
      niet+bewerkbaar tegelijk tegelijkertijd gelijktijdig met+twee+tegelijk met+tweeën
      samen+werken+bestand samen+in+document zelfde+moment conflict conflicten conflicterend
      conflictkopie conflicterende+kopie kopie+van+conflict overschreven overschrijft overschrijven
      elkaar+overschreven mijn+wijzigingen+overschreven wie+heeft+open wie+zit+erin zit+erin
      zit+nog+iemand+in iemand+zit+in bestand+vrijgeven vrijgeven ontgrendelen losmaken
      uitchecken+document uitgecheckt ingecheckt check-out dubbel+geboekt dubbel+gereserveerd
      dubbele+boeking overlap overlapt overlapping botst ip-conflict ip+conflict adresconflict
      sessie+open al+aangemeld reeds+aangemeld andere+sessie`,
    fr: `en+cours+utilisation cours+d'utilisation déjà+utilisé utilisé+par utilisé+par+autre déjà+ouvert
      ouvert+par ouvert+par+autre ouvert+ailleurs quelqu'un+d'autre autre+utilisateur autre+personne
      collègue+ouvert par+moi-même moi-même occupé occupée verrouillé verrouillée verrouillé+par verrou
      verrouillage+fichier locké locked lock fiche+verrouillée enregistrement+verrouillé lecture+seule
      lecture-seule read-only modifiable+pas peut+pas+modifier en+même+temps même+temps simultanément
      simultané simultanée à+deux+dedans à+plusieurs même+moment conflit conflits conflictuel
      copie+conflit copie+en+conflit conflictuelle écrasé écrasée écrasés écrase écrasement
      modifications+écrasées qui+a+ouvert qui+est+dedans est+dedans encore+quelqu'un+dedans
      libérer+fichier libérer déverrouiller débloquer+fichier extrait extrait+document check-out
      réservé+deux+fois doublement+réservé double+réservation déjà+réservé déjà+prise chevauchement
      chevauche chevauchent conflit+ip conflit+d'adresse adresse+ip+conflit session+ouverte
      déjà+connecté déjà+connectée autre+session notification+disponible+fichier`,
    en: `in+use being+used used+by+another another+user other+user someone+else somebody+else
      another+person opened+by open+by already+open still+open opened+elsewhere colleague+has+open
      by+myself by+me occupied busy locked lock locking record+lock record+locked read-only read+only
      readonly can't+edit not+editable cannot+edit same+time simultaneously simultaneous both+of+us
      both+working two+people two+users same+moment together+in+file co-authoring conflict conflicts
      conflicting conflicted conflicted+copy conflict+copy overwritten overwrote overwrites overwrite
      overwriting who+has+it+open who+is+in somebody+in+it someone+in+it release+file release+lock
      unlock unlock+file free+up+file checked+out check-out checked+in double+booked double-booked
      double+booking already+booked already+taken overlap overlaps overlapping clash clashes clashing
      ip+conflict address+conflict already+logged+on already+logged+in other+session another+session
      session+open`,
  },
  {
    id: 'rings-wrong-or-not-forwarded',
    nl: `rinkelt+niet belt+niet gaat+niet+over gaat+niet+af overgaan gaat+over+bij rinkelt+bij
      rinkelt+verkeerd rinkelt+overal belt+bij+verkeerde komt+bij+mij+terecht komt+uit+bij
      komt+verkeerd+uit verkeerde+toestel verkeerde+persoon verkeerde+dienst verkeerd+nummer
      verkeerde+afdeling verkeerd+verbonden verkeerd+doorverbonden doorverbinden doorverbonden
      doorverbinden+lukt+niet doorschakelen doorgeschakeld doorschakeling omleiden omgeleid omleiding
      omzetten+telefoon omgezet doorgezet doorzetten niet+doorgeschakeld niet+doorgezet
      nog+altijd+doorgeschakeld blijft+doorgeschakeld vakantie+doorschakeling afzetten+doorschakeling
      uitzetten+doorschakeling naar+gsm+doorschakelen voicemail+direct rechtstreeks+voicemail
      meteen+voicemail direct+op+voicemail gaat+naar+voicemail valt+op+voicemail bezettoon direct+bezet
      blijft+rinkelen rinkelt+maar+één+keer één+keer+rinkelt keuzemenu belgroep groepsoproep
      belt+niet+iedereen rinkelt+alleen neemt+niemand+op oproepen+komen+niet+toe oproepen+komen+verkeerd
      gemiste+oproepen valt+weg+oproep oproep+valt+weg verbroken+oproep nachtstand nachtschakeling
      openingsuren+telefoon boodschap+gesloten nummer+niet+gebruik`,
    fr: `sonne+pas sonne+plus sonne+mal sonne+chez sonne+partout sonne+ailleurs sonne+seulement
      sonne+une+fois sonne+dans+vide sonnent+pas sonnent+chez ne+sonne+pas tombe+chez tombe+chez+moi
      tombent+chez arrive+chez+moi arrivent+chez aboutit+chez mauvaise+personne mauvais+poste
      mauvais+service mauvais+numéro mauvais+bureau mal+dirigé mal+dirigés mal+transféré
      transférer+appel transfert+appel transfert+appels transfère+pas transférés+mal renvoi+appel
      renvoi+appels renvoyer+appels renvoyé+gsm renvoi+gsm renvoi+marche+pas renvoi+actif renvoi+activé
      enlever+renvoi désactiver+renvoi annuler+renvoi retirer+renvoi déviation+appels dévié dévier
      déviés dévier+gsm dévié+congés toujours+dévié encore+dévié redirigé redirection+appels
      rediriger+appels basculer+appels messagerie+directement directement+messagerie direct+messagerie
      tombe+messagerie tombe+répondeur répondeur occupé+tonalité tonalité+occupé sonne+occupé
      continue+sonner groupe+appel groupe+sonnerie menu+vocal choix+menu+téléphone personne+décroche
      appels+arrivent+pas appels+perdus appels+manqués coupe+appel appel+coupé raccroche+seul mode+nuit
      renvoi+nuit message+fermeture numéro+non+attribué`,
    en: `doesn't+ring won't+ring not+ringing no+longer+rings rings+wrong rings+everywhere rings+elsewhere
      rings+once rings+only rings+at+mine ringing+wrong rings+out keeps+ringing no+ring ends+up+with
      ends+up+at comes+to+me calls+come+to+me lands+at wrong+phone wrong+person wrong+desk
      wrong+extension wrong+department wrong+number misrouted wrongly+routed calls+misdirected
      put+through transfer+call transferring+call call+transfer transfer+fails transfers+wrong
      forward+call forwarding+call call+forwarding call+forward calls+forwarded not+forwarded
      not+forwarding still+forwarded forwarding+off forwarding+on cancel+forwarding remove+forwarding
      divert diverted diverts diverting diversion+calls redirected+calls redirect+calls reroute+calls
      straight+to+voicemail directly+voicemail goes+to+voicemail voicemail+immediately answering+machine
      busy+tone engaged+tone busy+signal straight+busy hunt+group ring+group call+group call+menu
      menu+choice+phone nobody+answers nobody+picks+up calls+don't+arrive calls+not+arriving
      missed+calls dropped+calls call+drops hangs+up+itself night+mode+phone night+service
      closed+message number+not+in+use`,
  },
  {
    id: 'counts-or-measures-wrong',
    nl: `telt+verkeerd telt+niet telt+dubbel telt+fout verkeerd+geteld fout+geteld dubbel+geteld telfout
      tellingen+kloppen klopt+niet kloppen+niet klopt+voor+geen+meter klopt+langs+geen+kanten
      verkeerd+aantal aantal+fout aantallen+kloppen aantal+verkeerd fout+bedrag verkeerd+bedrag
      bedrag+klopt totaal+klopt totaal+fout verkeerd+totaal som+klopt verschil verschillen verschil+van
      cent+verschil eurocent afgerond afronding afrondingsverschil afwijking afwijkend afwijkt wijkt+af
      meet+verkeerd meet+fout meet+niet meting+fout meetfout meetafwijking verkeerde+waarde
      verkeerde+waarden foute+waarde rare+waarde onmogelijke+waarde negatief negatieve+stock min+stock
      te+hoog te+laag te+weinig te+veel+geteld te+zwaar te+licht verkeerde+eenheid verkeerd+uur
      uur+verkeerd uur+te+vroeg klok+verkeerd klok+loopt loopt+voor berekent+verkeerd rekent+fout
      rekenfout berekening+fout berekening+klopt formule+fout foute+cijfers verkeerde+cijfers
      cijfers+kloppen onjuist onjuiste onnauwkeurig saldo+klopt stock+klopt komma+verkeerd nul+te+veel`,
    fr: `compte+mal compte+pas compte+double mal+compté mal+comptés compté+deux+fois erreur+comptage
      correct+pas pas+correct pas+correcte incorrect incorrecte incorrects inexact inexacte faux fausse
      fausses erroné erronée erronés mauvais+nombre mauvais+montant mauvaise+quantité nombre+faux
      montant+faux montant+incorrect total+faux total+incorrect somme+fausse cloche+total chiffres+faux
      chiffres+bizarres mauvais+chiffres chiffres+correspondent+pas pas+juste différence différences
      écart écarts centimes cents+différence arrondi arrondis arrondit dévie dérive mesure+mal
      mesure+faux mesure+fausse mesure+incorrecte erreur+mesure mauvaise+valeur mauvaises+valeurs
      valeur+fausse valeurs+aberrantes aberrant aberrante négatif stock+négatif trop+haut trop+élevé
      trop+bas trop+peu mauvaise+unité mauvaise+heure heure+fausse horloge+avance horloge+retard
      heure+décalée calcule+mal calcul+faux erreur+calcul mal+calculé formule+fausse solde+faux
      stock+faux tient+pas+route virgule+mauvaise zéro+trop`,
    en: `counts+wrong counts+double miscounts miscounted miscount counted+twice counted+double wrong+count
      count+wrong counting+error wrong+quantity quantity+wrong quantities+wrong wrong+amount
      amount+wrong wrong+total total+wrong total+off totals+match sum+wrong doesn't+add+up don't+add+up
      not+add+up figures+wrong wrong+figures numbers+wrong figures+don't+match numbers+don't+match
      not+correct incorrect incorrectly inaccurate inaccuracy isn't+right not+right differences
      discrepancy discrepancies cents+off rounding rounded deviation deviates deviating off+by
      measures+wrong measuring+wrong measurement+wrong measurement+error wrong+reading false+reading
      wrong+value wrong+values strange+value impossible+value minus+stock too+high too+low too+little
      too+heavy too+light wrong+unit wrong+time clock+wrong clock+fast hour+off hour+early
      calculates+wrong calculation+wrong calculation+error miscalculated miscalculates formula+wrong
      balance+wrong stock+wrong decimal+wrong comma+wrong zero+too+many`,
  },
  {
    id: 'changed-after-update-or-moved',
    nl: `sinds+update na+update na+de+update sinds+de+update sinds+upgrade na+upgrade na+migratie
      sinds+migratie migratie gemigreerd overgezet overgegaan overstap overgeschakeld
      sinds+nieuwe+versie nieuwe+versie ziet+er+anders+uit ziet+anders+uit anders+uit anders+dan+vroeger
      anders+dan+voordien anders+dan+gisteren veranderd plots+veranderd plots+anders ineens+anders
      opeens+anders gewijzigd+zonder alles+anders nieuwe+lay-out nieuwe+look nieuw+uiterlijk
      lay-out+veranderd knop+weg knop+verdwenen knoppen+verplaatst knop+verplaatst staat+ergens+anders
      staat+op+andere+plaats verplaatst verhuisd na+verhuis sinds+verhuis verhuizing na+verhuizing
      ander+bureau andere+plaats instellingen+weg instellingen+veranderd instellingen+kwijt
      teruggezet+standaard gereset standaardinstelling menu+weg vroeger+wel vroeger+kon vroeger+ging
      gisteren+nog+wel gisteren+werkte+nog vorige+week+wel werkte+altijd altijd+gewerkt tot+gisteren
      sinds+vandaag sinds+maandag sinds+vorige+week sinds+weekend sinds+nieuwe+laptop na+herstart
      na+vervanging terug+zoals+vroeger oude+weergave terug+oude vorige+weergave taal+veranderd
      plots+engels`,
    fr: `depuis+mise+jour après+mise+jour suite+mise+jour depuis+maj après+maj depuis+update après+update
      depuis+upgrade nouvelle+version migration migré migrée basculé bascule+nouveau passage+nouveau
      passé+nouveau changé changée changement+interface a+changé modifié+sans plus+pareil comme+avant
      différent+avant différente+avant différent+d'hier autrement soudainement+différent tout+à+coup
      du+jour+lendemain nouvelle+interface nouveau+look nouvelle+présentation apparence+changée
      bouton+disparu bouton+déplacé boutons+déplacés plus+même+endroit plus+à+place autre+endroit
      déplacé déplacée déménagé déménagement depuis+déménagement après+déménagement changé+bureau
      changé+place paramètres+perdus paramètres+changés réglages+perdus réglages+changés réinitialisé
      remis+zéro par+défaut+revenu menu+disparu avant+marchait avant+fonctionnait avant+pouvait
      marchait+avant fonctionnait+avant hier+encore marchait+hier fonctionnait+hier
      semaine+passée+marchait toujours+fonctionné toujours+marché jusqu'à+hier depuis+hier depuis+lundi
      depuis+ce+matin depuis+weekend depuis+nouveau+pc après+redémarrage après+remplacement
      ancien+affichage revenir+ancien ancienne+interface langue+changée soudain+anglais`,
    en: `since+update after+update following+update since+upgrade after+upgrade new+version since+migration
      after+migration migration migrated switched+over switch-over moved+over changed has+changed
      everything+changed suddenly+different suddenly+changed all+of+a+sudden overnight+changed
      looks+different look+different different+than+before different+from+before as+before like+before
      used+to+work used+to+be+able no+longer+same new+layout new+look new+interface layout+changed
      appearance+changed button+gone button+disappeared button+moved buttons+moved somewhere+else
      different+place another+place moved relocated relocation since+move after+move moved+office
      moved+desk new+desk settings+gone settings+changed settings+lost settings+reset reset+default
      back+to+default defaults menu+gone worked+before worked+yesterday yesterday+still+worked
      worked+last+week always+worked until+yesterday since+yesterday since+today since+this+morning
      since+monday since+last+week since+weekend since+new+laptop after+reboot after+restart
      after+replacement old+view back+to+old go+back+old previous+view classic+view language+changed
      suddenly+english`,
  },
];
