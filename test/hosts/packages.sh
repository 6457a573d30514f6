# To be sourced, from the root of the repository: what the tests of hosts need.

# need PROGRAM:PACKAGE …: installs Debian's packages of the programs that are missing, and builds the command line.
need() {
  local packages=() pair
  for pair in "$@"; do
    command -v "${pair%%:*}" > /dev/null || packages+=("${pair##*:}")
  done
  if [ ${#packages[@]} -gt 0 ]; then
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${packages[@]}"
  fi
  [ -f dist/cli.js ] || npm run -s build:cli
}
