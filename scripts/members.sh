# Members of ./dev bench and ./dev soak: a folder of tests/KIND/ each, with `about` (one line saying what it shows) and
# either a program KIND_NAME, built from its CMakeLists.txt, or a script `run`.

member_names() { # KIND
    local about
    for about in tests/"$1"/*/about; do
        [ -e "$about" ] && basename "$(dirname "$about")"
    done
}

list_members() { # KIND
    local name
    for name in $(member_names "$1"); do
        printf '%-12s %s\n' "$name" "$(head -1 "tests/$1/$name/about")"
    done
}

known_member() { # KIND NAME
    [[ $2 =~ ^[a-z0-9_-]+$ ]] && [ -f "tests/$1/$2/about" ] && return 0
    echo "$1: there is no '$2'. See ./dev $1 --list" >&2
    return 2
}

run_member() { # KIND NAME [ARGUMENT...]
    local kind=$1 name=$2 program; shift 2
    program=tests/$kind/$name/run
    [ -x "$program" ] || program=${MADOGUCHI_BIN_DIR:-build/release/bin}/${kind}_$name
    [ -x "$program" ] || { echo "$kind: $program is not built" >&2; return 1; }
    MADOGUCHI_BIN_DIR=${MADOGUCHI_BIN_DIR:-$PWD/build/release/bin} "$program" "$@"
}
