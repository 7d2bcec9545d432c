#!/bin/sh
# nachlese-extract: what it says of files that it cannot read, what it reads in odd dress, and its exit codes.
. "$(dirname "$0")/tap.sh"

extract=$bin/nachlese-extract
sample=corpus/samples/brunsholm-mitteilung-0412-2022

# says NAME CODE MESSAGE ARGUMENT...: it exits with the code and says just "nachlese-extract: MESSAGE".
says() {
  says_name=$1 code=$2 message=$3
  shift 3
  exits "$says_name: exit $code" "$code" "$extract" "$@"
  is "$says_name: message" "$(cat "$tmp/err")" "nachlese-extract: $message"
  is "$says_name: nothing on stdout" "$(cat "$tmp/out")" ""
}

# reads NAME FILE WANTED: the page text is this.
reads() {
  exits "$1 is read" 0 "$extract" --pages "$2"
  is "$1: text" "$(cat "$tmp/out")" "$3"
  is "$1: nothing on stderr" "$(cat "$tmp/err")" ""
}

# pdf FILE TRAILER: a PDF of one page with one line; TRAILER goes into its trailer.
pdf() {
  perl -e '
    my ($extra) = @ARGV;
    my $text = "BT /F1 12 Tf 72 700 Td (Sitzung des Rates) Tj ET";
    my @objects = ("<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
      "<< /Length " . length($text) . " >>\nstream\n$text\nendstream",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
    my ($out, @at) = ("%PDF-1.4\n");
    for my $i (0 .. $#objects) { push @at, length $out; $out .= ($i + 1) . " 0 obj\n$objects[$i]\nendobj\n" }
    my $start = length $out;
    $out .= "xref\n0 6\n0000000000 65535 f \n" . join("", map { sprintf "%010d 00000 n \n", $_ } @at);
    print $out, "trailer\n<< /Size 6 /Root 1 0 R $extra >>\nstartxref\n$start\n%%EOF\n"' "$2" >"$1"
}

# ---- Markdown: what the source marks as a heading is one ----

cat >"$tmp/verein.md" <<'EOF'
# Protokoll der Mitgliederversammlung

Anwesend: Jette, Momme, Wiebke, Fiete

## Bericht der Kasse

Kurz.

### Zahlen

Der Bestand ist gewachsen.

## Bootssteg

Der Verein erneuert den Steg: (4/0/0)
EOF
exits 'Markdown is read' 0 "$extract" "$tmp/verein.md"
is 'its headings of the highest level that has several are the items' \
  "$(jq -r '.agendaItems[].name' "$tmp/out" | tr '\n' ,)" 'Bericht der Kasse,Bootssteg,'
is 'a name of one word is a name' "$(jq -r '.participants[1].name' "$tmp/out")" Momme
is 'counts in brackets behind the motion are its vote' \
  "$(jq -r '.agendaItems[1].decisions[0].vote.yes' "$tmp/out")" 4

printf '# Protokoll\n\n## 0. Rundlauf\n  * Nichts.\n\n## 1. Werft\n  * Beschluss: Das Boot wird repariert.\n' >"$tmp/rat.md"
exits 'Markdown with numbers is read' 0 "$extract" "$tmp/rat.md"
is 'a marked heading with a number is an item, from 0 on' \
  "$(jq -r '.agendaItems[] | .number' "$tmp/out" | tr '\n' ,)" '0,1,'

cat >"$tmp/vorspann.md" <<'EOF'
# Mitschrift

## Ankommen

## Leitung und Protokoll

* Leitung: Momme
* anwesend: Jette, Wiebke, Fiete

## Rückblick

Fiete berichtet vom Sommer.

## TOP 1: Kasse

Sie stimmt.

## TOP 2: lange Nacht

### a) Aufbau

Es wurde beschlossen, dass um sechs aufgebaut wird.

## Danke
EOF
exits 'Markdown with an opening is read' 0 "$extract" "$tmp/vorspann.md"
is 'marked headings of one level above the first number are items, below it they are text' \
  "$(jq -r '.agendaItems[].name' "$tmp/out" | tr '\n' ,)" \
  'Ankommen,Leitung und Protokoll,Rückblick,Kasse,lange Nacht,Aufbau,'
is 'what an opening item tells is its own' "$(jq -r '.agendaItems[2].speeches[0].speaker' "$tmp/out")" Fiete

printf -- '---\ntitle: "Sitzung 3"\nbegin: "19:15"\ndate: "02.03.22"\nAnwesend:\n  - Jette\n  - Momme\n  - Wiebke\n---\n\n## TOP 1 Kasse\n\nSie stimmt.\n\n## TOP 2 Danke\n' \
  >"$tmp/matter.md"
exits 'front matter is read' 0 "$extract" "$tmp/matter.md"
is 'its facts are the head' "$(jq -r '.meeting.number, .meeting.start' "$tmp/out" | tr '\n' ,)" '3,2022-03-02T19:15,'
is 'its list names who was there' "$(jq -r '.participants[].name' "$tmp/out" | tr '\n' ,)" 'Jette,Momme,Wiebke,'

# ---- numbers of pages in text without pages ----

perl -e '
  print "Niederschrift\n\n";
  for my $n (1 .. 4) {
    print "$n.\nDeichweg ", chr(64 + $n), "\n", "Herr Bolte berichtet vom Deich und von den Wegen am Deich.\n" x 18, "$n\n";
  }' >"$tmp/seiten.txt"
exits 'a text with numbers of pages is read' 0 "$extract" "$tmp/seiten.txt"
is 'they are neither items nor text' "$(jq -r '.agendaItems[] | .name, .text' "$tmp/out" | grep -v '^Herr Bolte' | tr -s '\n' ,)" \
  'Deichweg A,Deichweg B,Deichweg C,Deichweg D,'

# ---- what cannot be read ----

: >"$tmp/empty.txt"
says 'empty file' 65 "$tmp/empty.txt: empty" "$tmp/empty.txt"
says 'missing file' 66 "$tmp/missing.txt: No such file or directory" "$tmp/missing.txt"

printf 'MZ\000\001\002\003\000\000\000binary\000\377\376' >"$tmp/binary.txt"
says 'binary called .txt' 65 "$tmp/binary.txt: binary, not text" "$tmp/binary.txt"
printf 'PK\003\004 word/document.xml' >"$tmp/minutes.docx"
says 'office file' 65 "$tmp/minutes.docx: a ZIP container (DOCX, ODT, ZIP), neither text nor PDF" "$tmp/minutes.docx"

head -c 700 "$sample.pdf" >"$tmp/truncated.pdf"
exits 'truncated PDF: exit 65' 65 "$extract" "$tmp/truncated.pdf"
ok 'truncated PDF: one line, with name and reason' \
  grep -cxE "nachlese-extract: $tmp/truncated.pdf: damaged PDF: .+" "$tmp/err"
is 'truncated PDF: poppler is silent' "$(wc -l <"$tmp/err" | tr -d ' ')" 1

key=$(printf '%064d' 7)
pdf "$tmp/locked.pdf" "/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <$key> /U <$key> >> /ID [<00> <00>]"
says 'encrypted PDF' 65 "$tmp/locked.pdf: encrypted PDF: it wants a password" "$tmp/locked.pdf"

gzip -c "$sample.txt" | head -c 500 >"$tmp/truncated.gz"
exits 'truncated gzip: exit 65' 65 "$extract" "$tmp/truncated.gz"
ok 'truncated gzip: name and reason' grep -xE "nachlese-extract: $tmp/truncated.gz: damaged gzip: .+" "$tmp/err"
gzip -c "$tmp/empty.txt" >"$tmp/empty.gz"
says 'packed nothing' 65 "$tmp/empty.gz: empty" "$tmp/empty.gz"

mkdir "$tmp/folder"
exits 'folder: exit 74' 74 "$extract" "$tmp/folder"
ok 'folder: its name is said' grep -F "nachlese-extract: $tmp/folder: " "$tmp/err"
if [ -w /dev/full ]; then
  "$extract" --pages "$sample.txt" >/dev/full 2>"$tmp/err"
  is 'full disk behind stdout' "exit $?" 'exit 74'
fi

# ---- what is read ----

wanted='Über die Brücke: „Straße“'
printf '%s\n' "$wanted" >"$tmp/utf8.txt"
reads 'UTF-8' "$tmp/utf8.txt" "$wanted"
printf '\334ber die Br\374cke: \204Stra\337e\223\n' >"$tmp/latin.txt"
reads 'Windows-1252' "$tmp/latin.txt" "$wanted"
iconv -f UTF-8 -t UTF-16 "$tmp/utf8.txt" >"$tmp/utf16.txt"
reads 'UTF-16' "$tmp/utf16.txt" "$wanted"
gzip -c "$tmp/utf8.txt" >"$tmp/packed"
reads 'gzip, whatever its name' "$tmp/packed" "$wanted"
pdf "$tmp/plain.txt" ''
reads 'a PDF called .txt' "$tmp/plain.txt" 'Sitzung des Rates'
cp "$tmp/utf8.txt" "$tmp/Grüße.txt"
reads 'a name with umlauts' "$tmp/Grüße.txt" "$wanted"

exits 'record' 0 "$extract" "$tmp/Grüße.txt"
is 'source.path is the name as given' "$(jq -r .source.path "$tmp/out")" "$tmp/Grüße.txt"
is 'source.sha256 is of the bytes on disk' "$(jq -r .source.sha256 "$tmp/out")" \
  "$(sha256sum "$tmp/utf8.txt" | cut -d ' ' -f 1)"
gzip -c "$sample.pdf" >"$tmp/sample.gz"
exits 'packed PDF' 0 "$extract" "$tmp/sample.gz"
is 'media type is of what was read' "$(jq -r .source.mediaType "$tmp/out")" 'application/pdf'
is 'sha256 is of the packed bytes' "$(jq -r .source.sha256 "$tmp/out")" \
  "$(sha256sum "$tmp/sample.gz" | cut -d ' ' -f 1)"

exits 'explain' 0 "$extract" --explain "$sample.txt"
ok 'explain: place, part, rule, text' grep -qE '^[0-9]+ +(rest|item|hidden) +[a-z]+[a-z ]*\.[a-z]+ +.' "$tmp/out"
ok '... a fact' grep -qE '^[0-9]+ +paper +paper\.[a-z]+ +0412/2022$' "$tmp/out"
is '... no line is longer than 80' "$(perl -CSD -lne "print if length > 80" "$tmp/out")" ''

# ---- options ----

says 'no file' 64 'one FILE is expected; see --help'
says 'two files' 64 'one FILE is expected; see --help' "$tmp/utf8.txt" "$tmp/utf8.txt"
says 'unknown profile' 64 'nowhere: no such profile' --profile=nowhere "$tmp/utf8.txt"
exits 'unknown option: exit 64' 64 "$extract" --nonsense
exits 'version' 0 "$extract" --version
exits 'help' 0 "$extract" --help
exits 'profiles are sound' 0 "$extract" --check-profiles

# ---- a town with a habit of its own: a file, and no C ----

town=$tmp/town
mkdir -p "$town/bin" "$town/share/nachlese"
cp "$extract" "$town/bin"
cp -r corpus/profiles "$town/share/nachlese"
cat >"$tmp/moorbeck.txt" <<'EOF'
Gemeinde Moorbeck
Niederschrift der Sitzung vom 4. Mai 2023

Gegenstand 1 | Deichweg

Herr Alt lobt den Weg.

Gegenstand 2 | Schule

Frau Berg fragt nach dem Dach.
EOF
exits 'it is read without' 0 "$town/bin/nachlese-extract" "$tmp/moorbeck.txt"
ok '... but for its habit' holds "$tmp/out" '[.agendaItems[]?.number] != ["1", "2"]'
cat >"$town/share/nachlese/profiles/moorbeck.profile" <<'EOF'
[profile]
title=Moorbeck
base=base

[sign]
town=^Gemeinde Moorbeck$

[item]
gegenstand=^Gegenstand\s+(?<number>\d+)\s+\|\s+(?<name>.*)$
EOF
exits 'with a profile' 0 "$town/bin/nachlese-extract" "$tmp/moorbeck.txt"
ok '... its items are read' holds "$tmp/out" '[.agendaItems[].name] == ["Deichweg", "Schule"]'
ok '... and who speaks' holds "$tmp/out" '[.agendaItems[].speeches[].speaker] == ["Alt", "Berg"]'
exits 'by base alone it is as before' 0 "$town/bin/nachlese-extract" --profile=base "$tmp/moorbeck.txt"
ok '... without' holds "$tmp/out" '[.agendaItems[]?.number] != ["1", "2"]'

done_testing
