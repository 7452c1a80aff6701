#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Starts Annals in a UTF-8 locale, which is where Java takes the encoding of arguments and file names from. A locale that
# is not UTF-8, or not installed, gives way to C.UTF-8; its name is handed on for the window's first language.
self=$0
if [ -L "$self" ]; then
    self=$(PATH="$PATH:/usr/bin:/bin" readlink -f -- "$self")
fi
case $self in
    */*) ;;
    *) self=./$self ;;
esac
APPDIR=$(CDPATH='' cd -- "${self%/*}/../lib/app" && pwd -P)
if [ "$(PATH="$PATH:/usr/bin:/bin" locale charmap 2>/dev/null)" != UTF-8 ]; then
    ANNALS_LOCALE=${LC_ALL:-${LC_MESSAGES:-$LANG}}
    LC_ALL=C.UTF-8
    export ANNALS_LOCALE LC_ALL
fi
# Each kind of run has a cache with its own classes. Most commands end before what the thorough compiler learns of them
# pays for its time.
cache=window compilers=4
for word in "$@"; do
    case $word in
        find | show) cache=ask compilers=1 ;;
        check | rebuild) cache=write compilers=1 ;;
        export) cache=write compilers=4 ;;
    esac
done
exec "$APPDIR/../runtime/bin/java" @options@ -XX:TieredStopAtLevel=$compilers -classpath @classpath@ annals.app.Main "$@"
