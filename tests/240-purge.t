#!/usr/bin/perl
# 240-purge.t: nothing is left of a document that was purged or removed: its words are looked for in the bytes of every
# file of the archive, every compressed stream unpacked, after they were found there before.
use strict;
use warnings;
use utf8;
use FindBin;
use lib $FindBin::Bin;
use Asking;
use Bytes;
use JSON::PP;
use Test::More;

my ($in, $archive, $report) = map { "$tmp/$_" } qw(in archive report.json);
mkdir $in;

# Words that nothing else has, from their first letters on: an index shortens what follows.
my %words = (
  purged => [qw(zxqvanto qyjgupel)],    # in the text, and in the file's name
  former => [qw(wkzvorig)],             # in an earlier version of it
  removed => [qw(vjxentfa)],
  kept => [qw(xgybleib)],
);

sub minutes {
  my ($file, $words) = @_;
  open my $out, '>:utf8', "$in/$file" or die $!;
  print $out "Gemeinde Moorbeck\nNiederschrift\nüber die 3. Sitzung des Bauausschusses am 12.03.2024\n\n",
    "Anwesend:\nHerr \u$words\n\nTagesordnung\n1. Ausbau \u$words\n\n1. Ausbau \u$words\n\n",
    "Herr \u$words berichtet: Das Wort $words steht hier.\n\nBeschluss:\nDer Ausschuss beschließt $words einstimmig.\n";
  close $out;
}

sub indexed {
  my ($wanted, $name, @arguments) = @_;
  my ($code, $out, $err) = run("$bin/nachlese-index", '--archive', $archive, '--report', $report, @arguments);
  is $code, $wanted, $name or diag $err;
  return decode_json(slurp($report));
}

sub sound {
  my ($code, $out) = run("$bin/nachlese", 'check', '--archive', $archive);
  is $code, 0, '... and the archive is sound' or diag $out;
}

# Where in the archive a word lies: names of files without their numbers.
sub places_of {
  my $word = shift;
  my %places;
  for my $file (files_below($archive)) {
    my ($kind) = $file =~ m{^\Q$archive\E/([a-z]+)};
    $places{$kind} = 1 if "$file\n${\ laid_open(slurp($file))}" =~ /\Q$word\E/i;
  }
  return join ' ', sort keys %places;
}

sub hits {
  my $word = shift;
  my ($code, $out) = run("$bin/nachlese", 'search', '--archive', $archive, '--format=json', $word);
  return decode_json($out)->{total};
}

sub id_of {
  my $name = shift;
  my ($ledger) = decode_json(slurp("$archive/current"))->{ledger};
  for my $entry (map { decode_json($_) } split /\n/, slurp("$archive/$ledger")) {
    return $entry->{id} if $entry->{path} =~ m{/\Q$name\E$};
  }
  return undef;
}

# ---- before ----

my $file = "$words{purged}[1].txt";
minutes($file, $words{former}[0]);
minutes('removed.txt', $words{removed}[0]);
minutes('kept.txt', $words{kept}[0]);
minutes("more$_.txt", "beiwerk$_") for 1 .. 12;
indexed(0, 'indexed', $in);
minutes($file, $words{purged}[0]);
indexed(0, 'one changes', $in);
my ($purged, $removed) = (id_of($file), id_of('removed.txt'));

my ($word, $name) = @{ $words{purged} };
is places_of($word), 'index pack', "before: $word lies in index and pack";
is places_of($name), 'index ledger pack', "... the file's name in the ledger, too";
is places_of($words{former}[0]), 'index pack', '... and what was changed is still there';
is places_of($words{removed}[0]), 'index pack', '... and what is to be removed';
is hits($word), 2, '... it is found';

# ---- a dry run, and a purge ----

my $before = slurp("$archive/current");
my ($code, $out) = run("$bin/nachlese-index", '--archive', $archive, '--dry-run', '--purge', $purged);
is $out, "purge\t$in/$file\n", 'a dry run says what would go';
is slurp("$archive/current"), $before, '... and does nothing';

my $said = indexed(0, 'purged', '--purge', $purged);
is $said->{removed}, 1, '... one source';
is $said->{read}, 0, '... without reading any';
is places_of($_), '', "... nothing is left of $_" for @{ $words{purged} }, @{ $words{former} };
is places_of($words{kept}[0]), 'index pack', '... others stay';
is places_of($words{removed}[0]), 'index pack', '... all others';
is hits($word), 0, '... it is found no more';
is hits($words{kept}[0]), 2, '... another is';
unlike slurp("$archive/current"), qr/\Q$file\E/, '... the mark has no name';
sound();

# ---- it stays out ----

$said = indexed(0, 'the next run', $in);
is $said->{purged}, 1, '... keeps it out, and says so';
is $said->{read}, 0, '... unread';
rename "$in/$file", "$in/other.txt" or die;
$said = indexed(0, 'under another name', $in);
is $said->{purged}, 1, '... it stays out';
rename "$in/other.txt", "$in/$file" or die;
minutes($file, "$word anders");
$said = indexed(0, 'with other words', $in);
is $said->{purged}, 1, '... it stays out';
is places_of($word), '', '... wholly';
indexed(0, 'also of what is built anew', '--full', $in);
is places_of($word), '', '... it stays out';
$said = indexed(1, 'what is not there', '--purge', 'abcdef012345');
is $said->{failures}[0]{reason}, 'no such document in the archive', '... is told';
$said = indexed(0, 'when it may come back', '--unpurge', $purged, $in);
is $said->{read}, 1, '... it is read';
is hits($word), 2, '... and found';
sound();

# ---- removing ----

unlink "$in/removed.txt" or die;
$said = indexed(0, 'removed', '--remove', "$in/removed.txt");
is places_of($words{removed}[0]), '', '... nothing is left of it';
is hits($words{kept}[0]), 2, '... others are found';
sound();

# ---- what turns out not to be public ----

minutes('more1.txt', $words{removed}[0]);
indexed(0, 'public', $in);
is places_of($words{removed}[0]), 'index pack', '... it is kept';
my $public = slurp("$in/more1.txt");
open my $edit, '>', "$in/more1.txt" or die;
print $edit $public =~ s/\nNiederschrift/\nNichtöffentliche Niederschrift/r =~ s/ö/\xc3\xb6/r;
close $edit;
$said = indexed(0, 'not public any more', $in);
is $said->{leftout}, 1, '... it is left out';
is places_of($words{removed}[0]), '', '... and nothing stays of what was kept';
sound();

# ---- the last one ----

$said = indexed(0, 'all removed', '--remove', $in);
is places_of($words{kept}[0]), '', '... nothing is left';
is hits($words{kept}[0]), 0, '... nothing is found';
sound();
done_testing;
