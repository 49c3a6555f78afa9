#!/usr/bin/env python3
"""Records what real Go does with the programs of this folder: writes NAME.golden beside NAME.go.

    python3 testdata/record.py [--check | --shake[=N]] [FILE.go ...]      without files: all programs

--check writes nothing and fails where a golden file is missing or differs.

--shake writes nothing either: each program is built with the race detector, under which real Go's scheduler picks the next
goroutine at random, and run N times (12), with 1, 2, 4 and 8 processors in turns. It names the programs that wrote different
things on standard output, or ended in different ways: that depends on the order of their goroutines, or on time.
"""
import concurrent.futures
import os
import re
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
FOLDERS = ["lang", "std", "sched", "net", "crash", "errors", "seeds", "goroot", "escape"]
LIMIT = 60


def normalize(text, folder):
    """The same rewriting as conformance's Normalize.java."""
    text = text.replace(folder + "/", "./")
    lines, out, skip, trace, system = text.split("\n"), [], False, False, False
    for line in lines:
        trace = trace or line.startswith("goroutine ")
        if system or line == "runtime stack:":
            system = line != ""
            continue
        if not trace:
            line = re.sub(r"\(/\S*/src/", "($GOROOT/src/", line)
        if skip and line.startswith("\t"):
            continue
        skip = False
        if trace and re.match(r"(created by )?(runtime|internal/[a-z/]+|sync\.runtime_\w+|panic)[.(]", line) and not line.startswith("panic: "):
            skip = True
            continue
        line = re.sub(r"^(\S+\(.*\)|\S+)\((\.\.\.|[^()]*|[^()]*\{.*\}[^()]*)\)$", r"\1(...)", line) if out_is_frame(line) else line
        line = re.sub(r"( \+0x[0-9a-f]+)?( fp=0x[0-9a-f]+ sp=0x[0-9a-f]+ pc=0x[0-9a-f]+)?$", "", line)
        line = re.sub(r"^\.\.\.\d+ frames elided", "...N frames elided", line)
        line = re.sub(r"0x[0-9a-f]+", "0x?", line)
        line = re.sub(r"goroutine \d+", "goroutine N", line) if not line.startswith("goroutine 1 ") else line
        line = re.sub(r"(goroutine \S+) gp=\S+ m=\S+( mp=\S+)?", r"\1", line)
        line = re.sub(r"^\t/.*/src/.*", "\t$GOROOT/src", line)
        out.append(line)
        if line == "" and len(out) > 1 and re.match(r"goroutine N \[(\w+ \w+ ?\(idle\)|\w+ \w+ wait|finalizer wait|cleanup wait|runnable)\]:$", out[-2]):
            del out[-2:]  # the runtime's own: none of its frames is shown
    while len(out) > 1 and out[-1] == out[-2] == "":
        out.pop()
    return "\n".join(out)


def out_is_frame(line):
    return re.match(r"^[A-Za-z_][\w./*()\[\]-]*\(.*\)$", line) is not None


def escape(folder, name):
    """What go build -gcflags=-m says, but for inlining and what follows from it in other files; sorted."""
    p = subprocess.run(["go", "build", "-gcflags=-m", "-o", os.devnull, name], cwd=folder, capture_output=True, timeout=300, check=True)
    other = re.compile(r"can inline|inlining call|devirtualizing|ignoring self-assignment|zero-copy")
    lines = {x for x in p.stderr.decode().split("\n") if x.startswith("./") and not other.search(x)}
    key = lambda x: [int(n) for n in x.split(":")[1:3]] + [x]  # noqa: E731
    return 0, b"", "".join(x + "\n" for x in sorted(lines, key=key)).encode()


def module(path):
    """A program with a go.mod of its own: what is in its folder, its replaced modules and its vendor directory are all there is."""
    with tempfile.TemporaryDirectory() as tmp:
        exe = os.path.join(tmp, "main")
        env = dict(os.environ, GOFLAGS="", GOPROXY="off", GOTRACEBACK="", GODEBUG="")
        build = subprocess.run(["go", "build", "-o", exe, "."], cwd=path, env=env, capture_output=True, timeout=300)
        if build.returncode:
            return build.returncode, build.stdout, build.stderr
        p = subprocess.run([exe], cwd=tmp, env=env, capture_output=True, timeout=LIMIT)
        return p.returncode, p.stdout, p.stderr


def start(exe, path, tmp, env):
    with open(path) as f:
        first = f.readline()
    args = first.split()[2:] if first.startswith("// args: ") else []
    stdin = path[:-3] + ".in"
    given = open(stdin, "rb").read() if os.path.exists(stdin) else b""
    return subprocess.run([exe] + args, cwd=tmp, env=env, input=given, capture_output=True, timeout=LIMIT)


def run(path):
    if os.path.isdir(path):
        return module(path)
    folder, name = os.path.split(path)
    if os.path.basename(folder) == "escape":
        return escape(folder, name)
    with tempfile.TemporaryDirectory() as tmp:
        exe = os.path.join(tmp, name[:-3])
        env = dict(os.environ, GOFLAGS="", GO111MODULE="on", GOTRACEBACK="", GODEBUG="")
        build = subprocess.run(["go", "build", "-o", exe, name], cwd=folder, env=env, capture_output=True, timeout=300)
        if b"open /dev/null" in build.stderr:
            sys.exit("no /dev/null on this machine: nothing recorded")
        if build.returncode:
            return build.returncode, build.stdout, build.stderr
        p = start(exe, path, tmp, env)
        return p.returncode, p.stdout, p.stderr


def shaken(path, times):
    """How a program's runs differ: None, or one line."""
    folder, name = os.path.split(path)
    want = open(path[:-3] + ".golden", "rb").read()
    if b"deadlock!" in want or not want.startswith((b"exit 0", b"exit 2")):
        return None  # under the race detector nobody looks for deadlocks; and what does not build
    with tempfile.TemporaryDirectory() as tmp:
        exe = os.path.join(tmp, name[:-3])
        env = dict(os.environ, GOFLAGS="", GO111MODULE="on", GOTRACEBACK="", GODEBUG="", GORACE="exitcode=0")
        build = subprocess.run(["go", "build", "-race", "-o", exe, name], cwd=folder, env=env, capture_output=True, timeout=300)
        if build.returncode:
            return "does not build with -race"
        first = None
        for i in range(times):
            try:
                p = start(exe, path, tmp, dict(env, GOMAXPROCS=str((1, 2, 4, 8)[i % 4])))
            except subprocess.TimeoutExpired:
                return "run %d does not end" % (i + 1)
            did = p.returncode, p.stdout
            first = first or did
            if did != first:
                return "run %d: exit code %d, the first's was %d" % (i + 1, did[0], first[0]) if did[0] != first[0] else "run %d: other output than the first" % (i + 1)
    return None


def golden(path):
    code, out, err = run(path)
    folder = path if os.path.isdir(path) else os.path.dirname(path)
    text = b"exit %d\n-- stdout --\n%s-- stderr --\n%s" % (
        code, out if not out or out.endswith(b"\n") else out + b"\n(no newline)\n",
        normalize(err.decode("utf-8", "replace"), folder).encode())
    return text


def main():
    check = "--check" in sys.argv
    files = [os.path.abspath(a) for a in sys.argv[1:] if not a.startswith("--")]
    if not files:
        for d in FOLDERS:
            for root, _, names in os.walk(os.path.join(HERE, d)):
                files += [os.path.join(root, n) for n in names if n.endswith(".go")]
        modules = os.path.join(HERE, "modules")
        files += [os.path.join(modules, n) for n in os.listdir(modules) if os.path.isdir(os.path.join(modules, n))]
    bad = 0
    shake = [a for a in sys.argv[1:] if a.startswith("--shake")]
    if shake:
        times = int(shake[0].partition("=")[2] or 12)
        files = sorted(f for f in files if f.endswith(".go") and os.path.basename(os.path.dirname(f)) != "escape")
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            for path, found in zip(files, pool.map(lambda f: shaken(f, times), files)):
                if found:
                    print("%s: %s" % (os.path.relpath(path, HERE), found), flush=True)
                    bad = 1
        return bad
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for path, text in zip(sorted(files), pool.map(golden, sorted(files))):
            target = path.removesuffix(".go") + ".golden"
            old = open(target, "rb").read() if os.path.exists(target) else None
            if old == text:
                continue
            if check:
                print("differs: " + os.path.relpath(target, HERE))
                bad = 1
            else:
                with open(target, "wb") as f:
                    f.write(text)
                print("recorded: " + os.path.relpath(target, HERE))
    return bad


if __name__ == "__main__":
    sys.exit(main())
