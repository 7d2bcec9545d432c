#!/bin/sh
# On documents that are not ours to hand out, where a folder ../shared beside the tree has them: skipped elsewhere.
. "$(dirname "$0")/tap.sh"

shared=$(cd .. && pwd)/shared
[ -d "$shared/seeds" ] && [ -d "$shared/gold/seeds" ] && [ -x "$shared/tools/score" ] || skip_all 'no ../shared here'

# ---- how well they are read ----

mkdir "$tmp/records"
for source in "$shared"/seeds/*.txt; do
  name=$(basename "$source" .txt)
  "$bin/nachlese-extract" "$source" >"$tmp/records/$name.json" 2>"$tmp/err" || sed 's/^/# /' "$tmp/err"
done
ok 'records follow the schema' tests/record valid corpus/record.schema.json "$tmp"/records/*.json

"$shared/tools/score" --json "$shared/gold/seeds" "$tmp/records" >"$tmp/score.json"
jq -r 'to_entries[] | "# \(.value | .f1? // .) \(.key)"' "$tmp/score.json"
ok 'mean F1 is at least 0.93' holds "$tmp/score.json" '.mean_f1 >= 0.93'
ok 'no element is under 0.80' holds "$tmp/score.json" 'all(.[] | objects; .f1 >= 0.8)'

# ---- and asked ----

exits 'the seeds are indexed' 0 "$bin/nachlese-index" --archive "$tmp/archive" "$shared/seeds"

# first NAME QUERY FILTER: the filter holds for the first hit
first() {
  "$bin/nachlese" search --archive "$tmp/archive" --format=json "$2" >"$tmp/answer" 2>"$tmp/err"
  jq -c '.hits[0] | del(.snippet, .marks, .source, .decision.text?)' "$tmp/answer" | cut -c1-400 | sed 's/^/# /'
  ok "$1: $2" holds "$tmp/answer" ".hits[0] | $3"
}

first 'what she or he said' 'redner:Klostermann Digitalisierung' \
  '.item.number == "4" and (.speaker | endswith("Klostermann")) and .meeting.organization == "Kreisausschuss"'
first 'the unanimous decisions of a body' 'gremium:Kreisausschuss ergebnis:einstimmig' \
  '(.item.number | IN("1", "6")) and .decision.vote.majority == "unanimous"'
ok '... of which there are two' holds "$tmp/answer" '.total == 2'
first 'a paper by its number' 'drucksache:19494-20' \
  '.item.number == "3.2.2" and .decision.result == "accepted" and .decision.vote.majority == "majority"'
first 'a word in a month' 'datum:2021-01 Homeoffice' '.item.number == "3.1.1" and (.meeting.start | startswith("2021-01"))'
first 'a phrase' '"interkommunale Zusammenarbeit"' '.meeting.organization | startswith("Fachwerkstatt")'
first 'one word without another' 'Freibad NICHT Taxistände' '.item.number == "3.2.1"'
done_testing
