#!/usr/bin/perl
# 350-commands.t: the commands on an archive of invented documents, by tests/commands.cases; every answer in JSON is held
# against query/answer.schema.json. Then what the keeper of an archive writes by hand: aliases, withheld names.
use strict;
use warnings;
use utf8;
use FindBin;
use lib $FindBin::Bin;
use Asking;
use Encode qw(decode_utf8 encode_utf8);
use File::Basename qw(basename);
use File::Path qw(remove_tree);
use JSON::PP;
use Test::More;

my $archive = "$tmp/archive";
my @sources = glob 'tests/commands/*.txt';
my %id;    # name of a source → its id

sub index_sources {
  my ($code, $out, $err) = run("$bin/nachlese-index", '--archive', $archive, '--quiet', @_, @sources);
  is $code, 0, 'indexed' or diag $err;
  for my $line (split /\n/, slurp((glob "$archive/ledger-*")[0])) {
    my $entry = decode_json($line);
    $id{basename($entry->{path}) =~ s/\.txt$//r} = $entry->{id};
  }
}

# The command with an option put behind its name.
sub ask_command {
  my ($words, @options) = @_;
  my ($command, @arguments) = split ' ', $words;
  push @options, '--archive', $archive if $command ne 'help';
  my ($code, $out, $err) = run("$bin/nachlese", $command, @options, @arguments);
  return ($code, decode_utf8($out), decode_utf8($err));
}

sub is_valid {
  my ($command, $out) = @_;
  write_file("$tmp/answer.json", $out);
  my ($code, $said) = run('tests/record', 'answer', $command, "$tmp/answer.json");
  is "$code $said", "0 \n", "$command: by the schema";
}

sub write_file {
  my ($path, $text) = @_;
  open my $file, '>:raw', $path or die "$path: $!";
  print $file encode_utf8($text);
  close $file or die;
}

sub is_true {
  my ($filter) = @_;
  my ($code, $out, $err) = run('jq', '-e', $filter, "$tmp/answer.json");
  ok $code eq '0', $filter or diag substr decode_utf8(slurp("$tmp/answer.json")), 0, 1000;
}

# The lines of text are no wider than a terminal, but for a title, an id, a path that cannot be broken.
sub is_narrow {
  my ($words, $text) = @_;
  my @wide = grep { length > 80 } split /\n/, $text;
  is_deeply \@wide, [], "$words: 80 columns" if $words !~ /^(?:search|help)/;
}

sub check_case {
  my ($words, @rules) = @_;
  my ($wanted) = map { /^= (.*)/ ? $1 : () } @rules;
  my ($code, $text, $err) = ask_command($words);
  is $code, $wanted // 0, "$words: exit code" or diag $err;
  is $text, '', "$words: nothing on stdout" if $wanted;
  is_narrow($words, $text);
  if (grep { /^\?/ } @rules) {
    my ($command) = split ' ', $words;
    is_valid($command, (ask_command($words, '--format=json'))[1]);
  }
  my @csv = grep { /^,/ } @rules;
  my $rows = @csv ? (ask_command($words, '--format=csv'))[1] : '';
  for (@rules) {
    my ($sign, $rest) = /^(\S) (.*)/ or die "commands.cases: $_";
    is_true($rest) if $sign eq '?';
    like $text, qr/^.*\Q$rest\E/m, "$words: $rest" if $sign eq '+';
    unlike $text, qr/\Q$rest\E/, "$words: no $rest" if $sign eq '-';
    like $err, qr/\Q$rest\E/, "$words: says $rest" if $sign eq '!';
    like $rows, qr/^\Q$rest\E\r$/m, "$words: row $rest" if $sign eq ',';
  }
}

sub check_cases {
  my @blocks = split /^\$ /m, decode_utf8(slurp('tests/commands.cases'));
  shift @blocks;
  for my $block (@blocks) {
    $block =~ s/ID\(([\w-]+)\)/$id{$1} or die "no source $1"/ge;
    check_case(grep { /\S/ && !/^#/ } split /\n/, $block);
  }
}

# ---- what the archive's keeper writes by hand ----

sub people {
  my ($code, $out, $err) = ask_command("people @_", '--format=json');
  return $code eq '0' ? decode_json(encode_utf8($out)) : "$code $err";
}

sub names { return [map { $_->{name} } @{people(@_)->{people}}] }

sub check_aliases {
  write_file("$archive/aliases", <<'END');
# two names of one person, and two persons of one name
[persons]
Anna Kruse=Anna Petersen
Peter Maibaum=Peter Maibaum (CDU);Peter Maibaum (SPD)

[committees]
Stadtrat=Rat;Rat der Stadt Hagebuchen
END
  is_deeply names('Petersen'), ['Anna Kruse'], 'an alias finds the preferred name';
  my ($kruse) = @{people('Petersen')->{people}};
  is "$kruse->{sittings} $kruse->{spoken}{total}", '3 3', 'sittings and speeches under both names';
  is_deeply $kruse->{committees}, ['Bauausschuss', 'Stadtrat'], 'the preferred name of a committee';
  is_deeply names('Anna Kruse'), ['Anna Kruse', 'Anna Kruse'], 'in another municipality she stays another';
  is_deeply names('Maibaum'), ['Peter Maibaum'], 'two that the file says are one';
  is people('Maibaum')->{people}[0]{spoken}{total}, 2, 'with all that they said';
  like((ask_command('facets gremium'))[1], qr/^ +\d+  Stadtrat$/m, 'facets: the preferred name');
  like((ask_command('paper 18828-20'))[1], qr/^13\.02\.2024  Stadtrat$/m, 'paper: the preferred name');
  like((ask_command('decisions'))[1], qr/^13\.02\.2024  Stadtrat /m, 'decisions: the preferred name');
  is people()->{total}, 10, 'as many fewer in the list';
}

sub check_bound_aliases {
  write_file("$archive/aliases", "[persons]\nAnna Kruse=Anna Kruse (Hagebuchen);Anna Kruse (Ödenbüll)\n");
  is_deeply people('Anna Kruse')->{people}[0]{bodies}, ['Stadt Hagebuchen', 'Stadt Ödenbüll'],
    'one person in two municipalities, where the file says so';
  write_file("$archive/aliases", "[persons]\nPeter Maibaum sen.=Peter Maibaum (CDU)\n");
  is_deeply names('Maibaum'), ['Peter Maibaum', 'Peter Maibaum sen.'], 'one of two of one name has another';
}

sub check_withheld {
  write_file("$archive/withheld", "# on request\nAnna Kruse (Ödenbüll)\n\nVolker Lindhorst\n");
  is people()->{total}, 10, 'withheld: not in the list';
  is people('Lindhorst')->{total}, 0, 'withheld: not found by name';
  is_deeply people('Anna Kruse')->{people}[0]{bodies}, ['Stadt Hagebuchen'], 'withheld in one municipality alone';
}

sub check_damage {
  my ($file, $text, $like) = @_;
  my $kept = -e "$archive/$file" ? decode_utf8(slurp("$archive/$file")) : '';
  write_file("$archive/$file", $text);
  for my $command ('people', 'paper 18828-20', 'decisions', 'facets gremium') {
    next if $file eq 'withheld' && $command ne 'people';
    my ($code, $out, $err) = ask_command($command);
    is "$code $out", '65 ', "$command: a damaged $file";
    like $err, $like, "$command: says where";
  }
  write_file("$archive/$file", $kept);
}

# An error or an answer, never a crash, and nothing that steers a terminal.
sub check_hostile {
  my @hostile = ("\xff\xfe", "\e[31mrot", '()', '(', '((a)', '*', '%s%n', '=', '/', '-', "a\nb", '"', 'x' x 5000);
  for my $command ('people', 'paper', 'decisions', 'facets', 'facets gremium', 'show', 'items', 'help') {
    for my $word (@hostile) {
      my ($code, $out, $err) = run("$bin/nachlese", split(/ /, $command), '--archive', $archive, $word);
      ($code, $out, $err) = run("$bin/nachlese", $command, $word) if $command eq 'help';
      my $name = "$command: " . substr($word =~ s/[^ -~]/?/gr, 0, 20);
      like $code, qr/^(?:0|64|66)$/, "hostile: $name";
      unlike $out . $err, qr/[\x00-\x08\x0b-\x1f\x7f]/, "hostile: $name: no control characters";
    }
  }
}

index_sources();
check_cases();
check_hostile();
check_aliases();
check_bound_aliases();
unlink "$archive/aliases";
check_withheld();
index_sources('--full');
ok -s "$archive/withheld", 'a run leaves what it did not write';
is people()->{total}, 10, 'and it still holds';
unlink "$archive/withheld";
check_damage('aliases', "[persons]\nAnna Kruse\n", qr{/aliases:2: });
check_damage('aliases', "[people]\nA=B\n", qr{/aliases: .*\[people\]});
write_file("$archive/aliases", '');
is people()->{total}, 12, 'an empty file says nothing';

# a reading that was replaced counts no more
my $changed = "$tmp/hagebuchen-rat-2024-05-14.txt";
write_file($changed, decode_utf8(slurp('tests/commands/hagebuchen-rat-2024-05-14.txt')));
@sources = ($changed, grep { !/2024-05-14/ } @sources);
remove_tree($archive);
index_sources();
write_file($changed, decode_utf8(slurp($changed)) =~ s/Petersen, Anna/Wolters, Anna/r);
index_sources();
is_deeply names('Petersen'), [], 'nobody from a reading that was replaced';
is_deeply names('Wolters'), ['Anna Wolters'], 'but from the new one';
is people('Lindhorst')->{people}[0]{sittings}, 3, 'whose sitting is counted once';
done_testing;
