"""Runs a command, and prints how it ended, the seconds that it worked, and its memory in KB.

Usage: measure.py SECONDS COMMAND…

The system stops the command when it has worked for SECONDS, however busy the machine is.
"""

import os
import resource
import subprocess
import sys


def limit_work():
    """Sets the limit for the process that becomes the command."""
    seconds = int(sys.argv[1])
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))


child = subprocess.Popen(
    sys.argv[2:], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    preexec_fn=limit_work)
_, status, usage = os.wait4(child.pid, 0)
child.returncode = os.waitstatus_to_exitcode(status)
print(child.returncode, usage.ru_utime + usage.ru_stime, usage.ru_maxrss)
