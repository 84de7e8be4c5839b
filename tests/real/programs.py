"""What is run: the scenarios, and the libraries' own suites; and where their modules and sources lie."""

import os
import pathlib
import re
import subprocess

from execution import Interpreter, Outcome, Tests, execute, fresh_folder
from packages import HERE, package_roots, stage_modules
from suites import LPEG, Suite

PROJECT = HERE.parent.parent
SCENARIOS = sorted((HERE / "scenarios").glob("*.lua"))


class Unavailable(Exception):
    """Why a program cannot be run: what is missing, and how to get it."""


class Sources:
    """Check-outs of repositories, in FOLDER/OWNER/NAME. With get, the missing ones are cloned from
    `origin`, an address with {repository}, {owner} and {name} in it."""

    def __init__(self, folder, origin, get):
        self.folder = folder.resolve() if folder else None
        self.origin = origin
        self.get = get

    def find(self, name, commit="", make=()):
        """The folder of OWNER/NAME[/FOLDER]."""
        repository = "/".join(name.split("/")[:2])
        if self.folder is None:
            raise Unavailable(f"--sources DIR, and in it git clone {self.address(repository)} {repository}")
        if self.get and not (self.folder / repository).is_dir():
            self.clone(repository, commit, make)
        if not (self.folder / name).is_dir():
            raise Unavailable(f"git clone {self.address(repository)} {self.folder / repository} (or --get)")
        return self.folder / name

    def address(self, repository):
        owner, name = repository.split("/")
        return self.origin.format(repository=repository, owner=owner, name=name)

    def clone(self, repository, commit, make):
        target = self.folder / repository
        commands = [["git", "clone", "--quiet", self.address(repository), str(target)]]
        if commit:
            commands.append(["git", "-C", str(target), "checkout", "--quiet", commit])
        if make:
            commands.append(["make", "-C", str(target), "LUA=lua5.4", *make])
        for command in commands:
            done = subprocess.run(command, capture_output=True, text=True)
            if done.returncode != 0:
                reason = (done.stderr.strip().splitlines() or ["it failed"])[-1]
                raise Unavailable(f"{' '.join(command)}: {reason}")


class Place:
    """Where everything of this run lies."""

    def __init__(self, options, folder):
        self.folder = folder
        self.work = folder / "work"
        self.stage = folder / "modules"
        self.sources = Sources(options.sources, options.origin, options.get)
        self.stage.mkdir()
        (folder / "home").mkdir()
        stage_modules(self.stage, package_roots(options.cache, options.offline), SCENARIOS)
        environment = {
            "PATH": os.environ.get("PATH", "/usr/bin:/bin"), "HOME": str(folder / "home"), "LC_ALL": "C",
            "TZ": "UTC", "LUA_CPATH": "", "REAL_MODULES": str(self.stage), "REAL_PROJECT": str(PROJECT),
        }
        self.reference = Interpreter("reference", options.reference, folder, environment)
        plua = str(options.build.resolve() / "plua")
        self.plua = Interpreter("plua", plua, folder, {**environment, **dict(options.env)})
        self.perilune = str(options.build.resolve() / "perilune")

    def module(self, name):
        """The file of a staged module."""
        stem = self.stage / name.replace(".", "/")
        for path in (stem.with_name(stem.name + ".lua"), stem / "init.lua"):
            if path.exists():
                return path
        raise Unavailable(f"no module '{name}'")

    def program(self, name):
        """The file of a staged module, or OWNER/NAME/FILE of the sources."""
        if "/" not in name:
            return str(self.module(name))
        repository, file = name.rsplit("/", 1)
        return str(self.sources.find(repository) / file)

    def module_path(self, folders):
        return ";".join(f"{folder}/?.lua;{folder}/?/init.lua" for folder in (*folders, self.stage))


class ScenarioProgram:
    """A file of scenarios/. In its comments it may say:
      -- package: NAME     the Debian package that it is about
      -- needs: MODULE...  modules that it requires
      -- source: OWNER/NAME[/FOLDER]  a source that has modules for it
      -- unbundled: WHY    it is not run as a bundle"""

    def __init__(self, file):
        self.name = file.stem
        self.header = dict(re.findall(r"^-- (package|needs|source|unbundled): (.*)", file.read_text(), re.MULTILINE))
        self.origin = self.header.get("package") or self.header.get("source", "")

    def prepare(self, place):
        for name in self.header.get("needs", "").split():
            place.module(name)
        folders = [place.sources.find(name) for name in self.header.get("source", "").split()]
        self.environment = {"LUA_PATH": place.module_path(folders), "REAL_SOURCE": str(folders[0] if folders else "")}
        self.staged = place.module(f"scenario_{self.name}")

    def run(self, place, interpreter, time_limit):
        work = fresh_folder(place.work)
        return execute(["lua", str(self.staged)], {**interpreter.environment, **self.environment}, work, time_limit)

    def run_more(self, place, time_limit):
        """The scenario as a bundle."""
        if "unbundled" in self.header:
            return
        bundle = place.folder / f"{self.name}.plb"
        environment = {**place.plua.environment, **self.environment}
        built = subprocess.run([place.perilune, "build", str(self.staged), "-o", str(bundle)],
                               capture_output=True, text=True, env=environment)
        if built.returncode != 0:
            yield "bundle", Outcome(built.returncode, "", built.stderr, 0.0)
            return
        work = fresh_folder(place.work)
        yield "bundle", execute([place.perilune, "run", "--allow-all", str(bundle)], environment, work, time_limit)

    def tests(self, outcome):
        """Its output is compared line by line."""
        lines = len(outcome.output.splitlines())
        return Tests(lines, lines, "line")

    def notes(self):
        return ()


class SuiteProgram:
    """The own tests of a library."""

    def __init__(self, suite: Suite):
        self.suite = suite
        self.name = suite.name
        self.origin = f"at {suite.commit}"

    def prepare(self, place):
        suite = self.suite
        self.source = place.sources.find(suite.repository, suite.commit, suite.make)
        for target in suite.make:
            if not (self.source / target).exists():
                raise Unavailable(f"make -C {self.source} {' '.join(suite.make)}")
        self.work = place.work / self.source.name
        folders = [os.path.normpath(self.work / folder) for folder in suite.path]
        folders += [place.sources.find(name) for name in suite.needs]
        if suite.lpeg:
            folders += [HERE / "lpeg", place.sources.find(LPEG)]
        self.environment = {"LUA_PATH": place.module_path(folders)}
        self.command = [word for name in suite.preload for word in ("-l", name)]
        self.command += [place.program(word[1:]) if word.startswith("@") else word for word in suite.command]

    def commands(self, work):
        suite = self.suite
        if suite.each:
            files = sorted(str(file.relative_to(work)) for file in work.glob(suite.each))
            return [[*self.command, file] for file in files]
        return [[*self.command, *words] for words in suite.runs or [()]]

    def run(self, place, interpreter, time_limit):
        """All its commands, as if they were one."""
        suite = self.suite
        fresh_folder(self.work, self.source)
        for folder, name in suite.links:
            (self.work / name).unlink(missing_ok=True)
            (self.work / name).symlink_to(folder)
        work = self.work / suite.folder
        environment = {**interpreter.environment, **self.environment}
        outcomes = []
        for command in self.commands(work):
            one = execute(["lua", *command], environment, work, time_limit, suite.masks)
            one.output = f"== {' '.join(command)}: {one.code}\n{one.output}"
            outcomes.append(one)
        return Outcome.of_all(outcomes)

    def run_more(self, place, time_limit):
        return ()

    def tests(self, outcome):
        return outcome.tests()

    def notes(self):
        found = subprocess.run(["git", "-C", str(self.source), "rev-parse", "HEAD"], capture_output=True, text=True)
        commit = found.stdout.strip()
        if not commit.startswith(self.suite.commit):
            yield f"its sources are at {commit[:7] or 'an unknown commit'}, {self.suite.commit} was tried"
