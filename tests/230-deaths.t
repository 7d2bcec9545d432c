#!/bin/sh
# A file over which whole runs die: the next run reads it alone, the one after leaves it alone, and says so; what was
# being read beside it is not blamed.
. "$(dirname "$0")/tap.sh"

in=$tmp/in
archive=$tmp/archive
mkdir "$in"

# minutes FILE TEXT: a sitting with one item
minutes() {
  printf 'Gemeinde Moorbeck\nNiederschrift\nüber die 3. Sitzung des Bauausschusses am 12.03.2024\n\nTagesordnung\n1. Deich\n\n1. Deich\n\n%s\n' "$2" >"$1"
}

# It keeps its reader busy for a minute.
slow=$(perl -e 'print "Vorlage 0643/2021-$_ " for 1 .. 40000')
minutes "$in/b-slow.txt" "$slow"
hash=$(sha256sum <"$in/b-slow.txt" | cut -c 1-64)
for name in a c d; do minutes "$in/$name.txt" "Der Vorsitzende berichtet von $name."; done

# die: a run that is killed while the slow file is being read
die() {
  "$bin/nachlese-index" --quiet --jobs 2 --archive "$archive" "$in" >"$tmp/out" 2>"$tmp/err" &
  run=$!
  for try in $(seq 100); do
    grep -q "^try $hash" "$archive/trying" 2>/dev/null && break
    sleep 0.1
  done
  ok "$1" grep -q "^try $hash" "$archive/trying"
  sleep 0.3
  kill -9 "$run"
  wait "$run" 2>/dev/null
}

die 'a run dies over a file'
die 'the next one reads it again'
ok '... alone' test "$(grep -A 1 "^try $hash" "$archive/trying" | wc -l)" = 1
exits 'the third leaves it alone' 1 "$bin/nachlese-index" --archive "$archive" --report "$tmp/report" "$in"
is '... and says so' "$(grep slow "$tmp/err")" \
  "nachlese-index: $in/b-slow.txt: 2 runs ended abruptly while it was being read: skipped"
ok '... and reads all others' holds "$tmp/report" '.read == 3 and .new == 3 and .failed == 1'
ok '... and leaves no journal' test ! -e "$archive/trying"
exits 'the archive is sound' 0 "$bin/nachlese" check --archive "$archive"
exits 'it stays so' 1 "$bin/nachlese-index" --archive "$archive" --report "$tmp/report" "$in"
ok '... without a reader' holds "$tmp/report" '.read == 0 and .failed == 1'
exits 'when asked for it is tried again, to its limit' 1 \
  "$bin/nachlese-index" --archive "$archive" --report "$tmp/report" --retry --time-limit 2 "$in"
is '... which is told' "$(jq -r '.failures[0].reason' "$tmp/report")" 'time limit 2 s'
minutes "$in/b-slow.txt" 'Jetzt ist es kurz.'
exits 'and when the file changes' 0 "$bin/nachlese-index" --archive "$archive" --report "$tmp/report" "$in"
ok '... it is read' holds "$tmp/report" '.read == 1 and .changed == 1'
done_testing
