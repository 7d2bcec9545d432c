# Minutes in German as most issuers write them: the signs that all share. What is peculiar to a product or a place is a
# profile of its own. README.md describes the form.

[profile]
title=German minutes, papers and agendas of any issuer

[define]
# a paper's number as printed; 2008/09 is a year
# a paper's number as printed
CODE=(?!(?:19|20)\d\d\s?[-–/]\s?(?:19|20)\d\d(?!\d))(?!20(?:0(?:0/01|1/02|2/03|3/04|4/05|5/06|6/07|7/08|8/09|9/10)|1(?:0/11|1/12|2/13|3/14|4/15|5/16|6/17|7/18|8/19|9/20)|2(?:0/21|1/22|2/23|3/24|4/25|5/26|6/27|7/28|8/29|9/30))\b)(?<!jahr\s)(?<!jahres\s)(?:\d{2}/[A-Z]{2,4}/\d{2,4}(?:-\d{1,3})?|\d{2}/[A-Z]{2}\s\d{1,3}/\d{1,4}|(?:[A-Z]{1,4}\d?[/-])?\d{2,4}/(?:[A-Z]{2}/)?\d{2,5}(?:/\d+)?|[A-Z]{2,4}/20\d\d/\d{2,4}-\d{1,2}|[A-Z]{1,4}/\d{1,4}/\d+|[A-Z]{1,4}/[IVX]{1,6}/\d{2,5}|[A-Z](?:-[A-Z]{2})?\d{4}/\d{2}|20\d\d/\d{3,4}-[IVX]{1,3}|\d{3,5}/\d{4}|[A-Z]{1,4}-(?:20\d\d-\d{1,4}|\d{1,4}-20\d\d)|\d{1,4}-\d{1,2}/\d{4}|[12]\d-\d{5}(?:-\d{2})?|(?:VO|BV|MV|IV|DS|AN|AF|AT)/(?=\d{0,3}[A-Z])[A-Z\d]{2,6}/\d{4}-\d{1,4})(?![\d/-])
WEEKDAY=(?:(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend|(?:Mo|Di|Mi|Do|Fr|Sa|So)(?:\.|(?=,?\s+\d)))
# a town's name: Groß Lüsow, St. Anna am Berg
TOWN=(?:(?:Bad|Sankt|St\.|Groß|Gross|Klein|Alt|Neu|Hohen|Ober|Unter|Nieder|Burg|Königs|Markt)\s+)?\p{Lu}\p{Ll}[\p{L}-]*(?:\s+(?:am|an\s+der|a\.\s?d\.|im|in\s+der|ob\s+der|bei)\s+(?!{WEEKDAY}|Rathaus|\p{Lu}\p{Ll}*(?:saal|haus|heim|schule|halle|zimmer|raum|amt)\b)\p{Lu}\p{L}+)?
DATE=\d{1,2}\.\s?(?:\d{1,2}\.|\p{Lu}\p{Ll}+\.?)\s?\d{2,4}
COUNT=\d+|[Kk]eine[rn]?|[Ee]in(?:e[rmns]?)?|[Zz]wei|[Ff]ünfzehn|[Ss]echzehn|[Ss]iebzehn|(?i:drei|vier|acht|neun)zehn|[Zz]wanzig|[Dd]rei|[Vv]ier|[Ff]ünf|[Ss]echs|[Ss]ieben|[Aa]cht|[Nn]eun|[Zz]ehn|[Ee]lf|[Zz]wölf
# what is counted of a vote
YESWORD=(?i:ja-?\s?stimmen?|ja|(?:für|pro)(?=\s?:\s?\d)|(?:für|pro)-?stimmen?|stimmen?\s+dafür|daf(?:ü|ue)r|zustimmung(?:en)?|befürwortung(?:en)?)
NOWORD=(?i:nein-?\s?stimmen?|nein|(?:gegen|[ck]ontra)(?=\s?:\s?\d)|(?:gegen|contra|kontra)-?stimmen?|stimmen?\s+dagegen|dagegen|ablehnung(?:en)?)
ABSTAINWORD=(?i:(?:stimm)?enthaltung(?:en)?|enth\.|enthalten|st(?:imm)?\.?-?enth\.)
# all that a line of nothing but counts may hold
TALLYWORD=(?i:ja|nein|[jne](?=\s?[:,;/)]|\.?$)|x|mal|für|gegen|pro|contra|kontra|(?:ja|nein|für|gegen|pro|contra|kontra)-?\s?stimmen?|stimmen?|dafür|dagegen|zustimmung(?:en)?|ablehnung(?:en)?|befürwortung(?:en)?|(?:stimm)?enthaltung(?:en)?|stimmenthaltungen|enth|enthalten|befangen(?:heit)?(?:en)?|anwesende?[nr]?|abwesende?|stimmberechtigte?[nr]?|(?:ausschuss|rats|gemeinderats|stadtrats|kreistags|gremiums)?mitglieder(?:n)?|mitgliederzahl|persönlich|beteiligte?|beteiligung|ungültige?|gültige?|abgegebene?|gesetzliche?|anzahl|zahl|davon|nicht|mitgewirkt|teilgenommen|ausgeschlossen|keine?|ohne|mit|bei|und|von|insgesamt|an|der|die|abstimmung|abstimmungsergebnis|ergebnis|einstimmig|mehrheitlich|angenommen|abgelehnt|beschlossen|sowie)
TIME=\d{1,2}(?:[.:,]\d{2})?
# an hour with its unit behind it, or with minutes
CLOCK=(?:\d{1,2}(?:[.:,]\d{2}|h\d{2})?(?=\s*(?:Uhr|UHR|h)(?!\p{L}))|\d{1,2}(?:[.:]\d{2}|h\d{2})(?!\d|[.:]\d)|[012]\d[0-5]\d(?=\s*Uhr))
UHR=(?:\s*(?:Uhr|UHR|h)(?!\p{L}))?
# what has members, in the genitive
CLUBOF=(?:(?!Sitzung|Versammlung)\p{Lu}[\p{L}.-]+\s+){0,3}?(?=\p{Lu})[\p{L}-]*(?i:vereins|vereines|verband(?:e?s)|bund(?:e?s)|clubs|klubs|feuerwehr|genossenschaft|gemeinschaft|kirchengemeinde|kirchgemeinde|pfarrgemeinde|pfarrei|bürgergemeinde|burgergemeinde|stiftung|vereinigung|landjugend)(?!\p{L})(?:\s+(?!am\s|vom\s|im\s|um\s|in\s|für\s|mit\s|{WEEKDAY})[^\s\t,]+){0,6}?(?:,?\s+e\.\s?V\.)?(?=,?\s+(?:am|vom|im|um|in|mit|zur?|für)\s|,?\s+{WEEKDAY}|,?\s*$)
# what is labelled with the hour of a beginning, an end
SITTINGWORD=\p{L}*(?i:sitzung|versammlung|tagung|beratung|besprechung|veranstaltung|zusammenkunft|konferenz|synode)
BEGINS=(?:(?i:(?:sitzungs|versammlungs|tagungs)?(?:beginn?|anfang|start))|Eröffnung|ERÖFFNUNG)(?:\s+(?i:de[rs])\s+(?:\p{L}+en\s+)?(?:{SITTINGWORD}|Teile?s)|\s+öffentlicher\s+\p{L}+|\s*\([^)\d]*\))?(?!\p{L})
ENDS=(?:(?i:(?:sitzungs|versammlungs|tagungs|protokoll)?(?:ende?|schlu(?:ss|ß)))|Schlie(?:ß|ss)ung)(?:\s+(?i:de[rs])\s+(?:\p{L}+en\s+)?{SITTINGWORD}|\s*\([^)\d]*\))?(?!\p{L})
SINCE=(?:\s*:\s*|\s+|(?=\d))(?:(?:ist|war|um|gegen|ca\.|etwa)\s+){0,2}
# a place is told with
INPLACE=(?:im|in\s+der|in\s+den|auf\s+dem|auf\s+der|beim|bei\s+der)\s+
PLACEWORD=(?:(?:Sitzungs|Tagungs|Versammlungs|Veranstaltungs)?[Oo]rt(?:\s+der\s+\p{Lu}\p{L}+)?|Raum,\s+Ort|Ort,\s+Raum|Ort/Raum|Tagungsort\s+und\s+Lokal|Sitzungs(?:raum|saal|zimmer|lokal)|Lokal|Wo|Treffpunkt)
# money: 10.000 10'000 10 000 2,500.000 1,5; what stands for no cents: ,-- .– ,-
SUM=(?:\d{1,3}(?:[.,'’]\d{3})+|\d{2,3}(?: \d{3})+|\d{1,3}(?: \d{3}){2,}|\d+)(?:[.,]\d{1,2}(?!\d))?
CENTS=(?:[.,]\s?[-–—]{1,2})?
CURRENCY=(?:(?<eur>€(?!\p{L})|EUR\b|Euros?\b(?!-?\p{L}))|(?<chf>CHF\b|[Ss]?Fr\.(?!\s*\p{L})|Franken\b)|(?<dem>DM\b|D-Mark\b))
SCALE=(?:(?<thousand>Tsd\.?|[Tt]ausend|T)|(?<million>Mio\.?|Millionen|Million|Mill\.)|(?<billion>Mrd\.?|Milliarden?))
TO=(?:bis\s+zu|bis|oder|auf|und|bzw\.|[-–])
SAL=Herrn?|Frau|Hr\.|Fr\.
TITLE=Univ\.-Prof\.|Mag\.\s\(FH\)|Dipl-\p{Lu}\p{Ll}+\.|Prof\.|Professor(?:[*:_/]?-?in)?|Dr\.(?:-\p{Lu}\p{Ll}+\.)?|PD|RAin(?=\s)|RA(?=\s)|(?:Mag|Ing|Dr)(?=\s)|DI-FH|DI\s\(FH\)|Mag\.|Dipl\.-?\s?\p{Lu}[\p{Ll}.]+(?:\s?\((?:FH|BA|DH)\))?|DI|Ing\.|Arch\.(?=\s)|Monsignore|Msgr\.|P(?:ater|\.)(?=\s\p{Lu}\p{Ll}+\s\p{Lu})|Kaplan(?=\s\p{Lu}\p{Ll}+\s\p{Lu})|M\.?\s?A\.|B\.?\s?A\.|LL\.M\.|med\.|jur\.|phil\.|rer\.|nat\.|h\.\s?c\.|Mag\.a|MMag\.|DDr\.
# how the word of an office may end: asked first, for few words do
OFFICEEND=(?=\p{L}*+(?:-|(?<=[eoaä]r|[rntde]s|[nkr]t|nn|on|an|nd|te|te[rn]|de|de[rn]|in|ur|st|rr|rn|au|ba|ed|at)))
# offices that are spoken of with a name or alone
OFFICEWORD=(?!(?:Rat|Verwaltung)\b){OFFICEEND}[\p{L}-]*(?i:meister|leiter|führer|vorsteher|amtmann|ammann|ratsherrn|kommandant|kanzler|justiziar|archivar|koordinator|deputierte[rn]?|delegierte[rn]?|amtfrau|präsident|direktor|schreiber|wart|sprecher|referent|sekretär|minister|kämmerer|prüfer|verwalter|vertreter|dezernent|moderator|rektor|pastor|pfarrer|küster|diakon|dekan|vikar|obmann|kassier|kassierer|(?<!\p{L})rechner|freund|inspektor|planer|architekt|senator|angestellte[rn]?|kommissar|fachwirt|beamte[rn]?|beamtin|ingenieur|techniker|berater|arbeiter|pfleger|protokollant|assistent|praktikant|anwärter|bedienstete[rn]?|auszubildende[rn]?|presbyter|motionär|postulant|interpellant|gesuchsteller|antragsteller|superintendent|propst|prädikant|aktuar|bauhofleiter|intendant|manager|förster|lehrer|ratsherr|assessor|revisor|zähler|ältester|beisitzer|erstatter|synodaler|repräsentant|statthalter|kirchmeister|eigentümer|geschäftsführer|ortsheimatpfleger)(?:[*:_/]?-?in|s)?|Scriba|Synodale[rn]?|Kirchenälteste[rn]?|Delegierte[rn]?|[\p{L}-]*(?:[Vv]orsitzende[rn]?|beauftragte[rn]?|verordnete[rn]?|[Bb]eigeordnete[rn]?|[Aa]bgeordnete[rn]?|[Oo]bfrau|[Rr]atsfrau|[Mm]itglied|rätin|[Kk]ämmerin|rat)
# offices in few letters
OFFICEABBR=(?=\p{L}{1,8}+(?!\p{L}))(?:OBM|OB|BM|OV(?:in)?|Bgm\.?(?:[*:_/]?-?in\.?)?|Vbgm\.?|Vzbgm(?:st)?\.?|Bgm\.-Stellv\.|Bgm\.-Stv\.|GRin|Gv|GVin|VB\.?|GBed\.|Vizebgm\.|Vzbmst\.|Bgmst\.|Bmst\.?|Rm|RM|sB|sE|SB|StR|StRin|StR'in|StV|Stv\.?|KTM|KTA|RH|RF|NR|HR|OSR|KommR|RegR|ÖkR|AM|AL|BV|s\.\s?B\.|s\.\s?E\.|BzBm(?:[\x{2019}']?in)?|BzStR(?:'in|in)?|MdL|MdB|MdA|MdBB|MdEP|SR|SRin|KR|KRin|MR|MGR|GRM|EGRM|GVM|EGR|GGR|gfGR|VzBgm\.?|KA|LAbg\.|BVO|BzVO|StVO|Stvo\.?|Stv\.Bgm\.|VA|VFA|LVB|AR|OAR|StA|StOI|GOI|StAR|sk\.\s?B\.|sk\.\s?E\.|SkB|SkE|Präs\.|Schriftf\.|Syn\.|Abg\.|Del\.|GR\.?(?:\s?in(?=\s))?|GV\.?)
# ... or in two words cut short, which are told apart from a sentence's end by what stands behind the first full stop
OFFICE=(?:[Ss]tellv(?:ertretende[rn]?|ertr\.|\.)?\s+|[Ss]tellvertr\.\s+|[Ll]td\.\s+|(?:[Ll]eitende|[Hh]auptamtliche|[Ee]hrenamtliche|[Ss]tändige|[Gg]eschäftsführende)[rn]?\s+|[Tt]echn(?:ische[rn]?|\.)\s+|[Ss]tv\.\s+|gf\.?\s+|[Gg]esch(?:äfts)?f\.\s+|(?:Erste|Zweite|Dritte|Vierte|Fünfte)[rn]?\s+|[123]\.\s*+)?(?:(?!(?:Herr|Herrn|Frau|Bürger|Freund)\s)(?=\p{Lu}){OFFICEWORD}(?![\p{L}])|Schrift(?:führung|leitung)|{OFFICEABBR}|(?:Bürgermeister|Bgm\.?|Obmann|Präsident)-?(?:Stv|Stellv)\.?|(?!Dipl|Univ|Dr\.|Mag|Prof|Ing|St\.|Hl\.)\p{Lu}\p{Ll}+(?:\.-\p{Lu}\p{Ll}+\.?|\.[A-ZÄÖÜ]\p{Ll}+\.)(?=\s)|Ersatz[- ]G[RV]\.?|(?:[Ss]achk(?:undige[rn]?|\.)|[Ww]ählbare[rn]?|[Bb]ürgerliche[rn]?|[Bb]erufene[rn]?)\s+(?:Bürger|Einwohner|Mitglied)(?:[*:_/]?-?in)?)
WORD=\p{Lu}[\p{L}\p{M}'’�]*(?:-\p{Lu}[\p{L}\p{M}'’]*)*
PARTICLE=von\s+der|von\s+den|von|van\s+de[rn]?|van|de\s+la|de|zu|zur|vom|ter|ten|und\s+zu
NAME=(?:{PARTICLE}\s+)?(?!(?:Bad|CDU|CSU|SPD|FDP|AfD|BSW|ÖVP|SPÖ|FPÖ|NEOS|GRÜNE|UWG|FWG|SSW|Herrn?|Frau|VG|SG|OG|Ausschuss|Sitzungs\p{Ll}+|Rathaus|Gemeindehaus|Bürgerhaus|Saal|Sitzung|Versammlung|Personen|Mitglieder|Wort|Ihre[rnms]?|Anwesenden|Beginn|Protokoll|Zuhörer|Zuhörerinnen|Gäste|Niemand|TOP|Punkt|Pkt|Tagesordnungspunkt(?:en?)?|MPA|BA|MA|MSc|BSc|MBA|MAS|MPH|PhD|BEd|MEd|Fraktion|Stadt|Rat|Kreis|Gemeinde|Gem|Verwaltung|Amt|Ressort|Abteilung|Fachbereich|Fachdienst|Dezernat|Referat|Büro|Bereich|Teil|Ortsteil|Klasse|Schule|Verein|Verband|Stabsstelle|Leitung|Presse|Stimmen|Amtes|(?:Personal|Betriebs|Gemeinde|Stadt|Kreis|Orts|Eltern)rat|\p{L}+(?:verwaltung|amt|schule|büro|abteilung|verein|verband|fraktion|beirat|ausschuss|strasse|straße|projekt|zentrum|planung|förderung|entwicklung|beratung|betreuung|gemeinde))\b){WORD}
INITIAL=(?!(?:Hr|Fr|Dr|Nr)\.)\p{Lu}(?:hr?|t|e|r)?\.{1,2}(?:-\p{Lu}\.)?
FULLNAME=(?:{INITIAL}(?=,|\s(?!{PARTICLE}\s)\p{Ll}|\s\()|(?:(?:{NAME}\s+|{INITIAL}\s*)(?:(?:{INITIAL}|{NAME})\s+){0,3})?{NAME})
# a second word that may be a name is asked for first
TWONAMES=(?=(?:{PARTICLE}\s+)?[\p{L}\p{M}'’�-]++\s+[\p{Lu}vdztu])(?!(?:Seine?[rnms]?|Ihre?[rnms]?|Unsere?[rnms]?|Deren|Dessen|Jede[rnms]?|Einige|Mehrere|Viele|Beide|Laut|Zwei|Drei|Vier|Erste[rn]?|Zweite[rn]?|Dritte[rn]?|Stellvertretende[rn]?|Der|Die|Das|Den|Dem|Des|Ein|Eine|Einen|Im|In|Am|An|Auf|Zu|Zum|Zur|Bei|Nach|Vor|Mit|Für|Über|Unter|Von|Vom|Es|Er|Sie|Man|Hier|Dies|Diese[rnms]?|Auch|Nun|Als|Aus|Um|So|Da|Wie|Was|Wer|Alle|Keine?|Weitere?|Neue?)\s){NAME}\s+(?:(?:{INITIAL}|{NAME})\s+){0,3}{NAME}
GROUPWORD=(?!A(?:n|b)wesend|Nein\b|MH\b|Enthaltung|Stimme|Zustimmung|Ablehnung|Annahme|Einstimmig|Kenntnis|Keine?\b|(?:Vertag|Zurück|Verschob|Verwies|Überwies|Abgesetzt|Abgelehnt|Angenommen|Zugestimmt|Beschlossen|Genehmigt|Wiedervorlage|Erledigt|Gewählt|Bestätigt)\p{Ll}*\b)\p{Lu}(?:[\p{L}\p{N}’'‘/&+\x{2010}\x{2011}-]|\.(?=[\p{L}\p{N}])|(?<=LINKE)\.(?=[\s,)]))*|90(?:/\p{L}+)?|/|\+|&|im\s+(?=Kreistag|Rat)
GROUPNAME={GROUPWORD}(?:\s{GROUPWORD})*
GROUPLIST=(?:(?:der|die|des|den|von|vom)\s+)?(?:[Ff]raktion(?:en)?\s+(?:der|des|von)\s+)?{GROUPNAME}(?:(?:,|\s+und|\s+sowie|,\s+und)\s+(?:(?:der|die|des|den|von|vom)\s+)?(?:[Ff]raktion(?:en)?\s+(?:der|des|von)\s+)?{GROUPNAME})*
# a list of groups, each with the number of its votes or without
GROUPCOUNTS=(?:(?:der|die|des|den|von|vom)\s+)?{GROUPNAME}(?:\s*\(?\d{1,3}\)?(?![\d.]))?(?:(?:,|\s+und|\s+sowie|\s?/|\s+\+)\s+(?:(?:der|die|des|den|von|vom)\s+)?{GROUPNAME}(?:\s*\(?\d{1,3}\)?(?![\d.]))?)*
# bodies that meet, nominative and genitive
BODYWORD=(?:[\p{L}-]*(?i:ausschu(?:ss|ß)|(?<![A-Za-z])rat|(?:stadt|gemeinde|kreis|bei|(?<!hau|amt)s|kirchen|pfarr|eltern|jugend|einwohner|bürger|schul|pastoral|personal|ältesten|schüler|senioren|studierenden|markt|grund|land)rat|(?:kreis|land|bundes)tag|ver(?:tretung|sammlung)|vorstand|kommission|senat|parlament|präsidium|(?:presbyt|direkt|kurat)[eo]rium|kollegium|konvent|plenum|arbeits(?:gruppe|kreis)|konferenz|forum|werkstatt|landsgemeinde|synode|bürgerschaft|(?:schul|kirchen)pflege))
BODYGENITIVE=(?:[\p{L}-]*(?i:ausschusses|(?<![A-Za-z])rate?s|(?:stadt|gemeinde|kreis|bei|verwaltungs|aufsichts|ortschafts|orts|fachschafts|bezirks|kirchen|pfarr|jugend|einwohner|kantons|regierungs|bürger|schul|verbands|pastoral|stiftungs|betriebs|personal|ältesten|schüler|senioren|integrations|markt|eltern|studierenden|stifts|grund|land)rate?s|presbyteriums|kollegiums|direktoriums|schulpflege|kirchenpflege|bürgerschaft|kreistage?s|landtage?s|bundestage?s|vertretung|versammlung|beirate?s|vorstande?s|kommission|senate?s|parlamente?s|präsidiums|kuratoriums|konvente?s|plenums|arbeitsgruppe|arbeitskreises|konferenz|forums))
# the body as subject of a sentence, by its name or by those who sat
ALLOF=[Aa]lle\s+(?:anwesenden\s+|stimmberechtigten\s+)*(?:Mitglieder|Anwesenden|Stimmberechtigten|Delegierten|Teilnehmer(?:[*:_/]?-?innen)?|Teilnehmenden)
BODY=(?:(?:[Dd]er|[Dd]ie|[Dd]as)\s+(?:\p{Lu}\p{L}*-?,?\s+(?:und\s+)?){0,4}?(?:{BODYWORD}|GV|BVV|StuPa|Mitglieder|Anwesenden|Versammlung|Gremium)|{ALLOF})\b
# what a body does that decides; the second half as a pair of verb and particle
DECIDES=(?:beschlie(?:ß|ss)t|beschlo(?:ss|ß)|faßte?|(?:genehmig|bewillig|bestätig|billig|beauftrag|ermächtig|befürwort|entlast|gewähr|fass|bejah|votier)te?|befürwortet|entlastet|verabschiedete?|erteilte?(?!\s+(?:[^.]*\s)?(?:das\s+Wort|Auskunft))|erlässt|erließ|vergibt|vergab|(?:entscheidet|entschied)(?=,)|(?:entscheidet|entschied)\s+(?:sich\b|einstimmig|mehrheitlich)|(?:einig|verständig)te?\s+sich)
DECIDEALL=(?:beschlie(?:ß|ss)en|beschlossen|(?:genehmig|bewillig|bestätig|billig|beauftrag|ermächtig|befürwort|verabschied|entlast|gewähr|fass|bejah|votier|erteil)(?:e?ten|en)|vergeben|einig(?:ten|en)\s+sich)
MEMBERSOF=(?:(?:[Dd]ie|[Aa]lle)\s+(?:\p{Ll}+\s+){0,2}\p{L}*(?:[Mm]itglieder(?:[*:_/]?-?innen)?|Anwesenden|Delegierten|Stimmberechtigten|Synodalen|Teilnehmer(?:[*:_/]?-?innen)?|Teilnehmenden|[Rr]äte|[Vv]erordneten|[Vv]ertreter(?:[*:_/]?-?innen)?|Vereinsmitglieder|\p{L}*[Ee]igentümer(?:[*:_/]?-?innen)?))\b
# how a body decided, in a word
HOW=(?:(?:[Ee]instimmig(?:e[rnms]?)?|[Ee]inhellig|[Ee]invernehmlich|[Mm]ehrheitlich|[Gg]ro(?:ss|ß)mehrheitlich|[Ee]inmütig|[Dd]iskussionslos|[Oo]ppositionslos|[Ss]tillschweigend)(?!\p{L})|(?:[Pp]er|[Dd]urch|[Mm]it|[Uu]nter)\s+(?:Akklamation|Handzeichen|(?:\p{Ll}+\s+)?(?:Applaus|Beifall))|[Mm]it\s+\d+/\d+/\d+|ohne\s+(?:eine\s+)?(?:Gegenstimmen?|Gegenrede|Einwände|Einwendungen|Widerspruch)|[Mm]it\s+(?:\S+\s+){0,3}?(?:[\p{L}\d/-]*[Mm]ehrheit|Mehr)(?!\p{L})|[Mm]it\s+\d+\s|(?:[Mm]it|[Bb]ei)\s+(?:{COUNT})\s+(?:Ja|Nein|Gegen|Stimm|Enthalt)[\p{L}-]*)
# the same, in one word
HOWWORD=(?:[Ee]instimmig|[Mm]ehrheitlich|[Ee]inhellig|[Ee]inmütig|[Gg]ro(?:ss|ß)mehrheitlich)(?!\p{L})
# what came of it, in a clause behind what somebody moved or proposed
CARRIED=,\s+(?:der|die|das|dem|dies|was|welche[rsm]?|und)\s+(?:[^,:]{0,60}?\s)?{HOWWORD}\s+(?:[^,:]{0,30}?\s)?(?:erteilt|gewährt|angenommen|beschlossen|genehmigt|bewilligt|abgelehnt|zugestimmt|bestätigt|entlastet|gefolgt|entsprochen|(?:wieder)?gewählt)\s+(?:wird|wurde|werden|wurden|ist|sind|worden\s+ist)\.?$
# a body does something by a vote: "Nach kurzer Beratung bittet der Ortsrat einstimmig darum, …"
BODYHOW=(?![^.:,]*\s(?:wird|werden|würden?|hatten?|soll|sollen|sollte|muss|müsste|müssen|möge|könnte|kann)\s)(?!Die\s+[\p{L}-]*[Kk]ommission\s+(?:bittet|beantragt|empfiehlt|unterstützt|befürwortet|schlägt)\b)(?:[^.:,]*?\s)?{BODY}[^.:,]*\s{HOWWORD}(?!\s+(?:gewählt|abgelehnten|beschlossenen|angenommenen|genehmigten|gefassten)\b)
# acts of speaking, in the third person, also in indirect speech
PARTY=[A-ZÄÖÜ]{2,6}(?:[/-][A-ZÄÖÜ]{2,6})?|CDU|Grüne[n]?|GRÜNE[N]?|Linke|LINKE\.?|Die\s+Linke|DIE\s+LINKE|AfD|Die\s+Mitte(?:[/-][A-ZÄÖÜ]{2,6})?|Bündnis\s?90\s?/\s?Die\s+Grünen|B['’]?90/Die\s+Grünen|Volt|Freie\s+Wähler|fraktionslos|parteilos|Piraten
PARTYWORD=CDU|CSU|SPD|FDP|AfD|BSW|NEOS|GRÜNE|ÖVP|SPÖ|FPÖ|SVP|SP|FWG?|UWG|SSW|AWO|VHS|DRK|UFR|BVB|WG|GAL
# a list of groups, each behind the number of its votes: 4 CDU, 1 SPD
COUNTEDGROUPS=\d{1,3}\s?[x×]?\s+(?=[A-ZÄÖÜ]{2}|AfD|Gr[üu]n|Bünd|Link|Frei|Volt)(?:(?!Nein|Enth|[Gg]egen|[Dd]agegen)[\p{L}\d/&.’' -])+(?:[,;+]\s*\d{1,3}\s?[x×]?\s+\p{Lu}(?:(?!Nein|Enth|[Gg]egen|[Dd]agegen)[\p{L}\d/&.’' -])+)*
# a body by its initials: KGR, StuRa, FSR; no party, no company, no office
INITIALS=(?!(?:{PARTYWORD}|GRÜNEN?|LINKE|GmbH|AG|KG|EG|EU|UNO|DB|OB|OBM|BM|BGM|LVB|GF|CEO|TOP|BV|ÖPNV)\b)(?:[A-ZÄÖÜ][a-zäöü]{0,3}){1,4}[A-ZÄÖÜ][a-zäöü]?
# what somebody does in the sitting: no given name
FUNCTION=(?:(?:Sitzungs|Gesprächs)?[Vv]orsitz(?:ende[rn]?)?|Protokoll(?:führung|führer(?:[*:_/]?-?in)?)?|(?:Nieder)?[Ss]chriftführ(?:ung|er(?:[*:_/]?-?in)?)|(?:Sitzungs|Versammlungs|Gesprächs)?[Ll]eitung|Moderation|Niederschrift)
# an office in few letters: SGBM, GR
ABBR=(?!{PARTYWORD}\b)(?:[A-ZÄÖÜ][A-Za-zÄÖÜäöü]{0,3}[A-ZÄÖÜ](?:[*:_/]?-?in(?:nen)?)?)
SAYS=(?:(?:analysier|appellier|argumentier|attestier|aufklär|beantrag|bedank|bedauer|befrag|beglückwünsch|begrüss|begrüß|bejah|beklag|bekräftig|bekund|bemerk|bemängel|berichtig|beruhig|bescheinig|beschwer|bestätig|beteuer|beton|beurteil|bezeug|beziffer|bezweifel|bilanzier|blick|dank|dementier|differenzier|diskutier|distanzier|dräng|drück|ehr|empör|entschuldig|erfrag|ergänz|erinner|erkenn|erklär|erkundig|erläuter|ermahn|ermunter|ermutig|erteil|erwider|erwäg|erörter|folger|forder|frag|freu|füg|fühl|führ|gelob|glaub|gratulier|hak|hinterfrag|hoff|illustrier|informier|insistier|interessier|kandidier|kenn|klag|klär|knüpf|kommentier|konfrontier|konkretisier|konstatier|korrigier|kritisier|kündig|leg|lehn|lenk|lob|mach|mahn|mein|merk|moderier|monier|mutmaß|nenn|orientier|pflicht|plädier|poch|problematisier|protestier|präsentier|präzisier|reagier|rechtfertig|referier|reg|rekapitulier|reklamier|relativier|resümier|räum|rüg|sag|schau|schilder|schliess|schließ|schlussfolger|setz|sicher|signalisier|skizzier|spekulier|stell|stimm|tadel|teil|thematisier|umreiß|unterstell|unterstütz|veranschaulich|verdeutlich|vereidig|vergewisser|verlang|vermeld|vermiss|versicher|verteidig|warn|wehr|weiger|wiederhol|wunder|wünsch|würdig|zeig|zitier|zweifel|zähl|ärger|äusser|äußer|überleg|übermittel|überreich)te?|(?:antwort|beanstand|beantwort|befürcht|befürwort|begründ|behaupt|beleucht|bericht|bewert|deut|entgegn|erwart|eröffn|leit|list|meld|rechn|red|richt|unterricht|verabschied|verkünd|vermut|verpflicht|wend|zeichn)ete?|anerkennt|bat|bedenkt|beschreibt|beschrieb|bestreitet|bestritt|bezieht|bezog|bietet|bittet|bleibt|blieb|bot|brachte|bringt|dachte|denkt|empfahl|empfiehlt|erbat|erbittet|erhebt|erhob|erwähnt|erwähnte|fand|findet|gab|gedachte|gedenkt|geht|gestand|gesteht|gibt|ging|greift|griff|hebt|heisst|heißt|hielt|hiess|hieß|hinterfragt|hob|hält|las|legte|liest|lud|lädt|möchte|nahm|nannte|nimmt|rief|riet|ruft|rät|sah|schloss|schlug|schlägt|sieht|sprach|spricht|trug|trägt|umriss|unterbrach|unterbricht|unterstreicht|unterstrich|verbat|verbittet|verlas|verliest|vermisst|verneint|verneinte|verschafft|versprach|verspricht|verstand|versteht|vertrat|vertritt|verwahrt|ergreift|ergriff|verweist|verwies|verzichtet|verzichtete|wandte|warb|warf|weiss|weist|weiß|widersprach|widerspricht|wies|will|wirbt|wirft|wollte|wusste|würde|zieht|zog|überbrachte|überbringt|übergab|übergibt|überließ|überlässt)
# how such a verb may end, and the most frequent words that end so: asked first, for there are many verbs
SAYSEND=(?=[a-zäöüß]++(?<=[tbfghßd]|[td]e|ss|wies|las|nahm|empfahl|will) )(?!(?:und|dass|sich|mit|auf|nicht|wird|auch|ist|noch|nach|sind|durch|hat|wurde|seit|damit|jedoch|ob|ab) )
# the words before such a verb that comes before its subject, none of them with a colon
BEFOREVERB=\p{Lu}[^: \t]*+(?:[ \t]++[^: \t]++)*?[ \t]++
# what was said, behind an auxiliary
SAID=(?:angemerkt|(?:an|nach|hinter)?gefragt|hingewiesen|verwiesen|angeregt|mitgeteilt|erklärt|erläutert|berichtet|ausgeführt|vorgetragen|dargestellt|dargelegt|klargestellt|vorgestellt|vorgeschlagen|vorgebracht|zugesagt|zugesichert|bestätigt|bemängelt|kritisiert|beanstandet|gerügt|beantragt|gebeten|gewünscht|gefordert|betont|festgestellt|bejaht|verneint|beantwortet|geantwortet|ergänzt|informiert|gelobt|bedauert|begrüßt|begrüsst|angesprochen|eingewandt|eingeworfen|erwähnt|geäußert|geäussert|entgegnet|erwidert|gesagt|bezweifelt|geschildert|verlesen|empfohlen|erinnert|gewarnt|unterstrichen|hervorgehoben|bekräftigt|präzisiert|aufmerksam\s+gemacht|zur\s+Kenntnis\s+gegeben|bekannt\s?gegeben|zu\s+bedenken\s+gegeben|aufgeworfen|thematisiert|präsentiert|referiert|erkundigt|bedankt|gedankt|gemeldet|geäußert|ausgesprochen)
# who belongs to no body
CITIZEN=(?:Einwohner|Bürger|Anwohner|Zuhörer|Anlieger|Besucher|Zuschauer|Anrainer|Gemeindebürger|Stimmbürger|Gartenfreund|Sportfreund|Schützenbruder|Kleingärtner|Eigentümer|Wohnungseigentümer|Miteigentümer|Pächter|Grundstückseigentümer|Schüler|Landwirt|Gast|Kamerad|Genosse|Elternvertreter|Gesellschafter|Aktionär|Versammlungsteilnehmer|Votant|Stimmberechtigter?)(?:[*:_/]?-?in)?
OPINES=(?:ist|war|sei|wäre)\s+(?:\p{L}+\s+){0,5}?(?:der\s+(?:Meinung|Ansicht|Auffassung|Überzeugung)|(?:der)?selben\s+Meinung|einverstanden|dafür|dagegen|überzeugt|skeptisch|verwundert|erfreut|froh|erstaunt|enttäuscht|dankbar)\b|(?:hat|hatte|habe)\s+(?:\p{L}+\s+){0,4}?(?:Fragen?|Nachfragen?|Bedenken|Einwände|Anregung(?:en)?|Zweifel|Verständnis)\b
# somebody as the subject: by name, by office
BYNAME=(?:(?:Herr|Frau|Hr\.|Fr\.)\s+(?:(?<office>{OFFICE})\s+)*|(?<office>{OFFICE})\s+)(?:{TITLE}\s*)*(?<name>{FULLNAME})(?:\s*\((?<group>[^)]*)\))?(?=[\s,.:;])
BYOFFICE=(?:(?<office>Synodale|Delegierte|(?:Kreistags|Landtags)?[Aa]bgeordnete|(?:Stadt|Gemeinde|Bezirks)verordnete|Gemeindevertreter(?:[*:_/]?-?in)?|Kreistagsmitglied|Ratsherr|Ratsfrau)\s+(?:{TITLE}\s*)*(?<name>{FULLNAME})|(?<office>{OFFICE}(?:,?\s+{OFFICEWORD}(?!\p{L})(?=\s+(?:{TITLE}\s*)*{WORD}\s+{WORD}))?)(?:,?\s+{SAL}\s+(?:{TITLE}\s*)*(?<name>{FULLNAME})|\s+(?<name>{TWONAMES})|\s+(?<bare>{NAME}))?)(?=[\s,.])
# what stands before the words said: a party, a place, a colon
LABELGROUP=(?:,\s+(?<group>{GROUPNAME}|(?:[\p{L}/]+-)?[Ff]raktion(?:\s+{GROUPNAME})?)|\s*[(\[](?<group>[^)\]]*)[)\]]|,\s+[^:,]{3,40}\d{1,3}\s?[a-z]?)
# what was said and no count
SPOKEN=(?!\d+(?:[.,]\d+)?\s*(?:$|Ja\b|Nein\b|Stimme|Enth|Für|Gegen|%|€|Uhr))[\p{L}\d„"“»«‚'(–-]
# what a label calls the turn
ASKS=(?:Frage|Nachfrage|Rückfrage|Zusatzfrage|Anfrage|Wortmeldung|Anregung|Bitte|Einwand|Vorschlag|Votum|Antwort|Beantwortung|Erwiderung|Ergänzung|Auskunft|Info|Hinweis|Anmerkung|Bemerkung|Stellungnahme|Erklärung|Erläuterung|Dazu|Hierzu|Daraufhin|Sodann)
# degrees behind a name
# what may follow a name without a mark: when, for whom, why not
REMARK=(?:für|anstatt|statt|anstelle|i\.\s?V\.|in\s+Vertretung|vertritt:?|vertreten|[Vv]ertretung|Vertreter(?:[*:_/]?-?in)?|ab|bis|als|zugleich|(?:un)?entschuldigt|entsch\.|anwesend|abwesend|fehlte?|kommt|kam|erscheint|erschien|geht|ging|verlässt|verspätet|verhindert|krank|beruflich|ohne|mit|online|zeitweise|beratend|stimmberechtigt)(?![\p{L}-])
# a group behind a name, and no remark
INBRACKET=(?![eEuU]\.?\))(?!{REMARK}|vertritt|Urlaub|dienstlich|gesundheit|privat|[Vv]ertretung|[Ii]n\s+Vertretung|i\.\s?V)(?:[^)\d]|(?<=\p{L})\d+)*
# a party behind a name, in brackets or not
PARTYBEHIND=(?:\s*\((?<group>{INBRACKET})\)|\s*,?\s+(?<group>{PARTYWORD})(?=$|[\s,;]))?
DEGREES=(?:[,.]?\s+(?:(?:[Jj]un|[Ss]en|jr|sr)\.|MPA|BA|MA|MSc|BSc|MBA|MAS|MPH|PhD|BEd|MEd|LL\.M\.|B\.\s?A\.|M\.\s?A\.)(?!\p{L}))*
# several of one office, before their names: "die Ratsmitglieder A, B und C"
MEMBERS=(?:[\p{L}-]*(?:mitglieder|räte|rätinnen|ratsherren|ratsfrauen|frauen|verordneten?|vertreter(?:[*:_/]?-?innen)?|vorsteher(?:[*:_/]?-?innen)?|beigeordneten?|abgeordneten?|vertretern))
# of those who were there, as a heading says it; "anwesend" has rules of its own
PRESENT=(?i:gegenwärtige?|präsenz(?:liste)?|präsent|teilnehmer(?:[*:_/]?-?innen)?liste|anwesenheitsverzeichnis|anw\.|mitwirkende|vertreten|stimmberechtigt(?:e(?:\s+(?:mitglieder|anwesende|personen))?)?|teilgenommen(?:\s+haben)?|sitzungsmitglieder|zugegen|erschienen(?:e)?|in\s+präsenz|vor\s+ort|online|digital|virtuell|per\s+(?:video|zoom)|(?:online\s+|digital\s+|virtuell\s+)?(?:zugeschaltet|teilnehmend))
# of those who were not there
MISSED=(?i:(?:un)?entschuldigte?[nr]?|(?:un)?entsch\.|entschuldigung(?:en)?|abmeldung(?:en)?|absenz(?:en)?|abwesenheit(?:en)?|krank(?:\s?gemeldet)?|(?:im\s+)?urlaub|abwesende?[nr]?|nicht\s+anwesende?[nr]?|nicht\s+erschienene?[nr]?|fern\s?geblieben(?:e[nr]?)?|verhinderte?[nr]?|fehlende?[nr]?|fehl(?:t|en|te|ten)|abgemeldet|beurlaubt|nicht\s+teil(?:genommen|nehmen|nehmende?[nr]?)?)
BULLET=(?:(?:[-–•*"“”☐☑☒]+(?:\s+(?:\[[ xX✓]?\]|[☐☑☒]))?|\d{1,3}(?:[.)]\)?|\.?/))\s+)
# the mark of the first entry behind a label
ENTRYMARK=(?:(?:\d{1,2}(?:\.\)|[.)])|[-–•*])\s+)

# ---- what kind of document ----

[kind minutes]
# the sitting and its day as the title, and the resolutions of a day
sittingday=^(?=\p{Lu})[\p{L}-]*(?i:rat|ausschuss|vorstand|vertretung|beirat|presbyterium)s?sitzung\s+(?:am|vom)\s+(?:{WEEKDAY},?\s+(?:den\s+|dem\s+)?)?{DATE}$
assemblyday=^(?:(?:Ordentliche|Außerordentliche|Ausserordentliche)\s+)?(?:General|Mitglieder|Jahreshaupt|Haupt)versammlung\s+(?:am|vom)\s+(?:{WEEKDAY},?\s+(?:den\s+|dem\s+)?)?{DATE}\b(?!.*\bum\s)(?:,?\s+(?:im|in)\s.*)?$
assemblyresolved=^(?:\p{L}*[Vv]ersammlungsb|B)eschlüsse\s+vom\s+(?:{WEEKDAY},?\s+)?(?:den\s+)?{DATE}$
# "Der Gemeinderat hat in seiner Sitzung am … folgende Beschlüsse gefasst:"
resolved=^(?:Der|Die)\s+{BODYWORD}\s+(?:hat|fasste)\s+in\s+(?:seiner|ihrer|der)\s+(?:\p{Ll}+\s+|\d+\.\s+)*Sitzung\s+(?:am|vom)\s+(?:{WEEKDAY},?\s+(?:den\s+|dem\s+)?)?{DATE},?\s+(?:die\s+)?(?:folgende[ns]?|nachstehende[ns]?)\s+(?:\p{Ll}+\s+)*(?:Beschlüsse?|Beschluss|Punkte|Themen|Angelegenheiten)\b[^.]*:?$
# what was decided in a sitting, published with its votes
announced=^(?:Öffentliche\s+|Amtliche\s+)?Bekanntmachung\s+(?:von|der|über|gefasster)\s+(?:\p{Ll}+\s+)?\p{L}*[Bb]eschlüssen?\b
# what is published of the whole sitting
published=^(?:Protokoll|Beschluss)auszug\s+(?:über\s+die|der|zur|von\s+der)\s+(?:\d+\.\s+)?\p{L}*[Ss]itzung\b
capitals=^(?:\S+\s+){0,3}?(?!PRÜF|MESS|ABNAHME|ÜBERGABE)\p{Lu}{4,}(?:PROTOKOLL|NIEDERSCHRIFT)\b
title=^(?!(?:Zu[rm]?|Gegen|Mit|Laut|Gemäß)\s)(?!(?:Das|Die|Der|Dem|Im)\s(?:[^:]*\s)?(?:wird|wurde|werden|wurden|liegt|lag|ist|sind)\s[^:]*\.$)(?:\S+\s+){0,3}?(?:Öffentliche\s+|Nichtöffentliche\s+)?(?:(?:Ergebnis|Sitzungs|Beschluss|Verlaufs|Kurz|Wort|Plenar)?[Pp]rotokoll|\p{L}*[Nn]iederschrift|Sitzungsbericht|Verhandlun[gq]sschrift|Stenogra(?:f|ph)ische[rs]\s+(?:Bericht|Protokoll)|Tagungsbericht|Sitzungsrapport)\b(?!entwurf)
upper=^(?:\S+\s+){0,3}?(?:\p{Lu}*NIEDERSCHRIFT|PROTOKOLL|SITZUNGSPROTOKOLL|VERHANDLUNGSSCHRIFT|ERGEBNISPROTOKOLL)\b

transcript=^(?:Transkript|Wortprotokoll|Redeprotokoll|Plenardebatte|Debattenprotokoll)$
form=\bSitzungstag\s*:.{0,400}\b(?:Niederschriftführer|Schriftführer|Protokollführer)(?:[*:_/]?-?in)?\s*:
anykind=^(?!(?:Das|Die|Der|Dem|Im|Zu[rm]?)\s(?:[^:]*\s)?(?:wird|wurde|werden|wurden|liegt|lag|ist|sind)\s[^:]*\.$)(?:\S+\s+){0,2}?(?!(?:Prüf|Mess|Abnahme|Übergabe|Vergabe|Test|Bau|Unfall|Einsatz|Netzwerk|Internet)\p{Ll}*(?:protokoll|niederschrift))\p{Lu}\p{Ll}{3,}(?:protokoll|niederschrift)\b
compound=^(?:\S+\s+){0,2}?\p{Lu}\p{L}*(?:rats|ausschuss|vorstands|versammlungs|beirats|landtags|vertretungs)protokoll\b
report=^(?:Unterrichtung|(?:Kurz|Sitzungs?)?[Bb]ericht)\s+(?:(?:über|aus|von|zur?)\s+(?:(?:die|der)\s+)?)?(?:\p{L}+\s+){0,3}?[\p{L}-]*[Ss]itzung\b
informed=^(?:\S+\s+){0,3}?Unterrichtung\s+der\s+(?:Öffentlichkeit|Einwohner|Bürger)
session=^\d+\.\s*Sitzung,?\s+{WEEKDAY},?\s+\d{1,2}\.\s*\p{L}+\s+\d{4}\b.*\bInhalt\b
resolutionsday=^(?:Öffentliche\s+|Gefasste\s+)?Beschlüsse\s+(?:des|der)\s+(?=\p{Lu}){BODYGENITIVE}\b[^.:\t]{0,60}?\s(?:vom|am)\s+(?:{WEEKDAY},?\s+(?:den\s+|dem\s+)?)?{DATE}$
results=^(?:Geschäfte|Resultate|Ergebnisse|Beschlüsse|Entscheide|Kurzbericht|Aus)\b.{0,40}?\b(?:über\s+die|aus\s+der|der|von\s+der)\s+(?:\p{Ll}+\s+)?(?:\d+\.\s+)?(?:\p{Ll}+\s+)?\p{L}*[Ss]itzung\b
course=^(?i:verlauf\s+der\s+(?:\p{L}+\s+)?\p{L}*(?:sitzung|versammlung))\s*:?$
sittingfrom=^(?:\p{Lu}\p{Ll}+e\s+)?\p{Lu}?\p{L}*[Ss]itzung\s+(?:(?:des|der)\s+\p{Lu}[\p{L}-]+\s+(?:\p{Lu}[\p{L}-]+\s+)?)?vom\s+(?:{WEEKDAY},?\s+(?:den\s+|dem\s+)?)?{DATE}$

# what heads the report of a sitting, and as well its invitation: its parts tell
[kind sitting]
sitting=^(?:\d+\.\s*)?(?:\p{L}+e[rs]?\s+){0,3}?(?=\p{Lu})\p{L}*(?:[Ss]itzung|[Vv]ersammlung|[Ll]andsgemeinde)\b(?!.*\p{Ll}\.$)
matter=^(?:Traktandum|Tagesordnungspunkt|TOP|Geschäft)\s+\d+
namedday=^(?=\p{Lu}){BODYWORD}(?:\s+(?:St\.\s+)?\p{Lu}[^\t,.]{2,40}?)?(?:\sEv\.)?\s+(?:am|vom)\s+(?:{WEEKDAY},?\s+(?:den\s+|dem\s+)?)?{DATE},?\s+(?:um\s+)?{TIME}\s*Uhr$

[kind agenda]
invitation=^(?:\S+\s+){0,2}?(?:Einladung|EINLADUNG)\b(?!.*\p{Ll}\.$)(?!.{150})
notice=^(?:Öffentliche\s+)?Bekanntmachung\b(?!.*\p{L}*[Bb]eschlüssen?\b)
agenda=^(?:Vorläufige\s+)?(?:Tagesordnung|TAGESORDNUNG|Traktandenliste)\s+(?:für\s+die|der|zur)\s
invites=\b(?:[Ll]ade(?:n)?\s+(?:ich|wir)|(?:[Ii]ch|[Ww]ir)\s+laden?)\b.{0,200}\s(?:Sitzung|\p{L}*(?:sitzung|versammlung)|Versammlung)\b.{0,200}\bein[.:]?$

[kind paper]
paper=^(?!(?i:wie|laut|gemäß|siehe|zum|zur|zu|lt)\b)(?:\p{L}+\s+){0,2}?(?:\p{L}*[Vv]orlage|(?!Presse)\p{L}*[Mm]itteilung|Drucksache|\p{L}*[Aa]ntrag|\p{L}*[Aa]nfrage|Stellungnahme|Bericht)(?:\s*[-–:]|\s+Nr|\s*$|\s+\d|(?<=[Aa]ntrag|nfrage)\s+an\s+(?:den|die|das)\s)
allris=^ALLRIS\s+-\s+(?:Drucksache|Vorlage)

[kind excerpt]
title=^(?:Beschluss|Protokoll|Niederschrifts?)[Aa]uszug\b(?!\s+(?:über\s+die|der|zur|von\s+der)\s+(?:\d+\.\s+)?\p{L}*[Ss]itzung\b)
named=^Auszug\s+[-–]\s+(?!.*\b(?:Niederschrift|Protokoll)$)(?<name>.+)$
shown=^Daten\s+angezeigt\s+aus\s+Sitzung\s*:(?<above>)
auszug=^(?:Auszug|AUSZUG)\s+(?:aus|AUS)\s
alone=^(?:Auszug|AUSZUG)$
dated=^{DATE}\s+[-–]\s+(?:[ÖN]\s?)?\d{1,2}(?:\.\d{1,2})*\.?\s+(?<name>\p{Lu}.{3,})$

# where a text that lost its lines is parted: before, and behind where there is a group `end`
[break]
agenda=(?<!\b[Dd]er\s)(?<!\b[Dd]ie\s)(?<!\b[Zz]ur\s)(?:\b\d{1,3}\s+)?\b(?:TAGESORDNUNG|Tagesordnung(?=:?\s+1\.)|Traktandenliste|ERLEDIGUNG\s+DER\s+TAGESORDNUNG)\b:?(?<end>)(?=\s)
title=(?<!der\s)(?<!die\s)(?<!zur\s)(?<!des\s)(?<!Die\s)(?<!Der\s)(?<!Das\s)(?<!das\s)(?<!dem\s)(?<!vom\s)\b(?<!letzten\s)(?:(?:ÖFFENTLICHE\s+)?NIEDERSCHRIFT|Niederschrift|(?:STENOGRA(?:PH|F)ISCHES\s+)?PROTOKOLL|(?:Stenogra(?:ph|f)isches\s+)?Protokoll|Verhandlungsschrift)\s+(?=(?:über|\d+\.(?=\s+(?:\p{Ll}+\s+)*\p{L}*(?i:sitzung|tagung|versammlung)\b)|der\s+\d+\.)\s)
settled=(?<=\s)(?:Erledigung|ERLEDIGUNG|Erledigungen)\s?:?(?<end>)(?=\s+(?:[Zz]u\s+)?(?:TOP\s+|Pkt\.?\s+|Punkt\s+)?1[.:)])
presided=\bUnter\s+(?:dem\s+)?Vorsitz\s+(?:von|des|der)\s[^:]{5,120}(?:sind|waren)\s+(?:anwesend|erschienen)\s*:(?<end>)(?=\s)
present=\b(?:(?:[Ee]s\s+)?(?:sind|waren)\s+anwesend|(?:Anwesend|ANWESEND)\s+(?:sind|waren)(?:\s+außerdem)?)(?:\s*:(?=\s)|(?<end>)(?=\s+(?:[IVX]+\.\s+|[a-z]\)\s+|\d\.\s+)?(?:die\s+)?\p{Lu}))
excused=(?<!\p{L})(?:(?:[Nn]icht\s+)?[Ee]ntschuldigt|[Nn]icht\s+(?:erschienen|anwesend)|[Uu]nentschuldigt|ENTSCHULDIGT)(?:\s+(?:abwesend|fehlend|ferngeblieben|sind|waren|war|haben\s+sich)){0,3}\s*:(?=\s)
headlabels=\b(?:Ort|Tag|Datum|Zeit|Anwesenheit)\s*:(?=\s+[\p{Lu}\d])
day=\b\p{Lu}\p{Ll}+tag,\s+(?:den|dem)\s+\d
partynames=\b(?:{PARTYWORD}|GRÜNE|LINKE|PIRATEN|[Ff]raktionslos|[Pp]arteilos)(?:/(?:{PARTYWORD}|GRÜNE|LINKE|PIRATEN))?(?<end>)(?=\s+(?:{PARTICLE}\s+)?{WORD},\s+{WORD}\s)
party=\b(?:{PARTYWORD}|Freie\s+Wähler|Bündnis\s+90/Die\s+Grünen|Die\s+Linke|LINKE)\s*:
hour=\b(?:Beginn|Ende|Dauer)\s+der\s+Sitzung\b
labels=\b(?:Sitzungs(?:ort|beginn|ende|dauer|termin|raum)|(?:Sitzungst|T)eilnehm(?:er|ende)(?:[*:_/]?-?innen)?|Nicht\s+anwesend(?:\s*/\s*entschuldigt)?|[Ee]ntschuldigt\s+fehlen|Protokollführung|Zuhörende|[Vv]on\s+der\s+Verwaltung|Vorsitz\s+führte|(?:Stimmberechtigte|Beratende|Sachkundige)\s+\p{Lu}\p{L}+(?:(?:\s+und)?\s+[Ss]achkundige\s+\p{L}+|\s+ohne\s+\p{L}+)?)\s*:
label=\b(?:Schriftführer(?:[*:_/]?-?in)?|Protokoll(?:führer(?:[*:_/]?-?in)?)?|Vorsitz|Ersatzleute|Die\s+Gemeinde\p{L}+|Die\s+Stadt\p{L}+|Ende(?:\s+der\s+Sitzung)?|Beginn)\s*:
chair=\b(?:(?:Der|Die)\s+)?(?:Vorsitzende[r]?|(?:Nieder)?[Ss]chriftführer(?:[*:_/]?-?in)?|Auskunftsperson(?:en)?|Protokollführer(?:[*:_/]?-?in)?)\s*:
register=(?<=\s)(?:Stimmregister|Absolutes\s+Mehr|Stimmberechtigte)(?=\s*:|\s+(?:Stimmberechtigte|\p{Ll}+)\s*:)
count=\bZahl\s+der\s+Anwesenden\s*:
opening=\b(?:Der|Die)\s+(?:Vorsitzende|{OFFICE})\s+(?:\p{Lu}\p{L}+\s+){0,3}(?:eröffnet|begrüßt)\b
to=\b[Zz]u\s+(?:TOP\s+)?(?<number>\d{1,2})\.?\)?(?=\s+\p{Lu})
# no item that a sentence cites
item=(?<=\s)(?<!\bzu\s)(?<!\bunter\s)(?<!\bim\s)(?<!\bin\s)(?<!\bund\s)(?<!\bbis\s)(?<!\bvon\s)(?<!\bvom\s)(?<!\bdes\s)(?<!\bder\s)(?<!\bden\s)(?<!\bdem\s)(?<!\bals\s)(?<!\bsiehe\s)(?<!\bnach\s)(?<!\bdie\s)(?<!\bab\s)(?<!\bmit\s)(?<!\bauf\s)(?<!\bum\s)(?<!usätzlich\s)(?<!\b[Nn]ur\s)(?:[Zz]u\s+|ZU\s+)?(?:TOP|T\.O\.P\.|Top|P(?:unkt|UNKT)|Pkt\.?|Tagesordnungspunkt|TAGESORDNUNGSPUNKT|Traktandum|[ÖN](?=\s?\d))\s*(?:Nr\.?\s*)?(?:[ÖN]\s?)?(?<item>\d{1,2}(?:\.\d{1,2}){0,2})\.?\)?\s*:?(?=\s+[\p{Lu}\d„"“(-])
section=(?<=\s)§\s*(?<number>\d{1,3})(?=\s+\p{Lu}\p{Ll})(?!\s+(?:Abs|Satz|Nr|Ziff|Abschnitt))
number=(?<=\s)(?!00)(?<!\bam\s)(?<!\bvom\s)(?<!\bder\s)(?<!\bdie\s)(?<!\bdes\s)(?<!\bNr\.\s)(?<!\bzur\s)(?<number>\d{1,2})(?:\.\)?|\))\s(?=\p{Lu}|[„"“]|\d{1,2}\.\s\p{Lu})(?!Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Sitzung|Wahlperiode|Tagung|Vorsitzende|Vors\.|Vorstand|Beigeordnete|Stellvertret|Bürgermeister(?:[*:_/]?-?in)?\b|Bgm|Wahlgang|Klasse\b)
deep=(?<=\s)(?!00)(?<number>\d{1,2}(?:\.\d{1,2}){1,2})\.?\)?\s(?=\p{Lu})(?!\S+\s(?:Uhr|Euro|EUR|Prozent|Mio|Mrd|Stimmen)\b)
part=(?<=\s)(?<!\bder\s)(?<!\bdie\s)(?<!\bden\s)(?<!\bim\s)(?<!\bin\s)(?<!\bzur\s)(?:(?:[IVX]{1,3}|[AB])[.)]\s+)?(?:(?:Nicht[- ]?ö|Ö)ffentliche[rn]?\s+(?:Teil|Sitzung)|(?:NICHT[- ]?)?ÖFFENTLICHE[RN]?\s+(?:TEIL|SITZUNG))\b\s?:?(?<end>)(?=\s)
capitals=(?<=\s)[A-ZÄÖÜ]{4,}(?:[\s/][A-ZÄÖÜ/]{2,}){0,4}\s?:(?=\s)
speaker=(?<=\s)(?:(?:Der|Die)\s+)?(?:Herr|Frau|Hr\.|Fr\.|Abg\.|Abgeordnete[rn]?|Bgm\.|(?:Ober)?[Bb]ürgermeister(?:[*:_/]?-?in)?|Präsident(?:[*:_/]?-?in)?|Landrat|Landrätin)\s+(?:{TITLE}\s*){0,2}{WORD}(?:\s{WORD})?(?:\s*\([^)]{2,24}\)|,\s+{PARTYWORD})?\s?:(?=\s)
vote=(?<=\s)(?<!TOP\s\d\s)(?<!TOP\s\d\d\s)(?:(?:Abstimmungs|Wahl|Beratungs)ergebnis|Abstimmung|Beschluss|Beschluß|Beschlussvorschlag|Beschlussfassung|Beschlussempfehlung|Antrag|Empfehlung|Wortmeldung(?:en)?|Diskussion|Aussprache|Sachverhalt|Bericht|Protokoll|Einstimmig|Begründung|Ergebnis|Sachvortrag|Erwägungen|Vorlage|Drucksache|Anfrage|Antwort|Beratung|Verlauf|Mitteilung(?:en)?|Hinweis|Anmerkung|Notiz|Verfügung|Wahlvorschlag)\s?:(?=\s)
role=(?<=\s)(?<!\b[Aa]ls\s)(?<!\b[Dd]er\s)(?<!\b[Dd]ie\s)(?<!\b[Dd]en\s)(?<!\b[Dd]em\s)(?<!\b[Dd]es\s)(?<!innen\sund\s)(?=\p{Lu})(?:\p{L}+innen\s+und\s+)?(?:[\p{L}-]*(?:[Vv]orsitzende[rn]?|[Vv]orsitz|[Ff]ührer(?:[*:_/]?-?in)?|[Ff]ührung|[Mm]itglieder|[Rr]äte|[Vv]erwaltung|[Gg]äste|[Zz]uhörer(?:[*:_/]?-?innen)?|[Pp]resse|[Bb]eigeordnete|[Pp]rotokoll(?:ant(?:[*:_/]?-?in)?)?|[Ll]eitung|[Zz]ähler(?:[*:_/]?-?innen)?|[Oo]rt|[Zz]eit|[Dd]atum|[Bb]eginn|[Ee]nde|[Tt]raktanden|[Tt]eilnehmer(?:[*:_/]?-?innen)?|[Tt]eilnehmende))\s?:(?=\s)
# a sentence begins with a capital article and the like: behind a word without a mark a heading ends there
sentence=(?<=[\p{L}\d)“"»]\s)(?<!\bDr\s)(?:(?:Er|Sie)\s(?:{SAYS}|ist|hat|wird|war)\s|(?:Der|Das|Es|Ein|Eine|Dieser|Diese|Dieses|Hierzu|Dazu|Nachdem|Seitens|Laut|Gemäß|Alle|Weitere|Danach|Anschließend|Zunächst|Sodann|Daraufhin)\s|Die\s(?!Linken?\b|LINKEN?\b|Grünen?\b|GRÜNEN?\b|Mitte\b|PARTEI\b)|Auf\s(?:(?:Anfrage|Nachfrage|Frage|Antrag|Wunsch|Vorschlag|Grund|Bitte|Rückfrage)\b)|Nach\s(?:\p{Ll}+\s)?(?:Diskussion|Beratung|Aussprache|Rückfrage|Frage|Abstimmung|Erörterung)|Zu\s(?:diesem|dieser)\s|Unter\s(?:diesem|dieser)\s|In\s(?:der|dieser)\s(?:Diskussion|Aussprache|Beratung|Sitzung)|Im\s(?:Anschluss|Rahmen|Zuge))(?<!\p{Lu}\.\s)
letter=(?<=\s)(?<letter>[a-z])\)\s(?=\p{Lu}|die\s|der\s|von\s|als\s)
bare=(?<=\s)(?<bare>\d{1,2})(?=\s\p{Lu})
paper=(?<=\s)(?<!\bder\s)(?<!\bdie\s)(?<!\bzur\s)(?<!\bDie\s)(?:(?:Sitzungs|Beschluss|Druck|Vorlagen?)?(?:[Vv]orlagen?|sachen?)|Vorl\.|Drs\.|Beschluss)(?:[\s-]?(?:Nr|Nummer)\.?)?\s?:?\s+(?:[A-Z]{1,4}[\s/-]?)?\d+[/-]\d
officer=(?<=[\p{L}\d)]\s)(?<!\bHerr\s)(?<!\bFrau\s)(?<!\bdes\s)(?<!\bDer\s)(?<!\bDie\s)(?<!\bder\s)(?<!\bdie\s)(?=\S++\s+\p{Lu}){OFFICE}\s+(?:{TITLE}\s*)?{WORD}(?:\s{WORD})?\s+(?:{SAYS})\b
addressee=(?<![\p{L}-])(?=[\p{Lu}\d][\p{L}\d/.)-]*+\s(?:Herr|Frau)\s\p{Lu})(?!{OFFICEWORD}\s)[\p{Lu}\d][\p{L}\d/-]*[\p{L}\d.)]\s\K(?<!\bund\s)(?<!\bDr\.\s)(?<!\bHerr\s)(?<!\bFrau\s)(?:Herr|Frau)\s(?=\p{Lu})
members=(?<=\s)(?<!\b[Dd]ie\s)(?<!\b[Dd]er\s)(?<!\b[Dd]en\s)(?<!\bund\s)(?:\p{L}*(?:[Mm]itglied(?:er)?|[Rr]äte)|(?:Stimmberechtigte|Beratende|Sachkundige)\s+\p{Lu}\p{L}+|(?:Erste[rn]?\s)?(?:Beigeordnete[rn]?)|(?:[Vv]on\sder\s)?Verwaltung|(?:[Aa]ls\s)?Gäste|Vorsitz(?:ende[rn]?)?|(?:Schrift|Protokoll)führ(?:er(?:[*:_/]?-?in)?|ung))\s?:?(?<end>)(?=\s(?:Herr|Frau|Hr\.|Fr\.)\s)
dated=(?<=\s)(?<!\b[Dd]as\s)(?:(?:Sitzungs)?(?:[Dd]atum|[Zz]eit|[Tt]ag|[Tt]ermin)\s(?=(?:{WEEKDAY}|\d{1,2}[.:]\s?[\d\p{Lu}]))|(?:Tagungs|Sitzungs)?[Oo]rt\s(?=(?:Aula|Rathaus|Gemeinde|Sitzungs|Saal|Schul|Bürger|Feuer|Gast|Vereins|Mehrzweck|Kultur|Turn)))
minuted=(?<=\s)(?<!\b[Dd]er\s)(?<!\b[Dd]as\s)(?<!\bals\s)(?<!\bden\s)(?:(?:Vorsitz(?:ende[rn]?)?|Protokoll|Schriftführ(?:er(?:[*:_/]?-?in)?|ung)|Aktuar(?:[*:_/]?-?in)?|Leitung|Entschuldigt|Abwesend|Anwesend|Teilnehmer(?:[*:_/]?-?innen)?|Teilnehmende)\s(?=(?:{TITLE}\s)?{WORD}\s{WORD}(?:,|\s\()))
roman=(?<=\s)(?<roman>[IVX]{1,5})\.\s(?=\p{Lu}\p{Ll})
presence=(?<=\s)(?<!\bals\s)(?<!\bsind\s)(?<!\bwaren\s)(?:(?:[Nn]icht\s+)?(?:[Aa]nwesend(?:e)?|[Ee]ntschuldigt(?:e)?|[Aa]bwesend(?:e)?)|(?:Nicht\s+|Ferner\s+|Weiterhin\s+|Außerdem\s+|Weiter\s+|Davon\s+)?[Aa]nwesend(?:e)?\s+(?:waren|sind|war)|(?:Anwesende|Entschuldigte|Abwesende|Fehlende)\s+\p{Lu}[\p{L}-]*(?:mitglieder|räte|vertreter)|(?:Es\s+)?[Ff]ehl(?:t|te|ten|en)(?:\s+(?:un)?entschuldigt)?|(?:[Uu]nent|[Ee]nt)schuldigt\s+(?:fehl\p{Ll}+|abwesend|waren|sind|war|ist|haben)(?:\s+sich)?|[Aa]bwesend\s+(?:waren|sind|war))\s?:(?:(?<end>)(?=\s+(?:Herr|Frau|\d{1,2}[.)]\s|[a-z]\)|(?:{PARTYWORD}|GRÜNE|LINKE|Vorsitz(?:ende[rn]?)?|Mitglieder)\s|(?=\p{Lu}){OFFICEWORD}\s[^,;]{40}))|(?=\s))
outline=(?<=\s)(?<!\bder\s)(?<!\bdie\s)(?<!\bzur\s)(?<!\bals\s)(?:Tagesordnung|Traktanden|Tagesordnungspunkte|TOPs|T\sa\sg\se\ss\so\sr\sd\sn\su\sn\sg)\s?:?(?<end>)(?=\s+(?:TOP|Top|Punkt|Pkt|[01](?:\.\d)?[.)]?\)?\s|I\.|[AI][.)]|[ÖN]\s?1|Öffentlich|ÖFFENTLICH|Nicht|§|Zu\s))

# within a line of the agenda: the next item, if its number counts on
[break item]
number=(?<=\s)(?<!\d[.)]\s)(?<number>\d{1,2})[.)]\s+(?=\p{Lu}|\d+\.\s\p{Lu}|\(\d{1,2}[.:]\d\d)(?!(?:Januar|Jänner|Februar|Feber|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b)(?!\d+[.)]\s+(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Sitzung|Änderung|Nachtrag|Lesung|Bauabschnitt|BA\b|Quartal|Halbjahr|Obergeschoss|OG\b|Stock|Klasse|Teil|Wahlperiode|Vorsitzende))
top=(?<=\s)(?:TOP|Punkt)\s+(?<number>\d{1,2})[.:)]?\s+(?=\p{Lu})

# within the lines of those present and absent: where a group begins and its heading ends
[break people]
# behind names, the family first, one with an office before and a function behind: "Amtsleiter Jan Thal, Vorsitz"
function=(?<=\p{L}\s)(?={OFFICEWORD}(?!\p{L})\s+(?:{TITLE}\s*)*{WORD}\s+{WORD},\s+{FUNCTION}(?!\p{L}))\p{Lu}
# behind a fact of the head, which ends with an hour, a figure or a bracket
head=(?<=Uhr\s|\d\s|\)\s)(?:[Aa]nwesend(?:e|\s+(?:sind|waren))?|ANWESEND|(?:Sitzungst|T)eilnehmer(?:[*:_/]?-?innen)?|(?:SITZUNGST|T)EILNEHMER|[Tt]eilnehmende|Anwesenheit)\s?:(?<end>)(?=\s|$)
absent=(?<![-–]\s)\b(?:[Ee]s\s+)?(?:[Uu]nentschuldigt|[Ee]ntschuldigt|ENTSCHULDIGT)(?:\s+(?:fehl\p{Ll}*+|ferngeblieben|waren|sind))?+(?:(?!\s*:)|\s*:(?=\s+(?:[^,;]{32}|{SAL}\s|{WORD},\s+{WORD}\s*(?:\(|\s\p{Lu}))))(?<end>)(?=\s+(?:die\s+|der\s+)?\p{Lu}\p{Ll})
further=\b(?:[Ff]erner|[Aa]ußerdem|[Ww]eiterhin)\s+(?:war(?:en)?|sind|ist)\s+anwesend\b(?:\s+von\s+der\s+Verwaltung)?:?(?<end>)(?=\s+\p{Lu})
# an office over names that write the family first; the agenda behind the list
officefamily=(?:^\p{Lu}\p{L}+/{OFFICE}|(?<=[\p{Ll})]\s)(?:Verwaltung|Gäste|Gast|Mitglied|Gemeindevertreter(?:[*:_/]?-?in)?))(?<end>)(?=\s+(?:{PARTICLE}\s+)?{WORD},\s+(?!{SAL}\s)(?:{TITLE}\s*)*{WORD}(?:\s|$))
agenda=(?<=[\p{Ll})]\s)Tagesordnung\s*:(?<end>)(?=\s)
# "Berg Anna, SP Thal Jan, FDP": the party behind a comma ends each
turnedparty=,\s(?!{OFFICEABBR}\s)(?:[A-ZÄÖÜ]{2,4}|[A-ZÄÖÜ]\p{Ll}[A-ZÄÖÜ]|\p{Ll}+los)\s\K(?=(?:{PARTICLE}\s)?{WORD}\s{WORD},\s\p{L}+)\p{L}
guests=(?<=[\p{L}\p{N}).,;]\s)(?:[Aa]ls\s+Gäste|Gäste)\s*:(?<end>)(?=\s+\p{Lu})
administration=(?<=[\p{L}\p{N}).,;]\s)[Vv]on\s+der\s+Verwaltung\s*:(?<end>)(?=\s+\p{Lu})
faction=\b(?:(?:{PARTYWORD}|GRÜNE|LINKE|\p{Lu}[\p{L}/]*)-Fraktion|Fraktion\s+[^,:()]{2,40}?):?(?<end>)(?=\s+(?:{PARTICLE}\s+)?{WORD},\s+{WORD})(?<!\()
onlist=(?<=\s)Mitglied(?:er)?\s+Liste\s+(?:DIE\s+LINKE|{PARTY})(?<end>)(?=\s+(?:{TITLE}\s*)*\p{Lu})
list=(?<=\s)Liste\s+[„“"][^“”"]{2,80}[“”"]\s*[:;](?<end>)(?=\s)
ofbody=(?<=\s)(?:(?:und|sowie)\s+)?(?:die\s+)?Mitglieder\s+(?:des|der)\s+(?:Gemeinde|Stadt|Kreis|Orts|Verbands)\p{L}+\s*:?(?<end>)(?=\s+(?:\d{1,2}\.\)?\s|{SAL}\s|(?:{TITLE}\s*)*{WORD}\s+{WORD}))
unit=(?<=[\p{L}.]\s)(?:Magistrat|Gemeindevorstand|Kreisausschuss|Schriftführ(?:er(?:[*:_/]?-?in)?|ung)|Protokollführ(?:er(?:[*:_/]?-?in)?|ung)|Verwaltung|Presse|Personalrat|\p{Lu}\p{Ll}+beirat|Gäste)(?<end>)(?=\s+(?:{PARTICLE}\s+)?{WORD}(?:\s{WORD})?,\s+{WORD})
body=(?<=\s)(?:[Vv]om\s+(?:Magistrat|Kreistag|Kreisausschuss|Gemeindevorstand|Gemeinderat|Stadtrat)|[Vv]on\s+der\s+(?:Gemeindevertretung|Stadtverordnetenversammlung))\s*:?(?<end>)(?=\s+\p{Lu})
page=(?<=\s)(?:\d{1,3}\s)?[-–]\s?\d{1,3}\s?[-–](?<end>)(?=\s|$)
members=(?<=\s)(?<!die\s)(?<!der\s)(?<!den\s)(?<!innen\s)(?<!innen\sund\s)(?:(?:(?:und|sowie)\s+)?(?:die\s+)?(?:folgenden?\s+)?(?:\d+\s+)?(?:Rats|Gemeinderats|Stadtrats|Kreistags|Ausschuss|Vorstands)mitglieder|Beigeordnete(?!\p{L})|(?:und\s+)?(?:\d+\s+)?Stadträte|Gemeinderäte|Kreisräte|Kreistagsabgeordnete)\s*:?(?<end>)(?=\s+(?:{SAL}\s+)?{WORD}\s+{WORD}(?![\p{L},]))

# within a run of names, the family name first: where the next begins
[break name]
family=(?<=\s)(?<!vertritt:\s)(?<!vertritt\s)(?<!für\s)(?<!vom\s)(?<!von\s)(?<!van\s)(?<!der\s)(?<!zu\s)(?<!zur\s)(?<!Dr\.\s)(?=(?:{TITLE}\s+)?(?:{PARTICLE}\s+)?{WORD},\s+(?:{TITLE}\s+)?(?!{FUNCTION}(?!\p{L})){WORD}(?:\s|\(|$))\p{L}

# behind what is told of one in brackets
bracket=(?<=[\p{Ll}\d.]\)\s)(?=(?:{TITLE}\s)?{WORD}\s(?:{PARTICLE}\s)?{WORD})\p{L}
# each has its number
numbered=(?<=\s)(?=\d{1,2}(?:\.\)|[.)]|\.?/)(?:\s+(?:gf\.?\s+)?\p{Lu}|$))\d
# each begins with Herr or Frau, or with an office
addressed=(?<=\s)(?<!und\s)(?<!sowie\s)(?<!für\s)(?<!von\s)(?<!vertritt\s)(?<!vertritt:\s)(?<!Vertretung\s)(?<!f\.\s)(?<!V\.\s)(?<![,;:]\s){SAL}\s+(?:{TITLE}\s*)*\p{Lu}
short=(?<=\p{L}\s)(?<!und\s)(?<!sowie\s)(?<!für\s)(?<!statt\s)(?<!von\s)(?<!der\s)(?<!die\s)(?<!als\s)(?<!gf\s)(?<!\sf\.\s)(?={OFFICEABBR}\s+(?:{TITLE}\s*)*{WORD}\s)\p{L}+\.?\s+\p{Lu}
office=(?<=\p{L}\s|\)\s[-–]\s)(?<!und\s)(?<!sowie\s)(?<!für\s)(?<!von\s)(?<!der\s)(?<!die\s)(?<!als\s)(?<!Erster\s)(?<!Erste\s)(?<![,;:]\s)(?:Erste[rn]?\s+|[Tt]echn\.\s+)?(?={OFFICEWORD}(?!\p{L}))\p{Lu}\p{L}+\s+(?:{TITLE}\s*)*\p{Lu}\p{Ll}

# within a line of those present in which names ran together: what stands before a name, what belongs to it behind, and after
# which word it belongs to the one before
[name before]
address=^{SAL}(?=\s)
title=^(?:{TITLE}|\p{Lu}\p{L}*(?:\.\p{L}+)+\.?)(?=\s)
office=^(?:[1-9]\.\s+)?{OFFICE}(?=\s)
letters=^(?!(?:{PARTYWORD})\b)\p{Lu}{2,3}E?(?=\s)

[name behind]
degree=^{DEGREES}(?<=.)\.?
bracket=^\s*\([^)]*\)
from=^,?\s+(?:zu/)?(?:ab|bis)\s+(?:einschließlich\s+)?(?:(?:TOP|Punkt|Pkt\.?|Trakt(?:andum|\.)?)\s+\S+|{TIME}\s*(?:Uhr|h)\b(?:,?\s+(?:TOP|Punkt|Pkt\.?|Traktandum)\s+\d\S*)?)
away=^,?\s+(?:[-–]\s+)?(?:un)?entschuldigt(?=\s|$)(?!\s+\p{Ll})

[name joined]
mark=[,;/–(-]$
word=^(?:und|u\.|sowie|mit|für|f\.|statt|anstatt|anstelle|von|vom|durch|der|die|des|den|dem|an|am|bei|[Aa]ls|im|in|zu|zum|zur|V\.|vertritt:?|Vertretung|Vertreter|Vertreterin|Vertr\.)$

# what ends with a colon and is no label of those behind it
[no label]
told=^(?:sind|waren|ist|war|haben|hatte|nahmen|nehmen|nahm|nimmt|wurde|wurden|vertritt|begrüßt|und\s+zwar|undzwar|nämlich)\b

# a column of labels beside their values, as a table that lost its cells
[label bare]
people=^(?<label>(?:Vorsitz(?:ende[rn]?)?|(?:Sitzungs|Versammlungs|Tages)?[Ll]eitung|Protokoll(?:führ(?:er(?:[*:_/]?-?in)?|ung))?|Schriftführ(?:er(?:[*:_/]?-?in)?|ung)|Aktuar(?:[*:_/]?-?in)?|[Aa]nwesend(?:e)?|[Aa]bwesend(?:e)?|[Ee]ntschuldigt(?:e)?|Teilnehme(?:r(?:[*:_/]?-?innen)?|nde)|Gäste|Gast|Stimmenzähler(?:[*:_/]?-?in(?:nen)?)?|Mitglieder|Präsident(?:in|ium)?|Verwaltung))\s+(?={TITLE}\s*\p{Lu}|(?:Herr|Frau)\s|(?!(?:Der|Die|Das|Des|Nr|Vom|Zur)\b){WORD}\s+{WORD})
time=^(?<label>Datum|Tag|Zeit|Beginn|Ende|Schluss|Dauer|Uhrzeit|Sitzungs(?:beginn|ende|datum|tag|zeit))\s+(?={WEEKDAY}|\d)
place=^(?<label>(?:Sitzungs|Tagungs|Versammlungs)?[Oo]rt|Sitzungszimmer|Raum|Lokal)\s+(?=\p{Lu})

# alone, its value in the line below
alone=^(?<label>Gremium|Datum|Termin|(?:Beginn|Ende)(?:\s+der\s+Sitzung)?|Ort|Raum|Sitzungs(?:datum|tag|termin|ort|raum|beginn|ende|zeit))$

# what a page prints before its text, in copies that count pages themselves
[page mark]
dashes=^-\s?\d+[\s-]*
word=^Seite\s+\d+[\s-]*

[furniture]
dots=^[.…_\s]{5,}$
period=^\d+\.\s+(?:Funktions|Wahl|Legislatur|Amts)periode\b.*\b\d+\.\s+Sitzung\b.*$
# what sites that print copies of documents put around them
site=^(?:Größe:(?:\s*px)?|Ab\s+Seite\s+anzeigen:|Download\s+".*"|Transkript(?:\s+von\s+Seiteninhalten)?|Transcription|Titel\s+Logo|Zurück\s+zur\s+(?:vorig(?:er)?en|ersten)\s+Seite.*|(?:MEHR|WENIGER)\s+ANZEIGEN|zum\s+Seitenanfang|Inhalt\s+der\s+Datei|Inhalt\s+des\s+Dokuments|\d+\s+downloads\s+\d+\s+Views\s.*|Ähnliche\s+Dokumente|YUMPU\s+macht\s+aus\s.*|Sie\s+wollen\s+auch\s+ein\s+ePaper\?.*|Zur\s+Navigation\s+springen\b.*)$
shownhead=^(?:Beratungsreihenfolge|Gremium\s+Sitzung\s+Sitzungsdatum\b.*)$
allris=^(?:Reduzieren|Grunddaten|Loading\.\.\.|Auswahl|Infosystem Kommunalpolitik|Navigation überspringen|Seite drucken)$

# ---- the head of minutes ----

[head]
sittingnamed=^(?:\p{L}*[Pp]rotokoll\s+(?:der\s+)?)?Sitzung\s+(?:des|der)\s+(?<genitive>(?:Regionalausschusses|Ortsausschusses|Stadtteilbeirate?s|Stadtteilrate?s|Ortsbeirate?s|Ortschaftsrate?s|Ortsteilrate?s|Bezirksvertretung|Bezirksrate?s|Bezirksbeirate?s)\s+\p{Lu}[\p{L}/-]+(?:\s+\p{Lu}[\p{L}/-]+)?)\s+(?:vom|am)\s+(?:{WEEKDAY},?\s+(?:den\s+|dem\s+)?)?(?<date>{DATE})$
shortday=^(?<organization>KGR|PGR|PVR|KiGR|StuPa|StuRa|FSR|AStA)\s+(?:am|vom)\s+(?:{WEEKDAY},?\s+(?:den\s+|dem\s+)?)?(?<date>{DATE})(?:,?\s+(?:um\s+)?(?<planned>{TIME})\s*Uhr)?$
daybracketed=\b(?:vom|am)\s+(?:{WEEKDAY},?\s+(?:den\s+|dem\s+)?)?{DATE}\s*\(\s*(?<location>\p{Lu}[\p{L}-]*(?:haus|heim|saal|halle|raum|schule|zimmer)(?:\s+\p{Lu}[\p{L}-]+)?)\s*\)$
placeday2=^(?=.*(?i:protokoll|niederschrift|versammlung|sitzung)).*\s(?:im|in\s+der)\s+(?<location>\p{Lu}[^\t,:]{3,50}?)\s+am\s+(?:{WEEKDAY},?\s+(?:den\s+|dem\s+)?)?(?<date>{DATE})(?:,?\s+um\s+(?<planned>{TIME})\s*Uhr)?\.?$
towndayplace=^\p{Lu}[\p{L} .-]{2,30},\s+(?:den\s+|am\s+)?(?<date>{DATE}),?\s+(?:im|in\s+der)\s+(?<location>\p{Lu}[^\t]+)$
placedayspan=^(?:Im|In\s+der)\s+(?<location>\p{Lu}[^,\t]{3,60}),\s+{WEEKDAY},?\s+(?:den\s+)?(?<date>{DATE}),?\s+(?:von\s+)?(?<start>{TIME})\s*(?:Uhr\s*)?(?:bis|-|–)\s*(?<end>{TIME})\s*Uhr
dayplacetime=^(?:[^\t.]{0,60}\s)?{WEEKDAY},?\s+(?:den\s+)?(?<date>{DATE}),\s+(?<location>\p{Lu}[^,\t\d]{3,60}),\s+(?<planned>{TIME})\s*Uhr\b
houseday=^(?<location>(?:Restaurant|Gasthaus|Gasthof|Hotel|Gaststätte|Café|Rathaus|Vereinsheim)\s[^\t\d]{2,60}?),\s+(?:den\s+|am\s+)?(?<date>{DATE})$
resolvedday=^Beschlüsse\s+vom\s+(?:{WEEKDAY},?\s+)?(?:den\s+)?(?<date>{DATE})$
# "… waren durch Einladung vom … auf den 3. Mai, 19 Uhr, zu einer Sitzung in den Gemeindesaal einberufen"
summoned=\bauf\s+(?:den\s+)?(?:{WEEKDAY},?\s+(?:den\s+|dem\s+)?)?(?<date>{DATE}),?\s+(?:um\s+)?(?<planned>{TIME})\s*Uhr,?\s+(?:zu\s+(?:einer|der)\s+[^.:;\t]{3,90}?\s)?(?:in\s+(?:das|den|die|der)|im|ins)\s+(?<location>\p{Lu}[^.:;\t]{3,90}?),?\s+(?:einberufen|eingeladen|geladen)\b
ofclubnamed=\b\p{L}*(?:[Vv]ersammlung|[Ss]itzung|[Gg]ründung)\s+(?:des|der)\s+(?:Vereins|Vereines)\s+[„"»“]?(?<body>[^\t„“"«»]+?)["“«”]?(?=,?\s+(?:am|vom|im|in|um|mit\s+Sitz)\s|\s*$)
heldthere=\bfand(?:en)?\s[^.:]{3,160}?\s(?:im|in\s+der|in\s+den)\s+(?<location>\p{Lu}[^.:\t]{3,80}?)\s+statt\b
heldat2=\b(?:abgehalten|stattgefunden)\s+(?:im|in\s+der|in)\s+(?<location>\p{Lu}[^\t.;:]{2,80}?)\.?$
inrooms=\bam\s+{DATE},?\s+(?:in\s+den|in\s+der|im)\s+(?<location>\p{L}*(?:[Rr]äume|[Rr]äumen|[Rr]äumlichkeiten|[Vv]ereinsheim|[Cc]lubheim|[Vv]ereinslokal|[Gg]aststätte|[Gg]asthof|[Gg]asthaus|[Rr]estaurant)\b[^.;:\t]{2,90}?)(?:\s+(?:seine|ihre|eine|die)\s.*)?\.?$
venue=^(?!(?:\p{L}*[Gg]emeinde|\p{L}*[Ss]tadt|\p{L}*[Kk]reis|Amt|Markt|Verein|Verband|Geschäftsstelle|Absender|Postfach|An)\b)(?!.*\b(?:e\.\s?V|Tel|Fax|GmbH)\b)(?<location>\p{Lu}[^\t:,]{2,40},\s+\p{Lu}[^,\t:]{2,40}\s\d+\s?[a-z]?(?:\s?[-–]\s?\d+[a-z]?)?,\s+\d{5}\s+{TOWN})$
intown=^in\s+(?<location>{TOWN},\s+\p{Lu}[^.\t]{3,60})$
placehyphen=^Sitzungs-Ort\s+(?<location>\p{Lu}.+)$
shownfrom=^Daten\s+angezeigt\s+aus\s+Sitzung\s*:\s+(?:(?<number>\d+)\.\s+)?(?:\p{Ll}+\s+)*Sitzung\s+(?:des|der)\s+(?<genitive>[^,\t]+),\s+(?<date>{DATE})$
titleopen=\b(?:Sitzung|Tagung)\s+(?:des|der)\s+(?<genitive>(?:\p{Lu}\p{L}*-,\s+)*\p{Lu}\p{L}*-(?:,|\s+und))$
taken=\baufgenommen\s+(?:am|bei\s+der\s+am)\s+(?:\p{L}+,?\s+(?:dem\s+|den\s+)?)?(?<date>{DATE})
bodysittingday=^(?:Nr\.\s*)?(?:(?<number>\d+)\.\s+)?(?:\p{L}+e\s+)?(?<organization>(?=\p{Lu})\p{L}*?(?i:rat|tag|ausschuss|vorstand|vertretung|kommission|fraktion))s?sitzung,?\s+(?:vom|am)\b
titleplain=^(?:Niederschrift|Protokoll)\s+(?:(?<number>\d+)\.\s+)?(?:öffentliche\s+)?(?:Sitzung|Plenarsitzung|Versammlung)\s+(?<organization>(?:\p{Lu}[\p{L}-]*\s+(?:und\s+)?)?{BODYWORD}(?:\s+für\s+[^\t(]+?)?)$
withbeginning=\bmit\s+(?:dem\s+)?Beginn\s+um\s+(?<start>{TIME})\s*Uhr\b
heldin=\b(?:im|in\s+der|in)\s+(?<location>\p{Lu}[^\t;:]{2,80}?),?\s+(?:unter\s+(?:dem\s+)?Vorsitz\s[^;:]{3,80}?\s)?(?:abgehalten|stattgefunden|durchgeführt)e[nr]?\s
dayhour=^(?:{WEEKDAY},?\s+)?(?<date>{DATE}),\s+(?<planned>{TIME})\s*Uhr$
roomline=^(?<location>(?:\p{L}+er\s+)?(?:\p{L}*[Ss]aal|\p{L}*[Ss]itzungszimmer|\p{L}*[Rr]athaus)(?:\s+\d+)?,\s+\p{Lu}[^\t.:]{2,60})$
# front matter of a page for programs: "date: 2024-03-02 19:00", "title: Sitzung 12 (Mitgliederversammlung)"
matterday=^(?:date|Date|datum)\s*:\s*(?<written>\d{4}-\d{2}-\d{2})(?:[T ]+(?<start>(?!0?0:00)\d{1,2}:\d{2})(?!:(?!00(?!\d))\d))?
matterdate=^(?:date|Date|datum)\s*:\s*(?<written>{DATE})
resolutionsday=^(?:Öffentliche\s+|Gefasste\s+)?Beschlüsse\s+(?:des|der)\s+(?<genitive>(?=\p{Lu}){BODYGENITIVE})\b[^.:\t]{0,60}?\s(?:vom|am)\s+(?:{WEEKDAY},?\s+(?:den\s+|dem\s+)?)?(?<date>{DATE})$
mattertype=^(?:type|typ|art|gremium)\s*:\s*(?<organization>(?=\p{Lu}){BODYWORD})$
matternumber=^(?:title|titel)\s*:\s*(?:Protokoll\s+(?:der\s+)?)?\p{L}*[Ss]itzung\s+(?:Nr\.\s*)?(?<number>\d+(?:\.\d+)?)\b
mattertitle=^(?:title|titel)\s*:\s.*?\b(?<organization>(?=\p{Lu}){BODYWORD})\b
matterplace=^(?:location|place|ort)\s*:\s*(?<location>\p{Lu}.*)$
# the page of a wiki: "Vorstand/Sitzungen/2024-03-02"
wikipage=^(?:\S+:)?(?:(?<organization>(?=\p{Lu}){BODYWORD})/)?\S*(?:[Ss]itzung|[Pp]rotokoll|[Vv]ersammlung)\S*/(?<date>\d{4}-\d{2}-\d{2})\b
clubname=^(?:Name\s+des\s+(?:Vereins|Vereines|Verbands|Verbandes))\s*:\s*(?<body>[^\t]+)$
clubday=^(?:Tag|Datum|Termin)\s+der\s+\p{L}+\s*:?\s*(?:{WEEKDAY},?\s+(?:den\s+|dem\s+)?)?(?<date>{DATE})
dayspanplace=^(?:{WEEKDAY},?\s+(?:den\s+|dem\s+)?)?(?<date>{DATE}),\s+(?<start>{TIME})\s*(?:Uhr\s*)?(?:[-–]|bis)\s*(?<end>{TIME})(?:\s*Uhr)?,\s+(?<location>\p{Lu}.+)$
assemblyofclub=^(?<organization>\p{Lu}\p{L}*versammlung\s+(?:des|der)\s+[^\t,]{2,60}\be\.\s?V\.)$
assemblyclub=^(?<organization>\p{Lu}\p{L}*versammlung)\s+(?!am\b|vom\b|im\b|des\b|der\b)(?<body>[^\t,]{2,60}\be\.\s?V\.)$
titlecommittee=^(?:Niederschrift|Protokoll|Ergebnisprotokoll|Kurzprotokoll)\s+(?<organization>(?:\p{L}*[Aa]usschuss|\p{L}*[Bb]eirat|\p{L}*[Kk]ommission)\s+für\s+\p{Lu}[^\t:;(]*?)(?=\s+(?:am|vom)\s|$)
excerptfrom=^(?:Auszug|Auszüge)\s+aus\s+(?:dem|der)\s+(?<organization>(?=\p{Lu})\p{L}*?(?i:rat|ausschuss|vorstand|vertretung|versammlung|kommission))s?(?i:protokoll|niederschrift)(?:\s+(?:Nr\.\s*)?(?<document>\d{1,3}(?:/\d{2,4})?))?(?=\s|$)
boardofschool=^(?:Protokoll|Niederschrift)\s+(?:des|der)\s+(?<genitive>{BODYGENITIVE})\s+der\s+(?<body>\p{L}*[Ss]chule\s+\p{Lu}[^\t,:]*)$
dayin=^{WEEKDAY},?\s*(?:den\s+|dem\s+)?{DATE}\s+(?:im|in\s+der|in\s+den)\s+(?<location>\p{Lu}[^\t]+)$
clubline=^(?<body>(?i:genossenschaft|verein|verband|korporation|stiftung)\s+(?!(?i:der|die|des|für|zur)\s)\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}-]+){0,3})$
gathered=\b[Aa]m\s+(?:heutigen\s+)?(?:{WEEKDAY},?\s+(?:dem\s+|den\s+)?)?(?<date>{DATE}),?\s+(?:versammelten|trafen)\s+sich(?:\s+um\s+(?<start>\d{1,2}[:.]\d{2}(?!\d)|{TIME}(?=\s*Uhr))(?:\s*Uhr)?)?(?:,?\s+(?:im|in\s+der|in\s+den)\s+(?<location>\p{Lu}[^,\t]{2,60}?\d[a-z]?,\s+\d{5}\s+\p{Lu}\p{Ll}+))?
foundin=\bfanden\s+sich\b.{0,160}?\b(?:in\s+den\s+Räumen\s+(?:der|des|von)|im|in\s+der)\s+(?<location>\p{Lu}.{3,80}?)\s+ein(?=,|\.|\s+und\b|\s+um\b|$)
titlebefore=^(?<organization>(?=\p{Lu}){BODYWORD}(?:\s+(?:St\.\s+)?\p{Lu}[^\t,.]{2,40}?)?(?:\sEv\.)?)\s+(?:am|vom)\s+(?:{WEEKDAY},?\s+(?:den\s+|dem\s+)?)?{DATE}(?:,?\s+(?:um\s+)?{TIME}\s*Uhr)?$
assemblygenitive=^(?<organization>(?:\p{Lu}\p{Ll}+e\s+)?(?=\p{Lu})\p{L}*[Vv]ersammlung\s+(?:der|des)\s+(?!{DATE})[^\t,.]{3,70})$
quotedclub=^[„"“»](?<body>\p{L}[^"“”«»\t]{2,60})["”“«]$
dayplacehour=\bam\s+(?:{WEEKDAY},?\s+(?:den\s+|dem\s+)?)?(?<date>{DATE}),?\s+(?:im|in\s+der)\s+(?<location>\p{Lu}[^\t,]+),\s+Beginn\s*:?\s+(?<planned>{TIME})\s*Uhr
weekdaytown=^(?<location>\p{Lu}\p{Ll}[\p{L}-]+),\s+{WEEKDAY},\s+(?:den\s+|dem\s+)?(?<date>{DATE})\.?$
sittingofand=\bSitzung\s+(?:des|der)\s+(?<genitive>\p{Lu}\p{L}*-,?\s+(?:\p{Lu}\p{L}*-,?\s+){0,3}und\s+{BODYGENITIVE})\s+(?:von\s+)?(?<body>{TOWN})(?=,?\s+(?:am|vom)\s|\s*$)
inalone=^(?:im|in\s+der|in)(?<place_follows>)$
assemblynumber=^(?:(?:[^\t]*\s)?(?i:protokoll)\s+)?(?:der|zur|über\s+die)\s+(?<number>\d+)\.\s+(?:\p{Ll}+\s+)*(?<organization>\p{Lu}\p{L}*(?:versammlung|konferenz))\b
synodesitting=\b(?:der|die)\s+(?<number>\d+)\.\s+(?:\p{Ll}+\s+)*Tagung\s+der\s+(?:\d+\.\s+)?(?:\p{Ll}+\s+)*(?<organization>\p{L}*[Ss]ynode)\b
fromdayplace=^vom\s+(?:{WEEKDAY},?\s+(?:dem\s+|den\s+)?)?(?<date>{DATE}),\s+(?:im\s+|in\s+der\s+)?(?<location>\p{Lu}[^\t]+)$
assemblybegin=^Beginn\s+der\s+(?:\p{Ll}+\s+)*\p{Lu}\p{L}+\s+um\s+(?<start>{TIME})(?:\s*Uhr)?\s+(?:im|in\s+der|in\s+den)\s+(?<location>\p{Lu}.+?)\.?$
assemblyday=^(?:(?<number>\d+)\.\s+)?(?:\p{L}+e\s+)?(?<organization>\p{Lu}\p{L}*(?:versammlung|konferenz|parteitag|synode))\s+(?:am|vom)\s+(?:{WEEKDAY},?\s+(?:dem\s+|den\s+)?)?(?<date>{DATE})(?:,?\s+(?:im|in\s+der|in)\s+(?<location>\p{Lu}.+))?$
partychapter=^(?:Protokoll\s+)?(?<body>(?:BÜNDNIS\s?90\s?/\s?DIE\s+GRÜNEN|Bündnis\s?90\s?/\s?Die\s+Grünen|Piratenpartei|CDU|SPD|FDP|DIE\s+LINKE|Die\s+Linke)\s+\p{Lu}[\p{L}-]+)$
abbreviatedsitting=\b(?:Protokoll|Niederschrift)\s+(?:(?:der|zur)\s+)?(?:(?<number>\d+)\.\s+)?(?<organization>[A-ZÄÖÜ][A-Za-zÄÖÜäöü]{1,6})-Sitzung\b
termnumber=^Nr\.\s*(?<document>\d{1,3})\s*/\s*\d{4}\s*[-–]\s*\d{2,4}$
clubassembly=\b(?:Protokoll|Niederschrift)\s+(?:zur|der|(?:von|über)\s+(?:die|der))\s+(?:(?:[\p{Ll}.\d]+|[IVXL]+\.)\s+){0,2}?(?<organization>\p{Lu}\p{L}*versammlung)\s+des\s+(?<body>\p{Lu}\p{L}*(?:verein|verband|bund|club|klub))e?s\s+(?=am\s|vom\s|im\s)
timeplacesmall=\b{TIME}\s*Uhr,?\s+{INPLACE}(?<location>(?:ev\.|kath\.|\p{Ll}+e[nr])\s+\p{Lu}[^\t.:]+)$
doublesitting=\b(?:über|der)\s+(?:die\s+)?(?<number>\d+\.\s+und\s+\d+\.)\s+(?:\p{Ll}+\s+)?Sitzung\s+(?:des|der)\s+(?<genitive>(?:\p{Lu}\p{L}*\s+){0,2}?{BODYGENITIVE})
dayspan={DATE},?\s+von\s+(?<start>{TIME})\s*(?:Uhr\s+)?bis\s+(?:.*\bbis\s+)?(?<end>{TIME})\s*Uhr
genitiveword=^(?<genitive>{BODYGENITIVE})$
numberbefore=^(?<number>\d{1,3})\.\s*(?i:niederschrift|protokoll|verhandlungsschrift|sitzungsprotokoll)$
gremiumof=\bSitzung\s+des\s+Gremiums\s*:?\s+(?:\d+\.\s+)?(?<organization>(?=\p{Lu}){BODYWORD}(?:\s+(?!am\b|vom\b)\p{Lu}[\p{L}-]+)?)(?=\s+(?:am|vom|im)\b|\s*$)
sittingplain=^(?:(?:Öffentliche|Nichtöffentliche|Ordentliche|Konstituierende)\s+)?Sitzung\s+(?:des|der)\s+(?<genitive>{BODYGENITIVE}(?:\s+(?:für|zur|zum)\s+.+?)?)(?=\s+(?:am|vom)\s|\s*$)
sittingtown=\b(?:Sitzung|[Ss]itzung)\s+(?:des|der)\s+(?<genitive>(?:Ortsgemeinde|Verbandsgemeinde|Samtgemeinde|Marktgemeinde|Gemeinde|Stadt|Markt)rate?s|Gemeindevertretung|Stadtvertretung|Stadtverordnetenversammlung)\s+(?:von\s+)?(?<body>{TOWN})(?=,?\s+(?:am|vom)\s|\s*$)
daycomma=\bder\s+Sitzung\s+(?:des|der)\s+(?<genitive>{BODYGENITIVE}),\s+am\s+{DATE}
fromsitting=^(?:Bericht\s+)?(?:[Aa]us|[Üü]ber)\s+(?:der|die)\s+(?:\p{Ll}+\s+)?(?<organization>(?=\p{Lu})\p{L}*?(?i:rat|ausschuss|vorstand|vertretung|kommission))s?sitzung\s+(?:vom|am)\b
daytimebare=^(?:Datum(?:\s*(?:und|/|,|&)\s*(?:Uhrz|Z)eit)?|Zeit|Termin|Wann)\s*:\s*(?:{WEEKDAY},?\s+(?:den\s+)?)?(?<date>{DATE}),?\s+(?:um\s+)?(?<planned>\d{1,2}[:.]?\d{2})(?:\s*(?:Uhr|h))?$
overboard=^(?:über|der|zur)\s+(?:die\s+)?(?:\p{Ll}+\s+|\d+\.\s+)*(?<organization>(?=\p{Lu})\p{L}*?(?i:rat|ausschuss|vorstand|vertretung|kommission|versammlung))s?sitzung\b
genitivealone=^(?:des\s+|der\s+)?(?<genitive>{BODYGENITIVE})\s+der\s+(?<body>(?i:(?:einwohner|markt|stadt|orts|samt|verbands|bürger|kirch|politischen\s+)?gemeinde|stadt|landeshauptstadt)\s+\p{Lu}[^\t,:;]*?)(?:;.*|\s+(?:am|vom)\b.*)?$
daynr=^(?<date>{DATE}),?\s+Nr\.\s*(?<number>\d{1,3}(?:/\d+)?)$
synode=^(?:Verhandlungen|Niederschrift|Protokoll)\s+der\s+(?:\p{Ll}+\s+)*(?<organization>\p{L}*[Ss]ynode)\b
isoday=\b(?:vom|am|Datum:|Sitzung)\s+(?<date>\d{4}-\d{2}-\d{2})\b
isospan=^(?:Zeit|Datum|Termin|Wann)\s*:\s*(?<date>\d{4}-\d{2}-\d{2}),?\s+(?<start>{TIME})\s*(?:Uhr\s*)?(?:bis|-|–)\s*(?<end>{TIME})
assemblyweekday=^(?<organization>(?:General|Haupt|Mitglieder|Jahreshaupt|Delegierten|Gemeinde|Bürger|Einwohner)versammlung)\s+(?:vom|am)\s+{WEEKDAY}.*$
runningcell=(?:^|\t)[Ll]fd\.?\s*Nr\.?\s*:?\s*(?<number>\d+/\d{4})$
plaindayroom=^(?<date>{DATE})\s+(?:im|in\s+der)\s+(?<location>\p{Lu}[^\t]+?)\.?$
beginandend=\bBeginn\s+um\s+(?<start>{TIME})\s*Uhr\s+und\s+(?:dem\s+)?Ende\s+um\s+(?<end>{TIME})\s*Uhr
gremiumsitting=^Gremium\s*:\s*(?<number>\d+)\.\s+(?:\p{Ll}+\s+)*Sitzung\s+(?<organization>\p{Lu}[^\t]*)$
ofbody=(?!.*\bdes\s+(?:Land)?[Kk]reises\b)\b(?:Sitzung|Versammlung|Tagung)\s+(?:des|der)\s+[^\t:;]{4,120}?\sder\s+(?<body>(?:(?:Orts|Verbands|Samt|Markt|Einheits)gemeinde|Gemeinde|Stadt|Landeshauptstadt|Hansestadt)\s+{TOWN}(?:/\p{L}+)?)
dashed=^(?<body>(?:Gemeinde|Stadt|Samtgemeinde|Markt|Verbandsgemeinde|Ortsgemeinde)\s+\p{Lu}[^-–—\t]{2,40}?)\s[-–—]\s+(?<organization>{BODYWORD})$
corporation=^Körperschaft\s*:\s*(?<body>\p{Lu}.*)$
weekday=^Datum\s*:\s*(?:Mo|Di|Mi|Do|Fr|Sa|So)[.,]+\s*(?<date>{DATE})
wholeday=^am\s+(?:{WEEKDAY},?\s+(?:dem\s+|den\s+)?)?(?<date>{DATE}),?\s+um\s+(?<planned>{TIME})\s*Uhr,?\s+(?:im|in\s+der|in\s+den)\s+(?<location>\p{Lu}.{3,120}?)\.?$
placelabel=^(?:Versammlungs|Sitzungs|Tagungs)ort(?<place_follows>)$
dayend=\b(?:Sitzung|Versammlung)\b.*\b(?:am|vom)\s+(?:{WEEKDAY},?\s+(?:dem\s+|den\s+)?)?{DATE},(?<place_follows>)$
dayplacebelow=\bam\s+{WEEKDAY},?\s+(?:dem|den)\s+{DATE},(?<place_follows>)$
periodnr=^Nr\.\s*(?<number>\d{1,3})\s+(?:der\s+)?(?:\d+\.\s+)?Wahlperiode\b
weekdayplace=^{WEEKDAY},?\s+{DATE}\s?,\s+{TIME}\s*Uhr(?<place_follows>)$
weekdayhour=\b{WEEKDAY},\s+(?:den\s+|dem\s+)?(?<date>{DATE}),\s+(?:um\s+)?(?<planned>{TIME})\s*Uhr
documentnr=^\p{L}*(?i:niederschrift|protokoll)\s+(?i:nr\.)\s*(?<document>\d+(?:/\d+)?)\b
numbered2=^(?!Beschlu(?:ss|ß)|Antrag|Vorlage)(?:.*[-–]\s)?Nr\.\s*(?<document>\d{1,3}/\d{4})\b
bracketbody=^(?:Öffentliche\s+|Nichtöffentliche\s+)?(?:Niederschrift|Protokoll|Ergebnisprotokoll)\s+\((?<organization>(?:\p{L}+\s+)*{BODYWORD}[^()]*)\)$
numberof=\b(?:der|die|zur|über)\s+(?:die\s+)?(?<number>\d+)\.\s+(?:\p{Ll}+\s+)*Sitzung\b
line=^(?<number>\d+)\.\s+(?:\p{Ll}+\s+)?Sitzung\b[^\p{L}]+(?:{WEEKDAY},?\s+)?(?<date>{DATE})[^\p{L}\d]+(?<planned>{TIME})\s*Uhr[^\p{L}]+(?<location>\p{Lu}.*)$
district=^(?<organization>[\p{L}-]*(?:[Bb]eirat|[Bb]ezirksvertretung|[Oo]rtsrat|[Oo]rtschaftsrat|[Bb]ezirksrat|[Bb]ezirksausschuss|[Gg]emeinderat|[Ss]tadtrat|[Ff]amilienrat|[Pp]farr(?:gemeinde)?rat|[Kk]irchenrat|[Vv]orstand|[Ff]achschaftsrat)\s+(?:\d{1,2}\s+)?(?!am\b|vom\b|der\b|des\b)\p{Lu}[\p{L} -]+)$
fromtitle=^(?<organization>{BODYWORD})\s+vom\s+{DATE}$
heldat=^[Ii]n\s+der\s+(?<location>\p{Lu}.+?)\s+stattfindenden\b
weekdaytime=^{WEEKDAY},?\s+(?:dem\s+|den\s+)?(?<date>{DATE})\s?,?\s+(?:um\s+)?(?<planned>{TIME})\s*Uhr
placeinto=^in\s+(?:das|den|der|die)\s+(?!Wahl|Amts|Legislatur)(?<location>\p{Lu}(?:[^.\t]|(?<=[Ss]tr)\.){3,80})$
daytimeplace=^am\s+(?:\p{L}+,?\s+(?:dem\s+|den\s+|d\.\s+)?)?{DATE},?\s+(?:um\s+)?{TIME}\s*Uhr(?<place_follows>)$
plaindayplace=^(?:\p{L}+tag|Mittwoch|Sonnabend),?\s+(?:dem\s+|den\s+)?{DATE},\s+(?!\d|um\b)(?<location>\p{Lu}[^\t]+)$
timeplace=(?:(?<!\bab\s)(?<!\bbis\s)(?<!\bseit\s)(?<![\d.:,])\b{TIME}\s*Uhr,?\s+(?:{INPLACE})?|\bbis\s+{TIME}\s*Uhr(?:,\s+|\s+im\s+|\s+in\s+der\s+))(?!(?:Ende|Beginn)\b)(?<location>\p{Lu}[^\t.:]+)$
spanplace=\b{TIME}\s*(?:Uhr\s*)?(?:bis|[-–])\s*{TIME}\s*Uhr,\s+(?<location>\p{Lu}[^\t.:]+)$
formplace={DATE},\s+als\s+\p{L}+\s+(?:in\s+der|im)\s+(?<location>\p{Lu}[^\t]+)$
room=^(?:Raum\s+)(?<location>[^,]+),\s+Beginn\b
inroom=\b(?:im|in\s+der)\s+(?<location>(?:Sitzungs(?:saal|raum|zimmer)|Seminarraum|Gemeindesaal|Gemeindezentrum|Bürgerhaus|Feuerwehrhaus|Vereinsheim|Vereinshaus|Kulturhaus|Mehrzweckhalle|Turnhalle|Ratssaal|Rathaus|Gasthaus|Gasthof|Gaststätte|Dorfgemeinschaftshaus|Gemeindeamt)[^\t.]*?)(?:\s+abgehaltene\b.*|\s+stattgefunden.*)?$
bracketed=\((?<number>\p{Lu}[\p{L}/-]*/\d{2,3}(?:/\d{2,4})?)\)
sittingno=^Sitzungsn(?:r\.?|ummer)\s*:\s*(?<number>[A-Z]{1,4}/\d{2,4}/\d+|\d+)
numbercell=^(?:Sitzung|Sitzungs-?\s?[Nn]r\.?|Nr\.\s+der\s+Sitzung|Protokoll-?\s?[Nn]r\.?|Protokollnummer|Niederschrift-?\s?[Nn]r\.?)\s*:?\s*(?:Nr\.\s*)?(?<number>\d{1,3}(?:\s?[/-]\s?\d{2,4})?)\.?$
sittingnr=\b[Ss]itzung\b[^\t:.]{0,80}?\sNr\.\s*(?<number>\d{1,3}(?:/\d{2,4}(?:-\d{2,4})?)?)\b
plainsitting=^(?<number>\d+)\.\s+Sitzung(?:\s+(?:19|20)\d\d|\s+im\s+(?:Schul|Kalender|Geschäfts|Vereins)?[Jj]ahr\s+[\d/]+)?$
bracketedaccess=^(?<number>\d{1,3})\.\s+\((?:nicht)?[\s-]?öffentliche\)\s+(?:\p{Ll}+\s+)?Sitzung\b
# the body in few letters, number and year of the sitting
bodyyear=^(?i:niederschrift|protokoll|verhandlungsschrift|sitzungsprotokoll)\s+(?:\p{Lu}{2,4}\s+)?(?:Nr\.\s*)?(?<number>\d{1,3}\s?/\s?(?:19|20)\d\d)$
# the whole report is of one sitting: "Der Gemeinderat hat in seiner Sitzung am … folgende Beschlüsse gefasst:"
resolved=^(?:Der|Die)\s+(?<organization>{BODYWORD})\s+(?:hat|fasste)\s+in\s+(?:seiner|ihrer|der)\s+(?:\p{Ll}+\s+|\d+\.\s+)*Sitzung\s+(?:am|vom)\s+(?:{WEEKDAY},?\s+(?:den\s+|dem\s+)?)?(?<date>{DATE})
# "Unter dem Vorsitz von … findet am … eine Sitzung des Gemeinderates Bachtal statt"
takesplace=\b(?:findet|fand)\b.{0,160}?\bSitzung\s+(?:des|der)\s+(?<genitive>{BODYGENITIVE})(?:\s+(?:von\s+)?(?<body>{TOWN}))?\s+statt\b
heldsitting=\b(?:abgehaltene|stattgefundene|stattfindende|durchgeführte|anberaumte|einberufene)[nr]?,?\s+(?:\p{Ll}+\s+)?(?<number>\d+)\.\s+(?:\p{Ll}+\.?\s+)?Sitzung\s+(?:des|der)\s+(?<genitive>\p{Lu}[^\t]*?)(?:\s+(?:der\s+\p{L}*(?:[Ss]tadt|[Gg]emeinde)|des\s+\p{L}*(?:[Kk]reises|Marktes))\s.*|\.?)$
sittingfromday=^(?<number>\d+)\.\s+(?:\p{L}+e\s+)?Sitzung\s+(?:vom|am)\s+(?:\p{L}+tag,?\s+)?(?<date>{DATE})(?:,\s+(?<start>{TIME})\s*Uhr)?(?:,\s+(?<location>\p{Lu}.*))?$
parliament=^(?![^\t]{90})(?![^\t]*(?:[Pp]rotokoll|\d\.\s?Sitzung))(?<organization>(?:Studierendenparlament|Einwohnerrat|Kantonsrat|Stadtparlament|Gemeindeparlament|Grosser\s+Gemeinderat|Landtag|Bezirksverordnetenversammlung|Jugendparlament)\s+\p{L}[^\t]*?)(?:\t.*)?$
numberbehind=\bSitzung\s+(?:des|der)\s+(?<genitive>{BODYGENITIVE})\s+(?:Nr\.\s*)?(?<number>\d{1,3}/\d{2,4})\b
romannumber=\b(?<number>[IVXL]+(?:/\d{1,3})?)\.\s+(?:\p{Ll}+\.?\s+)?Sitzung\s+(?:des|der)\s+(?<genitive>(?=\p{Lu}){BODYGENITIVE})\b
lineof=^(?:Protokoll|Niederschrift)\s+der\s+(?:öffentlichen\s+)?Sitzung\s+(?:des|der)\s+(?<genitive>\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}-]+)?)\b
market=^(?<body>(?:Markt|Stadt|Gemeinde)\s+(?:Bad\s+)?\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}-]+|\s+(?:am|an\s+der|im|in\s+der|ob\s+der)\s+\p{Lu}\p{L}+)?)(?:\t.*|\s+-\s+.*)?$
bodyline=^(?<body>(?i:(?:einwohner|markt|stadt|orts|samt|verbands|bürger|burger|ortsbürger|kirch|statutar)?gemeinde|landeshauptstadt|zweckverband|landkreis)\s+(?!Der\s|Die\s|Das\s)\p{Lu}[^\t,:;]*?)(?:\t.*|\s+[-–]\s.*\d.*|\s+(?:vom|am)\s.*|\s+(?=\p{Lu}){BODYWORD}(?:\s.*)?|,?\s+(?:den\s+)?{DATE})?$
parish=^(?<body>(?:[\p{L}.-]+\s+){0,2}(?:Kirchen|Kirch|Pfarr)gemeinde\s+\p{Lu}.*)$
school=^(?<body>(?:Städtische[s]?\s+)?(?:\p{L}*[Ss]chule|\p{L}*[Gg]ymnasium|Kindergarten|Kindertagesstätte)\s+\p{Lu}?.{3,80})$
boardsitting=\b(?<number>\d+)\.\s+(?<organization>(?=\p{Lu})\p{L}*?(?i:rat|ausschuss|vorstand|tag|vertretung|kommission|fraktion))s?-?[sS]itzung\b
boardnumber=\b(?<organization>(?=\p{Lu})\p{L}*?(?i:rat|ausschuss|vorstand|vertretung|kommission))s?sitzung\s+(?:Nr\.\s*)?(?<number>\d+/\d[\d-]*)
boardof=\b(?:Protokoll|Niederschrift|Unterrichtung|Bericht)\s+(?:der\s+|zur\s+|(?:über|aus)\s+(?:die|der)\s+|[-–|:]\s+)?(?:\p{Ll}+\s+)*(?<organization>(?=\p{Lu})\p{L}*?(?i:rat|ausschuss|vorstand|vertretung|kommission))s?sitzung\b
minutesof=^(?<organization>(?=\p{Lu})\p{L}*?(?i:rat|ausschuss|vorstand|vertretung))s?protokoll(?:\s+Nr\.\s*(?<number>\d+))?\b
named=^(?:[^-–—\t]{2,40}\s[-–—]\s+)(?<organization>{BODYWORD}\s+(?:der|des)\s+\p{Lu}[^()\t]+?)(?:\s*\([^)]*\))?$
ofplace=^(?<organization>{BODYWORD}\s+\p{Lu}[\p{L} -]+?)\s+[—–-]\s+(?<number>\p{Lu}[\p{L}\d/-]*\d)$
running=^(?:[Ll]fd\.|[Ll]aufende)\s*(?:Nr\.?|Nummer)\s*:?\s*(?<document>\d+(?:/\d+)?)(?:\s*,?\s*Jahr(?:gang)?\s*:?\s*(?:19|20)\d\d)?$
placeafter=(?<!\p{L})(?:(?:Sitzungs|Tagungs|Versammlungs|Veranstaltungs)?[Oo]rt|Sitzungs(?:raum|saal|zimmer|lokal))\s*:\s*(?<location>\p{Lu}[^\t]*)$
held=\b(?:am|vom|dem)\s+(?:am\s+)?(?:{WEEKDAY},?\s+(?:dem\s+|den\s+)?)?(?<date>{DATE}),?\s+um\s+(?<planned>{TIME})\s*Uhr\s+(?:im|in\s+der|in\s+den)\s+(?<location>\p{Lu}[^\t,]*?),?$
placein=\b(?:am|vom)\s+(?:\p{L}+,?\s+(?:dem\s+|den\s+|d\.\s+)?)?{DATE},?\s+(?:um\s+{TIME}\s*Uhr\s+)?(?:im|in\s+der|in\s+den)\s+[„"“]?(?<location>\p{Lu}(?:[^\t.]|(?<=[Ss]tr)\.)*?)[,.]?$
placeline=^{INPLACE}(?<location>(?:\p{Ll}+e[nr]\s+|ev\.\s+|kath\.\s+)?\p{Lu}(?:[^.\t]|(?<=\bSt|[Ss]tr)\.){3,60})$
all=^\p{L}+tag,?\s+(?:den\s+)?(?<date>{DATE}),?\s+(?<start>{TIME})\s*(?:Uhr\s*)?[-–]\s*(?<end>{TIME})\s*Uhr(?:,\s*(?<location>\p{Lu}.*))?$
sittingfrom=^(?!.*\b(?:siehe|vgl\.|hierzu:))(?!(?:.{0,60}\s)?(?:Genehmigung|Annahme|Abnahme|Verlesung|Bestätigung|Protokollgenehmigung)\b).*?(?<!Fortsetzung der )\b(?:\p{L}*[Ss]itzung|\p{L}*[Vv]ersammlung|Niederschrift|Protokoll)\b.*\bvom\s+(?:\p{L}+,?\s+(?:dem\s+|den\s+|d\.\s+)?)?(?<date>{DATE})
fromday=^vom\s+(?:\p{L}+,?\s+(?:dem\s+|den\s+|d\.\s+)?)?(?<date>{DATE})
# "Niederschrift über die 2. Sitzung des Ausschusses für …, am 28.01.2021"
genitive=^des\s+(?<genitive>{BODYGENITIVE}.*?|(?:\p{Lu}\p{L}*-?\s+und\s+)?{BODYGENITIVE}.*?)(?=\s+(?:der\s+\p{L}*(?:[Ss]tadt|[Gg]emeinde)|des\s+(?:\p{Lu}\p{Ll}*[Kk]reises|Kreises|Marktes|Fleckens|Amtes|\p{L}*[Zz]weckverbandes))\s|\s*$)
titleof=\b(?:über|zur|der)\s+(?:die|der)?\s*(?:(?<number>\d+)\.\s+)?(?:\(?\p{L}+[nerm]\)?(?:/\p{L}+)?\s+(?:und\s+\p{L}+\s+)?){0,2}?(?:(?<number>\d+)\.\s+)?(?:Sitzung|Tagung)\s+(?:des|der)\s+(?<genitive>(?:\p{Lu}\p{L}*-?,?\s+(?:und\s+)?){0,3}?{BODYGENITIVE}(?=\s+(?:der|des|von|am|vom|in|im)\s|,?\s*$))
title=\b(?:über|zur|der)\s+(?:die|der)?\s*(?:(?<number>\d+)\.\s+)?(?:(?:\(?öffentliche[nr]?\)?(?:/nichtöffentliche[nr]?)?|ordentliche[nr]?|nichtöffentliche[nr]?|gemeinsame[nr]?|außerordentliche[nr]?|konstituierende[nr]?)\s+(?:und\s+\p{L}+\s+)?)*(?:(?<number>\d+)\.\s+)?(?:Sitzung|Versammlung|Tagung)(?:\s+\([^()]*\))?\s+(?:des|der)\s+(?<genitive>(?!(?:neuen|laufenden|aktuellen|vergangenen|letzten|nächsten)\b|\p{L}*[Pp]eriode\b)\p{L}{4}.*?)(?=,?\s+am\s+(?:\p{L}+,?\s+(?:dem\s+|den\s+|d\.\s+)?)?\d|,?\s+vom\s+\d|\s+in\s+der\s+Wahlperiode|\s+(?:der\s+\p{L}*(?:[Ss]tadt|[Gg]emeinde)|des\s+(?:\p{Lu}\p{Ll}*[Kk]reises|Kreises|Marktes|Fleckens|Amtes|\p{L}*[Zz]weckverbandes))\s|\s+(?:lade|laden|lädt)\b|\s+(?:19|20)\d{2}\b|\s+\(|\s+\p{Lu}\p{L}*:|\s*$)
sittingof=^(?:Thema\s*:\s+)?(?<number>\d+)\.\s+(?:(?:öffentliche|ordentliche|Öffentliche|nichtöffentliche)\s+)*Sitzung\s+(?!des\b|der\b|{WEEKDAY}\b)(?<organization>\p{Lu}.*)$
daylabel=^(?:Besprechung|Sitzung|Versammlung)\s+am\s*:\s*(?:\p{L}+,\s*)?(?<date>{DATE})
numbered=\bdie\s+(?<number>\d+)\.\s+(?:\p{L}+(?:/\p{L}+)?\s+){0,2}Sitzung$
sitting=^(?:(?:Thema|Sitzung)\s*:\s+)?(?:(?<number>\d+)\.\s+)(?:(?:öffentliche|ordentliche|Öffentliche|gemeinsame)\s+)*Sitzung\s+(?:des|der)\s+(?<genitive>.+?)(?=\s+am\s|\s+vom\s|\s*$)
document=^\p{L}*(?i:niederschrift|protokoll)\s+(?:Nr\.\s*)?(?<document>\d+(?:/\d+)?)$
sittingno2=^Sitzung\s+(?:des|der)\s+(?<genitive>(?:\p{Lu}\p{L}*-?,?\s+(?:und\s+)?){0,3}?{BODYGENITIVE}[^()\t]*?)\s*\((?<number>\d{1,3})\)$
gremium=^(?:Gremium|Ausschuss|Sitzung)\s*:\s*+(?<organization>(?![\d/.]+$|Vorsitz|Mitglied|{SAL}\s).+?)(?:\s*\t.*|\s+\p{Lu}\p{L}+:\s.*)?$
bodyfor=^(?<organization>{BODYWORD}\s+für\s+[^(\t]+?)\s+(?:der|des)\s+(?<body>(?i:\p{L}*stadt|\p{L}*gemeinde)\s+\p{Lu}[^\t,]*)$
body=^(?!(?:Der\s+)?Landrat\b|Der\s|Die\s)(?:Sitzung\s+)?(?<organization>(?!(?:Sitzung|Protokoll|Niederschrift)\s)(?:\p{Lu}[\p{L}-]*\s+(?:und\s+)?)?{BODYWORD}(?:\s+für\s+[^(]+?)?)(?:\s+(?:am|vom)\s+{DATE})?(?:\s+\([^()]*\))?$
of=^(?<organization>{BODYWORD}\s+(?:der|des)\s+(?<body>(?:Stadt|Gemeinde|Kreises|Landkreises|Marktgemeinde|Samtgemeinde|\p{Ll}+\p{Lu}+)\s+\p{Lu}.*?))(?:,\s+(?:den\s+)?{DATE}\b.*)?$
ofregion=^(?<organization>[\p{L}-]*(?i:werkstatt|forum|konferenz)\s+(?:der|des)\s+(?<body>\p{L}+\s+\p{Lu}.*))$
club=^(?!{SAL}\s)(?![^:]*:)(?!(?:Protokoll|Niederschrift|Bericht|Ergebnisprotokoll)\s+(?:der|zur|über|von)\s)(?<body>.*\be\.\s?V\.)$
# the club and what met of it: "Steg e.V. Mitgliederversammlung 1.2.2020"
clubmeets=^(?<body>(?!.*\b(?:Protokoll|Niederschrift|Satzung|Einladung)\b)\p{L}[^,\t]{1,60}\be\.\s?V\.),?\s+[-–:]?\s*(?<organization>\p{Lu}\p{L}*versammlung)(?:\s+(?:am\s+|vom\s+)?(?:{DATE}|\d{4}))?$
clubof=^(?=.*(?i:verein|verband|bund|club|klub|feuerwehr|genossensch|gemein|pfarr|stiftung|landjugend)).*?\b(?:\p{L}*(?:[Ss]itzung|[Vv]ersammlung)|{BODYGENITIVE})(?:\s+20\d\d)?\s+(?:des|der)\s+(?!Vereine?s\s)(?<bodyof>{CLUBOF})
boardofclub=^(?<organization>{BODYWORD})\s+(?:der|des)\s+(?<bodyof>{CLUBOF})$
ofassembly=^(?:Protokoll|Niederschrift)\s+(?:der|des)\s+(?<genitive>{BODYGENITIVE})$
assemblyof=\b(?:\p{L}*[Pp]rotokoll|\p{L}*[Nn]iederschrift|Ergebnisse)\s+(?:zur|der|(?:von|über)\s+(?:die|der))\s+(?:(?:[\p{Ll}.\d]+|[IVXL]+\.)\s+){0,2}?(?<organization>\p{Lu}\p{L}*versammlung)(?:\s+20\d\d)?\s+(?:des|der)\s+(?:(?:Vereins|Vereines)\s+)?(?<body>\p{Lu}[^\t]*?)(?=,?\s+(?:am|vom|im|in|mit\s+Sitz)\s|\s*$)
assembly=\b(?:\p{L}*[Pp]rotokoll|\p{L}*[Nn]iederschrift|Ergebnisse)\s+(?:zur|der|(?:von|über)\s+(?:die|der))\s+(?:(?:[\p{Ll}.\d]+|[IVXL]+\.)\s+){0,2}?(?<organization>\p{Lu}\p{L}*versammlung)\b
assemblybare=^(?:\p{L}*[Pp]rotokoll|[Nn]iederschrift)\s+(?:\S+\s+)?(?<organization>(?:(?:Jahres)?[Hh]aupt|General|Mitglieder|Gründungs|Delegierten)versammlung)(?:\s.*)?$
assemblyplaceday=^(?<organization>\p{Lu}\p{L}*(?:[Pp]arteitag|[Vv]ersammlung)\s+\p{Lu}\p{L}+)\s+{DATE}$
yearly=^(?<organization>(?:General|Haupt|Mitglieder|Jahreshaupt|Delegierten|Gemeinde)versammlung)\s+(?:vom\s+\d.*|\d{4})$
opened=^(?:Termin|Sitzungstermin|Datum)\s*:?\s+.*{DATE},?\s+(?:um\s+)?(?<planned>{TIME})\s*Uhr
daytime=\bam\s+(?:\p{L}+,?\s+(?:dem\s+|den\s+|d\.\s+)?)?{DATE},?\s+(?:um\s+|Beginn:?\s+)?(?<planned>{TIME})\s*Uhr
excerptday=^(?<date>{DATE})\s+[-–]\s+(?:[ÖN]\s?)?\d{1,2}(?:\.\d{1,2})*\.?\s+\p{Lu}
onday=(?<!\p{L},\s)\bam\s+(?:\p{L}+,?\s+(?:dem\s+|den\s+|d\.\s+)?)?(?<date>{DATE})(?!\s+genehmigt)
ondaysitting=^(?=.*(?i:sitzung|versammlung|tagung|niederschrift|protokoll|ausschuss|rat|synode|konferenz)).*?,\s+am\s+(?:\p{L}+,?\s+(?:dem\s+|den\s+|d\.\s+)?)?(?<date>{DATE})
plainday=^(?:\p{L}+tag|Mittwoch|Sonnabend),?\s+(?:dem\s+|den\s+|d\.\s+)?(?<date>{DATE})
dayplace=^am\s+(?:\p{L}+,?\s+(?:dem\s+|den\s+|d\.\s+)?)?{DATE}\s*[|,]\s*(?<location>\p{Lu}.+)$
dayline=^am\s+(?:\p{L}+,?\s+(?:dem\s+|den\s+|d\.\s+)?)?(?<date>{DATE})(?<place_follows>)$
date=^(?:Sitzungstermin|Sitzungstag|Termin|Sitzungsdatum|Tag|Wann)\s*:?\s+(?:\p{L}+\.?,?\s*)?(?:den\s+)?(?<date>{DATE})
written=^Datum\s*:?\s+(?:\p{L}+,\s*)?(?:den\s+)?(?<written>{DATE})
dateinline=\b(?:Sitzungstermin|Sitzungsdatum)\s*:\s*(?:\p{L}+,\s*)?(?:den\s+)?(?<date>{DATE})
place=^(?:{PLACEWORD}|in)\s*:\s*(?<location>.+)$
placeday=^Ort\s*(?:,|/|und|&)\s*(?:Datum|Zeit|Tag|Termin)\s*:\s*(?<location>[^\t]+?),\s+(?:am\s+)?(?:{WEEKDAY},?\s+)?(?:den\s+)?(?<date>{DATE})(?:,?\s+(?:um\s+)?(?<planned>{CLOCK}))?
placeglued=^(?:Sitzungs|Tagungs|Versammlungs)ort(?<location>(?=\p{Lu}).+)$
placeroom=^Raum\s*:\s*(?<room>\p{L}[^\t]+?)$
duration=^(?:Sitzungs(?:dauer|zeit)|Dauer(?:\s+der\s+\p{Lu}\p{L}+)?|Zeit|Uhrzeit|Datum\s*[,/]\s*(?:Uhrz|Z)eit)\s*:?\s*(?:{WEEKDAY},?\s+)?(?:{DATE},?\s+)?(?:von\s+)?(?<start>{TIME})\s*(?:Uhr\s*)?(?:-|–|bis)\s*(?<end>{TIME})(?:\s*Uhr|(?<=\d\d)(?=\s|$))
span=^(?!.*\d\s*/\s*\d)\(?(?:von\s+)?(?<start>{CLOCK}){UHR}\s*(?:[-–—]|bis)\s*(?<last>{CLOCK})
dayspanbehind={DATE}[,;:]?\s+\(?(?:von\s+|ab\s+|um\s+)?(?<start>{CLOCK}){UHR}\s*(?:[-–—]|bis)\s*(?<end>{CLOCK})
publicfrom=^(?i:(?:nicht)?öffentliche)\s+Sitzung,\s+(?<start>{TIME})\s*Uhr\s+bis\s+(?<last>{TIME})\s*Uhr$
begin=^(?:{BEGINS}|Zeit|Uhrzeit|um){SINCE}(?<start>{CLOCK})(?:{UHR}\s+(?<afternoon>[Nn]achmittags|[Aa]bends)|{UHR}\s+\(Ende:?\s+(?<end>{CLOCK}))?
hour=^(?:um\s+|ab\s+)?(?<planned>{CLOCK}){UHR}(?:\s+[sc]\.\s?t\.)?\.?$
daypart=\b(?<afternoon>[Aa]bends|[Nn]achmittags)\s+(?:um\s+)?(?<start>{CLOCK})
both=^{BEGINS}\s*(?:/|und|[-–])\s*{ENDS}{SINCE}(?<start>{CLOCK}){UHR}\s*(?:/|[-–]|bis|und)\s*(?<end>{CLOCK})
end=^\(?{ENDS}{SINCE}(?<end>{CLOCK})
beginend=\b{BEGINS}{SINCE}(?<start>{CLOCK}){UHR}.{1,20}?\b{ENDS}{SINCE}(?<end>{CLOCK})
placerun=\bUhr\s+(?:Ort,\s+Raum|Raum,\s+Ort)\s*:\s*(?<location>.+)$

# behind the body the term, the day: the line went on
sessionrun=^(?:.{0,80}\s)?(?<number>\d{1,3})\.\s+(?:\p{Ll}+\s+)?(?:Sitzung|Tagung)\s+(?:des|der)\s+(?<genitive>{BODYGENITIVE}(?:\s+(?:von\s+)?{TOWN})?)(?=\s+(?:[IVXL]+\.|\d{1,2}\.)\s)

dayspanany=^(?=.*\d\s*(?:Uhr|h)\b)(?!.*(?i:einladung|eingeladen|ladung|bekanntmachung|kurrende|einberufen|genehmig|letzten|vorigen|nächste|\bstand\b|gedruckt|aktuali|fassung|ausgefertigt|verteil|veröffentlicht|aushang|ausgehängt|gesetz|verordnung|satzung|beschluss))(?=.*(?:{DATE}|{WEEKDAY}|[Zz]eit|[Tt]ermin|[Dd]auer))(?:[^\t]{0,200}\s)?(?<start>{TIME})\s*(?:Uhr\s*)?(?:[-–—]|bis)\s*(?<end>{TIME})\s*(?:Uhr|h)\b
dayhourany=^(?=.*\d\s*(?:Uhr|h)\b)(?!.*(?i:einladung|eingeladen|ladung|bekanntmachung|kurrende|einberufen|genehmig|letzten|vorigen|nächste|\bstand\b|gedruckt|aktuali|fassung|ausgefertigt|verteil|veröffentlicht|aushang|ausgehängt|gesetz|verordnung|satzung|beschluss))(?:[^\t]{0,100}\s)?{DATE}\s?,?\s+(?:um\s+|ab\s+|Beginn\s*:?\s*)?(?<planned>{TIME})\s*(?:Uhr|h)\b
weekdayany=^(?=.*\d\.\s?\S)(?!.*(?i:einladung|eingeladen|ladung|bekanntmachung|kurrende|einberufen|genehmig|letzten|vorigen|nächste|\bstand\b|gedruckt|aktuali|fassung|ausgefertigt|verteil|veröffentlicht|aushang|ausgehängt|gesetz|verordnung|satzung|beschluss))(?:[^\t]{0,100}\s)?{WEEKDAY},?\s+(?:den\s+|dem\s+|der\s+|d\.\s+)?(?<written>{DATE})
dayany=^(?=.*\d\.\s?\S)(?!(?:[^\t:]*[\t:]\s*)?\p{Lu}[\p{L} .-]{2,40},\s+(?:den\s+|am\s+|im\s+)?\d)(?!.*(?i:einladung|eingeladen|ladung|bekanntmachung|kurrende|einberufen|genehmig|letzten|vorigen|nächste|\bstand\b|gedruckt|aktuali|fassung|ausgefertigt|verteil|veröffentlicht|aushang|ausgehängt|gesetz|verordnung|satzung|beschluss))(?:[^\t]{0,160}[\s(])?(?<written>\d{1,2}\.\s?(?:(?:0?[1-9]|1[0-2])\.|(?:Jän|Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)\p{Ll}*)\s?(?:19|20)\d{2})(?!\d)
hall=^(?<location>(?:\p{L}+er\s+)?(?:Aula|\p{L}*[Tt]urnhalle|\p{L}*[Mm]ehrzweckhalle|\p{L}*[Ss]aal|Rathaus|Kulturhaus|Bürgerhaus|Gasthaus|Gasthof|Restaurant|Hotel|\p{L}*[Ss]chulhaus|Feuerwehrhaus|Feuerwehrgerätehaus|Dorfgemeinschaftshaus|\p{L}*[Gg]emeindehaus|Gemeindezentrum|Pfarrheim|Pfarrsaal|Vereinsheim|Clubhaus|Stadthalle|Kreishaus)(?:\s+[\p{L}„“"][^\t.:]{2,60})?)$

# genitive → nominative: stem, what is put behind it; the rest of the words stays
numbersitting=^(?:\S+\s+){0,2}?(?i:niederschrift|protokoll|verhandlungsschrift)\s+(?:Nr\.\s*\S+\s+)?(?<number>\d{1,3})\.\s+(?:\p{Ll}+\s+){0,2}(?:Sitzung|Versammlung|Tagung)\s+(?:des|der)\s+(?<genitive>(?:\p{Lu}\p{L}*-?,?\s+(?:und\s+)?){0,3}?{BODYGENITIVE})\b
daybefore=\b[Aa]m\s+{WEEKDAY},\s+(?:den\s+|dem\s+)?(?<date>{DATE})\s+(?:traf|trafen|tagte|fand|versammelte)\b

# lines of the head that break off: at a mark that joins, a small word, an ordinal, what a municipality is
[head open]
mark=(?<mark>[,–—-])$
ordinal=\s\d{1,2}\.$
hour=\d{4},?\s+(?:um\s+)?\d{1,2}[.:]\d{2}$
month=\d\.\s?(?:Jän|Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)\p{Ll}*\.?$
word=\b(?:der|des|dem|den|die|das|am|vom|im|in|um|über|und|für|zur|zum|von|bei|mit|öffentlichen|ordentlichen)$
municipality=\bde[rs]\s+(?:\p{L}*[Gg]emeinde|\p{L}*[Ss]tadt|Marktes|Fleckens|\p{L}*[Kk]reises|Amtes)$

# days and hours in a line of the head that are another thing's
[other day]
done=(?i:(?:aus)?gedruckt|ausdruck|genehmigt|beschlossen|veröffentlicht|erstellt|erstelldatum|protokollerstellung|aktualisiert|aktualisierung|versandt|versendet|verteilt|zugestellt|ausgefertigt|angeschlagen|abgenommen|ausgehängt|aushang|erschienen|online\s+seit|stand|fassung)\s*(?::|(?:wurde|am|vom|in\s+der\s+Sitzung(?:\s+(?:am|vom))?)(?=\s))?\s*(?:{WEEKDAY},?\s+)?(?:den\s+)?{DATE}(?:,?\s+(?:um\s+)?{TIME}(?:\s*Uhr)?)?
asked=(?i:einladung(?:en)?|eingeladen|ladung|bekanntmachung|kundmachung|aushang|kurrende)\s+(?:erfolgte|ist|wurde|erging|vom|ergangen|mit|durch|:)(?:\s+(?:am|vom|mit|durch|\p{L}+)){0,5}?\s+(?:{WEEKDAY},?\s+)?(?:den\s+)?{DATE}
wasdone=\b(?:am|vom)\s+(?:{WEEKDAY},?\s+(?:den\s+|dem\s+)?)?{DATE}\s+(?:[\p{L}„“"»«/-]+\s+){0,6}?(?i:genehmigt|zugestellt|versandt|versendet|erstellt|eingeladen|veröffentlicht|angeschlagen|ausgehängt|bekannt\s?gemacht|bekannt\s?gegeben)
office=(?i:\p{L}*öffnungszeiten?|sprechzeiten?|sprechstunden?|bürozeiten?)\b.*
workdays=\b(?:Mo|Di|Mi|Do|Fr)\p{Ll}*\.?\s*(?:[-–,&]|bis|und)\s*(?:Di|Mi|Do|Fr|Sa)\p{Ll}*\.?:?\s+.*\d.*
other=(?i:nächste[rn]?|letzte[rn]?|vorige[rn]?|vergangene[rn]?|kommende[rn]?)\s+(?:\p{L}+\s+)?\p{L}*(?i:sitzung|versammlung|termin)(?:\s+(?:am|vom|ist|findet)|\s*:)*\s+(?:am\s+)?(?:{WEEKDAY},?\s+)?(?:den\s+)?{DATE}(?:,?\s+(?:um\s+)?{TIME}\s*Uhr)?
written=^\p{Lu}[\p{L}-]+,\s+(?:am\s+|den\s+){DATE}$

[nominative]
adjective=^(?<stem>\p{Lu}\p{Ll}+e)n(?=\s+[\p{L}-]*(?i:rate?s|ausschusses|vorstande?s|beirate?s|vereins|verband(?:e?s))\b)(*MARK:r)
feminine=^(?<stem>\p{Lu}[\p{Ll}-]+e)n(?=\s+[\p{L}-]*(?i:gemeinde|feuerwehr|genossenschaft|gemeinschaft|stiftung|kirche|vereinigung)\b)
clubbehind=^(?<stem>\p{Lu}[\p{L}-]+\s+(?:\p{Lu}[\p{L}-]+\s+)?[Vv]erein)s\b
club=^(?<stem>[\p{L}.-]*(?i:verein|verband|bund|club|klub))(?i:e?s)\b
synode=^(?<stem>[\p{L}-]*[Ss]ynode)\b
# the municipality's name behind its own body is no part of the body's
municipal=^(?<stem>Ortsgemeinderat|Verbandsgemeinderat|Samtgemeinderat|Gemeindevertretung|Gemeinderat|Stadtrat|Stadtverordnetenversammlung|Kreistag|Marktgemeinderat|Stadtvertretung)(?:es|s)?\s+(?:von\s+)?(?!für\b)\p{Lu}.*$
ausschuss=^(?<stem>(?:\p{Lu}\p{L}*-,?\s+(?:und\s+)?)*[\p{L}-]*(?i:ausschuss))(?i:es)\b
rat=^(?<stem>(?:\p{Lu}\p{L}*-,?\s+(?:und\s+)?)*[\p{L}-]*(?i:rat))(?i:e?s)\b
tag=^(?<stem>[\p{L}-]*(?i:tag))(?i:e?s)\b
vorstand=^(?<stem>[\p{L}-]*(?i:vorstand))(?i:e?s)\b
senat=^(?<stem>[\p{L}-]*[Ss]enat)e?s\b
parlament=^(?<stem>[\p{L}-]*[Pp]arlament|[\p{L}-]*[Kk]onvent)e?s\b
um=^(?<stem>[\p{L}-]*(?:[Pp]räsidium|[Kk]uratorium|[Pp]resbyterium|[Gg]remium|[Kk]ollegium|[Dd]irektorium|[Pp]lenum|[Ff]orum))s\b
kreis=^(?<stem>[\p{L}-]*[Kk]reis)es\b

[body]
districtgenitive=\b(?<type>(?:Land)?(?<kin>[Kk]reis))es\s+(?<name>(?:\p{Lu}\p{Ll}+ischer?\s+)?{TOWN})
municipality=\b(?<type>Stadt|Stadtgemeinde|Statutarstadt|Landeshauptstadt|Hansestadt|Universitätsstadt|Gemeinde|Marktgemeinde|Samtgemeinde|Verbandsgemeinde|Ortsgemeinde|Kreis|Land(?<kin>kreis)|Markt|Flecken|Amt)\s+(?!(?:Der|Die|Das|Den|Dem|Im|In|Am|An|Auf|Bei|Für|Mit|Und|Zu[rm]?|Kontakt|Förderung|Aktuelles|Rathaus|Service|Verwaltung|Bürger\p{Ll}*|Datum|Sitzung|Protokoll|Niederschrift)\b)(?<name>{TOWN})
seat=\b(?<type>Kreis|Stadt|(?:Markt)?[Gg]emeinde)(?:verwaltung|kasse|amt)\s+(?!\p{L}*(?:saal|zimmer|raum|haus|gebäude|[Ss]itzung\p{L}*)\b)(?<name>(?:Bad\s+)?\p{Lu}\p{Ll}[\p{L}-]*)

# ---- papers ----

[paper]
typealone=^(?<type>(?:Beschluss|Informations|Mitteilungs|Berichts|Sitzungs|Rats|Verwaltungs)?[Vv]orlage|Antrag|Anfrage|Mitteilung|Beantwortung\s+einer\s+Anfrage)$
nr=^Nr\.\s*:?\s*(?<reference>{CODE})$
drucksache=^Drucksache\s+(?:Nr\.\s*)?:?\s*(?<reference>(?:[A-Z]{1,3}\s)?\d+[/-]\d+(?:[/-]\d+)?)$
subject=^(?:Betreff|Gegenstand|Bezeichnung)\s*:\s*(?<name_follows>)$
placedate=^\p{Lu}[\p{L} -]+,\s+(?:den\s+|dem\s+)?(?<date>{DATE})$
faction=^(?<originator>Fraktion\s+\p{Lu}[^\t:]*|\p{Lu}[^\t:]*-Fraktion)$
typepublic=^(?<type>\p{L}*(?:[Vv]orlage|[Mm]itteilung|[Aa]ntrag|[Aa]nfrage))\s+-\s+(?:nicht)?öffentlich(?<name_follows>)$
typenumber=^(?<type>(?:\p{Lu}\p{L}+\s+)?\p{L}*(?:[Vv]orlage|[Mm]itteilung|[Aa]ntrag|[Aa]nfrage))\s*(?:[-–:]|Nr\.?:?)\s*(?<reference>[\p{L}]{0,3}/?\d+[/-]\d+(?:[/-]\w+)*)$
number=^(?:Vorlage(?:n)?-?(?:[Nn]ummer|[Nn]r\.?)|Drucksache(?:n)?-?(?:[Nn]ummer|[Nn]r\.?)?|Drucksache\s+Nr\.?)\s*:\s*(?<reference>[\p{L}]{0,3}/?\d+[/-]\d+(?:[/-]\w+)*)
name=^Betreff\s*:\s*(?<name>.+)$
date=\bDatum\s*:\s*(?<date>{DATE})
originator=^(?:Abteilung|Amt|Fachbereich|Verfasser(?:[*:_/]?-?in)?|Federführend(?:es\s+Amt)?|Einreicher(?:[*:_/]?-?in)?|Dezernat)\s*:\s*(?<originator>[^\t]+)

[consultation]
cells=^(?<organization>\p{Lu}[^\t(]+)\t+(?<date>{DATE})\t+(?<role>\p{Lu}?\p{L}+)(?:\t+(?:(?<public>Ö\b|[Öö]ffentlich)|(?<nonpublic>N\b|[Nn]ichtöffentlich)))?$
row=^(?<organization>(?=\p{Lu})[^\t]*?{BODYWORD}[^\t(]*?)(?:\s*\((?<role>[^)]+)\))?\t+(?<date>{DATE})(?:\t+(?:(?<public>Ö\b|[Öö]ffentlich)|(?<nonpublic>N\b|[Nn]ichtöffentlich)))?

# ---- lines that part a document ----

[part public]
# the part and its first item in one line
withitem=^(?:(?:[IVX]{1,4}|[A-Da-d])[.)]\s*)?(?i:öffentliche[rn]?\s+(?:teil|sitzungsteil|sitzung))\s*:?\s+(?=\d{1,2}[.)]\s+\p{Lu}\p{Ll}|(?:TOP|Punkt|Pkt\.|Tagesordnungspunkt)\s*(?:[ÖN]\s?)?\d[\d.]*[.:)]?\s+(?!bis\b|und\b|sowie\b)\p{Lu})
deliberated=^(?:[IVX]{1,4}|[A-D])[.)]?\s+(?:Die\s+)?Beratung\b.*\berfolgt\s+öffentlich\s*:?$
part=^(?:[-–—=*•]+\s*)?(?:Teil\s+)?(?:(?:[IVX]{1,4}|[A-Da-d]|[1-2])\s*(?:[.):]\s*|\s[-–]\s*|\s+))?(?:Tagesordnung(?:spunkte)?\s*:?\s*)?(?i:(?:(?:im\s+)?öffentliche[rn]\s*(?:teil|sitzungsteil|abschnitt)|(?:in\s+)?öffentliche[r]?\s+(?:sitzung|tagesordnung|tagesordnungspunkte|traktanden|geschäfte|beratung|beratungspunkte|verhandlung|angelegenheiten|verhandlungsgegenstände|punkte)|öffentlich|fortsetzung\s+de[sr]\s+öffentlichen\s+(?:teil(?:e?s)?|sitzung)))(?:\s+(?i:der|des)\s+\p{L}+(?:\s+\p{L}+)?)?(?:\s*\([^)]*\))?\s*[-–—=]*\s*[:.]?(?:\s+\d{1,4})?$
lettered=^Teil\s+[A-Z0-9]+\s*[-–:]\s*(?i:öffentlich)(?:er\s+Teil)?$
title=^(?i:niederschrift|protokoll|tagesordnung|sitzungsprotokoll)\s*(?:\(öffentlich\)|[-–]?\s*öffentlich$)
agenda=^Tagesordnung\s*(?:\([^():]{3,40}\)\s*)?(?:-|–|:)?\s*(?:[öÖ]ffentlich(?:er\s+Teil)?|\(öffentlich\))
# the public comes back in, said in a line or a sentence of its own
restored=^(?i:wiederherstellung\s+der\s+öffentlichkeit)\b.{0,40}$
returns=^(?:(?![.!?]\s\p{Lu}|\bnicht\b).){0,120}\bÖffentlichkeit\b(?:(?![.!?]\s\p{Lu}|\bnicht\b).){0,40}\bwieder(?:\s?her(?:gestellt)?|\s+zugelassen)?\b[^.]{0,20}\.?$

[part nonpublic]
withitem=^(?:(?:[IVX]{1,4}|[A-Da-d])[.)]\s*)?(?i:nicht[\s-]*öffentliche[rn]?\s+(?:teil|sitzungsteil|sitzung))\s*:?\s+(?=\d{1,2}[.)]\s+\p{Lu}\p{Ll}|(?:TOP|Punkt|Pkt\.|Tagesordnungspunkt)\s*(?:[ÖN]\s?)?\d[\d.]*[.:)]?\s+(?!bis\b|und\b|sowie\b)\p{Lu})
deliberated=^(?:[IVX]{1,4}|[A-D])[.)]?\s+(?:Die\s+)?Beratung\b.*\berfolgt\s+nicht\s*öffentlich\s*:?$
part=^(?=.{0,40}?(?i:nicht|vertraul|geheim))(?:[-–—=*•]+\s*|\.{2,3}\s?/\s?\d+\s+-\s?\d+\s?-\s+)?(?:Teil\s+)?(?:(?:[IVX]{1,4}|[A-Da-d]|[1-2])\s*(?:[.):]\s*|\s[-–]\s*|\s+))?(?:Tagesordnung(?:spunkte)?\s*:?\s*)?(?i:(?:(?:im\s+)?(?:nicht[\s-]*öffentlich|vertrauliche|geheime)e?[rn]?\s*(?:teil|sitzungsteil|abschnitt)|(?:in\s+)?(?:nicht[\s-]*öffentlich|vertraulich|geheim)e[r]?\s+(?:sitzung|tagesordnung|tagesordnungspunkte|traktanden|geschäfte|beratung|beratungspunkte|verhandlung|angelegenheiten|verhandlungsgegenstände|punkte)|nicht[\s-]*öffentlich|vertraulich))(?:\s+(?i:der|des)\s+\p{L}+(?:\s+\p{L}+)?)?(?:\s*\([^)]*\))?\s*[-–—=]*\s*[:.]?(?:\s+\d{1,4})?$
agenda=^Tagesordnung\s*(?:-|–|:)?\s*(?:nicht[\s-]?öffentlich(?:er\s+Teil)?|\(nicht[\s-]?öffentlich\))
lettered=^Teil\s+[A-Z0-9]+\s*[-–:]\s*(?i:nicht[\s-]?öffentlich|vertraulich)(?:er\s+Teil)?$
excluded=^(?i:(?:sitzung\s+)?unter\s+ausschluss\s+der\s+öffentlichkeit|ausschluss\s+der\s+öffentlichkeit)\s*[:.]?$
# the public is sent out, said in the last sentence of a block
shut=(?:^|[.!?]\s+)(?:(?![.!?]\s\p{Lu}|\bnicht\b).){0,80}\bÖffentlichkeit\s+(?:wird|ist|wurde)\b(?:(?![.!?]\s\p{Lu}|\bnicht\b).){0,60}\bausgeschlossen\.?$
goeson=(?:^|[.!?]\s+)(?i:die\s+(?:sitzung|beratung))\s+(?:wird|wurde)\s+(?:(?!\bnicht\s+unter)[^.]){0,60}(?i:unter\s+ausschluss\s+der\s+öffentlichkeit|in\s+nicht[\s-]*öffentlicher\s+sitzung|nicht[\s-]*öffentlich)\s+(?:fortgesetzt|fortgeführt|weitergeführt)\.?$
follows=^(?i:es\s+(?:folgt|schließt\s+sich)\s+(?:nun\s+)?(?:der|die)\s+nicht[\s-]*öffentliche[r]?)\s+(?:Teil|Sitzung|Beratung)\b[^.]{0,40}\.?$

[public title]
told=\b(?:Sitzung|Versammlung)\s+(?:ist|war)\s+öffentlich(?:\.|$|(?=\s+und\s+(?!nicht)|\s+[Zz]u\s+(?:den\s+)?(?:Punkt(?:en)?|TOPs?|Tagesordnungspunkten)\b))
given=^(?:Die\s+)?Öffentlichkeit\s+(?:der\s+Sitzung\s+)?(?:ist|war)\s+(?:gegeben|hergestellt|zugelassen)\.?$
oflist=\b(?:Tagesordnungspunkten?|TOPs?|Punkten?)(?:\s+\(TOPs?\))?\s+des\s+öffentlichen\s+Teile?s\b
minutes=^(?i:öffentliche[s]?\s+\p{L}*(?:protokoll|niederschrift))\b
agenda=^Öffentliche\s+Tagesordnung\b
link=^Zum\s+nicht\s*öffentlichen\s+Teil\s+der\s+Niederschrift\b
sitting=^(?!.{0,200}\b(?:schlie(?:ß|ss)t|schlo(?:ss|ß)|beendete?)\b).*?(?<![Nn]icht)(?<!\beiner\s)(?<!\bjeder\s)(?<!letzten\s)(?<!letzte\s)(?<!vorigen\s)(?<!nächste\s)(?<!nächsten\s)(?<![Nn]icht )(?<!und )\b(?i:öffentliche[nr]?|öffentl\.)\)?\s+(?:\p{L}+\s+){0,2}\p{L}*[Ss]itzung\b
status=\bStatus:\s+öffentlich$
itemmark=^[-–•]\s+Ö\s?\d{1,2}(?:\.\d{1,2})*$
topmark=^(?:TOP|Tagesordnungspunkt)\s*:?\s+Ö\s?\d{1,2}(?:\.\d{1,2})*\s?[:.]

# lines that name the hour, behind the first item
[nonpublic begins]
begin=^(?i:beginn\s+de[sr]\s+nicht[\s-]*öffentlichen\s+(?:\p{L}*sitzung|(?:sitzungs)?teil(?:e?s)?))\b.{0,40}$

# headings of a single item
[nonpublic item]
mark=(?:[-–,(\[]|\t)\s*(?i:nicht[\s-]*öffentlich|vertraulich)\s*(?:[-–)\]]|$|\t)
short=[(\[](?:nö|NÖ|n\.\s?ö\.|N\.\s?Ö\.|nichtöff\.|nicht\s?öff\.)[)\]]
first=^\S+\s+(?:Ö/)?(?:NÖ?|nö)(?:\t|\s{2,})
numbered=^(?:nöT?|NÖT?|n\.\s?ö\.)\s?\d
kind=(?i:nicht[\s-]*öffentliche[sr]?\s+(?:traktandum|tagesordnungspunkt|punkt|geschäft|angelegenheit))(?:\s|$)

# where the head tells by numbers which items are not public
[nonpublic numbers]
except=(?i:öffentlich)\b[^.]{0,30}\b(?:außer|ausser|ausgenommen|mit\s+Ausnahme)\b(?<others>)[^.\d]{0,40}\b(?:TOPs?|Punkte?[ns]?|Pkte?\.|Tagesordnungspunkte?n?|Traktand(?:um|en))\s*(?<numbers>\d[\d.]*[a-z]?(?:\s*(?:,|;|/|&|\+|-|–|und|sowie|bis|u\.)\s*(?:TOP\s+|Pkt\.\s+|Punkt\s+)?\d[\d.]*[a-z]?)*)
excepted=\b(?:außer|ausser|ausgenommen|mit\s+Ausnahme)\b(?<others>)[^.\d]{0,40}\b(?:TOPs?|Punkte?[ns]?|Pkte?\.|Tagesordnungspunkte?n?|Traktand(?:um|en))\s*(?<numbers>\d[\d.]*[a-z]?(?:\s*(?:,|;|/|&|\+|-|–|und|sowie|bis|u\.)\s*(?:TOP\s+|Pkt\.\s+|Punkt\s+)?\d[\d.]*[a-z]?)*)\s*(?:ist\s+(?:die\s+Sitzung\s+)?)?(?i:öffentlich)\b
told=\b(?i:nicht[\s-]*öffentlich)(?:er\s+Teil)?\s*(?:zu|:|bei|-|–)?\s*(?:den\s+|die\s+)?(?:TOPs?|Punkte?n?|Pkte?\.|Tagesordnungspunkte?n?|Traktand(?:um|en))\s*(?<numbers>\d[\d.]*[a-z]?(?:\s*(?:,|;|/|&|\+|-|–|und|sowie|bis|u\.)\s*(?:TOP\s+|Pkt\.\s+|Punkt\s+)?\d[\d.]*[a-z]?)*)(?![\d.]*\s*[\d\p{L}])
are=\b(?:TOPs?|Punkte?n?|Pkte?\.|Tagesordnungspunkte?n?|Traktand(?:um|en))\s*(?<numbers>\d[\d.]*[a-z]?(?:\s*(?:,|;|/|&|\+|-|–|und|sowie|bis|u\.)\s*(?:TOP\s+|Pkt\.\s+|Punkt\s+)?\d[\d.]*[a-z]?)*)\s+(?:ist|sind|wird|werden|war|waren|wurde|wurden)\s+(?:in\s+)?(?i:nicht[\s-]*öffentlich|vertraulich|unter\s+Ausschluss\s+der\s+Öffentlichkeit)

# a line in the proceedings of an item
[nonpublic mark]
mark=^[-–(\[]\s*(?i:nicht[\s-]*öffentlich|vertraulich)\s*[-–)\]]$
sentence=^(?i:(?:der|dieser|dieses|das|die|diese)\s+(?:tagesordnungspunkt|punkt|top|traktandum|geschäft|angelegenheit|beratung|behandlung))(?:\s+[\d.]+)?\s+(?:wird|wurde)\s+(?i:(?:in\s+)?nicht[\s-]*öffentlich(?:er\s+sitzung)?|vertraulich|unter\s+ausschluss\s+der\s+öffentlichkeit)\s+(?:beraten|behandelt|verhandelt)\.?$
isnot=^(?i:(?:(?:der|dieser|dieses|das|die)\s+(?:tagesordnungspunkt|punkt|top|traktandum|geschäft|beratung|behandlung)\s+(?:ist|war|erfolgte?)|aus\s+(?:datenschutz|persönlichkeitsschutz)(?:rechtlichen\s+gründen|gründen)|aus\s+gründen\s+des\s+datenschutzes)\s+nicht[\s-]*öffentlich)\.?$

[nonpublic document]
title=^\p{L}*(?i:niederschrift|protokoll|verhandlungsschrift)\s*(?:[-–:(]\s*)?(?i:nicht[\s-]*öffentlich(?:er\s+(?:sitzungs)?teil)?)\b
sitting=^(?:[\p{L}-]*(?i:niederschrift|protokoll|verhandlungsschrift|auszug|einladung|tagesordnung|bekanntmachung)\b[^.:]{0,60}?\s)?(?:(?:über|für|von)\s+(?:die|eine|der)|zur|zu\s+einer|der|einer)\s+(?:(?:Nr\.\s*)?\d+\.?\s+)?(?:\p{Ll}+en?\s+)?(?i:nicht[\s-]*öffentlichen?)\s+(?:\p{L}+\s+)?\p{L}*[Ss]itzung\b
marked=^(?i:nicht[\s-]*öffentliche[rs]?\s+(?:niederschrift|protokoll|sitzungsprotokoll|\p{L}*vorlage|mitteilung|drucksache|bericht|anfrage|sitzung\s+de[rs]))\b
paper=^\p{L}*(?:[Vv]orlage|[Mm]itteilung|[Dd]rucksache)\s*(?:[-–:,(]\s*)?(?i:nicht[\s-]*öffentlich)\b
status=\b(?:Status|Öffentlichkeitsstatus|Sitzungsart|Öffentlichkeit)\s*:?\s*(?i:nicht[\s-]*öffentlich)\s*(?:\t|$)
stamp=^[-–*\s]*(?i:(?:streng\s+)?vertraulich|nicht[\s-]*öffentlich(?:er\s+(?:sitzungs)?teil)?)[-–*!\s]*$

[agenda]
given=^(?!\d|TOP)(?:.{0,300}\s)?(?:Tages|Tagungs)ordnung\b[^.:]{0,60}\b(?:bekannt|fest|vor|wie\s+folgt|lautet)(?:\s+(?:angenommen|beschlossen|genehmigt|festgesetzt|festgestellt|bestätigt|verlesen|behandelt|abgehandelt|abgewickelt))?\s*:$
columns=^TOP-?\s?(?:Nr\.?|Nummer)?\s+(?:Bezeichnung|Betreff|Titel|Thema)$
introduced=^(?!\d|TOP|Zu\s+(?:TOP|Punkt|\d))[^.]{0,140}\b(?:(?:folgende[rn]?|nachstehende[rn]?)\s+Tagesordnung|Tagesordnung\s+(?:gemäß|laut)\s+\p{L}+)\b[^.:]{0,90}:$
timed=^(?:Öffentliche\s+)?Tagesordnung\s*[-–,]\s*{TIME}\s*Uhr$
heading=^(?:\d{1,3}\s+)?(?:Veröffentlichte\s+|Vorläufige\s+|Öffentliche\s+|Erledigung\s+der\s+|ERLEDIGUNG\s+DER\s+)?(?i:tagesordnung|traktanden(?:liste)?|ablauf|inhalt)(?:\s+I{1,3})?\s*(?:\((?![^()]*\d\s*\))[^():]{3,40}\))?\s*:?$
short=^(?:TOPs?|TOP-Liste|Agenda|Themenliste)\s*:$
withpublic=^Tagesordnung(?:\s+\([^():]{3,40}\))?\s*:\s+(?i:öffentliche[rn]?\s+(?:teil|sitzungsteil|sitzung))\s*:?$
items=^(?:(?:Folgende|Behandelte|Beratene|Die)\s+)?(?i:tagesordnungspunkte)\s*:?$
named=^(?i:(?:tages-ordnung|die\s+traktanden(?=\s*:)|(?:behandelte\s+|öffentliche\s+)?(?:verhandlungs|beratungs)(?:gegenstände|punkte)|behandelte\s+(?:gegenstände|punkte|themen)|gegenst(?:and|ände)\s+der\s+(?:beratung|verhandlung|sitzung)|geschäfte(?:liste)?|programm(?=\s*:)|themen(?=\s*:)|tops?(?=\s*:)))\s*:?$
stands=^(?:Zur|Auf\s+der|Die|Folgende)\s+(?:\p{Ll}+\s+)?Tagesordnung\s+(?:steh(?:t|en)|umfass(?:t|te)|lautete?|enthält|enthielt|war|ist|wurde|wird|bestand)\b[^.:]{0,80}:$
posted=^(?=.*:$)[^.:]{3,120}\b(?:folgende|nachstehende|nachfolgende)\s+(?:Tagesordnung|Traktanden(?:liste)?|Tagesordnungspunkte|Punkte|Themen)\b[^.:]{0,60}:$
matters=^(?:Traktandenübersicht|(?:Themen|Punkte|Tagesordnung|Traktanden)\s+(?:der|dieser)\s+(?:\p{Ll}+\s+)?(?:Sitzung|Versammlung))\s*:?$

[present]
synonym=^(?:(?:[Ee]s\s+(?:waren|sind)\s+)?{PRESENT}|{PRESENT}\s+(?:waren|sind)?(?:\s+\([^)]*\))?)\s*:?(?<names_follow>)$
synonymlist=^{PRESENT}(?:\s+(?:waren|sind))?(?:\s+\([^)]*\))?\s*:\s+(?<rest>{ENTRYMARK}?\p{Lu}.*)$
synonymas=^{PRESENT}(?:\s+(?:waren|sind))?\s*:\s+als\s+(?<role>{OFFICE}|Vorsitz(?:ende[rn]?)?)\s*:(?<names_follow>)$
guests=^[Aa]ls\s+(?<role>G)äste\s*:?$
fromadministration=^[Vv]on\s+der\s+Verwaltung\s*:$
shown=^(?:Zahl|Anzahl)\s+der\s+(?:erschienenen|anwesenden|teilnehmenden|stimmberechtigten)\s+\p{L}+\s*:\s*\d+(?<names_follow>)$
matter=^(?:attendees|participants|present)\s*:$
matterlist=^(?:attendees|participants|present|anwesend)\s*:\s+(?<rest>{ENTRYMARK}?\p{Lu}.*)$
membersnamed=^Anwesende\s+(?:\p{L}+\s+)?(?:Mitglieder|Vorstandsmitglieder|Personen)\s*:\s+(?<rest>{ENTRYMARK}?\p{Lu}.*)$
welded=^(?<role>Protokollant(?:[*:_/]?-?in)?|Protokollführung|(?:Sitzungs|Versammlungs|Gesprächs)leitung)(?<rest>{ENTRYMARK}?\p{Lu}\p{Ll}+\s+(?:\p{Lu}|von\s).*)$
mandates=^(?<name>{PARTYWORD}|Grüne|Bürgerliste)[\s-]+(?:Mandatare|Mandatarinnen|Gemeinderäte|Abgeordnete)\s*:?(?<names_follow>)$
takepart=^[^:]{0,200}\bnehmen\b[^:]{0,120}\bteil\s*:\s*(?<rest>{ENTRYMARK}?\p{Lu}.*)$
takepartbelow=^[^:]{0,200}\b(?:nehmen|nahmen)\b[^:]{0,120}\bteil\s*:(?<names_follow>)$
typo=^Anwesend\s+(?:sind|waren|ist|war)\s*[:.]\s+(?<rest>{ENTRYMARK}?\p{Lu}.*)$
allofthem=^(?i:anwesende?|erschienen)\s*:?\s+(?:[Ss]ämtliche|[Aa]lle)\s+(?:\p{L}+\s+){0,2}?\p{L}+,?\s*(?:und\s?zwar|nämlich)?\s*:\s+(?<rest>{ENTRYMARK}?\p{Lu}.*)$
chairedbefore=^Anwesende?\s*:\s+(?<role>(?:{OFFICE}|Vorsitz))\s*:\s+(?<rest>{ENTRYMARK}?\p{Lu}.*)$
asdeputies=^Als\s+(?<role>Ersatz\p{L}*|Vertreter(?:[*:_/]?-?in(?:nen)?)?)\s+(?:sind|ist|waren|war)\s+(?:anwesend|erschienen)\s*:\s*(?<rest>{ENTRYMARK}?\p{Lu}.*)$
counted=^(?i:anwesende?|stimmberechtigte?)(?:\s+\p{L}+){0,3}\s*\(\d+(?:\s?\+\s?\d+)?\)\s*:?$
chairboth=^(?<role>Vorsitz)ende(?:/r|\(r\)|:r|\*r)\s*:\s+(?<rest>{ENTRYMARK}?\p{Lu}.+)$
welcomed=^Als\s+(?<role>G)(?:äste)\s+werden\s+begrüßt\s*:$
leading=^(?<role>(?:(?:Sitzungs|Versammlungs|Tagungs|Gesprächs)l|L)eit(?:ung|er|erin))\s*:\s+(?<rest>{ENTRYMARK}?\p{Lu}.+)$
leadrow=^(?:Sitzungs|Versammlungs|Tagungs|Gesprächs)?(?<role>[Ll]eitung)\s*:?$
attended=^[^:]{0,60}\bwohn(?:t|en|te|ten)\s[^:]{0,40}\bbei\s*:\s+(?<rest>{ENTRYMARK}?\p{Lu}.*)$
namedbare=^(?:Anwesend|Teilnehmende|Teilnehmer)\s+(?<rest>(?:{SAL}\s+|(?:{TITLE}\s*)+)?(?!(?:sind|waren|Mitglieder)\b){WORD}\s+{WORD},\s.*)$
besidesnamed=^(?:Weiter(?:hin)?|Ferner|Auße?rdem|Ausserdem|Zudem|Des\s+Weiteren)(?:\s+anwesend)?\s*:\s+(?<rest>{ENTRYMARK}?\p{Lu}.*)$
entitled=^Anwesend\s+und\s+(?:stimmberechtigt|beschlussfähig)\s*:\s+(?<rest>{ENTRYMARK}?\p{Lu}.*)$
under=^Anwesend\s+unter\s+(?:dem\s+)?(?<role>Vorsitz)\s+(?:von\s+)?(?<first>.+?)\s+(?:waren|sind)\s+(?<rest>(?:die\s+)?\p{Lu}.+)$
further=^(?:Weiter(?:hin)?|Ferner|Außerdem|Zudem|Des\s+Weiteren)\s+(?:anwesend\s+)?(?:war(?:en)?|ist|sind|nahm(?:en)?|nimmt|nehmen)\s+(?:anwesend\s+)?(?<rest>(?:(?:der|die)\s+)?\p{Lu}.+?)(?:\s+(?:anwesend|teil))?\.?$
besides=^(?:Weiter(?:hin)?|Ferner|Außerdem|Zudem|Des\s+Weiteren)(?:\s+anwesend)?\s*:?(?<names_follow>)$
attendees=^(?:Anwesend|Anwesende)\s*\([^)]*\)\s*:?$
presence=^Anwesenheit\s*:?$
board=^Anwesend\s+(?:vom|von)\s+(?<name>[^:]+):\s*(?<rest>{ENTRYMARK}?\p{Lu}.*)$
heading=^(?i:anwesende?|anwesend\s+(?:sind|waren)|anwesenheit(?:sliste)?|es\s+(?:sind|waren)\s+anwesend|(?:sitzungs|versammlungs)?teilnehmer(?:[*:_/]?-?innen)?(?:\s+und\s+teilnehmer(?:[*:_/]?-?innen)?)?|teilnehmende|teilnahme)\s*:?\s*$
undernames=^Unter\s+(?:dem\s+)?(?<role>Vorsitz)\s+(?:von\s+|des\s+|der\s+)?(?<first>[^:]{3,60}?)\s+(?:waren|sind)\s+(?:anwesend|erschienen)\s*:?\s+(?<rest>(?:die\s+)?\p{Lu}.+)$
underbefore=^Unter\s+(?:dem\s+)?(?<role>Vorsitz)\s+(?:von\s+|des\s+|der\s+)?(?<first>.+?)\s+(?:waren|sind)\s+(?<rest>(?:die\s+)?\p{Lu}.+?)\s+(?:anwesend|erschienen)(?:\.?$|\.\s)
weretold=^(?i:anwesend|erschienen|zugegen)\s+(?:sind|waren|ist|war)\s+(?:(?:auch|ferner|außerdem|weiters)\s+)?(?<rest>(?:(?:der|die)\s+)?(?:\d\.\s+)?\p{Lu}[^:]*?)\.?$
of=^(?:Anwesend|Anwesende)\s+(?:sind|waren|vom|von|aus)\b.{0,60}:$
inline=^(?:Anwesend(?:e)?|(?:Sitzungst|Versammlungst|T)eilnehmer(?:[*:_/]?-?innen)?)\s*:\s+(?<rest>{ENTRYMARK}?\p{Lu}.*)$
chair=^Vorsitz\s*:?$
led=^(?<role>Vorsitz)\s+(?:führte|hatte|führt|hat)\s*:?\s+(?<rest>{ENTRYMARK}?\p{Lu}.+)$
chaired=^(?<role>Vorsitz(?:ende[rn]?)?(?:\s+(?:des|der)\s+\p{Lu}[\p{L}-]+)?)\s*:\s*(?<rest>{ENTRYMARK}?\p{Lu}.+)$
presidedby=^Unter\s+(?:dem\s+)?(?<role>Vorsitz)\s+(?:des|der)\s+[^:]{3,60},\s+(?<rest>{SAL}\s+\p{Lu}[^,:]+),?\s+(?:sind|waren)\s+(?:anwesend|erschienen)\s*:?$
inlinepresence=^Anwesenheit\s*:\s+(?<rest>{ENTRYMARK}?\p{Lu}.*)$
presided=^Unter\s+(?:dem\s+)?(?<role>Vorsitz)\s+(?:von|des|der)\s+(?<rest>{ENTRYMARK}?\p{Lu}.+?)\s+(?:sind|waren)\s+(?:anwesend|erschienen)\s*:?$
invited=^[^:]{0,60}\b(?:eingeladen|hinzugezogen|beigezogen|zugezogen|geladen)\b[^:\d]{0,20}:(?<names_follow>)$
invitedlist=^[^:]{0,60}\b(?:eingeladen|hinzugezogen|beigezogen|zugezogen|geladen)\b[^:\d]{0,20}:\s+(?<rest>{ENTRYMARK}?\p{Lu}.*)$
ofbody=^(?:Vom|Von\s+der|Aus\s+dem|Aus\s+der|Seitens\s+des|Seitens\s+der)\s+(?<name>\p{Lu}[^:.,\t]{2,50}?)\s+(?:waren|sind|war|ist|nahmen|nehmen|nahm)\s+(?:\p{Ll}+\s+){0,2}?(?:anwesend|erschienen|vertreten|zugegen|teil)\s*:?$
ofbodylist=^(?:Vom|Von\s+der|Aus\s+dem|Aus\s+der|Seitens\s+des|Seitens\s+der)\s+(?<name>\p{Lu}[^:.,\t]{2,50}?)\s+(?:waren|sind|war|ist|nahmen|nehmen|nahm)\s+(?:\p{Ll}+\s+){0,2}?(?:anwesend|erschienen|vertreten|zugegen|teil)\s*:\s+(?<rest>{ENTRYMARK}?\p{Lu}.*)$
# any short line that speaks of being there, if names follow
spoken=^(?![^:]{0,60}\b(?i:nicht|un)\s?(?i:anwesend))(?=.{0,90}$)(?!.*[.!?]$)(?:.*\s)?(?i:anwesend(?:e|en|er)?|teilgenommen|(?<!der\s)(?<!aller\s)teilnehmer(?:[*:_/]?-?innen)?|teilnehmende|nehmen\s+teil|nahmen\s+teil|erschienen(?:e)?|zugegen)\b(?:\s+\p{L}+){0,5}\s*:?(?<names_follow>)$

labelled=^(?=[^:]{3,90}:)(?![^:]*(?i:\bnicht\b|\bab|\bun))(?![^:]*\d[.:]\d\d)(?:[^:]{0,60}[\s(/])?(?i:anwesend(?:e[nr]?)?|teilgenommen|nehmen\b.*\bteil|nahmen\b.*\bteil|teilnehmer(?:[*:_/]?-?innen)?|teilnehmende|erschienen(?:e)?|zugegen)(?:[\s/,()]+[\p{L}\d*_-]+\.?){0,6}\)?\s*:\s+(?<rest>{ENTRYMARK}?\p{Lu}.*)$

presidedtitle=^\p{L}[^:]{20,240}\sunter\s+(?:dem\s+)?(?<role>Vorsitz)\s+(?:von|des|der)\s+(?:Herrn?\s+|Frau\s+)?(?:\p{Lu}\p{L}+(?:s|in)\s+)?(?<rest>\p{Lu}\p{L}+(?:\s[\p{L}.-]+){1,3}?)\s+(?:abgehalten|stattgefunden|durchgeführt)\p{Ll}+\b.*
labelgroup=^(?i:anwesende?|teilnehmer(?:[*:_/]?-?innen)?|teilnehmende)\s*:\s+(?:\d+\s+)?(?<role>)(?:(?:Mitglieder|Vertreter)\s[^:\t,]{3,60}|\p{Lu}\p{L}*(?:mitglieder|räte|vertreter|verordnete))(?<names_follow>)$
# how many were there, told as a number
[present count]
label=(?i:anwesend(?:e[nr]?)?|stimmberechtigte[nr]?|mitgliederzahl)\b[^.\d]{0,40}(?<count>\d{1,4})(?![.:\d])
before=(?<![.:\d])(?<count>\d{1,4})\s+(?:\p{L}+\s+){0,4}(?i:anwesend|stimmberechtigt|erschienen|teilnehm)

[absent]
slash=^(?i:(?:un)?entschuldigt\s+fehl(?:te|en)?\s?(?:/|\()\s?n\)?|es\s+fehl(?:te|t)\s?(?:/|\()\s?(?:n|en)\)?(?:\s+entschuldigt)?|(?:un)?entschuldigt\s+(?:fehlten?|abwesend|ferngeblieben|verhindert)|abwesend\s*[,(–-]?\s*(?:un)?entschuldigt\)?)\s*:?$
cancelled=^(?i:abgesagt|abgemeldet|krank\s*gemeldet)(?:\s+(?:haben|hat|sind|ist|waren|war))?(?:\s+sich)?\s*:?$
cancelledlist=^(?i:abgesagt|abgemeldet)(?:\s+(?:haben|hat|sind|ist|waren|war))?(?:\s+sich)?\s*:\s+(?<rest>{ENTRYMARK}?\p{Lu}.*)$
matter=^(?:absent|excused)\s*:$
matterlist=^(?:absent|excused)\s*:\s+(?<rest>{ENTRYMARK}?\p{Lu}.*)$
are=^(?i:(?:un)?entschuldigt|(?:un)?gerechtfertigt\s+abwesend|verhindert)\s+(?:sind|ist|waren|war)\s*[:.]\s+(?<rest>{ENTRYMARK}?\p{Lu}.*)$
justified=^(?i:(?:un)?(?:gerecht|rechts?)fertigt\s+abwesend)(?:\s+(?:sind|ist|waren|war))?\s*:?$
tooknopart=^(?i:nicht\s+teilgenommen(?:\s+(?:hat|haben))?)\s*:?$
toldun=^(?i:es)\s+fehl(?:t|en|te|ten)\s+unentschuldigt\s*:?\s+(?<rest>{ENTRYMARK}?\p{Lu}.+)$
counted=^(?i:(?:un)?entschuldigte?|abwesende?|fehlende?)(?:\s+\p{L}+){0,2}\s*\(\d+\)\s*:?$
bothways=^(?i:(?:un|nicht\s+)?entschuldigt)\s*:?\s+(?i:(?:un|nicht\s+)entschuldigt)\s*:?$
told=^(?i:(?:un)?entschuldigt|es|abwesend)\s+(?:fehl(?:t|en|te|ten)|war(?:en)?|sind|ist)(?:\s+entschuldigt)?\s*:?\s+(?<rest>(?:(?:die|der)\s+)?\p{Lu}.+)$
persons=^(?:Abwesende|Entschuldigte)\s+und\s+(?:entschuldigte|abwesende)\b.*$
prevented=^(?i:verhindert|es\s+fehlte[n]?(?:\s+entschuldigt)?|unentschuldigt|nicht\s+vertreten)\s*:\s+(?<rest>{ENTRYMARK}?\p{Lu}.*)$
excused=^(?:Für\s+die\s+\p{L}+\s+)?(?i:entschuldigt(?:\s+ferngeblieben|\s+haben\s+sich)?)\s*:?$
excusedlist=^(?:Für\s+die\s+\p{L}+\s+)?(?i:entschuldigt(?:\s+ferngeblieben|\s+haben\s+sich)?)\s*:\s+(?<rest>{ENTRYMARK}?\p{Lu}.*)$
both=^(?i:nicht\s+anwesend\s*/\s*entschuldigt)\s*:\s+(?<rest>{ENTRYMARK}?\p{Lu}.*)$
members=^(?i:abwesende?|(?:nicht\s+|un)?entschuldigte?|fehlende?|nicht\s+anwesende?|nicht\s+erschienene?)\s+\p{L}*(?:[Mm]itglieder|[Rr]äte|[Vv]erordnete|[Vv]ertreter(?:[*:_/]?-?innen)?|[Aa]bgeordnete[n]?)(?:\s+der\s+\p{L}+)?\s*:?$
fraction=^(?i:entschuldigt|abwesend|es\s+fehl(?:en|ten))\s*:?\s+Fraktion\s*:?$
of=^(?i:es\s+fehl(?:en|ten))(?:\s+(?:un)?entschuldigt)?\s+(?:die|der)\s+\p{Lu}\p{L}+\s*:?$
heading=^(?i:abwesende?|(?:nicht\s+|un)?entschuldigt(?:\s+(?:abwesend\s+)?(?:war(?:en)?|sind|fehl(?:t|en|ten)))?|es\s+fehl(?:t|en|ten)(?:\s+entschuldigt)?|nicht\s+anwesend|abwesend\s+(?:sind|waren)|fehlend|unentschuldigt(?:\s+fehl(?:t|en|ten))?)\s*:?\s*$
inline=^(?i:abwesend|entschuldigt(?:\s+fehl(?:t|en|ten))?|es\s+fehl(?:t|en|ten)(?:\s+entschuldigt)?|nicht\s+anwesend)\s*:\s+(?<rest>{ENTRYMARK}?\p{Lu}.*)$

# any short line that speaks of being missed: a label, if names stand behind or below it
label=^(?=[^:]{3,90}:$)(?![^:]*\d[.:]\d\d)(?!{SAL}\s)(?:[^:]{0,60}[\s(/])?{MISSED}(?:[\s/,()]+[\p{L}\d-]+\.?){0,6}\)?\s*:(?<names_follow>)$
labelled=^(?=[^:]{3,90}:)(?![^:]*\d[.:]\d\d)(?!{SAL}\s)(?:[^:]{0,60}[\s(/])?{MISSED}(?:[\s/,()]+[\p{L}\d-]+\.?){0,6}\)?\s*:\s+(?<rest>{ENTRYMARK}?\p{Lu}.*)$
bare=^(?=.{3,60}$)(?:(?i:es|(?:und\s+)?nicht|ferner|außerdem|weiter)\s+)*{MISSED}(?:[\s/,()]+[\p{L}-]+){0,5}\)?(?<names_follow>)$

labelgroup=^(?=[^:]{3,60}:)(?![^:]*\d[.:]\d\d)(?!{SAL}\s)(?:[^:]{0,40}[\s(/])?{MISSED}(?:[\s/,()]+[\p{L}\d-]+\.?){0,4}\)?\s*:\s+(?:die\s+)?(?<name>(?!\d)[^:\t,]{3,60})(?<names_follow>)$

[group]
several=^(?<name>\p{Lu}[\p{L}./-]+(?:\s+\p{Lu}[\p{L}./-]+){0,2}?)\s+(?<rest>(?:Herren|Damen)\s+\p{Lu}.*)$
representation=^Vertretung\s+(?:des|der)\s+(?<name>\p{Lu}[^:\t]{3,80})$
member=^(?:(?:stimmberechtigte|beratende|ordentliche|weitere|sachkundige)[srn]?\s+)?(?:\p{L}*[Mm]itglied)(?<role>)\s*:?$
asoffice=^[Aa]ls\s+(?<role>{OFFICE})\s*:?\s+(?<rest>{SAL}\s+\p{Lu}.*)$
membersrest=^(?:(?:und|sowie)\s+)?(?:[Dd]ie\s+)?(?:folgenden?\s+)?{MEMBERS}(?<role>)(?<members>)\s*:\s+(?<rest>\p{Lu}.*)$
bodymembers=^(?:Mitglieder|Mitglied)\s+(?:des|der)\s+.*(?<role>)$
members=^(?<role>(?:Kreistags|Rats|Ausschuss|Einzel|Gemeinderats|Stadtrats|Vorstands)?[Mm]itglied)(?:er)?\s+(?:der\s+)?(?<name>(?!Mitglieder)(?:{PARTY}|[Ff]raktion|[^\s:]*-?[Ff]raktion|Gruppe|(?<=der\s)\p{Lu})(?![\p{L}]).*)$
onlist=^(?<role>\p{L}*[Mm]itglied)(?:er)?\s+(?:(?:der|des)\s+)?(?:Liste|Wahlliste|Wahlvorschlag)\s+(?<name>\p{Lu}[^,:\t]{1,80})$
# numbered groups: those absent end where the next begins
outlined=^(?:[IVX]{1,4}\.|[A-H][.)]|[a-h]\)|\d{1,2}[.)])\s+(?<there>)(?<name>(?:Mitglied(?:er)?|Stimmberechtigt|Nicht\s+stimmberechtigt|Beratend|Verwaltung|Gäste|Gast|Sachkundig|Ordentlich|Stellvertretend|Sachverständig|Sonstige|Weitere|Ferner|Außerdem|Presse|Zuhörer|Vertreter|Von\s+der\s|Vom\s|Aus\s+der\s|Seitens\s)(?:[^.:;,\d]{0,60}))\s*:?$
single=^(?<role>Einzelmitglied|Ratsmitglied)$
letteredlist=^(?:[a-h]\)|[A-H][.)]|[IVX]{1,4}\.)\s+(?<name>\p{L}[^:\t\d]{2,50}):\s+(?<rest>{ENTRYMARK}?\p{Lu}.*)$
lettered=^[a-z]\)\s+(?<name>.+?)\s*:?$
faction=^(?<name>(?:\p{L}*[Ff]raktion\s+.+|\p{Lu}[^\s]*(?:\s.*)?-\s?\p{L}*[Ff]raktion))\s*:?$
party=^(?<name>CDU|SPD|FDP|AfD|CSU|BSW|GRÜNE|Grüne|(?:Bündnis|BÜNDNIS)\s?90\s?/\s?(?i:die\s+grünen).*|(?:DIE|Die)\s+(?:LINKE|Linke|PARTEI|Partei|GRÜNEN|Grünen)|ÖVP|SPÖ|FPÖ|NEOS|FWG?|UWG|Freie\s+Wähler|SSW|Volt|[Ff]raktionslos)\s*:?$
administration=^(?<apart>)(?<name>(?:(?:[Vv]on|[Aa]us|[Ss]eitens)\s+der\s+|[Vv]om\s+|Die\s+|Mitarbeiter(?:[*:_/]?-?innen)?\s+der\s+)?(?:Verwaltung|\p{Lu}\p{Ll}*verwaltung|\p{Lu}\p{Ll}*amt|Verwaltungsmitarbeiter(?:[*:_/]?-?innen)?|Verwaltungsangehörige)(?:\s+(?:der|des)\s+.*)?)\s*:?$
administrationlist=^(?<apart>)(?<name>(?:(?:[Vv]on|[Aa]us|[Ss]eitens)\s+der\s+|[Vv]om\s+|Die\s+|Mitarbeiter(?:[*:_/]?-?innen)?\s+der\s+)?(?:Verwaltung|\p{Lu}\p{Ll}*verwaltung|\p{Lu}\p{Ll}*amt))\s*:\s+(?<rest>{ENTRYMARK}?\p{Lu}.*)$
guests=^(?<there>)(?<name>(?:Weitere\s+|Geladene\s+)?(?:Gast|Gäste)|Als\s+(?:Gast|Gäste)|Sachverständige|Presse|Zuhörer(?:[*:_/]?-?innen)?|Gäste\s*(?:/|und)\s*\p{Lu}\p{Ll}+|Referent(?:en|in|innen)?|Berichterstatter(?:[*:_/]?-?in(?:nen)?)?|Fachplaner(?:[*:_/]?-?innen)?|(?:Vom\s+)?(?:Gemeindevorstand|Magistrat))\s*:?$
voters=^(?<there>)(?<name>Liste\s+(?:[„“"][^“”"]{2,80}[“”"]))\s*[:;]?$
votersrest=^(?<there>)(?<name>Liste\s+(?:[„“"][^“”"]{2,80}[“”"]))\s*[:;]\s+(?<rest>\p{Lu}.*)$
frombody=^(?<there>)(?:(?:[IVX]{1,4}|[A-Z]|\d)\.\s+|[a-z]\)\s+)?(?:[Vv]om|[Aa]us\s+dem)\s+(?<name>Magistrat|(?:Gemeinde|Kreis|Stadt)vorstand|Kreisausschuss)\s*:?$
fromhouse=^(?<there>)(?:(?:[IVX]{1,4}|[A-Z]|\d)\.\s+|[a-z]\)\s+)?(?:[Vv]om|[Vv]on\s+der|[Aa]us\s+(?:dem|der))\s+{BODYWORD}(?<role>)\s*:?$
keeper=^(?<there>)(?<role>(?i)Schriftführ(?:ung|er|erin|er/in|er/-in)|Niederschriftführ(?:ung|er|erin|er/in)|Protokoll(?:führung|führer|führerin|führer/in|ant|antin)?|Aktuar(?:[*:_/]?-?in)?|Sekretär(?:[*:_/]?-?in)?)\s*:?$
office=^(?<role>(?:[Ss]tellv(?:ertretende[rn]?|\.)\s+)?(?:Vorsitzende[rn]?|Vorsitz|(?:[123]\.\s+)?Bürgermeister(?:[*:_/]?-?in)?|Beigeordnete[r]?))\s*:?$
officealone=^(?:(?:Der|Die|Als)\s+)?(?<role>(?![A-ZÄÖÜ]{2,4}\b){OFFICE})\s*:?(?<names_follow>)(?<leads>)$
# parties and their members behind a label: of those absent too
factionlist=^(?<members>)(?<name>(?:{PARTY})(?:[-\s]Fraktion)?|(?:[Ff]raktion|Gruppe)\s+[^:]{2,50}|[^:]{2,50}-\s?(?:[Ff]raktion|Gruppe)|(?:\p{L}*[Gg]ruppe|\p{L}*[Ff]raktion))\s*:\s+(?<rest>{ENTRYMARK}?\p{Lu}.*)$
labelled=^(?:Der\s+|Die\s+|Herr\s+|Frau\s+)?(?<role>(?:{OFFICE})(?:\s+(?:des|der)\s+[^:]{3,40})?)(?:\s*\([^)]*\))?\s*:\s*(?<rest>\p{Lu}.+)$
labelledrole=^(?<role>(?:[Ss]tellv(?:ertretende[rn]?|\.)\s+)?(?:Vorsitzende[rn]?|Vorsitz|Präsidium|Präsident(?:[*:_/]?-?in)?|(?:Sitzungs|Versammlungs|Gesprächs|Diskussions|Tagungs)?[Ll]eit(?:ung|er|erin)|Moderat(?:ion|or|orin)|(?:Niederschrift|Schrift)führ(?:ung|er|erin|er/in)|(?:Für\s+das\s+)?Protokoll(?:führung|führer|führerin|führer/in|ant|antin)?|Stimmenzähler(?:[*:_/]?-?in(?:nen)?)?|Stimmzähler(?:[*:_/]?-?in(?:nen)?)?|Wahlleiter(?:[*:_/]?-?in)?|Auskunftsperson(?:en)?|Aktuar(?:[*:_/]?-?in)?))\s*:\s*(?<rest>{ENTRYMARK}?\p{Lu}.+)$
kinds=^(?<name>(?:[Ss]timmberechtigte|[Bb]eratende|Ordentliche|Sachkundige|Stellvertretende|Weitere)\s+(?:Mitglieder|Teilnehmer|Bürger(?:[*:_/]?-?innen)?|Einwohner(?:[*:_/]?-?innen)?|Anwesende)(?:\s+[^:]*)?)\s*:?$

was=^(?<role>(?:Schrift|Niederschrift|Protokoll)führer(?:[*:_/]?-?in)?|Protokollant(?:[*:_/]?-?in)?|Vorsitzende[r]?|Versammlungsleiter(?:[*:_/]?-?in)?)\s+(?:war|ist)\s+(?<rest>\p{Lu}[^:]*?)\.?$
kept=^(?:Das\s+Protokoll|Die\s+Niederschrift)(?<role>)\s+(?:führt|führte|schrieb|verfasste|erstellte)\s*:?\s+(?<rest>\p{Lu}[^:]*?)\.?$

# the members as such: no group of theirs
plural=^(?:\d{1,2}[.)]\s+){0,2}(?:Die\s+)?(?:\p{L}*(?:räte|rätinnen|Innen|vertreter(?:[*:_/]?-?innen)?|verordnete[n]?|abgeordnete[n]?|mitglieder)(?:\s+und\s+)?)+(?<role>)\s*:?$
list=^(?:(?:[Aa]ls|[Vv]om|[Vv]on\s+der)\s+)?(?<name>\p{L}[^:\t]{1,60}):\s+(?<rest>{ENTRYMARK}?\p{Lu}.*)$
colon=^(?<name>\p{Lu}[^:\t]{2,70}):$

[no entry]
# the list is another paper
annexed=^(?:[Ss]iehe|s\.|lt\.?|[Ll]aut|[Gg]em(?:äß|äss|\.)|vgl\.|als)\s+(?:\p{Ll}+\s+)*(?:Anl(?:age|\.)|\p{L}*[Ll]iste|Anhang|Beilage|Verzeichnis)
vacant=^(?:[-–•*]\s*)?(?:unbesetzt|vakant|nicht\s+besetzt|frei)$
nobody=^(?:[-–—]{1,5}|\./\.|/|[Ee]ntfällt|[Nn]iemand|[Kk]eine[r]?)\.?$
opens=^(?:{SAL}|{OFFICE}|Der|Die)\s(?:\S+\s){1,5}?(?:eröffnete?|begrüßte?|begrüsste?|stellte?)\s
newspaper=^(?:[-–•]\s+)?(?:\p{Lu}[\p{L}-]+\s+){0,3}\p{L}*(?i:tagblatt|tageblatt|zeitung|anzeiger|nachrichten|rundschau|kurier|merkur|boten?-verlag|verlag)$
transfer=^Stimmübertragung\s+(?:von|an)\b
empty=^\d{1,2}\.$
list=^(?:Verteiler|Verteilt\s+an)\b(?<names_follow>)
see=^[^:]{3,40}:\s+(?:[Ss]iehe|s\.|[Ll]t\.|[Ll]aut|[Gg]emäß)\s+(?:\p{L}+\s+){0,2}?(?:Anwesenheits|Teilnehmer|Teilnahme|Unterschriften)\p{L}*(?:[Ll]iste|[Vv]erzeichnis)\b[^:]{0,40}$
nobodyleft=^(?=[^:]{3,90}:)(?:[^:]{0,60}[\s(/])?(?:{MISSED}|(?i:gäste|zuhörer|außerdem|weiters))(?:[\s/,()]+[\p{L}\d-]+\.?){0,6}\)?\s*:\s*(?:[-–—/.]+|[Kk]eine?r?|[Nn]iemand|[Ee]ntfällt)\.?$
about=^(?:ca\.|rund|etwa)?\s?\d+(?:\s+\p{L}+)?$
count=^(?:Zahl\s+der\s+Anwesenden|Anzahl|insgesamt)\b
role=^(?:Name|Funktion|Fraktion|Bemerkung)$
column=^(?:(?:Vor|Nach|Zu|Familien)name|Name,\s+Vorname|Vorname,\s+Name|Partei|Gruppe|Wohnort|Titel|Unterschrift|Vertret(?:ung|en\s+durch)|Amt|Organisation|Institution|Grund|Bemerkungen|Anmerkung(?:en)?|Anwesenheit|(?:[Ll]fd\.?\s*)?Nr\.|Stimmrecht|(?:von|bis)\s+TOP)$

things=^(?:Anlagen?|Beilagen?|Anhänge|Unterlagen|Kopien?(?:\s+an)?|Nachrichtlich|Ortsteile?|Antragsteller(?:[*:_/]?-?in(?:nen)?)?|Anträge|Themen?|Betreff|Bankverbindung|Stimmverhältnis|Mandatsverteilung)\s*:

[attachments]
heading=^(?:Anlagen?|ANLAGEN?|Anhang|Anlagenverzeichnis)\s*:?$

[signature]
minutes=^(?:Protokoll|Schriftführung|Für\s+(?:das\s+Protokoll|die\s+(?:Niederschrift|Richtigkeit(?:\s+(?:der\s+Niederschrift|des\s+Protokolls))?)))\s*:\s+(?:gez\.\s+)?(?<name>(?:{TITLE}\s*)*{TWONAMES})$
underwritten=^Unterschrift(?:\s+(?:des|der))?\s+(?<role>{OFFICE}|{FUNCTION})\s*:\s+(?:gez\.\s+)?(?<name>(?:{TITLE}\s*)*{TWONAMES})$
# not what a verbatim report tells of the house: "(Lebhafter Beifall)"
bracketed=^\((?![^)]*\b(?i:beifall|heiterkeit|lachen|zurufe?|zustimmung|widerspruch|unruhe|glocke|pause|unterbrechung)\b)(?<name>(?!\p{Lu}{2,}\s)(?:{TITLE}\s*)*{FULLNAME})\)(?=$|\t\()
bracketedrole=^\((?<name>(?:{TITLE}\s*)*{TWONAMES}),\s+(?<role>{OFFICE}|{FUNCTION})\)(?=$|\t)
rolebehind=^(?<name>(?:{TITLE}\s*)*(?:{TWONAMES}|{NAME}))\s+\((?<role>Versammlungsleit(?:er|ung)(?:[*:_/]?-?in)?|Sitzungsleit(?:er|ung)(?:[*:_/]?-?in)?|Protokoll(?:führ(?:er(?:[*:_/]?-?in)?|ung)|ant(?:[*:_/]?-?in)?)?|Schriftführ(?:er(?:[*:_/]?-?in)?|ung)|[12]\.\s?Vorsitzende[rn]?|Vorsitzende[rn]?|Wahlleit(?:er|ung)(?:[*:_/]?-?in)?)\)(?=$|\t)
gez=^(?:gez\.|gez:|\(?Gez\.|GEZ\.|[Ss]ig\.|[Gg]ezeichnet:?)\s+(?:(?:{SAL})\s+)?(?<name>[^,\t]+?)(?:,\s*(?<role>[^\t]+))?(?=\t|$)

manu=^(?<name>(?:{TITLE}\s*)*{FULLNAME})\s+e\.\s?h\.(?=$|\t)
labelled=^(?:Der|Die)\s+(?<role>{OFFICE})\s*:\s*(?:gez\.\s*)?(?<name>(?:{TITLE}\s*)*{TWONAMES})(?=$|\t)
keeper=^(?<role>(?:Schrift|Protokoll|Niederschrift)führer(?:[*:_/]?-?in)?|Protokollant(?:[*:_/]?-?in)?|Aktuar(?:[*:_/]?-?in)?)\s*:\s*(?:gez\.\s*)?(?<name>{TWONAMES})(?=$|\t)
cells=^(?<name>(?:{TITLE}\s*)*{FULLNAME}),\s+(?<role>Vorsitz(?:ende[rn]?)?|Protokoll(?:führung|führer|führerin|ant|antin)?|Schriftführ(?:ung|er|erin))(?=$|\t)
office=^(?<name>{TWONAMES}),\s+(?<role>(?:(?:Der|Die)\s+)?{OFFICE})$
# "[Anna Berg] Protokollantin", "Anna Berg (Schriftführerin):"
keeperbehind=^(?=\[|[^()\t]+\([^()\t]+\))\[?(?<name>(?:{TITLE}\s*)*{TWONAMES})\]?,?\s+\(?(?<role>(?:Schrift|Protokoll|Niederschrift)führer(?:[*:_/]?-?in)?|Protokollant(?:[*:_/]?-?in)?|Aktuar(?:[*:_/]?-?in)?)\)?:?(?=$|\t)

# who signed besides, next to what is a signature by itself
[signatory]
before=^\[?(?<name>(?:{TITLE}\s*)*{TWONAMES})\]?,?\s+(?:als\s+)?\(?(?<role>(?:(?:Der|Die)\s+)?{OFFICE})\)?:?$
listed=^{BULLET}(?<name>(?:{TITLE}\s*)*{TWONAMES})\s+als\s+(?<role>{OFFICE})$
single=^(?<name>{NAME})\s+\((?<role>{OFFICE})\)$
behind=^(?:(?:Der|Die)\s+)?(?<role>{OFFICE})\s*:\s*(?:gez\.\s*)?(?<name>(?:{TITLE}\s*)*{TWONAMES})$

# a mark of signing alone: the names stand below
[signed]
signatures=^Unterschrift(?:en)?(?:\s+(?:der|des|vom))?(?:\s+\p{L}+){0,3}\s*:?$
mark=^(?:gez\.|[Ii]\.\s?A\.|[Ii]\.\s?V\.|Im\s+Auftrag|In\s+Vertretung|Für\s+das\s+Protokoll:?|Für\s+die\s+Richtigkeit:?|Zur\s+Beurkundung:?)(?:\t(?:gez\.|i\.\s?A\.))*$

[closing]
acting=^(?!(?:Mitglied|Vertreter|Stellvertreter)\b)(?:(?:(?:Der|Die)\s+|[1-5]\.\s*)?(?:{OFFICE})(?:\s+a\.\s?i\.)?:?(?:\s+|\t|$))+$
office=^(?!(?:Mitglied|Vertreter|Stellvertreter)\b)(?:\(?(?:(?:Der|Die)\s+)?(?:{OFFICE}|Unterschrift\s+(?:des|der)\s+(?:[123]\.\s+)?\p{Lu}\p{L}+|Vorsitz|Protokoll|\p{L}*(?:räte|rätinnen|zähler|[Pp]rüfer|personen)(?:[*:_/]?-?innen)?|\p{L}+leitung|(?:[1-5]\.\s?)?\p{L}+führung)(?:\s+(?:(?:des|der)\s+\p{Lu}[\p{L}-]+|und\s+Protokoll|\p{Lu}\p{L}+))?\)?:?(?:\s+|\t|$))+$

# ---- people ----

[person]
# "Berg Dr. Anna": a title between the names has the family's before it
between=^(?=.{3,45}?\s(?:D?Dr|Prof|M?Mag|Univ|Ing|Dipl|DI|PD|RA|M|B|LL|[mjprh])(?:[*:_/]?-?in)?[.\s-]){BULLET}?(?:{OFFICE}\s+)?(?!(?:{OFFICE}|{PARTYWORD}|{ABBR})\s)(?<name>{NAME}(?:\s+(?!(?:{OFFICE})\s){NAME})?)\s+(?<title>(?:{TITLE}\s*)+)(?<given>(?!(?:{OFFICE})\b)(?:{WORD})(?:\s+{WORD})?){PARTYBEHIND}(?<rest>(?:,.*|\s*\([^)]*\)|(?:\s+|(?<=\)))\s?{REMARK}.*)?)$
family=^(?!(?:Ort|Datum),){BULLET}?(?:{OFFICE}\s+)?(?<title>(?:{TITLE}\s*)*)(?!{OFFICE},\s(?:{PARTYWORD}|\p{Lu}{2}|\p{L}*[Ll]iste\b|Freie|Unabh))(?<name>{NAME}(?:\s+von\s+{NAME})?),\s+(?:(?<title>{TITLE}),\s+|(?<title>(?:{TITLE}\s*)*))(?<given>(?!(?:{OFFICE}|{FUNCTION})\b)(?:{WORD})(?:\s+(?!{OFFICE}(?:[\s/]|$)){WORD})?(?:\s+\p{Lu}\.)?)(?:\s+(?<particle>von(?:\s+der)?|van(?:\s+de[rn]?)?|de|zu|zur))?(?:\s+(?:jun|sen|jr|sr)\.)?(?:,?\s+(?<title>(?:(?:Dr|Prof|Mag|Ing)\.\s*)+)(?![\p{L}]))?{PARTYBEHIND}(?<rest>(?:,.*|\s+[-–]\s.*|(?:\s*\([^)]*\)){1,2}|(?:\s+|(?<=\)))\s?{REMARK}.*|\s+(?:\d\.\s+)?(?:[Ss]tellv(?:\.|ertretende[rn]?)\s+|[Ee]rste[rn]?\s+)?{OFFICE}(?:[\s/,].*)?)?)$
absent=^\((?:{SAL}\s+)?(?<role>{OFFICE})\s+(?:{SAL}\s+)?(?<title>(?:{TITLE}\s*)*)(?<name>{FULLNAME})(?<rest>\))\s*(?:\((?<group>[^)]*)\))?$
officebehind=^{BULLET}?(?<address>{SAL})\s+(?<title>(?:{TITLE}\s*)*)(?<name>{NAME}(?:\s+{NAME}){0,2}?)\s+(?<rest>(?:[123]\.\s+)?(?:[\p{L}-]{3,}(?:leiter|referent|bearbeiter|direktor|beauftragte|führer|dezernent|vorsteher|präsident|mitglied|verordnete|vorsitzende|abgeordnete|beigeordnete|bürgermeister|vertreter|vertretung)|Mitglied|Vorsitzende|Vertret(?:er|ung)|Beigeordnete|Bürgermeister|Verwaltung)(?:in|r|n)?(?:[/:*(_-]+\p{L}+\)?)?(?!\p{L}).*)$
salutationparty=^{BULLET}?(?<address>{SAL})\s+(?<title>(?:{TITLE}\s*)*)(?<name>(?:{PARTICLE}\s+)?(?:{NAME}\s+(?:{PARTICLE}\s+)?){0,2}?{NAME})\s+(?<group>(?:(?:DIE|Die|Freie|Bündnis|B[üÜ]NDNIS|Bürger)\s+)?(?:{PARTYWORD}|BOS|[A-ZÄÖÜ]{3,4}|(?:[A-Z]\.){2,4}|LINKEN?\.?|Linken?|GRÜNEN?|Grünen?|Wähler|WÄHLER|[Ff]raktionslos|[Pp]arteilos|\p{Lu}\p{Ll}+fraktion)(?:\s*/\s*(?:DIE\s+|Die\s+)?\p{Lu}[\p{L}.]+)?)$
salutation=^{BULLET}?(?:(?:[Dd]ie|[Dd]er)\s+{MEMBERS}\s+)?(?<address>{SAL})\s+(?<role>{OFFICE}(?:\s+{OFFICE})*\s+)?(?:{SAL}\s+)?(?<title>(?:{TITLE}\s*)*)(?<name>{FULLNAME}){DEGREES}{PARTYBEHIND}(?<rest>(?:[\s,;:–/(-].*)?)$
# what stands before Herr or Frau is office or area: "Leiterin Bauamt Frau Berg", "FBL Herr Thal", "Seniorenbeirat Herr Orth"
area=^(?=(?:[1-9]\.?\s?)?\p{Lu}[^,;:()]{2,60}?\s{SAL}\s)(?!{SAL}\s)(?<role>(?:[1-9]\.?\s?)?(?:(?!{SAL}\s)\p{Lu}[\p{L}./-]+\s+){1,3})(?<address>{SAL})\s+(?<title>(?:{TITLE}\s*)*)(?<name>{FULLNAME})(?<rest>(?:\s*[,;–(-].*)?)$
abbreviated=^{BULLET}?(?<role>(?!(?:{PARTYWORD}|DI|RA|PD)\b)(?=\p{Lu}+[a-z]?\p{Lu}|[A-Z]\s)[A-ZÄÖÜ][A-Za-zÄÖÜäöü]{1,4}(?:[*:_/]?-?in)?(?:\s+\p{Lu}{2,4})?)\s+(?<title>(?:{TITLE}\s*)*)(?<name>(?!\p{Lu}{2,4}\s){NAME}\s+{NAME}){DEGREES}{PARTYBEHIND}(?<rest>(?:\s*[,;:–/(-].*|(?:\s+|(?<=\)))\s?{REMARK}.*)?)$
abbreviatedalone=^{BULLET}?(?<role>(?!AStA\b)(?=\p{Lu}+\p{Ll}\p{Lu})(?:L|O|Ltd)?[A-ZÄÖÜ][a-zäöü]{1,2}[A-ZÄÖÜ]{1,4}(?:['`´’]?in)?)\s+(?<title>(?:{TITLE}\s*)*)(?<name>{FULLNAME}){PARTYBEHIND}(?<rest>(?:\s*[,;:–/(-].*)?)$
plural=^{BULLET}?(?<role>)\p{L}*(?:mitglieder|räte|rätinnen|ratsherren|ratsfrauen)\s+(?:{SAL}\s+)?(?<title>(?:{TITLE}\s*)*)(?<name>{TWONAMES}){DEGREES}{PARTYBEHIND}(?<rest>(?:\s*[,;/(–-].*|(?:\s+|(?<=\)))\s?{REMARK}.*)?)$
slash=^{BULLET}?(?<role>\p{Lu}[\p{L}.-]+\s?/\s?(?:{OFFICE}))\s+(?:{SAL}\s+)?(?<title>(?:{TITLE}\s*)*)(?<name>{TWONAMES}){DEGREES}{PARTYBEHIND}(?<rest>(?:\s*[,;/(–-].*|(?:\s+|(?<=\)))\s?{REMARK}.*)?)$
board=^{BULLET}?(?<role>(?:Gemeinde|Stadt)vorst(?:and|ändin)|Ersatz(?:mann|frau|mitglied)(?:\s?/\s?-?\p{L}+)?)\s+(?<title>(?:{TITLE}\s*)*)(?<name>{TWONAMES}){DEGREES}{PARTYBEHIND}(?<rest>(?:\s*[,;/(–-].*|(?:\s+|(?<=\)))\s?{REMARK}.*)?)$
members=^(?:(?:[Dd]ie|[Dd]er|[Dd]en)\s+(?:\p{Lu}\p{L}+-\s)?{MEMBERS}(?:/-?\p{L}+|\(\p{L}+\))?|(?:[Dd]ie\s+)?(?:Herren|Damen))\s+(?<title>(?:{TITLE}\s*)*)(?<name>{FULLNAME})(?<rest>(?:[,;(–-].*)?)$
listed=^{BULLET}?(?:(?:[Aa]ls\s+)?(?:[Dd]ie|[Dd]er|des|den)\s+|[Aa]ls\s+)?(?<role>{OFFICE}(?:(?:\s+(?:und\s+)?|(?<=\.)){OFFICE})*)(?:\s+|(?<=\.))(?:\([^()]{2,20}\)\s+)?(?:{SAL}\s+)?(?<title>(?:{TITLE}\s*)*)(?<name>{FULLNAME}){DEGREES}{PARTYBEHIND}(?<rest>(?:[\s,;:–/(-].*)?)$
initial=^{BULLET}?(?<title>(?:{TITLE}\s*)*)(?<name>(?:{INITIAL}\s?(?={NAME}\s*\()|(?![A-DIVX]\.){INITIAL}\s?){NAME}){PARTYBEHIND}(?<rest>(?:\s*[,;/(–-].*|(?:\s+|(?<=\)))\s?{REMARK}.*)?)$
officeafter=^(?=[^,;:()\t]{8,80}$){BULLET}{0,2}(?<title>(?:{TITLE}\s*)*)(?<name>{NAME}\s+{NAME})\s+(?<rest>(?!(?:{SAL})\s)(?:[123]\.\s+)?{OFFICE})(?:\s+(?:der|des)\s+[^:]{3,40}|\s+\p{Lu}[^,:]{2,40})?$
# office and remark behind the name: "Anna Berg Gemeindevertreterin ab 20:00 Uhr"
officeremark=^(?=\S+\s\S+\s[^,;:()\t]{4,60}\s{REMARK}){BULLET}?(?:{OFFICE}\s+)?(?<title>(?:{TITLE}\s*)*)(?<name>{NAME}\s+{NAME})\s+(?<role>(?!{SAL}\s)(?:[123]\.\s+)?{OFFICE})\s+(?<rest>{REMARK}.*)$
# an adjective with its noun is nobody
bare=^(?!\p{Lu}\p{Ll}+(?:isch|lich|end|igt|tig|iert)e[srnm]?\s)(?!\S+\s\p{L}*(?:[Tt]agesordnung|[Mm]itglied|[Vv]ertretung|[Tt]ageblatt|[Zz]eitung)$)(?!(?:Landkreis|Sparkasse|Ingenieurbüro|Firma|Büro)\s){BULLET}?(?<title>(?:{TITLE}\s*)*)(?<name>{TWONAMES}){DEGREES}{PARTYBEHIND}(?:\s+\[[^\]]*\])?(?<rest>(?:\s*[,;/(–-].*|\s+\d{1,3}(?:[./]\p{L}|\.\d).*|(?:\s+|(?<=\)))\s?{REMARK}.*|\s+(?:Amt|Firma|Fa\.|(?:Ingenieur|Planungs|Architektur)?[Bb]üro|(?:\p{Lu}\p{Ll}+)?[Vv]erwaltung|Landratsamt|Bauamt)(?![\p{L}-]).*)?)$
titled=^(?<title>(?:{TITLE}\s*)+)(?<name>{FULLNAME})(?:\s*\((?<group>{PARTY})\))?(?<rest>(?:[\s,;–-].*)?)$
# what is no office stands where others have theirs
department=^{BULLET}?(?<role>Verwaltung|Bauamt|Bauhof|Feuerwehr|Polizei|Presse|Gast|Amt)\s+(?:{SAL}\s+)?(?<title>(?:{TITLE}\s*)*)(?<name>{TWONAMES}){PARTYBEHIND}(?<rest>(?:\s*[,;(–-].*)?)$
alone=^(?:[-–•*]\s+)?(?<name>{NAME})$
single=^(?:[-–•*]\s+)?(?<name>{NAME})(?:\s*\((?<group>{PARTY})\)|(?<rest>\s*\([^)]*\)))$
initialed=^{BULLET}?(?<name>{NAME}\s+\p{Lu}{1,2}\.)(?<rest>\s*\([^)]*\))?$

[woman]
word=(?:^Fr|frau\b|in$|in\s)

# given names, by their first letter: what tells "Berg Anna" from "Anna Berg" and a name from a noun
[given names]
A=Aaron Abdullah Achim Ada Adalbert Adam Adele Adelheid Adem Adolf Adrian Adriana Agathe Agnes Agnieszka Ahmad Ahmed Ahmet Aileen Alan Albert Alberto Albin Albrecht Alena Alessandra Alessandro Alessia Alex Alexa Alexander Alexandra Alexej Alexis Alfons Alfred Ali Alia Alice Alicia Alicja Alina Alisa Alissa Aliye Allan Alma Almut Alois Aloisia Alrun Alwin Alwine Amalie Amanda Amelia Amelie Amin Amina Amir Amira Ana Anastasia Anatol Anders Andi Andre Andrea Andreas Andree Andrei Andrej Andrzej André Andy Angela Angelica Angelika Angelina Angelo Anika Anina Anita Anja Anjuli Anka Anke Ann Anna Annabell Annabelle Annalena Annaliese Anne Annedore Annegret Annegrit Anneke Anneli Annelies Anneliese Annelore Annemarie Annemie Annemone Annerose Annett Annetta Annette Anni Annika Annina Anny Anselm Ansgar Antje Antoinette Anton Antonia Antonie Antonio Antonius Anuschka Anyta Arian Ariane Ariel Arif Armin Arnd Arndt Arne Arnfried Arnhild Arnim Arno Arnold Arnulf Aron Arthur Artur Arvid Ashley Asta Astrid Athanasios August Auguste Augustin Aurel Aurelia Axel Ayla Aylin Ayse Ayşe Aziz
B=Baldur Balthasar Barbara Barbla Barbra Bartholomäus Bartosz Basil Bastian Bea Beat Beata Beate Beatrice Beatrix Bela Ben Benedict Benedikt Benedikta Beniamino Benita Benjamin Bennet Benno Benny Beppo Berit Bernadette Bernard Bernd Berndt Bernhard Bernhardine Bernt Bert Berta Bertha Berthold Bertold Bertram Betti Bettina Betty Bianca Bianka Bibiana Birger Birgid Birgit Birgitt Birgitta Birgitte Birgül Birk Birte Birthe Björn Blanca Blanka Bob Bodo Bogdan Bogusław Boris Boy Bożena Brigitta Brigitte Britt Britta Bruna Brunhild Brunhilde Bruno Burak Burghard Burghardt Burgi Burkard Burkhard Burkhardt Bärbel Béla Bülent
C=Camilla Camille Cara Caren Carina Carl Carla Carlo Carlos Carmen Carol Carola Carolin Carolina Caroline Carsten Casimir Caspar Catharina Catherine Cathleen Cathrin Catja Catrin Cecilia Celina Celine Cem Cemal Chantal Charles Charlotte Chiara Chris Christa Christel Christian Christiana Christiane Christin Christina Christine Christl Christof Christoph Christophe Christopher Chrysanth Cilli Cindy Claas Claire Clara Clarissa Claudia Claudio Claudius Claus Clemens Clementine Conny Conrad Constantin Constanze Cora Cordula Corina Corinna Corinne Cornelia Cornelius Cosima Cristina Curd Curt Cynthia Cyril Czeslaw Cäcilia Cäcilie
D=Dag Dagmar Dagobert Daisy Damaris Damian Dan Dana Daniel Daniela Daniele Daniella Danny Danuta Dario Darius Dariusz David Davide Davud Debora Deborah Deike Delia Denis Denise Deniz Dennis Derya Desiree Detlef Detlev Diana Diane Dierk Dietbert Dieter Diethard Diethelm Diether Dietlind Dietmar Dietrich Dirk Ditmar Ditte Dolf Dolores Dominic Dominik Dominika Dominique Donald Donata Donatella Dora Doreen Doris Dorit Dorle Dorothea Dorothee Dragan Dunja Duygu Désirée Dörte Dörthe
E=Ebba Eberhard Eberhardt Eckard Eckart Eckehard Eckhard Eckhardt Eckhart Edda Edelgard Edeltraud Edeltraut Edgar Edi Edith Edmund Eduard Edvard Edward Edwin Effi Egbert Eggert Eginhard Egmont Egon Ehrenfried Ehrhard Eike Eileen Einar Eitel Ekkehard Ekkehart Elena Eleonora Eleonore Elfi Elfriede Elgin Elias Elif Eligius Elisa Elisabeth Elise Elizabeth Elke Ella Ellen Elli Elly Elmar Elmer Eloise Elsa Elsbet Elsbeth Else Elvira Emanuel Emely Emil Emilia Emilie Emily Emine Emma Emmanuel Emmerich Emmi Emmy Engelbert Enno Enrico Enver Erasmus Eray Erdmute Erdogan Erhard Erhardt Eric Erich Erik Erika Erkan Erna Ernestine Erni Ernst Erol Ersin Erwin Esra Ester Esther Etta Eugen Eugenia Eugenie Eva Evamaria Evelin Eveline Evelyn Evelyne Evi Ewa Ewald Ezra
F=Fabian Fabienne Fabio Fabiola Fabrice Fabricio Falk Falko Fanny Farid Fatih Fatima Fatma Felicia Felicitas Felix Felizitas Femke Fenja Ferdi Ferdinand Ferenc Ferry Fiete Filip Filippo Finja Finn Fiona Flora Florence Florentine Florian Florin Folke Folker Folkert Franca Francesca Francesco Francis Francisco Franciscus Franco Franjo Frank Franka Franz Franzi Franziska Franziskus Frauke Fred Freddy Frederic Frederick Frederik Frederike Fredi Fredy Freia Freimut Freya Frida Fridolin Frieda Friedbert Friedegund Friedel Friedemann Frieder Friederike Friedhelm Friedlinde Friedmar Friedo Friedrich Fritz Fritzi Frodo
G=Gabi Gabor Gabriel Gabriela Gabriele Gabriella Gaby Gebhard Geert Geesche Geli Genoveva Georg George Georgia Georgios Gerald Geraldine Gerd Gerda Gerfried Gerhard Gerhardt Gerhart Gerhild Gerit Gerlind Gerlinde Germar Gernot Gero Gerold Gerolf Gerrit Gert Gertraud Gertraude Gertrud Gertrude Gesa Gesche Gesine Geske Giacomo Gianluca Gianni Gideon Gilbert Gilda Gill Gina Giorgio Giovanni Gisa Gisbert Gisela Gitta Gitte Giulia Giuseppe Gloria Godehard Goetz Gonca Goran Gottfried Gotthard Gotthilf Gotthold Gottlieb Gottlob Grazia Grażyna Greta Gretchen Grete Gretel Grit Grzegorz Gudrun Guido Gunda Gundel Gundi Gundula Gunhild Gunnar Gunter Gunther Gunthild Gustav Gusti Gábor Götz Gülay Güler Günter Günther
H=Hadwig Hagen Hajo Hakan Halil Halina Hamid Hanna Hannah Hanne Hannelore Hannes Hanni Hanno Hans Hansi Hansjakob Hansjoachim Hansjörg Hansjürg Hanspeter Hansruedi Hansueli Hansulrich Hanswerner Harald Hardy Harm Harms Haro Harri Harro Harry Hartmann Hartmut Hartwig Harun Hasan Hasso Hatice Hauke Hedda Hede Hedi Hedwig Hedy Heide Heidelinde Heidelore Heidemarie Heiderose Heidi Heidrun Heike Heiko Heimo Heiner Heini Heinke Heino Heinrich Heinz Heinzpeter Hela Helen Helena Helene Helfried Helga Helge Hella Hellmut Hellmuth Helma Helmar Helmer Helmfried Helmut Helmuth Hendrik Hendrika Hendrike Henner Hennes Henni Henning Henny Henri Henriette Henrik Henrike Henry Herbert Heribert Herlinde Hermann Hermine Herta Hertha Herward Herwig Hilde Hildegard Hildegund Hilke Hilmar Hiltraud Hiltrud Hinnerk Hinrich Hjalmar Holger Holm Horand Horst Hubert Hubertus Hugo Hulda Humbert Hussein Hüseyin
I=Ibrahim Ida Idris Ignaz Igor Ilja Ilka Ilona Ilonka Ilse Imke Immo Imre Ina Inga Ingbert Inge Ingeborg Ingelore Ingmar Ingo Ingolf Ingomar Ingrid Ingrun Ingvar Inka Inken Insa Ira Irena Irene Irina Iris Irma Irmela Irmgard Irmhild Irmi Irmtraud Irmtraut Isa Isabel Isabell Isabella Isabelle Isidor Ismail Ismet Isolde Istvan Ivan Ivana Ivo Ivonne Iwan Iwona Izabela
J=Jacek Jack Jacob Jacqueline Jacques Jakob Jan Jana Jane Janet Janett Janette Janina Janine Janis Janka Janna Janne Jannes Jannik Jannika Jannis Janno Janosch Jaqueline Jaroslav Jarosław Jasmin Jasmina Jasper Jean Jeanette Jeannette Jeannine Jekaterina Jelena Jelka Jella Jelle Jennifer Jenny Jens Jeremias Jeronimo Jerzy Jessica Jessika Jette Jill Jim Jimmy Jo Joachim Joan Joana Joanna Jobst Jochem Jochen Joel Johann Johanna Johannes John Johnny Jolanda Jolanta Jolanthe Jon Jonas Jonathan Jonna Joost Jordan Jorg Jorge Jork Jos Jose Josef Josefa Josefin Josefine Joseph Josephine Joshua Josua Josy José Joyce Joëlle Juan Judit Judith Jule Julia Julian Juliana Juliane Julie Juliette Julius Jupp Jurek Juri Justin Justina Justine Justus Justyna Jutta Jytte Jörg Jörgen Jörn Jürg Jürgen Jürn
K=Kai Kaj Kaja Kajetan Kalle Kamil Karen Karin Karina Karl Karla Karlheinz Karlo Karola Karolin Karolina Karoline Karsten Kasimir Kaspar Kassandra Katarina Katarzyna Kate Katharina Kathi Kathleen Kathrin Kathy Kati Katina Katinka Katja Katrin Katty Kay Kazim Kazimierz Keike Kemal Ken Kenan Kenneth Kerim Kersten Kerstin Kevin Kilian Kim Kira Kirsten Kirstin Kjell Klaas Klara Klaudia Klaus Klemens Knud Knut Kolja Konrad Konrada Konradin Konstantin Konstanze Kora Korbinian Kordula Korinna Kornelia Kornelius Kraft Kreszentia Krista Kristian Kristin Kristina Kristine Kristof Krystyna Krzysztof Kunigunde Kuno Kurt Käte Käthe
L=Laila Lambert Landolf Lara Larissa Lars Lasse Laszlo Laura Laurent Laurenz Lea Leander Leila Lena Lene Leni Lennart Leo Leon Leonard Leonardo Leonhard Leonharda Leonie Leonore Leopold Leopoldine Leszek Levent Levin Lewin Lia Liane Lida Liesbeth Liese Liesel Lieselore Lieselotte Lilian Liliane Lilith Lilli Lilly Lina Linda Lino Linus Lioba Lis Lisa Lisbeth Liselotte Lisette Liv Livia Loni Lore Lorena Lorenz Loretta Lothar Lotte Lou Louis Louisa Louise Lovis Luc Luca Lucas Lucia Lucian Lucie Lucy Ludger Ludgera Ludmila Ludmilla Ludolf Ludwig Luigi Luis Luisa Luise Lukas Lutz Luzia Luzie Lydia Lynn László Léon
M=Maarten Mabel Mads Magda Magdalena Magdalene Magnus Magrit Mahmut Maik Maike Maja Malaika Malena Malgorzata Malin Malte Mandy Manfred Manja Manon Manuel Manuela Mara Marc Marcel Marcella Marco Marcus Mareen Mareike Mareile Marek Maren Maret Marga Margareta Margarete Margaretha Margarethe Margarita Margherita Margit Margitta Margot Margret Margreth Margrit Maria Marian Mariana Mariane Marianna Marianne Marie Mariechen Marieke Mariele Marielies Marielle Marieluise Marietta Marija Marika Marina Marino Mario Marion Marisa Marit Marita Marius Mariusz Mark Marko Markus Marleen Marlen Marlene Marlies Marliese Marlis Marlon Marta Marten Martha Martin Martina Martine Marvin Mary Mascha Massimo Mateusz Mathias Mathilda Mathilde Mathis Mats Matteo Matthes Matthias Matthäus Matti Maud Maurice Mauritius Mauro Max Maxi Maxim Maximilian Mechthild Mechtild Mehdi Mehmet Meik Meike Meinhard Meinolf Meinrad Melanie Melina Melissa Melitta Mercedes Meret Merle Merlin Merten Meta Metin Mia Micha Michael Michaela Michel Michele Michelle Michèle Mieke Miguel Mihai Mika Mike Milan Milena Mina Minna Mira Miriam Mirja Mirjam Mirko Miro Miroslav Mirosław Mirsad Mischa Mohamed Mohammad Mohammed Momme Mona Monica Monika Monique Monja Monya Moritz Morten Moses Muhammed Murat Mustafa Myriam Myrta
N=Nadia Nadin Nadine Nadja Nancy Nando Nane Naomi Narges Nasrin Natalia Natalie Natascha Nathalie Nathan Nathanael Neele Nele Nelli Nelly Nepomuk Nermin Nicki Nico Nicola Nicolai Nicolas Nicole Nicoletta Niels Nigel Niklas Niklaus Niko Nikolai Nikolas Nikolaus Nils Nina Nino Nis Noah Noel Noemi Nora Norbert Norma Norman Notburga Nuray Nurcan
O=Oda Odilia Odilo Okan Okka Ola Olaf Olav Ole Oleg Olga Oliver Olivia Olli Omar Onno Orhan Ortrud Ortrun Ortwin Osama Oscar Oskar Osman Oswald Oswin Otfried Othmar Otmar Ottfried Ottilie Otto Ottokar Ottomar Ove Ömer Özcan Özgür Özlem
P=Paloma Pamela Paola Paolo Pascal Pascale Patric Patricia Patrick Patrik Patrizia Paul Paula Paulina Pauline Paulus Pavel Paweł Pedro Peer Peggy Penelope Per Peter Petra Petros Petrus Philip Philipp Philippa Philippe Phillip Philomena Pia Pierre Piet Pieter Piotr Pirmin Pius Polly Prisca Priska Przemysław
Q=Quentin Quirin
R=Rabea Rachel Radu Rafael Rafał Raffael Raffaela Rahel Raik Raiko Raimund Rainald Rainer Ralf Ralph Ramon Ramona Randolf Raoul Raphael Raphaela Rasmus Raul Raymond Rebecca Rebekka Recep Regina Reginald Regine Reglindis Regula Reimar Reimer Reimund Reinald Reiner Reinhard Reinhardt Reinhart Reinhild Reinhilde Reinhold Reinmar Reinold Rembert Remo Rena Renata Renate Renato Rene Renke René Renée Resi Reto Ria Ricarda Ricardo Riccarda Riccardo Richard Rico Rieke Rigo Rike Rita Rob Robert Roberta Roberto Robin Rocco Rochus Roderich Rodolfo Roger Roland Rolando Rolf Roman Romana Romeo Romina Romy Ron Ronald Ronja Ronny Rosa Rosalia Rosalie Rosalinde Rosamunde Rosel Roselies Rosemarie Rosi Rosina Rosita Roswita Roswitha Rotraud Rotraut Ruben Rudi Rudolf Rudolph Ruedi Rune Rupert Rupprecht Ruprecht Ruth Ruthild Ryszard Rüdiger
S=Sabina Sabine Sabrina Sahra Said Salim Salome Salvatore Sam Samantha Samir Samira Sammy Samuel Samuela Sandra Sandro Sanja Sanna Sara Sarah Sascha Saskia Saul Sebald Sebastian Selim Selina Selma Semra Sepp Serap Serdar Serge Sergej Sergio Severin Severine Seyit Sharon Shirin Sibel Sibylla Sibylle Sidonie Siegbert Siegfried Sieglinde Siegmar Siegmund Siegrid Siegrun Siegward Sigfried Sighard Sigismund Siglinde Sigmar Sigmund Signe Sigrid Sigrun Sigurd Silja Silka Silke Silva Silvan Silvana Silvester Silvia Silvie Silvio Simon Simona Simone Sina Sinah Sinan Sine Siri Sirko Sissi Sixtus Slavica Soeren Sofia Sofie Solveig Sonia Sonja Sonnhild Sophia Sophie Soraya Stanislaus Stanislav Stanisław Stefan Stefania Stefanie Steffanie Steffen Steffi Stella Sten Stephan Stephanie Stephen Steve Steven Stina Stine Sue Suna Susan Susann Susanna Susanne Suse Susi Suzana Suzanne Sven Svenja Svetlana Swantje Swen Swetlana Sybille Sylke Sylvana Sylvester Sylvia Sylvie Sylvio Sönke Sören Süleyman Sławomir
T=Tabea Tadeusz Taissa Tajana Talin Tamara Tamas Tamina Tania Tanita Tanja Tarek Tarik Tassilo Tatiana Tatjana Ted Telse Teresa Terese Tess Tessa Thaddäus Thea Theda Thekla Theo Theobald Theodor Theodora Theodoros Theophil Theresa Therese Theresia Thies Thilo Thimo Thomas Thora Thoralf Thorben Thore Thorge Thorsten Thorwald Thure Thusnelda Tiago Tibor Tilda Till Tillmann Tilman Tilmann Tilo Tim Timm Timo Timon Timothy Timur Tina Tino Titus Tjark Tobias Tom Tomas Tomasz Tommy Toni Tonia Torben Torge Torsten Tosca Traude Traudel Traudl Traugott Traute Trine Tristan Trix Trixi Trude Trudi Tugba
U=Udo Ueli Ulf Uli Ulla Ulli Ullrich Ulrich Ulrik Ulrika Ulrike Undine Urban Urs Ursel Ursina Ursula Urszula Urte Uschi Uta Ute Utta Utz Uwe
V=Vadim Valentin Valentina Valentino Valeria Valerie Valeska Vanessa Vasco Vasilios Veit Vera Verena Veronica Veronika Veronique Victor Victoria Viktor Viktoria Vincent Vincenzo Vinzent Vinzenz Viola Violetta Virginia Vitali Vito Vittoria Vitus Vivian Viviane Vivien Volker Volkhard Volkhart Volkmar Vreni Vroni
W=Walburga Waldemar Walfried Walli Wally Walter Walther Waltraud Waltraut Waltrud Wanda Warner Wassili Wendel Wendelin Wenke Wenzel Wera Werner Wernfried Wibke Wiebke Wieland Wiesława Wigand Wigbert Wilfried Wilhelm Wilhelmina Wilhelmine Will Willem Willfried Willi William Willibald Willibert Willy Wilma Wilmar Wiltrud Wim Winfried Winni Winrich Wito Witold Wladimir Wojciech Woldemar Wolf Wolfdieter Wolfgang Wolfhard Wolfhart Wolfram Wulf
X=Xaver Xenia
Y=Yannick Yannik Yasin Yasmin Yilmaz Ylva Yolanda Yorck Yusuf Yves Yvette Yvonne
Z=Zacharias Zara Zbigniew Zdenka Zeynep Zita Zoe Zofia Zoltan Zora Zoé Zsolt

[late]
bracketed=\bab\s+(?:TOP\.?|Punkt|Pkt\.)\s+[\d.]+\s+(?:\p{Lu}{1,3}\s+)?\((?<time>\d{1,2}[.:]\d{2})\s*(?:Uhr|h)\)
bare=\bab\s+(?<time>\d{1,2}[.:]\d{2})(?=\s*\)|\s*$)
time=\b(?i:ab|seit|kommt|kam|erscheint|erschien(?:en)?|ankunft|eingetroffen|trifft|verspätet|später|von)\s*:?\s+(?:ein\s+|erst\s+)?(?:um\s+|gegen\s+|ca\.\s*|ab\s+)?(?<time>{TIME})\s*(?:Uhr|h)\b(?:\s+(?:ein|hinzu))?
span=\bvon\s+(?<time>\d{1,2}[.:]\d{2})\s+bis\b
came=(?<![.:\d])(?<!bis )(?<!um )(?<time>{TIME})\s*Uhr\s+(?i:erschienen|gekommen|eingetroffen|hinzugekommen)
item=\bab\s+(?:TOP|Punkt|Pkt\.)\s+(?<item>[\d.]+)

[early]
bare=\bbis\s+(?<time>\d{1,2}[.:]\d{2})(?=\s*\)|\s*$)
time=\b(?i:bis|geht|ging|verlässt|verließ|verliess|entfernt|gegangen)\s*:?\s+(?:einschließlich\s+|(?:sich|die\s+\p{Lu}\p{L}+)\s+)*(?:um\s+|gegen\s+|ca\.\s*)?(?<time>{TIME})\s*(?:Uhr|h)\b
item=\bbis\s+(?:einschließlich\s+)?(?:TOP|Punkt|Pkt\.)\s+(?<item>[\d.]+)

[substitute]
bracket=^\s*\(?für\s+(?<name>(?:{SAL}|{OFFICE}(?![\p{L}.])|{TITLE}|{ABBR}(?=\s)|\s)*{FULLNAME})
for=(?:[Vv]ertret(?:ung|er|erin)\s+(?:für|von|(?:des|der)(?=\s+(?:{OFFICE}|{SAL}|{ABBR})\s))|\b[Vv]ertr\.\s*(?:für|von|f\.)|i\.\s?V\.\s*(?:für|von|f\.|v\.)?|[Ss]tellvertretend\s+für|[Ee]rsatz\s+für|\b[Aa]nstatt|\bstatt|[Aa]nstelle\s+(?:von|(?:des|der)(?=\s+(?:{OFFICE}|{SAL}|{ABBR})\s))|vertritt:?|\bf\.)\s+(?<name>(?:{SAL}|{OFFICE}(?![\p{L}.])|{TITLE}|{ABBR}(?=\s)|\s)*{FULLNAME}(?:,\s+{WORD})?)

[away]
reason=^\W*(?:(?:im\s+)?Urlaub|(?:er)?krank|Krankheit|krankheitsbedingt|urlaubsbedingt|berufsbedingt|(?:aus\s+)?(?:beruflich|privat|dienstlich|gesundheitlich|persönlich|familiär)(?:e[nr]?|en\s+Gründen)?|verhindert|Dienstreise|Elternzeit|Kur|Termin(?:kollision|gründe)?)(?:\s+(?:verhindert|entschuldigt|abwesend|Gründe[n]?))*\W*$
bracketed=^\)$
letter=^\([eEuU]\.?\)$
absent=^(?!.*\b(?:von|ab|bis|zeitweise|TOP|Pkt|Punkt)\b).*\b(?:abwesend|(?:un)?entschuldigt|(?:un)?entsch\.|fehlt)(?!\p{L})

# an office with its holder's name, anywhere in a text
# who opens the sitting presides over it, where nobody is said to
[opener]
opens=^{SAL}\s+(?:{TITLE}\s*)*(?<name>{FULLNAME}|{NAME})\s+(?:eröffnete?|begrüßte?|begrüsste?)\s+(?:um\s+\S+\s+Uhr\s+)?(?:die|alle)\s+(?:\p{Ll}+\s+)?(?:\p{L}*[Ss]itzung|\p{L}*[Vv]ersammlung|Anwesenden|Erschienenen|Mitglieder|\p{L}*[Mm]itglieder|Teilnehm\p{Ll}+)\b

[office named]
listedas=\bals\s+(?<office>{OFFICE})\s+{SAL}\s+(?:{TITLE}\s*)*(?<name>{TWONAMES})
hereafter=\b{SAL}\s+(?:{TITLE}\s*)*(?<name>{FULLNAME})\s+\((?:nachfolgend|im\s+Folgenden|künftig)\s+(?:als\s+)?(?<office>{OFFICE})(?:\s+(?:genannt|bezeichnet))?\)
madeoffice=\b{SAL}\s+(?:{TITLE}\s*)*(?<name>{TWONAMES})\s+zu[mr]\s+(?<office>{OFFICE})\b
signed=^gez\.\s+(?:{TITLE}\s*)*(?<name>{TWONAMES})$
named=(?<![\p{L}\d])(?=(?:\p{Lu}|[123]\.\s|stellv|stv|techn)[\p{L}\d.’'/-]*+\s*+[,:]?\s*+(?:\p{Lu}|vo[nm]\s))(?<office>{OFFICE})(?:(?:\s+(?:{SAL}\s+)?|(?:,|\s*:)\s+(?<sure>{SAL})\s+)(?:{TITLE}\s*)*(?!(?:Ratsherr|Ratsfrau|(?:Ober)?Bürgermeister|Stadtrat|Gemeinderat|Landrat|Protokollant|Schriftführer|Protokollführer|(?:Versammlungs|Sitzungs|Wahl)leiter|Präsident|Kassier(?:er)?|Kassenwart|Aktuar|Beisitzer)(?:in)?(?![\p{L}-]))(?<name>{FULLNAME})|(?:,|\s*:)\s+(?:(?<doubtful>)(?:{TITLE}\s*)*(?<name>\p{Lu}\p{Ll}+(?: (?:{PARTICLE} )?\p{Lu}[\p{L}-]+){1,2})(?=[,)\t;(]|$)))

titled=\b(?=[HFUMDPRIBL]|(?:med|jur|phil|rer|nat|h)\.)(?:{SAL}\s+|(?={TITLE}))(?:{TITLE}\s*)*(?!(?:{OFFICE})\s)(?!\S+\s+zu[rm]\s+\p{Lu}\p{L}+ung\b)(?<name>{TWONAMES})
behind=\b(?:(?<sure>{SAL}) (?:{TITLE}\s*)*(?<name>\p{Lu}\p{Ll}[\p{L}-]*(?: \p{Lu}\p{Ll}[\p{L}-]*)?)|(?<name>(?!Herrn?\b|Frau\b)\p{Lu}\p{Ll}+ (?:{PARTICLE} )?\p{Lu}[\p{L}-]+))(?:, | \(| als )(?<office>{OFFICE})(?=[,).;]|$|\s+\p{Ll}|\s*\()
sat=\b(?:einstimmig|mehrheitlich|wird|wurde|als|wählt|wählte|bestimmt|bestimmte|bestellt)\s+(?:{SAL}\s+)?(?:{TITLE}\s*)*(?<name>{WORD}(?:\s+{WORD})?)\s+(?:\p{Ll}+\s+){0,2}?(?:zu[mr]|als)\s+(?<office>(?:Versammlungs|Sitzungs|Wahl|Tagungs|Gesprächs|Diskussions)(?:leiter|leitung|präsident|leiterin|präsidentin)|(?:Protokoll|Schrift)führer(?:[*:_/]?-?in)?|Protokollant(?:[*:_/]?-?in)?)\b

# short forms of offices: the rule's name is the office
[office short]
Bürgermeister=^(?:Bgm\.?|BGM|BM)$
Bürgermeisterin=^Bgm\.?in\.?$
Oberbürgermeister=^(?:OB|OBM)$
Vizebürgermeister=^(?:Vbgm\.?|Vzbgm\.?|Vizebgm\.?)$
Stadtrat=^StR$

[body word]
body=\b(?<name>(?=\p{Lu}){BODYWORD})\b

# where nothing tells which body sat, the one named most did
[body named]
# a club's assembly speaks of its board more often than of itself: (?<often>)
assembly=\b(?=\p{Lu}\p{Ll}[\p{L}-]*+(?<=lung))(?<name>(?:General|Mitglieder|(?:Jahres)?[Hh]aupt|Gründungs|Delegierten|Kirchgemeinde|Kirchenbezirks)versammlung)(?<often>)\b
# how such a word may end is asked first: most do not
name=\b(?=\p{Lu}\p{Ll}[\p{L}-]*+(?<=huss|huß|at|ag|tung|lung|tand|sion|ment|ium|vent|num|uppe|kreis|renz|rum|statt|inde|node|haft))(?<name>{BODYWORD})\b
genitive=\b(?=\p{Lu}\p{Ll}[\p{L}-]*+(?<=husses|ats|ates|ags|ages|tung|lung|tands|tandes|sion|ments|mentes|iums|vents|ventes|nums|uppe|kreises|renz|rums))(?<genitive>{BODYGENITIVE})\b

[chair]
# who presides over a club's or a Swiss commune's meeting
presides=^(?!Vize|Alt)\p{L}*?(?i:präsident)(?:[*:_/]?-?in)?$|^(?:Obmann|Obfrau)$
chair=^(?:(?:Rm|RM|Frau|Herr),?\s+)?(?:(?:Ausschuss|Gremiums|Rats|Vereins|Sitzungs|Beirats)?[Vv]orsitzende[rn]?(?:\s+(?:des|der)\s+\p{Lu}[\p{L}-]+)?|Vorsitz)$
listed=,\s+(?:Vorsitzende[r]?|Vorsitz)$
first=^(?:1\.|[Ee]rste[r]?)\s+Vorsitzende[r]?$

[presides]
# who is "der Vorsitzende" by office, where nobody else is called so
mayor=^(?:(?:1\.|[Ee]rste[r]?)\s+)?(?:(?:Herr|Frau)\s+)?(?:(?:Ober|Orts|Samtgemeinde|Verbands|Stadt|Amts|Bezirks)?[Bb]ürgermeister(?:[*:_/]?-?in)?|BM|OB|OBM|Bgm\.?|Bgm\.?in|BGM|Landr(?:at|ätin)|LR|[\p{L}]*[Vv]orsteher(?:[*:_/]?-?in)?|(?:Gemeinde|Kreis|Rats|Stadtverordneten)präsident(?:[*:_/]?-?in)?)$
oldest=^Altersvorsitzende[r]?$
leads=^(?:Sitzungs|Versammlungs|Gesprächs|Tagungs)(?:leiter(?:[*:_/]?-?in)?|leitung)$

# the office that a part of a role names
[role office]
as=^(?:als\s+)?(?<office>\S+(?:\s+\S+)?)\s+(?:und|des|der|für|im|in|vom|von|\()

# ---- items ----

[item]
# in minutes told word for word the chair calls them
called=^(?:\p{Lu}[^:.]{3,60}:\s+)?(?:(?:Dann|Nun|Jetzt|Damit|Als\s+[Nn]ächste[sn]?)\s+)?(?:[Ii]ch\s+)?(?:rufe|Rufe|kommen|komme|Wir\s+kommen)\s+(?:ich\s+|wir\s+)?(?:nun\s+|jetzt\s+|nunmehr\s+|hiermit\s+|damit\s+|sodann\s+)*(?:auf\s+)?(?:(?:den|zum|zu|auf)\s+)?(?:Tagesordnungspunkt|Punkt|TOP|Traktandum)\s+(?<number>\d{1,3}(?:\.\d+)*)(?:\s+der\s+Tagesordnung)?(?:\s+auf)?\s*:\s*(?<name>.*)$
calledlate=\brufe\s+ich\s+(?:nun\s+|jetzt\s+|nunmehr\s+|hiermit\s+|sodann\s+)*auf\s+(?:(?:den|zum)\s+)?(?:Tagesordnungspunkt|Punkt|TOP)\s+(?<number>\d{1,3}(?:\.\d+)*)(?:\s+der\s+(?:\p{Ll}+\s+)?Tagesordnung)?\s*:\s*(?<name>\p{Lu}.*)$
tosmall=^zu\s+(?<number>\d{1,2}(?:\.\d{1,2})*)\s+(?<name>(?:Genehmigung|Beschlussfassung|Beschlu(?:ss|ß)|Beratung|Bericht|Wahl|Feststellung|Eröffnung|Begrüßung|Mitteilungen|Anfragen|Antrag|Bekanntgabe|Verschiedenes|Sonstiges|Einwohnerfragestunde|Haushalt|Bebauungsplan|Änderung|Neubau|Vergabe|Satzung|Erlass|Einwendungen|Niederschrift|Informationen|Verpflichtung|Bestellung|Zustimmung)\b.*(?<![.:;,]))$
sided=^(?<number>(?:[ABÖ]|(?<nonpublic>N))\s\d{1,2}(?:\.\d{1,2})*)\s?[.:)](?:\s+|\t)(?<name>\p{Lu}.*)$
running=^(?:Lfd\.|lfd\.|Laufende)\s*(?:Nr\.|Nummer)\s*:?\s*(?<number>\d{1,4})[.:]?(?:\s+|\t|$)(?!Jahr\b)(?<name>.*)$
ordinal=^(?:[Zz]u[mr]?\s+)?(?<number>\d{1,2})\.\s*(?:Traktandum|Tagesordnungspunkt|Punkt|Verhandlungsgegenstand)(?:\s+der\s+Tagesordnung)?\s*(?:[:.–-]\s*|$)(?<name>.*)$
romanpart=^(?<number>[IVX]{1,4}\.\s?\d{1,2}(?:\.\d{1,2})?)[.)]?\s+(?<name>(?=\p{Lu}|\d|[„"“]).*)$
toroman=^(?:[Zz]u|[Aa]d)\s+(?<number>[IVX]{1,5})\s?[.:)]{1,3}\s*(?<name>.*)$
dated=^{DATE}\s+[-–]\s+(?:(?<public>Ö)\s?|(?<nonpublic>N)\s?)?(?<number>\d{1,2}(?:\.\d{1,2})*)\.?\s+(?<name>\p{Lu}.{3,})$
numberpublic=^(?<number>\d{1,2}(?:\.\d{1,2})*)\s?\.\s?(?<public>Ö|ö)(?:\s+|\t)(?<name>\S.*)$
numbernon=^(?<number>\d{1,2}(?:\.\d{1,2})*)\s?\.\s?(?<nonpublic>NÖ?|nö)(?:\s+|\t)(?<name>\S.*)$
business=^Geschäft(?:\s+Nr\.)?\s+(?<number>\d{1,4})\s*(?:[:.]|\s[–-])\s+(?<name>\p{Lu}.*)$
bare=^(?:Nr\.|Geschäft|Traktandum)\s+(?<number>\d{1,5}(?:\.\d+)*)$
labelled=^(?:TOP|Tagesordnungspunkt)\s*:\s*(?:(?<public>Ö)\s?|(?<nonpublic>N)\s?)?(?<number>\d+(?:\.\d+)*)$
togap=^[Zz]u\s+(?<number>\d++(?:\.\d++)*+)\t\s*(?<name>.+)$
dashed=^[-–—]\s*(?<number>\d+)\s*[-–—]\s+(?!(?:\p{L}*[Pp]rotokoll|Niederschrift|Sitzung|Seite)\b)(?<name>\p{Lu}.*)$
to=^(?![Zz]um\s\d\.\s[^:]{0,80}\b(?:wird|wurde|werden|wurden|wählte?)\b)(?:[Zz]um?\s+|[Aa]d\s*)(?:TOP\s+)?(?<number>\d++(?:\.\d++)*+)\s?[.:)]{1,3}\s*(?!.*\(=)(?<name>.*)$
toplain=^Zu\s+(?<number>\d{1,2}(?:\.\d{1,2})*)\s+(?<name>(?!(?:Stimmen?|Uhr|Ja|Nein|Prozent)\b)\p{Lu}.*(?<![.:;,]))$
paragraph=^(?<number>§\s?\d+(?:\.\d+)?)[.:)]?(?:\s+|\t|$)(?!Abs|[A-Z]{1,3}[a-z]*G\b|.*\bAbs\.|.*\(\d{1,2}\)|\()(?<name>.*)$
top=^(?!\S+\s+\d+[.)]?\s+(?:(?:des|dieser|dieses|vom|aus|im|in|auf|wird|wurde|war|ist)\s|der\s+(?!Tagesordnung|TO\b)\p{Lu}))(?!\S+\s+\d+[a-z]?\s+(?:(?:[–-]|bis|und)\s+\d+\s+)?(?:bleib|wird|werden|wurde|ist\b|sind\b|entfäll|entfiel)[^:]*\.$)(?:[•*–-]\s+)?(?:[Zz]um?\s+)?(?:TOP|Top|T\.\s?O\.\s?P\.)\.?(?:\s*|-(?=\d))(?:Nr\.\s*)?(?<number>(?:(?:(?<public>[Öö])|N)\s?)?\d+(?:\.\d+)*(?:\s?[a-z]\b(?!\).*\sb\)))?|[IVX]{1,5}(?=[.:)]|\s*$|\s[–-]))[.:)]{0,3}(?:\s+|\t|$)(?:\(öffentlich\):?\s+)?(?:[:/–-]\s+)?(?:(?<reference>\d{2,4}/\d{2,4})\s+)?(?<name>.*)$
punkt=^(?!\S+\s+\d+[.)]?\s+(?:(?:des|dieser|dieses|vom|aus|im|in|auf|wird|wurde|war|ist)\s|der\s+(?!Tagesordnung|TO\b)\p{Lu}))(?:[•*–-]\s+)?(?:[Zz]u[rm]?\s+|[Aa]d\s+)?(?:Punkt|PUNKT|Pkt\.|Tagesordnungspunkt(?:\s+\(TOP\))?|TAGESORDNUNGSPUNKT|Traktandum|Trakt\.|Verhandlungsgegenstand|Verhandlungspunkt|Beratungspunkt|TO-Punkt)\s+(?:Nr\.\s*)?(?<number>\d+(?:\.\d+)*|[IVX]{1,5}(?=[.:)]|\s*$|\s[–-]))(?:[.)]{0,2}\s+der\s+(?:Tagesordnung|TO)\b)?(?:[.:)]{0,3}(?:\s+|\t|$)|:(?=\p{Lu}))(?:[:–-]\s+)?(?:(?<reference>\d{2,4}/\d{2,4})\s+)?(?<name>.*)$
markedpaper=^(?:TOP\s+)?(?<number>(?:Ö|(?<nonpublic>N))\s?\d+(?:\.\d+)*)\.?\s*[-–:]\s*(?<reference>\d{2}-\d{4,5}(?:\.\d+)?|{CODE})$
marked=^(?<number>(?<public>Ö)\s?\d+(?:\.\d+)*)(?:\s+|\t|$)(?<name>.*)$
markedsmall=^(?<number>(?<public>ö|öT|ÖT)\s?\d+(?:\.\d+)*)(?:\s+|\t|$)(?<name>.*)$
markednon=^(?<number>(?<nonpublic>NÖ?T?|nöT?)\s?\d+(?:\.\d+)*)(?:\s+|\t|$)(?<name>.*)$
topglued=^TOP\s?(?<number>\d{1,2}(?:\.\d{1,2})?)(?<name>\p{Lu}\p{Ll}.*)$

[item weak]
publicbehind=^(?<number>\d{1,2}(?:\.\d{1,2})*)\s?[.)]?(?:\s+|\t)(?<name>\p{Lu}.*?)\s*[(\[](?:(?<public>ö|Ö|ö\.|öff\.|öffentlich)|(?<nonpublic>nö|NÖ|n\.\s?ö\.|n\.ö|nichtöff\.|nicht\s?öffentlich))[)\]]$
roman=^(?<number>[IVX]{1,5})(?:[.)](?:\s+|\t|$)|\t)(?<name>\p{Lu}.*)$
yearly=^(?<number>(?:19|20)\d\d[-/]\d{1,4}|\d{1,4}/(?:(?:19|20)\d\d|\d\d))[.:]?(?:\s+|\t)(?:[–-]\s+)?(?<name>\p{Lu}.{2,})$
hundreds=^(?<number>[1-9]\d\d)[.:]?(?:\s+|\t)(?<name>\p{Lu}\p{Ll}.{2,})$
filed=^(?<number>\d{1,2})\.\s+(?<reference>\p{L}{2,8}/\d{1,6}(?:/[\p{L}\d-]{1,6}){1,4})$
legislature=^(?<number>\d\d-\d{1,3})(?:\s{2,}|\t)(?<name>\p{Lu}.{2,})$
counted=^Nr\.\s*(?<number>\d{1,3})[.:]?(?:\s+|\t)(?:\d{1,2}(?:\.\d{1,3}){1,3}(?:\s+|\t))?(?<name>\p{Lu}.{2,})$
number=^(?!\d{1,2}[.:]\d\d\s*(?:Uhr|bis|[-–/]))(?<number>\d{1,2}(?:\.\d{1,2})*(?:\.?[a-z](?=[.)]))?)(?:\s?[.)]{0,2}\*?|\.?:)(?:\s+|\t|$)(?:[–-]\s+(?=\p{Lu}))?(?!(?:\p{Ll}+\s+)?Sitzung\b)(?!\d{1,2}[.)]+\s+\d{1,2}[.)])(?:(?<reference>\d{2,4}/\d{2,4})\s+)?(?<name>(?!(?:[-–—]\s*)?\d{1,2}[.:]\d\d\s+Uhr).*)$
glued=^(?<number>\d{1,2})[.)](?<name>(?=\p{Lu}\p{Ll}{2}).*)$

# sentences that begin with the item that they tell of
[item told]
to=^Zu[mr]?\s+(?<heading>(?:TOP|Punkt|Pkt\.|Tagesordnungspunkt|Traktandum|Ziffer)\s+(?<number>\d{1,2}))\.?\)?(?:\s+der\s+(?:Tagesordnung|Traktandenliste))?,?\s+(?!bis\b|und\b|der\b|des\b|bzw|sowie\b|mit\b|von\b|ist\s+nichts\b)\p{Ll}

# in minutes told word for word: what is called stands below
[item call]
calls=\b[Rr]ufe\b(?=[^:]*\bauf\b)[^:]*:$
comes=\b(?:[Ww]ir\s+kommen|kommen\s+wir)\b[^:]*\b(?:Punkt|Tagesordnungspunkt)\b[^:]*:$

# what a number behind a line is no heading for: the line's sentence goes on with it
[item cited]
point=^(?:Der|Die|Den|Dem|Das|Auch|Zu|Zum|Zur)\s(?:.{0,80}\s)?(?:Tagesordnungspunkte?n?|Punkte?n?|TOPs?)$
open=^\p{Lu}[^:]{10,160}\s(?:zu|zum|über|bei|von|mit|unter)$
# somebody who left or came with an item
until=^.{5,120}[\s,(](?:bis|bis\s+einschl(?:ießlich|\.)|bis\s+inkl(?:usive|\.)|[,(]\s?ab)(?<on>)$

# what tells a sentence from a heading that ends with a full stop
# the line below begins as no heading does; or the name ends in an adjective, an abbreviation, the word for a plot
[item further]
number=\n(?:Nr\.|Nrn\.|Abs\.|Flst\.|Fl(?:ur)?st(?:ück|\.)?|KG|BA|Los|Teil)\s?\d
quoted=(?<![.?!:])\n„[^“”]+[“”](?!.*\.$)
small=\s\p{Ll}{2,}(?:e|er|es|em)\n\p{Lu}\p{Ll}[^.:]*$
figure=(?:\b(?:Flst|Gst|Grst|Parz|Fl)\.|\b(?:Los|Flur|Parzelle|Flurstück|Grundstück))\n\d

[item sentence]
verb=\s(?:ergibt|ergab|lautet|lautete|endet|endete|ist|sind|sei|seien|war|waren|wird|werden|wurden?|wären?|hat|haben|hatten?|habe|hätten?|kann|können|konnten?|könnten?|soll|sollen|sollten?|muss|muß|müssen|mussten?|darf|dürfen|durften?|mag|mögen|möge|möchten?|will|wollen|wollten?|bleibt|bleiben|blieb|kommt|kommen|kam|kamen|findet|finden|fand|fanden|lag|lagen|liegt|liegen|steht|stehen|stand|erfolgt|erfolgen|erfolgte|beträgt|betragen|betrug|{SAYS}|{DECIDES})(?=[\s,.:;])
several=(?<!\d)[.!?]\s+\p{Lu}\p{Ll}{3}

# points that bear no number, beside others that do
[item plain]
business=^(?<name>(?:Dringliche\s+|Parlamentarische\s+|Kleine\s+|Schriftliche\s+)?(?:Motion|Postulat|Interpellation|Volksinitiative|Initiative|Standesinitiative|Petition)\s.{0,120}\b(?:betreffend|betr\.|über|zur|zum|für)\b.{3,160}(?<![.:;,?]))$
greeting=^(?<name>Begrü(?:ß|ss)ung\s+durch\s+(?:den|die)?\s*\p{Lu}[^.:!]{3,60}|Eröffnung\s+und\s+Begrü(?:ß|ss)ung|Eröffnungsformalitäten)$
opening=^(?<name>Begrü(?:ß|ss)ung(?:,|\s+und)\s+(?:Bereinigung|Genehmigung|Mitteilungen)\b.{0,80}(?<![.:]))$
name=^(?<name>Mitteilungen\s+(?:des|der)\s+\p{Lu}.{3,50}|Aktuelle\s+Stunde|(?:Bürger|Einwohner)?[Ff]ragestunde|Begrüßung\s+und\s+(?:Vorstellung|Eröffnung)\b.{0,80}(?<![.:]))$
called=^(?:[^:]{0,160}\s)?[Rr]ufe\b(?=[^:]*\bauf\b)[^:]{0,160}:\s+(?<name>\p{Lu}.{3,})$

# a point under a heading that ends with a colon
[item letter]
letter=^(?<number>[a-z])(?:\.?\)\s*|\.\s*(?=\p{Lu}\p{Ll}{2}))(?<name>\p{Lu}.*)$
capital=^(?<number>[A-Z])\)\s+(?<name>\p{Lu}\p{Ll}.*)$

# where a text speaks of items by their numbers
[item mention]
points=\b(?:TOPs?|Tagesordnungspunkte?n?|Punkte?n?|PUNKTE?|Pkte?\.|Traktand(?:um|en)|Ziffern?)\s+(?:Nr\.\s*)?(?<numbers>[ÖN]?\s?\d[\d.]*[a-z]?(?:\s*(?:,|;|/|&|\+|-|–|und|sowie|bis|u\.|oder)\s*(?:(?:TOP|Punkt)\s+)?[ÖN]?\s?\d[\d.]*[a-z]?)*)
joint=^(?:zu\s+)?(?<numbers>\d[\d.]*\s*(?:,|/|\+|-|–|und|bis)\s*\d[\d.]*)\.?(?:\s|\t|$)

# what stands before or behind the name: the group `name` is what stays of it
[name tail]
stopped=^(?<name>Allfälliges|Verschiedenes|Sonstiges|Varia|Diverses|Anfragen|Mitteilungen)\.$
routed=^(?<name>.+\s{CODE})\s+(?:zur\s+(?:Information|Kenntnis(?:nahme)?|Beschlussfassung|Beratung|Vorberatung)|vorberatend|beratend|beschließend)$
publicmark=^(?<name>.*[^\s-])\s*[(\[](?<public>ö|Ö|ö\.|öff\.|öffentlich)[)\]]$
nonpublicmark=^(?<name>.*[^\s–,-])\s*(?:[-–,]\s*(?=nicht|vertr)|\s(?=nicht)|[(\[](?=[nvNV]))(?:(?i:nicht[\s-]*öffentlich|vertraulich)|nö|NÖ|n\.\s?ö\.|N\.\s?Ö\.|nicht\s?öff\.)[)\]]?$
publiccell=^(?<name>.*[^\s–-](?<!nicht))\s+(?<public>öffentlich)$
# the number of a register before the title, as Swiss councils print it: "8.101 Rechnung 2018", "042.1 Protokoll", "16.04.35 Wahlen"
register=^(?:0\d\d\.\d{1,2}|\d{1,2}\.\d{3,4}|\d{1,2}\.\d{1,2}\.\d{1,3})\s+(?!Uhr\b|Mio\b|Mrd\b|Millionen\b|Euro\b|Franken\b|Prozent\b)(?<name>\p{Lu}\p{Ll}.{2,})$
filed=^(?<name>.{6,}?)\s*[,;(–-]?\s*(?:AZ|Az\.|Zl\.|Zahl|GZ|Aktenzahl|Aktenzeichen)\s*[.:]*\s*(?<reference>(?=[^\s)]*\d)[\p{L}\d][\p{L}\d./-]*\d)\)?$
yearly=^(?<reference>(?:19|20)\d\d[./-]\d{1,3})\s+(?<name>\p{Lu}\p{Ll}.{2,})$
referent=^(?<name>.{6,}?)[.;,]?\s+(?:Refe-?\s?rent(?:in)?|Berichterstatter(?:in)?|Antragsteller(?:in)?)\s*:\s.*$
inbrackets=^(?<name>.*\S)\s*[\[(](?<reference>[12]\d[–-]\d{5}(?:-\d{2})?|[A-Z]{2,4}/20\d\d/\d{1,5})[\])]$
business=^(?:\p{Lu}[\p{L}.-]*\s?){1,3}:?\s*(?<reference>\d{1,4}/\d{1,4})[\s,;-]*(?:Betreff|Betr\.|Gegenstand)\s*:\s*(?<name>\p{Lu}.+)$
# a title cut short: "Eröffnung der Sitzung, Feststellung der ordnung..."
ellipsis=^(?<name>\p{L}.{3,}?)\s*(?:\.{3}|…)$
clockbefore=^\((?:ca\.\s*)?\d{1,2}[.:]\d{2}(?:\s*Uhr)?\)\s+(?<name>\p{L}.+)$
ofterm=^(?<name>.+?)\s+(?<reference>\p{Lu}\p{L}{0,3}\s?\d{1,4}/\d{2}-\d{2})$
dashed=^(?<name>.{4,}?)\s+[-–]\s+(?<reference>(?:[A-Z]{1,3}\s)?{CODE})$
labelled=^(?<name>.+?)\s*[-–,]?\s*\(?(?:Drucksachen?|\p{L}*[Vv]orlagen?|Beilage|BuA|Vorl\.|Drs\.|DS)(?:[\s-]*(?:Nr\.|Nummer|[Nn]ummer))?[\s:.-]*(?<reference>(?:[A-Z]{1,3}\s)?{CODE}|[IVX]{1,5}\s[-–]\s\d{1,4}(?:\.\d{1,2})?)[\s)–-]*$
clock=^(?<name>\p{L}.+?)\s*\((?:ab\s+|um\s+)?\d{1,2}[:.]\d{2}(?:\s*Uhr)?\)$
resolution=^Beschluss(?:vorlage)?\s+(?:Nr\.\s*)?(?<reference>\d{2,4}/\d{2,4})\s+[–-]\s+(?<name>\p{Lu}.+)$
prefixed=^(?<name>.{4,}?)[\s\t]+(?<reference>(?!(?:NR|ART|ABS|AZ|TOP|DS)\b)[A-ZÄÖÜ]{2,5}\s(?:\d{4}/\d{1,3}/\d{1,4}|\d{1,4}-\d{1,3}/\d{4}))$
code=^(?!(?:DS|Drs\.?|Drucksache|Vorlage|Antrag|Anfrage)\s+\S+$)(?!.*\([^()]*$)(?!.*\(\p{Lu}[\p{L}.]*\s[^()]*\)$)(?<name>.+?)[\s\t]+\(?(?<reference>{CODE})\)?$
label=^(?:Betreff|Bezeichnung|Titel|Name)\s*:\s*(?<name>.+)$
romannumber=^(?<name>.+?)(?:\s|\t)+\d{3,4}/[IVX]+$
bracketnumber=^(?<name>.+?)\s*\((?!(?:19|20)\d\d[/-](?:19|20)\d\d\))(?:[A-Z]{1,3}\s)?\d{2,4}[/-]\d{1,4}\)$
kind=^(?:(?:Dringlichkeits|Eil|Sach|Änderungs|Ergänzungs)(?:antrag|anfrage)|Antrag|Anfrage|Beschluss)\s*:\s+(?<name>(?:\d+\.\s)?\p{Lu}.{3,})$
person=^(?:Dringlichkeitsantrag|Antrag|Anfrage)\s+(?:der|des|von)\s+\p{Lu}[^:„»]{1,60}:\s*(?<name>.+)$
proposal=^(?:Gemeinsamer\s+)?(?:Antrag|Anfrage)\s+der\s+(?:[^:„»]*?)[Ff]raktion(?:en)?[^:„»]*:\s*(?<name>.+)$
by=^(?<name>.+?)\s*\((?:von|durch)\s+\p{Lu}[^()]*\)$
reference=^(?<name>.+?)\s*[-–,]?\s*\(?(?:Drucksache|Vorlage|DS|Drs\.)[\s:.-]*(?:Nr\.?:?\s*)?[\p{L}]{0,3}/?\d+[/-]\d+[^)]*\)?$
dots=^(?<name>.+?)\s*\.{4,}\s*\d*$

[treatment]
nothing=^(?:[Kk]eine|[Ee]ntfällt|[Ee]ntfallen|[Ll]agen?\s+keine\s+vor|[Ll]iegen\s+(?:keine|nicht)\s+vor|[Ww]urden\s+keine\s+\p{Ll}+)\.?$
joint=^Beratung\s+und\s+(?:Beschluss(?:fassung)?|Empfehlung|Entscheidung)$
referent=^(?:Referent(?:in|en)?|Sprecher(?:[*:_/]?-?in)?|Einreicher(?:[*:_/]?-?in)?|Vortragende[r]?)\s*:
labels=^(?:Vorlage|Federführend|Drucksache|Status|Aktenzeichen|Beratungsfolge|Verfasser(?:[*:_/]?-?in)?)\s*:\s*\S.*$
origin=^(?:\(?(?:Antrag|Anfrage|Anregung|Vortrag|Bericht|Vorlage)\s+(?:der|des|von|vom)\s+.{2,80}\bvom\s+{DATE}.*|\((?:Antrag|Vorlage)\s+.*\)|(?:Ursprung|Vorg\.|dazu|hierzu|Beratungsgrundlage|Fragesteller(?:[*:_/]?-?in)?|Ausschussempfehlung|Antragsteller(?:[*:_/]?-?in)?)\s*:.*)$
kind=^(?:zur\s+Information|vorberatend|beratend|beschließend|Beschluss|Empfehlung|Grundsatzbeschluss|Kenntnisnahme|Nachträgliche\s+Kenntnisnahme\b.*|Vorschlag\s+zur\s+TO\b.*|[Rr]egelm[äa]{0,2}\p{Ll}*\s+Bericht\b.*|[Bb]eschlussfassung|Vorberatung|Beratung|Entscheidung|Anhörung)$
more=^hierzu\s*(?:->|:)
speaker=^(?:Berichterstatt(?:er|erin|ung)|BE)\s*:

[reference]
enclosure=[\s(](?:Beilage|BuA)(?:\s+Nr\.)?\s+(?<reference>\d{1,4}/(?:19|20)\d\d)(?![\d/-])
council=\b(?:GR|GGR|KR|GVK)[\s-]Nr\.\s*(?<reference>(?:19|20)\d\d[./]\d{1,4})(?![\d/-])
# in the head it is the number of the minutes
filed=^(?<ofitem>)(?:Zl\.|Zahl|AZ|Az\.|GZ|Aktenzahl|Geschäftszahl)\s*[.:]*\s*(?<reference>(?=\S*\d)[\p{L}\d][\p{L}\d./-]*\d)$
ofassembly=\b(?:Drucksachen?|Vorlagen?|DS|Drs\.)(?:[\s-]*(?:Nr\.?|[Nn]ummer))?[\s:]*(?<reference>[IVX]{1,5}\s[-–]\s\d{1,4}(?:\.\d{1,2})?)(?![\d/-])
session=\((?<reference>\d{2}/[A-Z]{2}\s\d{1,3}/\d{1,4})\)
infixedroman=(?<![\p{L}\d/])(?<reference>[A-Z]{1,4}/[IVX]{1,6}/\d{2,5})(?![\d/-])
ofplace=(?<![\p{L}\d/-])(?<reference>[A-Z]-[A-Z]{2}\d{4}/\d{2})(?![\d/-])
inbrackets=[\[(](?<reference>[12]\d[–-]\d{5}(?:-\d{2})?|[A-Z]{2,4}/20\d\d/\d{1,5})[\])]
period=\b(?:Drucksachen?|Vorlagen?|DS|Drs\.|Antrag|Anfrage)(?:[\s-]*(?:Nr\.?|[Nn]ummer))?[\s:]*(?<reference>[IVX]{1,5}[/-](?:[A-Z]{1,3}[/-])?\d{2,5}(?:[/-]\d{1,4})?)(?![\d/-])
supplement=^(?<reference>{CODE})\s+(?:\d\.\s+)?(?:Ergänzung|Nachtrag|Änderung|Neufassung)$
oneletter=^(?<reference>[A-Z]\s\d{4}/\d{2})$
ofterm=(?:^|\t)(?<reference>\p{Lu}\p{L}{0,3}[\s-]?\d{1,4}/\d{2}-\d{2})(?=$|\t)
initials=(?<![\p{L}\d/-])(?<reference>(?:AF|BV|DS|MV|IV|VO|VL|SV|AN|ANT|ANF|DRS|BA|GV|GR|RV|KT|KA)-(?:20\d\d-\d{1,4}|\d{1,4}-20\d\d))(?![\d/-])
infixed=(?<![\d/])(?<reference>\d{2}/[A-Z]{2,4}/\d{3,4}(?:-\d{1,3})?)(?![\d/])
letterglued=\b(?:\p{L}*[Vv]orlage|Bekanntgabe|\p{L}*[Mm]itteilung|Drucksache|Antrag|Anfrage)(?:\s+Nr\.?)?[\s:]+(?<reference>[A-Z]{1,3}\d{2,4}/\d{2,4})\b
paperdash=^(?:\p{L}+)?(?:[Vv]orlage|[Mm]itteilung)\s+[-–]\s+(?<reference>\d{1,4}/\d{4})$
aktenzahl=(?:^|\s)(?<reference>[A-Z][\p{L}]{1,4}-(?:[\p{L}]+[\w]*-)?[\w.-]*\d{4}(?:/\d+)?)(?:\s+miterledigt:)?$
bericht=\bBericht\s+\((?<reference>B\s\d+)\)
alone=^(?<reference>{CODE})$
prefixed=^(?<reference>(?!(?:DS|DRS|NR|ART|ABS|AZ|TOP|TEL|FAX|PLZ|HRB|VR|DIN|EN|ISO)\b)[A-ZÄÖÜ]{2,5}\s(?:\d{4}/\d{1,3}/\d{1,4}|\d{1,4}-\d{1,3}/\d{4}|\d{1,4}/\d{2,4}(?:/\d{1,4})?))$
dashes=^[-–]\s?(?<reference>(?:[A-ZÄÖÜ]{2,4}\s)?\d{1,4}/(?:19|20)\d\d)\s?[-–]$
cell=\t(?<reference>{CODE})$
lettered=\bVorlagen?\s+(?:Nr\.\s+)?(?<reference>[A-Z]{1,3}\s\d+(?:/\d+)?)\b
dated=\bvom\s+{DATE},\s+(?<reference>[A-Z]{1,3}\s\d+(?:/\d+)?)\b
anregung=\bAnregung\s+an\s+den\s+Magistrat\s+(?<reference>OM\s\d+)
roman=(?<![\d/])(?<reference>\d{3,4}/[IVX]{1,5})\b
initialsbracketed=\((?<reference>(?!(?:DS|DRS|DR|VORL|NR|ART|ABS|AZ|TOP|TEL|FAX|PLZ|HRB|VR|DIN|EN|ISO|EU|EG|AG|BT|LT)\b)[A-ZÄÖÜ]{2,4}\s\d{1,4}/\d{2,4}(?:/\d{1,4})?)\)
dashedcode=(?<![\p{L}\d-])(?<reference>[A-Z]{2}-\d{2,3}-[A-Z]{2,4}-\d{2}-\d{2,4})(?![\d-])
bracketed=\((?<reference>\d{2,3}[/-]\d{3})\)$
resolution=\bBeschlu(?:ss|ß)[\s-]*(?:Nr\.?|Nummer)[\s:]*(?<reference>\d{1,3}-\d{1,4}-20\d\d|\d{1,4}/20\d\d)(?![\d/-])
named=(?:\b(?:Drucksachen?(?:nummer)?|DS|Drs\.|Antrag|Anfrage)|[Vv]orlagen?(?:[\s-]?(?:Nr\.|[Nn]ummer))?)(?:[\s-]*(?:Nr\.?|Nummer))?[\s:]*(?<reference>\d{1,4}-\d{1,2}/\d{4}|[12]\d-\d{5}(?:-\d{2})?|[12]\d-[23]\d\s?/\s?[A-Z]\s\d{4,5}|[A-Z]{2,3}/\d{4}/(?:19|20)\d\d|\d{1,3}-\d{1,4}-20\d\d|20\d\d-\d{4}|(?:(?!DS\s)[A-Z]{1,3}[ /-]|[A-Z]{4}[/-]|[A-Z]{2,4}\.\s)?\d{1,5}[/-]\d{2,5}(?:-E\s?\d+|/\d+|-\d{1,2}(?!\d)|-\d{4}(?!\d))?)(?![\d/])
leading=^(?<reference>\d{4}/\d{3,4})\s+\p{Lu}
further=(?<=\d\sund\s)(?<reference>\d{3,5}/\d{4})
numbered=(?<![\d/.,-])(?<reference>\d{5}-\d{2}(?:-E\s?\d+)?)(?![\d/])
plain=\b(?:Drucksachen?|Drs\.|Umdruck)\s+Nrn?\.\s*(?<reference>\d{2,5})(?!\d|[/.-]\d)
ofpapers=\b(?:Nrn?\.|Nummern?)\s*(?:zu\s+)?(?<reference>\d{2,5})(?:(?:,|\s+und)\s+(?:zu\s+)?\d{2,5})*\s+der\s+Drucksachen

# ---- proceedings: lines ----

[label decision]
told=^Ergebnis\s*:\s*(?<rest>(?:Der|Die|Das)\s+{BODYWORD}\s.*)$
recommends=^(?:Empfehlungsbeschlu(?:ss|ß)|Beschlu(?:ss|ß)empfehlung|Empfehlung)(?<recommends>)\s*(?::\s*(?<rest>.*))?$
recommendsto=^Empfehlung\s+(?:an\s+(?:den|die|das)|des|der)\s+\p{Lu}[\p{L} -]{2,40}(?<recommends>)\s*:\s*(?<rest>.*)$
consensus=^Konsens\s*:\s*(?<rest>\p{Lu}.*)$
adjective=^(?<vote>[Ee]instimmig|[Mm]ehrheitlich)e[rn]?\s+Beschlu(?:ss|ß)\s*:\s*(?<rest>.*)$
scored=^Beschlu(?:ss|ß)\s+(?<rest>\d{1,3}\s?:\s?\d{1,3})$
votedbracket=^Beschlu(?:ss|ß)\s*(?:\(|[-–,]\s*|\s)(?<vote>(?:[Ee]instimmig|[Mm]ehrheitlich|[Mm]it\s+{COUNT}\b|\d+(?=\s|:\d))(?:(?<=\d)\s?:\s?(?=\d)|[^:()]){0,80})\)?\s*:\s*(?<rest>.*)$
outcome=^(?:(?:Beratungs|Beschluss)?[Ee]rgebnis|Beschluss)\s*:\s*(?<rest>Kenntnisnahme|(?:[Zz]ur\s+)?[Kk]enntnis\s+genommen|(?:[Vv]ertagt|[Zz]urückgestellt)(?:\s+(?:auf|bis)\s.{3,60})?|[Zz]urückgezogen|(?:[Vv]er|[Üü]ber)wiesen\s.{3,80}|(?:[Aa]n|[Ii]n)\s+(?:den|die|das)\s.{3,60}\s(?:ver|über)wiesen)(?<whole>)\.?$
numbered=^Beschluss(?:-|\s+)?(?:Nr\.?:?)?\s*\d[\d/.-]*\s*:?(?:\s+(?<rest>\p{Lu}.*))?$
art=\bBeschlussart\s*:\s*(?!(?:erledigt|behandelt|besprochen|(?:\p{Ll}+\s+)?beantwortet|abgeschlossen)\b)(?<rest>\p{Ll}[^:]*)(?<whole>)$
sign=^:?//:\s*(?<rest>.*)$
over=^Beschluss\s+über\s+(?:den|die|das)\s+[^:]{1,100}:\s*(?<rest>.*)$
label=^(?!\p{L}+\s*:\s*(?:[Ee]ntfällt|[Kk]einer?|nicht\s+erforderlich|-+|\./\.)\.?$)(?:Beschluss|Beschlüsse|Beschluß|Beschlossen(?=:)|Entscheid(?:ung)?(?=:)|BESCHLUSS|BESCHLUSZ|Beschlusstext|Gefasster\s+Beschluss|Beschlusswortlaut)\s*(?::\s*(?<rest>.*))?$
bracketed=^Beschluss\s*\((?:[^)]*)\)\s*:?\s*(?<rest>.*)$
about=^Beschluss\s+(?:über|zu|zum|zur)\s+.{1,100}(?<![.?!])$
resolved=^Beschlussfassung\s*:\s*(?<rest>.*)$
ofbody=^(?:\p{Lu}\p{Ll}*(?:rats|tags|ausschuss|vorstands|versammlungs|senats|vertretungs)-?beschlu(?:ss|ß)|Beschlu(?:ss|ß)\s+(?:des|der)\s+\p{Lu}[\p{L}-]+)\s*:\s*(?<rest>.*)$
passive=^Beschlossen\s+(?:wird|wurde)\s*:\s*(?<rest>.*)$
opens=^(?:Der|Die|Das)\s+\p{Lu}[\p{L}-]+\s+(?:beschlie(?:ss|ß)t|beschlo(?:ss|ß))$
shouted=^(?:DER|DIE|DAS)\s+[\p{Lu}ß. -]{3,40}\s+(?:BESCHLIE(?:SS|ß|ẞ)T|BESCHLO(?:SS|ß|ẞ))\s*:?$
wording=^Der\s+(?:Beschluss|Antrag)\s+lautet\s*:\s*(?<rest>.*)$

[label vote]
manner=^(?:Abstimmung|Abstimmungsart|Wahl|Die\s+Abstimmung\s+(?:erfolgt|erfolgte))\s+(?:durch|per|mittels|mit)\s+(?:\p{L}+\s+){0,3}\p{L}+\s*[:.](?<rest>)$
announced=^(?:Der|Die|Das)\s+\p{L}+\s+stimm(?:t|te)\s+[^.:]*\bab(?:\s+wie\s+folgt)?\s*:$
capitals=^(?:ABSTIMMUNGSERGEBNIS|ABSTIMMUNG|BESCHLUSSERGEBNIS)\s*:?\s*(?<rest>.*)$
outcome=^Das\s+Ergebnis\s+der\s+Abstimmung\s*:\s*(?<rest>.*)$
gives=^Abstimmung\s+(?:ergibt|ergab|brachte)\s*:\s*(?<rest>\S.*)$
proclaimed=^(?:Verkündung|Beschlu(?:ss|ß)verkündung|Verkündetes\s+(?:Beschlu(?:ss|ß)e|E)rgebnis)(?:\s+des\s+\p{L}+)?\s*:\s*(?<rest>\S.*)$
over=^(?:Abstimmung|Schlussabstimmung)\s+(?:über|zu|zur|zum)\s+(?<on>)[^:]{2,60}:\s*(?<rest>.+)$
result=^Ergebnis\s*:\s*(?<rest>(?:[Aa]lle\s|[Ee]instimmig|[Mm]ehrheitlich|\d+|angenommen|abgelehnt).*)$
label=^(?!(?:Schlussa|A)bstimmung\s+(?:(?:über|zu|zum|zur|für)\s+(?:[^.:!?]|\.(?=\S)){2,120}[.?](?:$|\s)|(?:der\s+|des\s+)?\p{Lu}\p{L}+\s+(?:des|der)\s+\p{Lu}\p{L}+[.?]$))(?:Abstimmungsergebnis|(?:Schlussa|Gesamta|Haupta|Einzela|A)bstimmung|Abst\.-?\s?[Ee]rg(?:ebnis|\.)|Abstimmungs-?\s?[Ee]rg\.|Abst\.(?=\s*:)|Beratungsergebnis(?=\s*:)(?!\s*:\s*(?:[Kk]enntnis|[Zz]ur\s|[Vv]ertagt|[Zz]urück|[Vv]erwiesen|[Üü]berwiesen|[Aa]bgesetzt))|Ergebnis\s+der\s+Abstimmung|Beschlussergebnis|Stimm(?:en)?verhältnis|Stimmergebnis)(?:\s*\([^)]{1,60}\)\s*(?=:))?\s*:?\s*(?<rest>.*)$

[label debate]
label=^(?:Diskussionsverlauf|Beratungsverlauf|Erörterung|Beratung|Diskussion|Aussprache|Wortprotokoll|Protokoll|Sachverhalt|Verlauf|Wortmeldungen|Bericht)\s*:?$

[label proposal]
asked=^(?<rest>(?:Abstimmung|Schlussabstimmung)\s+(?:über|zu|zum|zur|für)\s+(?:[^.:!?]|\.(?=\S)){2,120}[.?])$
askedbare=^(?<rest>Abstimmung\s+(?:der\s+|des\s+)?\p{Lu}\p{L}+\s+(?:des|der)\s+\p{Lu}\p{L}+[.?])$
votedon=^(?:Abstimmung|Schlussabstimmung)\s+(?:über|zu|zum|zur)\s+[^:]{2,80}:\s*(?<rest>)$
suggestion=^Vorschlag(?:\s+(?:des|der|durch|von|für|zur?|zum|\p{Lu}\p{L}+)){0,6}\s*:\s*(?<rest>[\p{L}\d].*)$
plural=^Anträge\s+(?:des|der)\s+\p{Lu}\p{L}+\s*:?$
alone=^(?:\p{L}+s)?[Aa]ntrag$
motion=^(?:(?:Dringlichkeits|Eil|Sach|Ergänzungs|Gegen|Haupt|Abänderungs)antrag|Antrag|Antragstellung|Änderungsantrag|Zusatzantrag)(?:\s+(?:des|der|von)\s+[^:]{3,60}|\s+\p{Lu}[^:\d]{2,50}(?=:$))?\s*:\s*(?<rest>.*)$
label=^(?:Beschlussvorschlag|Beschlußvorschlag|Beschlu(?:ss|ß)entwurf|Beschlu(?:ss|ß)antrag|Antragstext|Antragswortlaut|Wortlaut\s+des\s+Antrags|Vorgeschlagener\s+Beschluss|Verwaltungsvorschlag|Antragsformel)\s*:?\s*(?<rest>.*)$

[letter]
lies=\bl(?:iegt|iegen|ag|agen)\b.*\b(?:vor|folgende[rns]?)\b.*:$
reasons=^Begründung\s*:?$
greeting=^Sehr\s+geehrte
motion=^(?!.*\b(?:einstimmig|mehrheitlich|einhellig)\b).*\bfolgende[nr]?\s+(?:gemeinsame[nr]?\s+)?(?:Antrag|Anfrage|Zusatzantrag|Änderungsantrag|Stellungnahme|Schreiben)\b.*:$

# below the heading of an item: it was called together with others
[together]
joins=^(?:(?<name>.*\S)\s+)?(?:und|sowie|mit|(?:sowie\s+)?(?:in|im)\s+(?:Verbindung|Zusammenhang)\s+mit|i\.\s?V\.\s?m\.|(?:zusammen|gemeinsam|verbunden)\s+mit):?$
called=\b(?:TOPs?|Tagesordnungspunkte?n?|Punkten?|Traktanden|Geschäfte|Anträge|Vorlagen)\s+(?<numbers>[ÖN]?\s?\d[\d.]*[a-z]?(?:\s*(?:,|;|/|&|\+|-|–|und|sowie|bis|u\.|mit)\s*(?:(?:TOP|Punkt)\s+)?[ÖN]?\s?\d[\d.]*[a-z]?)+)\b.*\b(?:gemeinsam|zusammen|miteinander|verbunden|gleichzeitig|en\s+bloc)\b
rise=\b(?:ruft|rief|rufe)\b[^.]*?\b(?:TOPs?|Tagesordnungspunkte?n?|Punkten?|Traktanden|Geschäfte)\s+(?<numbers>[ÖN]?\s?\d[\d.]*[a-z]?(?:\s*(?:,|;|/|&|\+|-|–|und|sowie|bis|u\.|mit)\s*(?:(?:TOP|Punkt)\s+)?[ÖN]?\s?\d[\d.]*[a-z]?)+)\b[^.]*\bauf\b
both=\b(?:beiden?|vor(?:ste|genann)\p{Ll}+)\s+(?:TOPs?|Tagesordnungspunkte|Punkte|Traktanden|Geschäfte|Anträge|Vorlagen)\b.*\b(?:gemeinsam|zusammen|miteinander|verbunden|gleichzeitig|en\s+bloc)\b

[quote]
extract=^(?:Auszug\s+)?[Aa]us\s+(?:der|dem)\s+(?<noun>Niederschrift|Protokoll|Sitzungsprotokoll|Sitzungsniederschrift)\s+.*\b(?:vom|am)\s+\d.*:$
minutes=\bl(?:iegt|iegen|ag)\b.*\b(?:folgende[rns]?|nachfolgende[rns]?)\s+(?:\p{Ll}+\s+)*(?<noun>(?:Rück)?[ÜüU]berweisung|Niederschrift|Protokollauszug|Beschlussauszug|Auszug|Empfehlung)\b.*:$

# the head of a table whose next row has the counts
[vote cell]
label=^(?:{YESWORD}|{NOWORD}|{ABSTAINWORD}|Anwesend(?:e)?|Stimmberechtigte?|Befangen(?:heit)?)\s*:?$
side=^(?:Für|Gegen)(?:\s+den\s+Beschlu(?:ss|ß))?\s*:?$
# the second line of both sides
below=^den\s+Beschlu(?:ss|ß)$

[vote head]
both=^(?=(?:[^\t]*\t)*(?:{YESWORD}|Für|Pro)\s*:?(?:\t|$))(?=(?:[^\t]*\t)+(?:{NOWORD}|Gegen|[KC]ontra)\s*:?(?:\t|$))(?!.*\d).{5,200}$
cells=^(?:(?:Anwesend|{YESWORD}|{NOWORD}|{ABSTAINWORD}|Einstimmig|Befangen)(?:\t|$)){2,}$

# between the label of a vote and its counts: how many there are
[vote aside]
biased=^(?:(?i:befangen)\p{Ll}*|Pers(?:\.|önlich)\s+[Bb]eteiligt\p{Ll}*)\s*:?\s*(?:\d{1,3}|keine?r?)$
ballots=^(?:[-–•]\s*)?(?i:(?:an?zahl\s+der\s+)?(?:abgegebene[nr]?|ausgeteilte[nr]?|eingegangene[nr]?|eingelangte[nr]?|gültige[nr]?|ungültige[nr]?|leere[nr]?|absolutes)\s+(?:gültige[nr]?\s+)?(?:stimmen|stimmzettel|wahlzettel|mehr))\s*:?\s*\d{1,5}\.?$
number=^(?i:(?:gesetzl\p{Ll}*\.?\s+|tatsächliche\s+|davon\s+|stimmberechtigte\s+)*(?:an?zahl|zahl|mitglieder(?:zahl)?|vertreter|anwesend|stimmberechtigt|gremium|gewählte|sollstärke)\p{Ll}*)\b[^\d]{0,60}:?[\s.…_]*\d{1,3}$
none=^(?:Keine|Es\s+gibt\s+keine|Ohne)\s+(?:weiteren?\s+)?(?:(?:formale|inhaltliche)\s+)?(?:Gegenrede|Wortmeldung(?:en)?|Rückfragen|Fragen|Diskussion|Aussprache)\.?$
accepts=^(?:Alle|Sie|Er|Beide|Dieser|Diese|Die\s+Gewählten|(?:Alle|Sämtliche)\s+Gewählten)\s+n(?:immt|ehmen|ahm|ahmen)\s+(?:die\s+Wahl\s+(?:dankend\s+)?an|das\s+Amt\s+an)\.?$

# behind the wording of a decision
[vote tail]
score=\((?!\d{1,2}:\d\d\))(?<rest>\d{1,3}\s?([/:-])\s?\d{1,3}(?:\s?\2\s?\d{1,3})?(?:\s+Stimmen)?)\)\.?$
bracket=\((?<rest>[^()]+)\)\.?$
counted=(?<=\S):\s+(?<rest>\d{1,3}\s+(?:Ja|ja|[Ss]timmen\s+dafür|dafür|Ja-?[Ss]timmen)\b[^:]{0,80})$

# the chair asks for the vote: what follows is the answer
[vote asked]
against=\b(?:Gegenstimmen|Gegenprobe|[Ww]er\s+(?:ist|stimmt)\s+(?:dafür|dagegen|dem\s+zu))\b[^.?]*\?

# the chair calls for the vote: what it was on, where nothing else tells it
[vote called]
lets=\b(?:lässt|läßt|liess|ließ)\b.*\babstimmen\b

[vote line]
annahme=^[-–•\s]*(?:Einstimmige|Mehrheitliche|Grossmehrheitliche|Einhellige)\s+(?:Annahme|Zustimmung|Genehmigung|Ablehnung)\b.{0,60}$
cells=^(?:[^\t]{1,40}\t){0,3}?(?:{YESWORD}|Für)\s*:?\t\d{1,3}(?:\t[^\t]{1,40}){0,6}$
sum=^(?:{YESWORD}|{NOWORD}|{ABSTAINWORD})\s*:\s*=\s*\d{1,3}$
adjective=^(?:Einstimmiger|Mehrheitlicher|Einhelliger)\s+Beschlu(?:ss|ß)\b.{0,60}$
acknowledged=^(?:[-–]\s*)?[Zz]ur\s+Kenntnis\s+genommen\s*[-–]$
sides=^[-–•]?\s*(?:{YESWORD}|{NOWORD}|{ABSTAINWORD})\s*:\s*(?:\d{1,3}\s*)?\(?{GROUPCOUNTS}\)?(?:\s*=\s*\d{1,3})?\.?$
countedsides=^[-–•]?\s*(?:\d{1,3}\s+)?(?:{YESWORD}|{NOWORD}|{ABSTAINWORD})\s*:?\s*(?:\d{1,3}\s*)?\(?(?:davon\s+)?{COUNTEDGROUPS}\)?\.?$
votes=^(?:[Mm]it|[Bb]ei|[Gg]egen)\s+(?:de[nr]|die|Zustimmung|Ablehnung|Enthaltung)\s.{0,160}\b(?:angenommen|abgelehnt|beschlossen|genehmigt|zugestimmt|empfohlen)\.?$
short=^\(?[-–\s]*(?:[Ee]inst|[Mm]ehrh)\.[-–\s]*(?:angen\.|beschl\.|angenommen|beschlossen)?\)?$
passed=^(?:(?:Der|Dieser|Dem)\s+Beschlu(?:ss|ß)|Die\s+(?:\p{Ll}+\s+)?(?:\p{L}*[Aa]bstimmung|Beschlussfassung|Annahme|Zustimmung|Genehmigung|Entscheidung))\s+(?:(?:über|zu|zum|zur)\s[^.:,]{2,80}\s)?(?:erfolgt|erfolgte|ergeht|erging|ergibt|ergab|erbringt|erbrachte|ist|war|wird|wurde|lautet|kommt|verläuft|verlief|fällt|fiel|endet|endete|bringt|brachte)\b(?!.*\b(?:soll|muss|kann)\b).*\b(?:[Ee]instimmig(?:keit|e[rsn]?)?|[Mm]ehrheitlich(?:e[rsn]?)?|\p{L}*[Mm]ehrheit|(?:Ja|Nein|Gegen|Für)?-?[Ss]timmen?|Enthaltung(?:en)?)\b.*$
bracketedscore=^(?!\d\d:\d\d:\d\d$)[(\[]?\d{1,3}\s?([:/-])\s?\d{1,3}\s?\1\s?\d{1,3}[)\]]?\.?$
tally=^(?=(?:[^\p{L}]++|(?:{TALLYWORD}|{PARTYWORD})(?!\p{L}))++$)(?=.*(?:(?<!\p{L})(?:{YESWORD}|{NOWORD})(?!\p{L})|\bN\s?:))(?=.*\d).*$
icon=^(?:\d\.\s+)?\S*(?:\s\S+){0,2}(?:yes|no|neutral)\.(?:png|svg)\s*:\s*\d+$
against=^[-–]?\s*[Ee]instimmig\s+(?:dagegen|dafür)\b.{0,20}$
told=^Es\s+(?:gab|gibt|waren)\s+\d+\s+(?:Ja|Nein|Für|Gegen|Pro)-?[Ss]timmen?\b.{0,80}$
great=^[Mm]it\s+(?:großer|grosser|knapper|deutlicher|klarer|überwältigender)\s+Mehrheit\s+(?:angenommen|beschlossen|abgelehnt|gewählt|bestätigt)\.?$
some=^[Mm]it\s+{COUNT}\s+(?:Ja|Nein|Gegen)-?[Ss]timmen?\b.{0,60}\b(?:angenommen|abgelehnt|beschlossen|genehmigt)\.?$
dash=^(?i:Ja|Nein|(?:Nein|Ja|Gegen)-?\s?Stimmen|Dagegen|Dafür|Ablehnung(?:en)?|Zustimmung(?:en)?|(?:Stimm)?Enthaltung(?:en)?)\s*(?::?\s*[-–—]|:\s*(?:[Kk]eine|[Aa]lle))$
forside=^(?:(?:Anwesend|Stimmberechtigt|Mitglieder)\p{L}*\s*:?\s*\d+[\s,;/|-]+)?(?:Für|Gegen|für|gegen)\s+den\s+(?:\p{L}*[Aa]ntrag|Beschluss|Vorschlag)\s*:\s*\d+\b.{0,120}$
resultfirst=^(?:(?:un)?geändert\s+|einstimmig\s+|mehrheitlich\s+)?(?:[Aa]bgelehnt|[Aa]ngenommen|[Bb]eschlossen|[Zz]ugestimmt|[Gg]enehmigt)\s+(?:Ja|JA|Dafür)\s*:?\s*\d+\b.{0,100}$
bracketed=^\((?:[Ee]instimmig|[Mm]ehrheitlich|[Bb]ei\s+\d+|\d+\s+(?:Ja|Nein|Stimmen|Gegen|Enthalt))[^()]*\)\.?$
bracketedaside=^\((?:\d{1,3}\s?:\s?\d{1,3}|[Ee]instimmig|[Mm]ehrheitlich)[;,]\s[^()]*\)\.?$
abstained=^\d+\s+(?:Stimm)?[Ee]nthaltung(?:en)?\b.{0,40}$
quiet=^[Oo]hne\s+(?:Gegenrede|Gegenstimmen?|Einwände|Einwendungen)\b.{0,60}\b(?:genehmigt|angenommen|beschlossen)\.?$
many=^[Mm]it\s+\p{Ll}+\s+Ja-?[Ss]timmen\b.{0,40}$
goeson=^(?:gegen|und|bei)\s+\d+\s+(?:Ja|Nein|Gegen|Stimm|Enthalt).{0,120}$
score=^(?!\d\d:\d\d:\d\d$)\(?\d{1,3}\s?:\s?\d{1,3}(?:\s?:\s?\d{1,3})?(?:\s+Stimmen)?\)?\.?$
againstscore=^\(?\d{1,3}\s(?:gegen|zu)\s\d{1,3}\s+Stimmen?\)?\.?$
allbut=^\(?(?:[Mm]it\s+)?(?:allen|aller)\s+gegen\s+(?:{COUNT}|die)\s+Stimmen?\b.{0,60}$
forname=^\d{1,4}\s+(?:Ja-?|Für-?)?[Ss]timmen?\s+für\s+\p{Lu}\p{L}+(?:\s+\p{Lu}\p{L}*\.?)?(?:[,;]\s.{0,60})?$
countsfor=^(?:{COUNT})\s+(?:Zustimmungen|(?:Ja-?|Für-?)[Ss]timmen)\b[^.:]{0,60}\bfür\s+(?:den|die|das)\s+\p{Lu}[^.:]{2,60}\.?$
side=^\d+\s+(?:für|gegen|Enthaltungen?)\b.{0,40}$
slashes=^\d{1,3}/\d{1,3}/\d{1,3}\b(?!\d).{0,40}$|^\d{1,3}\s?([:-])\s?\d{1,3}\s?\1\s?\d{1,3}\s+(?:angenommen|abgelehnt|beschlossen)\.?$
jne=^(?:\d\.\s+Lesung:\s+)?J/N/E\s+\d+/\d+/\d+.*$
jnebefore=^\(?(?:J/N/E|Ja/Nein/Enth\p{L}*\.?|[Dd]afür/[Dd]agegen/[Ee]nth\p{L}*\.?)\)?\s*:?\s*\d+/\d+/\d+\b.{0,40}$
all=^[Aa]lle\s+dafür\b.{0,40}$
einvernehmlich=^Einvernehmlich\.?$
majority=^[\s(=–—→>⇒•-]*(?![Ee]instimmig\s+(?!beschlossen|angenommen|genehmigt|abgelehnt|gewählt)\p{Ll}{3,}\s+(?:sich\s+)?(?:der|die|das)\s)(?:[Ee]instimmig|[Mm]ehrheitlich|[Mm]it\s+Mehrheit|[Mm]it\s+Stimmenmehrheit|[Ss]timmenmehrheit|EINSTIMMIG)\b.{0,160}$
counts=^(?i:Ja|Nein-Stimmen|(?:Stimm)?Enthaltung(?:en)?|enth\.|enthalten|Gegenstimmen|Stimmen\s+dafür|Stimmen\s+dagegen|Für|Gegen|Dagegen|Dafür|Ja-Stimmen|JA|Nein|Zustimmung(?:en)?|Ablehnung(?:en)?)\s*:?[\s.…_]*\d+.{0,120}$
countsbefore=^(?:{COUNT})\s+(?:(?:[x×]|mal)\s+)?(?:[Jj]a|[Nn]ein|dafür|dagegen|Stimmen\s+(?:dafür|dagegen)|Ja-?\s?[Ss]timmen?|Nein-?\s?[Ss]timmen?|Gegenstimmen?|Befürwortungen)\b.{0,120}$
stood=^(?:[Dd]afür|[Ff]ür\s+(?:den|die|das)\s+\p{L}+)\s+stimm(?:en|ten|t|te)\s+(?:{COUNT})\b.{0,120}$|^(?:{COUNT})\s+(?:\p{L}+\s+)?stimm(?:en|ten|t|te)\s+(?:dafür|für\s)(?:(?!\bin\b)[^.]){0,100}\.?$
columns=^{YESWORD}\s*:\s*[^.:]{2,100}[;,]\s*(?:{NOWORD}|{ABSTAINWORD})\s*:\s*\S.{1,100}$
with=^(?:[Mm]it|[Bb]ei|[Gg]egen)\s+(?:{COUNT})\s.{0,100}\b(?:Stimmen?|Enthaltung(?:en)?|Gegenstimmen?)\b.{0,60}$
word=^[=\-–—→>⇒•\s]*(?:Antrag\s+)?(?:(?:ungeändert|geändert|abweichend)\s+)?(?:beschlossen|angenommen|abgelehnt|zugestimmt|genehmigt|empfohlen)\.?$|^(?:Angenommen|Abgelehnt|Bestätigt|Genehmigt)\.?$
wordscore=^(?:[Aa]bgelehnt|[Aa]ngenommen|[Bb]eschlossen|[Gg]enehmigt)\s+mit\s+(?:{COUNT})\s.{0,80}$
bigmajority=^\(?(?:gro(?:ss|ß)|deutlich|klar|knapp)e\s+Mehrheit\b.{0,60}$|^Mehrheit\s+(?:ist\s+)?(?:dafür|dagegen)\.?$
kindof=^\(?(?:[Ee]infache|[Aa]bsolute|[Qq]ualifizierte)\s+Mehrheit\b\s*[:(,].{0,100}$

# ---- proceedings: sentences ----

[turn]
# who heads a part of the administration, told by that
unit=^(?<office>(?=\p{Lu})[\p{L}-]*+(?<=[Ll]eitung|[Vv]erwaltung|[Aa]mt|[Bb]üro|[Dd]ezernat)(?:\s+[A-ZÄÖÜ]{2,6})?)\s+(?:{TITLE}\s*)*(?<name>{TWONAMES})\s+(?:{SAYS})\b
labelledsays=^(?:(?<office>{OFFICE})\s+|{SAL}\s+)(?:{TITLE}\s*)*(?<name>{FULLNAME})\s+(?:erläutert|erläuterte|berichtet|berichtete|erklärt|erklärte|sagt|sagte|führt|führte|antwortet|antwortete)(?:\s+(?:dazu|hierzu))?(?:\s+aus|\s+wie\s+folgt|\s+[Ff]olgendes)?:(?<said>)$
given=^(?:(?:Auch|Nun|Sodann|Danach)\s+)?(?<given>{NAME}(?:\s+\p{Lu}(?:\.|\.?(?=:)))?)(?::\s+(?<said>\S)|\s+(?:berichtet|erklärt|sagt|erläutert|ergänzt|antwortet|fragt|merkt\s+an|führt\s+aus|teilt\s+mit)e?:\s+(?<said>\p{Lu})|\s+(?:{SAYS}\b|{OPINES}))
givenline=^(?<given>{NAME}(?:\s+\p{Lu}\.?)?):(?<said>)$
givenboth=^(?<given>{NAME})\s+(?:und|&|\+)\s+(?<second>{NAME}):\s+(?<said>{SPOKEN})
plenum=^(?<institution>Plenum|Publikum):\s+(?<said>{SPOKEN})
givenfull=^(?!Herr|Frau|Er\s|Sie\s)\p{Lu}[^:,]*?\s(?:eröffnete|eröffnet|begrüßte|begrüßt|begrüsste|begrüsst)\s+(?<given>{TWONAMES})(?=[\s,.])
bothoffices=^(?:Der|Die)\s+(?<office>{OFFICE})\s+und\s+(?:der|die)\s+(?<second>\p{Lu}[^,.:]{3,80}?)\s+(?:bedanken|danken|erklären|berichten|begrüßen|weisen|bitten)\b
answersthus=^(?:(?<office>{OFFICE})\s+|{SAL}\s+)(?:{TITLE}\s*)*(?<name>{FULLNAME})\s+(?:beantwortet|beantwortete|antwortet|antwortete|erklärt|erklärte)\s+(?:\p{Ll}+\s+){0,2}(?:\p{L}*[Ff]rage\s+)?wie\s+folgt:\s+(?<said>\p{Lu})
asked=^{ASKS}\s+(?:von\s+|durch\s+|der\s+|des\s+)?(?:{SAL}\s+(?:{OFFICE}\s+)?|(?<office>{OFFICE})\s+)?(?:{TITLE}\s*)*(?<name>{FULLNAME}){LABELGROUP}?:(?:\s+(?<said>{SPOKEN})|(?<said>)$)
askedoffice=^{ASKS}\s+(?:der|des|durch\s+die|durch\s+den|von\s+der|vom)\s+(?:(?<office>{OFFICE})s?|(?<institution>Verwaltung|\p{L}*(?:[Vv]erwaltung|[Aa]mt|[Vv]orstand)|{GROUPNAME}-?[Ff]raktion))s?:(?:\s+(?<said>{SPOKEN})|(?<said>)$)
titled=^(?={TITLE})(?:{TITLE}\s*)+(?<name>{FULLNAME}),?\s+(?!und\b|sowie\b|wird\b|wurde\b)\p{Ll}
abbreviated=^(?:(?:Auch|Nun|Sodann|Ebenso)\s+)?(?:[123]\.\s+)?{ABBR}\s+(?:{TITLE}\s*)*(?:(?<name>{NAME})(?:\s*\((?<group>[^)]*)\))?,?\s+{SAYS}\b|(?<bare>{NAME})(?:\s*\((?<group>[^)]*)\))?,?\s+(?!und\b|sowie\b|oder\b|wird\b|wurde\b|als\b)\p{Ll})
subject=^(?:\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?):\s+(?<said>)(?:{SAL}\s+)?(?:{TITLE}\s*)*(?<bare>{TWONAMES}),?\s+(?!und\b|sowie\b|wird\b|wurde\b)\p{Ll}
both=^(?:Auch\s+)?(?:(?:{SAL})\s+|(?<office>{OFFICE})\s+)(?:{TITLE}\s*)*(?<name>{FULLNAME})(?:\s*\([^)]*\))?(?:,[^,.]+,?)?\s+und\s+(?:(?:{SAL})\s+|(?:{OFFICE})\s+)(?:{TITLE}\s*)*(?<second>{FULLNAME})(?:\s*\([^)]*\))?(?:,[^,.]+,)?\s+\p{Ll}+n\b
pair=^(?:Auch\s+)?[Dd]ie\s+(?:Herren|Damen|{MEMBERS})\s+(?:{TITLE}\s*)*(?<name>{FULLNAME})(?:\s*\([^)]*\))?\s+und\s+(?:{TITLE}\s*)*(?<second>{FULLNAME})(?:\s*\([^)]*\))?\s+(?!wurden\b|werden\b|sind\b|waren\b|haben\b|hatten\b)\p{Ll}+n\b
bothinverted=^(?!Herr|Frau)\p{Lu}[^:]*?\s(?:erklär|erläuter|sprech|spreche|sprach|äußer|melde|beteilig|diskutier|nehm|nahm|kritisier|bemängel|befürworte|bestätig|berichte|antworte|ergänz|führ|teil|weis|wies|verweis|verwies|informier|beton|äußer|schlag|schlug|stell|frag|bitt|bat|bedank|dank|regt?|beantrag|begründ|beantwort)(?:t?e?n)\s+(?:{SAL}|{OFFICE})\s+(?:{TITLE}\s*)*(?<name>{FULLNAME})(?:\s*\([^)]*\))?\s+und\s+(?:{SAL}|{OFFICE})\s+(?:{TITLE}\s*)*(?<second>{FULLNAME})(?=[\s,.])
# der Sprecher der Gruppe, Herr A, …; der neue Vorsitzende, A, …
apposition=^(?:(?:Auch|Nun|Sodann|Ebenso)\s+(?:der|die|das|unsere?)|Der|Die|Das|Unsere?)\s+(?:an\s+Lebensjahren\s+)?(?:\p{Ll}+\s+)??(?<office>{OFFICE})(?:\s+(?:des|der|von|vom|für)\s+[^,.:;]{3,80})?,\s+(?:(?:{SAL}|{ABBR}|{OFFICE})\s+(?:{OFFICE}\s+)?(?:{TITLE}\s*)*(?<name>{FULLNAME})|(?:{TITLE}\s*)*(?<name>{FULLNAME}))(?:\s*\((?<group>[^)]*)\)|\s+(?:vom|von\s+der|von|der|des|aus)\s+[^,.]{3,60})?,\s+\p{Ll}
# der Vorsitzende A, der Vorsitzende (A), der Vorsitzende alone
dashed=^(?=[^–-]++[–-]\s)(?:Der|Die)\s+(?:\p{Ll}+\s+)??(?<office>{OFFICE})(?:\s+(?:des|der|von|vom|für)\s+[^,.:;–-]{3,80})?\s+[-–]\s+(?:{SAL}\s+)?(?:{TITLE}\s*)*(?<name>{FULLNAME})\s+[-–],?\s+(?!wird\b|wurde\b)\p{Ll}
article=^(?:(?:Auch|Nun|Sodann|Ebenso)\s+(?:der|die|das|unsere?)|Der|Die|Das|Unsere?)\s+(?:(?:Herr|Frau)\s+|(?:erste|zweite|neue|(?:neu\s+)?gewählte|bisherige|anwesende|zuständige|scheidende|ehemalige)[rn]?\s+)?(?<office>{OFFICE}(?:,?\s+{OFFICEWORD}(?!\p{L})(?=\s+(?:{TITLE}\s*)*{WORD}\s+{WORD}\s))?)(?:\s+(?:{SAL}\s+)?(?:{TITLE}\s*)*(?<name>{FULLNAME})(?:\s*\((?<group>[^)]*)\))?(?:,\s+(?:der|die|welche[rs]?)\s[^,.;:]{3,100}(?=,))?,?\s+(?!und\b|sowie\b|oder\b|wird\b|wurde\b|als\b|der\b|des\b)\p{Ll}|\s+\((?:{SAL}\s+)?(?<name>{WORD}\s+{WORD})\)\s+(?!wird\b|wurde\b|und\b)\p{Ll}|\s+(?!wird\b|wurde\b|und\b|sowie\b|der\b|des\b)\p{Ll})
ofoffice=^{SAL}\s+(?:{TITLE}\s*)*(?<name>{FULLNAME})\s+(?:vom|von\s+der|von)\s+(?:[\p{L}-]+\s+){1,6}?(?:{SAYS})\b
citizen=^(?:(?:Der|Die|Ein|Eine)\s+(?:\p{Ll}+\s+)?|[Ss]achkundige[rn]?\s+)?(?:{CITIZEN},?\s+(?:{SAL}\s+)?(?:{TITLE}\s*)*(?<name>{FULLNAME})(?:\s*\([^)]*\))?,?\s+(?!wird\b|wurde\b|und\b)\p{Ll}|(?<institution>{CITIZEN}|Mitglied)\s+(?:(?:aus|der|des|von|vom)\s+[^,.]*?\s)?{SAYS}\b)
abridged=^(?:(?:Stadtv|Gem\.-?\s?[Vv]ertr|Beig|Vors|Pfr|Sup|LAbg|Stadtverordnetenvorst|Amtsl|Schriftf|Gde-Vertr|GVertr|KAbg)\.(?:[*:_/]?-?in)?|(?:Stadtv|Stv)\.-[Vv]orsteher(?:[*:_/]?-?in)?)\s+(?:{OFFICE}\s+)?(?:{TITLE}\s*)*(?<name>{FULLNAME}){LABELGROUP}?(?:(?:\s+(?:dazu|hierzu|darauf))?:(?:\s+(?<said>{SPOKEN})|(?<said>)$)|,?\s+(?!und\b|sowie\b|wird\b|wurde\b)\p{Ll})
openapposition=^{SAL}\s+(?:{TITLE}\s*)*(?<name>{FULLNAME}),\s+[^,.;:]{3,60}?\s(?:{SAYS})\b
handed=^(?:Er|Sie|Diese[r]?|Letztere[r]?)\s+(?:{SAYS})\b(?<handed>)(?<name>)
again=^(?:Er|Sie)\s+(?:{SAYS})\b(?<again>)(?<name>)
named=^(?:(?:Auch|Nun|Sodann|Ebenso)\s+)?(?:(?:{SAL})\s+(?:(?<office>{OFFICE})\s+)*|(?<office>{OFFICE}),?\s+(?:(?:{OFFICE})\s+)*(?:{SAL}\s+)?)(?:{TITLE}\s*)*(?<name>{FULLNAME})(?:\s*\((?<group>[^)]*)\)|\s+[-–]\s?(?<group>(?:(?:Die|DIE|der|die)\s+)?{GROUPNAME})\s?[-–](?=[\s,])|\s+als\s+\p{Lu}[\p{L}-]+(?:\s+(?:des|der|vom)\s+\p{Lu}[\p{L}-]+)?(?=\s+\p{Ll}))?(?:,\s+(?!dass\b|ob\b|wer\b|wie\b)(?:\d\.\s)?[^,.;:]{3,140}(?:,\s+[^,.;:]{3,60})?(?=,))?,?\s+(?!und\b|sowie\b|oder\b|wird\b(?!\s+(?:sich|das|dies|die|den))|wurde\b|als\b)\p{Ll}
could=^(?!Herr|Frau|Er\s|Sie\s)\p{Lu}[^:,]{0,60}?\s(?:konnte|durfte|kann|darf|musste)\s+(?:um\s+{TIME}\s*Uhr\s+|nun\s+|dann\s+|auch\s+)?{BYNAME}\s.*\b(?:begrüßen|begrüssen|berichten|mitteilen|vermelden|verkünden|feststellen|danken|bedanken|eröffnen|vorstellen)\b
couldoffice=^(?!Herr|Frau|Er\s|Sie\s)\p{Lu}[^:,]{0,60}?\s(?:konnte|durfte|kann|darf|musste)\s+(?:um\s+{TIME}\s*Uhr\s+|nun\s+|dann\s+|auch\s+)?(?:der|die)\s+{BYOFFICE}\s.*\b(?:begrüßen|begrüssen|berichten|mitteilen|vermelden|verkünden|feststellen|danken|bedanken|eröffnen|vorstellen)\b
inverted=^(?!Herr|Frau|Er\s|Sie\s){BEFOREVERB}{SAYSEND}{SAYS}\s+(?:sich\s+)?(?:{BYNAME}|(?:ein|eine)\s+(?<institution>\p{L}*[Mm]itglied|{CITIZEN})\b)
invertedtitled=^(?!Herr|Frau|Er\s|Sie\s){BEFOREVERB}{SAYSEND}{SAYS}\s+(?:sich\s+)?(?:(?:der|die)\s+(?<office>{OFFICE})(?:\s+{OFFICE})?\s+)?(?:Univ\.-)?(?:Dr\.|DDr\.|Prof\.|Mag\.|Ing\.|Dipl\.)\S*\s*(?:{TITLE}\s*)*(?<name>{FULLNAME})(?=[\s,.])
invertedoffice=^(?!Herr|Frau|Er\s|Sie\s){BEFOREVERB}{SAYSEND}{SAYS}\s+(?:sich\s+)?(?:(?:der|die)\s+{BYOFFICE}|{ABBR}\s+(?:{TITLE}\s*)*(?<bare>{NAME})(?=[\s,.])|(?<name>{WORD}\s+{WORD})\s*\((?<group>[^)]+)\))
invertedhas=^(?!Herr|Frau|Er\s|Sie\s)\p{Lu}[^:,.]{0,80}?\s(?:hat|hatte|erhält|erhielt|bekommt|bekam)\s+{BYNAME}.*\b(?:{SAID}\b|das\s+Wort\s+und\s+\p{Ll})
so=^[^.:]{3,160}?,\s+so\s+{BYNAME}
sooffice=^[^.:]{3,160}?,\s+so\s+(?:der|die)\s+{BYOFFICE}
as=^Wie\s+{BYNAME}\s+(?:\p{Ll}+\s+){0,4}?(?:mitteilt|ausführt|anmerkt|erklärt|erläutert|berichtet|mitteilte|ausführte|anmerkte|erklärte|erläuterte|berichtete),
bare=^(?:{TITLE}\s*)*(?<bare>{TWONAMES})(?:\s*\((?<group>[^)]*)\))?,?\s+(?!und\b|sowie\b|(?:als|wohnhaft|geboren|geb\.|bisher|neu|aus|in|für)\s[^.!?]*$)\p{Ll}
fullname=^(?:Auch\s+)?(?:Vorstand\s+)?(?:(?<given>(?=[\p{L}-]+(?:e[rsnm]?|ung|[hk]eit|schaft|tion)\s){TWONAMES})|(?<name>{TWONAMES}|{INITIAL}\s*{NAME}|{NAME}\s+\p{Lu}\.))(?:\s*\((?<group>[^)]*)\))?\s+(?:(?:{SAYS}|ärgert|übernimmt|übernahm)\b|wird\s+sich\b|{OPINES})
labelled=^(?:(?<office>{OFFICE})\s+(?:(?:{OFFICE})\s+)*(?:{SAL}\s+)?|{SAL}\s+|(?={TITLE}))(?:{TITLE}\s*)*(?<name>{FULLNAME}){LABELGROUP}?(?:\s+(?:dazu|hierzu|darauf|daraufhin|weiter|ergänzend)|(?<=[)\]])\s)?:\s+(?<said>{SPOKEN})
labelledportfolio=^(?<office>{OFFICE})\s+(?:für|der|des)\s+(?:\p{L}+,?\s+){1,8}?(?:(?:{TITLE}\s*)+(?<name>{FULLNAME})|(?<name>{NAME}\s+(?:{INITIAL}\s+)?{NAME})){LABELGROUP}?:(?:\s+(?<said>{SPOKEN})|(?<said>)$)
labelline=^(?:(?<office>{OFFICE})\s+(?:{SAL}\s+)?|{SAL}\s+|(?={TITLE}))(?:{TITLE}\s*)*(?<name>{FULLNAME}){LABELGROUP}?:(?<said>)$
labellineparty=^(?<name>{FULLNAME})(?:,\s+(?<group>{PARTY}(?:-Fraktion)?)|\s*[(\[](?<group>{PARTY})[)\]]):(?<said>)$
nameline=^(?=[^(\[]++[(\[][^)\]]++[)\]]$)(?:{SAL}|(?<office>{OFFICE}))\s+(?:{TITLE}\s*)*(?<name>{FULLNAME})\s*[(\[](?<group>{PARTY})[)\]](?<said>)$
labelledaddress=^(?<given>{TWONAMES}),\s+[^:,]{3,40}\s\d{1,3}\s?[a-z]?:(?:\s+(?<said>{SPOKEN})|(?<said>)$)
labelledoffice=^(?:(?:Der|Die)\s+)?(?<office>{OFFICE}):\s+(?<said>(?!{FULLNAME}(?:$|\s+(?:wird|wurde|ist|\d)|\s*[,;(]))\p{Lu})
labelledabbreviated=^{ABBR}\s+(?:{TITLE}\s*)*(?<bare>{NAME}){LABELGROUP}?(?:\s+(?:dazu|hierzu|darauf|daraufhin))?:(?:\s+(?<said>{SPOKEN})|(?<said>)$)
labelledparty=^(?<name>{FULLNAME})(?:,\s+(?<group>{PARTY}(?:-Fraktion)?)|\s*[(\[](?<group>{PARTY}|Z)[)\]](?:,\s+\p{Lu}\p{Ll}+)?)\s?:\s+(?<said>{SPOKEN})
labelledseat=^(?<name>{NAME})\s+\(\p{Lu}[\p{L} -]{2,30}\)\s+[(\[](?<group>{PARTY}|Z)[)\]]\s?:\s+(?<said>{SPOKEN})
labelledminister=^(?<name>{NAME}),\s+(?:{OFFICE})(?:\s+(?:des|der|für|von)\s+[^:,]{3,60}?)?\s?:\s+(?<said>(?!{FULLNAME}(?:$|\s*[,;(]))\p{Lu})
labelledname=^(?<bare>{FULLNAME}){LABELGROUP}?(?:\s+(?:dazu|hierzu|darauf|daraufhin|ergänzend))?:\s+(?<said>{SPOKEN})
labelledrole=^(?<name>{TWONAMES}),\s+(?:{OFFICE})(?:\s+(?:des|der|von)\s+\p{Lu}[\p{L}-]+)?:\s+(?<said>\p{Lu})
bracketed=^(?!\p{Lu}\p{Ll}+(?:lich|isch|ig|end)e[nrsm]?\s)(?:{TITLE}\s*)*(?<name>{TWONAMES})\s*\((?<group>[^)]+)\),?\s+(?!und\b|sowie\b)\p{Ll}
apposed=^(?=[^,]++,[^,]++,)(?:{TITLE}\s*)*(?<name>{TWONAMES}),\s+(?:(?<group>{PARTY}|Mitte|glp)|{OFFICE}(?:\s+\p{L}+){0,3}?),\s+(?:{SAYS}\b|{OPINES}|stimmt)
group=^(?:(?:Auch|Nun|Hierzu|Dazu)\s+)?(?:Die|Der|Das)\s+(?:(?<institution>(?:[\p{L}/]+-){0,3}(?:[Ff]raktion|[Kk]ommission)|[\p{L}-]*(?:[Ff]raktion|[Kk]ommission|[Gg]eschäftsstelle|[Cc]rew|[Tt]eam|[Gg]ruppe|(?:[Ww]ehr|[Vv]ereins|[Gg]eschäfts)(?:führung|leitung)|(?:[Ss]chul|[Kk]ita|[Hh]eim|[Pp]rojekt|[Bb]ezirks|[Gg]emeinde)leitung)|GPK|RPK|[Mm]otionär(?:in|e|innen)?|[Ii]nterpellant(?:in|en|innen)?|[Pp]ostulant(?:in|en|innen)?|[Aa]ntragsteller(?:[*:_/]?-?in(?:nen)?)?|Fraktion\s+der\s+{GROUPWORD}|Grünen|GRÜNEN|Linken|LINKEN|Freien\s+Wähler|{PARTYWORD})\s+(?:{SAYS}|(?:forder|beantrag|frag|stell|begrüß|begrüss|kritisier|unterstütz|plädier|wünsch|erklär|befürwort|befürcht|bericht|informier|bekräftig|bemängel|beton|äußer|dank|woll|mein|möch|verlang|lehn)(?:t?en|ten|n)|lehnte?|befand(?:en)?|fand(?:en)?|finden|waren?|wies(?:en)?|weisen|verweisen|bitten|baten|sehen|sahen|halten|hielten|sprechen|sprachen|schlagen|schlugen|geben|gaben)\b(?!.*\b(?:zugestimmt|abgestimmt)\b)|(?<institution>Vorstand|Vereinsvorstand|Gesamtvorstand|Präsidium)\s+(?:eröffnete?|begrüßte?|begrüsste?|(?:bittet|bat)\b(?![^.]*\sum\s)|beantragte?|schlug|stellte?\s+(?:den|die|das|einen|eine|ein|fest|klar|vor)\b|empfiehlt|empfahl|appellierte?|hoffte?|wünschte?|beantwortete?|gibt|gab|wird\s+sich|bedauerte?|präsentierte?|legte?\s+(?:den|die|das|einen|eine|dar|vor)\b)|(?<institution>Verwaltung|(?:Stadt|Gemeinde|Kreis|Amts)verwaltung|Vorstand|Magistrat|Verwaltungsspitze|\p{L}+\s\p{L}*[Zz]entrum|\p{L}*[Bb]eirat)\s+(?:berichtete?|schlägt|tr(?:ägt|ug)(?=[^.]*\svor\b)|zeigte?\s+auf|legte?\s+dar|stellte?\s+(?:dar|klar)|hebt|hob|bestätigte?|räumte?|schilderte?|beantwortete?|teilte?|erläuterte?|erklärte?|informierte?|plant|antwortete?|führte?|regt|weist|bedankte?|dankte?|sagte?|sicherte?|ergänzte?|betonte?|bemerkte?|merkte?\s+an|äußerte?|kündigte?\s+an|gibt\s+(?:an|zu\s+bedenken|Auskunft|bekannt)|verweist|verwies|wies|erinnerte?|entgegnete?|erwiderte?|verneinte?|bejahte?|versicherte?|verdeutlichte?|unterstreicht)\b)
givenbehind=^(?!Herr|Frau|Er\s|Sie\s|(?:Der|Die|Das|Ein|Eine)\s+\p{Lu}[\p{L}-]+\s+(?:{SAYS})\b){BEFOREVERB}{SAYSEND}{SAYS}\s+(?:sich\s+)?(?<given>{TWONAMES})(?=[\s,.])
plural=^(?:Alle|Sämtliche|Die)\s+(?:\p{Ll}+\s+){0,2}?(?<institution>Gewählten|Erschienenen|Vorgeschlagenen|Kandidat(?:en|innen)|Kandidierenden|Bewerber(?:innen)?|Kassenprüfer|Rechnungsprüfer|Revisoren)\s+(?:\([^)]*\)\s+)?(?:erklär(?:en|ten)|stell(?:en|ten)\s+sich|bedank(?:en|ten)\s+sich|dank(?:en|ten)|bericht(?:en|eten)|empf(?:ehlen|ahlen)|beantrag(?:en|ten)|bestätig(?:en|ten)|teil(?:en|ten)\s|sag(?:en|ten)|versicher(?:n|ten))\b
takeschair=^(?!Herr|Frau|Er\s|Sie\s){BEFOREVERB}(?:übernimmt|übernahm)\s+(?:(?:der|die)\s+(?<office>{OFFICE})(?:,?\s+{SAL}\s+(?:{TITLE}\s*)*(?<name>{FULLNAME}))?|{SAL}\s+(?:{TITLE}\s*)*(?<name>{FULLNAME})),?\s+(?:(?:den|wieder\s+den)\s+\p{L}*[Vv]orsitz|die\s+\p{L}*(?:[Ll]eitung|[Ss]itzung))
officehas=^(?!Herr|Frau|Er\s|Sie\s)\p{Lu}[^:,.]{0,80}?\s(?:hat|hatte)\s+(?:das|die)\s+(?<institution>(?=\p{L}*(?:[Bb]üro|[Vv]erwaltung|[Ff]irma)\b)\p{Lu}\p{L}+(?:\s+\p{Lu}[\p{L}-]+){0,3})\s.*\b{SAID}\b
forhim=^Für\s+(?:Herrn|Frau)\s+(?:{TITLE}\s*)*(?<name>{FULLNAME})\s+(?:ist|war|sei|wäre)\s+(?:es\s+|das\s+|dies\s+)?\p{Ll}
# nobody on the list, but by a given name somebody, who says a whole sentence
labelledgiven=^(?<given>{TWONAMES}){LABELGROUP}?:\s+(?<said>\p{Lu}\p{Ll}*,?\s.{20,}[.!?…“"])$

[own words]
first=\b(?:[Ii]ch|[Ww]ir|mir|mich|uns|[Mm]ein(?:e[rnms]?)?|[Uu]nser(?:e[rnms]?)?)\b
addressed=\b(?:Meine\s+(?:sehr\s+)?(?:geehrten\s+|verehrten\s+)?Damen|Liebe\s+Kolleg|Herr\s+Präsident!|Frau\s+Präsidentin!|Hohes\s+Haus|Hoher\s+(?:Gemeinderat|Landtag))

[turn handed]
man=\b(?:erteil|übergib|übergab|gib|gab|gebe|überlass|überläss|bitte|bat|begrüß|begrüss|verweis|verwies|stell)\p{Ll}*\s[^.]*?\b(?:Herrn?|Hr\.)\s+(?:{OFFICE}\s+)?(?:{TITLE}\s*)*(?<name>{FULLNAME})(?=[\s,.(])[^.]*\.\s(?:Dieser|Letzterer|(?<=Wort\.\s)Er)\s+\p{Ll}
gets=\b(?:erhält|erhielt|bekommt|bekam|ergreift|ergriff)\s+(?:\p{Ll}+\s+){0,2}?(?:{SAL}\s+)?(?:{OFFICE}\s+)?(?:{TITLE}\s*)*(?<name>{FULLNAME})\s[^.]*?\bdas\s+Wort\.\s(?:Er|Sie|Diese[r]?)\s+\p{Ll}
woman=\b(?:erteil|übergib|übergab|gib|gab|gebe|überlass|überläss|bitte|bat|begrüß|begrüss|verweis|verwies|stell)\p{Ll}*\s[^.]*?\bFrau\s+(?:{OFFICE}\s+)?(?:{TITLE}\s*)*(?<name>{FULLNAME})(?=[\s,.(])[^.]*\.\s(?:Diese|Letztere|(?<=Wort\.\s)Sie)\s+\p{Ll}
office=\b(?:erteil|übergib|übergab|gib|gab|überlass|überläss|bitte|bat)\p{Ll}*\s[^.]*?\b(?:dem|der|den|die)\s+(?<office>{OFFICE})(?:\s+(?:{TITLE}\s*)*(?<name>{FULLNAME}))?(?=[\s,.(])[^.]*\.\s(?:Diese[r]?|Letztere[r]?|(?<=Wort\.\s)(?:Er|Sie))\s+\p{Ll}

[turn heading]
by=\((?:von|durch)\s+(?<name>{TWONAMES})(?:,\s*(?<group>[^)]+))?\)$

[no turn]
owners=^(?:Die|Alle)\s+(?:\p{Ll}+\s+)?\p{L}*[Ee]igentümer\p{L}*\s+(?:beschl|genehm|stimm|lehn|bestell|beauftr|entlast)
becomes=^{SAL}\s.{2,60}?\s(?:ist|gilt)\s+(?:damit|somit|hiermit)\s.*gewählt\.?$
excused=^[^,:]*\s(?:lässt|ließ|liess)\s+sich\s[^,:]*\bentschuldigen\b
are=^(?:Die|Der)\s+(?:\p{Ll}+\s+)?\p{L}+\s+(?:ist|sind|lautet|lauten)\s*:
absent=^(?:{SAL}|{OFFICE})\s[^,:]*?\s(?:ist|sind|war|waren|fehlt|fehlte)\s+(?:\p{Ll}+\s+)?(?:entschuldigt|abwesend|verhindert|erkrankt|nicht\s+anwesend)\b
comes=^(?=[^,:]*+(?<=hinzu|dazu|\sein|hinzu\.|dazu\.|\sein\.)$)(?:{SAL}|{OFFICE})\s[^,:]*\s(?:kommt|kam|stößt|stieß|trifft|traf)\s[^,:]*\b(?:hinzu|dazu|ein)\.?$
abstains=^(?:{SAL}|{OFFICE})\s(?:\S+\s){1,4}?(?:(?:enthält|enthielt)\s+sich(?:\s+der\s+Stimme)?|stimmte?\s+(?:dagegen|dafür|mit\s+(?:[Jj]a|[Nn]ein)))\.?$
against=^(?:Dagegen|Dafür)\s+stimmt
duty=^(?:Erledigung|Zuständig(?:keit)?|Verantwortlich|Umsetzung|Termin)(?:\s+bis)?\s*:
states=\bstell(?:t|te|en|ten)\s[^,:]*\b(?:einstimmige[ns]?|mehrheitliche[ns]?|einhellige[ns]?)\s+(?:Annahme|Genehmigung|Beschlussfassung)\b[^,:]*\bfest\b
stands=^(?:Es|Für\s[^,:]*|Als\s[^,:]*|Zur\s+Wahl\s[^,:]*)\s+(?:kandidier(?:t|en|te|ten)|steh(?:t|en)\s+zur\s+Wahl|stell(?:t|te|en|ten)\s+sich\s+zur\s+Wahl)\b
proclaims=\bverkünde(?:t|te|n|ten)\b[^.:]*\b(?:Beschlu|Ergebnis|Beschlussergebnis|angenommen|abgelehnt|zustande)
votedin=^(?=[^:.]{3,60}:\s)(?:[^:.]{3,60}:\s+(?:\d{1,3}\s+{YESWORD}(?!\p{L})|(?:einstimmig|mehrheitlich|per\s+Akklamation)(?:\s+(?:wieder)?gewählt)?\)?\.?$)|[^:.]{3,50}:\s[^:.]{3,50}[,(–-]\s*(?:mit\s+)?\d{1,3}\s+{YESWORD}(?!\p{L}))|^[^:.]{3,50}:\s[^:.]{3,50}[,(–-]\s*(?:einstimmig|mehrheitlich|per\s+Akklamation)(?!\p{L})
iselected=^[^,:]{3,60}\s(?:ist|sind)\s+(?:damit\s+|somit\s+|hiermit\s+)?(?:[^,:]{0,60}\s)?(?:wieder)?gewählt(?:\s+und\s+n(?:immt|ehmen|ahm|ahmen)\s[^,:]*\ban)?\.?$
how=^(?:[Ee]instimmig|[Mm]ehrheitlich|[Ee]inhellig)\s+\p{Ll}
# a body that acts by vote does not speak; "der Vorstand empfiehlt einstimmig" is said to a meeting
bodyhow=^(?![^.:,]*\b(?:Vorstand|Verwaltungsrat|Stiftungsrat|Landrat|Regierungsrat)\s){BODYHOW}
becomes2=^[^,:]{3,60}\s(?:wird|wurde|werden|wurden)\s+(?:(?:in\s+geheimer\s+Wahl|von\s+{BODY}|[Dd]amit|[Ss]omit|[Dd]araufhin)\s+)?{HOW}
votersdo=^(?:Die|Alle)\s+(?:\p{Ll}+\s+)?(?:Delegierten|Synodalen|Stimmberechtigten|Anwesenden|Abgeordneten|\p{L}*[Mm]itglieder)\s+(?:wähl(?:t?en)|stimm(?:t?en)\s[^.:]*\bzu|beschl(?:ie|o)\p{L}+|genehmig(?:t?en)|entlaste(?:te)?n|nehmen|nahmen|bestätig(?:t?en))\b
elected=^[^,:]*\s(?:einstimmig|mehrheitlich)\s+(?:wieder)?gewählt\b
tookpart=^[^:]*\b(?:hat|haben|hatte|hatten)\s.*\b(?:nicht\s+(?:teilgenommen|mitgewirkt|mitgestimmt)|(?:Sitzung|Saal|Sitzungssaal|Raum)\s+verlassen)\b
# what somebody is, was given or did before the sitting
aside=^(?:{SAL}|{OFFICE})\s[^:,]*?\b(?:(?:hat|haben|hatte|hatten)\s[^:]*\b(?:erworben|gekauft|verkauft|gepachtet|niedergelegt|eingereicht|übersandt|zugesandt)\.?$|(?:erhält|erhielt|bekommt|bekam)\s+(?:als|zum|zur|ein|eine|einen|die|den)\b|(?:ist|war)\s+(?:(?:\p{Ll}+\s+){0,3}?(?:[Mm]itglied|Vertreter(?:[*:_/]?-?in)?|Stellvertreter(?:[*:_/]?-?in)?)\b|(?:seit|von|bis|über|\d+)\b[^,:]*\b(?:Jahren?|\d{4})\b))
builds=^(?:{SAL}|(?:Die\s+)?Eheleute|Familie|Der\s+(?:Antragsteller|Bauherr|Eigentümer)|Die\s+(?:Antragstellerin|Bauherrin|Bauherren|Eigentümerin))\s[^:]*\b(?:beantrag(?:t|en|te|ten)|plan(?:t|en)|beabsichtig(?:t|en))\b[^:]*\b(?:Neubau|\p{L}*[Hh]aus(?:es)?|Garage|Carport|Halle|Errichtung|Baugenehmigung|Bauvorbescheid|Umbau|Anbau|Nutzungsänderung|Grundstücks?|Flurstücks?|Flst|Flur|Parzelle|Gemarkung|FlNr)\b
takesoffice=^(?:Er|Sie|Beide|Alle\s+\p{Lu}\p{L}+|Die\s+Gewählten?)\s+n(?:immt|ahm|ehmen|ahmen)\b.*\ban\.?$
hasbeen=\b(?:ist|sind)\b.*\b(?:bestellt|gewählt|wiedergewählt|benannt|ernannt|berufen|bestätigt)\s+worden\b
tallied=\(\d{1,3}/\d{1,3}/\d{1,3}\)\.?$
leaves=^[^,]*\bverl(?:ässt|ieß|iess)\b[^,]*\b(?:Sitzungs\p{L}+|Saal|Raum|Sitzung)\b
attendsfrom=\bn(?:immt|ahm)\s+(?:ab|seit|bis)\s.*\b(?:an|am)\s.*\bteil\b
nothingmoved=^[^,.]*\b(?:werden|wurden)\s+nicht\s+\p{Ll}+\.$
bodynamed=^(?:Der|Die|Das)\s+(?:Orts(?:bei)?rat|Bezirksrat|Beirat|Kreistag|\p{L}*(?:ausschuss|vertretung|versammlung))\s+\p{Lu}[\p{L}-]+\s+(?:stimmt|beschließt|empfiehlt|nimmt|lehnt|genehmigt|wählt|fordert)\b
closingsynod=\b(?:schließt|schloss|schliesst|beendet|beendete)\s+(?:um\s+{TIME}\s*Uhr\s+)?(?:die|den)\s+(?:(?:nicht)?öffentlichen?\s+)?(?:Synode|Tagung|Versammlung|Sitzung|Teil)\b
prayer=^(?:Die|Den)\s+(?:Andacht|Predigt|Gottesdienst)\s+(?:hält|hielt|leitet|leitete)\b
missing=^(?![^,]*\b(?:bedank|dank|erklär|bericht)\p{L}*)[^,]*\b(?:fehlt|fehlen|verlässt|verlassen|betritt|betreten|erscheint|erscheinen)(?:\s+(?:die|den|ab|an|am|bei|wegen|in|um|entschuldigt|unentschuldigt)\b[^,]*)?\.?$
attends=\bn(?:immt|ehmen|ahm|ahmen)\b.*\b(?:an|am)\s.*\bteil\.?$
body=^(?:Der|Die)\s+(?!Landrat\b)\p{L}*[Rr]at\s+(?!berichtet|schlägt|teilt|erläutert|plant)\p{Ll}
body2=^Der\s+(?:Landrat|Rat)\s+(?:beschließt|nimmt|stimmt|lehnt|empfiehlt|überweist|verweist)
vote=\blässt\b.*\babstimmen\b
act=\b(?:wird|werden|wurde|wurden)\b.*\b(?:bestellt|gewählt|wiedergewählt|benannt|ernannt|berufen|verpflichtet|vorgeschlagen|bestätigt)\b
put=\b(?:ruft|rief|bringt|brachte|stellt|stellte|kommt)\b.*\bzur\s+(?:Abstimmung|Wahl)\b
closing=\b(?:schließt|schloss|beendet|beendete)\s+(?:\p{L}+\s+)*?(?:die|den)\s+(?:\p{Ll}+\s+)?(?:Sitzung|Teil|Versammlung)\b

# they tell a decision as well
[turn decides]
carried={CARRIED}

[turn end]
agent=^(?:[Ss]eitens|[Vv]on|[Vv]om|[Dd]urch)\s+(?:{SAL}|{OFFICE}|(?:der|die|den|dem|des)\s+\p{Lu}|\p{Lu}).*?\b(?:wird|wurde|werden|wurden)\b.*\b{SAID}\b
motion=^(?:GO-Antrag|Geschäftsordnungsantrag|Antrag\s+(?:zur\s+Geschäftsordnung|zur\s+GO|auf\s+(?:Schluss|Schließung|Ende|Vertagung|Nichtbefassung|Verweisung))|Wortmeldungen?\s+(?:liegen|gibt)|Es\s+(?:liegen|gibt|erfolgen|folgen)\s+keine\s+(?:weiteren\s+)?(?:Wortmeldungen|Fragen)|Das\s+Wort\s+wird\s+nicht|Keine\s+(?:weiteren\s+)?Wortmeldungen)\b
debate=^(?:Eine\s+)?(?:Diskussion|Aussprache|Debatte)\s+(?:entsteht|entstand|entwickelt|ergibt)\b
vote=\bwird\b.*\babgestimmt\b
question=^(?:Es\s+wird|Es\s+wurde|Auf\s+die\s+Frage|Auf\s+Nachfrage\s+wird|Eine\s+Diskussion|Nach\s+(?:kurzer|eingehender|längerer)\s+(?:Diskussion|Beratung|Aussprache))\b
joint=^Der\s+Tagesordnungspunkt\s+wird\b
answers=^Die\s+Fragen\b.*\b(?:werden|wird)\b.*\bschriftlich\b

[no decision]
# who was elected when, told of the past
formerly=\b(?:wurde|war|ist)\b[^.:]*\b(?:erstmals|(?:19|20)\d\d\s+und\s+(?:19|20)\d\d)\b[^.:]*\bgewählt\b
relative=\bgewählt,\s+(?:die|der|das|welche[rs]?|weil|da)\b
earlier=^(?:Der|Die|Das)\s+\p{L}+\s+(?:hat|haben|hatte|hatten)\s[^,]*\b(?:im\s+(?:Jahre?\s+\d|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)|bereits|seinerzeit|aus\s+\p{L}+\s+Gründen)\b
may=^Gewählt\s+(?:werden|wird)\s+(?:kann|können|darf|dürfen|sollen)\b
bymover=\bvon\s+(?:diese[mr]|ihm|ihr)\b.*\bzurückgezogen\b
adjourned=^Die\s+(?:Synode|Sitzung|Tagung|Versammlung)\s+wird\s+um\b.*\b(?:vertagt|unterbrochen)\b
law=^Beschlüsse\s+werden\b|^(?:Gem\.|Gemäß|Gemäss|Nach|Laut)\s+(?:§|Art)[^:]*\baus\s+(?:ihrer|der|deren)\s+Mitte\b|\bgewählt,\s+soweit\b|\bbeschlie(?:ß|ss)(?:t|en)\b.*\bmit\s+(?:der\s+)?(?:\p{Ll}+\s+)?Mehrheit\s+(?:der\s+(?:abgegebenen|anwesenden)\b|ihrer\b|seiner\b)|^Gewählt\s+ist,\s+wer\b|\bMehrheit\s+(?:nötig|notwendig|erforderlich)\b
reported=\bhat\s+am\s+(?:{DATE})\b[^:]*\bbeschlossen\b|^Bei\s+(?:den|der)\s+(?:\p{L}*[Ww]ahl(?:en)?\s+(?:am|vom|im)\s|(?:Bundestags|Landtags|Kommunal|Europa|Nationalrats|Gemeinderats|Bürgermeister)[\p{L}-]*wahl)|\b(?:wurde|ist)\s+am\s+(?:{DATE})\b[^:]*\bgewählt\b|\bwird\s+die\s+\S*[Ff]raktion\b[^:]*\p{Ll}en\.?$|\bwurde\b[^,:]*\bvo[mn]\s+(?:\p{L}+\s+)?(?:Bundestag|Landtag|Bundesrat|Nationalrat|Landratsamt|Finanzamt|Gericht|Ministerium|Gesetzgeber)\b
intent=\b(?:möge|wolle|soll|sollte|könne|könnte|würde|müsse|vor(?:zu)?schlagen)\b(?!.*[-–—→>,]\s*(?:(?:[Ee]instimmig|[Mm]ehrheitlich)(?:\s+\p{Ll}+)?|[Aa]ngenommen|[Aa]bgelehnt)(?:\s+(?:mit|bei)\s[^,:.]{2,50})?[.!]?$)
wrote=^\d+[.)]\s(?!{OFFICE}:\s|{FULLNAME}:\s)
elsewhere=\bhat\s+in\s+(?:ihrer|seiner)\s+Sitzung\b
lastyear=\b(?:wurden?|hat|haben|hatten?|war|waren)\s+(?:(?:schon|bereits|zuletzt)\s+)?(?:(?:im|in\s+den)\s+(?:letzten|vergangenen|vorigen|vorletzten)\s+(?:Jahr|Monat)|vor\s+(?:\p{L}+|\d+)\s+(?:Jahre?n?|Monate?n?|Wochen))\b
lastsitting=\b(?:wurden?|hat|haben|hatten?|war|waren)\s+(?:(?:schon|bereits|zuletzt)\s+)?(?:in|bei)\s+der\s+(?:letzten|vergangenen|vorigen|vorletzten)\s+\p{L}*(?:[Ss]itzung|[Vv]ersammlung)\b
mustbe=^(?!.*\b(?:geeinigt|einig|vereinbart)\b).*\b(?:gefasst|gefaßt|beschlossen|angenommen|genehmigt|gewählt|abgestimmt|erteilt|zugestimmt|bestätigt)\s+(?:werden|sein)\s+(?:muss|müsse|müssen|müssten|kann|können|könne|könnte|darf|dürfen|dürfe)\b
nexttime=^(?!.*(?:\bbeschl(?:ie|o)|\bgeeinigt\b|\beinig|\bvereinbart\b)).*\b(?:wird|werden)\b[^,]*\b(?:in|bei|auf)\s+(?:der|einer|unserer|die)\s+(?:nächsten|kommenden|folgenden|späteren)\s+\p{L}*(?:[Ss]itzung|[Vv]ersammlung)\b[^,]*\b(?:genehmigt|beschlossen|abgestimmt|gewählt|verabschiedet|entschieden|bestätigt)\b
stillin=^[^,:]*\b(?:ist|sind)\s+(?:noch|bereits|schon)\s[^,:]*\bgewählt\.?$
question=\?$

[acknowledgement]
counted=^[Zz]ur\s+Kenntnis\s+genommen\s+Anwesend\s+\d+
body=^(?!.*\bund\s+(?:beschlie|beauftrag|genehmig|empfiehl|stimm|spricht\s+sich|befürwort))(?:[^.:]*?\s)?(?:{BODY}|(?:Der|Die|Das)\s+{INITIALS}|{MEMBERSOF})[^.:]*\s(?:nimmt|nehmen|nahm|nahmen|hat|haben)\b.*(?:\bKenntnis\b|[Bb]erichte?s?\b.*\bentgegen\b)
inverted=\b(?:nimmt|nehmen|nahm|nahmen)\s+(?:{BODY})\b.*\bKenntnis\b
passive=\b(?:[Ww]ird|[Ww]erden|[Ww]urden?)\b.*\bKenntnis\s+genommen(?!\s+und\s+(?:\p{Ll}+\s+)?(?:genehmigt|beschlossen|gebilligt|angenommen|zugestimmt))
serves=\bdien(?:t|en|te|ten)\s+zur\s+(?:\p{L}+\s+)?Kenntnis
line=^[-–\s]*(?:(?:[Zz]ur\s+)?Kenntnis\s+genommen|Kenntnisnahme)[-–\s]*\.?$

[referral]
moved=^(?:{SAL}|{OFFICE}|Die\s+\p{L}*[Ff]raktion)\s.*\bbeantragt\b.*\b(?:in|an)\s+(?:den|die|das)\s+\p{Lu}.*\bzu\s+(?:überweisen|verweisen)\b
line=^(?:(?:[Vv]er|[Üü]ber)wiesen\s+(?:an|in)\s|(?:[Aa]n|[Ii]n)\s+(?:den|die|das)\s[^,.:]{3,60}\s(?:ver|über)wiesen\.?$)
noun=^(?:Ver|Über)weisung\s+(?:an|in)\s+(?:den|die|das)\b
resolves=\s(?:beschlie(?:ß|ss)t|beschlo(?:ss|ß))\s[^.:]*\b(?:an|in)\s+(?:den|die|das)\s[^,.:]*\bzu\s+(?:ver|über)weisen\.?$
motioned=^Die\s+(?:(?:Rück)?[Vv]erweisung|(?:Rück)?[Üü]berweisung|Zurückverweisung|Rückweisung)\s+(?:in|an)\s+(?:den|die|das)\b.*\b(?:beschlossen|angenommen)\b
toanother=\b(?:wird|werden|wurde|wurden)\b.*\b(?:dem|der)\s+\p{Lu}\p{L}+\b.*\b(?:überwiesen|zugewiesen)\b
motion=\bAntrag\b.*\bzu\s+(?:verweisen|überweisen)\b.*\bangenommen\b
delegated=\b(?:wird|werden|wurde|wurden)\b.*\bauf\s+(?:den|die|das)\s.*\b(?:delegiert|übertragen)\b
body=^(?:[^.:]*?\s)?{BODY}[^.:]*?\s(?:überweist|verweist)\b
inverted=\b(?:überweist|verweist)\s+{BODY}
pass=^{BODY}.*\blässt\b.*\bdurchlaufen
passive=\b(?:wird|werden|wurde|wurden)\b.*\b(?:an|in)\s+(?:den|die|das)\b.*\b(?:(?:zurück|weiter)?(?:ver|über)wiesen|zurückgegeben|zurückgewiesen)\b

[deferral]
matter=^(?:Der|Die|Das|Dieser|Diese)\s+\p{L}*(?:[Pp]unkt|TOP|[Aa]ntrag|[Bb]eschluss|[Vv]orlage|[Aa]ngelegenheit|[Ee]ntscheidung|[Bb]eratung|[Tt]hema|[Ww]ahl|[Bb]eschlussfassung|[Aa]bstimmung|[Bb]ehandlung)\b.*\b(?:wird|werden|wurde|wurden)\b.*\b(?:verschoben|(?:von|aus)\s+der\s+Tagesordnung\s+(?:genommen|gestrichen|abgesetzt))\b
moved=\b(?:wird|werden|wurde|wurden)\s+(?:die\s+(?:Entscheidung|Beschlussfassung|Abstimmung|Beratung|Wahl|Behandlung|Vorlage|Angelegenheit|Sache)|der\s+(?:\p{L}*[Pp]unkt|TOP|\p{L}*[Aa]ntrag)|das\s+(?:Thema|Geschäft))\b[^,:]*\bverschoben\b
bare=^W(?:ird|urde)\s+(?:\p{Ll}+\s+){0,2}(?:(?:auf|bis)\s+(?:die|den|das|eine[nr]?|zu[mr]?)\s[^,:.]{3,60}\s)?(?:vertagt|zurückgestellt|abgesetzt|verschoben)\.?$
noun=^(?:(?:Die|Eine|Der)\s+|(?:Der|Dem)\s+(?:GO-|Geschäftsordnungs)?[Aa]ntrag\s+(?:auf|zur)\s+)(?:Vertagung|Zurückstellung|Verschiebung|Absetzung)\b.*\b(?:beschlossen|angenommen|zugestimmt|stattgegeben)\b(?<!nicht\sangenommen|nicht\szugestimmt)
resolved=\b(?:beschlossen|beschlie(?:ß|ss)en|vereinbart|geeinigt|einigt|einigte|einig)\b[^.:]*\b(?:zu\s+vertagen|zu\s+verschieben|zurückzustellen|zurück\s+zu\s+stellen)\.?$
resumed=^(?:Der|Die|Das|Dieser|Diese|Dieses)\s+\p{L}*(?:[Pp]unkt|TOP|[Aa]ntrag|[Vv]orlage|[Aa]ngelegenheit|[Bb]eratung|[Tt]hema|[Ww]ahl|[Bb]eschlussfassung|[Aa]bstimmung|[Bb]ehandlung|[Dd]iskussion)\b[^,:]*\b(?:wird|werden)\b[^:]*\b(?:in|auf|bei)\s+(?:der|einer|die|eine)\s+(?:nächste|kommende|folgende|spätere|weitere)\p{Ll}*\s+\p{L}*(?:[Ss]itzung|[Vv]ersammlung)\b[^,:]*\b(?:fortgesetzt|erneut|wieder|nochmals|behandelt|beraten|aufgerufen)\b
line=^(?:Vertagt|Zurückgestellt|Vertagung|Verschoben)(?:\s+(?:bis|auf)\s.{3,80})?[.!]?$|^(?:ebenfalls\s+|auch\s+)?(?:vertagt|zurückgestellt)!?$
passive=\b(?:wird|werden|wurde|wurden)\b.*\b(?:vertagt|zurückgestellt|abgesetzt)\b
body=^{BODY}[^.:]*?\s(?:(?:vertag|verschieb|verschob)(?:t|en|te|ten)?\b|stell(?:t|te|en|ten)\b.*\bzurück\b|(?:kommt|kommen|kam|kamen|einig\p{Ll}+\s+sich|beschlie\p{Ll}+|beschloss)\b.*\b(?:zu\s+vertagen|zurückzustellen|zu\s+verschieben)\b)

[withdrawal]
line=^Zurückgezogen\.?$|^zurückgezogen$
bare=^(?:\p{L}*[Aa]ntrag|Vorlage|Punkt|TOP)\s+(?:wird|wurde|ist)\s+(?:\p{Ll}+\s+){0,2}zurückgezogen[.!]?$
puts=^(?:Die|Der|Das)\s+(?:Verwaltung|Magistrat|Senat|Gemeinderat|Stadtrat|Vorstand|Regierungsrat|Bundesrat|Bürgermeister(?:amt)?)\s+(?:zieht|zog|ziehen|zogen)\s[^,:]*\b(?:Vorlage|Antrag|Geschäft|Punkt|TOP|Drucksache)\b[^,:]*\bzurück\.?$
passive=^(?:Die|Der|Das)\b.*\b(?:wird|werden|wurde|wurden)\b.*\bzurückgezogen\b

[election]
carried=^(?=.*(?:vorgeschlagen|vorschl[aä]g|schl[aä]gt?\s|schlug|kandidier)).*{CARRIED}(?<=gewählt\swird|gewählt\swurde|gewählt\swerden|gewählt\swurden|gewählt\swird\.|gewählt\swurde\.|gewählt\swerden\.|gewählt\swurden\.)
tooffice=^(?:Als|Zum|Zur)\s+(?:\p{Ll}+\s+)?\p{Lu}\p{L}+\b[^:]*\b(?:wird|werden|wurde|wurden)\b[^:]*\bbestimmt\b
asoffice=\b(?:wird|werden|wurde|wurden)\s+(?:[^:,]*?\s)?(?:als\s+(?:\p{Ll}+\s+)?{OFFICE})\s+(?:\p{Ll}+\s+)?bestätigt\b
envoys=^(?!.*\b(?:wird|wurde)\b).*\b(?:einig|geeinigt|einigt\p{Ll}*\s+sich|beschlossen|beschlie(?:ß|ss)t|vereinbart)\b[^:]*,\s+dass\s[^:]*\b(?:Abgesandte|Vertreter|Delegierte|Vertretung|Stellvertreter|Vorsitzende)\p{Ll}*\b[^:]*\b(?:sein|werden|übernehmen)\s+soll(?:en)?\.?$
theproposed=^Die\s+vorgeschlagenen\s+\p{L}+\s[^,:]*\b(?:bestellt|gewählt|bestätigt|bestimmt)\.?$
sends=^{BODY}\s+entsende(?:t|te|n)\s
sent=^(?!.*\bhat\b).*\b(?:wird|werden|wurde|wurden)\b.*\b(?:entsandt|entsendet)\b
makes=^{BODY}\b[^.:]*\bbestimmt\b[^.:]*\b(?:zum|zur|als)\s+\p{Lu}
ballot=^(?![^:]*[Ww]ahlgang)[^:]{3,60}:\s+{FULLNAME}\s*\(?(?:mit\s+)?\d{1,4}(?:\s+Stimmen)?\)?\s*(?:$|[;,].*\b[Ee]nthaltung)
as=\b(?:wird|werden|wurde|wurden)\b.*\b(?:als|zum|zur|zu)\s+\p{Lu}?\p{L}+\b.*\bbestimmt\b
labelled=^(?:\d\.\s+)?[^:.]{3,50}:\s+(?:{SAL}\s+)?{FULLNAME}\s*[,(–-]+\s*(?:einstimmig|mehrheitlich|per\s+Akklamation)(?:\s+(?:bei|ohne|mit)\s+[^:.]{3,60})?(?:\s+(?:wieder)?gewählt)?\)?\.?$
# "Vorsitzende: Anna Berg – 23 Ja, 1 Nein", "Kassier Jan Thal: einstimmig gewählt", "Gewählt: Anna Berg"
labelledcounts=^(?:\d\.\s+)?\p{Lu}[^:.]{2,50}(?::|\s[–-])\s+(?:{SAL}\s+)?(?:{TITLE}\s*)*{TWONAMES}\s*[,(:–-]+\s*(?:mit\s+)?(?:\d{1,3}\s+{YESWORD}(?!\p{L})[^:]{0,60}|(?:einstimmig|mehrheitlich|per\s+Akklamation)\s+(?:wieder)?gewählt\)?\.?)$
namevoted=^(?:\d\.\s+)?(?:(?:{SAL}\s+)?(?:{TITLE}\s*)*{TWONAMES}\s*[:(,–-]+\s*(?:einstimmig|mehrheitlich|per\s+Akklamation)\s+(?:wieder)?gewählt|{OFFICE}\s+(?:{SAL}\s+)?(?:{TITLE}\s*)*{TWONAMES}\s*[:(,–-]+\s*(?:einstimmig|mehrheitlich|per\s+Akklamation)(?:\s+(?:wieder)?gewählt)?)\)?\.?$
holder=^{OFFICE}\s+(?:wird|wurde)\s+(?:{SAL}\s+)?{TWONAMES}\s*[(,–-]+\s*(?:einstimmig|mehrheitlich|per\s+Akklamation)\)?\.?$
named=^(?:Wieder)?[Gg]ewählt\s*:\s+(?:{SAL}\s+)?{TWONAMES}
terse=^{BULLET}?(?:{FULLNAME}|{NAME})\s+(?:(?:wird|wurde|ist)\s+)?(?:(?:einstimmig|mehrheitlich)(?:\s+\([^)]{3,60}\))?|mit\s+.{1,80}?)\s+(?:als\s+\p{L}+\s+|zu[mr]\s+(?:\S+\s+){1,4}?)?(?:wieder)?gewählt(?:(?:\s+und|[,.])\s+(?:\p{Ll}{2,3}\s+)?n(?:immt|ahm)\s+die\s+Wahl\s+an)?\.?$
isas=^(?:{FULLNAME}|{NAME}(?:\s+\p{Lu}\.)?)\s+(?i:ist)\s+(?:damit\s+|somit\s+)?(?:als|zum|zur)\s+\p{L}+\s+(?:wieder)?gewählt\.?$
newboard=^(?:Der|Die)\s+neue\s+(?:Vorstand|Leitung|Präsidium|Vorstandschaft)\b[^.:]*\b(?:wird|wurde|ist)\b[^.:]*\b(?:angenommen|bestätigt)\.?$
majorityfor=^Die\s+(?:\p{Ll}+\s+)?Mehrheit\b[^.:]*\b(?:stimmt|stimmte|votiert|votierte)\b[^.:]*\bWahl\s+für\s+{TWONAMES}
hasbeen=\b(?:ist|sind)\b.*\b(?:zu[mr]?\b|als\b).*\bgewählt\s+worden\b
held=^Die\s+\p{L}*[Ww]ahl\s+(?:erfolgt|erfolgte)\b.*(?<!\p{L}){HOWWORD}
determined=\b(?:wird|wurde|werden|wurden)\b.*\b(?:einstimmig|mehrheitlich)\b.*\bbestimmt\b
now=\b(?:ist|sind)\b[^:,]*\b(?:wieder)?gewählt(?:\s+und\s+n(?:immt|ahm|ehmen|ahmen)\s+die\s+Wahl\s+an)?\.?$
inverted=\b(?:wählt|wählte|bestellt|ernennt|bestätigt)\s+{BODY}
tellers=\b(?:wird|werden|wurde|wurden)\b.*\bals\s+Stimmenzähler(?:[*:_/]?-?in(?:nen)?)?\b.*\bgewählt\b
signers=^Als\s+\p{L}+\s+(?:des\s+Protokolls|der\s+Niederschrift)\b.*\b(?:bestimmt|bestellt|gewählt|benannt)\b
electedis=^(?:{HOWWORD}\s+|[Vv]orgeschlagen\s+und\s+)?(?:(?:(?:[Aa]ls|[Zz]u[mr]?|[Ii]n|[Ff]ür)\s+(?:\S+\s+){1,6}?)?(?:wieder)?gewählt|(?:Wieder|Neu)?[Gg]ewählt)\s+(?:ist|sind|wird|werden|wurde|wurden)\b
intooffice=^(?:Als|Zu[mr]?|In)\s+[^:,.]{3,60}?\s(?:gewählt|bestellt|bestimmt|berufen|benannt|ernannt|entsandt|bestätigt)\s+(?:ist|sind|wird|werden|wurde|wurden)\b
boardconfirmed=^(?:Der|Die|Das)\s+(?:\p{Ll}+\s+){0,2}\p{L}*(?:[Vv]orstand|[Pp]räsidium|Vorstandschaft|Revisor\p{Ll}*|[Pp]rüfer(?:[*:_/]?-?innen)?|Ausschuss|Leitung|Bisherigen|Delegierten|Vorstandsmitglieder)\s[^,:]*\b(?:wird|werden|wurde|wurden)\b[^,:]*\bbestätigt\b
acclaimed=^Die\s+\p{L}*[Ww]ahl\s+(?:erfolgt|erfolgte|geschieht|geschah)\s+(?:\p{Ll}+\s+)?(?:per|durch|mit|unter)\s+(?:\p{Ll}+\s+)?(?:Akklamation|Applaus|Beifall)\b
asannounced=^[^,:]{3,80}\s(?:wird|wurde|werden|wurden)\s[^,:]*\b(?:als|zum|zur)\s+(?=\p{Lu}){OFFICEWORD}(?!\p{L})[^,:]*\bangenommen\b
membersvote=^{MEMBERSOF}\s+wähl(?:t?en)\b
appoints=^{BODY}[^.:]*?\sberuft\b
passive=\b(?:wird|werden|wurde|wurden)\b.*\b(?:(?<!vor)gewählt|benannt|ernannt|berufen)\b
ordered=^(?=.*\b(?i:als|zum|zur|zu)\b).*\b(?:wird|werden|wurde|wurden)\b.*\bbestellt\b
active=^{BODY}\b.*\b(?:wähl(?:t|te|ten)|bestellte?|benennt|benannte|ernennt|ernannte)\b
confirmed=\b(?:wird|werden|wurde|wurden)\b.*\b(?:in\s+(?:ihrem|seinem)\s+Amt|im\s+Amt)\b.*\bbestätigt\b
confirms=\bbestätigt\b.*\bdie\s+Wahl\b
again=\b(?:wird|werden|wurde|wurden)\b.*\b(?:wiedergewählt|hinzugewählt)\b
entry=^(?:als\s+)?(?:\p{Ll}+\s+)?\p{Lu}[\p{L}*:_/-]+\s+(?:{SAL}\s+)?(?:{TITLE}\s*)*{TWONAMES}(?:,[^,]{2,40})?,?\s+mit\s+(?:{COUNT})\s+(?:Ja-?\s?)?[Ss]timmen\b.{0,80}$
verb=^{BODY}?[^.:]*\s(?:wählten)\s.*:$
chosen=^\p{Lu}[\p{L}*:-]+\s+(?:wird|wurde|werden|wurden)\s+(?:\p{Ll}+\s+)?(?:bestimmt|gewählt|bestellt|benannt)\s*:\s+{TWONAMES}
whois=^(?:Als|Zum|Zur)\s+(?:\p{Ll}+\s+)?{OFFICE}\s+(?:wird|wurde|werden|wurden)\b[^:]*\b(?:bestätigt|bestimmt|eingesetzt)\.?$

[recommendation]
suggests=^(?:Der|Die|Das)\s+\p{Lu}[\p{L}-]+\s+schl(?:ägt|ug)\s[^.:]*\b(?:einstimmig|mehrheitlich|einhellig)\s+vor\b
gives=^{BODY}[^.:]*?\s(?:gibt|gab|spricht|sprach)\s+(?:dem\s+\p{L}+\s+|dazu\s+)?(?:eine\s+|die\s+)(?:\p{Ll}+\s+)?(?:[Bb]eschluss)?[Ee]mpfehlung\b[^.:]*\b(?:ab|aus)\.?$
held=^Die\s+\p{L}*[Ee]mpfehlung\b[^.:]*\b(?:erfolgt|erfolgte|ergeht|erging)\b[^.:]*(?<!\p{L}){HOW}
body=^(?:[^.:]*?\s)?{BODY}[^.:]*?\s(?:empfiehlt|empfahl)\b
inverted=\bempfiehlt\s+{BODY}
voted=\b(?:einstimmig|mehrheitlich)\b.*\bempfohlen\b
passive=\b(?:wird|werden)\s+(?:\p{Ll}+\s+)*empfohlen\b

[resolution]
# how many were on which side
sides=^(?=.*\b(?:dagegen|gegen|enthalten|enthielten|enthält|enthielt|ab)\b)(?=.*(?<!\p{L})(?:{COUNT})\s+(?:(?!Uhr)\p{Lu}[\p{L}*:-]*\s+)?(?:stimm\p{Ll}+\s+)?(?:für\s|dafür\b)|[Ff]ür\s+(?:den|die|das)\s+\p{L}+\s+stimm\p{Ll}+\s+(?:nur\s+|lediglich\s+)?(?:{COUNT})\s)(?!.*\b(?:soll|sollte|würde|würden)\b).*\b(?:stimm(?:en|ten|te|t)|sprechen|sprachen|entscheiden|entschieden|votier(?:en|ten))\b
sidesagree=^(?:{COUNT})\s+(?:\p{L}+\s+)?stimm(?:en|ten|t|te)\s[^,:]{3,80}\szu(?:,|\s+und)\s.*\b(?:ab\b|dagegen\b|enthalten\b|enthielten\b|enthält\b|enthielt\b)
# for want of objections
thushaving=[,;]\s+(?:(?:somit|damit|daher|deshalb|sodass|so\s+dass)\s+(?:ist|gilt|wird)|(?:es|er|sie|diese[rs]?)\s+(?:ist|gilt|wird)\s+(?:somit|damit|daher|deshalb|als))\s+[^,:]{0,80}\b(?:angenommen|genehmigt|beschlossen|festgestellt|gebilligt)\.?$
sincenone=^(?:Da|Nachdem|Weil)\s[^:]*,\s+(?:gilt|ist|wird)\s+(?:der|die|das|sie|es|dieser|diese|dieses)\b[^,:]*\b(?:angenommen|genehmigt|beschlossen|festgestellt|gebilligt)\.?$
municipality=^Die\s+(?:Gemeinde|Stadt|Marktgemeinde|Ortsgemeinde)\s+(?:stimmt(?:e)?\s[^,:]*\bzu|erteilt(?:e)?\s[^,:]*\bEinvernehmen|lehnt(?:e)?\s[^,:]*\bab)\b
grants=^(?:{BODY})[^.:]{0,60}?\sräum(?:t|te|en|ten)\s.*\sein\.?$
colon=^(?!.*\d{1,2}:\d\d\s*Uhr)\p{Lu}[^:]{15,200}:\s+(?:{COUNT})\s+{YESWORD}\b[^:]{0,80}$
comes=^{BODY}\s+(?:kommt|kommen|kam|kamen)\s+(?:\p{Ll}+\s+){0,2}überein\b
receives=^(?:Der|Die|Das|Dieser|Diese)\s+(?:\p{L}*[Aa]ntrag|\p{L}*[Vv]orschlag|Vorlage|Variante|Entwurf|Resolution|Motion)\b[^,:]{0,60}\s(?:erhält|erhielt|erzielt|erzielte|bekommt|bekam)\s+(?:{COUNT})\s(?:Ja|Nein|Für|Stimmen)\b
# the counts behind their labels, or as a score, at the end of the sentence
coloncounts=^(?!Die\s+Abstimmung\s+(?:ergibt|ergab|brachte)\s*:)(?!.*\d{1,2}:\d\d\s*Uhr)\p{Lu}[^:]{10,200}:\s+(?:{YESWORD}\s*:\s*\d{1,3}\b.{0,60}|\(?\d{1,3}\s?([/:-])\s?\d{1,3}\s?\1\s?\d{1,3}\)?\.?)$
# "Ziffer 1: 6 Ja-Stimmen, 4 Nein-Stimmen", "Modul 2: abgelehnt"
parts=^(?:Ziffer|Ziff\.|Punkt|Pkt\.|Nr\.|Nummer|Absatz|Modul|Teil|Variante|Abschnitt|Antrag|Änderungsantrag|Vorschlag)\s+(?:Nr\.\s*)?(?:\d+(?:\.\d+)*|[IVX]+|[A-Za-z])\)?\s*:\s+(?:(?:{COUNT})\s+{YESWORD}\b[^:]{0,80}|(?:(?:[Ee]instimmig|[Mm]ehrheitlich)\s*)?(?:angenommen|abgelehnt|beschlossen)?(?<=\p{Ll})\.?|\d{1,3}\s?([/:-])\s?\d{1,3}(?:\s?\g{-1}\s?\d{1,3})?\.?)$
colonbare=^(?!\p{L}+\s*:)(?!Abstimmung|Ergebnis|Beschluss)\p{Lu}[^:.]{5,120}:\s+(?:angenommen|abgelehnt|genehmigt|beschlossen)\.?$
agrees=^(?:(?!\b(?:ist|dass|wird|werden)\s)[^.:])*?(?<!\p{L}){BODY}\s+(?:ist|sind|war|waren|zeigt\s+sich|zeigte\s+sich|erklärt\s+sich|erklärte\s+sich|erklären\s+sich)\s+(?:[^.]*\s)?(?<!nicht\s)einverstanden\b
votedend=\b(?:wird|werden|wurde|wurden|ist|sind)\b(?!.*\bmehrheitlich\s+(?:von|aus|durch|in)\b).*(?<!\p{L})(?!mit\s\d+\s){HOW}.*\b(?!entscheiden|beschlie(?:ß|ss)en|befinden|abstimmen|zustimmen|abgestimmt|gestellt|berichtet|diskutiert|begrüßt|verschoben|eröffnet|geschlossen|behandelt|beraten|gewünscht|festgehalten|gezählt)\p{Ll}{3,}(?:t|en)(?:[.!:]|\s*\([^)]*\)\.?)?$
counts=^(?:Die|Eine)\s+(?:\p{Ll}+\s+)?Abstimmung\s+(?:ergibt|ergab|brachte|endet|endete)\b[^,]{0,40}?\b\d+\s*(?:Ja|Nein|Stimmen|Für|Gegen|dafür|dagegen)
howfirst=^(?:[^:.]{3,60}:\s+)?{HOW}\s*(?:wird|werden|wurde|wurden|ist|sind)\b.*\b(?:beschlossen|genehmigt|angenommen|zugestimmt|abgelehnt|bestätigt|verabschiedet|erteilt|gewährt|vergeben|entlastet|gebilligt|gutgeheissen|gutgeheißen|bewilligt|verworfen|gefasst|festgelegt|festgesetzt|vereinbart|stattgegeben|geändert|erlassen)\b
countsfor=^(?:{COUNT})\s+(?:Zustimmungen|(?:Ja-?|Für-?)?[Ss]timmen)\b[^.:]{0,60}\bfür\s+(?:den|die|das)\s+\p{Lu}\p{L}+
howverb=^(?:[Ee]instimmig|[Mm]ehrheitlich|[Ee]inhellig|[Gg]ro(?:ss|ß)mehrheitlich)\s+(?:spricht|sprach|sprechen)\s+sich\b.*\baus\b|^(?:[Ee]instimmig|[Mm]ehrheitlich|[Ee]inhellig)\s+(?:stimmt|stimmte|lehnt|lehnte)\s+(?:{BODY})
howbehind=\b(?:wird|werden|wurde|wurden)\b[^,;]*\b(?:entlastet|genehmigt|angenommen|zugestimmt|abgelehnt|bestätigt|verabschiedet|bewilligt|beschlossen),\s+(?:und\s+zwar\s+|(?:die|dies)\s+(?:(?:Abstimmung|Entlastung|Annahme)\s+)?(?:erfolgt|erfolgte|geschieht|geschah|ist|war)\s+)?{HOW}
finds=^(?:Der|Die|Das|Dieser|Diese|Dieses)\s[^,:]*\b(?:findet|fand|finden|fanden|erhält|erhielt)\b[^,:]*\b(?:Zustimmung|Mehrheit|Annahme)\b[^,:]{0,30}$
man=^(?:[Mm]an|[Ww]ir)\s+(?:{DECIDEALL}|{DECIDES}|(?:kommt|kommen|kam|kamen)\s+überein)(?!\p{L})
fixedthat=^Es\s+(?:wird|wurde)\s+(?:\p{Ll}+\s+){0,2}(?:festgelegt|festgesetzt)\b
reading=^(?:Der|Die|Das)\s[^,:]*\bist\s+(?:damit\s+|somit\s+|hiermit\s+)?in\s+(?:\p{Ll}+|\d\.)\s+(?:Lesung|Beratung)\b[^,:]*\b(?:angenommen|abgelehnt|beschlossen|verabschiedet)\.?$
sois=,\s+(?:der|die|das|womit|sodass|so\s+dass)\s[^,]*\b(?:ist|sind)\s+(?:damit|somit|hiermit)\s+(?:\p{Ll}+\s+){0,2}(?:angenommen|abgelehnt|beschlossen|genehmigt|verabschiedet|gutgeheissen|bewilligt|erheblich\s+erklärt)\.?$
swiss=^(?:Damit|Somit|Hiermit)\s+(?:ist|sind|wird|werden|wurde)\s+(?:der|die|das)\s[^,:]*\b(?:gutgeheissen|gutgeheißen|bewilligt|verabschiedet|abgeschrieben|erheblich\s+erklärt|nicht\s+überwiesen)\.?$
discharged=^(?:\p{Lu}\p{Ll}+\s+(?:ist|wird|wurde)\s+)?[Dd](?:er|ie|as)\s[^,:.]*(?:[Vv]orstand|[Kk]assier|[Kk]assen|[Pp]räsid|[Ss]chatzmeister|[Ff]ührung|[Vv]erwaltung|[Mm]agistrat|[Bb]ürgermeister|[Rr]at)\p{L}*\b[^,:.]*\bentlastet\.?$
members=^(?:[^.:]*?\s)?{MEMBERSOF}[^.:]*?\s{DECIDEALL}(?!\p{L})(?!\s+(?:wird|werden|wurden?|worden|ist|hat|haben|sei)\b)|(?<!zu\s){DECIDEALL}\s+{MEMBERSOF}
bodyhow=^{BODYHOW}
states=\bstell(?:t|te|en|ten)\s[^,:]*\b(?:einstimmige[ns]?|mehrheitliche[ns]?|einhellige[ns]?)\s+(?:Annahme|Genehmigung|Beschlussfassung)\b[^,:]*\bfest\b
wehow=^(?:[Ww]ir|[Mm]an)\s+(?:nehmen|nimmt|stimmen|stimmt|lehnen|lehnt)\s[^,:]*\s{HOWWORD}\s(?:an|zu|ab)\.?$
agendais=^Sie\s+wird\s+(?:\p{Ll}+\s+){0,4}festgestellt\.?$
agendaadds=^(?:Folgende|Die\s+folgenden|Nachfolgende|Die|Der|Das)\s+[^.:]{0,60}?(?:Punkte?|TOPs?|Themen|Nachträge|Nachtragspunkte|Anträge|Tagesordnungspunkte?)\s+(?:[^.:\s]+\s){0,6}?(?:wird|werden|wurde|wurden)\s+[^.:]*\b(?:in|auf)\s+die\s+Tagesordnung\s+(?:auf|ge)(?:genommen|setzt)\b
motionis=\bw(?:ird|erden|urden?)\b[^,:]*\b(?:erheblich\s+erklärt|abgeschrieben)\.?$
issuesunanimous=^Es\s+erg(?:eht|ing)\s+(?:\p{Ll}+\s+)?(?:einstimmiger|mehrheitlicher|einhelliger)\s+Beschlu(?:ss|ß)
byeverybody=\b(?:wird|werden|wurde|wurden)\b[^,:]*\bvon\s+(?:allen|sämtlichen)\s+(?:\p{Ll}+\s+)?(?:Anwesenden|Mitgliedern|Stimmberechtigten|Teilnehmenden|Teilnehmern|Delegierten)\s+(?:\p{Ll}+\s+)?(?:befürwortet|angenommen|beschlossen|genehmigt|gutgeheissen|gutgeheißen|unterstützt|bestätigt|gebilligt|mitgetragen)\b
allagreed=^(?:Damit|Hiermit|Somit|Dem|Mit\s[^,:.]{3,80})\s+(?:sind|waren|erklären\s+sich|erklärten\s+sich)\s+(?:alle|sämtliche)\b[^,:]*\beinverstanden\.?$
ruleadopted=^(?:Der|Die|Das|Dieser|Diese|Dieses)\s+(?:\p{Ll}+\s+)*(?:\p{L}*(?:[Ss]atzung|[Oo]rdnung|[Aa]ntrag|[Vv]orschlag|[Pp]rotokoll|[Hh]aushalt|[Bb]udget|[Rr]echnung|[Rr]esolution|[Ee]mpfehlung|[Pp]lan|[Vv]oranschlag|[Ss]tatuten|[Rr]eglement|[Ää]nderung(?:en)?|[Vv]orlage|[Ee]ntwurf|[Ll]eitbild|[Kk]onzept|[Bb]ericht))\b(?!.*\b(?:vo[mn](?!\s\d)|durch|nächste\p{Ll}*|kommende\p{Ll}*|soll|noch|erst|wenn|falls|dass)\b)[^,:;]{0,100}\sw(?:ird|erden|urden?)\s(?:[^,:;]{0,80}?\s)?angenommen\.?$
feeset=^(?:Der|Die)\s+\p{L}*(?:[Bb]eitrag|[Bb]eiträge|[Ss]teuerfu(?:ss|ß)|[Hh]ebes[aä]tze?|[Gg]ebühr(?:en)?)\b[^,:]*\bw(?:ird|erden)\b[^,:]*\b(?:belassen|festgesetzt|festgelegt)\.?$
refused=\bverf(?:ällt|iel)\s+der\s+Ablehnung\b
withhow=^{BODY}\s+\p{Ll}+(?:t|te|en|ten)\s+(?:sich\s+)?(?:\p{Ll}+\s+){0,2}?(?:einstimmig|mehrheitlich|einhellig)\s(?!zur\s)
colonhow=^(?!\p{L}+\s*:)[^:]{5,160}:\s+(?:[Ee]instimmig|[Mm]ehrheitlich|[Oo]hne\s+(?:Gegenrede|Gegenstimmen?|Einwände|Einwendungen|Änderungen)(?=\s\p{Ll})|\d{1,3}/\d{1,3}/\d{1,3})(?:\s+(?:angenommen|beschlossen|genehmigt|abgelehnt))?\.?$
issues=\berg(?:eht|ing)\b.*\bfolgende[rn]?\s+(?:\p{L}+\s+)?Beschlu(?:ss|ß)\b
passivefirst=^Beschlossen\s+(?:wird|wurde|werden|wurden)\s
raises=^(?:Der|Die)\s+\p{Lu}[\p{L}-]+\s+erh(?:ebt|ob)\s+(?:den|diesen)\s+\p{L}*[Aa]ntrag\b.*\bzum\s+Beschlu(?:ss|ß)\b
minority=^(?:Der|Die)\s+\p{L}*[Aa]ntr[aä]ge?\b[^.:]*\bin\s+der\s+Minderheit\b|\bMehrheit\s+(?:\p{Ll}+\s+)?nicht\s+zustande\s+(?:kommt|kam|gekommen)\b
stamped=^(?:Protokoll|Niederschrift|Verhandlungsschrift|Tagesordnung|Traktandenliste)(?:\s+(?:vom|der)\s[^:]{3,60})?\s*:\s*(?:einstimmig\s+)?(?:genehmigt|angenommen)\.?$
thing=^(?:Der|Die|Das|Dem|Den|Dieser|Diese|Dieses)\s(?!.*\b(?:vo[mn](?!\s\d)|durch|nächste\p{Ll}*|kommende\p{Ll}*|soll|sollen|noch|nie|jährlich|künftig|später|erst|immer|jeweils|meist|derzeit|wenn|falls|dass|welche[rs]?|damit)\b)[^,:;]{3,160}\bw(?:ird|erden)\s(?:[^,:;]|,(?=[\d-])){0,120}?(?:genehmigt|bewilligt|beschlossen|abgelehnt|gefasst|festgesetzt|zugesichert|gutgeheissen|gutgeheißen|verabschiedet|gewährt)\.?$
agreement=^Es\s+(?:besteht|bestand|herrscht|herrschte)\s+(?:\p{Ll}+\s+)?(?:Einvernehmen|Einigkeit|Konsens|Einverständnis)\b
bracketed=(?<![?])\s\((?!\d{1,2}:\d\d\))(?:[Ee]instimmig|[Mm]ehrheitlich|\d{1,3}\s?:\s?\d{1,3}(?:\s?:\s?\d{1,3})?(?:\s+Stimmen)?|\d{1,3}\s?([/-])\s?\d{1,3}\s?\1\s?\d{1,3}|\d{1,3}\s+(?:Ja|ja|Stimmen\s+dafür|dafür)\b[^()]*)\)\.?$
sets=^{BODY}[^.:]*?\s(?:(?:leg|setz)(?:t|en|te|ten)\b.*\bfest|(?:heb|hob)(?:t|en)?\b.*\bauf|stell(?:t|en|te|ten)\s+(?:den|die|das)\b[^,]*\bfest|tr(?:itt|eten|at|aten)\b.*\b(?:bei|ein)|(?:nimmt|nehmen|nahm)\s+(?:die|den|das|diese[ns]?)\b(?:[^.:]|:(?=\d))*\ban|(?:nimmt|nehmen|nahm)\s+(?:die|den)\s+\p{L}*(?:[Rr]echnung|[Aa]bschluss)\b.*\bab|lehn(?:t|te|en|ten)\b.*\bab|stimm(?:t|te|en|ten)\b.*\bzu|stimm(?:t|te|en|ten)\s+(?:für|gegen)|(?:tut|tat)\s+dies|(?:spricht|sprach|sprechen|sprachen)\s+sich\b.*\b(?:für|gegen|dafür|dagegen)\b.*\baus)\b
abbreviated=^(?:(?=\p{Lu}{2}|\p{Lu}\p{Ll}+\p{Lu}){INITIALS}|\p{Lu}[b-df-hj-np-tvwxz]{2,5}\.?|\p{Lu}\p{Ll}{1,6}\.)\s+(?:beschlie(?:ß|ss)t|beschlo(?:ss|ß)|genehmigte?|bewilligte?)(?!\p{L})
initials=^(?:[Dd]er|[Dd]ie|[Dd]as)\s+{INITIALS}\s+(?:[^.:]{0,60}?\s)?(?:{DECIDES}(?!\p{L})(?!\s+(?:wird|werden|wurden?|worden|ist|hat|haben|sei)\b)|stimm(?:t|te)\b.*\bzu\b|lehnte?\b.*\bab\b)
initialsinverted=(?<!\p{L})(?:{DECIDES}|spricht\s+sich|stimmt|lehnt|befürwortet)\s+(?:der|die|das)\s+(?=\p{Lu}{2}|\p{Lu}\p{Ll}+\p{Lu}){INITIALS}(?!\p{L})
noun=^(?:(?:Der|Die|Das)\s+)?(?:Tagesordnung|Traktandenliste|Geschäftsordnung|Satzung(?:sänderung)?|Protokoll|Niederschrift|(?:\p{L}*[Aa]ntrag)(?:\s+(?:Nr\.\s*)?\d+)?|Bericht|Budget|Haushalt(?:splan)?|Jahresrechnung|Entlastung|Vorschlag)\s+(?:(?:ist|wird|wurde)\s+)?(?:damit\s+|somit\s+|ohne\s+\p{Lu}\p{L}+\s+)?(?:angenommen|genehmigt|abgelehnt|bestätigt|beschlossen|verabschiedet)\.?$
bare=^Wird\s+(?:\p{Ll}+\s+){0,2}(?:abgelehnt|genehmigt|angenommen|bewilligt|beschlossen|zugestimmt|stattgegeben)\.?$
itis=^Es\s+wird\s+(?!über\b).{3,120}\b(?:zugestimmt|genehmigt|bewilligt)\b
terse=^{BULLET}?(?!.*\b(?:habe|haben|hat|hatte|sei|seien|dass|ob|worden|würde)\b)[^:]{3,200}\b(?:einstimmig|mehrheitlich|einhellig|einvernehmlich)\s+(?:\p{Ll}+\s+){0,2}?(?:angenommen|angennommen|beschlossen|genehmigt|entlastet|abgelehnt|bestätigt|verabschiedet|gutgeheissen|gutgeheißen)\.?$
speaksoutinverted=\b(?:spricht|sprach|sprechen|sprachen)\s+sich\s+{BODY}.*\b(?:für|gegen|dafür|dagegen)\b.*\baus\b
joins=\b(?:schließt|schliesst|schloss|schließen|schlossen)\s+sich\s+{BODY}.*\ban\b
joined=^{BODY}\b.*\b(?:schließt|schliesst|schloss|schließen|schlossen)\s+sich\b.*\ban\.?$
follows=\b(?:folgt|folgte|folgen|folgten)\s+{BODY}
affirmed=^(?:Dies|Das|Die\s+Frage)\s+(?:wird|wurde)\b.*\b(?:von\s+allen|einstimmig|mehrheitlich|Handzeichen)\b.*\b(?:bejaht|verneint)\b
todative=^(?:Dem|Diesem|Diesen|Dieser)\s+(?:[^.:]{0,60}\s)?stimm(?:t|te|en|ten)\s+(?:{BODY}|{ALLOF}|[Dd]ie\s+(?:Anwesenden|Versammelten))\b[^.:]*(?:\szu|\s{HOW})\.?$
affirms=\bbejah(?:t|te|en|ten)\s+{BODY}
resolved=^Es\s+(?:wird|wurde)\s+(?:\p{Ll}+\s+){0,3}?(?:beschlossen|vereinbart)\b
agreedon=^(?!.*\b(?:letzten|vergangenen|bereits|seinerzeit)\b)\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+\s+wurde\s+vereinbart\b
agreedto=^(?:Der|Dem|Den|Diesem|Dieser)\s+[^.:]*?\b(?:wird|wurde|werden|wurden)\b[^.:]*?\b(?:zugestimmt|entsprochen|gefolgt)\b
pronoun=^(?!Es\s+wu?i?rde?\s+(?:ein|der|die|das))(?:Er|Sie|Es|Diese[rs]?|Dies)\s+(?:wird|wurde|werden|wurden)\b[^.:]*\b(?:angenommen|abgelehnt|genehmigt|verabschiedet|gebilligt)\.?$
somajority=^Die\s+(?:\p{Ll}+\s+)?Mehrheit\b(?!\s+de[rs]\s+\S*[Ff]raktion).*\b(?:war|ist|stimmt|stimmte|spricht|sprach|votierte)\b.*\b(?:dafür|dagegen|für|gegen)\b
telegram=^(?!(?:Der|Die|Das)\s)[^.:]{1,100}\b(?:[Ee]instimmig|[Mm]ehrheitlich|per\s+Akklamation|ohne\s+Gegenstimmen?)\s+(?i:angenommen|abgelehnt|genehmigt|beschlossen|verabschiedet|bestätigt)[.!]?$
adoptedby=^(?:Damit|Somit|Hiermit)\s+(?:wird|wurde|ist)\b[^.]*\b(?:angenommen|abgelehnt|beschlossen|verabschiedet|genehmigt)\.?$
spoken=^(?:[-–—]\s+\p{L}+\.\s+)?(?:Dann|Damit|Somit|Hiermit)\s+ist\s+(?:auch\s+)?(?:das|dies|es|(?:der|die|das|dieser|diese)\s+\p{L}+)\s+(?:\p{Ll}+\s+){0,3}?(?:beschlossen|angenommen|genehmigt|abgelehnt|so\s+verabschiedet)\b
follow=\b(?:wird|wurde)\b.*\bFolge\s+(?:geleistet|gegeben)\b
fixed=\b(?:wird|werden|wurde|wurden)\s+(?:durch|von)\s+{BODY}.*\b(?:festgesetzt|festgelegt|beschlossen|genehmigt|angenommen|abgelehnt)\b
tallied=:\s*\(\d{1,3}/\d{1,3}/\d{1,3}\)\.?$
loses=^(?:Der|Die|Das)\s+(?:\p{L}*[Aa]ntrag|Vorschlag|Variante)\b[^,]*\b(?:unterliegt|unterlag|obsiegt|obsiegte|scheitert|scheiterte|geht\s+durch|ging\s+durch|(?:ist|war)\s[^,]{0,30}\bgescheitert)\b
awarded=^D(?:er|ie|as)\s+(?:\p{L}*[Aa]uftr[aä]ge?|\p{L}*[Aa]rbeiten|\p{L}*[Ll]ieferung(?:en)?|Vergabe|Zuschlag|\p{L}*[Ll]eistung(?:en)?|Gewerke?)\b[^,:]*(?:\bw(?:ird|erden)\b[^:]*\b(?:vergeben|erteilt|übertragen)\.?$|\bgeh(?:t|en)\s+an\b)
zuschlag=^Den\s+Zuschlag\b.{0,80}\b(?:erhält|erhalten|bekommt)\b
contract=^(?:Die\s+)?(?:Fa\.|Firma|Bietergemeinschaft|Arbeitsgemeinschaft)\s.{2,80}\berhält\s+den\s+(?:Auftrag|Zuschlag)\b
consent=^(?:Das\s+(?:gemeindliche\s+)?Einvernehmen\b[^,:]*\bw(?:ird|urde)\b.*\b(?:hergestellt|versagt|verweigert|erteilt|in\s+Aussicht\s+gestellt)|Mit\s[^,:]{3,120}\sbesteht\s+Einverständnis)\b
dashed=[-–—→>,]\s(?:[Ee]instimmig|[Mm]ehrheitlich|[Ee]inhellig)(?:\s+(?:angenommen|beschlossen|genehmigt|abgelehnt))?(?:\s+\((?:s\.|siehe|vgl\.|Anl\p{L}*\.?)\s?[^()]{1,30}\))?[.!]?$|\s[-–—→>]+\s(?:[Aa]ngenommen|[Aa]bgelehnt)(?:\s+(?:mit|bei)\s[^,:.]{2,50})?[.!]?$
# "…, der Rat hat dies so festgestellt."; "…, worauf die Genossen den Vorstand einstimmig entlasten."
hasso=\b(?:[Dd]er|[Dd]ie|[Dd]as)\s+(?=\p{Lu}){BODYWORD}\s+hat\s+(?:dies|das|es|dem|diesem?)\s+(?:so\s+|auch\s+|einstimmig\s+|mehrheitlich\s+)*(?:festgestellt|beschlossen|genehmigt|zugestimmt|bestätigt|gebilligt)\b
discharges=\b(?:[Ee]instimmig|[Mm]ehrheitlich|[Ee]inhellig)\b[^.:]{0,80}\bentlaste(?:te)?n\.?$
urgent=\bDringlichkeit\b[^,:]*\b(?:zuerkannt|bejaht|beschlossen|zugesprochen|verneint|abgesprochen)\b
managrees=\b(?:einigte?|verständigte?)\s+man\s+sich\b
sameview=^{BODY}\s+(?:ist|war|sind|waren)\s+sich\s+(?:\p{Ll}+\s+)?einig\b
sameviewinverted=\b(?:ist|war|sind|waren)\s+sich\s+{BODY}\s+(?:[^,:]{0,60}\s)?(?:\p{Ll}+\s+)?einig\b
manisone=^(?:[Mm]an|[Ww]ir|[Aa]lle)\s+(?:ist|war|sind|waren|einigen|einigten|verständigen|verständigten)\s+(?:uns|sich)\s+(?:\p{Ll}+\s+)?(?:einig\b|auf\b|darauf\b|darüber\b)
# what somebody moved, and what came of it in the same sentence
andcarried={CARRIED}
followsit=^{BODY}\s+(?:folgt|folgte)\s+(?:dem|der|den|diesem)\s
therefore=^(?:Das\s+(?:\p{Ll}+\s+)?Protokoll|Die\s+(?:\p{Ll}+\s+)?(?:Niederschrift|Verhandlungsschrift|Traktandenliste|Tagesordnung))\b.*\bgilt\b.*\bgenehmigt\b
has=^(?:{BODY}|(?:Der|Die|Das)\s+[A-ZÄÖÜ]\p{L}{1,5})\s+hat\s+.*\b(?:beschlossen|abgelehnt|angenommen|zugestimmt)\b
has2=^(?:{BODY}|(?:Der|Die|Das)\s+[A-ZÄÖÜ]\p{L}{1,5})\s+hat\s+beschlossen\s*:$
paper=^(?:Die|Der|Den|Dem)\s+(?:Vorlage[n]?|Drucksache[n]?|Antrag)\b.*\b(?:wird|werden|wurde)\b.*\b(?:abgelehnt|beschlossen|angenommen|zugestimmt|stattgegeben)\b
votes=\b[Mm]it\s+den\s+Stimmen\b.*\b(?:abgelehnt|angenommen|beschlossen|zugestimmt|genehmigt)\b
bodyall=^(?:Die|Der)\s+(?:Tagesordnung|Protokoll)\b.*\bzugestimmt\b
agendachanged=^Die\s+(?:Tagesordnung|TO)\b.*\b(?:beschlossen|ergänzt|geändert|erweitert)\b
approval=^(?:(?:Das|Dem)\s+(?:\p{Ll}+\s+|\d{1,3}\.\s?)?Protokoll|(?:Die|Der)\s+(?:\p{Ll}+\s+)?(?:Niederschrift|Verhandlungsschrift|Tagesordnung|Traktandenliste)|Sie)\b.*\b(?:wird|werden|ist|wurde|gilt|gelten)\b.*\b(?:genehmigt|angenommen|gebilligt|verabschiedet|anerkannt)\b
approved=\bdie\s+(?:Niederschrift|Tagesordnung)\s+(?:ist|wird|gilt)\s+(?:damit|somit|hiermit|dann)?\s*(?:als\s+)?(?:genehmigt|angenommen)\b
countedfirst=^(?:[Mm]it|[Bb]ei)\s+(?:{COUNT})[\s-].*\b(?:wird|werden|wurde|wurden|ist)\b.*\b(?:beschlossen|angenommen|abgelehnt|genehmigt|zugestimmt|geändert|erlassen|erteilt|festgesetzt|gutgeheissen|bewilligt|entlastet|festgestellt|verabschiedet|bestätigt)\b
counted=\b(?:wird|werden|wurde|wurden|ist)\b.*\bmit\s+(?:(?:{COUNT})\s*(?::|zu|gegen|Ja|Stimmen|Nein|dafür)|\d+/\d+/\d+)
againstcounted=\b(?:wird|werden|wurde|wurden)\b.*\bbei\s+(?:{COUNT})\s+(?:Ja|Nein|Enthaltung|Gegenstimme).*\b(?:angenommen|abgelehnt|beschlossen|genehmigt|zugestimmt|erteilt)\b
motion=^(?:[^.:]*?\s)?{BODY}[^.:]*?\sstellt\b.*\b(?:einstimmig|mehrheitlich|einhellig)\b.*\bfolgenden\s+Antrag\s*:$
majority=\bfindet\b.*\bMehrheit\b
discharge=\b(?:wird|wurde|werden|wurden)\b.*\b(?:Entlastung|D[ée]charge)\s+(?:\p{Ll}+\s+)?(?:erteilt|ausgesprochen)\b
body=^(?:(?!(?:ist|dass|wird|werden)\s)[^.:\s]*+\s++)*?[^\p{L}\s.:]*+{BODY}(?:\s+(?!(?:ist|sind|wird|werden|wurden?|hat|haben|kann|soll|sei)\s)[^\s.:]+(?:\.(?=\s?(?:\p{Ll}|\d|–)))?)*?\s+{DECIDES}(?!\p{L})(?!\s+(?:wird|werden|wurden?|worden|ist|hat|haben|sei)\b)
inverted=(?<!\p{L}){DECIDES}\s+{BODY}
voted=\b(?:wird|werden|wurde|wurden|ist|sind)\b.*(?<!\p{L}){HOW}.*\b(?:beschlossen|genehmigt|angenommen|zugestimmt|abgelehnt|festgestellt|bestätigt|verabschiedet|erteilt|entlastet|stattgegeben|gebilligt|gefasst|gewährt|vergeben|bejaht|zugesprochen|ausgesprochen|verworfen|befürwortet|gutgeheissen|gutgeheißen|bewilligt)\b
agenda=\b(?:wird|wurde)\s+(?:die\s+Tagesordnung|die\s+Niederschrift|das\s+Protokoll)\b.*\b(?:festgestellt|genehmigt|beschlossen|gebilligt|angenommen|verabschiedet)\b
agendait=^Da\s[^:]*\bTagesordnung\b[^:]*,\s+(?:wird|gilt)\s+(?:sie|diese)\b.*\b(?:festgestellt|genehmigt|beschlossen|angenommen)\.?$
agendaholds=^(?:Damit|Somit|Hiermit|Es)\s+gilt\s+(?:\p{Ll}+\s+)?die\s+(?:\p{Ll}+\s+){0,2}Tagesordnung\b(?:\s+(?:als\s+)?\p{Ll}+)?\.$
agenda2=^Die\s+Tagesordnung\b.*\bwird\b.*\b(?:festgestellt|genehmigt|beschlossen)\b
therewith=^(?:Damit|Somit|Hiermit)\s+(?:ist|wird|wurde|gilt)\s+(?:der|die|das)\s+(?:\p{L}*[Aa]ntrag|\p{L}*[Vv]orschlag|Dringlichkeit|Aufnahme|Absetzung|Nichtbefassung|\p{L}*[Ää]nderung)\b.{0,80}\b(?:angenommen|abgelehnt|beschlossen|bestätigt|anerkannt|bejaht|verneint|zugestimmt)\b
fails=^Der\s+(?:\p{L}*[Aa]ntrag|Vorschlag)\b.*\b(?:ist|wird|wurde)\b.*\b(?:abgelehnt|angenommen)\b
protocoland=^(?:Das|Die)\s+(?:\p{Ll}+\s+)?(?:Protokoll|Niederschrift|Tagesordnung)\b[^.:]{0,80}\bund\s+(?:das|die)\s+(?:\p{Ll}+\s+)?(?:Protokoll|Niederschrift|Tagesordnung|Traktandenliste)\b[^.:]{0,60}\b(?:wird|werden|wurden?|sind)\b[^.:]{0,40}\b(?:genehmigt|angenommen|verabschiedet|bestätigt)\.?$
accord=^(?:Einem|Dem|Den|Einer|Der|Zu[rm]?)\s[^:]{3,300}?\b(?:wird|wurde|werden|wurden)\s+(?:\p{Ll}+\s+)*(?:das\s+(?:gemeindliche\s+)?Einvernehmen|die\s+(?:Zustimmung|Genehmigung|Bewilligung))\s+(?:nicht\s+)?(?:erteilt|hergestellt|versagt|verweigert)\.?$
waived=^Auf\s+(?:ein|eine|einen|die|den|das)\s+[^,:]{3,80}\s+(?:wird|wurde)\s+(?:\p{Ll}+\s+){0,2}verzichtet\.?$
settled=^Es\s+(?:wird|wurde)\s+sich\s+(?:\p{Ll}+\s+){0,3}(?:darauf\s+)?(?:geeinigt|verständigt)\b
members2=^(?:Die\s+(?:Anwesenden|Versammelten|Mitglieder|Erschienenen))\s+[^,:]{0,80}\s?(?:einstimmig|mehrheitlich|einhellig)\.?$
bymeeting=\b(?:wird|wurde|werden|wurden)\s+(?:\p{Ll}+\s+)?(?:durch|von)\s+{BODY}\s+(?:\p{Ll}+\s+)?(?:abgenommen|genehmigt|angenommen|festgestellt|anerkannt|bestätigt|gebilligt|gutgeheissen|gutgeheißen|entlastet|verabschiedet|bewilligt)\b
separate=^(?:Eine?|Folgende)\s+[^,:]{3,60}\s+(?:wird|wurde|werden|wurden)\s+(?:\p{Ll}+\s+)?beschlossen\.?$
overall=^(?:Insgesamt|Schliesslich|Schließlich|Letztlich|Am\s+Ende|Anschließend|Danach|Daraufhin)\s+(?:wird|wurde|werden|wurden)\s+(?:der|die|das|dieser|diese)\s+(?:\p{L}*[Aa]ntrag|\p{L}*[Vv]orschlag|\p{L}*[Vv]orlage|Entwurf|\p{L}*[Ss]atzung|Haushalt(?:splan)?)\b[^,:]*\b(?:angenommen|abgelehnt|beschlossen|genehmigt|verabschiedet)\.?$
announced=^(?:Offenbar\s+)?(?:[Ee]instimmig|[Mm]it\s+\p{Ll}+\s+Mehrheit|(?:Gegen|Bei|Mit)\s+[^,:.]{3,100}?)\s+(?:angenommen|abgelehnt)\.$
isadopted=^(?:Ist|(?:Abschnitt|Artikel|Ziffer|Paragraph|Kapitel|Einzelplan)\s+[IVXL\d]+\s?\p{Ll}?\s+ist|§§?\s*\d+\s?\p{Ll}?\s+ist|(?:Der|Die)\s+(?:\p{L}*[Aa]ntrag|Entschließung|Überschrift|Einleitung)\b[^,:.]{0,60}\sist)\s+(?:(?:mit|gegen|bei)\s+[^,:.]{3,80}?\s+)?(?:angenommen|abgelehnt)\.$

# told without how: what only a body does
discharging=^(?:Die|Eine)\s+Entlastung\b[^.:]*\b(?:erfolgt|erfolgte)\b[^.:]*\b(?:[Ee]instimmig|[Mm]ehrheitlich|Gegenstimmen?|Enthaltung(?:en)?)\b
commission=^(?:Die\s+Verwaltung|Der\s+(?:Gemeinde)?[Vv]orstand|Der\s+Bürgermeister|Die\s+Bürgermeisterin)\s+wird\s+(?:\p{Ll}+\s+){0,2}(?:beauftragt|ermächtigt)\b(?!.*\b(?:worden|hatte)\b)
alldid=^Alle\s+(?:\p{L}+\s+){0,2}(?:waren|sind|stimmten|stimmen)\s+(?:\p{Ll}+\s+){0,2}(?:dafür|dagegen|zu)\.?$
infavour=^{BODY}\s+(?:ist|sind|war|waren)\s+{HOW}[^.:]*\b(?:dafür|dagegen)\b
held=^Der\s+Beschlu(?:ss|ß)\s+(?:erfolgt|erfolgte|ergeht|erging|fällt|fiel)\s+(?:mit|bei|{HOW})
approves=^{BODY}\s[^.:]*\bhei(?:ss|ß)(?:t|en)\s[^:]*\bgut\.?$
goesalong=^{BODY}\s+(?:folgt|folgte|folgen|folgten)\s+(?:\p{Ll}+\s+)?(?:dem|der|den)\s+(?:\p{L}*[Aa]ntrag|\p{L}*[Vv]orschlag|\p{L}*[Ee]mpfehlung)\b
# all of a paragraph
alone=^(?:Angenommen|Abgelehnt|Beschlossen|Genehmigt|Zugestimmt|Verabschiedet)\.$

# below the counts: what came of the motion
[outcome]
# "Dieser Verfahrensweise stimmt der Rat einstimmig zu."
this=^(?:Dies(?:em|er|es|en|e)?(?:\s+(?!\p{L}*[Aa]ntrag)\p{Lu}\p{L}+)?|Dem|Das)(?<so>)\s+(?:(?:stimmt|stimmte|stimmen|stimmten)\s[^,:]*\bzu|(?:wird|wurde|ist)\s[^,:]*\b(?:zugestimmt|beschlossen|angenommen|genehmigt|gebilligt))\.?$
# with `so` nothing but what the counts have said already
so=^(?:Damit|Somit|Hiermit)(?<so>)\s+(?:ist|sind|wird|wurde|gilt)\b.{0,120}\b(?:angenommen|abgelehnt|beschlossen|genehmigt|gewählt|bestätigt|verabschiedet)\.?$
sobehind=^(?:Der|Die|Das)\s[^,:]{1,60}?\s(?:ist|sind|gilt)\s+(?:damit|somit|hiermit)(?<so>)\s[^,:]{0,40}\b(?:angenommen|abgelehnt|beschlossen|genehmigt|gewählt|bestätigt|verabschiedet)\.?$
deemed=^(?:Der|Die|Das)\s[^,:.]{1,60}\bgilt(?<so>)\s+(?:damit\s+|somit\s+)?als\s+(?:entlastet|gewählt|angenommen|genehmigt|beschlossen)\.?$
motion=^(?:(?:Damit|Somit|Hiermit)\s+(?:ist|wird|wurde|gilt)\s+)?(?:(?:[Dd]er|[Dd]ie|[Dd]as)\s+)?(?:\p{L}*[Aa]nträge?|\p{L}*[Aa]ntrag|\p{L}*[Bb]eschluss(?:vorschlag|antrag|empfehlung|entwurf)?|\p{L}*[Vv]orschlag|\p{L}*[Vv]orlage|\p{L}*[Ee]mpfehlung)\b.{0,80}\b(?:angenommen|abgelehnt|beschlossen|genehmigt|zugestimmt|gefasst|verworfen)(?:,\s+(?:bei\s+)?\d+\s+(?:Stimm)?[Ee]nthaltung(?:en)?)?\.?$
papers=^(?:Die\s+Tagesordnung|Das\s+\p{L}*[Pp]rotokoll|Die\s+Niederschrift)\b[^,:.]{0,80}\s(?:wird|wurde|ist)\s+(?:[^,:.]{0,40}\s)?(?:angenommen|genehmigt)\.?$
# without the motion itself, which stands before
bare=^(?:Wurde|Wird)\s+(?:[^,.:]{0,60}\s)?(?:angenommen|abgelehnt|genehmigt|gutgeheissen|gutgeheißen|beschlossen)(?:,\s+(?:bei\s+)?\d+\s+(?:Stimm)?[Ee]nthaltung(?:en)?)?\.?$
barefirst=^(?:Angenommen|Abgelehnt|Genehmigt|Beschlossen)\s+mit\s+\d[^.:]{0,60}\.?$
therewith=^(?:Damit|Somit|Hiermit)\s+(?:ist|wird|wurde|gilt)\s+(?:der|die|das)\s+(?:\p{L}*[Aa]ntrag|\p{L}*[Vv]orschlag|Dringlichkeit|Aufnahme|Vertagung|Absetzung|Nichtbefassung|\p{L}*[Ää]nderung)\b.{0,80}\b(?:angenommen|abgelehnt|beschlossen|bestätigt|anerkannt|bejaht|verneint|zugestimmt)\b

[wording]
follows=:\s*$|\b(?:folgenden|vorliegenden|nachfolgenden|nachstehenden)\s+Beschlu(?:ss|ß)(?:vorschlag|empfehlung|entwurf)?\b[^:]{0,60}\.$
# behind the colon it begins at once
inline=\b(?:beschlie(?:ß|ss)(?:t|en)|beschlo(?:ss|ß)(?:en)?|empfiehlt|empfohlen|wie\s+folgt|[Ff]olgendes|einstimmig|mehrheitlich|gefa(?:ss|ß)t|fassen|(?:[\p{L}-]+s|S)timmen?|\p{L}*[Ee]nthaltung(?:en)?|Beschlu(?:ss|ß)|Beschlüsse|Empfehlung)(?:\s+(?:dem|der|den)\s+\p{Lu}[\p{L}-]+)?:\s+(?<rest>[„"“»]?(?:\p{Lu}|\d{1,2}[.)]\s|\p{Ll}\)\s).{15,})$

# what a vote is on that follows: a motion, a question, what is to be
[voted on]
motion=\b(?:\p{L}*[Aa]ntr[aä]g\p{L}*|[Bb]eantrag\p{L}*|\p{L}*[Vv]orschl[aä]g\p{L}*|vorgeschlagen|vorzuschlagen|schl[aä]gt?|soll(?:en|te|ten)?|möge|wolle|[Aa]bstimmung|abgestimmt|abstimmen|[Ee]ntlast\p{L}*|D[ée]charge|\p{L}*[Bb]eschlu(?:ss|ß)\p{L}*|\p{L}*[Ee]mpfehl\p{L}*|empfohlen|wird|werden|wurden?|bitte[nt]?|ersuch\p{L}*|dafür|dagegen|zu\s+\p{Ll}+en\.?$)\b|[?:]$
body=(?:{BODY})[^.:]*?\s{DECIDES}
noverb=^(?!.*\s(?:ist|sind|war|waren|hat|haben|gibt|kann|können|folgen|folgt|\p{Ll}{3,}(?:t|te|en))\s)

# the name of the item, and what was resolved
[election matter]
persons=(?s)^\P{L}*(?:\p{L}*[Ww]ahl(?:en)?|Bestellung|Benennung|Berufung|Entsendung|Besetzung)(?!\p{L})[^\n]*\n(?!.*\b(?:Wahlverfahren|Wahlmodus|[Ee]n\s+[Bb]loc|Blockwahl|geheim\p{L}*|offene[rn]?\s+(?:Wahl|Abstimmung)|Wahlordnung|Verfahren|\p{L}*[Oo]rdnung|Satzung|Statuten)\b)(?:Der\s+(?:\p{L}*[Ww]ahl)?[Vv]orschlag\s[^.]*\b(?:von|durch)\s|.*\b(?:vorgeschlagen|Wahlvorschlag|vorzuschlagen|Kandidat\p{L}*|kandidier\p{L}+|zur\s+(?:Wahl|Verfügung)\s+ste(?:ll|h)\p{Ll}+|ste(?:ll|h)\p{Ll}+\s+(?:sich\s+)?zur\s+Wahl|Kandidatur|in\s+dieser\s+Zusammensetzung|(?:neue[rn]?|gesamte[rn]?|bisherige[rn]?)\s+(?:Vorstand|Präsidium|Leitung))\b)
votefor=(?s)^[^\n]*\nAbstimmung\s+für\s+{NAME}(?:\s+{NAME})?\.?$
office=(?s)^[^\n]*\n(?:{OFFICE}|(?:Wahl|Bestätigung)\s+(?:des|der)\s+\p{Lu}[\p{L}-]+)\s*:\s+{TWONAMES}
proposed=(?s)^[^\n]*\n.*\b(?:als|zum|zur)\s+(?:\p{Ll}+\s+)?\p{Lu}[\p{L}*:-]+(?:\s+(?:für|der|des)\s[^,.]{3,40})?\s+zu\s+(?:wählen|bestimmen|bestellen|ernennen|benennen|berufen|entsenden|nominieren)\b
joins=(?s)^[^\n]*\n.*\b(?:Aufnahme|Entsendung|Wahl|Bestellung|Benennung|Berufung)\s+(?:von|des|der)\s+(?:{SAL}\s+)?(?:{TITLE}\s*)*{TWONAMES}\s+(?:als|zum|zur|in\s+(?:den|die|das))\s+\p{Lu}

# the name of the item, and what was moved and carried
[deferral matter]
moved=(?s)^[^\n]*\n(?!.*\bnicht\s+zu\s).*\b(?:be|)antrag(?:t|te|en|ten)?\b.*\bzu\s+(?:vertagen|verschieben)\.?$

[amendment]
motion=\b(?:Änderungs|Zusatz|Ergänzungs)antr[aä]g

# ---- votes ----

[accepted]
finds=\b(?:findet|fand|finden|fanden|erhält|erhielt)\b[^,:]*\b(?:Zustimmung|Mehrheit|Annahme)\b
more=\b(?:gutgeheissen|gutgeheißen|entlastet|erheblich\s+erklärt|entsandt|bestimmt)\b
agreed=(?<!nicht\s)\beinverstanden\b
word=\b(?:beschlossen|angenommen|zugestimmt|genehmigt|empfohlen|festgestellt|bestellt|(?:wieder|hinzu)?gewählt|bewilligt|beschließt|beschliesst|empfiehlt|genehmigt|erteilt|gebilligt|verabschiedet|zugestimmt|stattgegeben|bestätigt)\b
agrees=\bstimmt\b.*\bzu\b
capital=\b(?:Angenommen|Beschlossen|Genehmigt)\b
follows=\b(?<!wie\s)(?:folgte?|folgten|bejaht|bejahten)\b

[rejected]
nomajority=\b(?:erhält|erhielt|findet|fand|erreicht|erreichte)\b.*\b(?:Mehrheit\s+nicht|nicht\s+die\s+\p{L}*\s*\p{L}*[Mm]ehrheit|keine\s+(?:Mehrheit|Zustimmung))\b
infinitive=\babzulehnen\b|\bempfiehlt\b[^.]*\bAblehnung\b
mark=(?:→|=>|->|⇒)\s*abgelehnt\b
refused=\bverf(?:ällt|iel)\s+der\s+Ablehnung\b|\bin\s+der\s+Minderheit\b|\bnicht\s+zustande\b|\bkeine\s+(?:\p{Ll}+\s+)?\p{L}*[Mm]ehrheit\b
loses=\b(?:unterliegt|unterlag|scheitert|scheiterte|gescheitert)\b
capital=\b(?:Abgelehnt|verneint)\b
against=\b[Ee]instimmig\s+dagegen\b
word=\b(?:abgelehnt|verworfen|nicht\s+(?:erheblich|überwiesen|genehmigt|zugestimmt|stattgegeben|entsprochen|angenommen|bewilligt|(?:wieder)?gewählt))\b
rejects=^(?!.*\bstimm\p{Ll}+\s[^,:]*\szu[,.]).*\blehn(?:t|te|en|ten)\b.*\bab\b

[unanimous]
byall=\bvon\s+allen\b.*\b(?:zugestimmt|angenommen|beschlossen|bejaht|genehmigt|befürwortet|gutgeheissen|gutgeheißen|unterstützt|bestätigt)\b
allof=^{ALLOF}\s+(?:(?:stimm|bejah)\p{Ll}+\b|(?:sind|waren)\b[^.]*(?<!nicht\s)einverstanden\b)|^Alle\s+(?:(?:stimm(?:t?en)\s+(?:[^,:]*\s)?zu|(?:sind|waren)\s+(?:\p{Ll}+\s+)?(?:dafür|einverstanden))\b)
affirmall=\b(?:bejahten|stimmten|stimmen)\b.*\ballen?\s+(?:anwesenden\s+)?(?:Anwesenden|Mitglieder|Stimmberechtigten)\b
asked=\bGegenstimmen\s*\?\s*[-–—]?\s*(?:Keine|Nein|Nicht|Das\s+ist\s+(?:auch\s+)?nicht\s+der\s+Fall|(?:Sehe|Sehen)\s+(?:ich|wir)\s+(?:keine|nicht))\b
word=\b(?:[Ee]in(?:stimm|müt)ig(?:e[rnms]?)?|EINSTIMMIG|[Ee]inhellig(?:e[rnms]?)?|(?:[Ss]timmen)?[Ee]in(?:helligkeit|stimmigkeit)|[Ee]inst\.)
all=\b[Aa]lle\s+(?:Anwesenden\s+)?dafür\b|^Einvernehmlich
without=\b[Oo]hne\s+(?:eine\s+)?Gegenstimmen?\b
noneagainst=\b[Dd]afür\s*:\s*alle\b
allvotes=\b[Mm]it\s+allen\s+(?:\d+\s+)?(?:abgegebenen\s+|anwesenden\s+)?Stimmen\b

[majority]
allbut=\b(?:allen|aller)\s+gegen\s+(?:{COUNT}|die)\s+Stimmen?\b
some=\b(?:[Mm]it|[Bb]ei|[Gg]egen)\s+(?!0\s|[Kk]ein)(?:{COUNT})\s+(?:Nein|Gegen)-?[Ss]timmen?\b.*\b(?:angenommen|beschlossen|genehmigt|zugestimmt|Beschlu(?:ss|ß))\b
ofall=^Die\s+(?:\p{Ll}+\s+)?Mehrheit\s+(?:der|des|aller|ist|war|stimmt|stimmte|spricht|sprach|votiert|votierte|entscheidet|entschied)\b
pro=\b[Mm]it\s+(?:\S+\s+){0,3}?[\p{L}\d/-]*[Mm]ehrheit\b
swiss=\b(?:[Gg]ro(?:ss|ß)mehrheitlich|[Mm]it\s+(?:offensichtlichem|gro(?:ss|ß)em|klarem|deutlichem|überwiegendem|überwältigendem)\s+(?:Hand)?[Mm]ehr)\b
word=\b(?:[Mm]ehrheitlich(?:e[rnms]?)?|[Mm]it\s+(?:großer\s+|knapper\s+)?(?:Stimmen)?[Mm]ehrheit|[Ss]timmenmehrheit|mehrstimmig)\b
noun=(?:^|[(:]\s*)(?:gro(?:ss|ß)|deutlich|klar|knapp)e\s+Mehrheit\b|^Mehrheit\s+(?:ist\s+)?da
few=\b(?:[Gg]egen|[Mm]it|[Bb]ei)\s+(?:einigen?|wenigen?|einzelnen?|mehreren?|vereinzelten?|zahlreichen?)\s+(?:Gegen)?[Ss]timmen\b

[yes]
groups=^(?=.*\d\s(?:[A-ZÄÖÜ]{2}|Gr|Af|Bü|Li|Fr|Vo)).*?(?<!\p{L}){YESWORD}\s*:\s*(?<count>{COUNTEDGROUPS})
cell=(?:^|,\s)Für(?:\s+den\s+Beschlu(?:ss|ß))?:\s(?<count>\d{1,3})(?=,|$)
sum=^{YESWORD}\s*:[^=]*=\s*(?<count>\d{1,3})$
forname=^(?<count>\d{1,4})\s+(?:Ja-?|Für-?)?[Ss]timmen?\s+für\s+\p{Lu}\p{L}+
letter=(?<!\p{L})J\s?:\s?(?<count>\d+)(?=\W+N\s?:)
ballot=^[^:]{3,60}:\s+{FULLNAME}\s*\(?(?:mit\s+)?(?<count>\d{1,4})(?:\s+Stimmen)?\)?\s*(?:$|;)
ofvotes=\bmit\s+(?<count>\d+)\s+von\s+\d+\s+(?:\p{Ll}+\s+)*Stimmen\b
pro=(?<![\d/])(?<count>\d+)\s*[Pp]ro\b(?!\s(?!Contra|Kontra|Stimm)\p{Lu})
icon=\byes\.(?:png|svg)\s*:\s*(?<count>\d+)
forside=(?:^|[\s,;])[Ff]ür\s+den\s+(?:\p{L}*[Aa]ntrag|Beschluss|Vorschlag)\s*:\s*(?<count>\d+)
row=^(?!\W*[Aa]nwesend)\D*(?<count>\d+)\s+{YESWORD}(?!\p{L})
label=(?<![\p{L}-]){YESWORD}(?:\s*:[\s.…_]*|\s+(?:[.…_]{2,}\s*)?)(?<count>{COUNT})(?!\p{L})
before=(?<![\p{L}\d])(?<count>{COUNT})(?:[\s-]+|\s*(?:[x×]|mal\s)\s*)(?:{YESWORD}(?!\p{L})|für(?:\s+\d|$)|[Ff]ür-(?=,|\s+(?:und|gegen|bei)\s))
votes=\b[Mm]it\s+(?<count>{COUNT})\s+Stimmen\s+(?:bei|und)\b
told=(?<![\p{L}\d])(?<count>{COUNT})\s+(?:(?!Uhr)\p{Lu}[\p{L}*:-]*\s+)?(?:stimm\p{Ll}+\s+)?(?:für\s+(?:und|den|die|das)\s|dafür\b(?!\s*:))
toldfor=^Für\s+(?:den|die|das)\s+\p{L}+\s+stimm\p{Ll}+\s+(?:nur\s+|lediglich\s+)?(?<count>{COUNT})\s
toldagree=(?<![\p{L}\d])(?<count>{COUNT})\s+(?:(?!Uhr)\p{Lu}[\p{L}*:-]*\s+)?stimm(?:en|ten|t|te)\s[^,:]{3,80}\szu(?:,|\s+und)\s

[no]
allbut=\b(?:allen|aller)\s+gegen\s+(?<count>{COUNT})\s+Stimmen?\b
groups=^(?=.*\d\s(?:[A-ZÄÖÜ]{2}|Gr|Af|Bü|Li|Fr|Vo)).*?(?<!\p{L}){NOWORD}\s*:\s*(?<count>{COUNTEDGROUPS})
cell=,\sGegen(?:\s+den\s+Beschlu(?:ss|ß))?:\s(?<count>\d{1,3})(?=,|$)
sum=^{NOWORD}\s*:[^=]*=\s*(?<count>\d{1,3})$
letter=(?<!\p{L})J\s?:\s?\d+\W+N\s?:\s?(?<count>\d+)
contra=(?<![\d])(?<count>\d+)\s*(?:[Cc]ontra|[Kk]ontra)\b
icon=(?<=\d)no\.(?:png|svg)\s*:\s*(?<count>\d+)
dash=(?<!\d\s)(?<!\d\s\s)\b(?:Nein|NEIN|Nein-?\s?[Ss]timmen|Gegenstimmen|[Dd]agegen|Ablehnung(?:en)?)\s*:?\s*(?<count>[-–—])(?=$|[,;]|\s+(?:\p{L}*[Ee]nth|[Ss]timm))
againstside=(?:^|[\s,;])[Gg]egen\s+den\s+(?:\p{L}*[Aa]ntrag|Beschluss|Vorschlag)\s*:\s*(?<count>\d+)
row=^(?!\W*[Aa]nwesend)\D*\d+\s+{YESWORD}(?!\p{L})\D+(?<count>\d+)\s+{NOWORD}(?!\p{L})
without=\b(?<count>ohne)\s+(?:eine\s+)?(?:Gegenstimmen?|Gegenrede|Nein-?[Ss]timmen?)
lone=^(?!.*(?<![\p{L}\d])(?:{COUNT})\s+(?:[\p{L}-]+\s+)?(?:\([^)]*\)\s+)?gegen\s).*?\b[Gg]egen\s+(?<count>{COUNT})\s+Stimmen?\b(?!\s+dafür)
label=(?<![\p{L}-]){NOWORD}(?:\s*:[\s.…_]*|\s+(?:[.…_]{2,}\s*)?)(?<count>{COUNT})(?!\p{L})
before=(?<![\p{L}\d])(?<count>{COUNT})(?:[\s-]+|\s*(?:[x×]|mal\s)\s*)(?:{NOWORD}(?!\p{L})|gegen(?:\s+den|$))
told=(?<![\p{L}\d])(?<count>{COUNT})\s+(?:(?!Uhr)\p{Lu}[\p{L}*:-]*\s+)?(?:(?:stimm\p{Ll}+|sind|waren)\s+)?(?:gegen\s+(?:den|die|das)\s|dagegen\b(?!\s*:))
toldrefuse=(?<![\p{L}\d])(?<count>{COUNT})\s+(?:(?!Uhr)\p{Lu}[\p{L}*:-]*\s+)?lehn(?:en|ten|t|te)\s[^,:]{2,60}\sab\b

[abstentions]
groups=^(?=.*\d\s(?:[A-ZÄÖÜ]{2}|Gr|Af|Bü|Li|Fr|Vo)).*?(?<!\p{L}){ABSTAINWORD}\s*:\s*(?<count>{COUNTEDGROUPS})
sum=^{ABSTAINWORD}\s*:[^=]*=\s*(?<count>\d{1,3})$
letter=(?<!\p{L})J\s?:\s?\d+\W+N\s?:\s?\d+\W+E\s?:\s?(?<count>\d+)
without=\b(?<count>ohne)\s+(?:Stimm)?[Ee]nthaltung(?:en)?\b
glued=(?<![\d])(?<count>\d+)(?:Stimm)?[Ee]nthaltung
icon=\bneutral\.(?:png|svg)\s*:\s*(?<count>\d+)
dash=(?<!\d\s)\b(?:Enthaltung(?:en)?|ENTHALTUNGEN|Stimmenthaltung(?:en)?)\s*:?\s*(?<count>[-–—])$
row=^\D*\d+\s+{YESWORD}(?!\p{L})\D+(?:\d+\s+{NOWORD}(?!\p{L})\D+)?(?<count>\d+)\s+{ABSTAINWORD}(?!\p{L})
label=(?<!\p{L}){ABSTAINWORD}(?:\s*:[\s.…_]*|\s+(?:[.…_]{2,}\s*)?)(?<count>{COUNT})(?!\p{L})
before=(?<![\p{L}\d])(?<count>{COUNT})\s+(?:(?:[x×]|mal)\s+)?{ABSTAINWORD}(?!\p{L})
told=(?<![\p{L}\d])(?<count>{COUNT})\s+(?:(?!Uhr)\p{Lu}[\p{L}*:-]*\s+)?enth(?:alten|ielten|ält|ielt)\s+sich\b
toldfirst=\benth(?:alten|ielten|ält|ielt)\s+sich\s+(?<count>{COUNT})\s+(?:\p{L}*[Mm]itglied|Person|Stimm)

[score]
sides=(?<!\p{L})(?i:für|pro)(?:\s+(?:den|die|das)\s+\p{L}+)?(?:\s+stimm\p{Ll}+)?\s*:?\s*(?<yes>{COUNT})(?!\p{L})[^.\d]{0,20}?(?i:gegen|[ck]ontra)(?:\s+(?:den|die|das)\s+\p{L}+)?(?:\s+stimm\p{Ll}+)?\s*:?\s*(?<no>{COUNT})(?!\p{L})
stood=\b(?i:dafür)\s+stimm\p{Ll}+\s+(?<yes>{COUNT})\b[^.]*?\bdagegen\s+(?:stimm\p{Ll}+\s+)?(?<no>{COUNT})(?!\p{L})
letters=(?<!\d)(?<yes>\d+)\s?J\W{1,3}(?<no>\d+)\s?N\W{1,3}(?<abstentions>\d+)\s?E\b
slashed=\b[Mm]it\s+(?<yes>\d{1,3})\s?([/:-])\s?(?<no>\d{1,3})\s?\2\s?(?<abstentions>\d{1,3})\b
bracketedtwo=[(\[](?!\d{1,2}:\d\d[)\]])(?<yes>\d{1,3})\s?:\s?(?<no>\d{1,3})(?:\s+Stimmen)?(?:[)\]]|[;,]\s)
grouped=\bmit\s+(?<yes>\d+)\s+(?:Ja-?)?[Ss]timmen\s*\([^)]*\)\s+(?:gegen|zu)\s+(?<no>\d+)\s+(?:Nein-?)?[Ss]timmen\b
afterlabel=(?:^|:)\s*(?<yes>\d{1,3})\s?([/:-])\s?(?<no>\d{1,3})\s?\2\s?(?<abstentions>\d{1,3})\b(?![/-]\d)
bracketed=[(\[](?<yes>\d{1,3})\s?([/:-])\s?(?<no>\d{1,3})\s?\2\s?(?<abstentions>\d{1,3})[)\]]
jne=(?:\bJ/N/E|\b(?:Ja|[Dd]afür)/(?:Nein|[Dd]agegen)/[Ee]nth\p{L}*\.?)\)?\s*:?\s*(?<yes>\d+)/(?<no>\d+)/(?<abstentions>\d+)
jneafter=\b(?<yes>\d+)/(?<no>\d+)/(?<abstentions>\d+)\s+\(J/N/E\)
janein=\bmit\s+(?<yes>\d+)\s+Ja\s+(?:gegen|zu)\s+(?<no>\d+)\s+Nein\b
three=^(?<yes>\d{1,3})\s?:\s?(?<no>\d{1,3})\s?:\s?(?<abstentions>\d{1,3})$
alone=^(?<yes>\d+)\s?:\s?(?<no>\d+)(?:\s+Stimmen)?$
stimmen=\b[Mm]it\s+(?<yes>{COUNT})\s?(?::|zu|gegen)\s?(?<no>{COUNT})\s+Stimmen?\b
against=\b[Mm]it\s+(?<yes>{COUNT})\s+(?:Ja-?)?[Ss]timmen\s+gegen\s+(?<no>{COUNT})\b
colon=\b(?<yes>\d+)\s?(?::|gegen|zu)\s?(?<no>\d+)\s+Stimmen?\b
votes=\bmit\s+(?<yes>\d+)\s+Stimmen\b(?!\s+dafür)

[for groups]
agreement=\b[Zz]ustimmung(?<motion>)\s+(?<groups>(?:(?:von|vom|durch)\s+|(?:der|des)\s+(?=(?:\p{L}+\s+)?(?:Fraktion|{PARTYWORD}|\p{L}+-?[Ff]raktion|G(?:RÜNE|rüne)n?|L(?:INKE|inke)n?))){GROUPLIST})
side=(?<!\p{L}){YESWORD}(?<motion>)\s*(?::\s*(?:\d{0,3}\s*\()?|\()\s*(?=\p{Lu}|d\p{Ll}+\s)(?!Nein|Enth|Stimm|Persön|Befangen)(?<groups>{GROUPCOUNTS})
counted=^(?=.*\d\s(?:[A-ZÄÖÜ]{2}|Gr|Af|Bü|Li|Fr|Vo)).*?(?<!\p{L}){YESWORD}(?<motion>)\s*(?::?\s*\d{1,3}\s*\(|:\s*|\(\s*)(?:davon\s+)?(?<groups>{COUNTEDGROUPS})
grouped=\bmit\s+\d+\s+(?:Ja-?)?[Ss]timmen\s*\((?<groups>{GROUPLIST})\)
forside=^Für\s+den\s+(?:\p{L}*[Aa]ntrag|Beschluss|Vorschlag)\s*:\s*\d+\s*\((?<groups>{GROUPLIST})\)
list=^(?!EINSTIMMIG|Mehrheitlich|Da\s|Auch\s)(?:zu\s+\d+\.\s+)?(?<groups>{GROUPLIST})(?=\s+gegen\s|\s*;|$)
with=\b[Mm]it\s+den\s+Stimmen\s+(?<groups>{GROUPLIST})
withcounted=\b[Mm]it\s+(?:den\s+Stimmen\s+(?:von\s+)?|\d{1,3}\s+(?:Ja-?)?[Ss]timmen\s*\()(?<groups>{COUNTEDGROUPS})

[against groups]
refusal=\b[Aa]blehnung(?<motion>)\s+(?<groups>(?:(?:von|vom|durch)\s+|(?:der|des)\s+(?=(?:\p{L}+\s+)?(?:Fraktion|{PARTYWORD}|\p{L}+-?[Ff]raktion|G(?:RÜNE|rüne)n?|L(?:INKE|inke)n?))){GROUPLIST})
side=(?<!\p{L}){NOWORD}(?<motion>)\s*(?::\s*(?:\d{0,3}\s*\()?|\()\s*(?=\p{Lu}|d\p{Ll}+\s)(?!Nein|Enth|Stimm|Persön|Befangen)(?<groups>{GROUPCOUNTS})
counted=^(?=.*\d\s(?:[A-ZÄÖÜ]{2}|Gr|Af|Bü|Li|Fr|Vo)).*?(?<!\p{L}){NOWORD}(?<motion>)\s*(?::?\s*\d{1,3}\s*\(|:\s*|\(\s*)(?:davon\s+)?(?<groups>{COUNTEDGROUPS})
grouped=\bgegen\s+\d+\s+(?:Nein-?)?[Ss]timmen\s*\((?<groups>{GROUPLIST})\)
againstside=^Gegen\s+den\s+(?:\p{L}*[Aa]ntrag|Beschluss|Vorschlag)\s*:\s*\d+\s*\((?<groups>{GROUPLIST})\)
list=\bgegen\s+(?<groups>{GROUPLIST})\s*\(=
againstcounted=\bgegen\s+(?:die\s+Stimmen?\s+(?:von\s+)?|\d{1,3}\s+(?:Nein-?)?[Ss]timmen\s*\()?(?<groups>{COUNTEDGROUPS})
against=^(?!.*\bsich\b.*\baus\b).*?\bgegen\s+(?!de[nr]\s+\p{L}*(?:[Aa]ntrag|[Vv]orschlag|[Bb]eschlu)|die\s+(?:\p{L}*[Vv]orlage|Tagesordnung|Niederschrift|Verhandlungsschrift|Traktandenliste)\b|das\s+(?:Protokoll|Vorhaben)\b|[^,;:]{3,80}\b(?:[Ee]inw[aä]nd|[Ee]inwendung|[Ww]iderspruch|Bedenken|Einspr[uü]ch))(?:die\s+)?(?:Stimmen?\s+)?(?<groups>(?:(?:der|des|von|vom|die)\s+)?{GROUPLIST})

[abstaining groups]
side=(?<!\p{L}){ABSTAINWORD}\s*(?::\s*(?:\d{0,3}\s*\()?|\()\s*(?=\p{Lu}|d\p{Ll}+\s)(?!Nein|Enth|Stimm|Persön|Befangen)(?<groups>{GROUPCOUNTS})
counted=^(?=.*\d\s(?:[A-ZÄÖÜ]{2}|Gr|Af|Bü|Li|Fr|Vo)).*?(?<!\p{L}){ABSTAINWORD}\s*(?::?\s*\d{1,3}\s*\(|:\s*|\(\s*)(?:davon\s+)?(?<groups>{COUNTEDGROUPS})
spoken=\b(?:Die|der|die)\s+(?<groups>Fraktion\s+(?:(?:DIE|Die|der|des)\s+)?{GROUPNAME})\s+enthält\s+sich\b
members=\bbei\s+Enthaltung\s+(?<groups>(?:der|des|von)\s+Mitglieder\s+(?:des|der)\s+{GROUPNAME})
list=(?:^|[;,)]\s*)(?<groups>{GROUPLIST})\s*\(=\s*Enthaltung
bare=\b[Ee]nthaltung\s+(?<groups>{GROUPLIST})$
bracket=\b(?:Stimme|Stimm)?[Ee]nthaltung(?:en)?\s*\((?<groups>{GROUPLIST})\)
with=\b(?:[Ss]timm)?[Ee]nthaltung(?:en)?\s+(?<groups>(?:der|des|von|vom)\s+{GROUPLIST})

[group name]
members=(?:(?:der|des|von)\s+)?(?<name>Mitglieder\s+(?:des|der)\s+{GROUPNAME})
group=(?:(?:der|die|des|den|von|vom)\s+)?(?:[Ff]raktion(?:en)?\s+(?:der|des|von)\s+)?(?<name>{GROUPNAME})

# value, unless it is a range up to `to`; thousand, million, billion: what it is a number of; the currency is the group of
# its code
[amount]
before=(?:(?<![\p{L}\d])(?<thousand>T)\s?)?(?<!\p{L}){CURRENCY}\s?(?<value>(?!(?:0?\d|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.){SUM}){CENTS}(?!\.?\d|\s*Uhr)(?:\s?{TO}\s?(?:{CURRENCY}\s?)?(?<to>{SUM}){CENTS}(?!\.?\d|\s*(?:Uhr|%|Prozent)))?(?:\s?{SCALE})?
after=(?<![\p{L}\d.,'’/§])(?<!§\s)(?:(?<![^\s(])(?<minus>[-–−])(?=\d))?(?:(?<value>(?!(?:19|20)\d\d\b){SUM}){CENTS}\s?(?:{CURRENCY}\s?)?{TO}\s?(?<to>{SUM})|(?<value>{SUM}|(?![Kk]ein){COUNT})){CENTS}(?:[ -]?{SCALE})?[ \t-]?{CURRENCY}

# what begins a sentence behind a figure
[sentence start]
said=^\p{Lu}\p{L}+\s+\p{Lu}\p{L}+\s+\p{Ll}{3,}te?[\s,]
named=^(?:{ABBR}|{OFFICE})\s+\p{Lu}\p{Ll}+\s+\p{Ll}
word=^(?:Herr|Frau|Der|Die|Das|Es|Er|Sie|Ein|Eine|Dies|Diese[rs]?|Dazu|Hierzu|Hierbei|Auf|Aufgrund|Im|In|Am|Bei|Man|Keine?|Nachdem|Seitens|Laut|Gemäß|Alle|Danach|Anschließend|Zunächst|Sodann|Zuerst|Weiterhin|Außerdem|Einwendungen|Einwände|Wortmeldungen)\s
preposition=^(?:Von|Gegen|Nach|Vor|Mit|Für|Aus|An|Zu|Unter|Durch|Wegen|Über|Ohne)\s+(?:de[mnr]|die|das|diese[mnrs]?|eine[mnr]?|kurzer|eingehender|ausführlicher|allen)\s
label=^(?:Sachlage|Sachverhalt|Sachstand|Sach-\s+und\s+Rechtslage|Sachvortrag|Erläuterung(?:en)?|Begründung|Beschlu(?:ss|ß)(?:vorschlag)?|Beratung|Diskussion|Aussprache|Abstimmung(?:sergebnis)?)\s*:\s

[abbreviation]
deputy=-(?:Stv|Stellv|Stellvertr)\.$
degrees=^\(?(?:\p{L}+\.-)+\p{L}+\.$
office=^\(?(?:Syn|Abg|LAbg|Del|Vors|GR|GV|GVM|GVin|GRin|GVE|RM|StR|SR|KR|Stadtv|Vbgm|Vizebgm|Vzbgm|Beig|Präs|Pfr|Sup|Sekr|Obm|Kdt|Ref|Mitgl|Geschf|Vertr|Amtsl|Gde|Fa|Fam|Frl|verw|geb)\.$
title=^\(?(?:Dr|Prof|Mag|Ing|Dipl|Hr|Fr|St|Nr|Art|Abs|Ziff|Pkt|vgl|bzw|ca|etc|evtl|ggf|gem|inkl|lfd|max|min|mtl|rd|sog|Std|stellv|stv|Str|Tel|usw|zzgl|Anm|bspw|Bgm(?:in)?|Bgmst|Bmst|OSR|Stv|Mio|Mrd|Tsd|Jhd|Flst|Fl|Gem|Az|Drs|Abt|ehem|einschl|S|i\.V|e\.V|u\.a|z\.B|d\.h|o\.g|o\.ä|u\.ä|i\.d\.R|a\.D|m\.E|v\.a|s\.o|s\.u)\.$
letter=^\(?[\p{L}]\.{1,2}$
votes=^\(?[Ee]nth\.$
number=^\(?\d{1,2}\.$

# told by the way, where the head does not say it
[told]
resolutionof=^Beschlu(?:ss|ß)\s+(?:des|der)\s+(?<genitive>(?=\p{Lu}){BODYGENITIVE})\b(?!\s+vom\b)
agreed=\b(?:[Dd]er|[Dd]ie|[Dd]as)\s+(?<organization>(?=\p{Lu}){BODYWORD})\s+(?:ist|war)\s+(?:\p{Ll}+\s+){0,2}?(?:einverstanden|dafür|dagegen)\b
agreedby=\b(?:vom|von\s+der|von\s+den\s+Mitgliedern\s+(?:des|der))\s+(?:(?<genitive>(?=\p{Lu}){BODYGENITIVE})|(?<organization>(?=\p{Lu}){BODYWORD}))\s+(?:\p{Ll}+\s+){0,4}?(?:anerkannt|genehmigt|angenommen|zur\s+Kenntnis\s+genommen)\b
chairof=\b(?:Vorsitzende[rn]?)\s+des\s+(?<genitive>(?:Stadt|Gemeinde|Markt|Samtgemeinde|Verbandsgemeinde|Orts|Kreis)(?:rate?s|tage?s))\b
compound=\b(?:beschließt|beschliesst|beschloss|genehmigt|empfiehlt)\s+(?:der|die|das)\s+(?<organization>(?:\p{Lu}\p{L}*-,?\s+(?:und\s+)?)+{BODYWORD})\b
joins=\b(?:schließt|schloss|spricht|sprach)\s+sich\s+(?:der|die|das)\s+(?<organization>(?=\p{Lu}){BODYWORD}(?:\s+für\s+(?:den|die)\s+(?:Stadtbezirk|Ortsteil|Stadtteil|Bezirk|Ortschaft|Wahlkreis)(?:\s+[IVX\d]+)?)?)\b
decides=\b(?:beschließt|beschliesst|beschloss|fasst|fasste|genehmigt|genehmigte|bewilligt)\s+(?:der|die|das)\s+(?<organization>{BODYWORD})\b
opens=\b(?:eröffnet|eröffnete|begrüßt|begrüßte|begrüsst)\b.*\b(?:die|zur)\s+(?<number>\d+)\.\s+(?:\p{Ll}+\s+){0,2}\p{L}*(?:[Vv]ersammlung|[Ss]itzung)\b
members=\b(?:begrüßte?|begrüsste?|verpflichtete?|informierte?)\s+(?:[^.:]{0,60}\s)?die\s+(?:Mitglieder|Damen\s+und\s+Herren)\s+der\s+(?<organization>(?=\p{Lu}){BODYWORD})\b
quorate=\b(?:[Dd]er|[Dd]ie|[Dd]as)\s+(?<organization>(?=\p{Lu}){BODYWORD})\s+(?:ist|war|sei)\s+(?:damit\s+|somit\s+|hiermit\s+)?beschlussfähig\b
quorum=\bBeschlu(?:ss|ß)fähigkeit\s+(?:des|der)\s+(?<genitive>(?=\p{Lu}){BODYGENITIVE})\b
invited=\b(?:(?:[Dd]ie|[Dd]en)\s+Mitgliedern?|Mitglieder)\s+(?:des|der)\s+(?<genitive>(?=\p{Lu}){BODYGENITIVE})\s+(?:wurden?|waren|sind)\b.{0,80}\b(?:ein)?geladen\b
nextsitting=\b(?:nächsten|kommenden|heutigen)\s+Sitzung\s+(?:des|der)\s+(?<genitive>(?=\p{Lu}){BODYGENITIVE})\b
membersof=\b(?:allen|[Dd]en|\d+)\s+Mitgliedern?\s+(?:des|der)\s+(?<genitive>(?=\p{Lu}){BODYGENITIVE})\s+(?:wurden?|am|zugesandt|anwesend|vor\b|liegt|sind|waren|\+)
welcomedin=\bbegr(?:üßt|üsst|üßte|üsste)\s+(?:{SAL}|{OFFICE})\s[^.:]{2,60}\bin\s+der\s+(?<organization>(?=\p{Lu}){BODYWORD})\b
votedon=\b(?:[Dd]er|[Dd]ie|[Dd]as)\s+(?<organization>(?=\p{Lu}){BODYWORD})\s+(?:stimmte?|tagte)\s+(?:über|am)\b
met=\b(?:traf|trafen)\s+sich\s+(?:der|die|das)\s+(?<organization>(?=\p{Lu}){BODYWORD})\s+zu(?:r|\s+(?:einer|seiner|ihrer))\b
subject=^(?:Der|Die)\s+(?<organization>{BODYWORD})\s+(?:beschließt|beschliesst|beschloss|genehmigt|genehmigte|bewilligt|(?:stellte?|stellt)\s+fest|(?:stimmt|stimmte)\s+(?:de[rmn]|einstimmig|mehrheitlich)|(?:nimmt|nahm)\s+[^.]{3,200}\bzur\s+Kenntnis)(?=[\s,.])
opening=\beröffne\s+(?:ich\s+)?(?:hiermit\s+)?die\s+(?<number>\d+)\.\s+(?:\p{Ll}+\s+){0,2}Sitzung\s+(?:des|der)\s+(?:\p{Lu}\p{Ll}+en\s+)?(?<genitive>(?=\p{Lu}){BODYGENITIVE})\b

# words that stay small in a title
[small word]
word=^(?:über|die|der|des|den|dem|das|am|im|in|an|vom|von|zur|zum|zu|und|für|mit|um|auf|bei|nach|nicht|öffentliche[nr]?|nichtöffentliche[nr]?|ordentliche[nr]?|außerordentliche[nr]?|konstituierende[nr]?)$

# when the sitting was opened and closed, told anywhere
[times]
firstitem=^TOP\s+[01]\b.*\((?:ab\s+|um\s+)?(?<start>\d{1,2}[:.]\d{2})(?:\s*Uhr)?\)$
greeted=^[Uu]m\s+(?<start>{TIME})\s*Uhr\s+(?:begrüßte|eröffnete|begrüßt|begrüsst|eröffnet)\b
opened=\b(?:eröffnet|eröffnete)\b.{0,80}?\bum\s+(?<start>{CLOCK})
openedpassive=\b(?:Sitzung|Versammlung)\s+(?:wird|wurde)\s+um\s+(?<start>{CLOCK}){UHR}\b.*\beröffnet\b
opened2=\b[Uu]m\s+(?<start>{TIME})\s*Uhr\s+(?:eröffnet|eröffnete)\b
begin=^{BULLET}?{BEGINS}{SINCE}(?<start>{CLOCK})(?:{UHR}\s+(?<afternoon>[Nn]achmittags|[Aa]bends))?
begindated=^{BULLET}?{BEGINS}\s*:\s*(?:{WEEKDAY},?\s+(?:den\s+)?)?\d{1,2}\.\s?(?:\d{1,2}\.|\p{Lu}\p{Ll}+)(?:\s?\d{2,4})?,?\s+(?:um\s+|ab\s+)?(?<start>{CLOCK})
enddated=^{BULLET}?{ENDS}\s*:\s*(?:{WEEKDAY},?\s+(?:den\s+)?)?\d{1,2}\.\s?(?:\d{1,2}\.|\p{Lu}\p{Ll}+)(?:\s?\d{2,4})?,?\s+(?:um\s+|gegen\s+)?(?<end>{CLOCK})
began=\b(?:Synode|\p{L}*[Ss]itzung|Versammlung|Tagung)\s+(?:\p{Ll}+\s+){0,2}?(?:begann|beginnt)\s+(?:\p{Ll}+\s+)?um\s+(?<start>{CLOCK})(?:.{0,60}?\b(?:endet|endete)\b.{0,20}?\bum\s+(?<end>{CLOCK}))?
end=(?:^|[.!(]\s?){BULLET}?{ENDS}{SINCE}(?<end>{CLOCK})
ended=\b(?:Sitzung|Versammlung|Tagung)\b.{0,60}?\b(?:endet|endete|schließt|schliesst|schloss)\b.{0,20}?\b(?:um|gegen)\s+(?<end>{CLOCK})
over=\b(?:[Uu]m|[Gg]egen)\s+(?<end>{CLOCK}){UHR}\s+(?:(?:ist|war|wird|wurde)\s+)?(?:die\s+)?(?:\p{Ll}+\s+)?(?:\p{L}*(?:[Ss]itzung|[Vv]ersammlung)\s+)?(?:zu\s+Ende|beendet|geschlossen|aufgehoben|schlie(?:ß|ss)t|schloss|schloß|beendete)\b
closedinverted=\b(?:schließt|schliesst|schloss|beendet|beendete)\b.{0,60}?\b(?:um|gegen)\s+(?<end>{CLOCK}){UHR}(?:.{0,60}?\b(?:Sitzung|\p{L}*[Vv]ersammlung|Tagung)\b|\s*\.?$)
closedpassive=\b(?:Sitzung|Versammlung)\b.{0,40}\bum\s+(?<end>{CLOCK}){UHR}\b.{0,30}\b(?:geschlossen|beendet)\b
closed=\b(?:schließt|schloss|beendet|beendete)\b.{0,80}?\b(?:Sitzung|Versammlung|Anhörung)\b.{0,20}?\bum\s+(?:ca\.\s+)?(?<end>{CLOCK})
welcomed=\b(?:begrüßt|begrüsst|begrüßte|begrüsste)\s+um\s+(?<start>{TIME})\s*Uhr\b
