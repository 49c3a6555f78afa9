#!/usr/bin/env python3
"""Records what real go test prints for the commands of testdata/gotestcmd/*: record_tests.py [NAME…]."""

import pathlib
import shlex
import subprocess
import sys
import tempfile

root = pathlib.Path(__file__).parent / "gotestcmd"


def record(module):
    out = []
    for line in (module / "commands").read_text().split("\n")[:-1]:
        profile = pathlib.Path(tempfile.mkdtemp()) / "profile"
        p = subprocess.run(
            ["go", "test", "-vet=off", "-count=1"] + shlex.split(line.replace("PROFILE", str(profile))),
            cwd=module,
            capture_output=True,
            text=True,
        )
        for stream in ("stdout", "stderr"):
            setattr(p, stream, getattr(p, stream).replace(str(module.resolve()), "DIR"))
        out.append(f"$ {line}\nexit {p.returncode}\n-- stdout --\n{p.stdout}-- stderr --\n{p.stderr}")
        if "PROFILE" in line:  # what is said of packages without tests comes at any time
            lines = profile.read_text().replace(str(module.resolve()), "DIR").splitlines(keepends=True)
            out.append("-- profile --\n" + "".join(sorted(lines)))
    (root / (module.name + ".golden")).write_text("".join(out))


names = sys.argv[1:]
for module in sorted(root.iterdir()):
    if module.is_dir() and (not names or module.name in names):
        record(module)
        print("recorded:", module.name)
