# tap.sh: what the program tests (*.t) share; to be sourced. POSIX sh.
# Tests run in the tree's top folder; $bin is where the programs are, $tmp an empty folder that goes afterwards.

cd "$(dirname "$0")/.." || exit 1
tests=$PWD/tests
bin=${BUILD:-$PWD/build}
tmp=$(mktemp -d "${TMPDIR:-/tmp}/nachlese-test.XXXXXX") || exit 1
trap 'chmod -R u+rwx "$tmp"; rm -rf "$tmp"' EXIT
trap 'exit 130' INT TERM
# an archive or config of the user's own must not play a part
unset NACHLESE_ARCHIVE
XDG_CONFIG_HOME=$tmp/config
export XDG_CONFIG_HOME
count=0
todo=

# ok NAME COMMAND...: the command succeeds. What it said is shown when it does not. With $todo set, a failure is known,
# and does not count: $todo says what is missing.
ok() {
  count=$((count + 1))
  ok_name=$1
  shift
  if "$@" >"$tmp/.said" 2>&1; then
    echo "ok $count - $ok_name"
  else
    echo "not ok $count - $ok_name${todo:+ # TODO $todo}"
    sed 's/^/# /' "$tmp/.said" | head -40
  fi
}

# is NAME GOT WANTED: the two strings are equal.
is() {
  ok "$1" same "$2" "$3"
}

same() {
  [ "$1" = "$2" ] || { printf 'got:    %s\nwanted: %s\n' "$1" "$2"; false; }
}

# exits NAME CODE COMMAND...: the command exits with just this code. Its output is left in $tmp/out and $tmp/err.
exits() {
  exits_name=$1 exits_code=$2
  shift 2
  "$@" >"$tmp/out" 2>"$tmp/err"
  is "$exits_name" "exit $?" "exit $exits_code"
}

# holds FILE FILTER: the file is one JSON value, for which jq's filter is true. (jq alone takes an empty file for true.)
holds() {
  [ "$(jq -s length "$1")" = 1 ] && jq -e "$2" "$1"
}

skip_all() {
  echo "1..0 # SKIP $*"
  exit 0
}

done_testing() {
  echo "1..$count"
}
