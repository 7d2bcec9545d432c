#!/usr/bin/perl
# 300-search.t: the questions of corpus/samples/questions.tsv, put to an archive of the samples: text and PDF alike.
use strict;
use warnings;
use utf8;
use FindBin;
use lib $FindBin::Bin;
use Asking;
use Encode qw(decode_utf8);
use File::Basename qw(basename);
use Test::More;

sub name_of { return basename(shift->{source}{path}) =~ s/\.(txt|pdf)$//r }

my %words = (
  accepted => 'angenommen', rejected => 'abgelehnt', unanimous => 'einstimmig', majority => 'mehrheitlich',
  acknowledgement => 'kenntnis', referral => 'verwiesen', deferral => 'vertagt', withdrawal => 'zurueckgezogen',
);

sub results_of {
  my $decision = shift->{decision} // {};
  my @found = grep { defined } $decision->{kind}, $decision->{result}, ($decision->{vote} // {})->{majority};
  return join ' ', grep { defined } map { $words{$_} } @found;
}

my %page_of;    # "NAME#number" → page of the PDF

sub read_pages {
  for my $line (split /\n/, decode_utf8(slurp('corpus/samples/pages.tsv'))) {
    my ($name, $number, $page) = split /\t/, $line;
    $page_of{"$name#$number"} = $page if ($page // '') =~ /^\d+$/;
  }
}

# Whether the hit is the one expected, "NAME#item" or "NAME".
sub is_expected {
  my ($hit, $expected) = @_;
  my ($name, $item) = split /#/, $expected, 2;
  return 0 if !defined $hit->{id} || name_of($hit) ne $name;
  return $hit->{kind} eq 'document' if !defined $item;
  return ($hit->{item}{number} // $hit->{item}{name} // '') eq $item;
}

sub check_question {
  my ($query, $expected, $speaker, $result) = @_;
  my ($code, $json) = search($query);
  my $hit = $json->{hits}[0] // {};
  if ($expected eq '-') {
    is "$code " . ($json->{total} // '?'), '0 0', "$query: nothing";
    return;
  }
  my @faults;
  push @faults, 'first is ' . ($hit->{id} ? name_of($hit) . '#' . ($hit->{item}{number} // '') : 'nothing')
    if !is_expected($hit, $expected);
  push @faults, "speaker is " . ($hit->{speaker} // 'absent') if $speaker && ($hit->{speaker} // '') ne $speaker;
  push @faults, "results are " . results_of($hit) if $result && results_of($hit) !~ /\b$result\b/;
  my $page = $page_of{$expected};
  push @faults, "page is " . ($hit->{page} // 'absent')
    if $page && ($hit->{kind} // '') eq 'item' && $hit->{source}{path} =~ /pdf$/ && ($hit->{page} // 0) != $page;
  ok !@faults, "$query: $expected" or diag join "\n", @faults;
}

sub check_questions {
  for my $line (split /\n/, decode_utf8(slurp('corpus/samples/questions.tsv'))) {
    next if $line =~ /^#|^\s*$/;
    check_question(split /\t/, $line);
  }
}

read_pages();
for my $kind (qw(txt pdf)) {
  make_archive($kind);
  subtest $kind => \&check_questions;
}
done_testing;
