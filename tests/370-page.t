#!/usr/bin/perl
# The page and the command line give the same hits in the same order, and the page answers as HTTP wants.
use strict;
use warnings;
use utf8;
use lib 'tests';
use Asking;
use Compress::Zlib ();
use Encode qw(decode_utf8 encode_utf8);
use JSON::PP;
use Test::More;

my $archive = make_archive('pdf');
my $config = "$tmp/config.page";
sub configure {
  open my $file, '>', $config or die;
  print $file map { encode_utf8($_) } @_;
  close $file;
}
configure("[nachlese]\narchive=$archive\n");

# Asks the page: exit code, status, headers (by name), body; more variables may follow.
sub page {
  my ($path, $query, %more) = @_;
  my ($code, $out);
  {
    local %ENV = (NACHLESE_CONFIG => $config, REQUEST_METHOD => 'GET', SCRIPT_NAME => '/n', PATH_INFO => $path,
      QUERY_STRING => $query, %more);
    ($code, $out) = run("$bin/nachlese.cgi");
  }
  my ($head, $body) = split /\r\n\r\n/, $out, 2;
  my %headers = map { split /: /, $_, 2 } split /\r\n/, $head // '';
  return ($code, substr($headers{Status} // '', 0, 3), \%headers, $body // '');
}

sub encoded {
  return encode_utf8(shift) =~ s/([^A-Za-z0-9])/sprintf '%%%02X', ord $1/ger;
}

sub ids {
  return join ' ', map { $_->{id} } @{ shift->{hits} // [] };
}

# ---- the same hits ----

open my $questions, '<:encoding(UTF-8)', 'corpus/samples/questions.tsv' or die;
my @queries = map { (split /\t/)[0] } grep { !/^(#|$)/ } <$questions>;
cmp_ok(scalar @queries, '>=', 50, 'there are enough questions');
for my $query (@queries, 'der', 'redner:Herr', 'datum:2022..2023 der') {
  for my $sort ([relevanz => 'relevance'], [datum => 'date']) {
    my (undef, undef, undef, $body) = page('/', "format=json&sortierung=$sort->[0]&q=" . encoded($query));
    my ($code, $answer) = search("--sort=$sort->[1]", '--limit=10', $query);
    my $there = decode_json($body);
    is(ids($there) . " of $there->{total}", ids($answer) . " of $answer->{total}", "$query, by $sort->[0]");
  }
}
{
  my (undef, undef, undef, $body) = page('/', 'format=json&q=der&seite=3');
  my (undef, $answer) = search('--limit=10', '--offset=20', 'der');
  is(ids(decode_json($body)), ids($answer), 'page 3 goes on where the command line does');
  (undef, undef, undef, $body) = page('/', 'format=json&q=Freibad+ODER+Stellen&jahr=2023&gremium=Rat');
  (undef, $answer) = search('(Freibad ODER Stellen) jahr:"2023" gremium:"Rat"');
  is(ids(decode_json($body)), ids($answer), 'filters are fields of the question');
  (undef, undef, undef, $body) = page('/', 'q=der');
  my @listed = $body =~ m{<h2><a href="/n/(?:top|dokument)/([0-9a-f/]+)}g;
  (undef, $answer) = search('der');
  is("@listed", ids($answer), 'and the list shows just these');
}

# ---- as HTTP wants it ----

my (undef, $status, $headers, $body) = page('/', 'q=der');
is($status, 200, 'a list');
is($headers->{'Content-Length'}, length $body, 'its length is told');
my $etag = $headers->{ETag};
{
  my (undef, $status, $headers, $body) = page('/', 'q=der', HTTP_IF_NONE_MATCH => $etag);
  is("$status $body", '304 ', 'what is known is not sent again');
  is($headers->{ETag}, $etag, 'and told so by its tag');
  (undef, $status) = page('/', 'q=die', HTTP_IF_NONE_MATCH => $etag);
  is($status, 200, 'another question has another tag');
  (undef, $status, $headers, $body) = page('/', 'q=der', REQUEST_METHOD => 'HEAD');
  is("$status $body", '200 ', 'HEAD has no body');
}
{
  my (undef, undef, $headers, $packed) = page('/', 'q=der', HTTP_ACCEPT_ENCODING => 'deflate, gzip');
  is($headers->{'Content-Encoding'}, 'gzip', 'packed where it is wanted');
  is(Compress::Zlib::memGunzip($packed), $body, 'and the same');
}

# ---- archives that cannot be served ----

sub unavailable {
  my ($name) = @_;
  my ($code, $status, $headers, $body) = page('/', 'q=der');
  is("$code $status", '0 503', "$name: 503");
  like($headers->{'Retry-After'} // '', qr/^\d+$/, "$name: when to come again");
  unlike($body, qr{\Q$tmp\E|\.c\b|error}i, "$name: nothing of the machine");
}

{
  my (undef, $before) = page('/', 'q=der', HTTP_IF_NONE_MATCH => $etag);
  is($before, 304, 'before a run');
  mkdir "$tmp/more";
  open my $file, '>', "$tmp/more/neu.txt" or die;
  print $file "Ein neues Merkblatt der Stadt.\n";
  close $file;
  run("$bin/nachlese-index", '--quiet', '--archive', $archive, "$tmp/more");
  my (undef, $after, $headers) = page('/', 'q=der', HTTP_IF_NONE_MATCH => $etag);
  is($after, 200, 'a run changes the tag');
  isnt($headers->{ETag}, $etag, 'to another one');
}
configure("[nachlese]\narchive=$tmp/nirgends\n");
unavailable('no archive');
configure("[nachlese]\narchive=$tmp/broken\n");
mkdir "$tmp/broken";
run('cp', '-r', "$archive/.", "$tmp/broken");
rename "$tmp/broken/current", "$tmp/broken/former";
unavailable('a manifest that is away for a moment');
open my $manifest, '>', "$tmp/broken/current" or die;
print $manifest '{"format":';
close $manifest;
unavailable('a broken manifest');
run("$bin/nachlese-index", '--quiet', '--include-nonpublic', '--archive', "$tmp/secret", "$tmp/pdf");
configure("[nachlese]\narchive=$tmp/secret\n");
unavailable('an archive marked as not public');
for my $path ('/', '/hilfe', '/dokument/e388dfbb077b', '/top/e388dfbb077b/12') {
  my (undef, $status) = page($path, '');
  is($status, 503, "an archive marked as not public: $path");
}
{
  configure("[page]\npersons=vielleicht\n");
  my ($code, $status, undef, $body) = page('/', '');
  is("$code $status", '0 500', 'a config with a fault');
  unlike($body, qr/vielleicht|\Q$tmp\E/, 'is not told to strangers');
}

# ---- what the law asks for ----

configure("[nachlese]\narchive=$archive\n[page]\nimprint=Gemeinde Ödenbüll\\nDorfstraße <1>\nprivacy=https://example.org/d?a&b\n");
(undef, $status, undef, $body) = page('/impressum', '');
like(decode_utf8($body), qr{<p>Gemeinde Ödenbüll</p>\n<p>Dorfstraße &lt;1&gt;</p>}, 'a text is shown');
(undef, $status) = page('/datenschutz', '');
is($status, 404, 'an address has no page here');
like($body, qr{href="https://example.org/d\?a&amp;b">Datenschutz}, 'but a link');
unlike($body, qr/Barrierefreiheit/, 'what is not configured is not linked');
done_testing;
