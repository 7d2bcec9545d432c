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

# A PDF of one page with 8 GB of drawing that draws nothing: it keeps its reader busy for longer than anybody waits.
perl -MCompress::Raw::Zlib -e '
  my $stream = Compress::Raw::Zlib::Deflate->new(-WindowBits => -15, -AppendOutput => 1);
  my $block = "";
  $stream->deflate("q Q " x 250_000, $block);
  $stream->flush($block, Z_FULL_FLUSH);
  my $drawing = "\x78\x9c" . $block x 8000;
  my @objects = ("<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>",
    "<< /Length " . length($drawing) . " /Filter /FlateDecode >>\nstream\n$drawing\nendstream");
  my ($pdf, @at) = ("%PDF-1.4\n");
  for my $i (0 .. $#objects) { push @at, length $pdf; $pdf .= ($i + 1) . " 0 obj\n$objects[$i]\nendobj\n" }
  my $start = length $pdf;
  $pdf .= "xref\n0 5\n0000000000 65535 f \n" . join "", map { sprintf "%010d 00000 n \n", $_ } @at;
  print $pdf, "trailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n$start\n%%EOF\n"' >"$in/b-slow.pdf"
hash=$(sha256sum <"$in/b-slow.pdf" | cut -c 1-64)
for name in a c d; do minutes "$in/$name.txt" "Der Vorsitzende berichtet von $name."; done

# being_read DEATHS: the slow file is being read, and so many runs are known to have died over it
being_read() {
  grep -q "^try $hash" "$archive/trying" 2>/dev/null && { [ "$1" = 0 ] || grep -qx "suspect $hash $1" "$archive/trying"; }
}

# die NAME DEATHS: a run that is killed while the slow file is being read
die() {
  "$bin/nachlese-index" --quiet --jobs 2 --archive "$archive" "$in" >"$tmp/out" 2>"$tmp/err" &
  run=$! seen=false
  for try in $(seq 600); do
    being_read "$2" && seen=true && break
    sleep 0.1
  done
  ok "$1" $seen
  sleep 0.3
  kill -9 "$run"
  wait "$run" 2>/dev/null
}

die 'a run dies over a file' 0
die 'the next one reads it again' 1
ok '... alone' test "$(grep -A 1 "^try $hash" "$archive/trying" | wc -l)" = 1
exits 'the third leaves it alone' 1 "$bin/nachlese-index" --archive "$archive" --report "$tmp/report" "$in"
is '... and says so' "$(grep slow "$tmp/err")" \
  "nachlese-index: $in/b-slow.pdf: 2 runs ended abruptly while it was being read: skipped"
ok '... and reads all others' holds "$tmp/report" '.read == 3 and .new == 3 and .failed == 1'
ok '... and leaves no journal' test ! -e "$archive/trying"
exits 'the archive is sound' 0 "$bin/nachlese" check --archive "$archive"
exits 'it stays so' 1 "$bin/nachlese-index" --archive "$archive" --report "$tmp/report" "$in"
ok '... without a reader' holds "$tmp/report" '.read == 0 and .failed == 1'
exits 'when asked for it is tried again, to its limit' 1 \
  "$bin/nachlese-index" --archive "$archive" --report "$tmp/report" --retry --time-limit 2 "$in"
is '... which is told' "$(jq -r '.failures[0].reason' "$tmp/report")" 'time limit 2 s'
minutes "$in/b-slow.pdf" 'Jetzt ist es kurz.'
exits 'and when the file changes' 0 "$bin/nachlese-index" --archive "$archive" --report "$tmp/report" "$in"
ok '... it is read' holds "$tmp/report" '.read == 1 and .changed == 1'
done_testing
