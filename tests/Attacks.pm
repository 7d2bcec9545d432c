# Attacks.pm: the requests of attacks.tsv, and what is right of the answers. To be used from the tree's top folder.
package Attacks;
use strict;
use warnings;
use Digest::SHA;
use Exporter 'import';

our @EXPORT = qw(attacks faults_of);

# {TEXT*N}, {id:FILE}
sub expand {
  my ($text) = @_;
  $text =~ s/\{id:([^}]+)\}/substr(Digest::SHA->new(256)->addfile($1)->hexdigest, 0, 12)/ge;
  $text =~ s/\{([^{}]+?)\*(\d+)\}/$1 x $2/ge;
  return $text;
}

# A list of { name, method, path, query, headers (a list of [name, value]), statuses (a set), forbidden (a list) }; bytes.
sub attacks {
  my @attacks;
  open my $file, '<', 'tests/attacks.tsv' or die;
  while (my $line = <$file>) {
    chomp $line;
    next if $line =~ /^(#|$)/;
    my ($name, $method, $path, $query, $headers, $statuses, $forbidden) = split /\t/, $line, -1;
    die "attacks.tsv: $line" if !defined $statuses || $statuses !~ /^\d{3}(,\d{3})*$/;
    push @attacks, {
      name => $name, method => $method, path => expand($path), query => expand($query),
      headers => [map { [split /: /, expand($_), 2] } split /\|/, $headers],
      statuses => { map { $_ => 1 } split /,/, $statuses },
      forbidden => [split /\|/, $forbidden // ''],
    };
  }
  return @attacks;
}

# What is wrong with the answer (status, headers as one text, body) to an attack, as a list; ours: it is an answer of the
# program, and not of its server.
sub faults_of {
  my ($attack, $status, $headers, $body, $ours) = @_;
  my @faults;
  push @faults, "status $status" if !$attack->{statuses}{$status};
  for my $text (@{ $attack->{forbidden} }) {
    push @faults, "\"$text\" is in the answer" if index("$headers\n$body", $text) >= 0;
  }
  return @faults if !$ours;
  push @faults, 'a header is missing'
    if $headers !~ /^Content-Security-Policy: default-src 'none'/mi || $headers !~ /^X-Content-Type-Options: nosniff/mi;
  push @faults, 'a script in the text' if $headers =~ m{^Content-Type: text/html}mi && $body =~ /<script(?! src="[^"]*\/nachlese\.js" defer>)/i;
  push @faults, 'an attribute that runs' if $body =~ /<[a-z]+(?:\s+[a-z-]+(?:="[^"<]*")?)*\s+(?:on[a-z]+|style)\s*=/i;
  push @faults, "a path of the machine: $&" if $body =~ m{/(?:tmp|home|root|usr|var|work)/\S*}i;
  push @faults, 'no text of ours' if $body =~ /\0/;
  return @faults;
}

1;
