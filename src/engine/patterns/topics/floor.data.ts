import type { Topic } from './topic.ts';

/** Warehouses, workshops, care, shops, schools and whatever else stands outside an office. */
export const FLOOR_TOPICS: readonly Topic[] = [
  {
    id: 'order-picking-and-hand-scanners',
    nl: `picken pickt gepickt picker orderpicker orderpicking orderpick picklijst pickbon pickorder
      pickronde picklocatie pickkar verzamelen verzamelaar verzamellijst raapt rapen raaplijst
      handscanner scanner scannertje barcodescanner barcodelezer streepjescode streepjeslezer barcode
      qr-code zebra honeywell datalogic newland pda handterminal handheld scanpistool pistooltje
      laserpistool pieptoestel piept biept bieper pieper ringscanner vingerscanner polsscanner mc33
      mc9300 tc52 tc57 ck65 rf-scanner rf-terminal wms locatiecode binlocatie bakje scanlaadstation
      laadcradle cradle batterijtje scan+batterij trigger scanknop laserstraal rode+straal rood+lichtje
      leest+code etiketje ean gs1 sscc tellen+scanner telling inventaris inventarisatie stocktelling
      voorraadtelling wave batchpick pick-to-light putwall inpaktafel inpakken inpakker pakbon
      artikelcode lotnummer ordernummer+magazijn stock+scan ontvangst+scan locatie+leeg rayon gang+rek
      scannen+magazijn scannen+artikel scannen+pallet terminal+magazijn leespistool scanpistooltje
      scannerke pistolet scanding schietding schieten+barcode schieten+etiket pieuwt piepen+code
      streepjes+lezen streepkes streepjescodekes strepencode barcode+beschadigd etiket+verfrommeld
      etiket+nat geen+piep piept+dubbel rood+licht+scanner groen+lichtje+scanner laser+uit
      scanner+gevallen scanner+leeg scanner+houder scanner+heup holster polsbandje+scanner scanglas
      vensterke+scanner vuil+venster+scanner artikels+bijeenrapen bestelling+klaarzetten
      bestellingen+klaarzetten orders+klaarmaken bestelling+bijeenzoeken raaplijstje geraapt raper
      rapers lijst+papier+picken met+papier+rapen verkeerde+locatie+artikel vakje+leeg vak+leeg
      bakkenplan schap+leeg+order pickfout verkeerd+gepickt tekort+picken manco manco's backorder+picken
      pickscherm pickstation collo+inpakken colli+inpakken doos+dichtplakken tape+dozen stocktellen
      jaartelling telronde telploeg teldag memor opticon denso cipherlab psion unitech
      ontkoppeld+scanner koppelbarcode koppelcode+scanner dongle+scanner bluetooth+scanner
      re-login+scanner barcode+intikken artikelnummer+overtikken`,
    fr: `picking picker préparateur préparer+commande préparation+commandes bon+préparation liste+picking
      scanette scannette scanner douchette douchettes pistolet pistolet+code lecteur+code lecteur+barres
      code-barres code+barres codebarres qr zebra honeywell datalogic pda terminal+portable
      terminal+mobile bip bipe biper bippe bipper bipeur flasher flashe flash+code gâchette rayon+rouge
      lumière+rouge+scan socle berceau cradle dragonne batterie+scan bague+scanner wms entrepôt+scanner
      emplacement emplacements casier allée rayonnage colisage emballage emballeur colis+scan numéro+lot
      sscc ean gs1 inventaire comptage stock+scan réassort vague prélèvement prélever tournée+picking
      chariot+préparation commande+préparée ramassage article+introuvable étiquette+scan mc33 tc52 tc57
      ck65 radio+terminal radiofréquence lit+code scanneur scannage ligne+commande dépôt+scan
      scanner+article scanner+palette pistolet+laser pistolet+lire pistolet+lit pistolet+barres
      scan+pistolet scannait bipait bipe+plus plus+bip bip+rouge double+bip voyant+vert+douchette
      laser+éteint laser+faible vitre+douchette vitre+sale+scanner douchette+tombée douchette+vide
      douchette+socle douchette+base étui+scanner holster petits+traits barres+noires code+abîmé
      étiquette+froissée étiquette+déchirée+code étiquette+mouillée rassembler+commande
      rassembler+articles préparer+colis préparateurs préparation+commande prépa prépa+commandes
      picking+papier liste+papier+préparer mauvais+emplacement emplacement+vide case+vide+stock
      manquant+préparation manquants+préparation erreur+préparation erreur+picking reliquat reliquats
      rupture+emplacement station+emballage fermer+cartons cartons+scotch jour+inventaire compter+stock
      compteurs+inventaire équipe+inventaire memor opticon denso cipherlab unitech déconnectée+douchette
      appairer+douchette jumeler+scanner code+appairage dongle+douchette bluetooth+douchette
      connexion+pda login+pda identifiant+scanner ramasser+articles ramasseur barres+recopier
      référence+taper+main`,
    en: `pick picking picker picked picklist pick-list pickup+list pickface order-picking scanner scanners
      handscanner handheld hand-held barcode bar-code barcodes bar+code qr qr-code scan+gun scangun
      gun+beep beeps beep beeper zebra honeywell datalogic newland pda terminal+warehouse rf-gun
      ring+scanner wearable+scanner trigger red+beam beam cradle docking+scanner charging+cradle
      scanner+battery wms bins bin+location aisle shelf+location wave batch+pick pick-to-light
      put-to-light packing packer pack+station tote trolley+pick sscc ean gs1 lot+number batch+number
      stocktake stock+count stock-taking inventory cycle+count sku skus mc33 mc9300 tc52 tc57 ck65
      stock+scan velocity stagenow telnet+session emulator soti order+lines short+pick replenishment
      replenish article+code location+code scan+article scan+pallet scanning+stock barcode+reader
      pistol+barcode scanner+gun pointing+gun point+shoot+barcode bleeps bleep bleeper no+beep
      double+beep laser+off laser+weak laser+line red+line+barcode green+light+scanner scan+window
      dirty+window+scanner scanner+dropped scanner+dead scanner+holster holster hip+holster
      wrist+scanner wrist+strap+scanner stripes+label little+stripes black+lines+label crumpled+label
      torn+label wet+label damaged+barcode retype+barcode picking+paper paper+list+pick collect+order
      collecting+articles gather+orders gathering+orders prepare+orders preparing+orders mispick
      mispicks mis-pick wrong+item+picked wrong+location+stock empty+location empty+bin+stock bin+empty
      shortage+pick shortages+picking backorder back-order pick+rate pick+path pick+screen packing+bench
      packing+table tape+boxes carton+sealing yearly+count counting+stock counting+day annual+count
      memor opticon denso cipherlab unitech unpaired+scanner pair+scanner pairing+barcode
      bluetooth+scanner dongle+scanner login+scanner log+in+handheld keying+barcodes
      article+numbers+hand`,
  },
  {
    id: 'warehouse-and-loading-docks',
    nl: `magazijn magazijnier magazijniers depot dépôt opslag opslagplaats stockage loods hal stapelplaats
      rek rekken stelling stellingen palletrek laadkade laadkades kade kaai laadperron laadplatform
      losplaats lossen laadbrug laadklep docklevel dockleveller dockplanning dockdeur sectionaaldeur
      rolpoort kadepoort heftruck heftrucks clark klark vorklift vorkheftruck reachtruck reachtrekker
      stapelaar transpallet palletwagen elektrische+transpallet hoogbouw orderpicktruck toyota linde
      still jungheinrich truckbatterij truckterminal heftruckterminal slot+lossen expeditie
      expeditieruimte goederenontvangst inkomende+goederen uitgaande+goederen inslag uitslag inboeken
      uitboeken wegzetten putaway stockplaats voorraad stock stockverschil wms gangpad lijn+vloer
      rolbaan rollenband transportband sorteerband wikkelaar wikkelmachine wikkelfolie krimpfolie
      autostore kardex shuttle magazijnlift liftkast laadlijst laadschema trailer+kade container+lossen
      laadbon wielblok kadelicht verkeerslicht+kade magazijnbureau laden+vrachtwagen tijdslot+lossen
      dock+lossen magazijnmeester magazijnman stockbeheerder heftruckchauffeur clarkist clarkchauffeur
      clarkje clarcken pallettruck pompwagen handpallet handpalletwagen steekwagen diable
      duivel+karretje kar+magazijn vorken vorken+palet hefmast mast+heftruck heftruckcharger
      heftrucklader heftruckattest reachtrucks gang+3 gangen+rekken rekcode rekplaats rekligger legbord
      bulkplaats bloklocatie stockruimte berging bergruimte depotje opslagtent loods+achteraan
      achterpoort+lossen kaai+vier kaainummer kaaideur dok dokken kade+bezet camion+kaai camion+lossen
      camion+gelost afladen afgeladen opladen+camion ingeladen laden+lossen lader+camion losser lossers
      leverancier+staat+lossen tijdvenster+lossen losafspraak losuur voorgemeld doorgeefluik crossdock
      crossdocking expeditieman verzendafdeling verzending+klaarzetten klaarzetzone lijnbaan
      bandje+dozen transportrollen rollenbaan band+dozen rollekesbaan wikkelen ingewikkeld+pallet
      foliemachine robopac omsnoeren omsnoering strapex hoogstapelaar vna hoogregaal stapelkraan
      magazijnrobot agv amr stockopname verkeerd+weggezet plaats+tekort+magazijn stockeren+goederen`,
    fr: `entrepôt magasin+stock magasinier magasiniers dépôt stockage hangar rayonnage rayonnages rack
      racks étagère étagères palettier quai quais quai+chargement quai+déchargement déchargement
      charger+camion décharger niveleur hayon porte+sectionnelle sectionnelle volet+quai
      chariot+élévateur élévateur cariste caristes clark fenwick transpalette tire-palette gerbeur reach
      nacelle toyota linde still jungheinrich terminal+embarqué expédition expéditions expédier
      réception+marchandises réceptionner entrée+stock sortie+stock mise+stock rangement
      créneau+livraison rendez-vous+quai planning+quais wms stock écart+stock emplacement allée
      convoyeur tapis+roulant rouleaux bande+transporteuse trieur filmeuse banderoleuse film+étirable
      houssage autostore kardex stockeur navette manutention manutentionnaire logistique
      plateforme+logistique conteneur remorque+quai cale+roue feu+quai liste+chargement plan+chargement
      bordereau+chargement cross-docking zone+expédition bureau+expédition haute+rack
      portique+chargement zone+attente vrac chargement+camion magasinier+chef responsable+stock
      gestionnaire+stock chariot+frontal chariots+élévateurs conducteur+clark clarkiste brevet+cariste
      fourches fourches+palette mât+chariot chargeur+clark batterie+chariot batterie+élévateur diable
      diable+cartons tire+palette transpalettes tirepal pompe+palette réserve+arrière réserve+magasin
      remise+stock débarras hall+stockage hall+2 tente+stockage allée+3 travée travées alvéole alvéoles
      lisse+rack échelle+rack emplacement+palette masse+stockage porte+quai porte+4 numéro+quai
      quai+occupé quai+bloqué camion+quai camion+décharger camions+attendent débarquer+marchandise
      déchargé déchargeait charge+camion heure+déchargement rendez-vous+déchargement
      fournisseur+attend+quai prise+rdv+quai cross-dock crossdock expéditeur+quai préparation+expédition
      départ+marchandises arrivage arrivages bande+cartons tapis+cartons ligne+rouleaux convoyeurs
      bloqué+convoyeur filmer+palette palette+filmée robopac cerclage cercleuse feuillard transstockeur
      agv robot+entrepôt mal+rangé place+entrepôt plus+place+dépôt stocker+marchandise`,
    en: `warehouse warehousing warehouseman storeman storekeeper storage+hall depot stockroom shed racks
      racking shelving pallet+rack loading+dock loading+bay bay bays dock+door leveller leveler
      dock+leveller ramp tail+lift unloading unload loading+truck forklift forklifts fork-lift
      lift+truck reach+truck stacker pallet+truck pump+truck clark toyota linde jungheinrich
      vehicle+mounted truck+terminal time+slot dock+schedule dispatch shipping+area goods-in goods+in
      goods+receipt put-away putaway stock+location wms stock+difference conveyor conveyors roller+belt
      belt sorter sortation wrapper wrapping+machine stretch+film shrink+wrap autostore kardex carousel
      vertical+lift shuttle high+bay narrow+aisle aisle container+unload trailer+bay wheel+chock
      dock+light traffic+light+dock loading+list load+plan manifest cross-dock cross-docking
      staging+area logistics logistician overhead+door sectional+door yard yard+management 3pl
      inbound+goods outbound+goods receiving+goods unloading+slot warehouse+manager stock+manager
      stock+controller forklift+driver forklift+battery forklift+charger forklift+screen
      forklift+licence forks forks+pallet mast+forklift clark+driver pallet+jack hand+pallet hand+truck
      sack+truck back+store back+stock storage+room store+room stock+room bulk+storage block+storage
      aisle+3 rack+location pallet+location pallet+place beam+rack bay+4 bay+number dock+number
      dock+occupied lorry+dock truck+dock trucks+queue+dock lorry+unload unloaded offload offloading
      offloaded load+lorry loaders loader+dock unloaders waiting+unload unloading+appointment
      dock+appointment arrival+slot pre-advice asn dispatchers+shipping despatch shipping+department
      shipping+zone receiving+clerk goods+inwards arrivals+goods conveyors+jam boxes+belt belt+stopped
      rollers+boxes strapping strapping+machine banding wrap+pallet wrapped+pallet pallet+wrapper
      robopac stacker+crane high-bay agv agvs amr warehouse+robot misplaced+pallet no+space+warehouse
      vna outbound+truck inbound+truck`,
  },
  {
    id: 'scales-and-weighing',
    nl: `weegschaal weegschalen weegbrug weegbruggen balansen wegen weegt gewogen weging gewicht gewichten
      gram kilo kilogram ton tarra tarreren tarra+knop brutogewicht nettogewicht bascule baskuul
      vloerweegschaal palletweegschaal kraanweegschaal telweegschaal weegcel weegcellen loadcell loadcel
      ijken ijking geijkt ijkmerk ijklabel kalibreren kalibratie keuring+weegschaal mettler
      mettler-toledo bizerba sartorius kern ohaus espera dibal digi precia penko weegindicator
      weegterminal weegdisplay weegbon weegbonnetje weegticket weegetiket weeglijn checkweger
      controleweger nulpunt nulstellen op+nul nul+zetten schommelt+gewicht springt+gewicht
      streepjes+display overbelasting overload rs232 seriële+kabel com-poort vrachtwagen+wegen
      oprijden+brug bruggewicht truckweging asweging eerste+weging tweede+weging weegkaart weegbadge
      plateau weegplaat weegvloer doseren doseerweger porties portioneren slagersweegschaal
      toonbankweegschaal personenweegschaal laboweegschaal precisieweegschaal analytische+balans afwegen
      weeggegevens gewichtscontrole balans+wegen nullen+weegschaal weger weegtoestel weegtoestellen
      weegbak weegkamer weeghuis weeghuisje brug+camion bruggske weegsel wegingen herwegen
      overwegen+vrachtwagen leeg+wegen vol+wegen leeggewicht volgewicht vulgewicht stukgewicht gewichtje
      ijkgewicht ijkgewichten gewichtjes schaaltje basculleke bascule+frigo kilootjes grammen kg's
      tienden+gram gewicht+intypen gewicht+met+hand gewicht+overschrijven gewicht+blijft+nul
      op+0+weegschaal err+weegschaal ool uuul min-teken+weegschaal negatief+gewicht gewicht+klopt+niet
      gewicht+dansen dansende+cijfers weegt+te+veel weegt+te+licht te+zwaar+pakje zakken+wegen
      zakkenvuller big-bag+wegen vat+wegen paletten+wegen pallets+wegen bewoner+wegen weegstoel
      stoelweegschaal tilliftweegschaal badkamerweegschaal pakketweegschaal slagerij+schaal
      deli+weegschaal etiket+prijs+gewicht containerwegen metrologische+dienst ijker ijkmeester schenck
      avery flintec pfister leon+engineering balea marel ishida multivac adam+equipment
      stuurt+gewicht+niet gewicht+doorkomen weegprogramma weegsoftware weegcomputer weegbrugchauffeur`,
    fr: `balance balances pont-bascule pont+bascule peser pèse pesé pesée pesées pesage peseuse poids
      gramme grammes kilo kilos tonne tare tarer tarage poids+net poids+brut plateau+balance
      plateforme+pesage pèse-palette pèse-personne pèse-lettre crochet+peseur balance+compteuse
      compteuse capteur+poids cellule+pesée peson étalonnage étalonner étalonnée calibrer calibrage
      calibration vignette+verte métrologie vérification+périodique mettler mettler-toledo bizerba
      sartorius kern ohaus espera dibal digi precia indicateur+poids afficheur+poids terminal+pesage
      ticket+pesée bon+pesée étiquette+poids trieuse+pondérale pondérale contrôle+poids remettre+zéro
      mise+zéro poids+instable poids+bouge tirets+écran surcharge rs232 câble+série port+com
      camion+pesée camion+bascule pesée+entrée pesée+sortie première+pesée deuxième+pesée essieu dosage
      doseuse portion balance+labo balance+précision balance+comptoir balance+boucher pesée+vide
      badge+pesée borne+pesage peseur surpoids bascule+pesée balances+rayon peson+grue bascule+camions
      bascule+palettes pont+camion monter+bascule montée+pont peser+camion repeser repesé pesait pesages
      tarer+camion à+vide+peser poids+vide poids+plein poids+faux poids+encoder poids+main noter+poids
      reste+zéro+balance err+balance poids+négatif poids+danse chiffres+dansent chiffres+sautent
      poids+varie pèse+trop trop+lourd+colis trop+léger+sachet masse+étalon poids+étalon masses+étalons
      sacs+peser sac+peser big-bag+peser ensacheuse+poids fûts+peser palette+peser peser+résident
      chaise+pesée fauteuil+pesée lève-personne+balance balance+boucherie balance+fromage balance+colis
      balance+postale étiquette+prix+kilo ticket+balance imprimante+balance logiciel+pesage
      ordinateur+pesage cabine+pesage peseur+pont bureau+pesage schenck avery flintec pfister marel
      ishida multivac poids+transmis poids+remonte poids+erp contrôle+métrologique scellé+balance
      plomb+balance niveau+bulle+balance pieds+balance dose+pesée grammage+portion`,
    en: `scale scales weighbridge weigh-bridge weigh weighs weighed weighing weight weights
      weighing+machine weighing+station grams gram kilo kilos kilogram tonne tare taring gross+weight
      net+weight floor+scale pallet+scale platform+scale crane+scale counting+scale bench+scale
      load+cell loadcell loadcells calibrate calibrated calibration calibrating verification+sticker
      green+sticker legal+metrology mettler mettler-toledo bizerba sartorius kern ohaus espera dibal
      digi precia indicator+weight weight+display weigh+terminal weigh+ticket weighing+slip weight+label
      checkweigher check-weigher zeroing zero+point back+zero unstable+weight weight+jumps overweight
      underweight rs232 serial+cable com+port truck+weigh drive+scale first+weighing second+weighing
      axle+load dosing portion portioning counter+scale lab+balance precision+balance analytical+balance
      balance+lab weighing+card weighing+badge catchweight weight+data weight+price zero+weight
      overload+weight weigher weighing+scale bascule weighing+bridge truck+scale lorry+scale scale+house
      weigh+house weighbridge+operator drive+onto+bridge onto+weighbridge reweigh re-weigh weighed+twice
      weighed+empty empty+weight full+weight tare+weight kgs kilograms tonnes tenths+gram type+weight
      weight+by+hand writing+weights enter+weight+manually stays+zero+scale 0.00+kg err+scale
      negative+weight minus+sign+scale weight+wrong weight+drifts drifting+weight figures+dance+weight
      digits+jump+weight weighs+too too+heavy+parcel too+light+bag test+weight test+weights
      reference+weight bags+weigh bag+weighing bagging+scale drums+weigh pallets+weigh resident+weigh
      chair+scale hoist+scale bathroom+scale parcel+scale postal+scale butcher+scale cheese+scale
      deli+scale price+computing+scale scale+printer scale+label scale+software scale+pc
      weighing+software weighing+office schenck avery flintec pfister marel ishida multivac
      weight+transferred weight+comes+through scale+level spirit+level+scale feet+scale`,
  },
  {
    id: 'cold-stores-and-temperature',
    nl: `koelcel koelcellen koelkast koelkasten frigo frigobox ijskast koelruimte koelhuis koelinstallatie
      koeling koelgroep koelmotor koelvitrine koeltoog koelwagen frigowagen diepvries diepvriezer
      diepvriescel vriezer vriescel vrieskast vrieshuis vriesruimte ingevroren ontdooid ontdooien
      ontdooit ontdooicyclus temperatuur temperaturen graden graad celsius te+warm te+koud kouder koude
      koudeketen koude+keten thermometer thermometers temperatuurvoeler temperatuurmeter voeler sonde
      sensor+frigo datalogger loggers logger testo ebro efento sensitech elpro danfoss carel dixell
      eliwell monitoring+temperatuur temperatuurregistratie temperatuuralarm alarm+frigo haccp favv
      sms+temperatuur grafiek+temperatuur registratieblad compressor verdamper condensor
      ventilator+koelcel koelvloeistof koelmiddel freon ijsvorming ijslaag rijm ijs+deur deur+open+frigo
      deurrubber min+18 min+80 vaccinkoelkast medicatiekoelkast medicijnfrigo bloedkoelkast ultravriezer
      liebherr producten+bederven bedorven versproducten reefer koelcontainer thermoking stekker+frigo
      friguke frigootje frigodeur frigo's frigocel frigoman frigotechnieker diepvrieskist diepvriezerke
      vriesvak vriesvakje vrieskoffer gesmolten smelt smelten ijsbanket ijsjes+gesmolten aangevroren
      ijskristallen ijsblok ijsvorm ijsvorming+deur witte+rijm lauw lauwe+producten lauwwarm frigo+warm
      frigo+staat+op te+warm+frigo te+warm+cel 8+graden 7+graden 4+graden 12+graden temperatuurlijst
      temperatuurlijsten temperatuurblad temperatuurcurve temperatuurgrafiek temperatuurlog
      temperatuurverloop temperatuurmeting temperaturen+noteren temperaturen+opschrijven
      aflezen+temperatuur opmeten+temperatuur kerntemperatuur prikthermometer prikken+thermometer
      infraroodthermometer displayke+frigo cijferkes+frigo e1+frigo high+temp hitemp hacct frigo+bromt
      motor+draait+frigo compressor+slaat frigo+slaat+af stroom+frigo rubber+deur+frigo lamellen+frigo
      gordijn+frigo koelgordijn koudestockage vlees+slecht vis+bederven weggooien+frigo bloedbank+frigo
      labofrigo vaccins+frigo stalen+diepvriezer koelbox koelboxen koelelementen comenda gram+frigo
      controlant koelcelbewaking controle+favv bevroren+eten vriest+koelcel`,
    fr: `frigo frigos réfrigérateur frigidaire chambre+froide chambres+froides cellule+froide congélateur
      congélateurs congélo surgélateur surgelé surgelés congelé décongelé décongeler dégivrage dégivrer
      givre glace+porte froid+négatif froid+positif froid chaîne+froid groupe+froid groupe+frigorifique
      frigoriste frigorifique entrepôt+frigorifique vitrine+réfrigérée meuble+froid camion+frigo
      température températures degré degrés celsius trop+chaud trop+froid thermomètre thermomètres sonde
      sondes capteur+température enregistreur+température datalogger enregistreur testo ebro efento
      sensitech elpro danfoss carel dixell eliwell relevé+température relevés+température
      courbe+température alarme+température alarme+frigo sms+température haccp afsca compresseur
      évaporateur condenseur ventilateur+chambre fluide+frigorigène gaz+frigo joint+porte
      porte+ouverte+frigo moins+18 moins+80 ultra-froid frigo+vaccins frigo+médicaments frigo+sang
      liebherr périmé produits+frais marchandise+perdue jeter+produits conteneur+réfrigéré thermoking
      refroidir refroidit refroidissement tiédit prise+frigo surveillance+température frigoriste+appelé
      porte+frigo joint+frigo frigo+boissons bahut congélateur+bahut compartiment+glaçons gelé+aliments
      recongelé dégelé dégèle fond+glace fondu glaces+fondues givré bloc+glace couche+glace tiède tièdes
      frigo+chaud frigo+chauffe frigo+refroidit trop+chaud+frigo 8+degrés 7+degrés 4+degrés 12+degrés
      feuille+température feuilles+températures tableau+températures carnet+températures
      graphique+température historique+température noter+température noter+températures
      prendre+température prise+température thermomètre+sonde thermomètre+infrarouge sonde+piquer
      afficheur+frigo hi+temp high+temp frigo+bruit moteur+frigo frigo+arrête disjoncte+frigo
      porte+mal+fermée lamelles+chambre rideau+froid rideau+lamelles stockage+froid entrepôt+froid
      zone+froide viande+avariée poisson+avarié avarié avariée pourri+frigo odeur+frigo jeter+viande
      jeter+vaccins échantillons+congélateur banque+sang frigo+labo frigo+pharmacie glacière glacières
      accumulateurs+froid bac+froid+afsca contrôle+afsca controlant transport+frigorifique
      liaison+froide rupture+froid pic+température température+monte température+grimpe`,
    en: `fridge fridges refrigerator refrigerated refrigeration cold+room coldroom cold-room cold+store
      coldstore cold+storage cooler cool+cell cooling walk-in+cooler freezer freezers deep-freeze
      deepfreeze thawed thawing thaw defrost defrosting ice+build frost chiller chilled cold+chain
      temperature temperatures degrees celsius too+warm too+cold thermometer thermometers probe probes
      temperature+sensor sensor+fridge datalogger data-logger logger loggers testo ebro efento sensitech
      elpro danfoss carel dixell eliwell temperature+log temperature+monitoring temperature+graph
      temperature+alarm fridge+alarm sms+temperature haccp compressor evaporator condenser fan+cold
      refrigerant coolant door+seal door+open+fridge minus+18 minus+80 ultra-low vaccine+fridge
      medication+fridge blood+fridge liebherr spoiled spoilage perishable fresh+goods reefer
      refrigerated+truck thermoking warming display+cabinet+cold excursion plug+fridge frozen+food
      frozen+goods fridge+door fridge+warm fridge+lukewarm fridge+engineer fridge+shows fridge+display
      fridge+noisy fridge+stopped fridge+tripped freezer+door freezer+chest ice+box icebox icy ice+layer
      iced+up frozen+solid refreeze refrozen melted melting ice+cream+melted lukewarm tepid
      too+warm+fridge 8+degrees 7+degrees 4+degrees 12+degrees hi+temp high+temp temperature+list
      temperature+sheet temperature+sheets temperature+record temperature+records temperature+curve
      temperature+history temperature+chart temperature+readings note+temperature write+temperatures
      temperature+by+hand core+temperature probe+thermometer stick+thermometer infrared+thermometer
      temperature+rises temperature+climbing temperature+peak temperature+spike cold+chamber cold+area
      cold+warehouse strip+curtain cold+curtain door+ajar+fridge door+left+open rubber+seal+door
      meat+off meat+spoiled fish+spoiled gone+off throw+away+food throw+away+vaccines vaccines+fridge
      samples+freezer blood+bank lab+fridge lab+freezer cool+box coolbox coolboxes ice+packs
      cooling+elements controlant cold+transport food+safety+inspection break+cold+chain cooling+unit
      chill+room refrigeration+engineer`,
  },
  {
    id: 'lorries-and-tachographs',
    nl: `vrachtwagen vrachtwagens camion camions kamion truck trucks trekker oplegger opleggers trailer
      bestelwagen bakwagen chauffeur chauffeurs camionneur trucker trekkerbestuurder tachograaf
      tachografen tacho digitale+tacho tachoschijf schijf+chauffeur rijtijd rijtijden rusttijd
      rusttijden rij-+rusttijden rijuren overtreding+rijtijden bestuurderskaart chauffeurskaart
      bedrijfskaart kaart+uitlezen kaart+chauffeur uitlezen uitlees downloadkey download+tacho dld vdo
      siemens+vdo continental stoneridge tachonet tachoweb tis-web uitleestoestel kaartlezer+chauffeur
      transics trimble fleetboard dynafleet scania+fleet daf volvo+truck man+truck iveco mercedes+actros
      boordcomputer bordcomputer boordcomputers obu satellic viapass kilometerheffing tol toltarief
      tolbadge toll telepass track&trace voertuigvolg wagenpark fleet transport+planning transporteur
      transportbedrijf tms vrachtplanner dispatch dispatcher ritten ritblad rittenstaat nummerplaat
      kenteken laadruimte cabine kabine laadklep adr cmr vrachtbrief technische+keuring tankkaart+camion
      kilometerstand dode+hoek+camera bandenspanning wachttijd camionette camionetten camionnette
      camionnetten kamionchauffeur camionchauffeur vrachtwagenchauffeur chauffeurke voerman bestuurderke
      tractor+oplegger trekkers+opleggers huifoplegger tankwagen tankwagens kipper kippers betonwagen
      dieplader bus+chauffeur busje busjes autocar autocars lijnwagen motorwagen bakske+camion
      kastje+camion bakje+camion bakje+tol tolbakje tolkastje tolbox kilometerbak kilometertaks
      viapassbakje obu's obu+lampje bakske+piept axxès axxes eurotoll toll+collect liefkenshoektunnel
      schijven+chauffeurs schijfje schijfjes tachoschijven tachokaart digitacho tachorol
      papierrolletje+tacho rolletje+camion printje+tacho rustpauze 45+minuten pauze+chauffeur
      pauze+rijden rijdt+te+lang weekrust weekrusten daguren+chauffeur overuren+chauffeur
      chauffeurslonen kaart+geblokkeerd+chauffeur kaart+steken+tacho kaart+vervallen+chauffeur digikaart
      kiwa tachomodule fod+mobiliteit+kaart inspectie+transport controle+weg+politie wegcontrole
      boete+rijtijden pv+rijtijd bdk esk uitlezing+verplicht 28+dagen 90+dagen tachosafe ddd-bestand ddd
      c1b zauner optac tachospeed volvo+connect rio+man mercedes+uptime frotcom groeneveld code95
      vakbekwaamheid cabinetelefoon laden+lossen+chauffeur stuurcabine`,
    fr: `camion camions poids+lourd poids-lourd poids-lourds semi semi-remorque remorque tracteur+routier
      porteur camionnette camionnettes chauffeur chauffeurs routier routiers conducteur conducteurs
      tachygraphe tachygraphes tacho chronotachygraphe chrono+tachygraphe mouchard disque+chauffeur
      temps+conduite temps+repos heures+conduite repos+chauffeur infraction+conduite carte+conducteur
      carte+chauffeur carte+entreprise lecture+carte lire+carte téléchargement+tachygraphe
      décharger+carte vidage+carte clé+téléchargement vdo continental stoneridge tis-web transics
      trimble fleetboard dynafleet daf iveco scania renault+trucks ordinateur+bord ordinateur+embarqué
      boîtier+embarqué obu satellic viapass péage taxe+kilométrique prélèvement+kilométrique badge+péage
      géolocalisation+camion traceur flotte parc+camions parc+véhicules planificateur+transport dispatch
      dispatcher affréteur affrètement transporteur transport+routier tms tournée+chauffeur
      feuille+route immatriculation plaque+camion cabine hayon adr cmr lettre+voiture
      contrôle+technique+camion kilométrage compteur+kilomètres carte+carburant+camion angle+mort pneus
      attente+chauffeur tonnage camionneur camionneurs chauffeur+poids conducteur+routier camion-citerne
      citerne+camion benne+camion camions+bennes porte-engins autocar autocars bus+chauffeur remorques
      semi-remorques tracteurs+remorques fourgon fourgons fourgonnette estafette boîtier+camion
      boîtier+péage boîtier+viapass petit+boîtier+camion obu+voyant obu+bip taxe+km taxe+kilomètre
      redevance+kilométrique axxès eurotoll toll+collect disques+chauffeurs disque+tachygraphe
      rouleau+tachygraphe papier+tachygraphe ticket+tachygraphe pause+45 45+minutes+pause
      pause+chauffeur coupure+conduite amplitude+chauffeur repos+hebdomadaire repos+journalier
      heures+chauffeurs heures+chauffeur dépassement+conduite carte+expirée+conducteur
      carte+refusée+tachygraphe insérer+carte+tachygraphe carte+coincée+tachygraphe digitach
      contrôle+route+police contrôle+routier amende+conduite pv+chauffeur inspecteurs+transport 28+jours
      90+jours téléchargement+28 fichier+ddd ddd c1b fichiers+conducteurs vidage+tachygraphe
      déchargement+données+conducteur données+conducteur optac tachospeed tachosafe volvo+connect
      frotcom code+95 aptitude+professionnelle adblue+voyant cabine+camion couchette+chauffeur
      gestionnaire+flotte gestionnaire+transport`,
    en: `lorry lorries truck trucks truckdriver hgv trailer trailers semi-trailer tractor+unit vans trucker
      haulier haulage tachograph tachographs tacho tachos tacho+card tacho+disc driving+time
      driving+times driving+hours rest+time rest+period driver+hours infringement infringements
      driver+card company+card card+readout read+card download+card tacho+download download+key vdo
      continental stoneridge tis-web transics trimble fleetboard dynafleet scania daf iveco volvo+truck
      onboard+computer on-board+computer board+computer obu satellic viapass toll tolls road+toll
      km+charge kilometre+charge toll+box toll+unit fleet fleet+management track+trace+truck telematics
      dispatcher dispatch+trucks transport+planner planner+trips tms freight trip+sheet
      licence+plate+truck cab cabin tail-lift adr cmr consignment+note mileage odometer fuel+card+truck
      blind+spot tyre+pressure waiting+time+driver delivery+van truck+drivers lorry+driver lorries+fleet
      truck+driver truckers drivers+trucks driver+cab hgv+driver artic articulated tanker tankers tipper
      tippers low+loader flatbed curtainsider box+van minibus coach+driver bus+driver little+box+truck
      box+windscreen toll+device toll+badge toll+device+beeps obu+light obu+beeps viapass+box axxes
      eurotoll toll+collect kilometre+tax disc+driver discs+drivers paper+roll+tacho tacho+roll
      tacho+printout printout+driver break+45 45+minutes+break driver+break driving+break
      driving+too+long rest+periods weekly+rest daily+rest drivers+hours overtime+driver
      card+expired+driver card+rejected+tachograph card+stuck+tachograph insert+driver+card
      roadside+check roadside+inspection police+check+truck fine+driver fine+driving
      transport+inspection 28+days 90+days ddd+file ddd c1b tacho+file tacho+files tacho+data
      tachograph+data read+tachograph read+out+tachograph readout+tacho driver+data
      tachograph+calibration optac tachospeed tachosafe volvo+connect frotcom transport+manager
      fleet+manager code+95 driver+qualification cab+phone sleeper+cab kilometre+counter truck+tablet
      vehicle+unit`,
  },
  {
    id: 'routes-and-navigation',
    nl: `route routes routeplanner routeplanning routeplan routebeschrijving routeoptimalisatie rit
      rittenplanning ritplanning rittenplanner ronde rondes navigatie navigatiesysteem navi gps
      gps-toestel gps-signaal tomtom garmin sygic google+maps googlemaps waze here+maps ptv kaart+route
      kaarten+update landkaart kaartmateriaal plattegrond satelliet positie locatiebepaling
      locatie+wagen coördinaten adres+vinden geocodering geocode postcode+route verkeer omleiding
      omrijden wegenwerken werken+weg verkeerd+rijden omweg snelste+weg kortste+weg bestemming
      eindbestemming aankomsttijd eta stops stopplaats stopvolgorde volgorde+stops leveradres
      afleveradres bezoekadres tussenstop haltes huis+aan+huis ronde+chauffeur stuurt+verkeerd
      verkeerde+straat doodlopende straat huisnummer lage+brug brughoogte hoogtebeperking
      vrachtwagen+navigatie lez lage-emissiezone emissiezone kilometers rijafstand afstandsberekening
      trajecten traject spraak+gps afslaan rotonde zoekt+satelliet zonder+signaal volgsysteem tracking
      geotab webfleet suivo rauwers routexl optimoroute urbantz file+weg verkeer+file stafkaart
      wegenkaart stratenplan straatnaam+vinden straat+bestaat kaartje+auto kaartje+rood blauw+lijntje
      blauwe+lijn+kaart pijltje+kaart bolletje+kaart puntje+kaart speldje+kaart pin+kaart madam+gps
      stem+gps vrouwtje+gps gps'ke gpske gps+stuurt gps+zoekt gps+verkeerd gps+auto gps+camion
      gps+dekking navigator+wagen navigeren navigeert autonavigatie carplay android+auto herberekenen
      herberekent omkeren+indien keer+om wegomleiding verkeersopstopping filemeldingen touringmobilis
      flitsers coyote kortere+weg rondrijden verloren+gereden verdwaald verloren+chauffeur landweg
      boerenweg fietspad+gps autostrade autosnelweg afrit+gemist ring+file sluiproute tonnage+bord
      vrachtroute doorrijhoogte tunnel+te+laag veldweg wachtpost toer toerke toeren+chauffeur tournee
      tourneeke adressen+ritten adreslijst+chauffeur klanten+volgorde leverronde leverroute ophaalronde
      verpleegronde thuiszorgronde ronde+patiënten rondeplanning dagroute rijroute route4me
      circuit+route tachoroute wagens+kaart voertuigen+kaart waar+rijdt waar+zit+chauffeur tracker
      track-and-trace`,
    fr: `route+calcul itinéraire itinéraires trajet trajets tournée tournées planification+tournées
      planificateur+itinéraire optimisation+tournées feuille+route gps navi tomtom garmin coyote sygic
      google+maps waze here+maps mappy viamichelin carte+gps cartes+gps mise+jour+cartes satellite
      satellites position+véhicule géolocalisation géolocaliser coordonnées+gps adresse+introuvable
      géocodage code+postal+tournée trafic bouchon bouchons embouteillage embouteillages déviation
      détour travaux+route chemin+court chemin+rapide rapide+itinéraire arrivée+prévue heure+arrivée eta
      ordre+arrêts adresse+livraison étape étapes mauvaise+rue rue+gps cul-de-sac sens+unique
      numéro+maison pont+bas hauteur+pont gabarit gps+camion zone+basses+émissions lez kilomètres
      kilométrage voix+gps tourner+droite rond-point cherche+satellite perdu+signal+gps suivi+véhicule
      traceur geotab webfleet suivo routage secteur+chauffeur plan+ville ptv urbantz recalcule
      envoie+mauvais dépannage+tournée navigateur+gps navigation+camion distance+kilomètres
      carte+routière plan+rues nom+rue+introuvable point+bleu+carte ligne+bleue+carte flèche+carte
      épingle+carte dame+gps voix+dame+route gps+perd gps+cherche gps+trompe gps+voiture gps+camionnette
      gps+tombe naviguer navigation+voiture carplay android+auto recalcul+itinéraire
      recalcule+itinéraire faites+demi-tour demi-tour+gps perdu+chauffeur raccourci+route chemin+terre
      champ+gps piste+cyclable+gps autoroute sortie+autoroute ring+bouchon file+ring files+route radars
      coyote+file pont+trop+bas tunnel+trop+bas poids+interdit+rue interdit+camions rue+barrée
      rue+fermée route+barrée travaux+rue tour+livraison tours+livraison ronde+chauffeur
      ronde+infirmière tournée+infirmière tournée+patients tournée+livreur tournée+ordre
      ordre+clients+tournée liste+adresses+chauffeur adresse+gps adresses+tournée route4me
      véhicules+carte camions+carte où+camion où+chauffeur position+camion suivi+camions tracking+camion
      balise+gps borne+kilométrique livreur+perdu itinéraire+optimisé découpage+tournées
      secteurs+tournée nouvelle+rue lotissement+gps`,
    en: `route routes route+planner route+planning route+optimisation route+optimization itinerary trip
      trips trip+planning navigator sat+nav satnav sat-nav navi gps gps+signal tomtom garmin sygic
      google+maps waze here+maps ptv maps map+update map+outdated satellite satellites position+vehicle
      locate+vehicle location+vehicle coordinates geocoding geocode postcode+route traffic+jam diversion
      detour roadworks road+works road+closed fastest+route shortest+route wrong+way wrong+street
      arrival+time eta stop+order stop+sequence sequence+stops drop-off delivery+address dead+end
      one-way house+number low+bridge bridge+height height+restriction truck+navigation lez low-emission
      emission+zone distance distances kilometres miles mileage voice+directions turn+left roundabout
      searching+satellite no+gps tracking+vehicle tracker geotab webfleet suivo urbantz optimoroute
      recalculating round+driver street roads driving+directions navigation+car road+traffic
      routing+driver driving+route road+map street+map street+name+found blue+dot+map blue+line+map
      arrow+map pin+map dot+map lady+gps voice+gps gps+sends gps+wrong gps+car gps+van gps+searching
      gps+lost gps+freezes gps+device navigation navigate navigating in-car+navigation carplay
      android+auto recalculates u-turn make+u-turn driving+circles got+lost dirt+road cycle+path+gps
      motorway motorway+exit missed+exit ring+road+jam jam+ring shortcut+road speed+cameras
      bridge+too+low tunnel+too+low weight+limit+road road+blocked street+closed new+street
      new+estate+address delivery+round delivery+rounds delivery+route nurse+round nurse+route
      patients+round+route rounds+planning round+order order+customers+route address+list+driver
      addresses+route addresses+trips route4me vehicles+map trucks+map vans+map cars+map where+truck
      where+driver see+vehicle track+vehicles tracking+trucks last+position drivers+route traffic+info
      traffic+information map+screen+truck city+map wrong+turn wrong+address+gps`,
  },
  {
    id: 'fuel-charging-and-washing',
    nl: `tanken tankt getankt tankkaart tankkaarten brandstof brandstofkaart brandstofverbruik diesel
      mazout naft benzine adblue pomp pompen tankpomp dieselpomp tankstation pompstation tankinstallatie
      stookolie liter liters tankbeurt tankbadge pompbadge pincode+tanken totalenergies shell esso q8
      dats dats24 texaco gabriëls lukoil modalizy xximo fleetcard dkv uta tankbeheer dieseltank
      tankinhoud peilmeter niveau+tank laadpaal laadpalen laadstation laadpunt laadpas laadkaart
      laadkabel laadt+wagen opladen+auto elektrische+wagen elektrisch+rijden ev wallbox laadbox
      laadsessie laadbeurt snellader mennekes type2 blue+corner bluecorner allego easee alfen smappee
      optimile eflux last+mile evbox powerdale zappi kwh+laden thuisladen terugbetaling+laden
      stekker+auto groen+licht+laadpaal rood+licht+laadpaal carwash wasstraat wastunnel wasplaats
      waskaart wasmunt jeton+wassen wagen+wassen auto+kuisen hogedrukreiniger+wagen truckwash
      borstels+wagen stofzuiger+wagen tankbon hybride+wagen total+tankkaart voltanken bijtanken naftbak
      naftkaart benzinekaart naftpomp tankpistool pompstation+kaart pomp+weigert pompman tankgeld
      tankgeld+kaart mazoutkaart mazouttank mazoutpomp mazoutleverancier rode+diesel witte+mazout
      brandstofpas brandstoffactuur brandstofkosten liters+getankt litertelling pompteller tankcode
      code+pomp pomp+binnenkoer dieselke benzinepomp lekt+pomp tanklijst tankbonnetje
      kilometerstand+tanken kaart+pomp kaart+tanken laadbordje stekkerauto plugin+hybride plug-inhybride
      tesla e-tron ioniq taycan polestar stekkerpaal laadpaaltje paal+laadt paal+rood paal+groen
      paal+blauw laadkabel+vast kabel+zit+vast auto+laadt auto+opgeladen laadsnelheid trage+lading+auto
      laadpas+herkend badge+laadpaal druppel+laadpaal app+laadpaal laadplek laadplaats+bezet auto+leeg
      wagen+leeg laadkosten laadvergoeding creg-tarief thuislader thuislaadpaal splitbilling
      split+billing vlotte+elektrisch ionity fastned shell+recharge plugsurfing chargepoint
      eneco+emobility mobilityplus zaptec keba schneider+evlink car-wash autowasserij autowas
      wagen+proper wagens+wassen wagens+kuisen camion+wassen wasbox wasborstel wasjeton jetonnetje+was
      waterstraal+camion waspas waskabonnement washprogramma polish+wasstraat interieur+stofzuigen
      imo+wasstraat`,
    fr: `carburant essence diesel mazout gasoil adblue pompe pompes pompe+diesel pompe+essence
      station-service station+essence pompiste faire+plein litre litres ravitaillement ravitailler
      carte+carburant carte+essence cartes+carburant badge+pompe code+pompe cuve cuve+mazout
      citerne+diesel jauge niveau+cuve consommation+carburant totalenergies shell esso q8 dats24 texaco
      lukoil xximo modalizy dkv uta borne+recharge borne+électrique bornes+recharge recharge+voiture
      recharger+voiture charger+voiture point+charge charge+voiture carte+recharge badge+recharge
      câble+charge voiture+électrique véhicule+électrique hybride wallbox chargeur+voiture
      chargeur+rapide prise+voiture session+charge blue+corner bluecorner allego easee alfen smappee
      optimile evbox powerdale mennekes kwh+charge remboursement+recharge recharge+domicile
      lumière+rouge+borne carwash car-wash lavage lavage+voiture laver+voiture tunnel+lavage
      station+lavage jeton+lavage carte+lavage rouleaux+voiture haute-pression aspirateur+voiture
      aire+lavage lavage+camion pistolet+pompe facture+carburant total+carte plein+carte plein+essence
      plein+diesel plein+voiture pompe+refuse pompe+marche pompe+accepte pompe+mazout mazout+cour
      diesel+rouge livraison+mazout code+carburant code+carte+essence pin+carte+essence carte+shell
      kilomètres+pompe facture+essence ticket+essence frais+carburant litres+pompe compteur+pompe
      cuve+vide niveau+mazout jauge+cuve réservoir fuite+pompe tesla e-tron ioniq taycan polestar
      voiture+branchée brancher+voiture branche+voiture voiture+vide voitures+électriques borne+rouge
      borne+verte borne+bleue borne+refuse borne+reconnaît borne+voiture bornes+charge bornes+parking
      câble+coincé+voiture câble+bloqué+borne charge+lente+voiture vitesse+charge badge+borne
      carte+borne appli+borne place+recharge prise+occupée+voiture borne+occupée borne+domicile
      domicile+wallbox kwh+remboursés remboursement+électricité split+billing splitbilling ionity
      fastned shell+recharge plugsurfing chargepoint mobilityplus zaptec keba karcher kärcher
      laver+camion laver+camions camion+sale camionnette+laver voiture+propre nettoyer+voiture
      brosses+lavage lave-auto jeton+aspirateur+voiture abonnement+lavage programme+lavage+voiture
      savon+voiture`,
    en: `fuel fuels fuelling refuel refuelling fuel+card fuelcard petrol gas+station diesel adblue
      heating+oil fuel+pump diesel+pump filling+station petrol+station tank tanks tank+level fuel+tank
      litre litres liter liters tank+badge pump+badge pump+pin totalenergies shell esso q8 dats24 texaco
      lukoil xximo modalizy dkv uta fuel+consumption charging+station charging+stations chargepoint
      charge+point charging+point charger+car charging+car charge+car charging+pole charging+post
      charging+card charge+card charging+cable electric+car electric+cars ev evs wallbox fast+charger
      charging+session plug+car blue+corner bluecorner allego easee alfen smappee optimile evbox
      powerdale mennekes type2 kwh+charge home+charging reimbursement+charging red+light+charger
      green+light+charger carwash car-wash wash+car car+wash truck+wash washing+bay wash+tunnel
      wash+token wash+card brushes+car pressure+washer vacuum+car wash+programme fuel+receipt
      fuel+invoice plug-in+hybrid total+card fill+up+car fill+up+tank full+tank fuelled refuelled
      refuels petrol+card diesel+card pump+refuses pump+accepts pump+yard pump+nozzle nozzle red+diesel
      heating+oil+tank fuel+code fuel+pin pin+fuel+card mileage+pump fuel+bill fuel+costs litres+pump
      pump+counter empty+tank tank+gauge leaking+pump total+energies shell+card tesla e-tron ioniq
      taycan polestar plugged+car phev car+charging+stops car+flat+battery car+empty car+charges
      charger+parking charger+red charger+green charger+blue charger+blinks+car pole+car pole+red
      charging+spot charging+spots charging+bay charging+plug cable+stuck+car cable+locked+charger
      slow+charging+car charging+speed badge+charger fob+charger app+charger+car charger+occupied
      charger+home split+billing charging+costs charging+invoice ionity fastned shell+recharge
      plugsurfing mobilityplus zaptec keba jet+wash jetwash karcher kärcher wash+van wash+trucks
      wash+lorry truck+dirty clean+van clean+cars cleaning+company+car wash+token+lost wash+subscription
      wash+jeton wash+brushes`,
  },
  {
    id: 'gates-barriers-and-parking',
    nl: `poort poorten inrijpoort schuifpoort schuifhek hekken hek hekwerk draaipoort elektrische+poort
      toegangspoort slagboom slagbomen bareel barelen barreel barrière parking parkings parkeerplaats
      parkeerplaatsen parkeren parkeert geparkeerd parkeergarage ondergrondse+parking parkeerkaart
      parkeerticket parkeerbadge uitrijticket inrijden uitrijden inrit uitrit oprit binnenrijden
      buitenrijden garagepoort kantelpoort sectionaalpoort zender poortzender handzender
      afstandsbediening+poort bakje+poort zendertje nummerplaatherkenning nummerplaat anpr
      nummerplaatcamera kentekenherkenning paal+inrit poller pollers verzinkbare+paal detectielus
      lus+grond fotocel intercom+poort parlofoon+poort parlofoon videofoon belknop+poort bellen+poort
      poort+gsm leveranciers+poort bezoekersparking bezoekers+plaats fietsenstalling fietsenparking
      mindervalidenplaats faac bft hörmann automatic+systems came+motor poortmotor scheidt&bachmann
      scheidt skidata parkeerautomaat betaalautomaat+parking parkeerboete geblokkeerd+inrit
      staat+file+poort file+poort motorolie+poort sluit+poort blijft+open+poort parkeerapp came+poort
      nice+poort barrièreke bareeltje slagboompje boom+parking lat+slagboom arm+slagboom
      gebroken+slagboom slagboom+afgereden boom+omhoog boom+omlaag boom+zakt bareel+open slagboom+open
      poort+open poort+dicht poort+toe poort+halfweg poort+blijft poort+kapot poort+geblokkeerd
      poort+weigert poort+bedienen poort+piept poortje poortje+voetgangers voetgangerspoort fietspoort
      hekje hekje+achteraan koer+poort inkompoort ingangspoort uitgangspoort achterpoort
      garagepoort+vast bipper+poort bipke zapper zapper+poort afstandsbedieninkske klikker clicker+poort
      druppel+parking badge+parking badge+slagboom badge+bareel badgezuil badgepaal zuil+slagboom
      zuil+parking praatpaal aanbellen+poort camion+staat+poort camion+voor+poort leverancier+bareel
      auto+voor+slagboom auto's+aanschuiven aanschuiven+inrit wagen+opgesloten auto+vast+parking
      niet+uit+parking niet+binnen+parking parkeergarage+vast kelder+parking parking+vol parking+volzet
      fout+geparkeerd foutparkeerder dubbel+geparkeerd dubbelparkeren parkeerplek parkeerschijf
      parkeerpaal parkeerbeheer parkeerreservatie parkeerlijst laadplaats+bezet nummerplaten+lijst
      nieuwe+nummerplaat plaat+herkend plaat+ingeven camera+nummerplaat q-park indigo+parking
      interparking parkeerwachter hek+op+slot fotocellen oog+poort`,
    fr: `portail portails portail+coulissant grille+entrée grillage barrière barrières barrière+parking
      barrière+levante lisse+barrière parking parkings stationnement stationner garer gare+voiture
      place+parking places+parking emplacement+voiture garage+souterrain parking+souterrain
      ticket+parking carte+parking badge+parking entrée+parking sortie+parking entrer+voiture
      sortir+voiture accès+parking porte+garage porte+sectionnelle+garage télécommande+portail
      bip+portail émetteur boîtier+portail plaque+immatriculation reconnaissance+plaque lecture+plaque
      plaques anpr caméra+plaque borne+escamotable plot+escamotable potelet boucle+sol boucle+détection
      photocellule cellule+portail interphone+portail interphone+barrière parlophone vidéophone
      sonnette+portail appeler+barrière ouvrir+gsm+portail parking+visiteurs visiteur+voiture
      local+vélos parking+vélos place+handicapé pmr faac bft hörmann automatic+systems moteur+portail
      skidata scheidt caisse+parking horodateur amende+parking coincé+parking file+entrée+voitures
      bloqué+barrière reste+ouvert+portail bras+barrière cassé+barrière livreur+portail tourniquet
      fourrière came+portail nice+portail barrière+levée barrière+baissée barrière+lève barrière+baisse
      barrière+cassée barrière+arrachée barrière+bloquée bras+cassé lisse+cassée portail+bloqué
      portail+ouvert portail+fermé portail+ferme portail+refuse portail+moitié portillon
      portillon+piétons grille+cour cour+portail porte+parking porte+sous-sol porte+garage+bloquée
      volet+parking bip+garage bip+parking bip+barrière bipeur+portail zapette zapette+portail
      télécommande+garage télécommande+parking badge+barrière badge+portail borne+badge+parking
      borne+parking borne+entrée+parking totem+parking sonner+portail camion+devant+portail
      camion+devant+barrière livreur+barrière fournisseur+portail voiture+bloquée+parking
      voiture+devant+barrière voiture+enfermée voitures+attendent sortir+parking sortir+garage
      entrer+parking rentrer+parking bloqués+parking sous-sol+voiture parking+complet mal+garé mal+garée
      garé garée double+file place+prise+voiture place+réservée+voiture place+directeur+voiture
      emplacement+parking parking+réserver réservation+parking gestion+parking plaque+reconnue
      plaque+reconnaît plaque+encoder nouvelle+plaque nouvelle+immatriculation liste+plaques
      caméra+barrière q-park indigo+parking interparking disque+stationnement ticket+sortie
      ticket+avalé+parking cellule+photo+portail œil+portail moteur+barrière gardien+barrière`,
    en: `gate gates sliding+gate swing+gate entrance+gate fence fencing barrier barriers boom+barrier
      barrier+arm arm+barrier parking car+park carpark car-park parking+lot parking+space parking+spaces
      parking+spot parked underground+parking underground+garage garage+door roller+door+garage
      parking+ticket parking+card parking+badge exit+ticket drive+in drive+out driving+in entry+lane
      exit+lane driveway remote+gate gate+remote remote+control+gate fob+gate clicker licence+plate
      license+plate number+plate plate+recognition anpr plate+camera bollard bollards rising+bollard
      induction+loop ground+loop photocell intercom+gate gate+intercom parlophone video+intercom
      bell+gate call+gate phone+opens+gate visitor+parking visitors+cars bike+shed bicycle+parking
      disabled+space faac bft hörmann automatic+systems gate+motor skidata scheidt pay+station
      parking+machine parking+fine stuck+barrier stuck+car+park cars+queue cars+waiting stays+open+gate
      hit+barrier turnstile turnstiles parking+app delivery+driver+gate came+gate nice+gate park+car
      barrier+up barrier+down barrier+raised barrier+rises barrier+broken barrier+arm+broken
      barrier+open pole+entrance boom+gate gate+open gate+closed gate+halfway gate+stuck gate+blocked
      gate+refuses gate+closing gate+remote+battery pedestrian+gate courtyard+gate yard+gate main+gate
      back+gate roller+gate garage+door+stuck basement+parking basement+car zapper zapper+gate
      bleeper+gate clicker+gate fob+parking badge+barrier badge+gate badge+post post+barrier
      pillar+barrier intercom+barrier ring+gate lorry+gate truck+gate truck+barrier supplier+gate
      supplier+barrier courier+gate car+locked+parking car+stuck car+barrier car+in+garage cars+lined
      get+out+parking get+into+parking out+car+park into+car+park parking+full full+car+park
      badly+parked wrongly+parked double+parked double-parked parking+place parking+places
      reserved+spot+car director's+spot parking+reservation parking+list parking+permit parking+system
      plate+recognised plate+recognized plate+read plate+list new+plate new+number+plate plates+register
      camera+barrier q-park interparking parking+attendant ticket+swallowed+parking parking+disc
      safety+beam+gate photocells`,
  },
  {
    id: 'doors-locks-and-access-badges',
    nl: `deur deuren buitendeur binnendeur voordeur achterdeur schuifdeur draaideur nooddeur branddeur+slot
      slot sloten slotje cilinder sleutel sleutels sleutelkluis sleutelkast badge badges badgen badgt
      gebadged badgelezer badgesysteem toegangsbadge personeelsbadge bezoekersbadge bezoekersbadges
      badgeprinter evolis badgefoto druppel tag tags tagje toegangstag toegangskaart pasje
      toegangscontrole toegang+gebouw toegangsrechten+deur toegangszone buitengesloten opengaan klink
      deurklink deurkruk deursluiter deuropener magneet+deur magneetslot elektrisch+slot zoemer buzzer
      parlofoon deurbel bel+deur videofoon codeklavier klavier+deur cijferslot codeslot deurcode salto
      paxton nedap aeos kaba dormakaba assa abloy simonsvoss iloq synguard mifare rfid nfc hid
      lezer+deur lampje+rood+deur groen+licht+deur vingerafdruk gezichtsherkenning tourniquet draaihek
      tornello batterij+slot deurslot lockers locker vestiaire kastje+slot personeelsingang
      leveranciersingang hal+deur tijdslot+deur verloren+badge badge+kwijt nieuwe+badge bip+deur badgeke
      badgske badgje badgekaart naambadge pasfoto+badge sleutelhanger+deur sleutelbos sleuteltje
      sleutelplan sleutelbeheer loper loper+sleutel moedersleutel reservesleutel sleutel+kwijt
      sleutel+afgebroken sleutel+draait deur+klemt deur+blijft+open deur+gaat+open deur+open deur+dicht
      deur+toe deur+vast deur+weigert deur+bureau deur+inkom deur+magazijn deur+kelder deur+slaat
      inkomdeur kelderdeur kantoordeur serverlokaal+deur binnengeraken binnen+geraken geraak+binnen
      buiten+staan buiten+staat buitengesloten+kantoor in+de+kou voor+gesloten+deur gesloten+deur
      op+slot slotvast slotenmaker serrurier klinkje kruk+deur knopcilinder cilinderslot badgecilinder
      elektronisch+slot elektronische+cilinder batterij+cilinder rood+lampje+badge rood+licht+badge
      bieptoon+badge badge+weigert badge+werkt badge+gedeactiveerd badge+blokkeren badge+activeren
      badge+programmeren badge+aanmaken badge+geprogrammeerd badge+vergeten badge+bezoeker lezer+inkom
      lezerke badgepaaltje portier nachtportier+deur locinox yale dorma tesa gantner traka deister impro
      genetec+deur suprema zone+badge zaterdag+deur weekend+binnen kastje+sleutel kastsleutel
      druktoetsen+deur cijfercode+deur drukknop+deur groene+knop+deur`,
    fr: `porte portes porte+entrée porte+arrière porte+vitrée porte+coulissante porte+tambour serrure
      serrures verrou verrouillée verrouillage+porte cylindre clé+porte clés+bâtiment boîte+clés
      armoire+clés trousseau badge badges badger badge+refusé badgeage badgeuse badge+visiteur
      badges+visiteurs badge+perdu lecteur+badge lecteur+porte imprimante+badges evolis photo+badge
      carte+accès cartes+accès puce+accès tag tags porte-clés contrôle+accès accès+bâtiment
      droits+accès+porte zone+accès enfermé enfermée dehors+porte coincé+dehors poignée clenche
      ferme-porte ouvre-porte gâche gâche+électrique ventouse aimant+porte électro-aimant buzzer
      parlophone interphone vidéophone sonnette sonner+porte clavier+porte code+porte digicode salto
      paxton nedap aeos kaba dormakaba assa abloy simonsvoss iloq mifare rfid nfc hid voyant+rouge+porte
      lumière+verte+porte empreinte+digitale reconnaissance+faciale tourniquet tourniquets sas vestiaire
      casier casiers pile+serrure entrée+personnel bip+porte horaire+porte concierge bip+entrée
      badge+marche badge+fonctionne badge+bloqué badge+désactivé badge+activer badge+programmer
      badge+créer badge+oublié badge+stagiaire badge+nouveau badges+perdus badge+cassé badge+démagnétisé
      photo+identité+badge porte-badge clé+perdue clés+perdues clé+cassée clé+tourne clé+coincée
      double+clé double+clés passe+partout passe-partout passe+général plan+clés gestion+clés
      porte+bloquée porte+coince porte+ouvre porte+ouverte porte+ferme porte+claque porte+bureau
      porte+local porte+magasin porte+cave porte+hall porte+garde porte+secours entrer+bâtiment
      rentrer+bâtiment entre+plus+porte rester+dehors resté+dehors attendre+dehors dehors+matin
      sous+pluie+porte devant+porte+close porte+close porte+fermée porte+verrouillée
      serrure+électronique serrure+code serrure+bloquée serrurier serruriers cylindre+électronique
      pile+cylindre béquille béquille+porte voyant+rouge+badge lumière+rouge+badge bip+rouge
      lecteur+entrée lecteur+badges lecteur+mural portier portier+vidéo yale dorma tesa gantner traka
      suprema zone+badge samedi+porte week-end+accès+bâtiment bouton+vert+porte bouton+porte code+entrée
      code+immeuble chiffres+porte clavier+codé cadenas cadenas+casier`,
    en: `door doors front+door back+door side+door sliding+door revolving+door glass+door lock locks
      cylinder key+door keys+building key+cabinet key+safe badge badges badging badge+in badge+reader
      badge+lost lost+badge badge+printer visitor+badge visitor+badges badge+photo evolis access+card
      access+cards access+badge keycard key-card swipe swiping swipe+card tag tags fob fobs key+fob
      token+door access+control access+building access+rights+door access+zone door+reader reader+red
      reader+green handle+door latch strike electric+lock maglock magnetic+lock magnet+door door+closer
      door+opener buzzer buzz intercom doorbell door+bell video+doorphone keypad+door door+code pin+door
      code+lock salto paxton nedap aeos kaba dormakaba assa abloy simonsvoss iloq mifare rfid nfc
      fingerprint face+recognition turnstile turnstiles locker lockers changing+room battery+lock
      staff+entrance outside+door stuck+outside door+schedule reception+door unlock+door hid+badge
      locked+outside badge+working badge+works badge+blocked badge+deactivated badge+activate
      badge+forgotten forgot+badge badge+broken badge+program badge+new badge+trainee badge+temp
      temporary+badge badge+holder badges+lost badge+opens key+lost lost+keys key+broken key+turn
      key+stuck spare+key master+key key+ring bunch+keys keyring key+plan door+stuck door+jams
      door+opens door+stays+open door+open door+shut door+closed door+slams door+locked door+office
      door+store door+cellar door+hall entrance+door basement+door get+into+building get+in+building
      into+office+door outside+rain outside+cold locked+out+building standing+outside
      waiting+outside+door shut+out+office electronic+lock electronic+cylinder knob+cylinder
      cylinder+battery locksmith padlock door+knob red+light+badge red+light+reader beep+red+door
      reader+entrance reader+wall badge+readers porter janitor+keys yale dorma tesa gantner traka
      suprema zone+badge weekend+access+building saturday+door green+button+door exit+button+door
      number+pad+door keypad+entrance code+entrance door+release swipe+door`,
  },
  {
    id: 'alarms-and-fire',
    nl: `alarm alarmen alarmcentrale alarmsysteem alarmpaneel alarmcode alarmklavier alarminstallatie
      inbraakalarm inbraak inbrekers ingebroken diefstal loeit sirene sirenes afgaan afgegaan vals+alarm
      valse+alarmen inschakelen+alarm uitschakelen+alarm op+alarm alarm+opzetten alarm+afzetten
      gewapend+alarm meldkamer g4s securitas seris verisure bewaking bewakingsagent bewakingsfirma
      wachter politie+alarm pir bewegingsmelder bewegingsdetector magneetcontact glasbreuk paniekknop
      overvalknop panikknop tampersabotage sabotage+alarm alarmlijn kiezer gsm-module+alarm galaxy
      texecom vanderbilt ajax+alarm brand brandalarm brandcentrale brandmelding brandmelder
      brandmeldcentrale branddetectie branddetector rookmelder rookmelders rookdetector rookdetectoren
      rook vuur vlam brandweer brandblusser brandblussers blusser brandhaspel blustoestel sprinkler
      sprinklers blusgas evacuatie evacuatieoefening evacueren ontruiming ontruimingsalarm nooduitgang
      noodverlichting verzamelplaats drukknop+brand handmelder siemens+cerberus honeywell+esser ansul
      brandoefening rwa rookluik co-melder koolstofmonoxide gasdetectie gasgeur limotec
      preventieadviseur alarm+loeit alarm+gaat alarm+ging alarm+piept alarm+rinkelt alarm+nacht
      alarm+uit alarm+aan alarm+op+zetten alarm+af+zetten alarmke alarmcodes alarmlichtje alarmcijfers
      alarmfirma alarmbedrijf alarmklok alarmmelding+nacht code+alarm code+ingeven+alarm
      klavier+inkom+alarm driehoekje+alarm storing+centrale centrale+piept batterij+centrale
      batterij+melder zone+3+alarm zone+open+alarm aankomstvertraging inlooptijd ingelopen+alarm
      loos+alarm alarmeren gealarmeerd politie+gebeld politie+stond ingebroken+nacht inbraakdetectie
      inbraakcentrale insluiper dief dieven ruit+ingeslagen braakschade detectieogen oogje+hoek
      oogje+plafond detectortje bewegingsmelders spin+detector muis+alarm kat+alarm opvolging+alarm
      sleutelhouder+alarm wachtwoord+meldkamer patrouille patrouilles nachtwaker securitasman
      proximus+alarm belgische+alarm loxone+alarm honeywell+galaxy risco dsc+alarm paradox+alarm
      jablotron brandlucht aangebrand+alarm rookpluim rook+keuken toaster+alarm stoom+brandalarm
      stof+rookmelder vals+brandalarm brandalarm+gaat brandweerman pompiers brandkastje brandpaneel
      rood+kastje+muur glaasje+breken ruitje+ingedrukt brandklep brandmuur evacuatiesignaal slowwhoop
      evacuatieplan evac eerste+interventieploeg verzamelpunt evacuatieverantwoordelijke brandoefeningen
      noodpictogram blustest keuring+brand sicli somati desautel`,
    fr: `alarme alarmes centrale+alarme code+alarme clavier+alarme système+alarme alarme+intrusion
      intrusion cambriolage cambriolé cambrioleurs effraction vol+nuit sirène sirènes hurle
      sonne+nuit+alarme fausse+alarme fausses+alarmes alarme+déclenchée déclenche+alarme armer+alarme
      désarmer mettre+alarme enclencher+alarme couper+alarme télésurveillance centrale+surveillance g4s
      securitas seris verisure gardiennage gardien vigile agent+sécurité police+alarme
      détecteur+mouvement détecteurs+mouvement radar+alarme contact+magnétique bris+vitre bouton+panique
      sabotage+alarme transmetteur galaxy texecom vanderbilt ajax+alarme incendie incendies
      alarme+incendie centrale+incendie détection+incendie détecteur+fumée détecteurs+fumée fumée feu
      flamme pompiers extincteur extincteurs dévidoir sprinkler sprinklers sprinklage gaz+extinction
      évacuation évacuer exercice+évacuation exercice+incendie issue+secours sortie+secours
      éclairage+secours point+rassemblement bouton-poussoir bris+glace déclencheur+manuel
      siemens+cerberus honeywell+esser exutoire désenfumage porte+coupe-feu coupe-feu détecteur+co
      monoxyde détection+gaz odeur+gaz odeur+brûlé conseiller+prévention limotec ansul alarme+sonne
      alarme+sonnait alarme+hurle alarme+bipe alarme+nuit alarme+week-end alarme+éteindre alarme+mise
      alarme+branchée alarme+coupée alarme+brancher alarme+enclenchée alarme+seule alarme+bureau
      codes+alarme encoder+code+alarme triangle+alarme voyant+alarme défaut+centrale centrale+bipe
      batterie+centrale pile+détecteur zone+ouverte+alarme zone+3+alarme temporisation+entrée
      police+appelée police+venue police+débarqué cambriolages voleur+nuit voleurs vitre+brisée
      vitre+cassée+nuit fenêtre+fracturée porte+fracturée œil+plafond œil+coin détecteur+bouge
      araignée+détecteur souris+alarme chat+alarme société+alarme société+gardiennage ronde+gardien
      patrouille veilleur+alarme mot+passe+télésurveillance levée+doute responsable+clés+alarme risco
      jablotron paradox+alarme feu+cuisine fumée+cuisine fumée+toasteur grille-pain+alarme
      vapeur+détecteur poussière+détecteur fausse+alerte alerte+incendie pompiers+venus pompiers+appelés
      pompier évacué évacués sirène+évacuation sirène+incendie boîtier+rouge+mur bouton+rouge+mur
      clapet+coupe-feu portes+coupe-feu aimants+portes+incendie équipier+première équipiers+intervention
      plan+évacuation sicli somati desautel contrôle+extincteurs vérification+extincteurs
      extincteur+périmé bip+détecteur+fumée bip+plafond pictogramme+secours`,
    en: `alarm alarms alarm+panel alarm+code alarm+keypad alarm+system burglar burglars burglary break-in
      broke+in intrusion intruder intruder+alarm theft+night siren sirens sounder wailing alarm+went+off
      going+off+alarm false+alarm false+alarms arm+alarm disarm disarmed armed set+alarm
      switch+off+alarm monitoring+centre control+room+alarm dispatch+centre+alarm g4s securitas seris
      verisure security+guard guard guards guarding police+alarm motion+detector motion+detectors
      motion+sensor+alarm pir door+contact+alarm glass+break panic+button hold-up tamper dialler
      communicator+alarm galaxy texecom vanderbilt ajax+alarm fire fires fire+alarm fire+panel
      fire+detection fire+detector smoke smoke+detector smoke+detectors flame firemen fire+brigade
      firefighters fire+department extinguisher extinguishers fire+hose sprinkler sprinklers
      gas+extinguishing evacuation evacuate evacuated fire+drill evacuation+drill emergency+exit
      emergency+exits emergency+lighting assembly+point call+point manual+call+point siemens+cerberus
      honeywell+esser smoke+hatch smoke+vent fire+door carbon+monoxide co+detector gas+detector
      smell+gas smell+burning prevention+adviser limotec ansul alarm+ringing alarm+rings alarm+rang
      alarm+goes alarm+night alarm+weekend alarm+beeps alarm+silence alarm+on+leaving alarm+off
      alarm+turn alarm+company alarm+codes alarm+code+new enter+alarm+code triangle+alarm alarm+light
      fault+panel panel+beeping+alarm battery+panel battery+detector zone+open+alarm zone+3+alarm
      entry+delay exit+delay police+came police+called police+turned break-ins thief thieves
      window+smashed forced+door detector+corner eye+ceiling eye+corner+alarm sensor+blinks+alarm
      spider+detector mouse+alarm+night cat+alarm security+firm security+company security+patrol patrol
      patrols night+watchman watchman password+monitoring+station keyholder key+holder+alarm risco
      jablotron paradox+alarm smoke+kitchen toaster+alarm toast+alarm steam+detector dust+detector
      false+fire+alarm fire+bell fire+warden fire+wardens firefighter firemen+came fire+engine
      fire+service evac evacuation+signal evacuation+plan evacuate+building red+box+wall red+button+wall
      fire+doors fire+damper fire+blanket fire+inspection extinguishers+check sicli somati desautel
      slow+whoop ceiling+chirps chirp+detector chirping+smoke muster+point intervention+team+fire`,
  },
  {
    id: 'security-cameras',
    nl: `camera+bewaking bewakingscamera bewakingscameras bewakingscamera's camerabewaking camerasysteem
      camerabeelden camerabeeld beelden beelden+terugkijken terugkijken herbekijken opname+camera
      opnames+bewaking opnemen+camera recorder videorecorder+camera nvr dvr cctv ip-camera ipcam
      koepelcamera domecamera buitencamera binnencamera parkingcamera ptz zoomen+camera draaien+camera
      nachtzicht infrarood+camera lens vuile+lens spinnenweb+lens wazig+beeld onscherp+camera
      zwart+beeld+camera camera+offline camera+uitgevallen camera+hangt camerapaal hikvision dahua axis
      bosch+camera mobotix avigilon milestone xprotect genetec uniview ajax+camera reolink ring+deurbel
      vivotek hanwha synology+surveillance surveillance+station hik-connect live+beeld livebeeld
      live+view kijkscherm monitorwand videomuur bewegingsdetectie+camera tijdstip+beelden
      retentie+beelden dagen+beelden bewaartermijn+beelden politie+beelden beelden+exporteren
      export+beelden inbraak+beelden diefstal+beelden fotocamera+parking camerawet pictogram+camera
      privacy+camera hoek+camera toezicht videobewaking cameraserver camera's+parking camera's+magazijn
      camera's+winkel camera+magazijn camera+inkom camera+ingang camera+poort camera+koer camera+gevel
      camera+dak camera+achterdeur camera+gang camera+kassa camera+zwart camera+wazig camera+draait
      camera+verdraaid camera+vuil camera+bevroren camera+nacht camera+politie camera+wie
      beelden+gisteren beelden+weekend beelden+nacht beelden+opvragen beelden+bewaren beelden+bekijken
      beelden+overschreven beelden+parkeren beelden+dader filmpje+politie filmkes+parking
      opnames+bekijken opname+bekijken opgenomen+camera neemt+op+camera camera+bolletje bolcamera
      oogje+camera camera+toezicht vierkantjes+camera schermen+bewaker vakjes+zwart video+loss
      geen+video hdd+recorder harde+schijf+recorder schijf+camera's uur+camera tijd+camera's
      datum+beelden ivms smartpss blue+iris dmss arlo eufy ezviz tp-link+tapo unifi+protect nachtbeeld
      spinneweb+camera boom+camera wild+plasser sluikstort vandalen vernieling+parking deuk+parking
      aanrijding+parking overvaller+beelden meekijken+camera camera-app camera+gsm+kijken`,
    fr: `caméra+surveillance caméras caméras+surveillance caméra+parking caméra+extérieure caméra+entrée
      caméra+noire vidéosurveillance vidéo+surveillance surveillance images+caméra images+vol
      revoir+images visionner visionnage visionner+images enregistrement+caméra enregistrements+caméra
      enregistreur+vidéo enregistreur+caméras enregistre+caméra nvr dvr cctv dôme caméra+dôme caméra+ip
      ipcam ptz zoomer+caméra orienter+caméra vision+nocturne infrarouge+caméra objectif+caméra
      objectif+sale toile+araignée image+floue flou+caméra image+noire écran+noir+caméra
      caméra+hors+ligne caméra+déconnectée caméra+gelée hikvision dahua axis bosch+caméra mobotix
      avigilon milestone xprotect genetec uniview reolink vivotek hanwha surveillance+station
      hik-connect live+caméra direct+caméra temps+réel+caméra mur+images moniteur+surveillance
      détection+mouvement+caméra heure+images conservation+images jours+images police+images
      exporter+images export+vidéo+caméra clé+usb+images vol+caméra effraction+images vandalisme
      pictogramme+caméra loi+caméra angle+caméra poteau+caméra serveur+caméras gardien+écrans
      agression+images dashcam mouchard+vidéo caméra+dépôt caméra+cour caméra+quai caméra+porte
      caméra+couloir caméra+toit caméra+façade caméra+magasin caméra+caisse caméra+tourne caméra+bouge
      caméra+sale caméra+nuit caméra+figée caméra+morte caméra+police caméra+floue images+hier
      images+week-end images+nuit images+fournir images+conserver images+effacées images+écrasées
      images+regarder regarder+caméras voir+caméras enregistre+plus+caméra enregistrements+images
      auteur+images qui+griffé+voiture griffe+voiture+caméra accrochage+parking vidéo+police
      vidéo+parking carrés+noirs+caméra carré+noir+caméra écran+gardien écrans+surveillance perte+vidéo
      video+loss disque+enregistreur disque+dur+caméras heure+caméra heure+enregistreur date+caméra ivms
      smartpss dmss arlo eufy ezviz tapo unifi+protect boule+plafond+caméra petite+boule+caméra
      araignée+caméra branche+caméra dépôt+clandestin tag+mur+caméra voleur+images cambriolage+images
      caméra+gsm caméra+téléphone+voir appli+caméra caméras+app caméra+intelligente bodycam
      caméra+piéton`,
    en: `security+camera security+cameras cameras cctv surveillance surveillance+camera camera+footage
      footage video+footage recordings+camera recording+camera recorder+camera play+back+camera
      playback+camera look+back+footage rewatch nvr dvr ip-camera ip+camera ipcam dome+camera dome ptz
      outdoor+camera parking+camera camera+entrance camera+gate pan+camera zoom+camera night+vision
      infrared+camera lens dirty+lens spider+web+lens blurry+camera blurred+camera black+image+camera
      camera+offline camera+down camera+frozen camera+pole hikvision dahua axis bosch+camera mobotix
      avigilon milestone xprotect genetec uniview reolink vivotek hanwha surveillance+station
      hik-connect live+view live+feed live+image video+wall monitoring+screen motion+detection+camera
      timestamp+camera retention+footage days+footage keep+footage police+footage police+images
      export+footage export+images+camera usb+footage theft+footage break-in+footage stolen+camera
      vandalism camera+act pictogram+camera privacy+camera camera+angle blind+spot+camera camera+server
      guard+screens dashcam spy+camera filmed camera+warehouse camera+yard camera+dock camera+door
      camera+corridor camera+roof camera+shop camera+till camera+back+door camera+black camera+moved
      camera+turned camera+dirty camera+night camera+dead camera+stopped+recording cameras+record
      cameras+outside cameras+phone camera+police images+yesterday+camera images+weekend+camera
      footage+weekend footage+night footage+yesterday footage+overwritten footage+deleted
      footage+request video+police who+scratched+car scratched+car dent+car+parking hit+car+parking
      see+who+camera watch+back watch+recordings view+recordings recorder+full recorder+disk
      hard+disk+recorder video+loss no+video+camera black+squares+camera squares+screen+camera
      guard+monitor wrong+time+camera camera+time camera+clock camera+date ivms smartpss dmss arlo eufy
      ezviz tapo unifi+protect ball+ceiling+camera bullet+camera spider+camera cobweb branch+camera
      fly-tipping graffiti+camera thief+camera burglar+camera camera+app+phone bodycam camera+blind`,
  },
  {
    id: 'heating-climate-and-lifts',
    nl: `verwarming chauffage cv-ketel ketel ketels stookketel brander stookplaats radiator radiators
      radiatoren thermostaat thermostaten warmtepomp vloerverwarming koud+bureau ijskoud kou
      koude+lokaal warm+bureau snikheet bloedheet zweten hitte airco aircos airconditioning
      klimaatregeling klimatisatie klimaat+regeling koeling+bureau airco+lekt airco+druppelt
      condens+airco ventilatie verluchting luchtgroep luchtbehandeling hvac co2-meter luchtkwaliteit
      muffe+lucht tocht trekt+bureau zonwering screens+ramen rolluik rolluiken zonneweringen store+raam
      gebouwbeheer gebouwbeheersysteem gbs bms priva siemens+desigo loytec sauter daikin
      mitsubishi+airco vaillant viessmann buderus nest tado warmwater warm+water boiler boilers
      stookolie aardgas gasketel stoom legionella waterdruk+ketel pomp+verwarming serverlokaal+warm
      serverruimte+warm lift liften lift+vast vastgezeten+lift personenlift goederenlift traplift
      liftalarm liftkooi liftknop liftlijn noodtelefoon+lift lifttelefoon kone schindler otis thyssen
      tk+elevator roltrap coopman verdieping+lift loodgieter cv+radiator bibberen rillen+kou kou+bureau
      koude+voeten jas+aan+bureau dekentje+bureau trui+aan elektrisch+vuurtje vuurtje+bureau
      bijverwarming ventilatortje+bureau smelten+bureau puffen+warm warm+kantoor koud+kantoor
      koud+lokaal warm+lokaal koud+vergaderzaal 15+graden+bureau 16+graden 17+graden 28+graden
      30+graden+bureau 26+graden graden+binnen sauna oven+bureau stoof chauffagist chauffageketel
      chauffage+werkt chauffage+springt radiatorkraan radiatoren+lauw ontluchten radiator+koud
      thermostaatje thermostaatkraan verwarmingsketel verwarming+aan verwarming+uit ketel+storing
      ketel+gevallen waakvlam bar+ketel airke aircootje airco+blaast airco+lawaai airco+aan airco+uit
      koude+lucht+nek koude+lucht+plafond blaasrooster rooster+plafond luchtrooster bedompt verlucht
      raam+open+co2 luchtverversing zonnewering zonnetenten screens+zakken screens+windalarm
      rolluik+vast gordijnen+motor serverruimte+airco lift+doet lift+blijft lift+schokt lift+deuren
      liftdeur lift+buiten+gebruik trap+nemen+lift trappen+lift liftonderhoud liftfirma vastzitten+lift
      liftkeuring rolstoel+lift douche+koud koud+water+douche`,
    fr: `chauffage chaudière chaudières brûleur chaufferie radiateur radiateurs thermostat thermostats
      pompe+chaleur chauffage+sol froid+bureau gèle caille glacial on+gèle froid+local chaud+bureau
      étouffe canicule étouffant transpire chaleur clim climatisation climatiseur climatiseurs airco
      clim+coule clim+goutte fuite+clim condensation ventilation aération extraction+air groupe+air
      traitement+air hvac qualité+air capteur+co2 odeur+ventilation courant+air store+fenêtre stores
      pare-soleil volet+fenêtre gestion+bâtiment gtc bms priva desigo loytec daikin mitsubishi+clim
      vaillant viessmann buderus nest tado eau+chaude boiler boilers chauffe-eau ballon+eau
      mazout+chauffage gaz+chaudière vapeur légionelle pression+chaudière plombier chauffagiste
      salle+serveurs+chaud local+serveur+chaud surchauffe+local ascenseur ascenseurs monte-charge
      monte-escalier bloqué+ascenseur coincé+ascenseur enfermé+ascenseur cabine+ascenseur
      bouton+ascenseur alarme+ascenseur téléphone+ascenseur ligne+ascenseur kone schindler otis thyssen
      coopman escalator escalier+roulant étage+ascenseur ascensoriste liftier frisquet grelotter
      grelotte gelés+bureau veste+bureau manteau+bureau couverture+bureau petit+chauffage
      chauffage+appoint convecteur ventilateur+bureau on+fond fondre+bureau étouffe+bureau cuit+bureau
      sauna fournaise 15+degrés+bureau 16+degrés 17+degrés 26+degrés 28+degrés 30+degrés+bureau
      degrés+bureau froid+salle+réunion chaud+salle+réunion froid+classe chaud+classe chauffage+éteint
      chauffage+démarre chauffage+week-end chauffage+allumé radiateur+froid radiateur+tiède
      vanne+radiateur vanne+thermostatique purger+radiateur brûleur+panne chaudière+panne
      veilleuse+chaudière douche+froide eau+froide+douche clim+bruit clim+souffle clim+panne
      clim+allumer clim+télécommande air+froid+nuque souffle+froid bouche+aération grille+ventilation
      air+vicié renfermé air+lourd aérer fenêtre+ouvrir+chaud volets+roulants volet+bloqué+fenêtre
      screens+fenêtres store+bloqué stores+descendent ascenseur+panne ascenseur+porte
      ascenseur+hors+service prendre+escaliers escaliers+pied+ascenseur ascenseur+secoue ascenseur+bruit
      ascenseur+fauteuil société+ascenseur contrôle+ascenseur climatiseur+serveurs`,
    en: `heating heater heaters boiler boilers burner boiler+room radiator radiators thermostat thermostats
      heat+pump underfloor+heating cold+office cold+room+people freezing+here chilly too+hot+office
      hot+office sweating heat heatwave boiling+hot air+conditioning air-conditioning aircon airco
      air+con ac+unit ac+leaking dripping+ac water+dripping+ac condensation ventilation air+handling
      hvac air+quality co2+meter stuffy draught draughty draft+window sunblind sunblinds blinds
      shutter+window sun+screens building+management bms priva desigo loytec sauter daikin mitsubishi+ac
      vaillant viessmann buderus nest tado hot+water heating+oil gas+boiler steam legionella plumber
      water+pressure+boiler server+room+hot server+room+temperature overheating+room lift lifts elevator
      elevators stuck+lift stuck+elevator trapped+lift goods+lift service+lift stairlift lift+alarm
      lift+phone lift+button lift+line emergency+phone+lift kone schindler otis thyssen escalator
      escalators coopman floor+lift cabin+lift shivering freezing+office freezing+cold+office
      coat+indoors wearing+coat blanket+desk cold+feet+desk electric+heater+desk fan+heater space+heater
      desk+fan stifling sauna baking+office roasting warm+office too+warm+office too+cold+office
      cold+meeting+room hot+meeting+room cold+classroom hot+classroom 15+degrees+office 16+degrees
      17+degrees 26+degrees 28+degrees 30+degrees+office degrees+inside heating+off heating+on
      heating+broken heating+weekend radiator+cold radiator+lukewarm bleed+radiator radiator+valve
      boiler+fault boiler+lockout pilot+light cold+shower cold+water+shower ac+noisy ac+blowing
      ac+broken ac+remote aircon+blows cold+air+neck cold+air+ceiling blows+cold vent+ceiling air+vent
      grille+ceiling stale+air open+window+air fresh+air roller+shutter+window blind+stuck blinds+down
      awning screens+wind lift+broken lift+doors lift+out+order lift+jerks lift+noise lift+wheelchair
      elevator+broken elevator+door take+stairs stairs+lift climb+stairs lift+company lift+inspection
      lift+engineer heating+engineer server+room+ac`,
  },
  {
    id: 'lighting-and-power',
    nl: `licht lichten verlichting lamp lampen lampje+plafond tl tl-lamp tl-buis buislamp neon ledlamp
      ledverlichting spot spots spotje plafondlamp bureaulamp buitenverlichting buitenlamp schakelaar
      lichtschakelaar schakelaars dimmer dimmen flikkert+licht knippert+licht pikdonker
      bewegingssensor+licht licht+blijft+branden licht+uit dali lichtsturing knx niko domotica stroom
      stroompanne stroomuitval stroomonderbreking zonder+stroom geen+stroom elektriciteit elektrisch
      elektricien spanning volt ampère 230v 400v kortsluiting zekering zekeringen zekeringkast
      elektriciteitskast schakelkast plomb plombs plon gesprongen+zekering automaat+zekering
      differentieel verliesstroomschakelaar aardlek stopcontact stopcontacten contactdoos prise stekker
      stekkerdoos verdeelstekker domino multiprise verlengkabel verlengdraad rallonge trekt+stroom ups
      noodstroom noodgroep noodgenerator generator stroomgroep batterij+ups piept+ups apc eaton+ups
      riello omvormer+stroom zonnepanelen zonnepaneel omvormer laagspanning hoogspanning
      hoogspanningscabine fluvius ores sibelga keuring+elektriciteit areï werfkast pdu overspanning
      bliksem onweer+stroom in+den+donker donker+gang donker+magazijn donker+bureau donkere+parking
      lampke lampke+kapot lampkes lamp+gesprongen lamp+kapot lamp+vervangen licht+kapot licht+zoemt
      licht+springt licht+gang licht+magazijn licht+parking licht+wc licht+aan licht+uitdoen
      licht+vanzelf neonlamp neonbuis tl-buizen starter+tl armatuur armaturen halogeen halogeenspot
      bewegingsmelder+licht sensor+licht schemerschakelaar tijdklok+verlichting den+elektriek elektriek
      elektrieker stroom+weg stroom+gevallen stroom+valt stroom+uitgevallen stroom+terug
      alles+uitgevallen+stroom courant courant+weg plombe plombkas zekering+springt automaat+springt
      automaat+valt verliesstroom verlies+schakelaar aardingsfout kortsluit vonken vonk knal+stopcontact
      geknetter stekkerblok stekkerblokken blokje+stekkers stopcontact+bureau stopcontact+los
      stopcontact+te+weinig vloerpot vloerdoos grondcontact kabelhaspel haspel wandcontactdoos
      krachtstroom driefasig trifase batterij+noodstroom dieselgenerator groep+aggregaat aggregaat
      aangekondigde+onderbreking afsluiting+stroom werken+fluvius cabine+hoogspanning spanningsdip
      lader+zonnepanelen pannelocatie zonnepanelen+app`,
    fr: `lumière lumières éclairage lampe lampes ampoule ampoules tl tube+néon néon néons led+plafond spot
      spots plafonnier lampe+bureau éclairage+extérieur interrupteur interrupteurs variateur
      clignote+lumière scintille grésille noir+couloir obscurité dans+noir détecteur+lumière
      lumière+reste+allumée éteindre+lumière dali domotique knx niko panne+courant coupure+courant
      coupure+électrique sans+courant pas+courant plus+courant électricité électrique électricien
      tension volt volts ampère 230v 400v court-circuit court+circuit fusible fusibles plomb plombs
      sauté+plombs disjoncteur disjoncte disjoncté saute+fusible différentiel tableau+électrique
      coffret+électrique armoire+électrique prise+courant prises prise+murale multiprise domino allonge
      rallonge fiche+électrique ups onduleur onduleurs groupe+électrogène électrogène générateur
      secours+électrique batterie+ups bipe+ups apc eaton+ups riello panneaux+solaires photovoltaïque
      basse+tension haute+tension cabine+haute+tension ores sibelga fluvius contrôle+électricité rgie
      coffret+chantier pdu surtension foudre orage+courant délestage dans+le+noir noir+dépôt
      noir+parking sombre+couloir lampe+grillée ampoule+grillée ampoule+cassée ampoule+changer
      lampe+claquée tube+lumineux tubes+plafond néon+clignote néon+grésille lumière+couloir
      lumière+parking lumière+toilettes lumière+saute lumière+marche lumière+seule luminaire luminaires
      halogène starter+néon minuterie+lumière capteur+lumière détecteur+éclairage horloge+éclairage
      interrupteur+mur plus+d'électricité plus+jus+prise courant+coupé courant+saute courant+sauté
      courant+revenu courant+parti tout+sauté tout+éteint+bâtiment sauté+disjoncteur disjoncteur+saute
      disjoncteur+remonter différentiel+saute plomb+saute fusible+sauté étincelle étincelles
      prise+brûlée prise+cassée prise+arrachée prise+bureau+courant manque+prises bloc+multiprise
      bloc+prises boîte+sol dérouleur enrouleur triphasé prise+triphasée ups+bip ups+sonne onduleur+bip
      onduleur+bipe onduleur+batterie batteries+onduleur groupe+secours groupe+démarre groupe+diesel
      coupure+annoncée coupure+programmée coupure+ores coupure+sibelga travaux+sibelga travaux+ores
      microcoupure micro-coupures chute+tension panneaux+toit compteur+sauté`,
    en: `light lights lighting lamp lamps bulb bulbs fluorescent tube+light neon led+light ceiling+light
      spotlight spotlights desk+lamp outdoor+light switch+light light+switch dimmer flickering+light
      flickers+lights darkness light+sensor lights+stay+on dali domotics knx niko power+cut power+outage
      power+failure outage+electric blackout brownout no+power without+power lost+power electricity
      electric electrical electrician voltage volt volts ampere amps 230v 400v short+circuit
      short-circuit fuse fuses fusebox fuse+box blown+fuse tripped trips+breaker breaker breakers
      circuit+breaker earth+leakage rcd residual+current distribution+board electrical+cabinet
      socket+wall sockets power+socket wall+socket outlet plug+wall power+strip multi-plug
      extension+lead extension+cord ups ups+beeping emergency+power emergency+generator generator genset
      battery+ups apc eaton+ups riello inverter solar+panels photovoltaic low+voltage high+voltage
      transformer fluvius ores sibelga pdu surge lightning thunderstorm electrical+inspection in+dark
      dark+corridor dark+warehouse dark+car+park dark+office pitch+dark pitch-dark bulb+gone bulb+blown
      change+bulb lightbulb lightbulbs light+bulb lamp+broken lamp+replace light+broken light+blinks
      light+buzzing lights+flicker lights+out lights+warehouse light+corridor light+toilet
      lights+car+park light+itself strip+light strip+lights neon+tube tubes+ceiling halogen
      light+fitting light+fixture motion+sensor+light timer+lights outside+lights electricity+gone
      electrics power+gone power+off+building power+came+back power+went whole+floor+power current+gone
      fuse+blew fuse+went breaker+tripped tripping+breaker trip+switch fuse+trips rcd+trips sparks
      spark+socket bang+socket burnt+socket socket+loose socket+desk not+enough+sockets power+sockets
      plug+socket power+bar multiplug floor+box cable+reel three-phase 3-phase ups+beeps ups+alarm
      replace+ups ups+batteries diesel+generator generator+start standby+generator planned+outage
      announced+outage grid+operator works+fluvius voltage+dip micro+cuts power+dip panels+roof
      meter+tripped`,
  },
  {
    id: 'machines-and-controls',
    nl: `machinepark installatie+fabriek cnc cnc-machine draaibank frees freesmachine freesbank
      draaien+frezen plaatbewerking plooibank plooimachine kantbank lasersnijder lasersnijmachine
      snijmachine ponsmachine stansmachine pers spuitgiet spuitgietmachine lasrobot lassen robotarm
      robotcel cobot fanuc kuka abb yaskawa heidenhain sinumerik haas mazak dmg trumpf amada bystronic
      lvd okuma plc plcs simatic s7 s7-1500 tia portal+tia step7 beckhoff twincat omron schneider+plc
      rockwell allen-bradley profinet profibus modbus opc opc-ua ethercat hmi bedieningspaneel
      bedieningsscherm operatorpaneel touchpaneel operator scada wincc ignition wonderware intouch
      frequentieregelaar frequentiesturing drive+motor motor+band aandrijving servomotor stappenmotor
      as+referentie eindschakelaar inductieve+sensor encoder lichtgordijn veiligheidshek noodstop
      noodstopknop spoed+stop storing+machine machine+stil stilstand machine+valt+uit alarm+machine
      g-code nc-programma dnc programma+machine nulpunt+machine gereedschapswissel spindel spil
      koelvloeistof+cnc sturing stuurkast besturing industriële+pc machinepc cycle+start pneumatiek
      hydraulisch machine+draait 't+machien machien+stil machien+vast machine+vast machine+blijft
      machine+start machine+stopt machine+piept machine+rood machine+foutmelding toren+rood
      rode+lamp+machine zwaailamp zwaailicht+machine flitslicht+machine signaaltoren
      storing+lijn+machine resetten+machine reset+machine machine+rode+knop rode+knop+ingedrukt
      champignonknop paddenstoel+knop deurcontact+machine machine+deur slot+machine schuifdeur+machine
      robot+blijft robot+stil robot+botsing robot+gebotst grijper zuignap zuignappen vacuüm+machine
      cilinder+machine ventiel+machine luchtdruk+machine sensor+machine fotocel+machine lichtscherm
      motor+machine motorbeveiliging thermiek thermische+beveiliging as+fout servofout
      positie+fout+machine communicatie+plc plc+stop plc+batterij plc+programma sps logo!siemens wago
      pilz ifm keyence+sensor e-plan eplan bedieningspult pupiter pult+machine schermke+machine
      paneel+zwart+machine touchscreen+machine recept+machine parameters+machine
      programma+doorsturen+cnc programma+laden+cnc usb+cnc diskette+machine seriële+cnc draaier frezer
      lasser operateur machineoperator insteller afsteller werkstuk beitel freesje boorkop spaan spanen
      koelwater+machine zaagmachine lintzaag kantpers plooipers stukken+machine persluchtventiel
      teach+robot vertaler+frequentie`,
    fr: `parc+machines cnc commande+numérique tour+cnc tournage fraiseuse fraisage centre+usinage usinage
      usiner tôlerie plieuse presse+plieuse pliage découpe+laser laser+découpe poinçonneuse presse
      injection+plastique presse+injecter robot+soudure soudage bras+robot cellule+robot cobot robots
      fanuc kuka abb yaskawa heidenhain sinumerik haas mazak dmg trumpf amada bystronic lvd okuma
      automate automates automate+programmable plc simatic s7 tia step7 beckhoff twincat omron
      schneider+automate rockwell allen-bradley profinet profibus modbus opc opc-ua ethercat ihm hmi
      pupitre panneau+commande écran+machine scada supervision+machine wincc ignition wonderware
      variateur+fréquence variateur+moteur moteur+bande entraînement servomoteur axe+référence
      fin+course capteur+inductif codeur barrière+immatérielle arrêt+urgence bouton+urgence coup+poing
      défaut+machine machine+arrêtée arrêt+machine alarme+machine code+g programme+cn dnc
      point+zéro+machine changeur+outil broche liquide+coupe automaticien automatisme armoire+commande
      pc+industriel départ+cycle pneumatique hydraulique régleur machine+atelier machine+stoppe
      machine+bloquée machine+panne machine+rouge machine+bip colonne+lumineuse voyant+rouge+machine
      gyrophare gyrophare+machine tour+lumineuse réarmer réarmer+machine réarmement reset+machine
      gros+bouton+rouge bouton+rouge+machine champignon porte+machine porte+robot capot+machine
      contact+porte+machine robot+arrêté robot+bloqué robot+collision robot+cogne pince+robot
      ventouses+robot vide+ventouse vérin vérins électrovanne pression+air+machine capteur+machine
      cellule+machine photocellule+machine rideau+lumineux moteur+machine relais+thermique
      disjoncteur+moteur erreur+axe erreur+servo défaut+axe défaut+variateur communication+automate
      automate+stop pile+automate programme+automate wago pilz ifm eplan pupitre+machine
      écran+tactile+machine écran+ligne+machine recette+machine paramètres+machine programme+cnc
      envoyer+programme+cnc charger+programme+cnc usb+cnc disquette+machine tourneur fraiseur soudeur
      soudeuse opérateur+machine conducteur+machine pièces+usinées pièce+usinée mors mandrin
      outil+cassé+machine copeaux scie+ruban scie+machine tôles tôlier plieur`,
    en: `machine+park cnc lathe turning milling mill milling+machine machining machining+centre sheet+metal
      press+brake bending+machine laser+cutter laser+cutting punching+machine injection+moulding
      moulding+machine stamping welding+robot welding robot+arm robot+cell cobot robot robots fanuc kuka
      abb yaskawa heidenhain sinumerik haas mazak dmg trumpf amada bystronic lvd okuma plc plcs simatic
      s7 tia step7 beckhoff twincat omron schneider+plc rockwell allen-bradley profinet profibus modbus
      opc opc-ua ethercat hmi operator+panel control+panel touch+panel operator operators scada wincc
      ignition wonderware intouch frequency+drive vfd inverter+motor drive+fault motor+conveyor servo
      stepper axis+reference homing limit+switch proximity+sensor encoder light+curtain safety+fence
      emergency+stop e-stop estop stop+button machine+down machine+stopped standstill downtime+machine
      machine+alarm g-code gcode nc+program dnc program+machine zero+point+machine tool+changer spindle
      coolant controller+machine control+cabinet industrial+pc ipc machine+pc cycle+start pneumatic
      hydraulic interlock machine+factory machine+stops machine+stuck machine+red machine+beeps
      machine+fault machine+blocked stack+light signal+tower beacon+machine red+lamp+machine
      flashing+light+machine reset+machine rearm red+button+machine mushroom+button big+red+button
      door+machine+interlock door+switch+machine guard+door robot+stopped robot+stuck robot+crash
      robot+collision gripper suction+cup suction+cups vacuum+gripper air+cylinder solenoid
      solenoid+valve air+pressure+machine sensor+machine photo+eye safety+curtain motor+overload
      thermal+overload motor+machine axis+error axis+fault servo+error drive+error communication+plc
      plc+stop plc+battery plc+program plc+programme wago pilz ifm eplan operator+screen+machine
      touchscreen+machine panel+machine+black recipe+machine parameters+machine programme+cnc
      send+program+cnc load+program+cnc transfer+cnc usb+cnc floppy+machine serial+cnc turner miller+cnc
      machinist machine+operator machine+setter workpiece chuck chips+machine swarf band+saw bandsaw
      saw+machine sheet+metal+bending tool+broken+machine line+plc`,
  },
  {
    id: 'production-orders-and-lines',
    nl: `productie productieorder productieorders productiebon werkorder werkorders fabricageorder
      werkbon+productie productielijn lijn+productie afvullijn vullijn inpaklijn verpakkingslijn
      montagelijn assemblagelijn band+productie ploeg ploegen ploegleider ploegbaas vroege+ploeg
      late+ploeg nachtploeg shiftleider meestergast werkvloer atelier fabriek productiehal
      productieplanning planbord planner+productie capaciteit+lijn stuklijst stuklijsten bom
      recept+productie receptuur receptuurbeheer charge charges batch batches batchnummer lotnummer
      grondstof grondstoffen halffabricaat eindproduct afgewerkt+product afmelden+order order+starten
      order+stoppen terugmelding terugmelden gereedmelden gereedmelding stukstelling aantal+stuks afkeur
      scrap oee shopfloor registratie+lijn stilstandregistratie stilstandreden omsteltijd ombouw
      omstellen bewerkingstijd routing+productie tijdsregistratie+productie prikken+order klokken+order
      kanban andon mengen menger afvullen doseren extruder oven+bakken verpakkingsmachine flowpack
      palletiseren palletiseermachine etiketteren etiketteermachine inkjet+codering coderen
      domino+printer videojet houdbaarheidsdatum thtcode traceability traceerbaarheid mes-systeem
      shift+ploeg uitval+lijn lijn+stil lijn+1 lijn+2 lijn+3 lijn+vast lijn+stopt lijn+gestopt
      lijnoperator lijnverantwoordelijke lijnchef productieman productiemensen productiemedewerker
      productieleider productieverantwoordelijke productieteam prodorder prod-order of-nummer
      ordertje+lijn order+gereed order+afgesloten order+vrijgeven vrijgave+order order+aan+machine
      werkfiche werkfiches fabricagefiche opdrachtfiche stukkenlijst onderdelenlijst materiaallijst
      materiaal+afboeken grondstof+afboeken grondstof+boeken verbruik+grondstof stuks+ingeven
      stuks+gemaakt stuks+boeken aantallen+ingeven aantallen+productie aantal+geproduceerd geproduceerd
      gefabriceerd fabriceren maken+stuks dagproductie weekproductie productiecijfers productierapport
      productiescherm scherm+lijn terminal+lijn tablet+lijn terminal+atelier bord+ploegen ploegwissel
      ploegenwissel shiftoverdracht ploegoverdracht nachtshift vroege+shift late+shift vroege+late
      stilstanden stilstandcode reden+stilstand uitvalreden afvalreden productieverlies lot+aanmaken
      lotnr batchrapport menglijst mengketel deeg deegmenger bakkerij flessenlijn bottelarij bottellijn
      dozenvouwer dichtkleven+dozen inpakmachine verpakkingsmachien inkjetprinter+datum
      datum+doos+printen datum+fles lotcode tht tht-datum datumprinter markem linx leibinger batchcode
      tracering receptbeheer`,
    fr: `production ordre+fabrication ordres+fabrication of+production of+atelier bon+travail+atelier
      ordre+production ligne+production ligne+conditionnement ligne+remplissage ligne+montage
      chaîne+montage chaîne+production équipe+matin équipe+nuit équipe+après-midi pause+matin poste+nuit
      chef+équipe contremaître atelier usine fabrication fabriquer planification+production
      planning+production ordonnancement capacité+ligne nomenclature nomenclatures recette+production
      formule+mélange batch batches lot+fabrication numéro+lot matière+première matières+premières
      semi-fini produit+fini clôturer+of démarrer+of déclaration+production déclarer+production
      pièces+produites nombre+pièces quantité+produite rebut rebuts déchets+production trs oee
      saisie+atelier arrêt+ligne motif+arrêt temps+arrêt changement+série réglage+ligne
      gamme+fabrication temps+gamme pointage+of pointage+atelier kanban andon mélangeur mélange
      remplissage embouteillage extrudeuse four+cuisson emballeuse conditionnement palettiseur
      étiqueteuse codage+jet marquage+date dluo ddm domino+codage videojet date+péremption+impression
      traçabilité encours rendement+ligne cadence cadences surproduction système+mes ligne+1 ligne+2
      ligne+3 ligne+arrêtée ligne+bloquée ligne+arrête ligne+immobilisée ligne+tourne
      responsable+production chef+ligne conducteur+ligne opérateur+ligne opérateurs+ligne ouvriers+ligne
      gens+production ouvrier+production chef+prod numéro+of of+clôturé of+bloqué of+lancer lancement+of
      libérer+of ordre+libéré fiche+travail fiche+suiveuse fiche+production dossier+lot+production
      liste+matières liste+composants consommation+matières matières+consommer sortie+matières
      pièces+encoder encoder+quantités quantités+produites pièces+bonnes pièces+mauvaises produit+hier
      production+jour chiffres+production rapport+production écran+ligne écran+atelier terminal+atelier
      tablette+ligne tableau+équipe changement+équipe changement+poste relève+équipe pause+nuit
      pause+jour équipe+week-end cause+arrêt code+arrêt micro-arrêts pertes+ligne créer+lot numéros+lots
      pesée+ingrédients pâte+pétrin pétrin boulangerie cuve+mélange embouteilleuse ligne+bouteilles
      ligne+pots bouchonneuse encartonneuse ensacheuse scelleuse operculeuse imprimante+date date+carton
      date+bouteille jet+encre+date markem linx leibinger ddm+imprimer codeur+date traçage+lot
      rappel+lot`,
    en: `production production+order production+orders manufacturing+order work+order+production job+card
      routing+card production+line line+down line+stopped filling+line packaging+line bottling
      assembly+line assembly shifts shift+leader early+shift late+shift night+shift foreman
      line+operator shopfloor shop-floor shop+floor factory plant+production production+hall
      production+planning production+schedule planning+board capacity+line bill+materials bom boms
      recipe+production formula+batch batch batches batch+number lot+number raw+material raw+materials
      semi-finished finished+goods finished+product confirm+order+production start+order+line
      close+production+order report+quantity pieces+produced piece+count output+line scrap rejects oee
      downtime+line stop+reason changeover change-over set-up+time cycle+time line+clocking clock+order
      throughput yield kanban andon mixing mixer dosing extruder oven+line packaging+machine flowpack
      palletiser palletizer labeller labelling+machine inkjet+coding coder domino+coder videojet
      best-before expiry+date+print traceability trace+batch wip takt manufacturing manufactured
      mes+system shift+handover line+1 line+2 line+3 line+stops line+standing line+idle line+manager
      line+leader line+workers production+manager production+people production+worker production+team
      production+supervisor prod+order prod+orders order+line+release release+order+production
      order+released+production order+finished+line close+order+line job+sheet job+sheets job+ticket
      traveller+card traveler+card parts+list material+list book+materials material+consumption
      consume+materials backflush quantities+produced enter+quantities enter+pieces pieces+made
      good+pieces bad+pieces scrap+reason daily+output output+figures production+figures
      production+report production+screen screen+line terminal+line tablet+line shift+board shift+change
      shift+changeover changing+shifts night+shift+line weekend+shift reason+standstill stop+code
      stoppage stoppages microstops losses+line create+batch batch+record batch+report lot+code
      lot+codes mixing+tank dough bakery bottling+line capper capping+machine carton+erector case+packer
      sealer+line tray+sealer bagger date+printer+line date+box date+bottle date+code inkjet+date markem
      linx leibinger best+before trace+lot product+recall recipe+management`,
  },
  {
    id: 'quality-measuring-and-laboratory',
    nl: `kwaliteitscontrole kwaliteitsdienst kwaliteitsdossier qc qa labo labo's laboratorium laborant
      laborante staal stalen staalname monster monsters monstername analyse+labo analyses
      analyseresultaat analyseresultaten meetresultaat meetresultaten meting metingen opmeten
      meettoestel meettoestellen meetmachine meetbank 3d-meetmachine cmm zeiss mitutoyo hexagon keyence
      schuifmaat digitale+schuifmaat micrometer meetklok tolerantie toleranties afwijking+meting
      buiten+spec specificatie+product keuring+product ingangscontrole eindcontrole steekproef spc
      controleplan non-conformiteit nonconformiteit afkeuring+product klacht+kwaliteit capa 8d audit+iso
      iso9001 iso+17025 haccp brc ifs certificaat+analyse coa attest+analyse kalibratie
      kalibratiecertificaat kalibreren ijking lims labware labsoftware hplc gc-ms chromatograaf
      spectrometer fotometer spectrofotometer ph-meter ph-sonde titrator titratie centrifuge microscoop
      incubator broedstoof autoclaaf pipet pipetten reagens reagentia proefbuis kolf petrischaal
      kiemgetal microbiologie viscositeit vochtgehalte hardheidsmeter trekbank hach perkinelmer agilent
      shimadzu waters+empower chromeleon metrohm thermo+fisher zuurkast kwaliteit+product kwaliteitsman
      kwaliteitsmadam kwaliteitsverantwoordelijke kwaliteitsmedewerker qa-verantwoordelijke
      kwaliteitsafdeling afgekeurd+lot lot+blokkeren geblokkeerd+lot vrijgave+lot lot+vrijgeven
      afgekeurde+stukken slechte+stukken nameten stuk+meten maat+klopt meetarm meetpen taster meetkop
      meetprogramma meetrapport meetwaarden metingen+doorsturen schuifpasser passer+meten
      stalen+binnenbrengen stalen+labo staalcode staaletiket staalnummer monsternummer bloedstaal
      waterstaal potje+labo potjes+labo buisje+labo buisjes labojas labotoestel toestel+labo labopc
      analysetoestel resultaten+labo uitslag+labo uitslagen+labo analyseverslag analysebon labomensen
      wateranalyse vochtmeter vochtmeting suikergehalte brix zuurtegraad ph+meten metaaldetector
      metaaldetectie x-ray+lijn auditor certificatie gmp klachtendossier+kwaliteit afwijkingsrapport`,
    fr: `contrôle+qualité service+qualité cq aq labo labos laboratoire laborantin laborantine échantillon
      échantillons échantillonnage prélèvement+échantillon analyse+labo analyses résultat+analyse
      résultats+analyse mesure+pièce mesures+qualité mesurer appareil+mesure instruments+mesure
      machine+mesurer tridimensionnelle cmm zeiss mitutoyo hexagon keyence pied+coulisse micromètre
      comparateur+mesure tolérance tolérances hors+tolérance hors+spécification spécification+produit
      contrôle+réception contrôle+final sondage+lot plan+contrôle spc non-conformité non-conformités
      non+conforme réclamation+qualité capa 8d audit+iso iso9001 haccp brc ifs certificat+analyse coa
      étalonnage certificat+étalonnage calibration calibrer lims labware hplc gc-ms chromatographe
      chromatographie spectromètre spectrophotomètre photomètre ph-mètre sonde+ph titrateur titrage
      centrifugeuse microscope incubateur étuve autoclave pipette pipettes réactif réactifs éprouvette
      fiole boîte+pétri germes microbiologie viscosité humidité+échantillon dureté+pièce traction+essai
      banc+essai hach perkinelmer agilent shimadzu empower chromeleon metrohm thermo+fisher hotte+labo
      paillasse bulletin+analyse métrologue qualité+produit qualiticien qualiticienne
      responsable+qualité dame+qualité lot+bloqué bloquer+lot libération+lot libérer+lot lot+refusé
      pièces+refusées mauvaises+pièces remesurer mesurer+pièce cote+pièce bras+mesure palpeur
      programme+mesure rapport+mesure valeurs+mesurées mesures+envoyer calibre+pièce jauge+épaisseur
      échantillons+labo numéro+échantillon étiquette+échantillon prélèvements+labo tube+labo tubes+labo
      petit+pot+labo pot+échantillon prise+sang+labo blouse+labo appareil+labo appareils+labo pc+labo
      automate+labo analyseur résultats+labo résultat+labo rapport+analyse analyse+eau humidimètre
      humidité+mesure brix acidité mesure+ph détecteur+métaux détection+métaux détecteur+rayons auditeur
      certification+qualité gmp fiche+non-conformité dossier+réclamation+qualité écart+qualité`,
    en: `quality+control quality+check qc qa lab labs laboratory lab+technician lab+tech sample samples
      sampling specimen analysis+lab analyses test+results+lab measurement+part measurements measuring
      measuring+machine measuring+device gauge gauges cmm zeiss mitutoyo hexagon keyence caliper
      calipers callipers micrometer dial+gauge tolerance tolerances out+spec out+tolerance spec+product
      specification+product incoming+inspection final+inspection inspection+product spc control+plan
      non-conformity nonconformity non-conformance ncr capa 8d complaint+quality iso+audit iso9001 haccp
      brc ifs certificate+analysis coa calibration calibration+certificate calibrated lims labware hplc
      gc-ms chromatograph chromatography spectrometer spectrophotometer photometer ph-meter ph+meter
      ph+probe titrator titration centrifuge microscope incubator autoclave pipette pipettes reagent
      reagents test+tube flask petri germ+count microbiology viscosity moisture+content hardness+tester
      tensile test+bench hach perkinelmer agilent shimadzu empower chromeleon metrohm thermo+fisher
      fume+hood lab+instrument instrument+pc product+quality quality+manager quality+lady
      quality+department quality+guy quality+people batch+blocked block+batch release+batch
      rejected+batch rejected+parts bad+parts remeasure measure+part size+part measuring+arm
      measuring+probe measuring+program measuring+report measured+values values+sent+lab thickness+gauge
      samples+lab sample+number sample+label sample+code tube+lab tubes+lab little+jar+lab jar+sample
      blood+sample water+sample lab+coat lab+device lab+devices lab+pc lab+computer lab+software
      analyser analyzer results+lab lab+report analysis+report water+analysis moisture+meter brix
      acidity measure+ph metal+detector metal+detection x-ray+line auditor quality+certification gmp
      deviation+report non-conformance+form quality+file`,
  },
  {
    id: 'drawings-and-plotters',
    nl: `plotter plotters plot plotten plotrol plotpapier rol+papier groot+formaat grootformaat
      groot+papier a0 a1 a2 a0-printer grote+printer plan+afdrukken plannen+afdrukken plannen+printen
      bouwplan grondplan plattegrond inplantingsplan uitvoeringsplan detailplan tekening tekeningen
      tekenen tekenaar tekenaars tekenbureau tekenkamer tekenprogramma tekenpakket autocad acad autodesk
      dwg dwg-bestand dxf dwf revit bim bim-model ifc navisworks solidworks inventor solid+edge catia
      sketchup archicad vectorworks allplan bricscad microstation draftsight nanocad rhino tekla
      step-bestand 3d-model 3d+tekening 3d-tekening xref xrefs externe+referentie lijndikte lijndiktes
      ctb plotstijl lay-out+tekening schaal+tekening titelhoek kader+tekening layer+tekening
      lagen+tekening hatch arcering maatlijn maatvoering licentie+autocad vault pdm designjet
      hp+designjet oce océ colorwave plotwave imageprograf surecolor+epson rolhouder snijmes+plotter
      wide+format kleurplan vouwen+plannen plooien+plannen scannen+plan architect ingenieur+tekening
      studiebureau as-built doorsnede gevelzicht constructietekening werktekening
      grafische+kaart+tekenen spacemouse tekenplotter plottertje plotje plan+a0 a0-plan a1-plan
      plannekes plannetjes plan+architect plannen+architect plan+werf plannen+werf plan+groot
      plan+schaal plan+kleur plan+plooien groot+blad grote+bladen grote+afdruk+plan lange+printer
      breedprinter grootformaatprinter rol+vast rol+op+plotter rol+vervangen+plotter papier+plotter
      inkt+plotter strepen+plan lijnen+plan lijnen+te+dik lijntjes+verdwijnen plan+afgesneden plan+half
      rand+plan tekening+openen tekening+traag tekening+printen tekenpc tekenstation tekencomputer
      cad-pc cad-tekenaar cad-station tekening+klant constructeur ontwerper+tekenen ontwerpbureau
      stedenbouw+plan omgevingsloket+plan kadasterplan gevelplan keukenplan meubelplan elektroplan
      leidingplan riolering+plan tekening+versie revisie+tekening dwg+openen viewer+dwg autocad+traag
      kabelplan schets schetsen blauwdruk opmetingsplan`,
    fr: `traceur traceurs plotter plot tracer+plan tirage+plan tirages rouleau+papier grand+format
      grand+papier a0 a1 a2 imprimante+a0 grande+imprimante+plans imprimer+plan imprimer+plans plans
      plan+architecte plan+masse plan+exécution plan+implantation plan+étage dessin+technique
      dessins+techniques dessin+plan dessiner dessinateur dessinateurs dessinatrice bureau+dessin
      bureau+études logiciel+dessin dao cao autocad acad autodesk dwg fichier+dwg dxf dwf revit bim
      maquette+bim maquette+numérique ifc navisworks solidworks inventor solid+edge catia sketchup
      archicad vectorworks allplan bricscad microstation draftsight rhino tekla step+fichier modèle+3d
      dessin+3d xref xrefs référence+externe épaisseur+traits épaisseur+lignes ctb style+tracé
      mise+page+plan échelle+plan cartouche+plan cadre+plan calque calques hachure hachures cote+plan
      cotation licence+autocad vault pdm designjet oce océ colorwave plotwave imageprograf surecolor
      couteau+traceur lame+traceur plier+plans pliage+plans scanner+plan architecte ingénieur+plan
      as-built coupe+façade carte+graphique+dessin spacemouse plan+a0 plans+a0 plan+a1 plans+chantier
      plan+chantier+imprimer plans+architecte grand+plan grands+plans grande+feuille grandes+feuilles
      grosse+imprimante+plans imprimante+plans machine+plans rouleau+traceur rouleau+bloqué
      papier+traceur encre+traceur tête+traceur stries+plan traits+plan traits+épais
      lignes+disparaissent+plan plan+coupé moitié+plan bord+plan plan+couleur plan+pdf+a0 dessin+ouvrir
      dessin+lent dessin+imprimer dessin+client pc+dessin poste+dessin poste+cao ordinateur+dessin
      station+cao concepteur projeteur urbanisme+plan permis+urbanisme+plan plan+cadastre plan+façade
      plan+cuisine plan+électrique plan+égouttage version+plan révision+plan indice+plan ouvrir+dwg
      visionneuse+dwg autocad+lent croquis esquisse bleus+plan`,
    en: `plotter plotters plot plotting plot+paper paper+roll roll+paper large+format wide-format
      wide+format big+paper a0 a1 a2 a0+printer big+printer+drawings print+drawing print+drawings
      print+plan print+plans drawing drawings draw+plan drawing+office draughtsman draughtsmen draftsman
      drafting blueprint blueprints floor+plan site+plan construction+drawing shop+drawing cad autocad
      acad autodesk dwg dwg+file dxf dwf revit bim bim+model ifc navisworks solidworks inventor
      solid+edge catia sketchup archicad vectorworks allplan bricscad microstation draftsight rhino
      tekla step+file 3d+model 3d+drawing xref xrefs external+reference line+weight lineweight
      line+thickness ctb plot+style layout+drawing scale+drawing title+block layer+drawing layers hatch
      hatching dimensions+drawing dimensioning autocad+licence autocad+license vault pdm designjet oce
      océ colorwave plotwave imageprograf surecolor cutter+plotter folding+plans scan+plan architect
      engineer+drawing as-built elevation+drawing section+drawing render rendering viewport
      graphics+card+cad spacemouse plan+a0 plans+a0 plan+a1 big+drawing big+drawings big+sheets
      large+sheets large+drawings large+plans long+printer plan+printer drawing+printer plans+printer
      machine+plans roll+plotter roll+stuck+plotter paper+plotter ink+plotter printhead+plotter
      stripes+plan lines+thick+drawing lines+missing+drawing plan+cut drawing+cut half+plan edge+plan
      plan+scale plan+colour plans+folded plans+architect plans+site open+drawing drawing+slow
      drawing+opens drawing+client drawing+computer drawing+pc cad+pc cad+station cad+workstation
      cad+slow autocad+slow designer+drawing draughtswoman drawing+department design+office
      planning+permission+plan kitchen+plan electrical+plan wiring+diagram drawing+version
      revision+drawing open+dwg dwg+viewer sketch sketches plan+prints`,
  },
  {
    id: 'maintenance-and-tools',
    nl: `onderhoud onderhoudsdienst onderhoudsploeg onderhoudsplan onderhoudsbeurt onderhoudscontract
      onderhoudsmonteur onderhoudstechnieker preventief+onderhoud technische+dienst technieker+machine
      technieker+onderhoud monteur mecanicien mekanieker werkplaats klusjesman herstelling herstellingen
      herstellen+machine depannage interventie+technieker interventiebon storingsmelding storingsdienst
      wisselstuk wisselstukken reserveonderdeel reserveonderdelen onderdeel+machine onderdelenmagazijn
      gereedschap gereedschappen gereedschapskist gereedschapskast werktuig werktuigen materieel
      boormachine boor schroevendraaier accuboor schroefmachine slijpschijf slijpmachine haakse+slijper
      moersleutel momentsleutel hamer tang ladder ladders hoogtewerker schaarlift stelling+hoogte hilti
      makita dewalt bosch+gereedschap festool facom würth smering smeren vet+lager olie+verversen
      oliepeil filter+vervangen lekkage compressor perslucht persluchtlek v-riem tandwiel dichting cmms
      ultimo infor+eam maximo onderhoudssoftware keuring+ladder keuring+heftruck vinçotte aib ocb
      wettelijke+keuring lockout-tagout loto werkvergunning vuurvergunning stilstand+onderhoud
      verhuur+toestel uitgeleend+gereedschap boels loxam lager+machine kogellager mannen+onderhoud
      onderhoudsman man+onderhoud onderhoudsmedewerker technische+ploeg technische+mannen
      techniekers+onderhoud smeerbeurt smeerschema smeerpunt vetspuit ingevet olie+machine oliefilter
      olievlek+machine kapot+onderdeel stuk+bestellen+machine stukken+bestellen+machine wisselstukje
      wisselstukkenmagazijn vijs vijzen vijzentrekker vijsmachine schroef+los bout+afgebroken bouten
      moeren klopboor schroefboor boormachientje accu+boor accu's+gereedschap lader+makita
      batterij+makita batterij+hilti sleutelset ratel dopsleutel engelse+sleutel kniptang waterpomptang
      lasertoestel+werf waterpas hoogwerker trapladder schavotje gereedschap+lenen gereedschap+kwijt
      gereedschap+uitlenen uitleenregister+gereedschap tools+uitlenen alaam onderhoudsfiche
      onderhoudskaart onderhoudsbon onderhoudslijst onderhoudsticket+machine onderhoud+gepland
      teller+draaiuren draaiuren keuringsverslag keuringsverslagen keuringsdatum kraan+keuring
      keuringsorganisme btv werkaanvraag werkopdracht+technieker ketelhuis compressor+piept
      slang+perslucht`,
    fr: `maintenance entretien entretien+machine service+technique équipe+maintenance plan+maintenance
      préventif contrat+entretien technicien+maintenance technicien+machine mécanicien mécano
      ouvrier+polyvalent homme+tout+faire atelier+mécanique réparation réparations réparer+machine
      dépannage+machine dépanneur intervention+technicien bon+intervention demande+intervention
      pièce+rechange pièces+rechange pièces+détachées pièce+détachée magasin+pièces outillage
      caisse+outils armoire+outils boîte+outils matériel+chantier foreuse perceuse mèche tournevis
      visseuse disqueuse meuleuse ponceuse clé+dynamométrique clé+plate clé+molette marteau pince
      échelle+contrôle échelles nacelle+élévatrice nacelle+ciseaux hilti makita dewalt bosch+outil
      festool facom würth graissage graisser graisse roulement roulements vidange+huile huile+machine
      filtre+remplacer fuite+huile compresseur air+comprimé courroie engrenage joint+étanchéité gmao
      ultimo infor+eam maximo carl+source vinçotte aib secte organisme+agréé contrôle+légal consignation
      cadenassage permis+feu permis+travail arrêt+maintenance location+outil outil+prêté boels loxam
      bricolage visserie boulon boulons outils+atelier gars+maintenance homme+maintenance
      ouvrier+maintenance agent+maintenance équipe+technique techniciens+maintenance fiche+maintenance
      fiche+entretien carnet+entretien planning+entretien plan+entretien entretien+prévu
      entretien+annuel graisseur points+graissage pompe+graisse huile+appoint filtre+huile tache+huile
      pièce+cassée pièce+commander+machine stock+pièces vis+desserrée boulon+cassé écrous
      perceuse+batterie perceuse+percussion visseuses batterie+makita chargeur+makita batterie+hilti
      jeu+clés cliquet clé+anglaise tenaille niveau+laser niveau+eau escabeau échelle+double
      élévateur+ciseaux outil+perdu outils+perdus emprunter+outil prêt+outils registre+outils
      outils+empruntés heures+marche compteur+heures+machine rapport+contrôle+engin rapports+contrôle
      contrôle+nacelle contrôle+périodique sect btv demande+travaux ordre+travail+technicien
      flexible+air compresseur+bip tuyau+air`,
    en: `maintenance upkeep servicing+machine service+interval technical+department maintenance+team
      maintenance+plan preventive+maintenance maintenance+contract maintenance+technician
      technician+machine mechanic mechanics fitter handyman workshop repair+machine repairs repairman
      breakdown+machine intervention+technician work+order+maintenance maintenance+request spare+part
      spare+parts spares parts+store toolbox toolkit tool+cabinet tool+crib drill drills
      drilling+machine screwdriver cordless+drill grinder sander wrench spanner torque+wrench hammer
      pliers ladder ladders cherry+picker aerial+platform scissor+lift scaffold+tower hilti makita
      dewalt bosch+tool festool facom würth lubrication lubricate grease greasing bearing bearings
      oil+change oil+level oil+leak filter+replace leak+machine compressor compressed+air air+leak
      belt+drive v-belt gearbox gasket bolt bolts cmms eam ultimo infor+eam maximo vinçotte aib
      statutory+inspection legal+inspection lockout-tagout loto work+permit hot+work
      shutdown+maintenance tool+rental borrowed+tool lent+tool boels loxam tools+workshop hand+tools
      maintenance+man maintenance+guys maintenance+people maintenance+crew technical+team technical+guys
      maintenance+sheet maintenance+card maintenance+log maintenance+list maintenance+due
      maintenance+ticket+machine machine+service+due lubrication+points grease+gun top+up+oil oil+filter
      oil+stain broken+part order+part+machine parts+order+machine parts+stock screw+loose screws
      bolt+broken nuts+bolts impact+drill hammer+drill drill+battery makita+charger hilti+battery
      tool+batteries socket+set ratchet adjustable+spanner pincers laser+level spirit+level stepladder
      step+ladder lifting+platform tool+lost tools+lost tools+borrowed borrow+tools tool+register
      tool+loan tool+tracking running+hours hour+meter hours+counter+machine inspection+report+machine
      inspection+reports+ladder inspection+body periodic+inspection btv work+request
      job+request+technician air+hose compressor+beeps oil+compressor`,
  },
  {
    id: 'care-records-and-residents',
    nl: `bewoner bewoners bewonersdossier zorgdossier zorgdossiers woonzorgcentrum wzc rusthuis
      bejaardentehuis rvt serviceflats assistentiewoning residentie dagverzorging kortverblijf
      afdeling+bewoners kamer+bewoner zorgen+bewoner zorgplan zorgplannen zorgregistratie zorgkundige
      zorgkundigen verpleging verpleegkundige verpleegkundigen verpleegster hoofdverpleegkundige
      thuiszorg thuisverpleging wit-gele+kruis wgk familiehulp patiënt patiënten patiëntendossier
      patientendossier epd ecd huisarts dokter geneher dossier+bewoner opname+bewoner opnamedossier
      ontslag+bewoner overlijden overleden+bewoner katz katz-schaal katzschaal belrai bel-rai mycarenet
      ehealth ehealthbox vitalink riziv ziekenfonds mutualiteit cm+tarief rijksregister+bewoner
      observatie observaties briefing overdracht overdrachtsblad wondzorg wondzorgdossier wonddossier
      decubitus bloeddruk+bewoner valregistratie valincident fixatie vrijheidsbeperkend dementie
      palliatief wilsverklaring vroegtijdige+zorgplanning familie+bewoner geriatric geracc
      care+solutions corilus caresolutions pyxicare obasi infinity+zorg healthconnect nexuzhealth kws
      hix xperthis animator kinesist ergotherapeut ergo zorgtablet zorgwagen kamerbezetting
      wachtlijst+bewoners parameters+bewoner bejaarde bejaarden oudjes oude+mensjes bomma's rusthuizen
      rustoord home+bejaarden woonzorg residenten resident+dossier bewonertje bewonersfiche
      fiche+bewoner foto+bewoner naam+bewoner nieuwe+bewoner bewoner+opgenomen bewoner+verhuisd
      bewoner+ziekenhuis bewoner+gevallen valpartij verzorgster verzorgsters verzorgende verzorgenden
      verpleegpost verpleegsters verpleger nachtverpleegster nachtzuster zuster zusters wijkverpleegster
      wijkverpleging thuisverpleegkundige thuishulp poetshulp+aan+huis patiëntenlijst patiëntenfiche
      zorgen+aftekenen zorgen+afvinken zorg+registreren zorg+ingeven zorgdoelen verslag+dienst
      dienstoverdracht overdrachtverslag overdrachtsmoment nachtverslag dagverslag+bewoner
      verslagje+bewoner notities+bewoner wonde wonden+foto foto+wonde doorligwonde doorligwonden
      verband+wonde toiletlijst stoelgang stoelgangslijst vochtbalans mictie incontinentie
      gewicht+bewoner polsslag bloeddruk+ingeven temperatuur+bewoner mmse gds-schaal katz-score
      forfait+riziv ziekenfondskaart ehealth-certificaat therapeutische+relatie hub+dossier dnr-code
      euthanasie sterfgeval`,
    fr: `résident résidents résidente pensionnaire pensionnaires dossier+résident dossiers+résidents
      dossier+soins soins maison+repos maison+retraite home+âgés seniorie résidence-services
      résidence+services court+séjour centre+jour unité+résidents chambre+résident plan+soins
      aide-soignant aide-soignante aides-soignantes soignant soignants infirmier infirmière infirmières
      infirmiers infirmière+chef chef+infirmière soins+domicile croix+jaune aide+familiale patient
      patients dossier+patient dossier+médical dmi dpi médecin médecins docteur généraliste
      médecin+traitant admission+résident entrée+résident sortie+résident décès décédé décédée katz
      échelle+katz belrai mycarenet ehealth ehealthbox réseau+santé rsw vitalink inami mutuelle
      mutualité registre+national+résident observation observations transmission+soins transmissions
      rapport+infirmier relève plaie plaies escarre escarres paramètres+résident tension+artérielle
      chute+résident chutes contention démence alzheimer palliatif palliatifs volontés+anticipées
      famille+résident corilus care+solutions nh-online pyxicare xperthis omnipro medispring animatrice
      kiné kinésithérapeute ergothérapeute ergo tablette+soins liste+attente+résidents
      occupation+chambres personne+âgée personnes+âgées vieux+résidents aînés mrs+résidents
      maison+repos+soins nouveau+résident nouvelle+résidente résident+hospitalisé résident+hôpital
      résident+tombé résident+déménagé fiche+résident photo+résident nom+résident aides-soignants
      aide+soignante soignante soignantes personnel+soignant infi infis infirmière+nuit
      garde+nuit+résidents poste+infirmier soins+encoder valider+soins soins+validés cocher+soins
      toilette+résident toilettes+résidents rapport+garde rapport+nuit rapport+résident
      cahier+transmissions notes+résident changement+équipe+soins plaie+photo pansement pansements
      selles+résident transit+résident bilan+hydrique incontinence poids+résident pouls tension+encoder
      température+résident mmse score+katz forfait+inami carte+mutuelle certificat+ehealth
      lien+thérapeutique hub+patient euthanasie décès+résident soins+palliatifs infirmier+domicile
      tournée+domicile patients+domicile visite+médecin+résident dossier+infirmier`,
    en: `resident residents resident+file resident+record care+record care+records care+file care+plan
      care+plans care+home nursing+home retirement+home old+people elderly assisted+living service+flat
      short+stay day+care+elderly ward wards resident+room carer carers caregiver caregivers nurse
      nurses nursing head+nurse nursing+staff home+care home+nursing patient patients patient+file
      patient+record medical+record health+record ehr emr physician general+practitioner
      admission+resident admit+resident discharge+resident deceased passed+away+resident katz katz+scale
      belrai mycarenet ehealth ehealthbox vitalink inami riziv health+insurance+fund mutuality
      national+register+resident observation observations handover shift+handover nursing+notes
      wound+care wound wounds pressure+sore vitals vital+signs blood+pressure+resident fall+incident
      fall+registration restraint dementia palliative advance+care family+resident corilus
      care+solutions pyxicare nexuzhealth xperthis physiotherapist physio occupational+therapist
      care+tablet nursing+trolley bedside+record waiting+list+residents occupancy+rooms invoice+resident
      old+lady old+people's+home elderly+people seniors+home new+resident resident+hospital
      resident+moved resident+fell resident+photo resident+name residents+list resident+notes
      carer+tablet care+assistant care+assistants care+worker care+workers nursing+assistant night+nurse
      night+sister matron sister+ward nurses+station nurse+station district+nurse visiting+nurse
      home+nurse community+nurse home+help sign+off+care tick+off+care care+tasks care+notes care+goals
      shift+report+nurse night+report+resident daily+report+resident handover+notes handover+sheet
      wound+photo dressing+wound dressings bandage bedsore bedsores stool+chart bowel+movement
      fluid+balance incontinence resident+weight pulse+resident enter+blood+pressure
      resident+temperature mmse katz+score insurance+card+patient ehealth+certificate
      therapeutic+relation dnr euthanasia patients+list patient+notes patient+file+open
      doctor+visit+resident gp+resident`,
  },
  {
    id: 'medication',
    nl: `medicatie medicatiefiche medicatielijst medicatiekar medicatiewagen medicatieschema medicatieronde
      medicatiefout medicatiekast medicijn medicijnen medicament medicamenten geneesmiddel
      geneesmiddelen pil pillen pilletje tablet+slikken comprimé capsule siroop druppels+innemen zalf
      inhaler puffer spuitje spuit inspuiting injectie insuline bloedverdunner antibiotica antibioticum
      pijnstiller dafalgan paracetamol morfine verdovende+middelen verdoving opiaten slaapmiddel dosis
      dosissen dosering doseerdoosje pillendoos weekdoos toedienen toediening toegediend
      aftekenen+medicatie inname innemen+medicatie apotheek apotheker apothekers ziekenhuisapotheek
      voorschrift voorschriften voorschrijven elektronisch+voorschrift recip-e recipe+voorschrift baxter
      baxters baxterrol baxterzakjes zakjes+medicatie robotica+baxter bcfi cnk farmad medipass
      multipharma escapo farmaflux pharmacard goed+farma officinall vaccin vaccins vaccinnet vaccineren
      allergie allergieën interactie+medicatie bijwerking vervaldatum+medicatie stock+medicatie
      thuismedicatie infuus infuuspomp baxterapotheek maaltijd+medicatie ochtendmedicatie nachtmedicatie
      stopgezet+medicatie bestelling+apotheek pilleke pillekes pilletjes+zakje verkeerde+pil
      verkeerde+medicatie medicatie+vergeten medicatie+gegeven medicatie+geven medicatie+uitdelen
      medicatie+klaarzetten medicatie+bewoner medicatie+wagen medicatie+nacht medicatie+avond
      medicatie+aanpassen medicatie+wijziging medicatie+ziekenhuis medicatie+dubbel medicatie+stop
      medicatietablet medicatiebakje medicatiepotje medicatiezakje medicatiezakjes zakje+pillen
      zakjes+scannen rolletje+baxter medicatierol baxterfirma apothekersassistent apotheekassistente
      apotheekprogramma apotheekje apotheekkast pillendraaier bestelling+medicatie levering+medicatie
      apotheek+levert apotheek+geleverd voorschriftje voorschrift+afdrukken voorschrift+uitprinten
      voorschrift+barcode rijdend+voorschrift vidis papieren+voorschrift dokter+voorschrift
      herhaalvoorschrift griepspuit griepvaccin covidvaccin inenting inentingen insulinepen
      prik+insuline spuiten+klaarzetten spuitjes pleister+pijn morfinepleister fentanyl oxycodon sintrom
      xarelto pantomed lorazepam temesta trazodone zyprexa oogdruppels druppels+ogen pufje aerosol
      zetpil siroopje vitaminepil vitamines+bewoner digoxine nuchter+medicatie malen+medicatie
      afgetekend+medicatie niet-toegediend toedieningslijst dosisaanpassing`,
    fr: `médication médicament médicaments fiche+médicaments fiche+traitement chariot+médicaments
      schéma+médication schéma+médicaments liste+médicaments traitement+résident tournée+médicaments
      erreur+médicament armoire+pharmacie armoire+médicaments pilule pilules comprimé comprimés
      cachet+avaler gélule gélules sirop gouttes+traitement pommade inhalateur seringue piqûre
      injection+insuline insuline anticoagulant antibiotique antibiotiques antidouleur dafalgan
      paracétamol morphine stupéfiants opiacés somnifère dose doses dosage+médicament posologie pilulier
      piluliers semainier administrer administration+médicaments administré valider+médicaments
      prise+médicament pharmacie pharmacien pharmacienne pharmaciens officine prescription prescriptions
      prescrire ordonnance ordonnances prescription+électronique recip-e pmi sachets+médicaments
      robot+pmi tpi blister blisters cbip cnk multipharma medipharm farmad officinall sabco vaccin
      vaccins vaccination vacciner e-vax allergie allergies interaction+médicaments effet+secondaire
      péremption+médicaments stock+médicaments perfusion pompe+perfusion médicaments+matin
      médicaments+soir arrêt+traitement commande+pharmacie dossier+pharmaceutique mauvais+médicament
      mauvaise+pilule médicaments+oubliés médicament+oublié donner+médicaments médicaments+donnés
      distribuer+médicaments distribution+médicaments préparer+médicaments préparation+médicaments
      médicaments+résident médicaments+nuit médicaments+double traitement+changé changement+traitement
      traitement+hôpital traitement+patient médocs médoc sachet+médicaments sachets+scanner
      rouleau+sachets pochettes+médicaments gobelets+médicaments chariot+pharmacie livraison+pharmacie
      pharmacie+livre pharmacie+fermée assistante+pharmacie assistant+pharmacie logiciel+pharmacie
      croix+verte ordonnance+imprimer ordonnance+papier imprimer+prescription prescription+médecin
      prescription+code-barres renouvellement+ordonnance vidis vaccin+grippe vaccin+covid stylo+insuline
      piqûres seringues patch+douleur patch+morphine fentanyl sintrom xarelto pantomed lorazepam temesta
      trazodone gouttes+yeux collyre puff aérosol suppositoire suppositoires vitamines+résident
      écraser+médicaments à+jeun+médicament non+administré administrations+validées antalgique
      coffre+stupéfiants`,
    en: `medication medications medication+list medication+cart medication+trolley drug+trolley med+cart
      meds med+round medication+round medication+schedule medication+error medication+cabinet medicine
      medicines medicament drug drugs pill pills tablets+swallow capsule capsules syrup eye+drops
      ointment inhaler syringe injection+insulin insulin blood+thinner antibiotic antibiotics painkiller
      painkillers dafalgan paracetamol morphine narcotics opioids controlled+drugs sleeping+pill dose
      doses dosage pillbox pill+box dosette administer administered administering sign+off+medication
      medication+intake take+medication pharmacy pharmacist pharmacists chemist hospital+pharmacy
      prescription prescriptions prescribe prescribed e-prescription recip-e baxter baxter+roll
      pouches+medication sachets+medication blister blisters cnk farmad multipharma officinall vaccine
      vaccines vaccination vaccinate vaccinnet allergy allergies drug+interaction side+effect
      expired+medication medication+stock infusion infusion+pump drip iv+pump morning+meds night+meds
      discontinued+medication pharmacy+order pharmacy+delivery wrong+pill wrong+medication
      wrong+medicine medication+forgotten forgot+pills medication+given give+medication
      giving+medication hand+out+medication hand+out+pills prepare+medication medication+resident
      medication+night medication+change medication+changed medication+hospital medication+double
      medication+stopped medication+tablet pill+bag pill+bags pills+pouch pouches+pills scan+pouches
      pill+cup pill+round pills+round drug+round drugs+cupboard drug+cabinet medicine+cupboard
      pharmacy+delivers pharmacy+deliver pharmacy+software pharmacy+assistant print+prescription
      prescription+paper prescription+doctor prescription+barcode repeat+prescription vidis flu+jab
      flu+shot flu+vaccine covid+vaccine jab jabs insulin+pen syringes shots+insulin pain+patch
      morphine+patch fentanyl sintrom xarelto pantomed lorazepam temesta trazodone puffer nebuliser
      nebulizer suppository vitamins+resident crush+tablets empty+stomach+medication not+administered
      administration+list doses+missed`,
  },
  {
    id: 'nurse-call-and-beds',
    nl: `oproepsysteem verpleegoproep verpleegoproepsysteem beloproep zusteroproep beltoestel+bewoner
      belkoord belletje+bewoner bel+bewoner belknop+kamer kamerbel oproepknop trekkoord trekkoordje
      noodknop+bewoner noodoproep noodbel peer+bed drukpeer polszender halszender hanger+alarm
      armbandje+bewoner alarmbelletje personenalarm persoonlijk+alarm oproep+kamer oproepen+kamer
      oproepen+verpleging oproep+gsm kamerlampje lampje+boven+deur lamp+gang+kamer aanwezigheidsknop
      annuleren+oproep afstellen+oproep ascom televic tunstall aqura televic+aqura ackermann schrack
      wi-care dect+verpleging deckt pieper+verpleging semafoon piepers dwaalalarm dwaaldetectie dwaler
      weglopen+bewoner wegloopgedrag weglopers deurmat+alarm valmat bedmat bedalarm uit+bed bedsensor
      valdetectie leunstoel+alarm bed bedden hoog-laagbed hooglaagbed elektrisch+bed bedbediening
      afstandsbediening+bed matras alternerende+matras antidecubitusmatras wisseldrukmatras
      hoofdeinde+bed bed+omhoog bed+zakt bedrek onrustrek tillift tilliften passieve+lift actieve+lift
      plafondlift badlift rolstoel hill-rom hillrom haelvoet linet arjo völker belletje+kamer
      belletje+verpleging belleke bellekes bellen+kamer bewoner+belt bewoners+bellen belt+kamer
      bel+kamer bel+badkamer bel+toilet koordje+badkamer koordje+wc trekbel koord+toilet peertje
      peertjes peertjes+bed peetjes drukbel rode+knop+bewoner noodknopje bewoner+valt gevallen+kamer+bel
      lampje+kamer lampje+brandt+kamer rood+lampje+kamer groen+lampje+kamer lamp+boven+deur
      oproep+blijft+kamer oproep+weg+kamer oproep+toestel verplegingstelefoon telefoontje+verpleging
      oproepen+nacht oproepen+gsm nachtdienst+oproep display+gang gangdisplay oproepcentrale
      halsketting+knop polsbandje+bewoner horloge+bewoner+alarm gps-horloge+bewoner weggelopen+bewoner
      bewoner+buiten+gelopen dementerende+deur deur+bewoner+alarm matje+bed matje+grond alarmmat
      sensormat bed+kapot bed+omlaag bed+hoog bed+vast bed+blijft+rechtop bed+knopjes bedkabel
      bedstekker bed+motor bedlade hoofdsteun+bed voeteneinde bedsponde bedsponden bedhek
      matras+loopt+leeg matras+pompje luchtmatras tillen+bewoner tillift+batterij lift+bewoner zitlift
      badzetel douchestoel rollator relaxzetel`,
    fr: `appel-malade appel+malade appel+infirmière appel+infirmier système+appel appels+chambres
      sonnette+chambre sonnette+résident sonnette+lit cloche+résident sonnettes tirette+salle+bain
      cordon+appel tirette+appel poire+appel poire+lit bouton+appel bouton+chambre
      appel+urgence+résident médaillon bracelet+appel bracelet+résident pendentif+alarme téléalarme
      télévigilance télé-alarme appel+chambre appel+dect appels+téléphone+soignants
      lampe+couloir+chambre voyant+dessus+porte bouton+présence annuler+appel acquitter+appel ascom
      televic tunstall aqura ackermann schrack wi-care dect+infirmière bip+infirmière bips sémaphone
      fugue fugues anti-fugue antifugue errance bracelet+anti-errance résident+sorti résident+dément
      tapis+alarme tapis+chute tapis+lit détecteur+lit sort+lit détection+chute lits lit+électrique
      lit+médicalisé lit+hauteur télécommande+lit matelas matelas+alternating matelas+anti-escarres
      matelas+air tête+lit+relève lit+descend lit+monte barrière+lit barres+lit lève-personne
      lève-personnes soulève-malade lève-malade rail+plafond fauteuil+roulant hill-rom hillrom haelvoet
      linet arjo völker chaise+percée sonnette+malade sonnette+patient sonnette+toilette
      sonnette+salle+bain cordon+toilettes cordon+salle+bain corde+rouge tirette+toilettes tirette+rouge
      poire poires bouton+lit bouton+rouge+résident résident+sonne résidents+sonnent sonne+chambre
      sonnent+chambres appuie+sonnette appel+chambre+bloqué appel+reste+chambre appel+efface
      lampe+chambre lampe+rouge+chambre lumière+porte+chambre voyant+chambre téléphone+infirmière
      téléphone+soignants appels+nuit+chambres appels+garde afficheur+couloir affichage+couloir+appels
      centrale+appels collier+alarme collier+résident montre+résident montre+gps+résident
      résident+échappé résident+perdu résident+dehors désorienté+résident porte+unité+protégée
      unité+alzheimer+porte tapis+sensitif tapis+sol+résident lit+cassé lit+bloqué lit+hauteur+bloqué
      lit+coincé lit+boutons lit+moteur câble+lit fiche+lit prise+lit relève-buste dossier+lit pied+lit
      ridelle ridelles matelas+dégonfle matelas+dégonflé matelas+pompe compresseur+matelas matelas+bip
      lève+personne lève-personne+batterie verticalisateur chaise+douche fauteuil+relax déambulateur`,
    en: `nurse+call nurse-call nursecall call+system+nurse call+bell call+bells bell+resident bell+room
      room+bell call+button+room call+cord pull+cord pull-cord bathroom+cord pear+push
      emergency+call+resident emergency+button+resident pendant pendants wristband+call
      bracelet+resident neck+transmitter personal+alarm telecare call+room calls+rooms calls+nurses
      corridor+light+room lamp+above+door presence+button cancel+call+room reset+call+room ascom televic
      tunstall aqura ackermann schrack wi-care dect+nurse nurses+handset nurse+pager pager pagers
      pagers+nurses wander wandering wander+alarm wanderer elopement runaway+resident
      resident+walked+out door+mat+alarm sensor+mat fall+mat bed+mat bed+alarm out+bed bed+sensor
      fall+detection bed beds electric+bed hospital+bed high-low+bed hi-lo bed+remote bed+control
      mattress mattresses air+mattress alternating+mattress anti-decubitus pressure+mattress
      headrest+bed bed+rail bed+rails hoist hoists patient+lift patient+hoist ceiling+hoist bath+lift
      wheelchair wheelchairs hill-rom hillrom haelvoet linet arjo völker bell+bathroom bell+toilet
      bell+patient bell+rings+room resident+rings residents+ring rings+room ringing+room bedside+bell
      press+bell presses+button+resident red+cord emergency+cord cord+toilet string+bathroom
      string+toilet pear+button bed+button red+button+resident light+above+door light+door+room
      red+light+room green+light+room lamp+room corridor+display call+stays+room call+clears+room
      calls+night+nurses nurse+phone nurses+phone nurse+phones call+panel necklace+alarm necklace+button
      resident+watch gps+watch+resident wandered+off resident+missing resident+outside resident+escaped
      dementia+door closed+ward+door floor+mat+alarm mat+beside+bed bed+broken bed+stuck bed+moves
      bed+up bed+lower bed+height bed+motor bed+cable bed+handset bed+plug head+end+bed foot+end+bed
      backrest+bed bedrails cot+sides mattress+deflates mattress+pump mattress+beeps lifting+resident
      lift+resident hoist+battery stand+aid shower+chair rollator walking+frame`,
  },
  {
    id: 'medical-devices-and-imaging',
    nl: `medisch+toestel medische+toestellen medische+apparatuur beeldvorming radiologie radioloog röntgen
      rx rx-foto rx-toestel rontgenfoto röntgenfoto scan+patiënt ct-scan ctscan mri mri-scan nmr
      echografie echotoestel echograaf ecg ekg elektrocardiogram hartfilmpje eeg holter spirometer
      spirometrie longfunctie bloeddrukmeter bloeddruktoestel saturatiemeter glucosemeter glucometer
      hartmonitor monitor+patiënt patiëntmonitor defibrillator aed infuuspomp spuitpomp beademing
      beademingstoestel zuurstof zuurstofconcentrator aspiratietoestel dicom pacs pacs-server worklist
      worklists xnat ris agfa agfa+impax impax sectra osirix radiant+viewer weasis carestream
      gehealthcare siemens+healthineers philips+intellivue tandarts tandartspraktijk tandfoto
      intra-oraal intraorale+sensor opg panoramisch+toestel cone-beam cbct sirona planmeca vistascan
      fosforplaatje tandartsstoel oogarts oogmeter fundus visus audiometer gehoortest endoscoop
      endoscopie sterilisator autoclaaf welch+allyn bionet mortara nihon dialyse dialysetoestel
      mammografie otoscoop beelden+patiënt cd+beelden verslag+radiologie protocol+radiologie
      tijdens+onderzoek medisch+onderzoek operatiekwartier biotechnieker echo+patiënt echootje
      echo+zwanger echo+toestel foto+longen longfoto foto+knie foto+tand foto+patiënt fotootje+tand
      beeld+patiënt beelden+dokter beelden+specialist beelden+ziekenhuis beelden+opladen+patiënt
      beelden+doorsturen+patiënt rx-beelden röntgenbeelden röntgenfoto's röntgenkamer röntgenbuis
      scan+knie scanner+ziekenhuis pacsonweb pacs-on-web beeldenserver hart+filmpje hartfilm elektroden
      plakkers+ecg ecg-toestel ecg+dokter hartslag saturatie vingerclip bloeddruk+toestel
      bloeddruk+meten suikermeter suiker+meten glycemie glucose+toestel longtest blaastest+longen
      oorthermometer koortsthermometer tandarts+foto tandartsstoel+kapot tandsensor gebitsfoto beugel
      gipskamer sterilisatie zuurstoffles zuurstofmachine pomp+infuus pompje+infuus beademing+alarm cpap
      defibrillator+batterij aed+kastje aed+piept aed+batterij elektroden+vervallen oogmeting oogdruk
      gezichtsveld gehoortoestel oorarts neusarts gynaecoloog cardioloog cardiologie dermatoloog
      dermatoscoop consultatie+toestel operatiezaal ok-zaal endoscopen darmonderzoek kinetisch
      labotoestel+dokter point+of+care crp-meter`,
    fr: `appareil+médical appareils+médicaux équipement+médical dispositif+médical imagerie radiologie
      radiologue radio+patient radiographie radiographies rayons+x rx scanner+patient ct-scan
      tomodensitométrie irm rmn écho+patient échographie échographe échographies ecg électrocardiogramme
      eeg holter spiromètre spirométrie tensiomètre saturomètre oxymètre glucomètre glycémie
      moniteur+patient monitoring+patient défibrillateur dea aed pompe+perfusion pousse-seringue
      respirateur oxygène concentrateur+oxygène aspirateur+chirurgical dicom pacs worklist ris agfa
      impax sectra osirix weasis carestream healthineers intellivue dentiste dentistes cabinet+dentaire
      dentaire radio+dentaire capteur+intra-oral panoramique+dentaire cone-beam cbct sirona planmeca
      vistascan fauteuil+dentaire ophtalmologue ophtalmo fond+œil audiomètre audiogramme test+auditif
      endoscope endoscopie stérilisateur stérilisation autoclave welch+allyn mortara dialyse
      mammographie otoscope images+patient cd+images protocole+radio protocole+radiologie examen+patient
      examen+médical bloc+opératoire salle+opération biotechnicien biomédical écho+grossesse
      échographe+image sonde+écho sonde+échographe radio+poumons radio+genou radio+dent radio+thorax
      radios+patients clichés cliché+radio cliché+dentaire images+médecin images+hôpital
      images+spécialiste images+radio images+scanner envoyer+images+patient réseau+imagerie salle+radio
      tube+rx scanner+genou pacsonweb pacs+on+web serveur+images électrodes électrodes+périmées
      ecg+médecin ecg+papier tracé+ecg rythme+cardiaque saturation doigt+saturation pince+doigt
      tension+appareil prendre+tension appareil+glycémie sucre+appareil lecteur+glycémie souffle+test
      thermomètre+oreille fauteuil+dentiste capteur+dent capteur+dentaire salle+plâtre oxygène+bouteille
      machine+oxygène pompe+goutte cpap défibrillateur+bip défibrillateur+batterie dea+bip dea+batterie
      tension+œil champ+visuel tonomètre appareil+auditif oto-rhino orl gynécologue cardiologue
      cardiologie dermatologue dermatoscope consultation+appareil appareil+dentiste détartreur
      coloscopie mammo irm+images lecteur+crp`,
    en: `medical+device medical+devices medical+equipment imaging radiology radiologist x-ray x-rays xray
      x+ray ct-scan ct+scan ct+scanner mri mri+scan ultrasound sonography echo+device ecg ekg
      electrocardiogram eeg holter spirometer spirometry lung+function blood+pressure+meter
      blood+pressure+monitor pulse+oximeter oximeter saturation glucose+meter glucometer heart+monitor
      patient+monitor vital+signs+monitor defibrillator aed infusion+pump syringe+pump ventilator
      oxygen+concentrator suction+device dicom pacs worklist ris agfa impax sectra osirix weasis
      carestream healthineers intellivue dentist dentists dental dental+practice dental+x-ray intraoral
      intra-oral panoramic cone-beam cbct sirona planmeca vistascan dental+chair ophthalmologist
      eye+doctor fundus audiometer hearing+test endoscope endoscopy steriliser sterilizer autoclave
      welch+allyn mortara dialysis mammography otoscope patient+images images+cd radiology+report
      exam+room+device medical+examination operating+theatre operating+room biomedical modality
      echo+pregnant ultrasound+image ultrasound+probe scan+pregnant lung+x-ray chest+x-ray knee+x-ray
      tooth+x-ray x-ray+image x-ray+images x-ray+room x-ray+machine x-ray+tube picture+tooth
      patient+image images+doctor images+hospital images+specialist send+images+patient
      images+scanner+patient pacsonweb image+server electrodes electrodes+expired ecg+paper ecg+machine
      ecg+trace heart+rate heart+tracing finger+clip oxygen+finger blood+pressure+cuff cuff
      take+blood+pressure sugar+meter blood+sugar glucose+device ear+thermometer dentist+chair
      dental+sensor sensor+tooth dental+image dental+images plaster+room oxygen+bottle oxygen+machine
      oxygen+cylinder drip+pump cpap defibrillator+beeps defibrillator+battery aed+beeps aed+battery
      aed+cabinet eye+pressure eye+test visual+field slit+lamp hearing+aid hearing+aids ear+nose+throat
      gynaecologist cardiologist cardiology dermatologist dermatoscope consulting+room+device
      colonoscopy mammogram scaler+dentist crp+meter point-of-care`,
  },
  {
    id: 'kitchen-meals-and-diets',
    nl: `keuken keukens grootkeuken keukenpersoneel kok koks chef-kok keukenchef kookt koken maaltijd
      maaltijden maaltijdbestelling maaltijdbestellingen maaltijdsysteem maaltijdverdeling
      warme+maaltijd middagmaal middageten avondeten ontbijt ontbijten eten+bewoners eten+bestellen
      menu+week menukeuze menukaart weekmenu dagmenu dagschotel soep broodmaaltijd brood
      belegde+broodjes broodjes dessert dessertje dieet diëten dieetfiche diëtist diëtiste diëtisten
      suikervrij zoutloos zoutarm glutenvrij lactosevrij vegetarisch halal allergenen allergeen
      allergie+eten notenallergie gemixt gemalen gepureerd mixvoeding slikproblemen sondevoeding
      bijvoeding portie porties dienblad dienbladen plateau+eten bord+eten etenskar maaltijdkar
      regenereerkar regenereren bain-marie oven combisteamer rational vaatwas vaatwasser vaatwasmachine
      afwas afwasmachine afwasser frituur dampkap cafetaria refter kantine personeelsrestaurant catering
      cateraar traiteur sodexo compass aramark iss+catering recept recepten receptuur haccp+keuken
      java+foodservice sligro kerntemperatuur matilda delegate+software cook-chill keukenprinter
      keukenbon koffietafel koffiezet koffiemachine eten+klaar eten+koud eten+bestellen+personeel
      eten+keuken eten+middag eten+kamer eten+patiënten eten+dragers eetlijst eetlijsten maaltijdlijst
      maaltijdlijsten maaltijdkeuze maaltijdfiche maaltijdbon maaltijdbonnen maaltijdkaartje
      maaltijdkaartjes naamkaartje+plateau plateau's plateautjes platekes dienbladkaart kaartje+dienblad
      keukenlijst keukenman keukendame keukenmadam keukenchef+lijst keukenhulp keukenhulpen
      keukenprinterke bestellijst+keuken broodlijst broodjesbestelling broodjes+vergadering
      broodjes+bestellen boterhammen boterham smeerbeleg beleg patatten patatjes groenten+keuken friet
      frietjes frieten puree soepje soepkar vlees+fijn gemalen+eten gemixt+eten papje+bewoner
      fijngemaakt vervloeid verdikt indikken zonder+zout diabeet+eten diabetes+menu zouteloos notenvrij
      coeliakie dieetwijziging dieet+gewijzigd menu+printen menu+afdrukken menu+scherm weekmenu's
      warme+kar verwarmingskar voedingskar voedseltemperatuur warm+houden kookpot kookpotten kookketel
      kookplaat inductie+keuken afzuigkap steamer convectieoven blastchiller snelkoeler koelkast+keuken
      vaatwas+lekt drankautomaat snoepautomaat koffieautomaat koffie-apparaat koffiemachien senseo
      nespresso douwe+egberts miko cafétaria`,
    fr: `cuisine cuisines cuisinier cuisinière cuisiniers chef+cuisine commis+cuisine personnel+cuisine
      cuire cuisson repas commande+repas commandes+repas repas+résidents repas+chaud repas+midi dîner
      souper petit-déjeuner petit+déjeuner déjeuner menu+semaine choix+menu plat+jour plats potage soupe
      sandwich sandwichs sandwiches tartines dessert desserts régime régimes régime+alimentaire
      diététicien diététicienne diététique sans+sel sans+sucre sans+gluten sans+lactose végétarien halal
      allergène allergènes allergie+alimentaire noix mixé mixée moulu purée déglutition texture+repas
      alimentation+sonde portion portions plateau+repas plateaux assiette chariot+repas
      chariot+chauffant régénération four+mixte bain-marie rational lave-vaisselle vaisselle plonge
      plongeur friteuse cuisinière+gaz hotte+cuisine réfectoire cantine cafétéria restaurant+entreprise
      catering traiteur sodexo compass aramark recette recettes fiche+recette livraison+denrées denrées
      fournisseur+alimentaire java+foodservice sligro température+cœur liaison+froide ticket+cuisine
      imprimante+cuisine café+machine cafetière goûter collation collations couverts+résidents
      manger+résidents manger+froid repas+froid repas+servi liste+repas listes+repas liste+cuisine
      listes+cuisine choix+repas carte+repas cartes+plateaux carte+plateau étiquette+plateau
      étiquettes+plateaux ticket+repas tickets+repas bon+repas commande+sandwiches commande+pains
      sandwiches+réunion sandwich+réunion pain+commande tartine garnitures frites patates
      pommes+terre+cuisine légumes+cuisine potages chariot+soupe viande+hachée haché+menu repas+mixé
      repas+mixés mixer+repas épaissi épaissie épaissir eau+gélifiée diabétique+repas diabétiques
      menu+diabétique sans+porc sans+noix cœliaque changement+régime régime+changé régimes+liste
      fiche+régime menu+imprimer imprimer+menus menu+affiché écran+menu chariot+froid chariot+nourriture
      armoire+chauffante garder+chaud casserole casseroles marmite marmites plaque+cuisson
      plaques+induction hotte+aspirante four+vapeur four+cuisine cellule+refroidissement frigo+cuisine
      plonge+machine distributeur+boissons distributeur+snacks distributeur+café senseo nespresso miko
      cuistot cuistots dame+cuisine femme+cuisine aide+cuisine économat`,
    en: `kitchen kitchens kitchen+staff cook cooks cooking chef meal meals meal+order meal+orders
      meal+ordering ordering+meals meal+list hot+meal lunch lunches lunchtime dinner supper breakfast
      breakfasts food+residents food+order menu+week menu+choice weekly+menu dish dishes dish+day soup
      sandwich sandwiches bread dessert desserts diet diets dietary dietician dietitian salt-free
      sugar-free gluten-free gluten lactose vegetarian vegan halal allergen allergens food+allergy
      nut+allergy pureed puree mixed+food minced swallowing tube+feeding portion portions plate+food
      meal+trolley meal+cart food+trolley regeneration+trolley bain-marie oven combi+steamer rational
      dishwasher washing-up fryer stove extractor+hood canteen cafeteria refectory staff+restaurant
      catering caterer sodexo compass aramark recipe recipes food+supplier food+delivery
      java+foodservice sligro core+temperature cook-chill kitchen+printer kitchen+ticket coffee+machine
      snack snacks nutrition calories ingredients meal+tray trays+food food+cold food+kitchen food+ready
      food+patients food+list food+lists meals+residents meals+list kitchen+list kitchen+lists
      meal+choice meal+choices meal+card meal+cards tray+card tray+cards tray+label tray+labels
      meal+ticket meal+tickets meal+voucher+canteen lunch+order lunch+orders lunch+list sandwich+order
      sandwiches+meeting order+sandwiches bread+order spreads chips+kitchen fries potatoes+kitchen
      vegetables+kitchen mash mashed soups soup+trolley minced+meat blended+food pureed+meal soft+diet
      thickened thickener diabetic+meal diabetics diabetic+menu no+salt low+salt no+pork nut-free
      coeliac celiac change+diet diet+changed diet+list diet+card diet+sheet print+menu print+menus
      menu+screen hot+trolley heated+trolley cold+trolley food+temperature keep+food+warm saucepan
      kettle+kitchen hob induction+hob cooker+hood steam+oven blast+chiller kitchen+fridge dish+washer
      vending+machine drinks+machine snack+machine coffee+maker nespresso miko cook+kitchen kitchen+lady
      kitchen+porter dining+room`,
  },
  {
    id: 'laundry-and-cleaning',
    nl: `wassen wasserij wasserijen linnen linnendienst linnenkamer beddengoed lakens handdoek handdoeken
      washandjes kledij+bewoner kleding+bewoner kleren werkkledij werkkleding werkkleren uniform
      uniformen schort schorten persoonlijk+linnen persoonlijke+was vuile+was propere+was was+kwijt
      wasmachine wasmachines droogkast droogkasten droger wasdroger droogtrommel wasprogramma
      wasmiddel+dosering wasmiddel strijken strijk strijkijzer mangel kalander plooien+was vouwmachine
      labels+kledij naamlabel naamlabels patchmachine+kledij patchen kledingchip rfid+linnen
      linnenautomaat linnenuitgifte uniformautomaat polytex alsico sdez elis initial mewa cws miele
      electrolux+was primus+wasmachine linnenkar waszak waszakken stomerij droogkuis vlek vlekken poets
      poetsen poetsvrouw poetsdienst poetsploeg kuisen kuist kuisvrouw kuisfirma schoonmaak
      schoonmaakploeg schoonmaken reiniging reinigen ontsmetten ontsmetting desinfectie vuil vuile+wc
      toiletpapier zeep zeepdispenser stofzuiger dweil dweilen schrobmachine schrobzuigmachine kuiskar
      poetskar poetsplan poetslijst vensters+wassen ramenwasser iss atalian ecolab diversey
      dienstencheques schoonmaakrobot was+bewoners wasgoed wasmand wasmanden was+doen was+ophalen
      was+terug wasdienst wasmachien wasmachientje wasmachine+lekt wasmachine+e18 trommel+was
      centrifugeren zwieren droogkast+stopt filter+droogkast pluizen pluizenfilter waslijst waslijsten
      waskar waskarren was+zakken lakens+te+weinig lakens+levering laken handdoeken+te+weinig washandje
      slabbetjes sokken sokken+kwijt onderbroek ondergoed pyjama pyjama's trui+kwijt rok+kwijt
      broek+kwijt kleren+kwijt kleren+bewoner kleren+verwisseld verkeerde+kleren labelkes+kleren
      naam+kleren naambandjes bandjes+strijken labelen+kleding merken+kleding patchpers patcher
      labelpers kledij+merken linnen+levering linnenlevering linnenbeheer kostuum+werk broeken+werk
      maat+uniform werkpak overall chip+uniform uniform+automaat kledijautomaat persmachine strijkster
      strijksters strijkatelier vouwrobot poetsen+bureau poetsvrouwke poetsmadam poetsmadammen poetsman
      poetsvrouwen kuisploeg kuisers kuismadam schoonmaakster schoonmaaksters schoonmaakfirma vegen
      borstelen veegmachine ruiten+kuisen vuilbakken+leegmaken prullenmand handdoekjes+papier wc-papier
      wc+vuil wc+verstopt papier+toilet zeep+op poetsproduct javel dettol allesreiniger handgel
      poetskamer poetskot kuiskot helpper poetsronde poetsregistratie`,
    fr: `linge lessive lessives buanderie blanchisserie lingerie draps drap literie essuie essuies
      serviette serviettes gants+toilette vêtement vêtements vêtements+résident habits tenue+travail
      vêtements+travail uniforme uniformes tablier tabliers linge+sale linge+propre linge+perdu
      linge+personnel linge+plat chaussettes machine+laver machines+laver lave-linge séchoir séchoirs
      sèche-linge programme+lavage+linge produit+lessive adoucissant repasser repassage fer+repasser
      calandre mangle plier+linge plieuse+linge étiquette+vêtement étiquettes+vêtements marquage+linge
      puce+linge rfid+linge distributeur+linge distributeur+vêtements distributeur+uniformes polytex
      elis mewa cws miele electrolux+linge primus+linge chariot+linge sac+linge sacs+linge nettoyage+sec
      pressing nettoyage nettoyer nettoie femme+ménage ménage équipe+nettoyage société+nettoyage
      technicienne+surface techniciennes+surface produit+nettoyage désinfecter désinfection
      sale+toilettes wc+sale papier+toilette savon distributeur+savon aspirateur aspirer+sol serpillière
      torchon raclette autolaveuse monobrosse chariot+ménage planning+nettoyage vitres laveur+vitres
      poussière iss atalian ecolab diversey titres-services robot+nettoyage linge+lavage linge+laver
      linge+retour linge+résident linge+livré livraison+linge sac+linge+sale panier+linge manne+linge
      mannes+linge machine+linge+fuit machine+essore essorage essoreuse tambour+machine séchoir+arrête
      filtre+séchoir peluches liste+linge chariots+linge manque+draps manque+serviettes draps+livrés
      drap+housse taies gants+toilette+manque bavoirs bavoir chaussette sous-vêtements slip pyjama
      pyjamas pull+perdu pantalon+perdu jupe vêtements+perdus vêtements+mélangés vêtement+perdu
      mauvais+vêtements nom+vêtements étiqueter+vêtements marquer+vêtements presse+étiquettes
      thermocoller vestes+travail salopette taille+uniforme puce+uniforme armoire+uniformes lingère
      lingères buandière repasseuse repasseuses atelier+repassage nettoyeuse+bureau nettoyeuses
      nettoyeur dame+nettoyage dames+nettoyage madame+ménage équipe+ménage femmes+ménage société+ménage
      balayer balai balayeuse laver+vitres nettoyer+vitres vider+poubelles+bureau essuie-mains papier+wc
      wc+bouché wc+bouchés plus+savon savon+vide javel dettol gel+mains seau seaux
      local+entretien+produits local+ménage tournée+nettoyage fiche+nettoyage passage+nettoyage`,
    en: `laundry laundries washing+clothes wash+clothes linen linens bed+linen bedding sheets+bed towel
      towels clothes clothing clothing+resident garment garments workwear work+clothes uniform uniforms
      apron aprons scrubs+uniform dirty+laundry clean+laundry lost+clothes lost+laundry socks
      washing+machine washing+machines washer dryer dryers tumble+dryer wash+programme+laundry detergent
      softener ironing iron+clothes ironer mangle folding+machine+linen name+label+clothes
      clothing+label patch+machine linen+chip rfid+linen garment+dispenser uniform+dispenser
      linen+dispenser polytex elis mewa cws miele electrolux+laundry primus+laundry linen+trolley
      laundry+bag laundry+bags dry+cleaning dry-cleaner stain stains cleaning+lady cleaner+office
      cleaners cleaning+staff cleaning+crew cleaning+company cleaning+team cleaning+product
      housekeeping+cleaning janitor disinfect disinfection sanitise dirty+toilet toilet+paper soap
      soap+dispenser vacuum+cleaner hoover hoovering mop mopping scrubber scrubber-dryer cleaning+cart
      cleaning+trolley cleaning+schedule window+cleaner dusty iss atalian ecolab diversey
      service+vouchers cleaning+robot washing+done washing+lost washing+back laundry+room laundry+back
      laundry+delivered laundry+cart laundry+basket laundry+baskets laundry+list laundry+staff
      laundry+lady washing+machine+leaks washing+machine+door spin+cycle spinning+washing drum+washer
      lint lint+filter dryer+stops short+sheets sheets+delivery bedsheets pillowcases towels+short
      face+cloths bibs sock underwear pants+lost pyjamas pajamas jumper+lost sweater+lost trousers+lost
      skirt clothes+mixed wrong+clothes clothes+resident name+clothes names+clothes label+clothes
      labelling+clothes iron-on+labels heat+seal+label linen+delivery linen+shortage linen+management
      work+trousers work+jacket overalls uniform+size uniform+chip uniform+machine laundress
      pressing+machine cleaner+comes cleaner+came cleaner+hours cleaner+key cleaning+woman
      cleaning+women cleaning+ladies cleaning+man charwoman sweep sweeping broom sweeper clean+windows
      wash+windows empty+bins+office paper+towels hand+towels toilet+rolls loo toilet+blocked
      out+of+soap soap+empty bleach hand+gel buckets mop+bucket cleaning+cupboard cleaning+round
      cleaning+registration cleaning+checklist`,
  },
  {
    id: 'schools-and-pupils',
    nl: `school scholen schoolsecretariaat secretariaat+school basisschool lagere+school kleuterschool
      secundair middelbare+school leerling leerlingen leerlingendossier leerlingvolgsysteem lvs student
      studenten kleuters klas klassen klaslokaal klaslokalen leslokaal lessen lesuur lesrooster
      uurrooster+les leerkracht leerkrachten leraar leraars leraren juf meester meneer+les docent
      titularis klastitularis directie+school zorgcoördinator zorgleerkracht clb opvoeder
      leerlingenbegeleiding smartschool bingel questi informat wisa broekx gimme schoolonline toledo
      canvas ufora classroom google+classroom moodle kahoot pelckmans plantyn diddit scoodle chromebook
      chromebooks digisprong schoollaptop ict-coördinator digibord digiborden smartbord smartboard
      prowise promethean touchbord rapport rapporten puntenboek punten+invoeren examen examens toets
      toetsen+leerlingen examenlokaal huiswerk agenda+leerlingen studie+toezicht afwezigen+leerlingen
      aanwezigheden+leerlingen te+laat+leerling spijbelen discimus inschrijving+leerling inschrijvingen
      ouderavond oudercontact oudercontacten ouders+school schoolrekening maximumfactuur schooluitstap
      schoolbel bel+speelplaats speelplaats turnzaal eindwerk onderwijs schooltje directrice
      schooldirecteur schoolhoofd schoolbestuur scholengroep scholengemeenschap schoolplatform
      schooljaar schooldag schoolcomputer schoolserver schoolpoort juffen juffrouw juf+klas juf+bord
      meester+klas leerkracht+bord leerkracht+klas leerkracht+les lkr lln 3de+leerjaar 4de+leerjaar
      5de+leerjaar 6de+leerjaar eerste+leerjaar tweede+middelbaar eerstejaars laatstejaars kleuterklas
      kleuterleidster kleuterjuf lesgeven les+geven les+begint tijdens+de+les voor+de+klas bord+klas
      bord+pen krijtbord bordboek bordboeken touchscreen+klas beamer+klas wifi+klas laptops+leerlingen
      laptop+leerling laptopkar chromebookkar computerklas pc-klas pc-lokaal informaticalokaal
      informaticales toets+online toets+leerlingen examens+smartschool kladblok+examen examen+digitaal
      punten+rapport punten+leerlingen puntenboekje skore skore+smartschool rapportjes rapport+ouders
      rapport+afdrukken klassenraad deliberatie afwezigheden+leerlingen afwezigheid+leerling
      doktersattest+leerling leerling+ziek bel+school schoolzwemmen zwemles turnles speeltijd
      strafstudie nablijven middagtoezicht refter+leerlingen bosklassen zeeklassen sportdag schoolfoto
      klasfoto schoolfeest stage+leerling inschrijven+leerling aanmelden+school meldjeaan iddink
      schoolboeken boekenverhuur googleklas itslearning wiskunde+les taalles`,
    fr: `école écoles secrétariat+école primaire maternelle+école secondaire athénée collège+élèves lycée
      élève élèves dossier+élève étudiant étudiants écolier classe classes salle+classe local+classe
      locaux+cours cours+élèves leçon leçons heure+cours horaire+cours grille+horaire professeur
      professeurs prof profs enseignant enseignants enseignante instituteur institutrice
      titulaire+classe direction+école directeur+école préfet éducateur éducateurs pms cpms smartschool
      itslearning moodle classroom google+classroom kahoot wooclap proeco siel creos ecoleenligne
      konecto apschool cabanga chromebook chromebooks tableau+interactif tbi tni tableau+numérique
      tableau+noir smartboard promethean écran+interactif bulletin bulletins carnet+notes cotes+élèves
      encodage+points points+élèves examen examens interrogation interro contrôle+élèves salle+examen
      devoirs journal+classe étude+surveillée absences+élèves présences+élèves retard+élève
      inscription+élève inscriptions réunion+parents parents+école facture+scolaire frais+scolaires
      sortie+scolaire excursion+classe photo+classe photo+scolaire cloche+école sonnerie+cours
      cour+récréation récré salle+informatique cyberclasse gymnase tfe stage+élève enseignement
      fédération+wallonie-bruxelles rentrée+scolaire délibération directrice+école secrétaire+école
      po+école pouvoir+organisateur année+scolaire maîtresse maître+classe prof+tableau prof+classe
      prof+cours prof+math institutrice+tableau enseignants+tableau 1re+primaire 3e+primaire 5e+primaire
      6e+primaire rhéto 1re+secondaire classe+3e maternelles instit instits donner+cours cours+commence
      pendant+cours devant+classe tableau+classe tableau+stylet feutre+tableau projecteur+classe
      beamer+classe wifi+classe wifi+élèves pc+élèves portables+élèves ordinateurs+élèves portable+élève
      chariot+chromebooks chariot+portables local+informatique salle+ordinateurs cours+informatique
      test+élèves test+ligne+élèves examen+ligne examens+juin examens+noël points+bulletin
      encoder+points cotes cotation+élèves bulletins+parents bulletins+imprimer conseil+classe
      absence+élève absences+encoder certificat+médical+élève élève+malade cloche+sonne+cours
      piscine+élèves cours+gym retenue+élève garderie+école étude+élèves dîner+école+élèves
      classes+vertes classes+mer journée+sportive photos+école fancy-fair fête+école stage+élèves
      inscrire+élève inscription+école manuels+scolaires livres+élèves ceb cess ce1d
      registre+fréquentation comptage+élèves`,
    en: `school schools school+office primary+school secondary+school nursery+school kindergarten pupil
      pupils pupil+file student students student+file schoolchild schoolchildren class+pupils classes
      classroom classrooms lesson lessons teaching timetable timetables period+lesson teacher teachers
      schoolteacher headmaster headmistress head+teacher principal+school educator tutor pupil+tracking
      smartschool bingel informat wisa gimme toledo canvas ufora google+classroom moodle kahoot
      socrative wooclap chromebook chromebooks digisprong school+laptop ict+coordinator digital+board
      smartboard smart+board whiteboard+classroom interactive+board blackboard prowise promethean
      touch+board report+card report+cards grades gradebook marks+pupils grading exam exams examination
      exam+room quiz+pupils homework school+diary study+hall attendance+pupils absent+pupils late+pupil
      truancy discimus enrolment enrolments enrol+pupil registration+pupil parents+evening
      parent-teacher parents+school school+bill school+fees school+trip school+photo school+bell
      bell+playground playground computer+classroom computer+lab gym+hall thesis internship+student
      education course+students semester term+school headteacher deputy+head school+secretary
      school+year school+day school+management school+server school+network school+platform miss+class
      teacher+board teacher+class teacher+lesson teachers+board form+teacher first+graders
      first+year+pupils third+grade sixth+grade 3rd+grade 5th+grade sixth+form year+3+pupils
      infants+class preschool preschoolers giving+lesson lesson+starts during+lesson front+class
      board+class board+pen projector+class beamer+classroom wifi+classroom wifi+pupils laptops+pupils
      laptop+pupil laptops+students chromebook+trolley laptop+trolley computer+room+pupils
      it+room+pupils ict+lesson test+pupils online+test+pupils online+exam exams+june marks+report
      enter+marks points+pupils points+report+card report+cards+print school+reports class+council
      absences+pupils absence+pupil doctor's+note+pupil sick+pupil bell+lesson swimming+lesson
      gym+lesson playtime detention lunch+supervision school+canteen forest+classes school+outing
      sports+day class+photo school+party school+fair trainee+teacher enrolling+pupils enrol+school
      textbooks school+books book+rental itslearning maths+lesson`,
  },
  {
    id: 'child-care-and-parents',
    nl: `kinderopvang opvang kinderdagverblijf kdv crèche creche kribbe onthaalouder onthaalouders
      onthaalmoeder bko ibo buitenschoolse+opvang naschoolse+opvang voorschoolse+opvang vakantieopvang
      speelpleinwerking speelplein baby baby's babytje peuter peuters kindje kindjes kinderen+opvang
      kindfiche kinddossier kindcode kinderbegeleider kinderbegeleiders kinderbegeleidster
      kinderverzorgster begeleidster ouder+opvang ouders ouderapp ouderportaal oudercommunicatie mama
      papa mama's voogd ouders+foto's fotootjes heen-en-weerboekje heen-en-weerschriftje dagboekje
      slaapritme slaapje slaapkamer+baby's dutje wiegendood babyfoon babyphone flesje flesjes
      flesvoeding papje pamper pampers luier luiers verzorgingskussen potje fopspeen tutje speelgoed
      opvangplan opvanguren opvangvraag reservatie+opvang aanwezigheden+kinderen afwezigheid+kind
      inchecken+kind uitchecken+kind brengen+kind ophalen+kind afhalen+kinderen ophaalpersoon
      inkomenstarief kindtarief inkomensattest attest+inkomen fiscaal+attest fiscale+attesten opgroeien
      kind+gezin kind&gezin zorginspectie wenperiode wennen inschrijving+kind wachtlijst+kinderen
      locatie+opvang groep+peuters kangoeroegroep deona kidsadmin bitcare mykids kidkey i-school tiko
      facturatie+ouders crècheke kribbeke kinderkribbe peutertuin opvangmoeder opvangouder
      kindjes+opvang kindjes+ophalen kind+opgehaald kind+afgezet kind+ziek kind+koorts
      kinderen+ingecheckt kinderen+slapen kindjes+slapen kinderen+afvinken foto's+kinderen foto+kind
      filmpje+kinderen ouders+app ouders+bericht mama+belt papa+belt oma+ophalen grootouders+ophalen
      ouders+factuur ouderfactuur opvangfactuur kindcodes dagboek+baby boekje+ouders schriftje+ouders
      heen+weer+boekje slaapkaart slapertje bedje bedjes+opvang babybedje wiegje babykamer huilende+baby
      baby+hoort babyfoon+piept melkje melkpoeder fruitpap groentepap verschonen+kind slabje buggy
      kinderwagen tablet+leefgroep leefgroep leefgroepen begeleidsters kleintjes speelruimte+kinderen
      vakantiekamp sportkamp kampen+inschrijven respijtdagen opvangbestelling bestelde+dagen+kind`,
    fr: `crèche crèches garderie garderies accueillante accueillantes accueil+enfance accueil+extrascolaire
      extrascolaire accueil+enfants milieu+accueil mcae halte-garderie plaine+jeux plaine+vacances
      stage+enfants bébé bébés bambin bambins petit+bout tout-petits enfant enfants fiche+enfant
      dossier+enfant puéricultrice puéricultrices puériculteur animatrice+enfants parent+enfant parents
      parents+application appli+parents portail+parents maman mamans papa papas tuteur photos+enfants
      photos+parents carnet+communication cahier+communication journal+bébé sieste siestes dort+bébé
      dortoir babyphone biberon biberons panade panades lange langes couche couches change+bébé
      pot+enfant tétine doudou doudous jouet jouets contrat+accueil horaire+accueil présences+enfants
      absence+enfant arrivée+enfant départ+enfant pointage+enfant reprendre+enfant chercher+enfant
      personne+autorisée participation+financière pfp barème+parents revenus+parents attestation+fiscale
      attestations+fiscales one+crèche office+naissance inspection+one familiarisation
      inscription+enfant liste+attente+enfants section+bébés section+grands kidkey mykids bitcare
      facturation+parents quotient nourrisson accueil+matin+enfants chambre+bébés allaitement poussette
      petite+enfance petits+crèche crèche+tablette tablette+section puér puéricultrice+tablette
      enfant+malade enfant+fièvre enfant+déposé déposer+enfant enfants+dorment enfants+présents
      enfants+groupe photo+enfant vidéo+enfants message+parents parents+facture facture+crèche
      factures+crèche maman+appelle papa+appelle mamie+chercher grands-parents+enfant carnet+bébé
      cahier+parents dodo faire+dodo lit+bébé lits+bébés berceau+bébé bébé+pleure babyphone+bip
      babyphone+image lait+bébé lait+poudre panade+fruits purée+bébé changer+bébé bavoir+enfant
      poussettes buggy petits+moyens+grands coin+jeux accueil+mercredi mercredi+après-midi+enfants
      stages+vacances+enfants plaine inscrire+enfant contrat+parents jours+réservés+enfant
      jours+garde+enfant attestation+one garde+enfants nounou`,
    en: `childcare child-care child+care daycare day-care day+nursery nursery nurseries creche crèche
      kindergarten+toddlers out-of-school after-school before-school holiday+care playgroup playscheme
      childminder childminders baby babies infant infants toddler toddlers child children kids kid
      child+file child+record nursery+nurse childcare+worker childcare+workers nanny parent+child
      parents parent+app parents+app parent+portal mum mums mom mummy dad dads guardian photos+children
      photos+parents diary+baby diary+child communication+booklet nap naps nap+time sleeping+babies
      sleep+room cot cots cot+death baby+monitor babyphone bottle+baby bottles+milk formula+milk nappy
      nappies diaper diapers changing+table potty pacifier toys toy care+plan+child attendance+children
      absent+child check-in+child check-out+child drop+off+child pick+up+child pickup+child
      authorised+person+child income+rate parents+fee parental+contribution tax+certificate+childcare
      tax+certificates opgroeien one+crèche inspection+childcare settling-in enrolment+child
      waiting+list+children baby+group bitcare mykids kidkey invoice+parents pushchair little+ones
      little+ones+sleep nursery+tablet childcare+app childcare+tablet childcare+invoice nursery+invoice
      child+sick child+fever child+dropped children+present children+sleeping children+asleep
      children+checked+in photo+child pictures+children video+children message+parents parents+ring
      mum+calls dad+calls grandma+pick+up grandparents+collect collect+child collecting+children
      collected+child diary+parents booklet+parents sleep+chart baby+bed baby+cries crying+baby
      hear+baby baby+room babies+room baby+phone baby+food baby+milk milk+powder fruit+mash change+baby
      bib buggy pram stroller play+area+children childcare+places wednesday+afternoon+children
      holiday+camp sports+camp register+child childcare+days days+booked+child childcare+hours
      babysitter caregivers+children`,
  },
  {
    id: 'hotel-rooms-and-reservations',
    nl: `hotel hotels kamer+hotel hotelkamer hotelkamers kamers+gasten gast gasten hotelgast overnachting
      overnachtingen overnachten nachten verblijf+gast boeken+kamer geboekt reservatie reservaties
      reservering reserveringen overboekt dubbel+geboekt dubbele+boeking annulatie+kamer
      annuleren+boeking no-show inchecken incheckt incheck check-in checkin uitchecken uitcheckt
      check-out checkout late+check-out balie+hotel nachtreceptie nachtportier night+audit nachtaudit
      dagafsluiting+hotel booking.com booking expedia airbnb hotels.com tripadvisor channel+manager
      channelmanager cubilis stardekk siteminder pms opera fidelio mews protel apaleo cloudbeds
      clock+pms lodgify kamerkaart kamerkaarten sleutelkaart sleutelkaarten kaartlezer+kamer
      kaartencodeerder encoder+kaarten salto+kamer vingcard onity minibar kluisje+kamer roomservice
      housekeeping kamermeisje kamermeisjes kamer+poetsen kamer+vrij vuile+kamer kamerstatus bezetting
      bezettingsgraad tarief+nacht kamerprijs toeristentaks citytaks city+tax verblijfstaks
      ontbijtbuffet wellness hotel-tv tv+kamer casting+kamer wifi+gasten gastenwifi tweepersoonskamer
      eenpersoonskamer b&b vakantiewoning vakantiepark camping bungalow politiefiche hotelfiche
      groepsboeking receptie+hotel boeking+kamer boekingen+hotel hotelgasten hotelier hotelbar
      hotelprogramma hotelreceptie hotelmail gasten+klagen gasten+wachten gasten+ontbijt gast+balie
      gast+kamer gast+buiten gast+sleutel gasten+binnen koppel+kamer toerist toeristen reisgroep
      busgroep+hotel kamer+12 kamer+204 kamer+vrijgeven kamer+bezet kamer+dubbel kamer+verkocht
      kamer+proper kamer+schoon kamers+dubbel kamers+kuisen kamers+poetsen kamernummer+gast kamerdeur
      kamersleutel kamertelefoon pasje+kamer kaartje+kamer kaartjes+kamers kaartje+deur+kamer
      kaart+groen+kamer roomkey bedden+opmaken handdoeken+kamer lakens+kamer poetsdames+kamers
      boekingsmodule boekingssite boekingsengine booking+engine boekingskalender boekingen+binnen
      boeking+dubbel reservaties+binnen ontbijtlijst ontbijtzaal aankomstlijst vertreklijst
      aankomsten+vandaag kredietkaart+gast waarborg+kamer voucher+hotel logies gastenkamer hostel
      jeugdherberg motel aparthotel appartement+verhuur vakantiehuis sauna+gasten zwembad+hotel
      televisie+kamer netflix+kamer`,
    fr: `hôtel hôtels hôtelier hôtellerie chambre+hôtel chambres+clients chambre+client nuitée nuitées
      nuit+hôtel séjour séjours hôte hôtes client+hôtel loger logement réservation+chambre
      réservations+chambres réservation+hôtel réserver+chambre réservé+deux+fois surbooking
      surréservation double+réservation annulation+chambre annuler+réservation no-show check-in checkin
      check-out checkout arrivée+client départ+client late+check-out réception+hôtel réceptionniste
      réceptionnistes veilleur veilleur+nuit night+audit audit+nuit clôture+journée+hôtel booking.com
      booking expedia airbnb hotels.com tripadvisor channel+manager cubilis stardekk siteminder pms
      opera fidelio mews protel apaleo cloudbeds misterbooking carte+chambre cartes+chambre clé+chambre
      clés+magnétiques carte+magnétique encodeur encodeur+cartes serrure+chambre salto+chambre vingcard
      onity minibar coffre-fort+chambre room+service gouvernante femme+chambre femmes+chambre
      housekeeping chambre+sale chambre+propre chambre+libre statut+chambre occupation+hôtel
      taux+occupation tarif+nuit prix+chambre taxe+séjour city+tax petit-déjeuner+hôtel buffet wellness
      spa télé+chambre tv+chambre wifi+clients wifi+chambres lit+double chambre+double chambre+simple
      chambre+hôtes gîte gîtes camping bungalow fiche+police fiche+hôtel groupe+réservation
      séminaire+chambres clients+chambre clients+attendent+clé clients+réception clients+petit-déjeuner
      clients+plaignent client+enfermé+chambre touriste touristes autocar+hôtel groupe+hôtel chambre+12
      chambre+204 chambre+occupée chambre+louée chambre+vendue chambre+prête chambre+nettoyée
      chambres+prêtes chambres+libres chambres+doubles numéro+chambre porte+chambre clé+chambres
      clef+chambre badge+chambre carte+porte+chambre carte+marche+chambre encoder+carte+chambre
      téléphone+chambre faire+chambres faire+lits lits+chambre serviettes+chambre moteur+réservation
      booking+engine calendrier+réservations planning+chambres réservations+rentrent
      réservations+doubles réservation+site+hôtel liste+arrivées liste+départs arrivées+jour
      départs+jour liste+petits-déjeuners salle+petit-déjeuner carte+crédit+client caution+chambre
      voucher+hôtel auberge auberge+jeunesse hostel motel apart-hôtel appart-hôtel maison+vacances
      piscine+hôtel télévision+chambre netflix+chambre bagagerie`,
    en: `hotel hotels hotel+room hotel+rooms guests guest+room guestroom room+guest overnight+stay
      overnight+stays nights+stay stay+guest booked+room book+room reservation reservations overbooked
      overbooking double+booked double+booking cancellation+room cancel+booking no-show check-in checkin
      check+in+guest checking+in check-out checkout check+out+guest late+check-out early+check-in
      reception+desk+hotel front+desk receptionist night+porter night+audit booking.com expedia airbnb
      hotels.com tripadvisor channel+manager cubilis stardekk siteminder pms opera fidelio mews protel
      apaleo cloudbeds room+card room+key room+keys key+card keycard keycards card+encoder encoder
      door+card+room salto+room vingcard onity minibar room+safe room+service housekeeping housekeeper
      chambermaid chambermaids maid room+clean room+dirty room+vacant room+status occupancy
      occupancy+rate room+rate rate+night tourist+tax city+tax breakfast+buffet wellness spa hotel+tv
      room+tv casting+room guest+wifi wifi+guests wifi+rooms double+room single+room twin+room b&b
      bed+breakfast holiday+home campsite police+form group+booking hospitality bookings+rooms
      hotel+booking hotel+guests hotel+guest hotel+reception hotel+desk hotel+software hotel+bar
      guests+complain guests+waiting guests+check guests+breakfast guest+locked guest+outside
      guest+arrived guest+key tourist tourists tour+group coach+party room+12 room+204 room+taken
      room+sold room+ready room+free room+occupied rooms+clean rooms+ready rooms+free rooms+double
      room+number+guest room+door room+phone card+opens+room encode+cards encode+keys make+beds
      towels+room linen+room booking+engine booking+calendar booking+site bookings+double
      bookings+come+in reservation+website arrivals+list departures+list arrivals+today departures+today
      breakfast+list breakfast+room credit+card+guest room+deposit voucher+hotel hostel youth+hostel
      motel aparthotel serviced+apartment holiday+rental pool+hotel television+room netflix+room
      luggage+room concierge`,
  },
  {
    id: 'restaurant-tills',
    nl: `kassa kassa's kassasysteem kassatoestel horecakassa restaurantkassa kassalade kassalaatje geldlade
      lade+kassa laatje kassabon kassabonnetje kassaticket bonnetje bonprinter ticketprinter kassarol
      rolletje+kassa papierrol+kassa kassier kassierster restaurant resto horeca brasserie café frituur
      bistro snackbar eetcafé bar toog tafel+bestelling tafels+zaal tafelplan tafelnummer tafel+rekening
      rekening+tafel rekening+splitsen apart+betalen afrekenen+tafel ober obers kelner garçon
      zaalpersoneel opdienen opnemen+bestelling bestelling+tafel handheld+ober order+keuken
      keukenprinter bonnetje+keuken bon+keuken barprinter gks witte+kassa geregistreerd+kassasysteem
      black+box blackbox vat+signing fdm fiscale+data+module vsc-kaart fod+kassa z-rapport z+rapport
      x-rapport dagafsluiting+kassa dagontvangst dagtotaal kassatelling kassaverschil lightspeed vendus
      foodifox untill deliverect ncr+kassa casio sharp+kassa oracle+micros sumup trivec btw+ter+plaatse
      meeneem afhaal takeaway takeaway.com uber+eats deliveroo qr+bestellen betaalterminal+kassa
      bancontact+kassa maaltijdcheques cadeaubon+kassa fooi happy+hour tap tapbier flesje+kassa
      tafelreservatie zenchef resengo thefork drank+kassa bonnenprinter touchscreen+kassa kassake
      kassaatje kassaschuif schuif+kassa schuif+open schuif+geld lade+springt lade+vast lade+geld cassa
      kassascherm kassacomputer kassa+blijft kassa+vast kassa+scherm kassa+keuken kassa+toog kassa+bar
      kassa+terras rekeningske rekening+afdrukken rekening+klant rekening+printen bonnekes
      bonnekes+keuken bonneke bon+bar bonnetjes+komen+keuken keuken+krijgt+bonnen bestelling+keuken
      bestelling+toestel toestel+zaal toesteltje+garçon garçons obertje serveerster serveersters
      dienster zaal+terras terras+bestelling terras tafel+12 tafel+5 tafel+verplaatsen tafel+afsluiten
      tafel+open klanten+tafel klant+betalen+tafel cash+tellen geld+tellen wisselgeld muntstukken
      briefjes+geld kassa+tellen kassa+afsluiten kassa+sluiten dagafsluit dagafsluiting z-afslag afslag
      z-ticket kassarolletje rolletje+bon bonnetje+blanco prijs+pint pint pinten koffie+kassa
      frituurkassa pizzeria pitabar tearoom traiteur+kassa foodtruck reservaties+restaurant
      reservatie+tafel dagschotel+kassa menu+kassa`,
    fr: `caisse caisses caisse+enregistreuse caisse+resto caisse+restaurant tiroir-caisse tiroir+caisse
      tiroir+ouvre ticket+caisse tickets+caisse imprimante+tickets imprimante+caisse rouleau+caisse
      rouleau+ticket caissier caissière restaurant restaurants resto horeca brasserie bistrot
      café+clients friterie snack bar comptoir+bar table+commande tables+salle plan+tables plan+salle
      numéro+table addition addition+table partager+addition séparer+addition payer+table encaisser
      encaissement serveur+salle serveuse serveurs+salle garçon+salle personnel+salle commande+table
      prendre+commande pda+serveur bon+cuisine ticket+cuisine imprimante+cuisine commande+cuisine
      imprimante+bar scer caisse+blanche boîte+noire black+box blackbox module+fiscal fdm vsc carte+vsc
      spf+caisse rapport+z z+caisse rapport+x clôture+caisse fermeture+caisse recette+jour total+jour
      comptage+caisse différence+caisse lightspeed vendus untill deliverect casio sharp+caisse sumup
      trivec tva+sur+place emporter plats+emporter takeaway uber+eats deliveroo qr+commande
      bancontact+caisse terminal+caisse chèques-repas chèque-repas bon+cadeau+caisse pourboire
      happy+hour pompe+bière fût réservation+table zenchef resengo thefork écran+tactile+caisse
      monnaie+caisse espèces oracle+micros caisse+bar caisse+cuisine caisse+comptoir caisse+terrasse
      caisse+bloquée caisse+écran caisse+marche tiroir+argent tiroir+coincé tiroir+monnaie
      tiroir+s'ouvre ordi+caisse note+table imprimer+addition addition+client tickets+cuisine
      bons+cuisine tickets+bar cuisine+reçoit+tickets commandes+cuisine appareil+serveur
      petit+appareil+salle terrasse+commande terrasse+table terrasse table+12 table+5 table+fermer
      table+transférer clients+table client+payer+table compter+caisse compter+argent pièces+monnaie
      billets+caisse rendre+monnaie fermer+caisse clôturer+caisse clôture+jour ticket+z bande+z
      papier+caisse papier+ticket+caisse ticket+blanc prix+bière bières+prix café+caisse pizzeria
      snack+caisse salon+thé food-truck réservations+restaurant réservations+tables plat+jour+caisse
      touches+caisse bouton+plat`,
    en: `till tills cash+register cash+desk cash+drawer drawer+till drawer+open pos point+sale pos+system
      pos+terminal receipt+printer receipt+till till+receipt till+roll receipt+roll receipts+printer
      cashier cashiers restaurant restaurants horeca brasserie cafe pub bistro snack+bar bar bartender
      counter+bar table+order tables+order table+plan table+number floor+plan+tables bill+table
      split+bill splitting+bill pay+separately waiter waiters waitress waiting+staff serving+staff
      take+order+table order+handheld order+kitchen kitchen+printer kitchen+ticket kitchen+docket
      bar+printer white+till registered+cash+register black+box blackbox fiscal+module fdm vsc+card
      z-report z+report x-report end+day+till closing+till cash+up daily+takings takings cash+count
      cash+difference lightspeed vendus untill deliverect casio sharp+till sumup trivec vat+takeaway
      eat+in takeaway take-away take-out uber+eats deliveroo qr+ordering card+terminal+till
      meal+vouchers gift+card+till tips+waiter happy+hour beer+tap table+booking table+reservation
      zenchef resengo thefork touchscreen+till change+cash coins oracle+micros till+screen till+kitchen
      till+bar till+frozen till+stuck till+terrace drawer+money drawer+stuck drawer+opens cash+box
      till+computer bill+print print+bills bill+customer tickets+kitchen dockets+kitchen orders+kitchen
      kitchen+receives+orders order+bar handheld+waiter waiter+device waiters+orders terrace+order
      terrace+table tables+terrace table+12 table+5 table+close move+table transfer+table
      customers+table customers+pay+table count+till counting+till count+money small+change coins+till
      notes+till close+till closing+day end-of-day day+close z+ticket z-ticket z-reading zread
      till+paper blank+receipt price+beer beers coffee+price chip+shop chippy pizzeria tearoom
      food+truck restaurant+bookings reservations+restaurant dish+button buttons+till tip+waiter barman
      barmaid`,
  },
  {
    id: 'shop-shelves-and-price-tags',
    nl: `winkel winkels winkelier winkelruimte winkelvloer winkelpersoneel filiaal filialen winkelfiliaal
      supermarkt boetiek etalage toonzaal showroom schap schappen schapkaart schapkaartje schapkaartjes
      schapkaarten schaplabel schapetiket schapetiketten schapindeling rayon rayons gondel gondels
      rek+winkel winkelrek displayrek prijs+etiket prijskaart prijskaartje prijskaartjes prijskaarten
      prijsetiket prijsetiketten prijslabel prijslabels prijswijziging prijswijzigingen verkeerde+prijs
      oude+prijs prijs+kassa prijs+rek eenheidsprijs kiloprijs promo promos promoprijs promotie+winkel
      folder+prijs folderactie korting+schap solden koopjes elektronische+prijskaartjes
      digitale+prijskaartjes esl pricer hanshow solum vusion ses-imagotag displaydata e-ink prijstang
      artikel artikels artikelbestand artikelfiche assortiment ean barcode+artikel aanvullen+rek
      vakkenvuller bijvullen+rek leeg+rek winkelvoorraad out-of-stock winkelkar winkelkarretje
      winkelwagen+munt mandje zelfscan selfscan self-scan zelfscankassa winkelscanner klantenkaart
      klantenkaarten getrouwheidskaart spaarkaart winkeldiefstal winkeldief beveiligingspoortje
      detectiepoortje diefstalbeveiliging label+beveiliging piept+uitgang klantenteller paskamer
      paskamers kledingrek mystery planogram cadeaubon winkelketen franchise winkelke winkeltje
      winkeljuffrouw winkelmeisje winkelbediende verkoopster verkoopsters winkelverantwoordelijke
      winkelmanager gerant gerante winkel+prijzen prijzen+rek prijzen+rekken prijs+klopt+kassa
      kassa+andere+prijs prijs+scan prijskes kaartjes+rek kaartjes+rekken kaartjes+prijzen
      kaartjes+afdrukken kaartje+rek etiketjes+rek etiketten+rek schermpje+rek schermpjes+rek
      scherm+rek+prijs digitaal+prijskaartje elektronisch+prijskaartje elektronisch+etiket
      blanco+prijskaartje prijzen+aanpassen prijzen+wijzigen prijzen+doorgestuurd prijslijst+winkel
      prijsaanpassing prijzenpakket promo+rek promo+kassa actie+folder folderprijs folderprijzen
      afgeprijsd afprijzen korting+kassa 1+1+gratis artikel+onbekend+kassa artikel+kassa etalagepop
      etalagescherm toonbank+winkel paskot paskotje kleerhanger winkelkarren winkelmandje zelfscanner
      zelfscanners zelfkassa klantenpas klantenpunten spaarpunten poortjes+uitgang poortje+piept
      winkelpoortjes antidiefstal labeltje+kleding alarmlabel voordeelkaart rek+vullen rekken+vullen
      aanvuller`,
    fr: `magasin magasins magasin+clients commerce+détail boutique boutiques succursale succursales
      filiale+magasin supermarché superette vitrine+magasin étalage showroom salle+exposition rayon
      rayons étagère+magasin linéaire linéaires gondole gondoles tête+gondole présentoir présentoirs
      étiquette+prix étiquettes+prix étiquette+rayon étiquettes+rayon prix+rayon prix+caisse
      prix+affiché prix+incorrect mauvais+prix ancien+prix changement+prix changements+prix
      affichage+prix porte-étiquette prix+kilo prix+unité promo promos promotion+magasin prix+promo
      folder+promo dépliant+promo réduction+rayon soldes étiquettes+électroniques étiquette+électronique
      esl pricer hanshow solum vusion ses-imagotag e-ink pince+prix étiqueteuse+prix article articles
      fichier+articles fiche+article assortiment ean code-barres+article réassort réassortir
      remplir+rayon réassortisseur rayon+vide rupture+stock stock+magasin caddie caddies chariot+magasin
      jeton+caddie panier+magasin self-scan selfscan scan+client caisse+automatique carte+fidélité
      cartes+fidélité carte+client fidélité vol+étalage voleur+magasin antivol antivols portique+antivol
      portiques sonne+sortie+magasin compteur+clients cabine+essayage cabines+essayage cintre
      planogramme chèque+cadeau franchisé enseigne vendeuse vendeur+magasin gérant gérante
      gérant+magasin vendeuses vendeurs+magasin prix+rayons prix+différent+caisse prix+caisse+rayon
      prix+scan prix+passe+caisse petits+écrans+rayon écran+rayon écrans+prix étiquettes+rayons
      étiquettes+blanches étiquette+blanche étiquettes+vides étiquettes+imprimer+prix prix+modifier
      prix+transmis liste+prix+magasin promo+caisse promo+rayon promotion+caisse promos+caisse
      action+folder prix+folder prix+barré remise+caisse 1+1+gratuit article+inconnu+caisse
      article+caisse mannequin+vitrine écran+vitrine+magasin comptoir+magasin cabine+essayer
      chariots+magasin paniers+magasin self-scanning douchette+client caisse+libre-service
      points+fidélité carte+points portique+sonne portiques+entrée portique+magasin étiquette+antivol
      puce+vêtement remplir+rayons réassort+rayon rayonniste facing`,
    en: `shop shops store+customers stores shopfloor+retail shop+assistant sales+assistant branch+shop
      retail retailer retailers supermarket boutique shop+window window+display showroom shelf shelves
      shelf+label shelf+labels shelf+tag shelf+edge shelf+price shelving+shop gondola display+stand
      rack+shop price+tag price+tags pricetag price+label price+labels price+ticket price+card
      price+change price+changes wrong+price old+price price+till price+shelf unit+price price+kilo
      promo promos promotion+price promo+price discount+shelf leaflet+price flyer+price sales+period
      clearance electronic+price electronic+shelf digital+price+tags esl esls pricer hanshow solum
      vusion ses-imagotag e-ink pricing+gun article+file item+master assortment ean barcode+article
      restock restocking refill+shelf shelf+stacker empty+shelf out-of-stock stock+shop shopping+cart
      shopping+trolley trolley+coin basket+shop self-scan selfscan self-checkout self+checkout
      loyalty+card loyalty+cards loyalty customer+card shoplifting shoplifter shoplifters
      security+gate+shop anti-theft security+tag security+tags beeps+exit+shop people+counter
      customer+counter fitting+room fitting+rooms clothes+rail hanger planogram gift+voucher gift+card
      franchise shop+girl shopkeeper shop+manager store+manager shop+staff saleswoman salesman+shop
      salesgirl prices+shop prices+shelf prices+shelves price+different+till price+scan prices+till
      little+screens+shelf small+display+shelf screens+shelf blank+price+tag blank+labels+shelf
      blank+shelf tags+shelf tags+shelves labels+shelves print+price+labels print+shelf+labels
      change+prices prices+changed price+update price+updates prices+sent price+list+shop promo+till
      promotion+till promotions+shelf leaflet+prices folder+prices marked+down markdown discount+till
      buy+one+get article+unknown+till item+unknown+till mannequin+window shop+counter changing+cubicle
      shopping+basket self-scanner self-scanners customer+scanner self-service+till loyalty+points
      points+card+customer gates+beep security+gates+exit gate+beeps+shop security+label alarm+tag
      fill+shelves filling+shelves shelf+filler shelf-stacker store+shelves`,
  },
  {
    id: 'print-shop-and-media',
    nl: `drukkerij drukker drukwerk drukken+folder drukpers drukpersen offset digitaalpers digitale+pers
      drukplaat drukplaten ctp rip fiery efi creo drukproef drukklaar drukorder drukgang inkt+pers
      inktkleur pantone cmyk kleurprofiel icc kleurbeheer kleurafwijking kleuren+kloppen vierkleuren
      indigo hp+indigo heidelberg xerox+pers versant konica+accuriopress accuriopress ricoh+pro
      canon+imagepress imagepress mimaki epson+surecolor afwerking afwerken+drukwerk snijmachine+papier
      polar papiersnijder guillotine vouwmachine plooimachine+papier nieten inbinden lijmbinden spiraal
      rillen lamineren lamineermachine plastificeren stansen oplage papiersoort coated flyer flyers
      folder+drukken affiche brochure+drukken brochures visitekaartjes magazine tijdschrift drukfout
      snijtekens bleed lay-out+drukwerk grafisch grafische+dienst grafieker dtp indesign illustrator
      photoshop creative+cloud quark lettertypes lettertype fonts+adobe eps tiff pdf/x preflight enfocus
      pitstop switch+enfocus prepress imac mac+grafisch fotostudio foto's+bewerken lightroom wacom
      sticker+printen spandoek belettering snijplotter vinyl roll-up adobe+cloud adobe+premiere
      drukker+bestand drukkerijtje drukkersgast drukmachine drukmachien drukmachines persen+kleur
      vellen+pers drukvel proefdruk proefdrukje proefvel proef+klant bon+à+tirer bat-je
      kleur+anders+druk kleuren+flets flets+drukwerk te+blauw+druk te+rood+druk huisstijl+drukken
      rood+logo+kleur vouwen+folder folders+plooien foldertjes boekjes+nieten boekje+nieten
      geniet+boekje brochures+inbinden ingebonden snijden+papier papiersnijmachine snijlijn afloop+3mm
      3mm+rand logo+vector vector+bestand vectorbestand illustrator-bestand indesign-bestand indd psd
      hogeresolutie lage+resolutie+druk 300+dpi pixels+foto lay-outer opmaker opmaak+drukwerk
      opmaakprogramma vormgever vormgeving grafisch+ontwerp ontwerpster drukklare+pdf pdf+drukker
      font+ontbreekt ontbrekende+fonts mac+traag+photoshop appelcomputer macbook+grafisch
      kalibreren+scherm+kleur fotograaf fotografe foto's+shoot camera+sd-kaart monteren+video
      videomontage filmmontage davinci uitkaderen stickers autostickers belettering+camionette
      spandoeken doek+printen vlaggen kalenders+drukken kaartjes+drukken geboortekaartjes
      uitnodigingen+drukken kleurcopy copycenter copyshop enveloppen+drukken`,
    fr: `imprimerie imprimeur imprimeurs impression+brochures presse+offset presse+numérique offset
      plaque+offset plaques+offset ctp rip fiery efi creo épreuves bon+tirer tirage tirages+exemplaires
      encre+presse encres pantone cmjn quadri quadrichromie profil+couleur icc colorimétrie
      gestion+couleurs écart+couleur couleurs+différentes indigo heidelberg versant accuriopress
      ricoh+pro imagepress roland mimaki surecolor finitions+imprimés massicot massicoter coupe+papier
      polar plieuse+papier agrafer+brochure agrafage brochage relier dos+collé spirale rainage laminage
      plastification plastifieuse pelliculage découpe+forme format+papier+presse grammage papier+couché
      flyer flyers dépliant dépliants affiches brochures carte+visite cartes+visite magazine revue
      faute+impression fond+perdu traits+coupe maquette+brochure graphique+service graphiste graphistes
      infographiste infographie pao indesign illustrator photoshop creative+cloud quark polices
      police+caractères eps tiff pdf/x preflight enfocus pitstop prépresse imac mac+graphiste
      studio+photo retouche+photos lightroom montage+vidéo after+effects wacom autocollants+impression
      bâche lettrage plotter+découpe vinyle roll-up bat+imprimeur adobe+cloud imprimeur+fichier
      conducteur+presse machine+offset feuilles+presse épreuve+client épreuve+couleur bon+à+tirer
      couleurs+fades couleurs+ternes trop+bleu+impression trop+rouge+impression rouge+logo+couleur
      logo+vectoriel fichier+vectoriel vectoriel vectoriser fichier+illustrator fichier+indesign indd
      psd haute+résolution+impression basse+résolution+impression 300+dpi pixels+photo pixellisé
      mise+page+brochure metteur+page logiciel+graphique création+graphique charte+graphique
      pdf+imprimeur pdf+haute+définition police+manquante polices+manquantes mac+lent+photoshop
      macbook+graphiste étalonner+écran+couleur photographe shooting carte+sd+photos montage+film
      davinci plier+dépliants brochures+agrafer brochure+reliée reliure relieuse couper+papier+presse
      rogner+brochure 3mm+bord autocollants+voiture lettrage+camionnette bâches calendriers+imprimés
      faire-part cartons+invitation+imprimer copyshop copy+center enveloppes+imprimées
      bloc+notes+imprimés tirage+affiches`,
    en: `print+shop printshop printing+house printworks printing+company press+offset printing+press offset
      digital+press print+run printing+plate printing+plates platesetter ctp rip fiery efi creo proofs
      proofing print+proof print-ready press+sheet ink+press pantone cmyk colour+profile color+profile
      icc colour+management colours+match colour+deviation indigo heidelberg versant accuriopress
      ricoh+pro imagepress mimaki surecolor finishing guillotine paper+cutter polar
      folding+machine+paper creasing stapling+booklet booklet+maker binding perfect+bound spiral+binding
      laminating laminator lamination die-cutting copies+run sheets+press paper+size+press paper+weight
      coated+paper flyer flyers leaflet leaflets poster brochure business+cards magazine+print misprint
      bleed crop+marks graphic graphic+designer dtp indesign illustrator photoshop creative+cloud quark
      font+missing fonts typeface eps tiff pdf/x preflight enfocus pitstop prepress pre-press imac
      mac+design photo+studio photo+editing retouching lightroom video+editing premiere after+effects
      wacom drawing+tablet banner+printing lettering cutting+plotter vinyl roll-up typesetting
      adobe+cloud gsm+paper printer's+file press+operator printing+machine printing+machines
      sheets+print test+print+client proof+client colour+proof colours+faded colours+dull
      colours+differ+print too+blue+print too+red+print logo+colour+print house+style vector+file
      vector+logo illustrator+file indesign+file indd psd high+resolution+print low+resolution+print
      300+dpi pixelated+photo layout+brochure layout+artist designer+mac graphic+design artwork artworks
      pdf+printers high-res+pdf missing+fonts mac+slow+photoshop macbook+design calibrate+screen+colour
      photographer photo+shoot sd+card+photos edit+video davinci fold+leaflets folding+flyers
      staple+booklets brochures+stapled brochures+binding bookbinding cut+paper+press trim+brochure
      3mm+bleed car+stickers van+lettering calendars+printed birth+cards invitations+printed copyshop
      copy+centre envelopes+printed posters+print roll-up+banner`,
  },
  {
    id: 'building-sites',
    nl: `werf werven werfleider werfleiders werfkeet werfbureau keet bouwkeet bouwplaats bouwwerf aannemer
      aannemers aannemerij onderaannemer onderaannemers hoofdaannemer bouwheer architect architecten
      werfverslag werfverslagen werfvergadering werfplanning vorderingsstaat vorderingsstaten meetstaat
      lastenboek bestek bouw+offerte calculatie+bouw calculator+bouw bouwsoft kpd bouwoffice cobrasoft
      procore dalux archisnapper letsbuild plangrid aproplan werfregistratie check-in-at-work
      aanwezigheidsregistratie+werf checkinatwork construbadge dagrapport werfbon werkbon werkbonnen
      regie+uren regiewerk metser metselaar metselen bekisting bekister dakwerker dakwerken loodgieter
      stukadoor schrijnwerker tegelzetter beton betonmixer betoncentrale betonnen gewapend kraan
      kraanman torenkraan bulldozer graafmachine graafwerken steiger steigers stelling+gevel wapening
      baksteen bakstenen cement chape isolatie veiligheidscoördinator vgm postinterventiedossier
      oplevering voorlopige+oplevering opleveringspunten opmerkingen+oplevering werfradio werf+internet
      4g-router+werf werf+camera werfkast werftablet total+station totaalstation landmeter
      trimble+landmeter leica topcon uitzetten+werf gps+rover keetbewoner bestelling+werf levering+werf
      klip chantier chantiers bouwterrein werf+internet+traag op+de+werf werfcontainer container+werf
      werftoilet werfhek werfbord werfkeetje barak barakken bouwvakker bouwvakkers bouwvakkers+aanmelden
      arbeiders+werf mannen+werf ploegbaas+werf ploegen+werf conducteur+werf projectleider+werf
      projectleider+bouw werfbezoek werffoto's foto's+werf foto+werf dagboek+werf dagboek+der+werken
      werfdagboek aanwezigheid+werf limosa dimona+werf badge+werf camionette+werf werfadres werfnummer
      werfcode postencode werfkosten meerwerk meerwerken minwerk vordering+werf vorderingen+werf
      hoeveelheden+meetstaat meetstaat+inlezen aanbesteding aanbestedingsdossier nacalculatie gevel
      gevelwerken ruwbouw ruwbouwer afwerking+woning nieuwbouw renovatie verbouwing verbouwingen
      sloopwerken afbraak funderingen kelder+storten beton+storten betonpomp wapeningsijzer
      ijzervlechter stellingbouwer dakpannen bouwkraan mobiele+kraan kraanbestuurder minigraver
      laadschop wegenbouw asfalt rioleringswerken nutsleidingen klip-plan laser+rotatie bouwlaser
      theodoliet oplever puntenlijst+oplevering sleuteloverdracht bouwheer+mail`,
    fr: `chantier chantiers chef+chantier chefs+chantier conducteur+chantier conducteur+travaux
      baraque+chantier conteneur+chantier cabane+chantier bureau+chantier roulotte+chantier
      construction+bâtiment bâtiment+construction entrepreneur entrepreneurs entreprise+générale
      sous-traitant sous-traitants maître+ouvrage architecte architectes rapport+chantier pv+chantier
      réunion+chantier planning+chantier plan+chantier état+avancement états+avancement métré métrés
      cahier+charges devis+construction deviseur calcul+prix+chantier bouwsoft procore dalux
      archisnapper letsbuild plangrid aproplan checkinatwork check-in+at+work présence+chantier
      enregistrement+présences+chantier construbadge rapport+journalier bon+régie heures+régie régie
      maçon maçons maçonnerie coffrage coffreur couvreur couvreurs toiture plombier+chantier plafonneur
      menuisier menuisiers carreleur ouvriers+chantier ouvrier+chantier béton bétonnière centrale+béton
      armé grue grues grutier grue+tour bulldozer pelleteuse pelle+mécanique terrassement échafaudage
      échafaudages ferraillage brique briques ciment chape isolation gros+œuvre gros-œuvre second+œuvre
      coordinateur+sécurité dossier+intervention+ultérieure diu réception+provisoire
      réception+définitive remarques+réception internet+chantier routeur+chantier 4g+chantier
      caméra+chantier coffret+chantier tablette+chantier station+totale géomètre géomètres leica topcon
      implantation+chantier livraison+chantier impétrants btp sur+chantier équipe+chantier
      ouvriers+bâtiment gars+chantier gens+chantier manœuvre manœuvres chef+équipe+chantier
      gestionnaire+chantier gestionnaire+projet+chantier barraque+chantier algeco bungalow+chantier
      toilette+chantier clôture+chantier panneau+chantier visite+chantier photos+chantier photo+chantier
      journal+travaux journal+chantier pointage+chantier limosa badge+chantier camionnette+chantier
      adresse+chantier numéro+chantier coûts+chantier supplément+travaux avenant+travaux quantités+métré
      métré+importer adjudication soumission soumissions+travaux façade façadier façades gros+oeuvre
      gros-oeuvre nouvelle+construction rénovation rénovations démolition fondations coulage+béton
      couler+béton pompe+béton toupie ferrailleur échafaudeur tuiles charpentier grue+mobile
      conducteur+grue mini-pelle bulldozers chargeuse asphalte voirie égouttage impétrant klim-cicc
      laser+rotatif niveau+chantier théodolite réserves+réception remise+clés+bâtiment maître+d'ouvrage
      casque+chantier`,
    en: `building+site building+sites construction+site construction+sites site+manager site+managers
      site+cabin site+container site+hut job+site jobsite construction+company contractor contractors
      subcontractor subcontractors sub-contractor main+contractor developer+building architect
      architects site+report site+meeting site+plan+works site+planning progress+statement
      progress+claim bill+quantities quantity+surveyor specifications+tender estimator
      cost+estimate+building bouwsoft procore dalux archisnapper letsbuild plangrid aproplan
      checkinatwork check-in+work attendance+site construbadge daily+report+site timesheet+site daywork
      bricklayer bricklayers masonry formwork roofer roofers roofing plumber+site plasterer carpenter
      carpenters joiner tiler workers+site workmen labourers concrete concrete+mixer concrete+plant
      reinforced crane cranes crane+operator tower+crane bulldozer excavator excavators digger
      earthworks digging scaffold scaffolding scaffolds rebar brick bricks cement screed insulation
      roof+works safety+coordinator handover+building provisional+acceptance snag snags snag+list
      punch+list defects+list 4g+router+site site+camera site+tablet total+station surveyor surveyors
      leica topcon setting+out rover+gps delivery+site materials+site demolition foundations hard+hat
      site+hut+internet on+site+workers site+office workers+building builders builder building+company
      building+firm lads+site crew+site site+foreman construction+workers construction+manager
      portakabin portacabin barracks+site site+toilet site+fence site+board site+visit site+photos
      site+diary works+diary attendance+works limosa site+badge van+site site+address site+number
      site+costs extra+work+building variation+order variations+works import+quantities tender+works
      tenders+building public+tender facade façade structural+work new+build new-build renovation
      renovations conversion+house demolition+works pouring+concrete pour+concrete concrete+pump
      steel+fixer scaffolder roof+tiles mobile+crane crane+driver mini+digger wheel+loader asphalt
      road+building sewer+works utility+lines rotating+laser laser+level+site theodolite snagging
      client+handover completion+certificate house+keys+handover`,
  },
  {
    id: 'garages-and-vehicle-diagnosis',
    nl: `garage garages garagist garagehouder autogarage carrosserie carrossier carrosserieherstelling
      bandencentrale dealer+auto autodealer merkdealer mecanicien automecanicien werkplaats+wagens
      werkplaatsorder werkorder+auto hefbrug brug+auto put+garage uitlezen+auto uitlezen+wagen
      uitleestoestel uitleesapparaat diagnose+auto diagnosetoestel diagnosetester diagnosestekker
      diagnosecomputer obd obd2 obd-stekker foutcode+auto foutcodes foutcode+motor motorlampje motorlamp
      controlelampje storingslampje dashboardlampje wissen+foutcodes bosch+kts kts delphi autel
      launch+diagnose texa snap-on vcds odis ista xentry wis+mercedes diagbox dialogys chassisnummer vin
      nummerplaat+auto gelijkvormigheidsattest coc eurotax informex autodata tecdoc partslink24
      onderdelen+auto autoonderdelen auto-onderdelen remmen banden bandenwissel winterbanden uitlijning
      uitlijnen uitlijnbank balanceren velgen olie+motor motorolie distributieriem versnellingsbak
      roetfilter dpf bougies batterij+auto accu+auto airco+auto+vullen autosleutel sleutel+programmeren
      adas voorruit carglass schadedossier+auto expert+schade expertise+wagen vervangwagen takelwagen
      depannage+auto dms kerridge incadea afspraak+garage technische+keuring autokeuring remmentestbank
      spuitcabine lakmenging kleurmenging garageke garageman garagepoort+brug automonteur wagen+brug
      wagen+garage auto+herstellen auto+start+niet auto+klant auto+onderhoud wagen+onderhoud
      groot+onderhoud+wagen onderhoudsboekje serviceboekje oliewissel koppeling remblokken remschijven
      schokdempers uitlaat startmotor alternator dynamo bougie turbo injectoren egr adblue+storing
      oranje+lampje+motor lampje+dashboard lampjes+dashboard motormanagement check+engine
      foutje+wissen+wagen diagnose+stekker diagnosetoestellen toestel+uitlezen stekker+onder+stuur
      stekkertje+obd kabel+obd vci can-bus canbus j2534 passthru firmware+ecu softwareupdate+wagen ecu
      flashen+motor inleren+sleutel car-pass carpass erwin autoline keyloop gwa motorsoft garagesoftware
      werkorders+wagens werkuren+garage stukken+auto stukken+wagen stuk+nummer+wagen bandenwisselaar
      bandenhotel zomerbanden winterbanden+wissel vierwielbalans balanceermachine bandenmaat deuk deuken
      plaatslager uitdeuken verf+wagen spuiter spuitcabines carrosseriewerk schade+wagen expert+auto
      herstelbestek bestek+wagen vervangauto vervangwagens depanneur takeldienst vab touring`,
    fr: `garage garages garagiste garagistes carrosserie carrossier carrossiers concession concessionnaire
      concessionnaires mécanicien+auto mécano+voiture atelier+voitures atelier+mécanique+auto
      ordre+réparation or+atelier pont+élévateur pont+voiture fosse valise+diagnostic valise+diag
      diagnostic+voiture diagnostic+auto diag outil+diagnostic lecture+voiture prise+diagnostic
      prise+obd obd obd2 code+défaut codes+défaut code+erreur+moteur voyant+moteur voyant+tableau+bord
      effacer+défauts bosch+kts kts delphi autel launch+diagnostic texa snap-on vcds odis ista xentry
      diagbox dialogys numéro+châssis châssis plaque+voiture certificat+conformité coc eurotax informex
      autodata tecdoc partslink24 pièces+auto pièces+voiture pièces+automobiles freins plaquettes
      disques+frein pneus changement+pneus pneus+hiver pneus+été géométrie équilibrage jantes vidange
      huile+moteur courroie+distribution embrayage boîte+vitesses échappement filtre+particules fap
      catalyseur bougies batterie+voiture recharge+clim+voiture démarreur clé+voiture programmer+clé
      adas pare-brise carglass dossier+sinistre+voiture expert+voiture expertise+voiture
      voiture+remplacement dépanneuse remorquage dms incadea rendez-vous+garage contrôle+technique
      banc+freinage analyseur+gaz opacimètre cabine+peinture peinture+carrosserie sinistres+auto
      vin+châssis garagiste+voiture mécano+valise voiture+garage voiture+client voiture+entretien
      gros+entretien+voiture carnet+entretien+voiture amortisseurs alternateur turbo injecteurs egr
      défaut+adblue voyant+orange+moteur voyants+tableau témoin+moteur témoins+moteur check+engine
      effacer+codes lire+codes+voiture lire+défauts appareil+diagnostic boîtier+diagnostic
      prise+sous+volant câble+obd vci bus+can j2534 passthru ecu reprogrammation+moteur calculateur
      calculateurs mise+jour+calculateur clé+coder car-pass carpass autoline keyloop logiciel+garage
      ordres+réparation heures+atelier+garage référence+pièce+voiture pièces+garage démonte-pneu
      équilibreuse hôtel+pneus pneus+stockés changement+roues taille+pneu bosse+carrosserie
      griffe+carrosserie débosselage tôlier+carrosserie peintre+carrosserie peintre+voiture
      teinte+peinture dégâts+voiture expert+auto devis+carrosserie voiture+courtoisie
      véhicule+remplacement dépanneur+voiture touring vab contrôle+technique+voiture bruit+moteur
      freinomètre banc+géométrie`,
    en: `garage+cars garages garage+mechanic car+garage body+shop bodyshop bodywork panel+beater dealership
      car+dealer dealer+brand mechanic+car workshop+cars workshop+order repair+order+car lift+car
      car+lift two-post+lift inspection+pit diagnosis+car diagnostic+car car+diagnosis diagnostic+tool
      diagnostic+tester diagnostic+laptop diagnostics+car read+car obd obd2 obd+plug obd+port fault+code
      fault+codes error+codes+engine engine+light check+engine warning+light+dashboard dashboard+light
      clear+codes bosch+kts kts delphi autel launch+diagnostic texa snap-on vcds odis ista xentry
      diagbox dialogys chassis+number chassis vin number+plate+car certificate+conformity coc eurotax
      informex autodata tecdoc partslink24 car+parts auto+parts brake brakes brake+pads brake+discs tyre
      tyres tyre+change winter+tyres wheel+alignment balancing+wheel engine+oil oil+change+car
      timing+belt gearbox+car exhaust particulate+filter dpf spark+plugs car+battery aircon+car+refill
      car+key key+programming adas windscreen windshield carglass claim+car damage+expert loan+car
      courtesy+car replacement+car tow+truck towing dms incadea appointment+garage vehicle+inspection
      brake+tester spray+booth paint+mixing paint+code flashing+ecu ecu mot+test car+ramp car+on+lift
      car+garage+customer car+service car+servicing service+book service+history+car oil+change clutch
      shock+absorbers alternator starter+motor turbo injectors egr adblue+fault orange+light+dashboard
      lights+dashboard engine+management engine+warning clear+faults+car read+codes read+faults
      diagnosis+device diagnostic+box diagnostic+cable plug+under+steering obd+cable obd+dongle vci
      can+bus can-bus j2534 passthru control+unit+car car+software+update program+key+car code+key+car
      car-pass carpass autoline keyloop garage+software repair+orders workshop+hours+cars
      part+number+car tyre+changer tyre+hotel tyres+stored summer+tyres wheel+balancer balancer+wheels
      tyre+size tyre+fitter dent+bodywork dents scratch+bodywork painter+car paint+car paint+shop+car
      damage+car bodywork+estimate repair+estimate+car hire+car breakdown+truck recovery+truck touring
      vab roadworthiness brake+test engine+noise alignment+bench`,
  },
  {
    id: 'farming-and-greenhouses',
    nl: `boerderij landbouw landbouwbedrijf landbouwer boer veeteelt vee veestapel koeien melkvee stier
      varkens varkensstal kippen pluimvee kippenstal eieren eiersorteerder stallen stalcomputer
      stalklimaat melkrobot melkrobots melken melkmachine melktank melkgift lely delaval gea
      koe+herkenning halsband+koe stappenteller+koe oormerk oormerken oornummer sanitel beltes dgz arsia
      cercasoft veemanager voeder voederrobot voerrobot voersysteem voercomputer silo silo's krachtvoer
      kuilvoer mest mestbank mestactieplan mestinjectie tractor tractoren trekker rtk stuurautomaat
      gps+trekker isobus john+deere fendt new+holland claas percelen perceelsaangifte verzamelaanvraag
      e-loket spuitmachine sproeistof gewasbescherming fytolicentie fyto zaaien oogst oogstmachine
      maaidorser aardappel aardappelloods maïs groenten+veld fruit+pluk plukkers serre kas+planten
      tuinbouw tuinbouwbedrijf glastuinbouw tomaten aardbeien planten kweker sierteelt klimaatcomputer
      priva hoogendoorn ridder beregening irrigatie druppelirrigatie substraat bemesting assimilatielamp
      veiling belorta bel'orta hoogstraten+veiling dierenarts boerenbedrijf boeren boerin boerke hoeve
      koe koei koeien+melk koebeesten beesten+stal kalf kalfjes kalveren vaarzen zeug zeugen biggen
      biggetjes vleesvarkens beer+zeugen kiekens kippen+ei leghennen haantjes kuikens eieren+tellen
      eierband eiertransport robot+melken robot+koe melkbeurt melkputje melkstand melkput uier uiers
      tankmelk melkophaling melkkwaliteit celgetal stalpc stalventilatie ventilatie+stal stalalarm
      stal+alarm stal+warm stal+temperatuur klimaat+stal voerlijn voerketting voedersilo voederwagen
      drinkbakjes+koe waterverbruik+stal mestkelder mestsilo aal+uitrijden mest+uitrijden mestverwerking
      aal gier mestbon vlm oormerkje oormerkjes chip+koe paspoort+rund rundpaspoort geboortemelding+kalf
      tractoren+gps tractorgps tractor+scherm tractor+rechtrijden stuursysteem+tractor spuiten+veld
      spuitboom beetmachine bietenrooier bieten aardappelen patattenloods patattenrooier veld+gps akker
      akkers akkerbouw perceeltje percelenkaart boomgaard appelen+plukken peren+plukken plukploeg
      seizoenarbeiders seizoenarbeider plukkaart serres serre+warm serre+klimaat ramen+serre luchtramen
      schermdoek wkk+serre druppelaars gieten+planten watergift paprika komkommer sla+serre orchidee
      stek boomkwekerij`,
    fr: `ferme agriculture agricole agriculteur exploitation+agricole fermier élevage éleveur bétail
      troupeau vaches vache+laitière veaux bovins porcs porcherie poules volailles poulailler pondeuses
      œufs étables robot+traite traite traire machine+traire salle+traite tank+lait lely delaval gea
      collier+vache podomètre+vache boucle+oreille boucles+auriculaires boucle+auriculaire sanitel arsia
      dgz cerise+arsia aliment+bétail distributeur+aliments robot+alimentation fourrage ensilage silo
      silos concentré+vaches fumier lisier épandage nitrates tracteurs rtk autoguidage gps+tracteur
      isobus john+deere fendt new+holland parcelles déclaration+superficie pac+agricole pulvérisateur
      pulvérisation phyto phytolicence produits+phyto pesticides semis semoir récolte moissonneuse
      moissonneuse-batteuse pommes+terre céréales blé betteraves légumes+champ fruits+cueillette
      cueilleurs verger serre serres horticulture horticulteur maraîchers tomates plantes+serre
      pépinière ordinateur+climatique climat+serre priva hoogendoorn ridder arrosage irrigation
      goutte-à-goutte substrat engrais fertilisation cogénération+serre lampe+croissance aération+serre
      ombrage+serre criée+légumes vétérinaire fermière fermes paysan vache+robot vache vache+lait vêlage
      génisse génisses taureau truie truies porcelets cochon cochons poule poules+œufs poussins
      poulets+élevage œufs+compter tapis+œufs robot+lait trayeuse traites quai+traite tank+lait+froid
      collecte+lait qualité+lait cellules+lait étable étable+alarme étable+ventilation
      ventilation+porcherie ventilation+poulailler alarme+porcherie alarme+poulailler climat+étable
      chaîne+alimentation+poules silo+aliment abreuvoir abreuvoirs fosse+lisier cuve+lisier
      tonneau+lisier épandeur boucle+veau boucles+veaux passeport+bovin naissance+veau
      déclaration+naissance+veau tracteur tracteur+écran tracteur+guidage champ+gps champs culture+champ
      cultures+parcelles moissonner moisson betterave arracheuse pomme+terre+hangar patates+hangar pulvé
      rampe+pulvérisateur parcelle+carte verger+cueillette pommes+cueillir poires+cueillir saisonniers
      saisonnier+cueillette serre+chaud serre+température ouvrants+serre écran+thermique+serre goutteurs
      arroser plants+serre poivrons concombres laitues fleurs+serre orchidées horticole pépiniériste`,
    en: `farm farms farming farmer agriculture agricultural livestock cattle herd cows dairy calves
      beef+cattle pigs piggery chickens poultry hens henhouse eggs egg+sorter stable+cows barns
      barn+climate milking milking+robot milking+robots milking+machine milking+parlour milk+tank
      milk+yield lely delaval gea cow+collar pedometer+cow ear+tag ear+tags eartag sanitel arsia dgz
      feed+animals feeding+robot feed+computer silos fodder silage manure slurry nitrate tractors rtk
      autosteer gps+tractor isobus john+deere fendt new+holland field+crop fields+crop parcel+land
      land+parcels single+application crop+protection spraying phyto pesticides sowing seeds seeder
      harvest harvesting combine+harvester crops potatoes sugar+beet vegetables+field fruit+picking
      fruit+pickers orchard greenhouse greenhouses glasshouse horticulture growers tomatoes
      plants+greenhouse nursery+plants climate+computer priva hoogendoorn ridder irrigation watering
      drip+irrigation substrate fertiliser cogeneration+greenhouse grow+lights vents+greenhouse
      shade+screen auction+vegetables veterinarian vet farmhouse farmers farmer's+wife cow cow+robot
      calf calving heifer heifers bull+cows sows piglets pig+house pig+barn hens+eggs chicks broilers
      laying+hens egg+belt egg+counting count+eggs robot+milk milking+stall milking+pit udder
      milk+quality milk+collection cell+count bulk+tank stable+alarm stable+ventilation barn+alarm
      barn+ventilation barn+hot barn+temperature barn feed+chain feed+line feed+silo drinking+troughs
      slurry+tank slurry+pit muck muck+spreading spreader tag+calf cattle+passport birth+calf tractor
      tractor+screen tractor+steering field+gps fields+map cropping ploughing sprayer spray+boom
      beet+harvester potato+shed potato+harvester orchards apples+picking pears+picking
      seasonal+workers+picking seasonal+pickers greenhouse+hot greenhouse+temperature greenhouse+windows
      thermal+screen+greenhouse drippers water+plants watering+plants peppers cucumbers lettuce
      flowers+greenhouse orchids horticulturist tree+nursery`,
  },
  {
    id: 'events-and-tickets',
    nl: `evenement evenementen beurs beurzen opendeur bedrijfsfeest personeelsfeest nieuwjaarsreceptie
      receptie+genodigden feestje fuif concert concerten optreden voorstellingen theater theaterzaal
      schouwburg cultuurcentrum festivals museum expo tentoonstelling zaal+verhuur zaalverhuur
      evenementenzaal feestzaal congressen seminarie webinar+inschrijving infoavond ticket+event
      ticket+concert tickets+verkoop ticketverkoop ticketverkopen ticketshop ticketbalie e-tickets
      inkomticket toegangsticket inkomkaarten kaartenverkoop ticketmaster eventbrite weezevent tickoweb
      ticketmatic brussels+expo teleticket eventix stager cm.com paylogic tix+ticket scannen+tickets
      ticketscanner ticketscanners inkom inkomcontrole qr+inkom polsbandjes festivalbandje
      bandje+cashless cashless jetons drankbonnen drankbonnetje drankkaart gastenlijst genodigden
      inschrijfformulier deelnemerslijst naamkaartjes naambadges bezoekers+beurs podium podiumtechniek
      tribune zitplaats+zaal zitplaatsen stoel+rij zaalplan uitverkocht vrijwilliger vrijwilligers
      eventtent tent+feest geluid+zaal geluidsinstallatie mengpaneel micro+zaal lichttafel lichtshow
      beamer+zaal livestream livestreamen streamen+event catering+event vestiaire+zaal standhouders
      exposanten spreker+event uitnodiging+feest ticketing+zaal beursstanden feest+ticket
      kaartje+concert kaartjes+verkopen kaartjes+theater kaartjes+voorstelling kaarten+voorstelling
      voorstelling voorstelling+uitverkocht optredens toneel toneelstuk toneelvereniging zaal+huren
      zaalreservatie gemeenschapscentrum ontmoetingscentrum parochiezaal eetfestijn mosselfeest
      spaghetti-avond kerstmarkt braderij kermis fuifzaal fuiven opendeurdag opendeurdagen
      openbedrijvendag jobbeurs vakbeurs standje+beurs beursstand beurs+stand beurshal batibouw
      flanders+expo kortrijk+xpo tickets+online tickets+mail tickets+kopen tickets+gekocht
      tickets+scannen+inkom ticket+qr tickets+qr qr-code+ingang aanschuiven+inkom inkomsas inkomprijs
      toegang+concert deelnemers+event deelnemers+seminarie deelnemers+opleidingsdag aanwezigen+event
      inschrijvingen+event inschrijvingen+feest genodigdenlijst uitnodigingen+feest save+the+date
      personeelsuitstap teambuilding sprekers podiumbouw micro's+podium micro+podium micro+piept+zaal
      geluidsman klank+zaal klankinstallatie klankman lichttechnieker rookmachine spots+podium
      bandjes+festival polsbandje+inkom bonnetjes+drank jetonnekes jetons+bar backstage artiest
      artiesten`,
    fr: `événement évènement foire salon+stand stand+salon salon+professionnel journée+portes+ouvertes
      portes+ouvertes fête+personnel soirée+entreprise drink+nouvel fête fêtes concerts spectacles
      représentation+théâtre théâtre centre+culturel festivals musée exposition+visiteurs expo
      location+salle salle+fêtes congrès séminaire+inscription webinaire+inscription conférence+inscrits
      billet billets billetteries ticket+concert tickets+événement vente+tickets vente+billets
      billet+électronique e-tickets place+concert places+spectacle entrée+concert entrées+vendues
      ticketmaster eventbrite weezevent utick ticketmatic billetweb eventix scanner+billets scan+billets
      contrôle+entrée+événement contrôle+billets qr+entrée bracelet+festival bracelets+festival cashless
      jeton jetons tickets+boisson tickets+boissons liste+invités invité invités formulaire+inscription
      liste+participants badge+participant badges+participants badge+nominatif visiteurs+foire
      visiteurs+salon scène+concert gradin gradins tribune siège+salle sièges plan+salle+spectacle
      placement+salle complet+concert sold-out bénévole bénévoles chapiteau tente+fête sono sonorisation
      table+mixage micro+salle régie+lumière jeu+lumière projecteur+salle livestream diffusion+direct
      streaming+événement vestiaire+salle exposant exposants orateur orateurs traiteur+événement
      réservation+places invitation+fête place+théâtre places+concert places+théâtre places+vendues
      spectacle spectacle+complet pièce+théâtre concert location+salle+fête salle+communale
      salle+polyvalente maison+jeunes souper+spaghetti marché+noël braderie kermesse
      journée+entreprises+ouvertes salon+emploi foire+stand batibouw brussels+expo wex stand+hall
      tickets+ligne+concert billets+ligne billets+mail billet+pdf billets+vendus billets+achetés
      qr+billet scanner+qr+entrée file+entrée+concert prix+entrée+spectacle participants+événement
      participants+séminaire inscrits+séminaire inscrits+événement inscriptions+fête invitations+fête
      invitations+événement liste+présents+soirée save+the+date excursion+personnel teambuilding
      team-building soirée+clients intervenants+séminaire podium micros+scène micro+scène
      micro+siffle+salle ingénieur+son preneur+son sono+salle son+salle+spectacle éclairagiste
      machine+fumée projecteurs+scène bracelets+entrée bracelet+entrée jetons+bar coulisses artiste
      artistes loges`,
    en: `events event+registration trade+fair fair+stand exhibitions exhibitor exhibitors expo booth+fair
      stand+fair open+day open+house staff+party company+party office+party new+year+reception concerts
      gig performance+theatre show+tickets theatre theater culture+centre festivals museum hall+hire
      venue venues party+hall congress seminar+registration conference+registration webinar+registration
      ticket+concert ticket+event tickets+sold ticket+sales ticket+shop ticket+office box+office
      e-tickets entrance+ticket admission admission+ticket ticketmaster eventbrite weezevent ticketmatic
      eventix scan+tickets ticket+scanner ticket+scanners entrance+control+event qr+entrance wristband
      wristbands festival+bracelet cashless tokens+drinks drink+vouchers drinks+tokens guest+list
      guestlist invitee invitees registration+form+event rsvp attendees participant+list
      name+badge+event name+badges name+tag visitors+fair stage+concert stage+light grandstand seat+hall
      seats seat+number seating+plan row+seat sold+out volunteer volunteers marquee tent+party
      sound+system+hall pa+system mixing+desk microphone+hall lighting+desk projector+hall livestream
      live+stream live+streaming cloakroom speaker+event keynote programme+event organiser
      invitation+party ticketing+concert tickets+concert tickets+theatre tickets+play seats+theatre
      seats+concert concert play+theatre performances show+sold+out hall+booking village+hall
      community+centre spaghetti+evening christmas+market fun+fair job+fair booth batibouw brussels+expo
      tickets+online+event tickets+mail+buyers tickets+bought buy+tickets ticket+qr qr+tickets
      qr+ticket+entrance queue+entrance+concert entrance+fee admission+price participants+event
      participants+seminar attendance+list+event registrations+event registrations+party sign+up+event
      event+sign-up invitations+party invitations+event save+the+date staff+outing teambuilding
      team-building speakers+seminar podium microphones+stage mic+stage mic+whistles+hall sound+engineer
      sound+man light+technician stage+lights smoke+machine bands+festival wristbands+entrance
      drinks+tokens+bar backstage artist artists+stage performer musicians choir gala banquet
      wedding+party`,
  },
  {
    id: 'queue-displays-and-signage',
    nl: `wachtrijsysteem rij+balie volgnummer volgnummers nummertje nummertjes ticketzuil
      nummertjesautomaat bonnetje+wachtzaal wachtzaal wachtkamer wachtruimte wachtende wachtenden
      wachtscherm oproepscherm oproep+balie volgende+nummer volgende+klant roept+nummer balie+nummer
      loket loketten loketbediende loketnummer onthaalzuil aanmeldzuil aanmeldkiosk kiosk kiosken
      infokiosk zuil+onthaal zuil+inkom afsprakenzuil qmatic jcc jcc-afspraken wavetec onthaalscherm
      infoscherm infoschermen infobord informatieborden lichtkrant lichtbord tekstscherm narrowcasting
      signage digital+signage digitale+affiche scherm+inkom scherm+onthaal scherm+etalage scherm+refter
      scherm+gang groot+scherm+inkom tv+inkom tv+onthaal tv+wachtzaal tv-scherm+info schermen+winkel
      schermpje+deur zaalscherm deurscherm vergaderzaal+schermpje roombooking+scherm evoko
      crestron+scherm samsung+magicinfo magicinfo lg+signage brightsign xibo yodeck screencloud playr
      playlist+scherm signagelive dobit zetadisplay mediaspeler mediaplayer+scherm mupi ledwall
      ledscherm led-scherm bediening+tv slide+scherm slides+inkom slideshow+scherm dia's+scherm
      fotoreeks+scherm filmpje+scherm loop+scherm scherm+zwart+inkom scherm+toont+oud scherm+toont+niets
      no+signal+scherm inhoud+scherm boodschap+scherm mededelingen+scherm verkeersinfo+scherm wegwijzer
      wegwijzers signalisatie naambord bezoekersscherm wachtrij+balie nummertje+oproepen tv+hal
      tv+cafetaria tv+refter tv+zwart tv+etalage tv'tje+inkom televisie+inkom televisie+onthaal
      televisie+refter scherm+hal scherm+balie scherm+wachtzaal scherm+cafetaria scherm+vitrine
      scherm+winkel+reclame scherm+buiten reclamescherm reclameschermen reclamebord lichtreclame
      uithangbord aanplakbord affiche+scherm reclame+scherm filmpjes+inkom foto's+scherm+inkom
      powerpoint+inkom powerpoint+tv presentatie+tv+inkom presentatie+inkom welkom+scherm welkombord
      welkomscherm welkomstscherm bezoekersnaam+scherm naam+bezoeker+scherm oude+boodschap+scherm
      menu+tv verjaardagen+scherm nieuws+scherm+inkom weer+scherm usb-stick+tv stick+tv+inkom
      afstandsbediening+tv tv+bron tv+stand-by tv+springt+uit kastje+achter+tv kastje+tv raspberry+tv
      nummerkes ticketje+wachtzaal bonnekes+balie nummers+balie nummer+springt nummers+springen
      nummer+scherm ticketpaal ticketprinter+wachtzaal dingdong ding-dong gong+wachtzaal
      mensen+wachten+balie klanten+wachten+nummer volgorde+wachtenden tablet+vergaderzaal+deur
      tablet+deur infozuil touchzuil aanmeldscherm aanmeldtablet gangscherm bewegwijzering`,
    fr: `gestion+file système+file numéro+ordre ticket+attente distributeur+tickets distributeur+numéros
      prendre+numéro numéro+suivant client+suivant salle+attente écran+attente écran+appel guichet
      guichets guichetier guichetière guichet+numéro borne+accueil borne+tickets borne+interactive
      kiosque borne+enregistrement borne+rendez-vous totem totem+accueil qmatic jcc wavetec
      affichage+dynamique affichage+numérique affichage+digital écran+accueil écran+hall écran+entrée
      écran+info écran+vitrine écran+réfectoire écran+couloir écrans+magasin écran+publicitaire
      panneau+lumineux journal+lumineux panneau+affichage panneau+info tv+accueil tv+hall télé+accueil
      télé+salle+attente grand+écran+hall écran+salle+réunion+porte écran+porte signage digital+signage
      magicinfo brightsign xibo yodeck screencloud signagelive dobit evoko lecteur+média player+écran
      ledwall mur+led écran+led slide+écran slides+accueil diaporama diapo+hall diapositives+accueil
      vidéo+boucle+écran boucle+écran playlist+écran écran+noir+accueil écran+noir+hall no+signal+écran
      pas+signal+accueil message+écran+accueil ancien+message+écran contenu+écran annonces+écran
      météo+écran infos+trafic+écran signalétique plaque+nominative attente+guichet citoyen+guichet
      patients+attente+écran file+attente+guichet files+attente+clients tv+cafétéria tv+réfectoire
      tv+noire tv+vitrine télé+hall télé+réfectoire télévision+hall télévision+accueil
      télévision+attente écran+guichet écran+cafétéria écran+magasin+pub écran+extérieur écran+pub
      écrans+pub affiche+numérique enseigne+lumineuse vidéos+hall photos+écran+hall powerpoint+hall
      powerpoint+tv présentation+hall bienvenue+écran nom+visiteur+écran visiteur+nom+affiché menu+tv
      anniversaires+écran nouvelles+écran+hall usb+tv clé+usb+télé télécommande+tv télécommande+télé
      source+tv tv+veille tv+éteint boîtier+tv boîtier+derrière+télé raspberry+tv numéros+guichet
      numéro+avance numéros+sautent numéro+écran ticket+numéro tickets+numéros bornes+tickets
      imprimante+tickets+attente dingdong ding-dong gong+attente gens+attendent+guichet
      clients+attendent+numéro appeler+numéro appel+numéro tablette+porte+salle écran+tactile+accueil
      borne+tactile borne+hall tablette+accueil visiteurs+tablette fléchage`,
    en: `queue+system queue+number queue+display queue+screen queues+counter waiting+line waiting+number
      number+ticket ticket+dispenser take+number next+number next+customer waiting+room waiting+area
      waiting+screen counter+number service+desk+counter ticket+kiosk kiosk kiosks check-in+kiosk
      registration+kiosk self-service+kiosk info+kiosk reception+kiosk pillar+reception totem qmatic jcc
      wavetec signage digital+signage narrowcasting narrow-casting display+reception display+hall
      display+lobby display+entrance displays+shop screen+reception screen+lobby screen+hall
      screen+entrance screen+canteen screen+corridor screen+window+shop info+screen info+screens
      information+screen information+display message+board led+board ticker+board tv+reception tv+lobby
      tv+entrance tv+waiting+room big+screen+entrance big+tv+hall room+panel room+display door+display
      door+panel meeting+room+panel room+booking+panel evoko crestron+panel magicinfo brightsign xibo
      yodeck screencloud signagelive dobit media+player player+screen ledwall led+wall led+screen
      slide+lobby slides+reception slideshow slideshow+tv video+loop loop+screen playlist+screen
      black+screen+lobby black+screen+reception no+signal+tv content+screen old+message+screen
      announcements+screen weather+screen wayfinding signpost sign+board welcome+screen visitor+screen
      queue+counter tv+hall tv+canteen tv+window tv+black+lobby telly+reception television+lobby
      television+reception television+waiting screen+counter screen+hallway screen+outside
      screen+shop+advert advertising+screen advertising+screens ad+screen ads+screen adverts+screen
      digital+poster digital+posters billboard sign+outside neon+sign videos+lobby photos+screen+lobby
      powerpoint+lobby powerpoint+tv presentation+lobby presentation+tv welcome+display welcome+board
      welcome+message+screen visitor+name+screen visitors+name+screen menu+tv birthdays+screen
      news+screen+lobby usb+stick+tv stick+tv tv+remote tv+source wrong+input+tv tv+standby
      tv+switches+off box+behind+tv box+tv raspberry+tv numbers+counter numbers+jump number+screen
      number+called call+number call+next tickets+numbers queue+ticket queue+tickets queue+printer
      ding-dong gong+waiting people+waiting+counter customers+waiting+number order+waiting+people
      tablet+door touch+kiosk sign-in+tablet sign-in+kiosk visitor+tablet reception+tablet`,
  },
  {
    id: 'waste-and-meters',
    nl: `afval afvalcontainers afvalophaling afvalophaler afvalverwerking afvalstroom afvalregister
      container+afval containers+ophalen containerpark recyclagepark milieupark vuilnis vuilbak
      vuilbakken vuilzakken vuilkar restafval huisvuil gft groenafval pmd pmd-zak papier+karton
      karton+persen kartonpers balenpers perscontainer glasbak oud+papier papiervernietiger shredder
      vernietiging+papier recyclage recycleren sorteren+afval sorteerstraat sorteerlijn
      ondergrondse+container diftar ophaalkalender ophaling+afval milieustraat renewi suez veolia
      vanheede ovam fost+plus valipac indaver bebat recupel batterijen+inzamelen gevaarlijk+afval
      identificatieformulier schroot puin steenpuin grondverzet meter meters meterstanden meteropname
      watermeter gasmeter elektriciteitsmeter energiemeter digitale+meter slimme+meter tussenmeter
      submeter dagteller nachtteller teller+water teller+gas teller+elektriciteit tellerstand
      teller+opnemen uitlezen+meter verbruik verbruiken energieverbruik waterverbruik gasverbruik pulsen
      pulsteller p1-poort kwh kubieke m³ fluvius farys pidpa watergroep energiemonitoring erbis smappee
      warmtemeter calorimeter peilbuis lek+water waterlek piekverbruik capaciteitstarief groenestroom
      ean-code ean-nummer vuilkarren vuilniswagen vuilnisman vuilbakkenophaling vuilbak+vol vuilbak+leeg
      vuilbak+opgehaald containers+vol containers+leeg container+vol+ophalen container+karton
      container+puin container+hout container+ijzer containerdienst afzetcontainer rolcontainer+afval
      blauwe+zak blauwe+zakken zakken+pmd witte+zak bruine+container groene+container papiercontainer
      papierophaling karton+ophalen glascontainer containerparkbadge badge+containerpark chip+container
      stortplaats stortbon oud+ijzer ijzer+schroot schroothandel afvalbon ophaalbon ophaalbonnen
      afvalattest vernietigingsattest vertrouwelijk+papier papier+versnipperen versnipperaar
      papierversnipperaar shredder+vast sorteerfout sorteerregels sorteren+bakjes batterijen+bebat
      bebat-ton lampen+inzamelen gft-bak frituurolie vetput asbest matis matis+afval afvalfactuur
      stand+meter meterstand stand+doorgeven standen+doorgeven standen+water meterkast meterkastje
      metertje metertjes tellertje teller+kelder tellers+kelder tellers+noteren teller+draait
      teller+aflezen cijfers+teller waterteller gasteller elektriciteitsteller foto+meter foto+teller
      dagverbruik nachtverbruik verbruikscijfers verbruiksgrafiek verbruik+nacht injectie+zonnepanelen
      digitale+teller slimme+teller p1-meter dongle+meter energiebeheer energieaudit energieboekhouding
      waterfactuur energieleverancier engie luminus eneco+energie`,
    fr: `déchet déchets conteneur+déchets conteneurs+déchets collecte+déchets enlèvement+déchets
      registre+déchets ramassage+poubelles poubelle poubelles sac+poubelle sacs+poubelle camion+poubelle
      éboueur éboueurs immondices ordures ordures+ménagères déchets+verts organiques pmc sac+bleu
      papier+carton presse+carton presse+balles compacteur compacteurs benne bennes bulle+verre
      bulles+verre vieux+papiers destructeur+papier destruction+papier déchiqueteuse broyeur recyclage
      recycler tri+déchets tri+sélectif centre+tri parc+conteneurs recyparc calendrier+collecte
      conteneur+puce renewi suez veolia vanheede fost+plus valipac indaver bebat recupel bep+déchets
      intradel tibi ipalle piles+usagées déchets+dangereux bordereau+déchets mitraille ferraille gravats
      décombres décharge compteur compteurs index+compteur relevé+index relevé+compteur
      relevés+compteurs relever+compteur compteur+eau compteurs+eau compteur+gaz compteur+électrique
      compteur+intelligent compteur+communicant compteur+passage sous-compteur consommation
      consommations consommation+électrique consommation+eau consommation+gaz impulsions+compteur
      port+p1 kwh mètres+cubes m³ ores resa swde vivaqua sibelga fluvius suivi+énergétique
      monitoring+énergie gestion+énergie smappee compteur+chaleur calorimètre fuite+eau
      pointe+consommation tarif+capacitaire code+ean déchetterie poubelles+pleines poubelle+pleine
      poubelles+ramassées poubelles+vidées camion+éboueurs conteneur+plein+déchets conteneur+carton
      conteneur+gravats conteneur+bois conteneurs+puce sacs+bleus sac+blanc sacs+pmc sacs+blancs
      bac+verre bac+organique poubelle+puce poubelles+puces collecte+papier collecte+carton
      collecte+verre badge+recyparc carte+recyparc parc+à+conteneurs encombrants vieux+fer
      métaux+ferraille ferrailleur+déchets bon+enlèvement+déchets certificat+destruction
      attestation+destruction papier+confidentiel papiers+confidentiels broyer+papier broyeuse+papier
      déchiqueteur destructeuse erreur+tri règles+tri poubelles+tri piles+bebat fût+piles huile+friture
      amiante facture+déchets chiffres+compteur photo+compteur compteur+cave compteurs+cave
      compteur+tourne lire+compteur lecture+compteur lectures+compteurs noter+compteurs coffret+compteur
      armoire+compteurs index+eau index+gaz index+électricité index+communiquer consommation+nuit
      consommation+jour graphique+consommation courbe+consommation chiffres+consommation
      injection+panneaux compteur+digital compteur+bihoraire comptable+énergie audit+énergétique
      facture+eau fournisseur+énergie engie luminus totalenergies+électricité dongle+compteur`,
    en: `waste waste+container waste+containers waste+collection waste+collector waste+register
      waste+stream refuse rubbish garbage bin+collection bins+emptied dustbin dustbins wheelie+bin
      bin+bags rubbish+bag garbage+truck dustcart residual+waste household+waste organic+waste
      green+waste pmd+bag paper+cardboard cardboard+press baler balers compactor compactors
      press+container skips bottle+bank glass+container waste+paper paper+shredder shredder recycling
      sorting+waste sorting+line container+park recycling+park underground+container collection+calendar
      pay-as-you-throw renewi suez veolia vanheede ovam fost+plus valipac indaver bebat recupel
      used+batteries hazardous+waste waste+transfer+note scrap+metal rubble debris landfill meter meters
      meter+reading meter+readings read+meter reading+meters water+meter water+meters gas+meter
      gas+meters electricity+meter energy+meter smart+meter digital+meter sub-meter submeter index+meter
      consumption consumption+data energy+consumption water+consumption gas+consumption usage+kwh
      pulse+meter pulses p1+port kwh cubic+metres m³ fluvius ores sibelga vivaqua farys
      energy+monitoring energy+management smappee heat+meter water+leak leak+water peak+consumption
      capacity+tariff ean+code environmental+permit rubbish+skip bins+full bins+collected
      bins+collection bin+full bin+men binmen bin+lorry waste+lorry rubbish+collected skip+full
      skip+hire container+cardboard container+rubble container+wood container+collected blue+bag
      blue+bags pmd+bags white+bag brown+bin green+bin paper+bin glass+bin food+waste+bin chip+bin
      recycling+centre+badge bulky+waste old+iron scrap+iron scrap+dealer tip+waste waste+slip
      waste+ticket waste+invoice waste+certificate destruction+certificate confidential+paper
      confidential+waste shred shredding shred+documents shredder+jammed sorting+rules sorting+bins
      batteries+bebat frying+oil+waste asbestos figures+meter photo+meter picture+meter meter+cellar
      meter+basement meter+spins meter+stopped meter+cabinet meter+cupboard meters+cellar take+meter
      note+meter readings+enter reading+submit water+reading gas+reading electricity+reading
      night+consumption day+consumption consumption+graph consumption+figures consumption+curve
      usage+water usage+electricity injection+panels p1+dongle dongle+meter energy+audit
      energy+bookkeeping water+bill energy+bill energy+supplier engie luminus`,
  },
  {
    id: 'tablets-and-rugged-devices',
    nl: `tablet tablets tabletje ipad ipads ipad+mini samsung+tab galaxy+tab galaxytab surface+go
      surface+pro zebra+tablet getac toughbook toughpad panasonic+toughbook panasonic dell+rugged rugged
      robuust robuuste+tablet schokbestendig stofdicht waterdicht ip65 handheld+toestel
      industriële+tablet caterpillar+gsm cat+s62 crosscall xcover samsung+xcover active3 active+tab tc57
      et51 et40 pda+chauffeur hoesje hoes+tablet beschermhoes tablethouder houder+wagen houder+heftruck
      houder+tablet ram+mount dockingstation+tablet oplaadstation+tablets oplaadkast laadkoffer
      laadkast+tablets stylus penneke+tablet pennetje touchpen scherm+gebarsten gebarsten+tablet
      barst+scherm gevallen+tablet laten+vallen glasbreuk+tablet tikken+reageert touch+reageert
      aanraakscherm+tablet touchscreen+reageert draait+scherm+tablet scherm+kantelen kioskmodus
      kiosk+modus kioskmode mdm intune soti mobicontrol jamf knox meraki+systems simkaart+tablet
      sim+tablet 4g+tablet 5g+tablet android+tablet ios+update+ipad appstore playstore app+tablet
      app+store apple+id+ipad apple-id icloud+ipad vergrendeld+ipad ipad+uitgeschakeld
      beheer+op+afstand+tablet tablet+leeg tablet+laden tablet+batterij oplader+ipad laadpoort
      usb-c+tablet lightning handschoenen+touch zon+scherm+buiten tabletske tablettekes
      tabletten+chauffeurs tablet+chauffeur tablet+verpleging tablet+werf tablet+camion tablet+heftruck
      tablet+kapot tablet+scherm tablet+traag tablet+bevriest tablet+start tablet+zwart tablet+internet
      tablet+koppelen tablet+hoesje tablet+kwijt tablet+gestolen tablet+vergeten tablet+zetel
      tablet+code tablet+wachtwoord tablet+update tablet+knop tablet+stof tablet+nat tablet+regen
      tablet+water ipad+kapot ipad+scherm ipad+traag ipad+bewoners ipad+school ipad+gevallen ipad+code
      ipad+update ipad+leeg ipad+zwart ipadje appeltje+scherm appellogo appel-logo androidje lenovo+tab
      chromebook-tablet aanraken+scherm vinger+scherm vingers+scherm swipen vegen+scherm scherm+barsten
      ster+scherm spinneweb+scherm natte+vingers handschoen+scherm regen+scherm hoesje+kapot
      screenprotector beschermfolie pennetje+kwijt tabletpen laadstekker+tablet laadkabeltje+tablet
      laadpoortje+tablet oplaadkar laadt+op+tablet tablet+oplader dock+tablet dock+camion zuignap+tablet
      steun+tablet beugel+tablet`,
    fr: `tablette tablettes ipad ipads samsung+tab galaxy+tab surface+go surface+pro zebra+tablette getac
      toughbook toughpad panasonic durci durcie tablette+durcie pc+durci renforcé robuste antichoc
      étanche poussière+étanche ip65 tablette+industrielle caterpillar+gsm crosscall xcover active3 tc57
      et51 et40 coque+tablette housse+tablette housse étui+tablette étui+protection support+tablette
      support+camion support+voiture+tablette ram+mount station+charge+tablettes armoire+charge
      chariot+charge valise+tablettes stylet stylo+tablette écran+fissuré écran+cassé+tablette
      vitre+cassée+tablette tombée+tablette tablette+tombée laissé+tomber tactile+réagit tactile+répond
      écran+tactile+tablette toucher+réagit doigt+écran tourne+écran+tablette rotation+tablette
      mode+kiosque kiosque+application mdm intune soti mobicontrol jamf knox carte+sim+tablette
      sim+tablette 4g+tablette 5g+tablette android+tablette ios+ipad mise+jour+ipad appstore app+store
      play+store playstore application+tablette appli+tablette apple+id+ipad identifiant+apple
      icloud+ipad ipad+verrouillé ipad+désactivé ipad+bloqué tablette+charge+plus batterie+tablette
      chargeur+ipad chargeur+tablette port+charge usb-c+tablette lightning gants+tactile soleil+écran
      tablette+éteinte tablette+rame tablette+chauffeur tablette+terrain tablette+infirmière
      tablette+chauffeurs tablette+camion tablette+clark tablette+cassée tablette+écran tablette+lente
      tablette+figée tablette+démarre tablette+noire tablette+internet tablette+perdue tablette+volée
      tablette+oubliée tablette+code tablette+mot+passe tablette+mise+jour tablette+bouton
      tablette+mouillée tablette+pluie tablette+eau tablette+poussière tablette+vide tablette+charge
      tablette+prise ipad+cassé ipad+écran ipad+lent ipad+résidents ipad+école ipad+tombé ipad+code
      ipad+vide ipad+noir pomme+écran logo+pomme lenovo+tab tactile+marche écran+fêlé écran+étoilé
      vitre+fêlée écran+brisé doigts+écran glisser+doigt doigts+mouillés gant+écran pluie+écran
      protection+écran film+protecteur coque+cassée stylet+perdu câble+tablette fiche+tablette
      chargeur+tablettes socle+tablette socle+camion ventouse+tablette fixation+tablette bras+tablette
      tablettes+flotte tablettes+configurer`,
    en: `tablet tablets ipad ipads ipad+mini samsung+tab galaxy+tab surface+go surface+pro zebra+tablet
      getac toughbook toughpad panasonic rugged ruggedised ruggedized rugged+laptop rugged+tablet
      shockproof dustproof waterproof ip65 handheld+device industrial+tablet cat+phone crosscall xcover
      active3 tc57 et51 et40 case+tablet tablet+case sleeve+tablet protective+case cover+ipad
      tablet+holder holder+truck tablet+mount vehicle+mount ram+mount vehicle+dock tablet+dock
      charging+cabinet charging+cart charging+locker charging+case+tablets stylus pen+tablet touch+pen
      cracked+screen+tablet screen+cracked broken+glass+tablet shattered dropped+tablet tablet+fell
      dropped+device touch+responding touch+respond tap+nothing touchscreen+tablet rotate+screen+tablet
      screen+rotation kiosk+mode single+app+mode mdm intune soti mobicontrol jamf knox sim+tablet
      sim+card+tablet 4g+tablet 5g+tablet android+tablet ipados ios+update+ipad appstore app+store
      play+store playstore app+tablet apple+id+ipad icloud+ipad ipad+locked ipad+disabled
      activation+lock tablet+won't+charge tablet+charging battery+tablet ipad+charger charge+port
      usb-c+tablet lightning+cable gloves+touch sunlight+screen tablet+slow tablet+driver tablet+field
      tablet+nurse tablet+lorry tablet+truck tablet+van tablet+forklift tablet+broken tablet+screen
      tablet+frozen tablet+start tablet+black tablet+internet tablet+lost tablet+stolen tablet+forgotten
      tablet+code tablet+password tablet+update tablet+button tablet+wet tablet+rain tablet+water
      tablet+dust tablet+empty tablet+flat tablet+plug tablet+crew tablet+site tablet+residents
      ipad+broken ipad+screen ipad+slow ipad+residents ipad+school ipad+fell ipad+dropped ipad+code
      ipad+passcode ipad+flat ipad+black ipad+update apple+logo+screen lenovo+tab fingers+screen
      finger+screen swipe+screen swiping+screen cracked+tablet crack+screen glass+cracked star+crack
      wet+fingers glove+screen gloves+screen rain+screen screen+protector tablet+cover stylus+lost
      tablet+cable charging+plug+tablet charger+tablet cradle+tablet cradle+truck suction+mount
      bracket+tablet arm+tablet tablets+fleet tablets+configure`,
  },
  {
    id: 'voice-headsets-in-the-warehouse',
    nl: `voice voicepicking voice+picking voice-picking spraakpicking spraakgestuurd spraak+magazijn
      spraaksturing spraakherkenning+magazijn spraakprofiel stemprofiel stem+inspreken stem+herkent
      stemopname stemtemplate inspreekt praten+toestel praat+in+toestel talkman vocollect vocollect+a700
      a700 a500 srx srx2 honeywell+voice lydia zetes+voice topsystem ehrhardt voxware headset+magazijn
      headset+picker headset+picking koptelefoon+picken koptelefoon+magazijn oortje+picken
      oortje+magazijn hoofdtelefoon+magazijn micro+headset+magazijn microfoontje+picken microkapje
      windkapje schuimpje schuimpje+micro headsetband hoofdband nekband riem+toestel heupriem
      gordel+toestel kastje+riem kastje+aan+riem zakje+toestel controlecijfer controlecijfers checkdigit
      check+digit controlegetal zegt+cijfers cijfers+inspreken stem+vraagt stem+zegt computerstem
      robotstem vrouwenstem mevrouw+in+oor verstaat+mij verstaat+niet begrijpt+niet+voice
      herhaal+commando commando+spraak zeg+verder taal+voice nederlandse+stem poolse+stem
      taal+toestel+picker ruis+headset lawaai+magazijn omgevingsgeluid galm te+stil+headset
      batterij+talkman lader+talkman laadrek+voice voiceconsole voice+console voice+artisan
      dialoog+voice bluetooth+headset+picker koppelen+headset+talkman handenvrij+picken
      handsfree+magazijn operator+laden+voice oorkussen hygiënisch+kapje inspreken+magazijn klaar+voice
      stemmetje+oor stem+oor stem+magazijn madam+oor vrouwke+oor praatding praatkastje praattoestel
      spreektoestel spreken+toestel spreekt+toestel toestel+verstaat toestel+hoort toestel+luistert
      hoort+mij+toestel hoort+picker stem+niet+herkend stem+opnieuw+inspreken stem+trainen stemtraining
      voice+training training+woorden woorden+inspreken woordjes+inspreken verkouden+stem schorre+stem
      heesheid+toestel accent+toestel dialect+toestel cijfers+zeggen cijfer+zeggen drie+cijfers+zeggen
      controlegetallen zeg+opnieuw herhaal+headset picken+oren picken+headset picken+stem
      oortjes+magazijn headsetje+magazijn headset+magazijnier headset+kapot+magazijn
      headset+kraakt+magazijn headset+piept+magazijn kabeltje+headset+toestel snoertje+headset
      schuimdopje schuimbolletje microfoonbolletje bolletje+micro plopkap koptelefoontje+picker
      riempje+toestel riemtas heuptoestel heupkastje toestel+heup lawaaierig+magazijn
      heftrucks+lawaai+headset koelcel+headset diepvries+headset vocollect-batterij talkmans
      talkman+piept talkman+rood talkman+knippert laadbak+talkman stemkast`,
    fr: `voice+picking voice-picking vocal+entrepôt préparation+vocale picking+vocal commande+vocale
      vocale+entrepôt guidage+vocal reconnaissance+vocale+entrepôt profil+vocal profil+voix modèle+vocal
      gabarit+vocal enregistrer+voix enregistrement+voix voix+reconnue voix+entrepôt parler+appareil
      talkman vocollect a700 a500 srx srx2 honeywell+voice lydia zetes+voice topsystem voxware
      casque+préparateur casque+entrepôt casque+picking casque+vocal casque+talkman écouteur+entrepôt
      oreillette+entrepôt oreillette+préparateur micro+casque+entrepôt micro+préparateur bonnette
      bonnette+micro mousse+micro serre-tête bandeau+casque ceinture+appareil ceinture+talkman
      boîtier+ceinture pochette+ceinture chiffre+contrôle chiffres+contrôle check+digit
      code+contrôle+vocal dire+chiffres dicter+chiffres voix+demande voix+dit voix+robot dame+casque
      dame+dans+oreille comprend+pas+voix comprend+rien+dis comprend+voix répète+vocal
      répéter+commande+vocal commandes+vocales mot+clé+vocal langue+vocal langue+talkman
      voix+néerlandaise voix+française bruit+casque+entrepôt bruit+ambiant bruit+fond+entrepôt
      grésille+casque trop+bas+casque volume+talkman batterie+talkman chargeur+talkman rack+charge+vocal
      voiceconsole voice+console dialogue+vocal bluetooth+casque+préparateur jumeler+casque
      appairer+casque+talkman mains+libres+entrepôt mains-libres+picking préparateurs+casques bug+vocal
      coussinet+casque protection+hygiénique petite+voix+oreille voix+oreille voix+préparateur
      madame+oreille dame+oreille appareil+parle parler+casque parle+casque casque+comprend
      casque+entend casque+écoute casque+reconnaît entend+pas+préparateur voix+non+reconnue
      entraîner+voix entraînement+voix apprentissage+voix apprentissage+vocal mots+enregistrer
      enrhumé+voix voix+enrouée accent+appareil+vocal accent+voix dire+chiffre trois+chiffres+dire
      préparer+casque casque+magasinier casque+dépôt casque+cassé+dépôt casque+bip+dépôt
      casque+câble+talkman boule+mousse boule+micro mousse+casque appareil+hanche boîte+ceinture
      bruyant+dépôt+casque bruit+clarks+casque chambre+froide+casque surgelé+casque talkmans talkman+bip
      talkman+rouge talkman+clignote socle+talkman talkman+éteint voix+trop+rapide vitesse+voix
      voix+anglaise changer+langue+vocal vocal+dépôt vocal+préparation vocal+magasin système+vocal
      terminal+vocal terminaux+vocaux préparation+voix`,
    en: `voice+picking voice-picking voicepicking pick-by-voice pick+by+voice picking+headset
      voice+terminal voice+warehouse voice-directed voice+system+warehouse speech+warehouse
      voice+profile voice+template voice+training train+voice enrol+voice record+voice voice+recognised
      voice+unrecognised talking+device talk+to+device talkman vocollect a700 a500 srx srx2 srx3
      honeywell+voice lydia zetes+voice topsystem voxware headset+warehouse headset+picker
      headset+pickers headset+operator headphones+warehouse headphones+picker earpiece+warehouse
      earphone+picker microphone+headset+warehouse mic+picker mic+boom windscreen+mic foam+mic mic+foam
      foam+cover headband neckband belt+device belt+pouch belt+unit box+belt box+on+belt hip+device
      check+digit check+digits checkdigit checkdigits say+digits speak+digits say+numbers voice+says
      voice+asks robot+voice lady+ear lady+voice understand+voice understand+me+headset misunderstands
      repeat+command voice+command voice+commands say+ready say+again+voice language+voice dutch+voice
      polish+voice noise+headset+warehouse background+noise noisy+warehouse noise+sampling
      too+quiet+headset talkman+battery talkman+charger voice+charger voiceconsole voice+console
      voice+artisan voice+dialogue voice+dialog bluetooth+headset+picker pair+headset+talkman
      pairing+headset+warehouse hands-free+picking handsfree+warehouse load+operator ear+pad ear+cushion
      hygiene+cover voice+ear voice+in+ear lady+in+ear little+voice+ear talking+box talking+unit
      talks+headset talk+headset headset+hear+picker headset+listen headset+recognise hears+me+warehouse
      voice+recognised+warehouse retrain+voice retraining+voice voice+enrolment train+words record+words
      words+training cold+voice+picker hoarse accent+headset accent+voice dialect+voice
      say+number+headset three+digits+say picking+ears pick+headset headset+storeman
      headset+cable+talkman headset+beeps+warehouse headset+broken+warehouse headset+crackles+warehouse
      foam+ball foam+headset forklifts+noise+headset cold+store+headset freezer+headset talkmans
      talkman+beeps talkman+red talkman+blinks talkman+off talkman+cradle voice+too+fast speech+rate
      voice+speed english+voice change+language+voice voice+pick voice+pickers voice+device
      voice+devices voice+unit voice+headset speech+recognition+warehouse spoken+picking`,
  },
  {
    id: 'delivery-notes-and-waybills',
    nl: `leveringsbon leveringsbonnen leverbon leverbonnen leverbonnetje leveringsnota leveringsnota's
      verzendnota verzendnota's vrachtbrief vrachtbrieven vrachtbon cmr e-cmr ecmr digitale+vrachtbrief
      zendnota zendingsnota pakbon pakbonnen pakbrief paklijst laadlijst laadbon losbon afleverbon
      afleverbonnen afleverbewijs pod proof+delivery handtekening+chauffeur handtekening+klant+levering
      tekenen+ontvangst aftekenen+levering gehandtekende+bon ondertekende+bon bon+chauffeur
      bonnen+afdrukken+levering bon+drukken papieren+chauffeur vrachtpapieren papieren+vracht
      verzenddocumenten verzendlabels verzendetiket transportdocumenten transportopdracht transportorder
      carbonpapier doordrukpapier doorslag doorslagpapier drie+exemplaren 4+exemplaren kettingpapier
      naaldprinter matrixprinter dot-matrix oki+printer+bon epson+lq tractorpapier kettingformulier
      douane douanedocumenten t1 t1-document ex-a ead ems-douane invoerdocument uitvoerdocument
      exportdocument plda intrastat certificaat+oorsprong eur1 factuur+bij+levering levering+niet+op+bon
      aantal+colli colli zending zendingen zendingnummer zendnummer losadres laadadres incoterm
      incoterms adr-document adr+papieren gevaarlijke+goederen vervoerder transporteur+document
      tracking+zending trackingnummer track+trace dhl dpd gls ups+zending postnl bpost+pakket
      leveringsorder edi+desadv desadv leverbriefke leverbonneke leverbriefje leveringsbonneke
      bonneke+chauffeur bonnetje+levering bonnetje+chauffeur bonnen+levering bon+levering
      bon+klant+tekenen bon+kwijt+chauffeur bonnen+inscannen+levering levering+papieren
      levering+zonder+papieren zonder+bon+vertrekken papieren+camion papieren+transport
      papierwerk+chauffeur papieren+export chauffeur+wacht+papieren chauffeur+tekent chauffeur+tekenen
      tekenen+tablet+levering handtekening+leverbon naftbon cmr's cmr+afdrukken cmr+printen cmr+invullen
      cmr+formulier cmr-formulier cmr+handtekening vrachtbrief+afdrukken vrachtbrief+printen roze+blad
      roze+exemplaar geel+exemplaar groen+exemplaar doorslagje doordruk carbonneke matrixprintertje
      naaldenprinter ratelprinter lintcassette inktlint gaatjespapier gaatjes+papier+printer
      papier+gaatjes vrachtlijst colilijst collilijst leverlijst zendlijst zending+etiket
      pakje+verzenden pakjes+verzenden pakketten+versturen verzendetiketten verzendlabel bpost+label
      dhl+label dpd+label douanepapieren douane+papieren douaneaangifte aangifte+export mrn mrn-nummer
      uitvoeraangifte expediteur leverdatum+bon ontvangstbewijs losbonnen`,
    fr: `bon+livraison bons+livraison bl+client bl+imprimer bls note+envoi notes+envoi bordereau+livraison
      bordereaux bordereau+expédition bordereau+envoi lettre+voiture lettres+voiture cmr e-cmr ecmr
      cmr+électronique liste+colisage packing+list liste+chargement bon+chargement bon+enlèvement
      bon+déchargement bon+réception preuve+livraison pod signature+chauffeur signature+client+livraison
      signer+réception signature+réception bon+signé bl+signé papiers+chauffeur papiers+camion
      papiers+transport documents+transport document+transport ordre+transport documents+expédition
      étiquette+expédition étiquettes+expédition étiquette+colis papier+carbone carbone
      papier+autocopiant autocopiant liasse liasses trois+exemplaires quatre+exemplaires
      exemplaires+chauffeur papier+continu imprimante+matricielle imprimante+aiguilles matricielle
      oki+bons epson+lq picots douane douanier douanes documents+douaniers déclaration+douane t1 ex-a
      ead document+exportation document+importation plda intrastat certificat+origine eur1 transitaire
      nombre+colis colis expédition+numéro adresse+chargement adresse+déchargement lieu+déchargement
      incoterm incoterms adr+document marchandises+dangereuses transporteur+document numéro+suivi
      suivi+colis numéro+tracking dhl dpd gls ups+envoi postnl bpost+colis réserve+livraison
      livraison+incomplète quantité+bl livraison+sans+bon desadv bon+chauffeur bons+chauffeur
      bl+chauffeur bl+signé+chauffeur bl+imprimés bls+imprimer bl+perdu bl+scanner bon+livraison+perdu
      livraison+papiers sans+bl partir+sans+papiers chauffeur+attend+papiers chauffeur+attend+documents
      chauffeur+signer chauffeur+signe signer+tablette+livraison signature+tablette+livraison
      client+signe+bon papiers+export papiers+douane cmr+imprimer cmr+remplir cmr+formulaire
      cmr+signature cmrs lettre+voiture+imprimer feuille+rose exemplaire+rose exemplaire+jaune
      exemplaire+vert double+carbone papier+trous papier+listing papier+perforé imprimante+bruyante+bons
      imprimante+aiguille ruban+encreur ruban+imprimante liste+colis listes+colis étiquette+envoi
      étiquette+bpost étiquette+dhl étiquette+dpd envoyer+colis envoi+colis bordereau+dhl
      bordereau+bpost déclaration+export déclaration+exportation document+douane mrn numéro+mrn
      agence+douane date+livraison+bon accusé+réception+marchandise récépissé bon+transport
      liste+livraison`,
    en: `delivery+note delivery+notes delivery+slip delivery+slips delivery+docket dispatch+note
      despatch+note dispatch+notes shipping+note shipping+notes waybill waybills consignment+note
      consignment+notes cmr e-cmr ecmr digital+cmr packing+slip packing+slips packing+list packing+note
      loading+list loading+note collection+note proof+delivery pod pods signature+driver
      signature+customer+delivery sign+receipt sign+delivery signed+note signed+cmr driver+papers
      papers+driver shipping+papers freight+papers shipping+documents shipping+label shipping+labels
      transport+document transport+documents transport+order bill+lading lading airwaybill awb
      carbon+paper carbon+copy+driver carbonless multi-part multipart+paper three+copies four+copies
      copies+driver continuous+paper fanfold dot-matrix dot+matrix matrix+printer needle+printer
      oki+notes epson+lq tractor+feed customs customs+document customs+documents customs+declaration t1
      ex-a ead export+document import+document plda intrastat certificate+origin eur1 freight+forwarder
      parcels+number colli shipments shipment+number consignments consignor consignee shipper
      loading+address unloading+address incoterm incoterms adr+document dangerous+goods carrier+document
      tracking+number parcel+tracking dhl dpd gls ups+shipment postnl bpost+parcel short+delivery
      incomplete+delivery quantity+delivery+note desadv delivery+paper delivery+papers delivery+ticket
      delivery+without+papers slip+driver slips+driver note+driver+sign delivery+note+lost
      delivery+note+print print+delivery+notes scan+delivery+notes leave+without+papers
      driver+waiting+papers driver+waits+papers driver+signs driver+sign customer+signs+delivery
      sign+tablet+delivery signature+tablet+delivery signed+delivery cmr+print cmr+form cmr+fill
      cmr+signature cmrs waybill+print pink+copy pink+sheet yellow+copy green+copy carbon+copies
      duplicate+copy+driver paper+holes holes+paper+printer perforated+paper noisy+printer+notes
      ink+ribbon ribbon+printer parcel+list parcels+list shipping+list load+list packing+lists
      shipping+sticker bpost+label dhl+label dpd+label ups+label send+parcel send+parcels parcel+sending
      parcel+label export+papers export+paperwork customs+papers customs+paperwork export+declaration
      mrn mrn+number customs+agent customs+broker forwarder delivery+date+note receipt+goods+signed
      proof+of+receipt delivery+list`,
  },
  {
    id: 'crates-pallets-and-returnables',
    nl: `pallet pallets palet paletten palletten europallet europallets euro-pallet blokpallet
      wegwerppallet epal chep lpr düsseldorfer halve+pallet kapotte+pallets pallet+etiket palletlabels
      palletetiketten sscc palletbonnen palletbriefje palletruil palletwissel omruilen+pallets
      palletsaldo palletstand palletbeheer palletrekening palletadministratie palletregistratie
      pallettegoed palletcode palletscan palletplaats bak+leeggoed bakken bakken+retour plastic+bakken
      kunststofbakken krat kratjes kratje bierbak bierkrat flessenbak leeggoed leeggoedbon
      leeggoedautomaat leeggoedmachine tomra statiegeld waarborg waarborgbedrag emballage emballagesaldo
      emballagebeheer fust vat+retour vaten biervat biervaten retouremballages retourverpakking
      herbruikbaar herbruikbare+verpakking retour+bakken retour+leeg retourbon retourbonnen terugname
      terugbrengen+leeggoed lege+flessen flessen+automaat rolcontainers rolly rolcar kooikarren
      karren+retour dolly dollies roltainer ifco eps-bakken europool euro+pool+system veilingbakken
      veilingkist kist kisten palox palloxen bigbags ibc cubitainer gitterbox tussenlegger leeggoedsaldo
      saldo+bakken tekort+pallets pallets+tekort pallets+verschuldigd bakken+kwijt stapel+pallets
      palletmagazijn poolpallets ruilpallet tellen+pallets paletteke paletje palletje palletjes
      paletten+terug paletten+retour paletten+tellen paletten+kwijt pallets+terug pallets+retour
      pallets+kwijt pallets+kapot pallets+chep pallets+epal pallets+chauffeur pallets+wisselen
      pallets+meegeven pallets+geruild rode+pallets blauwe+pallets blauwe+pallet chep-pallets
      epal-pallets pallets+klant pallets+leverancier pallet+gebroken pallet+hout houten+pallets
      plastieken+bak plastieken+bakken bak+bier bakken+bier bak+pils bakken+kwijtgeraakt bakken+leeg
      bakken+tellen bakken+terug bakkensaldo bakskes bakjes+retour curverbakken krattekes kratten
      kratten+retour kratten+leeg kratten+tellen lege+kratten leeggoed+terug leeggoed+kassa
      leeggoed+boeken leeggoed+creditnota leeggoedkosten leeggoed+tellen leeggoedhoek leeggoedticket
      flessen+terug flessen+statiegeld flessen+binnenbrengen flessenautomaat statiegeld+terug waarborgen
      waarborg+bakken borg+kratten vat+bier leeg+vat gasflessen+leeg rolkarren rolkooien
      rolcontainers+retour karren+terug karren+leeg bloemenkarren deense+karren cc-karren vicomb
      emballagebon emballagelijst retourkratten retourpallets retourgoed+verpakking lege+verpakking
      leeg+fust`,
    fr: `palette palettes europalette europalettes palette+europe palettes+europe palette+perdue
      palettes+perdues epal chep lpr demi-palette palettes+cassées étiquettes+palettes sscc bon+palettes
      bons+palettes échange+palettes échanger+palettes retour+palettes solde+palettes compte+palettes
      gestion+palettes palettes+dues palettes+manquantes palette+scan nombre+palettes pile+palettes
      bacs+plastique bac+retour caisse+plastique caisses+plastique caisses+vides casier+bière bac+bière
      bacs+bière cageot cageots caissette caissettes vidange+bouteilles vidanges vidanges+retour
      bon+vidanges machine+vidanges automate+bouteilles tomra consigné consignée consignés
      caution+emballage cautions emballages+consignés emballage+retour emballages+vides
      emballages+retour solde+emballages fût fûts fûts+bière tonneau emballage+réutilisable réutilisable
      réutilisables récupérable récupérables retour+vides retour+bacs bon+retour+emballages
      reprise+emballages rapporter+bouteilles bouteilles+vides roll rolls roll-conteneur roll+container
      rolls+conteneurs chariot+grillagé chariots+grillagés dolly dollies ifco euro+pool+system europool
      caisse+criée caisse+bois caisses+bois palox paloxes pallox big-bag bigbag big-bags ibc cubitainer
      cubi gitterbox intercalaire palette+location parc+palettes bacs+manquants bacs+perdus vides+camion
      consigne+bouteilles bacs+consignés palettes+reprendre palettes+rendre palettes+rendues
      palettes+chauffeur palettes+client palettes+fournisseur palettes+compter palettes+chep
      palettes+epal palettes+bleues palette+bleue palettes+rouges palette+bois palettes+bois
      palette+cassée palettes+vides palettes+échangées palettes+perdues+camion palettes+retournées
      bacs+vides bacs+compter bacs+rendre bacs+rendus bacs+client bac+plastique bac+vide bacs+bleus
      casiers+vides casiers+bouteilles casier+bouteilles casiers+consigne caisses+retour caisses+bière
      cageots+vides vidanges+caisse vidange vidange+casier vidanges+compter vidanges+créditer
      ticket+vidanges bouteilles+rendre bouteilles+machine caution+bacs caution+casiers caution+palettes
      fût+vide fûts+vides bonbonnes+vides rolls+vides rolls+retour chariots+retour chariots+fleurs
      chariots+danois emballages+vide emballage+consigné vides+reprendre retour+consignes
      emballages+compter solde+bacs solde+vidanges solde+consignes`,
    en: `pallet pallets europallet euro-pallet euro+pallet euro+pallets epal chep lpr half+pallet
      broken+pallets damaged+pallet one-way+pallet pallet+labels pallet+tag sscc pallet+vouchers
      pallet+note pallet+exchange exchange+pallets swap+pallets pallet+balance pallet+account
      pallet+administration pallet+registration pallets+owed owed+pallets missing+pallets
      pallets+missing pallet+scan pallet+count count+pallets pallet+pool pooled+pallet pallet+stack
      stacked+pallets crate crates plastic+crates beer+crates bottle+crate empty+crates crates+returned
      return+crates tote totes plastic+tote totes+returned plastic+boxes+return returnable returnables
      returnable+packaging reusable+packaging reusable reusables return+packaging return+empties empties
      empties+machine empties+voucher empty+bottles deposit+bottle deposit+bottles deposit+crate
      deposits+packaging bottle+deposit deposit+refund reverse+vending tomra keg kegs beer+keg barrel
      barrels drum+return packaging+balance packaging+account roll+containers rolltainer roll+cage
      roll+cages cage+trolleys trolleys+return dolly dollies ifco euro+pool+system europool
      auction+crates wooden+crates bulk+box pallox palox bigbag big+bag bulk+bag ibc ibcs
      intermediate+bulk gitterbox mesh+box slip+sheet layer+pad crates+lost lost+crates crate+balance
      returns+voucher take-back pallets+back pallets+return pallets+returned pallets+driver
      pallets+customer pallets+supplier pallets+counted pallets+lost pallets+chep pallets+epal
      blue+pallet blue+pallets red+pallets wooden+pallet wooden+pallets pallets+swapped
      pallets+exchanged empty+pallet empty+pallets pallets+given crates+back crates+count
      crates+customer crates+owed crates+missing crates+deposit beer+crate blue+crates plastic+crate
      milk+crates empties+back empties+till empties+credit empties+count empties+receipt returns+bottles
      bottles+return bottles+back bottle+machine deposit+back deposits+crates deposit+pallets keg+empty
      empty+kegs gas+bottles+empty cages+return roll+cages+empty trolleys+empty danish+trolleys
      flower+trolleys packaging+deposit returnable+crates returnable+boxes balance+crates
      balance+pallets`,
  },
];
