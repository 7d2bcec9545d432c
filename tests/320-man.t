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
for command in search show items stats check; do "$bin/nachlese" help "$command"; done >"$tmp/out"
ok 'nachlese: man page and help' agree query/nachlese.1 "$tmp/out"

"$bin/nachlese" help search | sed -n 's/^  \([a-z]*\): .*/\1/p' >"$tmp/fields"
ok 'help has fields' test "$(wc -l <"$tmp/fields")" -ge 10
for field in $(cat "$tmp/fields"); do
  ok "nachlese-query(7) has $field:" grep -q "$field:" query/nachlese-query.7
done

# The keys of the page's config and of its addresses, as they stand in the code, are in its man page.
{
  sed -n 's/.*read_[a-z]*(file, "\([a-z_]*\)".*/\1/p' query/page/config.c
  sed -n '/keys\[\] = {/,/};/p; /filter_fields\[\]/,/;/p' query/page/request.c | grep -o '"[a-z]*"'
} | tr -cs 'a-z_' '\n' | grep . | sort -u >"$tmp/keys"
ok 'there are keys' test "$(wc -l <"$tmp/keys")" -ge 20
for key in $(cat "$tmp/keys"); do
  ok "nachlese.cgi(8) has $key" grep -qE "^\.(It )?Cm .*\b$key\b" query/nachlese.cgi.8
done
done_testing
