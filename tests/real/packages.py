"""The Lua modules of Debian's packages, those of the tests and of the sources, in one folder.

Packages that are not installed are downloaded (apt-get download) and unpacked into a cache, so neither
root nor their C parts are needed."""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent

# What is packed for 5.4 wins over the same library for an older version.
LUA_VERSIONS = ("5.1", "5.3", "5.4")
PACKAGES = (
    "lua-ansicolors lua-argparse lua-basexx lua-binaryheap lua-busted lua-check lua-cliargs "
    "lua-compat53 lua-cosmo lua-coxpcall lua-dkjson lua-fifo lua-inifile lua-inspect lua-json lua-ldoc "
    "lua-lemock lua-logging lua-lpeg-patterns lua-luassert lua-markdown lua-mediator lua-messagepack "
    "lua-moses lua-penlight lua-say lua-socket lua-unit lua-uri"
).split()
PROGRAMS = {"usr/bin/ldoc": "ldoc_program.lua", "usr/bin/busted": "busted_program.lua"}  # staged as modules


def is_installed(package):
    query = subprocess.run(["dpkg-query", "-W", "-f", "${db:Status-Status}", package],
                           capture_output=True, text=True)
    return query.stdout == "installed"


def package_roots(cache, offline):
    """The folders that hold usr/share/lua: the system's, and one for each package that it lacks."""
    roots = [pathlib.Path("/")]
    if shutil.which("dpkg-query") is None:
        print("note: no dpkg here: only what is in /usr/share/lua", file=sys.stderr)
        return roots
    for package in PACKAGES:
        root = cache / package
        if is_installed(package):
            continue
        if not root.is_dir():
            if offline:
                print(f"note: {package} is not installed, and --offline", file=sys.stderr)
                continue
            with tempfile.TemporaryDirectory() as folder:
                os.chmod(folder, 0o777)  # apt downloads as its own user
                got = subprocess.run(["apt-get", "download", package], cwd=folder,
                                     capture_output=True, text=True)
                files = list(pathlib.Path(folder).glob("*.deb"))
                if got.returncode != 0 or not files:
                    reason = (got.stderr.strip().splitlines() or ["no file"])[-1]
                    print(f"note: cannot download {package}: {reason}", file=sys.stderr)
                    continue
                root.mkdir(parents=True)
                subprocess.run(["dpkg-deb", "-x", str(files[0]), str(root)], check=True)
        roots.append(root)
    return roots


def stage_modules(stage, roots, scenarios):
    """One folder with every Lua module, as links, so that `perilune build` finds what it requires."""
    def link(source, target):
        target.unlink(missing_ok=True)
        target.symlink_to(os.path.realpath(source))

    def link_tree(source):
        for folder, _, names in os.walk(source, followlinks=True):
            target = stage / pathlib.Path(folder).relative_to(source)
            target.mkdir(parents=True, exist_ok=True)
            for name in names:
                link(os.path.join(folder, name), target / name)

    for version in LUA_VERSIONS:
        for root in roots:
            link_tree(root / "usr/share/lua" / version)
    for root in roots:
        for program, name in PROGRAMS.items():
            if (root / program).exists():
                link(root / program, stage / name)
    link_tree(HERE / "modules")
    for scenario in scenarios:
        link(scenario, stage / f"scenario_{scenario.name}")
