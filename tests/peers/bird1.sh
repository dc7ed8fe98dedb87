#!/bin/sh
# SPDX-FileCopyrightText: 2026 nocdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Usage: tests/peers/bird1.sh FOLDER
# Unpacks Debian's package of BIRD 1.6 there, beside an installed BIRD 2, and prints where its programs are: for the
# tests' NOC_BIRD1. Says why not and fails when apt, the network or the package is missing.
set -eu
folder=${1:?usage: bird1.sh FOLDER}
mkdir -p "$folder"
cd "$folder"
if [ ! -x usr/sbin/bird ]; then
    command -v apt-get >/dev/null 2>&1 || { echo 'bird1: no apt here' >&2; exit 1; }
    apt-get download bird >/dev/null 2>&1 || { echo 'bird1: apt has no package bird, or cannot fetch it' >&2; exit 1; }
    dpkg -x bird_*.deb .
fi
printf '%s\n' "$(pwd)/usr/sbin"
