# Completion for bash of nachlese, nachlese-index and nachlese-extract: commands, options, their values, fields of a
# query. tests/355-completion.t holds the lists against the programs.

_nachlese_fields='redner: fraktion: anwesend: gremium: ort: titel: top: drucksache: beschluss: ergebnis: einstimmig: ja: nein: enthaltung: betrag: art: fassung: datum: jahr:'
_nachlese_facets='gremium ort jahr art ergebnis redner fraktion'

# The options of a command.
_nachlese_options() {
  local list='--archive= --format= --color= --limit= --offset= --help'
  case $1 in
    search) echo '--archive= --format= --color= --sort= --group= --limit= --offset= --explain --help' ;;
    people | decisions | facets) echo "$list" ;;
    show | items | paper | stats | check) echo '--archive= --format= --color= --help' ;;
    feeds) echo '--archive= --output= --mail= --help' ;;
    help) echo '--format= --color= --help' ;;
  esac
}

# The values of an option that has a few.
_nachlese_values() {
  case $2 in
    --color) echo 'auto always never' ;;
    --sort) echo 'relevance date' ;;
    --group) echo 'item meeting' ;;
    --format)
      case $1 in
        search | items | people | decisions | facets) echo 'text json csv' ;;
        *) echo 'text json' ;;
      esac
      ;;
  esac
}

# Offers the words of a list that begin with $2. Of a word with : or = in it readline replaces what stands behind them.
_nachlese_offer() {
  local list=$1 word=$2 kept
  kept=${word%"${word##*[:=]}"}
  mapfile -t COMPREPLY < <(compgen -W "$list" -- "$word")
  [[ ${COMPREPLY[0]} == *[:=] ]] && compopt -o nospace 2>/dev/null
  COMPREPLY=("${COMPREPLY[@]#"$kept"}")
}

_nachlese() {
  local line=${COMP_LINE:0:COMP_POINT} word command words
  read -ra words <<<"$line"
  word=${line##*[[:space:]]}
  command=${words[1]}
  COMPREPLY=()
  if [[ -z $word && ${#words[@]} -eq 1 || -n $word && ${#words[@]} -eq 2 ]]; then
    _nachlese_offer 'search show items people decisions paper facets stats check feeds help --help --version' "$word"
  elif [[ $word == --archive=* || $word == --output=* ]]; then
    mapfile -t COMPREPLY < <(compgen -d -- "${word#*=}")
  elif [[ $word == --*=* ]]; then
    _nachlese_offer "$(_nachlese_values "$command" "${word%%=*}")" "${word#*=}"
  elif [[ $word == -* ]]; then
    _nachlese_offer "$(_nachlese_options "$command")" "$word"
  else
    case $command in
      search | decisions) _nachlese_offer "$_nachlese_fields" "$word" ;;
      facets) _nachlese_offer "$_nachlese_facets $_nachlese_fields" "$word" ;;
      help) _nachlese_offer 'search show items people decisions paper facets stats check feeds help abfrage' "$word" ;;
    esac
  fi
}

# The programs without commands: options, else files.
_nachlese_files() {
  local line=${COMP_LINE:0:COMP_POINT} word
  word=${line##*[[:space:]]}
  COMPREPLY=()
  case $1:$word in
    *:*=*) mapfile -t COMPREPLY < <(compgen -f -- "${word#*=}") ;;
    nachlese-index:-*)
      _nachlese_offer '--archive= --batch= --delete-missing --dry-run --force --full --jobs= --memory-limit= --progress --purge= --quiet --remove= --repair --report= --retry --status --time-limit= --unpurge= --verify --version --help' "$word"
      ;;
    nachlese-extract:-*) _nachlese_offer '--check-profiles --explain --memory-limit= --pages --profile= --time-limit= --version --help' "$word" ;;
    *) mapfile -t COMPREPLY < <(compgen -f -- "$word") ;;
  esac
}

complete -F _nachlese nachlese
complete -o filenames -F _nachlese_files nachlese-index nachlese-extract
