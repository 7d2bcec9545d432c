#!/bin/sh
# Where a run finds itself at three in the morning: no environment, no locale, cron's PATH, a home that may not be
# written, no terminal; and the archive copied away while it works.
. "$(dirname "$0")/tap.sh"

in=$tmp/in
mkdir "$in" "$tmp/home" "$tmp/elsewhere"
i=0
while [ $i -lt 120 ]; do
  printf 'Gemeinde Moorbeck\nNiederschrift\nüber die %d. Sitzung des Bauausschusses am 12.03.2024\n\nTagesordnung\n1. Brücke\n\n1. Brücke\n\nHerr Ohm berichtet über das Geländer, Ausfertigung %d.\n' $i $i >"$in/Brücke $i.txt"
  i=$((i + 1))
done
"$bin/nachlese-index" --quiet --archive "$tmp/as-usual" "$in" || echo '# failed'

# contents ARCHIVE: what its ledger has, but for what depends on when
contents() {
  jq -c '[.path, .sha256, .id, .state, .rules]' "$1/$(jq -r .ledger "$1/current")"
}

# as_usual NAME ARCHIVE: it has the same contents, and is sound
as_usual() {
  contents "$2" >"$tmp/these"
  contents "$tmp/as-usual" >"$tmp/those"
  ok "$1: the archive is as usual" cmp "$tmp/these" "$tmp/those"
  exits '... and sound' 0 "$bin/nachlese" check --archive "$2"
}

# ---- cron ----

chmod 555 "$tmp/home"
night() {
  (cd / && exec env -i "$@" </dev/null)
}
exits 'nothing in the environment' 0 night "$bin/nachlese-index" --quiet --archive "$tmp/bare" "$in"
ok '... silence' test ! -s "$tmp/err" -a ! -s "$tmp/out"
as_usual 'nothing in the environment' "$tmp/bare"
exits "cron's" 0 night HOME="$tmp/home" LOGNAME=nobody SHELL=/bin/sh PATH=/usr/bin:/bin LC_ALL=C \
  "$bin/nachlese-index" --quiet --archive "$tmp/cron" "$in"
as_usual "cron's" "$tmp/cron"
exits 'a locale that is not there' 0 night LC_ALL=xx_XX.UTF-8 TZ=Nowhere/None "$bin/nachlese-index" --quiet --archive "$tmp/odd" "$in"
as_usual 'a locale that is not there' "$tmp/odd"
exits 'all but the archive read-only' 0 sh -c 'exec 0<&- 1>/dev/null; exec "$@"' - \
  "$bin/nachlese-index" --quiet --archive "$tmp/closed" "$in"
as_usual 'no standard input' "$tmp/closed"

# ---- a backup during a run ----

# slowly FROM TO: as over a network: what was listed is copied a while later, the manifest last
slowly() {
  mkdir "$2"
  listed=$(ls "$1")
  sleep 0.3
  for name in $listed; do [ "$name" = current ] || cp -a "$1/$name" "$2"; done 2>/dev/null
  cp -a "$1/current" "$2" 2>/dev/null
}

"$bin/nachlese-index" --quiet --archive "$tmp/busy" --batch 2 --jobs 1 "$in" &
run=$!
n=0 sound=0
while kill -0 "$run" 2>/dev/null && [ $n -lt 30 ]; do
  n=$((n + 1))
  # what is made only for a while may go while it is copied
  if [ $((n % 2)) = 0 ]; then slowly "$tmp/busy" "$tmp/copy$n"; else cp -a "$tmp/busy" "$tmp/copy$n" 2>/dev/null; fi
  # before the first commit there is no archive
  [ -e "$tmp/copy$n/current" ] || { rm -rf "$tmp/copy$n"; n=$((n - 1)); sleep 0.02; }
done
wait "$run"
copy=1
while [ $copy -le $n ]; do
  "$bin/nachlese" check --archive "$tmp/copy$copy" >"$tmp/said" 2>&1 && sound=$((sound + 1)) || sed 's/^/# /' "$tmp/said"
  copy=$((copy + 1))
done
ok 'the archive was copied while it was written' test $n -ge 3
is "... $n times; so many are sound" $sound $n
"$bin/nachlese-index" --quiet --archive "$tmp/copy1" "$in" || echo '# failed'
as_usual 'a run goes on from a copy' "$tmp/copy1"
done_testing
