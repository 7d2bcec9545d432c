#!/usr/bin/perl
# 270-hostile.t: a folder of files that mean harm (tests/hostile makes it). Each is told in words or read, the run ends,
# and neither it nor its readers take more than they may.
use strict;
use warnings;
use FindBin;
use lib $FindBin::Bin;
use Asking;
use JSON::PP;
use Test::More;
use Time::HiRes qw(sleep time);

plan skip_all => 'with ASan there is no limit of memory' if $bin =~ /-san$/;
my ($in, $archive, $report) = map { "$tmp/$_" } qw(in archive report.json);
my ($seconds, $mebibytes) = (5, 256);

# The most memory that the run and its readers had, in MiB.
my %peak = (run => 0, reader => 0);

sub peak_of {
  my $pid = shift;
  open my $status, '<', "/proc/$pid/status" or return 0;
  my ($kib) = map { /^VmHWM:\s*(\d+)/ ? $1 : () } <$status>;
  return ($kib // 0) / 1024;
}

sub watch {
  my $pid = shift;
  open my $list, '<', "/proc/$pid/task/$pid/children" or return;
  for my $child (split ' ', <$list> // '') {
    my $peak = peak_of($child);
    $peak{reader} = $peak if $peak > $peak{reader};
  }
  my $peak = peak_of($pid);
  $peak{run} = $peak if $peak > $peak{run};
}

# Runs without a shell, watching; returns the exit code.
sub watched {
  my $pid = fork // die;
  if (!$pid) {
    open STDOUT, '>', "$tmp/out";
    open STDERR, '>', "$tmp/err";
    exec @_ or exit 127;
  }
  while (waitpid($pid, 1) == 0) {
    watch($pid);
    sleep 0.05;
  }
  return $? & 127 ? 'signal ' . ($? & 127) : $? >> 8;
}

my ($code, $list, $err) = run('tests/hostile', $in);
is $code, 0, 'files that mean harm' or diag $err;
my @wanted = map { [ split /\t(?=[^\t]*$)/ ] } split /\n/, $list;
cmp_ok scalar @wanted, '>=', 30, '... are some';

# one more changes all the time
my $writer = fork // die;
if (!$writer) {
  open my $out, '+>', "$in/changing.txt" or exit 1;
  syswrite $out, 'Der Rat tagt. ' x 9_000_000;
  while (getppid() != 1) { sysseek $out, 0, 0; syswrite $out, 'D' }
  exit 0;
}
sleep 0.05 until (-s "$in/changing.txt" // 0) == 9_000_000 * 14;
push @wanted, [ 'changing.txt', 'changed while it was being read' ];

my $begin = time;
$code = watched("$bin/nachlese-index", '--archive', $archive, '--report', $report, '--time-limit', $seconds,
  '--memory-limit', $mebibytes, $in);
my $took = time - $begin;
kill TERM => $writer;
waitpid $writer, 0;

is $code, 1, sprintf('the run ends, in %.0f s, and says that some failed', $took) or diag slurp("$tmp/err");
cmp_ok $took, '<', 300, '... not too late';
diag sprintf 'most memory: run %.0f MiB, a reader %.0f MiB', @peak{qw(run reader)};
cmp_ok $peak{run}, '<', 300, '... with bounded memory';
cmp_ok $peak{reader}, '<', $mebibytes + 100, '... as have its readers';

my $said = decode_json(slurp($report));
my %reason = map { $_->{path} => $_->{reason} } @{ $said->{failures} };
my %state;
for my $entry (map { decode_json($_) } split /\n/, slurp("$archive/" . decode_json(slurp("$archive/current"))->{ledger})) {
  $state{ $entry->{path} } = $entry->{state};
}

# What became of a file: why it failed, or its state; of a folder whatever was said of what lies in it.
sub outcome {
  my $path = shift;
  my @within = grep { index($_, "$path/") == 0 } keys %reason;
  return $reason{$path} // (@within ? $reason{ $within[0] } : undef) // $state{$path} // '(nothing)';
}

for my $case (@wanted) {
  my ($name, $pattern) = @$case;
  my $path = "$in/" . $name =~ s/\\n/\n/gr;
  $path =~ s/\xff\xfe/\xef\xbf\xbd\xef\xbf\xbd/;    # as shown
  $path = Encode::decode_utf8($path);
  my $outcome = outcome($path);
  $pattern =~ s/\bread\b/read|^done\$/;
  $pattern = '^\(nothing\)$' if $pattern eq '-';
  like $outcome, qr/$pattern/, substr($name, 0, 40) . ': ' . $outcome;
}
is scalar(grep { /[\x00-\x08\x0b-\x1f]/ } split /\n/, slurp("$tmp/err")), 0, 'nothing that was said steers a terminal';
($code, my $out) = run("$bin/nachlese", 'check', '--archive', $archive);
is $code, 0, 'the archive is sound' or diag $out;
done_testing;
