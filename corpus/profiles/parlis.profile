# Printouts of the information system PARLIS: lists of items with kind of decision, wording and votes of the groups.

[profile]
title=PARLIS, parliamentary information system
base=base

[sign]
title=^PARLIS\b
kind=^Dokumentart\s*:\s*(?:Niederschrift|Beschlussprotokoll)

[label decision]
# whether the item was on the agenda I or II is no wording
agenda=^Beschluss\s*:\s*(?:[Nn]icht\s+auf\s+TO|TO\s+I{1,2})(?<rest>)$

[recommendation]
assembly=^Die\s+Stadtverordnetenversammlung\s+wolle\s+beschließen\s*:$

[no decision]
intent=

[treatment]
former=^(?:Vorg\.\s*:|Hierzu\s*:|\(Ermächtigung\b|Bericht\s*:\s*TO\b).*$

[reference]
letters=\b(?<reference>(?:M|NR|OA|OM|OF|OI|B|E|V|A|F|K|ST)\s\d{1,4}(?:/\d{1,2})?)\b
