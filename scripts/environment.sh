# Sourced by the other scripts, which set `root`, the checkout: `prepare run` or `prepare test` makes .venv hold the program (and
# the test tools) and sees to Qt's shared libraries. It sets `python`. All its words go to standard error. Bash 3.2 is enough.
# shellcheck shell=bash

environment=${root:?}/.venv
python=$environment/bin/python
unset PYTHONHOME              # another Python's home breaks ours
unset PYTHONDONTWRITEBYTECODE # or each start would compile the program anew

say() {
    printf 'hp_timeline: %s\n' "$*" >&2
}

fail() {
    say "$@"
    exit 1
}

# prepare run|test
prepare() {
    local use=$1 sum
    sum=$(cksum <"$root/pyproject.toml")
    # The folder's name is part of the stamp: pip writes it into the environment, so a moved checkout needs a new one.
    stamp="$sum $root"
    is_ready "$use" || make_ready "$use"
}

is_ready() {
    [ "$(stamp_of "$1")" = "$stamp" ] && [ -e "$environment/stamp-libraries" ] && "$python" -P -c 'import hp_timeline' 2>/dev/null
}

stamp_of() {
    [ ! -e "$environment/stamp-$1" ] || printf '%s' "$(<"$environment/stamp-$1")"
}

# One set-up at a time. The lock belongs to file descriptor 9, so it ends with this script, however that ends.
make_ready() {
    local base
    case $(uname -s) in
        MINGW* | MSYS* | CYGWIN*) fail 'on Windows the program is installed with pip; the two lines stand in README.md' ;;
    esac
    [ -w "$root" ] || fail "cannot write to $root, where .venv belongs"
    base=$(find_python) || fail "$(python_advice)"
    exec 9>"$root/.setup.lock"
    "$base" -c 'import fcntl, sys
try:
    fcntl.flock(9, fcntl.LOCK_EX | fcntl.LOCK_NB)
except BlockingIOError:
    sys.stderr.write("hp_timeline: waiting for another set-up of this folder to end\n")
    fcntl.flock(9, fcntl.LOCK_EX)'
    if ! is_ready "$1"; then
        is_sound || make_environment "$base"
        [ "$(stamp_of "$1")" = "$stamp" ] || install "$1"
        see_to_libraries
    fi
    exec 9>&-
}

# The base Python, so that an activated .venv is not made out of itself.
find_python() {
    local name
    for name in python3 python3.14 python3.13 python3.12 python3.11; do
        "$name" -c 'import sys; print(sys._base_executable) if sys.version_info >= (3, 11) else sys.exit(1)' 2>/dev/null && return
    done
    return 1
}

python_advice() {
    local advice='see https://www.python.org/downloads/'
    if has apt-get; then advice='sudo apt-get install python3 python3-venv (Ubuntu 22.04: python3.11 python3.11-venv)'
    elif has dnf; then advice='sudo dnf install python3'
    elif has zypper; then advice='sudo zypper install python311'
    elif has pacman; then advice='sudo pacman -S python'
    elif has brew; then advice='brew install python'
    fi
    printf 'Python 3.11 or newer is needed and was not found. To install it: %s' "$advice"
}

has() {
    command -v "$1" >/dev/null 2>&1
}

# Whether .venv belongs to this folder, its Python is still there, and it has pip.
is_sound() {
    local former
    former=$(stamp_of run)
    [ -z "$former" ] || [ "${former#* * }" = "$root" ] || return 1
    "$python" -I -c 'import pip, sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
}

make_environment() {
    local version words
    version=$("$1" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
    if ! "$1" -c 'import ensurepip, venv' 2>/dev/null; then
        # Debian keeps the module in a package of its own.
        has apt-get || fail "Python's module ensurepip is missing in $1; install the package that brings it"
        install_packages "python$version-venv" || fail "a package is missing; to install it: sudo apt-get install python3-venv"
    fi
    say "making $environment with Python $version"
    rm -rf "$environment"
    words=$("$1" -m venv "$environment" 2>&1) || fail "the environment could not be made: $words"
}

# An editable install. Where it fails and an older one still works (a checkout updated without a network), the older one serves.
install() {
    local what=. words
    [ "$1" = run ] || what=".[$1]"
    say "installing into $environment (some 300 MB; this takes a minute or more)"
    if words=$(cd "$root" && "$python" -P -m pip --disable-pip-version-check install --quiet --no-user --editable "$what" 2>&1); then
        link_checkout
        printf '%s' "$stamp" >"$environment/stamp-$1"
        [ "$1" = run ] || printf '%s' "$stamp" >"$environment/stamp-run"
        rm -f "$environment/stamp-libraries"
    else
        printf '%s\n' "$words" >&2
        if [ "$1" = run ] && [ -e "$environment/stamp-run" ] && "$python" -P -c 'import hp_timeline, PySide6' 2>/dev/null; then
            say 'the update failed (above); going on with what was installed before'
        else
            fail "pip could not install the program (above); mend the cause and start again"
        fi
    fi
}

# Python reads pip's link to the checkout in the locale's encoding, and does not start at all where LC_ALL=C meets a folder called
# Dự án. This link is plain ASCII whatever the folder is called.
link_checkout() {
    local link
    for link in "$environment"/lib/python3.*/site-packages/_hp_timeline.pth; do
        "$base" -c 'import os, sys; print("import os, sys; sys.path.append(os.fsdecode(%a))" % os.fsencode(sys.argv[1]))' "$root" >"$link"
    done
}

# The shared libraries that Qt's windows, pictures and X11 platform link to: file, Debian's package, Arch's package.
libraries='
libEGL.so.1 libegl1 libglvnd
libGL.so.1 libgl1 libglvnd
libGLX.so.0 libglx0 libglvnd
libOpenGL.so.0 libopengl0 libglvnd
libX11-xcb.so.1 libx11-xcb1 libx11
libX11.so.6 libx11-6 libx11
libdbus-1.so.3 libdbus-1-3 dbus
libfontconfig.so.1 libfontconfig1 fontconfig
libfreetype.so.6 libfreetype6 freetype2
libglib-2.0.so.0 libglib2.0-0 glib2
libgthread-2.0.so.0 libglib2.0-0 glib2
libxcb-cursor.so.0 libxcb-cursor0 xcb-util-cursor
libxcb-icccm.so.4 libxcb-icccm4 xcb-util-wm
libxcb-image.so.0 libxcb-image0 xcb-util-image
libxcb-keysyms.so.1 libxcb-keysyms1 xcb-util-keysyms
libxcb-randr.so.0 libxcb-randr0 libxcb
libxcb-render-util.so.0 libxcb-render-util0 xcb-util-renderutil
libxcb-render.so.0 libxcb-render0 libxcb
libxcb-shape.so.0 libxcb-shape0 libxcb
libxcb-shm.so.0 libxcb-shm0 libxcb
libxcb-sync.so.1 libxcb-sync1 libxcb
libxcb-util.so.1 libxcb-util1 xcb-util
libxcb-xfixes.so.0 libxcb-xfixes0 libxcb
libxcb-xkb.so.1 libxcb-xkb1 libxcb
libxcb.so.1 libxcb1 libxcb
libxkbcommon-x11.so.0 libxkbcommon-x11-0 libxkbcommon-x11
libxkbcommon.so.0 libxkbcommon0 libxkbcommon
'

# missing_libraries: the file names, one a line
missing_libraries() {
    local qt
    for qt in "$environment"/lib/python3.*/site-packages/PySide6; do
        ldd "$qt"/Qt{Widgets,Svg,PrintSupport}.abi3.so "$qt"/Qt/plugins/platforms/libq{offscreen,xcb}.so 2>/dev/null || true
    done | sed -n 's/^[[:space:]]*\([^[:space:]]*\) => not found.*/\1/p' | sort -u
}

# packages_for COLUMN LIBRARY...: the packages that hold the libraries, each once; a library that is not in the table under its own name
packages_for() {
    local column=$1 library found file debian arch
    shift
    for library in "$@"; do
        found=$library
        while read -r file debian arch; do
            [ "$file" != "$library" ] || { [ "$column" = debian ] && found=$debian || found=$arch; }
        done <<<"$libraries"
        printf '%s\n' "$found"
    done | sort -u | paste -s -d ' ' -
}

# Without rights the program still goes on: `inspect` needs no Qt, and `export` none of X11's libraries.
see_to_libraries() {
    local missing packages
    if [ "$(uname -s)" != Linux ] || ! has ldd; then
        : >"$environment/stamp-libraries"
        return
    fi
    missing=$(missing_libraries | paste -s -d ' ' -)
    # shellcheck disable=SC2086 # words, one a library or package
    if [ -n "$missing" ] && has apt-get; then
        packages=$(packages_for debian $missing)
        install_packages $packages && missing=$(missing_libraries | paste -s -d ' ' -)
    fi
    if [ -z "$missing" ]; then
        : >"$environment/stamp-libraries"
    else
        # shellcheck disable=SC2086
        say "windows and pictures need shared libraries that this machine lacks ($missing). $(library_advice $missing)"
    fi
}

library_advice() {
    local library
    if has apt-get; then printf 'To install them: sudo apt-get install %s' "$(packages_for debian "$@")"
    elif has dnf || has zypper; then
        has dnf && printf 'To install them: sudo dnf install' || printf 'To install them: sudo zypper install'
        for library in "$@"; do printf " '%s()(64bit)'" "$library"; done
    elif has pacman; then printf 'To install them: sudo pacman -S --needed %s' "$(packages_for arch "$@")"
    else printf 'Install the packages that hold them.'
    fi
}

# install_packages NAME...: Debian's packages, as root, with sudo where it asks nothing, or where there is somebody to answer. What did
# not succeed is tried again only after an hour, so that a machine without a network or a password is not held up at each start.
install_packages() {
    local tried=$root/.setup.tried administrator='' words
    if [ "$(cat "$tried" 2>/dev/null)" = "$*" ] && [ -n "$(find "$tried" -mmin -60)" ]; then return 1; fi
    if [ "$(id -u)" != 0 ]; then
        administrator=sudo
        has sudo || return 1
        sudo -n true 2>/dev/null || { [ -t 0 ] && [ -t 2 ]; } || return 1
    fi
    say "installing system packages: $*"
    printf '%s' "$*" >"$tried"
    [ -z "$administrator" ] || sudo --validate || return 1
    # The lists of packages are fetched only where the ones at hand do not serve.
    if words=$(apt_get install "$@" 2>&1) || words=$(apt_get update 2>&1 && apt_get install "$@" 2>&1); then
        rm -f "$tried"
    else
        printf '%s\n' "$words" >&2
        return 1
    fi
}

apt_get() {
    local command=$1
    shift
    $administrator env DEBIAN_FRONTEND=noninteractive \
        apt-get -qq --yes --no-install-recommends -o DPkg::Lock::Timeout=300 "$command" "$@" </dev/null
}
