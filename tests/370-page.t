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

# ---- as CSV ----

{
  my (undef, undef, $headers, $csv) = page('/', 'format=csv&q=redner%3AZumdick+Stellen');
  my ($code, $there) = ask('--format=csv', '--limit=1000', 'redner:Zumdick Stellen');
  like($headers->{'Content-Type'}, qr{^text/csv; charset=utf-8}, 'a search as CSV');
  $there =~ s{\Q$tmp\E/pdf/}{}g;
  is($csv, $there, 'is that of the command line, but for the folders of files');
}

# ---- matters and persons ----

{
  my (undef, $status, undef, $body) = page('/drucksache', 'name=VO%2F2023%2F087');
  $body = decode_utf8($body);
  is($status, 200, 'the way of a matter');
  like($body, qr{<ol class="weg">.*Bau- und Umweltausschuss.*Rat der Stadt Falkenbrück.*</ol>.*Haupt- und Finanzausschuss}s,
    'has its stations in order, and what was announced');
  (undef, $status) = page('/drucksache', 'name=99999%2F77');
  is($status, 404, 'a number that nothing bears');
  (undef, $status, undef, $body) = page('/person', 'name=Holger+Zumdick');
  is($status, 200, 'an office holder');
  like($body, qr{<th scope="row">Kreisausschuss</th>.*href="/n/top/[0-9a-f]{12}/5">TOP 5}s, 'has seats and what she spoke on');
  like($body, qr{<meta name="robots" content="noindex">}, 'and is not for search engines');
  (undef, undef, undef, $body) = page('/person', 'name=Wiebke');
  like($body, qr{name=Wiebke%20Claussen%20%28SPD%29">Wiebke Claussen</a>}, 'of several of one name each has a link');
  (undef, $status) = page('/person', 'name=Wiebke+Claussen+%28SPD%29');
  is($status, 200, 'that leads to her');
  (undef, $status) = page('/person', 'name=Niemand');
  is($status, 404, 'somebody whom nothing names');

  my $item = '/dokument/' . (search('gremium:Kreisausschuss'))[1]{hits}[0]{id} =~ s{/.*}{}r;
  (undef, undef, undef, $body) = page($item, '');
  like($body, qr{/n/person\?name=}, 'those who were present have links');
  configure("[nachlese]\narchive=$archive\n[page]\npersons=off\n");
  (undef, undef, undef, $body) = page($item, '');
  unlike($body, qr{/person}, 'without persons they have not');
  (undef, $status) = page('/person', 'name=Holger+Zumdick');
  is($status, 404, 'nor a page');
  configure("[nachlese]\narchive=$archive\n");
}

# ---- what a reader needs to go on ----

{
  my (undef, undef, undef, $body) = page('/', 'q=Rettungswache+' . encoded('Taxistände') . '&gremium=Kreisausschuss');
  $body = decode_utf8($body);
  like($body, qr{<h1>Nichts gefunden</h1>}, 'words that no item has together');
  like($body, qr{Eines der Wörter genügt: <a href="/n/\?q=Rettungswache%20ODER%20Taxist%C3%A4nde&amp;gremium=Kreisausschuss">}, 'are offered one by one');
  unlike($body, qr{Ohne Eingrenzung}, 'but nothing that finds nothing either');
  (undef, undef, undef, $body) = page('/', 'q=' . encoded('Taxistände') . '&gremium=Kreisausschuss');
  like($body, qr{Ohne Eingrenzung: <a href="/n/\?q=Taxist%C3%A4nde">.*<span class="anzahl">\d+ Treffer}, 'and a question without its filters');
  (undef, undef, undef, $body) = page('/', 'q=Quastenflosser');
  unlike($body, qr{<ul class="nichts">}, 'where there is no way none is shown');
  (undef, undef, undef, $body) = page('/', 'q=der&seite=2');
  $body = decode_utf8($body);
  like($body, qr{<title>der: \d+ Treffer, Seite 2 – .*Seite 2 von \d+}s, 'a page of a list says which it is');

  my $item = '/top/' . (search('redner:Zumdick Stellen'))[1]{hits}[0]{id} =~ s{(/.*)/.*}{$1}r;
  (undef, undef, undef, $body) = page($item, '');
  like($body, qr{<p class="wer"><a href="/n/person\?name=}, 'an office holder who speaks has a link');
  my $paper = '/dokument/' . (search('drucksache:VO/2023/087 Betonwanne'))[1]{hits}[0]{id};
  (undef, undef, undef, $body) = page($paper, '');
  like($body, qr{<dt>Drucksache</dt><dd><a href="/n/drucksache\?name=VO%2F2023%2F087">}, 'a paper leads to its way');
  my $sitting = '/dokument/' . (search('gremium:Kreisausschuss'))[1]{hits}[0]{id} =~ s{/.*}{}r;
  (undef, undef, undef, $body) = page($sitting, '');
  like($body, qr{<dt>Gremium</dt><dd><a href="/n/\?q=gremium%3A%22Kreisausschuss%22">}, 'a sitting to the others of its committee');
  (undef, undef, undef, $body) = page('/hilfe', '');
  my @fields = $body =~ m{<code>([a-z]+):</code></th><td>([^<]+)}g;
  is(scalar @fields, 2 * 19, 'the help has a meaning for each field');
  like($body, qr{<code>ergebnis:</code></th><td>[^<]*angenommen, abgelehnt}, 'and the words that it takes');
}

# ---- names to complete to ----

sub names {
  my ($code, $status, $headers, $body) = page('/vorschlaege', '', @_);
  is("$code $status", '0 200', 'the list of names');
  return (decode_json($body), $headers);
}

sub keep {
  my ($name, $text) = @_;
  open my $file, '>', "$archive/$name" or die;
  print $file encode_utf8($text);
  close $file;
}

{
  my ($names, $headers) = names();
  is($headers->{'Content-Type'}, 'application/json', 'is data, and no page');
  ok((grep { $_ eq 'Holger Zumdick' } @{ $names->{persons} }), 'has an office holder who spoke');
  ok((grep { $_ eq 'Kreisausschuss' } @{ $names->{committees} }), 'and a committee');
  my ($result) = grep { $_->{name} eq 'ergebnis' } @{ $names->{fields} };
  is_deeply([@$result{qw(label list)}, $result->{values}[0]], ['Ergebnis', undef, 'angenommen'], 'and the words of a field');
  for my $list (['redner', 'persons'], ['gremium', 'committees']) {
    my @empty = grep { !(search(qq($list->[0]:"$_")))[1]{total} } @{ $names->{ $list->[1] } };
    is("@empty", '', "each of its $list->[1] is found by $list->[0]:");
  }
  cmp_ok(scalar @{ $names->{persons} }, '>', 10, 'there are some');

  my $tag = $headers->{ETag};
  my (undef, $status) = page('/vorschlaege', '', HTTP_IF_NONE_MATCH => $tag);
  is($status, 304, 'and is not sent again');
  keep('withheld', "Holger Zumdick\n");
  ($names) = names(HTTP_IF_NONE_MATCH => $tag);
  ok(!(grep { /Zumdick/ } @{ $names->{persons} }), 'but when somebody is withheld, without her');
  unlink "$archive/withheld";

  configure("[nachlese]\narchive=$archive\n[page]\npersons=off\n");
  ($names) = names();
  is_deeply($names->{persons}, [], 'without persons it has none');
  cmp_ok(scalar @{ $names->{committees} }, '>', 3, 'but committees');
  configure("[nachlese]\narchive=$archive\n");
}

# What a document alone has goes with it, also while the index still holds it.
{
  mkdir "$tmp/less";
  run('cp', '-r', "$archive/.", "$tmp/less");
  my $manifest = decode_json(slurp("$tmp/less/current"));
  my ($line) = grep { /lindtal-kreisausschuss/ } split /\n/, slurp((glob "$tmp/less/ledger-*")[0]);
  my $entry = decode_json($line);
  push @{ $manifest->{dead} }, "$entry->{id}-$entry->{generation}";
  open my $file, '>:raw', "$tmp/less/current" or die;
  print $file encode_json($manifest);
  close $file;
  configure("[nachlese]\narchive=$tmp/less\n");
  my ($after) = names();
  ok(!(grep { $_ eq 'Kreisausschuss' } @{ $after->{committees} }), 'a committee of a document that is dead is not offered');
  ok(!(grep { $_ eq 'Holger Zumdick' } @{ $after->{persons} }), 'nor who spoke there');
  cmp_ok(scalar @{ $after->{persons} }, '>', 5, 'but the others are');
  configure("[nachlese]\narchive=$archive\n");
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
for my $path ('/', '/hilfe', '/vorschlaege', '/dokument/e388dfbb077b', '/top/e388dfbb077b/12') {
  my (undef, $status) = page($path, '');
  is($status, 503, "an archive marked as not public: $path");
}
{
  configure("[page]\npersons=vielleicht\n");
  my ($code, $status, undef, $body) = page('/', '');
  is("$code $status", '0 500', 'a config with a fault');
  unlike($body, qr/vielleicht|\Q$tmp\E/, 'is not told to strangers');
}

# ---- from sitting to sitting ----

# Three sittings of one committee, two of them of others: of like name, and of another town.
{
  my @sittings = (['Ödenbüll', 'Hauptausschuss', '12.01.2023'], ['Ödenbüll', 'Hauptausschuss', '09.03.2023'],
    ['Ödenbüll', 'Haupt- und Finanzausschuss', '23.03.2023'], ['Großenmoor', 'Hauptausschuss', '30.03.2023'],
    ['Ödenbüll', 'Hauptausschuss', '04.05.2023']);
  mkdir "$tmp/sittings";
  for my $n (0 .. $#sittings) {
    my ($town, $body, $date) = @{ $sittings[$n] };
    open my $file, '>:encoding(UTF-8)', "$tmp/sittings/$n.txt" or die;
    print $file "Gemeinde $town\n\nNiederschrift über die Sitzung des Ausschusses: $body\n\nGremium: $body\n",
      "Datum: $date\nBeginn: 19:00 Uhr\n\nTOP 1: Begrüßung\n\nDie Vorsitzende begrüßt alle.\n\n",
      "TOP 2: Streudienst\n\nBeschluss: Der Streudienst wird vergeben.\n\nAbstimmungsergebnis: einstimmig\n";
    close $file;
  }
  run("$bin/nachlese-index", '--quiet', '--archive', "$tmp/sat", "$tmp/sittings");
  configure("[nachlese]\narchive=$tmp/sat\n");
  my %pages;
  for my $path (glob "$tmp/sittings/*.txt") {
    my ($code, $out) = run("$bin/nachlese", 'search', '--archive', "$tmp/sat", '--format=json', '--limit=50', 'Streudienst');
    my ($hit) = grep { $path =~ /\Q$_->{source}{path}\E$/ } @{ decode_json($out)->{hits} };
    my (undef, undef, undef, $page) = page('/dokument/' . ($hit->{id} =~ s{/.*}{}r), '');
    my ($links) = $page =~ m{<nav class="nachbarn".*?<ul>\n(.*?)</ul>}s;
    $pages{ $path =~ s{.*/}{}r } = join ' ', ($links // '') =~ m{<span>(\w+)</span> <a [^>]*>Sitzung vom ([\d.]+)}g;
  }
  is($pages{'0.txt'}, 'Danach 09.03.2023', 'the first sitting');
  is($pages{'1.txt'}, 'Davor 12.01.2023 Danach 04.05.2023', 'one between two');
  is($pages{'2.txt'}, '', 'a committee that sat once');
  is($pages{'3.txt'}, '', 'one of another town');
  is($pages{'4.txt'}, 'Davor 09.03.2023', 'the last sitting');
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
