#!/usr/bin/env bash
# Makes a certificate authority for trying out and for tests, a server's certificate, and one for each cluster that
# forwards. Not for production: the authority's key lies beside what it has signed.
#
#   scripts/make-test-certificates.sh <directory> [<cluster> ...]
#
# Into the directory (created when it is missing; what is there already is kept, so that clusters can be added later):
#   ca.crt, ca.key           the authority
#   server.crt, server.key   for localhost, 127.0.0.1, ::1 and the names in SERVER_NAMES
#   <cluster>.crt, .key      for a cluster; its name is the subject's common name. A / of the name is a _ in the file's.
#
# Environment: SERVER_NAMES, further host names or addresses of the server, separated by commas; DAYS of validity (90).
set -euo pipefail

[ $# -ge 1 ] || { sed -n '2,/^set /{/^set /d;s/^# \{0,1\}//;p}' "$0" >&2; exit 2; }
directory=$1
shift
days=${DAYS:-90}
mkdir -p "$directory"
cd "$directory"
# Keys are their owner's alone.
umask 077
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# new_key <file>
new_key() { openssl ecparam -name prime256v1 -genkey -noout -out "$1"; }

# signed <name> <common name> <extension lines>: <name>.key and <name>.crt, signed by the authority.
signed() {
  # A configuration file, because in -subj a / would end the name.
  printf '%s\n' '[req]' 'prompt = no' 'distinguished_name = subject' '[subject]' "CN = $2" '[extensions]' \
    'basicConstraints = CA:FALSE' 'keyUsage = digitalSignature' "$3" > "$scratch/request.cnf"
  new_key "$1.key"
  openssl req -new -config "$scratch/request.cnf" -key "$1.key" -out "$scratch/request.csr"
  openssl x509 -req -in "$scratch/request.csr" -CA ca.crt -CAkey ca.key -set_serial "0x$(openssl rand -hex 16)" \
    -days "$days" -sha256 -extfile "$scratch/request.cnf" -extensions extensions -out "$1.crt" 2> "$scratch/log" ||
    { cat "$scratch/log" >&2; exit 1; }
}

# alternative_names <comma-separated hosts>: as subjectAltName wants them.
alternative_names() {
  local hosts host names=()
  IFS=, read -ra hosts <<< "$1"
  for host in "${hosts[@]}"; do
    case $host in
      '') ;;
      *:* | [0-9]*.[0-9]*.[0-9]*.[0-9]*) names+=("IP:$host") ;;
      *) names+=("DNS:$host") ;;
    esac
  done
  (IFS=,; printf '%s' "${names[*]}")
}

if [ ! -e ca.key ]; then
  new_key ca.key
  openssl req -x509 -new -key ca.key -sha256 -days "$days" -subj '/CN=oap-federation test authority' \
    -addext 'basicConstraints = critical, CA:TRUE' -addext 'keyUsage = critical, keyCertSign, cRLSign' -out ca.crt
fi
if [ ! -e server.key ]; then
  names=$(alternative_names "localhost,127.0.0.1,::1,${SERVER_NAMES:-}")
  signed server localhost "subjectAltName = $names"$'\n''extendedKeyUsage = serverAuth'
fi
for cluster in "$@"; do
  file=${cluster//\//_}
  case $file in ca | server) echo "A cluster must not be named $cluster here: that file is taken." >&2; exit 2 ;; esac
  [ -e "$file.key" ] || signed "$file" "$cluster" 'extendedKeyUsage = clientAuth'
done
