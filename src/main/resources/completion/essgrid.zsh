#compdef essgrid
# Has zsh complete the command lines of essgrid. "essgrid completion zsh" writes this file.

# A row: command;kind;names;value;what it is. Kinds: c command, o option, p parameter, g grid.
IFS= read -r -d '' _essgrid_table <<'ESSGRID'
@TABLE@
ESSGRID

# Sets found to the value of the row of this kind and name, under this command. Fails if there is none.
_essgrid_find() {
  local at kind names value what
  found=''
  while IFS=';' read -r at kind names value what; do
    if [[ $kind == $1 && ($at == $2 || $at == '*') && ,$names, == *,$3,* ]]; then
      found=$value
      return 0
    fi
  done <<<$_essgrid_table
  return 1
}

# Sets found to what the command expects as its parameter at this place.
_essgrid_parameter() {
  local at kind names value what
  found=''
  while IFS=';' read -r at kind names value what; do
    if [[ $kind == p && $at == $1 ]] && { [[ $names == $2 ]] || [[ $names == *+ && ${names%+} -le $2 ]] }; then
      found=$value
      return 0
    fi
  done <<<$_essgrid_table
  return 1
}

# Offers the names of all rows of a kind, with what they are.
_essgrid_offer_rows() {
  local at kind names value what name
  local -a offers
  while IFS=';' read -r at kind names value what; do
    if [[ $kind == $1 && ($at == $2 || $at == '*') ]]; then
      [[ -z $PREFIX ]] && names=${names%%,*}
      for name in ${(s:,:)names}; do offers+=("$name:$what"); done
    fi
  done <<<$_essgrid_table
  _describe essgrid offers
}

# Offers what may stand for an expected value.
_essgrid_offer_value() {
  local line
  local -a offers
  case $1 in
    @file) _files ;;
    @folder) _files -/ ;;
    @text | '') ;;
    @grid)
      _essgrid_offer_rows g ''
      _files -g '*.(yaml|yml)'
      ;;
    @node)
      while IFS= read -r line; do offers+=("${line/$'\t'/:}"); done < <(
        ${(e)~${(Q)words[1]}} completion --nodes "$given[1]" 2>/dev/null
      )
      _describe essgrid offers
      ;;
    *)
      offers=("${(@s:|:)1}")
      _describe essgrid offers
      ;;
  esac
}

_essgrid() {
  local at='' pending='' found='' only_parameters='' word i
  local -a given
  for ((i = 2; i < CURRENT; i++)); do
    word=${(Q)words[i]}
    if [[ -n $pending ]]; then
      pending=''
    elif [[ $word == -- ]]; then
      only_parameters=yes
    elif [[ $word == -?* && -z $only_parameters ]]; then
      _essgrid_find o "$at" $word && pending=$found
    elif ((! $#given)) && _essgrid_find c "$at" $word; then
      at=$found
    else
      given+=("${word/#\~\//$HOME/}")
    fi
  done
  if [[ -z $pending && -z $only_parameters && $PREFIX == --*=* ]]; then
    _essgrid_find o "$at" ${PREFIX%%=*} && pending=$found
    compset -P '*='
  fi
  if [[ -n $pending ]]; then
    _essgrid_offer_value $pending
  elif [[ $PREFIX == -* && -z $only_parameters ]]; then
    _essgrid_offer_rows o "$at"
  else
    ((! $#given)) && _essgrid_offer_rows c "$at"
    _essgrid_parameter "$at" $(($#given + 1))
    _essgrid_offer_value "$found"
  fi
}

if [[ $funcstack[1] == _essgrid ]]; then
  _essgrid "$@"
else
  compdef _essgrid essgrid
fi
