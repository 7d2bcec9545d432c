# Bytes.pm: what lies in the files of an archive, packed or not.
package Bytes;
use strict;
use warnings;
use Compress::Raw::Zlib;
use Exporter 'import';
use File::Find qw(find);

our @EXPORT = qw(laid_open files_below);

# What begins at any byte as a stream of zlib, with its header or bare, as far as it can be unpacked.
sub inflated {
  my ($bytes, $bits) = @_;
  my $out = '';
  my ($stream) = Compress::Raw::Zlib::Inflate->new(-WindowBits => $bits, -ConsumeInput => 0, -Bufsize => 16384);
  for my $at (0 .. length($bytes) - 3) {
    my $first = unpack 'n', substr $bytes, $at, 2;
    next if $bits > 0 && ($first % 31 || ($first >> 8 & 15) != 8);
    my ($part, $in) = ('', substr $bytes, $at, 1 << 16);
    $stream->inflateReset;
    $stream->inflate($in, $part);
    $out .= "$part\n" if length $part > 7;
  }
  return $out;
}

sub laid_open { my $bytes = shift; return join "\n", $bytes, inflated($bytes, WANT_GZIP_OR_ZLIB), inflated($bytes, -15) }

sub files_below {
  my @files;
  find({ no_chdir => 1, wanted => sub { push @files, $_ if -f } }, shift);
  return sort @files;
}

1;
