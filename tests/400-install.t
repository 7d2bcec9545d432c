#!/bin/sh
# Installed under DESTDIR, the programs run from there with the tree out of reach.
. "$(dirname "$0")/tap.sh"

root=$tmp/root
ok 'make install' env -u MAKEFLAGS make --no-print-directory install BUILD="$bin" DESTDIR="$root" PREFIX=/usr
ok 'licence and README are installed' test -s "$root/usr/share/doc/nachlese/LICENSE" -a -s "$root/usr/share/doc/nachlese/README.md"
ok 'the service runs the installed program' grep -q '^ExecStart=/usr/bin/nachlese-index ' "$root/usr/lib/systemd/system/nachlese-index.service"
ok '... as a user that is made for it' \
  sh -c "user=\$(sed -n 's/^User=//p' '$root/usr/lib/systemd/system/nachlese-index.service') &&
    grep -q \"^u \$user \" '$root/usr/lib/sysusers.d/nachlese.conf'"
ok '... whose archive the web server may read' \
  test -z "$(grep -E '^(DynamicUser=yes|StateDirectoryMode=0?7[0-4])' "$root/usr/lib/systemd/system/nachlese-index.service")"
ok '... and then the feeds' grep -q '^ExecStartPost=/usr/bin/nachlese feeds ' "$root/usr/lib/systemd/system/nachlese-index.service"
for page in */*.[1-9]; do
  [ -e "$page" ] && ok "$(basename "$page") is installed" test -s "$root/usr/share/man/man${page##*.}/$(basename "$page")"
done

for name in answer record; do
  ok "$name.schema.json is installed" jq -e '."$schema"' "$root/usr/share/nachlese/$name.schema.json"
done
for program in nachlese nachlese-index nachlese-extract; do
  ok "completion of $program is installed" bash -c '. "$1" && complete -p "$2"' - \
    "$root/usr/share/bash-completion/completions/$program" "$program"
done

# away COMMAND...: from another folder, with little of an environment; where we may (root), over an empty folder in
# place of the tree.
tree=$PWD
sample=$(ls "$tree"/corpus/samples/*.txt | head -1)
cp "$sample" "$tmp/one.txt"
hide='mount -t tmpfs none "$TREE"'
case $tmp in "$tree"/*) hide=false ;; esac
if TREE="$tree" unshare --mount sh -c "$hide" 2>/dev/null; then
  away() { (cd "$tmp" && env -i TREE="$tree" HOME="$tmp" LC_ALL="$LC_ALL" unshare --mount sh -c "$hide && exec \"\$@\"" sh "$@"); }
  ok 'the tree is out of reach' away sh -c '[ ! -e "$TREE/Makefile" ]'
else
  away() { (cd "$tmp" && env -i HOME="$tmp" LC_ALL="$LC_ALL" "$@"); }
  echo '# cannot hide the tree here (not root): only another folder'
fi

for program in nachlese-index nachlese-extract nachlese; do
  exits "$program --version" 0 away "$root/usr/bin/$program" --version
done
exits 'a document is read' 0 away "$root/usr/bin/nachlese-extract" one.txt
"$bin/nachlese-extract" "$tmp/one.txt" >"$tmp/there.json"
cp "$tmp/out" "$tmp/here.json"
ok 'as in the tree' tests/record same "$tmp/here.json" "$tmp/there.json"
exits 'and indexed' 0 away "$root/usr/bin/nachlese-index" --archive archive one.txt
exits 'and found' 0 away "$root/usr/bin/nachlese" search --archive archive --format=json art:niederschrift
ok 'once' holds "$tmp/out" '.total > 0'


# The page needs its stylesheet beside it, and the archive that its config names.
printf '[nachlese]\narchive=%s/archive\n' "$tmp" >"$tmp/config"
page() {
  away env NACHLESE_CONFIG="$tmp/config" REQUEST_METHOD=GET SCRIPT_NAME=/n PATH_INFO="$1" QUERY_STRING="$2" \
    "$root/usr/lib/cgi-bin/nachlese.cgi"
}
exits 'the page answers' 0 page / q=art:niederschrift
ok 'with hits' grep '<ol class="treffer"' "$tmp/out"
exits 'its stylesheet is found' 0 page /nachlese.css ''
ok 'where it was installed' grep 'Content-Type: text/css' "$tmp/out"
for server in lighttpd apache nginx; do
  ok "an example for $server is installed" test -s "$root/usr/share/doc/nachlese/servers/$server.conf"
done

# That it is the installed profiles that were read shows when one of them is spoilt.
echo 'no profile' >"$root/usr/share/nachlese/profiles/spoilt.profile"
exits 'a spoilt installed profile is refused' 65 away "$root/usr/bin/nachlese-extract" one.txt
ok 'by its name' grep 'spoilt\.profile' "$tmp/err"
done_testing
