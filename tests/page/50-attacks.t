#!/usr/bin/perl
# The attacks of attacks.tsv as they come through lighttpd, byte for byte.
use strict;
use warnings;
use utf8;
use File::Basename qw(dirname);
BEGIN { chdir dirname(__FILE__) . '/../..' or die }
use lib 'tests';
use Attacks;
use IO::Socket::INET;
use Test::More;

binmode Test::More->builder->$_, ':encoding(UTF-8)' for qw(output failure_output);
my ($host, $script) = $ENV{PAGE_URL} =~ m{^http://([^/]+)(/.*)$} or die 'PAGE_URL is not set';

sub request_of {
  my ($attack) = @_;
  my $target = $script . $attack->{path} . ($attack->{query} ne '' ? "?$attack->{query}" : '');
  my $lines = join '', map { "$_->[0]: $_->[1]\r\n" } @{ $attack->{headers} };
  return "$attack->{method} $target HTTP/1.1\r\nHost: $host\r\nConnection: close\r\n$lines\r\n";
}

sub put {
  my ($request) = @_;
  my $socket = IO::Socket::INET->new(PeerAddr => $host, Timeout => 10) or die "no server: $@";
  print $socket $request;
  local $/;
  my $answer = <$socket> // '';
  return split /\r\n\r\n/, $answer, 2;
}

for my $attack (attacks()) {
  my ($headers, $body) = put(request_of($attack));
  my ($status) = ($headers // '') =~ m{^HTTP/1\.[01] (\d{3})};
  my $ours = ($headers // '') =~ /^Content-Security-Policy:/mi;
  is(join("\n", faults_of($attack, $status // 0, $headers // '', $body // '', $ours)), '', $attack->{name});
}

# Hosts and lines that no browser sends.
my %raw = (
  'no host' => "GET $script/?q=der HTTP/1.1\r\nConnection: close\r\n\r\n",
  'two hosts' => "GET $script/?q=der HTTP/1.1\r\nHost: $host\r\nHost: boese.example.net\r\nConnection: close\r\n\r\n",
  'a host of markup' => "GET $script/?q=der HTTP/1.1\r\nHost: <script>alert\r\nConnection: close\r\n\r\n",
  'another host' => "GET $script/?q=der HTTP/1.1\r\nHost: boese.example.net\r\nConnection: close\r\n\r\n",
  'a whole address' => "GET http://boese.example.net$script/?q=der HTTP/1.1\r\nHost: $host\r\nConnection: close\r\n\r\n",
  'a request in a request' => "GET $script/?q=a HTTP/1.1\r\nHost: $host\r\nContent-Length: 40\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\nGET /geheim HTTP/1.1\r\n\r\n",
);
for my $name (sort keys %raw) {
  my ($headers, $body) = put($raw{$name});
  my $answer = ($headers // '') . ($body // '');
  like($answer, qr{^HTTP/1\.1 (200|400|404)}, "$name: an answer");
  unlike($answer, qr/boese\.example|<script>alert|geheim/, "$name: nothing of it in the answer");
}
done_testing;
