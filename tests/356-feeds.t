#!/bin/bash
# Saved searches: a feed of each that fits the schema of Atom, a mail of what is new, once; and nothing in a feed of what
# left the archive.
. "$(dirname "$0")/tap.sh"

archive=$tmp/archive
in=$tmp/in
export NACHLESE_CONFIG=$tmp/page.conf
export NACHLESE_ARCHIVE=$archive
mkdir "$in" "$tmp/mails"
printf '[page]\ntitle=Archiv <Moorbeck>\n' >"$NACHLESE_CONFIG"

# minutes NAME DAY WORD: a sitting of March 2024 that is about a word
minutes() {
  cat >"$in/$1.txt" <<END
Gemeinde Moorbeck
Niederschrift
über die $2. Sitzung des Bauausschusses am $2.03.2024

Anwesend:
Frau Antje Wulff

Tagesordnung
1. Ausbau am $3
2. Verschiedenes

1. Ausbau am $3

Frau Wulff berichtet: Der $3 "Nord" < 3 m & mehr ist schmal.

Beschluss:
Der Ausschuss beschließt den Ausbau einstimmig.

2. Verschiedenes

Nichts weiter.
END
}

indexed() { exits "$1" 0 "$bin/nachlese-index" --quiet --archive "$archive" "${@:2}"; }
feeds() { exits "$1" "$2" "$bin/nachlese" feeds "${@:3}"; }
valid() { xmllint --noout --nonet --relaxng tests/page/atom.rng "$1"; }
# xpath FILE EXPRESSION: in which a: stands for Atom's names
xpath() { xmllint --xpath "$(printf '%s' "$2" | sed -E 's/a:([a-z]+)/*[local-name()="\1"]/g')" "$1"; }
mails() { find "$tmp/mails" -type f | wc -l | tr -d ' '; }
mail='cat >"'$tmp'/mails/$NACHLESE_SEARCH"'
feed=$archive/feeds/Radweg.atom

for day in 11 12 13; do minutes "radweg$day" $day Radweg; done
minutes schule 14 Schulhof
indexed 'indexed' "$in"

# ---- nothing saved ----

feeds 'without saved searches there is nothing to do' 0
ok '... and nothing is done' test ! -e "$archive/feeds" -a ! -e "$archive/told"
is '... and said' "$(cat "$tmp/out" "$tmp/err")" ''

# ---- feeds ----

printf '# for the press\n[searches]\nRadweg=Radweg titel:Ausbau\nSchöner "Hof"=Schulhof\nNichts=Quastenflosser\n' >"$archive/searches"
feeds 'feeds are written' 0
is '... silently' "$(cat "$tmp/out" "$tmp/err")" ''
is '... one for each name' "$(ls "$archive/feeds" | LC_ALL=C sort | paste -sd ,)" 'Nichts.atom,Radweg.atom,Schöner "Hof".atom'
for name in Nichts Radweg 'Schöner "Hof"'; do ok "$name: fits the schema" valid "$archive/feeds/$name.atom"; done
sed 's|<id>.*</id>||' "$feed" >"$tmp/bad.atom"
ok 'a feed without ids does not' eval '! valid "$tmp/bad.atom"'
is 'all that is found' "$(xpath "$feed" 'count(//a:entry)')" 3
is '... newest first' "$(xpath "$feed" '//a:entry/a:updated/text()' | paste -sd ' ')" \
  '2024-03-13T00:00:00Z 2024-03-12T00:00:00Z 2024-03-11T00:00:00Z'
is 'the title has name and page' "$(xpath "$feed" 'string(/a:feed/a:title)')" 'Radweg – Archiv <Moorbeck>'
is 'the id is of the name' "$(xpath "$feed" 'string(/a:feed/a:id)')" 'tag:nachlese,2026:gespeichert:Radweg'
is 'without an address the text is all' "$(xpath "$feed" 'count(//a:content) - count(//a:link)')" 3
ok '... with the result' grep -q '>Ergebnis: .*angenommen' "$feed"
ok '... escaped' grep -q '&lt; 3 m &amp; mehr' "$feed"
is 'nothing found: an empty feed' "$(xpath "$archive/feeds/Nichts.atom" 'count(//a:entry)')" 0
xpath "$feed" '//a:id' >"$tmp/ids"

printf 'base_url=https://moorbeck.example/suche\n' >>"$NACHLESE_CONFIG"
feeds 'elsewhere, and with addresses' 0 --output "$tmp/www"
ok '... fits the schema' valid "$tmp/www/Radweg.atom"
id=$(xpath "$tmp/www/Radweg.atom" 'string(//a:entry[1]/a:id)')
is '... of entries' "$(xpath "$tmp/www/Radweg.atom" 'string(//a:entry[1]/a:link/@href)')" \
  "https://moorbeck.example/suche/top/$(echo "${id##*:}" | sed 's/%2F/\//')"
is '... of the search' "$(xpath "$tmp/www/Radweg.atom" 'string(/a:feed/a:link/@href)')" \
  'https://moorbeck.example/suche/?q=Radweg%20titel%3AAusbau'
is '... the ids are the same' "$(xpath "$tmp/www/Radweg.atom" '//a:id')" "$(cat "$tmp/ids")"
ok '... no file is left over' test -z "$(find "$archive" "$tmp/www" -name '*.next')"

# ---- mails ----

feeds 'the first time' 0 --mail "$mail"
is '... nobody is told of what is there' "$(mails)" 0
minutes radweg03 03 Radweg
indexed 'an old document comes in' "$in"
feeds 'somebody is told' 0 --mail "$mail"
is '... of the one search' "$(ls "$tmp/mails")" Radweg
is '... of one hit' "$(sed -n 3p "$tmp/mails/Radweg")" 'Neue Treffer: 1'
for part in 'Gespeicherte Suche: Radweg' ' 1. TOP 1 Ausbau am Radweg' 'Bauausschuss · Gemeinde Moorbeck · 03.03.2024' \
  'Ergebnis: einstimmig angenommen' 'https://moorbeck.example/suche/top/'; do
  ok "... with $part" grep -qF "$part" "$tmp/mails/Radweg"
done
rm "$tmp/mails/Radweg"
feeds 'once' 0 --mail "$mail"
is '... and not again' "$(mails)" 0

minutes radweg04 04 Radweg
indexed 'another' "$in"
feeds 'a command that fails' 1 --mail "$mail; exit 3"
ok '... is told, with the name' grep -q 'Radweg: the mail command: .*3' "$tmp/err"
rm -f "$tmp/mails/Radweg"
feeds 'without a command nobody counts as told' 0
feeds 'what could not be sent' 0 --mail "$mail"
is '... is sent the next time' "$(sed -n 3p "$tmp/mails/Radweg")" 'Neue Treffer: 1'
rm "$tmp/mails/Radweg"
minutes radweg05 05 Radweg
indexed 'one more' "$in"
feeds 'a command that does not read' 0 --mail true

sed -i 's/^Radweg=.*/Radweg=Schulhof/' "$archive/searches"
feeds 'another query of the same name' 0 --mail "$mail"
is '... begins anew' "$(mails)" 0
ok 'what was told has no word of a document' eval '! grep -iE "wulff|ausbau|schmal" "$archive/told"'

# ---- queries that cannot be read ----

printf '[searches]\nKaputt=(Radweg\nRadweg=Radweg titel:Ausbau\n' >"$archive/searches"
feeds 'a query that cannot be read' 1
ok '... is told by its name' grep -q '^nachlese: Kaputt: ' "$tmp/err"
ok '... and place' grep -q '^ *^$' "$tmp/err"
is '... and the others are written' "$(ls "$archive/feeds")" Radweg.atom
printf '[searches]\n../Radweg=Radweg\n' >"$archive/searches"
feeds 'a name that leads elsewhere' 65
ok '... is told' grep -q 'searches: "../Radweg"' "$tmp/err"
printf '[searches]\nRadweg\n' >"$archive/searches"
feeds 'a damaged file' 65
ok '... with its line' grep -q 'searches:2: ' "$tmp/err"
printf '[search]\nRadweg=Radweg\n' >"$archive/searches"
feeds 'a wrong group' 65
printf '[searches]\nRadweg=Radweg titel:Ausbau\n' >"$archive/searches"
printf '{' >"$archive/told"
feeds 'a damaged list of what was told' 65 --mail "$mail"
rm "$archive/told"
feeds 'an argument' 64 Radweg
feeds 'no archive' 66 --archive "$tmp/none"
ok '... and none is made' test ! -e "$tmp/none"
feeds 'a folder that cannot be made' 74 --output "$NACHLESE_CONFIG/feeds"
exec 9>>"$archive/lock"
flock 9
feeds 'a run is writing' 75
exec 9>&-
printf '[page]\nbase_url=moorbeck\n' >"$tmp/bad.conf"
NACHLESE_CONFIG=$tmp/bad.conf feeds 'a config that cannot be used' 65

# ---- what leaves the archive ----

feeds 'in the archive and elsewhere' 0
feeds '...' 0 --output "$tmp/www"
cp "$feed" "$tmp/before.atom"
echo '<feed/>' >"$archive/feeds/fremd.atom"
minutes radweg06 06 Radweg
indexed 'the next run' --full "$in"
ok '... leaves feeds and saved searches' test -s "$feed" -a -s "$archive/searches"
purged=$(sed -n 's/.*"id": *"\([0-9a-f]*\)".*/\1/p' < <(grep -h 'radweg13' "$archive"/ledger-* | tail -n 1))
ok 'what is to be purged stands in the feed' grep -q "$purged" "$feed"
indexed 'a purge' --purge "$purged"
ok '... takes the feed away' test ! -e "$feed"
ok '... and nothing else' test -e "$archive/feeds/fremd.atom" -a -s "$archive/searches"
feeds 'the feeds anew' 0
ok '... are without it' eval 'grep -q "<entry>" "$feed" && ! grep "$purged" "$feed"'
feeds '... elsewhere' 0 --output "$tmp/www"
ok '... too' eval 'grep -q "<entry>" "$tmp/www/Radweg.atom" && ! grep -r "$purged" "$tmp/www"'
printf '[searches]\nNeu=Radweg\n' >"$archive/searches"
feeds 'a search is renamed' 0
is '... and its feed goes' "$(ls "$archive/feeds" | LC_ALL=C sort | paste -sd ' ')" 'Neu.atom fremd.atom'
rm "$archive/searches"
feeds 'none is left' 0
is '... and no feed' "$(ls "$archive/feeds")" fremd.atom
ok 'the archive is sound' "$bin/nachlese" check
done_testing
