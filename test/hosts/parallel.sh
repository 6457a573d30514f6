#!/usr/bin/env bash
# npm run test:hosts: `gaojian pipe` under GNU parallel on two hosts, reached by ssh over a network of their own (network
# namespaces; the disk is shared). Needs root and Debian's packages parallel, iproute2, openssh-server, openssh-client;
# what is missing is installed. Shows that the answers are those of one process, in the same order.
set -euo pipefail

cd "$(dirname "$0")/../.."
root=$PWD
PATH=$PATH:/usr/sbin
. test/hosts/packages.sh
need parallel:parallel ip:iproute2 sshd:openssh-server ssh:openssh-client

work=$(mktemp -d)
stop() {
  for n in 1 2; do
    [ ! -f "$work/sshd$n.pid" ] || kill "$(cat "$work/sshd$n.pid")" || true
    ip netns del "gaojian$n" 2> /dev/null || true
  done
  rm -rf "$work"
}
trap stop EXIT

ssh-keygen -q -t ed25519 -N '' -f "$work/key"
ssh-keygen -q -t ed25519 -N '' -f "$work/hostkey"
cp "$work/key.pub" "$work/authorized_keys"
chmod 700 "$work"
mkdir -p /run/sshd
for n in 1 2; do
  ip netns add "gaojian$n"
  ip link add "gj$n" type veth peer name eth0 netns "gaojian$n"
  ip addr add "10.77.$n.1/24" dev "gj$n"
  ip link set "gj$n" up
  ip -n "gaojian$n" addr add "10.77.$n.2/24" dev eth0
  ip -n "gaojian$n" link set eth0 up
  ip netns exec "gaojian$n" "$(PATH=$PATH:/usr/sbin command -v sshd)" -f /dev/null \
    -o Port=22 -o HostKey="$work/hostkey" -o AuthorizedKeysFile="$work/authorized_keys" -o PidFile="$work/sshd$n.pid" \
    -o StrictModes=no -o UsePAM=no -o PasswordAuthentication=no -o PermitRootLogin=prohibit-password -o MaxStartups=50
done
cat > "$work/ssh_config" << CONFIG
Host 10.77.*
  User $(id -un)
  IdentityFile $work/key
  IdentitiesOnly yes
  StrictHostKeyChecking no
  UserKnownHostsFile /dev/null
  LogLevel ERROR
CONFIG

node -e '
for (let id = 0; id < 3000; id++)
  console.log(id % 500 === 499 ? "{broken" : JSON.stringify({ id, text: `青山市党政(dǎngzhèng)代表团第${id}次赴江川省考察。\n` }));
' > "$work/in.ndjson"
gaojian="$(command -v node) $root/dist/cli.js pipe --no-config"

status=0
$gaojian < "$work/in.ndjson" > "$work/one.ndjson" || status=$?
[ "$status" = 2 ] # the broken lines

PARALLEL_SSH="ssh -F $work/ssh_config" parallel --will-cite --pipe --keep-order -N 100 --jobs 2 \
  --sshlogin 10.77.1.2,10.77.2.2 --workdir / --joblog "$work/jobs" "$gaojian" \
  < "$work/in.ndjson" > "$work/two.ndjson" || true

cmp "$work/one.ndjson" "$work/two.ndjson"
echo "$(wc -l < "$work/two.ndjson") answers, the same as from one process; blocks of 100 by host:"
tail -n +2 "$work/jobs" | cut -f 2 | sort | uniq -c
[ "$(tail -n +2 "$work/jobs" | cut -f 2 | sort -u | wc -l)" = 2 ]
