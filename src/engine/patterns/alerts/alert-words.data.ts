const split = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** That something is wrong, whatever it is: said of any alert, so it tells none apart. Folded, in three languages. */
export const TROUBLE_WORDS = split(`
  problem problems down critical crit warning warnings warn error errors err failed failure failures fail fails failing
  alarm alarms interrupted inactive partially crashed major minor severe severity disaster average emergency unreachable offline lost disconnected
  stopped unavailable timeout timed breached breach unsuccessful
  probleem problemen kritiek kritisch kritieke waarschuwing waarschuwingen fout fouten mislukt mislukte onbereikbaar
  gestopt verloren verbroken storing onbeschikbaar uitgevallen onderbroken inactief gedeeltelijk gecrasht alarmen alarmmelding
  probleme problemes critique avertissement avertissements erreur erreurs echec echoue echouee injoignable arrete
  arretee perdu perdue indisponible interrompu interrompue abouti inactif partiellement alarme alarmes deconnecte deconnectee
`);

/** That it is over: also beside words of trouble ("Resolved: service stopped"). */
export const OVER_WORDS = split(`
  recovery recovered recovers resolved cleared clear restored fixed repaired
  hersteld herstel herstelling opgelost
  retabli retablie retablis retablissement resolu resolue resorbe
`);

/** That all is well, unless something is wrong in the same breath ("completed with errors"). */
export const WELL_WORDS = split(`
  ok up normal online reachable success successful successfully succeeded completed complete finished healthy running
  started running connected passed ended closed operational optimal reset
  normaal bereikbaar geslaagd succesvol voltooid gelukt succes afgerond gestart verbonden actief optimaal operationeel
  normale joignable reussi reussie termine terminee demarre demarree connecte connectee actif operationnel operationnelle
`);

/** Before one of the words above it says the opposite: "not completed", "niet hersteld". */
export const NOT_WORDS = split('not no never niet geen nooit pas non sans without zonder');

/** How much, over or under what: said of the alert, not of its recovery, and of any alert of its kind. */
export const MEASURE_WORDS = split(`
  low high full exceeded exceeds above below over under threshold reached almost nearly insufficient usage used
  free utilization utilisation
  laag hoog lage hoge vol boven onder drempel drempelwaarde overschreden bijna onvoldoende gebruik gebruikt verbruik bezet vrij vrije
  bas basse faible haut haute eleve elevee plein pleine depasse depassee seuil dessus dessous presque insuffisant
  insuffisante utilise utilisee occupe occupee libre
`);

/** Words of any alert that say nothing of what is wrong: they stand around it. */
export const FRAME_WORDS = split(`
  alert alerts triggered raised opened informational notification notifications message monitoring monitor monitored status state event events trigger detected reported
  report severity information info update-notification current currently again back now since host hostname device
  server machine computer node agent sensor probe priority automatic automated value ticket system op in uit out off on aan af bij via dans sous active condition rule policy
  changed change has been have was were is are be will for from with the due
  melding meldingen bericht toestand toestel apparaat waarde automatische automatisch gedetecteerd vastgesteld werd wordt
  terug momenteel opnieuw sinds hostnaam prioriteit systeem
  alerte alertes notification message etat statut appareil equipement serveur hote machine poste valeur automatique detecte detectee constate
  retour nouveau depuis priorite systeme evenement
`);

/** Programs that send alerts: which one did is no part of what is wrong. Veeam and the like stay: they do the work. */
export const TOOL_WORDS = split(`
  zabbix prtg nagios icinga centreon checkmk check_mk grafana solarwinds whatsup observium librenms n-able n-central
  ninjaone ninjarmm ninja rmm datto atera kaseya pulseway auvik domotz uptimerobot statuspage opmanager
  paessler alertmanager prometheus
`);

/** What stands in alerts and in no other ticket, and is nobody's name. */
export const KNOWN_WORDS = split(`
  cpu ram swap ups nas raid smart snmp ping icmp http https ssl tls ssh rdp smtp imap dns dhcp ntp vpn ipsec wan lan
  vlan wifi ssid poe fw utm iops vm vms hyper-v vmware esxi vcenter datastore hypervisor cluster failover heartbeat
  mailq queue prod test dev repo hq branch office packet latency jitter bandwidth throughput uptime load filesystem inode inodes partition volume pool storage lun
  snapshot snapshots replication replica veeam acronis synology qnap apc eaton fortinet fortigate watchguard firebox
  sophos sonicwall meraki unifi ubiquiti idrac ilo bmc defender entra azure intune office365 microsoft windows linux exchange
  sharepoint onedrive teams sql mssql mysql postgresql oracle iis apache nginx spooler scheduler wsus bitlocker
  antivirus malware ransomware trojan virus phishing threat quarantine intrusion brute-force lockout sign-in login logon
  patch patches firmware certificate licence license battery runtime utility power fan temperature humidity toner cartridge drum
  ink tray fuser interface tunnel gateway link port switch router firewall access-point controller disk disks drive
  backup backups job jobs task tasks copy offsite agentless incremental synthetic repository restore point objects
  missed missing degraded rebuild rebuilding predictive smart-error chassis psu redundancy memory
  back-uptaak back-up-taak taak taken schijf schijven schijfruimte geheugen processor temperatuur luchtvochtigheid batterij
  noodvoeding stroom netspanning ventilator certificaat licentie dienst poort verbinding tunnel bedreiging quarantaine
  vervalt verloopt verlopen inktpatroon lade opslag opslagruimte volume gebeurtenis back-up
  sauvegarde sauvegardes tache taches disque disques espace memoire processeur temperature humidite batterie onduleur
  secteur ventilateur certificat licence service port lien tunnel menace quarantaine expire expiration cartouche bac
  stockage interface hors ligne coupure alimentation baie
`);
