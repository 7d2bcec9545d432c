#!/bin/sh
# 245-versions.t: minutes of one meeting in several documents: the newest answer, the others are marked and stay.
. "$(dirname "$0")/tap.sh"

in=$tmp/in archive=$tmp/archive report=$tmp/report.json config=$tmp/page
mkdir "$in"
printf '[nachlese]\narchive=%s\n' "$archive" >"$config"

# minutes FILE TIME DAY WORD TITLE...: minutes with an item for each title, in which Herr Alt says the word.
minutes() {
  file=$in/$1 time=$2 day=$3 word=$4
  shift 4
  {
    printf 'Gemeinde Moorbeck\nNiederschrift\nüber die 3. Sitzung des Bauausschusses am %s\n\n' "$day"
    printf 'Anwesend:\nHerr Alt\nFrau Berg\n\nTagesordnung\n'
    n=0
    for title; do n=$((n + 1)) && echo "$n. $title"; done
    n=0
    for title; do
      n=$((n + 1))
      printf '\n%s. %s\n\nHerr Alt: Über die Kaimauer sage ich %s.\n\nBeschluss:\n' "$n" "$title" "$word"
      printf 'Der Ausschuss beschließt die Sache einstimmig.\n'
    done
  } >"$file"
  touch -d "$time" "$file"
}

index() {
  code=$1 name=$2
  shift 2
  exits "$name" "$code" "$bin/nachlese-index" --archive "$archive" --report "$report" "$@"
  exits '... the archive is sound' 0 "$bin/nachlese" check --archive "$archive"
}

reports() {
  ok "... report: $1" holds "$report" "$1"
}

id_of() {
  jq -r --arg name "/$1" 'select(.path | endswith($name)) | .id' "$archive/$(jq -r .ledger "$archive/current")"
}

ask() {
  "$bin/nachlese" "$@" --archive "$archive" --format=json
}

# answers QUERY FILE...: hits of these files alone.
answers() {
  query=$1
  shift
  is "... $query: $*" "$(ask search --limit=100 "$query" | jq -r '.hits[].source.path' | sed 's,.*/,,' | sort -u | xargs)" "$*"
}

page() {
  NACHLESE_CONFIG=$config REQUEST_METHOD=GET SCRIPT_NAME=/n PATH_INFO=$1 QUERY_STRING=$2 "$bin/nachlese.cgi"
}

# has NAME TEXT COMMAND...: what the command prints has the text.
has() {
  has_name=$1 has_text=$2
  shift 2
  "$@" >"$tmp/printed"
  ok "$has_name" grep -qF -- "$has_text" "$tmp/printed"
}

has_not() {
  has_name=$1 has_text=$2
  shift 2
  "$@" >"$tmp/printed"
  ok "$has_name" test "$(grep -cF -- "$has_text" "$tmp/printed")" = 0 -a -s "$tmp/printed"
}

# ---- both in one run ----

minutes draft.txt 2024-03-20 12.03.2024 Vorabwort 'Ausbau der Kaistraße' 'Neubau der Schleuse' Verschiedenes
minutes final.txt 2024-04-20 12.03.2024 Endwort 'Ausbau der Kaistraße' 'Neubau der Schleuse' Verschiedenes
index 0 'a draft and the approved minutes in one run' "$in"
reports '.new == 2 and .versions == 1 and .superseded == 1'
draft=$(id_of draft.txt) final=$(id_of final.txt)
answers Kaimauer final.txt
answers Vorabwort
answers redner:Alt final.txt
answers 'fassung:ueberholt Kaimauer' draft.txt
answers 'fassung:überholt redner:Alt' draft.txt
answers '(Kaimauer ODER fassung:ueberholt)' draft.txt final.txt
answers 'Kaimauer NICHT fassung:ueberholt' final.txt
is 'a decision is told once' "$(ask decisions | jq '.decisions | length')" 3
is '... and a sitting of a member, too' "$(ask people Alt | jq '[.people[].sittings] | add')" 1
is '... and the committee' "$(ask facets gremium | jq '.values[].count')" 4

before=$(cat "$archive/current")
index 0 'once more' "$in"
reports '.unchanged == 2 and .reindexed == 0 and .superseded == 1'
is '... and nothing is written' "$(cat "$archive/current")" "$before"

# a ledger that says otherwise than the index
ledger=$archive/$(jq -r .ledger "$archive/current")
cp "$ledger" "$tmp/ledger"
sed -i 's/"supersededBy":"[0-9a-f]*",//' "$ledger"
exits 'check sees marks that the ledger does not have' 65 "$bin/nachlese" check --archive "$archive"
ok '... and names the reading' grep -q "marks 7 of 7 search documents of the reading $draft-" "$tmp/err"
cp "$tmp/ledger" "$ledger"
exits '... and none' 0 "$bin/nachlese" check --archive "$archive"

# ---- in words ----

for id in "$draft" "$draft/1" "$draft/1/1"; do
  has "show $id tells it" "neuere Fassung, $final" "$bin/nachlese" show --archive "$archive" "$id"
  is '... and in JSON' "$(ask show "$id" | jq -r .supersededBy)" "$final"
done
has 'items tells it' "neuere Fassung, $final" "$bin/nachlese" items --archive "$archive" "$draft"
has_not 'show of the newer does not' Fassung "$bin/nachlese" show --archive "$archive" "$final"
has 'a hit tells it' "neuere Fassung, $final" "$bin/nachlese" search --archive "$archive" fassung:ueberholt Kaimauer
is '... and in JSON' "$(ask search fassung:ueberholt Kaimauer | jq -r '.hits[].supersededBy' | sort -u)" "$final"
newer="<a href=\"/n/dokument/$final\">eine neuere Fassung</a>"
has 'the page of the draft leads to the newer' "$newer" page "/dokument/$draft" ''
has '... that of an item of it' "$newer" page "/top/$draft/1" ''
has '... and the hit' "$newer" page / 'q=fassung%3Aueberholt+Kaimauer'
has_not '... that of the newer does not' Fassung page "/dokument/$final" ''

# ---- a third one ----

minutes corrected.txt 2024-05-20 12.03.2024 Korrekturwort 'Ausbau der Kaistraße' 'Neubau der Schleuse' Verschiedenes
index 0 'corrected minutes' "$in"
reports '.new == 1 and .superseded == 2 and (.versionPaths[0] | map(split("/")[-1]) == ["corrected.txt", "final.txt", "draft.txt"])'
answers Kaimauer corrected.txt
answers 'fassung:ueberholt Kaimauer' draft.txt final.txt
is '... answer for the draft, too' "$(ask show "$draft" | jq -r .supersededBy)" "$(id_of corrected.txt)"

index 0 'all anew' --full "$in"
reports '.reread == 3 and .superseded == 2'
answers Kaimauer corrected.txt
index 0 'repaired' --repair
answers Kaimauer corrected.txt

# ---- the newest goes away ----

rm "$in/corrected.txt"
index 0 'gone, but kept' "$in"
answers Kaimauer corrected.txt
index 0 'gone, and deleted' --delete-missing "$in"
answers Kaimauer final.txt
answers 'fassung:ueberholt Kaimauer' draft.txt
index 0 'removed' --remove "$in/final.txt"
answers Kaimauer draft.txt
answers 'fassung:ueberholt Kaimauer'
has_not '... and bears no mark' Fassung "$bin/nachlese" show --archive "$archive" "$draft"
index 0 'back again' "$in"
answers Kaimauer final.txt
index 0 'purged' --purge "$final"
answers Kaimauer draft.txt

# ---- which is the newer ----

minutes same.txt 2024-03-20T09:00 12.03.2024 Gleichwort 'Ausbau der Kaistraße' 'Neubau der Schleuse' Verschiedenes
index 0 'of one day' "$in"
reports '.versions == 1 and .superseded == 0'
answers Kaimauer draft.txt same.txt
touch -d 2024-02-01 "$in/draft.txt"
index 0 'a file whose time changed' "$in"
answers Kaimauer same.txt
mkdir "$in/copies"
cp "$in/draft.txt" "$in/copies/draft.txt"
index 0 'a later copy is no newer' "$in"
reports '.copies == 1 and .superseded == 1'
answers Kaimauer same.txt

minutes part.txt 2024-08-01 12.03.2024 Teilwort 'Ausbau der Kaistraße'
minutes other.txt 2024-09-01 12.03.2024 Anderswort 'Wahl des Vorsitzes' 'Bericht der Verwaltung' Anfragen
minutes later.txt 2024-09-01 19.03.2024 Folgewort 'Ausbau der Kaistraße' 'Neubau der Schleuse' Verschiedenes
index 0 'what does not hold all of it replaces nothing' "$in"
reports '.superseded == 1'
answers Kaimauer later.txt other.txt part.txt same.txt
minutes title.txt 2024-10-01 12.03.2024 Titelwort 'Wahl des Vorsitzes' 'Bericht der Verwaltung' Anfragen Mitteilungen
index 0 'an item more' "$in"
answers Kaimauer later.txt part.txt same.txt title.txt

done_testing
