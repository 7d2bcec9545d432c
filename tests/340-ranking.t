#!/usr/bin/perl
# 340-ranking.t: known items, asked for as users would, must come first: tests/ranking.cases, put to the samples among
# generated minutes (500 of them, or $RANKING). $ARCHIVE names an archive that has them already; $CASES other cases.
use strict;
use warnings;
use utf8;
use FindBin;
use lib $FindBin::Bin;
use Asking;
use Encode qw(decode_utf8);
use File::Basename qw(basename);
use JSON::PP;
use Test::More;

my $count = $ENV{RANKING} // 500;
my $archive = $ENV{ARCHIVE};
my $cases = $ENV{CASES} // 'tests/ranking.cases';

sub name_of {
  my $hit = shift;
  my $name = basename($hit->{source}{path}) =~ s/\.(txt|html)$//r;
  return $name . '#' . ($hit->{item}{number} // $hit->{item}{name} // '');
}

# The place of the wanted item among the hits, from 1; 0 where it is not among the first five.
sub place_of {
  my ($query, $wanted) = @_;
  my ($code, $out, $err) = run("$bin/nachlese", 'search', '--archive', $archive, '--format=json', '--limit=5', '--', $query);
  return 0 if $code ne '0';
  my @names = map { name_of($_) } @{decode_json($out)->{hits}};
  my ($place) = grep { $names[$_ - 1] eq $wanted } 1 .. @names;
  diag "$query: $wanted is " . ($place ? "number $place" : 'not among five') . "; first is " . ($names[0] // 'nothing')
    if ($place // 0) != 1;
  return $place // 0;
}

if (!$archive) {
  $archive = "$tmp/archive";
  is system('tests/generate', $count, "$tmp/documents"), 0, "$count generated minutes";
  my ($code, $out, $err) = run("$bin/nachlese-index", '--archive', $archive, '--quiet', "$tmp/documents",
    glob('corpus/samples/*.txt'), glob('corpus/samples/*.html'));
  is $code, 0, 'indexed' or diag $err;
}
my ($asked, $first, $five) = (0, 0, 0);
for my $line (split /\n/, decode_utf8(slurp($cases))) {
  next if $line =~ /^#|^\s*$/;
  my $place = place_of(split /\t/, $line);
  $asked++;
  $first++ if $place == 1;
  $five++ if $place;
}
diag "of $asked: $first first, $five among the first five";
cmp_ok $asked, '>=', 40, 'questions enough';
cmp_ok $first, '>=', 0.85 * $asked, 'first in 85 of 100';
cmp_ok $five, '>=', 0.98 * $asked, 'among the first five in 98 of 100';
done_testing;
