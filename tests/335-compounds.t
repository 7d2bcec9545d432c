#!/usr/bin/perl
# 335-compounds.t: words met within compounds, told in the reading and marked; the same whatever the archive went through;
# and what is suggested where nothing is found.
use strict;
use warnings;
use utf8;
use FindBin;
use lib $FindBin::Bin;
use Asking;
use Encode qw(encode_utf8);
use File::Basename qw(basename);
use File::Path qw(make_path remove_tree);
use JSON::PP;
use Test::More;

my %texts = (
  schulen => [['Sanierung der Grundschule', 'Die Grundschulsanierung wird vertagt.'],
    ['Schulbus', 'Der Schulbus fährt um sieben.'], ['Die Schule am Markt', 'Über die Schule wird diskutiert.']],
  tiere => [['Zuschuss für das Tierheim', 'Ein Tierheim wird gebaut. Die Lösung ist gut für die Nachbar*innen.'],
    ['Bücherei', 'Das Handbuch und die Bücher der Bücherei.'], ['Beratung', 'Es wird diskutiert und beraten.']],
  bauten => [['Turnhallenbau', 'Die Turnhallen werden gebaut, die Halle am See nicht.'],
    ['Verwaltungsgebäude', 'Das Gebäude und das Verwaltungsgebäude.']],
);

sub write_text {
  my ($folder, $name, $items) = @_;
  my $text = "Stadt Testhausen\n\nNiederschrift\n\nüber die 1. Sitzung des Bauausschusses der Stadt Testhausen\n\n"
    . "Sitzungstermin:       Montag, 03.04.2023\n\nTagesordnung\n\nÖffentlicher Teil\n\n";
  $text .= ($_ + 1) . ".    $items->[$_][0]\n" for 0 .. $#$items;
  $text .= "\nSitzungsverlauf:\n\nÖffentlicher Teil\n\n";
  $text .= "TOP " . ($_ + 1) . ". $items->[$_][0]\n\n$items->[$_][1]\n\n" for 0 .. $#$items;
  make_path("$tmp/$folder");
  open my $file, '>:raw', "$tmp/$folder/$name.txt" or die;
  print {$file} encode_utf8($text);
}

sub index_into {
  my ($archive, @arguments) = @_;
  my ($code, $out, $err) = run("$bin/nachlese-index", '--archive', "$tmp/$archive", '--quiet', @arguments);
  is $code, 0, "$archive: @arguments" or diag $err;
}

sub answer {
  my ($archive, $query) = @_;
  my ($code, $out, $err) = run("$bin/nachlese", 'search', '--archive', "$tmp/$archive", '--format=json', '--', $query);
  return $code eq '0' ? decode_json($out) : { reading => $err, hits => [] };
}

# Which items were found, in order: "NAME#number …". (The list of titles is found as a document of its own.)
sub found {
  my @items = grep { $_->{kind} eq 'item' } @{shift->{hits}};
  return join ' ', map { basename($_->{source}{path}, '.txt') . '#' . $_->{item}{number} } @items;
}

sub marked {
  my $hit = shift->{hits}[0];
  return join '|', map { substr $hit->{snippet}, $_->[0], $_->[1] } @{$hit->{marks}};
}

# Beside these so many that what is changed of them is little: else a run would write the whole index again.
for my $folder (qw(all more)) {
  write_text($folder, "fern$_", [(["Sache $_", 'Dazu gibt es nichts.']) x 40]) for 1 .. 12;
}

write_text('all', $_, $texts{$_}) for keys %texts;
index_into('once', "$tmp/all");

# The same in three runs, with readings in between that are dead now and had words that nothing else has.
write_text('more', 'schulen', [['Förderschule', 'Die Förderschule und die Baumschule.']]);
index_into('often', "$tmp/more");
write_text('more', 'fremd', [['Hochschule', 'Die Hochschule, die Hundeschule und die Tanzschulen.']]);
index_into('often', "$tmp/more");
write_text('more', $_, $texts{$_}) for keys %texts;
unlink "$tmp/more/fremd.txt";
index_into('often', '--delete-missing', "$tmp/more");
my $manifest = decode_json(slurp("$tmp/often/current"));
is scalar @{$manifest->{indexes}}, 2, 'what came later is in a folder of its own';
is scalar @{$manifest->{dead}}, 2, '... and what is dead is still there';

my %cases = (    # query → found, in the archive of one run
  'Schule' => 'schulen#3 schulen#1 schulen#2',
  'Schulen' => 'schulen#3 schulen#1 schulen#2',
  'Sanierung' => 'schulen#1',
  '"Schule"' => 'schulen#3',
  'Grundschulsanierung' => 'schulen#1',
  'Schulsanierung' => 'schulen#1',
  'titel:Schule' => 'schulen#3 schulen#2 schulen#1',
  'titel:Gebäude' => 'bauten#2',
  'Schule NICHT Sanierung' => 'schulen#3 schulen#2',
  'Bus NICHT Grundschule' => '',
  'Tier' => 'tiere#1',
  'Rat' => '',
  'Büch NICHT Bücherei' => '',
  'Buch' => 'tiere#2',
  'Halle' => 'bauten#1',
  'Nachbarin' => 'tiere#1',
  'Schule NAHE/3 Markt' => 'schulen#3',
);
for my $query (sort keys %cases) {
  my ($once, $often) = map { answer($_, $query) } qw(once often);
  is found($once), $cases{$query}, $query;
  is found($often), found($once), '... after another history';
  is $often->{reading}, $once->{reading}, '... and read alike';
}
like answer('once', 'Schule')->{reading}, qr/»Schule« \(auch in Schulbus, Grundschule und Grundschulsanierung\)/, 'told';
like answer('once', 'Rat')->{reading}, qr/»Rat«[^(]*$/, 'nothing told where nothing is meant';
unlike answer('once', '"Schule"')->{reading}, qr/auch in/, 'quotes are exact';

is marked(answer('once', 'Sanierung')), 'Grundschulsanierung', 'the whole compound is marked';
is marked(answer('once', 'Gebäude')), 'Gebäude|Verwaltungsgebäude', 'compounds beside the word';
is marked(answer('once', 'Nachbarin')), 'Nachbar*innen', 'a gender form as printed';

# ---- what is gone is gone ----
index_into('often', '--full', '--delete-missing', "$tmp/more");
$manifest = decode_json(slurp("$tmp/often/current"));
my $words = join '', map { slurp("$tmp/often/$_/words") } @{$manifest->{indexes}};
like $words, qr/^grundschulsanierung\t/m, 'words of what is there';
unlike $words, qr/hundeschul|tanzschul|baumschul/, 'none of what is gone';
is found(answer('often', 'Schule')), $cases{Schule}, 'and found as before';

# ---- suggestions ----
my %suggested = (
  'Grunschule' => 'Grundschule',
  'titel:Trunhallenbau' => 'titel:Turnhallenbau',
  '(Tierhiem ODER Nashorn) gebaut' => '(Tierheim ODER Nashorn) gebaut',
  'Verwaltungsgebeude' => 'Verwaltungsgebäude',
  'Grundschule' => undef,               # finds something
  'Grunschule Nashorn' => undef,        # would find nothing
  'Nashorn' => undef,                   # like nothing that is there
  'Grundschule Turnhallenbau' => undef, # both are there
  '"Grunschule"' => undef,              # exact
);
for my $query (sort keys %suggested) {
  is answer('once', $query)->{suggestion}, $suggested{$query}, "$query: " . ($suggested{$query} // 'no suggestion');
}
my ($code, $out) = run("$bin/nachlese", 'search', '--archive', "$tmp/once", 'Grunschule');
is "$code $out", "0 Keine Treffer.\nMeinten Sie: Grundschule\n", 'as text';

# ---- damage ----
open my $file, '>', (glob "$tmp/once/index-*/words")[0];
close $file;
($code, $out, my $err) = run("$bin/nachlese", 'search', '--archive', "$tmp/once", 'Schule');
is $code, 65, 'damaged words';
like $err, qr/words: damaged/, '... are named';
done_testing;
