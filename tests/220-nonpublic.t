#!/usr/bin/perl
# 220-nonpublic.t: nothing that is not public gets out, and nothing public is lost to that. Documents: tests/nonpublic;
# their words: tests/nonpublic.cases, a line each: NAME, secret words, public words, and words of the names of items
# that are not public (the record may hand those out, the archive may not), parted by tabs, words by commas.
use strict;
use warnings;
use utf8;
use FindBin;
use lib $FindBin::Bin;
use Asking;
use Bytes;
use Encode qw(decode_utf8 encode_utf8);
use JSON::PP;
use Test::More;

my $folder = 'tests/nonpublic';
my $archive = "$tmp/archive";
my $report = "$tmp/report.json";

sub read_cases {
  my @cases;
  for my $line (split /\n/, decode_utf8(slurp('tests/nonpublic.cases'))) {
    my ($name, @lists) = split /\t/, $line;
    my ($secret, $public, $names) = map { [ split /,/, $_ // '' ] } @lists[ 0 .. 2 ];
    push @cases, { name => $name, secret => $secret, public => $public, names => $names };
  }
  return @cases;
}

# An index keeps words folded and stemmed: their first letters are looked for, a number with any mark or none in it.
sub pattern_of {
  my $word = shift;
  return $word =~ /^(\d+)\D(\d+)$/ ? qr/$1\D?$2/ : qr/\Q${\ encode_utf8(substr $word, 0, 8)}\E/i;
}

sub found { my ($bytes, @words) = @_; return grep { $bytes =~ pattern_of($_) } @words }

# ---- the run ----

my @cases = read_cases();
cmp_ok scalar @cases, '>=', 34, 'documents';
is_deeply [ sort map { "$folder/$_->{name}.txt" } @cases ], [ sort glob "$folder/*" ], '... each with its words';

my ($code, $out, $err) = run("$bin/nachlese-index", '--archive', $archive, '--report', $report, $folder);
is $code, 0, 'indexed' or diag $err;
my $talk = $out . $err . slurp($report);
($code, $out, $err) = run("$bin/nachlese", 'stats', '--archive', $archive);
is $code, 0, 'counted' or diag $err;
$talk .= $out . $err;

my $packs = join "\n", map { laid_open(slurp($_)) } glob "$archive/pack-*";
my $index = join "\n", map { laid_open(slurp($_)) } map { files_below($_) } glob "$archive/index-*";
my $others = join "\n", map { laid_open(slurp($_)) } grep { !m{/(?:pack|index)-} } files_below($archive);
my %leftout = map { $_ => 1 } @{ decode_json(slurp($report))->{leftoutPaths} };
my %id;
for my $file (glob "$archive/ledger-*") {
  for my $entry (map { decode_json($_) } split /\n/, slurp($file)) {
    $id{ $entry->{path} =~ s{.*/}{}r } = $entry->{id} if $entry->{path};
  }
}

# ---- a document at a time ----

sub extracted {
  my ($code, $out, $err) = run("$bin/nachlese-extract", @_);
  return $out . $err;
}

sub searched {
  my ($code, $out) = run("$bin/nachlese", 'search', '--archive', $archive, '--format=json', '--limit=100', @_);
  return $code eq '0' ? decode_json($out) : { hits => [] };
}

sub shown {
  my $id = shift;
  return '' if !defined $id;
  return join "\n", map { my @said = run("$bin/nachlese", $_, '--archive', $archive, $id); @said[ 1, 2 ] } qw(show items);
}

sub check_secret {
  my ($case, $record, $text, $explained) = @_;
  my ($name, $secret) = @$case{qw(name secret)};
  my @hidden = (@$secret, @{ $case->{names} });
  my %places = (packs => $packs, index => $index, 'ledger and manifest' => $others,
    'report or talk' => $talk, show => shown($id{"$name.txt"}));

  is join(' ', found($record, @$secret)), '', "$name: no secret in the record";
  is join(' ', found("$text\n$explained", @hidden)), '', "$name: none in page text and explanation";
  is join(' ', map { my $place = $_; map { "$_ ($place)" } found($places{$place}, @hidden) } sort keys %places),
    '', "$name: none in archive and report";
  is join(' ', grep { @{ searched($_)->{hits} } } @hidden), '', "$name: none is found";
}

sub check_public {
  my ($case, $record, $text) = @_;
  my ($name, $public) = @$case{qw(name public)};
  my %is_read = map { $_ => 1 } found("$record\n$text", @$public);
  my %is_kept = map { $_ => 1 } found($packs, @$public);
  my %is_indexed = map { $_ => 1 } found($index, @$public);

  is join(' ', grep { !$is_read{$_} } @$public), '', "$name: what is public is read";
  # the control of the search for secrets: the same search finds what is there
  is join(' ', grep { !$is_kept{$_} || !$is_indexed{$_} } @$public), '', "$name: and lies in packs and index";
  is join(' ', grep { my $word = $_; !grep { $_->{source}{path} =~ m{/\Q$name\E\.txt$} } @{ searched($word)->{hits} } }
      @$public), '', "$name: and is found";
}

for my $case (@cases) {
  my $file = "$folder/$case->{name}.txt";
  my $record = extracted($file);
  my $text = extracted('--pages', $file);

  is join(' ', grep { slurp($file) !~ pattern_of($_) } map { @$_ } @$case{qw(secret public names)}), '',
    "$case->{name}: holds its words";
  check_secret($case, $record, $text, extracted('--explain', $file));
  check_public($case, $record, $text) if @{ $case->{public} };
  ok !!$leftout{$file} || !!(grep { m{/\Q$case->{name}\E\.txt$} } keys %leftout), "$case->{name}: is left out whole, and named"
    if !@{ $case->{public} };
}
done_testing;
