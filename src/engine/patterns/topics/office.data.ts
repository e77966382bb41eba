import type { Topic } from './topic.ts';

/** What offices work with: post, telephones, screens, printers, accounts, files. */
export const OFFICE_TOPICS: readonly Topic[] = [
  {
    id: 'post-and-franking',
    nl: `frankeren frankeer frankeermachine frankering gefrankeerd postzegel zegel port portkosten porto
      bpost postbode facteur brievenbus omslag omslagen enveloppe envelop briefomslag aangetekend
      aangetekende aangetekende+zending ontvangstbewijs afgiftebewijs poststempel stempel afstempelen
      pitney neopost quadient francotyp secap krediet+post tegoed+frankeer herladen+frankeer
      opladen+post weegschaal briefweger weegplateau postwaarde prior non-prior postpakket pakje pakket
      koerier dhl ups postnl gls dpd fedex mondial+relay postpunt postkantoor postzak postbak postkamer
      postvakje postvak+papier uitgaande+post binnenkomende+post inkomende+post postronde omhaling
      ophaling+post collect&stamp mail+id retourzending onbestelbaar zendingsnummer barcode+zending
      r-nummer kleefbriefje+aangetekend roze+etiket tarief+post posttarief vensteromslag
      brieven+verzenden couverteermachine couverteren vouwmachine plooimachine plooien dichtplakken
      vulmachine postdienst postbus frankeermachien frankeertoestel frankeerstand frankeerzegel
      machien+zegels briefkes brieven+klaarleggen post+vertrekken post+meegeven post+blijft+liggen
      postman postmeester koerierdienst brievenpost briefwisseling drukwerk+verzenden strookje strookjes
      frankeerstrook gegomd bevochtiger sponsje+enveloppen enveloppen+sluiten half+vier+post
      postfacturatie verzendkosten aantal+brieven weegt+verkeerd gram+brief 50+gram 100+gram
      insufficient+funds onvoldoende+saldo tegoed+ontoereikend low+funds portoverschot
      afdelingscode+post pb-zegel strafport taxeerzegel priorzegel wereldzegel stempelafdruk+datum
      mass+post massapost bulkpost mailing+versturen postcodes+sorteren neergelegd+bericht
      afwezigheidsbriefje postnl-pakje bpack pakjesautomaat pakjesman pakketje+meegegeven kariboo
      ondertekenen+ontvangst+brief brief+teruggekomen adressant+onbekend track+trace`,
    fr: `affranchir affranchissement affranchisseuse affranchi timbre timbrer timbreuse timbres-poste
      machine+timbrer machine+affranchir bpost poste facteur boîte+lettres enveloppe enveloppes
      recommandé recommandés envoi+recommandé accusé+réception tampon cachet+poste oblitérer
      oblitération pitney neopost quadient francotyp secap marque+postale port+payé frais+port
      recharger+crédit recharge+machine crédit+affranchissement balance+lettres pèse-lettre
      peser+courrier prior non-prior colis paquet coursier dhl ups postnl gls dpd fedex mondial+relay
      point+poste bureau+poste courrier+sortant courrier+entrant courrier+papier casier+courrier
      bac+courrier salle+courrier levée+courrier ramassage tarif+postal tarif+poste tarifs+bpost
      envoi+postal retour+expéditeur numéro+envoi étiquette+recommandé vignette collect&stamp pli plis
      plieuse mise+sous+pli enveloppe+fenêtre cacheter coller+enveloppe lettre+recommandée bordereau
      carnet+recommandés boîte+postale b.p. distribution+courrier machine+timbres machine+enveloppes
      machine+cacheter lettres+partent+pas courrier+part+pas courrier+partir courriers+attente+poste
      porter+poste postier navette+courrier lettre+simple bandelette bandelettes bande+gommée mouilleur
      humecter fonds+insuffisants solde+insuffisant+machine crédit+épuisé+machine réserve+crédit
      remettre+argent+machine téléchargement+crédit poids+lettre plateau+pesée pèse+faux 50+grammes
      100+grammes surtaxe date+cachet empreinte+postale empreinte+rouge flamme+publicitaire envois+masse
      envoi+nombre toutes-boîtes avis+passage preuve+dépôt preuve+envoi lettre+revenue inconnu+adresse
      npai bpack factrice heure+levée sac+postal portoir valise+courrier track+trace timbre-poste
      port+dû`,
    en: `postage franking franker frank franked stamp stamps stamping+machine postage+meter postmark
      meter+credit bpost postman mailman letterbox mailbox+street envelope envelopes registered+letter
      registered+mail registered+post recommended+letter acknowledgement+receipt proof+posting pitney
      bowes neopost quadient francotyp secap top+up+postage reload+credit recharge+postage weighing
      scale scales letter+scale prior non-prior parcel parcels package+delivery courier dhl ups postnl
      gls dpd fedex post+office post+point outgoing+post incoming+post mailroom post+room pigeonhole
      postal+rate postal+rates tariff+post rate+update return+sender undelivered tracking+number
      post+barcode registered+label pink+sticker collect&stamp folding+machine folder-inserter inserter
      window+envelope seal+envelopes sealing letters+machine snail+mail po+box delivery+slip
      bulk+mailing mailing+letters imprint blue+ink+stamp red+imprint franking+machien post+machine
      stamp+machine mail+machine letter+machine letters+leave letters+waiting letters+go+out
      letters+pile bring+post+office run+post+office postwoman post+lady mail+collection post+pickup
      bag+letters post+bag post+tray mail+tray out-tray low+funds add+funds+machine rate+table
      postal+tariff gummed+strip moistener weighs+wrong weight+letter 50+grams 100+grams underpaid
      surcharge+post bulk+letters mass+mail mailshot door+drop missed+delivery+card receipt+registered
      signed+for+letter recorded+delivery registered+slip letter+came+back unknown+address+letter
      track+trace shipment+number waybill letter+opener post+round mail+round royal+mail`,
  },
  {
    id: 'reception-and-visitors',
    nl: `onthaal onthaalbalie onthaalmedewerker onthaalbediende receptie receptionist receptioniste balie
      desk+inkom inkom inkomhal hal lobby wachtzaal wachtruimte wachtkamer bezoeker bezoekers bezoek
      bezoekersbadge bezoekersregister bezoekerslijst gastenlijst gast gasten badge+bezoeker aanmeldzuil
      zuil kiosk tablet+onthaal ipad+balie aanmelden+bezoeker inchecken uitchecken proxyclick eptura
      envoy vizito deurbel bel+deur parlofoon videofoon intercom deuropener deur+opendoen opendoen poort
      slagboom barrière parking bezoekersparking nummerplaat welkomstscherm welkom+scherm naamkaartje
      sticker+naam cliënten+ontvangen ontvangen+klant onthalen afspraak+balie belletje koffie+bezoekers
      leverancier+deur leverancier+aanmelden levering+onthaal draaideur toegangspoortje tourniquet
      inkomdeur voordeur zoemer evacuatielijst aanwezigheidslijst wifi+bezoekers gastenwifi badgeprinter
      nda+tekenen huisregels geen+onthaal alarm+balie paniekknop baliescherm ticketzuil volgnummer
      bezoekersbadges bezoekerspas bezoekerspasje toegangskaartje pasje+bezoeker balieke balie+staat
      balie+klant loketten loketbediende baliemedewerker baliemedewerkster onthaaldame onthaalpost
      wachtzaaltje mensen+wachten+inkom staan+wachten+deur staat+voor+deur volk+aan+deur aangebeld
      aanbellen belt+aan bellen+deur bel+hoor bel+beneden deurbelletje belknop naambordje+bel
      parlofoonpost parlofoontje hoor+niet+deur deur+springt+niet deurslot+zoemt deurknop poort+open
      slagboompje bareel parkeerplaats+klant nummerplaatherkenning ontvangsttablet aanmeldscherm
      aanmeldtablet bezoekersregistratie bezoekersboek gastenboek gastheer+verwittigen iemand+beneden
      koerier+beneden sollicitant+beneden sollicitanten nummertjesautomaat nummertje+trekken nachtbel
      sasdeur gelaatsfoto+badge badgehouder lanyard keycord onthaalregister bezoekersprotocol`,
    fr: `accueil réception réceptionniste hôtesse hôtesses comptoir guichet entrée hall lobby salle+attente
      visiteur visiteurs visite badge+visiteur registre+visiteurs liste+visiteurs invité invités borne
      borne+accueil kiosque tablette+accueil ipad+accueil enregistrer+visiteur enregistrement+visiteur
      check-in checkout proxyclick eptura envoy vizito sonnette sonner+porte parlophone vidéophone
      interphone ouvre-porte gâche ouvrir+porte portail barrière parking parking+visiteurs
      plaque+immatriculation écran+accueil écran+bienvenue bienvenue carton+nom autocollant+nom
      recevoir+clients clients+arrivent annoncer+visiteur fournisseur+porte livraison+accueil livreur
      tourniquet portillon porte+entrée buzzer liste+évacuation liste+présence wifi+invités
      wifi+visiteurs imprimante+badges étiquette+visiteur signer+registre règlement+visite
      bouton+panique numéro+ordre file+guichet patienter accueillir personne+comptoir pré-enregistrement
      qr+visiteur rendez-vous+accueil café+visiteurs permanence+accueil standard+accueil
      badges+visiteurs passe+visiteur carte+visiteur pass+visiteur cartes+visiteurs registre+accueil
      cahier+visiteurs livre+visiteurs écrire+cahier+visiteurs gens+attendent+entrée visiteur+attend
      visiteurs+attendent personne+attend+bas quelqu'un+bas quelqu'un+porte sonne+porte sonnait+porte
      on+sonne sonnette+marche bouton+porte bouton+ouverture+porte porte+s'ouvre+pas serrure+électrique
      gâche+électrique ouvrir+barrière barrière+levée lecture+plaques s'enregistrer+arrivée s'annoncer
      enregistrement+arrivée prévient+hôte notification+arrivée candidat+arrivé ticket+attente
      prendre+numéro écran+appel+salle préposée loge concierge portier gardien gardiennage vigile
      porte-badge lanière cordon+badge décharge+signer feuille+présence+évacuation tripode portique`,
    en: `reception receptionist front+desk desk+entrance welcome+desk counter lobby entrance hall
      waiting+room waiting+area visitor visitors visit guest guests visitor+badge visitor+pass
      visitor+log visitor+list guest+list guest+book guest+badge sign-in+tablet sign+in+visitor check-in
      check+in+guest check-out kiosk ipad+reception tablet+reception proxyclick eptura envoy vizito
      doorbell bell+door intercom videophone door+opener open+door buzz+in buzzer gate barrier
      visitor+parking parking+spot number+plate licence+plate welcome+screen welcome+message name+tag
      name+sticker name+badge greet+clients clients+arriving host+notification host+notified arrival
      arrivals supplier+entrance delivery+desk delivery+man turnstile front+door revolving+door
      evacuation+list attendance+list guest+wifi guest+network badge+printer nda+visitor sign+nda
      house+rules panic+button queue+number ticket+kiosk pre-registration pre-register qr+visitor
      walk-in walk-ins lanyard concierge visitor+badges visitor+card day+pass temporary+badge+visitor
      visitor+book guestbook visitor+register people+waiting+downstairs somebody+downstairs
      someone+downstairs someone+door rings+bell ring+bell chime buzz+open electric+lock door+release
      anpr sign-in+screen sign-in+app registration+screen announce+themselves tell+host warn+host
      job+applicant+arrived candidate+waiting driver+at+desk delivery+driver+bell take+number
      ticket+dispenser number+display queue+screen queue+system window+clerk desk+clerk front+office
      front-desk hostess doorman porter security+guard guard+desk night+bell airlock speedgate
      badge+holder signs+waiver muster+list headcount welcome+tv`,
  },
  {
    id: 'telephone-exchange',
    nl: `telefooncentrale centrale pbx voip sip siptrunk 3cx teams+telefonie mitel alcatel avaya asterisk
      proximus telenet voxbone dstny destiny keuzemenu belmenu menu+bellers druk+1 toets+1 ivr bandje
      bandopname meldtekst welkomstboodschap onthaalboodschap wachtmuziek muziekje wachtrij wachtlijn
      wachtende+bellers oproepgroep belgroep huntgroep doorschakelen doorgeschakeld doorverbinden
      doorverbonden verbindt+door schakelt+door overzetten+gesprek gesprek+doorgeven omleiden omleiding
      oproep oproepen inkomende+oproep gemiste+oproepen bellers opbellers voicemail antwoordapparaat
      ingesproken boodschap+inspreken inspreken hoofdnummer algemeen+nummer doorkiesnummer ddi
      kort+nummer intern+nummer toestelnummer extensie nachtstand openingsuren+telefoon
      buiten+kantooruren sluitingsdagen+boodschap bezettoon bezet in+gesprek nummerweergave
      anoniem+nummer nummerbehoud nummerporting telefoonlijn buitenlijn lijnen+dood
      onbereikbaar+telefonisch telefoonpermanentie permanentie+telefoon telefoniste terugbelverzoek
      belstatistieken gespreksopname presence telefoonboek piloot telefonie niemand+kan+bellen
      kunnen+niet+bellen buiten+bellen krijgen+niemand+lijn telefoon+overzetten telefoon+doorzetten
      doorzetten+gsm doorgezet doorschakeling doorverwijzen+gesprek verbind+door doorverbinding
      gesprekken+verdelen rinkelt+overal groepsoproep pickup+telefoon keuzetoets keuze+1 druk+2
      franstaligen+druk stem+vrouw+telefoon welkomsttekst beltekst antwoordtekst beantwoorder
      antwoordapparaatje dagstand dag+nacht+stand nachtschakelaar avondboodschap feestdag+boodschap
      vakantieboodschap+telefoon wachtgsm permanentiegsm wachttoon vivaldi+wachten belgeld belplan
      telefoonplan nummerplan nummerblok dids interne+nummers intern+bellen toestellenlijst
      verkeerd+nummer+getoond telefoondraad+provider isdn analoge+lijn faxlijn alarmlijn liftlijn fmu
      edpnet colt wildix ringring callcenter helpdesklijn`,
    fr: `central+téléphonique centrale+téléphonique centrale+tél standard standardiste pabx pbx voip sip
      trunk+sip 3cx mitel alcatel avaya asterisk proximus voo dstny destiny menu+vocal menu+appel
      tapez+1 appuyez+1 faites+1 ivr svi message+accueil annonce+accueil annonce+vocale musique+attente
      musique+patienter file+attente+appels appels+attente groupe+appels groupement transférer+appel
      transfert+appel transfert+appels appel+transféré passer+appel basculer+appel renvoi renvois dévier
      déviation+téléphone déviation+appels dévié appel+entrant appels+entrants appels+manqués appelant
      appelants messagerie+vocale boîte+vocale répondeur voicemail message+vocal enregistrer+annonce
      numéro+général numéro+principal ligne+directe numéro+direct numéro+court numéro+interne extension
      mode+nuit horaire+téléphone heures+ouverture+tél fermeture+annonce occupé tonalité+occupé
      sonne+occupé numéro+masqué affichage+numéro portabilité ligne+extérieure prendre+ligne
      lignes+mortes injoignable permanence+téléphonique téléphonie rappel+client statistiques+appels
      enregistrement+appels annuaire+téléphonique poste+interne central+panne central+plat
      joindre+téléphone clients+n'arrivent+appeler clients+tombent+message tombe+message
      tombe+mauvaise+personne personne+décroche appeler+extérieur appeler+dehors appels+sortants
      appels+perdus appels+coupés transférais+appel transfère transférer+collègue passer+communication
      communication+coupée repasser+appel prendre+appel+collègue interception+appel sonne+partout
      sonne+chez+tous sonnerie+groupe distribution+appels tapez+2 appuyez+2 faites+2 choix+1+français
      choix+langue+téléphone voix+dame+téléphone dame+dit+numéro message+bienvenue
      message+vacances+téléphone message+fermeture message+absence+téléphone enregistrer+message+central
      musique+ascenseur vivaldi+attente mise+attente+appel mettre+attente+client attente+téléphone
      mode+jour jour/nuit gsm+garde renvoyer+gsm renvoyé+gsm plan+numérotation tranche+numéros sda
      numéros+internes appeler+interne numéro+non+attribué numéro+affiché+mauvais isdn rnis
      ligne+analogique ligne+fax ligne+alarme edpnet`,
    en: `switchboard exchange+phone pbx telephony voip sip sip+trunk 3cx teams+phone mitel alcatel avaya
      asterisk proximus dstny destiny auto+attendant call+menu phone+menu press+1 press+2 ivr voice+menu
      greeting welcome+greeting announcement recorded+message hold+music on+hold call+queue
      queue+callers waiting+callers hunt+group ring+group call+group transfer+call transferring+calls
      transferred blind+transfer warm+transfer forward+calls forwarding diverted divert diversion
      redirect+calls incoming+calls inbound missed+calls callers caller voicemail answering+machine
      voice+mailbox leave+message general+number main+number main+line direct+line direct+dial ddi
      extension internal+number short+number night+mode opening+hours+phone after+hours closing+message
      busy+tone engaged+tone busy+signal line+busy caller+id withheld+number anonymous+calls
      number+porting ported outside+line outbound+line lines+dead unreachable+phone operator telephonist
      phone+duty call-back callback+request call+statistics call+recording phone+directory phonebook
      softphone agents+logged+queue phone+system phones+down all+phones phones+out clients+cannot+call
      customers+cannot+reach reach+us+phone unreachable+customers calls+dropped calls+land+wrong
      outgoing+calls call+outside dial+out dial+zero+outside put+through putting+through pass+call
      hand+over+call call+pickup rings+everywhere rings+all+desks simultaneous+ring round+robin+calls
      call+distribution press+3 option+1 option+2+french lady+voice+phone recorded+voice
      closing+days+phone out+hours+message night+message night+service day+night+switch on-call+phone
      standby+phone+forward forwarded+mobile vivaldi music+while+waiting abandoned+calls queue+position
      park+call did+numbers number+range number+block number+plan dial+plan internal+calls
      wrong+number+shown outgoing+number isdn analogue+line fax+line alarm+line lift+line
      telecom+provider edpnet colt wildix ringring`,
  },
  {
    id: 'desk-phones-and-dect',
    nl: `telefoontoestel toestel vast+toestel vaste+telefoon bureautelefoon tafeltelefoon hoorn haak
      hoorn+opleggen neerleggen+hoorn krulsnoer telefoonsnoer dect dectje dect-toestel dect-telefoon
      draadloze+telefoon draagbaar+toestel handset basisstation dectbasis dectantenne antenne+gang
      bereik+toestel laadstation lader+toestel houder+toestel batterij+dect gigaset yealink snom
      panasonic polycom poly grandstream cisco+telefoon alcatel fanvil aastra spectralink ascom kiestoon
      geen+toon toon+hoorn bellen+bureau rinkelt rinkelen belt+niet beltoon belsignaal volume+hoorn
      luidspreker+telefoon handenvrij lampje+telefoon knipperend+lampje toetsen+telefoon
      sneltoets+telefoon snelkiestoetsen displayke schermpje+telefoon display+telefoon nummer+toestel
      poe geregistreerd+toestel not+registered aanmelden+toestel+telefoon paren+basis roaming+dect
      krakende+lijn gekraak krakt ruis+lijn echo+telefoon eenrichting+geluid verhuizen+toestel
      telefoonstekker telefoonaansluiting telefoonkabel tweede+toestel conferentietelefoon
      spin+vergadertafel valt+uit+gang rj11 walkietalkie magazijntelefoon telefoon+bureau telefoonke
      den+telefoon+hoorn telefoonhoorn hoorn+afgelegd hoorn+neergelegd opgehangen opnemen+telefoon+hoor
      dode+lijn geen+lijn telefoon+dood telefoon+zonder+draad losse+telefoon losse+toestellen
      draagtelefoon zaktelefoon verplegingstelefoon zorgtelefoon oproeptoestel piepertje pieper bieper
      semafoon laadbakje bakje+telefoon oplaadbakje batterijtjes+telefoon aaa+telefoon toestelleke
      belt+maar+hoor belletje+stil belmelodie beltoontje dnd berichtenlampje zoekt+basis searching
      zoekt+systeem zoeken+basis geen+registratie registratie+mislukt geen+ip+telefoon
      kruisje+telefoon+scherm ip-toestel ip-telefoon voip-toestel belt+iemand+anders looptoestel
      bereik+kelder+telefoon bereik+magazijn gesprek+weg+gang repeater antenne+plafond+telefoon
      deurtelefoon paginering omroepen intercomtoestel tiptel doro telefoonoplader`,
    fr: `poste+téléphonique poste+fixe téléphone+fixe téléphone+bureau appareil+téléphonique combiné cornet
      décrocher raccrocher décroché raccroché fil+téléphone cordon spiralé dect téléphone+sans+fil
      sans+fil+portée combiné+sans+fil base+dect borne+dect antenne+dect portée+téléphone chargeur+dect
      socle berceau batterie+dect gigaset yealink snom panasonic polycom poly grandstream
      cisco+téléphone alcatel fanvil aastra spectralink ascom tonalité pas+tonalité sonnerie sonne+pas
      volume+cornet haut-parleur+téléphone mains-libres mains+libres voyant+téléphone
      lumière+rouge+téléphone lampe+clignote+téléphone touches+téléphone touche+raccourci+téléphone
      numérotation+abrégée afficheur écran+téléphone poe non+enregistré enregistrer+combiné
      appairer+base grésille grésillement grésillements friture friture+ligne parasites écho+téléphone
      entend+pas+interlocuteur interlocuteur prise+téléphone câble+téléphone déménager+téléphone
      deuxième+poste téléphone+conférence pieuvre coupe+couloir rj11 talkie-walkie téléphone+atelier
      téléphone+magasin bigophone sans-fil téléphone+mort téléphone+muet gros+téléphone téléphone+table
      décroche+entends décroche+rien quand+décroche raccroché+mal ligne+morte pas+ligne
      téléphone+portatif portatif téléphone+infirmière téléphone+soins bipeur bip+infirmière sémaphone
      piles+téléphone téléphone+tombé appareil+sonne+plus sonnait+plus sonnait+pas sonne+trop+bas
      sonne+trop+fort mélodie mode+silencieux+poste ne+pas+déranger dnd lune+téléphone voyant+messages
      recherche+base cherche+base searching enregistrement+échoué+téléphone échec+enregistrement+poste
      pas+d'ip+téléphone téléphone+ip poste+ip appareil+ip nom+affiché+téléphone mauvais+nom+poste
      téléphone+déménagé emporter+téléphone portée+cave portée+entrepôt portée+dépôt coupe+escalier
      coupe+ascenseur répéteur antenne+plafond portier+vidéo+poste interphonie tiptel doro correspondant
      correspondante voix+lointaine+téléphone fil+tordu fil+emmêlé touche+2+téléphone`,
    en: `desk+phone deskphone fixed+phone landline phone+set handset receiver hook hang+up lift+receiver
      cord curly+cord dect cordless cordless+phone dect+base base+station dect+antenna phone+range
      out+range charging+cradle cradle charger+dect dect+battery gigaset yealink snom panasonic polycom
      poly grandstream cisco+phone alcatel fanvil aastra spectralink ascom dial+tone no+tone dialtone
      ringing ringtone does+not+ring rings+silent handset+volume speakerphone hands-free hands+free
      red+light+phone blinking+lamp+phone voicemail+lamp phone+keys speed+dial speed+dials display+phone
      phone+screen poe not+registered unregistered register+handset pair+base crackling crackle crackles
      static+line noisy+line hiss echo+phone one-way+audio hear+caller caller+hears phone+socket
      phone+cable phone+plug move+phone second+phone conference+phone spider+phone phone+drops+corridor
      rj11 walkie-talkie warehouse+phone workshop+phone headset+phone busy+lamp blf provisioning+phone
      phone+dead dead+line no+line+phone table+phone wired+phone office+phone office+telephone the+horn
      pick+up+horn nurse+phone ward+phone care+phone pager beeper bleeper phone+base phone+stand
      phone+cup rechargeable+batteries+phone aaa+phone rings+too+soft rings+too+loud ring+volume
      ring+melody dnd moon+phone message+waiting+light mwi searching no+base registration+failed+phone
      configuring+phone ip+phone sip+phone voip+phone wrong+name+phone hotdesk+phone range+basement
      range+warehouse call+cuts+corridor call+cuts+lift call+drops+stairs repeater antenna+ceiling
      door+phone paging intercom+phone tiptel doro loudspeaker+phone hear+badly+phone voice+far+phone
      curly+wire button+2+phone mute+key+phone memory+keys redial flash+key hash+key star+key`,
  },
  {
    id: 'mobile-phones',
    nl: `gsm gsmke gsms smartphone mobieltje mobiele+telefoon iphone samsung galaxy android ios fairphone
      xiaomi nokia oneplus pixel simkaart sim esim puk pukcode pincode+sim proximus telenet
      base+abonnement orange+gsm mobile+vikings scarlet abonnement databundel mobiele+data roaming
      buitenland+bellen data+verbruik verbruik+gsm bereik streepjes+bereik geen+netwerk 4g 5g hotspot
      tethering vliegtuigstand app+gsm appke app+store appstore google+play play+store apple+id icloud
      intune mdm bedrijfsportal company+portal toestelbeheer wissen+toestel gsm+verloren gsm+gestolen
      kwijt+gsm zoek+mijn+iphone gebarsten+scherm barst scherm+kapot+gsm schermbeschermer hoesje cover
      touchscreen+gsm lader+gsm oplader usb-c+gsm lightning batterij+gsm gsm+laadt contacten+gsm
      foto's+gsm whatsapp whatsappen sms smsen sms'en berichtje bluetooth+auto carkit carplay
      android+auto gps waze mail+gsm outlook+app agenda+gsm nieuw+toestel overzetten+gsm backup+gsm
      whatsapp+overzetten vingerafdruk+gsm faceid face+id patroon+ontgrendelen tablet ipad
      telefoonke+zak portabel werkgsm werk-gsm dienstgsm bedrijfsgsm firmagsm gsm-toestel gsmnummer
      gsm-nummer gsm-abonnement simkaartje simlade simslot alleen+noodoproepen noodoproep geen+dienst
      geen+service 3g edge+netwerk internet+onderweg mb's datalimiet belkrediet herlaadkaart prepaid
      postpaid roamingkosten reisbundel glaasje toestelletje+gebarsten gsm-hersteller batterij+vlug+leeg
      powerbank laadkabeltje draadloos+laden vliegtuigmodus appjes apps+installeren app+downloaden
      app+bijwerken ios-update android-update opslag+bijna+vol werkprofiel knox fabrieksinstellingen
      activeringsslot apple-id playstore veeg+patroon schermcode handenvrij+wagen bluetooth+camionette
      whatsappgroep spraakbericht viber signal+app chauffeursapp pda+chauffeur`,
    fr: `gsm gsms portable+téléphone smartphone mobile iphone samsung galaxy android ios fairphone xiaomi
      nokia oneplus pixel carte+sim sim esim puk code+puk pin+sim proximus base+abonnement orange+gsm
      mobile+vikings scarlet abonnement+gsm forfait données+mobiles data+mobile roaming itinérance
      étranger+gsm consommation+data réseau+gsm barres+réseau pas+réseau capte capte+pas 4g 5g
      partage+connexion hotspot mode+avion appli appli+gsm application+mobile app+store appstore
      google+play play+store apple+id icloud intune mdm portail+entreprise company+portal
      effacer+appareil gsm+perdu gsm+volé perdu+téléphone localiser+iphone écran+fissuré vitre+cassée
      écran+cassé+gsm coque protection+écran tactile+gsm chargeur+gsm recharge+gsm usb-c+gsm lightning
      batterie+gsm contacts+gsm photos+gsm whatsapp sms texto textos bluetooth+voiture kit+mains-libres
      kit+voiture carplay android+auto gps waze mails+gsm outlook+gsm agenda+gsm transférer+données+gsm
      sauvegarde+gsm empreinte+gsm face+id schéma+déverrouillage tablette ipad portable+boulot
      téléphone+boulot gsm+boulot gsm+société gsm+travail téléphone+mobile cellulaire gsm+service
      numéro+gsm appareil+gsm double+sim appels+urgence+uniquement appels+d'urgence aucun+service
      réseau+chantier zone+blanche 3g internet+téléphone internet+route gigas data+épuisée limite+data
      crédit+appel carte+prépayée prépayé facture+étranger tombé+toilettes tombé+toit vitre+fêlée
      écran+fêlé écran+étoilé écran+éclaté powerbank batterie+externe chargeur+sans+fil applis
      profil+professionnel profil+travail knox appareil+non+conforme enrôler enrôlement réglages+usine
      verrouillage+activation identifiant+apple playstore numéros+perdus bluetooth+camionnette
      mains-libres+voiture viber`,
    en: `mobile mobile+phone cell cellphone cell+phone gsm smartphone iphone samsung galaxy android ios
      fairphone xiaomi nokia oneplus pixel sim simcard sim+card esim puk puk+code sim+pin proximus
      telenet base+subscription orange+phone mobile+vikings subscription+mobile data+plan mobile+data
      cellular roaming abroad+phone data+usage signal+bars no+service no+network reception+bars 4g 5g
      hotspot tethering airplane+mode app+phone app+store appstore google+play play+store apple+id
      icloud intune mdm company+portal device+management wipe+phone lost+phone stolen+phone
      find+my+iphone cracked+screen broken+glass screen+protector phone+case touchscreen+phone
      phone+charger usb-c+phone lightning phone+battery phone+contacts photos+phone whatsapp sms
      text+message texting bluetooth+car car+kit carkit carplay android+auto gps waze mail+phone
      outlook+app agenda+phone migrate+phone transfer+phone phone+backup fingerprint+phone face+id
      unlock+pattern tablet ipad screen+lock+phone enrol+device enroll+phone company+phone
      company+mobile work+phone work+mobile business+phone portable+phone emergency+only no+coverage
      coverage+site 3g lte internet+on+road out+of+data data+limit data+used+up bundle+used+up prepaid
      top-up+card travel+bundle shattered smashed+screen spider+web+screen powerbank power+bank
      wireless+charging flight+mode apps install+app download+app update+app storage+almost+full
      work+profile briefcase+icon knox device+not+compliant phone factory+reset activation+lock apple-id
      playstore swipe+pattern screen+code handsfree+car bluetooth+van viber signal+app driver+app
      new+handset upgrade+handset trade-in`,
  },
  {
    id: 'dictation-and-transcripts',
    nl: `dicteren dicteer dictee dictaat dictaten dicteerapparaat dictafoon dicteertoestel dicteermicrofoon
      speechmike philips+dictaat olympus grundig speechexec winscribe bighand dragon nuance speechlive
      spraakherkenning spraak+tekst stem+tekst spraaknaartekst uittypen uitgetypt typt+uit overtypen
      typiste typewerk typpool transcriptie transcript transcripten transcriberen transcribeer
      verslag+vergadering uitschrijven+opname notuleren notulen automatische+notulen otter fireflies
      amberscript copilot+verslag recap+teams samenvatting+vergadering ondertitels ondertiteling
      live+ondertitels geluidsopname audio-opname opname+uittypen opnemen+gesprek recorder memorecorder
      voetpedaal pedaal voetschakelaar terugspoelen doorspoelen afspelen+dictaat dss ds2 wav mp3 m4a
      audiobestand geluidsbestand bandje+dictaat cassette cassetje docking+dictafoon inspreken+brief
      inlezen+dictaat verstaat+mij herkent+stem stemprofiel taalmodel dialect+herkent vlaams+herkent
      woordenlijst+dragon leestekens punt+komma+zeggen medisch+verslag+dictaat dicteerknop whisper
      dicteerfunctie spreken+traag microfoonknop mompelen wachtrij+dictaten sprekers+onderscheiden
      spreker+1 inspreken+verslag ingesproken+verslag spreek+verslag+in spreken+microfoon+tekst
      praat+tekst zeg+typt hij+typt+zelf computer+schrijft+wat verkeerd+verstaan verstaat+dialect
      west-vlaams+verstaat verstaat+niks+tekst onzin+tekst+opname vreemde+woorden+verslag
      verkeerde+woorden+dragon moedertaal+spraak dokter+dicteert arts+dicteert notaris+dicteert
      advocaat+dicteert expert+dicteert secretaresse+typt secretaresse+luistert afluisteren+dictaat
      beluisteren+dictaat herbeluisteren oortelefoon+typen typt+over band+afluisteren bandjes+uittypen
      cassetjes opnametoestel opnametoestelleke memootje spraakmemo spraakopname spraakmicrofoon
      dicteermicro dicteersoftware dicteerprogramma dicteerbestand dictaatbestand schuifknop+microfoon
      recordknop+toestel pauzeknop+opname sd-kaartje+dictafoon pedaaltje voetpedaaltje voet+trapt+opname
      traag+afspelen+opname vergaderverslag+automatisch verslag+zichzelf+schrijft automatisch+verslag
      ai-verslag ai-notulen notulist tijdcodes+tekst plaud tldv spraakgestuurd`,
    fr: `dicter dicte dictée dictées dictaphone appareil+dictée micro+dictée speechmike philips+dictée
      olympus grundig speechexec winscribe bighand dragon nuance speechlive reconnaissance+vocale
      voix+texte parole+texte saisie+vocale retranscrire retranscription transcription transcriptions
      transcript transcripts transcrire frappe dactylo dactylographier dactylographie secrétaire+tape
      taper+dictée compte-rendu+automatique compte+rendu+réunion procès-verbal+réunion pv+réunion
      pv+automatique prise+notes otter fireflies copilot+résumé récap+teams résumé+réunion sous-titres
      sous-titrage sous-titrer enregistrement+audio enregistrement+vocal enregistreur mémo+vocal mémos
      pédale pédale+transcription rembobiner avancer+bande réécouter écouter+dictée dss ds2 wav mp3 m4a
      fichier+audio fichier+son cassette cassettes station+dictaphone reconnaît+voix comprend+accent
      accent+belge profil+vocal vocabulaire+dragon ponctuation point+virgule+dicter
      rapport+médical+dicté bouton+dictée whisper locuteur locuteurs interlocuteurs+transcript
      file+dictées dictées+attente voix+reconnue marmonner langue+transcription mots+inventés bandes
      je+parle+écrit je+parle+tape écrit+n'importe+quoi tape+n'importe+quoi mots+déformés
      comprend+mal+voix comprend+pas+parle comprend+rien+dicte accent+wallon docteur+dicte médecin+dicte
      notaire+dicte avocat+dicte expert+dicte secrétaire+écoute écouteurs+dactylo
      réécoute+enregistrement réécouter+enregistrement cassettes+taper mini-cassette petit+enregistreur
      enregistreur+poche appareil+enregistrer appareil+dicter micro+main+dicter gros+micro+bureau
      curseur+micro+dictée bouton+rec voyant+rec piles+dictaphone carte+sd+dictaphone
      brancher+dictaphone transférer+dictées dictées+disparues dictée+perdue courrier+dicté
      rapport+dicté protocole+dicté pédalier ralentir+lecture+audio logiciel+reconnaissance
      apprentissage+voix entraîner+voix pv+tout+seul ia+pv ia+compte-rendu tldv plaud dactylos
      synthèse+automatique+réunion`,
    en: `dictate dictation dictating dictations dictaphone dictation+device voice+recorder dictation+mic
      speechmike philips+dictation olympus grundig speechexec winscribe bighand dragon nuance speechlive
      speech+recognition voice+recognition speech-to-text speech+text voice+typing typed+out type+up
      typist typing+pool transcribe transcribing transcript transcripts transcription transcriber
      meeting+minutes+auto minutes+automatic note-taker notetaker otter fireflies amberscript
      copilot+recap meeting+recap meeting+summary intelligent+recap captions subtitles live+captions
      closed+captions audio+recording recorded+memo recorder voice+memo voice+note foot+pedal pedal
      footswitch foot+switch rewind fast-forward playback+dictation dss ds2 wav mp3 m4a audio+file
      sound+file tape cassette minicassette docking+dictaphone recognises+voice recognizes+voice
      understands+accent accent voice+profile vocabulary+dragon custom+vocabulary punctuation
      full+stop+say medical+report+dictated dictate+button whisper speaker+1 speakers+labelled who+said
      dictation+queue pending+dictations mumbling wrong+language+transcript gibberish+transcript
      speak+it+writes talk+it+types talking+to+computer writes+nonsense types+nonsense
      wrong+words+dictated mishears misheard flemish+accent doctor+dictates lawyer+dictates
      notary+dictates surveyor+dictates secretary+types secretary+listens listens+tape earphones+typing
      type+over+recording typing+recordings listen+back+recording little+recorder pocket+recorder
      handheld+recorder recording+device+notes dictating+machine dictamachine tapes+typing mini+tapes
      slide+switch+microphone record+button+device rec+button batteries+dictaphone sd+card+recorder
      plug+recorder upload+dictations lost+dictation letter+dictated report+dictated pedals foot+control
      slow+down+playback playback+speed+audio train+voice voice+training ai+minutes ai+notes+meeting
      meeting+notes+automatic tldv plaud voice-to-text`,
  },
  {
    id: 'meeting-room-screen',
    nl: `vergaderzaal vergaderzalen vergaderzaaltje vergaderruimte vergaderlokaal zaaltje zaal boardroom
      raadzaal opleidingslokaal groot+scherm groot+tv tv+muur televisie tv-scherm flatscreen beamer
      projector projectiescherm projectie lamp+beamer afstandsbediening afstandsbediende clickshare
      click+share klikshare barco knop+clickshare dongel dongle+vergaderzaal ronde+knop knopje+scherm
      airplay apple+tv chromecast miracast casten draadloos+scherm projecteren projecteert
      scherm+delen+zaal hdmi hdmi-kabel hdmi+tafel kabel+tafel tafelkabel tafelblad+stekker
      verloopstukje ingang+bron bron+kiezen geen+signaal no+signal no+input input geen+bron
      whiteboard+digitaal smartboard digibord touchscreen+zaal surface+hub neat logitech+rally
      tap+paneel teams+room teams+rooms mtr zoom+rooms spraakbalk videobar soundbar luidsprekers+zaal
      zwart+scherm+zaal blauw+scherm+beamer scherm+plafond doek kantelt ondersteboven scheef+beeld
      onscherp+beamer scherpstellen beeld+muur crestron extron bedieningspaneel klanten+wachten+zaal
      presenteren+zaal samsung+tv lg+tv sharp+bord vergaderkamer meetingroom meetingzaal refter+scherm
      leslokaal grote+zaal+scherm kleine+zaal+scherm directiezaal raadszaal crea-zaal zaal+boven+scherm
      scherm+zaal scherm+vergadertafel tafel+zaal+kabel grote+televisie smart-tv smart+tv tv'tje
      tv+op+wieltjes tv+blijft+zwart tv+meeting bediening+tv kastje+tv bakske+tv afstandsbedieninkje
      zapper+tv tv-bediening bediening+kwijt check+source check+signal check+video+cable
      searching+signal zoekt+signaal bron+zoeken hdmi1 hdmi2 source+knop plug+in+button ready+to+share
      button+not+ready witte+ring+knop usb+rond+ding rond+schijfje projectorlamp beamerlamp
      beeld+trapezium keystone scherm+naar+beneden scherm+zakt+niet rolscherm projectiewand
      laptop+op+groot raad+bestuur+scherm flipchart+dan+maar papieren+kopieën+meeting promethean
      viewboard digitaal+bord mcore yealink+room`,
    fr: `salle+réunion salles+réunion salle+conseil salle+formation grande+salle petite+salle boardroom
      grand+écran écran+géant écran+mur écran+salle télé télévision téléviseur tv+salle beamer
      projecteur vidéoprojecteur rétroprojecteur toile+projection projection lampe+projecteur
      télécommande clickshare click+share barco bouton+clickshare bouton+rond galet dongle+salle airplay
      apple+tv chromecast miracast caster diffuser+écran projeter projette partage+écran+salle
      partager+tv hdmi câble+hdmi hdmi+table câble+table trappe+table adaptateur+salle entrée+source
      choisir+source source+hdmi pas+signal aucun+signal no+signal no+input absence+signal
      tableau+interactif tableau+blanc+numérique smartboard tbi tactile+salle surface+hub neat
      logitech+rally tablette+salle teams+room teams+rooms mtr zoom+rooms barre+vidéo barre+son
      enceintes+salle écran+noir+salle écran+bleu+projecteur plafond+projecteur image+retournée
      image+envers image+floue+projecteur mise+point+projecteur crestron extron panneau+commande
      clients+attendent+salle présenter+salle samsung+tv lg+tv mur+image salle+meeting
      meeting+room+écran salle+direction salle+réfectoire local+réunion local+formation salle+cours
      table+ovale+prise smart+tv smart-tv tv+roulettes écran+plat tv+reste+noire boîtier+tv
      boîtier+salle zapette+tv zappette commande+tv check+source check+signal vérifiez+source
      vérifiez+câble recherche+signal recherche+source hdmi1 hdmi2 bouton+source bouton+input
      cercle+lumineux+bouton truc+rond+usb rondelle+usb brancher+bouton+laptop laptop+sur+tv
      trapèze+image keystone écran+descend+pas écran+déroulant toile+descend toile+blanche
      client+attendait+écran conseil+administration+écran flip-chart paperboard tableau+papier
      promethean viewboard tableau+tactile yealink+salle micro+plafond caméra+salle`,
    en: `meeting+room meeting+rooms boardroom conference+room training+room big+room small+room big+screen
      large+screen huge+screen wall+screen tv television flatscreen beamer projector projection
      projecting projection+screen projector+lamp bulb remote+control clicker+tv clickshare click+share
      barco clickshare+button round+button puck dongle+room airplay apple+tv chromecast miracast cast
      casting wireless+presentation mirror+screen screen+mirroring share+screen+room hdmi hdmi+cable
      hdmi+table table+cable table+box adapter+room input+source source+select wrong+source no+signal
      no+input smartboard whiteboard+digital interactive+whiteboard surface+hub neat logitech+rally
      tap+panel teams+room teams+rooms mtr zoom+rooms videobar video+bar soundbar room+speakers
      black+screen+room blue+screen+projector ceiling+projector upside+down+image blurry+projector
      focus+projector crestron extron touch+panel control+panel+room clients+waiting+room present+room
      samsung+tv lg+tv presentation+room hybrid+room meetingroom meeting+space board+room
      conference+table+cable committee+room training+room+screen classroom+screen room+upstairs+screen
      smart+tv smart-tv big+tv tv+wall tv+wheels telly remote+batteries lost+remote remote+missing
      check+source check+signal check+cable+screen searching+signal source+button hdmi1 hdmi2
      button+not+ready ready+to+share plug+button+laptop round+thing+usb white+ring+button
      put+laptop+screen picture+on+wall lamp+hours keystone trapezoid screen+comes+down roll-down+screen
      pull-down+screen white+canvas guests+staring+screen clients+sitting+screen board+members+screen
      flipchart flip+chart paper+handouts+instead promethean viewboard digital+board yealink+room
      ceiling+mic wall-mounted+screen`,
  },
  {
    id: 'online-meetings',
    nl: `teams teamsmeeting teamsvergadering teams-call zoom zoommeeting webex google+meet gotomeeting
      whereby jitsi skype videocall videogesprek videovergadering videoconferentie videoconf
      online+vergadering online+meeting onlinevergadering digitale+vergadering belletje+teams
      deelnemen+vergadering deelnemer deelnemers lobby wachten+lobby binnenlaten toelaten+lobby
      meetinglink vergaderlink link+meeting link+vergadering meeting-id vergadering-id
      wachtwoord+meeting scherm+delen schermdelen gedeeld+scherm host gastheer organisator+meeting
      presentator+teams dempen gedempt gemute muten unmuten mute micro+meeting horen+mij niet hoorbaar
      camera+meeting achtergrond+wazig virtuele+achtergrond blur handje opsteken chat+meeting
      chatvenster breakout breakoutroom webinar webinars livestream extern+deelnemen gast+teams
      opname+meeting meeting+opgenomen inbellen inbelnummer hapert+meeting beeld+bevriest+teams
      robotstem gesprek+valt+weg uit+meeting+gegooid hybride+vergadering outlook+teams+knop teams-knop
      ontbrekende+teams-link nieuwe+teams teams+webversie rondetafel+teams teamsen teams-meeting
      teams-oproep teamsgesprek via+teams zoomen+klant zoomgesprek zoom-link zoom-meeting videomeeting
      video-overleg online+overleg online+gesprek digitaal+overleg meeting+op+afstand
      vergadering+op+afstand thuis+meevolgen webcam+vergadering skypen inbelvergadering meeting+starten
      klikte+link+vergadering link+meeting+werkt deelnemen+knop deelnemen+teams neem+deel+meeting
      wachtruimte+teams iemand+laat+binnen laat+binnen+vergadering de+organisator+laat horen+mij+meeting
      hoor+niemand+vergadering echo+vergadering rondzingt+vergadering stem+hakkelt stem+valt+weg
      hakkelt+beeld+geluid beeld+schokt+vergadering stilstaand+gezicht slechte+verbinding+meeting
      mijn+scherm+tonen tonen+scherm+klant wazige+achtergrond achtergrondje meeting+opnemen
      tussenkomst+online videozitting digitale+zitting videoconsult teleconsult`,
    fr: `teams réunion+teams zoom réunion+zoom webex meet google+meet gotomeeting whereby jitsi skype visio
      visios visioconférence visioconf vidéoconférence vidéoconf appel+vidéo appel+teams réunion+ligne
      réunion+online réunion+distance réunion+virtuelle call+teams rejoindre+réunion participer+réunion
      participant participants salle+attente+virtuelle salle+attente+zoom lobby admettre
      faire+entrer+réunion lien+réunion lien+teams lien+zoom id+réunion code+réunion partager+écran
      partage+écran écran+partagé hôte organisateur+réunion présentateur muet micro+coupé couper+micro
      mute rétablir+micro entendent+pas m'entend m'entendent caméra+réunion fond+flou arrière-plan
      arrière-plan+virtuel floutage flouter lever+main chat+réunion conversation+réunion
      salles+sous-groupes petits+groupes breakout webinaire webinaires webinar webinars live+stream
      invité+externe+teams externes+réunion enregistrement+réunion réunion+enregistrée
      numéro+appel+réunion saccade+réunion image+figée+teams voix+robot robotique éjecté+réunion
      sorti+réunion réunion+hybride bouton+teams+outlook nouveau+teams version+web+teams
      conférence+téléphonique visioconférer teamser via+teams meeting+teams meeting+en+ligne
      visio+client visio+coupe visioconférences réunion+zoom+lien réunion+vidéo réunion+par+ordinateur
      suivre+distance+réunion collègue+télétravail+réunion skyper call+client+teams lien+visio
      cliqué+rejoindre bouton+rejoindre rejoindre+teams n'arrive+rejoindre entrer+visio
      coincé+salle+attente laisse+entrer+réunion l'organisateur+va+vous clients+lobby
      clients+attendent+visio m'entendaient+pas entendaient+pas+réunion entends+personne+réunion
      me+voient+pas voient+pas+caméra vous+êtes+muet écho+réunion voix+hachée son+haché image+saccadée
      visage+figé mauvaise+connexion+réunion qualité+réseau+appel montrer+écran+client fond+virtuel
      main+levée enregistrer+réunion organisateur+absent éjectée+réunion rejeté+réunion audience+vidéo
      téléconsultation vidéoconsultation composer+numéro+conférence formation+en+ligne`,
    en: `teams teams+meeting teams+call zoom zoom+meeting webex google+meet gotomeeting whereby jitsi skype
      video+call videocall videoconference video+conference conference+call online+meeting
      virtual+meeting remote+meeting join+meeting joining join+call participant participants attendee
      attendees lobby waiting+room+zoom let+in+meeting admit admitted meeting+link teams+link zoom+link
      meeting+id passcode share+screen screensharing screen+sharing shared+screen host co-host
      organiser+meeting organizer+meeting presenter mute muted unmute mic+meeting hear+me nobody+hears
      cannot+hear camera+meeting blur blurred+background virtual+background background+effect raise+hand
      meeting+chat breakout breakout+room webinar webinars livestream live+event guest+teams
      external+participants anonymous+join meeting+recording recorded+meeting dial-in dial+in choppy
      freezing+teams frozen+video robot+voice robotic kicked+out+meeting thrown+out+meeting
      dropped+out+call hybrid+meeting teams+button teams+add-in new+teams teams+web town+hall spotlight
      gallery+view via+teams ms+teams teams+link+dead teams+drops teams+video zoom+call zoom+link+dead
      zoom+client videocalling videochat video+meeting vc+room call+over+internet meeting+by+computer
      meeting+from+home follow+meeting+home skyping join+button cannot+join can't+join couldn't+join
      get+into+meeting stuck+waiting+room they+couldn't+hear couldn't+hear+us hear+nobody+meeting
      can't+see+me echo+meeting echo+call voice+breaks+up breaking+up+call robot+sound
      picture+freezes+meeting frozen+face poor+network+quality bad+connection+meeting show+my+screen
      fuzzy+background hand+raised record+meeting where+is+recording organiser+not+joined
      kicked+off+call dropped+from+meeting video+hearing teleconsultation video+consultation
      phone+into+meeting toll+number+meeting online+training`,
  },
  {
    id: 'calendars-and-room-booking',
    nl: `agenda agenda's agendapunt kalender kalenders afspraak afspraken uitnodiging uitnodigingen
      vergaderverzoek vergaderuitnodiging vergaderaanvraag zaal+boeken zaal+reserveren zaalreservatie
      reservatie reserveren gereserveerd reservering boeking boeken geboekt dubbel+geboekt
      dubbele+boeking overboekt bezet+zaal vrij+zaal bezetting+zaal zaalscherm+deur schermpje+deur+zaal
      deurpaneel joan+zaal robin+zaal evoko roomz teamup doodle datumprikker bookings calendly
      deskbooking flexdesk bureau+reserveren werkplek+reserveren wagen+reserveren poolwagen ruimtelijst
      resource+agenda gedeelde+agenda agenda+delen agenda+collega groepsagenda teamagenda agendarechten
      gemachtigde delegeren agendabeheer beschikbaarheid vrij/bezet bezettijden details+agenda
      privé-afspraak terugkerende+afspraak reeks+afspraken wederkerend wekelijks+overleg
      herhalende+vergadering verplaatsen+afspraak verzetten+afspraak annuleren+vergadering
      geannuleerde+vergadering geaccepteerd+uitnodiging weigert+uitnodiging tentatief herinnering
      herinneringen pop-up+afspraak tijdzone zomeruur winteruur uur+verkeerd feestdagen verlofkalender
      verlof+agenda ics ical webcal outlook+agenda planningsassistent afspraken+weg verjaardagen
      agendake agenda+volzet agenda+synchroniseert agenda+leeg agenda+baas agenda+directeur
      agenda+dokter agenda+verkeerd agenda+gsm+verschilt papieren+agenda agenda+zichtbaar
      agenda+inkijken afspraakje opschuiven+vergadering vergadering+plannen inplannen datum+prikken
      doodletje uitgenodigd+vergadering invite invites teamsuitnodiging vergadering+geannuleerd+maar
      afgezegd+vergadering zaal+dubbel zaal+vrijgegeven zaaltje+vastleggen zaal+vastleggen
      vastgelegd+zaal zaalkalender zaalplanning roomfinder room+finder zaalscherm
      deurscherm+vergaderzaal schermpje+naast+deur logitech+tap+scheduler crestron+paneel+zaal
      werkplekreservatie no-show+zaal planbord+zaal doodlen prikdatum afspraakboekje gcal
      google+calendar volgeboekt zaal+volzet dubbelboeking`,
    fr: `agenda agendas calendrier calendriers rendez-vous rdv invitation invitations demande+réunion
      invitation+réunion réserver+salle réservation+salle réservation réservations réservé réserver
      booker bookée double+réservation double+booking surbooké salle+occupée salle+libre salle+prise
      occupation+salle écran+porte+salle panneau+porte joan+salle robin+salle evoko roomz doodle
      sondage+dates bookings calendly réserver+bureau réservation+bureau flex+desk flexdesk
      réserver+voiture voiture+pool ressource+salle liste+salles agenda+partagé partager+agenda
      agenda+collègue agenda+équipe agenda+groupe droits+agenda délégué délégation délégué+agenda
      disponibilité disponibilités libre/occupé plages détails+agenda rendez-vous+privé
      réunion+récurrente récurrence récurrent récurrents série+réunions réunion+hebdomadaire hebdo
      déplacer+réunion reporter+réunion annuler+réunion réunion+annulée accepter+invitation
      accepté+refusé refuse+invitation provisoire rappel+réunion rappels notification+rendez-vous fuseau
      fuseau+horaire heure+été heure+hiver décalage+heure jours+fériés congés+agenda calendrier+congés
      ics ical webcal outlook+calendrier assistant+planification rendez-vous+disparus anniversaires
      créneau créneaux planning+salles agenda+directeur agenda+docteur agenda+médecin agenda+vide
      agenda+décalé agenda+papier agenda+visible consulter+agenda voir+agenda+collègue
      ouvrir+agenda+collègue accès+agenda planning+rendez-vous rdv+disparus rdv+double
      rendez-vous+disparu rendez-vous+double rendez-vous+mauvaise+heure rendez-vous+décalés
      décalage+horaire+agenda décalage+heure+rendez-vous réunion+reportée déplacer+rendez-vous
      annuler+rendez-vous réunion+annulée+pourtant fixer+réunion planifier+réunion fixer+date
      sondage+date invitations+agenda invite+teams invites+outlook rappel+rendez-vous rappels+agenda
      quelqu'un+dans+salle salle+déjà+prise salle+réservée+deux salle+libérée bloquer+salle
      retenir+salle room+finder écran+devant+salle vert+rouge+salle semainier gcal google+calendar
      éphéméride planificateur sur-réservé surréservation framadate`,
    en: `calendar calendars agenda agendas appointment appointments invitation invite invites
      meeting+request meeting+invite book+room room+booking booking bookings reserve+room reservation
      reservations reserved double-booked double+booked double+booking overbooked room+taken room+free
      room+available room+occupied room+panel door+panel door+display joan+room robin+room evoko roomz
      doodle date+poll calendly desk+booking book+desk hot+desk flexdesk pool+car book+car room+list
      resource+mailbox resource+calendar room+mailbox shared+calendar share+calendar colleague+calendar
      team+calendar group+calendar calendar+permission calendar+rights delegate delegates delegation
      availability free/busy free+busy busy+slots details+calendar private+appointment recurring
      recurrence recurring+meeting meeting+series weekly+meeting reschedule move+meeting cancel+meeting
      cancelled+meeting canceled+meeting accept+invitation declined auto-decline tentative reminder
      reminders popup+appointment timezone time+zone daylight+saving summer+time wrong+hour one+hour+off
      bank+holidays public+holidays leave+calendar holiday+calendar ics ical webcal outlook+calendar
      scheduling+assistant appointments+gone birthdays time+slot timeslot calendar+sync boss+calendar
      director+calendar doctor+calendar colleague's+calendar diary diaries paper+diary diary+double
      diary+boss agenda+outlook agenda+empty agenda+boss agenda+appointment see+calendar
      open+calendar+colleague view+calendar calendar+empty calendar+hour calendar+wrong
      calendar+missing+meetings appointment+disappeared appointment+wrong+time appointment+twice
      shifted+hour hour+early+meeting hour+late+meeting postponed+meeting postpone+meeting plan+meeting
      schedule+meeting find+date+everyone pick+date room+double two+groups+room room+released
      room+finder room+scheduler screen+beside+door tablet+door+room no-show+room reserve+car
      book+parking+space hot-desking gcal datebook overbooking clash clashes double-booking rsvp`,
  },
  {
    id: 'mail',
    nl: `mail mails mailen mailt gemaild mailtje mailke mailtjes e-mail e-mails email mailbox mailboxen
      postvak postvak+in inbox uitbox outbox outlook exchange thunderbird gmail hotmail telenet.be
      skynet webmail owa mailadres e-mailadres adresboek adressenlijst distributielijst verdeellijst
      mailinglijst gedeelde+mailbox gedeeld+postvak info@ afzender geadresseerde geadresseerden
      bestemmeling ontvanger cc bcc onderwerp+mail bijlage bijlagen attach attachment bijlage+groot
      doorsturen doorgestuurd beantwoorden allen+beantwoorden antwoorden+iedereen concepten concept+mail
      verzonden+items verzonden verwijderde+items prullenbak+mail mappen+outlook submap mailregel
      regels+outlook zoeken+mails zoekfunctie+outlook mailbox+vol vol+postvak quota archiefmailbox
      online+archief pst ost afwezigheidsbericht afwezigheid out-of-office out+of+office ooo
      automatisch+antwoord terug+verzonden+mail niet-bestelbaar ndr bounce teruggestuurd+mail
      leesbevestiging ontvangstbevestiging+mail ongelezen gelezen blijft+postvak+uit mail+terughalen
      intrekken+mail alias winmail.dat lettertype+mail gesprekweergave voorleesvenster
      nieuwsbrief+versturen mailverkeer mailprogramma mailserver mails+komen+binnen mails+toekomen
      krijg+mails krijgt+geen+mails mail+weggeraakt mail+kwijt mails+verdwenen mailen+klant+lukt
      versturen+mail verstuurd+mail verzend+mail mail+doorgestuurd elektronische+post postvakje+vol
      profiel+laden paperclip paperclipje 25+mb aanhangsel autoaanvullen mailer-daemon postmaster
      undeliverable afwezigheidsassistent afwezigheidsmelding vakantiebericht mailmap
      elektronisch+bericht doorgestuurde mapi protonmail proximus.be roundcube zimbra imap pop3
      onbestelbare mailing+personeel nieuwsbriefje bijvoegsel bijgevoegd bijgevoegde`,
    fr: `mail mails e-mail e-mails email emails courriel courriels mailer messagerie boîte+mail boîte+mails
      boîte+mail+pleine boîte+réception inbox boîte+envoi outbox outlook exchange thunderbird gmail
      hotmail skynet.be webmail owa adresse+mail adresse+e-mail carnet+adresses liste+distribution
      liste+diffusion mailing+liste boîte+partagée boîte+commune boîte+générique info@ expéditeur
      destinataire destinataires cc cci bcc copie+cachée objet+mail pièce+jointe pièces+jointes pj
      annexe+mail annexes+mail fichier+joint joindre joint trop+volumineux trop+lourd+mail
      transférer+mail transféré+mail faire+suivre répondre+tous répondre+mail brouillon brouillons
      éléments+envoyés éléments+supprimés corbeille+mail dossiers+outlook sous-dossier+mails
      règle+outlook règles+outlook recherche+outlook chercher+mails boîte+pleine quota archivage+mails
      archive+ligne pst ost message+absence absence+bureau réponse+automatique out+of+office
      mail+revient retour+mail non+remis non+délivré non-remise rebond ndr accusé+lecture
      confirmation+lecture non+lus lu+mail reste+envoi mails+bloqués+envoi rappeler+mail alias
      winmail.dat police+mail affichage+conversation volet+lecture newsletter+envoyer mailbox
      messages+outlook message+électronique messagerie+électronique mails+rentrent reçois+mails
      mails+partent mail+parti mail+perdu mails+disparus envoyer+mail envoyais+mail
      envoi+mail+impossible mail+client+revenu boîte+saturée chargement+profil travailler+hors+connexion
      trombone annexe+ouvre annexe+trop+lourde 25+mo adresse+générique adresse+info
      boîte+ancien+collègue boîte+départ ancienne+adresse+suggérée saisie+automatique+adresse
      message+non+distribué mailer-daemon postmaster undeliverable courier+électronique mél méls
      proximus.be voo.be skynet protonmail roundcube zimbra imap pop3 attaché+fichier attachement
      attachements ci-joint ci-jointe bounce rebondit`,
    en: `mail mails e-mail e-mails email emails emailing mailbox mailboxes inbox outbox outlook exchange
      thunderbird gmail hotmail webmail owa mail+address email+address address+book contact+list+outlook
      gal distribution+list distribution+group mailing+list shared+mailbox generic+mailbox info@ sender
      recipient recipients addressee cc bcc subject+line attachment attachments attached attach
      attachment+too+large too+big+mail size+limit forward+mail forwarded+mail reply reply+all replying
      draft drafts sent+items sent+folder deleted+items trash+mail outlook+folders subfolder mail+rule
      inbox+rule outlook+rules search+outlook search+mails mailbox+full quota archive+mailbox
      online+archive pst ost out-of-office out+of+office ooo autoreply auto-reply automatic+reply
      bounced bounce bounces undeliverable undelivered+mail ndr non-delivery delivery+failed
      read+receipt delivery+receipt unread read+mails stuck+outbox recall+mail recall+message alias
      winmail.dat mail+font conversation+view reading+pane focused+inbox newsletter+send cached+mode
      autocomplete+address smtp imap mail+profile e-mailing emailed mailed+me mail+goes+out
      receive+mails receiving+emails send+emails sending+emails cannot+send+mail can't+send+mail
      mail+lost mails+disappeared mails+vanished emails+missing mail+server mail+program mail+app
      messages+outlook loading+profile working+offline paperclip 25+mb generic+address
      old+address+suggested mailer-daemon postmaster vacation+message absence+message away+message
      protonmail proximus.be telenet.be skynet roundcube zimbra pop3 enclosure enclosed bcc'd re-send
      resend+message outlook.com o365+message hotmail.com blind+copy`,
  },
  {
    id: 'unwanted-mail-and-phishing',
    nl: `spam spammail spammails spammen junk junkmail junkmap ongewenste ongewenste+mail reclame
      reclamemails reclamemail nieuwsbrief nieuwsbrieven uitschrijven uitschrijflink
      afmelden+nieuwsbrief phishing phishingmail fishing fishing+mail gephisht verdacht verdachte+mail
      verdachte+link rare+mail vreemde+mail raar+mailtje vals valse+mail vals+bericht vervalst nep
      nepmail nepfactuur fake oplichting oplichters oplichter fraude fraudeur ceo-fraude ceofraude
      dringende+betaling bedrieglijk bedrog afzender+klopt echt+mail+vals betrouwbaar+mail
      vertrouwen+mail geklikt op+link+geklikt doorgeklikt wachtwoord+ingevuld gegevens+ingevuld
      verdacht@safeonweb.be safeonweb verdacht@ phished.io phished phishingtest knowbe4 meldknop
      melden+phishing rapporteer+phishing virus virussen malware trojan ransomware gijzelsoftware
      gehackt gehackte+mailbox mails+uit+mijn+naam namens+mij spoofing gespooft cadeaubon cadeaubonnen
      bitcoin erfenis loterij chantage afpersing factuur+rekeningnummer+gewijzigd ander+rekeningnummer
      itsme+mail+vals qr-code+mail quishing pakje+tracking+sms smishing blokkeer+afzender
      afzender+blokkeren zwarte+lijst bombardement overspoeld opgelicht rommelmail rommelmails
      rommel+mailbox brol+mailbox ongevraagde+mail viagra seksmails vieze+mails datingmails
      verkooppraatjes+mail massa+mails bedelmail directeur+vraagt+overschrijving dringend+overschrijven
      steamkaarten mailtje+van+bank mail+van+kbc mail+van+belfius terugbetaling+belastingen+mail
      kaartlezer+vernieuwen+mail mail+politie+dagvaarding dwangbevel+mail pakje+douanekosten
      dhl+mail+betalen microsoft+belde telefoontje+microsoft indiër+telefoon teamviewer+vreemde
      scherm+overgenomen valse+pop-up vreemd+telefoontje+computer erin+getrapt ingetrapt ingetuind
      gevallen+voor+mail beet+genomen mijn+paswoord+gegeven paswoord+ingegeven+site
      kaartgegevens+ingevuld valse+loginpagina nagemaakte+site nagemaakte+mail schrijffouten+mail
      slecht+nederlands+mail vreemd+mailadres+afzender russisch+mailadres wachtwoord+gelekt datalek
      verdachte+aanmelding aanmelding+nigeria vreemde+aanmelding doorstuurregel+vreemd
      identiteitsdiefstal iban+gewijzigd+mail leverancier+nieuw+rekeningnummer valse+overschrijving
      afgeluisd scammer scammers spamfolder`,
    fr: `spam spams spammer pourriel pourriels indésirable indésirables courrier+indésirable
      courriers+indésirables junk pub pubs publicité publicités mails+pub newsletter newsletters
      désabonner désabonnement désinscrire désinscription phishing hameçonnage hameçonner phishé
      mail+bizarre mail+étrange mail+suspect suspect suspecte lien+suspect louche douteux douteuse
      faux+mail fausse+facture faux+message fake arnaque arnaques arnaqueur arnaqué escroc escroquerie
      fraude frauduleux fraudeur fraude+ceo fraude+président faux+patron virement+urgent paiement+urgent
      tromperie expéditeur+bizarre vrai+faux+mail fiable+mail cliqué cliqué+lien j'ai+cliqué
      ouvert+pièce+suspecte donné+mot+passe rempli+données suspect@safeonweb.be safeonweb phished
      test+phishing knowbe4 bouton+signaler signaler+mail signalement virus malware trojan rançongiciel
      ransomware piraté piratage pirate hacké hacker compte+compromis mails+mon+nom envoie+spams
      usurpation usurpé usurper spoofing carte+cadeau cartes+cadeaux bitcoin héritage loterie chantage
      extorsion changement+compte+bancaire nouveau+numéro+compte faux+itsme qr+code+mail smishing
      bloquer+expéditeur liste+noire inondé bombardé mails+pourris mails+poubelle poubelle+spam viagra
      mails+sexe sites+rencontre+mails démarchage+mail prospection+mail pas+sollicité non+sollicité
      non+sollicités masse+mails envahi envahie submergé+mails patron+demande+cartes
      directeur+demande+virement virement+discret cartes+steam mail+bnp+faux mail+belfius+faux
      faux+bpost colis+frais+douane remboursement+impôts+mail mail+police+convocation
      convocation+europol microsoft+a+appelé appel+microsoft faux+technicien teamviewer+inconnu
      contrôle+mon+ordinateur fenêtre+virus+appeler popup+virus j'ai+ouvert+lien tombé+dans+panneau
      tombée+panneau fait+avoir fait+eu+mail fait+berner donné+numéro+carte fausse+page+connexion
      faux+site site+copié fautes+orthographe+mail mauvais+français+mail adresse+russe mot+passe+volé
      vol+mot+passe fuite+données connexion+nigeria connexion+étrange règle+redirection+inconnue
      rib+changé iban+changé falsifié falsifiée malveillant malveillante safe+on+web mail+vérolé`,
    en: `spam spams spammed spammer junk junk+mail junk+folder unwanted unsolicited advertising adverts
      ads+mail newsletter newsletters unsubscribe opt+out phishing phish phished fishing+mail suspicious
      suspicious+mail suspicious+link strange+mail weird+mail odd+mail dodgy fishy fake fake+invoice
      fake+mail forged bogus scam scams scammer scammers scammed fraud fraudulent fraudster ceo+fraud
      fake+boss urgent+payment urgent+transfer impersonate impersonating impersonation legit
      legitimate+mail genuine real+or+fake trust+mail clicked clicked+link opened+attachment+suspicious
      entered+password gave+password filled+credentials safeonweb suspicious@ knowbe4 phishing+test
      report+button report+phishing report+message virus viruses malware trojan ransomware hacked hacker
      hackers compromised account+taken+over mails+in+my+name on+my+behalf+spam spoof spoofed spoofing
      gift+card gift+cards bitcoin inheritance lottery blackmail extortion sextortion
      bank+details+changed changed+bank+account new+iban fake+itsme qr+code+mail quishing smishing
      block+sender blocked+senders blacklist flooded bombarded mail+bomb rubbish+mail garbage+mail
      trash+mails crap+mail viagra sex+mails dating+mails cold+mails marketing+mails+stop swamped+mails
      boss+asks+gift director+asks+transfer ceo+asks+transfer secret+transfer steam+cards mail+from+bank
      parcel+customs+fee tax+refund+mail mail+police+summons europol+mail microsoft+called
      call+from+microsoft teamviewer+stranger took+over+screen fell+for+it fell+for+mail tricked duped
      been+had gave+card+number copied+site spelling+mistakes+mail bad+english+mail bad+dutch+mail
      russian+address strange+sender weird+sender stolen+password password+leaked data+breach
      login+nigeria strange+login unknown+forwarding+rule iban+changed malicious shady sketchy
      identity+theft tampered+invoice safe+on+web`,
  },
  {
    id: 'quarantined-mail',
    nl: `quarantaine quarantaineoverzicht quarantainemelding quarantainebericht vrijgeven vrijgave
      vrijgegeven geeft+vrij vrijgeven+mail deblokkeren+mail geblokkeerd+mail geblokkeerde+mail
      mail+tegengehouden tegengehouden houdt+tegen tegenhouden vastgehouden achtergehouden filter
      spamfilter mailfilter mailgateway mimecast proofpoint barracuda hornetsecurity spamexperts
      defender+mail sophos+mail fortimail digest dagelijks+overzicht+spam veilige+afzender
      veilige+afzenders vertrouwde+afzender witte+lijst whitelist whitelisten whitelisting
      toelaten+afzender allowlist onterecht+spam ten+onrechte+spam valt+spam komt+spam terecht+spam
      belandt+spam ongewenste+map+klant false+positive vals+positief mail+klant+niet+toegekomen
      niet+toegekomen niet+aangekomen+mail komt+niet+toe toekomen nooit+ontvangen mail+verwacht
      bijlage+geblokkeerd bijlage+verwijderd bijlage+weggehaald zip+geblokkeerd zip-bestand exe+mail
      macro+bijlage link+geblokkeerd safe+links safelinks safe+attachments bijlage+gescand wordt+gescand
      beoordeling+beheerder aanvraag+vrijgave vraag+vrijgave spf dkim dmarc onderschept weggefilterd
      gefilterd tegenhoudt bevrijden+mail 30+dagen+quarantaine mail+vast+filter mail+vast+quarantaine
      quarantaine+kijken quarantaine+leegmaken quarantine berichten+in+wacht vrij+te+geven
      vrij+laten+mail doorlaten+mail laat+mails+door laat+door+filter streng+filter mailbeveiliging
      antispamfilter antispam spamtitan mailcow offerte+in+spam facturen+in+spam factuur+in+ongewenst
      mails+leverancier+spam spammap+klant ongewenst+terwijl+klant goede+mail+spam
      gewone+mail+tegengehouden kreeg+mail+nooit mail+onderweg+blijven klant+zegt+gestuurd
      klant+heeft+gemaild leverancier+zegt+gemaild beweert+gemaild mail+opgehouden
      vertrouwen+afzender+altijd domein+toelaten domein+vertrouwen uitzondering+afzender
      uitzonderingslijst afzender+goedkeuren geblokkeerde+afzender bijlage+eruit bijlage+eraf+gehaald
      zonder+bijlage+toegekomen bijlage+vervangen+tekst bestand+geblokkeerd+mail zip+mailen
      zip+toegekomen xlsm+mail wachtwoord+zip+mail link+herschreven link+geblokkeerd+mail`,
    fr: `quarantaine mise+quarantaine mis+quarantaine avis+quarantaine notification+quarantaine
      rapport+quarantaine libérer libération libérer+mail libéré relâcher débloquer+mail
      débloquer+message déblocage+mail mail+bloqué mails+bloqués message+bloqué mail+retenu retenu
      retenus retient intercepté intercepter filtre filtré filtrage filtre+antispam antispam anti-spam
      passerelle+mail mimecast proofpoint barracuda hornetsecurity spamexperts defender+mail sophos+mail
      fortimail digest résumé+quotidien+spam expéditeur+fiable expéditeurs+approuvés
      expéditeur+confiance liste+blanche whitelist whitelister mettre+liste+blanche autoriser+expéditeur
      autoriser+domaine tort+spam considéré+spam arrive+spam tombe+spam va+indésirables faux+positif
      faux+positifs mail+client+pas+reçu pas+reçu+mail jamais+reçu jamais+arrivé n'arrive+pas+mail
      mail+attendu pièce+jointe+bloquée pièce+jointe+supprimée pièce+jointe+retirée annexe+bloquée
      annexe+enlevée zip+bloqué fichier+zip exe+mail macro+annexe lien+bloqué safe+links safelinks
      safe+attachments analyse+pièce+jointe examen+administrateur demande+libération demander+libération
      spf dkim dmarc rejeté+filtre rétention+mail récupérer+quarantaine sort+quarantaine
      quarantaine+30+jours bloqué+sécurité+mail quarantine bloqué+quarantaine coincé+quarantaine
      vérifier+quarantaine sortir+quarantaine sortir+mail+quarantaine vider+quarantaine
      laisser+passer+mail filtre+laisse+passer passer+filtre sécurité+mails bloque+mails bloquait+mails
      spamtitan devis+spam facture+spam factures+indésirables mails+client+indésirables
      mails+fournisseur+spam bon+mail+spam pris+pour+spam classé+spam classés+spam classé+indésirable
      client+dit+envoyé client+affirme+envoyé client+jure+envoyé fournisseur+dit+envoyé mail+pas+arrivé
      mail+attendais attends+mail+client domaine+autorisé domaine+approuvé exception+expéditeur
      liste+exceptions approuver+expéditeur expéditeur+bloqué expéditeurs+bloqués domaine+bloqué
      attente+approbation+mail arrivé+sans+pièce pièce+jointe+remplacée annexe+disparue zip+mail
      zip+refusé xlsm+mail zip+mot+passe lien+réécrit débloquer+mails demande+déblocage`,
    en: `quarantine quarantined quarantine+notification quarantine+report quarantine+digest release
      release+mail release+message released releasing unblock+mail unblock+message blocked+mail
      blocked+message held+mail held+back withheld+mail held+message intercepted stopped+mail filter
      filtered filtering spam+filter mail+filter mail+gateway mimecast proofpoint barracuda
      hornetsecurity spamexperts defender+mail sophos+mail fortimail digest daily+digest safe+sender
      safe+senders trusted+sender whitelist whitelisted whitelisting allowlist allow+list allow+sender
      allow+domain wrongly+spam marked+spam flagged+spam goes+spam lands+spam ends+junk client+mail+junk
      false+positive false+positives client+mail+not+received not+received+mail never+received
      never+arrived mail+not+arriving expected+mail missing+mail+client attachment+blocked
      attachment+removed attachment+stripped stripped zip+blocked zip+file exe+mail macro+attachment
      link+blocked safe+links safelinks safe+attachments attachment+scanned being+scanned admin+review
      request+release pending+review spf dkim dmarc rejected+filter high+confidence+phish
      bulk+mail+blocked legit+mail+blocked preview+quarantine expired+quarantine retrieve+quarantine
      transport+rule stuck+quarantine mail+stuck+filter check+quarantine empty+quarantine
      quarantine+mailbox quarantine+folder let+through+mail filter+lets+through get+past+filter
      filter+too+strict overzealous+filter aggressive+filter mail+security antispam anti-spam spamtitan
      quote+in+spam quote+in+junk invoice+in+junk invoices+spam customer+mails+junk supplier+mails+spam
      supplier+junk good+mail+spam legitimate+blocked treated+as+spam considered+spam mistaken+for+spam
      classified+spam client+says+sent client+swears+sent customer+claims+sent supplier+says+sent
      says+he+emailed says+she+emailed mail+swallowed domain+allowed exception+sender approve+sender
      sender+blocked blocked+domain awaiting+approval+mail arrived+without+attachment
      attachment+replaced attachment+taken+out zip+mail zip+refused xlsm+mail password+zip
      rewritten+link`,
  },
  {
    id: 'mail-signatures',
    nl: `handtekening+mail mailhandtekening handtekeningen+outlook handtekening+outlook e-mailhandtekening
      handtekening+onderaan handtekening+antwoord handtekening+verdwenen handtekening+dubbel signatuur
      emailsignatuur signature voettekst+mail footer+mail disclaimer banner+mail mailbanner
      campagnebanner banner logo+mail logo+handtekening logo+rood+kruis kruisje+logo
      rood+kruisje+afbeelding onderaan+mail onderaan+mails onder+mijn+mails naamgegevens
      functie+handtekening functietitel+mail titel+handtekening nieuwe+functie+mail gsm-nummer+mail
      telefoonnummer+handtekening oud+adres+mail verhuis+handtekening huisstijl+mail codetwo exclaimer
      rocketseed letsignit opensense groetjes+onderaan vriendelijke+groeten afsluiting+mail
      ondertekening+mail linkedin+icoontje icoontjes+mail sociale+media+mail foto+handtekening
      opmaak+handtekening lettertype+handtekening lettertype+onderaan html+handtekening
      roamende+handtekening standaardhandtekening twee+handtekeningen franse+handtekening
      handtekening+frans tweetalige+handtekening handtekening+gsm sent+from+my+iphone verzonden+iphone
      logo+te+groot logo+bijlage logo+als+bijlage image001.png image001 erkenningsnummer+mail
      btw-nummer+mail vertrouwelijkheidsclausule privacy+onderaan gelukkig+nieuwjaar+banner
      eindejaarswensen+mail vacature+banner milieu+print handtekeningetje naamkaartje+mail
      visitekaartje+mail naam+onderaan gegevens+onderaan adres+onderaan+mail mijn+titel+onderaan
      functie+onderaan+mail onder+elke+mail onderaan+elke+mail onderste+deel+mail stukje+onderaan+mail
      tekst+onder+mail blokje+onderaan+mail ondertekening+outlook afzendersgegevens firmalogo+mail
      logo+firma+onderaan logo+vierkant oud+logo+mail logo+verschijnt+niet wit+kader+logo kadertje+logo
      prentje+handtekening afbeelding+handtekening plaatje+handtekening verkeerde+handtekening
      handtekening+collega+onder handtekening+vorige+collega getrouwd+naam+handtekening
      naam+veranderd+handtekening promotie+handtekening fout+nummer+handtekening
      handtekening+niet+automatisch handtekening+zelf+kiezen handtekening+instellen
      handtekening+nieuwe+medewerker handtekening+gedeelde+mailbox handtekening+info@ handtekening+web
      knop+handtekening automatische+handtekening handtekening+zichtbaar+klant engelse+handtekening
      handtekening+engels reclamebanner+mail beursbanner website+link+handtekening
      facebook+icoontje+mail met+hartelijke+groet`,
    fr: `signature+mail signature+outlook signatures+mails signature+électronique+bas+mail signature+bas
      bas+mail bas+mails bas+page+mail pied+mail pied+page+mail disclaimer avertissement+mail
      clause+confidentialité mention+légale mentions+légales+mail bannière bannière+mail bandeau
      bandeau+mail logo+mail logo+signature logo+croix+rouge croix+rouge+image coordonnées+mail
      fonction+signature titre+signature nouvelle+fonction+mail numéro+gsm+signature téléphone+signature
      ancienne+adresse+mail adresse+signature déménagement+signature charte+graphique+mail codetwo
      exclaimer letsignit rocketseed opensense bien+à+vous salutations formule+politesse linkedin+icône
      icônes+mail réseaux+sociaux+mail photo+signature mise+forme+signature police+signature
      html+signature signature+défaut signature+double deux+signatures signature+disparue
      signature+néerlandais signature+bilingue signature+réponse signature+gsm envoyé+iphone
      envoyé+mon+iphone sent+from+my+iphone logo+trop+grand logo+pièce+jointe image001.png image001
      numéro+agrément+mail tva+signature voeux+mail voeux+bannière bonne+année+bannière
      recrutement+bannière ajouter+signature modifier+signature changer+signature signature+automatique
      signature+uniforme carte+visite+mail nom+bas+mail coordonnées+bas+mail adresse+bas+mail
      fonction+bas+mail titre+bas+mail fin+du+mail sous+chaque+mail texte+bas+mail bloc+signature
      partie+bas+mail logo+société+mail logo+entreprise+bas logo+disparu+mail logo+carré carré+vide+logo
      ancien+logo ancien+logo+mail ancien+logo+signature nouveau+logo+mail logo+énorme cadre+blanc+logo
      image+signature mauvaise+signature signature+collègue signature+de+l'ancienne mariée+nom+signature
      nom+changé+signature promotion+signature nouveau+numéro+signature faux+numéro+signature
      signature+automatiquement mettre+signature faire+signature créer+signature installer+signature
      configurer+signature signature+nouveau+collaborateur signature+boîte+partagée signature+webmail
      bouton+signature signature+visible+client signature+texte+brut signature+anglais
      signature+anglaise signature+française signature+neerlandaise lien+site+signature
      icône+facebook+mail signature+décalée signature+moche`,
    en: `mail+signature email+signature outlook+signature signature+bottom signature+missing signature+gone
      signature+twice signature+replies default+signature signature+block signature+template bottom+mail
      bottom+mails bottom+emails under+my+mails footer+mail email+footer disclaimer legal+notice
      confidentiality+notice confidentiality+clause banner mail+banner campaign+banner logo+mail
      logo+signature red+cross+logo red+x+image broken+logo contact+details+mail job+title+mail
      job+title+signature function+signature new+title+signature phone+number+signature
      mobile+number+signature old+address+mail old+logo+mail moved+office+signature house+style+mail
      branding+mail corporate+signature codetwo exclaimer letsignit rocketseed opensense kind+regards
      best+regards greetings+mail sign-off linkedin+icon icons+mail social+media+icons photo+signature
      signature+layout signature+font html+signature roaming+signature roaming+signatures two+signatures
      double+signature french+signature dutch+signature bilingual+signature signature+phone
      sent+from+my+iphone logo+too+big logo+attachment image001.png image001 vat+number+mail
      registration+number+mail new+year+banner season+greetings+banner vacancy+banner change+signature
      update+signature add+signature think+before+print name+under+mail my+details+bottom
      details+below+mail address+bottom+mail function+below+mail end+of+email under+every+mail
      text+below+mail block+below+mail closing+mail+logo company+logo+mail company+logo+bottom
      logo+missing+mail logo+square empty+square+logo old+logo+signature new+logo+mail huge+logo
      white+frame+logo picture+signature little+picture+mail wrong+signature colleague's+signature
      signature+of+colleague signature+former+colleague married+name+signature name+changed+signature
      promoted+signature new+number+signature typo+signature signature+not+automatic
      signature+automatically put+signature make+signature create+signature set+up+signature
      signature+new+starter signature+shared+mailbox signature+webmail signature+button
      signature+plain+text signature+english website+link+signature facebook+icon+mail signature+ugly
      signature+messed+up signature+spacing signature+dark+mode email+closing warm+regards`,
  },
  {
    id: 'printing',
    nl: `printen print printer printers printerke geprint afdrukken afdruk afdrukt drukt+af drukken+papier
      afgedrukt printje prints drukker+kantoor drukmachine afdrukwachtrij wachtrij+printer printwachtrij
      printserver afdrukserver printopdracht afdruktaak afdruktaken standaardprinter printer+toevoegen
      printer+verdwenen printer+offline driver+printer stuurprogramma+printer papercut uniflow equitrac
      safeq follow-me followme follow+me badge+printer badgen+printer badge+afdrukken afhalen+print
      beveiligd+afdrukken pincode+print ricoh canon xerox konica minolta bizhub kyocera lexmark brother
      epson hp+laserjet laserjet officejet develop sharp+printer toshiba+printer multifunctional
      multifunctionele mfp kopieerapparaat grote+machine+gang machine+gang recto verso recto-verso
      rectoverso dubbelzijdig tweezijdig enkelzijdig kleur+afdrukken zwart-wit zwartwit kleurenprint
      in+kleur grijs+afdruk rare+tekens+afdruk hiërogliefen blanco+bladen lege+bladen nieten geniet
      nietjes perforeren gaatjes boekje+afdrukken booklet a3 marges+afgesneden rand+afgesneden
      liggend+afdrukken afdrukvoorbeeld spooler plotter laserprinter thuisprinter airprint
      strepen+afdruk vlekken+afdruk printmachien 't+printerke printertje printmachine afdrukmachine
      afdruktoestel uitprinten uitgeprint uitgedraaid uitdraaien afprinten afgeprint printer+doet+niets
      printer+spuwt papier+spuwt spuugt+bladen bladen+uitspuwen blijft+printen printer+rood+lampje
      printer+knippert printer+reageert slaapstand+printer printer+opwarmen warming+up+printer printte
      andere+verdieping+printer printknop printicoontje ctrl+p printerlijst kleurprinter kleurendruk
      kleurenafdruk plotten folders+drukken voor+en+achterkant beide+kanten+blad zwarte+vegen+blad
      tekst+half+blad printbadge kopieerbadge pcl postscript oki riso printerinstellingen
      afdrukinstellingen afdrukbeheer afdruksel mopier`,
    fr: `imprimer imprime imprimé imprimés imprimante imprimantes impression impressions tirage
      tirer+papier sortir+papier sort+rien+imprimante file+impression file+attente+imprimante
      serveur+impression travail+impression travaux+impression imprimante+défaut imprimante+par+défaut
      ajouter+imprimante imprimante+disparue imprimante+hors+ligne pilote+imprimante driver+imprimante
      papercut uniflow equitrac safeq follow-me followme follow+me badge+imprimante badger+imprimante
      badge+impression libérer+impression impression+sécurisée code+impression ricoh canon xerox konica
      minolta bizhub kyocera lexmark brother epson laserjet hp+laserjet officejet develop
      sharp+imprimante toshiba+imprimante multifonction multifonctions mfp photocopieuse copieur
      grosse+machine+couloir machine+couloir recto verso recto-verso rectoverso double+face simple+face
      impression+couleur noir+blanc noir-blanc en+couleur grisâtre caractères+bizarres+imprimé
      hiéroglyphes pages+blanches feuilles+blanches agrafer agrafes agrafé agrafeuse+copieur perforer
      trous livret+imprimer a3 marges+coupées bord+coupé paysage+imprimer aperçu+impression spooler
      spouleur traceur plotter laser airprint traits+impression taches+feuille bavures imprimante+maison
      bécane+imprimante machine+imprimer imprimante+étage imprimante+couloir tirer+feuilles
      tirage+papier sortir+feuilles sortir+imprimante feuilles+sortent imprimante+crache crache+feuilles
      crache+pages imprimante+fait+rien imprimante+clignote imprimante+rouge imprimante+répond
      imprimante+erreur imprimante+veille préchauffage préchauffe imprimait imprimaient j'imprime
      imprime+ailleurs sort+à+l'étage sort+autre+étage sort+mauvaise+imprimante mauvaise+imprimante
      chercher+feuilles+imprimante aller+chercher+impression impression+disparue feuilles+d'un+autre
      annuler+impression ctrl+p dépliants devant+derrière+feuille deux+côtés+feuille des+deux+côtés
      traces+noires+feuille feuille+illisible réimprimer réimpression pcl postscript oki riso réimprime
      imprimeur+interne sortie+papier imprimerie+interne`,
    en: `print prints printed printing printer printers printout printouts hard+copy print+queue
      printer+queue print+server print+job print+jobs stuck+queue default+printer add+printer
      install+printer printer+gone printer+offline printer+driver papercut uniflow equitrac safeq
      follow-me followme follow+me pull+print badge+printer badge+print release+print secure+print
      print+pin ricoh canon xerox konica minolta bizhub kyocera lexmark brother epson laserjet
      hp+laserjet officejet develop+printer sharp+printer toshiba+printer multifunction multifunctional
      mfp photocopier copier big+machine+corridor machine+hallway double-sided double+sided two-sided
      duplex single-sided one-sided simplex colour+print color+print black+white b&w in+colour greyscale
      grayscale strange+characters+printed garbled+print hieroglyphs blank+pages empty+pages staple
      stapled stapler staples punch hole+punch booklet a3 margins+cut cut+off+edge landscape+print
      print+preview spooler plotter laser+printer inkjet home+printer airprint stripes+print
      smudges+print smears streaks faded+print printing+machine paper+comes+out nothing+comes+out
      prints+nothing printer+spits spits+out+pages spitting+paper keeps+printing won't+stop+printing
      printer+red+light printer+blinking printer+flashing printer+error printer+asleep printer+sleep
      warming+up printing+upstairs prints+upstairs wrong+printer other+printer pick+up+prints
      prints+disappeared someone+else's+prints cancel+print cancel+printing hundred+pages+printed
      print+button print+icon ctrl+p list+printers printer+list choose+printer select+printer
      find+printer both+sides+paper black+marks+paper number+of+copies reprint reprinted reprinting
      spooling pcl postscript oki riso print-out hardcopy hardcopies print-outs n-up`,
  },
  {
    id: 'scanning-and-copying',
    nl: `scannen scan scans scant gescand inscannen ingescand scanner scannerke scantoestel documentscanner
      fujitsu scansnap ricoh+scanner canon+scanner kodak+scanner epson+scanner flatbed glasplaat
      glas+kopieerapparaat deksel+scanner documentinvoer adf doorvoerscanner bovenste+invoer klep+boven
      kopie kopies kopieën kopietje kopieke kopiëren kopieert gekopieerd fotokopie fotokopies
      fotokopieën fotokopieren fotokopieerapparaat kopieerapparaat kopieermachine kopieertoestel copier
      inlezen+documenten digitaliseren digitalisering resolutie+scan dpi ocr tekstherkenning
      doorzoekbaar+pdf scan+doorzoekbaar twain wia naps2 paperstream kofax scan+wazig wazige+scan
      scheve+scan scheef+gescand scan+strepen streep+scan strepen+kopie zwarte+streep+kopie vuil+glas
      poetsen+glas vlek+kopie donkere+kopie bleke+kopie kleur+scannen zwart-wit+scan recto-verso+scan
      dubbelzijdig+scannen blanco+achterkant lege+bladzijden+scan vergroten+kopie verkleinen+kopie
      identiteitskaart+kopiëren paspoort+scannen plannen+scannen a3+scan bundel+scannen stapel+scannen
      scanknop bladen+plakken+scanner dubbele+invoer nietjes+scanner scanstation dossier+inscannen
      twee+bladen+tegelijk scan+ondersteboven scan+bestandsgrootte scanmachien scanmachine scanding
      scannerken inscannertje ingescande+documenten ingescande+stukken scan+leesbaar scan+onleesbaar
      scan+zwart scan+wit scan+leeg scan+half half+gescand bladzijde+ontbreekt+scan volgorde+scan
      scan+gedraaid scan+plat rechtzetten+scan foto+nemen+document trek+foto+document
      document+fotograferen kopieermachien copymachien kopiemachine 't+kopieapparaat kopie+paspoort
      kopie+nemen kopietjes kopijtje kopij kopijen tien+kopieën kopies+trekken kopie+trekken
      kopies+zwart kopie+scheef vuiltje+scanner stof+scanner ruitje+scanner ruit+scanner glaasje+scanner
      deksel+kopieerapparaat bovenaan+insteken+bladen blaadjes+bovenaan+scanner papierdoorvoer
      scanner+pakt+blad scannersoftware scanprogramma zwaar+scanbestand`,
    fr: `scanner scan scans scanne scanné scannés scanneur numériser numérisation numérisé numérisés
      scanner+document scanner+bureau fujitsu scansnap ricoh+scanner canon+scanner kodak+scanner
      epson+scanner vitre+copieur vitre+scanner plaque+vitre capot+scanner chargeur+documents
      chargeur+scanner adf copie copies copier+feuille copié photocopie photocopies photocopier
      photocopié photocopieuse photocopieur copieur copieuse résolution+scan dpi ocr
      reconnaissance+texte pdf+recherchable océrisation océriser twain wia naps2 paperstream kofax
      scan+flou scan+travers travers+numérisé ligne+scan traits+scan traits+copie trait+noir+copie
      ligne+noire+copie vitre+sale nettoyer+vitre tache+copie copie+foncée copie+pâle copie+claire
      scanner+couleur scan+noir+blanc scan+recto-verso recto-verso+scanner page+blanche+scan
      pages+vides+scan agrandir+copie réduire+copie agrandissement copier+carte+identité
      scanner+passeport scanner+plans a3+scan liasse pile+scanner bouton+scan feuilles+collées
      double+prise prend+deux+feuilles agrafe+scanner station+numérisation scanner+dossier
      numériser+dossiers scan+envers taille+scan scan+lourd copie+conforme copie+double machine+scanner
      machine+à+copier machine+photocopies machine+copies bécane+photocopies scannait scannais scannent
      scannée scannées scannerisé scanner+capricieux scan+lisible scan+illisible scan+noir scan+blanc
      scan+vide moitié+scannée page+manque+scan pages+désordre+scan scan+foncé scan+sombre scan+tourné
      scan+couché redresser+scan photo+gsm+document photo+du+document photographier+document
      prendre+photo+feuille tirer+copie tirer+photocopie faire+copies faire+photocopie faire+photocopies
      dix+copies copie+recto copie+illisible copies+noires copie+travers copie+trop+petite copie+coupée
      trait+vertical+scan ligne+verticale+scan ligne+chaque+page poussière+scanner saleté+vitre
      vitre+rayée dessus+machine+feuilles avale+feuilles défileur`,
    en: `scan scans scanned scanning scanner scanners document+scanner sheetfed fujitsu scansnap
      ricoh+scanner canon+scanner kodak+scanner epson+scanner flatbed glass+plate glass+copier
      scanner+glass scanner+lid document+feeder feeder+scanner adf top+feeder copy+paper+document
      copies+machine copying photocopy photocopies photocopied photocopying photocopier copier
      xerox+copy copy+machine digitise digitize digitising digitizing digitisation digitised
      scan+resolution dpi ocr text+recognition searchable searchable+pdf twain wia naps2 paperstream
      kofax blurry+scan skewed crooked+scan line+scan lines+scan line+copies lines+copy black+line+copy
      dirty+glass clean+glass stain+copy dark+copies pale+copies light+copies scan+colour scan+color
      scan+black+white duplex+scan scan+both+sides double-sided+scan blank+back+pages empty+pages+scan
      enlarge+copy reduce+copy copy+id+card scan+passport scan+plans a3+scan stack+scan pile+scan
      scan+button pages+stick+scanner double+feed multifeed two+sheets+at+once staples+scanner
      scan+station scan+files+cabinet scan+upside+down scan+file+size heavy+scan scan+app
      scanning+machine scan+machine scan+readable scan+unreadable illegible+scan scan+black scan+white
      scan+blank scan+empty half+scanned page+missing+scan pages+missing+scan pages+mixed+scan
      scan+order scan+too+dark scan+too+light scan+rotated scan+sideways straighten+scan
      photo+phone+document photo+of+document take+picture+document photographing+documents copymachine
      photocopy+machine copies+ten make+copies make+copy take+copy xeroxing copies+black copies+crooked
      copy+too+small copy+cut stripe+every+copy stripe+scan stripes+copies vertical+line+scan
      line+every+page dust+scanner dirt+glass speck+glass scratch+glass lid+copier cover+scanner
      feeder+copier scanner+eats scanner+swallows scanner+grabs flat-bed`,
  },
  {
    id: 'scan-to-mail',
    nl: `scan+mail scannen+mail scan-to-mail scan2mail scan+to+mail scan-to-email scannen+mailen
      mailen+scanner scanner+mailt kopieerapparaat+mail kopieerapparaat+mailt scans+komen+toe
      scan+niet+toegekomen scan+toekomen scan+komt+niet+aan scan+ontvangen geen+scan+ontvangen
      scan+mailbox scan+inbox ingescand+mail scan+map scannen+map scan-to-folder scan+to+folder
      scan2folder scan+netwerkmap scan+server scan+usb scannen+stick scan+onedrive scan+sharepoint
      adresboek+kopieerapparaat adresboek+scanner adresboek+printer adresboek+toestel
      adreslijst+kopieerapparaat naam+lijstje+scanner knopje+naam+scanner sneltoets+scan snelkeuze+scan
      bestemming+scan bestemmeling+scan verzendfout+scanner fout+verzenden+scan smtp
      smtp+kopieerapparaat smtp+printer authenticatie+kopieerapparaat scanaccount scanner@ scan@
      noreply+scanner printer@ copier@ smb smb+scan scanmap gedeelde+scanmap s-schijf+scan te+groot+scan
      scan+te+zwaar mail+scan+geweigerd naam+scanbestand bestandsnaam+scan scan+beveiligd scan+spam
      nieuwe+collega+scanner toevoegen+scanner uit+dienst+scanner scan+mezelf scan+mijzelf
      naar+mezelf+scannen scan+collega scan+verkeerde+persoon scan+verkeerd+adres ricoh+mail canon+mail
      konica+mail bizhub+mail kyocera+mail xerox+mail verzendlog+scanner scan+blijft+hangen+verzenden
      fax faxen scan+extern+adres scan+doorsturen scans+doorsturen gescand+naar+mailbox
      gescande+stukken+mail gescand+niets+toegekomen scan+vertrekt scan+verstuurd scan+versturen
      scan+verzonden verstuurd+kopieerapparaat kopieerapparaat+zegt+verzonden verzenden+ok+scan
      taak+voltooid+scan scan+nergens scan+verdwenen scan+weg waar+zijn+scans scan+uren+later
      scan+te+laat scan+twee+keer scans+dubbel machine+stuurt+niet machien+stuurt+scan
      printer+stuurt+scan printer+mailt+niet multifunctional+mailt foutcode+verzenden
      verbinding+mailserver+scanner server+connection+error login+fout+scanner wachtwoord+scan+account
      paswoord+gewijzigd+scanner basisauthenticatie app-wachtwoord+scanner office+365+scanner
      mijn+naam+kopieerapparaat adres+typen+scanner adres+intypen+kopieerapparaat mailadres+fout+scanner
      oud+mailadres+scanner adresboek+bizhub adresboek+ricoh map+scans+leeg map+scan+vol scandrive
      scan-map scans-map scannetje+bureau scannen+computer scannen+pc scan+eigen+map scan+verkeerde+map
      usb-stick+kopieerapparaat scan+teams 10+mb+scan`,
    fr: `scan+mail scanner+mail scan-to-mail scan2mail scan+to+mail scan-to-email scanner+envoyer+mail
      scan+vers+mail scan+par+mail numérisation+mail numériser+mail copieur+mail photocopieuse+mail
      copieur+envoie scans+arrivent scans+n'arrivent scan+n'arrive+pas scan+pas+reçu scan+reçu
      reçois+pas+scans reçois+plus+scans scan+boîte+mail scan+dossier scanner+vers+dossier
      scan-to-folder scan+to+folder scan2folder scan+réseau scan+serveur scan+usb scanner+clé
      scan+onedrive scan+sharepoint carnet+adresses+copieur carnet+adresses+scanner
      carnet+adresses+imprimante carnet+adresses+photocopieuse liste+adresses+copieur nom+liste+scanner
      nom+copieur touche+scan raccourci+scan destination+scan destinataire+scan erreur+envoi+scan
      échec+envoi+copieur échec+transmission smtp smtp+copieur smtp+imprimante authentification+copieur
      compte+scan scanner@ scan@ noreply+scanner imprimante@ copieur@ smb smb+scan dossier+scans
      dossier+partagé+scan scan+trop+lourd scan+trop+gros mail+scan+refusé nom+fichier+scan scan+spam
      scan+indésirables nouvelle+collègue+scanner nouveau+collègue+copieur ajouter+adresse+copieur
      ajouter+scanner supprimer+ancien+copieur m'envoyer+scan scan+moi-même scan+collègue
      scan+mauvaise+personne scan+mauvaise+adresse ricoh+mail canon+mail konica+mail bizhub+mail
      kyocera+mail xerox+mail journal+envoi+copieur scan+adresse+externe fax faxer télécopie télécopieur
      envoyer+scan envoie+scans scans+envoyés scan+envoyé scan+part+pas scan+parti scannait+vers+mail
      scanné+rien+reçu copieur+dit+envoyé affiche+envoi+ok envoi+ok+scan envoi+terminé+scan
      travail+terminé+scan scan+nulle+part scan+perdu scan+disparu scans+disparus où+sont+scans
      scan+heures+après scan+retard scan+deux+fois scans+double machine+envoie+plus machine+envoie+scan
      imprimante+envoie+scan imprimante+mail multifonction+mail multifonction+envoie code+erreur+envoi
      erreur+serveur+copieur erreur+connexion+copieur mot+passe+copieur office+365+copieur
      nom+pas+scanner choisir+nom+scan taper+adresse+copieur taper+adresse+scanner
      encoder+adresse+copieur adresse+erronée+copieur ancienne+adresse+copieur adresses+ricoh
      adresses+bizhub scan+vers+pc scan+vers+ordinateur scanner+vers+serveur clé+usb+copieur
      scanner+teams 10+mo+scan scan+coupé+envoi annexe+scan+vide`,
    en: `scan+mail scan+email scan-to-mail scan2mail scan+to+mail scan-to-email scanning+mail scanner+mails
      scanner+emails copier+mail copier+email copier+mails scans+arrive scans+not+arriving
      scan+not+received scan+never+arrives receive+scans no+scans+received scan+inbox scan+mailbox
      scanned+document+mail scan+folder scan-to-folder scan+to+folder scan2folder scan+network
      scan+share scan+server scan+usb scan+stick scan+onedrive scan+sharepoint address+book+copier
      address+book+scanner address+book+printer address+book+machine address+list+copier
      name+list+scanner name+copier one-touch+scan scan+shortcut scan+button+name scan+destination
      scan+recipient send+error+scan sending+failed+scanner transmission+error tx+error smtp smtp+copier
      smtp+printer smtp+auth authentication+copier scan+account scanner@ scan@ noreply+scanner printer@
      copier@ smb smb+scan scans+folder shared+scan+folder scan+too+big scan+too+large
      mail+scan+rejected scan+filename file+name+scan scan+junk scan+spam new+colleague+scanner
      add+address+copier add+scanner+list remove+name+scanner leaver+scanner scan+myself scan+to+me
      scan+colleague scan+wrong+person scan+wrong+address ricoh+mail canon+mail konica+mail bizhub+mail
      kyocera+mail xerox+mail send+log+scanner scan+external+address fax faxing faxes send+scans
      scans+sent scan+sent sending+scans scan+goes+nowhere scan+leaves scanned+nothing+received
      scanned+never+got copier+says+sent machine+says+sent says+ok+scan sent+ok+scan send+ok
      job+complete+scan scan+nowhere scan+lost scan+disappeared scans+disappeared where+scans+go
      scans+hours+later scan+late scan+delayed scan+twice machine+sends+scan printer+sends+scan
      printer+mails printer+email+scan multifunction+mail mfp+mail mfp+email error+code+sending
      server+connection+error login+failed+copier password+copier office+365+copier office+365+scanner
      choose+name+scan type+address+copier type+address+scanner wrong+address+copier old+address+copier
      addresses+ricoh addresses+bizhub scan+to+pc scan+to+computer usb+stick+copier scan+teams
      10+mb+scan scan+attachment+empty scan+dest`,
  },
  {
    id: 'labels-and-barcodes',
    nl: `label labels labeltje etiket etiketten etiketje etiketteren etikettenprinter labelprinter
      labelwriter labelmaker dymo zebra brother+ql ql-700 p-touch ptouch godex tsc+printer datamax sato
      intermec honeywell datalogic symbol+scanner barcode barcodes barcodescanner barcodelezer
      streepjescode streepjescodes streepjeslezer qr-code qr qr-codes datamatrix ean sscc gs1
      handscanner scanpistool pistool+scannen pistoolscanner piept+scanner bliept+scanner piepje
      rode+straal laser+scanner kleefetiket klever klevers sticker stickers plakker plakkertjes
      rol+etiketten etiketrol labelrol lint+etiketten ribbon inktlint thermisch thermische
      thermische+printer bleek+etiket uitlijning+etiket kalibreren+labels verschuift+etiket
      schuift+etiket half+etiket leeg+etiket lege+etiketten adresetiket adresetiketten verzendlabel
      verzendetiket verzendlabels kassalabel prijsetiket ruggetiket rugetiketten bartender+software
      nicelabel niceware zpl avery afdruk+etiketten etikettenvel archiefdooslabel artikelnummer+scannen
      magazijn+scannen stock+scannen inventarislabel assetlabel polsbandje lotnummer+etiket plakt+etiket
      labelmachien labelmachientje labelmachine etikettenmachien etikettenmachine etikettenprinterke
      zebraatje zebraprinter zebra-printer dymoke dymo-toestel letterpers lettertang labeltang prijstang
      schietpistool+scan scanpistooltje pistooltje scangun douchetje bliepje+scanner biept
      bieptoon+scanner code+lezen streepjes+code streepjes+lezen code+inscannen artikelcode+scannen
      handmatig+intikken+code nummers+overtypen+scanner code+intypen+magazijn orderpicker+scanner
      orderpicken+scanner pda+magazijn terminal+magazijn mobiele+terminal datalogger+scanner
      scanner+magazijn cradle+scanner scanterminal rfid rfid-tag rfid-lezer papiertjes+plakken plakkerke
      plakkerkes plakbriefje+doos klevertje klevertjes palletlabel pallet-etiket dooslabel
      verzendplakker etiketmaat labelformaat 57x32 100x150 nieuwe+rol+plaatsen wasstrook+lint wax+lint`,
    fr: `étiquette étiquettes étiqueteuse étiquetage étiqueter imprimante+étiquettes imprimante+étiquette
      labelwriter dymo zebra brother+ql ql-700 p-touch ptouch godex tsc+imprimante datamax sato intermec
      honeywell datalogic symbol+scanner code-barres codes-barres code-barre code+barre code+barres
      codebarre lecteur+code-barres lecteur+codes-barres lecteur+code douchette scannette pistolet
      pistolet+scanner bipe bip+scanner biper qr-code qr qr+code datamatrix ean sscc gs1 laser+rouge
      rayon+rouge autocollant autocollants vignette+colis sticker stickers collant rouleau+étiquettes
      bobine ruban ruban+étiquettes ribbon thermique imprimante+thermique transfert+thermique
      étiquette+pâle étiquette+claire alignement+étiquette décalé+étiquette décalée calibrer calibrage
      étiquette+blanche étiquettes+vides demi+étiquette étiquettes+adresse étiquette+expédition
      étiquettes+expédition étiquette+envoi étiquette+prix étiquettes+dossiers étiquette+dos+classeur
      bartender nicelabel zpl avery planche+étiquettes publipostage+étiquettes article+scanner
      scanner+dépôt scanner+stock inventaire+étiquette numéro+lot+étiquette bracelet+patient label
      labels machine+étiquettes étiqueteuses petite+étiqueteuse imprimante+zebra zebra+étiquettes
      dymo+étiquettes pince+étiqueteuse pistolet+étiquettes pistolet+code pistolet+lit pistolet+bipe
      pistolet+dépôt douchettes scanette flasher+code flasher+article flashe+code scanner+code lit+code
      lire+code-barres code+illisible code-barres+illisible codes+barres+passent barres+lire
      petits+traits+code taper+code+main encoder+code+main introduire+numéro+main pda+dépôt pda+magasin
      terminal+dépôt terminal+portable terminal+mobile+stock lecteur+dépôt scanner+magasin
      batterie+douchette socle+douchette rfid puce+rfid lecteur+rfid coller+carton coller+colis
      étiquette+carton étiquette+palette étiquettes+palettes étiquette+boîte étiquette+produit 100x150
      57x32 nouveau+rouleau`,
    en: `label labels labelled labeling labelling label+printer label+writer labelwriter label+maker dymo
      zebra brother+ql ql-700 p-touch ptouch godex tsc+printer datamax sato intermec honeywell datalogic
      symbol+scanner barcode barcodes bar+code bar+codes barcode+scanner barcode+reader qr-code qr
      qr+code datamatrix ean sscc gs1 hand+scanner handheld handheld+scanner scan+gun scanner+gun pistol
      beeps+scanner beep+scanner red+beam red+laser sticker stickers adhesive sticky+labels label+roll
      roll+labels reel ribbon label+tape tape+cartridge thermal thermal+printer direct+thermal
      thermal+transfer faint+label pale+label label+alignment misaligned calibrate+label
      calibrate+labels shifted+label half+label blank+labels skips+labels address+label address+labels
      shipping+label shipping+labels parcel+label price+tag price+label spine+labels folder+labels
      binder+labels bartender nicelabel zpl avery label+sheet sheet+labels mail+merge+labels
      scan+articles warehouse+scanning scan+stock stocktaking+scanner inventory+label asset+tag
      asset+label lot+number+label wristband peel unreadable+barcode label+machine labelling+machine
      label+thing zebra+printer zebra+labels dymo+labels pricing+gun label+gun barcode+gun gun+beeps
      gun+reads gun+warehouse scanning+gun does+not+beep no+beep+scanner scanner+reads+code
      reads+barcode read+barcode code+unreadable barcode+smudged black+stripes+code little+stripes
      scan+code scan+items scan+item enter+code+manually typing+numbers+warehouse picking+scanner
      order+picking+scanner pda+warehouse terminal+warehouse handheld+terminal mobile+terminal+stock
      scanner+warehouse scanner+battery+warehouse scanner+cradle rfid rfid+tag rfid+reader stick+on+box
      stick+on+parcel label+box label+pallet pallet+labels carton+label product+label bottle+label
      tube+label 100x150 57x32`,
  },
  {
    id: 'paper-trays-and-feeds',
    nl: `papierlade papierlades lade lades laatje schuif+papier schuif+printer schuifke papierbak
      papierbakje cassette+papier bypass handinvoer handlade multifunctionele+lade zijklep lade+1 lade+2
      lade+3 lade+4 papierformaat formaat+papier a4 a5 a3+lade letter+formaat letter+size papierstoring
      vastgelopen+papier papier+vast papierprop prop+papier vastzitten+papier blad+vast klemt
      klemgeraakt klem+papier verfrommeld gekreukt gekreukte+blaadjes kreukels geplooid+blad
      scheef+papier scheef+getrokken pakt+papier trekt+papier neemt+blad papier+pakken papierinvoer
      invoerrol rolletje rolletjes pickup+roller papier+op leeg+papier bijvullen+papier papier+vullen
      voeg+papier riem+papier pak+papier dik+papier karton zwaar+papier gramgewicht 80gr 120g
      briefpapier+lade voorbedrukt hoofding+lade papiersoort papiertype enveloppen+printer
      omslagen+printer geel+papier gekleurd+papier transparant verkeerde+lade andere+lade
      automatische+ladekeuze lade+wisselen uitvoerbak uitvoerlade uitvoer+vol bakje+vol sorteerbak
      klepje+open deurtje+open klep+achteraan achterklep fuser blaadjes+tegelijk plakken+blaadjes
      papierdoorvoer papiertoevoer papierprobleem papiervak papierlaadje bovenste+bak onderste+bak
      schuif+onderaan schuif+uittrekken papier+bijsteken papier+bijleggen papier+insteken blad+erin
      steekt+blad vol+papier+maar papier+opgebruikt opgefrommeld verfrommelde+bladen frommelt
      blad+gescheurd gescheurd+papier+binnen stukje+papier+binnenin snipper+papier+printer papiersnipper
      uithalen+papier papier+eruit+trekken papier+eruit+halen papierslikker slikt+papier eet+papier
      vreet+papier kauwt+papier verslikt+papier accordeon+papier harmonica+papier knarst+papier
      ratelt+papier papierweg jammed papier+jam paper+jam vastgelopen+blad vastlopers
      deurtje+rechts+printer zijdeur+printer klep+openen+papier vraagt+letter vraagt+andere+papier
      pc+load+letter laad+papier plaats+papier papiergeleider geleidertjes geleiders+papier
      klemmetjes+papier riemen+papier recyclagepapier vochtig+papier krult+papier gekruld+blad`,
    fr: `bac bacs bac+papier tiroir tiroirs tiroir+papier bac+1 bac+2 bac+3 bac+4 magasin+papier
      cassette+papier bypass introducteur alimentation+manuelle bac+manuel passe-copie clapet+côté
      format+papier format+a4 a5 a3+bac a4+bac format+letter bourrage bourrages bourrage+papier
      papier+coincé papier+bloqué feuille+coincée feuille+bloquée coincé coincée chiffonné chiffonnée
      froissé froissées froisse plié+papier feuille+pliée papier+travers prend+pas+papier
      prend+plus+papier prise+papier entraînement+papier rouleau+papier+entraînement rouleaux
      galet+prise alimentation+papier plus+papier manque+papier papier+vide remettre+papier
      ajouter+papier recharger+papier charger+papier rame ramette papier+épais carton papier+cartonné
      grammage 80g 120g papier+entête+bac pré-imprimé type+papier papier+couleur papier+jaune
      enveloppes+imprimante transparent mauvais+bac autre+bac sélection+bac choix+bac changer+bac
      bac+sortie sortie+pleine bac+plein trieuse finisseur capot+ouvert porte+ouverte+copieur
      porte+arrière volet+arrière four fuser unité+fusion feuilles+collées plusieurs+feuilles+fois
      tiroir+bas tiroir+haut tiroir+coincé tiroir+ouvert tiroir+vide tiroir+reconnu bac+bas
      remettre+feuilles remis+papier mettre+papier mettre+feuilles rajouter+papier remplir+papier
      papier+dedans papier+épuisé plus+feuilles bouchonné papier+bouchonne feuille+déchirée
      papier+déchiré papier+dans+machine enlever+papier mange+papier bouffe+papier avale+papier
      accordéon papier+gondole papier+courbe feuille+cornée grince+papier paper+jam chemin+papier
      porte+droite+copieur porte+côté+imprimante ouvrir+capot+papier réclame+a4 demande+a4
      demande+letter demande+papier chargez+papier insérez+papier pc+load+letter guides+papier
      guide+papier guides+latéraux réglette papier+recyclé papier+humide papier+glacé papier+brillant
      papier+vert plusieurs+feuilles feuilles+ensemble bourrait bourre+tout+temps coince+toujours
      se+coince patins+imprimante patin+séparation papier+entête+sort`,
    en: `tray trays paper+tray paper+trays drawer drawers paper+drawer paper+cassette bypass bypass+tray
      manual+feed manual+feeder side+flap tray+1 tray+2 tray+3 tray+4 paper+size paper+format a4 a5
      a3+tray letter+size letter+format us+letter paper+jam paper+jams jam jams jammed jamming
      paper+stuck sheet+stuck crumpled crumples creased creases wrinkled folded+sheet concertina
      skewed+paper pick+up+paper picks+paper grab+paper pull+paper takes+paper feed+paper feeds misfeed
      misfeeds feeder+roller roller rollers pickup+roller out+paper no+paper empty+tray refill+paper
      load+paper add+paper ream reams thick+paper heavy+paper card+stock cardboard grammage gsm+paper
      80gsm 120g letterhead+tray preprinted pre-printed paper+type coloured+paper colored+paper
      yellow+paper envelopes+printer transparencies wrong+tray other+tray tray+selection auto+tray
      switch+tray output+tray output+full tray+full finisher sorter cover+open door+open+printer
      rear+door back+flap fuser fusing+unit several+sheets+at+once sheets+stick bottom+tray top+tray
      lower+tray put+paper+in put+paper+printer fill+paper top+up+paper insert+paper says+empty+paper
      paper+finished paper+used+up torn+paper torn+sheet ripped+paper scrap+paper+inside remove+paper
      eats+paper chews+paper swallows+paper munches accordion+paper crunched+paper scrunched
      grinding+paper paper+path paper+blocked paper+caught right+door+printer side+door+printer
      asks+for+letter wants+other+paper load+letter paper+guide paper+guides side+guides tabs+paper
      recycled+paper damp+paper humid+paper curled+paper paper+curls glossy+paper photo+paper
      green+paper two+sheets double+sheets pages+together separation+pad paper+sensor dog-eared`,
  },
  {
    id: 'ink-and-toner',
    nl: `inkt inktpatroon inktpatronen inktcartridge cartridge cartridges cartouche toner toners tonertje
      tonercartridge tonerpoeder tonercassette tonerniveau poeder poeder+printer zwart+op
      zwart+bijna+leeg cyaan cyan magenta geel+toner geel+op blauw+toner kleur+op kleurenpatroon
      zwarte+toner reserve+toner voorraad+toner toner+bestellen toner+leveren toner+vervangen toner+laag
      inkt+op inkt+leeg bijna+leeg+toner resttoner resttonerbak opvangbak afvalbak+toner wastetoner
      waste+toner opvangbakje+vol trommel drum drumeenheid drumkit imaging+unit beeldtrommel fuser
      onderhoudskit maintenance+kit developer printkop printkoppen koppen+reinigen reinigen+printkop
      verstopte+kop bleek bleke+afdruk flets flauw+afgedrukt vaag+afgedrukt lichte+afdruk vlekken+toner
      vlekt veegt+af smeert afgeven+inkt zwarte+vingers streep+toner strepen+trommel oude+toner
      lege+toner ophalen+cartridges recyclage+toner verbruiksgoederen verbruiksartikelen supplies
      namaak+cartridge niet-origineel merkloos+cartridge herkent+cartridge incompatibele+cartridge
      hp+instant+ink instant+ink epson+ecotank ecotank tintentank bakske+inkt inktje inkten inktpot
      inktreservoir patroon+vervangen patroontje patronen+printer patronen+bestellen cartouches
      cartouchke zwarte+cartouche nieuwe+cartouche tonerke toner+leeg toner+bijna tonerbestelling
      tonerleverancier tonerstock kast+toner reservetoner doos+toner toner+gekregen verkeerde+toner
      foute+toner toner+schudden cartridgefout kleuren+verkeerd+afdruk roze+afdruk afdruk+groen
      alles+roze gele+zweem+afdruk kleur+ontbreekt+afdruk blauwe+strepen+afdruk letters+vaag
      wazig+afgedrukt nauwelijks+leesbaar+afdruk licht+afgedrukt vingers+zwart witte+strepen+afdruk
      witte+lijnen+afdruk afgeven+afdruk drumunit tonerafval restbakje inktlevering tonerlevering
      onderhoudsbox maintenance+box transferriem transfer+belt`,
    fr: `encre encres cartouche cartouches cartouche+encre cartouche+noire cartouche+couleur recharge+encre
      toner toners poudre poudre+toner niveau+encre niveau+toner noir+vide noir+presque+vide cyan
      magenta jaune+toner jaune+vide bleu+toner couleur+vide toner+noir toner+réserve stock+toner
      toners+réserve commander+toner commande+toner livrer+toner livraison+toner remplacer+toner
      changer+toner changer+cartouche toner+faible toner+bas presque+vide+toner plus+encre plus+toner
      manque+encre bac+récupération récupérateur récupérateur+toner toner+usagé bac+toner+plein
      réceptacle waste+toner bouteille+toner tambour tambour+imprimante drum unité+tambour unité+image
      fuser four+imprimante kit+entretien kit+maintenance développeur tête+impression têtes+impression
      nettoyer+têtes nettoyage+têtes tête+bouchée buse buses pâle pâles impression+pâle délavé fade
      clair+impression tache+toner taches+encre bave bavures+toner coule+encre doigts+noirs
      trait+tambour cartouches+vides reprendre+cartouches recyclage+toner consommables consommable
      fournitures+imprimante non+originale cartouche+compatible cartouche+reconnue
      cartouche+non+reconnue instant+ink ecotank réservoir+encre encre+noire encre+vide encre+épuisée
      niveaux+encre cartouche+vide cartouche+finie cartouche+neuve nouvelle+cartouche
      cartouche+imprimante mettre+cartouche cartouche+erreur boîte+toner carton+toner toner+vide
      toner+fini toner+épuisé toner+noir+fini toner+reçu mauvais+toner toner+secouer toner+renversé
      poudre+noire poudre+partout poudre+vêtements remplacez+toner remplacer+cartouche replace+toner
      toner+low couleurs+fausses+impression impression+rose impression+verte tout+rose
      jaunâtre+impression couleur+manque+impression rouge+manque+impression bleu+vide encre+bleue
      encre+rouge noir+pâle texte+pâle lettres+effacées imprimé+clair imprime+clair imprime+gris
      mains+noires traits+blancs+impression lignes+blanches+impression courroie+transfert
      maintenance+box remplir+réservoir`,
    en: `ink inks ink+cartridge ink+cartridges cartridge cartridges toner toners toner+cartridge
      toner+powder toner+level ink+level powder powder+printer black+empty black+low cyan magenta
      yellow+toner yellow+empty blue+toner colour+empty black+toner spare+toner toner+stock toner+supply
      order+toner toner+delivery deliver+toner replace+toner change+toner change+cartridge low+toner
      low+ink out+ink out+toner almost+empty+toner waste+toner waste+box waste+container waste+bottle
      waste+bin+full collector+toner drum drum+unit imaging+unit imaging+drum image+drum fuser fuser+kit
      maintenance+kit developer+unit print+head printhead print+heads clean+heads head+cleaning clogged
      nozzle nozzles faded fading pale pale+prints faint faint+prints washed+out+print light+prints
      stains+toner smudge smudged smears smearing rubs+off leaking+ink black+fingers line+drum
      old+cartridges empty+cartridges collect+cartridges recycling+toner consumables consumable
      supplies+printer non-original non-genuine genuine+cartridge third-party+cartridge
      compatible+cartridge cartridge+not+recognised instant+ink ecotank ink+tank refill+ink black+ink
      ink+empty ink+finished ink+levels cartridge+empty cartridge+finished new+cartridge new+toner
      printer+cartridge put+cartridge cartridge+error cartouche toner+box toner+empty toner+finished
      toner+arrived wrong+toner toner+fits shake+toner toner+spilled black+powder powder+everywhere
      powder+clothes vacuum+toner replace+cartridge replace+black replace+cyan replace+magenta
      replace+yellow colours+wrong+print everything+pink+print pink+print green+print prints+pink
      prints+green colour+missing+print red+missing+print blue+empty blue+ink red+ink+print black+pale
      barely+readable+print hardly+readable+print barely+visible+print prints+grey white+lines+print
      white+stripes+print white+streaks transfer+belt maintenance+box`,
  },
  {
    id: 'monitors',
    nl: `monitor monitoren beeldscherm beeldschermen schermen tweede+scherm 2de+scherm derde+scherm
      extra+scherm extern+scherm twee+schermen dubbel+scherm dubbele+schermen scherm+links scherm+rechts
      linkerscherm rechterscherm hoofdscherm breedbeeld ultrawide curved gebogen+scherm 24+inch 27+inch
      34+inch dell+scherm eizo iiyama philips+scherm aoc benq lg+scherm viewsonic resolutie
      schermresolutie full+hd 4k schaling schaalfactor letters+te+klein letters+wazig wazig+beeld
      onscherp+beeld scherp+beeld helderheid te+donker+scherm te+fel+scherm contrast kleuren+scherm
      gele+schijn roze+schijn+scherm streep+scherm strepen+scherm lijnen+scherm dode+pixel pixels pixel
      vlek+scherm barst+monitor displayport vga dvi hdmi+monitor schermkabel beeldkabel schermarm
      monitorarm voet+scherm schermvoet standaard+monitor verstellen+scherm hoogte+scherm draaien+scherm
      beeld+gedraaid gekanteld+beeld spiegelen+scherm duplicate+scherm uitbreiden+scherm dupliceren
      muis+verkeerde+kant schermen+omgewisseld volgorde+schermen aan-knop+scherm lichtje+scherm
      oranje+lampje+scherm standby+scherm geen+signaal+monitor energiebesparing+scherm scherm+herkend
      filter+blauw+licht antireflectie nachtstand+scherm taakbalk+scherm schermke schermpje+pc
      computerscherm pc-scherm groot+scherm+bureau linkse+scherm rechtse+scherm middelste+scherm
      ander+scherm+blijft één+scherm+werkt maar+één+scherm scherm+naast+laptop scherm+slaapt
      scherm+slaapstand scherm+gaat+slapen entering+power+save power+save+mode geen+signaal+kabel
      check+signal+cable input+not+supported out+of+range zoekt+ingang+scherm bronknop+scherm
      knopjes+scherm osd-menu menu+scherm+verdwijnt scherm+onderste+boven scherm+rechtop staand+scherm
      beeld+dwars ctrl+alt+pijl scherm+past+niet alles+groot+scherm alles+klein+scherm lettertjes
      icoontjes+groot icoontjes+te+klein ingezoomd+scherm uitgerekt+beeld plat+beeld
      zwarte+randen+scherm zwarte+balken+scherm zelfde+beeld+twee muis+verdwijnt+scherm
      venster+buiten+scherm venster+ander+scherm scherm+zakt+arm scherm+ophangen scherm+gevallen
      barsten+scherm beeld+geel scherm+geel scherm+groen beeld+paars scherm+flets spiegelt+scherm
      hoofdpijn+scherm ogen+scherm hertz+scherm ververssnelheid`,
    fr: `moniteur moniteurs écran écrans deuxième+écran second+écran 2ème+écran 2e+écran troisième+écran
      écran+supplémentaire écran+externe écran+extérieur deux+écrans double+écran écran+gauche
      écran+droite écran+droit écran+principal écran+large ultrawide incurvé écran+courbe 24+pouces
      27+pouces 34+pouces dell+écran eizo iiyama philips+écran aoc benq lg+écran viewsonic résolution
      résolution+écran full+hd 4k mise+échelle échelle+affichage lettres+trop+petites texte+flou
      image+floue flou+écran netteté luminosité trop+sombre trop+lumineux contraste couleurs+écran
      teinte+jaune écran+rose écran+vert ligne+écran lignes+écran traits+écran rayures+écran pixel+mort
      pixels pixel tache+écran écran+fendu displayport vga dvi hdmi+moniteur câble+écran câble+vidéo
      bras+écran bras+moniteur pied+écran socle+écran support+écran hauteur+écran régler+écran
      tourner+écran écran+tourné image+tournée image+renversée dupliquer dupliquer+écran étendre+écran
      étendre+affichage souris+mauvais+côté écrans+inversés ordre+écrans bouton+écran voyant+écran
      lumière+orange+écran veille+écran pas+signal+moniteur aucun+signal+écran écran+détecté
      détecter+écran écran+reconnu filtre+lumière+bleue reflets+écran barre+tâches+écran écran+ordi
      écran+pc écran+ordinateur gros+écran+bureau écran+milieu autre+écran seul+écran+marche écran+dort
      économie+énergie+écran power+save+mode entering+power+save check+signal+cable
      vérifiez+câble+signal signal+moniteur hors+plage out+of+range input+not+supported
      bouton+source+écran boutons+écran boutons+dessous+écran menu+écran+disparaît écran+tête+bas
      écran+vertical écran+debout écran+pivoté image+couchée affichage+renversé tout+grand+écran
      tout+petit+écran lettres+énormes lettres+minuscules icônes+énormes icônes+petites zoomé+écran
      image+étirée image+aplatie bandes+noires+écran bords+noirs+écran même+image+deux
      fenêtre+hors+écran fenêtre+autre+écran écran+sans+pied écran+descend+bras écran+penche
      accrocher+écran écran+tombé image+jaune image+mauve couleurs+délavées taux+rafraîchissement`,
    en: `monitor monitors screen+desk display+external second+screen 2nd+screen second+monitor
      second+display third+screen extra+screen additional+screen external+screen external+monitor
      two+screens dual+screen dual+screens dual+monitors left+screen right+screen left+monitor
      right+monitor main+screen primary+display widescreen ultrawide curved 24+inch 27+inch 34+inch
      dell+screen eizo iiyama philips+screen aoc benq lg+screen viewsonic resolution screen+resolution
      full+hd 4k display+scaling scaling letters+too+small text+blurry blurry+screen blurry+image fuzzy
      sharpness brightness too+dark+screen too+bright+screen dim+screen contrast colours+screen
      yellowish pinkish line+screen lines+screen stripes+screen dead+pixel dead+pixels pixels
      stain+screen spot+screen crack+monitor displayport display+port vga dvi hdmi+monitor screen+cable
      monitor+cable video+cable monitor+arm screen+arm monitor+stand adjust+height+screen tilt
      rotate+screen rotated+screen rotated+image duplicate+screen extend+screen extend+desktop
      mirror+display mouse+wrong+side screens+swapped order+screens power+button+screen led+screen
      orange+light+screen standby+monitor no+signal+monitor power+saving+screen detect+screen
      screen+detected screen+recognised blue+light+filter glare taskbar+screen computer+screen pc+screen
      big+screen+desk middle+screen other+screen+black only+one+screen one+screen+works one+of+screens
      screen+next+laptop screen+sleeps screen+asleep power+save+mode entering+power+save
      check+signal+cable signal+cable input+not+supported out+of+range source+button+screen
      buttons+under+screen buttons+monitor screen+upside+down upside+down+display picture+upside+down
      screen+sideways vertical+screen portrait+screen ctrl+alt+arrow everything+big+screen
      everything+small+screen tiny+letters huge+letters huge+icons icons+too+big icons+too+small
      zoomed+in+screen stretched+image stretched+picture squashed+image black+borders+screen
      black+bars+screen same+picture+both mouse+cannot+reach window+off+screen off-screen
      window+other+screen screen+without+foot screen+sinks screen+droops hang+screen+wall screen+fell
      yellow+screen purple+screen+tint washed+out+colours sun+on+screen eyes+hurt+screen headache+screen
      neck+pain+screen refresh+rate hertz+screen raise+screen`,
  },
  {
    id: 'docking-and-cables',
    nl: `docking dock dockingstation dockingske dock-station dockje thunderbolt thunderbolt-dock usb-c usbc
      usb-c-hub hub usb-hub displaylink wd15 wd19 wd22 dell+dock hp+dock lenovo+dock targus
      kensington+dock i-tec basisstation+laptop laadt+via+dock grijs+bakje zwart+bakje+laptop
      bakje+onder+scherm doosje+laptop kastje+bureau vastklikken inklikken+laptop laptop+aansluiten
      één+kabel aansluiten+bureau vaste+plek+dock kabel kabels kabeltje snoer snoeren draad draden
      verlengkabel verlengsnoer verlengdraad stekker stekkers stekkerdoos stekkerblok verdeelstekker
      stopcontact stopcontacten adapter adapters verloop verloopstuk verloopkabel omvormer usb-poort
      usb-poorten poort+laptop poorten poortje usb-a usb-kabel hdmi-kabel displayport-kabel
      netwerkkabel+dock ethernetpoort+dock netwerkkabeltje utp utp-kabel patchkabel rj45 kabelgoot
      kabelbeheer kabelwirwar losse+kabel los+contact slecht+contact kabel+uitgetrokken kabel+kapot
      pinnetje+gebroken geplooid+pinnetje kabel+te+kort kortere+kabel lange+kabel alles+valt+weg+bureau
      stekkeren omgestekkerd alles+loskoppelen loskoppelen+dock firmware+dock kabelke dokking
      dockstation dok+laptop blokje+laptop+schermen doosje+usb doosje+alle+kabels kastje+waar+alles
      inpluggen+laptop plug+laptop+in ingeplugd uitpluggen uitgeplugd plugje pluggen klik+laptop+vast
      laptop+thuiskomt+bureau dock+zonder+lampje dock+lampje lichtje+dock wit+lampje+dock
      schermen+muis+internet alles+weg+uitgetrokken wd19s wd22tb4 tb16 ugreen belkin startech ewent
      kruiskabel mini-dp mini+displayport dp-kabel dp+hdmi hdmi+naar tussenstukje tussenstuk stekkerke
      stekkertje stekkerblokje dominoblok multistekker verlengblok contactdoos vloerpotje lossekes
      poort+kapot usb+werkt+niet usb-ingang ingangen+te+weinig`,
    fr: `docking dock station+accueil station+accueil+portable dockingstation docking-station thunderbolt
      dock+thunderbolt usb-c usbc hub hub+usb displaylink wd15 wd19 wd22 dell+dock hp+dock lenovo+dock
      targus kensington+dock i-tec base+portable boîtier+gris boîtier+sous+écran boîte+grise+bureau
      petite+boîte+écran socle+portable brancher+portable branché+dock raccorder+portable seul+câble
      clipser connecter+bureau+dock câble câbles câblage câblé fil+bureau fils+bureau cordon cordons
      rallonge rallonges allonge fiche+courant fiches multiprise domino bloc+prises prise+courant
      prises+courant prises+électriques adaptateur adaptateurs convertisseur port+usb ports+usb ports
      usb-a câble+usb câble+hdmi câble+displayport câble+réseau+dock port+ethernet+dock rj45 utp
      cordon+réseau patch goulotte passe-câbles câbles+emmêlés câble+débranché câble+arraché câble+cassé
      câble+abîmé faux+contact mauvais+contact broche+pliée broche+cassée câble+trop+court
      câble+plus+long tout+coupe+bureau tout+s'éteint+écrans débrancher rebrancher débranché rebranché
      firmware+dock prise+usb connecteur connecteurs connectique dockstation dock+usb dock+sans+voyant
      voyant+dock lumière+dock dock+chauffe boîtier+où+tout bloc+usb brancher+laptop branche+laptop
      laptop+branché connecter+laptop+écrans enficher enfiche tout+disparaît+débranche wd19s wd22tb4
      tb16 ugreen belkin startech ewent mini-dp mini+displayport dp+hdmi hdmi+vers fil+hdmi fil+usb
      fil+internet fil+alimentation prise+au+sol prise+table prises+manque bloc+multiprises triplette
      triplite fiche+rentre+pas fiche+plate fiche+ronde petite+fiche fiche+femelle fiche+mâle
      trébuche+fil fil+dénudé port+cassé port+abîmé prise+abîmée entrée+usb usb+marche+plus usb+reconnu`,
    en: `docking dock docks docking+station dockingstation docked undock undocked thunderbolt
      thunderbolt+dock usb-c usbc usb-c+hub hub usb+hub displaylink wd15 wd19 wd22 dell+dock hp+dock
      lenovo+dock targus kensington+dock i-tec port+replicator grey+box+desk black+box+laptop
      little+box+screen box+under+screen click+laptop plug+laptop plugged+dock single+cable one+cable
      connect+laptop+desk cable cables cabling cord cords wire wires extension+cord extension+cable
      extension+lead plug plugs power+strip multi-plug multiplug power+socket+desk sockets outlet
      outlets adapter adapters adaptor dongle+usb-c converter usb+port usb+ports ports usb-a usb+cable
      hdmi+cable displayport+cable network+cable+dock ethernet+port+dock lan+cable patch+cable rj45 utp
      cable+tray cable+management cable+mess tangled loose+cable loose+contact bad+contact
      cable+unplugged cable+broken damaged+cable bent+pin broken+pin cable+too+short longer+cable
      everything+cuts+desk unplug unplugged replug plugging+back dock+firmware connector connectors
      wiring+desk docking-station dockstation dock+light dock+no+light dock+hot dock+restart
      dock+recognised dock+recognized dock+charges dock+home box+usb+ports brick+dock laptop+plugged+in
      laptop+into+dock put+laptop+dock screens+off+dock everything+lost+plug everything+disconnects+desk
      wd19s wd22tb4 tb16 ugreen belkin startech ewent mini-dp mini+displayport dp+cable dp+to+hdmi
      adapter+piece in-between+piece plug+fit flat+plug round+plug little+plug floor+socket socket+table
      wall+plug power+bar power+block extension+block socket+strip surge+protector sockets+missing
      knot+cables frayed port+broken port+damaged usb+not+recognised zip+ties`,
  },
  {
    id: 'keyboard-and-mouse',
    nl: `toetsenbord toetsenborden klavier klavierke keyboard toets toetsen toets+plakt plakkende+toets
      toetsje+los spatiebalk spatie enter-toets entertoets returntoets backspace capslock caps+lock
      num+lock numlock numpad cijferklavier cijferblok cijfertoetsen cijfers+klavier shift-toets altgr
      alt+gr ctrl functietoetsen f-toetsen fn-toets azerty qwerty belgisch+klavier be-layout
      toetsenbordindeling indeling+toetsenbord apenstaartje at-teken accenten+typen euroteken
      leestekens+verkeerd q+in+plaats+van+a verkeerde+letters letters+omgewisseld muis muizen muisje
      computermuis draadloze+muis bluetooth-muis muismat muisknop linkermuisknop rechtermuisknop
      rechterklik dubbelklik dubbelklikken dubbelklikt scrollwiel scrolwieltje wieltje+muis scrollen
      cursor muisaanwijzer pijltje+scherm aanwijzer pijltje+springt trackpad touchpad trackball
      rollerbal ergonomische+muis verticale+muis handschoenmuis polspijn muisarm rsi logitech cherry
      microsoft+keyboard mx+keys mx+master r-go rgo contour+muis bakker+elkhuizen unifying
      bolt+ontvanger usb-ontvanger dongeltje batterijen+muis batterij+klavier koffie+toetsenbord
      cola+klavier gemorst+toetsenbord typen+traag typt+niet typt+dubbel klavierken tikbord tokkelbord
      toetsekes toetskes toetsjes letters+afgesleten afgesleten+toetsen letter+e+doet
      toets+blijft+hangen toets+blijft+plakken toets+afgebroken toets+uitgevallen toets+eraf
      toets+zit+vast dubbele+letters+typen typt+dubbele+letters typt+vanzelf typt+zelf+letters
      vanzelf+letters hoofdletters+blijven alles+in+hoofdletters hoofdletter+blijft altijd+hoofdletters
      cijfers+bovenaan+toetsen cijfers+rechts+toetsenbord slotje+cijfers apestaartje apestaart @-teken
      accent+typen accent+grave+typen trema+typen vraagteken+wordt e+accent+typen z+en+w a+wordt+q
      toetsenbordje muiske muizeke klikt+dubbel klikknop muistapijt muistapijtje pijl+beweegt+niet
      pijltje+beweegt wijzer+scherm tenniselleboog carpaal linkshandig`,
    fr: `clavier claviers touche touches touche+collée touche+bloquée touche+enfoncée touche+cassée
      barre+espace espace+touche touche+entrée touche+enter backspace retour+arrière verr+maj capslock
      caps+lock verr+num num+lock numlock pavé+numérique pavé+num chiffres+clavier touche+shift
      majuscule+touche altgr alt+gr ctrl touches+fonction touche+f touche+fn azerty qwerty clavier+belge
      clavier+français disposition+clavier langue+clavier arobase arrobase accents+clavier symbole+euro
      ponctuation+clavier q+lieu+a mauvaises+lettres lettres+inversées souris souris+sans+fil
      souris+bluetooth tapis+souris bouton+souris clic clique+souris clic+gauche clic+droit double-clic
      double+clic double-clique molette roulette+souris défiler défilement curseur pointeur flèche+écran
      flèche+saute trackpad touchpad pavé+tactile trackball boule+souris souris+ergonomique
      souris+verticale poignet+douleur mal+poignet tendinite logitech cherry clavier+microsoft mx+keys
      mx+master r-go rgo contour+souris bakker+elkhuizen unifying récepteur+usb récepteur+souris
      dongle+souris clé+usb+souris piles+souris piles+clavier pile+souris café+clavier coca+clavier
      renversé+clavier tape+double tape+tout+seul frappe+lente écrit+pas+clavier touche+e+marche
      lettres+effacées+clavier touches+effacées touches+usées touche+partie touche+sautée
      touche+arrachée touche+reste+coincée touche+colle touches+collent lettres+doubles+clavier
      tape+lettres+double tape+toute+seule écrit+tout+majuscules tout+en+majuscules majuscules+bloquées
      majuscule+reste chiffres+droite+clavier chiffres+marchent+pas petit+cadenas+chiffres le+@ touche+@
      à+commercial accent+circonflexe+clavier point+interrogation+devient a+devient+q qwertz
      clavier+américain passé+qwerty miettes+clavier eau+clavier thé+clavier soupe+clavier
      clavier+sans+fil clavier+souris+ensemble souris+saccade souris+bloque souris+saute souris+morte
      souris+clique+deux clique+deux+fois souris+filaire petite+flèche+bouge flèche+bouge+pas
      tunnel+carpien tennis+elbow gaucher gauchère repose-poignet repose+poignet`,
    en: `keyboard keyboards keys+stuck key+stuck sticky+key sticky+keys+keyboard broken+key key+fell+off
      keycap spacebar space+bar enter+key return+key backspace capslock caps+lock num+lock numlock
      numpad numeric+keypad number+pad digits+keyboard shift+key altgr alt+gr ctrl function+keys f-keys
      fn+key azerty qwerty belgian+keyboard french+keyboard keyboard+layout keyboard+language at+sign
      type+accents euro+sign wrong+letters wrong+characters+typing letters+swapped q+instead+a mouse
      mice wireless+mouse bluetooth+mouse mousepad mouse+pad mouse+mat mouse+button left+click
      right+click right-click double-click double+click double-clicks scroll+wheel scrollwheel scrolling
      scroll cursor pointer arrow+screen cursor+jumps pointer+jumps trackpad touchpad track+pad
      trackball ergonomic+mouse vertical+mouse rollermouse wrist+pain rsi carpal+tunnel logitech cherry
      microsoft+keyboard mx+keys mx+master r-go rgo contour+mouse unifying bolt+receiver usb+receiver
      mouse+receiver nano+receiver dongle+mouse batteries+mouse batteries+keyboard coffee+keyboard
      spilled+keyboard drink+keyboard types+double types+by+itself typing+lag keystrokes
      letters+worn+off worn+keys letters+faded+keys key+came+off key+missing key+hangs key+jammed
      keys+sticky double+letters+typing types+double+letters types+itself everything+in+capitals
      all+caps capitals+stuck capital+letters+stuck numbers+right+keyboard numbers+don't+type
      digits+don't+type lock+digits the+@ @+key @+sign question+mark+becomes e+accent+type
      accented+letters+type a+becomes+q qwertz american+keyboard english+keyboard us+keyboard
      keyboard+switched crumbs+keyboard water+keyboard tea+keyboard soup+keyboard wireless+keyboard
      bluetooth+keyboard keyboard+mouse+set mouse+stuck mouse+jerky mouse+lags clicks+twice
      double+clicks+itself clicking+by+itself tennis+elbow wrist+hurts wrist+rest left-handed lefty
      typing+tool`,
  },
  {
    id: 'headsets-and-sound',
    nl: `headset headsets hoofdtelefoon koptelefoon oortjes oortje oordopjes earbuds airpods jabra
      plantronics poly+headset epos sennheiser logitech+headset evolve biz jabra+link bluetooth-headset
      draadloze+headset oorkussen oorkussentje hoofdband bolletje+micro micro microotje micro+headset
      microfoon microfoontje mic micarm geluid geluidje klank klank+weg klinkt+ver geluidssterkte
      geluidsniveau volume volumeknop stiller luider te+stil te+luid geen+geluid geluid+weg
      horen+hoor+niets hoor+niks hoor+niets hoort+mij+niet horen+mij+niet verstaanbaar onverstaanbaar
      krassend+geluid kraakt+headset ruis+headset gekraak+oor brom gezoem pieptoon echo galm fluittoon
      rondzingen feedback+geluid speaker speakers luidspreker luidsprekers box+geluid boxen boxkes
      speakerphone+usb speak+510 jack jackplug 3,5mm geluidskaart audio audiodriver realtek
      geluidsapparaat uitvoerapparaat standaardgeluid standaardapparaat microfoontoegang gedempt+micro
      mute-knop mutelampje ruisonderdrukking noise+cancelling omgevingslawaai achtergrondlawaai één+oor
      linkeroor rechteroor koppelen+headset paren+headset laadstation+headset headset+opladen
      dongle+headset oproepknop+headset oorkapjes oorschelpen oortelefoon oortelefoontjes kopteefoon
      koptelefoontje hoofdtelefoontje headsetje hetsetje micro'tje microke micro+voor+mond micro+doet
      micro+stil stem+te+zacht mijn+stem+klinkt klinkt+als+blik blikkerig klinkt+dof dof+geluid
      kelder+klinkt ver+weg+klinkt hoort+me+slecht horen+me+niet niemand+hoort+mij niemand+hoort+me
      hoor+zelf+niks klank+komt geen+klank zonder+klank geen+geluidje kruisje+luidspreker
      luidsprekertje+kruisje rood+kruisje+geluid luidspreker+icoon geluid+via+scherm geluid+dock
      geluid+filmpje muziek+luisteren radio+pc schuifregelaar+geluid beugel+gebroken schuimpje
      schuimpjes+oren drukt+oren muted+stem usb-headset jabra-dongel krak+in+oor landschapsbureau+lawaai`,
    fr: `casque casques casque+audio casque+bluetooth casque+micro oreillette oreillettes écouteur
      écouteurs airpods earbuds jabra plantronics poly+casque epos sennheiser logitech+casque evolve biz
      jabra+link casque+sans+fil headset mousse+oreille coussinets arceau micro micros microphone
      bras+micro sons son+coupé bruit bruits volume volume+bas volume+fort baisser+son monter+son
      trop+bas+son trop+fort+son pas+son plus+son aucun+son entends+rien entend+rien n'entends+rien
      m'entend+pas m'entendent+pas inaudible son+métallique grésille grésillement grésillements+casque
      friture+casque craque+casque souffle+micro bourdonnement sifflement bip+casque écho résonne
      résonance larsen haut-parleur haut-parleurs hauts-parleurs haut+parleur enceinte enceintes baffle
      baffles speaker speak+510 jack prise+jack mini-jack 3,5mm carte+son audio pilote+audio
      driver+audio realtek périphérique+audio sortie+audio périphérique+défaut+son accès+micro
      micro+muet bouton+muet bouton+mute voyant+micro réduction+bruit anti-bruit noise+cancelling
      bruit+fond bruit+ambiant une+oreille oreille+gauche oreille+droite appairer+casque jumeler+casque
      socle+casque recharger+casque dongle+casque casques-micro casque+téléphone+oreilles
      écouteurs+marchent écouteurs+bluetooth cache-oreilles micro-casque micro+devant+bouche
      micro+trop+faible voix+trop+basse voix+faible ma+voix+lointaine voix+métallique voix+sourde
      voix+étouffée son+étouffé son+sourd son+lointain m'entend+mal m'entend+plus personne+m'entend
      personne+ne+m'entend entendent+mal entendais+rien j'entends+rien j'entends+pas son+ordinateur
      sans+son muet+ordinateur croix+haut-parleur haut-parleur+barré icône+haut-parleur icône+son
      son+sort+laptop son+sort+écran son+vidéo écouter+musique radio+pc volume+au+maximum curseur+volume
      molette+volume bouton+fil+casque casque+décroche casque+se+déconnecte casque+coupe casque+batterie
      casque+cassé arceau+cassé serre+oreilles voix+dit+battery plateau+bruyant`,
    en: `headset headsets headphone headphones earphone earphones earbuds earpiece airpods jabra
      plantronics poly+headset epos sennheiser logitech+headset evolve biz jabra+link bluetooth+headset
      wireless+headset ear+cushion ear+cushions ear+pads headband mic mics mic+arm boom microphone
      microphones sound sounds sound+gone audio audio+gone volume volume+low louder quieter too+quiet
      too+loud no+sound no+audio hear+nothing cannot+hear can't+hear hears+me hear+me+not inaudible
      muffled metallic+sound tinny crackle+headset crackling+headset crackles noise+headset hissing
      buzzing humming beeping+headset echo echoes reverb feedback+noise howling whistling speaker
      speakers loudspeaker loudspeakers speakerphone+usb speak+510 jack audio+jack headphone+jack 3.5mm
      sound+card audio+driver realtek sound+device output+device input+device default+device+sound
      microphone+access mic+permission mute+button mic+muted mute+light noise+cancelling
      noise+cancellation noise+suppression background+noise ambient+noise one+ear left+ear right+ear
      pair+headset pairing+headset charging+stand+headset charge+headset dongle+headset
      call+button+headset head+set ear+muffs ear+plugs earbud earphone+micro mic+doesn't+work
      mic+front+mouth mic+too+low voice+too+soft voice+too+low voice+far+away sound+far+away
      voice+metallic voice+dull sound+dull underwater+sound hear+me+badly hear+me+poorly nobody+hears+me
      i+hear+nothing hear+nothing+headset i+don't+hear without+sound silent+laptop cross+speaker
      speaker+crossed speaker+icon sound+icon sound+from+laptop sound+through+screen sound+from+monitor
      sound+instead+headset sound+video listen+music radio+pc volume+at+maximum volume+at+100
      volume+slider volume+wheel button+cord+headset headset+disconnects headset+drops headset+cuts
      foam+ear foams hurts+ears lady+says+muted voice+says+battery open+plan+noise open+space+noise`,
  },
  {
    id: 'cameras-and-video',
    nl: `webcam webcams webcamera camera camera's cameraatje cameraklepje klepje+camera schuifje+camera
      camerabeeld camera+zwart zwart+camerabeeld camera+herkend camera+gevonden cameratoegang
      windows+hello+camera gezichtsherkenning logitech+c920 c920 brio facecam meetup rally+bar konftel
      poly+studio owl meeting+owl ptz camera+volgt inzoomen uitgezoomd beeldhoek tegenlicht
      wazige+camera onscherpe+camera spiegelbeeld+camera ondersteboven+camera bewakingscamera
      bewakingscamera's bewaking+beelden camerabewaking camerabeelden beveiligingscamera cctv ip-camera
      hikvision axis dahua milestone nvr dvr recorder+camera opnames+camera beelden+terugkijken
      camera+parking camera+ingang camerasysteem dashcam drone gopro fototoestel spiegelreflex
      geheugenkaart sd-kaart sd-kaartje fotokaart foto's+overzetten video video's videootje filmpje
      filmpjes filmke film+bekijken mp4 mov codec vlc mediaspeler youtube vimeo video+afspelen
      speelt+filmpje video+hapert video+bewerken videobewerking videomontage monteren+filmpje premiere
      davinci clipchamp camtasia capcut obs schermopname instructiefilmpje screencast
      stream+bedrijfsvideo video+uploaden ondertitels+video camerake cameraatjes camera+laptop camera+pc
      camera+bovenaan+scherm camera+blijft+zwart zwart+vierkantje+camera slotje+camera
      camera+doorstreept lichtje+camera camera+lampje camera+afgeplakt plakkertje+camera
      papiertje+camera lens+vuil lensje lens+poetsen lens+bewasemd kop+half+zichtbaar sta+donker+beeld
      gezicht+donker+camera camera+gang camera+poort camera+werf camera+magazijn camera+winkel
      camera+buiten spinnenweb+lens nachtbeeld beelden+vannacht beelden+inbraak beelden+diefstal
      beelden+politie beelden+opvragen bewakingsscherm camerascherm beelden+live recorder+piept reolink
      mobotix fotocamera foto+toestel+werf foto's+werf+kaartje foto's+toestel+computer werffoto's
      promofilm bedrijfsfilm filmen+gsm heic bewegende+beelden`,
    fr: `webcam webcams caméra caméras cam clapet+caméra cache+caméra volet+caméra image+caméra
      caméra+noire image+noire+caméra caméra+reconnue caméra+détectée accès+caméra windows+hello+caméra
      reconnaissance+faciale c920 brio facecam meetup rally+bar konftel poly+studio owl meeting+owl ptz
      caméra+suit zoomer+caméra champ+vision cadrage contre-jour caméra+floue image+floue+caméra
      image+miroir+caméra caméra+envers vidéosurveillance caméra+surveillance caméras+surveillance
      surveillance+images caméra+sécurité images+caméras télésurveillance cctv caméra+ip hikvision axis
      dahua milestone nvr dvr enregistreur+caméras enregistrements+caméras revoir+images
      visionner+images caméra+parking caméra+entrée dashcam drone gopro appareil+photo reflex
      carte+mémoire carte+sd carte+photo transférer+photos vidéo vidéos film+regarder petit+film clip
      filmer filmé séquence mp4 mov codec vlc lecteur+multimédia youtube vimeo lire+vidéo lecture+vidéo
      vidéo+saccade montage montage+vidéo monter+vidéo premiere davinci clipchamp camtasia capcut obs
      capture+vidéo+écran enregistrement+écran tuto+vidéo tutoriel+vidéo screencast vidéo+entreprise
      uploader+vidéo sous-titres+vidéo petite+caméra caméra+pc caméra+ordinateur caméra+portable
      caméra+dessus+écran caméra+au-dessus+écran caméra+reste+noire carré+noir+caméra cadenas+caméra
      caméra+barrée lumière+caméra voyant+caméra autocollant+caméra papier+caméra objectif+sale
      objectif+caméra lentille+caméra buée+caméra visage+sombre visage+noir+caméra tête+coupée+caméra
      voit+pas+visage caméra+couloir caméra+barrière caméra+chantier caméra+entrepôt caméra+dépôt
      caméra+magasin caméra+extérieure caméra+dehors image+nuit images+nuit images+cambriolage
      images+vol+parking police+demande+images écran+surveillance images+direct enregistreur+bipe
      disque+enregistreur reolink mobotix photos+chantier photos+appareil+ordinateur carte+appareil
      film+promo film+entreprise film+gsm filmait heic caméscope`,
    en: `webcam webcams camera cameras cam camera+shutter camera+cover camera+slider privacy+shutter
      camera+image camera+black camera+recognised camera+detected camera+found no+camera camera+access
      camera+permission windows+hello+camera facial+recognition c920 brio facecam meetup rally+bar
      konftel poly+studio owl meeting+owl ptz camera+follows zoomed+in+camera field+view framing
      backlight+camera blurry+camera mirrored+camera camera+upside+down surveillance surveillance+camera
      security+camera security+cameras surveillance+footage footage cctv ip+camera hikvision axis dahua
      milestone nvr dvr camera+recorder camera+recordings review+footage watch+footage parking+camera
      entrance+camera camera+system dashcam drone gopro photo+camera dslr memory+card sd+card sd-card
      card+reader+photos transfer+photos video videos clip+video movie film+watch filming mp4 mov codec
      vlc media+player youtube vimeo play+video video+playback video+stutters choppy+video edit+video
      video+editing montage premiere davinci clipchamp camtasia capcut obs screen+recording
      record+screen instruction+video tutorial+video screencast stream+company+video upload+video
      subtitles+video little+camera built-in+camera camera+laptop camera+pc camera+top+screen
      camera+above+screen camera+doesn't+work camera+stays+black black+square+camera padlock+camera
      camera+crossed+out light+camera tape+camera sticker+camera paper+over+camera lens+dirty
      camera+lens lens+fogged face+dark face+dark+camera camera+corridor camera+gate camera+yard
      camera+site camera+warehouse camera+shop camera+outside outdoor+camera outside+cameras
      camera+turned spider+web+camera spider+lens cobweb+camera night+image+camera night+vision
      images+burglary images+theft police+asks+images live+images recorder+beeps recorder+disk reolink
      mobotix site+photos+card promo+film company+film film+phone filmed heic camcorder`,
  },
  {
    id: 'laptop-hardware-and-battery',
    nl: `laptop laptops laptopje draagbare notebook portable schootcomputer toestel+scharnier scharnier
      scharnieren klep+laptop deksel+laptop behuizing barst+behuizing gevallen+laptop laten+vallen
      val+laptop deuk gebarsten+laptop koffie+laptop water+laptop nat+laptop gemorst+laptop batterij
      batterijen accu accu's bolle+batterij gezwollen+batterij opgezwollen bult+laptop batterij+leeg
      leeg+na+uur batterijduur autonomie houdt+niet+lading opladen laadt laden+laptop oplader laadkabel
      lader voeding voedingsadapter voedingsblok bloktje+stroom 65w 90w 130w laadpoort laadconnector
      wiebelt+stekker percentage+batterij plugged+in+not+charging aangesloten+laadt+niet ventilator
      ventilatoren blazen blaast lawaai+laptop ronkt zoemt+laptop warm+laptop heet+laptop oververhit
      verhit gloeiend stof+ventilator brandgeur rookt vonk geheugen+uitbreiden ram ssd harde+schijf
      schijf+kapot nvme moederbord mainboard bios+batterij latitude elitebook probook thinkpad macbook
      surface xps precision zbook lifebook toetsenbord+laptop scherm+laptop+kapot laptopscherm garantie
      garantie+toestel herstelling herstellen+toestel onsite technieker+dell vervangtoestel leentoestel
      reservelaptop laptoptas rugzak+laptop gestolen+laptop sticker+onderkant serienummer service+tag
      schroefje rubberen+voetje laptopke den+laptop laptop+trap+gevallen laptop+onder+auto
      laptop+dicht+pen pen+tussen+laptop klapt+niet+dicht scherm+los+laptop scherm+wiebelt+laptop
      hoekje+af+laptop vijsje vijskes vijzen+laptop vijsjes+onderkant plastiek+gebroken+laptop
      plastic+afgebroken+laptop drank+laptop fles+water+laptop glas+wijn+laptop regen+laptop staat+bol
      bol+staan+laptop touchpad+komt+omhoog bodem+bolt laptop+wipt batterij+zwelt altijd+aan+stekker
      zonder+stekker+valt enkel+met+stekker laderke oplaadkabel stroomblok lawaai+als+vliegtuig blazerke
      luchtrooster stinkt+verbrand ruikt+verbrand tikkend+geluid+schijf tikt+schijf geheugenlatje
      geheugenreep asus acer vostro dynabook pro+support prosupport herstelbon reserve-laptop leenlaptop`,
    fr: `laptop laptops portable+ordinateur pc+portable notebook charnière charnières capot+portable
      coque+portable boîtier+fissuré portable+tombé laptop+tombé fait+tomber chute+portable
      coup+portable bosse fissuré+portable café+portable eau+portable mouillé+portable renversé+portable
      batterie batteries accu batterie+gonflée gonflé gonflée bombé batterie+vide vide+heure autonomie
      tient+charge tient+plus+charge recharger+portable charge+plus charge+pas charger+portable chargeur
      chargeurs câble+charge alimentation+portable transfo transformateur bloc+alimentation 65w 90w 130w
      port+charge connecteur+charge fiche+charge+bouge pourcentage+batterie branché+charge+pas
      ventilateur ventilateurs ventilo souffle+portable souffle+fort bruit+portable ronfle vrombit
      chaud+portable brûlant chauffe surchauffe surchauffé poussière+ventilateur odeur+brûlé fume
      étincelle mémoire+ajouter ram barrette ssd disque+dur disque+mort nvme carte+mère pile+bios
      latitude elitebook probook thinkpad macbook surface xps precision zbook lifebook clavier+portable
      écran+portable+cassé dalle garantie garantie+portable réparation réparer+portable technicien+dell
      portable+remplacement prêt+portable portable+réserve housse sac+portable volé+portable
      étiquette+dessous numéro+série service+tag vis+portable pied+caoutchouc laptop+boulot
      ordi+portable ordinateur+portable+tombé portable+escaliers portable+lâché portable+échappé
      assis+portable écrasé+portable fermé+stylo+portable stylo+coincé+portable capot+ferme+plus
      écran+tient+plus écran+bouge+portable écran+décroché coin+cassé+portable vis+manque+portable
      vis+perdues plastique+cassé+portable boisson+portable bouteille+eau+portable verre+vin+portable
      pluie+portable coca+portable portable+bombé pavé+se+soulève touchpad+se+soulève fond+gonfle
      portable+bancal sur+secteur sans+prise+s'éteint marche+que+branché fonctionne+que+branché
      charge+lentement charge+lent voyant+orange+portable portable+brûle+genoux bruit+avion
      bruit+réacteur avion+décollage+pc turbine+pc grille+aération sent+brûlé odeur+cramé claque+disque
      cliquetis+disque asus acer vostro dynabook prosupport`,
    en: `laptop laptops notebook portable+computer hinge hinges lid+laptop casing chassis cracked+casing
      dropped+laptop laptop+fell fall+laptop dent dented cracked+laptop coffee+laptop water+laptop
      wet+laptop liquid+damage spilled+laptop battery batteries swollen swollen+battery bulging+battery
      bulge swelling battery+drains battery+empty drained dead+battery empty+after+hour battery+life
      battery+health hold+charge holds+charge charging charge+laptop charges charger chargers
      laptop+charger charging+cable power+adapter power+brick power+supply+laptop 65w 90w 130w
      charging+port charging+connector wobbly+plug battery+percentage plugged+not+charging not+charging
      fan fans fan+noise noisy+laptop loud+fan blowing whirring hot+laptop warm+laptop overheat
      overheats overheating burning+hot dust+fan burning+smell spark memory+upgrade ram ssd hard+drive
      hard+disk disk+failure nvme motherboard mainboard bios+battery latitude elitebook probook thinkpad
      macbook surface xps precision zbook lifebook laptop+keyboard laptop+screen+broken laptop+panel
      warranty repair repairs on-site+technician dell+technician replacement+laptop loaner loan+laptop
      spare+laptop laptop+bag sleeve stolen+laptop sticker+bottom serial+number service+tag
      laptop+down+stairs laptop+slipped drove+over+laptop closed+on+pen pen+laptop+closed
      laptop+won't+close lid+won't+close screen+wobbles+laptop screen+loose+laptop corner+broken+laptop
      screws+missing+laptop screw+lost plastic+broken+laptop drink+laptop bottle+leaked+bag wine+laptop
      rain+laptop coke+laptop tea+laptop bottom+bulges touchpad+rises touchpad+lifted trackpad+lifts
      laptop+rocks puffed+up bloated battery+lasts lasts+one+hour lasts+an+hour battery+finished
      always+plugged+in only+works+plugged only+on+mains without+plug+dies burns+lap hot+on+lap
      sounds+like+airplane jet+engine hairdryer vents+blocked smells+burnt burnt+smell clicking+disk
      clicking+drive memory+stick+slot asus acer vostro dynabook prosupport`,
  },
  {
    id: 'slow-computer',
    nl: `traag trage traagheid traagste slak slakkengang zo+traag supertraag tergend+traag sloom duurt+lang
      duurt+eeuwigheid duurt+eeuwen lang+wachten wachten+draaiend draaiend+rondje rondje+draait
      cirkeltje zandloper blauwe+cirkel laden+blijft hapert haperen haperingen hapering hikt schokt
      schokkerig vertraagd vertraging traag+opstarten opstarten+duurt traag+opstart kwartier+opstarten
      koffie+halen+opstarten minuten+wachten vooruit+gaat+niet niet+vooruit komt+niet+vooruit
      geen+vooruitgang kruipt sleept reageert+traag typ+vertraging geheugen+vol geheugengebruik ram+vol
      cpu processor processor+100% 100%+cpu 100%+schijf schijfgebruik taakbeheer schijf+vol c-schijf+vol
      c:+vol harde+schijf+vol opslagruimte+laptop vrije+ruimte schijfruimte opkuisen+computer
      opkuis+schijf opschonen tijdelijke+bestanden veel+tabbladen chrome+tabbladen zware+programma's
      ventilator+traag oude+computer oud+toestel verouderd+toestel laptop+5+jaar afgeschreven+toestel
      sneller+toestel sneller+maken versnellen+pc prestaties performantie niet+vooruit+te+branden
      achtergrondprogramma virusscan+traag antivirus+traag indexering defragmenteren ssd+plaatsen
      meer+geheugen geheugen+bijsteken ellendig+traag onwerkbaar onwerkbaar+traag traagskes traagjes
      steeds+trager traagste+pc tergend slakkentempo schildpad dikke+stroop stroperig sukkelt
      sukkelende+pc pruttelt+pc pc+kucht pc+puft pc+zucht op+sterven+na versleten+pc oude+bak bak+trekt
      oud+bakbeest antieke+pc pc+moet+nadenken blijft+denken wieltje+blijft+draaien bolletjes+draaien
      rondje+blijft muis+wieltje koffiepauze+opstart tien+minuten+opstart 10+minuten+opstart
      half+uur+opstarten seconden+per+klik klik+en+wacht letters+komen+later letters+achter+typ
      loopt+achter+typen tijdverlies+pc tijdverlies+wachten alles+duurt zwaar+belast c-schijf+rood
      4+gb+ram 8+gb+geheugen meer+ram celeron hdd opruimen+schijf kuisen+pc pc+opkuisen reactietijd`,
    fr: `lent lente lents lentes lenteur lenteurs ralenti ralentie ralentissement ralentissements rame
      ramer ramait tortue escargot hyper+lent super+lent trop+lent traîne dure+longtemps prend+temps
      met+temps met+longtemps met+heure des+heures+ouvrir éternité attendre+ouvrir patienter+ouvrir
      rond+tourne roue+tourne cercle+bleu sablier mouline mouliner charge+encore chargement+interminable
      saccade saccades saccadé à-coups hoquet latence délai+frappe décalage+frappe lent+démarrer
      lent+démarrage démarrer+minutes quart+heure+démarrer café+démarrage minutes+attendre avance+pas
      n'avance+pas avance+plus réagit+lentement mémoire+saturée mémoire+pleine saturé saturée ram+pleine
      processeur cpu processeur+100% cpu+100% disque+100% gestionnaire+tâches disque+plein c:+plein
      disque+c+plein espace+disque espace+libre place+disque libérer+espace nettoyer+ordinateur
      nettoyage+disque fichiers+temporaires onglets+ouverts trop+onglets chrome+onglets
      programmes+lourds vieil+ordinateur vieux+pc vieux+portable ancien+pc portable+5+ans amorti+pc
      plus+rapide accélérer accélérer+pc performance performances arrière-plan+programme antivirus+lent
      indexation défragmenter mettre+ssd plus+mémoire ajouter+mémoire pénible+lent inutilisable+lent
      lambin lambine mollasson escargot+pc vitesse+escargot traînard se+traîne pc+traîne rame+sec rament
      ordi+rame lenteur+ordinateur patine pédale+semoule peine+à+ouvrir souffre+pc vieux+ordi
      vieux+coucou vieille+bécane vieux+clou tacot+pc antiquité+pc préhistorique+pc bout+de+souffle
      réfléchit+longtemps réfléchit+clic pense+pendant petit+rond+bleu cercle+tourne boire+café+démarrer
      demi-heure+démarrer secondes+par+clic clic+attendre lettres+arrivent+après lettres+retard+clavier
      tape+apparaît+après perte+temps+pc perds+temps+ordinateur trop+programmes+ouverts disque+en+rouge
      disque+c+rouge 4+go+ram 8+go+ram plus+ram celeron hdd nettoyer+pc nettoyage+pc faire+ménage+pc
      temps+réponse+pc`,
    en: `slow slower slowly slowness sluggish laggy lag lagging lags snail crawl crawling crawls super+slow
      painfully+slow terribly+slow so+slow too+slow unusably+slow takes+ages takes+forever takes+long
      long+time+open ages+open forever+load minutes+open waiting+open spinning+wheel spinning+circle
      blue+circle hourglass wheel+turning keeps+loading loading+forever stutter stutters stuttering
      jerky choppy+pc hiccup hiccups delay+typing latency slow+start slow+startup slow+boot
      takes+minutes+boot quarter+hour+start coffee+while+starting unresponsive+slow reacts+slowly
      memory+full memory+usage ram+full cpu processor cpu+100% 100%+disk disk+usage task+manager
      disk+full c+drive+full c:+full drive+full disk+space low+disk+space free+space storage+laptop+full
      clean+up+computer cleanup disk+cleanup temporary+files temp+files many+tabs chrome+tabs
      heavy+programs old+computer old+machine ageing+laptop outdated+machine laptop+5+years faster
      speed+up performance bottleneck background+process background+programs antivirus+slow scan+slows
      indexing defrag add+ssd more+memory add+ram memory+upgrade hogging eats+memory unworkable
      throttling sluggishly molasses treacle tortoise turtle+pc dog+slow slower+every+day getting+slower
      creaks labours struggles+pc laptop+struggling struggling+to+open suffers+pc old+pc ancient+pc
      ancient+laptop dinosaur+pc old+banger last+legs worn+out+pc thinks+long keeps+thinking
      thinks+after+click round+thing+turns wheel+spins turning+circle coffee+while+starts
      make+coffee+starts ten+minutes+start 10+minutes+start half+hour+start seconds+per+click
      click+and+wait every+click+wait letters+appear+later letters+behind+typing typing+delayed
      lose+time+pc wasting+time+computer losing+time+waiting disk+red drive+in+red 4+gb+ram 8+gb+ram
      more+ram celeron hdd clean+up+pc response+time+pc`,
  },
  {
    id: 'starting-and-updates',
    nl: `opstarten opgestart start+op starten heropstarten heropgestart herstarten herstart herstartt
      reboot rebooten boot booten bootmenu bios uefi afsluiten+pc uitzetten aanzetten aan-uitknop
      aanknop powerknop opstartknop slaapstand sluimerstand stand-by standby wakker+worden ontwaakt
      ontgrendelen+na+slaap blauw+scherm bluescreen bsod zwart+scherm+opstarten stopcode
      critical+process smiley+blauw automatisch+herstel automatische+reparatie herstelmodus
      veilige+modus bitlocker bitlocker-sleutel herstelsleutel 48+cijfers cijfercode+opstarten
      no+boot+device boot+device operating+system+not+found dell+logo hp+logo logo+draait blijft+logo
      update updates updaten geüpdatet bijwerken bijgewerkt windows-update windows+update windowsupdate
      upgrade upgraden windows+10 windows+11 win11 feature+update patch patchen patches kb-nummer
      updates+installeren 30%+blijft percentage+update configureren+updates niet+uitschakelen
      herstart+vereist vraagt+herstart herstart+vanzelf herstart+midden+werkuren plots+herstart
      nachtelijke+update na+update sinds+update sedert+update terugdraaien+update deïnstalleren+update
      driverupdate firmware firmware-update herinstallatie herinstalleren+windows image autopilot wsus
      klok+verkeerd+opstarten opstartprogramma's opstart+lus bootloop pc+start+niet laptop+start+niet
      aansteken+pc steek+pc+aan aangestoken+pc uitsteken+pc afzetten+pc zet+pc+af pc+opzetten
      stekker+uitgetrokken+pc wakker+krijgen+pc pc+wakker slaapt+laptop deksel+open+zwart
      knop+lang+ingedrukt startknop herstarten+gedaan drie+keer+herstart 's+morgens+opstarten
      maandagmorgen+opstarten blauw+scherm+tekst blauw+scherm+letters blauw+scherm+sleutel
      verdrietig+gezichtje smileyke droevig+gezicht probleem+gestuit rondje+opstarten
      bolletjes+opstarten updates+voorbereiden updates+verwerken wordt+voorbereid+windows
      update+blijft+hangen update+mislukt update+mislukte ongedaan+maken+wijzigingen
      wijzigingen+ongedaan update+midden+vergadering bijwerken+windows bijgewerkt+sindsdien
      sinds+bijwerken windowske windows+elf windows+tien overschakelen+windows+11 preparing+repair
      geen+opstartapparaat no+bootable+device toets+f1 f12+opstart`,
    fr: `démarrer démarre démarrage redémarrer redémarre redémarrage relancer+pc rebooter reboot boot
      booter bios uefi éteindre+pc éteint allumer allume s'allume bouton+démarrage bouton+power
      bouton+marche mise+veille veille veille+prolongée sortir+veille sort+veille réveil+pc réveille
      écran+bleu bluescreen bsod écran+noir+démarrage code+arrêt critical+process smiley+bleu
      réparation+automatique récupération+automatique mode+récupération mode+sans+échec bitlocker
      clé+bitlocker clé+récupération 48+chiffres code+chiffres+démarrage no+boot+device boot+device
      système+exploitation+introuvable operating+system logo+dell logo+hp reste+logo bloqué+logo
      mise+jour mises+jour màj maj+windows update updates actualiser+windows windows+update mise+niveau
      upgrade windows+10 windows+11 win11 correctif correctifs patch patchs installer+mises+jour
      30%+bloqué pourcentage+mise+jour configuration+mises+jour n'éteignez+pas éteignez+pas
      redémarrage+requis demande+redémarrer redémarre+tout+seul redémarre+seul redémarrage+intempestif
      nuit+mise+jour depuis+mise+jour après+mise+jour suite+mise+jour désinstaller+mise+jour
      retour+arrière+mise+jour pilote+mise+jour firmware micrologiciel réinstallation
      réinstaller+windows image+pc autopilot wsus heure+fausse+démarrage programmes+démarrage
      boucle+démarrage redémarre+boucle pc+démarre+pas pc+démarre+plus ordi+démarre+plus ordi+s'allume
      veut+pas+démarrer veut+plus+démarrer allumer+ordinateur allumer+ordi éteindre+ordinateur
      éteindre+rallumer éteint+rallumé rallumer rallumé débranché+rebranché+pc réveiller+pc
      réveiller+ordinateur ordi+dort capot+ouvert+noir appuyer+longtemps+bouton appuyé+bouton+longtemps
      gros+bouton+pc redémarré+trois+fois redémarré+plusieurs redémarrait matin+démarrer
      lundi+matin+démarrer écran+bleu+texte écran+bleu+clé page+bleue+démarrage visage+triste
      smiley+triste a+rencontré+problème rond+démarrage points+tournent+démarrage préparation+windows
      préparation+mises mise+jour+bloquée mise+jour+échoué mise+jour+échoue mise+jour+interminable
      annulation+modifications windows+onze windows+dix passage+windows+11 passer+windows+11
      migration+windows+11 no+bootable+device touche+f1 f12+démarrage bitlocker+demande`,
    en: `start+up starting startup starts+up restart restarts restarted restarting reboot reboots rebooted
      rebooting boot boots booting boot+menu bios uefi shut+down shutdown shutting+down turn+on turns+on
      switch+on power+button power+on sleep+mode hibernate hibernation standby wake wakes wake+up+laptop
      blue+screen bluescreen bsod black+screen+boot stop+code critical+process sad+face automatic+repair
      startup+repair recovery+mode recovery+screen safe+mode bitlocker bitlocker+key recovery+key
      48+digits digits+startup no+boot+device boot+device operating+system+not+found dell+logo hp+logo
      stuck+logo stays+logo update updates updating updated windows+update windows+updates upgrade
      upgrading windows+10 windows+11 win11 feature+update patch patches patching kb+number
      install+updates stuck+30% percent+update working+on+updates configuring+updates do+not+turn+off
      restart+required asks+restart restarts+by+itself restarts+itself forced+restart forced+reboot
      overnight+update after+update since+update rollback roll+back uninstall+update driver+update
      firmware firmware+update reinstall+windows reinstallation reimage reimaged autopilot wsus
      wrong+clock+boot startup+programs boot+loop bootloop endless+restart pc+won't+start
      laptop+won't+start computer+won't+start doesn't+start+up refuses+to+start won't+boot doesn't+boot
      put+on+pc put+computer+off turn+pc+off power+cycle power+cycled pulled+plug+pc wake+up+pc
      won't+wake doesn't+wake asleep+laptop lid+open+black hold+power+button held+power+button
      big+button+pc restarted+three+times already+restarted restart+done morning+startup
      monday+morning+start blue+screen+text blue+screen+key blue+page+start sad+smiley unhappy+face
      dots+spinning+boot circle+boot preparing+windows getting+windows+ready update+stuck update+hangs
      update+failed update+fails update+takes+forever undoing+changes update+during+meeting
      update+before+client windows+eleven windows+ten no+bootable+device press+f1 black+screen+cursor
      hard+reset start+in+safe`,
  },
  {
    id: 'login-and-password',
    nl: `wachtwoord wachtwoorden paswoord paswoorden passwoord password paswoordje ww pasw wachtzin
      aanmelden aanmelding aangemeld meld+aan meldt+aan inloggen ingelogd logt+in log+in inlog
      inloggegevens inlogscherm login loginnaam uitloggen uitgelogd afgemeld+account gebruikersnaam
      gebruikersaccount account accountje windows-account werkaccount microsoft-account o365-account
      vergeten+wachtwoord paswoord+vergeten resetten reset+wachtwoord heropvragen wachtwoord+wijzigen
      paswoord+veranderen wijzigen+paswoord veranderen+wachtwoord vervalt+wachtwoord verlopen+wachtwoord
      verloopt+wachtwoord elke+90+dagen geblokkeerd+account gelockt locked vergrendeld+account
      deblokkeren+account teveel+pogingen te+veel+pogingen verkeerd+wachtwoord fout+wachtwoord
      onjuist+wachtwoord incorrect hoofdletters+cijfers speciaal+teken ingewikkeld+paswoord
      pincode+windows windows+hello pin+laptop vingerafdruk vingerafdruklezer sso single+sign-on
      wachtwoordkluis paswoordkluis keepass lastpass bitwarden 1password wachtwoordmanager keychain
      onthouden+wachtwoord bewaarde+wachtwoorden tijdelijk+wachtwoord eerste+wachtwoord sspr credentials
      ingelogd+blijven andere+gebruiker terug+van+vakantie+wachtwoord papiertje+wachtwoord
      domein+aanmelden vertrouwensrelatie wachtwoordje wachtwoordeke paswoordeke code+pc code+computer
      toegangscode sleutelwoord geheim+woord woord+ingeven+pc ingeven+paswoord aanvaardt+paswoord
      aanvaardt+wachtwoord zegt+paswoord+fout zegt+wachtwoord+verkeerd slecht+paswoord vals+paswoord
      foutief+paswoord foutief+wachtwoord paswoord+onthouden paswoord+vervallen wachtwoord+vervallen
      nieuw+paswoord nieuw+wachtwoord ander+paswoord+kiezen oud+paswoord vorige+wachtwoorden
      zelfde+paswoord minstens+8+tekens minimum+tekens+wachtwoord 12+tekens wachtwoordbeleid
      in+geraken+computer binnengeraken+pc inschrijven+computer aanloggen aangelogd loggen+in
      inloggen+lukt afloggen uitgegooid+account gebruikersnaampje mijn+gebruiker vorige+gebruiker+scherm
      pincodeke pin+vergeten+pc vingerke+scan vinger+laptop profiel+tijdelijk capslock+wachtwoord
      geel+briefje+wachtwoord`,
    fr: `mot+passe mots+passe mdp password passe+oublié phrase+passe connecter+session se+connecter
      connexion+session ouvrir+session ouverture+session session logger loguer logué me+logger login
      identifiant identifiants identifier s'identifier écran+connexion déconnecter+session
      déconnecté+compte nom+utilisateur utilisateur+mot compte compte+windows compte+microsoft
      compte+professionnel compte+utilisateur oublié+mot oublié+mdp réinitialiser réinitialisation reset
      reset+mdp changer+mot changer+mdp changement+mot modifier+mot mot+expiré expire+mot mdp+expiré
      expiration+mot tous+90+jours compte+bloqué compte+verrouillé verrouillé verrouillage+compte
      débloquer+compte déverrouiller+compte trop+tentatives tentatives essais+mot mauvais+mot
      mot+incorrect mdp+incorrect incorrect erroné+mot majuscule+chiffre caractère+spécial mot+compliqué
      pin+windows code+pin+pc windows+hello pin+portable empreinte empreinte+digitale lecteur+empreinte
      sso authentification+unique coffre-fort coffre+mots+passe keepass lastpass bitwarden 1password
      gestionnaire+mots+passe trousseau retenir+mot mots+enregistrés mot+provisoire mot+temporaire
      premier+mot sspr credentials rester+connecté autre+utilisateur retour+vacances+mot post-it+mot
      domaine+session relation+approbation mon+code+pc code+pc code+ordinateur code+ordi code+accès+pc
      code+secret+pc encoder+mot+passe taper+mot+passe mot+passe+accepté accepte+pas+mot
      accepte+plus+mot faux+mot+passe retenir+mot+passe rappelle+plus+mot souviens+plus+mot
      trou+mémoire+mot mot+passe+périmé nouveau+mot+passe ancien+mot+passe même+mot+passe
      minimum+caractères 8+caractères 12+caractères trop+court+mot trop+faible+mot politique+mot+passe
      entrer+dans+pc entrer+dans+ordinateur entrer+ordi rentrer+ordinateur rentrer+session loggé loggée
      loguée se+loguer se+logger déconnecte+session mon+utilisateur nom+collègue+écran
      utilisateur+précédent pin+oublié+pc doigt+lecteur+portable profil+temporaire capslock+mot
      papier+mot+passe carnet+mots+passe excel+mots+passe mots+passe+navigateur code+provisoire
      codes+accès+nouveau`,
    en: `password passwords passwort pwd pw passphrase passcode+windows log+in logging+in logged+in login
      logins log+on logon sign+in sign-in signing+in signed+out logged+out log+out username user+name
      user+account account accounts windows+account work+account microsoft+account credentials
      forgot+password forgotten+password forgot+pw reset+password resetting change+password
      changing+password password+expired password+expires expiry+password every+90+days account+locked
      lockout unlock+account unlock+user too+many+attempts attempts+login failed+attempts wrong+password
      incorrect+password incorrect invalid+password invalid+credentials mistyped capital+digit
      special+character password+complexity complicated+password windows+pin pin+laptop windows+hello
      fingerprint fingerprint+reader sso single+sign-on vault password+vault password+manager keepass
      lastpass bitwarden 1password keychain remember+password saved+passwords temporary+password
      initial+password first+password sspr self-service+reset stay+signed+in keep+signed+in other+user
      switch+user back+holiday+password post-it+password domain+logon trust+relationship login+screen
      code+pc code+computer secret+word access+code+pc enter+password type+password
      password+doesn't+work says+password+wrong says+password+incorrect bad+password false+password
      can't+remember+password cannot+remember+password don't+remember+password password+lapsed
      password+ended new+password old+password previous+passwords same+password
      minimum+characters+password 8+characters 12+characters password+too+short password+too+weak
      weak+password password+policy get+into+pc get+into+computer get+on+computer cannot+enter+pc
      enter+computer enter+windows can't+login cannot+login logged+off colleague's+name+screen
      previous+user+screen wrong+user+screen pin+forgotten+pc forgot+pin finger+laptop finger+reader
      temporary+profile capslock+password notebook+passwords excel+passwords passwords+browser
      autofill+password sign-on+screen`,
  },
  {
    id: 'second-factor',
    nl: `mfa 2fa tweestaps tweestapsverificatie tweestapsaanmelding tweefactor tweefactorauthenticatie
      tweede+factor dubbele+verificatie extra+beveiliging+aanmelden extra+code authenticator
      authenticator-app authenticatie-app microsoft+authenticator google+authenticator authy duo+mobile
      okta code+app code+gsm codetje codeke code+6+cijfers zes+cijfers 6+cijfers eenmalige+code otp totp
      verificatiecode verificatie bevestigingscode sms-code code+sms sms+krijg+geen code+bellen
      belletje+bevestigen goedkeuren goedkeuring+gsm goedkeuren+gsm aanvraag+goedkeuren
      melding+gsm+aanmelden pushmelding pushbericht push nummer+ingeven+app nummermatching
      twee+cijfers+app cijfers+scherm+gsm nieuwe+gsm+code nieuwe+gsm+authenticator nieuwe+telefoon+mfa
      gsm+kwijt+code gsm+vergeten+code gsm+thuis+vergeten gsm+kapot+inloggen authenticator+leeg
      account+toevoegen+app qr-code+scannen+app qr-code+beveiliging beveiligingsgegevens
      beveiligingsinfo more+information+required meer+informatie+vereist token tokentje hardwaretoken
      digipass yubikey fido fido2 passkey toegangssleutel beveiligingssleutel rsa+token vasco
      back-upcodes herstelcodes telefoonnummer+verificatie mfa+reset herregistreren+mfa telkens+code
      elke+keer+code voortdurend+code buitenland+mfa conditional+access voorwaardelijke+toegang
      mfa-moeheid goedkeuring+niet+gevraagd bevestigen+gsm dubbele+beveiliging dubbele+aanmelding
      dubbel+aanmelden dubbele+login tweetrapsbeveiliging tweestapsbeveiliging tweede+controle
      tweede+code extra+controle+gsm appke+codes codesapp code+veranderende veranderende+cijfers
      cijfers+veranderen+telkens 30+seconden+code code+loopt+af code+vervallen code+verlopen+sms
      cijfertjes+gsm cijferkes nummerke+gsm getal+scherm+gsm getal+intikken+gsm getal+bevestigen
      tweecijferig+getal ja+duwen+gsm goedkeuren+telefoon keur+aanmelding+goed sms'je+code code+per+sms
      code+niet+ontvangen smske+code oud+nummer+code vorige+gsm+code authenticator+oude+gsm
      privé-gsm+code geen+smartphone+code code+vaste+lijn belt+mij+hekje hekje+drukken+bevestigen
      sleutelhanger+code sleutelhangertje bakje+codes kastje+codes usb-sleutel+aanmelden sleuteltje+usb
      vergrendelde+aanmelding+app extra+gegevens+vereist uw+account+beveiligen multi-factor`,
    fr: `mfa 2fa double+authentification double+facteur deux+facteurs deux+étapes second+facteur
      deuxième+facteur validation+deux+étapes vérification+deux+étapes authentification+forte a2f
      authenticator appli+authenticator application+authentification microsoft+authenticator
      google+authenticator authy duo+mobile okta code+appli code+gsm code+téléphone code+6+chiffres
      six+chiffres 6+chiffres code+unique code+usage+unique otp totp code+vérification code+validation
      code+confirmation vérification code+sms sms+reçois+pas+code appel+confirmation approuver
      approbation approuver+gsm approuver+connexion demande+approbation notification+gsm+connexion
      notification+push push numéro+taper+appli deux+chiffres+appli chiffre+affiché+gsm nouveau+gsm+code
      nouveau+gsm+authenticator nouveau+téléphone+mfa gsm+perdu+code gsm+oublié+code gsm+oublié+maison
      gsm+cassé+connexion authenticator+vide ajouter+compte+appli qr+code+appli scanner+qr+code
      infos+sécurité informations+sécurité plus+informations+requises more+information+required jeton
      token digipass yubikey fido fido2 passkey clé+accès clé+sécurité rsa+token vasco codes+secours
      codes+récupération numéro+vérification reset+mfa réinitialiser+mfa réenregistrer+mfa
      chaque+fois+code code+tout+temps redemande+code étranger+mfa accès+conditionnel conditional+access
      fatigue+mfa approbation+pas+demandée valider+gsm valider+téléphone double+sécurité
      double+vérification double+connexion double+login double+identification deuxième+vérification
      deuxième+code deuxième+étape code+change+tout chiffres+changent chiffres+qui+changent
      30+secondes+code code+expire+trop code+périmé code+trop+tard petits+chiffres+gsm nombre+écran+gsm
      nombre+taper+gsm taper+nombre+téléphone appuyer+oui+gsm appuyer+approuver confirmer+gsm
      confirmer+téléphone confirmation+gsm sms+avec+code sms+code+arrive code+arrive+pas code+pas+reçu
      reçois+pas+code reçois+plus+code code+ancien+numéro ancien+gsm+code authenticator+ancien
      authenticator+disparu appli+codes pas+smartphone+code pas+smartphone+authentification
      code+ligne+fixe dièse+confirmer porte-clés+code porte-clé+code petit+boîtier+codes boîtier+code
      clé+usb+connexion clef+sécurité protéger+votre+compte sécuriser+votre+compte multifacteur
      multi-facteurs double+preuve`,
    en: `mfa 2fa two-factor two+factor two-step two+step second+factor multi-factor multifactor
      multifactor+authentication double+authentication strong+authentication extra+verification
      step+verification authenticator authenticator+app authentication+app microsoft+authenticator
      google+authenticator authy duo okta code+app code+phone 6-digit 6+digits six+digits six-digit
      one-time+code one+time+code otp totp verification+code verification confirmation+code
      security+code sms+code text+code no+sms+code phone+call+verify approve approve+phone
      approve+sign-in approval+request approval+phone notification+phone+sign push push+notification
      number+matching enter+number+app two+digits+app number+shown+phone new+phone+code
      new+phone+authenticator new+phone+mfa changed+phone+mfa lost+phone+code forgot+phone+home
      phone+broken+login authenticator+empty add+account+app qr+code+app scan+qr+authenticator
      security+info security+information more+information+required token hardware+token digipass yubikey
      fido fido2 passkey passkeys security+key rsa+token vasco backup+codes recovery+codes
      phone+number+verification mfa+reset re-register register+mfa every+time+code constantly+code
      asks+code+again abroad+mfa conditional+access mfa+fatigue did+not+request+approval prompt+phone
      verify+identity double+security double+login double+check+phone second+code second+verification
      second+step+login extra+code code+keeps+changing changing+digits digits+change numbers+change+app
      30+seconds+code code+expired+fast code+too+late code+timed+out little+numbers+phone
      number+screen+phone type+number+phone number+into+phone press+yes+phone tap+approve tap+yes
      confirm+phone confirm+login+phone texted+code sms+doesn't+arrive code+doesn't+arrive
      code+not+received don't+get+code never+get+code code+old+number old+phone+code
      old+phone+authenticator authenticator+gone authenticator+deleted deleted+app+code app+with+codes
      code+generator private+phone+code no+smartphone+code code+landline press+hash+confirm
      pound+key+confirm fob+code little+box+codes usb+key+login yubi+key protect+your+account
      more+info+required sign-in+approval`,
  },
  {
    id: 'electronic-identity-cards',
    nl: `eid e-id elektronische+identiteitskaart identiteitskaart identiteitskaarten id-kaart idkaart itsme
      its+me kaartlezer kaartlezers kaartlezertje eid-lezer idlezer lezertje lezer+kaart kaart+insteken
      kaart+steken steek+kaart kaart+lezen leest+kaart kaart+niet+gelezen kaart+niet+herkend geen+kaart
      chip chipkaart chipje smartcard smartcards middleware eid-middleware eid-viewer eid+viewer beid
      belgian+eid pincode+identiteitskaart pin+kaart pin+eid pincode+eid pincode+vergeten+eid
      pincode+eid+geblokkeerd puk+eid puk+identiteitskaart gemeente+pincode gemeentehuis+pin pin1 pin2
      pinpad digipass+kaartlezer vasco+lezer acr38 acs+lezer csam fas myminfin tax-on-web taxonweb
      intervat biztax belcotax finprof mijn+burgerprofiel burgerprofiel my+e-box ebox e-box mijn+ebox
      ehealth e-health eherkenning kruispuntbank kbo greffe e-griffie e-deposit e-notariaat biddit dpa
      dpa-deposit advocatenkaart lawyer+card isabel isabel6 isabel+kaart isabelkaart rijksregister
      rijksregisternummer rijksregister+lezen certificaat+kaart certificaat+eid
      certificaat+selecteren+kaart kies+certificaat authenticatiecertificaat verlopen+identiteitskaart
      nieuwe+identiteitskaart vreemdelingenkaart kids-id overheidssite aanmelden+overheid aanmelden+eid
      beheer+toegangen rollenbeheer lezer+keyboard paspoortje+lezer idee+kaart identiteitskaartje
      identiteit+kaart+lezer kaartje+in+lezer gleufje+kaart gleuf+kaart kaart+verkeerd+ingestoken
      kaart+omgekeerd steek+uw+kaart steek+uw+identiteitskaart plaats+uw+kaart geen+kaart+gevonden
      geen+kaartlezer+gevonden kaartlezer+knippert lampje+kaartlezer groen+lichtje+lezer lezer+knippert
      lezer+werkt+niet lezer+pakt+kaart goudkleurig+vierkantje kaart+wrijven kaart+poetsen
      viercijferige+code+kaart 4+cijfers+kaart brief+gemeente+code brief+pincode drie+pogingen+kaart
      kaart+gedeblokkeerd+gemeente belastingaangifte+aanmelden belastingbrief+online
      mijn+pensioen+aanmelden mypension student@work dimona+kaart socialezekerheid+aanmelden
      rsz+aanmelden vlaanderen+aanmelden overheidsportaal akte+inlezen+kaart kaart+cliënt+inlezen
      patiënt+kaart+inlezen isi+kaart sis-kaart isi+ tachograafkaart chauffeurskaart+lezer omnikey
      gemalto itsme-app`,
    fr: `eid e-id carte+identité carte+identité+électronique cartes+identité carte+id itsme its+me
      lecteur+carte lecteur+cartes lecteur+eid lecteur+identité lecteur+carte+identité petit+lecteur
      boîtier+carte+identité insérer+carte introduire+carte mettre+carte+lecteur carte+lue carte+pas+lue
      lit+pas+carte carte+reconnue carte+non+reconnue puce carte+puce puce+abîmée smartcard middleware
      logiciel+eid eid-viewer eid+viewer beid pin+carte+identité code+pin+carte pin+eid code+pin+eid
      pin+oublié+eid pin+bloqué+carte puk+eid puk+carte commune+code+pin maison+communale+pin pinpad
      digipass+lecteur vasco+lecteur acr38 acs+lecteur csam fas myminfin tax-on-web taxonweb intervat
      biztax belcotax finprof mon+espace my+e-box ebox e-box ma+ebox ehealth e-health irisbox bce
      banque+carrefour greffe+electronique e-greffe e-deposit e-notariat biddit dpa dpa-deposit
      carte+avocat isabel isabel6 carte+isabel registre+national numéro+national niss numéro+registre
      lire+registre+national certificat+carte certificat+eid choisir+certificat+carte
      sélectionner+certificat certificat+authentification carte+identité+expirée nouvelle+carte+identité
      carte+étranger titre+séjour kids-id site+gouvernement site+état connexion+eid s'identifier+eid
      gestion+accès mandats+csam rôles+csam clavier+lecteur carte+d'identité+lecteur ma+carte+d'identité
      carte+dans+lecteur carte+dans+portable fente+carte fente+portable+carte carte+à+l'envers
      carte+mal+mise retirer+remettre+carte insérez+votre+carte introduisez+votre+carte aucune+carte
      aucun+lecteur lecteur+introuvable lecteur+pas+trouvé lecteur+détecté lecteur+clignote
      voyant+lecteur lumière+verte+lecteur lecteur+marche+pas lecteur+lit+plus lit+plus+carte
      carte+lisible+plus frotter+carte carré+doré quatre+chiffres+carte 4+chiffres+carte
      code+identité+oublié lettre+commune+code courrier+commune+pin trois+essais+carte
      carte+bloquée+commune déclaration+impôts+connexion mypension mon+dossier+rn mondossier
      dimona+carte onss+connexion sécurité+sociale+connexion site+fédéral portail+wallonie+connexion
      lire+carte+client carte+patient+lire lecture+carte+patient carte+isi carte+sis isi+
      carte+tachygraphe omnikey gemalto`,
    en: `eid e-id identity+card identity+cards electronic+identity id+card id-card itsme its+me card+reader
      card+readers eid+reader id+reader smart+card+reader little+reader box+card+identity insert+card
      insert+eid put+card+reader card+inserted read+card reads+card card+not+read card+not+recognised
      card+recognized no+card chip chip+card smartcard smart+card smartcards middleware eid+middleware
      eid+software eid-viewer eid+viewer beid belgian+eid pin+identity+card pin+card pin+eid
      forgot+pin+eid pin+blocked+card puk+eid puk+card town+hall+pin municipality+pin commune+pin pinpad
      digipass+reader vasco+reader acr38 acs+reader csam fas myminfin tax-on-web taxonweb intervat
      biztax belcotax finprof citizen+profile my+e-box ebox e-box ehealth e-health crossroads+bank cbe
      e-deposit biddit dpa dpa-deposit lawyer+card isabel isabel6 isabel+card national+register
      national+number national+register+number nrn card+certificate certificate+eid choose+certificate
      select+certificate authentication+certificate expired+identity+card expired+eid new+identity+card
      residence+card foreigner+card kids-id government+site government+website government+portal
      log+in+government sign+in+eid login+eid access+management+csam csam+role mandate+csam
      keyboard+reader usb+reader belgian+card belgian+id belgian+identity national+id+card
      id+card+reader card+in+laptop slot+card card+slot+laptop card+upside+down card+wrong+way
      insert+your+card please+insert+card insert+your+identity no+card+detected no+card+found no+reader
      reader+not+found reader+not+detected reader+blinks reader+blinking green+light+reader
      reader+doesn't+work doesn't+read+card won't+read+card cannot+read+card chip+dirty clean+chip
      rub+card rub+chip damaged+chip golden+square gold+chip four+digits+card 4+digits+card
      commune+letter+code three+tries+card card+blocked+commune tax+return+log tax+return+card
      taxes+online+reader mypension dimona+card social+security+login federal+website isi+card sis+card
      isi+ tachograph+card omnikey gemalto`,
  },
  {
    id: 'electronic-signatures',
    nl: `elektronisch+ondertekenen elektronisch+tekenen elektronische+handtekening digitale+handtekening
      digitaal+ondertekenen digitaal+tekenen digitaal+handtekenen handtekenen ondertekenen ondertekend
      ondertekening ondertekenaar ondertekenaars tekenen+document getekend+document teken+contract
      tekenen+contract tekenlink ondertekenlink link+tekenen link+ondertekenen uitnodiging+tekenen
      tekenverzoek ondertekeningsverzoek handtekening+pdf handtekening+zetten paraaf paraferen parafen
      docusign adobe+sign acrobat+sign connective nitro+sign nitrosign signhere isign twikey dokobit
      skribble universign yousign evidos signrequest luxtrust ondertekenmap parafeur sms-code+tekenen
      sms+tekenen code+tekenen sms+ondertekenen tekenen+itsme itsme+ondertekenen ondertekenen+eid
      tekenen+eid qes gekwalificeerde+handtekening geavanceerde+handtekening gekwalificeerd eidas
      rechtsgeldig rechtsgeldige+handtekening geldigheid+handtekening ongeldige+handtekening
      handtekening+ongeldig handtekening+onbekend validatie+handtekening certificaat+ondertekening
      tijdstempel zegel+elektronisch bewijsdossier audit+trail audittrail klant+kan+niet+tekenen
      klant+tekenen klant+krijgt+link cliënt+tekenen tegenpartij+tekenen link+verlopen+tekenen
      tekenvolgorde volgorde+tekenen medeondertekenaar wachten+op+handtekening nog+niet+getekend
      getekend+exemplaar volmacht+tekenen arbeidscontract+tekenen offerte+tekenen akte+tekenen
      mandaat+tekenen vingertekening handtekeningpad wacom+handtekening tekenen+op+afstand
      tekenen+via+computer tekenen+op+scherm tekenen+met+vinger tekenen+met+muis tekenen+tablet krabbel
      krabbeltje kribbel handtekening+plaatsen handtekening+op+contract handtekening+vragen+klant
      handtekening+chauffeur+tablet handtekening+directeur+document handtekening+zaakvoerder
      ter+tekening stuk+laten+tekenen getekend+terugsturen getekend+terugkrijgen
      afprinten+tekenen+scannen printen+tekenen+inscannen balpen+tekenen gekleurd+vakje+tekenen
      vakje+handtekening handtekeningveld handtekeningvak veld+handtekening hier+tekenen sign+here
      start+signing teken+hier docusign-mail handtekening+niet+geldig handtekeningen+ongeldig
      geel+driehoekje+handtekening uitroepteken+handtekening groen+vinkje+handtekening
      blauw+lintje+handtekening notaris+digitale+akte huurcontract+tekenen compromis+tekenen
      koopovereenkomst+tekenen bestelbon+tekenen leveringsbon+tekenen geneesheer+tekent+verslag
      bestuurders+tekenen notulen+tekenen itsme-sign itsme+sign certipost`,
    fr: `signer+électroniquement signature+électronique signatures+électroniques signature+digitale
      signature+numérique signer+numériquement signer+digitalement signer+ligne e-signature esignature
      signer+document signer+contrat signer+pdf document+signé contrat+signé signataire signataires
      co-signataire cosignataire lien+signature lien+signer invitation+signer invitation+signature
      demande+signature demande+signer apposer+signature parapher paraphe paraphes parapheur docusign
      adobe+sign acrobat+sign connective nitro+sign nitrosign signhere isign twikey dokobit skribble
      universign yousign evidos signrequest luxtrust code+sms+signer sms+signature sms+signer
      code+signer sms+signataire signer+itsme itsme+signature signer+eid signature+eid
      signer+carte+identité qes signature+qualifiée signature+avancée qualifiée eidas valeur+juridique
      valable+juridiquement validité+signature signature+invalide signature+non+valide
      signature+inconnue validation+signature certificat+signature horodatage cachet+électronique
      dossier+preuve audit+trail piste+audit client+signer client+peut+pas+signer client+reçoit+lien
      client+signature partie+adverse+signer lien+expiré+signature ordre+signature ordre+signataires
      attente+signature pas+encore+signé exemplaire+signé procuration+signer contrat+travail+signer
      offre+signer devis+signer acte+signer mandat+signer signature+doigt tablette+signature
      wacom+signature enveloppe+docusign signer+à+distance signer+par+ordinateur signer+sur+écran
      signer+avec+doigt signer+au+doigt signer+souris signer+tablette signer+gsm gribouillis
      griffe+signature mettre+signature+document mettre+signature+contrat signature+patron+document
      signature+directeur+document signature+gérant signature+administrateur+délégué
      signature+chauffeur+tablette signature+client+tablette documents+à+signer pour+signature
      envoyer+pour+signature faire+signer+client faire+signer+contrat faire+signer+document
      renvoyer+signé revenu+signé imprimer+signer+scanner imprime+signe+scanne signer+papier+finalement
      signer+au+bic case+jaune+signature case+signature champ+signature zone+signature signer+ici
      sign+here start+signing cliquez+pour+signer bouton+signer document+terminé+docusign
      document+refusé+signataire refuse+de+signer signature+pas+valide signatures+invalides
      triangle+jaune+signature point+exclamation+signature coche+verte+signature ruban+bleu+signature
      notaire+acte+numérique bail+signer compromis+signer convention+signer bon+commande+signer
      bon+livraison+signer médecin+signe+rapport administrateurs+signent pv+signer itsme+sign itsme-sign
      certipost`,
    en: `electronic+signature electronic+signatures digital+signature digital+signatures e-signature
      esignature e-sign esign e-signing sign+electronically sign+digitally signing+online sign+online
      sign+document sign+documents sign+contract sign+pdf signed+document signed+contract signed+copy
      signatory signatories signer signers co-signer cosigner signing+link signature+link link+sign
      signing+invitation invitation+sign signature+request sign+request initials+document initialling
      docusign adobe+sign acrobat+sign connective nitro+sign nitrosign signhere isign twikey dokobit
      skribble universign yousign evidos signrequest luxtrust sms+code+sign sms+sign sms+signing
      code+sign sms+signatory sign+itsme sign+eid eid+signature qes qualified+signature
      advanced+signature qualified eidas legally+valid legally+binding legal+value+signature
      signature+validity invalid+signature signature+unknown validate+signature signature+certificate
      signing+certificate timestamp electronic+seal evidence+file audit+trail client+sign
      client+cannot+sign customer+sign client+link+sign counterparty+sign link+expired+sign
      signing+order order+signatories waiting+signature pending+signature not+yet+signed
      awaiting+signature proxy+sign employment+contract+sign quote+sign deed+sign mandate+sign
      finger+signature signature+pad wacom+signature docusign+envelope envelope+sign sign+remotely
      sign+remote sign+by+computer sign+on+screen sign+with+finger sign+mouse sign+tablet sign+on+phone
      scribble squiggle+signature put+signature+document put+signature+contract signature+boss+document
      signature+director+document signature+manager+document signature+driver+tablet
      signature+client+tablet customer+signature document+to+sign documents+to+sign for+signature
      get+signed get+document+signed have+client+sign return+signed came+back+signed print+sign+scan
      print+and+sign sign+by+pen wet+signature ink+signature yellow+box+signature signature+box
      signature+field sign+here start+signing click+to+sign sign+button finish+signing
      document+completed+docusign declined+to+sign refuses+to+sign mail+docusign docusign+junk
      signature+not+valid signatures+invalid signature+has+problems yellow+triangle+signature
      exclamation+mark+signature green+tick+signature blue+ribbon+signature notary+digital+deed
      lease+sign agreement+sign purchase+order+sign delivery+note+sign doctor+signs+report
      directors+sign minutes+sign certipost`,
  },
  {
    id: 'permissions-and-rights',
    nl: `rechten recht+map toegangsrechten toegangsrecht leesrechten schrijfrechten leesrecht schrijfrecht
      alleen+lezen alleen-lezen bewerkrechten bewerken+mag beheerdersrechten adminrechten admin
      administrator administratorrechten lokale+admin beheerder+goedkeuren toegang toegang+map
      toegang+dossier toegang+mailbox toegang+geweigerd toegang+verlenen toegang+geven toegang+vragen
      geen+toegang geef+toegang machtiging machtigingen gemachtigd gemachtigde toelating permissie
      permissies bevoegd bevoegdheid onbevoegd gebruikersgroep groep+toevoegen beveiligingsgroep
      ad-groep active+directory entra rol+toekennen gebruikersrol profiel+rechten zelfde+rechten
      dezelfde+rechten rechten+collega rechten+zoals kopie+rechten map+zichtbaar zie+map+niet
      map+openen+mag mag+niet+openen mag+niet+in mag+niet+zien zou+niet+mogen+zien ziet+alles
      iedereen+kan+zien vertrouwelijk+map afgeschermd afschermen+map afgeschermde+map map+beveiligen
      rechten+intrekken rechten+afnemen rechten+weghalen uit+dienst+rechten stagiair+toegang
      functiewissel nieuwe+functie+rechten dienst+veranderd+map overgeplaatst installeren+mag
      software+installeren+rechten uac vraagt+admin admin-wachtwoord delegatie full+access
      volledige+toegang send+as verzenden+als verzenden+namens eigenaar+map overerving lid+groep acl
      map+dicht mapje+op+slot slotje+map mag+niets+wijzigen mag+niet+wijzigen kan+alleen+kijken
      enkel+kijken enkel+lezen lezen+niet+schrijven vraagt+beheerder vraagt+paswoord+admin
      vraagt+paswoord+installeren niet+gemachtigd geen+toestemming toestemming+map toestemming+vragen
      toegang+aanvragen toegang+nodig toegang+kwijt toegang+krijgen toegang+collega
      toegang+nieuwe+collega toegang+interim toegang+weghalen toegang+afsluiten openzetten+map
      openzetten+voor+collega lonen+zichtbaar loonmap+zichtbaar loonfiches+iedereen
      personeelsmap+iedereen meekijken+map pottenkijkers bevoegdheden leesmodus+map mapje+slot
      kan+map+openen geraak+map geraak+dossier+in alleen+kijken enkel+lezen+bestand grijze+knop+bewerken
      slotje+dossier openzetten+dossier leesmodus loonfiches+zichtbaar`,
    fr: `droits droit+dossier droits+accès droit+accès droits+lecture droits+écriture lecture+seule
      droit+modifier droits+modification droits+administrateur droits+admin admin administrateur
      admin+local autorisation+administrateur accès accès+dossier accès+boîte accès+refusé donner+accès
      avoir+accès accorder+accès demander+accès pas+accès plus+accès demande+accès autorisation
      autorisations autorisé non+autorisé permission permissions habilitation habilitations habilité
      mandaté privilège privilèges groupe+utilisateurs ajouter+groupe groupe+sécurité groupe+ad
      active+directory entra rôle+attribuer rôle+utilisateur profil+droits mêmes+droits mêmes+accès
      droits+collègue droits+comme copier+droits dossier+visible vois+pas+dossier ouvrir+dossier+refusé
      peux+pas+ouvrir+dossier devrait+pas+voir voit+tout tout+monde+voit confidentiel
      dossier+confidentiel restreindre restreint dossier+protégé protéger+dossier retirer+droits
      retirer+accès enlever+droits supprimer+accès départ+accès stagiaire+accès changement+fonction
      nouvelle+fonction+droits changé+service+dossier muté installer+logiciel+droits uac demande+admin
      mot+passe+admin délégation full+access contrôle+total send+as envoyer+en+tant envoyer+nom
      propriétaire+dossier héritage+droits membre+groupe acl entrer+dans+dossier accéder+dossier
      accède+plus+dossier accède+pas+dossier n'accède+plus+dossier n'ai+pas+accès n'ai+plus+accès
      j'ai+plus+accès ai+pas+droit pas+droit+ouvrir cadenas+dossier dossier+bloqué+droits
      peux+rien+modifier juste+lire lire+pas+écrire enregistrer+dossier+refusé demande+administrateur
      demande+mot+installer installer+demande+administrateur contactez+votre+administrateur
      accès+nouveau+collègue accès+nouvelle+collègue accès+intérimaire accès+collègue+dossier
      ouvrir+accès ouvrir+accès+collègue mettre+accès couper+accès fermer+accès salaires+visibles
      fiches+paie+visibles dossier+salaires+visible dossier+personnel+visible voit+mon+dossier
      curieux+dossier lecture+uniquement donner+droits entrer+dossier rentrer+dossier consultation+seule
      bouton+grisé+modifier juste+consulter habilité+dossier`,
    en: `rights right+folder access+rights access+right read+rights write+rights read-only read+only
      edit+rights editing+rights admin+rights administrator+rights admin administrator local+admin
      admin+approval access access+folder access+mailbox access+denied grant+access give+access
      need+access request+access no+access lost+access permission permissions permitted authorised
      authorized authorisation authorization unauthorised unauthorized privilege privileges elevated
      user+group add+group added+group security+group ad+group active+directory entra assign+role
      user+role role+permissions profile+rights same+rights same+access same+permissions
      rights+colleague rights+as copy+rights mirror+access folder+visible see+folder+not
      cannot+see+folder open+folder+denied not+allowed allowed+open should+not+see sees+everything
      everybody+can+see everyone+sees confidential confidential+folder restricted restrict+folder
      protected+folder secure+folder revoke revoke+access remove+rights remove+access take+away+rights
      leaver+access offboarding+access intern+access trainee+access change+function new+role+access
      changed+department+folder transferred+department install+software+rights uac asks+admin
      admin+password delegation full+access full+control send+as send+behalf owner+folder inheritance
      member+group acl least+privilege can't+enter+folder cannot+enter+folder can't+open+folder
      cannot+open+folder can't+access+folder cannot+access+folder cannot+access can't+access
      unable+to+access padlock+folder lock+on+folder can't+edit+file cannot+edit+file can't+modify
      cannot+modify only+view asks+administrator asks+for+admin wants+admin+password
      installing+asks+password install+needs+admin contact+your+administrator contact+administrator
      don't+have+access haven't+got+access access+new+colleague access+new+starter access+temp
      access+colleague+folder access+for+colleague open+up+folder give+me+access give+her+access
      give+him+access get+access close+access cut+access salaries+visible payslips+visible
      salary+folder+visible hr+folder+everyone nosy+folder enter+folder get+into+folder view-only
      greyed+edit peek+folder`,
  },
  {
    id: 'shared-files-and-drives',
    nl: `netwerkschijf netwerkschijven schijf+weg schijven schijf+verbinden driveletter stationsletter
      p-schijf s-schijf g-schijf h-schijf t-schijf x-schijf z-schijf n-schijf rood+kruis+schijf
      rood+kruisje+schijf gedeelde+map gedeelde+mappen gedeelde+schijf gemeenschappelijke+map
      gemeenschappelijke+schijf gezamenlijke+map afdelingsmap dienstmap teammap klantenmap projectmap
      map mappen mapje mappenstructuur submap hoofdmap verkenner bestandsverkenner windows+verkenner
      bestand bestanden bestandje file files folder folders document+verdwenen bestand+weg map+weg
      map+verdwenen gewist+bestand per+ongeluk+gewist verwijderd+bestand verwijderde+map verplaatst+map
      versleept versleurd gesleept+map terugzetten+bestand herstellen+bestand vorige+versie
      vorige+versies backup+terugzetten overschreven in+gebruik+bestand bestand+vergrendeld
      vergrendeld+door geopend+door+andere alleen-lezen+geopend wegschrijven opslaan+server
      bewaren+server fileserver bestandsserver nas synology qnap server+map snelkoppeling
      snelkoppelingen pad+te+lang bestandsnaam+te+lang lange+bestandsnaam dfs unc usb-stick usb-stickje
      stick externe+schijf zip zippen uitpakken wetransfer grote+bestanden+versturen bestandsgrootte
      schijfruimte+server server+vol schijf+vol+server mapping gemapt openen+met bestandstype
      extensie+bestand schijfke schijf+server schijf+kwijt schijf+verdwenen schijf+niet+gevonden
      schijf+niet+bereikbaar schijven+weg p+schijf s+schijf g+schijf h+schijf t+schijf k+schijf k-schijf
      u-schijf y-schijf w-schijf server+mappen servermap documenten+op+server documenten+server+weg
      gemene+schijf gemeenschappelijke+documenten alle+mappen+weg mapje+weg mapje+verdwenen mapje+kwijt
      mapjes map+zoek+geraakt verloren+gelopen+bestand bestand+zoek document+kwijt document+terughalen
      terughalen+backup terughalen+van+gisteren versie+van+gisteren document+in+gebruik in+gebruik+door
      geblokkeerd+voor+bewerken niet+opslaan+schijf stickje+documenten usb-ke netwerkpad netwerklocatie
      netwerkmap gezipt mymap thuismap homefolder kladmap`,
    fr: `lecteur+réseau lecteurs+réseau disque+réseau disques+réseau lecteur+p lecteur+s lecteur+h
      lecteur+g lecteur+t lecteur+x lecteur+z disque+p disque+s lettre+lecteur croix+rouge+lecteur
      croix+rouge+disque dossier+partagé dossiers+partagés disque+commun dossier+commun commun+serveur
      dossier+service dossier+équipe dossier+clients dossier+projet dossier dossiers sous-dossier
      sous-dossiers répertoire répertoires arborescence racine explorateur explorateur+fichiers fichier
      fichiers file folder document+disparu fichier+disparu dossier+disparu disparu+serveur
      effacé+fichier supprimé+fichier supprimé+dossier supprimé+accident effacé+erreur déplacé+dossier
      glissé+dossier déplacé+erreur restaurer+fichier récupérer+fichier restauration+fichier
      version+précédente versions+précédentes backup+restaurer sauvegarde+restaurer écrasé
      écrasé+fichier fichier+utilisé fichier+ouvert+autre utilisé+par+autre fichier+verrouillé
      verrouillé+par ouvert+lecture+seule enregistrer+serveur sauver+serveur serveur+fichiers fileserver
      nas synology qnap raccourci raccourcis chemin+trop+long nom+trop+long nom+fichier+long dfs unc
      clé+usb clef+usb disque+externe zip zipper dézipper décompresser wetransfer gros+fichiers+envoyer
      taille+fichier espace+serveur serveur+plein mapper mappage mapping connecter+lecteur ouvrir+avec
      type+fichier extension+fichier disque+serveur disque+perdu disque+disparu lecteur+disparu
      lecteur+perdu lecteur+introuvable lecteur+visible+plus lecteurs+disparus disque+g disque+h
      disque+k lecteur+k disque+x disque+z disque+t le+p: commun+disparu réseau+dossiers
      documents+serveur partage+réseau partage+serveur emplacement+réseau chemin+réseau dossier+perdu
      dossier+introuvable dossiers+disparus fichier+perdu fichier+introuvable document+perdu+serveur
      retrouver+fichier retrouver+dossier remettre+fichier récupérer+document version+d'hier
      version+hier backup+hier sauvegarde+hier supprimé+par+erreur supprimé+par+mégarde
      effacé+par+mégarde quelqu'un+a+supprimé glissé+dans+autre en+cours+d'utilisation
      ouvert+par+collègue verrouillé+pour+modification document+verrouillé sauver+disque+impossible
      trop+gros+envoyer petite+clé+documents zippé`,
    en: `network+drive network+drives shared+drive shared+drives drive+letter p+drive s+drive h+drive
      g+drive t+drive x+drive z+drive p-drive s-drive h-drive red+cross+drive red+x+drive
      drive+disappeared drive+gone drive+missing shared+folder shared+folders common+folder common+drive
      department+folder team+folder client+folder project+folder folder folders subfolder directory
      directories folder+structure root+folder explorer file+explorer windows+explorer file files
      document+disappeared file+gone file+missing folder+gone folder+missing folder+disappeared
      deleted+file deleted+folder deleted+accident accidentally+deleted erased moved+folder dragged
      dragged+folder dropped+into+folder restore+file restore+folder recover+file recovery+file
      previous+version previous+versions restore+backup overwritten overwrote file+in+use in+use+by
      file+locked locked+for+editing locked+by opened+by+another opens+read-only save+server
      saving+server file+server fileserver nas synology qnap share unc dfs shortcut shortcuts
      path+too+long filename+too+long long+file+names usb+stick usb+key memory+stick external+drive zip
      zipped unzip extract+file wetransfer send+large+files big+files+send file+size server+space
      server+full map+drive mapped+drive mapped mapping reconnect+drive open+with file+type
      file+extension drive+lost drive+vanished drive+not+there drive+not+found drive+unavailable
      drives+gone drives+missing k+drive k-drive g-drive t-drive u-drive x-drive z-drive the+p:
      network+folder network+location network+path server+folder server+folders documents+on+server
      documents+server+gone common+server shared+disk common+disk our+shared+folder all+folders+gone
      folders+disappeared folder+lost folder+vanished file+lost file+vanished lost+document
      document+lost+server yesterday's+version version+yesterday backup+yesterday deleted+by+mistake
      removed+by+mistake moved+by+mistake saved+over open+by+someone document+locked can't+save+drive
      cannot+save+drive stick+documents thumb+drive flash+drive zipping home+drive`,
  },
  {
    id: 'cloud-synchronisation',
    nl: `onedrive one+drive sharepoint share+point synchroniseren synchronisatie synchroniseert
      gesynchroniseerd synct syncen sync syncfout synchronisatiefout wolkje wolk blauw+wolkje
      wolkje+kruisje rood+kruisje+onedrive groen+vinkje vinkje+bestand twee+pijltjes pijltjes+draaien
      cloud cloudopslag de+cloud dropbox google+drive gdrive icloud box+cloud nextcloud owncloud
      wetransfer+pro teams+bestanden kanaal+bestanden documentbibliotheek bibliotheek+sharepoint
      sharepointsite site+sharepoint intranet+sharepoint snelkoppeling+onedrive toevoegen+aan+onedrive
      delen+link deellink link+bestand gedeelde+link externe+delen extern+delen gedeeld+met+mij
      bestanden+op+aanvraag altijd+behouden offline+beschikbaar alleen+online lokaal+kopie lokale+kopie
      conflict conflictkopie conflicterende+kopie twee+versies dubbele+versie versiegeschiedenis
      vorige+versie+sharepoint prullenbak+sharepoint prullenbak+onedrive uitchecken ingecheckt inchecken
      samen+bewerken tegelijk+werken co-editing gelijktijdig+bewerken wijzigingen+niet+zichtbaar
      wijzigingen+collega oude+versie+bestand upload uploaden geüpload upload+blijft+hangen
      wachten+op+upload upload+in+behandeling opslag+vol+onedrive 1tb onedrive+vol quota+sharepoint
      bureaublad+onedrive bureaublad+documenten+cloud back-up+mappen cache+onedrive afgemeld+onedrive
      ontkoppelen+pc onedrive+gepauzeerd pauze+synchronisatie wandrive ondrive one-drive one+drive+blauw
      onedriveke sharepointje sherpoint share-point wolkske wolkje+icoontje wolkje+naast+bestand
      wolkje+rechtsonder wolkje+grijs blauwe+pijltjes draaiende+pijltjes pijltjes+icoontje+bestand
      vinkje+groen+rondje groen+bolletje+bestand internetopslag onlineschijf online+schijf online+map
      bestanden+staan+online synchronisatieproblemen synchronisatie+hapert synchronisatie+gestopt
      synchronisatie+gepauzeerd thuis+andere+versie versie+collega+anders collega+ziet+aanpassing
      wijzigingen+kwijt+bestand wijzigingen+verloren+bestand tegelijk+in+bestand naam-pc+bestand
      bestand+met+pc-naam bureaublad+weg+nieuwe bestanden+downloaden+teams teams-map
      teams+kanaal+bestand map+teams bestanden+tabblad+teams sharepoint+link link+onedrive
      link+klant+opent link+voor+externen ongeldige+tekens+onedrive uploadfout opladen+bestand+blijft
      verwerken+wijzigingen processing+changes`,
    fr: `onedrive one+drive sharepoint share+point synchroniser synchronisation synchronise synchronisé
      synchro sync erreur+synchronisation erreur+synchro nuage petit+nuage nuage+bleu nuage+barré
      croix+rouge+onedrive coche+verte crochet+vert deux+flèches flèches+tournent cloud stockage+cloud
      stockage+ligne dropbox google+drive gdrive icloud box+cloud nextcloud owncloud fichiers+teams
      canal+fichiers bibliothèque+documents bibliothèque+sharepoint site+sharepoint intranet+sharepoint
      raccourci+onedrive ajouter+à+onedrive lien+partage partager+lien lien+fichier lien+partagé
      partage+externe partager+externe partagé+avec+moi fichiers+à+la+demande toujours+conserver
      disponible+hors+connexion en+ligne+uniquement copie+locale conflit copie+conflit
      copie+conflictuelle deux+versions version+double historique+versions version+précédente+sharepoint
      corbeille+sharepoint corbeille+onedrive extraire+archiver extrait archiver+document
      modifier+ensemble coédition co-édition travailler+simultané simultanément
      modifications+visibles+pas modifications+collègue ancienne+version+fichier upload uploader
      charger+fichiers+onedrive téléverser téléversement upload+bloqué envoi+attente+onedrive
      chargement+attente stockage+plein+onedrive 1to onedrive+plein quota+sharepoint bureau+onedrive
      bureau+documents+cloud sauvegarde+dossiers cache+onedrive déconnecté+onedrive dissocier+pc
      dissocier onedrive+pause pause+synchronisation one-drive onedrive+bleu share-point nuage+gris
      nuage+icône nuage+avec+croix nuage+trait flèches+bleues+fichier flèches+rondes+fichier
      rond+vert+fichier pastille+verte+fichier fichiers+en+ligne disque+en+ligne dossier+en+ligne
      synchronisait synchroniser+dossier synchro+bloquée synchro+arrêtée synchro+marche
      synchronisation+bloquée synchronisation+suspendue synchronisation+arrêtée
      problèmes+synchronisation autre+version+portable version+différente+collègue
      version+différente+maison changements+apparaissent+pas modifications+passent+pas
      modifications+perdues+fichier travailler+ensemble+document à+plusieurs+document copie+nom+pc
      bureau+disparu+nouveau télécharger+fichiers+teams dossier+teams fichiers+canal+teams
      onglet+fichiers+teams lien+sharepoint lien+onedrive lien+client+ouvre lien+externe+fichier
      caractères+interdits+onedrive erreur+téléversement erreur+upload traitement+modifications
      processing+changes dropbox+plein espace+insuffisant+onedrive onedrive+bloqué onedrive+s'ouvre`,
    en: `onedrive one+drive sharepoint share+point sync syncs synced syncing synchronise synchronize
      synchronised synchronisation synchronization sync+error sync+issue sync+pending cloud+icon
      little+cloud blue+cloud cloud+cross red+cross+onedrive green+tick green+checkmark tick+file
      two+arrows arrows+spinning cloud cloud+storage dropbox google+drive gdrive icloud box+cloud
      nextcloud owncloud teams+files channel+files files+tab document+library library+sharepoint
      sharepoint+site team+site intranet+sharepoint shortcut+onedrive add+shortcut+onedrive sharing+link
      share+link link+file shared+link external+sharing share+externally shared+with+me files+on-demand
      always+keep available+offline online-only online+only local+copy conflict conflicted
      conflicting+copy two+versions duplicate+versions version+history previous+version+sharepoint
      recycle+bin+sharepoint recycle+bin+onedrive check+out+file checked+out check+in+file co-author
      co-authoring coauthoring edit+together simultaneous+editing changes+not+showing changes+colleague
      old+version+file upload uploads uploading uploaded upload+stuck upload+pending onedrive+full
      storage+full+onedrive 1tb quota+sharepoint desktop+onedrive desktop+documents+cloud known+folder
      folder+backup cache+onedrive signed+out+onedrive unlink+pc unlink paused+sync onedrive+paused
      one-drive share-point grey+cloud cloud+next+file cloud+beside+file cloud+bottom+right
      cloud+strikethrough cloud+line+through blue+arrows+file circular+arrows arrows+circle+file
      green+circle+file green+dot+file files+online+stored files+on+internet online+drive online+folder
      internet+drive doesn't+sync won't+sync stopped+syncing sync+stopped sync+stuck sync+stalled
      sync+problems sync+problem different+version+laptop other+version+laptop different+version+home
      different+version+colleague changes+don't+appear lost+changes+file work+together+document
      work+together+file desktop+gone+new download+files+teams teams+folder teams+channel+file
      sharepoint+link onedrive+link link+client+opens link+external+file invalid+characters+onedrive
      upload+error upload+failed processing+changes looking+for+changes dropbox+full onedrive+stuck
      backing+up+desktop`,
  },
  {
    id: 'spreadsheets',
    nl: `excel excelletje excelleke excelbestand excelbestanden excelsheet excelfile xls xlsx xlsm csv
      rekenblad rekenbladen spreadsheet spreadsheets werkblad werkbladen werkmap tabblad+excel
      tabbladen+excel cel cellen kolom kolommen rij+excel rijen formule formules som optellen optelling
      telt+op berekening berekent functie+excel vert.zoeken vertzoeken verticaal+zoeken x.zoeken vlookup
      xlookup als-functie index+vergelijken draaitabel draaitabellen pivot pivottabel grafiek grafieken
      grafiekje filter+excel filteren+kolom sorteren sorteert sortering autofilter slicer
      voorwaardelijke+opmaak celopmaak samengevoegde+cellen cellen+samenvoegen verbergen+kolom
      verborgen+rij titels+blokkeren rij+vastzetten blokkeren+cellen bladbeveiliging beveiligd+blad
      macro macro's vba knop+excel macro+geblokkeerd macro's+inschakelen power+query powerquery
      powerpivot koppelingen+bijwerken externe+koppelingen gekoppelde+werkmap verwijzing kringverwijzing
      #verw! #n/b #naam? #waarde! #deel/0! hekjes komma+punt decimaal decimaalteken duizendtal
      puntkomma+csv datumnotatie+excel datums+omgewisseld amerikaanse+datum importeren+csv
      kolommen+tekst keuzelijst+cel keuzelijst validatie+cel afdrukbereik voorloopnul voorloopnullen
      google+sheets planning+excel budgetfile rekentabel exel eksel excell exceltje excellijst
      excellijstje excel-lijst excelblad excel-tabel lijst+excel lijstje+excel tabelleke cijfertabel
      ruitjesblad vakje+excel cijfers+in+vakje totaal+onderaan totaal+klopt+niet totaal+nul geeft+nul
      rekent+niet rekent+verkeerd herrekent+niet herberekenen automatisch+berekenen handmatig+berekenen
      doortrekken tabblaadje blad+1 blad+verborgen bladen+onderaan datum+wordt+getal
      datum+verandert+cijfers cijfers+worden+datum 1-3+maart nul+vooraan nul+valt+weg 1e+12 e+12
      kommagetal herstelde+inhoud bewerken+inschakelen beveiligde+weergave inhoud+inschakelen
      filter+staat+op filterpijltje trechtertje planningstabel lijst+alfabetisch libreoffice+calc`,
    fr: `excel fichier+excel fichiers+excel feuille+excel xls xlsx xlsm csv tableur tableurs tableau+excel
      feuille+calcul feuilles+calcul classeur+excel classeurs+excel onglet+excel onglets+excel cellule
      cellules colonne colonnes ligne+excel lignes+excel formule formules somme additionner addition
      total+faux calcul calculs calcule fonction+excel recherchev recherche+v recherchex vlookup xlookup
      index+equiv si+formule tableau+croisé tableau+croisé+dynamique tcd pivot graphique graphiques
      filtre+excel filtrer+colonne filtres trier tri trie filtre+automatique segment
      mise+forme+conditionnelle format+cellule cellules+fusionnées fusionner+cellules masquer+colonne
      colonne+masquée ligne+masquée figer+volets figer+ligne volets protection+feuille feuille+protégée
      macro macros vba bouton+excel macro+bloquée activer+macros power+query powerquery powerpivot
      mettre+jour+liaisons liaisons liaisons+externes lien+classeur référence+circulaire #ref! #n/a
      #nom? #valeur! #div/0! dièses virgule+point décimale décimales séparateur séparateur+milliers
      point-virgule+csv format+date+excel dates+inversées date+américaine importer+csv
      convertir+colonnes liste+déroulante liste+déroulante+cellule validation+données
      zone+impression+excel zéro+devant zéros+devant google+sheets planning+excel fichier+budget
      tableau+chiffres exel excell fichier+exel liste+excel listing+excel tableau+chiffre
      petite+case+excel case+excel cases+excel petites+cases carreaux+excel montant+cellule
      montants+additionner total+bas+colonne total+juste total+à+zéro donne+zéro calcule+faux recalcule
      recalculer calcul+automatique calcul+manuel formule+disparue formule+effacée formule+écrasée
      formule+cassée formule+marche tirer+formule recopie+bas dièse+chiffres lignes+disparues
      lignes+cachées feuille+cachée onglets+bas onglet+disparu date+devient+chiffre date+en+chiffres
      chiffres+deviennent+dates date+à+l'américaine zéro+disparaît e+12 virgule+montants
      contenu+récupéré activer+modification mode+protégé activer+contenu filtre+actif entonnoir
      ordre+alphabétique+liste libreoffice+calc`,
    en: `excel excel+file excel+files excel+sheet xls xlsx xlsm csv spreadsheet spreadsheets worksheet
      worksheets workbook workbooks sheet+tab tab+excel tabs+excel cell+excel cells column columns
      row+excel rows formula formulas formulae sum adding+up add+up+numbers total+wrong calculation
      calculates calculating function+excel vlookup xlookup lookup+function if+function index+match
      pivot pivot+table pivots pivottable chart charts graph graphs filter+excel filter+column sort
      sorting sorted autofilter slicer conditional+formatting cell+format merged+cells merge+cells
      hide+column hidden+column hidden+rows unhide freeze+panes freeze+row protected+sheet
      sheet+protection macro macros vba button+excel macro+blocked enable+macros power+query powerquery
      powerpivot update+links external+links linked+workbook broken+links+excel reference+cell
      circular+reference #ref! #n/a #name? #value! #div/0! hashes ##### comma+point decimal decimals
      decimal+separator thousand+separator semicolon+csv date+format+excel dates+swapped american+date
      import+csv text+columns dropdown+cell dropdown+list data+validation print+area leading+zero
      leading+zeros google+sheets planning+excel budget+file xlam exel excell exel+file excel+list
      table+figures little+box+excel boxes+excel squares+excel amount+cell amounts+add+up adds+up+wrong
      doesn't+add+up sum+zero total+zero gives+zero total+at+bottom total+incorrect doesn't+calculate
      does+not+calculate recalculate recalculates automatic+calculation manual+calculation formula+gone
      formula+disappeared formula+broken formula+overwritten drag+formula drag+down+formula fill+down
      tabs+bottom hidden+sheet date+becomes+number dates+become+numbers zero+front zero+disappears
      leading+0 e+12 comma+amounts comma+instead+dot repaired+records recovered+content enable+editing
      protected+view enable+content filter+left+on funnel alphabetical+list autosum libreoffice+calc`,
  },
  {
    id: 'documents-and-templates',
    nl: `worddocument word-document worddocumenten docx dotx doc tekstverwerker sjabloon sjablonen template
      templates templafy officeatwork modeldocument modelbrief modellen standaardbrief standaardbrieven
      standaarddocument briefhoofd briefhoofding hoofding briefpapier koptekst voettekst voettekst+brief
      huisstijl logo+brief logo+word brief brieven briefsjabloon contract+sjabloon offertesjabloon
      opmaak opmaakprofiel opmaakprofielen stijlen lettertype lettertypes font lettergrootte calibri
      arial regelafstand interlinie alinea alinea's inspringen opsomming opsommingstekens bullets
      nummering automatische+nummering nummering+word paginanummer paginanummers paginanummering
      inhoudstafel inhoudsopgave voetnoot voetnoten kantlijn marge+word marges sectie-einde pagina-einde
      lege+pagina+word liggend+staand tabel+word tekstvak mailing+word samenvoegen+brieven mailmerge
      afdruk+samenvoegen samenvoegveld velden+bijwerken bladwijzer quickpart bouwsteen
      wijzigingen+bijhouden revisies track+changes opmerkingen+kantlijn documenten+vergelijken
      spellingscontrole spellingcontrole spelling+taal taal+document rood+kronkellijntje autocorrectie
      normal.dotm normal.dot invoegtoepassing+word macro+word documentgenerator documentcreatie
      tweetalig+sjabloon besluit+sjabloon verslag+sjabloon document+herstel autoherstel
      niet-opgeslagen+document vergeten+opslaan compatibiliteitsmodus opmaak+verspringt verspringt
      watermerk woord+document wordje wordbestand wordke brief+typen brief+maken brieven+maken
      getypte+tekst typbrief voorbeeldbrief voorbeelddocument voorgedrukte+brief type-brief typebrief
      typecontract standaardtekst standaardteksten standaardzinnen vaste+tekst tekstblok tekstblokken
      basisdocument lege+brief+logo nieuw+document+logo nieuwe+brief+openen briefmodel sjabloonknop
      letters+veranderen lettertje lettertypeke cursief onderlijnd vetgedrukt tekst+springt
      tekst+schuift tekst+uitlijnen uitgelijnd blanco+bladzijde+einde bladzijdenummer blad+dwars
      artikelnummering+contract titels+nummeren rode+streepjes+tekst verbetert+automatisch
      spellingcorrector verkeerde+taal+controle doorstreepte+tekst ballonnetjes+tekst
      document+niet+bewaard alles+overnieuw+typen`,
    fr: `word document+word documents+word docx dotx doc traitement+texte modèle modèles modèle+lettre
      modèle+word modèles+documents template templates templafy officeatwork lettre+type lettres+types
      lettre+standard document+type documents+types canevas gabarit en-tête entête en-têtes
      papier+lettre papier+entête papier+en-tête pied+page pieds+page charte+graphique logo+lettre
      logo+word lettre+word courrier+type contrat+modèle offre+modèle mise+page mise+forme styles
      style+word police police+caractères polices taille+police calibri arial interligne interlignes
      paragraphe paragraphes retrait puces liste+puces numérotation numérotation+automatique numéro+page
      numéros+page numérotation+pages table+matières sommaire note+bas+page notes+bas+page marge+word
      marges saut+page saut+section page+vide+word portrait+paysage tableau+word zone+texte publipostage
      fusion+courrier champ+fusion champs+mettre+jour signet quickpart bloc+construction
      suivi+modifications suivi+modif révisions track+changes commentaires+marge comparer+documents
      correcteur correction+orthographique orthographe langue+document souligné+rouge
      correction+automatique normal.dotm normal.dot complément+word macro+word générateur+documents
      modèle+bilingue modèle+rapport récupération+document récupération+automatique
      document+non+enregistré oublié+enregistrer mode+compatibilité mise+page+saute filigrane
      décalage+texte fichier+word texte+word taper+lettre taper+courrier rédiger+lettre lettre-type
      lettres-types contrat+type contrats+types courriers+types texte+standard textes+standards
      paragraphes+types phrases+types phrases+standard document+vierge+logo nouveau+document+logo
      modèle+lettre+ouvrir ancien+logo+lettre ancienne+adresse+lettre adresse+bas+lettre
      caractères+changent italique souligné+texte points+liste tirets+liste texte+saute texte+décalé
      texte+bouge aligner+texte alignement+lettre page+blanche+fin page+en+trop numéroter+pages
      pagination numéroter+titres titres+numérotés lignes+rouges+mots vaguelettes+rouges
      traits+rouges+texte corrige+automatiquement barré+rouge bulles+marge bulles+commentaires
      document+pas+enregistré retaper+tout adresses+lettre+insérer nom+automatique+lettre
      formule+appel+lettre trame+document`,
    en: `word word+document word+documents word+file docx dotx doc word+processor template templates
      templafy officeatwork model+letter model+document standard+letter standard+letters form+letter
      standard+document boilerplate letterhead letterheads letter+heading company+paper header+document
      header+word footer+document footer+word house+style corporate+style branding+template logo+letter
      logo+word letter+template contract+template quote+template offer+template layout formatting styles
      heading+style font fonts font+size calibri arial line+spacing paragraph paragraphs indent
      indentation bullets bullet+list numbering automatic+numbering page+number page+numbers
      page+numbering table+contents toc footnote footnotes margin+word margins section+break page+break
      empty+page+word blank+page+word portrait+landscape table+word text+box mail+merge mailmerge
      merge+letters merge+field update+fields bookmark+word quickpart building+block track+changes
      tracked+changes revisions comments+margin redline compare+documents spellcheck spell+check
      spelling grammar+check proofing proofing+language document+language red+squiggle autocorrect
      normal.dotm normal.dot word+add-in macro+word document+generator document+assembly
      bilingual+template report+template recover+document document+recovery autorecover unsaved+document
      forgot+save compatibility+mode layout+jumps layout+shifts watermark word+doc text+word
      typing+letter type+letter write+letter letter+writing example+letter specimen+letter
      standard+contract standard+contracts standard+text standard+texts standard+clauses stock+phrases
      text+block text+blocks base+document blank+document+logo new+document+logo new+letter+opens
      old+logo+letter old+address+letter old+address+template address+bottom+letter logo+top+letter
      logo+gone+letter logo+missing+letter heading+gone header+gone template+gone typeface bold+italic
      italics underlined+text dots+list dashes+list text+jumps text+shifts text+moves align+text
      alignment+letter blank+page+end number+pages pages+numbered number+headings red+lines+words
      red+lines+text red+wavy wavy+line corrects+automatically red+text+crossed strikethrough+text
      balloons+margin bubbles+margin retype+everything type+all+again addresses+letter+insert
      name+automatically+letter salutation+letter style+guide+letter`,
  },
  {
    id: 'pdf',
    nl: `pdf pdf's pdfje pdf'je pdfke pdf-bestand pdf-document pdf/a pdf-a acrobat acrobat+reader adobe
      adobe+reader acrobat+pro acrobat+dc foxit foxit+reader pdf-xchange pdfxchange nitro nitro+pdf
      pdf24 pdfcreator pdf+creator cutepdf bluebeam sumatra kofax+power+pdf power+pdf ilovepdf smallpdf
      adobe-licentie licentie+acrobat opslaan+als+pdf omzetten+pdf omzetten+word converteren+pdf
      converteren conversie pdf+naar+word pdf-printer afdrukken+pdf samenvoegen+pdf pdf's+bundelen
      bundelen splitsen+pdf pagina+verwijderen+pdf pagina+uit+pdf pagina's+herschikken pagina+draaien
      pagina+gedraaid bewerken+pdf aanpassen+pdf tekst+wijzigen+pdf invullen+pdf invulbaar
      invulformulier invulbaar+formulier formuliervelden zwartlakken zwartmaken anonimiseren+pdf
      onleesbaar+maken markeren+pdf arceren fluostift opmerkingen+pdf annotaties notitie+pdf stempel+pdf
      comprimeren verkleinen+pdf te+groot+pdf pdf+te+zwaar beveiligde+pdf wachtwoord+pdf pdf+beveiligen
      versleutelde+pdf doorzoekbare+pdf zoeken+pdf ocr+pdf kopiëren+uit+pdf knippen+plakken+pdf
      standaardprogramma+pdf opent+in+edge edge+pdf opent+in+browser opent+met+edge beschadigde+pdf
      leeg+pdf wit+pdf lettertypes+pdf bladwijzers+pdf pdf-portfolio ubl+pdf voorbeeldvenster+pdf
      vierkantjes+pdf pdf+openen pdf+openen+lukt pdf+gaat+open pdf+blijft+leeg pdf+blanco pdf+onleesbaar
      pdf+vreemde+tekens pdf+tekentjes pdf+wazig pdf+ondersteboven pdf+traag pdf+blokkeert pdf+crasht
      pdf+gsm pdf+maken maak+pdf pdf's+samen pdf's+achter+elkaar samenplakken+pdf plakken+pdf's
      één+pdf+maken één+bestand+pdf pdf+opdelen pagina+uithalen pagina's+omdraaien
      formulier+niet+invullen formulier+invullen+bewaren ingevuld+formulier+leeg invulvelden+leeg
      fluoresceren zwarte+balk+namen namen+zwart+maken pdf-je pdf-jes pdf-lezer pdf-reader .pdf sejda
      xodo pdfsam pdf-xchanger omgezet+word zwartgelakt lakken+namen geel+markeren aanstippen+tekst
      invuldocument aankruisen+vakjes reader+dc`,
    fr: `pdf pdfs fichier+pdf document+pdf pdf/a pdf-a acrobat acrobat+reader adobe adobe+reader
      acrobat+pro acrobat+dc foxit foxit+reader pdf-xchange pdfxchange nitro nitro+pdf pdf24 pdfcreator
      pdf+creator cutepdf bluebeam sumatra kofax+power+pdf power+pdf ilovepdf smallpdf licence+adobe
      licence+acrobat enregistrer+pdf enregistrer+sous+pdf convertir+pdf convertir+word conversion
      convertisseur pdf+vers+word pdf+en+word transformer+pdf imprimante+pdf imprimer+pdf fusionner+pdf
      assembler+pdf combiner+pdf regrouper+pdf diviser+pdf scinder+pdf séparer+pdf supprimer+page+pdf
      extraire+page extraire+pages réorganiser+pages tourner+page pivoter+page modifier+pdf éditer+pdf
      changer+texte+pdf remplir+pdf formulaire+pdf formulaire+remplissable remplissable
      champs+formulaire caviarder caviardage anonymiser+pdf noircir masquer+texte+pdf surligner
      surlignage surligneur commentaires+pdf annotations annoter note+pdf tampon+pdf compresser
      compression réduire+pdf pdf+trop+lourd pdf+trop+gros alléger+pdf pdf+protégé mot+passe+pdf
      protéger+pdf pdf+crypté pdf+recherchable chercher+pdf ocr+pdf copier+texte+pdf copier+coller+pdf
      programme+défaut+pdf s'ouvre+edge ouvre+dans+edge ouvre+navigateur pdf+endommagé pdf+vide
      pdf+blanc polices+pdf signets+pdf portfolio+pdf carrés+pdf aperçu+pdf ouvrir+pdf pdf+reste+blanc
      pdf+illisible pdf+caractères+bizarres pdf+flou pdf+envers pdf+s'imprime pdf+lent pdf+bloque
      pdf+plante pdf+gsm pdf+client+ouvrir faire+pdf photos+dans+pdf pdf+ensemble mettre+pdf+ensemble
      coller+pdf+ensemble seul+pdf seul+fichier+pdf couper+pdf découper+pdf enlever+page+pdf
      retirer+page+pdf enlever+feuille+pdf tourner+pages+pdf retourner+pages+pdf numéroter+pages+pdf
      écrire+dans+pdf taper+dans+pdf ajouter+texte+pdf mettre+texte+pdf formulaire+rempli+vide
      formulaire+remplir+enregistrer passer+fluo barre+noire+noms noms+noircis pdf-reader .pdf sejda
      xodo pdfsam pdfelement visionneuse noirci stabiloter fluoter cocher+cases+formulaire
      formulaire+remplir aplatir reader+dc`,
    en: `pdf pdfs pdf+file pdf+files pdf+document pdf/a pdf-a acrobat acrobat+reader adobe adobe+reader
      acrobat+pro acrobat+dc foxit foxit+reader pdf-xchange pdfxchange nitro nitro+pdf pdf24 pdfcreator
      pdf+creator cutepdf bluebeam sumatra kofax+power+pdf power+pdf ilovepdf smallpdf adobe+licence
      acrobat+license save+as+pdf save+pdf export+pdf convert+pdf convert+word conversion converter
      pdf+to+word pdf+printer print+to+pdf print+pdf merge+pdf merge+pdfs combine+pdf combine+pdfs
      join+pdf split+pdf splitting+pdf delete+page+pdf extract+page extract+pages reorder+pages
      rotate+page rotated+page edit+pdf change+text+pdf modify+pdf fill+pdf fillable fillable+form
      pdf+form form+fields fill+form redact redaction redacted anonymise+pdf black+out+text blacken
      highlight+pdf highlighter highlighting comments+pdf annotations annotate sticky+note+pdf stamp+pdf
      compress compressed+pdf compression reduce+pdf pdf+too+large pdf+too+big shrink+pdf protected+pdf
      password+pdf secure+pdf encrypted+pdf searchable+pdf search+pdf ocr+pdf copy+text+pdf
      copy+paste+pdf default+program+pdf opens+in+edge opens+with+edge edge+pdf opens+browser+pdf
      damaged+pdf corrupt+pdf blank+pdf empty+pdf fonts+pdf bookmarks+pdf pdf+portfolio squares+pdf
      preview+pdf open+pdf pdf+won't+open pdf+doesn't+open pdf+opens pdf+stays+blank pdf+unreadable
      pdf+strange+characters pdf+blurry pdf+upside+down pdf+prints pdf+slow pdf+freezes pdf+crashes
      pdf+phone pdf+client+open make+pdf turn+into+pdf photos+into+pdf put+pdfs+together pdfs+together
      glue+pdf stick+pdfs+together one+pdf+out single+pdf one+single+pdf cut+pdf take+out+page
      remove+page+pdf remove+sheet+pdf turn+pages+pdf flip+pages+pdf number+pages+pdf can't+type+form
      filled+form+empty black+bar+names black+out+names pdf-reader .pdf sejda xodo pdfsam pdfelement
      flatten tickboxes reader+dc blacked+out blackout+names fill-in+form form+blank portable+document`,
  },
  {
    id: 'presentations',
    nl: `powerpoint power+point powerpointje powerpointpresentatie ppt pptx pps potx presentatie
      presentaties presentatietje slide slides slideke slideshow dia dia's diaatjes diapresentatie
      diamodel diavoorstelling diavolgorde titeldia slidedeck deck keynote prezi canva google+slides
      sway presentatiemodus presentatieweergave presentatorweergave presenter+view sprekersnotities
      spreekbriefje notities+dia volledig+scherm+presentatie presenteren presentator presenteert klikker
      clicker aanwijzer+laser laserpointer logitech+spotlight spotlight r400 presenter+logitech
      overgangen overgang+dia animatie animaties animaties+dia ingebed+filmpje filmpje+dia
      video+powerpoint geluid+powerpoint video+dia achtergrond+dia thema+dia master+dia
      sjabloon+powerpoint powerpointsjabloon huisstijl+presentatie lettertypes+powerpoint smartart
      tekstballon pijlen+dia foto's+verkleinen+presentatie presentatie+te+groot presentatie+te+zwaar
      exporteren+video hand-outs handout handouts afdrukken+slides 6+per+blad think-cell thinkcell
      gekoppelde+grafiek grafiek+dia ingesloten+excel timings automatisch+doorlopen lus+presentatie
      infoscherm+presentatie kioskmodus+presentatie spreekbeurt+klant pitch pitchdeck
      jaarvergadering+presentatie designer+powerpoint morph zoomeffect uitlijnen+vormen vormen+groeperen
      presentatie+delen slides+verspringen beeldverhouding stijl+dia pauwerpoint powerpunt powerpointke
      power-point presentatieke ppt'tje slidekes dia-voorstelling diareeks diaserie
      voorstelling+klant+dia's spreekbeurt praatje+slides praatje+houden+slides uiteenzetting+slides
      lezing+slides toespraak+slides opleiding+slides cursus+slides slides+klaarzetten slides+maken
      slides+weg slides+verdwenen slides+door+elkaar slides+gaan+vanzelf doorklikken+slides
      klikken+volgende+dia volgende+slide rood+puntje+aanwijzen stipje+laser laserpen laserlampje
      publiek+ziet+notities notities+op+groot notities+zichtbaar+publiek iedereen+ziet+notities
      tekst+vliegt+binnen tekst+invliegen vliegt+in+tekst bewegende+tekst .pptx voordracht voordrachten
      spreker+zaal+klik sheets+spreker transparanten pecha pechakucha afstandspointer gamma.app`,
    fr: `powerpoint power+point ppt pptx pps potx présentation présentations diapo diapos diaporama
      diaporamas diapositive diapositives slide slides slideshow deck keynote prezi canva google+slides
      sway mode+présentation mode+présentateur affichage+présentateur vue+présentateur présentateur
      notes+orateur notes+diapo plein+écran+présentation présenter+slides projeter+slides
      télécommande+présentation pointeur+laser pointeur laser+présentation logitech+spotlight spotlight
      r400 clicker zapette cliqueur transitions transition+diapo animation animations animations+diapo
      vidéo+diapo vidéo+powerpoint vidéo+intégrée son+powerpoint film+diapo fond+diapo
      arrière-plan+diapo thème+diapo masque+diapositives masque masque+diapo modèle+powerpoint
      modèle+présentation charte+présentation polices+powerpoint smartart bulle+texte flèches+diapo
      compresser+images présentation+trop+lourde présentation+lourde exporter+vidéo documents+distribuer
      handout handouts imprimer+slides imprimer+diapos 6+par+page think-cell thinkcell graphique+lié
      graphique+diapo excel+intégré minutage défilement+automatique boucle+présentation
      écran+info+présentation borne+présentation exposé pitch pitchdeck assemblée+présentation
      concepteur+powerpoint morphose morphing aligner+formes grouper+formes partager+présentation
      slides+décalées format+diapo orateur powerpoints pauerpoint powerpoint+ouvre power-point
      pp+présentation présentation+ppt ppt+ouvre diapos+préparer faire+diapos faire+slides
      diapos+disparues slides+disparus diapos+désordre diapos+mélangées diapo+suivante diapo+précédente
      diapos+défilent diapos+seules passer+diapo passer+diapos changer+diapo avancer+slides
      slide+suivant slide+suivante exposé+diapos conférence+diapos discours+slides formation+slides
      cours+slides orateur+diapos point+rouge+laser stylo+laser laser+pointer public+voit+notes
      notes+affichées+public notes+grand+écran tout+voit+notes mes+notes+écran texte+arrive+clic
      texte+vole texte+animé .pptx powerpointer transparent+projeter pechakucha keynotes conférencier
      conférencière soutenance oratrice`,
    en: `powerpoint power+point ppt pptx pps potx presentation presentations slide slides slideshow
      slide+show slide+deck deck decks keynote prezi canva google+slides sway presentation+mode
      presenter+mode presenter+view speaker+notes notes+slide full+screen+presentation presenting+slides
      present+slides presenter clicker presentation+remote laser+pointer pointer+presentation
      logitech+spotlight spotlight r400 transition transitions slide+transition animation animations
      animated embedded+video+slide video+slide video+powerpoint sound+powerpoint movie+slide
      slide+background theme+slide slide+master layout+slide powerpoint+template presentation+template
      corporate+template+slides house+style+slides fonts+powerpoint smartart callout arrows+slide
      compress+pictures presentation+too+large presentation+too+heavy big+presentation
      export+video+presentation handout handouts print+slides 6+per+page think-cell thinkcell
      linked+chart chart+slide embedded+excel timings autoplay auto-advance loop+presentation
      info+screen+presentation kiosk+presentation pitch pitchdeck pitch+deck town+hall+slides
      designer+powerpoint morph align+shapes group+shapes share+presentation slides+shifted slides+jump
      slide+size aspect+ratio title+slide slide+order speaker+slides keynote+speaker infographic
      powerpoints power-point powerpoint+opens powerpoint+crashes powerpoint+slow pp+slides ppt+file
      making+slides make+slides prepare+slides slides+gone slides+disappeared slides+missing
      slides+mixed slides+wrong+order slides+don't+advance slide+won't+advance advance+slides next+slide
      previous+slide slides+automatically click+through+slides change+slide change+slides skip+slide
      talk+slides lecture+slides speech+slides training+slides course+slides clicker+slides
      red+dot+pointer red+dot+laser laser+pen notes+audience notes+big+screen everybody+sees+notes
      my+notes+screen text+flies+in text+fly+in moving+text .pptx pechakucha lectern podium foils
      overheads laserpointer pitching speaker+laser`,
  },
  {
    id: 'reports-and-statistics',
    nl: `rapport rapporten rapportje rapportage rapportering rapportgenerator maandrapport jaarrapport
      weekrapport kwartaalrapport dagrapport overzicht overzichten maandoverzicht jaaroverzicht
      statistiek statistieken cijfers cijfermateriaal kerncijfers maandcijfers verkoopcijfers
      omzetcijfers dashboard dashboards dashbord kpi kpi's indicator boordtabel boordtabellen
      grafieken+rapport power+bi powerbi qlik qlikview qlikview+rapport tableau cognos crystal
      crystal+reports businessobjects ssrs looker analyse analyses analyseren business+intelligence bi
      datawarehouse data-export export+gegevens exporteren exporteert uittreksel+gegevens lijst+trekken
      lijst+uit+systeem lijst+exporteren uitdraai query query's sql+query selectie+gegevens
      filteren+periode periode+rapport totalen kloppen+niet+cijfers cijfers+kloppen verschil+cijfers
      afwijkende+totalen dubbel+geteld verkeerde+totalen gegevensbron vernieuwen+gegevens
      vernieuwen+dashboard gegevens+verouderd verversen+cijfers refresh+mislukt gateway+power+bi
      geplande+vernieuwing abonnement+rapport rapport+mail automatisch+rapport rapport+leeg urenrapport
      tijdsregistratierapport prestatierapport omzetrapport openstaande+bedragen+lijst
      ouderdomsbalans+rapport voorraadrapport verzuimrapport sociale+balans benchmark trend
      vergelijking+vorig+jaar aandeel+percentage meting tellen aantallen telling enquête+resultaten
      directie+cijfers raad+bestuur+cijfers rapportke verslag+cijfers cijferlijst cijfers+vorige+maand
      cijfers+trekken cijfers+uittrekken cijfers+opvragen cijfertjes cijferkes cijfers+verkeerd
      cijfers+raar cijfers+fout cijfers+oud dashboard+leeg dashboard+traag dashboard+opent
      dashboard+toont meters+dashboard wijzertjes taartdiagram staafdiagram taartgrafiek curve+cijfers
      grafiekske lijst+klanten+trekken lijst+facturen+trekken lijst+afdrukken+klanten
      lijstje+uit+programma lijst+genereren kwartaalcijfers jaarcijfers weekcijfers dagcijfers
      omzet+per+klant omzet+per+maand verkoop+per+maand uren+per+klant aantal+dossiers aantal+per+maand
      totaal+per+maand subtotaal subtotalen telt+dubbel vergelijken+vorig+jaar boordtabelletje
      managementinfo stuurcijfers powerbi-rapport power-bi datavisualisatie`,
    fr: `rapport rapports reporting reportings rapport+mensuel rapport+annuel rapport+hebdomadaire
      rapport+trimestriel rapport+journalier relevé relevés récapitulatif aperçu+chiffres vue+ensemble
      statistique statistiques stats chiffres chiffres+clés chiffres+mois chiffres+ventes
      chiffre+affaires+rapport tableau+bord tableaux+bord dashboard dashboards kpi kpis indicateur
      indicateurs graphiques+rapport power+bi powerbi qlik qlikview tableau+software cognos crystal
      crystal+reports businessobjects ssrs looker analyse analyses analyser business+intelligence bi
      datawarehouse entrepôt+données export export+données exporter exporte extraction
      extraction+données extraire+liste sortir+liste tirer+liste liste+système listing listings requête
      requêtes sql+requête sélection+données filtrer+période période+rapport totaux chiffres+faux
      chiffres+corrects+pas chiffres+concordent différence+chiffres écart écarts compté+double
      mauvais+totaux source+données actualiser+données actualiser+rapport actualisation données+jour+pas
      rafraîchir rafraîchissement refresh passerelle+power+bi actualisation+planifiée abonnement+rapport
      rapport+mail rapport+automatique rapport+vide heures+prestées+rapport rapport+prestations
      rapport+heures échéancier+rapport balance+âgée rapport+stock rapport+absences absentéisme
      bilan+social benchmark tendance comparaison+année pourcentage+part comptage compter
      nombre+dossiers résultats+enquête direction+chiffres conseil+administration+chiffres
      rapport+chiffres chiffres+mois+passé chiffres+mensuels chiffres+trimestre chiffres+annuels
      chiffres+semaine chiffres+patron sortir+chiffres tirer+chiffres demander+chiffres
      chiffres+bizarres chiffres+erronés chiffres+hier chiffres+vieux chiffres+zéro tableau+bord+vide
      tableau+bord+lent tableau+bord+affiche dashboard+vide dashboard+lent dashboard+affiche camembert
      camemberts histogramme histogrammes courbe+chiffres courbes+chiffres diagramme diagrammes
      graphique+ventes compteurs+tableau+bord sortir+rapport imprimer+liste+clients générer+liste
      ventes+mois ventes+par+client chiffre+par+client ca+mois heures+par+client total+par+mois
      nombre+par+mois sous-total sous-totaux compte+deux+fois comparer+année+passée
      comparer+année+dernière contrôle+gestion power-bi visualisation+données états+mensuels`,
    en: `report reports reporting monthly+report annual+report yearly+report weekly+report quarterly+report
      daily+report overview overviews summary+figures statistic statistics stats figures key+figures
      monthly+figures sales+figures turnover+figures revenue+figures dashboard dashboards kpi kpis
      indicator indicators scorecard charts+report power+bi powerbi qlik qlikview tableau cognos crystal
      crystal+reports businessobjects ssrs looker analysis analyses analyse analyze analytics
      business+intelligence bi data+warehouse datawarehouse data+export export exports exporting
      exported extract+data extraction pull+list pull+report list+system run+report generate+report
      query queries sql+query data+selection filter+period reporting+period totals wrong+totals
      totals+do+not+match numbers+wrong figures+wrong discrepancy difference+figures deviating
      double+counted counted+twice data+source refresh+data refresh+report refresh+dashboard
      outdated+data stale+data refresh+failed gateway+power+bi scheduled+refresh report+subscription
      report+mail automatic+report scheduled+report empty+report timesheet+report hours+report
      utilisation+report utilization revenue+report aged+balance ageing+report stock+report
      absence+report absenteeism benchmark trend trends compared+last+year year-on-year survey+results
      management+figures board+figures figures+last+month month+figures figures+quarter
      quarterly+figures yearly+figures weekly+figures daily+figures figures+boss numbers+boss
      numbers+last+month get+figures pull+figures pull+numbers get+numbers+out figures+strange
      numbers+strange numbers+odd numbers+off figures+old numbers+old numbers+yesterday
      numbers+not+updated figures+zero all+zero+report gauges pie+chart bar+chart histogram
      list+clients+extract list+invoices+extract list+out+program print+list+clients generate+list
      sales+per+month sales+per+client turnover+client turnover+month revenue+month hours+per+client
      number+of+cases total+per+month subtotal subtotals counts+twice compare+last+year
      last+year+comparison management+info power-bi data+visualisation listing`,
  },
  {
    id: 'archives-and-cellars',
    nl: `archief archieven archiefje archiveren gearchiveerd archivering archiefkast archiefdoos
      archiefdozen archiefruimte archiefkelder archiefzolder archiefsysteem archiefmap kelder kelders
      kelderverdieping zolder berging bergruimte opslagruimte+papier stockageruimte rekken rek legplank
      planken+archief rolkast rolkasten compactus dozen doos+dossiers doosnummer verhuisdozen
      dossierkast hangmappen hangmap klasseur klasseurs ordner ordners kaft kaften farde farden ringmap
      ringmappen papieren+dossier papieren+dossiers papierwinkel oud+dossier oude+dossiers
      afgesloten+dossier afgesloten+dossiers dossier+opvragen dossier+ophalen+kelder dossier+uit+archief
      externe+archivering iron+mountain merak oasis+archief bewaartermijn bewaartermijnen bewaarplicht
      bewaren+jaren 7+jaar 10+jaar 30+jaar vernietigen+archief vernietiging papiervernietiger
      versnipperaar shredder shredden papierversnippering vernietigingsattest vertrouwelijk+papier
      container+papier blauwe+container klassement klasseren geklasseerd inventaris+archief archieflijst
      plaatsnummer repertorium minuten+akten register+oud microfilm oude+mails+archief digitaal+archief
      elektronisch+archief archiefserver dms-archief overstroming+kelder water+kelder natte+kelder
      vochtig vocht+kelder schimmel muf pomp+kelder sleutel+archief sleutel+kelder licht+kelder
      lamp+kelder slot+archief kelderke kelderke+dossiers kelderruimte den+kelder archiefkelderke
      't+archief kot+dossiers kot+papieren rommelkot rommelhok berghok stockkelder kelder+staat+blank
      kelder+onder+water plas+kelder waterlek+kelder lek+kelder vochtplekken kelder+ruikt muffe+geur
      muizen+dossiers papier+aangevreten keldertrap kelderdeur archiefsleutel keldersleutel
      doos+niet+gevonden doos+zoek doos+kwijt doos+opvragen bananendoos verhuisdoos klasseerkast
      klasseermap klasseerwerk klassementje kaftje kaftjes mapjes+papier papieren+mappen papiermassa
      stapels+papier schuifkast dossier+uit+2010 dossiers+van+vroeger oude+papieren oude+boekhouding
      boekhouding+bewaren facturen+bewaren patiëntendossiers+oud hoelang+bewaren hoe+lang+bewaren
      mag+weg+papier oud+papier+weg papier+laten+vernietigen versnipperen papierslachter papiervreter
      vertrouwelijke+bak steekkar`,
    fr: `archive archives archiver archivé archivage archiviste local+archives salle+archives
      armoire+archives boîte+archives boîtes+archives cave caves sous-sol sous-sols grenier
      réserve+dossiers local+stockage débarras rayonnage rayonnages étagère étagères rayons+archives
      armoire+mobile compactus boîtes+dossiers numéro+boîte cartons+dossiers cartons+déménagement
      dossiers+suspendus armoire+dossiers classeur classeurs farde fardes chemise+dossier reliure
      intercalaires dossier+papier dossiers+papier paperasse ancien+dossier anciens+dossiers
      vieux+dossier vieux+dossiers dossier+clôturé dossiers+clôturés sortir+dossier+cave
      chercher+dossier+cave demander+dossier+archives ressortir+dossier archivage+externe iron+mountain
      merak oasis+archives délai+conservation durée+conservation conservation+légale
      obligation+conservation conserver+années 7+ans 10+ans 30+ans détruire+archives destruction
      destruction+documents broyeur broyeuse destructeur+documents déchiqueteuse déchiqueter shredder
      certificat+destruction papier+confidentiel conteneur+papier container+bleu classement
      classer+dossiers inventaire+archives liste+archives cote+archives répertoire+minutes minutes+actes
      registre+ancien microfilm anciens+mails+archives archive+numérique archivage+électronique
      archives+numériques serveur+archives inondation inondation+cave eau+cave cave+inondée humide
      humidité moisi moisissure pompe+cave clé+archives clé+cave lumière+cave ampoule+cave
      serrure+archives cave+dossiers cave+archives caves+inondées cave+sous+eau flaque+cave fuite+cave
      cave+sent odeur+cave odeur+renfermé renfermé rats+cave souris+cave papier+rongé escalier+cave
      porte+cave porte+archives porte+archives+fermée archives+fermées cagibi kot+dossiers kot+papiers
      remise+dossiers réduit+dossiers caisses+dossiers boîte+introuvable carton+introuvable boîte+perdue
      retrouver+boîte retrouver+carton monter+boîtes porter+caisses armoire+coulissante
      armoires+coulissantes chemises+cartonnées piles+papier tas+papier paperasses dossier+2010
      dossiers+d'avant vieilles+factures vieux+papiers vieille+comptabilité comptabilité+conserver
      factures+conserver garder+combien+temps combien+années+garder jeter+dossiers papier+à+détruire
      bac+confidentiel diable+caisses`,
    en: `archive archives archived archiving archivist archive+room archives+room records+room
      archive+cabinet archive+box archive+boxes cellar cellars basement basements attic
      storage+room+files storeroom store+room shelf+files shelves shelving rolling+cabinet
      mobile+shelving compactus boxes+files box+number moving+boxes filing+cabinet filing+cabinets
      suspension+files hanging+folders binder binders ring+binder ring+binders lever+arch paper+file
      paper+files paper+dossier paperwork+old old+file+paper old+files+paper old+dossier old+dossiers
      closed+file closed+files closed+dossier retrieve+dossier fetch+file+cellar get+box+archive
      request+archive off-site+storage external+archive offsite+archive iron+mountain merak
      oasis+archive retention retention+period retention+policy legal+retention keep+years 7+years
      10+years 30+years destroy+archive destruction destroy+documents shredder shredding shred shredded
      document+destruction destruction+certificate confidential+paper confidential+waste paper+container
      blue+container filing filed+away classification+archive archive+inventory archive+list shelf+mark
      reference+box old+deeds deeds+archive old+register microfilm microfiche old+mails+archive
      digital+archive electronic+archive archive+server dms+archive flood flooded flooding+cellar
      water+basement wet+cellar moisture mould mold musty pump+cellar archive+key cellar+key
      light+cellar bulb+cellar cellar+files cellar+archive cellar+flooded cellar+under+water
      basement+flooded puddle+cellar leak+cellar leak+basement cellar+smells musty+smell damp+cellar
      damp+basement damp+files rats+cellar mice+cellar mice+files paper+chewed storage+cupboard+files
      broom+cupboard+files cubbyhole lumber+room carry+boxes heavy+boxes find+box box+not+found
      box+missing box+lost retrieve+box request+box collect+boxes cardboard+boxes crates+files
      sliding+cabinets piles+paper stacks+paper file+from+2010 file+years+ago files+of+old
      years+ago+dossier old+papers old+accounts+keep old+bookkeeping old+patient+files how+long+keep
      throw+away+papers throw+away+files paper+to+destroy confidential+bin trolley+boxes
      hand+truck+boxes`,
  },
];
