#!/bin/sh
# A few kills at random instants; `make check-long` does many.
exec "$(dirname "$0")/kills" --kills=5 --documents=150 --queries=25
