#!/bin/sh
# Man pages and --help name the same options, and nachlese-query(7) every field.
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
done_testing
