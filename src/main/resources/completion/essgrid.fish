# Has fish complete the command lines of essgrid. "essgrid completion fish" writes this file.

# A row: command;kind;names;value;what it is. Kinds: c command, o option, p parameter, g grid.
set -g __essgrid_table \
@TABLE@

# Prints the value of the row of this kind and name, under this command. Fails if there is none.
function __essgrid_find -a kind at name
    for row in $__essgrid_table
        set -l f (string split -m 4 ';' -- $row)
        if test "$f[2]" = $kind; and contains -- "$f[1]" "$at" '*'; and contains -- $name (string split ',' -- $f[3])
            echo $f[4]
            return 0
        end
    end
    return 1
end

# Prints what the command expects as its parameter at this place.
function __essgrid_parameter -a at place
    for row in $__essgrid_table
        set -l f (string split -m 4 ';' -- $row)
        if test "$f[2]" = p; and test "$f[1]" = "$at"
            set -l first (string replace '+' '' -- $f[3])
            if test $place -eq $first; or string match -q '*+' -- $f[3]; and test $place -ge $first
                echo $f[4]
                return 0
            end
        end
    end
    return 1
end

# Offers the names of all rows of a kind, with what they are.
function __essgrid_offer_rows -a kind at cur
    for row in $__essgrid_table
        set -l f (string split -m 4 ';' -- $row)
        if test "$f[2]" = $kind; and contains -- "$f[1]" "$at" '*'
            set -l names (string split ',' -- $f[3])
            test -z "$cur"; and set names $names[1]
            for name in $names
                printf '%s\t%s\n' $name $f[5]
            end
        end
    end
end

# Offers what may stand for an expected value, behind what is already typed of the word.
function __essgrid_offer_value -a expected before cur program grid
    switch "$expected"
        case @file
            printf '%s\n' $before(__fish_complete_path $cur)
        case @folder
            printf '%s\n' $before(__fish_complete_directories $cur '')
        case @grid
            set -l files (__fish_complete_path $cur | string match -r '^.*(?:/|\.ya?ml)(?:\t.*)?$')
            printf '%s\n' $before(__essgrid_offer_rows g '' $cur) $before$files
        case @node
            $program completion --nodes $grid 2>/dev/null
        case @text ''
            return
        case '*'
            printf '%s\n' $before(string split '|' -- $expected)
    end
end

function __essgrid_complete
    set -l words (commandline -opc)
    set -l cur (commandline -ct | string unescape)
    set -l at ''
    set -l pending ''
    set -l only_parameters ''
    set -l given
    for word in $words[2..-1]
        if test -n "$pending"
            set pending ''
        else if test "$word" = --
            set only_parameters yes
        else if string match -q -- '-?*' $word; and test -z "$only_parameters"
            set pending (__essgrid_find o "$at" $word)
        else if test (count $given) -eq 0; and set -l found (__essgrid_find c "$at" $word)
            set at $found
        else
            set -a given $word
        end
    end
    if test -n "$pending"
        __essgrid_offer_value $pending '' "$cur" $words[1] "$given[1]"
    else if string match -q -- '--*=*' "$cur"; and test -z "$only_parameters"
        set -l parts (string split -m 1 '=' -- $cur)
        __essgrid_offer_value "$(__essgrid_find o "$at" $parts[1])" "$parts[1]=" "$parts[2]" $words[1] "$given[1]"
    else if string match -q -- '-*' "$cur"; and test -z "$only_parameters"
        __essgrid_offer_rows o "$at" "$cur"
    else
        test (count $given) -eq 0; and __essgrid_offer_rows c "$at" "$cur"
        __essgrid_offer_value "$(__essgrid_parameter "$at" (math (count $given) + 1))" '' "$cur" $words[1] "$given[1]"
    end
end

complete -c essgrid -f -a '(__essgrid_complete)'
