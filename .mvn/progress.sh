# Shows how far a long Maven run is; read by ./run.

progress_line() { # what the log in $1 says it is doing, after $2 seconds
    step=$(sed -n 's/^\[INFO\] Building Half Past Four[: ]*\(.*\) [^ ]*SNAPSHOT  *\[\([0-9]*\)\/\([0-9]*\)\].*/\2 of \3 \1/p' "$1" | tail -n 1)
    goal=$(sed -n 's/^\[INFO\] --- \([a-z-]*\)-maven-plugin:.*/\1/p; s/^\[INFO\] --- maven-\([a-z-]*\)-plugin:.*/\1/p; s/^\[INFO\] --- \([a-z-]*\):[0-9].*/\1/p' "$1" | tail -n 1)
    fetched=$(grep -c '^\[INFO\] Downloaded from' "$1" || true)
    case $goal in
        compiler) doing=compiling ;;
        wildfly) doing="making the server" ;;
        jar | war | ejb | ear) doing=packing ;;
        *) doing=preparing ;;
    esac
    printf 'Building: %s%s' "${step:+step ${step% }, }" "$doing"
    [ "$fetched" = 0 ] || printf ', %s files fetched' "$fetched"
    printf ' (%d:%02d)' $(($2 / 60)) $(($2 % 60))
}

with_progress() { # runs $2… with its output in the log $1; on a terminal one line that changes, else a line for each step
    log=$1
    shift
    : >"$log"
    "$@" >"$log" 2>&1 </dev/null &
    worker=$!
    trap 'kill "$worker" 2>/dev/null; exit 130' INT
    trap 'kill "$worker" 2>/dev/null; exit 143' TERM HUP
    begun=$(date +%s)
    said=
    while kill -0 "$worker" 2>/dev/null; do
        sleep 1
        line=$(progress_line "$log" $(($(date +%s) - begun)))
        what=${line%%, [0-9]*}
        what=${what% (*}
        if [ -t 1 ]; then
            printf '\r%s\033[K' "$line"
        elif [ "$what" != "$said" ]; then
            echo "$line"
            said=$what
        fi
    done
    [ ! -t 1 ] || printf '\r\033[K'
    trap - INT TERM HUP
    wait "$worker"
}
