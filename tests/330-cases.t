#!/usr/bin/perl
# 330-cases.t: tests/query.cases, put to an archive of the samples: what each query must find and what it must not, and
# that its reading says so.
use strict;
use warnings;
use utf8;
use FindBin;
use lib $FindBin::Bin;
use Asking;
use Encode qw(decode_utf8);
use File::Basename qw(basename);
use Test::More;
use Unicode::Normalize qw(NFD);

my $cases = 0;

# "NAME#number" of a hit; of an item without number its name; NAME alone of what stands outside all items.
sub name_of {
  my $hit = shift;
  my $name = basename($hit->{source}{path}) =~ s/\.(txt|html)$//r;
  return $hit->{kind} eq 'document' ? $name : "$name#" . ($hit->{item}{number} // $hit->{item}{name});
}

sub check_refused {
  my ($query, $place) = @_;
  my ($code, $out, $err) = ask('--', $query);
  my ($column) = decode_utf8($err) =~ /^  ( *)\^$/m;
  my @faults;
  push @faults, "exit $code" if $code ne '64' || length $out;
  push @faults, 'at ' . length($column // '') if length $place && length($column // '') != $place;
  return @faults;
}

# Words and numbers of the query that its reading does not have: what it says must be all that was asked.
sub missing_in {
  my ($reading, $query) = @_;
  my $asked = $query =~ s/(?<!\w)[[:alpha:]]+:|\b(UND|ODER|NICHT|AND|OR|NOT|(NAHE|NEAR)(\/\d+)?)\b//gr;
  my @words = grep { !/^\d/ || $query !~ /(datum|jahr|betrag):/ } $asked =~ /\w+/g;
  @words = grep { !/^(Januar|Februar|März|April|Mai|Euro|Mio)$/ } @words;
  return grep { index($reading, $_) < 0 } @words;
}

# As words are compared: case, umlauts and ß aside.
sub folded {
  my $text = lc NFD(shift) =~ s/\pM//gr =~ s/ß/ss/gr;
  return $text =~ s/(?<![aeoq])ue/u/gr =~ s/([ao])e/$1/gr;
}

# Marked words that begin like none of the reading, nor contain one of which it says that it stands in further words:
# nothing is matched that it does not say.
sub unsaid {
  my ($json) = @_;
  my @said = folded($json->{reading}) =~ /\w+/g;
  my @marked = map { my $hit = $_; map { substr $hit->{snippet}, $_->[0], $_->[1] } @{$hit->{marks}} } @{$json->{hits}};
  my @parts = map { substr folded($_), 0, 4 } $json->{reading} =~ /»(\w+)« \(auch in [^)]*weiteren Wörtern\)/g;
  return grep {
    my $mark = folded($_);
    my ($start) = $mark =~ /(\w{1,4})/;
    my $said = grep { index($_, $start // '') == 0 || index($start // '', $_) == 0 } @said;
    !$said && !grep { index($mark, $_) > 0 } @parts;
  } @marked;
}

sub check_found {
  my ($query, $must, $must_not) = @_;
  my ($code, $json) = search('--limit', 1000, '--', $query);
  return "exit $code" if $code ne '0';
  my %found = map { name_of($_) => 1 } @{$json->{hits}};
  my $exactly = $must =~ s/^=// || $must eq '-';
  my %wanted = map { $_ => 1 } grep { $_ ne '-' } split /;/, $must;
  my @faults = map { "lacks $_" } grep { !$found{$_} } sort keys %wanted;
  push @faults, map { "has $_" } grep { $found{$_} } split /;/, $must_not;
  push @faults, map { "has $_" } grep { $exactly && !$wanted{$_} } sort keys %found;
  push @faults, map { "the reading does not say $_: $json->{reading}" } missing_in($json->{reading}, $query);
  push @faults, map { "marks $_: $json->{reading}" } unsaid($json);
  return @faults;
}

sub check_case {
  my ($query, $must, $must_not) = @_;
  my @faults
    = $must =~ /^error(?:@(\d+))?$/ ? check_refused($query, $1 // '') : check_found($query, $must, $must_not // '');
  ok !@faults, "$query: $must" or diag join "\n", @faults;
  $cases++;
}

make_archive('txt', 'html');
my ($now, $later) = split /^# later:.*$/m, decode_utf8(slurp('tests/query.cases')), 2;
for my $line (split /\n/, $now) {
  check_case(split /\t/, $line) if $line !~ /^#|^\s*$/;
}
my @waiting = grep { !/^#|^\s*$/ } split /\n/, $later // '';
diag scalar(@waiting) . ' cases below "# later:" are not run' if @waiting;
cmp_ok $cases, '>=', 150, 'cases enough';
done_testing;
