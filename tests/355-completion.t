#!/bin/bash
# Completion in bash offers the commands, options and fields that the programs have, and no others.
. "$(dirname "$0")/tap.sh"

. query/nachlese.bash

# What is offered behind a line, sorted, in one line.
offered() {
  local name
  COMP_LINE=$1 COMP_POINT=${#1} COMPREPLY=()
  name=${1%% *}
  if [ "$name" = nachlese ]; then _nachlese nachlese; else _nachlese_files "$name"; fi
  printf '%s\n' "${COMPREPLY[@]}" | LC_ALL=C sort | paste -sd ' '
}

"$bin/nachlese" help --format=json >"$tmp/help.json"
list() { jq -r "$1" "$tmp/help.json" | LC_ALL=C sort | paste -sd ' '; }

commands=$(list '.commands[].name')
is 'commands' "$(offered 'nachlese ')" "$(echo "--help --version $commands")"
is 'commands that begin so' "$(offered 'nachlese s')" 'search show stats'
is 'help knows the commands' "$(offered 'nachlese help ')" "$(echo "abfrage $commands" | tr ' ' '\n' | LC_ALL=C sort | paste -sd ' ')"
for command in $commands; do
  wanted=$(list ".commands[] | select(.name == \"$command\") | .options[] | \"--\" + .name + (if .argument then \"=\" else \"\" end)")
  is "options of $command" "$(offered "nachlese $command --")" "$wanted"
  formats=$(list ".commands[] | select(.name == \"$command\") | if .csv then \"csv\" else empty end, \"json\", \"text\"")
  is "formats of $command" "$(offered "nachlese $command --format=")" "$formats"
done
fields=$(list '.fields[].name + ":"')
is 'fields in a query' "$(offered 'nachlese search ')" "$fields"
is 'fields behind a word' "$(offered 'nachlese decisions Freibad erg')" 'ergebnis:'
is 'nothing where an ID is meant' "$(offered 'nachlese show ')" ''
"$bin/nachlese-index" --quiet --archive "$tmp/archive" tests/commands/oedenbuell-rat-2024-02-20.txt
for field in $(offered 'nachlese facets ' | tr ' ' '\n' | grep -v ':$'); do
  exits "facets $field" 0 "$bin/nachlese" facets --archive "$tmp/archive" "$field"
done
is 'behind a colon readline replaces the rest alone' "$(offered 'nachlese search --color=al')" 'always'

for program in nachlese-index nachlese-extract; do
  "$bin/$program" --help | grep -oE -- '--[a-z]+(-[a-z]+)*=?' | grep -v '^--help-all\|^--help$' | LC_ALL=C sort -u | paste -sd ' ' >"$tmp/wanted"
  is "options of $program" "$(offered "$program --" | tr ' ' '\n' | grep -v '^--help$' | paste -sd ' ')" "$(cat "$tmp/wanted")"
done
touch "$tmp/niederschrift.pdf"
is 'files' "$(offered "nachlese-index $tmp/nieder")" "$tmp/niederschrift.pdf"
done_testing
