#!/bin/sh
# nachlese-index: what is read when, what is told of what cannot be read, and the exit codes.
. "$(dirname "$0")/tap.sh"

archive=$tmp/archive
in=$tmp/in
report=$tmp/report.json

# minutes FILE ITEM WORD...: a sitting with one item
minutes() {
  minutes_file=$1 minutes_item=$2
  shift 2
  cat >"$minutes_file" <<EOF
Gemeinde Moorbeck
Niederschrift
über die 3. Sitzung des Bauausschusses am 12.03.2024

Tagesordnung
1. $minutes_item

1. $minutes_item

Der Vorsitzende berichtet: $*
EOF
}

# index CODE NAME ARGUMENT...: runs, and leaves the report
index() {
  index_code=$1 index_name=$2
  shift 2
  exits "$index_name" "$index_code" "$bin/nachlese-index" --archive "$archive" --report "$report" "$@"
}

# reports FILTER: the filter holds for the report
reports() {
  ok "... $1" holds "$report" "$1"
}

# finds QUERY PATH...: these sources are found, and no others
finds() {
  finds_query=$1
  shift
  "$bin/nachlese" search --archive "$archive" --format=json "$finds_query" |
    jq -r '.hits[].source.path' | sort -u >"$tmp/found"
  is "... $finds_query is found where it should be" "$(cat "$tmp/found")" \
    "$(for file; do echo "$in/$file"; done)"
}

sound() {
  exits '... and the archive is sound' 0 "$bin/nachlese" check --archive "$archive"
}

mkdir -p "$in/sub/deeper" "$in/.hidden"
minutes "$in/a.txt" 'Ausbau der Kaistraße' Die Pflasterung beginnt im Mai.
minutes "$in/sub/b.text" 'Sanierung der Turnhalle' Das Dach ist undicht.
minutes "$in/sub/deeper/c.MD" 'Neuer Spielplatz' Die Rutsche wird rot.
minutes "$in/.hidden/d.txt" 'Verborgenes' Niemand soll es lesen.
minutes "$in/e.log" 'Protokolldatei' Kein Protokoll.
gzip -c "$in/sub/b.text" >/dev/null && minutes "$tmp/f" 'Beleuchtung am Deich' Es fehlen Laternen. && gzip -c "$tmp/f" >"$in/f.txt.gz"

# ---- findings ----

mkdir "$tmp/gaps"
cat >"$tmp/gaps/gap.txt" <<'EOT'
Niederschrift

TOP 1 Eröffnung

Herr Alt eröffnet die Sitzung.

TOP 2 Haushalt

Frau Berg stellt den Haushalt vor.

TOP 4 Verschiedenes

Nichts.
EOT
exits 'a number is left out' 0 "$bin/nachlese-index" --archive "$tmp/gaps.archive" --report "$report" "$tmp/gaps"
reports '.questioned == 1 and (.findings | length) == 1 and .failed == 0'
reports '.findings[0] | .code == "number-missing" and .line == 11 and (.path | endswith("/gap.txt"))'
ok '... told on stderr' grep -q 'gap.txt: line 11: 3 is missing: 4 „Verschiedenes“ follows 2 „Haushalt“$' "$tmp/err"
ok '... and counted' grep -q ', 1 findings; ' "$tmp/err"
exits 'read again' 0 "$bin/nachlese-index" --archive "$tmp/gaps.archive" --report "$report" "$tmp/gaps"
reports '.questioned == 0 and .findings == []'

# ---- new, unchanged, touched, changed ----

index 0 'a first run' "$in"
reports '.new == 4 and .read == 4 and .failed == 0 and .version == 1 and .bytes > 400 and .error == null'
finds Pflasterung a.txt
finds Laternen f.txt.gz
finds Verborgenes
sound
before=$(cat "$archive/current")
# all say that they are the minutes of one sitting
reports '.versions == 1 and (.versionPaths[0] | length) == 4'

index 0 'a second run' "$in"
reports '.unchanged == 4 and .read == 0 and .new == 0'
ok '... says so' grep -q 'nothing to extract' "$tmp/err"
is '... and writes nothing' "$(cat "$archive/current")" "$before"
ok '... on stderr alone' test ! -s "$tmp/out"

touch -d '2001-01-01' "$in/a.txt"
index 0 'a touched file' "$in"
reports '.versionPaths[0][3] | endswith("/a.txt")'
reports '.unchanged == 4 and .read == 0'

minutes "$in/a.txt" 'Ausbau der Kaistraße' Die Asphaltierung beginnt im Juni.
index 0 'a changed file' "$in"
reports '.changed == 1 and .unchanged == 3 and .read == 1'
finds Asphaltierung a.txt
finds Pflasterung
is '... keeps its id' "$(jq -r 'select(.path | endswith("a.txt")) | .id' "$archive"/ledger-* | sort -u | wc -l)" 1
sound

# other bytes behind the same size and time
touch -r "$in/a.txt" "$tmp/time"
sed -i 's/Juni/Juli/' "$in/a.txt"
touch -r "$tmp/time" "$in/a.txt"
index 0 'a change behind the back' "$in"
reports '.unchanged == 4 and .changed == 0'
index 0 'is seen with --verify' --verify "$in"
reports '.unchanged == 3 and .changed == 1 and .read == 1'
before=$(cat "$archive/current")
index 0 'once' --verify "$in"
reports '.unchanged == 4 and .read == 0'
is '... and nothing is written' "$(cat "$archive/current")" "$before"
sed -i 's/Juli/Juni/' "$in/a.txt"
index 0 'and without, when the time tells' "$in"
reports '.changed == 1'

# ---- moved, copied ----

mv "$in/sub/b.text" "$in/b2.txt"
index 0 'a moved file' "$in"
reports '.moved == 1 and .read == 0 and .missing == 0'
finds Dach b2.txt
sound

cp "$in/b2.txt" "$in/b3.txt"
index 0 'a copy' "$in"
reports '.copies == 1 and .read == 0'
finds Dach b2.txt
rm "$in/b2.txt"
index 0 'the original of a copy goes' "$in"
reports '.missing == 1 and .read == 0'
finds Dach b3.txt
mkdir "$tmp/one" && cp "$in/b3.txt" "$tmp/one/x.txt" && minutes "$tmp/one/y.txt" Z Y && cp "$tmp/one/y.txt" "$tmp/one/z.txt"
exits 'two new files with the same bytes are read once' 0 \
  "$bin/nachlese-index" --archive "$tmp/archive2" --report "$report" --jobs 1 "$tmp/one"
reports '.new == 2 and .copies == 1 and .read == 2'

# ---- gone ----

mv "$in/sub" "$tmp/away"
index 0 'a folder that is gone' "$in"
reports '.missing == 2 and .removed == 0 and (.missingPaths | length) == 2'
finds Rutsche sub/deeper/c.MD
index 66 'a path that is not there, with --delete-missing' --delete-missing "$in/sub"
ok '... is named' grep -q "^nachlese-index: $in/sub: No such file or directory$" "$tmp/err"
finds Rutsche sub/deeper/c.MD
mv "$tmp/away" "$in/sub"
index 0 'it is back' "$in"
reports '.unchanged == 4 and .missing == 1 and .read == 0'
rm -r "$in/sub"
index 1 'more than a third gone' --delete-missing "$in"
reports '.removed == 0 and .missing == 2 and .failures[0].reason == "2 of 5 sources are missing, more than a third: none is deleted without --force"'
finds Rutsche sub/deeper/c.MD
index 0 'gone for good' --delete-missing --force "$in"
reports '.removed == 2 and .missing == 0'
finds Rutsche
sound
index 0 '--remove' --remove "$in/f.txt.gz"
finds Laternen
index 1 '--remove of what is not there' --remove "$in/nichts"
ok '... says so' grep -q "^nachlese-index: $in/nichts: not in the archive$" "$tmp/err"

# ---- what cannot be read ----

mkdir "$in/bad"
: >"$in/bad/empty.txt"
# a PDF that wants a password, and one that breaks off
perl -e '
  sub pdf {
    my ($file, $extra, $trailer) = @_;
    my ($pdf, @at) = ("%PDF-1.4\n");
    my @objects = ("<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                   "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>", @$extra);
    for (1 .. @objects) { push @at, length $pdf; $pdf .= "$_ 0 obj\n$objects[$_ - 1]\nendobj\n" }
    my $xref = length $pdf;
    $pdf .= sprintf "xref\n0 %d\n0000000000 65535 f \n", 1 + @at;
    $pdf .= sprintf "%010d 00000 n \n", $_ for @at;
    $pdf .= sprintf "trailer\n<< /Size %d /Root 1 0 R %s >>\nstartxref\n%d\n%%%%EOF\n", 1 + @at, $trailer, $xref;
    open my $out, ">:raw", $file or die $!;
    print $out $pdf;
  }
  my $key = "a1" x 32;
  pdf "$ARGV[0]/locked.pdf", ["<< /Filter /Standard /V 1 /R 2 /O <$key> /U <$key> /P -4 >>"],
      "/Encrypt 4 0 R /ID [<00112233> <00112233>]";
  open my $cut, ">:raw", "$ARGV[0]/cut.pdf" or die $!;
  print $cut "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pag";
  open my $noise, ">:raw", "$ARGV[0]/noise.txt" or die $!;
  print $noise pack "C*", map { ($_ * 7919 + ($_ >> 3)) % 256 } 0 .. 5000;
' "$in/bad"
head -c 300 "$in/a.txt" | gzip -c | head -c 60 >"$in/bad/cut.txt.gz"
minutes "$tmp/latin" 'Brücke über die Förde' Das Geländer ist morsch.
iconv -f UTF-8 -t ISO-8859-1 "$tmp/latin" >"$in/latin.txt"
index 1 'bad files among good ones' "$in" "$in/nowhere.txt"
reports '.failed == 6 and .new == 2 and .unchanged == 2' # what was removed is back: its file is still there
for file in bad/empty.txt bad/locked.pdf bad/cut.pdf bad/noise.txt bad/cut.txt.gz nowhere.txt; do
  ok "... $file is named with its reason" grep -q "^nachlese-index: $in/$file: .*[a-z]" "$tmp/err"
  ok '... once' test "$(grep -c "$in/$file" "$tmp/err")" = 1
done
ok '... a password is said to be wanted' grep -qi 'locked.pdf: .*\(encrypt\|password\)' "$tmp/err"
finds Geländer latin.txt
sound
index 1 'they are not tried again' "$in"
reports '.failed == 5 and .read == 0'
index 1 'but when that is asked for' --retry "$in"
reports '.failed == 5 and .read == 5'
minutes "$in/bad/empty.txt" 'Kanalbau' Jetzt steht etwas darin.
index 1 'but when they change' "$in"
reports '.failed == 4 and .read == 1 and .changed == 1'
finds Jetzt bad/empty.txt
rm -r "$in/bad"
index 0 'without them all is well' --delete-missing --force "$in"

# ---- not public ----

mkdir "$tmp/np"
cat >"$tmp/np/whole.txt" <<'EOF'
Gemeinde Moorbeck
Nichtöffentliche Niederschrift
über die Sitzung des Bauausschusses am 12.03.2024

Tagesordnung
1. Verkauf des Grundstücks Kramerweg
EOF
cat >"$tmp/np/part.txt" <<'EOF'
Gemeinde Moorbeck
Niederschrift
über die Sitzung des Bauausschusses am 12.03.2024

Öffentlicher Teil

1. Deich

Der Vorsitzende berichtet vom Deich.

Nichtöffentlicher Teil

2. Verkauf des Grundstücks Kramerweg

Herr Ohm berichtet vom Kaufpreis.
EOF
exits 'what is not public is left out' 0 \
  "$bin/nachlese-index" --archive "$tmp/archive3" --report "$report" "$tmp/np"
reports '.leftout == 1 and .new == 1 and (.leftoutPaths[0] | endswith("whole.txt"))'
ok '... and named' grep -q "^nachlese-index: $tmp/np/whole.txt: not public, left out$" "$tmp/err"
# every blob of every pack, unpacked: a header of 12 bytes before each zlib stream
perl -MCompress::Zlib -we '
  my $found = 0;
  for my $line (<>) {
    my ($path, $pack, $at, $length) = split /\t/, $line;
    open my $in, "<:raw", "$path/$pack" or die $!;
    seek $in, $at + 12, 0;
    read $in, my $bytes, $length - 12;
    my $text = uncompress($bytes) or die "no blob";
    $found++;
    print $text;
  }
  die "no blobs" unless $found' >"$tmp/blobs" <<EOF
$(jq -r '. | select(.blob) | ["'"$tmp/archive3"'", .blob.pack, .blob.offset, .blob.length] | @tsv' "$tmp"/archive3/ledger-*)
EOF
ok '... the archive keeps what is public' grep -q 'vom Deich' "$tmp/blobs"
ok '... and nothing else' sh -c '! grep -E "Kramerweg|Ohm|Kaufpreis" "$1"' - "$tmp/blobs"

# ---- a change of the rules ----

mkdir -p "$tmp/inst/bin" "$tmp/inst/share/nachlese"
cp "$bin/nachlese-index" "$tmp/inst/bin"
cp -r corpus/profiles "$tmp/inst/share/nachlese"
exits 'moved programs have their own rules' 0 "$tmp/inst/bin/nachlese-index" --archive "$tmp/archive2" --report "$report" "$tmp/one"
reports '.read == 0'
own=$tmp/inst/share/nachlese/profiles/auental.profile
sed 's/Moorbeck/Auental/' "$tmp/one/y.txt" >"$tmp/one/auental.txt"
# rules PROFILE: these are a profile of their own, and a run follows
rules() {
  printf '[profile]\ntitle=Auental\nbase=base\n%b' "$1" >"$own"
  exits 'other rules' 0 "$tmp/inst/bin/nachlese-index" --archive "$tmp/archive2" --report "$report" "$tmp/one"
}
exits 'one more' 0 "$tmp/inst/bin/nachlese-index" --archive "$tmp/archive2" "$tmp/one"
rules ''
reports '.read == 0 and .unchanged == 4' # nothing is read by it
rules '[sign]\nauental=^Gemeinde Auental\n'
reports '.read == 3 and .new == 0 and .changed == 0' # all have to be looked at: whose sign is it?
rules '[sign]\nauental=^Gemeinde Auental\n[letter]\nown=^Nichts davon$\n'
reports '.read == 1 and .reread == 1 and .unchanged == 3' # just the one that is read by it
rules '[sign]\nauental=^Gemeinde Auental\n[letter]\nown=^Nichts davon$\n# a remark\n'
reports '.read == 0'
sed -i 's/^\[sentence start\]$/&\nxown=^Nirgends$/' "$tmp/inst/share/nachlese/profiles/base.profile"
exits 'what all build on' 0 "$tmp/inst/bin/nachlese-index" --archive "$tmp/archive2" --report "$report" "$tmp/one"
reports '.read == 3 and .reread == 4' # all again

# ---- rights: root may read everything, so this is done as nobody ----

mkdir -m 755 "$tmp/shared" "$tmp/shared/open" "$tmp/shared/closed" "$tmp/shared/archive"
minutes "$tmp/shared/open/a.txt" Offen Lesbar.
minutes "$tmp/shared/open/b.txt" Zu Unlesbar.
minutes "$tmp/shared/closed/c.txt" Zu Unlesbar.
chmod 755 "$tmp"
chmod 000 "$tmp/shared/closed" "$tmp/shared/open/b.txt"
as_nobody() {
  if [ "$(id -u)" -eq 0 ]; then setpriv --reuid=65534 --regid=65534 --clear-groups "$@"; else "$@"; fi
}
[ "$(id -u)" -ne 0 ] || chown 65534 "$tmp/shared/archive"
chmod -R a+rX "$tmp/inst"
nobody_index() {
  as_nobody "$tmp/inst/bin/nachlese-index" --archive "$tmp/shared/archive" "$@"
}
exits 'without rights' 1 nobody_index --report - "$tmp/shared"
ok '... a folder is named' grep -q "^nachlese-index: $tmp/shared/closed: Permission denied$" "$tmp/err"
ok '... a file is named' grep -q "^nachlese-index: $tmp/shared/open/b.txt: Permission denied$" "$tmp/err"
ok '... the rest is read' holds "$tmp/out" '.new == 1 and .failed == 2'
chmod 644 "$tmp/shared/open/b.txt"
exits 'a file whose rights were mended is tried again' 1 nobody_index --report - "$tmp/shared"
ok '... and read' holds "$tmp/out" '.read == 1 and .failed == 1'
chmod 555 "$tmp/shared/archive"
exits 'an archive that may not be written' 74 nobody_index "$tmp/shared/open"
ok '... is named' grep -q "$tmp/shared/archive.*: Permission denied" "$tmp/err"

# ---- the archive itself ----

perl -MFcntl=:flock -e 'open my $lock, "+<", $ARGV[0]; flock $lock, LOCK_EX; $| = 1; print "\n"; sleep 60' "$archive/lock" >"$tmp/held" &
holder=$!
while [ ! -s "$tmp/held" ]; do sleep 0.1; done
index 75 'a second writer' "$in"
ok '... is told by whom, and for how long' grep -qE "^nachlese-index: $archive: locked by process [0-9]+ on [^ ]+ since [0-9TZ:-]+ \(for [0-9]+ min\)$" "$tmp/err"
reports '(.error | test("locked by")) and .read == 0'
"$bin/nachlese-index" --archive "$archive" --status >"$tmp/out"
ok '... --status tells, too' grep -q '^run: *process [0-9]* on' "$tmp/out"
exits '... a reader is not kept out' 0 "$bin/nachlese" search --archive "$archive" Kaistraße
kill "$holder"
wait "$holder" 2>/dev/null

pack=$(jq -r 'select(.path | endswith("a.txt")) | .blob.pack' "$archive/$(jq -r .ledger "$archive/current")")
: >"$archive/$pack"
exits 'a damaged pack is noticed' 65 "$bin/nachlese" check --archive "$archive"
index 0 '--repair reads again what is damaged' --repair
reports '.read >= 1'
finds Asphaltierung a.txt
sound
rm -r "$archive"/index-*
index 0 '--repair makes a lost index anew' --repair
reports '.read == 0 and .reindexed == 4'
finds Asphaltierung a.txt
sound
echo '{' >"$archive/current"
index 65 'a damaged manifest' "$in"
index 0 '... is mended by --repair' --repair
finds Asphaltierung a.txt
sound
index 0 '--full reads all' --full "$in"
reports '.read == .reread and .read == 4'
sound

mkdir "$tmp/newer" && echo '{"format":3}' >"$tmp/newer/current"
exits 'an archive of a newer format' 65 "$bin/nachlese-index" --archive "$tmp/newer" "$in"
ok '... is refused with both numbers' grep -q "format 3.*up to 2" "$tmp/err"

# ---- dry run, options ----

minutes "$in/new.txt" Neu Neues.
before=$(cat "$archive/current")
exits 'a dry run' 0 "$bin/nachlese-index" --archive "$archive" --dry-run "$in"
is '... prints what it would do' "$(cat "$tmp/out")" "new	$in/new.txt"
is '... and does nothing' "$(cat "$archive/current")" "$before"
ok '... and says so' grep -q '1 new.*dry run' "$tmp/err"
exits 'a dry run makes no archive' 0 "$bin/nachlese-index" --archive "$tmp/none" --dry-run "$in"
ok '... not even its folder' test ! -e "$tmp/none"
exits '--status' 0 "$bin/nachlese-index" --archive "$archive" --status
ok '... counts' grep -q '^sources: *4: 4 read, 0 failed, 0 not public, 0 missing$' "$tmp/out"
ok '... knows of no run' grep -q '^run: *none$' "$tmp/out"
exits '--status of none' 66 "$bin/nachlese-index" --archive "$tmp/none" --status
exits '--quiet' 0 "$bin/nachlese-index" --quiet --archive "$archive" "$in"
ok '... is quiet' test ! -s "$tmp/err"
exits '--progress' 0 "$bin/nachlese-index" --progress --full --archive "$archive" "$in"
ok '... is drawn' grep -qF '[==============================] 5/5' "$tmp/err"
NACHLESE_ARCHIVE=$archive exits 'the archive of the environment' 0 "$bin/nachlese-index" "$in"
exits 'no PATH' 64 "$bin/nachlese-index" --archive "$archive"
exits 'an unknown option' 64 "$bin/nachlese-index" --nonsense "$in"
exits 'no archive to repair' 66 "$bin/nachlese-index" --archive "$tmp/none" --repair
exits '--help' 0 "$bin/nachlese-index" --help
exits '--version' 0 "$bin/nachlese-index" --version
exits 'the archive as a source' 1 "$bin/nachlese-index" --archive "$archive" "$archive" "$in"
ok '... is told' grep -q 'in the archive itself' "$tmp/err"

mkdir "$tmp/odd"
: >"$tmp/odd/$(printf 'a\033[31mb').txt"
exits 'a name that would steer the terminal' 1 "$bin/nachlese-index" --archive "$tmp/odd.archive" "$tmp/odd"
ok '... does not' grep -qF 'a?[31mb.txt: empty' "$tmp/err"

# ---- what is not ours in the archive's folder stays ----

mixed=$tmp/mixed
mkdir "$mixed" "$mixed/ledger-2019"
for own in index-2023.txt pack-list.txt ledger-2019/a; do echo own >"$mixed/$own"; done
exits 'an archive in a folder with other files' 0 "$bin/nachlese-index" --archive "$mixed" "$in"
exits '... again' 0 "$bin/nachlese-index" --archive "$mixed" --full "$in"
is '... which stay' "$(cat "$mixed/index-2023.txt" "$mixed/pack-list.txt" "$mixed/ledger-2019/a" | grep -c own)" 3

# ---- web pages ----

mkdir -p "$tmp/web"
for page in a.html b.HTM c.htm; do
  printf '<html><body><h1>Protokoll</h1><p>Die Seite %s</p></body></html>' "$page" >"$tmp/web/$page"
done
gzip "$tmp/web/c.htm"
exits 'web pages: indexed' 0 "$bin/nachlese-index" --archive "$tmp/web.archive" --report "$tmp/web.json" "$tmp/web"
ok '... by each of their names' holds "$tmp/web.json" '.read == 3 and .failed == 0'

done_testing
