# Minutes in German as most issuers write them: the signs that all share. What is peculiar to a product or a place is a
# profile of its own. README.md describes the form.

[profile]
title=German minutes, papers and agendas of any issuer

[define]
DATE=\d{1,2}\.\s?(?:\d{1,2}\.|\p{Lu}\p{Ll}+)\s?\d{2,4}
COUNT=\d+|[Kk]eine[rn]?|[Ee]ine[rmns]?|[Zz]wei|[Dd]rei|[Vv]ier|[Ff]ünf|[Ss]echs|[Ss]ieben|[Aa]cht|[Nn]eun|[Zz]ehn|[Ee]lf|[Zz]wölf
TIME=\d{1,2}(?:[.:]\d{2})?
SAL=Herrn?|Frau|Hr\.|Fr\.
TITLE=Prof\.|Professor(?:in)?|Dr\.|PD|Mag\.|Dipl\.-?\s?\p{Lu}\p{Ll}+\.?|DI|Ing\.|M\.?\s?A\.|B\.?\s?A\.|LL\.M\.|med\.|jur\.|phil\.|rer\.|nat\.|h\.\s?c\.|Mag\.a|MMag\.|DDr\.
# offices that are spoken of with a name or alone
OFFICE=(?:[Ss]tellv(?:ertretende[rn]?|\.)?\s+|[Ss]tv\.\s+|Erste[rn]?\s+|Zweite[rn]?\s+|1\.\s+|2\.\s+|3\.\s+)?(?:(?:Ober|Alt|Vize|Samtgemeinde|Verbandsgemeinde|Orts|Amts)?[Bb]ürgermeister(?:in)?|Landr(?:at|ätin)|Kreisdirektor(?:in)?|(?:Stadt|Gemeinde|Kirchen|Verwaltungs|Kreis)r(?:at|ätin)|(?:Ober)?(?:Verwaltungs|Bau|Stadtbau|Kreisverwaltungs)(?:rat|rätin|direktor|direktorin)|(?:Ausschuss|Gremiums|Rats|Vereins|Sitzungs|Beirats|Fraktions|Stadtverordneten)?[Vv]orsitzende[rn]?|Vorsteher(?:in)?|Stadtverordnetenvorsteher(?:in)?|Beigeordnete[rn]?|Kämmerer|Kämmerin|Stadtkämmerer|Kreiskämmerer|Dezernent(?:in)?|(?:Fachbereichs|Amts|Abteilungs|Sachgebiets|Stabsstellen|Fachdienst|Referats)leiter(?:in)?|Bauamtsleiter(?:in)?|Schriftführer(?:in)?|Protokollführer(?:in)?|Schriftwart(?:in)?|Kassenwart(?:in)?|Kassier(?:er|erin)?|Kassenprüfer(?:in)?|Schatzmeister(?:in)?|(?:Stadt|Landtags)?[Pp]räsident(?:in)?|Bezirks(?:bürgermeister(?:in)?|vertreter(?:in)?)|(?:Stellv\.\s)?Kreisbrandmeister|Vizepräsident(?:in)?|Obmann|Obfrau|Rats(?:herr|frau|mitglied)|Kreistagsmitglied|Ausschussmitglied|Gemeindevertreter(?:in)?|Stadtverordnete[rn]?|Kreistagsabgeordnete[rn]?|Abgeordnete[rn]?|Gleichstellungsbeauftragte[rn]?|Geschäftsführer(?:in)?|Sitzungsleiter(?:in)?|Versammlungsleiter(?:in)?|Wahlleiter(?:in)?|Wehrführer(?:in)?|Stadtbrandmeister(?:in)?|Minister(?:in)?|Staatssekretär(?:in)?|OBM|OB|BM|Bgm\.?|GR|GV|Gv|GVin|Rm|RM|sB|sE|SB|StR|StRin|StR'in|StV|Stv\.?|KTM|KTA|RH|RF|AM|MdL)
WORD=\p{Lu}[\p{L}\p{M}'’]*(?:-\p{Lu}[\p{L}\p{M}'’]*)*
PARTICLE=von\s+der|von\s+den|von|van\s+de[rn]?|van|de\s+la|de|zu|zur|vom|ter|ten|und\s+zu
NAME=(?:{PARTICLE}\s+)?(?!(?:Fraktion|Stadt|Rat|Kreis|Gemeinde|Verwaltung|Amt)\b){WORD}
INITIAL=\p{Lu}\.
FULLNAME=(?:{NAME}\s+(?:(?:{INITIAL}|{NAME})\s+){0,3})?{NAME}
TWONAMES=(?!(?:Der|Die|Das|Den|Dem|Des|Ein|Eine|Einen|Im|In|Am|An|Auf|Zu|Zum|Zur|Bei|Nach|Vor|Mit|Für|Über|Unter|Von|Vom|Es|Er|Sie|Man|Hier|Dies|Diese[rnms]?|Auch|Nun|Als|Aus|Um|So|Da|Wie|Was|Wer|Alle|Keine?|Weitere?|Neue?)\s){NAME}\s+(?:(?:{INITIAL}|{NAME})\s+){0,3}{NAME}
GROUPWORD=(?!Anwesend|Abwesend|Enthaltung|Stimme)\p{Lu}[\p{L}\p{N}’'‘\./&+-]*|90|/|\+|&|im\s+(?=Kreistag|Rat)
GROUPNAME={GROUPWORD}(?:\s{GROUPWORD})*
GROUPLIST=(?:(?:der|die|des|den|von|vom)\s+)?{GROUPNAME}(?:(?:,|\s+und|\s+sowie|,\s+und)\s+(?:(?:der|die|des|den|von|vom)\s+)?{GROUPNAME})*
# bodies that meet, nominative and genitive
BODYWORD=(?:[\p{L}-]*(?i:ausschuss|ausschuß|(?<![A-Za-z])rat|(?:stadt|gemeinde|kreis|bei|verwaltungs|aufsichts|orts|bezirks|kirchen|pfarr|eltern|jugend|senioren|integrations|studierenden|stifts|markt|grund|land)rat|kreistag|landtag|vertretung|versammlung|beirat|vorstand|kommission|senat|parlament|präsidium|kuratorium|konvent|plenum|arbeitsgruppe|arbeitskreis|konferenz|forum|werkstatt))
BODYGENITIVE=(?:[\p{L}-]*(?i:ausschusses|(?<![A-Za-z])rate?s|(?:stadt|gemeinde|kreis|bei|verwaltungs|aufsichts|orts|bezirks|kirchen|pfarr|jugend|senioren|integrations|markt)rate?s|kreistage?s|landtage?s|vertretung|versammlung|beirate?s|vorstande?s|kommission|senate?s|parlamente?s|präsidiums|kuratoriums|konvente?s|plenums|arbeitsgruppe|arbeitskreises|konferenz|forums))
# the body as subject of a sentence
BODY=(?:[Dd]er|[Dd]ie|[Dd]as)\s+(?:\p{Lu}\p{L}*-?,?\s+(?:und\s+)?){0,4}?(?:{BODYWORD}|GV|Mitglieder|Anwesenden|Mitgliederversammlung|Gremium)\b
# acts of speaking, in the third person, also in indirect speech
SAYS=(?:er)?klärt(?:e)?|erläutert(?:e)?|berichtet(?:e)?|ergänzt(?:e)?|führt(?:e)?|teilt(?:e)?|fragt(?:e)?|erfragt(?:e)?|bittet|bat|weist|wies|bedankt(?:e)?|dankt(?:e)?|betont(?:e)?|äußert(?:e)?|antwortet(?:e)?|bemerkt(?:e)?|merkt(?:e)?|meint(?:e)?|schlägt|schlug|stellt(?:e)?|verweist|verwies|erkundigt(?:e)?|informiert(?:e)?|begrüßt(?:e)?|kritisiert(?:e)?|lobt(?:e)?|schließt|schloss|spricht|sprach|hebt|hob|gibt|gab|sagt(?:e)?|bestätigt(?:e)?|regt(?:e)?|beantragt(?:e)?|beantwortet(?:e)?|appelliert(?:e)?|wünscht(?:e)?|hält|hielt|sieht|sah|plädiert(?:e)?|entgegnet(?:e)?|erwidert(?:e)?|eröffnet(?:e)?|unterbricht|unterbrach|verpflichtet(?:e)?|trägt|trug|zeigt(?:e)?|macht(?:e)?|beschreibt|beschrieb|schildert(?:e)?|unterstreicht|widerspricht|wirft|geht|ging|nimmt|nahm|zieht|zog|legt(?:e)?|stimmt(?:e)?|findet|fand|verliest|verlas|meldet(?:e)?|möchte|bezieht|bezweifelt|befürwortet|bekräftigt|vertritt|warnt|rät|ruft|rief|verabschiedet(?:e)?|gratuliert(?:e)?|freut|mahnt|fordert|forderte
PERSON=(?:{SAL}\s+)?(?:{OFFICE}\s+)*(?:{SAL}\s+)?(?:{TITLE}\s*)*

# ---- what kind of document ----

[kind minutes]
title=^(?:\S+\s+){0,3}?(?:Öffentliche\s+|Nichtöffentliche\s+)?(?:(?:Ergebnis|Sitzungs|Beschluss|Verlaufs|Kurz|Wort|Plenar)?[Pp]rotokoll|(?:Sitzungs|Verhandlungs)?[Nn]iederschrift|Sitzungsbericht|Verhandlungsschrift)\b(?!entwurf)
upper=^(?:NIEDERSCHRIFT|PROTOKOLL|SITZUNGSPROTOKOLL|VERHANDLUNGSSCHRIFT|ERGEBNISPROTOKOLL|SITZUNGSNIEDERSCHRIFT)\b

[kind agenda]
invitation=^(?:\S+\s+){0,2}?(?:Einladung|EINLADUNG)\b
notice=^(?:Öffentliche\s+)?Bekanntmachung\b
agenda=^(?:Tagesordnung|TAGESORDNUNG)\s+(?:für\s+die|der|zur)\s

[kind paper]
paper=^(?:\p{L}+\s+){0,2}?(?:\p{L}*[Vv]orlage|\p{L}*[Mm]itteilung|Drucksache|\p{L}*[Aa]ntrag|\p{L}*[Aa]nfrage|Stellungnahme|Bericht)(?:\s*[-–:]|\s+Nr|\s*$|\s+\d)
allris=^ALLRIS\s+-\s+(?:Drucksache|Vorlage)

[kind excerpt]
title=^(?:Beschluss|Protokoll|Niederschrifts?)[Aa]uszug\b
auszug=^(?:Auszug|AUSZUG)\s+(?:aus|AUS)\b

[furniture]
allris=^(?:Reduzieren|Loading\.\.\.|Auswahl|Infosystem Kommunalpolitik|Navigation überspringen|Seite drucken)$

# ---- the head of minutes ----

[head]
# "Niederschrift über die 2. Sitzung des Ausschusses für …, am 28.01.2021"
genitive=^des\s+(?<genitive>{BODYGENITIVE}.*?|(?:\p{Lu}\p{L}*-?\s+und\s+)?{BODYGENITIVE}.*?)(?=\s+(?:der\s+Stadt|der\s+Gemeinde|des\s+Kreises)\s|\s*$)
title=\b(?:über|zur|der)\s+(?:die|der)?\s*(?:(?<number>\d+)\.\s+)?(?:(?:öffentliche[nr]?(?:/nichtöffentliche[nr]?)?|ordentliche[nr]?|nichtöffentliche[nr]?|gemeinsame[nr]?|außerordentliche[nr]?|konstituierende[nr]?)\s+(?:und\s+\p{L}+\s+)?)*(?:(?<number>\d+)\.\s+)?(?:Sitzung|Versammlung|Tagung)\s+(?:des|der)\s+(?<genitive>.+?)(?=\s+am\s+(?:\p{L}+,?\s+(?:dem\s+|den\s+)?)?\d|\s+vom\s+\d|\s+in\s+der\s+Wahlperiode|\s+(?:der\s+Stadt|der\s+Gemeinde|des\s+Kreises|der\s+Landeshauptstadt|der\s+Marktgemeinde|des\s+Landkreises)\s|\s+(?:lade|laden|lädt)\b|\s*$)
sittingof=^(?:Thema\s*:\s+)?(?<number>\d+)\.\s+(?:(?:öffentliche|ordentliche|Öffentliche|nichtöffentliche)\s+)*Sitzung\s+(?!des\b|der\b)(?<organization>\p{Lu}.*)$
daylabel=^(?:Besprechung|Sitzung|Versammlung)\s+am\s*:\s*(?:\p{L}+,\s*)?(?<date>{DATE})
numbered=\bdie\s+(?<number>\d+)\.\s+(?:\p{L}+(?:/\p{L}+)?\s+){0,2}Sitzung$
sitting=^(?:(?<number>\d+)\.\s+)(?:(?:öffentliche|ordentliche|Öffentliche|gemeinsame)\s+)*Sitzung\s+(?:des|der)\s+(?<genitive>.+?)(?=\s+am\s|\s+vom\s|\s*$)
document=^(?:Niederschrift|Protokoll)\s+(?:Nr\.\s*)?(?<document>\d+(?:/\d+)?)$
gremium=^(?:Gremium|Ausschuss|Sitzung)\s*:\s*(?<organization>.+?)(?:\s*\t.*)?$
body=^(?<organization>(?:\p{Lu}[\p{L}-]*\s+(?:und\s+)?)?{BODYWORD}(?:\s+für\s+.+)?)$
of=^(?<organization>{BODYWORD}\s+(?:der|des)\s+(?<body>(?:Stadt|Gemeinde|Kreises|Landkreises|Marktgemeinde|Samtgemeinde|\p{Ll}+\p{Lu}+)\s+\p{Lu}.*?))$
ofregion=^(?<organization>[\p{L}-]*(?i:werkstatt|forum|konferenz)\s+(?:der|des)\s+(?<body>\p{L}+\s+\p{Lu}.*))$
club=^(?<body>.*\be\.\s?V\.)$
assembly=^(?:Protokoll|Niederschrift)\s+(?:zur|der|über\s+die)\s+(?:\p{Ll}+\s+)?(?<organization>(?:Jahreshaupt|Mitglieder|Haupt|Bürger|Einwohner|Eigentümer|General)versammlung)\b
opened=^(?:Termin|Sitzungstermin|Datum)\s*:?\s+.*{DATE},?\s+(?:um\s+)?(?<start>{TIME})\s*Uhr
daytime=\bam\s+(?:\p{L}+,?\s+(?:dem\s+|den\s+)?)?{DATE},?\s+(?:um\s+|Beginn:?\s+)?(?<start>{TIME})\s*Uhr
starts=^Zeit\s*:\s*(?<start>{TIME})\s*Uhr$
onday=\bam\s+(?:\p{L}+,?\s+(?:dem\s+|den\s+)?)?(?<date>{DATE})
plainday=^(?:\p{L}+tag|Mittwoch|Sonnabend),?\s+(?:dem\s+|den\s+)?(?<date>{DATE})
dayplace=^am\s+(?:\p{L}+,?\s+(?:dem\s+|den\s+)?)?{DATE}\s*[|,]\s*(?<location>\p{Lu}.+)$
dayline=^am\s+(?:\p{L}+,?\s+(?:dem\s+|den\s+)?)?(?<date>{DATE})(?<place_follows>)$
date=^(?:Datum|Sitzungstermin|Sitzungstag|Termin|Sitzungsdatum|Tag)\s*:?\s+(?:\p{L}+,\s*)?(?:den\s+)?(?<date>{DATE})
dateinline=\b(?:Sitzungstermin|Sitzungsdatum)\s*:\s*(?:\p{L}+,\s*)?(?:den\s+)?(?<date>{DATE})
place=^(?:Ort|Sitzungsort|Raum,\s+Ort|Ort,\s+Raum|Ort/Raum|Tagungsort|Versammlungsort)\s*:\s*(?<location>.+)$
duration=^(?:Sitzungsdauer|Dauer|Zeit|Uhrzeit|Beginn/Ende)\s*:?\s*(?:von\s+)?(?<start>{TIME})\s*(?:Uhr\s*)?(?:-|–|bis)\s*(?<end>{TIME})\s*Uhr
begin=^(?:Sitzungsbeginn|Beginn(?:\s+der\s+Sitzung)?)\s*:?\s+(?<start>{TIME})\s*(?:Uhr|h)
end=^(?:Sitzungsende|Ende(?:\s+der\s+Sitzung)?|Schluss(?:\s+der\s+Sitzung)?)\s*:?\s+(?:gegen\s+)?(?<end>{TIME})\s*(?:Uhr|h)
beginend=\b(?:Beginn|Sitzungsbeginn)\s*:?\s*(?<start>{TIME})\s*Uhr.{1,20}\bEnde\s*:?\s*(?<end>{TIME})\s*Uhr

# genitive → nominative: stem, what is put behind it; the rest of the words stays
[nominative]
ausschuss=^(?<stem>(?:\p{Lu}\p{L}*-,?\s+(?:und\s+)?)*[\p{L}-]*[Aa]usschuss)es\b
rat=^(?<stem>[\p{L}-]*[Rr]at)e?s\b
tag=^(?<stem>[\p{L}-]*tag)e?s\b
vorstand=^(?<stem>[\p{L}-]*[Vv]orstand)e?s\b
senat=^(?<stem>[\p{L}-]*[Ss]enat)e?s\b
parlament=^(?<stem>[\p{L}-]*[Pp]arlament|[\p{L}-]*[Kk]onvent)e?s\b
um=^(?<stem>[\p{L}-]*(?:[Pp]räsidium|[Kk]uratorium|[Pp]lenum|[Ff]orum))s\b
kreis=^(?<stem>[\p{L}-]*[Kk]reis)es\b

[body]
municipality=\b(?<type>Stadt|Landeshauptstadt|Hansestadt|Universitätsstadt|Gemeinde|Marktgemeinde|Samtgemeinde|Verbandsgemeinde|Ortsgemeinde|Kreis|Landkreis|Markt|Flecken|Amt)\s+(?<name>(?:Bad\s+|Sankt\s+|St\.\s+)?\p{Lu}\p{Ll}[\p{L}-]*(?:\s+(?:am|an\s+der|im|in\s+der|ob\s+der)\s+\p{Lu}\p{L}+)?)
seat=\b(?<type>Kreis|Stadt|Gemeinde)(?:verwaltung|kasse)\s+(?<name>(?:Bad\s+)?\p{Lu}\p{Ll}[\p{L}-]*)

# ---- papers ----

[paper]
typepublic=^(?<type>\p{L}*(?:[Vv]orlage|[Mm]itteilung|[Aa]ntrag|[Aa]nfrage))\s+-\s+(?:nicht)?öffentlich(?<name_follows>)$
typenumber=^(?<type>(?:\p{Lu}\p{L}+\s+)?\p{L}*(?:[Vv]orlage|[Mm]itteilung|[Aa]ntrag|[Aa]nfrage))\s*(?:[-–:]|Nr\.?:?)\s*(?<reference>[\p{L}]{0,3}/?\d+[/-]\d+(?:[/-]\w+)*)$
number=^(?:Vorlage(?:n)?-?(?:[Nn]ummer|[Nn]r\.?)|Drucksache(?:n)?-?(?:[Nn]ummer|[Nn]r\.?)?|Drucksache\s+Nr\.?)\s*:\s*(?<reference>[\p{L}]{0,3}/?\d+[/-]\d+(?:[/-]\w+)*)
name=^Betreff\s*:\s*(?<name>.+)$
date=\bDatum\s*:\s*(?<date>{DATE})
originator=^(?:Abteilung|Amt|Fachbereich|Verfasser(?:in)?|Federführend(?:es\s+Amt)?|Einreicher(?:in)?|Dezernat)\s*:\s*(?<originator>[^\t]+)

[consultation]
row=^(?<organization>(?=\p{Lu})[^\t]*?{BODYWORD}[^\t(]*?)(?:\s*\((?<role>[^)]+)\))?\t+(?<date>{DATE})(?:\t+(?:(?<public>Ö\b|[Öö]ffentlich)|(?<nonpublic>N\b|[Nn]ichtöffentlich)))?

# ---- lines that part a document ----

[part public]
part=^(?:[IVA-C1-2]+[.)]\s*)?(?i:öffentlicher\s+(?:teil|sitzungsteil)|öffentliche\s+(?:sitzung|tagesordnung|tagesordnungspunkte))\s*:?$
title=^(?i:niederschrift|protokoll|tagesordnung|sitzungsprotokoll)\s*\(öffentlich\)
agenda=^Tagesordnung\s*(?:-|–|:)?\s*(?:öffentlich(?:er\s+Teil)?|\(öffentlich\))

[part nonpublic]
part=^(?:[IVA-C1-2]+[.)]\s*)?(?i:nicht[\s-]?öffentlicher\s+(?:teil|sitzungsteil)|nicht[\s-]?öffentliche\s+(?:sitzung|tagesordnung|tagesordnungspunkte))\s*:?$
agenda=^Tagesordnung\s*(?:-|–|:)?\s*(?:nicht[\s-]?öffentlich(?:er\s+Teil)?|\(nicht[\s-]?öffentlich\))
excluded=^(?i:unter\s+ausschluss\s+der\s+öffentlichkeit|vertraulicher\s+teil)\s*:?$

[public title]
sitting=(?<![Nn]icht)(?<![Nn]icht )(?<!und )\b(?i:öffentliche[nr]?)\s+(?:\p{L}+\s+){0,2}Sitzung
status=^Status:\s+öffentlich$

[nonpublic document]
title=^(?i:niederschrift|protokoll|sitzungsprotokoll)\s*\((?i:nicht[\s-]?öffentlich)\)
marked=^(?i:nicht[\s-]?öffentliche\s+(?:niederschrift|vorlage|mitteilung|drucksache))\b
paper=^\p{L}*(?:[Vv]orlage|[Mm]itteilung)\s+-\s+nicht[\s-]?öffentlich

[agenda]
heading=^(?:Veröffentlichte\s+)?(?i:tagesordnung|traktanden(?:liste)?|ablauf)\s*(?:\((?:nicht)?öffentlich\))?\s*:?$
items=^(?i:tagesordnungspunkte)\s*:?$

[present]
heading=^(?i:anwesende?|anwesend\s+(?:sind|waren)|anwesenheit(?:sliste)?|es\s+(?:sind|waren)\s+anwesend|teilnehmer(?:innen)?(?:\s+und\s+teilnehmer(?:innen)?)?|teilnehmende)\s*:?\s*$
of=^(?:Anwesend|Anwesende)\s+(?:sind|waren|vom|von|aus)\b.{0,60}:$
inline=^(?:Anwesend(?:e)?|Teilnehmer(?:innen)?)\s*:\s+(?<rest>\p{Lu}.*)$
chair=^Vorsitz\s*:?$

[absent]
heading=^(?i:abwesende?|entschuldigt(?:\s+fehl(?:t|en|ten))?|es\s+fehl(?:t|en|ten)(?:\s+entschuldigt)?|nicht\s+anwesend|abwesend\s+(?:sind|waren)|fehlend|unentschuldigt(?:\s+fehl(?:t|en|ten))?)\s*:?\s*$
inline=^(?i:abwesend|entschuldigt(?:\s+fehl(?:t|en|ten))?|es\s+fehl(?:t|en|ten)(?:\s+entschuldigt)?|nicht\s+anwesend)\s*:\s+(?<rest>\p{Lu}.*)$

[group]
members=^(?<role>(?:Kreistags|Rats|Ausschuss|Einzel|Gemeinderats|Stadtrats|Vorstands)?[Mm]itglied)(?:er)?\s+(?:der\s+)?(?<name>(?!Mitglieder)\p{Lu}.*)$
single=^(?<role>Einzelmitglied|Ratsmitglied)$
lettered=^[a-z]\)\s+(?<name>.+?)\s*:?$
faction=^(?<name>(?:\p{L}*[Ff]raktion\s+.+|\p{Lu}[^\s]*(?:\s.*)?-\s?Fraktion))\s*:?$
party=^(?<name>CDU|SPD|FDP|AfD|CSU|BSW|GRÜNE|Grüne|(?:Bündnis|BÜNDNIS)\s?90\s?/\s?(?i:die\s+grünen).*|(?:DIE|Die)\s+(?:LINKE|Linke|PARTEI|Partei|GRÜNEN|Grünen)|ÖVP|SPÖ|FPÖ|NEOS|FWG?|UWG|Freie\s+Wähler|SSW|Volt|[Ff]raktionslos)\s*:?$
administration=^(?<name>(?:Von\s+der\s+|Aus\s+der\s+|Die\s+)?(?:Verwaltung|(?:Stadt|Kreis|Gemeinde)verwaltung)(?:\s+der\s+.*)?)\s*:?$
guests=^(?<name>Gäste|Als\s+Gast|Sachverständige|Presse|Zuhörer(?:innen)?)\s*:?$
office=^(?<role>(?:[Ss]tellv(?:ertretende[rn]?|\.)\s+)?(?:Vorsitzende[rn]?|Vorsitz|Bürgermeister(?:in)?|Schriftführ(?:ung|er|erin)|Protokoll(?:führung|führer|führerin)?|Beigeordnete[r]?))\s*:?$
labelled=^(?<role>(?:[Ss]tellv(?:ertretende[rn]?|\.)\s+)?(?:Vorsitzende[rn]?|Vorsitz|Sitzungsleitung|Versammlungsleitung|Schriftführ(?:ung|er|erin)|Protokoll(?:führung|führer|führerin)?))\s*:\s*(?<rest>\p{Lu}.+)$
kinds=^(?<name>(?:Stimmberechtigte|Beratende|Ordentliche|Sachkundige|Stellvertretende|Weitere)\s+(?:Mitglieder|Teilnehmer|Bürger(?:innen)?|Einwohner(?:innen)?|Anwesende)(?:\s+.*)?)\s*:?$

# the members as such: no group of theirs
plural=^(?:Die\s+)?(?:\p{L}*(?:räte|rätinnen|Innen|vertreter(?:innen)?|verordnete[n]?|abgeordnete[n]?|mitglieder)(?:\s+und\s+)?)+(?<role>)\s*:?$
colon=^(?<name>\p{Lu}[^:\t]{2,70}):$

[no entry]
list=^(?:Verteiler|Verteilt\s+an)\b
about=^(?:ca\.|rund|etwa)?\s?\d+(?:\s+\p{L}+)?$
count=^(?:Zahl\s+der\s+Anwesenden|Anzahl|insgesamt)\b
role=^(?:Name|Funktion|Fraktion|Bemerkung)$

[attachments]
heading=^(?:Anlagen?|ANLAGEN?|Anhang|Anlagenverzeichnis)\s*:?$

[signature]
gez=^gez\.\s+(?<name>[^,\t]+?)(?:,\s*(?<role>[^\t]+))?(?=\t|$)

# a mark of signing alone: the names stand below
[signed]
mark=^(?:gez\.|i\.\s?A\.)(?:\t(?:gez\.|i\.\s?A\.))*$

[closing]
office=^(?:\(?(?:{OFFICE})\)?(?:\s+|\t|$))+$

# ---- people ----

[person]
family=^(?<name>{NAME}),\s+(?<title>(?:{TITLE}\s*)*)(?<given>(?!(?:{OFFICE})\b)(?:{WORD})(?:\s+{WORD})?)(?:\s*\((?<group>[^)\d]*)\))?(?<rest>)$
listed=^(?:[-–•*]\s+)?(?:(?:{SAL}\s+)?(?<role>{OFFICE}(?:\s+{OFFICE})*)|{SAL})\s+(?:{SAL}\s+)?(?<title>(?:{TITLE}\s*)*)(?<name>{FULLNAME})(?:\s*\((?<group>[^)\d]*)\))?(?<rest>(?:[\s,;:–/(-].*)?)$
bare=^(?:[-–•*]\s+)?(?<title>(?:{TITLE}\s*)*)(?<name>{TWONAMES})(?:\s*\((?<group>[^)\d]*)\))?(?<rest>(?:\s*[,;(–-].*)?)$
titled=^(?<title>(?:{TITLE}\s*)+)(?<name>{FULLNAME})(?<rest>(?:[\s,;–-].*)?)$
alone=^(?<name>{NAME})$

[late]
time=\b(?:anwesend\s+|Anwesend\s+)?ab\s+(?<time>\d{1,2}[.:]\d{2})\s*(?:Uhr|h)
item=\bab\s+(?:TOP|Punkt|Pkt\.)\s+(?<item>[\d.]+)

[early]
time=\b(?:anwesend\s+|Anwesend\s+)?bis\s+(?:einschließlich\s+)?(?<time>\d{1,2}[.:]\d{2})\s*(?:Uhr|h)
item=\bbis\s+(?:einschließlich\s+)?(?:TOP|Punkt|Pkt\.)\s+(?<item>[\d.]+)

[substitute]
for=(?:[Vv]ertretung\s+(?:für|von)|[Vv]ertreter(?:in)?\s+(?:für|von)|i\.\s?V\.\s+(?:für|von)|[Ii]n\s+Vertretung\s+(?:für|von)|vertritt|\bf\.)\s+(?<name>(?:{SAL}|{OFFICE}|{TITLE}|\s)*{FULLNAME})

[away]
absent=\b(?:abwesend|entschuldigt|fehlt)\b

# an office with its holder's name, anywhere in a text
[office named]
named=\b(?<office>{OFFICE})\s+(?:{SAL}\s+)?(?:{TITLE}\s*)*(?<name>{FULLNAME})

[body word]
body=\b(?<name>(?=\p{Lu}){BODYWORD})\b

[chair]
chair=^(?:(?:Rm|RM|Frau|Herr),?\s+)?(?:(?:Ausschuss|Gremiums|Rats|Vereins|Sitzungs|Beirats)?[Vv]orsitzende[rn]?|Vorsitz)$
listed=,\s+Vorsitzende[r]?$
first=^(?:1\.|[Ee]rste[r]?)\s+Vorsitzende[r]?$

# ---- items ----

[item]
top=^(?:[Zz]u\s+)?(?:TOP|Top)\s+(?<number>(?:[ÖöN]\s?)?\d+(?:\.\d+)*(?:\s?[a-z]\b)?)[.:)]?(?:\s+|\t|$)(?:[:–-]\s+)?(?:(?<reference>\d{2,4}/\d{2,4})\s+)?(?<name>.*)$
punkt=^(?:[Zz]u\s+)?(?:Punkt|PUNKT|Pkt\.|Tagesordnungspunkt|Traktandum)\s+(?<number>\d+(?:\.\d+)*)[.:)]?(?:\s+|\t|$)(?:[:–-]\s+)?(?:(?<reference>\d{2,4}/\d{2,4})\s+)?(?<name>.*)$
marked=^(?<number>Ö\s?\d+(?:\.\d+)*)(?:\s+|\t|$)(?<name>.*)$
markednon=^(?<number>(?<nonpublic>N)\s?\d+(?:\.\d+)*)(?:\s+|\t|$)(?<name>.*)$

[item weak]
number=^(?<number>\d{1,2}(?:\.\d{1,2})*)[.)]?(?:\s+|\t|$)(?:(?<reference>\d{2,4}/\d{2,4})\s+)?(?<name>(?!\d{1,2}[.:]\d\d\s+Uhr).*)$

# a point under a heading that ends with a colon
[item letter]
letter=^(?<number>[a-z])\)\s+(?<name>\p{Lu}.*)$

# what stands before or behind the name: the group `name` is what stays of it
[name tail]
proposal=^(?:Gemeinsamer\s+)?(?:Antrag|Anfrage)\s+der\s+(?:[^:]*?)[Ff]raktion(?:en)?[^:]*:\s*(?<name>.+)$
by=^(?<name>.+?)\s*\((?:von|durch)\s+\p{Lu}[^()]*\)$
reference=^(?<name>.+?)\s*[-–,]?\s*\(?(?:Drucksache|Vorlage|DS|Drs\.)[\s:.-]*(?:Nr\.?:?\s*)?[\p{L}]{0,3}/?\d+[/-]\d+[^)]*\)?$
dots=^(?<name>.+?)\s*\.{4,}\s*\d*$

[treatment]
kind=^(?:Beschluss|Empfehlung|Grundsatzbeschluss|Kenntnisnahme|Nachträgliche\s+Kenntnisnahme\b.*|Vorschlag\s+zur\s+TO\b.*|[Rr]egelm[äa]{0,2}\p{Ll}*\s+Bericht\b.*|[Bb]eschlussfassung|Vorberatung|Beratung|Entscheidung|Anhörung)$
more=^hierzu\s*(?:->|:)
speaker=^(?:Berichterstatt(?:er|erin|ung)|BE)\s*:

[reference]
named=\b(?:Drucksachen?(?:nummer)?|Vorlagen?(?:[\s-]?(?:Nr\.|[Nn]ummer))?|DS|Drs\.|Antrag|Vorlage)(?:[\s-]*(?:Nr\.?|Nummer))?[\s:]*(?<reference>(?:[A-Z]{1,3}[/-])?\d{1,5}[/-]\d{2,4}(?:-E\s?\d+|/\d+|-\d{1,2}(?!\d))?)
further=(?<=\d\sund\s)(?<reference>\d{3,5}/\d{4})
numbered=(?<![\d/.,-])(?<reference>\d{5}-\d{2}(?:-E\s?\d+)?)(?![\d/])

# ---- proceedings: lines ----

[label decision]
label=^(?:Beschluss|Beschlüsse|Beschluß|BESCHLUSS|Empfehlungsbeschluss|Beschlussempfehlung|Empfehlung|Beschlusstext)\s*(?::\s*(?<rest>.*))?$
bracketed=^Beschluss\s*\((?:[^)]*)\)\s*:?\s*(?<rest>.*)$
about=^Beschluss\s+(?:über|zu|zum|zur)\s+.{1,100}(?<![.?!])$
wording=^Der\s+(?:Beschluss|Antrag)\s+lautet\s*:\s*(?<rest>.*)$

[label vote]
label=^(?:Abstimmungsergebnis|Abstimmung|Abst\.-?\s?Ergebnis|Ergebnis\s+der\s+Abstimmung|Beschlussergebnis|Stimmenverhältnis)\s*:?\s*(?<rest>.*)$

[label debate]
label=^(?:Erörterung|Beratung|Diskussion|Aussprache|Wortprotokoll|Protokoll|Sachverhalt|Verlauf|Wortmeldungen|Bericht)\s*:?$

[label proposal]
label=^(?:Beschlussvorschlag|Beschlußvorschlag|Beschlussentwurf|Antragstext|Verwaltungsvorschlag)\s*:?\s*(?<rest>.*)$

[letter]
lies=\bl(?:iegt|iegen|ag|agen)\b.*\b(?:vor|folgende[rns]?)\b.*:$
reasons=^Begründung\s*:?$
greeting=^Sehr\s+geehrte
motion=\bfolgende[nr]?\s+(?:gemeinsame[nr]?\s+)?(?:Antrag|Anfrage|Zusatzantrag|Änderungsantrag|Stellungnahme|Schreiben)\b.*:$

[quote]
minutes=\bl(?:iegt|iegen|ag)\b.*\b(?:folgende[rns]?|nachfolgende[rns]?)\s+(?:\p{Ll}+\s+)*(?<noun>(?:Rück)?[ÜüU]berweisung|Niederschrift|Protokollauszug|Beschlussauszug|Auszug|Empfehlung)\b.*:$

[vote line]
majority=^(?:[Ee]instimmig|[Mm]ehrheitlich|[Mm]it\s+Mehrheit|[Mm]it\s+Stimmenmehrheit|[Ss]timmenmehrheit|EINSTIMMIG)\b.{0,160}$
counts=^(?:Ja|Dafür|Ja-Stimmen|JA|Nein|Zustimmung)\s*:?\s*\d+.{0,120}$
countsbefore=^\d+\s+(?:Ja|Nein|dafür|Stimmen\s+dafür|Ja-Stimmen|Nein-Stimmen|Befürwortungen)\b.{0,120}$
with=^(?:[Mm]it|[Bb]ei)\s+(?:{COUNT})\s.{0,100}\b(?:Stimmen?|Enthaltung(?:en)?|Gegenstimmen?)\b.{0,60}$
word=^(?:(?:ungeändert|geändert|abweichend)\s+)?(?:beschlossen|angenommen|abgelehnt|zugestimmt|genehmigt|empfohlen)\.?$

# ---- proceedings: sentences ----

[turn]
chair=^(?:(?:Auch|Nun|Sodann)\s+)?(?:Der|Die|der|die)\s+(?<office>(?:{OFFICE})),\s+(?:{SAL}\s+)(?:{TITLE}\s*)*(?<name>{FULLNAME})(?:\s*\((?<group>[^)]*)\))?,\s+\p{Ll}
named=^(?:(?:Auch|Nun|Sodann|Ebenso)\s+)?(?:(?:{SAL})\s+(?:(?<office>{OFFICE})\s+)*|(?<office>{OFFICE})\s+(?:{SAL}\s+)?)(?:{TITLE}\s*)*(?<name>{FULLNAME})(?:\s*\((?<group>[^)]*)\))?,?\s+(?!und\b|sowie\b|oder\b|wird\b|wurde\b|als\b)\p{Ll}
office=^(?:(?:Auch|Nun|Sodann|Ebenso)\s+)?(?:Der|Die)\s+(?<office>{OFFICE})\s+(?!wird\b|wurde\b|und\b|sowie\b|der\b|des\b)\p{Ll}
inverted=^(?!Herr|Frau)\p{Lu}[^:]*?\s(?:{SAYS})\s+(?:sich\s+)?(?:(?:{SAL})\s+(?:(?<office>{OFFICE})\s+)*|(?<office>{OFFICE})\s+)(?:{TITLE}\s*)*(?<name>{FULLNAME})(?:\s*\((?<group>[^)]*)\))?(?=[\s,.])
invertedoffice=^(?!Herr|Frau)\p{Lu}[^:]*?\s(?:{SAYS})\s+(?:sich\s+)?(?:der|die)\s+(?<office>{OFFICE})(?:,?\s+(?:{SAL}\s+)(?:{TITLE}\s*)*(?<name>{FULLNAME}))?(?=[\s,.])
bare=^(?:{TITLE}\s*)*(?<bare>{TWONAMES})(?:\s*\((?<group>[^)]*)\))?,?\s+(?!und\b|sowie\b)\p{Ll}
labelled=^(?:(?<office>{OFFICE})\s+(?:{SAL}\s+)?|{SAL}\s+|(?={TITLE}))(?:{TITLE}\s*)*(?<name>{FULLNAME})(?:,\s+(?<group>{GROUPNAME})|\s+\((?<group>[^)]*)\))?:\s+(?<said>\p{Lu})
labelledoffice=^(?<office>{OFFICE}):\s+(?<said>\p{Lu})
labelledname=^(?<bare>{FULLNAME})(?:,\s+(?<group>{GROUPNAME})|\s+\((?<group>[^)]*)\))?:\s+(?<said>\p{Lu})
bracketed=^(?:{TITLE}\s*)*(?<name>{TWONAMES})\s*\((?<group>[^)]+)\),?\s+(?!und\b|sowie\b)\p{Ll}
citizen=^(?:Der|Die|Ein|Eine)\s+(?:Einwohner|Bürger|Anwohner|Zuhörer|Anlieger)(?:in)?,?\s+(?:{SAL}\s+)?(?:{TITLE}\s*)*(?<name>{FULLNAME}),?\s+\p{Ll}
institution=^Die\s+(?<institution>Verwaltung)\s+(?:{SAYS})\b
unnamed=^(?:Ein|Eine|Der|Die)\s+(?:\p{Ll}+\s+)?(?<institution>Einwohner(?:in)?|Bürger(?:in)?|Zuhörer(?:in)?|Anwohner(?:in)?|Anlieger(?:in)?|Besucher(?:in)?|Mitglied)\s+(?:aus\s+[^,.]*?\s|der\s+[^,.]*?\s)?(?:{SAYS}|will|wollte)\b

[turn heading]
by=\((?:von|durch)\s+(?<name>{TWONAMES})(?:,\s*(?<group>[^)]+))?\)$

[no turn]
vote=\blässt\b.*\babstimmen\b
act=\b(?:wird|werden|wurde|wurden)\b.*\b(?:bestellt|gewählt|wiedergewählt|benannt|ernannt|berufen|verpflichtet|vorgeschlagen|bestätigt)\b
closing=\b(?:schließt|schloss|beendet|beendete)\s+(?:\p{L}+\s+)*?(?:die|den)\s+(?:\p{Ll}+\s+)?(?:Sitzung|Teil|Versammlung)\b

[turn end]
vote=\bwird\b.*\babgestimmt\b
question=^(?:Es\s+wird|Es\s+wurde|Auf\s+die\s+Frage|Auf\s+Nachfrage\s+wird|Eine\s+Diskussion|Nach\s+(?:kurzer|eingehender|längerer)\s+(?:Diskussion|Beratung|Aussprache))\b
joint=^Der\s+Tagesordnungspunkt\s+wird\b
answers=^Die\s+Fragen\b.*\b(?:werden|wird)\b.*\bschriftlich\b

[no decision]
intent=\b(?:möge|wolle|soll|sollte|könne|könnte|würde|müsse|vor(?:zu)?schlagen)\b
wrote=^\d+[.)]\s
elsewhere=\bhat\s+in\s+(?:ihrer|seiner)\s+Sitzung\b
question=\?$

[acknowledgement]
body=^(?:[^.:]*?\s)?{BODY}[^.:]*\snimm?t\b.*\bzur\s+Kenntnis
inverted=\bnimm?t\s+(?:{BODY})\b.*\bzur\s+Kenntnis
passive=\b(?:wird|werden|wurde|wurden)\b.*\bzur\s+Kenntnis\s+genommen
serves=\bdien(?:t|en)\s+zur\s+Kenntnis
past=^{BODY}.*\bnahm(?:en)?\b.*\bzur\s+Kenntnis
line=^[Zz]ur\s+Kenntnis\s+genommen\.?$

[referral]
body=^(?:[^.:]*?\s)?{BODY}[^.:]*?\s(?:überweist|verweist)\b
inverted=\b(?:überweist|verweist)\s+{BODY}
pass=^{BODY}.*\blässt\b.*\bdurchlaufen
passive=\b(?:wird|werden|wurde|wurden)\b.*\b(?:an|in)\s+(?:den|die|das)\b.*\b(?:verwiesen|überwiesen)\b

[deferral]
passive=\b(?:wird|werden|wurde|wurden)\b.*\b(?:vertagt|zurückgestellt|abgesetzt)\b
body=^{BODY}[^.:]*?\s(?:vertagt)\b

[withdrawal]
passive=^(?:Die|Der|Das)\b.*\b(?:wird|werden|wurde|wurden)\b.*\bzurückgezogen\b

[election]
passive=\b(?:wird|werden|wurde|wurden)\b.*\b(?:bestellt|gewählt|benannt|ernannt|berufen)\b
active=^{BODY}\b.*\b(?:wählt|bestellt|benennt)\b
confirmed=\b(?:wird|werden|wurde|wurden)\b.*\b(?:in\s+(?:ihrem|seinem)\s+Amt|im\s+Amt)\b.*\bbestätigt\b
confirms=\bbestätigt\b.*\bdie\s+Wahl\b
again=\b(?:wird|werden|wurde|wurden)\b.*\b(?:wiedergewählt|hinzugewählt)\b

[recommendation]
body=^(?:[^.:]*?\s)?{BODY}[^.:]*?\sempfiehlt\b
inverted=\bempfiehlt\s+{BODY}
voted=\b(?:einstimmig|mehrheitlich)\b.*\bempfohlen\b
passive=\b(?:wird|werden)\s+(?:\p{Ll}+\s+)*empfohlen\b

[resolution]
body=^(?:[^.:]*?\s)?{BODY}[^.:]*?\s(?:beschließt|beschliesst|genehmigt|beschloss|genehmigte|bewilligt|fasst)\b
inverted=\b(?:beschließt|beschliesst|genehmigt|beschloss)\s+{BODY}
agrees=^{BODY}[^.:]*?\sstimmt\b.*\bzu\b
rejects=^{BODY}[^.:]*?\slehnt\b.*\bab\b
voted=\b(?:wird|werden|wurde|wurden|ist|sind)\b.*\b(?:einstimmig|mehrheitlich|mit\s+(?:Mehrheit|\d+|Stimmenmehrheit|großer))\b.*\b(?:beschlossen|genehmigt|angenommen|zugestimmt|abgelehnt|festgestellt|bestätigt|verabschiedet|erteilt|entlastet|stattgegeben|gebilligt)\b
agenda=\bwird\s+die\s+Tagesordnung\b.*\b(?:festgestellt|genehmigt|beschlossen)\b
agenda2=^Die\s+Tagesordnung\b.*\bwird\b.*\b(?:festgestellt|genehmigt|beschlossen)\b
fails=^Der\s+(?:\p{L}*[Aa]ntrag|Vorschlag)\b.*\b(?:ist|wird|wurde)\b.*\b(?:abgelehnt|angenommen)\b

[wording]
follows=:\s*$

[amendment]
motion=\b(?:Änderungs|Zusatz|Ergänzungs)antr[aä]g

# ---- votes ----

[accepted]
word=\b(?:beschlossen|angenommen|zugestimmt|genehmigt|empfohlen|festgestellt|bestellt|gewählt|bewilligt|beschließt|beschliesst|empfiehlt|genehmigt|erteilt|gebilligt|verabschiedet|zugestimmt|stattgegeben|bestätigt)\b
agrees=\bstimmt\b.*\bzu\b

[rejected]
word=\b(?:abgelehnt|verworfen)\b
rejects=\blehnt\b.*\bab\b

[unanimous]
word=\b(?:[Ee]instimmig(?:e[rnms]?)?|EINSTIMMIG|[Ee]inhellig)\b
without=\bohne\s+Gegenstimmen?\b

[majority]
word=\b(?:[Mm]ehrheitlich(?:e[rnms]?)?|[Mm]it\s+(?:großer\s+|knapper\s+)?(?:Stimmen)?[Mm]ehrheit|[Ss]timmenmehrheit|mehrstimmig)\b

[yes]
label=\b(?:Ja|JA|Ja-Stimmen|Dafür|dafür|Stimmen\s+dafür|Zustimmung(?:en)?|Fürstimmen)\s*:?\s+(?<count>{COUNT})
before=(?<count>{COUNT})\s+(?:Ja\b|Ja-?[Ss]timmen?|Stimmen\s+dafür|dafür|Befürwortungen|Fürstimmen|für\s+\d|Zustimmungen)

[no]
label=\b(?:Nein|NEIN|Nein-Stimmen|Dagegen|dagegen|Stimmen\s+dagegen|Ablehnung(?:en)?|Gegenstimmen)\s*:?\s+(?<count>{COUNT})
before=(?<count>{COUNT})\s+(?:Nein\b|Nein-?[Ss]timmen?|Stimmen\s+dagegen|dagegen|Gegenstimmen?|gegen\s+den|Ablehnungen)

[abstentions]
label=\b(?:Enthaltung(?:en)?|ENTHALTUNGEN|Stimmenthaltung(?:en)?)\s*:?\s+(?<count>{COUNT})
before=(?<count>{COUNT})\s+(?:Stimm)?[Ee]nthaltung(?:en)?

[score]
stimmen=\bmit\s+(?<yes>{COUNT})\s?(?::|zu|gegen)\s?(?<no>{COUNT})\s+Stimmen?\b
against=\bmit\s+(?<yes>{COUNT})\s+(?:Ja-?)?[Ss]timmen\s+gegen\s+(?<no>{COUNT})\b
votes=\bmit\s+(?<yes>\d+)\s+Stimmen\s+(?:angenommen|beschlossen)

[for groups]
with=\bmit\s+den\s+Stimmen\s+(?<groups>{GROUPLIST})
list=\bZustimmung:\s*(?<groups>{GROUPLIST})

[against groups]
against=\bgegen\s+(?:die\s+)?(?:Stimmen?\s+)?(?<groups>(?:(?:der|des|von|vom|die)\s+)?{GROUPLIST})

[abstaining groups]
with=\b[Ee]nthaltung(?:en)?\s+(?<groups>(?:der|des|von|vom)\s+{GROUPLIST})

[group name]
group=(?:(?:der|die|des|den|von|vom)\s+)?(?<name>{GROUPNAME})

[abbreviation]
title=^\(?(?:Dr|Prof|Mag|Ing|Dipl|Hr|Fr|St|Nr|Art|Abs|Ziff|Pkt|vgl|bzw|ca|etc|evtl|ggf|gem|inkl|lfd|max|min|mtl|rd|sog|Std|stellv|stv|Str|Tel|usw|zzgl|Anm|bspw|Bgm|Stv|Mio|Mrd|Tsd|Jhd|Flst|Fl|Gem|Az|Drs|Abt|ehem|einschl|S|i\.V|e\.V|u\.a|z\.B|d\.h|o\.g|o\.ä|u\.ä|i\.d\.R|a\.D|m\.E|v\.a|s\.o|s\.u)\.$
letter=^\(?[\p{L}]\.$
number=^\(?\d{1,2}\.$
