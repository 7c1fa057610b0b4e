# Has bash complete the command lines of essgrid. "essgrid completion bash" writes this file.

# A row: command;kind;names;value;what it is. Kinds: c command, o option, p parameter, g grid.
IFS= read -r -d '' _essgrid_table <<'ESSGRID'
@TABLE@
ESSGRID

# Sets found to the value of the row of this kind and name, under this command. Fails if there is none.
_essgrid_find() {
  local at kind names value what
  found=''
  while IFS=';' read -r at kind names value what; do
    if [[ $kind == "$1" && ($at == "$2" || $at == '*') && ,$names, == *",$3,"* ]]; then
      found=$value
      return 0
    fi
  done <<<"$_essgrid_table"
  return 1
}

# Sets found to what the command expects as its parameter at this place.
_essgrid_parameter() {
  local at kind names value what
  found=''
  while IFS=';' read -r at kind names value what; do
    if [[ $kind == p && $at == "$1" ]] && { [[ $names == "$2" ]] || [[ $names == *+ && ${names%+} -le $2 ]]; }; then
      found=$value
      return 0
    fi
  done <<<"$_essgrid_table"
  return 1
}

_essgrid_offer() {
  if [[ $1 == "$cur"* ]]; then COMPREPLY+=("$1"); fi
}

# Offers the names of all rows of a kind; only the first of each while nothing is typed.
_essgrid_offer_rows() {
  local at kind names value what name
  while IFS=';' read -r at kind names value what; do
    if [[ $kind == "$1" && ($at == "$2" || $at == '*') ]]; then
      if [[ -z $cur ]]; then names=${names%%,*}; fi
      local IFS=,
      for name in $names; do _essgrid_offer "$name"; done
    fi
  done <<<"$_essgrid_table"
}

# A word as the shell will read it.
_essgrid_plain() {
  plain=$1
  case $plain in
    \'*) plain=${plain#\'} plain=${plain%\'} ;;
    \"*) plain=${plain#\"} plain=${plain%\"} ;;
    *) plain=${plain//\\/} ;;
  esac
  if [[ $plain == '~/'* ]]; then plain=$HOME/${plain#'~/'}; fi
}

# Offers files beside other words, as compgen finds them with these options.
_essgrid_offer_files() {
  local plain line
  _essgrid_plain "$cur"
  while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen "$@" -- "$plain")
  compopt -o filenames 2>/dev/null
}

# Offers what may stand for an expected value. Where nothing is offered, bash itself completes names of files.
_essgrid_offer_value() {
  local plain line
  case $1 in
    @file) if [[ ${#COMPREPLY[@]} -gt 0 ]]; then _essgrid_offer_files -f; fi ;;
    @folder) compopt +o default -o dirnames 2>/dev/null ;;
    @text | '') compopt +o default 2>/dev/null ;;
    @grid)
      _essgrid_offer_rows g ''
      _essgrid_offer_files -f -X '!*.y*ml'
      _essgrid_offer_files -d
      ;;
    @node)
      compopt +o default 2>/dev/null
      _essgrid_plain "${COMP_WORDS[0]}"
      local program=$plain
      _essgrid_plain "${given[0]}"
      while IFS= read -r line; do _essgrid_offer "${line%%$'\t'*}"; done < <(
        "$program" completion --nodes "$plain" 2>/dev/null
      )
      ;;
    *)
      compopt +o default 2>/dev/null
      local IFS='|'
      for line in $1; do _essgrid_offer "$line"; done
      ;;
  esac
  return 0
}

_essgrid() {
  local at='' pending='' found='' only_parameters='' word cur=${COMP_WORDS[COMP_CWORD]} i
  local -a given=()
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    if [[ $word == = ]]; then
      continue # bash cuts "--lang=fr" into three words
    elif [[ -n $pending ]]; then
      pending=''
    elif [[ $word == -- ]]; then
      only_parameters=yes
    elif [[ $word == -?* && -z $only_parameters ]]; then
      if _essgrid_find o "$at" "$word"; then pending=$found; fi
    elif [[ ${#given[@]} -eq 0 ]] && _essgrid_find c "$at" "$word"; then
      at=$found
    else
      given+=("$word")
    fi
  done
  if [[ $cur == = ]]; then cur=''; fi
  if [[ -n $pending ]]; then
    _essgrid_offer_value "$pending"
  elif [[ $cur == -* && -z $only_parameters ]]; then
    compopt +o default 2>/dev/null
    _essgrid_offer_rows o "$at"
  else
    if [[ ${#given[@]} -eq 0 ]]; then _essgrid_offer_rows c "$at"; fi
    _essgrid_parameter "$at" $((${#given[@]} + 1))
    _essgrid_offer_value "$found"
  fi
}

complete -o default -F _essgrid essgrid
