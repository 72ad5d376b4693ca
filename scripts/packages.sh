# What each kind of work needs from Debian, and how it is installed.

BUILD_PACKAGES=(g++ cmake ninja-build pkg-config qt6-base-dev qt6-base-dev-tools qt6-charts-dev libqt6opengl6-dev
    qt6-svg-dev libgl-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qtkeychain-qt6-dev libsodium-dev
    libsqlite3-dev libpq-dev libboost-dev libssl-dev libcurl4-openssl-dev libcjose-dev libjansson-dev libqrencode-dev libexpected-dev libyaml-cpp-dev portaudio19-dev libicu-dev libphonenumber-dev libmecab-dev mecab-ipadic-utf8 libglpk-dev ca-certificates tzdata)
DESKTOP_PACKAGES=(libqt6sql6-sqlite libqt6svg6 qt6-qpa-plugins fonts-noto-cjk fonts-noto-color-emoji)
TEST_PACKAGES=(postgresql-15 xvfb xdotool openbox dbus gnome-keyring procps poppler-utils)
BENCH_PACKAGES=(chromium)
PACKAGE_PACKAGES=(dpkg-dev file)
PACKAGE_TEST_PACKAGES=(debootstrap curl imagemagick mount util-linux)
LINT_PACKAGES=(clang clang-format clang-tidy clazy)
# Node.js from another source than Debian's is as good; Debian's npm could not be installed beside it.
command -v npm >/dev/null || { LINT_PACKAGES+=(nodejs npm); TEST_PACKAGES+=(nodejs npm); }

# need PACKAGE...: installs those that are missing and says so.
need() {
    local missing=()
    for package in "$@"; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    local root=()
    [ "$(id -u)" -eq 0 ] || root=(sudo)
    echo "Installing: ${missing[*]}"
    "${root[@]}" apt-get update -qq
    DEBIAN_FRONTEND=noninteractive "${root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}
