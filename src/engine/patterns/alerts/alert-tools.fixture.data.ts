/** One alert of a monitoring tool as it looks in a helpdesk: our own texts, in the manner of the tool. */
export type ToolAlert = {
  readonly tool: string;
  /** What is wrong; with the device it is one problem. */
  readonly problem: string;
  readonly devices: readonly string[];
  /** {device}, and what varies: {pct} {n} {gb} {time} {date} {ip} {id} {file}. */
  readonly trouble: readonly string[];
  readonly over: readonly string[];
  /** The text below the title, where the title does not say all. */
  readonly body?: string;
};

const SERVERS = ['SRV-FILE01', 'SRV-FILE02', 'SRV-DC01', 'SRV-APP03'];
const SITES = ['RTR-GENT', 'RTR-LUIK', 'sw-core-01'];

/** Alerts after which the words and the kinds were set. */
const FIRST: readonly ToolAlert[] = [
  {
    tool: 'zabbix',
    problem: 'disk',
    devices: SERVERS,
    trouble: [
      'Problem: Disk space is low (used > 90%) on C: of {device}',
      'Problem: Disk space is critically low on C: of {device}: {pct}% used',
    ],
    over: ['Resolved in {n}m 3s: Disk space is low (used > 90%) on C: of {device}'],
  },
  {
    tool: 'zabbix',
    problem: 'cpu',
    devices: SERVERS,
    trouble: ['Problem: High CPU utilization on {device} (over 90% for 5m)'],
    over: ['Resolved in {n}h 2m: High CPU utilization on {device} (over 90% for 5m)'],
  },
  {
    tool: 'zabbix',
    problem: 'agent',
    devices: SERVERS,
    trouble: ['PROBLEM: Zabbix agent on {device} is unreachable for {n} minutes'],
    over: ['OK: Zabbix agent on {device} is unreachable for {n} minutes'],
  },
  {
    tool: 'prtg',
    problem: 'disk',
    devices: SERVERS.map((each) => `${each}.intern.example`),
    trouble: [
      '[PRTG Network Monitor] {device} (Lokale probe) Schijfruimte C: Waarschuwing ({pct} % vrij)',
      '[PRTG Network Monitor] {device} (Lokale probe) Schijfruimte C: Fout ({pct} % vrij)',
    ],
    over: ['[PRTG Network Monitor] {device} (Lokale probe) Schijfruimte C: OK ({pct} % vrij)'],
  },
  {
    tool: 'prtg',
    problem: 'ping',
    devices: SITES,
    trouble: ['[PRTG Network Monitor] {device} Ping Down (No response since {time})'],
    over: ['[PRTG Network Monitor] {device} Ping Up ({n} msec)'],
  },
  {
    tool: 'nagios',
    problem: 'http',
    devices: ['srv-web01', 'srv-web02', 'srv-shop'],
    trouble: [
      '** PROBLEM Service Alert: {device}/HTTP is CRITICAL **',
      '** PROBLEM Service Alert: {device}/HTTP is WARNING **',
    ],
    over: ['** RECOVERY Service Alert: {device}/HTTP is OK **'],
  },
  {
    tool: 'nagios',
    problem: 'host',
    devices: ['AP-MAG-1', 'AP-MAG-2', 'AP-BUR-1'],
    trouble: [
      '** PROBLEM Host Alert: {device} is DOWN **',
      '** PROBLEM Host Alert: {device} is UNREACHABLE **',
    ],
    over: ['** RECOVERY Host Alert: {device} is UP **'],
  },
  {
    tool: 'checkmk',
    problem: 'memory',
    devices: ['SRV-ERP1', 'SRV-ERP2'],
    trouble: ['Check_MK: {device}/Memory OK -> WARN', 'Check_MK: {device}/Memory WARN -> CRIT'],
    over: ['Check_MK: {device}/Memory CRIT -> OK'],
  },
  {
    tool: 'centreon',
    problem: 'service',
    devices: ['srv-compta', 'srv-paie'],
    trouble: ['Centreon ALERTE : service Spooler arrêté sur {device} le {date} à {time}'],
    over: ['Centreon RETOUR À LA NORMALE : service Spooler démarré sur {device} le {date} à {time}'],
  },
  {
    tool: 'veeam',
    problem: 'backup',
    devices: ['Daily VMs', 'Weekly archive', 'SQL servers'],
    trouble: [
      '[Failed] Veeam backup job "{device}" ({n} objects) {n} failed',
      '[Warning] Veeam backup job "{device}" ({n} objects) {n} warning',
    ],
    over: ['[Success] Veeam backup job "{device}" ({n} objects)'],
  },
  {
    tool: 'acronis',
    problem: 'backup',
    devices: ['LT-0114', 'LT-0220', 'SRV-FILE01'],
    trouble: ['Acronis: sauvegarde échouée sur la machine {device} ({date} {time})'],
    over: ['Acronis : sauvegarde réussie sur la machine {device} ({date} {time})'],
  },
  {
    tool: 'ninja',
    problem: 'offline',
    devices: ['LT-0114', 'LT-0220', 'PC-BALIE-2'],
    trouble: ['NinjaOne: device {device} has been offline for {n} minutes'],
    over: ['NinjaOne: device {device} is back online'],
  },
  {
    tool: 'n-able',
    problem: 'antivirus',
    devices: ['LT-0114', 'PC-MAG-7'],
    trouble: ['N-central: Antivirus definitions out of date on {device} - Failed'],
    over: ['N-central: Antivirus definitions out of date on {device} - Normal'],
  },
  {
    tool: 'datto',
    problem: 'disk',
    devices: ['PC-MAG-7', 'LT-0331'],
    trouble: ['Alert raised: Disk usage on {device} exceeded {pct}% on drive D:'],
    over: ['Alert resolved: Disk usage on {device} below {pct}% on drive D:'],
  },
  {
    tool: 'defender',
    problem: 'malware',
    devices: ['LT-0114', 'LT-0220'],
    trouble: [
      'Microsoft Defender: malware detected on {device}: Trojan:Win32/{file}.A!ml',
      'Microsoft Defender: malware detected on {device}: {file}.exe',
    ],
    over: [],
  },
  {
    tool: 'azure',
    problem: 'service',
    devices: ['app-portal-prod', 'app-api-prod'],
    trouble: ['Fired: Sev2 Azure Monitor alert High response time on {device} at {date} {time}'],
    over: ['Resolved: Sev2 Azure Monitor alert High response time on {device} at {date} {time}'],
  },
  {
    tool: 'ups',
    problem: 'power',
    devices: ['UPS-RACK1', 'UPS-RACK2'],
    trouble: ['APC {device}: UPS: On battery power in response to an input power problem. {time}'],
    over: ['APC {device}: UPS: No longer on battery power. Power restored. {time}'],
  },
  {
    tool: 'printer',
    problem: 'toner',
    devices: ['PRN-201', 'PRN-202', 'PRN-MAG'],
    trouble: [
      'Waarschuwing: zwarte toner bijna leeg op {device} (nog {pct}%)',
      'Toner zwart {pct}% resterend: {device}',
    ],
    over: [],
  },
  {
    tool: 'fortinet',
    problem: 'vpn',
    devices: ['FG-GENT', 'FG-LUIK'],
    trouble: ['FortiGate {device}: IPsec tunnel to datacenter down, {date} {time}, msgid={n}'],
    over: ['FortiGate {device}: IPsec tunnel to datacenter up, {date} {time}, msgid={n}'],
  },
  {
    tool: 'synology',
    problem: 'pool',
    devices: ['NAS-01', 'NAS-02'],
    trouble: ['Storage Pool 1 on {device} has degraded'],
    over: ['Storage Pool 1 on {device} has been repaired: status normal'],
  },
  {
    tool: 'ninja',
    problem: 'generic',
    devices: ['LT-0401', 'LT-0402'],
    trouble: ['Ninja alert for {device}'],
    over: [],
    body: 'Condition: Windows service wuauserv stopped\nTime: {date} {time}',
  },
];

/** Written when the words of the first stood; what they taught was then added. */
const SECOND: readonly ToolAlert[] = [
  {
    tool: 'zabbix',
    problem: 'swap',
    devices: ['srv-db1', 'srv-db2'],
    trouble: ['PROBLEM [High] srv: Lack of free swap space on {device}, current {gb}'],
    over: ['RESOLVED [High] srv: Lack of free swap space on {device}, current {gb}'],
  },
  {
    tool: 'zabbix',
    problem: 'link',
    devices: ['SW-ATELIER', 'SW-BUREAU'],
    trouble: ['Problème : Interface Gi1/0/12 de {device} : lien interrompu à {time}'],
    over: ['Résolu : Interface Gi1/0/12 de {device} : lien interrompu à {time}'],
  },
  {
    tool: 'prtg',
    problem: 'temperature',
    devices: ['RACK-A', 'RACK-B'],
    trouble: ['Sensor Temperatuur op {device} in Alarm: {pct} °C is boven de drempel van 30 °C'],
    over: ['Sensor Temperatuur op {device} is terug OK: {n} °C'],
  },
  {
    tool: 'nagios',
    problem: 'load',
    devices: ['web-prod-01', 'web-prod-02'],
    trouble: ['PROBLEM: Current Load on {device} is CRITICAL - load average: {n}.{n}'],
    over: ['RECOVERY: Current Load on {device} is OK - load average: {n}.{n}'],
  },
  {
    tool: 'icinga',
    problem: 'queue',
    devices: ['mx1.firma.example', 'mx2.firma.example'],
    trouble: ['[PROBLEM] mailq on {device} is WARNING! {n} messages in queue'],
    over: ['[RECOVERY] mailq on {device} is OK! {n} messages in queue'],
  },
  {
    tool: 'centreon',
    problem: 'disk',
    devices: ['SRV-PAIE', 'SRV-STOCK'],
    trouble: ['Alerte critique : partition /home de {device} occupée à {pct} % ({gb} libres)'],
    over: ['Rétablissement : partition /home de {device} occupée à {n} % ({gb} libres)'],
  },
  {
    tool: 'veeam',
    problem: 'backup',
    devices: ['Nacht', 'Offsite copy'],
    trouble: [
      'Veeam: back-uptaak "{device}" is mislukt om {time}',
      'Veeam: back-uptaak "{device}" voltooid met waarschuwingen om {time}',
    ],
    over: ['Veeam: back-uptaak "{device}" is geslaagd om {time}'],
  },
  {
    tool: 'datto',
    problem: 'screenshot',
    devices: ['SRV-EXACT', 'SRV-TIME2'],
    trouble: ['Datto: screenshot verification failed for {device}, restore point of {date} {time}'],
    over: ['Datto: screenshot verification successful for {device}, restore point of {date} {time}'],
  },
  {
    tool: 'acronis',
    problem: 'backup',
    devices: ['PC-ACCUEIL', 'PC-DIR-02'],
    trouble: ['Alerte Acronis – La sauvegarde de {device} n’a pas abouti (code {n}) le {date}'],
    over: ['Alerte Acronis – La sauvegarde de {device} est terminée avec succès le {date}'],
  },
  {
    tool: 'n-able',
    problem: 'patch',
    devices: ['LT-0501', 'LT-0502', 'LT-0503'],
    trouble: ['Patch status on {device} went from Normal to Failed ({n} missing patches)'],
    over: ['Patch status on {device} went from Failed to Normal (0 missing patches)'],
  },
  {
    tool: 'atera',
    problem: 'smart',
    devices: ['LT-0501', 'PC-LAB-3'],
    trouble: ['Atera alert: S.M.A.R.T. failure predicted on disk 0 of {device} at {time}'],
    over: [],
  },
  {
    tool: 'atera',
    problem: 'service',
    devices: ['SRV-KLOK', 'SRV-PRINT'],
    trouble: ['Atera alert: service "Print Spooler" is not running on {device} since {time}'],
    over: ['Atera: alert resolved, service "Print Spooler" is running on {device}'],
  },
  {
    tool: 'atera',
    problem: 'service sql',
    devices: ['SRV-KLOK'],
    trouble: ['Atera alert: service "MSSQLSERVER" is not running on {device} since {time}'],
    over: ['Atera: alert resolved, service "MSSQLSERVER" is running on {device}'],
  },
  {
    tool: 'm365',
    problem: 'sign-in',
    devices: ['tenant'],
    trouble: ['Informational alert: Sign-in from an unusual location, user {file}@firma.example, IP {ip}'],
    over: [],
  },
  {
    tool: 'm365',
    problem: 'health',
    devices: ['EX'],
    trouble: [
      'Microsoft 365 service health: {device}9{pct}{pct}{pct}: users may be unable to send mail in Exchange Online',
    ],
    over: [],
  },
  {
    tool: 'azure',
    problem: 'backup',
    devices: ['vm-erp-01', 'vm-erp-02'],
    trouble: ['Azure Backup: Recovery Services vault rsv-prod reports backup failure for {device}, job {id}'],
    over: [],
  },
  {
    tool: 'ups',
    problem: 'battery',
    devices: ['UPS-MAG', 'UPS-SRV'],
    trouble: ['Eaton {device} : batterie à remplacer, test du {date} échoué'],
    over: [],
  },
  {
    tool: 'printer',
    problem: 'toner',
    devices: ['MFP-01', 'MFP-02'],
    trouble: [
      '{device} : toner cyan presque vide ({pct} pages restantes)',
      'Toner cyan faible sur {device}, série {id}',
    ],
    over: [],
  },
  {
    tool: 'printer',
    problem: 'paper',
    devices: ['MFP-01', 'MFP-02'],
    trouble: ['{device}: paper jam in tray 2 at {time}'],
    over: ['{device}: paper jam in tray 2 cleared at {time}'],
  },
  {
    tool: 'fortinet',
    problem: 'attack',
    devices: ['FGT-60F-A', 'FGT-60F-B'],
    trouble: ['[{device}] Alert: intrusion attempt dropped, source {ip}, attack id {n}, {date} {time}'],
    over: [],
  },
  {
    tool: 'watchguard',
    problem: 'wan',
    devices: ['FB-HOOFD', 'FB-FILIAAL'],
    trouble: ['Firebox {device}: externe interface WAN1 is uitgevallen ({ip}), {time}'],
    over: ['Firebox {device}: externe interface WAN1 is hersteld ({ip}), {time}'],
  },
  {
    tool: 'synology',
    problem: 'space',
    devices: ['DS-920', 'DS-1522'],
    trouble: ['De vrije ruimte op volume 1 van {device} is lager dan {n} GB'],
    over: [],
  },
  {
    tool: 'synology',
    problem: 'login',
    devices: ['DS-920', 'DS-1522'],
    trouble: ['Het IP-adres [{ip}] is geblokkeerd door {device} na te veel mislukte aanmeldingen via SSH'],
    over: [],
  },
  {
    tool: 'qnap',
    problem: 'volume',
    devices: ['NAS-QN1', 'NAS-QN2'],
    trouble: [
      '[Warning][{device}][Storage & Snapshots] Volume DataVol1 used space has reached {pct}%. {date}',
    ],
    over: [],
  },
  {
    tool: 'meraki',
    problem: 'ap',
    devices: ['AP-ZAAL-1', 'AP-ZAAL-2', 'AP-KANTINE'],
    trouble: ['Alert for network Hoofdkantoor - {device} has gone offline ({n} minutes)'],
    over: ['Alert for network Hoofdkantoor - {device} has come online ({n} minutes)'],
  },
  {
    tool: 'uptime',
    problem: 'site',
    devices: ['https://shop.firma.example/nl', 'https://portal.firma.example'],
    trouble: ['Monitor is DOWN: {device} - HTTP {n} Service Unavailable'],
    over: ['Monitor is UP: {device} - was down for {n} minutes'],
  },
  {
    tool: 'certificates',
    problem: 'certificate',
    devices: ['mail.firma.example', 'vpn.firma.example'],
    trouble: ['Le certificat SSL de {device} expire dans {n} jours (le {date})'],
    over: [],
  },
  {
    tool: 'hyper-v',
    problem: 'replica',
    devices: ['VM-BOEK', 'VM-CRM'],
    trouble: ['Hyper-V replicatie voor {device} is onderbroken op HV-02, gebeurtenis {n}'],
    over: ['Hyper-V replicatie voor {device} is hersteld op HV-02, gebeurtenis {n}'],
  },
  {
    tool: 'idrac',
    problem: 'psu',
    devices: ['ESX-01', 'ESX-02'],
    trouble: ['iDRAC {device}: Power supply 2 lost input, {date} {time}, PSU0003'],
    over: ['iDRAC {device}: Power supply 2 input restored, {date} {time}, PSU0003'],
  },
];

export const TUNED_ALERTS: readonly ToolAlert[] = [...FIRST, ...SECOND];

/** Written last: measured once as they were, before what they taught was added too. */
export const HELD_OUT_ALERTS: readonly ToolAlert[] = [
  {
    tool: 'zabbix',
    problem: 'time',
    devices: ['srv-dc1', 'srv-dc2'],
    trouble: [
      'Problem started at {time}: System time is out of sync (diff with Zabbix server > 60s) on {device}',
    ],
    over: [
      'Problem has been resolved at {time}: System time is out of sync (diff with Zabbix server > 60s) on {device}',
    ],
  },
  {
    tool: 'zabbix',
    problem: 'restart',
    devices: ['srv-dc1', 'srv-web9'],
    trouble: ['Problème : {device} a été redémarré (uptime < 10m), événement {n}'],
    over: ['Résolu en {n}m : {device} a été redémarré (uptime < 10m), événement {n}'],
  },
  {
    tool: 'prtg',
    problem: 'traffic',
    devices: ['FW-HASSELT', 'FW-AALST'],
    trouble: ['{device}: sensor WAN verkeer in fout, waarde {n} Mbit/s is te hoog'],
    over: ['{device}: sensor WAN verkeer weer normaal, waarde {n} Mbit/s'],
  },
  {
    tool: 'prtg',
    problem: 'printer',
    devices: ['PRN-HAL1', 'PRN-HAL2'],
    trouble: ['Capteur Ping de {device} en panne depuis {time} (délai d’attente dépassé)'],
    over: ['Capteur Ping de {device} de nouveau opérationnel depuis {time}'],
  },
  {
    tool: 'nagios',
    problem: 'raid',
    devices: ['hv-01', 'hv-02'],
    trouble: ['PROBLEM - {device} - RAID CRITICAL: array 1 degraded, disk 3 failed'],
    over: ['RECOVERY - {device} - RAID OK: array 1 optimal'],
  },
  {
    tool: 'checkmk',
    problem: 'ntp',
    devices: ['lnx-a1', 'lnx-a2'],
    trouble: ['Checkmk: {device} / NTP Time: OK → CRIT (offset {n} ms)'],
    over: ['Checkmk: {device} / NTP Time: CRIT → OK (offset {n} ms)'],
  },
  {
    tool: 'centreon',
    problem: 'cpu',
    devices: ['SRV-CAISSE1', 'SRV-CAISSE2'],
    trouble: ['PROBLÈME critique sur {device} : charge CPU à {pct} % depuis {n} minutes'],
    over: ['RÉTABLI sur {device} : charge CPU à {n} %'],
  },
  {
    tool: 'veeam',
    problem: 'copy',
    devices: ['Copy naar Antwerpen', 'Copy naar Brussel'],
    trouble: [
      "Backup copy job '{device}' finished with status Failed at {date} {time}",
      "Backup copy job '{device}' finished with status Warning at {date} {time}",
    ],
    over: ["Backup copy job '{device}' finished with status Success at {date} {time}"],
  },
  {
    tool: 'veeam',
    problem: 'repository',
    devices: ['BACKUP-REPO1', 'BACKUP-REPO2'],
    trouble: ['Veeam: repository {device} is running low on free space ({gb} left)'],
    over: [],
  },
  {
    tool: 'acronis',
    problem: 'agent',
    devices: ['LT-0601', 'LT-0602'],
    trouble: ['Acronis Cyber: machine {device} is offline for more than {n} days'],
    over: ['Acronis Cyber: machine {device} is online'],
  },
  {
    tool: 'datto',
    problem: 'rmm service',
    devices: ['LT-0601', 'PC-KASSA1'],
    trouble: ['[{device}] Service Monitor: DattoAV has stopped, {time}'],
    over: ['[{device}] Service Monitor: DattoAV has started, {time}'],
  },
  {
    tool: 'n-able',
    problem: 'disk',
    devices: ['LT-0601', 'PC-KASSA1'],
    trouble: ['Waarschuwing: schijf C: op {device} heeft nog maar {gb} vrij'],
    over: ['Hersteld: schijf C: op {device} heeft {gb} vrij'],
  },
  {
    tool: 'ninja',
    problem: 'memory',
    devices: ['RDS-01', 'RDS-02'],
    trouble: ['Memory utilization on {device} was {pct}% for 15 minutes'],
    over: ['Memory utilization on {device} returned to normal'],
  },
  {
    tool: 'ninja',
    problem: 'generic event',
    devices: ['RDS-01', 'RDS-02'],
    trouble: ['Notification from NinjaRMM - condition triggered'],
    over: ['Notification from NinjaRMM - condition reset'],
    body: 'Device: {device}\nCondition: Windows event 7031 in log System\nTime: {date} {time}',
  },
  {
    tool: 'atera',
    problem: 'backup',
    devices: ['SRV-KASSA', 'SRV-HR'],
    trouble: ['Alerte : la sauvegarde du serveur {device} est en échec depuis {n} jours'],
    over: ['La sauvegarde du serveur {device} a réussi le {date}'],
  },
  {
    tool: 'defender',
    problem: 'ransomware',
    devices: ['LT-0610', 'LT-0611'],
    trouble: ['Verdachte activiteit: mogelijke ransomware op {device}, gebruiker {file}@firma.example'],
    over: [],
  },
  {
    tool: 'm365',
    problem: 'quota',
    devices: ['info', 'facturatie'],
    trouble: ['Postvak "{device}" is voor {pct}% vol'],
    over: [],
  },
  {
    tool: 'm365',
    problem: 'rule',
    devices: ['-'],
    trouble: [
      'Low-severity alert: Creation of forwarding/redirect rule by {file}@firma.example at {date} {time}',
    ],
    over: [],
  },
  {
    tool: 'azure',
    problem: 'vm',
    devices: ['vm-sql-01', 'vm-sql-02'],
    trouble: [
      'Fired:Sev1 Azure Monitor Alert vm-unavailable on {device} ( microsoft.compute/virtualmachines ) at {date} {time}',
    ],
    over: [
      'Resolved:Sev1 Azure Monitor Alert vm-unavailable on {device} ( microsoft.compute/virtualmachines ) at {date} {time}',
    ],
  },
  {
    tool: 'ups',
    problem: 'power',
    devices: ['UPS-HAL', 'UPS-KELDER'],
    trouble: ['{device}: de UPS werkt op batterij, geschatte autonomie {n} min'],
    over: ['{device}: netspanning is hersteld'],
  },
  {
    tool: 'ups',
    problem: 'overload',
    devices: ['UPS-HAL'],
    trouble: ['{device}: UPS output overload, load {pct}%'],
    over: ['{device}: UPS output overload cleared, load {n}%'],
  },
  {
    tool: 'printer',
    problem: 'service',
    devices: ['KM-C250-1', 'KM-C250-2'],
    trouble: ['Onderhoud nodig op {device}: fuser unit heeft {pct}000 pagina’s bereikt'],
    over: [],
  },
  {
    tool: 'fortinet',
    problem: 'ha',
    devices: ['FGT-HA1', 'FGT-HA2'],
    trouble: ['FortiGate HA: heartbeat lost on {device} interface ha1 {date} {time}'],
    over: ['FortiGate HA: heartbeat restored on {device} interface ha1 {date} {time}'],
  },
  {
    tool: 'watchguard',
    problem: 'bovpn',
    devices: ['FB-KORTRIJK', 'FB-IEPER'],
    trouble: ['WatchGuard {device}: BOVPN tunnel naar hoofdkantoor is inactief ({ip})'],
    over: ['WatchGuard {device}: BOVPN tunnel naar hoofdkantoor is actief ({ip})'],
  },
  {
    tool: 'synology',
    problem: 'backup',
    devices: ['NAS-KANTOOR', 'NAS-MAGAZIJN'],
    trouble: [
      'Hyper Backup: taak Nachtkopie op {device} is mislukt ({date})',
      'Hyper Backup: taak Nachtkopie op {device} is gedeeltelijk voltooid ({date})',
    ],
    over: ['Hyper Backup: taak Nachtkopie op {device} is voltooid ({date})'],
  },
  {
    tool: 'qnap',
    problem: 'fan',
    devices: ['NAS-QN5', 'NAS-QN6'],
    trouble: ['[Error][{device}] System fan 2 failure, {n} RPM'],
    over: ['[Info][{device}] System fan 2 recovered, {n} RPM'],
  },
  {
    tool: 'unifi',
    problem: 'ap',
    devices: ['U6-HAL', 'U6-KANTINE'],
    trouble: ['UniFi: access point {device} disconnected at {time}'],
    over: ['UniFi: access point {device} connected at {time}'],
  },
  {
    tool: 'domotz',
    problem: 'camera',
    devices: ['CAM-POORT', 'CAM-DOK2'],
    trouble: ['Domotz - Important device {device} ({ip}) went OFFLINE'],
    over: ['Domotz - Important device {device} ({ip}) is back ONLINE'],
  },
];
