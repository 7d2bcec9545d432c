#!/bin/sh
# A few readers while runs write; `make check-long` has ten, for two minutes.
exec "$(dirname "$0")/readers" --readers=2 --seconds=6
