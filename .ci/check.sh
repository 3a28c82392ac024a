#!/usr/bin/env bash
# The step of action.yml that checks: findings to the log as FORMAT says, then all of them to a SARIF file.
# Ends as `verklaar check` does: 0 clean, 1 findings, 2 trouble. Runs on the bash 3.2 of macOS too.
set -euo pipefail

# Folders are put in front of paths instead of gone to, so that findings name files from the root of the repository.
folder=${FOLDER:-.}
targets=()
while IFS= read -r path; do
    path=${path%$'\r'}
    [[ -z $path ]] || targets+=("$folder/$path")
done <<< "${PATHS:-}"
[[ ${#targets[@]} -gt 0 ]] || targets=("$folder")

options=()
[[ -z ${FAIL_ON:-} ]] || options+=(--fail-on "$FAIL_ON")
read -r -a more <<< "${ARGS:-}" || true
options+=(${more[@]+"${more[@]}"})

check() {
    verklaar check ${options[@]+"${options[@]}"} "$@" -- "${targets[@]}"
}

code=0
check --format "${FORMAT:-github}" || code=$?
if [[ $code -gt 1 ]]; then
    exit "$code"
fi
sarif="${RUNNER_TEMP:?}/verklaar.sarif"
check --format sarif > "$sarif" || [[ $? -eq 1 ]]
{
    # A result a finding, and of each result one line that begins so.
    printf 'findings=%s\n' "$(grep -c '^ *"ruleId": ' "$sarif" || true)"
    printf 'sarif=%s\n' "$sarif"
} >> "${GITHUB_OUTPUT:?}"
exit "$code"
