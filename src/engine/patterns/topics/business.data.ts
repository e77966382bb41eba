import type { Topic } from './topic.ts';

/** Networks, software and the trades of an office. */
export const BUSINESS_TOPICS: readonly Topic[] = [
  {
    id: 'wifi',
    nl: `wifi wi-fi wlan draadloos draadloze draadloosheid gastnetwerk gastenwifi gasten+netwerk
      wifi-wachtwoord wifiwachtwoord wificode wifi+code wifisleutel netwerksleutel ssid hotspot
      access-point accesspoint access+point toegangspunt antenne antennes zendertje zender+plafond
      plafond+bakje bakje+lampje witte+bakje schoteltje+plafond repeater versterker wifi-versterker
      extender mesh unifi ubiquiti aruba meraki ruckus deco eero wifi-pod wifipods pod bereik ontvangst
      signaal signaalsterkte streepjes balkjes dekking dode+hoek dode+zone roaming roamen radius wpa
      wpa2 wpa3 eduroam voucher captive portaalpagina 2,4ghz 5ghz 5g+band kanaal frequentie
      interferentie vliegtuigmodus vliegtuigstand stoorzender valt+draadloos pikt+wifi geen+bereik
      slecht+bereik zwak+signaal vergaderzaal+bereik magazijn+ontvangst kelder+bereik hapert+wifi
      wegvallen+draadloos wereldbolletje waaiertje zonder+kabel zonder+draad gsm+verbinden
      tablet+verbinden bezoekers+netwerk bezoeker+internet onbeveiligd+netwerk verborgen+netwerk
      scanners+bereik wifikaart wifi-adapter wifi-dongle wifi-stick wifiverbinding wifinetwerk
      wifisignaal wifipunt wifikastje wifistation wifi-code wifiklever wifi-antenne wifibereik
      draadloosnetwerk boogjes boogskes streepke streepkes balkske opgeslagen+geen-internet
      verbonden+beveiligd netwerk+vergeten netwerk+kiezen netwerken+lijst beschikbare+netwerken
      beveiligingssleutel homespot wifree proximus+booster heftruck+verbinding heftruck+scanner
      handscanner+verbinding pda+verbinding wagentje+verbinding medicatiekar+verbinding
      metalen+rekken+verbinding betonnen+muur koelcel+verbinding achteraan+verbinding hoekje+verbinding
      tuin+verbinding refter+verbinding bovenverdieping+verbinding dichter+router loopt+verbinding+gang
      verplaats+laptop+verbinding springt+netwerk ander+netwerk+kiezen delen+gsm-internet via+gsm+laptop
      mobiele+data+laptop wachtwoord+bezoekers wachtwoord+gasten wachtwoord+buur code+muur
      code+achterkant sticker+router bakske+plafond bakske+muur ufo+plafond rookmelder+lijkt`,
    fr: `wifi wi-fi wlan sans-fil sans+fil réseau+invité réseau+invités réseau+visiteurs visiteur+internet
      clé+wifi code+wifi ssid hotspot borne bornes borne+plafond borne+wifi point+accès antenne antennes
      répéteur amplificateur extender mesh unifi ubiquiti aruba meraki ruckus deco eero pod portée
      réception signal signal+faible barres barrettes petites+barres couverture zone+morte zone+blanche
      zone+grise itinérance roaming radius wpa wpa2 wpa3 eduroam voucher portail+captif captif 2,4ghz
      5ghz bande+5 canal fréquence interférence interférences mode+avion capte capter capte+pas
      capte+mal capte+rien ça+capte ondes boîtier+plafond boîtier+blanc rond+plafond petit+globe
      éventail décroche+wifi saute+wifi coupe+wifi salle+capte entrepôt+réception cave+réception
      dépôt+signal clé+sécurité clé+réseau smartphone+connecter tablette+connecter réseau+masqué
      réseau+non-sécurisé carte+wifi dongle+wifi adaptateur+wifi partage+connexion mot-de-passe+invité
      mot-de-passe+visiteurs mot-de-passe+invités code+visiteurs code+invités triangle+réseau arcs
      vagues+icône traits+réseau une+barre connecté+sans-internet enregistré+connecté oublier+réseau
      choisir+réseau liste+réseaux réseaux+disponibles homespot wifree wifi-booster clark+connexion
      chariot+connexion chariot+élévateur+réseau scanneur+connexion pistolet+connexion pda+connexion
      mur+béton chambre-froide+connexion fond+atelier+connexion coin+connexion jardin+connexion
      réfectoire+connexion étage+connexion déplace+portable+connexion change+réseau+seul
      mauvais+réseau+connecte données+mobiles+portable partage+gsm partager+gsm via+gsm+internet
      gsm+comme+modem étiquette+box code+dos+box code+collé+mur soucoupe+plafond
      détecteur+fumée+ressemble disque+plafond petit+boîtier+blanc passe+mal+mur sauts+connexion
      patient+connexion`,
    en: `wifi wi-fi wlan wireless wirelessly guest+network guest+wifi guest+password visitor+internet
      visitors+network wifi+password wifi+code wifi+key ssid hotspot access-point accesspoint
      access+point ap aps antenna antennas antennae repeater booster extender mesh unifi ubiquiti aruba
      meraki ruckus deco eero pod reception signal signal+weak weak+signal no+signal bars one+bar
      strength coverage dead+spot dead+zone deadspot roaming roam radius wpa wpa2 wpa3 eduroam voucher
      captive captive+portal splash+page 2.4ghz 5ghz band channel frequency interference airplane+mode
      flight+mode hidden+network unsecured+network open+network forget+network ceiling+box ceiling+disc
      round+ceiling blinking+ceiling white+disc globe+icon fan+icon warehouse+reception basement+signal
      meeting+wifi phone+join tablet+join tethering wifi+card wifi+adapter wifi+dongle drops+wireless
      spotty patchy guest+code visitor+code one+stripe little+waves waves+icon triangle+icon out+range
      connected+no-internet connected+secured choose+network list+networks available+networks
      network+list other+network+appears security+key+network homespot wifree forklift+connection
      forklift+scanner handheld+connection pda+connection trolley+connection cart+connection
      concrete+wall thick+walls cold+room+connection back+warehouse+connection corner+connection
      garden+connection canteen+connection upstairs+connection stand+near+box closer+router
      walk+around+connection lose+connection+walking jumps+network hops+network mobile+data+laptop
      phone+data+laptop phone+as+modem through+phone+internet neighbour+network neighbours+network
      password+visitors password+guests code+wall code+back+router sticker+router flying+saucer+ceiling
      looks+smoke+detector ufo+ceiling patients+internet residents+internet audio+guest+internet
      laptop+join smart+tv+join`,
  },
  {
    id: 'wired-network',
    nl: `bekabeld bekabelde bekabeling netwerkkabel netwerkkabels netwerkkabeltje utp utp-kabel ethernet
      ethernetkabel lan lan-kabel internetkabel internetkabeltje rj45 cat5 cat6 cat6a patchkabel patch
      patchen patchpaneel patchkast patchbay switch switchen switchkast poe stopcontact+netwerk
      muurcontact wandcontactdoos netwerkcontact netwerkaansluiting netwerkpunt netwerkstekker
      aansluitpunt datapunt dataaansluiting muurdoos vloerdoos vloerpot grondpot serverkast netwerkkast
      rack serverrack kast+lampjes lampjes+knipperen groen+lampje oranje+lampje lampje+kabel klipje
      clipje lipje stekkertje blauwe+kabel gele+kabel grijze+kabel kabeltje+muur kabel+uitgetrokken
      kabel+los kabel+getrokken kabel+doorgeknipt kabel+afgebroken kabel+grond glasvezelkabel+switch sfp
      uplink vlan vlans trunk dhcp ip-adres ip+adres ip-conflict gateway dns subnet ping pingen lus
      netwerklus broadcaststorm netwerkkaart netwerkpoort poort+switch poort+dood docking+netwerk
      dock+netwerk mac-adres 802.1x cisco hp+procurve procurve netgear tp-link zyxel d-link
      geen+netwerkverbinding niet-geïdentificeerd+netwerk netwerk+plat netwerk+uitgevallen netwerk+ligt
      gigabit 100mbit powerline valt+kabel loop+netwerk netwerkdraad netwerkdraadje internetdraad
      internetdraadje telefoonstekker+groter draad+muur draadje+muur netwerkplug plug+muur plugske
      plugje+afgebroken clipske clipke+afgebroken klikt+vast+kabel klikt+kabel stekker+klikt stekkerke
      kast+inkom kast+kuisvrouw kuisvrouw+kabel poetsvrouw+kabel gestofzuigd+kabel stofzuiger+kabel
      bureaustoel+kabel gereden+kabel gestruikeld+kabel struikelen+kabel muis+geknaagd ratten+kabel
      doorgeboord+kabel kabelgoot kabelgoten kabelgootje wachtbuis doos+vloer vloerdeksel doos+muur
      aansluiting+muur lichtje+kabel lichtjes+kabel lampkes+kast computerschermpje+kruisje
      kruisje+netwerk kabel+aangesloten losgekoppeld kabeltester kabel+trekken kabel+bijtrekken
      elektricien+kabel aftakdoos verdeeldoos+netwerk splitter+netwerk kabeltje+tussen
      verlengkabel+netwerk domino+netwerk hub+netwerk apipa ipconfig statisch+ip printer+ip`,
    fr: `filaire câblé câblage câble+réseau câbles+réseau câble+ethernet ethernet rj45 rj-45 utp ftp+câble
      lan cat5 cat6 cat6a cordon cordon+réseau brassage baie baie+brassage panneau+brassage
      armoire+réseau armoire+informatique armoire+clignote rack switch switchs commutateur concentrateur
      hub+réseau poe prise+réseau prise+murale prise+mur prise+rj45 prises+réseau boîtier+sol boîte+sol
      trappe+sol point+réseau goulotte gaine clip+cassé languette languette+cassée ergot câble+bleu
      câble+jaune câble+gris câble+arraché câble+débranché câble+coupé câble+mur fiche+réseau
      voyant+vert voyant+orange voyants+clignotent voyants+éteints led+verte petite+lumière sfp uplink
      vlan vlans trunk dhcp adresse+ip conflit+ip ip+fixe passerelle dns sous-réseau ping pinguer boucle
      boucle+réseau carte+réseau port+réseau port+mort port+switch station+réseau dock+réseau
      adresse+mac 802.1x cisco procurve netgear tp-link zyxel d-link réseau+non-identifié réseau+tombé
      réseau+coupé réseau+par-terre gigabit cpl tirer+câble tirage+câble local+informatique
      dérivation+réseau plus+réseau croix+rouge fil+réseau fil+internet fil+mur fil+bleu fil+jaune
      câble+internet fiche+mur fiche+rj petite+fiche clip+plastique patte+cassée patte+plastique
      clipse+plus clique+câble femme+ménage+câble nettoyeuse+câble aspirateur+câble chaise+câble
      roulé+câble trébuché+câble pris+pieds+câble souris+rongé rongé+câble perceuse+câble foré+câble
      chemin+câbles goulottes gaines tubage bloc+sol pavé+sol nourrice+sol plot+sol coffret+réseau
      coffret+mural armoire+couloir armoire+cave+clignote armoire+technique lumières+armoire loupiotes
      petites+lumières+câble croix+icône+réseau câble+pas+branché câble+réseau+débranché
      déconnecté+câble testeur+câble électricien+câble multiprise+réseau répartiteur doubleur+réseau
      rallonge+réseau domino+réseau ipconfig statique+ip imprimante+ip brassé brasser repérage+prises
      prise+morte prise+inactive`,
    en: `wired hardwired cabling network+cable network+cables networkcable ethernet ethernet+cable
      internet+cable lan lan+cable rj45 rj-45 utp cat5 cat6 cat6a patch patched patching patch+panel
      patch+cable patchpanel switch+port switch network+switch poe wall+socket wall+plug wall+outlet
      network+socket network+outlet wall+jack floor+box floorbox network+point data+point network+port
      dead+port comms+cabinet cabinet+blinking rack server+cabinet cabinet+lights green+light
      orange+light amber+light blinking+lights lights+off clip+broken tab+broken blue+cable yellow+cable
      grey+cable cable+wall cable+unplugged cable+loose cable+cut cable+pulled unplugged sfp uplink vlan
      vlans trunk dhcp ip+address ip+conflict static+ip fixed+ip gateway dns subnet ping loop
      network+loop broadcast+storm nic network+card network+adapter docking+network dock+ethernet
      mac+address 802.1x cisco procurve netgear tp-link zyxel d-link unidentified+network network+down
      network+dead media+disconnected gigabit powerline pull+cable red+cross run+cable network+wire
      internet+wire wire+wall wire+computer+wall cord+wall cable+computer+wall thick+phone+plug
      network+plug plug+clicks clicks+place+cable little+clip plastic+clip plastic+tab tab+snapped
      cleaner+cable cleaning+lady+cable vacuum+cable chair+cable rolled+over+cable tripped+cable
      tripped+over+wire mouse+chewed gnawed drilled+cable cable+duct cable+tray trunking conduit
      floor+hatch floor+plate socket+dead socket+active activate+socket socket+number outlet+number
      wall+number little+lights+cable led+off flashing+cabinet cupboard+lights cupboard+hallway
      network+cupboard network+cabinet cable+tester cable+drop extra+socket electrician+cable
      splitter+network network+hub extension+network coupler ipconfig apipa self-assigned printer+ip
      reserved+ip cable+not+plugged x+network cross+network+icon speed+100`,
  },
  {
    id: 'internet-line',
    nl: `internetlijn internetverbinding internetstoring internet lijn+uitgevallen lijn+dood lijn+traag
      proximus telenet scarlet voo edpnet destiny colt eurofiber fiberklaar wyre mobile+vikings digi
      dommel bbox b-box b-box3 modem router modem-router modem+herstarten kabelmodem hgw docsis coax
      coaxkabel vdsl adsl dsl sdsl fiber glasvezel fibre ftth ntu provider operator isp storing panne
      internetpanne platgevallen internet+plat uitval uitgevallen ligt+eruit ligt+plat eruit+gevallen
      snelheid speedtest speed-test downloadsnelheid uploadsnelheid upload download megabit mbps mbit
      gbit bandbreedte latency pingtijd vertraging+lijn datalimiet volume+verbruik publiek+ip vast+ip
      wan firewall+lijn fortigate sophos+firewall failover back-uplijn backuplijn 4g-backup 4g 5g-router
      simkaart+router starlink websites+laden geen+pagina niks+laadt traag+internet slakkengang
      straatkast graafwerken kabelbreuk werken+straat technieker+proximus technieker+telenet rood+lampje
      bakje+lampje kastje+internet hele+kantoor iedereen+internet heel+gebouw valt+weg
      abonnement+internet buitenwereld+afgesloten orange+internet base+internet ont+glasvezel
      internetlijntje internetmodem internetbak internetbakje internetkastje internetprobleem lijnbreuk
      lijn+plat lijn+onderbroken technieker+lijn telenetmodem telenet-modem proximusmodem telenetbak
      telenet-app myproximus @-lampje @+lampje broadband+lampje dns_probe err_internet_disconnected
      dinosaurus dinosaurusje dino+chrome internettoegang buiten+wereld wereld+afgesloten kraan+gegraven
      graafmachine aannemer+doorgetrokken kabel+geraakt+straat voetpad+open trottoir+open+kabel tevoeten
      bestanden+doorsturen+eeuwig uploaden+duurt uploaden+traag downloaden+traag buffert bufferen
      wieltje+pagina's slakje gelijk+slak 4g-modem 4g-router niemand+surfen mensen+buiten+bereiken`,
    fr: `ligne+internet connexion+internet internet panne+internet panne+générale proximus telenet scarlet
      voo edpnet destiny colt eurofiber unifiber digi bbox b-box modem routeur redémarrer+modem
      rebooter+modem boîtier+proximus boîtier+voo box docsis coaxial coax câble+voo vdsl adsl dsl sdsl
      fibre fibre+optique ftth opérateur fournisseur+accès fai provider débit débits speedtest
      test+débit vitesse+internet montant+descendant upload download mégabits mega mbps gbps
      bande+passante latence ip+publique ip+fixe wan fortigate pare-feu+ligne failover basculement
      ligne+secours secours+4g 4g 5g starlink carte+sim ligne+coupée ligne+morte plus+internet
      pas+internet sans+internet internet+lent rame ramer internet+rame lenteur+internet coupures
      microcoupures micro-coupures coupure coupe+internet ça+coupe pages+chargent aucune+page aucun+site
      rien+charge travaux+rue armoire+rue câble+sectionné câble+arraché technicien+proximus
      technicien+voo voyant+rouge lumière+rouge tout+bureau tout+bâtiment tout-le-monde+internet
      abonnement+internet coupés+monde dérangement perturbation raccordement orange+internet ont+fibre
      ligne+plate panne+quartier panne+rue myproximus voyant+@ broadband dns_probe
      err_internet_disconnected dinosaure pelleteuse grue+câble entrepreneur+arraché câble+rue
      trottoir+ouvert trottoir+éventré resa poteau+tombé+câble envois+lents téléchargements+lents
      mémoire+tampon mise+tampon roue+pages escargot pédale tous+coupés isolés+monde hors+ligne+bureau
      navigation+impossible+partout sites+ouvrent+plus pages+s'ouvrent+plus plus+rien+charge
      mails+sites+rien tous+postes+déconnectés deux+sites+coupés voisins+aussi+coupés voisins+coupés
      chantier+rue+câble canalisation+arrachée déménagement+ligne transfert+ligne résiliation+ligne
      armoire+trottoir`,
    en: `internet internet+line internetline internet+connection internet+down internet+outage outage
      proximus telenet scarlet voo edpnet destiny colt eurofiber digi bbox b-box modem router
      reboot+modem restart+modem restart+router docsis coax vdsl adsl dsl sdsl fiber fibre fiber+optic
      ftth ont isp provider carrier operator speed+test speedtest download+speed upload+speed mbps
      megabit gbps bandwidth throughput latency packet+loss public+ip fixed+ip wan fortigate
      firewall+wan failover fallover backup+line 4g 5g+router 4g+backup starlink sim+router line+dead
      line+down line+cut no+internet without+internet slow+internet crawling crawl snail websites+load
      pages+load nothing+loads no+site dropouts drop-outs keeps+dropping intermittent roadworks
      digging+street street+cabinet cable+damage technician+proximus red+light box+light whole+office
      entire+building everyone+internet everybody+offline offline cut+world internet+subscription
      broadband leased+line internet+gone internet+out orange+internet appointment+technician+line
      box+blinking @+light dns_probe err_internet_disconnected dinosaur dino+chrome digger+cable
      excavator contractor+cable cut+cable+street pavement+open sidewalk+open cable+hit pole+down
      uploads+slow downloads+slow buffering buffers wheel+pages dial-up+like like+nineties mifi
      no+connection+outside connection+outside+world speed+promised half+speed jitter traceroute
      ping+8.8.8.8 line+quality line+fault sites+open+nowhere neighbours+without+too
      nothing+opens+anywhere all+computers+disconnected move+line transfer+line terminate+line`,
  },
  {
    id: 'remote-access-and-telework',
    nl: `vpn vpn-verbinding vpn-client vpnclient forticlient anyconnect globalprotect openvpn wireguard
      pulse+secure zscaler sonicwall netextender tunnel tunneltje telewerk telewerken telewerkdag
      telewerker thuiswerk thuiswerken thuiswerker thuiswerkdag thuiswerkplek thuis thuis+inloggen
      thuisdag thuiskantoor van+thuis vanuit+thuis homeworking home-office hybride afstand op+afstand
      vanop+afstand afstandswerken schildje schild groen+schildje slotje+rechtsonder wereldbol+slotje
      icoontje+rechtsonder token authenticator+vpn mfa+vpn code+gsm pushmelding+vpn buitenshuis buitenaf
      van+buiten buiten+kantoor op+hotel hotel+verbinden trein+verbinden onderweg klant+verbinden
      buitenland+verbinden eruit+gesmeten eruit+gegooid buitengegooid buitengesmeten uitgegooid
      eruit+gekegeld zwiert+buiten smijt+eruit vliegt+eruit netwerkschijven+thuis p-schijf+thuis
      schijven+thuis map+thuis server+thuis kantoornetwerk bedrijfsnetwerk inbellen inloggen+thuis
      verbinding+kantoor verbonden+blijft 80%+hangt 40%+blijft gateway+onbereikbaar split-tunneling
      ssl-vpn ipsec sslvpn always-on wfh ziek+thuis keukentafel quarantaine kinderen+thuis bureau+thuis
      vpn-tunnel vpn-knop vpn-icoon vpn-code vpnverbinding vpn-paswoord vpn-profiel cisco+secure
      watchguard ivanti thuiswerkers thuiswerkdagen telewerkers telewerkovereenkomst thuislaptop
      privé-pc privélaptop binnen+raken+netwerk verbinding+zaak verbinding+firma netwerk+zaak
      aan+werf+verbinden werfkeet werfcontainer+verbinding vanop+werf vanuit+auto+verbinden vanuit+trein
      vanuit+buitenland vanuit+hotel op+verplaatsing coworking satellietkantoor bij+klant+inloggen
      gooit+mij+buiten smijt+mij+buiten om+uur+uitgesmeten herverbinden reconnect oogje+rechtsonder
      verbinding+maken+mislukt verbinding+wordt+gemaakt zieke+kinderen living+werken`,
    fr: `vpn client+vpn vpn+connecte forticlient anyconnect globalprotect openvpn wireguard pulse+secure
      zscaler sonicwall netextender tunnel tunnel+sécurisé télétravail télétravailler télétravailleur
      télétravailleurs télé-travail homeworking home-working home+office maison à-la-maison la+maison
      depuis+maison depuis+chez chez+moi domicile depuis+domicile distance à+distance accès+distant
      accès+distance connexion+distance distanciel en+distanciel nomade hybride bouclier petit+bouclier
      bouclier+vert cadenas+bas icône+bas token jeton mfa+vpn code+gsm notification+vpn extérieur
      de+extérieur depuis+extérieur hors+bureau hôtel+connecter train+connecter déplacement+connecter
      chez+client étranger+connecter éjecte éjecté éjectée éjecter me+éjecte me+jette jeté+dehors
      foutu+dehors déconnecte+maison déconnexions+maison décroche+vpn lecteurs+maison disque+maison
      dossiers+maison serveur+maison réseau+entreprise réseau+bureau réseau+société bloqué+98 40%+bloque
      passerelle+injoignable split-tunneling ssl-vpn sslvpn ipsec salon cuisine+table canapé confinement
      enfants+maison jour+télétravail jours+télétravail raccorder+bureau cisco+secure watchguard ivanti
      télétravailleuse télétravailleuses pc+perso pc+privé ordinateur+privé ordi+perso de+chez+moi
      chez+moi+connecter chez+moi+serveur chez+moi+dossiers depuis+chantier container+chantier+connexion
      baraque+chantier roulotte+chantier depuis+train depuis+hôtel depuis+étranger
      depuis+voiture+connecter depuis+client en+déplacement coworking bureau+satellite
      entrer+réseau+boulot réseau+boulot réseau+boîte rentrer+réseau m'éjecte fout+dehors jette+dehors
      dehors+heure reconnecter+heure reconnexion lecteurs+réseau+croix œil+bas enfant+malade+travaille
      école+fermée+travaille grève+trains+travaille télétravaille neige+travaille`,
    en: `vpn vpn+client forticlient anyconnect globalprotect openvpn wireguard pulse+secure zscaler
      sonicwall netextender tunnel telework teleworking teleworker telecommute homeworking home-working
      home+working homeworker homeoffice home-office home+office home from+home at+home work+home wfh
      remote remotely remote+access remote+work remote+connection working+remote hybrid distance
      from+distance on+distance shield little+shield green+shield padlock+tray icon+tray token mfa+vpn
      push+vpn code+phone outside+office from+outside on+road on-the-road hotel+connect train+connect
      abroad+connect kicked+out kicks+out kicked-out thrown+out throws+out booted+out kicks+me
      disconnects+home drops+home drives+home p-drive+home shares+home folders+home server+home
      company+network office+network corporate+network internal+network dial+in stuck+98 40%+stuck
      80%+stuck gateway+unreachable split-tunneling split+tunnel ssl-vpn sslvpn ipsec always-on couch
      kitchen+table living+room quarantine lockdown kids+home connect+office connecting+office offsite
      off-site cisco+secure watchguard ivanti teleworkers homeworkers private+pc private+laptop my+house
      working+house house+connect get+into+network my+place+connect from+site+office site+container
      site+hut site+cabin+connect building+site+connect from+train from+hotel from+abroad
      from+car+connect customer+premises+connect at+client+login coworking satellite+office
      business+trip+connect travelling+connect airport+connect kicks+out+hour every+hour+kicked
      tosses+out throws+me spits+out reconnect reconnecting eye+icon+tray connecting+forever
      establishing+connection babysitter`,
  },
  {
    id: 'remote-desktop-and-servers',
    nl: `rdp remote-desktop remote+desktop extern+bureaublad externbureaublad rds rdweb terminalserver
      terminal-server terminal+server ts01 citrix workspace+app storefront vdi avd azure+virtual
      virtuele+desktop virtueel+bureaublad virtuele+machine vm vm's vmware esxi hyper-v hyperv vcenter
      proxmox server servers servertje serverlokaal serverruimte serverkamer servertoestel
      serverherstart fileserver bestandsserver domeincontroller domain+controller dc01 active+directory
      printserver sqlserver sql-server sql+database nas synology qnap sessie sessies sessie+hangt
      sessie+bevroren sessie+vast sessie+afgesloten sessie+afmelden sessie+resetten zwart+sessie
      blauwe+balk balk+bovenaan dubbel+bureaublad tweede+bureaublad venster+venster remoteapp remote+app
      cpu geheugen+server ram+server schijf+vol c-schijf+vol schijfruimte server+vol server+traag
      server+down server+plat server+uitgevallen server+heet oververhit airco+serverlokaal ups
      noodvoeding batterij+ups piept+serverkast gezoem+server herstarten+server reboot+server raid ilo
      idrac poweredge proliant blade licentie+terminal cal cals rds-licentie eventlog updates+server
      anydesk teamviewer schermovername overnemen+scherm scherm+in+scherm computer+in+computer
      tweede+windows windows+in+windows werkplek+online cloudwerkplek cloud+desktop hosted+desktop .rdp
      rdp-bestand rdp-icoon mstsc serverkast+lawaai serverkot technisch+lokaal+warm airco+kast
      noodbatterij apc bakske+piept groot+bak+beneden moederserver hoofdserver servermigratie serverpark
      bedrijfsserver appserver applicatieserver webserver+herstarten mailserver+herstarten
      maximaal+aantal+verbindingen verbinding+met+externe externe+computer externe+computer+vinden
      extern+scherm+zwart printers+omgeleid omgeleide+printer citrix-sessie ica-bestand .ica
      iedereen+programma+traag alle+programma's+traag hele+firma+stil gehost hostingpartner event+viewer`,
    fr: `rdp bureau+distance bureau+distant bureau-à-distance remote+desktop rds rdweb terminal-server
      terminal+server serveur+terminal tse citrix workspace storefront vdi avd bureau+virtuel
      machine+virtuelle machines+virtuelles vm vmware esxi hyper-v vcenter proxmox serveur serveurs
      salle+serveur local+serveur salle+serveurs serveur+fichiers contrôleur+domaine dc01
      active+directory serveur+impression sql-server serveur+sql base+sql nas synology qnap session
      sessions session+figée session+bloquée session+gelée session+fermée session+plantée fermer+session
      tuer+session écran+session barre+bleue barre+haut double+bureau second+bureau deuxième+bureau
      remoteapp cpu processeur+serveur mémoire+serveur ram+serveur disque+plein serveur+plein
      espace+disque serveur+lent serveur+tombé serveur+planté serveur+down serveur+rame serveur+chauffe
      surchauffe clim+serveur airco+serveur climatisation+serveur ups onduleur batterie+onduleur
      bip+onduleur bipe+armoire ronronne redémarrer+serveur rebooter+serveur redémarrage+serveur raid
      disque+raid ilo idrac poweredge proliant lame licence+terminal cal cals hyperviseur virtualisation
      anydesk teamviewer prise+main prendre+main hébergé hébergement+serveur écran+dans+écran
      ordinateur+dans+ordinateur windows+dans+windows bureau+en+ligne bureau+cloud poste+virtuel .rdp
      mstsc local+technique+chaud apc eaton boîtier+bipe nombre+maximum+connexions
      connexion+bureau+distance ordinateur+distant pc+distant distant+trouvé écran+noir+distant
      imprimantes+redirigées imprimante+redirigée .ica fichier+ica programmes+tous+lents
      prestataire+hébergement applications+publiées application+publiée icônes+publiées clients+légers
      client+léger thin-client igel wyse machine+hôte hôte+redémarré nœud cluster datacenter
      centre+données+hébergeur baie+disques stockage+san iscsi machine+virtuel`,
    en: `rdp remote-desktop remote+desktop remotedesktop mstsc rds rdweb terminal-server terminal+server
      terminalserver citrix workspace+app storefront receiver+citrix vdi avd virtual+desktop
      virtual+machine virtual+machines vm vms vmware esxi hyper-v hyperv vcenter proxmox hypervisor
      server servers server+room serverroom server+rack file+server fileserver domain+controller dc01
      active+directory print+server sql+server database+server nas synology qnap session sessions
      session+frozen session+stuck session+hangs frozen+session kill+session reset+session log+off
      session+disconnected black+session blue+bar bar+top screen+inside window+inside second+desktop
      two+desktops remoteapp remote+app cpu+server memory+server ram+server disk+full drive+full c-drive
      disk+space server+slow server+down server+crashed server+dead server+hot overheated overheating
      airco+server cooling+server ups ups+battery ups+beeping beeping+cabinet humming+server
      reboot+server restart+server raid raid+disk ilo idrac poweredge proliant blade cal cals
      terminal+licence rds+license event+log anydesk teamviewer takeover+screen hosted+server
      hosting+server uptime patching+server screen+in+screen screen+within+screen
      computer+inside+computer windows+inside+windows second+windows online+workplace cloud+desktop
      cloud+workplace hosted+desktop .rdp closet+hot apc eaton box+beeping+cupboard maximum+connections
      remote+computer remote+pc remote+computer+found cannot+find+computer remote+screen+black
      redirected+printer redirected+printers .ica ica+file everybody+programs+slow all+programs+slow
      hosting+provider published+app published+desktop thin-client thin+client thin+clients igel wyse
      host+rebooted cluster node+down datacenter data+centre san+storage iscsi desktop+in+desktop
      desktop+inside+desktop ghost+user+logged patch+night`,
  },
  {
    id: 'backup',
    nl: `backup back-up backups back-ups backuppen reservekopie reservekopieën reservecopie
      kopie+veiligheid veiligheidskopie veiligheidscopie veiligstellen terugzetten terughalen teruggezet
      teruggehaald terugkrijgen terughaal herstellen+bestand herstel+bestand restore restoren gerestored
      recovery recuperen recupereren gerecupereerd terugvinden+gewist verwijderd+per per+ongeluk
      perongeluk gewist wissen+ongeluk weggegooid weggesmeten weg+map map+weg map+verdwenen bestand+weg
      bestand+verdwenen bestanden+weg verdwenen+map kwijt+bestand kwijtgeraakt verloren+bestand
      overschreven opgeslagen+over vorige+versie vorige+versies oude+versie versie+gisteren
      versie+vorige versiegeschiedenis eerdere+versie toestand+gisteren prullenbak prullemand vuilbak
      vuilbakje recycle shadow+copy schaduwkopie snapshot snapshots veeam acronis datto synology+backup
      hyper+backup carbonite backup+exec altaro n-able axcient rubrik tape tapes lto-tape
      cassette+backup usb-schijf+backup rotatie+schijf offsite off-site retentie bewaartermijn
      incrementeel backuptaak backup-job backup+mislukt mislukt+nacht nachtelijke failed+backup
      backuprapport backup+mail disaster+recovery rampenplan uitwijk cloudback-up onedrive+herstel
      file+history archiefkopie backupje backup-taak backupschijf backup-schijf backupserver
      back-upschijf back-upsoftware bakkup teruggekregen+bestand terugroepen+bestand terugdraaien+versie
      terugspoelen gedeletet gedelete gedeleted deleten+per delete+knop+map delete+geduwd shift+delete
      verwijderd+collega+map leeggemaakt+map geledigd+prullenmand map+leeg foetsie spoorloos+bestand
      spoorloos+map schoonmaak+schijf+map opgekuist+map opgekuist+teveel opkuisen+verwijderd
      kwijtgespeeld werk+kwijt uren+werk+weg werk+verloren verkeerd+opgeslagen+oude opslaan+ja+geklikt
      versleept+map versleept+verkeerd gesleept+map map+ergens+gesleept foto's+weg+map foto's+kwijt
      dossier+verdwenen dossier+weg+server eergisteren+versie versie+vanmorgen versie+maandag
      bandje+verwisselen bandje+wisselen cassetje+wisselen schijfje+wisselen schijf+kluis testrestore
      herstelpunt systeemherstel`,
    fr: `backup back-up backups sauvegarde sauvegardes sauvegarder+serveur sauvegarde+nuit
      sauvegarde+échouée copie+sécurité copies+sécurité copie+secours restaurer restauration restaure
      restore récupérer récupération récupérer+fichier récupérer+dossier récup retrouver+effacé
      remettre+version supprimé+erreur effacé effacée effacer+erreur effacé+mégarde mégarde par+mégarde
      sans+faire-exprès fausse+manoeuvre fausse+manœuvre jeté+corbeille fichier+disparu dossier+disparu
      disparu+serveur fichier+perdu dossier+perdu fichiers+perdus envolé volatilisé écrasé écrasée
      écraser+fichier enregistré+dessus version+précédente versions+précédentes ancienne+version
      version+hier version+antérieure historique+versions état+hier corbeille poubelle bac+recyclage
      cliché+instantané snapshot snapshots veeam acronis datto hyper+backup carbonite backup+exec altaro
      n-able rubrik bande bandes lto cassette+sauvegarde disque+externe rotation+disque hors+site
      offsite rétention durée+rétention incrémentielle incrémentale job+backup tâche+sauvegarde
      échec+sauvegarde backup+failed rapport+sauvegarde plan+reprise reprise+sinistre pra
      disaster+recovery sauvegarde+cloud historique+fichiers remonter+temps revenir+arrière vidé+dossier
      dossier+vide sauvegarder+nuit sauvegardé+serveur sauvegardée bakup backuper backupé
      récupère+fichier récupérable récupérables faire+revenir+fichier faire+revenir+dossier
      ravoir+fichier ravoir+dossier ravoir+version remettre+fichier remettre+dossier remettre+hier
      remis+ancienne retourner+version revenir+version revenir+hier deleté delete+touche+dossier
      shift+delete supprimé+collègue+dossier supprimé+dossier supprimé+fichier viré+dossier viré+fichier
      balancé+dossier bazardé nettoyage+dossier+supprimé ménage+dossier+supprimé fait+ménage+fichiers
      plus+retrouver+dossier plus+retrouver+fichier introuvable+dossier+hier disparition+fichier
      disparition+dossier évaporé travail+perdu perdu+journée+travail heures+travail+perdues
      glissé+dossier glissé+déposé+dossier déplacé+dossier+sans photos+disparues photos+perdues
      avant-hier+version version+matin version+lundi changer+cassette cassette+jour disque+coffre`,
    en: `backup back-up backups backed+up backing+up restore restoring restored recover recovering
      recovered recovery retrieve retrieving retrieved get+back bring+back deleted+accident accidentally
      accident deleted+mistake mistake+deleted erased wiped file+gone folder+gone files+gone
      folder+vanished file+vanished vanished disappeared+folder disappeared+file lost+file lost+folder
      lost+files missing+folder overwritten overwrote saved+over previous+version previous+versions
      older+version earlier+version old+version version+yesterday yesterday+version version+history
      state+yesterday recycle+bin recyclebin trash trashcan wastebasket bin+emptied shadow+copy
      shadow+copies snapshot snapshots veeam acronis datto hyper+backup carbonite backup+exec altaro
      n-able rubrik tape tapes lto tape+drive usb+backup external+backup rotation+disk offsite off-site
      retention incremental backup+job job+failed backup+failed failed+nightly nightly backup+report
      backup+alert disaster+recovery disaster cloud+backup file+history copy+safe safety+copy
      undo+delete undelete empty+folder roll+back rollback point+time dragged+folder return+file
      give+back+folder get+file+back get+folder+back put+back+folder put+back+file bring+folder+back
      revert+version reverted roll+back+file turn+back+time rewind+file deleted+colleague+folder
      deleted+whole+folder pressed+delete hit+delete+folder delete+key+folder shift+delete
      emptied+recycle cleaning+up+deleted spring+cleaning+files threw+away+file thrown+away+folder
      threw+out+folder nowhere+found+folder poof gone+overnight+files work+lost lost+day+work
      lost+hours+work day's+work+gone wrote+over+file replaced+file+old saved+wrong+over
      clicked+save+over dragged+somewhere+folder dragged+dropped+folder pictures+gone pictures+lost
      version+morning version+monday day+before+version disk+safe take+home+disk`,
  },
  {
    id: 'antivirus-and-threats',
    nl: `virus virussen antivirus virusscanner anti-virus virusmelding virusscan malware spyware adware
      ransomware gijzelsoftware cryptolocker trojan trojaan trojaans worm+virus defender crowdstrike
      sentinelone sophos eset bitdefender mcafee norton kaspersky f-secure withsecure malwarebytes avast
      avg avira quarantaine quarantine in+quarantaine besmet besmetting geïnfecteerd infectie gehackt
      hack hacker hackers hacking ingebroken inbraak+account gekraakt phishing phising fishing pishing
      valse+mail verdachte+mail verdachte+bijlage verdacht verdachte+link vreemde+mail rare+mail
      vals+bericht nepmail nep oplichting oplichter oplichters fraude fraudemail ceo-fraude
      factuurfraude smishing vishing safeonweb suspicious@safeonweb.be geklikt+link link+geklikt
      aangeklikt+mail wachtwoord+ingevuld gegevens+ingevuld gelekt datalek lek pop-up+virus popups
      pop-ups+reclame microsoft+gebeld bel+nummer sirene+scherm losgeld bitcoin+betalen
      versleuteld+bestanden vergrendeld+bestanden bestanden+extensie usb-stick+gevonden gevonden+stick
      edr detectie bedreiging dreiging gevaarlijk+bestand geblokkeerd+antivirus tegengehouden vals+alarm
      false+positive uitzondering+antivirus whitelisten verstuurd+naam spam+contacten virusje
      virusprogramma virusbescherming virusalarm besmette+pc besmette+bijlage verdachte+sms
      raar+telefoontje vreemd+telefoontje indiër+telefoon engelssprekende+telefoon microsoft+telefoon
      pc+overgenomen+vreemde muis+beweegt+vanzelf muis+vanzelf iemand+in+computer meekijken+computer
      mijn+naam+mails mails+verstuurd+mijn mails+contacten+mijn bpost+pakje+mail bpost+sms pakje+sms
      douane+sms itsme+sms bank+sms kbc+mail+vals valse+factuur valse+iban rekeningnummer+gewijzigd+mail
      directeur+dringend+overschrijven cadeaukaarten gift+cards qr-code+vals quishing erop+getrapt
      ingetrapt in+trapt getrapt+val op+geduwd+link op+link+geklikt link+geopend+raar
      zip-bestand+geopend .exe+bijlage macro's+ingeschakeld+bijlage htm-bijlage afzender+klopt+link
      rode+scherm+bellen stemmetje+scherm .locked phishingmail phishing-mail phishingtest phishingknop
      rapporteerknop+mail schild+rood+windows afpersing afgeperst chantage`,
    fr: `virus antivirus anti-virus logiciel+malveillant malware maliciel spyware espion adware ransomware
      rançongiciel rançon cryptolocker trojan cheval+troie troyen defender crowdstrike sentinelone
      sophos eset bitdefender mcafee norton kaspersky f-secure withsecure malwarebytes avast avg avira
      quarantaine mis+quarantaine infecté infectée infection contaminé piraté piratée piratage pirate
      pirates hack hacké hackée hacker hackeur phishing fishing hameçonnage faux+mail faux+message
      mail+suspect suspect suspecte pièce+suspecte lien+suspect mail+bizarre mail+louche louche arnaque
      arnaqueur arnaqueurs escroquerie escroc fraude fraude+président faux+fournisseur smishing
      safeonweb suspect@safeonweb.be cliqué+lien cliqué+dessus j'ai+cliqué cliqué+mail
      donné+mot-de-passe rempli+données fuite+données fuite volé+données usurpation usurpé pop-up
      pop-ups popups+pub fenêtre+microsoft faux+microsoft microsoft+appelé numéro+appeler sirène+écran
      alarme+écran bitcoin chiffrés+fichiers cryptés+fichiers crypté verrouillés+fichiers
      extension+bizarre usb+trouvée edr détection menace menaces dangereux fausse+alerte faux+positif
      exclusion+antivirus liste+blanche bloqué+antivirus envoyé+mon-nom vérole bouclier+rouge+windows
      sms+bizarre appel+bizarre coup+fil+bizarre accent+anglais+téléphone indien+téléphone
      faux+technicien technicien+microsoft+appelé souris+bouge+seule curseur+bouge+seul
      quelqu'un+dans+ordinateur pris+contrôle+ordinateur contrôle+ordinateur+inconnu mails+à-mon+nom
      envoyés+mon+nom contacts+reçoivent+mails bpost+colis+mail bpost+sms colis+sms douane+sms itsme+sms
      banque+sms+faux faux+iban fausse+facture faux+site faux+lien changement+iban+mail
      patron+cartes+cadeaux directeur+virement+urgent cartes+cadeaux itunes+cartes qr-code+faux quishing
      tombé+piège tombée+dans+panneau tombé+panneau piégé piégée fait+avoir eue+mail
      ouvert+pièce+bizarre zip+ouvert .exe+pièce macros+activées+pièce écran+rouge+appeler
      écran+fermer+numéro voix+écran+alerte sirène+ordinateur .locked bouton+signaler+mail chantage
      extorsion`,
    en: `virus viruses antivirus anti-virus malware spyware adware ransomware ransom cryptolocker trojan
      worm defender crowdstrike sentinelone sophos eset bitdefender mcafee norton kaspersky f-secure
      withsecure malwarebytes avast avg avira quarantine quarantined infected infection hacked hack
      hacker hackers hacking broken+into breached breach compromised phishing fishing phish phished
      spear+phishing fake fake+invoice suspicious suspicious+mail suspicious+attachment suspicious+link
      strange+mail weird+mail dodgy fishy shady scam scammer scammers scammed fraud fraudulent ceo+fraud
      impersonation impersonating pretends+boss smishing vishing safeonweb clicked+link
      clicked+attachment clicked+mail entered+password gave+password filled+credentials leaked data+leak
      pop-ups popups pop-up+virus microsoft+called microsoft+popup call+number siren alarm+screen
      bitcoin encrypted+files locked+files strange+extension found+stick usb+found edr detection
      detected+threat threat threats dangerous harmful malicious blocked+antivirus false+positive
      false+alarm exclusion whitelist sent+my-name spam+contacts gift+cards strange+call weird+call
      indian+accent+phone technician+microsoft+called mouse+moves+itself mouse+moving+alone
      cursor+moves+itself someone+in+computer somebody+controlling+computer took+control+computer
      mails+my+name emails+my+name contacts+receiving+mails bpost+parcel+mail bpost+text parcel+text
      parcel+sms customs+sms itsme+sms changed+iban boss+gift+cards ceo+urgent+transfer
      director+urgent+payment itunes+cards quishing fell+for+it fell+for fallen+for+mail tricked duped
      bait opened+attachment+strange opened+zip .exe+attachment enabled+macros red+screen+call
      voice+screen+warning loud+voice+computer .locked shield+red+windows full+scan extortion blackmail
      bogus spoofed spoofing`,
  },
  {
    id: 'certificates-and-secure-sites',
    nl: `certificaat certificaten certifikaat certificaatfout certificaatwaarschuwing certificaat+verlopen
      vervallen+certificaat ssl ssl-certificaat tls https http hangslot hangslotje slotje
      slotje+adresbalk rood+slotje doorstreept+slotje niet+beveiligd niet+veilig onveilig onveilige+site
      onveilige+verbinding beveiligde+verbinding verbinding+privé privéverbinding niet-privé
      waarschuwing+site veiligheidswaarschuwing beveiligingswaarschuwing toch+doorgaan doorgaan+onveilig
      geavanceerd+doorgaan risico+aanvaarden uitzondering+toevoegen vertrouwd+uitgever vertrouwde+site
      niet+vertrouwd onbekende+uitgever uitgever net::err_cert err_cert_date_invalid
      err_cert_authority_invalid wildcard wildcardcertificaat let's+encrypt letsencrypt digicert
      globalsign sectigo csr pfx p12 root-certificaat rootcertificaat zelfondertekend self-signed keten
      certificaatketen vernieuwen+certificaat eid e-id identiteitskaart+lezer identiteitskaart eid-kaart
      eid-lezer kaartlezer kaartlezertje eid-viewer eid+middleware itsme csam federale+portaal
      burgerprofiel pincode+kaart pincode+eid digitale+handtekening elektronische+handtekening
      handtekening+pdf ondertekenen+eid isabel+kaart globalsign+token token+handtekening usb-token
      aanmelden+overheid socialsecurity mercurius e-procurement klok+certificaat datum+certificaat
      geldigheid+certificaat s/mime smime certificaatje certificaatmelding ssl-fout https-fout
      hangsloticoon slot+adresbalk rood+scherm+site gevarendriehoek driehoekje+adres
      verbinding+niet+privé verbinding+niet+veilig verbinding+is+niet uw+verbinding+privé
      aanvallers+gegevens aanvallers+stelen aanvallers+proberen terug+naar+veilige geavanceerd+klikken
      smartscreen kaart+identiteit kaart+chip chipje+kaart chip+onleesbaar kaart+ingestoken
      kaartje+steken+lezer kaart+niet+gelezen kaart+niet+herkend lezer+kaart+herkent lezertje+identiteit
      lezertje+usb+kaart vasco+lezer acr38 puk+kaart pin+geblokkeerd+kaart connective+handtekening
      docusign adobe+sign+handtekening signflow sign.belgium.be handtekening+geldig
      handtekening+ongeldig digitaal+ondertekenen digitaal+tekenen elektronisch+ondertekenen e-tendering
      indieningsrapport`,
    fr: `certificat certificats certificat+expiré certificat+périmé erreur+certificat
      avertissement+certificat certificat+invalide ssl tls https http cadenas petit+cadenas
      cadenas+barré cadenas+rouge pas+sécurisé non+sécurisé site+sécurisé connexion+sécurisée
      connexion+privée pas+privée pas+sûr site+dangereux avertissement+site avertissement+sécurité
      alerte+sécurité continuer+quand-même poursuivre+site accepter+risque ajouter+exception
      site+confiance pas+confiance éditeur+inconnu éditeur+vérifié autorité+certification net::err_cert
      err_cert_date_invalid err_cert_authority_invalid wildcard let's+encrypt letsencrypt digicert
      globalsign sectigo csr pfx p12 certificat+racine racine auto-signé autosigné chaîne+certificat
      renouveler+certificat renouvellement+certificat eid e-id carte+identité carte+d'identité
      lecteur+carte lecteur+eid lecteur+cartes eid-viewer middleware+eid itsme csam portail+fédéral
      pin+eid pin+carte signature+électronique signature+numérique signer+eid signer+pdf signature+pdf
      signature+qualifiée isabel+carte token+signature clé+signature s'identifier+eid
      authentification+eid socialsecurity mercurius e-procurement marchés+publics e-notification
      horloge+certificat date+certificat validité+certificat s/mime smime mail+chiffré page+rouge
      triangle+rouge triangle+adresse puce+carte puce carte+illisible lecteur+reconnaît page+rouge+site
      triangle+danger panneau+danger+site connexion+n'est+privée connexion+n'est+sécurisée
      votre+connexion+privée pirates+tentent pirates+voler+informations attaquants+voler
      revenir+sécurité retour+sécurité paramètres+avancés+continuer continuer+dangereux smartscreen
      éditeur+reconnu introduire+carte+identité insérer+carte+identité insérer+carte+lecteur
      mettre+carte+identité carte+identité+lue carte+identité+reconnue carte+électronique
      ma+carte+lecteur carte+pas+lue carte+pas+reconnue lecteur+lit+carte petit+lecteur+carte
      lecteur+usb+carte lecteur+id vasco acr38 boîtier+carte+identité puk+carte pin+bloqué+carte
      connective docusign adobe+sign signflow sign.belgium.be signature+valide signature+invalide
      signer+numériquement signer+électroniquement signer+carte signer+document+identité e-tendering
      soumission+signature rapport+dépôt+signature`,
    en: `certificate certificates cert certs certificate+expired expired+certificate certificate+error
      certificate+warning invalid+certificate ssl tls https http padlock little+padlock padlock+crossed
      padlock+red lock+icon not+secure insecure unsafe+site unsafe site+unsafe secure+connection
      secure+site connection+private not+private private+connection security+warning warning+site
      red+page continue+anyway proceed+anyway proceed+unsafe accept+risk add+exception trusted+site
      untrusted not+trusted unknown+publisher publisher certificate+authority net::err_cert
      err_cert_date_invalid err_cert_authority_invalid wildcard let's+encrypt letsencrypt digicert
      globalsign sectigo csr pfx p12 root+certificate self-signed chain intermediate renew+certificate
      certificate+renewal eid e-id identity+card id+card id-card card+reader eid+reader cardreader
      eid-viewer eid+middleware middleware itsme csam government+portal federal+portal government+login
      pin+card pin+eid digital+signature electronic+signature qualified+signature sign+eid sign+pdf
      signing+pdf isabel+card token+signing signing+token code+signing socialsecurity mercurius
      e-procurement clock+certificate date+certificate valid+until validity s/mime smime encrypted+mail
      red+triangle chip+card reader+recognised reader+recognized lock+crossed lock+address+bar
      red+screen+site warning+triangle+site danger+sign+site connection+isn't+private
      your+connection+private attackers+steal attackers+trying back+to+safety advanced+proceed
      deceptive+site smartscreen insert+identity+card insert+id+card put+id+card put+card+reader
      id+card+read id+card+recognised belgian+id electronic+id card+not+read card+not+recognized
      reader+doesn't+read little+reader+card usb+reader+card vasco acr38 puk+card forgot+pin+id
      pin+blocked+card docusign adobe+sign connective signflow sign.belgium.be signature+valid
      signature+invalid sign+digitally sign+electronically sign+id+card sign+document+card e-sign
      e-signature e-tendering tender+sign submission+report+sign hsts mixed+content`,
  },
  {
    id: 'browser',
    nl: `browser browsers browservenster chrome edge firefox safari opera+browser brave+browser
      internet+explorer explorer+internet ie11 iemodus ie-modus tabblad+site tabbladen tabs tabje tabjes
      tab+dicht bladwijzer bladwijzers favoriet favorieten favorietenbalk favorietjes sterretje+favoriet
      startpagina beginpagina homepage zoekmachine google bing yahoo zoekbalk adresbalk url cookies
      cookie koekjes cache cachegeheugen cache+leegmaken geschiedenis+wissen browsegeschiedenis
      geschiedenis+browser ctrl+f5 f5 vernieuwen+pagina herladen refresh refreshen pop-up pop-ups
      pop-upblokkering popup popupblocker adblock adblocker ublock reclame advertenties extensie
      extensies plugin plug-in add-on invoegtoepassing+browser incognito inprivate privévenster
      privé+venster inzoomen+site zoom+pagina pagina+laadt pagina+leeg witte+pagina pagina+wit
      site+laadt website+opent site+opent site+geblokkeerd webpagina webpagina's link+openen
      standaardbrowser standaard+browser opgeslagen+wachtwoorden wachtwoorden+chrome
      automatisch+invullen formulier+invullen autofill downloads+map downloaden+site downloadbalk
      opent+verkeerde meldingen+site meldingen+chrome javascript err_ internetten surfen gesurft
      synchroniseren+chrome profiel+chrome vertalen+pagina webfilter browserke brouwser
      internetprogramma internetpagina internetpagina's internetblad bladeraar blauwe+e+internet e'tje
      blauwe+e gekleurd+bolletje bolletje+internet vosje+internet kompas+internet googel googelen
      gegoogeld googlen gegoogled opzoeken+internet zoeken+internet googlepagina tabblad+gesloten
      vensterke+springt venstertje+springt venster+blokkeert+site vensters+geblokkeerd pop-upvenster
      reclames reclamevensters melding+rechtsonder+site site+meldingen+toestaan blijft+laden+pagina
      pagina+blijft+draaien pagina+draait pagina+reageert+niet draaiend+cirkeltje+pagina aw+snap
      helaas+pagina weergegeven+pagina err_timed_out err_cache opgeslagen+wachtwoord+site
      wachtwoord+onthouden+site ingevuld+automatisch+oude snelkoppeling+site pagina+geel+balk
      pagina+vertaald+ineens geschiedenis+leegmaken site+letters+groot site+klein+letters ctrl+plus
      compatibiliteitsweergave internetopties`,
    fr: `navigateur navigateurs chrome edge firefox safari opéra brave internet+explorer ie11 mode+ie
      onglet onglets onglet+fermé favori favoris barre+favoris signet signets marque-page marque-pages
      étoile+favori page+accueil page+démarrage page+d'accueil moteur+recherche google bing yahoo
      barre+adresse barre+recherche url cookies cookie cache vider+cache vider+cookies
      historique+navigation effacer+historique ctrl+f5 f5 actualiser+page rafraîchir recharger+page
      refresh pop-up pop-ups popup popups bloqueur+pop-up bloqueur+fenêtres fenêtre+surgissante
      fenêtres+surgissantes adblock adblocker ublock bloqueur+pub pub pubs publicité publicités
      extension+chrome extensions plugin plug-in add-on module+complémentaire incognito inprivate
      navigation+privée zoomer+page zoom+page page+charge page+blanche page+vide page+tourne site+charge
      site+ouvre site+bloqué page+web pages+web lien+ouvre navigateur+défaut mots-de-passe+enregistrés
      remplissage+automatique saisie+automatique formulaire+web téléchargement+navigateur
      téléchargements télécharger+site notifications+site notifications+chrome javascript surfer surf
      naviguer synchronisation+chrome profil+chrome traduire+page filtrage+web filtre+web
      navigation+internet programme+internet logo+internet petit+e+bleu e+bleu rond+couleurs+internet
      renard+internet boussole+internet googler googlé chercher+internet recherche+internet
      aller+sur+internet vais+internet msn+accueil moteur+changé page+démarrage+changée
      page+accueil+changée fenêtre+s'ouvre+site fenêtre+bloquée+site autoriser+fenêtres réclames
      réclame+coin notifications+bas+droite page+mouline page+tourne+vide page+répond rond+tourne+page
      aïe+aïe page+affichée page+peut+s'afficher impossible+afficher+page err_timed_out err_cache
      mot-de-passe+retenu+site mots-de-passe+retenus mot-de-passe+mémorisé
      remplit+automatiquement+ancien raccourci+site page+traduite+seule traduit+page+seul
      données+navigation site+écrit+petit site+écrit+gros ctrl+plus affichage+compatibilité
      options+internet`,
    en: `browser browsers chrome edge firefox safari opera brave+browser internet+explorer ie11 ie+mode tab
      tabs closed+tab reopen+tab bookmark bookmarks bookmarked favorites favourites favorite favourite
      favorites+bar star+favorite homepage home+page start+page startpage search+engine google bing
      yahoo search+bar address+bar url cookies cookie cache clear+cache clear+cookies browsing+history
      clear+history history+browser ctrl+f5 f5 refresh reload reload+page pop-up pop-ups popup popups
      popup+blocker pop-up+blocker adblock adblocker ublock ads adverts advertising advertisements
      extension+chrome browser+extension extensions plugin plug-in add-on addon incognito inprivate
      private+window zoom+page page+loads page+blank blank+page white+page page+spins site+loads
      site+opens site+blocked website+blocked webpage webpages web+page link+opens default+browser
      saved+passwords passwords+chrome autofill auto-fill form+filling web+form downloads+folder
      download+site download+bar notifications+site notifications+chrome javascript surf surfing browse
      browsing sync+chrome chrome+profile translate+page web+filter webfilter internet+program
      internet+icon blue+e e+icon+internet colourful+circle+internet fox+internet compass+internet
      googled googling look+up+online search+internet go+on+internet msn+start search+engine+changed
      start+page+changed window+blocked+site window+pops+site pop+up+window notifications+bottom+right
      allow+notifications keeps+loading+page page+loading+forever page+unresponsive spinning+page
      circle+page+loading aw+snap page+cannot+displayed can't+display+page site+can't+reached
      this+site+can't err_timed_out err_cache password+remembered+site remembers+password+site
      saved+password+site fills+old+password fills+automatically shortcut+site page+translated+itself
      cached+version site+letters+small site+text+small ctrl+plus compatibility+view internet+options`,
  },
  {
    id: 'website-and-webshop',
    nl: `website websites webstek webpagina site+onze onze+site homepage webshop webwinkel e-shop eshop
      e-commerce ecommerce webshopbestelling winkelmandje winkelmand winkelwagen winkelkarretje mandje
      afrekenen+online checkout shopify woocommerce magento prestashop lightspeed+webshop wordpress
      wp-admin wix drupal joomla squarespace odoo+website cms plugin+site slider landingspagina
      landingpagina contactformulier formulier+site webformulier inschrijvingsformulier
      nieuwsbericht+site blog blogartikel vacaturepagina jobpagina vacature+site openingsuren+site
      foto's+site foto+website tekst+aanpassen pagina+aanpassen teamfoto productfoto productfoto's
      productpagina productbeschrijving prijs+webshop stock+webshop voorraad+webshop online+bestellen
      bestellingen+online klanten+bestellen kortingscode promocode mollie stripe buckaroo multisafepay
      adyen paypal payconiq+webshop bancontact+online ideal verzendkosten combell one.com hosting
      webhosting domeinnaam dns-record domein+verlopen dns+belgium ftp webmaster webdesigner webbureau
      webbouwer google+analytics analytics seo vindbaar google+vindbaar google+mijn-bedrijf cookiebanner
      cookie+banner cookiemelding offline+site site+plat site+ligt site+uit site+gehackt recaptcha
      captcha vertaling+site franse+site mobiele+versie internetsite site+firma site+zaak bedrijfssite
      bedrijfswebsite firmawebsite webpaginake startpagina+onze homepagina headerfoto sfeerfoto+site
      foto+baas+site medewerkerspagina teampagina wie+zijn+wij over+ons contactpagina
      contactgegevens+site telefoonnummer+site verhuisd+site sluitingsdagen+site vakantiesluiting+site
      bouwverlof+site nieuwtje+site actie+site promo+site folder+site menu+site menukaart+site
      vacatures+online vacature+online sollicitatieformulier bezoekers+site bezoekerscijfers
      klant+bestelt+site webbestelling webbestellingen webwinkelbestelling e-shopbestelling
      artikels+online artikelen+online producten+online prijzen+site betaling+site betaalpagina
      verzendoptie+site afhaalpunt+site sendcloud+site wp-login elementor wordpressupdate 500+site
      error+500 domein+vervallen site+onbereikbaar under+construction chatvenster+site taalknop+site
      franstalige+site`,
    fr: `site+internet site+web sites+web notre+site website page+web page+accueil webshop boutique+ligne
      boutique+en-ligne e-shop eshop e-commerce ecommerce commerce+ligne magasin+ligne vente+ligne
      ventes+ligne panier caddie checkout shopify woocommerce magento prestashop wordpress wp-admin wix
      drupal joomla squarespace odoo+site cms plugin+site slider carrousel landing formulaire+contact
      formulaire+site formulaire+inscription actualité+site blog article+blog page+emploi offres+emploi
      vacature+site heures+ouverture horaires+ouverture photos+site photo+site modifier+texte
      modifier+page photo+équipe photos+produits fiche+produit page+produit description+produit
      prix+boutique stock+boutique commander+ligne commandes+ligne clients+commander code+promo
      code+réduction mollie stripe multisafepay adyen paypal payconiq+boutique bancontact+ligne
      frais+livraison combell one.com ovh infomaniak hébergeur hébergement nom+domaine domaine+expiré
      dns+belgium ftp webmaster webdesigner agence+web google+analytics analytics seo référencement
      référencé google+business fiche+google bannière+cookies bandeau+cookies site+tombé site+planté
      site+hors-ligne site+down site+piraté recaptcha captcha traduction+site version+mobile
      version+néerlandaise mise+ligne publier+site vitrine site+société site+firme site+boutique
      notre+page+web notre+équipe+page qui+sommes-nous à-propos+page page+contact déménagé+site
      coordonnées+site fermeture+congé+site congés+site+annonce promo+site action+site actu+site
      menu+site carte+restaurant+site brochure+site dépliant+site emplois+site offre+emploi+site
      candidature+site candidatures+site formulaire+candidature demandes+via+site message+via+site
      clients+site+accéder clients+voient+site visiteurs+site visites+site fréquentation+site
      statistiques+site commandes+site commandes+web commande+internet commandes+internet
      articles+en-ligne articles+ligne produits+ligne article+épuisé+site paiement+site page+paiement
      livraison+option+site point+relais+site sendcloud photo+patron+site bannière+site image+accueil
      wp-login elementor erreur+critique+site erreur+500 domaine+renouveler site+lent site+inaccessible
      site+indisponible en+construction chat+site site+néerlandais`,
    en: `website websites our+site company+site webpage homepage landing+page webshop web+shop online+shop
      online+store e-shop eshop e-commerce ecommerce shopping+cart cart basket checkout check-out
      shopify woocommerce magento prestashop wordpress wp-admin wix drupal joomla squarespace
      odoo+website cms plugin+site theme+site banner slider carousel contact+form form+website webform
      registration+form news+site blog blog+post careers+page job+page vacancy+website opening+hours
      photos+site picture+website change+text update+page team+photo product+photo product+photos
      product+page product+description price+shop stock+shop online+order online+orders order+online
      customers+order discount+code promo+code coupon mollie stripe multisafepay adyen paypal
      payconiq+shop bancontact+online shipping+cost combell one.com hosting webhosting domain+name
      domain+expired dns+belgium dns+record ftp webmaster webdesigner web+agency google+analytics
      analytics seo findable google+business cookie+banner cookie+notice site+down site+offline
      website+down site+hacked recaptcha captcha translation+site mobile+version publish+site
      visitors+site firm's+site our+page our+web+page team+page our+team+page about+us contact+page
      phone+number+site jobs+page vacancy+online job+ad+site application+form+site message+through+site
      mails+from+site clients+reach+site customers+reach+site visitor+numbers site+statistics web+order
      web+orders internet+orders articles+online products+online sold-out+site picture+product+site
      payment+site payment+page delivery+option+site pickup+point+site sendcloud photo+boss+site
      header+image wp-login elementor critical+error+site error+500 internal+server+error domain+renew
      site+slow site+unreachable site+hangs under+construction chat+widget language+switch+site
      dutch+site french+site footer broken+link+site`,
  },
  {
    id: 'payment-terminals-and-cash-desk',
    nl: `betaalterminal betaalterminals terminal+betalen bancontact bancontacttoestel bancontactapparaat
      bancontactterminal betaalautomaat betaaltoestel betaalbak bakske+betalen bakje+betalen
      kaartlezer+kassa kaartbetaling kaartbetalingen betalen+kaart bankkaart bankkaarten betaalkaart
      visa mastercard maestro contactloos contactloze nfc payconiq qr+betalen wero worldline ccv
      ingenico verifone sumup viva+wallet yomani loyaltek atos+worldline pinnen pincode+klant transactie
      transacties transactie+geweigerd betaling+geweigerd kaart+geweigerd kaart+geslikt geweigerd
      dagafsluiting dagtotaal afsluiten+kassa kassa kassa's kassasysteem kassalade kassalade+open
      geldlade lade+open kassier kassierster kassamedewerker kassaticket kasticket kassabon bonnetje
      bonnetjes bonprinter ticketprinter ticketrol bonrol rolletje+ticket papierrolletje witte+kassa gks
      fiscale+kassa blackbox black+box z-rapport x-rapport z-lezing kasboek kasverschil kasgeld
      wisselgeld contant contanten terugbetaling+kaart lightspeed deliverect unitouch vectron
      casio+kassa scanner+kassa barcodescanner+kassa winkel+betalen klanten+betalen balie+betalen toog
      toonbank wachtrij+kassa cadeaubon maaltijdcheque+betalen ecocheque monizze+betalen edenred+betalen
      sodexo+betalen afrekenen klantendisplay gewichtbalans weegschaal+kassa betaalmachientje
      betaalmachine betaalding bancontactje bancontactmachine bancontacttoestelletje bancontactlezer
      visatoestel kaartmachine kaarttoestel kaarttoestelletje kaartautomaat terminalletje
      betalingsterminal enkel+cash alleen+cash cash+betalen baar+geld muntjes briefjes+50 biljetten
      pasgeld kassarol kassarolletje ticketje+klant kassaprinter kassascherm kassatoestel kassacomputer
      kassa-pc kassabediende kassabediening kassateller kassatelling kassatotaal schuif+geld kassaschuif
      geldschuif dagontvangsten dagontvangst dagomzet fdm vat+signing+card winkelkassa barkassa
      kantinekassa bezoekerskassa zelfscan zelfscankassa payconiq-sticker tikken+kaart piepje+kaart
      mytrx six+payment buckaroo+terminal betaling+onderbroken probeer+andere+kaart afgeboekt+klant+twee
      fooi fooien`,
    fr: `terminal+paiement terminaux+paiement terminal+bancontact tpe bancontact appareil+bancontact
      machine+bancontact machine+carte lecteur+caisse paiement+carte paiements+carte payer+carte
      carte+bancaire cartes+bancaires carte+banque visa mastercard maestro sans-contact sans+contact nfc
      payconiq qr+payer wero worldline ccv ingenico verifone sumup viva+wallet yomani loyaltek
      transaction transactions transaction+refusée paiement+refusé carte+refusée refusé carte+avalée
      carte+passe clôture+journalière clôture+caisse clôturer+caisse caisse caisses caisse+enregistreuse
      système+caisse tiroir-caisse tiroir+caisse tiroir+ouvre tiroir+bloqué monnaie rendre+monnaie
      pièces+billets fond+caisse caissier caissière ticket+caisse tickets+caisse souche bon+caisse
      imprimante+tickets imprimante+caisse rouleau+ticket rouleau+papier rouleaux caisse+blanche
      boîte+noire black+box fdm z-rapport x-rapport rapport+z ticket+z livre+caisse différence+caisse
      écart+caisse cash liquide espèces remboursement+carte lightspeed deliverect vectron casio
      scanner+caisse douchette+caisse magasin+payer clients+payer comptoir file+clients file+caisse
      queue+caisse chèque-cadeau bon+cadeau chèque-repas+payer écochèque monizze+payer edenred+payer
      sodexo+payer encaisser encaissement balance+caisse afficheur+client pourboire appareil+payer
      machine+payer appareil+cartes machine+cartes terminal+banque terminal+carte petit+terminal
      carte+client+refuse client+carte+insère ticket+client+sort tiroir+argent recette+jour
      recettes+journée recettes+jour chiffre+journée vat+signing+card module+fiscal self-scan
      client+scanner+qr biper+carte bip+carte six+payment paiement+reste+bloqué paiement+interrompu
      essayez+autre+carte insérez+carte terminal+hors-ligne terminal+pas+connecté débité+client+deux
      débité+deux clientèle+payer addition+client dringuelle encaisse lecteur+carte+client
      pour+payer+carte boîte+argent billet+50 coincé+ticket+client cb`,
    en: `payment+terminal payment+terminals card+terminal bancontact bancontact+machine bancontact+device
      card+machine card+reader pay+card paying+card card+payment card+payments bank+card bankcard
      debit+card credit+card visa mastercard maestro contactless nfc payconiq qr+pay wero worldline ccv
      ingenico verifone sumup viva+wallet yomani pos pos+terminal point+sale transaction transactions
      transaction+declined payment+declined card+declined declined refused+card card+stuck
      card+swallowed end-of-day day+closing daily+closing close+till closing+register till tills
      cash+register cash+desk cashdesk checkout+desk register+drawer cash+drawer drawer+open
      drawer+jammed change+coins small+change coins cash+float float cashier cashiers receipt+printer
      ticket+printer receipt receipts till+receipt paper+roll receipt+roll rolls white+register
      black+box fiscal+register z-report x-report z+report cash+book cash+difference till+difference
      cash refund+card lightspeed deliverect vectron casio scanner+till barcode+till shop+pay
      customers+pay counter+pay counter queue+customers line+customers gift+voucher gift+card
      eco+voucher monizze+pay edenred+pay sodexo+pay scale+till customer+display tip+card swipe pin+pad
      pinpad payment+machine payment+device card+device paying+machine card+terminal+frozen
      little+terminal customer+card+refused customer+inserts+card banknotes no+change+left
      register+screen close+register drawer+won't+open money+drawer takings daily+turnover fdm
      vat+signing+card fiscal+module self-scan self-checkout customers+scan+qr tap+card tapping+card
      beep+card six+payment payment+hangs payment+stuck+terminal payment+interrupted try+another+card
      insert+card terminal+offline terminal+no+connection terminal+paper charged+customer+twice
      debited+twice customers+waiting+pay people+waiting+pay tipping ring+up sale+ring cashless
      void+sale`,
  },
  {
    id: 'bank-statements-and-links',
    nl: `bank banken bankuittreksel bankuittreksels rekeninguittreksel rekeninguittreksels uittreksel
      uittreksels rekeningafschrift rekeningafschriften afschrift coda coda-bestand codabestand coda's
      codabox isabel isabel6 isabel+6 isabelkaart isabel+kaart ponto bankkoppeling bank+koppeling
      bankbestand bankbestanden mt940 camt camt053 camt.053 sepa sepa-bestand pain001 pain.001
      betaalbestand betalingsbestand betaalbatch betalingen+bank betalingen+versturen betaling+versturen
      overschrijving overschrijvingen overschrijven domiciliëring domiciliëringen domiciliëringsbestand
      mandaat+sepa iban bic rekeningnummer zichtrekening spaarrekening saldo banksaldo eindsaldo
      beginsaldo saldo+klopt bnp bnp+paribas fortis easy+banking kbc ing belfius crelan argenta beobank
      triodos vdk bpost+bank digipass kaartlezer+bank bankkaartlezer ondertekenen+betaling
      handtekenen+betaling envelop+betaling importeren+bank inlezen+coda inlezen+bank bankverrichting
      verrichting verrichtingen bankverrichtingen dagafschrift dubbele+betaling
      gestructureerde+mededeling mededeling ogm afpunten+bank bankboek financieel+dagboek bank+gisteren
      psd2 toestemming+bank hernieuwen+bank internetbankieren online+bankieren pc-banking pcbanking
      kredietkaartafrekening visa-afrekening visakaart+afrekening bankier bankje+koppeling
      bankverbinding bankverbindingen bankprogramma banksoftware bankportaal banksite bankapp bank-app
      bankrekening bankrekeningen bankbewegingen bewegingen+rekening rekeninguitreksel uitreksel
      uitreksels stortingen storting+klant gestort binnengekomen+geld geld+rekening betaald+klant+zien
      betalingen+klanten+binnen betalingen+inlezen betalingen+doorsturen betalingen+klaarzetten
      betaallijst betalingslijst leveranciers+betalen betaalopdracht betalingsopdracht
      betalingsopdrachten overgeschreven storten isabel-kaart isabelkaartje isabellezer coda-file
      coda-bestanden codaatjes dagafschriften toegang+rekening+hernieuwen volmacht+rekening kbc-online
      bnp-kaart keytrade bankzaken m1+m2 kredietkaart+afrekening domicilieringen incasso`,
    fr: `banque banques extrait+compte extraits+compte extraits+bancaires extrait+bancaire extraits
      extrait+banque relevé+compte relevés+compte relevé+bancaire coda fichier+coda fichiers+coda codas
      codabox isabel isabel6 isabel+6 carte+isabel ponto lien+bancaire lien+banque liaison+bancaire
      connexion+bancaire synchronisation+bancaire mt940 camt camt053 camt.053 sepa fichier+sepa pain001
      pain.001 fichier+paiement fichier+paiements fichier+virement enveloppe+paiement paiements+banque
      envoyer+paiements virement virements virer+argent domiciliation domiciliations
      fichier+domiciliation mandat+sepa iban bic numéro+compte compte+vue compte+courant compte+épargne
      solde solde+banque solde+final solde+initial bnp bnp+paribas fortis easy+banking kbc cbc ing
      belfius crelan argenta beobank triodos cph digipass lecteur+banque signer+paiement
      signer+paiements importer+coda importer+banque importation+bancaire opération+bancaire
      opérations+bancaires mouvements+bancaires mouvement+bancaire paiement+double
      communication+structurée communication rapprochement+bancaire lettrage+banque journal+financier
      livre+banque psd2 consentement+banque renouveler+consentement banque+en-ligne banking pc-banking
      pcbanking relevé+visa décompte+visa bancaire banquier comptes+bancaires mouvements+compte
      mouvement+compte extrait+dernier versement+client versements+clients versé+compte argent+arrivé
      argent+compte argent+rentré paiement+client+voir paiements+clients+rentrés paiements+importer
      paiements+préparer liste+paiements payer+fournisseurs ordre+paiement ordres+paiement viré+argent
      accès+compte+renouveler procuration+compte keytrade carte+crédit+décompte avis+débit m1 m2
      myfortis mybelfius kbc-touch belfius-mobile versements+arrivés versements+reçus virés+deux
      remboursement+emprunt crédit+pont frais+tenue+compte bic-iban libellé+versement
      mouvement+introuvable signataire signataires+paiements double+signature co-signature
      pouvoirs+signature`,
    en: `bank banks bank+statement bank+statements statement+account account+statement statements
      bank+extract bank+extracts extracts coda coda+file coda+files codas codabox isabel isabel6
      isabel+6 isabel+card ponto bank+link bank+connection bank+feed bank+feeds bank+import bank+sync
      mt940 camt camt053 camt.053 sepa sepa+file pain001 pain.001 payment+file payment+files
      payment+batch batch+payments payment+envelope send+payments wire+transfer bank+transfer transfers
      wire direct+debit direct+debits domiciliation sepa+mandate iban bic swift account+number
      bank+account current+account savings+account balance+bank bank+balance closing+balance
      opening+balance balance+match bnp bnp+paribas fortis easy+banking kbc ing belfius crelan argenta
      beobank triodos digipass card+bank sign+payment sign+payments signing+payments import+coda
      import+bank reconciliation reconcile reconciling bank+transactions bank+transaction
      missing+transactions bank+movements double+payment paid+twice structured+communication
      structured+message payment+reference bank+journal bank+book psd2 consent+bank renew+consent
      online+banking e-banking internet+banking pc-banking visa+statement credit+statement banker
      overdraft banking+app account+movements last+statement statement+yesterday yesterday's+statement
      deposit+customer deposits+customers money+arrived money+account money+came+in incoming+payments
      customer+payments+see customer+payments+import payments+upload payment+list payment+run
      pay+suppliers supplier+payments payment+order payment+orders transferred+money
      access+account+renew communication+recognised keytrade credit+card+statement direct-debit
      collections+file remittance m1 m2 bic-iban payee payees second+signature two+signatures co-sign
      cosign signatory signatories approve+payments release+payments payroll+transfer account+overview
      standing+order standing+orders value+date`,
  },
  {
    id: 'invoicing',
    nl: `factuur facturen faktuur fakturen facturatie facturatieprogramma factureren facturering
      gefactureerd factuurtje verkoopfactuur verkoopfacturen verkoopsfactuur uitgaande+factuur
      e-facturatie e-factuur e-facturen elektronische+factuur peppol peppol-id peppolnetwerk ubl
      ubl-bestand ubl.be accesspoint+peppol billit codabox+factuur mercurius factuurnummer
      factuurnummers factuurnummering nummering+factuur factuurdatum vervaldag+factuur
      vervaldatum+factuur betaaltermijn betalingstermijn 30+dagen creditnota creditnota's kredietnota
      creditnotas voorschotfactuur voorschot+factuur slotfactuur proforma pro-forma vorderingsstaat
      herinnering+factuur herinneringen aanmaning aanmaningen betalingsherinnering rappel wanbetaler
      onbetaalde+facturen openstaande+facturen openstaand btw-tarief btw+factuur btw+verlegd verlegd
      medecontractant intracommunautair btw-vrijstelling factuurlijn factuurlijnen factuurregel
      omschrijving+factuur korting+factuur totaal+factuur factuurlayout lay-out+factuur logo+factuur
      factuursjabloon factuur+mailen factuur+versturen factuuradres facturatieadres bestelnummer+factuur
      bestelbon+factuur po-nummer ponummer leveringsbon+factuur offerte offertes offreren prijsofferte
      prijslijst tarief verkoopprijs afrekening+klant teamleader+factuur odoo+factuur yuki
      octopus+factuur exact+factuur factuurverwerking dubbel+gefactureerd kostennota+klant factuurke
      faktuurke factuurkes rekeningetje+klant rekening+klant+sturen rekeningen+sturen+klanten
      rekeningen+uitsturen klant+rekening+gekregen aanrekenen aangerekend doorrekenen+klant doorgerekend
      gefaktureerd faktureren fakturatie faktuurnummer facturatierun facturatieronde maandfacturen
      maandfactuur verzamelfactuur deelfactuur regiefactuur voorschotfacturen factuurontwerp
      factuurvoorbeeld factuurmodel peppol-factuur peppol-facturen peppolverplichting gecrediteerd
      crediteren credit+nota kredietnotas betaalherinnering betaalherinneringen betalingsherinneringen
      herinneringsbrief herinneringsbrieven maanbrief klanten+betalen+niet`,
    fr: `facture factures facturation facturer facturé facturier facture+vente factures+vente
      factures+sortantes logiciel+facturation e-facturation e-facture facture+électronique
      factures+électroniques facturation+électronique peppol id+peppol réseau+peppol ubl fichier+ubl
      billit codabox+facture mercurius numéro+facture numéros+facture numérotation numérotation+factures
      date+facture échéance+facture date+échéance délai+paiement 30+jours fin+mois note+crédit
      notes+crédit avoir+client facture+acompte acompte facture+solde proforma pro-forma état+avancement
      rappel+paiement rappel+facture rappels mise+demeure mauvais+payeur impayé impayés impayées
      factures+impayées factures+ouvertes taux+tva tva+facture autoliquidation cocontractant
      co-contractant intracommunautaire intracommunautaires exonération+tva ligne+facture lignes+facture
      libellé+facture remise+facture ristourne total+facture mise-en-page+facture logo+facture
      modèle+facture envoyer+facture envoi+factures client+reçu adresse+facturation numéro+commande
      bc+facture bon+livraison devis offre+prix offres+prix offre+client tarif tarifs prix+vente
      liste+prix décompte+client teamleader+facture odoo+facture yuki horus+facture winbooks+facture
      facturé+double doublon+facture htva tvac facturette porter+compte+client refacturer refacturation
      crédité+client nc+client lettre+rappel lettres+rappel clients+paient+pas relances relance+client
      note+honoraires notes+honoraires note+client+envoyer notes+débit note+débit pdf+clients+arrivent
      débiteurs+relancer recouvrement intérêts+retard clause+pénale 14+jours+paiement 60+jours+fin
      encaisser+client+retard honoraires+envoyer mention+légale+bas coordonnées+bancaires+bas
      bic+bas+document en-tête+document+client communication+structurée+manque vcs peppol-identifiant
      bis+billing doccle+clients zoomit entité+facturée abonnements+clients+mensuels
      décompte+mensuel+client provisions+client+mensuel refacturé refacturations mensualités+client
      pénalités+retard débiteur+douteux`,
    en: `invoice invoices invoicing invoiced billing bill+customer billed bills sales+invoice
      sales+invoices outgoing+invoice invoicing+software e-invoicing e-invoice e-invoices
      electronic+invoice einvoice peppol peppol+id peppol+network ubl ubl+file billit codabox+invoice
      mercurius invoice+number invoice+numbers invoice+numbering numbering+invoice invoice+date due+date
      payment+term payment+terms 30+days net+30 credit+note credit+notes creditnote credit+memo
      advance+invoice down+payment deposit+invoice final+invoice proforma pro-forma progress+billing
      reminder+invoice payment+reminder reminders+customers dunning bad+payer unpaid unpaid+invoices
      outstanding outstanding+invoices overdue vat+rate vat+invoice reverse+charge reverse-charge
      intracommunity intra-community vat+exempt invoice+line invoice+lines line+description
      discount+invoice total+invoice invoice+layout logo+invoice invoice+template send+invoice
      email+invoice invoice+sent customer+received billing+address invoice+address po+number po-number
      delivery+note quote quotes quotation quotations price+offer price+list tariff selling+price
      teamleader+invoice odoo+invoice yuki exact+invoice invoiced+twice duplicate+invoice double+invoice
      subtotal net+amount gross+amount excl+vat charge+customer charge+client charged+client re-invoice
      rebill recharge+client credited+customer creditnotes reminder+letter reminder+letters
      customers+don't+pay non-payers chase+payment chasing+payments fee+note invoicer debit+note
      debit+notes collection+agency debt+collection interest+late late+payers slow+payers penalty+clause
      14+days+payment 60+days+end customers+in+arrears legal+mention+bottom bank+details+bottom
      letterhead+document zoomit hermes+platform structured+reference+missing ogm
      recurring+subscription+customers monthly+charge+customers pdf+customers+arrive fees+send+client
      pro+forma vat-breakdown credit-note credit-notes cn+customer fee-notes amount+due`,
  },
  {
    id: 'bookkeeping',
    nl: `boekhouding boekhouden boekhouder boekhoudster boekhoudkantoor boekhoudpakket boekhoudprogramma
      boekhoudsoftware boekhoudkundig accountant accountantskantoor fiduciaire bedrijfsrevisor revisor
      inboeken ingeboekt boeken+factuur boeking boekingen boekstuk boekstukken boekstuknummer
      journaalpost diverse+verrichtingen dagboek dagboeken aankoopdagboek verkoopdagboek aankoopfactuur
      aankoopfacturen inkomende+facturen leveranciersfactuur leveranciersfacturen grootboek
      grootboekrekening grootboekrekeningen rekeningstelsel mar+rekening rekeningenplan tegenrekening
      balans balansen proef+saldibalans saldibalans resultatenrekening jaarrekening jaarafsluiting
      afsluiten+boekjaar boekjaar boekjaren periode+afsluiten periode+afgesloten kwartaalafsluiting
      maandafsluiting afpunten afletteren reconciliatie openstaande+posten openstaande+leveranciers
      leveranciersbalans klantensaldo klantenbalans debet credit debiteur crediteur debiteuren
      crediteuren afschrijving afschrijvingen afschrijvingstabel investering+boeken
      overlopende+rekeningen provisie+boeken voorziening+boeken kostenplaats kostenplaatsen analytisch
      analytische winbooks octopus exact+online exactonline yuki bob50 bob+50 bob+sage sage kluwer
      expert/m horus silverfin briljant popsy admisol venice unit4+venice odoo+boekhouding ocr+facturen
      scannen+facturen herkent+factuur basecone dossier+boekhouder factuur+geboekt dubbel+geboekt
      onkosten+boeken kas+boeken btw-code+boeking nbb neerleggen+jaarrekening boekhoudafdeling
      boekhoudingsprogramma boekhoudingspakket boekhouddossier boek+dicht boeken+afsluiten boeken+dicht
      boeken+rond overdracht+saldi beginbalans openingsbalans eindbalans niet+in+evenwicht
      tussentijdse+cijfers kwartaalcijfers maandcijfers jaarcijfers jaarresultaat winst+verlies
      aankoopfaktuur aankoopfakturen facturen+inlezen facturen+inscannen inkomende+facturen+scannen
      facturen+leveranciers+inlezen factuur+verkeerde+rekening tegenboeken tegengeboekt tegenboeking
      herboeken herboeking correctieboeking boekingslijn boekingslijnen boekingsregel boekingsfout
      boeken+lukt geboekt+periode periode+geblokkeerd periode+heropenen dossier+vergrendeld+gebruiker
      rekening+61 rekening+60 rekening+400 rekening+440 rekening+499 wachtrekening rekening+bestaat
      afgepunt afgeletterd doorboeken doorgeboekt historiek+leverancier clearfacts adsolut okioki`,
    fr: `comptabilité comptable comptables compta expert-comptable bureau+comptable logiciel+comptable
      logiciel+compta programme+comptable fiduciaire réviseur reviseur comptabiliser comptabilisé
      comptabilisation encoder+facture encodage+factures encoder+factures encodage écriture écritures
      écriture+comptable pièce+comptable pièces+comptables numéro+pièce opérations+diverses
      journal+achats journal+ventes journaux facture+achat factures+achat factures+achats
      factures+entrantes facture+fournisseur factures+fournisseurs grand+livre grand-livre
      compte+général comptes+généraux plan+comptable pcmn contrepartie imputer imputation bilan bilans
      balance+générale balance+fournisseurs balance+clients balance+âgée compte+résultats
      comptes+annuels clôture+annuelle clôture+exercice exercice+comptable exercice période+clôturée
      période+comptable clôture+mensuelle clôture+trimestrielle lettrage lettrer pointer+compte
      pointage+compte réconciliation postes+ouverts échéancier débit+crédit débiteur créditeur débiteurs
      créanciers amortissement amortissements tableau+amortissement immobilisations
      investissement+comptable comptes+régularisation provision+comptable centre+coût centres+coût
      analytique winbooks octopus exact+online yuki bob50 bob+50 bob+sage sage horus kluwer expert/m
      silverfin popsy admisol odoo+compta ocr+factures scanner+factures reconnaissance+factures
      dossier+comptable facture+encodée encodé+double frais+comptabiliser code+tva bnb dépôt+comptes
      od+comptable report+soldes déséquilibre imprimer+balance situation+intermédiaire
      situation+trimestrielle chiffres+trimestriels chiffres+mensuels chiffres+annuels bénéfice+perte
      pertes+profits entrer+factures+fournisseurs rentrer+factures+fournisseurs introduire+factures
      factures+numériser saisir+factures saisie+factures facture+mauvais+compte contre-passer
      contrepasser contre-passation extourne extourner réimputer période+bloquée période+rouvrir
      dossier+verrouillé+utilisateur journal+verrouillé compte+61 compte+60 compte+400 compte+440
      compte+499 compte+attente compte+existe+plan pointer+fournisseurs lettré centraliser+journal
      centralisation historique+fournisseur frais+encoder souches+encoder clearfacts adsolut okioki`,
    en: `bookkeeping accounting accountant accountants bookkeeper accountancy accounting+software
      accounting+package accounting+program fiduciary auditors book+invoice booked+invoice
      booking+invoice posting+invoice post+entry posting entries journal+entry journal+entries journal
      purchase+journal sales+journal purchase+invoice purchase+invoices incoming+invoices
      supplier+invoice supplier+invoices vendor+invoice payables receivables accounts+payable
      accounts+receivable general+ledger ledger ledgers ledger+account gl+account chart+accounts
      counter+account contra+account balance+sheet trial+balance profit+loss p&l income+statement
      annual+accounts year-end year+end fiscal+year financial+year bookyear book+year period+closed
      closed+period close+period month-end month+closing quarter+closing matching+payments
      reconciliation reconcile open+items supplier+balance customer+balance aged+balance debit+credit
      debtor creditor debtors creditors depreciation depreciations fixed+assets accruals accrual
      deferred provisions cost+center cost+centre cost+centers analytic analytical winbooks octopus
      exact+online yuki bob50 bob+50 bob+sage sage horus kluwer expert/m silverfin popsy admisol
      odoo+accounting ocr+invoices scan+invoices recognises+invoice invoice+recognition basecone
      booked+twice double+booked book+expense vat+code national+bank filing+accounts accounts+department
      finance+department+program accounts+software books+closed close+books closing+books open+year
      open+book+year new+financial+year new+fiscal+year opening+balance+books carry+forward+balances
      balance+doesn't+balance out+of+balance print+balance interim+figures quarterly+figures
      monthly+figures yearly+figures profit+and+loss enter+supplier+invoices entering+invoices
      enter+invoices key+invoices keying+invoices scan+supplier+invoices purchase+invoices+scan
      invoice+wrong+account reversal+entry reverse+entry reversing+entry correct+entry correction+entry
      double+entry entry+locked entry+line posted+wrong post+invoices posted+period period+locked
      reopen+period account+61 account+60 account+400 account+440 account+499 suspense+account
      match+suppliers supplier+history expenses+entering receipts+entering clearfacts adsolut
      credit+side debit+side vat+code+entry`,
  },
  {
    id: 'tax-returns',
    nl: `belasting belastingen belastingaangifte belastingdienst belastingsaangifte aangifte aangiften
      aangifte+indienen indienen+aangifte btw btw-aangifte btwaangifte btw+aangifte periodieke+aangifte
      kwartaalaangifte maandaangifte btw-listing btwlisting klantenlisting listing+klanten ic-listing
      intracommunautaire+opgave intracomlisting intracom intervat biztax finprof tax-on-web taxonweb
      myminfin minfin fod+financiën fod fiscus fiscaal fiscale fiscalist belastingconsulent
      rooster+aangifte roosters+btw vak+54 vak+59 vak+71 vak+72 rooster+71 vennootschapsbelasting
      vennootschapsaangifte venb rechtspersonenbelasting personenbelasting voorafbetaling
      voorafbetalingen bedrijfsvoorheffing roerende+voorheffing onroerende+voorheffing voorheffing
      fiche+281 fiches+281 fiscale+fiche fiscale+fiches belcotax belcotax-on-web belcotaxonweb
      xml+aangifte xml-bestand+btw xml+intervat btw-saldo btw-teruggaaf teruggave+btw terugvordering+btw
      btw-controle belastingcontrole aanslagbiljet aanslagjaar bezwaar+belasting mandaat+fod
      mandaten+fiscaal csam+mandaat deadline+aangifte 20ste+aangifte twintigste boete+btw boete+aangifte
      laattijdig+aangifte btw-nummer btw-eenheid intrastat oss-aangifte oss+btw oss douane+aangifte
      accijnzen dac7 country-by-country cijfers+btw btw+klopt btw-code btw-codes vies+btw belastingbrief
      belastingformulier belastingportaal belastingaangiftes btw-aangiftes btw-ding btw-rooster
      btw-bestand listing+indienen listing+31+maart jaarlisting icl+indienen myminfinpro minfin-portaal
      xbrl xbrl-bestand venb-aangifte aanslag belastingscontrole belastingcontroleur btw-controleur
      btw-provisierekening fiches+doorsturen fiches+erelonen fiches+commissies vies+ongeldig oss-portaal
      onegate vak+xx 54+te+hoog belastingschuld aftrekbaar aftrekbare aftrek+investering innovatieaftrek
      verworpen+uitgaven dna+verworpen autokosten+aftrek co2+aftrek liquidatiereserve roerende+inkomsten
      vvprbis`,
    fr: `impôt impôts taxe taxes déclaration+tva déclarations+tva déclaration+fiscale déclaration+impôts
      déclaration déclarations tva déclaration+périodique déclaration+trimestrielle
      déclaration+mensuelle introduire+déclaration rentrer+déclaration listing+tva listing+clients
      listing+annuel listing listing+intracommunautaire relevé+intracommunautaire intracom intervat
      biztax finprof tax-on-web taxonweb myminfin minfin spf+finances spf fisc fiscal fiscale fiscaliste
      fiscalité conseiller+fiscal grille+tva grilles+tva grille+54 grille+59 grille+71 grille+72
      cadre+déclaration isoc impôt+sociétés déclaration+isoc ipp ipm personnes+physiques
      versement+anticipé versements+anticipés précompte+professionnel précompte+mobilier
      précompte+immobilier précompte fiche+281 fiches+281 fiches+fiscales fiche+fiscale belcotax
      belcotax-on-web belcotaxonweb xml+déclaration xml+intervat fichier+xml solde+tva remboursement+tva
      restitution+tva crédit+tva contrôle+tva contrôle+fiscal contrôleur avertissement-extrait
      avertissement+rôle exercice+imposition réclamation+fiscale mandat+fiscal mandats+spf csam+mandat
      échéance+déclaration 20+mois date+limite amende+tva amende+déclaration retard+déclaration
      numéro+tva vies unité+tva intrastat oss guichet+oss douane+déclaration accises assujetti
      assujettis chiffres+tva codes+tva dépôt+déclaration contributions myminfinpro xbrl
      fiches+honoraires fiches+commissions onegate amendes+fiscales contribuable contribuables
      percepteur inspecteur inspecteurs+viennent redevable redevables vérificateur taxation+office taxé
      taxés déductible déductibles déductibilité dna dépenses+rejetées co2+déduction réserve+liquidation
      vvprbis attestation+fiscal-attest revenus+mobiliers formulaire+276 formulaire+281 grilles+xx
      cases+54 case+54 case+71 xbrl-fichier mod+275 minfin-pro tax-calc tax+calc carrousel+fraude
      fairness-tax`,
    en: `tax taxes tax+return tax+returns tax+declaration tax+filing file+return filing+return vat
      vat+return vat+returns vat+declaration vat+filing periodic+return quarterly+return monthly+return
      quarterly+vat vat+listing client+listing customer+listing annual+listing listing+vat ic+listing
      intracommunity+statement ec+sales intracom intervat biztax finprof tax-on-web taxonweb myminfin
      minfin fps+finance tax+authority tax+authorities tax+office taxman fiscal tax+advisor
      tax+consultant grid+vat grids+vat box+54 box+59 box+71 box+72 grid+54 grid+71 corporate+tax
      corporation+tax corporate+income personal+income income+tax prepayment+tax advance+tax
      withholding+tax payroll+tax property+tax form+281 tax+slip tax+slips tax+form belcotax
      belcotax-on-web belcotaxonweb xml+return xml+vat xml+intervat xml+file vat+balance vat+refund
      vat+payable vat+audit tax+audit tax+inspection inspection+vat assessment+notice tax+assessment
      assessment+year tax+bill tax+mandate mandate+csam deadline+return 20th+month filing+deadline
      fine+vat penalty+vat late+filing vat+number vies vat+group vat+unit intrastat oss oss+return
      customs+declaration excise excises vat+figures vat+code vat+codes submit+return submit+declaration
      submit+vat upload+return upload+declaration return+rejected return+refused declaration+rejected
      declaration+sent declaration+xml declaration+submitted receipt+declaration acknowledgement+return
      annual+customer+listing listing+31+march listing+submit intra-community+listing ic-listing
      myminfinpro xbrl extension+return postpone+return taxation quarterly+declaration
      monthly+declaration annual+declaration fees+slips commission+slips onegate late+return deductible
      deductibles deductibility deduction+car disallowed+expenses co2+deduction liquidation+reserve
      vvprbis taxpayer taxpayers tax-payer inland+revenue revenue+inspector tax-calc taxable
      tariff+withholding withheld form+276 form+325 box+xx before+the+20th`,
  },
  {
    id: 'payroll',
    nl: `loon lonen loonbrief loonbrieven loonbriefje loonfiche loonfiches loonstrook loonstrookje
      loonadministratie loonverwerking loonberekening loonmotor loonpakket salaris salarissen
      salarisfiche wedde weddes pree nettoloon netto+loon brutoloon bruto bruto-netto barema barema's
      loonschaal index indexering loonindexering sociaal+secretariaat secretariaat+sociaal sd+worx
      sdworx acerta securex partena liantis group+s attentia easypay ucm dimona dimona-aangifte dmfa
      dmfa-aangifte rsz rsz-bijdrage rsz-aangifte bedrijfsvoorheffing+loon vakantiegeld
      enkel+vakantiegeld dubbel+vakantiegeld eindejaarspremie dertiende+maand 13de+maand premie+loon
      cao+90 cao90 looncode looncodes loonelement prestatiecode+loon prestaties+doorsturen
      prestaties+loon uurloon overuren+uitbetaald overloon maaltijdcheques maaltijdcheque ecocheques
      monizze edenred pluxee sodexo cafetariaplan fietsvergoeding kilometervergoeding+loon woon-werk
      woon-werkverkeer woonwerk onkostenvergoeding forfait+loon bedrijfswagen+loon voordeel+alle vaa
      groepsverzekering hospitalisatie loonbeslag loonafstand voorschot+loon student+loon
      studentenarbeid student@work flexi-job flexijob individuele+rekening c4 uitdiensttreding
      opzegvergoeding loon+doccle loonrun proefberekening werkgeversbijdrage uitbetaling bediende+loon
      arbeider+loon loonbriefkes loonbriefke paye paie loontje loonfout maandloon maandwedde weddefiche
      verdien+minder minder+verdiend minder+gekregen+maand centen+op+rekening overuren+uitbetalen
      uren+uitbetaald niet+uitbetaald dubbel+vakantie eindejaars premie+december bonus+uitbetalen doccle
      loondocumenten loondossier loonexport prestaties+doorgeven prestaties+sociaal uren+doorsturen+sd
      upload+sociaal+secretariaat loonafsluiting student+aangeven flexi-jobber flexi-jobbers
      maaltijdkaart edenredkaart pluxeekaart monizzekaart sodexokaart maaltijdchequekaart
      netto+vergoeding nettovergoeding gezinslast personen+ten+laste loonsverhoging`,
    fr: `salaire salaires salarial paie paies paye payes fiche+paie fiches+paie fiche+salaire
      fiches+salaire feuille+paie bulletin+paie décompte+salaire gestion+salaires calcul+salaire
      calcul+paie moteur+salaire traitement+salaires net+salaire salaire+net salaire+brut brut+net
      barème barèmes échelle+barémique index indexation indexation+salaires secrétariat+social sd+worx
      sdworx acerta securex partena liantis group+s attentia easypay ucm dimona déclaration+dimona dmfa
      onss cotisation+onss cotisations cotisations+patronales précompte+paie pécule pécule+vacances
      double+pécule simple+pécule prime+fin-d'année prime+année treizième+mois 13e+mois prime+salaire
      bonus cct+90 cct90 code+salaire codes+salaire code+prestation prestations+secrétariat
      envoyer+prestations prestations+mois taux+horaire heures+supplémentaires sursalaire chèques-repas
      chèque-repas chèques+repas écochèques éco-chèques monizze edenred pluxee sodexo plan+cafétéria
      indemnité+vélo indemnité+kilométrique domicile-travail domicile+travail frais+forfaitaires
      forfait+salaire voiture+société avantage+nature atn assurance+groupe hospitalisation
      saisie+salaire cession+salaire avance+salaire étudiant+salaire job+étudiant student@work flexi-job
      flexi-jobs compte+individuel c4 sortie+service préavis indemnité+rupture doccle+paie
      payer+employés payé+mois versement+salaire employé+ouvrier fiche+salariale fiches+salariales
      traitement+mensuel gagne+moins moins+gagné moins+reçu+mois touché+moins sous+compte+fin
      heures+sup+payées heures+pas+payées payé+heures prime+décembre prime+reçue doccle
      documents+sociaux documents+salariaux fichier+prestations prestations+sd
      heures+envoyer+secrétariat transmettre+prestations upload+secrétariat+social étudiant+déclarer
      flexi-jobeur flexi-jobber indemnité+nette vélo+kilomètres+indemnité charge+famille
      personnes+charge numéro+compte+employé prime+ancienneté remboursement+abonnement+train
      rémunération rémunérations rémunéré rému gains+mois appointements émoluments quinzaine
      retenue+mensuelle retenues+mois prime+équipe prime+nuit`,
    en: `payroll payrolls payslip payslips pay+slip pay+slips paystub salary salaries salary+slip wage
      wages wage+slip paycheck paycheque pay+calculation salary+calculation payroll+run payroll+engine
      net+pay net+salary gross+salary gross+net pay+scale pay+scales salary+scale index+wages indexation
      wage+indexation social+secretariat payroll+provider sd+worx sdworx acerta securex partena liantis
      group+s attentia easypay ucm dimona dmfa nsso social+security social+contributions
      employer+contribution contributions withholding+salary holiday+pay double+holiday vacation+pay
      vacation+allowance year-end+bonus end-of-year+bonus year-end+premium 13th+month thirteenth+month
      bonus cba+90 cao90 wage+code wage+codes salary+code performance+code hourly+wage hourly+rate
      overtime+pay overtime+paid paid+overtime meal+vouchers meal+voucher eco+vouchers ecocheques
      monizze edenred pluxee sodexo cafeteria+plan bike+allowance bicycle+allowance mileage+allowance
      commuting commute+allowance expense+allowance company+car benefit+kind benefits+kind fringe
      group+insurance hospitalization wage+garnishment salary+advance student+wage student+worker
      student@work flexi-job flexijob individual+account c4 severance notice+period doccle+payslip
      paid+month deducted+salary pay+employees underpaid overpaid my+pay pay+received pay+late pay+wrong
      paid+late paid+wrong earn+less earned+less less+money+month got+less+month overtime+not+paid
      hours+not+paid hours+paid+out holiday+money holiday+pay+received doccle hours+to+sd
      hours+secretariat performances+secretariat upload+social+secretariat declare+student
      student+declaration flexi-jobber flexi-jobbers meal+vouchers+received meal+vouchers+loaded
      meal+card net+allowance bike+kilometres+pay dependents dependants pay+rise pay+raise seniority+pay
      remuneration pay-slip pay-slips deductions+month shift+premium night+premium allowance+month`,
  },
  {
    id: 'leave-and-absence',
    nl: `verlof verlofaanvraag verlofaanvragen verlof+aanvragen verlofdag verlofdagen verloftegoed
      verlofsaldo verlofteller verlofkalender verlofuren verlofkaart verlofbriefje verlofplanning congé
      congédag congéke congees vakantie vakantiedag vakantiedagen vakantieaanvraag vakantiesaldo
      vakantiekalender wettelijk+verlof extralegaal extralegale adv adv-dag adv-dagen atv recup
      recuperatie recuperatiedag recuperatieverlof snipperdag brugdag brugdagen feestdag feestdagen
      collectief+verlof bouwverlof halve+dag vrije+dag dag+vrij vrijaf dag+opnemen opnemen+dagen
      resterende+dagen saldo+dagen teveel+dagen overgedragen+dagen overdracht+dagen afwezig afwezigheid
      afwezigheden afwezigheidsaanvraag goedkeuren+verlof goedgekeurd+verlof goedkeuring+verlof
      geweigerd+verlof goedkeurder verantwoordelijke+verlof ziek ziekte ziekmelding ziektemelding
      ziekgemeld ziekteverlof ziektedag ziektebriefje doktersbriefje doktersattest ziekteattest
      ziekenbriefje medisch+attest attest+dokter controlearts mutualiteit gewaarborgd+loon
      arbeidsongeschikt arbeidsongeval moederschapsverlof zwangerschapsverlof bevallingsverlof
      geboorteverlof vaderschapsverlof borstvoedingsverlof ouderschapsverlof tijdskrediet
      loopbaanonderbreking zorgverlof klein+verlet kleinverlet familiaal+verlof dwingende+redenen
      rouwverlof onbetaald+verlof onbezoldigd educatief+verlof opleidingsverlof tijdelijke+werkloosheid
      economische+werkloosheid officient protime+verlof verlofkes verlofje verlofdagje verlofprogramma
      verlofapp verlofmodule verlofsysteem verloffiche verloflijst verlofoverzicht vakantieperiode
      vakantieplanning vakantiedagje zomervakantie+aanvraag daje+vrij dagje+vrij congéplanning congékes
      vrij+nemen vrijgenomen recupdagen recupuren rttd baaldag ziekbriefje ziekenkas briefje+dokter
      briefje+van+dokter attest+uploaden attest+opladen attest+doorsturen ziekmelden zonder+briefje
      afwezigheidscode thuis+griep begrafenis+dag doktersbezoek werkhervatting geboorte+dagen
      trouwdag+dagje huwelijk+dagen`,
    fr: `congé congés demande+congé demandes+congé demander+congé jour+congé jours+congé solde+congés
      solde+congé compteur+congés compteur+congé calendrier+congés planning+congés heures+congé vacances
      jour+vacances jours+vacances congé+légal congés+légaux extralégal extralégaux extra-légaux rtt
      crédit-temps crédit+temps récup récupération+heures récupération+jour jour+récup jours+récup pont
      jour+pont faire+pont jour+férié jours+fériés férié fériés congé+collectif congés+collectifs
      congé+bâtiment demi-jour demi+jour demi-journée demi+journée jour+libre jour+repos prendre+jour
      poser+congé poser+jour jours+restants jours+reportés report+congés reste+jours absent absente
      absence absences demande+absence approuver+congé congé+approuvé approbation+congé congé+refusé
      refusé+congé valider+congé validation+congé approbateur malade maladie congé+maladie jour+maladie
      jours+maladie déclarer+malade certificat+médical certificat+maladie certificat+médecin mot+médecin
      médecin+contrôle médecin-contrôle mutuelle mutualité salaire+garanti incapacité+travail incapacité
      accident+travail congé+maternité maternité congé+naissance paternité écartement allaitement
      congé+parental interruption+carrière congé+soins petit+chômage circonstance congé+familial
      raisons+impérieuses deuil sans+solde congé-éducation congé+éducation chômage+temporaire
      chômage+économique officient protime+congé absentéisme jour+off journée+libre récupérer+heures
      certif certificat+uploader certificat+envoyer certificat+charger certificat+docteur papier+médecin
      papier+docteur mot+docteur porter+pâle jour+sans+certificat grippe+maison enterrement+jour
      mi-temps+médical mi-temps+thérapeutique récupérations compensatoire repos+compensateur
      jours+ancienneté jour+ancienneté jours+extra jours+supplémentaires+ancienneté mariage+jours
      naissance+jours décès+famille+jours partir+en+juillet août+fermeture fermeture+annuelle
      fermeture+collective petit-chômage jour+force+majeure burn-out burnout arrêt+travail
      arrêt+prolongé prolongation+arrêt rentre+lundi+arrêt attestation+médicale`,
    en: `leave leave+request leave+requests request+leave leave+day leave+days leave+balance leave+calendar
      annual+leave paid+leave holiday holidays holiday+request holiday+requests vacation vacation+day
      vacation+days vacation+request vacation+balance holiday+balance holiday+calendar statutory+leave
      legal+holidays extra-legal extralegal adv day+off days+off time+off time-off pto half-day half+day
      bridge+day public+holiday public+holidays bank+holiday collective+holiday collective+closure recup
      recuperation recuperation+day recovery+day compensation+day time+lieu days+left remaining+days
      days+remaining carry-over carried+over transferred+days balance+days absence absences absent
      absence+request approve+leave approved+leave approval+leave leave+rejected leave+refused
      approve+holiday approver sick sick+leave sick+day sick+days sickness sick+note sicknote
      doctor's+note doctors+note doctor+note doctor+certificate medical+certificate sick+certificate
      control+doctor illness ill+home called+sick calling+sick health+insurance incapacity work+accident
      maternity maternity+leave pregnancy+leave paternity paternity+leave birth+leave breastfeeding
      parental+leave time+credit time-credit career+break care+leave compassionate+leave bereavement
      funeral+leave wedding+leave unpaid+leave family+leave educational+leave training+leave
      temporary+unemployment economic+unemployment officient protime+leave absenteeism request+days+off
      take+day+off day+off+friday friday+off half+day+off morning+off afternoon+off got+day+off congé
      conge certificate+upload upload+certificate+doctor certificate+send+doctor doctor's+certificate
      paper+doctor funeral+day progressive+return part-time+medical unpaid+day rest+day rest+days
      compensatory anniversary+day seniority+day seniority+days extra+days+seniority marriage+days
      birth+days annual+closure yearly+closure closing+summer+days burn-out burnout work+stoppage
      medical+note flu hospital+stay+colleague force+majeure+day gp+certificate mutuality sick-note
      sicknotes bereaved childbirth+days moving+house+day`,
  },
  {
    id: 'time-clocks-and-hours',
    nl: `prikklok prikklokken prikken geprikt inprikken uitprikken prikking prikkingen prikte tikklok
      tikken+badge tikking tikt+klok ingetikt badge badgen gebadged badget badgeklok badgelezer
      badgetoestel badgeterminal inbadgen uitbadgen badge+klok klok+gang klok+ingang klokken inklokken
      uitklokken inklok uitklok ingeklokt uitgeklokt klokking klokkingen kloktijd kloktijden tijdklok
      tijdregistratie tijdsregistratie tijdsregistratiesysteem urenregistratie uurregistratie
      aanwezigheidsregistratie aanwezigheidslijst checkinatwork checkin@work check-in-at-work protime
      my+protime gtt gettime kelio syntegro synerion primion shyfter uren+ingeven uren+kloppen
      uren+ontbreken urenstaat urenstaten urenfiche urenbriefje timesheet timesheets prestatieblad
      prestaties+ingeven gepresteerde+uren werkuren werkbriefje werkbon+uren werkbonnen dagsaldo+uren
      urensaldo urenteller saldo+uren plusuren minuren overuren overuur overwerk meeruren min-uren
      glijtijd glijdende+uren stamtijd pauze+afgetrokken middagpauze+afgetrokken vergeten+prikken
      vergeten+badgen vergeten+klokken correctie+uren uren+corrigeren anomalie anomalieën
      vingerafdruk+klok gezichtsherkenning+klok druppel+badge tag+klok uurtje+tekort minuten+afgerond
      zomeruur+klok winteruur+klok klok+verkeerd laat+geregistreerd kwartier+afgetrokken uren+goedkeuren
      registratieklok prikbadge prikkaart prikkaarten prikkaartje prikapp prik-app pointeuse pointen
      gepoint tikkaart tikmachien badgekaart badgeke+klok vanmorgen+geklokt aangemeld+klok klok+inkom
      klok+refter klok+fabriek klok+kleedkamer klok+offline klok+hangt klok+leest klok+piept klok+zwart
      klokske+muur aankomst+vertrek+registreren aankomstuur+verkeerd beginuur einduur
      startuur+geregistreerd uur+minder+geregistreerd uren+ingevuld uren+invullen uren+doorgeven
      uren+indienen uren+nakijken uren+teveel uren+verdwenen uren+weg uren+chauffeur uren+arbeiders
      uren+ploegbaas gewerkte+uren gewerkt+uren+staat urenbrief urenbriefjes urenlijst urenlijsten
      prestatiebriefje dagrapport+uren werfuren rijuren tachograaf tacho+uitlezen bestuurderskaart+uren
      systeem+zegt+afwezig rood+klok+toegang onvolledige+dag dag+onvolledig weekstaat`,
    fr: `pointeuse pointeuses pointer pointé pointée pointage pointages badgeuse badgeuses badger badgé
      badge+pointeuse badgeage badgeages badge+passe badge+bip lecteur+badge horloge+pointeuse
      horloge+pointage horloge+entrée horodateur oublié+pointer oublié+badger oubli+pointage oubli+badge
      enregistrement+temps enregistrement+heures gestion+temps gestion+heures temps+travail
      relevé+heures registre+présence présences liste+présence checkinatwork checkin@work protime
      my+protime gtt kelio syntegro synerion primion shyfter encoder+heures encodage+heures
      heures+encodées heures+manquantes heures+manquent heures+correctes feuille+heures feuilles+heures
      feuille+prestation feuilles+prestations fiche+heures timesheet timesheets prestations+encoder
      encoder+prestations heures+prestées presté prestées heures+travail solde+heures compteur+heures
      heures+plus heures+moins heures+sup heures+supplémentaires heure+supplémentaire heures+négatives
      horaire+flottant horaire+variable horaire+glissant plage+fixe pause+déduite pause+décomptée
      pause+midi pause déduction+pause correction+heures corriger+heures corriger+pointage anomalie
      anomalies+heures empreinte+pointeuse reconnaissance+faciale heure+été heure+hiver pointeuse+heure
      minutes+arrondies arrondi+minutes quart+heure retard+pointeuse entrée+sortie pointage+entrée
      pointage+sortie valider+heures approuver+heures bon+travail bons+travail régie+heures
      chantier+heures badge+oublié+heures boîtier+entrée+badge appareil+entrée+badge machine+badge
      heure+arrivée heure+arrivée+fausse heure+départ+fausse heure+début+fin heures+début+fin
      moins+heures+système heures+remplir rentrer+heures introduire+heures heures+transmettre
      heures+vérifier heures+trop heures+perdues heures+disparues heures+ouvriers heures+chauffeurs
      heures+chef-équipe contremaître+heures heures+travaillées heures+chantier+encoder feuille+travail
      feuilles+travail+heures feuille+semaine rapport+journalier+heures tachygraphe carte+conducteur
      dépointer journée+incomplète système+dit+absent heures+récup+compteur retard+enregistré clocker
      clocké clocking tagger+entrée biper+entrée bipé+matin bippé+matin`,
    en: `time+clock timeclock time-clock time+clocks clock+in clock+out clocking clocked clock-in clock-out
      clockings punch+clock punch+in punch+out punched punching punches badge+in badge+out badging
      badged badge+clock badge+reader badge+hours badge+beeps forgot+clock forgot+badge forgot+punch
      missed+punch time+registration time+recording time+tracking hour+registration hours+registration
      time+attendance attendance attendance+list presence+registration checkinatwork checkin@work
      protime my+protime gtt kelio syntegro synerion primion shyfter timesheet timesheets time+sheet
      time+sheets timecard time+card enter+hours hours+missing missing+hours hours+wrong hours+correct
      worked+hours hours+worked working+hours hours+balance hour+balance balance+hours plus+hours
      minus+hours negative+hours overtime over-time overtime+hours extra+hours flextime flexitime
      flex+hours flexible+hours core+hours break+deducted lunch+deducted break+time pause+deducted
      deducted+minutes correct+hours hours+correction correction+clocking anomaly anomalies
      fingerprint+clock facial+clock tag+clock fob+clock key+fob clock+entrance clock+hall clock+wall
      minutes+rounded rounding+minutes quarter+hour daylight+saving summer+time winter+time clock+wrong
      late+registered arrival+time leaving+time approve+hours hours+approved job+hours site+hours
      shift+clock clock+card punch+card punchclock pointeuse clock+device clock+machine badge+home+clock
      badge+recognised+clock badge+morning swipe+badge swipe+in swiped+in swiped+badge tap+badge+clock
      clock+canteen clock+offline clock+frozen clock+blank clock+doesn't+read clock+changing+room
      clock+factory device+entrance+badge box+entrance+badge arrival+hour arrival+wrong start+end+hour
      start+hour end+hour hour+less+registered weekly+sheet tachograph tacho driver+card clock+phone
      clock+app forgot+clock+out system+says+absent incomplete+day late+wrongly+clock turnstile+clock`,
  },
  {
    id: 'planning-and-rosters',
    nl: `planning planningen planningsbord planningbord planbord planningstool planningssoftware
      plannen+ploeg planner dienstplanner dispatching dispatcher inplannen ingepland uitgepland rooster
      roosters dienstrooster werkrooster uurrooster uurroosters personeelsplanning weekplanning
      dagplanning maandplanning ploegenplanning shift shiften shiftje shiften+wisselen shiftwissel ploeg
      ploegen ploegenstelsel ploegendienst vroege+ploeg late+ploeg nachtploeg dagploeg weekendploeg
      vroege+shift late+shift nachtshift vroege+dienst late+dienst nachtdienst weekenddienst wachtdienst
      wachtrol wacht+weekend van+wacht permanentie beurtrol beurtrolletje toerbeurt invaller inval
      vervanging+shift bezetting onderbezetting onderbezet dubbel+ingepland overlap+planning
      verschoven+planning verplaatsen+blokje blokje+slepen slepen+planning vakje+planning kleur+planning
      gantt gantt-chart capaciteit+planning resource+planning opdracht+planning werkorder+planning
      interim+planning interimmers studenten+inplannen jobstudenten+planning route+planning ritplanning
      rittenplanning rondes monteurs+planning technieker+planning werf+planning werfplanning
      productieplanning strobbo shiftplanning planday dyflexis ploegen+rooster werkschema schema+werk
      week+hangt planning+hangt planning+app wie+werkt wisselen+dienst ruilen+dienst ruilen+shift
      schoonmaakrooster afwisselend+weekend beschikbaarheid beschikbaarheden onbeschikbaar inroosteren
      ingeroosterd planninkje planneke planningsblad planningblad poetsplanning kuisplanning
      zorgplanning plannings-app planning-app planningsprogramma planningscherm planners
      welke+uren+werken wanneer+werken wanneer+moet+werken moet+morgen+werken vroege+late vroegen+laten
      de+vroege+doen de+late+doen den+late den+vroege nachten+doen vroeg+laat+nacht ploegwissel
      shiftplan uurregeling uurregelingen werkregeling dienstregeling dienstlijst wachtlijst+weekend
      wachtregeling wachtplanning weekend+van+wacht wacht+hebben wie+van+wacht dubbel+gepland
      gepland+ziek inzetten+personeel bezettingsgraad teamplanning+excel uurroosterke`,
    fr: `planning plannings tableau+planning outil+planning logiciel+planning planificateur planification
      planifier planifié planifiée dispatching dispatcher répartiteur horaire horaires horaire+travail
      horaires+équipe grille+horaire planning+personnel planning+semaine planning+équipe planning+mois
      tableau+service rôle+garde roulement roulements shift shifts échanger+shift échange+shift
      changer+horaire équipe+matin équipe+soir équipe+nuit équipe+jour équipes+pauses deux+pauses
      trois+pauses pauses+équipe pause+matin pause+nuit tournante tournée+planning matin+soir
      poste+matin service+matin service+soir service+nuit garde+week-end garde gardes de+garde
      permanence permanences tour+rôle tour+garde remplaçant remplacement+équipe remplacement+shift
      effectif effectifs sous-effectif sureffectif occupation+planning planifié+double chevauchement
      planning+décalé déplacer+bloc glisser+planning case+planning couleur+planning gantt
      capacité+planning ressources+planning ordre+planning intérim+planning intérimaires
      étudiants+planning jobistes tournées route+planning techniciens+planning technicien+planning
      chantier+planning planning+chantier planning+production strobbo planday dyflexis combo+planning
      skello app+planning planning+affiché planning+imprimé planning+valves valves qui+travaille
      semaine+prochaine disponibilités disponibilité indisponible indisponibilités prévu+horaire
      horaire+changé horaire+affiché horaires+affichés alternance+week-end binôme semaine+paire
      agenda+équipe planificatrice quand+travailler quand+je+travaille quelles+heures+travaille
      faire+nuit nuits+faire matin+après-midi+nuit faire+matins faire+pauses en+pauses pause+après-midi
      changement+pause changement+équipe échanger+nuit échanger+pause permuter affecter+personnel
      affectation+équipe affectations équipes+chantiers ouvriers+chantier+demain régime+travail
      agenda+chauffeurs agenda+techniciens calendrier+équipes calendrier+chantiers fait+matins
      fait+nuits je+fais+soir semaine+nuit semaine+matin semaine+soir semaine+jour 2x8 3x8 5x8
      en+pause+soir postés qui+vient+demain remplace+qui deux+endroits+même équipes+demain`,
    en: `planning planning+board planboard planning+tool planning+software planner scheduler schedule
      schedules scheduling scheduled dispatching dispatcher roster rosters rostering rota rotas
      duty+roster work+schedule staff+planning staff+schedule weekly+schedule week+planning day+planning
      monthly+planning shift shifts shift+swap swap+shift swapping+shifts change+shift early+shift
      late+shift night+shift day+shift morning+shift evening+shift weekend+shift shiftwork
      shift+schedule on-call on+call on+duty standby stand-by duty permanence rotation rotating
      turn+duty stand-in replacement+shift cover+shift staffing understaffed understaffing short-staffed
      double-booked double+planned double+scheduled planned+twice overlap+schedule shifted+planning
      move+block drag+planning drag+block block+planning gantt gantt+chart capacity+planning
      resource+planning workload+planning order+planning temps+planning temp+workers agency+workers
      students+schedule jobstudents route+planning trip+planning rounds technicians+planning
      technician+schedule site+planning production+planning strobbo planday dyflexis skello planning+app
      schedule+app schedule+printed who+works working+weekend next+week availability availabilities
      unavailable week+view crew teams+schedule timetable time+table time+slot assign+shift unassigned
      published+schedule publish+schedule planners when+do+work when+i+work which+hours+work
      hours+next+week earlies lates swap+days swap+night planned+sick assign+staff assign+people
      assignments crews+sites coloured+bars coloured+blocks 2x8 3x8 nights+week do+nights doing+nights
      do+mornings mornings+week who+comes+tomorrow two+places+same-time who+replaces fill-in+nurse
      stand+in+colleague-sick night+week late+week early+week agenda+drivers agenda+technicians
      calendar+crews calendar+teams work+regime foremen+tomorrow+crews`,
  },
  {
    id: 'customers-and-contacts',
    nl: `klant+aanmaken klantenfiche klantenfiches klantfiche klantenkaart klantenbestand klantenlijst
      klantenbeheer klantnummer klantnummers klantgegevens klantendossier klantendatabase
      klantenopvolging crm crm-systeem crmsysteem salesforce hubspot teamleader dynamics+crm efficy
      odoo+crm zoho pipedrive superoffice prospect prospecten prospectie lead leads opportuniteit
      opportuniteiten contact contacten contactpersoon contactpersonen contactlijst contactenlijst
      contactgegevens adresboek adresboekje adressenlijst adressenbestand adreslijst globale+adreslijst
      visitekaartje visitekaartjes relatie relaties relatiebeheer leverancierfiche leveranciersfiche
      leveranciersgegevens dubbele+klant dubbele+klanten dubbele+contacten dubbels+contacten ontdubbelen
      samenvoegen+klanten samenvoegen+contacten adreswijziging adres+klant klant+verhuisd verhuisd+adres
      telefoonnummer+klant gsm-nummer+contact btw-nummer+klant ondernemingsnummer kbo kbo-nummer
      kruispuntbank naam+bedrijf bedrijfsnaam+klant nieuwsbrief mailing mailchimp mailjet flexmail
      mailinglijst uitschrijven+nieuwsbrief afmelden+nieuwsbrief doelgroep segment nieuwjaarskaartjes
      kerstkaarten+adressen etiketten+adressen contacten+gsm contacten+telefoon contacten+outlook
      contacten+synchroniseren contacten+verdwenen contacten+kwijt contacten+importeren
      exporteren+klanten klanten+excel accountmanager vertegenwoordiger+klant bezoekverslag
      bezoekverslagen verkoper+klant gdpr+klant klanthistoriek historiek+klant inactieve+klant
      klant+blokkeren kredietlimiet klantcategorie aanspreking taal+klant klantenprogramma klantenpakket
      klantenkaartje klantenkaarten klantenfichke fiche+klant fiches+klanten klantenbase klant+opzoeken
      klant+terugvinden klant+tweemaal klant+bestaat+al klant+telefoon+opzoeken telefoonnummers+klanten
      nummers+klanten gsm-nummers+klanten nummers+kwijt+gsm nummers+gsm+weg telefoonboek telefoonlijst
      telefoongids nummerlijst contactjes contactfiche contactgroep contactgroepen verzendlijst+klanten
      distributielijst+klanten klantenmailing massamail massamailing bulkmail+klanten
      nieuwsbriefinschrijvingen kerstkaarten+klanten uitnodigingen+klanten adreslabels adresgegevens
      adresbestand klantadres klantadressen klantengegevens klantinfo klanteninfo klantnotities
      notities+klant bezoeken+klanten klantencontact klantenrelatie vaste+klant bedrijvenlijst
      btw+klant+opzoeken visitekaart dossierbeheerder+klant opvolglijst+klanten patiëntenfiche
      patiëntgegevens+adres cliëntenfiche bewonersfiche ledenlijst ledenbestand`,
    fr: `créer+client fiche+client fiches+clients fiche+clients fichier+clients liste+clients
      gestion+clients numéro+client données+client coordonnées+client coordonnées dossier+client
      base+clients base+client suivi+clients clientèle crm salesforce hubspot teamleader dynamics+crm
      efficy odoo+crm zoho pipedrive superoffice sellsy prospect prospects prospection lead leads
      opportunité opportunités contact contacts personne+contact personnes+contact liste+contacts
      carnet+adresses carnet+adresse répertoire répertoire+contacts liste+adresses carte+visite
      cartes+visite relations+clients relation+client fiche+fournisseur fiches+fournisseurs
      client+double clients+double doublon+client doublons+clients doublons contacts+double dédoublonner
      fusionner+clients fusionner+fiches fusionner+contacts changement+adresse adresse+client
      client+déménagé déménagé+adresse téléphone+client gsm+contact tva+client numéro+entreprise bce
      numéro+bce banque-carrefour raison+sociale newsletter newsletters infolettre mailing mailings
      mailchimp mailjet flexmail brevo désinscription désinscrire+newsletter désabonner public+cible
      cartes+vœux cartes+voeux étiquettes+adresses contacts+gsm contacts+téléphone contacts+outlook
      contacts+synchroniser contacts+disparu contacts+perdus contacts+importer exporter+clients
      clients+excel commercial+client délégué+client délégué+commercial rapport+visite rapports+visite
      rgpd+client historique+client client+inactif bloquer+client limite+crédit catégorie+client
      langue+client programme+clients logiciel+clients clients+disparus clients+partis
      chercher+client+programme rechercher+client retrouver+client trouver+client client+existe+déjà
      client+dédoublé ajouter+client encoder+client encoder+clients nouveau+client
      nouveau+client+encoder nouvelle+adresse+client adresse+ancienne+fiche modifier+adresse+client
      adresse+changée+client nom+client+faux nom+client+changé téléphone+clients numéros+clients
      gsm+clients numéros+gsm+perdus numéros+perdus+téléphone annuaire bottin liste+téléphone
      liste+numéros liste+diffusion+clients mail+tous+clients envoi+masse envoi+groupé+clients emailing
      e-mailing cartes+noël+clients invitations+clients étiquettes+clients adresses+clients infos+client
      infos+clients informations+client notes+client remarques+client+fiche visite+client+rapport
      visites+clients client+fidèle tva+client+chercher carte+visite+scanner gestionnaire+client
      fiche+patient fiches+patients données+patient+adresse fiche+résident fiche+bénéficiaire
      fichier+membres liste+membres fiche+société sociétés+liste`,
    en: `create+customer new-customer customer+record customer+records customer+card customer+file
      customer+list client+list customer+database customer+number customer+details customer+data
      client+record client+file client+details clients+list crm crm+system salesforce hubspot teamleader
      dynamics+crm efficy odoo+crm zoho pipedrive superoffice prospect prospects prospecting lead leads
      opportunity opportunities contact contacts contact+person contact+list contact+details
      address+book addressbook address+list global+address business+card business+cards
      relation+management account+manager sales+rep supplier+record supplier+details vendor+record
      duplicate+customer duplicate+customers duplicate+contacts duplicates+contacts double+customer
      double+contacts deduplicate merge+customers merge+contacts merge+records address+change
      change+address customer+address customer+moved moved+address phone+customer mobile+contact
      vat+customer company+number enterprise+number kbo bce crossroads+bank company+name newsletter
      newsletters mailing mailings mailchimp mailjet flexmail brevo mailing+list unsubscribe
      unsubscribed opt-out christmas+cards greeting+cards address+labels contacts+phone contacts+mobile
      contacts+outlook contacts+sync contacts+gone contacts+disappeared contacts+lost contacts+import
      export+customers customers+excel visit+report visit+reports customer+history gdpr+customer
      inactive+customer block+customer credit+limit customer+category customer+language customer+program
      customer+software client+program client+database clients+gone customers+gone customers+disappeared
      search+customer look+up+customer find+customer find+client customer+twice client+twice
      customer+exists+already add+customer add+client enter+customer new+client new+customer+enter
      customer+changed+address customer's+address client's+address customer+name+changed
      phone+numbers+customers numbers+customers phonebook phone+book phone+directory telephone+list
      internal+phone+list directory+colleagues distribution+list+customers mail+all+customers
      email+all+customers mass+mail bulk+mail+customers emailing christmas+cards+addresses
      invitations+customers labels+addresses address+file addresses+customers customer+addresses
      customer+info client+info client+data client+notes notes+customer visit+customer+report
      customer+visits client+visits customer+relationship regular+customer business+card+scan
      patient+record+address patient+details resident+record member+list members+list membership+file`,
  },
  {
    id: 'quotes-and-sales-orders',
    nl: `offerte offertes prijsofferte bestek aanbod aanbieding order orders verkooporder orderbevestiging
      orderlijn orderlijnen orderboek bestelbon bestelbonnen verkoper vertegenwoordiger verkoop
      commercieel binnendienst prijsvraag aanbesteding calculatie marge korting kortingen klantprijs
      artikellijn ordernummer orderstatus backorder nalevering configurator verkoopvoorwaarden leadtijd
      leveringsdatum opvolging+offerte offertetje offertenummer offerte-nummer offertesjabloon
      offerteprogramma offertemodule offertelijn offerteaanvraag offerteaanvragen prijsaanvraag
      prijsaanvragen prijsvoorstel prijsopgave prijsje klant+wil+prijs prijs+opmaken kostenraming
      ramingen meetstaat meetstaten lastenboek lastenboeken inschrijving+prijs prijsbieding bieding
      aannemer+prijs voorstel+klant voorstel+doorsturen bestellingen+klant bestellingen+klanten
      klant+heeft+besteld klant+besteld bestelling+ingeven bestellingen+ingeven bestelling+invoeren
      bestelling+binnen bestellingen+binnen bestelling+bevestigen bestelling+bevestigd bestelbevestiging
      bestelling+geannuleerd bestelling+annuleren nabestelling bestellijst+klant bestelformulier+klant
      telefonische+bestelling ordertje orderke ordertjes orderinvoer orderverwerking orderbon
      orderbonnen orderafdruk orderblokkade klantenorder klantenorders klantorder spoedorder raamorder
      verkoopbon verkoopsdienst verkoopafdeling verkoopsafdeling verkopers verkoopster accountmanager
      handelsvoorwaarden algemene+voorwaarden geldigheidsduur getekend+akkoord+klant akkoord+klant
      handtekening+klant+akkoord deal verkoopcijfers verkopen+cijfers omzetcijfers levertijd+klant
      deellevering leverdatum+klant`,
    fr: `offre offres devis soumission commande commandes bon+commande confirmation+commande ligne+commande
      carnet+commandes vendeur vendeuse commercial représentant ventes vente appel+offres chiffrage
      calcul+prix marge remise remises ristourne tarif+client reliquat configurateur conditions+vente
      délai+livraison suivi+offre numéro+commande encoder+commande remettre+prix prix+demandé+client
      demande+prix demandes+prix client+attend+prix client+veut+prix prix+client+donner
      proposition+client proposition+prix proposition+commerciale propositions+commerciales
      estimation+client estimation+travaux métré métrés cahier+charges bordereau+prix adjudication
      adjudications estimatif chiffrer chiffré calculer+prix+client client+commandé client+a+commandé
      bdc bdcs accord+client signé+client client+accepte client+accepté bon+pour+accord
      signature+client+accord relance+prospect validité+prix conditions+générales cgv commerciaux
      vendeurs délégué délégués équipe+commerciale devisage deviseur deviseurs deviser pdv
      opportunité+gagnée affaire+gagnée affaire+perdue pipeline teamleader+deal chiffre+affaires
      livraison+partielle reliquats livrable+client client+relance+prix commander+téléphone+client
      commande-client précommande passation+client encodeuse+clients bon+signé+client cde cdes
      cmd+client prix+barème+client rabais escompte marché+gagné`,
    en: `quote quotes quotation tender bid offer sales+order order+confirmation order+line order+lines
      orderbook purchase+order sales rep salesman salesperson pricing margin discount discounts rebate
      backorder configurator lead+time delivery+date order+number order+status order+entry
      follow-up+quote quoting quoted quotations quote-number price+request price+requests
      request+price+customer customer+wants+price customer+waits+price price+customer+waiting
      price+proposal proposal+client proposal+customer proposals estimate+customer estimate+works
      estimates estimator estimating bill+of+quantities measured+works tenders tendering bidding
      customer+ordered client+ordered customer+has+ordered orders+customers customer+orders client+order
      orders+clients incoming+orders enter+order enter+orders entering+orders order+entered
      order+confirmed confirm+order order+cancelled cancel+order rush+order urgent+order order+form
      order+desk order+processing order+blocked order+not+sent order+vanished order+print phone+order
      phone+orders order+by+phone blanket+order part+delivery partial+delivery signed+approval+customer
      approval+customer customer+agreed customer+accepted customer+signed validity+period
      terms+conditions t&c general+conditions salesmen salespeople saleswoman saleslady salesforce+order
      account+executive teamleader+deal deal+won deals+lost pipeline turnover markup mark-up
      price+calculation calculate+price+customer cost+estimate`,
  },
  {
    id: 'purchasing-and-suppliers',
    nl: `leverancier leveranciers aankoop aankopen aankoper aankoopdienst inkoop inkoper bestelaanvraag
      aankooporder inkooporder bestelvoorstel besteladvies goedkeuring+bestelling leveranciersnummer
      leverancierskaart prijslijst catalogus minimumafname levertermijn ontvangst+goederen
      goederenontvangst raamcontract punchout herbestellen bijbestellen leverancierke leverancierscode
      leveranciersbestand leverancierslijst leveranciersportaal leveranciersgegevens
      leveranciersbestelling leveranciersprijzen leverancierskorting leverancierscontract toeleverancier
      toeleveranciers groothandel groothandelaar groothandelaars grossist aankoopbon aankoopbonnen
      aankoopaanvraag aankoopaanvragen aankoopprijs aankoopprijzen aankoopmodule aankoopprogramma
      aankoopverantwoordelijke aankoopster aankoopdirecteur aankoopproces aangekocht inkooporders
      inkoopdienst inkoopmodule inkoopprijs bestelbon+goedkeuren bestelbon+materiaal
      bestelbons+goedkeuren materiaal+bestellen materiaal+besteld materiaal+aanvragen
      grondstoffen+bestellen verpakking+bestellen handschoenen+bestellen luiers+bestellen
      incontinentiemateriaal+bestellen verbandmateriaal+bestellen medicatie+bestellen voeding+bestellen
      bureaumateriaal+bestellen kantoormateriaal kantoorbenodigdheden lyreco staples+bestellen manutan
      bestellen+webportaal bestelmodule+materiaal bestelportaal bestellimiet
      handtekeningsbevoegdheid+bestelling budgethouder budgethouders goedkeuringsflow+bestelling
      goedkeurder+bestelling prijsvergelijking vergelijken+prijzen drie+prijzen ontvangstmelding
      levering+ingeboekt deels+geleverd leveringsvoorwaarden incoterm minimumbestelling
      minimum+bestelbedrag mep+bestelling mepco cebeo rexel würth facq vanmarcke desco`,
    fr: `fournisseur fournisseurs achat achats acheteur acheteuse service+achats approvisionnement
      réapprovisionnement demande+achat commande+fournisseur proposition+commande validation+commande
      fiche+fournisseur liste+prix catalogue quantité+minimale délai+fournisseur réception+marchandises
      contrat+cadre recommander racheter grossiste grossistes sous-traitant+commande
      prestataire+commande sous-traitants acheter+matériel matériel+commander matériel+commandé
      matériel+demander commandes+matériel commander+gants commander+langes langes+commande
      commander+pansements commander+médicaments pharmacie+commande commander+repas denrées
      commander+papier commander+café fournitures matières+premières emballages+commander lyreco manutan
      bon+commande+valider bon+commande+matériel bons+commande+valider bc+valider bc+signer bc+matériel
      da+valider demande+matériel demandes+matériel réquisition responsable+budget
      budget+commande+dépassé limite+commande signature+commande+chef valider+dépense validation+dépense
      flux+validation circuit+validation comparer+prix comparaison+prix trois+prix+demander
      avis+réception réceptionner réceptionné réception+livraison réception+matériel
      livraison+réceptionnée livraison+commande+correspond livraison+encoder livré+partiellement
      pas+livré+commandé franco+port incoterm commande+minimum minimum+de+commande portail+commande
      webshop+commander+matériel catalogue-fournisseur référence-fournisseur code-fournisseur
      tarif-fournisseur mercuriale cebeo rexel würth facq vanmarcke desco cipac sanidel
      passer+commande+matériel commander+pièces appel+prix+matériel entrée+marchandises`,
    en: `supplier suppliers vendor vendors purchase purchases purchasing buyer procurement requisition
      purchase+order replenishment reorder reordering approval+order supplier+number price+list
      catalogue catalog minimum+order goods+receipt goods+in receiving framework+contract sourcing
      wholesaler wholesalers subcontractor+order buyers buy+material bought+material procure procured
      order+material ordering+material material+ordered request+material order+gloves order+diapers
      order+nappies order+bandages order+medication order+supplies ordering+supplies
      order+office+supplies office+supplies stationery stationary+order order+coffee raw+materials
      packaging+order order+food+kitchen order+parts spare+parts+order lyreco manutan order+slip+approve
      purchase-order po+approve po+approval po+approved po+number po+blocked po+rejected po+not+sent
      po+missing pos+approve order+requests approve+order order+awaiting+approval approve+spending
      spending+limit budget+holder budget+owner budget+exceeded+order signing+authority approval+flow
      approval+workflow compare+prices price+comparison three+prices goods+received receive+goods
      receipt+delivery booked+delivery partly+delivered partially+delivered not+delivered+ordered
      ordered+not+arrived backordered incoterm carriage+paid minimum+quantity moq order+portal
      ordering+portal punch-out cebeo rexel würth vanmarcke facq price+agreement rfq rfp`,
  },
  {
    id: 'stock-and-inventory',
    nl: `stock voorraad voorraden stockage inventaris inventaris+tellen telling stocktelling tellijst
      voorraadtelling artikel artikelen artikelnummer artikelkaart locatie+magazijn bakje bakken rek
      rekken lotnummer lot partij partijnummer houdbaarheid vervaldatum restant tekort overstock
      nulvoorraad voorraadcorrectie herwaardering uitgifte verbruik+stock minimumstock omboeken
      omboeking fifo serienummer batch stockske stockbeheer stockniveau stockcijfers stockverschil
      stockverschillen stockcorrectie stockbeweging stockbewegingen stocklijst stockprogramma
      stockopname stockwaarde stockplaats stocklocatie stockruimte magazijnstock magazijnprogramma
      magazijnbeheer magazijnier magazijniers magazijnmeester magazijnlocatie tellen+jaareinde
      inventariseren inventariseerden inventarislijst inventaristelling inventarisatie inventarisscanner
      dozen+tellen paletten pallets palet palletten palletplaats palletlabel gangpad+locatie legbord
      legplank schap schappen schappenkaartje hoogstapelaar picking picken picklijst orderpicker
      orderpickers pickorder verzamelen+magazijn artikelnr artikelcode artikelcodes artikels artikeltje
      artikelenbestand artikelbestand artikelfoto productcode productcodes wisselstukken
      reserveonderdelen onderdelen+magazijn uitboeken uitgeboekt bestelpunt lotnr lotnummers lotnrs
      tracering traceerbaarheid tht tht-datum vervallen+producten bederfbaar quarantainelocatie
      bloedstock apotheekkast medicatiekast`,
    fr: `stock stocks inventaire inventaires comptage compter+stock liste+comptage article articles
      référence+article fiche+article emplacement casier rayonnage lot lots numéro+lot péremption
      date+limite rupture manquant surstock stock+négatif correction+stock revalorisation sortie+stock
      entrée+stock stock+minimum transfert+stock mutation+stock fifo numéro+série réserve magasinier
      magasiniers magasinière compter+dépôt compter+magasin comptes+fin-année+dépôt compté+dépôt
      compter+cartons palettes palette emplacements allées+dépôt travée travées rayon+dépôt rayons+dépôt
      rack+dépôt racks préparation+commandes préparateur préparateurs picking picker prélèvement
      prélever+dépôt scanner+dépôt douchette+dépôt système+dit+reste introuvable+dépôt introuvable+rayon
      quantité+système quantités+système quantité+réelle quantité+physique quantités+physiques
      quantités+négatives quantité+négative écart+quantité écarts+quantités écarts+dépôt codes+produits
      code-article codes-articles réf+produit réfs fichier+produits base+produits pièces+rechange
      pièces+détachées pièces+dépôt déstocker déstockage réassortir réassortiment seuil+commande périmé
      périmés péremptions traçabilité tracer+produit ddm dlc dluo lot-numéro mise+quarantaine+produit
      armoire+médicaments armoire+pharmacie dépôt+quantités mouvement+dépôt transfert+dépôt
      transfert+dépôts inventorier inventorié inventoriste manco mancos surplus+dépôt excédent`,
    en: `stock stocks inventory stocktake stocktaking cycle+count counting+list item items item+number sku
      article location+bin bin bins shelf rack lot lots batch expiry best+before shortage overstock
      negative+stock stock+correction adjustment valuation issue+stock minimum+stock transfer+stock fifo
      serial+number out+stock warehouse+quantity storekeeper storeman warehouseman warehouse+clerk
      warehouse+worker+scan warehouse+management counting+warehouse count+warehouse counted+warehouse
      year-end+count yearly+count annual+count pallets pallet aisles racks bay+location high+bay picking
      picker pickers pick+list picklist picked+wrong scan+warehouse handheld+warehouse system+shows+ten
      system+says+ten nowhere+warehouse quantity+system quantities+system physical+quantity
      physical+quantities actual+quantity on-hand on+hand+quantity negative+quantity negative+quantities
      quantity+difference quantity+differences count+difference counts+difference product+code
      product+codes part+number part+numbers articles skus material+number spare+parts+count
      parts+warehouse take+parts+system book+out+parts write+off+goods write-off destock restock
      restocking reorder+point minimum+level expired+products expired+medication expiring
      expiration+date use-by tht traceability traceable lot-number lot-numbers quarantine+location
      medicine+cabinet pharmacy+cabinet consignment surplus+warehouse leftover+warehouse inventorying
      inventories inventoried storage+location`,
  },
  {
    id: 'electronic-data-exchange',
    nl: `edi edi-bericht peppol as2 ubl desadv invoic orders-bericht orderbericht berichtenverkeer gateway
      tussenstation knooppunt partnercode gln ean eancode gtin mapping mapper vertaaltabel koppelvlak
      uitwisseling xml-bestand supermarkt retailer grootwarenhuis distributeur delhaize colruyt
      carrefour aldi lidl aperak orderresponse ontvangstbevestiging afgekeurd+bericht berichten+wachten
      wachtrij+berichten ftp sftp edi-berichten edi-koppeling edi-order edi-orders edi-bestelling
      edi-factuur edi-facturen edi-partner edi-partij edi-verkeer edi-bak edi-server edi-fout edi's
      edifact edicom tradecloud tradeinterop babelway transus gs1-code sscc-label sscc-code gln-nummer
      gln-code glncode ean-code ean-codes eancodes ean-nummer van-provider leverbericht leverberichten
      verzendbericht verzendberichten pakbonbericht ontvangstmelding+bericht factuurbericht
      factuurberichten bestelbericht bestelberichten prijsbericht pricat recadv orders-bestand ordrsp
      ordchg inslag+bericht elektronische+bestellingen automatische+orders bestellingen+winkels
      warenhuis warenhuizen grootwarenhuizen supermarkten retailers albert+heijn lambrechts alvo hubo
      gamma+keten ketens winkelketen in-map+bestanden verwerkt+bericht onverwerkt+bericht
      onverwerkte+berichten herverzenden+bericht mdn as2-certificaat as4 as2-verbinding sftp-map
      sftp-sleutel testbericht testberichten vertaler+bericht xml-bericht xml-berichten
      csv-bestand+partner`,
    fr: `edi message+edi peppol as2 ubl desadv invoic aperak échange+données échange+messages passerelle
      plateforme+échange code+partenaire gln ean code-ean gtin mappage table+conversion xml supermarché
      supermarchés grande+surface enseigne distributeur delhaize colruyt carrefour aldi lidl cora
      accusé+message message+rejeté messages+attente file+messages avis+expédition ftp sftp edifact
      edicom tradeinterop babelway code-gln messages-edi ordrsp ordchg recadv pricat
      van+fournisseur+réseau message+facture messages+facture message+commande messages+commandes
      message+livraison message+expédition avis+livraison+électronique commandes+électroniques
      commande+électronique commandes+automatiques+arrivent commandes+arrivent+automatiquement
      commandes+auto commandes+magasins commandes+chaîne commandes+grande+surface chaînes+magasins
      chaîne+magasins grandes+surfaces enseignes centrale+achat intermarché hubo cash-and-carry
      message+non+traité messages+non+traités messages+bloqués message+bloqué messages+coincés
      messages+passent+pas message+passé+partenaire message+reçu+partenaire message+perdu+partenaire
      renvoyer+message+partenaire renvoyer+messages réémettre réémission réintégrer+message
      intégration+messages intégrer+commandes+automatique intégration+commandes
      fichiers+répertoire+traités fichiers+restent+dossier entrant+message sortant+message mdn as4
      partenaire+commercial partenaire+raccorder nouveau+partenaire+messages message+test messages+test
      traducteur+messages segment+message champ+message+manquant fichier+plat télétransmission
      dématérialisé+échange`,
    en: `edi edi+message peppol as2 ubl desadv invoic aperak orders+message data+exchange message+gateway
      gateway partner+code gln ean gtin mapping conversion+table xml supermarket supermarkets retailer
      chain+store acknowledgement+message rejected+message message+queue despatch+advice ftp sftp
      connector+messages edifact edicom tradeinterop babelway gln-code ean-code ordrsp ordchg recadv
      pricat van+provider value-added+network invoice+message order+message order+messages
      delivery+message shipping+message dispatch+advice asn advance+shipping electronic+order
      electronic+orders electronic+ordering orders+arrive+automatically automatic+orders
      orders+automatically orders+from+shops orders+stores orders+chain chain+stores retail+chain
      retailers retail+customer department+store delhaize colruyt carrefour aldi lidl albert+heijn hubo
      big+chain message+not+processed unprocessed+message unprocessed+messages messages+not+processed
      messages+stuck message+stuck messages+blocked message+lost+partner resend+message resend+messages
      retransmit retransmission reprocess+message reprocess+messages incoming+message+partner
      outgoing+message+partner mdn as4 onboard+partner new+partner+messages trading+partner
      trading+partners test+message test+messages translator+messages segment+message flat+file
      message+error+code interchange`,
  },
  {
    id: 'government-portals',
    nl: `mycareer myminfin biztax intervat tax-on-web csam egov e-gov mandaat+overheid ebox e-box eloket
      loket overheid fod ministerie rsz dimona dmfa capelo checkin@work ehealth e-health rijksregister
      kbo ubo-register ubo greffe staatsblad kadaster omgevingsloket vergunning vlabel vdab forem
      actiris gemeente stad burgerzaken subsidie subsidieaanvraag attest toelating federaal+portaal
      aangifte+overheid socialezekerheid overheidssite overheidssites overheidsportaal overheidswebsite
      overheidsdienst overheidsdiensten overheidstoepassing overheidsplatform ambtenaar ambtenaren
      vlaanderen.be belgium.be mijnvlaanderen my.belgium webidm hoofdtoegangsbeheerder gevolmachtigde
      kbo-select kbo-inschrijving ondernemingsloket ubo-aangifte ubo-melding werfmelding 30bis limosa
      limosa-melding rsz-site rsz-portaal rsz-aangifte rva rva-formulier werkloosheidsbewijs c3.2 c131
      asr asr-aangifte riziv mycarenet vitalink recip-e bel-rai belrai e-health-certificaat ehealthbox
      ehealth-certificaat fagg favv foodweb beltrace sanitel ovam mymebel matis milieuvergunning
      omgevingsvergunning bouwaanvraag energiepremie premieaanvraag kmo-portefeuille kmo-portemonnee
      kmo+portefeuille vlaio strategische+transformatiesteun e-loket e-loketten stadhuis gemeentehuis
      gemeentedienst fedict e-procurement e-tendering publicprocurement arbeidskaart telemarc digiflow
      kilometerheffing viapass lez-registratie webdiv`,
    fr: `myminfin biztax intervat tax-on-web csam mandat+fédéral ebox e-box guichet+électronique
      administration spf ministère onss dimona dmfa capelo checkinatwork ehealth registre+national bce
      registre+ubo ubo moniteur cadastre permis+environnement permis commune ville état+civil subside
      subsides subvention attestation agrément portail+fédéral sécurité+sociale forem actiris aviq
      région+wallonne site+état site+gouvernement site+officiel+belge fonctionnaire fonctionnaires
      belgium.be my.belgium monespace mon+espace+wallonie mon-espace wallonie.be mesdémarches
      démarche+administrative démarches irisbox irisline guichet+entreprises guichet+entreprise
      guichet+unique webidm gestionnaire+accès donner+mandat mandat+retirer mandats+gérer mandataire
      banque-carrefour bénéficiaires+effectifs déclaration+travaux déclaration+chantier 30bis limosa
      onem c3.2 c131 inami mycarenet mutuelle+portail belrai e-health ehealthbox afmps afsca foodweb
      beltrace sanitel mymebel urbanisme demande+prime+région prime+région primes+région prime+énergie
      chèques-entreprises chèques+entreprises chèque-formation chèques-formation sowalfin hub+brussels
      innoviris maison+communale service+population e-procurement e-tendering publicprocurement telemarc
      digiflow viapass prélèvement+kilométrique lez+enregistrement webdiv immatriculation immatriculer
      plaque+demander casier+judiciaire extrait+casier bruxelles+environnement selor fwb+portail
      one+portail`,
    en: `myminfin biztax intervat csam ebox government administration ministry social+security dimona onss
      rsz ehealth national+register company+register ubo+register land+registry permit permits
      municipality town+hall subsidy grant certificate+government mandate+portal federal+portal
      public+portal tax+office+portal official+site+belgian state+website civil+servant civil+servants
      federal+site belgium.be my.belgium my+citizen+profile citizen+profile irisbox counter+online
      business+counter one-stop+shop webidm chief+access+manager give+mandate withdraw+mandate
      mandates+manage mandatary kbo bce cbe company+registration beneficial+owners beneficial+owner ubo
      declaration+works site+declaration 30bis limosa nsso onem rva unemployment+form
      unemployment+declaration c3.2 c131 inami riziv mycarenet health+fund+portal belrai vitalink
      ehealthbox afmps fagg favv afsca food+agency foodweb beltrace ovam planning+permission+site
      energy+premium regional+premium grants+application subsidies kmo-portefeuille kmo+portefeuille
      training+cheques vlaio sowalfin innoviris city+hall+site commune+site municipal e-procurement
      e-tendering publicprocurement public+tender+site telemarc viapass kilometre+charge
      lez+registration webdiv vehicle+registration licence+plate+request criminal+record+extract
      official+gazette`,
  },
  {
    id: 'law-and-notary-files',
    nl: `notaris notarieel notariaat advocaat advocaten advocatenkantoor jurist juridisch dossier+akte
      cliënt cliënte cliënten tegenpartij rechtbank vonnis griffie deurwaarder pleidooi conclusie
      procedure zitting dagvaarding e-deposit dpa erfenis erfgenaam erfgenamen nalatenschap schenking
      testament huwelijkscontract echtscheiding volmacht repertorium derdenrekening provisie erelonen
      ereloon beroepsgeheim kantoorgenoot vennoten stagiair+advocaat notariskantoor notarisdossier
      notarismedewerker notarisklerk notarissoftware notarisprogramma notarisdossiers confrater
      confraters vennoot+dossier advocatendossier advocatenprogramma advocatensoftware kleos j-box jbox
      regsol e-notariaat enotariaat notaclick izimi biddit openbare+verkoop actalex lexnot dpa-deposit
      dpa-jbox pleiten pleitdatum conclusies conclusietermijn neerleggen+stukken stukkenbundel
      inventaris+stukken bundel+stukken rolnummer arrondissementsrechtbank vredegerecht vrederechter
      arbeidsrechtbank arbeidshof ondernemingsrechtbank hof+beroep beroep+termijn beroepstermijn
      verzoekschrift ingebrekestelling derdengeld derdengelden rubriekrekening provisienota ereloonnota
      kostenstaat+dossier pro+deo prodeo bja gerechtsdeurwaarder deurwaardersexploot exploot
      beslag+dossier schuldbemiddeling collectieve+schuldenregeling curator faillissement
      faillissementsdossier bewindvoerder bewindvoering strafdossier slachtoffer+dossier tegenpartijen
      conflictcheck belangenconflict jura.be jurisquare strada+lex rechtspraak+zoeken wetboek
      erfenisdossier hypotheekkantoor fiscale+opzoekingen`,
    fr: `notaire notarial notariat étude+notariale avocat avocats cabinet juriste juridique client+dossier
      partie+adverse tribunal jugement greffe huissier plaidoirie conclusions procédure audience
      citation e-deposit dpa succession successions héritier héritiers donation testament
      contrat+mariage divorce procuration répertoire compte+tiers provision honoraires
      secret+professionnel associés stagiaire+avocat étude+dossier notaires clerc clercs maître+dossier
      confrère confrères barreau bâtonnier kleos cicero j-box jbox regsol e-notariat enotariat izimi
      biddit vente+publique actalex lexnot crt registre+testaments dépôt+pièces pièces+dossier
      inventaire+pièces farde+pièces bundle+pièces plaider plaidoiries délai+appel cour+appel
      justice+paix juge+paix première+instance numéro+rôle rôle+général rg+dossier mise+en+demeure
      compte+rubriqué fonds+tiers état+frais pro+deo pro-deo médiation+dettes règlement+collectif
      curateur faillite faillites administrateur+biens administration+biens pénal parquet
      conflit+intérêts jura jurisquare strada+lex stradalex jurisprudence code+civil bureau+hypothèques
      recherches+fiscales liquidation-partage partage+héritage client+adversaire contentieux`,
    en: `notary notarial lawyer lawyers attorney solicitor paralegal law+firm legal client+file
      opposing+party court judgment judgement bailiff hearing summons pleading inheritance heir heirs
      estate+deceased donation will+testament marriage+contract divorce proxy power+attorney
      third-party+account retainer fees professional+secrecy partners trainee notary's notaries
      clerk+file lawyer's law+office law+practice firm+partner+file bar+association opponent+file
      opponents litigation litigant case+file case+files exhibits pleadings plead submissions+deadline
      conclusions+deadline clerk's+office appeal+deadline justice+peace formal+notice notice+default
      kleos cicero j-box jbox regsol e-deposit e-notariat izimi biddit dpa-deposit testaments wills
      inheritances succession successions estate+file deceased+file client+account+law escrow
      trust+account fee+statement pro-deo pro+bono bailiff's writ debt+mediation bankruptcy guardianship
      criminal+file prosecutor conflict+check conflict+interest case+law jurisprudence stradalex
      jurisquare civil+code mortgage+registry`,
  },
  {
    id: 'deeds-and-contracts',
    nl: `akte aktes akten verlijden verleden+akte compromis verkoopakte koopakte hypotheek kredietakte
      overeenkomst overeenkomsten contract contracten clausule clausules bijlage+contract ondertekening
      partijen+akte opmaak+akte ontwerp+akte model+akte modelcontract redactie+akte artikel+contract
      looptijd opzeg opzegging verlenging kopersgegevens comparanten inlezen+gegevens samenvoegveld
      samenvoegvelden aktje aktetekst aktenummer aktegenerator aktebeheer akterepertorium ontwerpakte
      voorontwerp basisakte splitsingsakte leningsakte schenkingsakte volmachtakte oprichtingsakte
      statuten statutenwijziging oprichting+vennootschap kapitaalverhoging verkoopovereenkomst
      koopovereenkomst onderhandse+verkoop compromissen voorlopige+verkoop optie+koper koper+verkoper
      kopers+verkopers koper+tekenen tekenen+notaris getekend+notaris verlijding
      videoconferentie+volmacht grosse registratierechten enregistratie e-registratie
      overschrijving+hypotheekkantoor kredietbrief+bank handlichting bodemattest
      stedenbouwkundige+inlichtingen stedenbouwkundig+uittreksel standaardclausules clausulebibliotheek
      standaardtekst+verkoop tekstblokken tekstblok invulvelden+sjabloon gegevens+partijen
      huurovereenkomst huurovereenkomsten arbeidsovereenkomst arbeidsovereenkomsten arbeidscontract
      arbeidscontracten addendum addenda avenant bijakte raamovereenkomst onderhoudscontract
      onderhoudscontracten leasecontract aannemingsovereenkomst dading nda geheimhouding
      geheimhoudingsovereenkomst verwerkersovereenkomst tegentekenen tegengetekend paraferen paraaf
      parafen ondertekenaar ondertekenaars docusign+enveloppe contractbeheer contractnummer opzegtermijn
      opzegbrief`,
    fr: `acte actes passer+acte acte+vente compromis hypothèque acte+crédit convention conventions contrat
      contrats clause clauses annexe+contrat signature+acte parties+acte projet+acte modèle+acte
      modèle+contrat rédaction+acte durée+contrat résiliation reconduction renouvellement+contrat
      comparants comparution champs+fusion publipostage+acte acte-type projet+notaire projets+notaire
      avant-projet minute+notaire grosse expédition+notaire statuts constitution+société
      augmentation+capital compromis-vente vente+privée sous+seing+privé seing+privé acheteur+vendeur
      acheteurs+vendeurs acquéreur acquéreurs vendeur+signer signer+notaire signé+notaire
      signature+notaire procuration+visioconférence enregistrement+droits e-registration transcription
      mainlevée attestation+sol renseignements+urbanistiques renseignements+notariaux
      lettre+crédit+banque modèle+vente modèles+vente modèle+texte texte+standard textes+types
      blocs+texte bloc+texte champs+modèle champs+remplis données+acheteur données+vendeur
      données+parties identité+parties état-civil+parties compléter+modèle contrat-type contrat-cadre
      convention-cadre avenant avenants addendum bail+rédiger cdi cdd nda confidentialité+accord
      sous-traitance+rgpd contresigner contresigné parapher paraphe paraphes paraphé signataires
      docusign+enveloppe gestion+contractuelle tacite préavis+lettre résilier résilié
      date+fin+engagement fusion+données+modèle`,
    en: `deed deeds sign+deed sale+deed mortgage loan+deed agreement agreements contract contracts clause
      clauses appendix parties+deed draft+deed template+deed contract+template drafting termination
      renewal+contract merge+fields merge+field signing+appointment deed's draft+sale drafts+notary
      notarised notarized notarial+document articles+association bylaws incorporation
      incorporate+company capital+increase statutes preliminary+sale compromis private+sale buyer+seller
      buyers+sellers buyer+sign seller+sign sign+notary signed+notary signing+notary signing+day
      power+attorney+video registration+duties registration+fees mortgages soil+certificate
      planning+information template+sale standard+text text+blocks text+block boilerplate
      fields+template fields+filled+template buyer's+details seller's+details details+buyer
      party+details parties+details marital+status+details addendum addenda amendment amendments nda
      ndas non-disclosure countersign countersigned initial+pages initials+page signature+page
      docusign+envelope contract-management tacit+renewal auto-renewal terminate redline redlines`,
  },
  {
    id: 'insurance-and-claims',
    nl: `verzekering verzekeringen verzekeraar makelaar makelaars polis polissen schade schadegeval
      schadedossier schadeaangifte aangifte+schade expert expertise tarificatie premie premies
      vervaldagbericht groene+kaart internationale+motorkaart bijstand dekking franchise risico+polis
      brandverzekering autoverzekering hospitalisatie groepsverzekering bordereau portima assurnet
      brio+makelaar claim claims rechtsbijstand verzekeringskantoor verzekeringsmakelaar
      verzekeringsmaatschappij verzekeringsdossier verzekeringsprogramma verzekeringsattest
      verzekeringspapieren verzekeringsbewijs verzekeringspolis verzekerden verzekeringnemer
      verzekeringsnemer aanrijding aanrijdingen aanrijdingsformulier arbeidsongevallenaangifte
      waterschade brandschade stormschade glasbreuk glasschade inbraakschade schadebestek
      schadebeheerder schadebeheerders schadedienst schadeloket schadeformulier schadefoto's
      schadevergoeding+uitgekeerd schadenummer schadelijder expertiseverslag bonus-malus bm-graad
      motorrijtuigen omnium mini-omnium ba-verzekering familiale gezinspolis woningpolis woonverzekering
      levensverzekering schuldsaldo schuldsaldoverzekering pensioensparen tak+21 tak21 tak+23 iwip ipt
      vapz arbeidsongevallenverzekering kwijting kwijtingen kwijtschriften vervaldagkwijting
      premieberekening bijvoegsel avenant offertetool+maatschappij brio brio4you assuralia telebib
      ag+insurance axa ethias baloise p&v vivium allianz generali-dossier dkv fidea producentennummer
      fsma-nummer idd-fiche behoefteanalyse`,
    fr: `assurance assurances assureur courtier courtiers courtage police polices sinistre sinistres
      dossier+sinistre déclaration+sinistre expert expertise tarification prime primes échéance
      carte+verte assistance couverture franchise risque assurance+incendie assurance+auto
      hospitalisation assurance+groupe bordereau portima assurnet brio protection+juridique
      indemnisation courtier-assurance compagnie+dossier compagnie+contrat cie+dossier assuré assurés
      preneur papiers+voiture+assurer sinistralité constat constats accrochage accident+voiture
      accident+auto accident+roulage dégât dégâts bris+vitre bris+glace bris+vitrage vol+déclarer
      cambriolage+déclarer déclarer+accident accident+travail+déclaration lésé indemnité indemnités
      indemniser indemnisé bonus-malus degré+bm rc+auto rc+exploitation responsabilité+civile omnium
      mini-omnium familiale assurance-vie assurance-incendie assurance-auto assurance-groupe vie+branche
      branche+21 branche+23 épargne-pension épargne+pension solde+restant+dû pension+complémentaire plci
      eip quittance quittances quittancement avenant carte+internationale brio4you anb assuralia telebib
      ag+insurance axa ethias baloise p&v vivium allianz dkv fidea producteur+numéro fsma idd
      analyse+besoins tarificateur tarificateurs multi-tarification véhicule+assurer assurer+voiture`,
    en: `insurance insurer broker brokers policy policies claim claims claim+file damage+report
      loss+adjuster premium premiums green+card coverage deductible risk+policy fire+insurance
      car+insurance hospitalisation group+insurance legal+protection quote+insurance portima insured
      insurers insurance-broker insuring insure+car insure+vehicle policyholder policyholders
      policy-holder underwriter underwriting underwriters european+accident accident+statement
      car+accident collision road+accident accident+declare damage+claimed water+damage fire+damage
      storm+damage hail+damage windscreen glass+breakage theft+report burglary+report damage+photos
      damage+estimate damage+declaration claimant claimants injured+party liability liabilities payout
      pay-out compensation+damage indemnity indemnities settlement+damage surveyor adjuster
      loss+assessor bonus-malus no-claims comprehensive+car omnium mini-omnium life+cover life+annuity
      pension+savings branch+21 branch+23 supplementary+pension insurance-certificate endorsement
      endorsements rider+cover due-date+notice rating+engine excess+damage brio brio4you anb assurnet
      assuralia telebib ag+company axa ethias baloise p&v vivium allianz dkv das+legal fsma
      needs+analysis idd`,
  },
  {
    id: 'real-estate-and-rent',
    nl: `vastgoed immo immokantoor makelaardij pand panden eigendom woning appartement appartementen studio
      huur huurder huurders verhuur verhuurder huurcontract huurprijs indexatie syndicus mede-eigendom
      vme plaatsbezoek plaatsbeschrijving bezichtiging zimmo immoweb epc attest+epc kadastraal
      waarborg+huur huurwaarborg oplevering perceel grondplan eigenaar+pand whise omnicasa skarabee
      immobiliën immobilienkantoor immosite immo-site immobeheer immoprogramma vastgoedkantoor
      vastgoedmakelaar vastgoedmakelaars vastgoedprogramma vastgoedbeheerder pandje pandnummer
      pandenbeheer pand-online huizen+koop koopwoning huurwoning huurwoningen rijhuis villa+verkoop
      bouwgrond nieuwbouwproject lot+nieuwbouw kandidaat-koper kandidaat-kopers kandidaat-huurder
      kandidaat-huurders kandidaten+bezoek bezoekaanvraag bezoekaanvragen fotograaf+huis 360-foto
      huurgeld huurgelden huurprijzen huurachterstand huurindexatie huurindex huurlasten
      lasten+gemeenschappelijk provisie+lasten afrekening+lasten lastenafrekening mede-eigenaar
      mede-eigenaars mede-eigenaren syndici residentie residenties blok+bewoners sociaal+verhuurkantoor
      svk uittrede plaatsbeschrijver sleuteloverdracht overnamedocument huurwaarborgrekening korfine
      huurcontracten huurovereenkomst+registreren energieprestatiecertificaat epc-attest epc-waarde
      asbestattest kadasternummer perceelnummer verkoopmandaat vergelijkingspunten schattingsverslag
      waardebepaling immoscoop spotto realo logic-immo immovlan sweepbright syndic4you smovin rentio`,
    fr: `immobilier immo agence+immobilière bien+immobilier immeuble immeubles logement appartement
      appartements studio loyer loyers locataire locataires location bailleur bail baux indexation
      syndic copropriété acp visite+bien état+lieux immoweb zimmo peb certificat+peb cadastral
      garantie+locative remise+clés parcelle propriétaire mandat+vente whise omnicasa agence-immobilière
      agents+immobiliers maison+vendre maison+louer maisons+vendre à+vendre+panneau à+vendre+maison
      à+louer terrain+bâtir terrain+vente nouvelle+construction promotion+neuve lot+neuf
      candidat+acheteur candidats+acheteurs candidat-locataire candidat+visite candidats+visite
      visites+maison demandes+visite demande+visite annonce+maison annonce+bien annonces+biens
      publier+bien publier+annonce photos+maison photos+bien visite+virtuelle photographe+bien
      loyer-index loyers-impayés arriérés+locatifs charges+locatives charges+communes décompte+charges
      provision+charges copropriétaire copropriétaires co-propriétaires syndics résidences
      blocs+habitants gestion+locative régie+foncière ais logements sllp rentrée+lieux sortie+lieux
      état+lieux+entrée états+lieux expert+lieux clés+maison relevé+compteurs+sortie index+compteurs
      garantie+bloquée korfine myrent enregistrer+contrat+locatif amiante+attestation
      contrôle+électrique+maison mandat+exclusif compromis+maison estimation+maison estimation+bien
      évaluation+bien expertise+maison immovlan logic-immo realo sweepbright smovin rentio bien+vendu
      bien+en-ligne`,
    en: `property properties real+estate estate+agent building+rent flat apartment apartments rent rental
      tenant tenants landlord lease leases indexation co-ownership syndic viewing viewings immoweb
      energy+certificate rental+guarantee plot owner listing listings inventory+fixtures estate-agent
      estate+agents realtor realtors real-estate realestate house+sale houses+sale to+let letting
      lettings building+land new-build new+development+units units+sale candidate+buyer candidate+buyers
      prospective+buyer viewing-request visit+house visits+house house+photos virtual+tour floorplan
      advert+house ad+house houses+online rents rented renting rent-arrears rent-increase arrears
      service+charges common+charges charges+statement+residents co-owner co-owners coowners
      general+meeting+owners owners+meeting owners' syndicate+building residence+building
      residents+block property-management social+housing housing+agency inventory+entry
      check-in+inventory exit+inventory keys+handover key+handover meter+readings+handover korfine
      leasing+house leaseholder leaseholders tenancy tenancies epc energy+performance
      asbestos+certificate cadastral mandate+sale exclusive+mandate valuation+house appraisal immovlan
      logic-immo zimmo realo whise omnicasa skarabee sweepbright smovin rentio sold+house bedrooms`,
  },
  {
    id: 'projects-and-timesheets',
    nl: `project projecten projectleider projectcode projectnummer timesheet timesheets urenstaat
      urenstaten urenregistratie uren+ingeven uren+boeken prestaties prestatieblad prestatiefiche
      factureerbaar budget+project mijlpaal mijlpalen deadline+project gantt planning+project taak taken
      takenlijst to-do kanban nacalculatie voortgang werfverslag klantenproject doorrekenen
      tijdsregistratie projectje projectmap projectenlijst projectfiche projectbudget projectnr
      projectnummers projectcodes projectbeheer projectplanning projectopvolging projectkost
      projectkosten projectverantwoordelijke projectteam projectingenieur projectsoftware werfleider
      werfnummer werfcode werfkosten werfbudget uren+loggen uurtjes+schrijven urenblad urenbon
      urenbonnen werkbon regiewerk regie-uren regiebon regiebonnen factureerbare+uren
      overschrijding+uren budgeturen bestede+uren prestatiestaat time-sheet time-sheets tijdschrijven
      tijd+schrijven timetracker tracker+tijd toggl clockify harvest+uren jira trello asana monday.com
      monday+bord msproject basecamp smartsheet robaws bouwsoft letsbuild aproplan archisnapper
      fase+code deeltaak deeltaken subtaak taakje to-dolijst todo todo's actiepunten actielijst
      takenbord vorderingen meerwerk meerwerken voorcalculatie nacalc werfvergadering werfverslagen
      burndown sprint backlog`,
    fr: `projet projets chef+projet code+projet numéro+projet feuille+temps feuilles+temps timesheet
      timesheets relevé+heures heures+prestées encoder+heures prestations fiche+prestation facturable
      budget+projet jalon jalons gantt planning+projet tâche tâches liste+tâches kanban post-calcul
      avancement suivi+projet encodage+temps chantier+code numéro+chantier créer+chantier
      ouvrir+chantier chantier+budget coût+chantier coûts+chantier heures+chantier heures+facturer
      heures+encoder+client imputer+heures imputer+temps imputation+temps imputation+heures
      pointer+heures+chantier régie time-sheet time-sheets timesheeting saisie+temps saisie+heures
      saisir+temps saisir+heures temps+passé facturables non-facturable heures+budgétées
      heures+planifiées heures+consommées dépassement+heures dépassement+budget budget-heures
      fiches+travail fiche+journalière rapport+chantier pv+chantier réunion+chantier conducteur+travaux
      conducteur+chantier gestionnaire+chantier chrono+client minuteur toggl clockify jira trello asana
      monday.com ms+project msproject microsoft+planner basecamp smartsheet robaws bouwsoft letsbuild
      aproplan archisnapper sous-tâche sous-tâches to-do to-dos todo todolist points+action
      liste+actions actions+suivi avancements travaux+supplémentaires suppléments+chantier pré-calcul
      calcul+rentabilité+chantier rentabilité+chantier rentabilité+dossier sprint backlog livrables
      livrable numéro+affaire code+affaire`,
    en: `project projects project+manager project+code project+number timesheet timesheets time+sheet
      hours+booked book+hours billable budget+project milestone milestones gantt project+plan task tasks
      task+list kanban to-do progress+report time+tracking time+registration projectmanager pm+hours
      job+numbers job+costing job+sheets jobsheet worksite+code site+budget site+reports site+cost
      hours+job hours+case logging+hours logged+hours logging+time booking+time write+hours time+writing
      time+spent time+entry time+entries time-entry time-sheet time-sheets timesheeting charge+hours
      chargeable hours+invoiced bill+hours non-billable unbilled budgeted+hours planned+hours
      hours+budget over+budget overrun hours+exceeded timer+client stopwatch toggl clockify jira trello
      asana monday.com monday+board msproject basecamp smartsheet robaws archisnapper aproplan letsbuild
      subtask subtasks todo todo-list todos action+points action+items action+list actions+owner
      progress+statement progress+statements extra+works additional+works variation+order
      post-calculation profitability deliverable deliverables sprint backlog burndown work+package
      work+packages workpackage engagement+code assignment+code`,
  },
  {
    id: 'helpdesk-itself',
    nl: `ticket tickets ticketsysteem helpdesk servicedesk supportpagina meldingsformulier melding+ingeven
      callnummer ticketnummer opvolgnummer portaal+it support+bellen wachtmuziek terugbellen
      antwoord+ticket status+ticket afgesloten+ticket heropenen automatische+bevestiging chatbot
      remote+sessie teamviewer overname+scherm tickettje ticketje ticketske ticketnr ticketportaal
      ticketmail ticketing helpdeskje helpdesknummer helpdeskmedewerker it-helpdesk ict-helpdesk
      it-dienst ict-dienst informaticadienst dienst+informatica it-afdeling ict-afdeling jullie+nummer
      jullie+lijn jullie+telefoon jullie+bereiken bereik+jullie jullie+niet+bereikbaar hulplijn
      supportlijn supportnummer niemand+opgenomen belde+jullie jullie+gebeld jullie+mij+bellen
      teruggebeld beloofd+terug geen+reactie+gekregen al+weken+gemeld derde+keer+melden
      vierde+keer+melden opnieuw+melden vorige+melding zelfde+melding eerdere+melding melding+gesloten
      melding+afgesloten ten+onrechte+gesloten gesloten+niet+opgelost opgelost+gemarkeerd
      staat+op+opgelost collega+van+jullie technieker+van+jullie technieker+komen technieker+langs
      iemand+langskomen+bureau langskomen+kijken uw+collega+vorige collega+gisteren+geholpen
      geholpen+gisteren overgenomen+scherm meegekeken+scherm meekijken+scherm overnemen+pc
      ontvangstbevestiging+melding bevestigingsmail+melding tevredenheidsenquête tevredenheidsmail
      topdesk jira+service zendesk freshdesk servicenow glpi prio+verhogen escaleren escalatie sla sla's
      interventie+bon interventieverslag permanentie+it selfservice-portaal selfserviceportaal`,
    fr: `ticket tickets helpdesk servicedesk support+téléphone formulaire+incident numéro+ticket portail+it
      rappeler+support rappel+technicien réponse+ticket statut+ticket ticket+clôturé rouvrir
      confirmation+automatique chatbot session+distance teamviewer prise+main technicien+passé ticketing
      numéro+incident incident+ouvert incident+fermé incident+clôturé help-desk service-desk
      service+informatique département+informatique votre+service+joindre votre+numéro votre+ligne
      joindre+vous injoignables+service support+injoignable hotline numéro+support ligne+support
      ligne+assistance attente+musique attendu+téléphone+support demi-heure+attente+téléphone
      personne+décroche+support personne+répond+support personne+ne+décroche déjà+appelé+service
      vous+ai+appelé rappelez-moi rappelez+moi me+rappeler pas+rappelé jamais+rappelé
      aucune+réponse+demande toujours+pas+réponse déjà+signalé+fois troisième+fois+signale
      quatrième+fois+signale signalé+semaine+passée demande+précédente ma+demande+fermée demande+fermée
      demande+clôturée fermé+sans+solution clôturé+sans+solution pas+résolu+fermé marqué+résolu
      statut+résolu votre+collègue+hier votre+technicien technicien+venir technicien+passer
      quelqu'un+passe+bureau passer+voir+poste collègue+aidé+hier pris+main+écran
      prise+contrôle+distance accusé+réception+demande mail+confirmation+demande enquête+satisfaction
      satisfaction+support topdesk zendesk freshdesk servicenow glpi priorité+demande
      urgence+demande+priorité escalade escalader escaladé sla délai+intervention
      intervention+technicien rapport+intervention heures+ouverture+support portail+support
      portail+assistance formulaire+support formulaire+demande`,
    en: `ticket tickets ticketing helpdesk servicedesk service+desk support+portal incident+form
      ticket+number call+back callback answer+ticket ticket+status closed+ticket reopen
      automatic+confirmation chatbot remote+session teamviewer take+over+screen technician+visit tickt
      ticket-number help-desk helpdesk-number it+desk it+support it+department your+number your+line
      your+phone+busy reach+you+phone cannot+reach+you hotline support+line support+number support+desk
      hold+music on+hold waiting+line+support nobody+answers+support called+you+times rang+support
      never+called+back not+called+back supposed+call+me promised+call no+reply+request chasing+request
      following+up+request third+time+report fourth+time+report already+reported+times
      reported+last+week previous+request earlier+request same+request request+closed
      closed+without+solution closed+not+solved marked+solved marked+resolved status+solved
      status+resolved wrongly+closed reopened re-open your+colleague+yesterday your+technician
      your+engineer technician+come technician+passed someone+come+desk took+over+screen
      taking+over+screen remote+takeover confirmation+mail+request acknowledgement+request
      satisfaction+survey rate+support topdesk zendesk freshdesk servicenow glpi priority+request
      raise+priority escalate escalated escalation sla response+time+support waiting+time+support
      support+hours self-service+portal selfservice intervention+report case+number+support
      incident+number incident+closed logged+call`,
  },
  {
    id: 'software-licences',
    nl: `licentie licenties licentiesleutel licentiecode activatie activeren activatiecode productcode
      productsleutel abonnement abonnementen proefversie proefperiode verlopen+licentie licentieserver
      dongle toewijzen+licentie geen+licentie seats gebruikerslicentie concurrent vrijgeven+licentie e3
      e5 business+standard adobe autodesk niet-geactiveerd verlenging+licentie licentietje licentiefout
      licentieprobleem licentiemelding licentiebeheer licentiebestand licentienummer licentiekost
      licentiesysteem licentiepool licentie-overzicht lisentie licencie licentie-uitbreiding
      vrije+plaats+gebruikers maximum+gebruikers+programma maximum+aantal+gebruikers gebruikers+bereikt
      collega+uitloggen+eer eerst+iemand+uitloggen sleutel+ongeldig serienummer+programma
      serial+programma serienummer+ingeven 25+cijfers+code productactivatie product-id geactiveerd
      watermerk+windows activeer+windows rode+balk+office balk+bovenaan+product alleen+lezen+office
      beperkte+functionaliteit functies+uitgeschakeld vervalt+over+dagen nog+dertig+dagen
      dagen+resterend 30-dagen trial trialversie testversie demo-versie demoversie gratis+versie
      probeerversie proefabonnement acrobat+betalend acrobat+pro pdf-xchange creative+cloud
      creativecloud photoshop+kopen illustrator+nodig indesign+nodig autocad revit visio project+plan+3
      m365-plan business+basic business+premium power+bi+pro copilot chatgpt+betalend usb-sleutel
      usb-sleuteltje+programma hasp flexlm netwerklicentie jaarlijkse+verlenging+programma
      verlengen+programma hernieuwing+programma onderhoudscontract+software audit+software
      illegaal+programma illegale+kopie gekraakte+versie`,
    fr: `licence licences clé+licence clé+produit code+activation activation activer abonnement abonnements
      version+essai essai+expiré licence+expirée serveur+licences dongle attribuer+licence sans+licence
      utilisateurs+simultanés libérer+licence e3 e5 business+standard adobe autodesk non+activé
      renouvellement+licence license lisence licenses licensing utilisateur+supplémentaire+programme
      utilisateurs+maximum trop+utilisateurs+programme nombre+utilisateurs+atteint
      nombre+utilisateurs+dépassé attendre+collègue+sorte collègue+quitter+programme déjà+utilisée+clé
      clé+invalide clé+refusée clé+produit+demandée numéro+série+programme numéro+série+logiciel
      25+caractères produit+activé windows+activé activez+windows filigrane office+activé
      désactivé+produit bandeau+rouge+office bandeau+jaune+office barre+rouge+office barre+jaune+office
      lecture+seule+office fonctionnalités+réduites fonctions+désactivées fonctions+grisées
      expire+dans+jours encore+7+jours jours+restants+essai 30+jours+essai essai+gratuit période+essai
      version+démo version+gratuite version+payante trial shareware acrobat+payant acrobat+pro
      creative+cloud photoshop illustrator indesign autocad revit business+basic business+premium
      power+bi+pro copilot chatgpt+payant hasp flexlm clé+matérielle renouveler+logiciel
      renouvellement+logiciel prolonger+logiciel maintenance+annuelle+logiciel audit+logiciels
      audit+microsoft copie+illégale version+piratée version+crackée crack acheter+logiciel
      commander+logiciel obtenir+logiciel+payant pool+utilisateurs sièges+programme
      poste+supplémentaire+logiciel forfait+office plan+office`,
    en: `licence licences license licenses license+key product+key activation activate activation+code
      subscription subscriptions trial trial+version expired+license license+server dongle
      assign+license unlicensed seats concurrent+users free+seat e3 e5 adobe autodesk not+activated
      renewal+license licensed licencing licensing lisence lisense license's additional+user+software
      maximum+users users+exceeded number+users+reached user+limit user+limit+reached
      wait+colleague+closes key+already+used key+invalid serial+program serial+software serial+key
      software+key 25+characters 25-digit product-key product+activated product+deactivated
      deactivated+office windows+activated watermark banner+office+product read-only+office
      reduced+functionality features+disabled features+greyed limited+functions expires+days
      expire+in+days days+remaining+program trialware 30-day evaluation+copy evaluation+version
      demo+version free+version paid+version shareware acrobat+paid acrobat+pro creative+cloud photoshop
      illustrator indesign autocad revit visio business+basic business+premium business+standard
      power+bi+pro copilot chatgpt+paid hasp flexlm hardware+key renew+software software+renewal
      prolong+software maintenance+contract+software software+audit audit+microsoft illegal+copy pirated
      cracked+version crack buy+software purchase+software pool+users seat+available microsoft+plan
      upgrade+plan`,
  },
  {
    id: 'starters-and-leavers',
    nl: `indiensttreding uitdiensttreding nieuwkomer nieuwkomers startdatum starter starters stagiair
      stagiaire jobstudent jobstudenten interimkracht uitzendkracht vertrek vertrekt vertrokken
      uit+dienst in+dienst account+aanmaken gebruiker+aanmaken account+afsluiten inleveren
      toestel+inleveren onboarding offboarding onthaaldag welkomstpakket overdracht+mailbox vervanger
      vervanging+collega beginnende+collega beginner+maandag begint+maandag start+maandag start+morgen
      starten+collega startende+collega nieuwe+medewerker nieuwe+medewerkster nieuwe+werknemer
      nieuwe+bediende nieuwe+verkoper nieuwe+chauffeur nieuwe+verpleegkundige nieuwe+directeur
      nieuwe+kracht nieuwe+onthaalmedewerker nieuweling nieuwelingen nieuw+personeelslid
      personeelslid+start aangeworven aanwerving aanwervingen eerste+werkdag laatste+werkdag
      laatste+dag+vrijdag verlaat+firma verlaat+ons verlaat+bedrijf heeft+ons+verlaten verlaten+firma
      ontslagen ontslag op+staande+voet pensioen+gaat gaat+op+pensioen met+pensioen werkt+hier+niet
      werkt+hier+nog ex-collega ex-medewerker ex-werknemer gewezen+collega oud-collega oud+medewerker
      vertrekkende vertrekkers vervangt+collega vervangster interimmer interimaris interimarissen
      interim+start vakantiewerker vakantiewerkers zomerstudent zomerjob stagestudent stagestudente
      stageplaats student+komt studenten+komen klaarzetten+laptop klaarleggen+badge mailadres+nieuwe
      toegangen+nieuwe zelfde+toegangen account+verwijderen account+deactiveren toegang+afnemen
      toegangen+afsluiten rechten+intrekken laptop+teruggeven materiaal+teruggeven inwerken ingewerkt
      onthaalbrochure peter+meter+nieuwe verandert+van+afdeling`,
    fr: `engagement entrée+service sortie+service nouveau+collègue nouvelle+collègue
      nouveaux+collaborateurs date+début stagiaire stagiaires étudiant jobiste intérimaire départ
      quitte+société parti+société créer+compte création+compte clôturer+compte fermer+compte
      rendre+matériel restitution onboarding offboarding accueil+nouveaux remplaçant remplaçante
      transfert+boîte commence+lundi commence+semaine+prochaine commence+chez+nous commence+demain
      débute+lundi débute+chez+nous nouvel+employé nouvelle+employée nouvel+arrivant nouveaux+arrivants
      nouvelle+recrue nouveau+collaborateur nouvelle+collaboratrice nouveau+vendeur nouveau+chauffeur
      nouvelle+infirmière nouvelle+réceptionniste nouveau+directeur nouveau+venu petite+nouvelle
      nouvelle+secrétaire recruté recrutée engagé+chez engagée engager+personne embauche embauché
      entrée+fonction dernier+jour+vendredi nous+quitte quitte+entreprise quitte+boîte quitté+société
      quitté+entreprise quittera s'en+va+collègue licencié licenciée licenciement viré+collègue virée
      démission démissionné démissionne pension+part part+retraite retraite+collègue retraité+collègue
      plus+chez+nous travaille+plus+ici ex-collègue ex-employé ancien+employé ancienne+employée
      remplace+collègue intérimaires intérim+commence étudiants+été jobistes job+été job+vacances
      stage+commence mêmes+droits+que mêmes+accès+que supprimer+compte désactiver+compte retirer+accès
      couper+accès fermer+accès rendre+portable rendre+badge rendre+gsm arrivée+collaborateur
      parrain+nouveau brochure+accueil change+fonction mutation+interne`,
    en: `starter starters new+starter new+joiner joiner newcomer start+date intern interns trainee
      student+job temp temporary+worker leaver leavers leaving left+company create+account new+account
      close+account disable+account return+laptop hand+in onboarding offboarding welcome+pack
      replacement handover starts+monday starts+tomorrow starting+monday begins+monday begins+next+week
      new+colleagues new+employee new+employees new+hire new+hires new+recruit new+collaborator
      new+coworker new+co-worker new+salesman new+nurse new+receptionist new+director new+guy new+girl
      recruited hired hiring onboard onboarded leaves+company leaves+us leaves+friday leaves+end+month
      left+firm left+us quit+job quits resigned resignation resigns fired dismissed dismissal laid+off
      redundancy retires retired retirement ex-colleague ex-employee former+colleague former+employee
      departing departure departures replaces+colleague stands+in+for interim+starts interim+worker
      agency+worker+starts student+workers summer+student summer+job holiday+job trainees traineeship
      internship prepare+laptop+monday laptop+new+employee computer+new+employee accesses+new
      mirror+rights delete+account deactivate+account remove+access revoke+access revoke+rights
      withdraw+access returned+laptop changes+department moves+department change+function internal+move
      buddy+new`,
  },
  {
    id: 'training',
    nl: `opleiding opleidingen vorming cursus cursussen leren leerplatform e-learning elearning webinar
      lesgever trainer handleiding handleidingen gebruiksaanwijzing uitleg hoe+werkt knowhow
      certificaat+opleiding examen+cursus moodle infosessie instructie instructies demo workshop
      bijscholing toolbox opleidingsdag opleidingskalender opleidingsplatform opleidingslokaal
      opleidingsplan opleidingsmodule opleidingsuren opleidingsattest opleidingsaanbod vormingen
      vormingsdag vormingsplatform vormingsuren lessen lesje lesmateriaal cursusje cursusmateriaal
      cursusboek cursisten cursist lesgeefster docent docenten trainster uitlegje uitgelegd+hoe
      uitleggen+hoe tonen+hoe voordoen+hoe stappenplan stappenplannetje spiekbriefje handleidingske
      handleidinkje instructieboek instructiefilmpje instructiefilm uitlegfilmpje videoles bijleren
      bijgeleerd aanleren aangeleerd opfrissing opfrissingscursus basiskennis beginnersniveau
      elearning-module e-learningmodule voortgang+99 quiz+module quiz+einde testje+einde eindtest
      geslaagd+module deelnamebewijs infomoment infonamiddag onthaalsessie goodhabitz linkedin+learning
      learning+management lms lms-platform scorm vca vca-examen code95 ehbo bewustmaking awareness
      awareness-sessie knowbe4 phishingtraining coaching sleutelgebruiker key-user keyuser keyusers`,
    fr: `formation formations cours apprentissage plateforme+formation e-learning webinaire webinar
      formateur formatrice manuel manuels mode+emploi explication explications comment+faire comment+ça
      certificat+formation examen moodle séance+info instruction instructions démo atelier recyclage
      tutoriel former formé+programme formés formée+logiciel formation-module jour+formé apprendre
      appris+programme jamais+appris jamais+montré jamais+expliqué personne+expliqué personne+montré
      m'expliquer expliquer+comment expliquer+programme montrer+comment quelqu'un+montrer
      quelqu'un+expliquer comment+fait-on comment+procéder comment+utiliser comment+fonctionne
      comment+marche comment+dois-je comment+commencer pas-à-pas étapes+suivre marche+suivre
      procédure+écrite fiche+explicative aide-mémoire antisèche livret vidéo+explicative capsule+vidéo
      tuto tutos tutoriels leçon leçons rafraîchir+connaissances perfectionnement débutant+excel
      niveau+débutant niveau+avancé bases+excel apprenant apprenants inscrit+session s'inscrire+session
      places+session attestation+participation module+terminé module+terminer module+99
      progression+module quiz test+final réussi+module elearning goodhabitz linkedin+learning lms scorm
      vca code95 secourisme sensibilisation sensibilisations awareness knowbe4 coaching coach key-user
      keyuser accompagnement+logiciel séance+découverte après-midi+info syllabus`,
    en: `training trainings course courses learning e-learning elearning webinar trainer manual manuals
      user+guide how+to how+do explanation instructions certificate+course exam moodle info+session demo
      workshop tutorial refresher train+users train+staff trained untrained learner learners never+shown
      never+explained nobody+explained nobody+showed explain+me explain+how explain+program
      explained+how show+how someone+show someone+explain walkthrough how+must+i step-by-step
      steps+follow procedure+written quick+reference cheat+sheet cheatsheet booklet leaflet+how
      instruction+video explainer+video lesson lessons class+excel beginner+excel beginner's
      beginners+level advanced+excel basics+excel basic+knowledge brush+up refresh+knowledge upskilling
      participants+session participant+session enrol seats+session proof+attendance module+complete
      module+completed module+stuck module+99 progress+module quiz quizzes final+test tutorials how-to
      how-tos goodhabitz lms scorm vca code95 first-aid+class awareness knowbe4 coaching coach key-user
      keyuser key+users hands-on onboarding+session intro+session introduction+program syllabus teacher
      teaching`,
  },
  {
    id: 'language-and-region-settings',
    nl: `taal taalinstelling nederlandstalig franstalig engelstalig duitstalig vertaling vertalen vertaald
      anderstalig interface+engels menu's+engels azerty qwerty toetsenbordindeling lay-out+toetsenbord
      accenten komma+punt decimaalteken landinstelling regio datumnotatie spellingcontrole
      spellingscontrole autocorrectie woordenboek taalpakket talen taalkeuze taalknop taalwissel taaltje
      taalmenu taalbalk taal-instellingen taalinstellingen tweetalig tweetalige drietalig landstaal
      moedertaal programmataal systeemtaal weergavetaal voorkeurstaal ineens+frans ineens+engels
      ineens+duits nederlands+zetten terug+nederlands frans+zetten liever+nederlands liever+frans
      knoppen+engels knoppen+frans menu+frans menu+engels menu's+frans meldingen+engels
      windows+nederlands office+engels word+frans formules+engels formulenamen letters+gewisseld
      toetsen+gewisseld apenstaartje+toets apenstaart+toets @+toets é+toets ç+toets trema trema's
      accent+typen klavier+frans klavier+engels klavier+amerikaans belgisch+klavier klavierindeling
      toetsenbordtaal toetsenbord+belgisch toetsenbord+amerikaans toetsenbord+frans eng+onderaan nld
      fra+onderaan be-nl win+spatie windows+spatie alt+shift duizendtallen duizendtalteken
      scheidingsteken lijstscheidingsteken datum+amerikaans amerikaanse+datum datum+omgekeerd mm/dd
      dd/mm fahrenheit tijdzone rode+golfjes rood+onderstreept onderstreept+woorden spellingchecker
      spelling+frans spelling+engels`,
    fr: `langue langues francophone néerlandophone anglophone germanophone traduction traduire traduit
      interface+anglais menus+anglais menus+néerlandais azerty qwerty disposition+clavier accents
      virgule+point séparateur+décimal paramètres+régionaux région format+date correcteur orthographe
      autocorrection dictionnaire pack+langue bilingue bilingues trilingue flamand+écran passé+flamand
      passé+néerlandais passé+anglais passé+allemand soudain+néerlandais soudain+anglais soudain+flamand
      en+flamand en+allemand tout+flamand mettre+français remettre+français repasser+français
      repasse+français retour+français mettre+néerlandais basculé+anglais basculé+néerlandais
      boutons+anglais boutons+néerlandais menu+anglais menu+néerlandais windows+anglais
      windows+néerlandais windows+français outlook+anglais outlook+néerlandais office+anglais
      word+néerlandais excel+anglais excel+néerlandais teams+anglais formules+anglais
      formules+néerlandais fonctions+néerlandais lettres+inversées touches+inversées
      touches+correspondent mauvaises+lettres arobase @+touche é+touche ç+touche tréma cédille
      accent+taper clavier+anglais clavier+américain clavier+belge clavier+français clavier+suisse
      clavier+canadien langue-clavier clavier+langage eng+barre nld fra+barre fr-be win+espace alt+maj
      alt+shift séparateur séparateurs point-virgule+excel date+américaine date+inversée mm/jj jj/mm
      fahrenheit fuseau souligné+rouge soulignés+rouge mots+soulignés vagues+rouges
      vérification+orthographique langage+programme`,
    en: `language languages dutch+speaking french+speaking translation translate translated english+menu
      menus+dutch menus+french azerty qwerty keyboard+layout accents decimal+separator comma+point
      regional+settings region date+format spellcheck spell+checker autocorrect dictionary language+pack
      suddenly+dutch suddenly+french suddenly+german switched+dutch switched+french switched+english
      turned+french turned+dutch everything+dutch everything+french everything+english all+dutch
      all+french set+english set+dutch set+french want+english prefer+english prefer+french bilingual
      trilingual multilingual buttons+dutch buttons+french menu+dutch menu+french menu+german
      windows+dutch windows+french windows+english outlook+dutch outlook+french office+dutch
      office+french word+french excel+dutch excel+french teams+dutch formulas+dutch formulas+french
      formulas+english a+becomes+q y+z+swapped @+key é+key umlaut accent+type cedilla keyboard+french
      keyboard+american keyboard+belgian keyboard+english keyboard+dutch uk+keyboard us+keyboard
      eng+taskbar nld win+space alt+shift dot+becomes+comma thousands+separator thousand+separator
      list+separator separators semicolon+excel american+date date+reversed mm/dd dd/mm fahrenheit
      timezone red+wavy red+underlined words+underlined+red squiggles spelling+dutch spelling+french
      spelling+checker corrects+automatically+words locale`,
  },
  {
    id: 'databases-and-interfaces',
    nl: `database databank databanken sql query query's koppeling koppelingen interface interfaces api
      integratie synchronisatiejob job nachtjob nachtelijke+job import importeren export exporteren
      exportbestand importbestand csv xml webservice webhook middleware tabel+database records
      dubbele+records odbc powerquery dataset verversen verversing gateway+data replicatie migratie+data
      databasefout databaseserver database-verbinding databaseverbinding databankje gegevensbank
      gegevensbanken brondata bronbestand bronbestanden tabellen+programma sqlquery sql-fout
      sql-verbinding deadlock recordlock record+vergrendeld duplicate+key primary+key connectiestring
      connection+string connection+lost gegevensbron gegevensbronnen datasource access-bestand
      access-databank accdb mdb filemaker postgres mysql mariadb mongodb dataverse datawarehouse dwh etl
      ssis powerbi dashboard+vernieuwt gegevens+doorkomen overtikken+programma overtypen+programma
      programma's+gekoppeld gekoppeld+pakket ontkoppeld+pakket connector connectoren
      synchroniseert+pakket synchronisatie+pakket synchro automatische+taak geplande+taak scheduled+task
      taakplanner nachtverwerking batchverwerking batch-job cronjob verwerkingsbestand inladen ingeladen
      ingelezen+bestand inleesbestand kolommen+inlezen veldmapping json rest-api api-key api-sleutel
      zapier make.com power+automate logic+apps n8n etl-proces foutlog logbestand logfile`,
    fr: `base+données bdd sql requête requêtes liaison couplage interface interfaces api intégration job
      tâche+nocturne traitement+nuit import importation importer export exportation exporter
      fichier+export fichier+import csv xml webservice webhook middleware table+données enregistrements
      doublons odbc jeu+données actualisation rafraîchir passerelle+données réplication
      migration+données base-données base+access bases+données bd+erreur sgbd fichier+access accdb mdb
      filemaker postgres mysql mariadb mongodb dataverse entrepôt+données datawarehouse etl ssis
      serveur+base connexion+base base+inaccessible base+verrouillée enregistrement+verrouillé deadlock
      verrou+table duplicate+key clé+primaire chaîne+connexion connection+string source+données
      sources+données powerbi tableau+bord+actualise chiffres+hier chiffres+pas+à-jour
      données+remontent+pas remontée+données données+transférées retaper+programme recopier+programme
      réencoder réencodage deux+programmes+parlent deux+logiciels+parlent logiciels+communiquent
      programmes+communiquent communiquent+plus se+parlent+plus parlent+plus+entre logiciels+reliés
      relié+logiciel relier+logiciels lier+logiciels connecteur connecteurs synchro
      synchronisation+logiciel synchronise+logiciel tâche+planifiée tâches+planifiées
      planificateur+tâches cron batch script+nuit fichier+intégrer fichier+chargé+programme fichier+plat
      fichier+txt point-virgule+fichier colonnes+importées json api-clé zapier make.com power+automate
      n8n flux+données log+erreur journal+erreurs fichier+log`,
    en: `database databases sql query queries link+between coupling interface interfaces api integration
      nightly+job night+job batch+job import importing export exporting export+file import+file csv xml
      webservice webhook middleware table+data records duplicate+records odbc dataset refresh
      data+gateway replication data+migration db data+base data+bases accdb mdb filemaker postgres mysql
      mariadb mongodb dataverse datawarehouse etl ssis deadlock table+locked duplicate+key primary+key
      foreign+key connection+string connection+pool data+source data+sources datasource power+bi+figures
      powerbi dashboard+yesterday dashboard+not+updated dashboard+figures+old figures+yesterday
      stale+data not+pushed+program doesn't+flow data+flow dataflow retype+program retype+system
      double+entry+programs two+programs+talk two+systems+talk systems+talk+each programs+talk+each
      stopped+talking programs+linked linked+systems link+systems connector connectors synchro
      synchronisation+software sync+software sync+stuck sync+failed sync+webshop+erp scheduled+task
      scheduled+job task+scheduler cron cronjob overnight+job overnight+process script+night
      file+loaded+program flat+file txt+file semicolon+file columns+imported field+mapping json
      rest+call api-key zapier make.com power+automate n8n endpoint endpoints logfile`,
  },
  {
    id: 'chat-and-collaboration',
    nl: `chat chatten chatbericht teams+kanaal kanaal kanalen groepschat team+lid whatsapp whatsappgroep
      slack planner loop whiteboard samenwerken mentions vermelding+chat gastgebruiker gasttoegang
      extern+delen emoji melding+teams aanwezigheid beschikbaarheidsstatus status+groen status+geel viva
      yammer intranet prikbord nieuwsbericht chatje chatberichten chatvenster chatgroep chatgesprek
      chatgeschiedenis chat-app berichtje+teams berichten+teams teams-bericht teamsbericht teams-chat
      teamschat teamsgroep teams-groep teams-kanaal teamskanaal teams-melding teamsmelding teams+lid
      teams+uitgenodigd team+aanmaken team+toevoegen team+eigenaar groep+aanmaken groepje+aanmaken
      toegevoegd+groep groepsgesprek groepsgesprekken gesprek+teruglezen gesprekken+teams typt+bericht
      typend whatsappen gewhatsappt whatsapp-groep whatsappje appje appen app'en messenger signal+groep
      telegram skype+berichten privébericht privéberichten getagd @mention taggen duimpje duimpjes
      hartje+bericht smiley smileys emoticons gifje status+bezet status+afwezig beschikbaar+teams
      niet-storen plopje+geluid plingetje plingetjes ongelezen+berichten externen+uitnodigen
      gast+uitnodigen gast+team tenant+wisselen prikborden mededelingenbord nieuwsfeed intranetpagina's
      intranetbericht sharepoint-nieuws workplace miro mural onenote+gedeeld gedeeld+notitieblok
      planner-bord`,
    fr: `chat conversation canal canaux discussion+groupe messagerie+instantanée message+teams whatsapp
      groupe+whatsapp slack planner loop whiteboard tableau+blanc collaborer mention+teams
      utilisateur+invité accès+invité partage+externe emoji notification+teams présence statut+vert
      statut+absent viva yammer intranet valve actualité+intranet chatter tchat tchatter
      discussion+teams discussions+teams conversations fil+discussion fils+discussion messages+teams
      message+instantané messages+instantanés messagerie+interne teams-chat groupe+teams équipe+teams
      équipe+créer+teams propriétaire+équipe membre+équipe+teams créer+groupe+discussion
      groupe+supprimé+teams sorti+groupe exclu+groupe retiré+groupe historique+discussion
      historique+discussions relire+discussion whatsapper whatsapp-web messenger signal+groupe telegram
      skype+messages message+privé messages+privés tagguer taguer tagué @mention cœur+message smiley
      smileys émoticônes pastille rond+vert rond+jaune statut+occupé statut+disponible statut+teams
      apparais+absent apparaît+absent toujours+absent+teams hors-ligne+teams invisible+teams
      ne+pas+déranger petit+bruit+message messages+non-lus externes+inviter inviter+externe
      inviter+invité invité+ajouter invité+teams changer+organisation+teams wiki+équipe onglet+teams
      tableau+affichage fil+actualité réseau+social+interne actualités+sharepoint workplace
      tableau-blanc miro mural onenote+partagé bloc-notes+partagé travailler+ensemble+document
      collaboration collaboratif collaborative`,
    en: `chat chats chat+message channel channels teams+channel group+chat whatsapp whatsapp+group slack
      planner loop whiteboard collaborate mention mentions guest+user guest+access external+sharing
      emoji teams+notification presence status+away status+green viva yammer intranet noticeboard
      chatting chatted chatbox chat-window messages+teams create+team team+owner added+team
      removed+group kicked+group group+conversation conversation+gone conversation+history
      conversation+disappeared conversations thread threads instant+message instant+messages
      instant+messaging im+colleague dm dms direct+message direct+messages whatsapp-web whatsapped
      messenger telegram skype+messages tagged+message @mention thumbs+up thumbs-up heart+reaction
      reaction+message smiley smileys emoticon green+dot yellow+dot orange+dot red+dot dot+name
      bubble+green status+busy status+available status+teams appear+away always+away appears+offline
      shown+away do-not-disturb unread+messages invite+external invite+outsiders guest+invite
      guest+teams switch+organisation+teams switch+tenant wiki+team pinboard bulletin+board news+feed
      newsfeed intranet-page sharepoint+news workplace+facebook miro mural shared+notebook
      onenote+shared co-author co-authoring collaboration collaborative workspace+team hub+team
      planner-board task+board`,
  },
  {
    id: 'forms-and-surveys',
    nl: `formulier formulieren webformulier invulformulier aanvraagformulier invullen invulveld invulvelden
      verplicht+veld keuzelijst vinkje aanvinken aankruisen enquête enquêtes bevraging vragenlijst
      vragenlijsten antwoorden+enquête inzenden indienen verzendknop forms typeform qr-code+formulier
      bijlage+uploaden uploadveld captcha stap+volgende formuliertje formulierke formulierveld
      formuliervelden formulierlink online-formulier onlineformulier aanvraagformulieren
      inschrijvingsformulieren inschrijvingsformulier evaluatieformulier meldformulier intakeformulier
      bestelformulier+online invulblad invulbladen invuldocument verstuurknop bevestigknop
      knopje+onderaan bedankpagina sterretje+verplicht verplichte+velden verplichte+vraag
      verplicht+antwoord veldje veldjes vakje+aanduiden vinkjes bolletje+aanduiden bolletjes+aanduiden
      keuzemenu keuzelijsten keuzelijstje dropdown dropdownlijst uitklaplijst uitklapmenu datumveld
      datumkiezer kalendertje+kiezen tekstvak tekstvakje meerkeuze meerkeuzevraag vraag+toevoegen
      antwoordopties antwoorden+excel antwoorden+binnen antwoorden+ontvangen antwoorden+zien bevragingen
      tevredenheidsenquête tevredenheidsmeting klantentevredenheid medewerkersbevraging
      personeelsbevraging poll polls stemmen+datum doodle datumprikker ms-forms msforms surveymonkey
      jotform survey survio qualtrics limesurvey checkmarket anonieme+antwoorden invulbare+pdf
      pdf-formulier handtekeningveld controlelijst checklist checklists checklijst
      verkeerslichten+aanduiden`,
    fr: `formulaire formulaires formulaire+web remplir champ champs champ+obligatoire liste+déroulante
      cocher case+cocher enquête enquêtes sondage questionnaire questionnaires réponses+enquête
      soumettre bouton+envoyer forms typeform qr+formulaire joindre+document téléverser captcha
      étape+suivante formulaire-en-ligne document+complétable fiche+complétée fiche+compléter
      compléter+en-ligne complété+perdu rempli+perdu rempli+disparu tout+rempli tout+refaire+rempli
      tout+réécrire remplissage remplissais remplissait ligne+remplie rempli+envoyer bouton+gris+envoyer
      bouton+valider bouton+grisé valider+page+rien envoyer+page+rien page+merci merci+réponse
      réponse+enregistrée astérisque étoile+rouge+obligatoire obligatoire+rouge question+obligatoire
      zone+obligatoire zones+texte zone+saisie bouton+radio menu+déroulant menus+déroulants liste+choix
      choix+multiple choix+multiples sélecteur+date calendrier+choisir+date ajouter+question
      questions+ajouter réponses+excel réponses+reçues réponses+voir sondages
      satisfaction+clients+mesure enquête-satisfaction poll votes+date vote+en-ligne doodle ms-forms
      surveymonkey jotform survio qualtrics limesurvey checkmarket anonyme+réponse réponses+anonymes
      pdf+remplissable pdf+interactif pdf+compléter check-list checklist checklists
      uploader+document+site charger+document+site déposer+document+site pas+robot feux+rouges+images
      session+expirée+rempli page+2+bloque inscription+en-ligne`,
    en: `form forms webform fill+in fill+out field+form required+field mandatory+field dropdown tick+box
      checkbox survey surveys questionnaire questionnaires responses submit submit+button typeform
      google+form qr+form upload+document captcha next+step fill+the+thing online+document+fill
      filling+in filling+out filled+lost filled+gone retype+everything+page fillable pdf+fields pdf+fill
      input+field input+fields entry+field text+field text+boxes date+picker date+field drop-down
      drop+down list+choices multiple+choice radio+button radio+buttons check+boxes checkboxes ticked
      ticking tick-box button+greyed thank+you+page thank-you+page response+recorded answer+recorded
      asterisk red+star+mandatory compulsory field+red fields+red obligatory+field answers+excel
      answers+received answers+see response+list results+questions add+question questions+page poll
      polls polling vote+date voting doodle satisfaction+questions customer+satisfaction
      employee+satisfaction feedback+page ms-forms surveymonkey jotform survio qualtrics limesurvey
      checkmarket anonymous+answers anonymous+response share+link+fill link+fill scan+qr+fill qr+fill
      tablet+visitors+fill visitors+fill signature+field checklist checklists check-list
      attach+document+page attachment+field i'm+not+robot robot+tick traffic+lights+pictures`,
  },
  {
    id: 'currency-and-prices',
    nl: `prijs prijzen prijslijst prijslijsten tarief tarieven munt munteenheid euro dollar wisselkoers
      koers kostprijs verkoopprijs aankoopprijs promoprijs promotie actieprijs staffel staffelprijs
      eenheidsprijs prijsverhoging prijswijziging indexering btw-tarief marge+prijs afronding afgerond
      centen prijsafspraak klantenprijs prijsgroep prijsgroepen prijscategorie prijsklasse
      prijsaanpassing prijsaanpassingen prijsupdate prijsupdates prijsstijging prijsverschil
      prijsverschillen prijsafspraken prijsvoorwaarden nettoprijs nettoprijzen brutoprijs catalogusprijs
      catalogusprijzen adviesprijs adviesverkoopprijs winkelprijs consumentenprijs dagprijs dagprijzen
      prijs-per-kilo stukprijs stukprijzen literprijs tarievenlijst tarieflijst tariefgroep tariefkaart
      tariefwijziging tariefverhoging kortingsgroep kortingsgroepen kortingspercentage
      kortingspercentages kortingsstructuur kortingstabel promo's promotieprijs promoties soldenprijs
      koopje winstmarge winstmarges margeberekening kostprijsberekening kostprijzen inkoopprijzen
      staffels staffelkorting hoeveelheidskorting btwi valuta valuta's muntsoort muntcode dollars usd
      gbp ponden chf zloty pln yen wisselkoersen dagkoers dagkoersen omrekening omgerekend eurootjes
      koersverschil koersverschillen auvibel dieseltoeslag brandstoftoeslag`,
    fr: `prix tarif tarifs liste+prix devise devises euro dollar taux+change cours+devise prix+revient
      prix+vente prix+achat promotion promo prix+promo prix+unitaire dégressif hausse+prix
      changement+prix indexation taux+tva marge+prix arrondi arrondis centimes prix+client
      étiquette-prix étiquettes+rayon coût+article coûts+article coût+revient tarifaire
      grilles+tarifaires conditions+tarifaires conditions+client+remise trop+cher moins+cher+collègue
      coûte+système coûtait la+pièce+euros au+kilo au+litre montant+unitaire valeur+unitaire
      remise+article remises+article remises+client groupe+remise pourcentage+remise pourcentages+remise
      ristourne+article ristournes rabais soldes réduction+article réductions action+magasin
      actions+magasin promotionnel promotions offres+promotionnelles marge+article marges
      marge+bénéficiaire coefficient coefficients paliers+quantité palier+quantité barème+quantité
      remise+quantité htva tvac tva+comprise monnaie+étrangère monnaies+étrangères monnaie+compte
      dollars usd gbp livre+sterling livres+sterling franc+suisse francs+suisses chf zloty yen
      taux+conversion conversion+euros convertir+euros converti+euros cours+jour cours+change
      différence+change différences+change écart+change change+mise-à-jour indexer+articles
      index+articles recupel bebat auvibel accises+article surcharge+carburant surcharge+diesel
      supplément+carburant gratuit+système`,
    en: `price prices price+list tariff rates currency currencies euro dollar exchange+rate cost+price
      selling+price purchase+price promotion promo special+price unit+price tier+price price+increase
      price+change indexation vat+rate rounding rounded cents customer+price pricing pricelist
      pricelists priced pricetag tag+shelf shelf+label shelf+labels shelf+edge tariffs ratecard
      too+cheap cheaper+colleague cost+items cost+calculation list+value net+item+value
      recommended+retail rrp msrp per+piece per+kilo per+litre per+unit unit+cost discount discounts
      quantity+break quantity+breaks rebate rebates reduction+item sale+season sales+season
      january+sales promotions promotional promos special+offer special+offers action+shop margin
      margins markup mark-up coefficient vat+included vat+excluded including+vat excluding+vat incl+vat
      excl+vat ex-vat foreign+money dollars usd gbp pounds pound+sterling swiss+franc swiss+francs chf
      zloty pln yen exchange+difference exchange+differences exchange+loss daily+rate euro-sign+amount
      two+decimals four+decimals decimals+amount index+items recupel bebat auvibel excise+item surcharge
      surcharges`,
  },
  {
    id: 'complaints-and-returns',
    nl: `klacht klachten klachtendossier retour retours retourzending retourbon terugsturen teruggestuurd
      terugname creditnota creditnota's omruilen ruilen garantie garantiegeval reparatie herstelling rma
      schadevergoeding compensatie ontevreden non-conform nonconformiteit afkeur afgekeurd afwijking
      reclamatie terugbetaling klachtje klachtenbrief klachtenformulier klachtenregister
      klachtenregistratie klachtnummer klachtfiche klachtenbehandeling klachtenmail klachtencel
      klanten+klagen boze+klanten slechte+review slechte+recensie negatieve+review google-review
      trustpilot familie+klaagt bewoner+klaagt patiënt+klaagt ombudsdienst ombudsman ombudspersoon
      beschadigd+geleverd beschadigde+levering beschadigde+goederen beschadigd+pakket doos+beschadigd
      transportschade terugbrengen teruggebracht terugnemen terugnamebon teruggenomen retourneren
      geretourneerd retourlabel retourlabels retouretiket retournummer retourformulier retourmagazijn
      retourafhandeling retourverwerking retouren retouradres rma-nummer rma-formulier omruiling
      omgeruild vervangstuk+gratis gratis+vervangen vervangproduct garantiebewijs garantietermijn
      garantieperiode garantiebon waarborgperiode aankoopbewijs herstellingsbon hersteldienst herstelbon
      naverkoop dnv sav compenseren tegemoetkoming commerciële+geste productfout fabricagefout
      terugroepactie terugroeping recall 8d-rapport 8d capa non-conformiteit afwijkingsrapport
      afwijkingsmelding afkeuring`,
    fr: `plainte plaintes réclamation réclamations retour retours renvoi renvoyer bon+retour reprise
      note+crédit notes+crédit échange+article échanger garantie sous+garantie réparation rma
      dédommagement compensation mécontent non-conforme non-conformité rebut refusé+marchandise écart
      remboursement rembourser plaignant plaignants se+plaint se+plaignent client+plaint
      clients+plaignent client+fâché client+furieux client+énervé mécontents mécontente mécontentement
      insatisfait insatisfaite mauvaise+review avis+négatif trustpilot famille+plaint résident+plaint
      patient+plaint ombudsman médiateur médiation+client registre+plaintes-client réclamer+client
      réclame+remplacement livraison+erronée mal+livré livré+faux livré+cassé livré+abîmé arrivé+abîmé
      reçu+abîmé marchandise+abîmée marchandise+cassée marchandises+abîmées colis+abîmé palette+abîmée
      avarie avaries dégât+transport dégâts+transport marchandise+refusée refuse+marchandise
      client+renvoie renvoyé+client renvoyée renvoyés renvoie+marchandise ramener+magasin ramené+client
      client+ramène rapporté+magasin reprendre+marchandise repris+marchandise remplacer+gratuitement
      remplacement+gratuit échangé+article garanties preuve+achat après-vente sav
      atelier+réparation-client remboursé+client rembourse+client remboursements rendre+argent
      créditer+client geste+commercial dédommager dédommagé vice+caché défaut+fabrication défectueux
      défectueuse 8d capa fnc litige litiges`,
    en: `complaint complaints return returns returned return+note send+back take+back credit+note
      credit+notes swap exchange+item warranty guarantee repair rma compensation dissatisfied
      non-conformity rejected+goods deviation refund refunds reimbursement complain complains complained
      complaining angry+customer angry+customers client+angry furious+customer upset+customer
      unhappy+customer unhappy+client unsatisfied displeased bad+review bad+reviews negative+review
      google+review trustpilot ombudsman mediator wrongly+delivered delivered+broken delivered+damaged
      arrived+damaged received+damaged damaged+goods damaged+parcel damaged+pallet transport+damage
      shipping+damage sending+back brought+back took+back taking+back taken+back rma-number rma-form
      replaced+free free+replacement replacement+product replacement+item swapped+item exchange+goods
      exchanged+item proof+purchase after-sales after+sales aftersales after-sale repaired+customer
      refunded reimbursed reimburse credited+customer compensate compensated goodwill commercial+gesture
      manufacturing+defect product+defect defective faulty+product faulty+item product+recall
      recall+batch recalled 8d capa ncr non-conformance nonconformity non-conforming deviation-report
      dispute disputes disputed claim+delivery claim+supplier quality+claim`,
  },
];
