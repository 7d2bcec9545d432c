#!/bin/sh
# Man pages and --help name the same options, nachlese-query(7) every field, nachlese-profile(5) every kind of rule; and
# all EXAMPLES work.
. "$(dirname "$0")/tap.sh"

# The long options in a text, a line each; in man pages minus signs are escaped, or given by a macro.
options() {
  sed 's/\\-/-/g; s/Fl -/--/g; s/ , -/ --/g' | grep -oE -- '--[a-z]+(-[a-z]+)*' | grep -v '^--version$' | sort -u
}

agree() {
  options <"$1" >"$tmp/man"
  options <"$2" >"$tmp/help"
  sed -i '/^--help$/d' "$tmp/man" "$tmp/help"
  [ -s "$tmp/help" ] && diff "$tmp/man" "$tmp/help"
}

for program in nachlese-index nachlese-extract; do
  "$bin/$program" --help >"$tmp/out"
  ok "$program: man page and --help" agree "indexer/$program.1" "$tmp/out"
done
for command in $("$bin/nachlese" help | sed -n 's/^  \([a-z]*\) .*/\1/p' | grep -v "^help$"); do "$bin/nachlese" help "$command"; done >"$tmp/out"
ok 'nachlese: man page and help' agree query/nachlese.1 "$tmp/out"

"$bin/nachlese" help search | sed -n 's/^  \([a-z]*\): .*/\1/p' >"$tmp/fields"
ok 'help has fields' test "$(wc -l <"$tmp/fields")" -ge 10
for field in $(cat "$tmp/fields"); do
  ok "nachlese-query(7) has $field:" grep -q "$field:" query/nachlese-query.7
done
# The kinds of rule, of which the page has each in a heading.
grep -oE 'X\([A-Z_]+, "[a-z ]+"|X\(HEAD, "head"' indexer/profile.h | sed 's/.*"\(.*\)"/\1/' >"$tmp/kinds"
sed -n 's/^\.It Cm //p' indexer/nachlese-profile.5 | sed 's/ , /\n/g' >"$tmp/told"
ok 'profile.h has kinds' test "$(wc -l <"$tmp/kinds")" -ge 60
while read -r kind; do
  ok "nachlese-profile(5) has [$kind]" grep -qx "$kind" "$tmp/told"
done <"$tmp/kinds"

# The keys of the page's config and of its addresses, as they stand in the code, are in its man page.
{
  sed -n 's/.*read_[a-z]*(file, "\([a-z_]*\)".*/\1/p' query/config.c
  sed -n '/keys\[\] = {/,/};/p; /filter_fields\[\]/,/;/p' query/page/request.c | grep -o '"[a-z]*"'
} | tr -cs 'a-z_' '\n' | grep . | sort -u >"$tmp/keys"
ok 'there are keys' test "$(wc -l <"$tmp/keys")" -ge 20
for key in $(cat "$tmp/keys"); do
  ok "nachlese.cgi(8) has $key" grep -qE "^\.(It )?Cm .*\b$key\b" query/nachlese.cgi.8
done

# ---- examples ----

# The lines of a page's EXAMPLES that are to be typed: .Dl in mdoc, .EX to .EE in man. Folders of the system are our own.
examples() {
  sed -n '/^\.S[hH] EXAMPLES/,/^\.S[hH] SEE/p' "$1" \
    | sed -n 's/^\.Dl //p; /^\.EX/,/^\.EE/s/^  *//p' \
    | sed "s/\\\\(aq/'/g; s/\\\\(dq/\"/g; s/\\\\(:a/ä/g; s/\\\\(:o/ö/g; s/\\\\(:u/ü/g; s/\\\\(ss/ß/g; s/\\\\(sc/§/g; s/\\\\-/-/g; s|/srv/|$tmp/srv/|g; s|/backup/|$tmp/backup/|g"
}

PATH=$bin:$PATH
NACHLESE_ARCHIVE=$tmp/srv/nachlese
export NACHLESE_ARCHIVE
mkdir -p "$tmp/backup" "$tmp/srv/niederschriften" "$tmp/here/niederschriften/1998"
cp corpus/samples/*.txt "$tmp/here/niederschriften"
mv "$tmp/here/niederschriften/wieda-zukunftswerkstatt-2021-09-23.txt" "$tmp/here/niederschriften/1998"
cp corpus/samples/lindtal-kreisausschuss-2023-03-06.txt "$tmp/here/niederschrift.txt"
cp "$tmp/here/niederschrift.txt" "$tmp/srv/niederschriften"
ok 'the archive of the examples' nachlese-index --quiet "$tmp/here/niederschriften"
tree=$PWD
cd "$tmp/here" || exit 1

# says COMMAND: it succeeds. A question of it finds something.
says() {
  eval "$1" >"$tmp/out" 2>"$tmp/err" || { cat "$tmp/err"; return 1; }
  case $1 in *'>'*) return 0 ;; nachlese' '*) [ -s "$tmp/out" ] && ! grep '^Kein' "$tmp/out" ;; esac
}

for page in query/nachlese.1 indexer/nachlese-extract.1 indexer/nachlese-profile.5 indexer/nachlese-index.1; do
  examples "$tree/$page" >"$tmp/examples"
  ok "$page has examples" test -s "$tmp/examples"
  while read -r example; do
    ok "$page: $example" says "$example"
  done <"$tmp/examples"
done
examples "$tree/query/nachlese-query.7" >"$tmp/examples"
ok 'nachlese-query.7 has examples' test -s "$tmp/examples"
while read -r example; do
  nachlese search --format=json -- "$example" >"$tmp/found.json"
  ok "nachlese-query.7: $example" holds "$tmp/found.json" '.total > 0'
done <"$tmp/examples"
done_testing
