#!/usr/bin/perl
# The attacks of attacks.tsv put to the program itself, as a server would; each costs less than 100 ms of processor.
use strict;
use warnings;
use utf8;
use lib 'tests';
use Asking;
use Attacks;
use File::Copy qw(copy);
use Test::More;

my $cpu_max = $bin =~ /-san$/ ? 1.5 : 0.1;
my %ours = map { $_ => 1 } qw(Status Content-Type Content-Length Cache-Control Vary Content-Security-Policy
  X-Content-Type-Options Referrer-Policy ETag Last-Modified Allow Retry-After);

# what a server makes of a path; undef where it has to refuse it
sub decoded {
  my ($path) = @_;
  $path =~ s/%([0-9A-Fa-f]{2})/chr hex $1/ge;
  return $path =~ /\0/ ? undef : $path;
}

# Runs the program by its environment: status, headers, body, errors, seconds of processor.
sub ask_page {
  my ($attack, $path) = @_;
  my %headers = map { ('HTTP_' . (uc($_->[0]) =~ tr/-/_/r), $_->[1]) } @{ $attack->{headers} };
  my @before = times;
  my ($code, $out, $err);
  {
    local %ENV = (%headers, NACHLESE_CONFIG => "$tmp/config.page", REQUEST_METHOD => $attack->{method},
      SCRIPT_NAME => '/nachlese', PATH_INFO => $path, QUERY_STRING => $attack->{query}, GATEWAY_INTERFACE => 'CGI/1.1');
    ($code, $out, $err) = run("$bin/nachlese.cgi");
  }
  my @after = times;
  my ($headers_of, $body) = split /\r\n\r\n/, $out, 2;
  my ($status) = ($headers_of // '') =~ /^Status: (\d{3}) /;
  return ($code, $status // 0, $headers_of // '', $body // '', $err, $after[2] + $after[3] - $before[2] - $before[3]);
}

mkdir "$tmp/src";
copy('tests/page/hostile.txt', "$tmp/src/\"'><img src=x onerror=alert(8)>.txt") or die;
my ($code) = run("$bin/nachlese-index", '--quiet', '--archive', "$tmp/archive", "$tmp/src", glob('corpus/samples/*.pdf'));
is($code, 0, 'the samples and a hostile document are indexed');
open my $config, '>', "$tmp/config.page" or die;
print $config "[nachlese]\narchive=$tmp/archive\n";
close $config;

my @attacks = attacks();
cmp_ok(scalar @attacks, '>=', 80, 'there are enough attacks');
for my $attack (@attacks) {
  my $path = decoded($attack->{path});
  next if !defined $path;
  my ($exit, $status, $headers, $body, $err, $cpu) = ask_page($attack, $path);
  my @faults = faults_of($attack, $status, $headers, $body, 1);
  push @faults, "exit $exit" if $exit ne '0';
  push @faults, "on stderr: $err" if $err ne '';
  push @faults, "$cpu s of processor" if $cpu > $cpu_max;
  push @faults, map { "a header that is none of ours: $_" } grep { !/^([A-Za-z-]+): / || !$ours{$1} } split /\r\n/, $headers;
  push @faults, 'a body' if $attack->{method} eq 'HEAD' && $body ne '';
  is(join("\n", @faults), '', $attack->{name});
}
done_testing;
