#!/usr/bin/env bash
# The job scripts of docs/ci.md under Slurm on this machine alone: what its array jobs find is what one process finds; and
# how long 1, 2 and 4 shards take. Needs root and Debian's packages slurmctld, slurmd, slurm-client and munge; what is
# missing is installed.
set -euo pipefail

cd "$(dirname "$0")/../.."
root=$PWD
PATH=$PATH:/usr/sbin
. test/hosts/packages.sh
need slurmctld:slurmctld slurmd:slurmd sbatch:slurm-client munged:munge

work=$(mktemp -d)
stop() {
  for daemon in slurmd slurmctld munged; do
    [ ! -f "$work/$daemon.pid" ] || kill "$(cat "$work/$daemon.pid")" || true
  done
  # They write their state once more on their way out.
  sleep 2
  rm -rf "$work"
}
trap stop EXIT

host=$(hostname -s)
mkdir "$work"/{state,spool,bin,drafts}
head -c 1024 /dev/urandom > "$work/munge.key"
chmod 400 "$work/munge.key"
munged --force --socket="$work/munge.socket" --key-file="$work/munge.key" --pid-file="$work/munged.pid" \
  --log-file="$work/munged.log" --seed-file="$work/munge.seed" 2> /dev/null
# With as many CPUs as a task of docs/ci.md asks for, though the machine may have one.
cat > "$work/slurm.conf" << CONF
ClusterName=gaojian
SlurmctldHost=$host(127.0.0.1)
SlurmctldPort=16817
SlurmdPort=16818
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket=$work/munge.socket
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/slurmd.pid
SlurmctldLogFile=$work/slurmctld.log
SlurmdLogFile=$work/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
MpiDefault=none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SchedulerParameters=sched_interval=2
SlurmdParameters=config_overrides
NodeName=$host NodeAddr=127.0.0.1 CPUs=2 State=UNKNOWN
PartitionName=main Nodes=$host Default=YES MaxTime=INFINITE State=UP
CONF
export SLURM_CONF=$work/slurm.conf
slurmctld
slurmd
for _ in $(seq 60); do
  [ "$(sinfo --noheader --format %t 2> /dev/null)" != idle ] || break
  sleep 1
done
[ "$(sinfo --noheader --format %t)" = idle ] || { cat "$work/slurmctld.log" "$work/slurmd.log" >&2; exit 1; }

printf '#!/bin/sh\nexec "%s" "%s/dist/cli.js" "$@"\n' "$(command -v node)" "$root" > "$work/bin/gaojian"
chmod +x "$work/bin/gaojian"
export PATH=$work/bin:$PATH

# The n-th script below the heading, as it stands on the page.
script() {
  awk -v n="$1" '/^###? /{inside = ($0 == "### Slurm")} inside && /^```bash$/{i++; on = (i == n); next} /^```$/{on = 0} on' docs/ci.md
}
script 1 > "$work/shards.sh"
script 2 > "$work/pipe.sh"
[ -s "$work/shards.sh" ] && [ -s "$work/pipe.sh" ]

cd "$work/drafts"
node -e '
const { writeFileSync } = require("node:fs");
const rows = [];
for (let id = 0; id < 2000; id++) {
  const text = `青山市第${id}次工作会议\n\n${"会议听取了各区的汇报，部署了下一步的工作，要求抓好落实。".repeat(40)}\n党政(dǎngzhèng)代表团第${id}次赴江川省考察。\n`;
  writeFileSync(`${String(id).padStart(4, "0")}.txt`, text);
  rows.push(JSON.stringify({ id, text }));
}
writeFileSync("drafts.ndjson", rows.join("\n") + "\n");
'
gaojian --format ndjson --output "$work/one.ndjson" . || test $? = 1
gaojian pipe < drafts.ndjson > "$work/one-pipe.ndjson"

sbatch --quiet --wait --output /dev/null "$work/shards.sh"
cat findings-[1-4].ndjson | sort > "$work/four.ndjson"
cmp <(sort "$work/one.ndjson") "$work/four.ndjson"
echo "$(wc -l < "$work/four.ndjson") drafts in four shards: the findings are those of one process"
rm findings-*.ndjson
sbatch --quiet --wait --output /dev/null "$work/pipe.sh"
cat findings-[1-4].ndjson | cmp - "$work/one-pipe.ndjson"
echo "$(wc -l < "$work/one-pipe.ndjson") rows in four pipes: the answers are those of one process, in their order"
rm findings-*.ndjson

# By their own clocks: sbatch --wait asks only now and then.
echo "shards of one CPU on $(nproc) CPUs, seconds from the first start to the last end:"
for shards in 1 2 4; do
  sbatch --quiet --wait --array "1-$shards" --cpus-per-task 1 --wrap \
    "date +%s%3N; gaojian --shard \$SLURM_ARRAY_TASK_ID/$shards --jobs 1 --format ndjson --output $work/s\$SLURM_ARRAY_TASK_ID.ndjson . || test \$? = 1; date +%s%3N" \
    --output "$work/clock-%a.txt"
  sort --numeric-sort "$work"/clock-*.txt | node -e '
    const times = require("node:fs").readFileSync(0, "utf8").trim().split("\n").map(Number);
    console.log(`${process.argv[1]}: ${((times.at(-1) - times[0]) / 1000).toFixed(1)} s`);' "$shards"
  rm "$work"/clock-*.txt
done
