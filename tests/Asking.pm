# Asking.pm: what the tests in Perl that ask an archive share. Tests run in the tree's top folder.
package Asking;
use strict;
use warnings;
use utf8;
use Encode qw(encode_utf8);
use Exporter 'import';
use File::Basename qw(dirname);
use File::Copy qw(copy);
use File::Temp qw(tempdir);
use JSON::PP;
use Test::More;

our @EXPORT = qw(run slurp make_archive ask search $tmp $bin);

chdir dirname(__FILE__) . '/..' or die;
our $bin = $ENV{BUILD} // 'build';
our $tmp = tempdir(CLEANUP => 1);
my $archive;

# an archive or config of the user's own must not play a part
delete @ENV{qw(NACHLESE_ARCHIVE NO_COLOR)};
$ENV{XDG_CONFIG_HOME} = "$tmp/config";
binmode Test::More->builder->$_, ':encoding(UTF-8)' for qw(output failure_output todo_output);

# Runs a program without a shell. Returns its exit code (or "signal N"), output and errors, as bytes.
sub run {
  my @command = map { utf8::is_utf8($_) ? encode_utf8($_) : $_ } @_;
  my $pid = fork // die;
  if (!$pid) {
    open STDIN, '<', '/dev/null';
    open STDOUT, '>', "$tmp/out" or die;
    open STDERR, '>', "$tmp/err" or die;
    exec @command or exit 127;
  }
  waitpid $pid, 0;
  my $code = $? & 127 ? 'signal ' . ($? & 127) : $? >> 8;
  return ($code, map { slurp("$tmp/$_") } qw(out err));
}

sub slurp {
  open my $file, '<:raw', shift or die;
  local $/;
  return scalar <$file> // '';
}

# Indexes the samples of some kinds (txt, pdf, html); ask and search go there from now on. Returns the archive's folder.
sub make_archive {
  my $kind = join '+', @_;
  mkdir "$tmp/$kind";
  copy($_, "$tmp/$kind/") or die for map { glob "corpus/samples/*.$_" } @_;
  $archive = "$tmp/$kind.archive";
  my ($code, $out, $err) = run("$bin/nachlese-index", '--archive', $archive, '--quiet', "$tmp/$kind");
  is $code, 0, "$kind: indexed" or diag $err;
  return $archive;
}

# Exit code, output, errors of a search.
sub ask {
  return run("$bin/nachlese", 'search', '--archive', $archive, @_);
}

# Exit code and the answer in JSON.
sub search {
  my ($code, $out) = ask('--format=json', @_);
  return ($code, $code eq '0' ? decode_json($out) : {});
}

1;
