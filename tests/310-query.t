#!/usr/bin/perl
# 310-query.t: nachlese as its users meet it: JSON, exit codes, locale, colour, other commands, hostile questions.
use strict;
use warnings;
use utf8;
use FindBin;
use lib $FindBin::Bin;
use Asking;
use Encode qw(decode_utf8 encode_utf8);
use JSON::PP;
use Test::More;

my $archive = make_archive('txt');
my ($code, $out, $err, $json);

# ---- JSON: the keys are promised ----
($code, $json) = search('Freibad', '--limit', '2', '--offset', '1');
is $code, 0, 'a search';
is_deeply [sort keys %$json], [qw(exact facets hits offset query reading total version)], 'keys of the answer';
is $json->{version}, 1, 'version 1';
is $json->{query}, 'Freibad', 'the query';
like $json->{reading}, qr/»Freibad«/, 'the reading names the word';
ok $json->{exact}, 'the total is counted';
is $json->{offset}, 1, 'offset';
cmp_ok scalar @{$json->{hits}}, '<=', 2, 'no more than the limit';
is_deeply [sort keys %{$json->{facets}}], [qw(body group kind organization result speaker year)], 'facets';
my ($hit) = @{(search('gremium:Kreisausschuss Frauenhaus'))[1]->{hits}};
like $hit->{id}, qr{^[0-9a-f]{12}/\d+$}, 'an item is ID/ordinal';
is $hit->{kind}, 'item', 'kind';
ok exists $hit->{score}, 'score';
is $hit->{meeting}{organization}, 'Kreisausschuss', 'meeting';
ok exists $hit->{meeting}{$_}, "meeting.$_" for qw(body start);
is $hit->{item}{number}, '9', 'item.number';
ok exists $hit->{item}{$_}, "item.$_" for qw(name public);
ok $hit->{decision}{kind}, 'decision';
like $hit->{source}{sha256}, qr/^[0-9a-f]{64}$/, 'source.sha256';
like $hit->{source}{path}, qr/lindtal/, 'source.path';
my @marked = map { substr $hit->{snippet}, $_->[0], $_->[1] } @{$hit->{marks}};
ok scalar(grep { /Frauenhaus/i } @marked), 'marks are characters of the snippet' or diag explain $hit;
ok !scalar(grep { !/Frauenh/i } @marked), 'and of nothing else' or diag explain \@marked;

isnt substr($hit->{snippet}, 0, length $hit->{item}{name}), $hit->{item}{name}, 'the snippet does not repeat the title';
my ($only) = @{(search('titel:Entlastung'))[1]->{hits}};
ok scalar @{$only->{marks}}, 'where the word is in the title alone, it is marked there';

# ---- what belongs together ----
($code, my $all) = search('Freibad', '--limit', '100');
($code, my $both) = search('Freibad Taxistände', '--limit', '100');
($code, my $without) = search('Freibad NICHT Taxistände', '--limit', '100');
cmp_ok $both->{total}, '>', 0, 'some have both';
is $all->{total}, $both->{total} + $without->{total}, 'NICHT leaves out whole items, and only those';
is scalar @{$all->{hits}}, $all->{total}, 'total is of hits as listed';
($code, my $minus) = search('Freibad', '-Taxistände', '--limit', '100');
is_deeply [map { $_->{id} } @{$minus->{hits}}], [map { $_->{id} } @{$without->{hits}}], 'a minus is NICHT';
($code, my $spoken) = search('redner:Osterkamp', '--limit', '100');
my %items = map { join('/', (split m{/}, $_->{id})[0, 1]) => 1 } @{$spoken->{hits}};
is scalar keys %items, $spoken->{total}, 'speeches are grouped by item';
ok $spoken->{exact}, 'and counted';
is_deeply [grep { $_->{kind} ne 'speech' } @{$spoken->{hits}}], [], 'a speaker gives speeches';
($code, my $silent) = search('Frauenhaus NICHT redner:Osterkamp', '--limit', '100');
ok !(grep { $items{$_->{id}} } @{$silent->{hits}}), 'NICHT redner: leaves out the items';
($code, my $dated) = search('Freibad', '--sort=date', '--limit', '100');
my @dates = map { $_->{meeting}{start} // $_->{paper}{date} // '' } @{$dated->{hits}};
is_deeply \@dates, [reverse sort @dates], '--sort=date: newest first';
($code, my $filtered) = search('art:niederschrift', '--limit', '200');
my @order = map { ($_->{meeting}{start} // '') =~ s/T.*//r . " $_->{id}" } @{$filtered->{hits}};
my @wanted = sort { substr($b, 0, 10) cmp substr($a, 0, 10) || $a cmp $b } @order;
is_deeply \@order, \@wanted, 'equal scores: newest first, then by id';
($code, my $paged) = search('Freibad', '--limit', '1', '--offset', '2');
is $paged->{hits}[0]{id}, $all->{hits}[2]{id}, 'a page is a piece of the whole';

my @in_title = map { ($_->{item}{name} // $_->{paper}{name} // '') =~ /Freib/ ? 1 : 0 } @{$all->{hits}};
is_deeply \@in_title, [reverse sort @in_title], 'what has the word in its title comes first';
cmp_ok scalar(grep { !$_ } @in_title), '>', 0, 'and there is what only mentions it';

# ---- decisions: shown is the one that was asked for ----
sub shown {
  my ($query) = @_;
  my ($code, $json) = search($query);
  is $json->{total}, 1, "$query: one";
  return $json->{hits}[0]{decision} // {};
}
my $refused = shown('Rettungswache ergebnis:abgelehnt');
is "$refused->{role} $refused->{result}", 'amendment rejected', 'the amendment that was refused, and it says so';
is shown('Rettungswache ergebnis:angenommen')->{result}, 'accepted', 'the motion that was carried';
like shown('beschluss:Warmbecken')->{text}, qr/Warmbecken/, 'the one with the word';
like shown('beschluss:Zusatzantrag')->{text}, qr/^Punkt 1 des Zusatz-/, 'the one with a part of it before a hyphen';
is shown('beschluss:(Warmbecken ODER Feuerwerk) nein:5..')->{vote}{yes}, 4, 'the one with the votes';
is shown('Vorstandswahl ODER (titel:Wahlen ja:20.. gremium:Mitgliederversammlung)')->{vote}{no}, 12, 'within brackets';
is shown('Warmbecken')->{result}, 'accepted', 'else the main motion';
($code, $out) = ask('beschluss:Warmbecken');
like decode_utf8($out), qr/Änderungsantrag: .*abgelehnt \(4 Ja, 6 Nein/, 'on the terminal too';

# ---- facets: as many as the field finds ----
($code, $json) = search('Freibad', '--limit', '1');
sub count_of {
  my ($json, $facet, $value) = @_;
  my ($row) = grep { $_->{value} eq $value } @{$json->{facets}{$facet}};
  return $row->{count} // 0;
}
my %field_of = (organization => 'gremium', year => 'jahr', result => 'ergebnis', kind => 'art');
for my $facet (sort keys %field_of) {
  for my $row (@{$json->{facets}{$facet}}) {
    my $narrow = (search("Freibad $field_of{$facet}:\"$row->{value}\""))[1];
    is $narrow->{total}, $row->{count}, "facet $facet: $row->{value}";
  }
}
($code, $json) = search('redner:Mähler');
is count_of($json, 'speaker', 'Katharina Mähler'), $json->{total}, 'speeches are counted by item';
($code, $json) = search('Elternbefragung ODER Warmbecken');
cmp_ok count_of($json, 'speaker', 'Katharina Mähler'), '==', 1, 'an item is counted for each who spoke on it';
cmp_ok count_of($json, 'result', 'abgelehnt'), '==', 1, 'and for each result of a decision';

# ---- grouping by meeting ----
($code, $all) = search('Sanierung', '--limit', '100');
($code, my $meetings) = search('Sanierung', '--limit', '100', '--group=meeting');
my %meeting_of = map { (split m{/}, $_->{id})[0] => 1 } @{$all->{hits}};
is $meetings->{total}, scalar keys %meeting_of, '--group=meeting: as many as meetings';
is scalar @{$meetings->{hits}}, $meetings->{total}, 'and as many are listed';
is $meetings->{hits}[0]{id}, $all->{hits}[0]{id}, 'the best first';
cmp_ok $all->{total}, '>', $meetings->{total}, 'some meeting has several';
my $sum = 0;
$sum += $_->{count} for @{$meetings->{facets}{year}};
is $sum, $meetings->{total}, 'facets count meetings';
like $meetings->{reading}, qr/Je Sitzung/, 'the reading says so';
($code, $json) = search('redner:Mähler', '--group=meeting');
is $json->{total}, 1, 'speeches by meeting';

# ---- text, colour, locale ----
for my $locale ('C', 'C.UTF-8') {
  local $ENV{LC_ALL} = $locale;
  ($code, $out, $err) = ask('Bürger', 'ODER', 'Straße');
  is $code, 0, "$locale: umlauts in argv";
  like decode_utf8($out), qr/[äöüß]/, "$locale: umlauts in the output";
  ok utf8::decode(my $copy = $out), "$locale: the output is UTF-8";
  unlike $out, qr/\e/, "$locale: no colour in a pipe";
  ($code, $json) = search('Mueller ODER Müller');
  is $json->{query}, 'Mueller ODER Müller', "$locale: the query comes back as it went in";
}
like((ask('--color=always', 'Freibad'))[1], qr/\e\[1;33mFreib/, '--color=always marks the words');
unlike((ask('--color=never', 'Freibad'))[1], qr/\e/, '--color=never does not');
($code, $out) = ask('Freibad');
ok !(grep { length > 80 && !/ · / } split /\n/, decode_utf8($out)), 'lines of at most 80 columns';
($code, $out) = ask('--explain', 'Freibad');
like decode_utf8($out), qr/^Gesucht werden .*»Freibad«/, '--explain says how it was read';
($code, $out) = ask('Xylophonkonzertante');
is "$code " . decode_utf8($out), "0 Keine Treffer.\n", 'nothing found is no error';

# ---- faults ----
sub fault {
  my ($query, $caret, $like) = @_;
  my ($code, $out, $err) = ask($query);
  is "$code $out", '64 ', "$query: exit 64, nothing on stdout";
  my ($column) = decode_utf8($err) =~ /^  ( *)\^$/m;
  is length($column // 'no caret at all'), $caret, "$query: the caret";
  like decode_utf8($err), $like, "$query: the message";
}
fault('Bäder "Freibad', 6, qr/Anführungszeichen/);
fault('Bäder (Freibad', 6, qr/Klammer/);
fault('Freibad)', 7, qr/Klammer/);
fault('UND Freibad', 0, qr/vor UND/);
fault('Freibad ODER', 12, qr/fehlt ein Wort/);
fault('Freibad NICHT', 8, qr/nach NICHT/);
fault('farbe:rot', 0, qr/farbe.*redner:/);
fault('datum:gestern', 6, qr/kein Datum/);
fault('ergebnis:super', 9, qr/einstimmig/);
fault('redner:', 7, qr/redner/);
fault('Bad ja:viele', 7, qr/»viele« ist keine Anzahl; erwartet wird .*2\.\.4/);
fault('betrag:viel', 7, qr/kein Betrag/);

sub exits {
  my ($wanted, $name, @command) = @_;
  my ($code, $out, $err) = run(@command);
  is $code, $wanted, $name;
  ok length($err) && !length($out), "$name: told on stderr";
}
exits(64, 'no command', "$bin/nachlese");
exits(64, 'unknown command', "$bin/nachlese", 'find');
exits(64, 'no query', "$bin/nachlese", 'search', '--archive', $archive);
exits(64, 'unknown option', "$bin/nachlese", 'search', '--archive', $archive, '--fast', 'x');
exits(64, 'no such format', "$bin/nachlese", 'search', '--archive', $archive, '--format=xml', 'x');
exits(64, 'no such group', "$bin/nachlese", 'search', '--archive', $archive, '--group=party', 'x');
exits(64, 'negative limit', "$bin/nachlese", 'search', '--archive', $archive, '--limit=-1', 'x');
exits(66, 'no archive', "$bin/nachlese", 'search', '--archive', "$tmp/none", 'x');
exits(66, 'no archive to check', "$bin/nachlese", 'check', '--archive', "$tmp/none");
exits(66, 'no such id', "$bin/nachlese", 'show', '--archive', $archive, '0123456789ab');

# ---- the other commands ----
my ($id, $ordinal) = split m{/}, $hit->{id};
my @at = ('--archive', $archive);
($code, $out) = run("$bin/nachlese", 'show', @at, $id);
like decode_utf8($out), qr{Kreisausschuss.*Anwesend: \d+.*$id/$ordinal}s, 'show ID: meeting, attendance, items';
($code, $out) = run("$bin/nachlese", 'show', @at, '--format=json', $id);
is decode_json($out)->{kind}, 'minutes', 'show ID as JSON is the record';
($code, $out) = run("$bin/nachlese", 'show', @at, $hit->{id});
like decode_utf8($out), qr/^TOP 9 .*Beschluss.*Ergebnis: einstimmig angenommen/s, 'show ID/ordinal';
($code, $out) = run("$bin/nachlese", 'show', @at, '--format=json', $hit->{id});
is decode_json($out)->{number}, '9', 'show ID/ordinal as JSON is the item';
($code, $out) = run("$bin/nachlese", 'show', @at, "$hit->{id}/99");
is $code, 66, 'show: no such speech';
($code, $out) = run("$bin/nachlese", 'show', @at, '--format=json', $spoken->{hits}[0]{id});
is decode_json($out)->{speaker}, $spoken->{hits}[0]{speaker}, 'show ID/ordinal/speech';
($code, $out) = run("$bin/nachlese", 'items', @at, '--format=json', $id);
is decode_json($out)->{items}[$ordinal - 1]{id}, $hit->{id}, 'items';
($code, $out) = run("$bin/nachlese", 'stats', @at, '--format=json');
my $stats = decode_json($out);
is $stats->{documents}, scalar(my @samples = glob 'corpus/samples/*.txt'), 'stats: documents';
cmp_ok $stats->{$_}, '>', 0, "stats: $_" for qw(meetings items speeches decisions bytes);
($code, $out) = run("$bin/nachlese", 'help');
like $out, qr/^  $_ /m, "help: $_" for qw(search show items stats check help);
($code, $out) = run("$bin/nachlese", 'help', 'search');
like $out, qr/--$_/, "help search: --$_" for qw(archive format sort limit offset explain color);
like $out, qr/^  $_:/m, "help search: $_:" for qw(redner gremium top drucksache ergebnis titel datum jahr);

# ---- the man pages know all of it ----
my ($page1, $page7) = map { slurp("query/$_") } qw(nachlese.1 nachlese-query.7);
my ($commands) = (run("$bin/nachlese", 'help'))[1];
for my $command ($commands =~ /^  ([a-z]+) /mg) {
  like $page1, qr/^\.It Cm $command$/m, "nachlese.1: $command";
  my $options = (run("$bin/nachlese", 'help', $command))[1];
  for my $option (grep { $_ ne 'help' } $options =~ /^  --([a-z]+)/mg) {
    like $page1, qr/^\.It .*Fl -$option\b/m, "nachlese.1: $command --$option";
  }
}
for my $field ($out =~ /^  ([a-z]+):  /mg) {
  like $page7, qr/^\.It Cm $field:$/m, "nachlese-query.7: $field:";
}
for my $example ($page7 =~ /^\.Dl (.*)$/mg) {
  my $query = $example =~ s/\\\(dq/"/gr =~ s/\\\(:([ao])/{ a => 'ä', o => 'ö' }->{$1}/ger =~ s/\\\(sc/§/gr;
  ($code, $json) = search('--', $query);
  is $code, 0, "nachlese-query.7: $query";
  cmp_ok $json->{total}, '>', 0, "nachlese-query.7: $query: finds something";
}

# ---- check ----
($code, $out, $err) = run("$bin/nachlese", 'check', @at);
is "$code $err", '0 ', 'check: sound';
sub damage {
  my ($name, $like, $harm) = @_;
  system('cp', '-r', $archive, "$tmp/damaged") == 0 or die;
  $harm->("$tmp/damaged");
  my ($code, $out, $err) = run("$bin/nachlese", 'check', '--archive', "$tmp/damaged");
  is $code, 65, "check: $name";
  like $err, $like, "check: $name: said" ;
  system('rm', '-rf', "$tmp/damaged") == 0 or die;
}

sub overwrite {
  my ($path, $at, $bytes) = @_;
  chmod 0644, $path;
  open my $file, '+<:raw', $path or die "$path: $!";
  seek $file, $at, 0;
  print $file $bytes;
  close $file or die;
}
damage('a damaged blob', qr/store: /, sub { overwrite((glob "$_[0]/pack-*")[0], 40, "\0" x 20) });
damage('a pack that is gone', qr/store: /, sub { unlink glob "$_[0]/pack-*" });
damage('a damaged index', qr/index: /, sub { overwrite((glob "$_[0]/index-*/postlist.glass")[0], 0, "\0" x 4096) });
damage('an index that is gone', qr/index: /, sub { system 'rm', '-rf', glob "$_[0]/index-*" });
damage('a source that the ledger does not know', qr/index: holds the reading/, sub {
  my ($ledger) = glob "$_[0]/ledger-*";
  my @lines = split /^/, slurp($ledger);
  splice @lines, 2, 1;
  open my $file, '>:raw', $ledger or die;
  print $file @lines;
});
damage('a reading named dead that the ledger has', qr/index: lacks the reading/, sub {
  my $manifest = decode_json(slurp("$_[0]/current"));
  my ($line) = grep { /$id/ } split /\n/, slurp((glob "$_[0]/ledger-*")[0]);
  push @{$manifest->{dead}}, "$id-" . decode_json($line)->{generation};
  open my $file, '>:raw', "$_[0]/current" or die;
  print $file encode_json($manifest);
});

# ---- hostile questions: an error or an answer, never a crash ----
my @hostile = (
  '"' x 101, '(' x 300, ')' x 300, '(' x 40 . 'a' . ')' x 40, '-' x 200, '*', '**', 'a*', ':', '::', 'redner:"', '..',
  'datum:..', 'jahr:99999999999999999999', 'datum:0000-00-00', 'nein:5..', 'x' x 10_000, 'wort ' x 2_000,
  "datum:\"\e[31m\"", "a\x01b\x1b[31mc\x7f", "\xff\xfe\xc3\x28", "Bäder \xc3", "\xe2\x80", join(' ODER ', map { "wort$_" } 1 .. 500),
  join(' ODER ', ('redner:a') x 500), 'NICHT ' x 500 . 'a', 'a NAHE/100000 b', 'a NAHE b NAHE', "'; DROP TABLE",
  'titel:(redner:a)', "\xc2\xad", "\xcc\x88", "e\xcc\x81" x 1000, '%s%n%s%n', '„offen', '…', '§§', 'a' . "\xc2\xad" x 3000,
);
push @hostile, 'der ' x 90, join(' ODER ', ('der', 'die', 'und') x 30), join(' NAHE/100 ', qw(der die und in den von zu mit)),
  '"' . 'der die ' x 45 . '"', join('-', ('der') x 900), join(' ', map { "NICHT redner:$_" } 'a' .. 'z'),
  join(' ', ('anwesend:a') x 50), join(' ', ('beschluss:der nein:0..') x 45), join(' ', ('betrag:0..') x 90),
  join(' ', map { "$_*" } 'a' .. 'z'), 'titel:(' x 60, 'ja:' . '9' x 500, 'betrag:' . '1.000' x 200, 'nein:..', 'ja:0..0..0';

sub cpu {
  my (undef, undef, $user, $system) = times;
  return $user + $system;
}
for my $query (@hostile) {
  my $before = cpu();
  my ($code, $out, $err) = ask('--format=json', '--', $query);
  my $name = substr $query =~ s/[^ -~]/?/gr, 0, 30;
  cmp_ok cpu() - $before, '<', 1, "hostile: $name: within a second";
  ok $code eq '0' || ($code eq '64' && length $err), "hostile: $name" or diag "$code $err";
  unlike $err, qr/[\x00-\x09\x0b-\x1f\x7f]/, "hostile: $name: no control characters come back";
}

sub write_file {
  my ($path, @lines) = @_;
  open my $file, '>:utf8', $path or die "$path: $!";
  print $file @lines;
  close $file or die;
}

# ---- what is about the words comes before what mentions them, be it long and the other all of them ----
mkdir "$tmp/order";
my $long = 'Der Bürgermeister erläutert den Stand der Arbeiten und verweist auf den Haushalt. ' x 300;
my $dense = 'Das Schwimmbad ist ein Schwimmbad, und das Schwimmbad bleibt. ' x 5;
my @items = (
  ['title', 'Sanierung des Schwimmbads', $long, 'Dem Vorschlag wird zugestimmt.'],
  ['decision', 'Nachtrag', $long, 'Das Schwimmbad wird gebaut.'],
  ['mention', 'Bericht', $dense, 'Der Bericht wird angenommen.'],
  map { ["other$_", "Mitteilungen $_", 'Nichts Neues aus der Gemeinde.', 'Keine Einwände.'] } 1 .. 5,
);
for my $item (@items) {
  my ($name, $title, $text, $decision) = @$item;
  write_file("$tmp/order/$name.txt", <<"END");
Gemeinde Musterau

Niederschrift
über die Sitzung des Gemeinderates am 12.03.2024

TOP 1. $title

$text

Beschluss:

$decision

Abstimmungsergebnis: einstimmig
END
}
is((run("$bin/nachlese-index", '--archive', "$tmp/order.archive", '--quiet', "$tmp/order"))[0], 0, 'order: indexed');
($code, $out) = run("$bin/nachlese", 'search', '--archive', "$tmp/order.archive", '--format=json', 'Schwimmbad');
is join(' ', map { $_->{source}{path} =~ m{(\w+)\.txt} } grep { $_->{kind} eq 'item' } @{decode_json($out)->{hits}}),
  'title decision mention', 'the title before the decision before the rest';

# ---- a star that stands for too much ----
mkdir "$tmp/words";
write_file("$tmp/words/words.txt", map { "Wort$_\n" } 1 .. 2_100);
is((run("$bin/nachlese-index", '--archive', "$tmp/words.archive", '--quiet', "$tmp/words"))[0], 0, 'many words');
($code, $out, $err) = run("$bin/nachlese", 'search', '--archive', "$tmp/words.archive", 'Bad -wort*');
is $code, 64, 'a star: refused';
like decode_utf8($err), qr/steht für zu viele.*2000.*\n  Bad -wort\*\n       \^$/s, 'with the place';
is((run("$bin/nachlese", 'search', '--archive', "$tmp/words.archive", 'wort1*'))[0], 0, 'less is not');
done_testing;
