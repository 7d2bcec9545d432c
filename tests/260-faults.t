#!/bin/sh
# The disk fails at every step of a run in turn: the exit code is right, the archive is as before, nothing is lost. What
# the system may do without failing (short writes, interrupted calls, a clock that goes back) does no harm.
. "$(dirname "$0")/tap.sh"

case $bin in *-san) skip_all 'a preloaded library and ASan do not go together' ;; esac
faults=$bin/tests/faults.so
archive=$tmp/archive
in=$tmp/in
mkdir "$in"

# minutes NAME WORD
minutes() {
  printf 'Gemeinde Moorbeck\nNiederschrift\nüber die 3. Sitzung des Bauausschusses am 12.03.2024\n\nTagesordnung\n1. Deich\n\n1. Deich\n\nHerr Ohm berichtet: %s.\n' "$2" >"$in/$1.txt"
}

# faulty FAULT COMMAND...: the command on a disk that fails
faulty() {
  faulty_fault=$1
  shift
  FAULT=$faulty_fault LD_PRELOAD=$faults "$@"
}

# answers: what the archive has, whatever its index is like inside
answers() {
  "$bin/nachlese" search --archive "$1" --format=json berichtet | jq -c '[.hits[] | [.id, .source.path, .snippet]] | sort'
}

for name in a b c; do minutes $name "Das Wort $name"; done
"$bin/nachlese-index" --quiet --archive "$archive" "$in" || echo '# no archive'
answers "$archive" >"$tmp/before"
ok 'there is something to lose' test "$(jq length "$tmp/before")" -ge 3
minutes b 'Ein anderes Wort'
minutes d 'Ein neues Wort'

# ---- what fails ----

# unharmed CODE: exit code, message, and an archive as before
unharmed() {
  [ "$1" = 74 ] || { echo "exit $1 with: $(cat "$tmp/err")"; return 1; }
  grep -q '^nachlese-index: .' "$tmp/err" && [ "$(wc -l <"$tmp/err")" = 1 ] || { cat "$tmp/err"; return 1; }
  cmp "$archive/current" "$tmp/copy/current" && "$bin/nachlese" check --archive "$archive" &&
    answers "$archive" | cmp - "$tmp/before"
}

cp -a "$archive" "$tmp/copy"
# from the first call on that fails, until a run comes through
for fault in write:ENOSPC write:EDQUOT once:write:EIO fsync:EIO once:fsync:EIO open:ENOSPC rename:EIO; do
  step=1 failed=0
  while [ $step -lt 400 ]; do
    faulty "$fault:$step" "$bin/nachlese-index" --jobs 1 --quiet --archive "$archive" "$in" >"$tmp/out" 2>"$tmp/err"
    code=$?
    [ $code != 0 ] || break
    # the commit is through when the manifest has been renamed: what fails after that is told, and done all the same
    if ! cmp -s "$archive/current" "$tmp/copy/current"; then
      ok "$fault:$step: after the commit: told" test $code = 74
    else
      failed=$((failed + 1))
      unharmed $code >"$tmp/why" 2>&1 || ok "$fault:$step: the archive is unharmed" sh -c "cat '$tmp/why'; false"
    fi
    rm -rf "$archive"
    cp -a "$tmp/copy" "$archive"
    step=$((step * 5 / 4 + 1))
  done
  ok "$fault: $failed times, and the archive was unharmed" test $failed -ge 2
  ok '... at last there is a run that it does not meet' test $code = 0
  rm -rf "$archive"
  cp -a "$tmp/copy" "$archive"
done

# ---- what is none ----

exits 'a run without faults' 0 "$bin/nachlese-index" --quiet --archive "$archive" "$in"
answers "$archive" >"$tmp/after"
ok '... brings something new' sh -c "! cmp '$tmp/before' '$tmp/after'"
for fault in short eintr clock; do
  rm -rf "$archive"
  cp -a "$tmp/copy" "$archive"
  exits "$fault" 0 faulty $fault "$bin/nachlese-index" --quiet --archive "$archive" "$in"
  exits '... the archive is sound' 0 "$bin/nachlese" check --archive "$archive"
  answers "$archive" >"$tmp/now"
  ok '... and has it all' cmp "$tmp/now" "$tmp/after"
done
done_testing
