#!/bin/sh
# A thousand documents: the first run reads each, a second over the same reads none and says so, a third reads just the
# ones that changed; however often a run commits, those who ask have two index folders to open at most. The documents are
# the samples' texts with changes.
. "$(dirname "$0")/tap.sh"

mkdir "$tmp/many"
perl -Mutf8 -we '
  use strict;
  my ($folder, @samples) = @ARGV;
  for my $n (1 .. 1000) {
    open my $in, "<", $samples[$n % @samples] or die $!;
    local $/;
    my $text = <$in>;
    $text =~ s/\b(20[0-2]\d)\b/sprintf "%d", 1990 + $n % 35/ge;
    open my $out, ">", sprintf "%s/%04d.txt", $folder, $n or die $!;
    print $out $text, "\nAusfertigung $n\n";
    close $out or die $!;
  }' "$tmp/many" corpus/samples/*.txt
is 'a thousand documents' "$(ls "$tmp/many" | wc -l)" 1000

# index NAME FILTER: a run over the folder, after which the filter holds for its report
index() {
  start=$(date +%s)
  exits "$1" 0 "$bin/nachlese-index" --archive "$tmp/archive" --batch 300 \
    --report "$tmp/report.json" "$tmp/many"
  echo "# $(($(date +%s) - start)) s"
  ok "... $2" holds "$tmp/report.json" "$2"
}

index 'first run' '.read == 1000 and .new == 1000 and .failed == 0'
ok '... into one index folder' holds "$tmp/archive/current" '.indexes | length == 1'
index 'second run, nothing changed' '.read == 0 and .unchanged == 1000 and .new == 0 and .changed == 0'
ok '... and it says so' grep 'nothing to extract' "$tmp/out" "$tmp/err"

printf 'Nachtrag\n' | tee -a "$tmp/many/0001.txt" >>"$tmp/many/0777.txt"
touch "$tmp/many/0002.txt"
mv "$tmp/many/0003.txt" "$tmp/many/x003.txt"
index 'third run: two changed, one touched, one with a new name' '.read == 2 and .changed == 2 and .moved == 1'
ok '... into a folder of their own' holds "$tmp/archive/current" '.indexes | length == 2'
printf 'Nachtrag\n' >>"$tmp/many/0002.txt"
index 'fourth run: one more' '.read == 1 and .changed == 1'
ok '... into that folder, too' holds "$tmp/archive/current" '.indexes | length == 2'

for n in 1 2 3 4 5 6 7 8 9 10 11 12; do
  printf 'Nachtrag %s\n' "$n" >>"$tmp/many/0888.txt"
  "$bin/nachlese-index" --quiet --archive "$tmp/archive" "$tmp/many" || break
done
is 'a dozen runs more' "$n" 12
ok '... leave a handful of packs' holds "$tmp/archive/current" '.packs | length <= 5'
exits 'the archive is sound' 0 "$bin/nachlese" check --archive "$tmp/archive"
exits 'a copy is found by what is new in it' 0 \
  "$bin/nachlese" search --archive "$tmp/archive" --format=json 'Nachtrag "Ausfertigung 777"'
ok '... and that one first' holds "$tmp/out" '.hits[0].source.path | endswith("0777.txt")'
done_testing
