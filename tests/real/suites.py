"""The libraries whose own tests are run: which repository, at which commit, and how.

A suite runs in a fresh copy of its repository. Every command is run by the program under test, with the
suite's folders first in the module path and Debian's modules after them."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Suite:
    repository: str         # OWNER/NAME on GitHub: the folder below --sources
    commit: str             # that was tried
    command: tuple          # words after the interpreter's; @NAME is a staged module, @OWNER/NAME/FILE a source
    path: tuple = (".",)    # folders of its modules
    preload: tuple = ()     # modules (of modules/, which says why) that are required first
    each: str = ""          # a pattern: the command runs once for each of these files, which it gets
    runs: tuple = ()        # the command runs once with each of these lists of words
    links: tuple = ()       # (FOLDER, NAME): other names of folders, that their modules are required by
    needs: tuple = ()       # OWNER/NAME[/FOLDER]: more sources, whose modules it requires
    make: tuple = ()        # targets of its makefile that --get makes
    lpeg: bool = False      # LuLPeg stands in for LPeg
    masks: tuple = ()       # (pattern, replacement): what differs from run to run, and why
    folder: str = "."       # where the commands run
    part: str = ""          # tells several suites of one repository apart

    @property
    def name(self):
        return f"{self.repository}:{self.part}" if self.part else self.repository


LPEG = "pygy/LuLPeg"


def busted(repository, commit, *words, **more):
    """Tests that busted (Debian's) runs; by default those of the folder spec."""
    return Suite(repository, commit, ("@busted_program", "-o", "TAP", *(words or ("spec",))), **more)


def telescope(repository, commit, *words, needs=(), **more):
    """Tests that telescope runs, which was written for Lua 5.1."""
    return Suite(repository, commit, ("@norman/telescope/tsc", "-f", *words), preload=("lua51",),
                 needs=("norman/telescope", *needs), **more)


def moonscript(repository, commit, preload=(), needs=(), **more):
    """Tests in MoonScript, compiled by MoonScript in Lua."""
    return busted(repository, commit, preload=(*preload, "pure_moonscript"), needs=("leafo/moonscript", *needs),
                  lpeg=True, **more)


# serpent shows what string.dump returns, and walks tables by next.
SERPENT_MASKS = ((r"load\)\(\".*?\",'@serialized'\)", "load)(DUMP)"), (r"^full: .*", "full: IN THE ORDER OF NEXT"))
# LuaInLua prints a graph's edges in the order of next.
EDGES = ((r"^ *[0-9]+ -> [0-9]+\[label=.*\n", ""),)
# Names that os.tmpname gives.
TEMPORARY = ((r"/tmp/lua_\w{6}", "/tmp/lua_NAME"),)
# What -v says.
VERSION = ((r"^Lua 5\.4\.\d+  (Copyright.*|Perilune.*)", "VERSION"),)

AWFY = tuple((name, "1", size) for name, size in (
    ("Bounce", "100"), ("CD", "10"), ("DeltaBlue", "1000"), ("Havlak", "1"), ("Json", "20"), ("List", "100"),
    ("Mandelbrot", "1"), ("NBody", "1"), ("Permute", "50"), ("Queens", "100"), ("Richards", "5"),
    ("Sieve", "200"), ("Storage", "50"), ("Towers", "20")))

SUITES = (
    # Classes.
    busted("kikito/middleclass", "aa8f88b"),
    busted("kikito/stateful.lua", "bf0da2b"),
    telescope("Yonaba/30log", "173f457", needs=("lunarmodules/luacov/src",), each="specs/*.lua"),

    # Serialization and formats.
    Suite("rxi/json.lua", "dbf4b2d", ("test.lua",), folder="test"),
    Suite("dhkolf/dkjson", "9627735", ("jsontest.lua", "dkjson"), preload=("sorted_pairs",)),
    Suite("grafi-tt/lunajson", "e3a9666", ("test/test.lua",), path=("test", "src", "util")),
    busted("kikito/inspect.lua", "a8ca312"),
    Suite("pkulchenko/serpent", "139fc18", ("t/test.lua",), path=("src",), masks=SERPENT_MASKS),
    Suite("markstinson/lua-MessagePack", "190b17c", (), each="test/*.t", path=("src",),
          needs=("ewmailing/lua-TestMore/src",), preload=("plain_dump",)),
    Suite("kieselsteini/msgpack", "f7b06cd", ("tests.lua",)),
    busted("bakpakin/binser", "30e5959"),
    Suite("ToxicFrog/vstruct", "b6889e3", ("test.lua",), path=("..",)),
    busted("jonstoler/lua-toml", "13731a5", path=(".", "src")),
    busted("api7/lua-tinyyaml", "264cead"),
    busted("exosite/lua-yaml", "009b129", path=("src", ".")),
    busted("manoelcampos/xml2lua", "b0d2b0b", path=("src", ".")),
    Suite("Phrogz/SLAXML", "756ffad", ("test.lua",), folder="test", path=("test", "."),
          masks=((r"in ~.*assertions/second.", "SPEED"),)),
    Suite("geoffleyland/lua-csv", "09557e4", ("test.lua",), path=("lua",), folder="lua"),
    busted("aiq/basexx", "b4ee13f", "test", path=("lib", ".")),
    Suite("iskolbin/lbase64", "c261320", ("test.lua",)),

    # General libraries.
    busted("lunarmodules/Penlight", "c317508", path=("lua",)),
    Suite("lunarmodules/Penlight", "c317508", (), each="tests/test-*.lua", path=("lua",), part="tests",
          masks=VERSION),
    busted("Yonaba/Moses", "6fe8d76", preload=("lua51",), needs=("lunarmodules/luacov/src",)),
    Suite("rxi/lume", "98847e7", ("test.lua",), folder="test", path=("test", ".")),
    Suite("airstruck/knife", "5ccd9b4", ("knife/test.lua",), each="spec/*.lua"),
    Suite("luafun/luafun", "f1a57f2",
          ("runtest", *(f"{name}.lua" for name in (
              "basic", "compositions", "filtering", "generators", "indexing", "operators", "reducing", "slicing",
              "stateful", "transformations"))),
          folder="tests", path=("tests", "."), masks=((r"\.new\t.*", "DATE"),)),
    busted("kikito/memoize.lua", "bd7a8b8"),
    busted("kikito/semver.lua", "a4b708b"),
    busted("kikito/i18n.lua", "1f2bbd3"),
    busted("kikito/sandbox.lua", "35714d7"),
    busted("kikito/cron.lua", "bedcb48", preload=("lua51",)),
    busted("kikito/tween.lua", "9cdcd39"),
    telescope("kikito/beholder.lua", "9f1a31e", "spec/acceptance.lua", "spec/unit.lua"),
    telescope("kikito/ansicolors.lua", "a788ef9", "specs/ansicolors_spec.lua"),
    # Finds month names by pairs, from the key 0 on.
    busted("Tieske/date", "d8e6201", "--no-coverage", "spec", path=("src",), preload=("sorted_pairs",)),
    busted("daurnimator/luatz", "a7c0310"),
    busted("Tieske/binaryheap.lua", "478d40d", "--no-coverage", "spec", path=("src",)),
    busted("daurnimator/fifo.lua", "414b43e"),
    busted("Olivine-Labs/mediator_lua", "ae97959", path=("src",)),
    Suite("bjornbytes/RxLua", "16edbf9", ("tests/runner.lua",), preload=("lua51",)),
    Suite("zserge/lua-promises", "b3004b0", ("deferred_test.lua",)),
    Suite("keplerproject/coxpcall", "50ccf26", (), each="tests/*.lua", path=("src",)),
    busted("kyleconroy/lua-state-machine", "96fc10e"),
    busted("lunarmodules/say", "3e1f783", links=(("src", "say"),)),
    Suite("lunarmodules/lualogging", "465c994", (), each="tests/*.lua", path=("src",), preload=("sorted_pairs",)),
    busted("APItools/router.lua", "4a65dae", path=("src", ".")),
    moonscript("leafo/loadkit", "95b13a3"),
    moonscript("leafo/tableshape", "918bcc0"),

    # Numbers, hashes and games.
    busted("kikito/md5.lua", "4b5ce0c"),
    busted("kikito/sha1.lua", "538192c"),
    busted("mpeterv/sha1", "9b462c7", path=("src", ".")),
    Suite("edubart/lua-bint", "08ca8ee", ("tests.lua",)),
    Suite("philanc/plc", "9efed41", ("test_all.lua",)),
    Suite("davidm/lua-matrix", "7a33f96", (), each="test/test*.lua", path=("lua",),
          preload=("lua51", "same_random")),
    busted("excessive/cpml", "eb209f6", path=("modules", ".")),
    telescope("davisdude/mlib", "47aa1d8", "spec.lua"),
    busted("kikito/bump.lua", "95d9e40"),
    busted("kikito/anim8", "bd38def", preload=("lua51",)),
    busted("bakpakin/tiny-ecs", "8219147"),
    Suite("Yonaba/Algorithm-Implementations", "05c5495", (), each="*/Lua/*/*_test.lua",
          preload=("lua51", "same_random", "steady_clock", "sorted_pairs", "beside")),
    Suite("smarr/are-we-fast-yet", "50e34b1", ("harness.lua",), folder="benchmarks/Lua", path=("benchmarks/Lua",),
          runs=AWFY, masks=((r"[0-9.]+us", "TIME"),)),

    # Templates and documents.
    busted("Olivine-Labs/lustache", "bbe1915", path=("src", ".", "spec")),
    moonscript("leafo/etlua", "8dda2e5", preload=("lua51",)),
    Suite("mpeterv/markdown", "8c09109", ("markdown-tests.lua",), preload=("lua51",)),
    Suite("jgm/djot.lua", "cbd3485", ("test.lua",)),
    Suite("lunarmodules/ldoc", "7e7f61f", ("run-tests.lua",)),

    # Command lines, tests and tools.
    busted("mpeterv/argparse", "412e6ac", path=("src", ".")),
    busted("lunarmodules/lua_cliargs", "425e593", path=("src", ".")),
    busted("lunarmodules/busted", "901de7d"),
    busted("lunarmodules/luassert", "a1c4902", links=(("src", "luassert"),)),
    Suite("bluebird75/luaunit", "9678c93", ("run_unit_tests.lua", "-v")),
    Suite("norman/telescope", "c80b928", ("tsc", "-f", "spec/telescope_spec.lua"), preload=("lua51",)),
    Suite("ewmailing/lua-TestMore", "e563959", (), each="test/*.t", path=("src",), preload=("lua51",)),
    Suite("silentbicycle/lunatest", "32e3ecf", ("test.lua",), preload=("lua51", "same_random", "sorted_pairs"),
          masks=((r"^Seed is.*", "SEED"),)),
    busted("luc-tielen/lua-quickcheck", "404ace6", preload=("same_random",)),
    busted("lunarmodules/luacov", "b1f9eae", path=("src", ".")),
    busted("lunarmodules/luacheck", "6fc4af9", path=("src", ".")),
    Suite("hoelzro/lua-repl", "d67da67", (), each="t/*.lua", path=(".", "t/lib"),
          needs=("ewmailing/lua-TestMore/src",)),
    Suite("stevedonovan/Microlight", "e08ccaa", ("examples/test.lua",), preload=("lua51",)),
    Suite("mayeths/lua.lua", "238cf4d", ("test/all.lua",)),
    Suite("slembcke/debugger.lua", "834dc0c", ("test.lua",), folder="test", path=("test", ".")),
    busted("bjc/prosody", "f14f1b3", links=((".", "prosody"),), preload=("pure_prosody",)),

    # Grammars.
    Suite("pygy/LuLPeg", "f07f5be", (), preload=("lua51",),
          runs=(("tests/lpeg.0.12.test.lua", "lulpeg"), ("tests/factorization.lua", "lulpeg"),
                ("tests/luagrammar.lua", "lulpeg", "lulpeg.lua"),
                ("tests/json.lua", "lulpeg", "tests/servlet.json")),
          masks=((r"^(Json\t).*", r"\1TIME"),)),
    busted("daurnimator/lpeg_patterns", "0da7cad", lpeg=True),
    Suite("edubart/lpegrex", "477d357", ("tests/lpegrex-test.lua",), lpeg=True),

    # Compilers and interpreters.
    Suite("bakpakin/Fennel", "d370f8d", ("test/init.lua",), make=("fennel.lua", "fennel", "test/faith.lua")),
    Suite("sourcehut-mirrors/fennel-ls", "49631ba",
          ("fennel", "--add-package-path", "deps/?.lua", "--add-fennel-path", "src/?.fnl;deps/?.fnl", "test/init.fnl"),
          make=("fennel-ls",), masks=TEMPORARY),
    busted("teal-language/tl", "dbebb42", preload=("sorted_pairs",), masks=((r"teal_tmp[0-9]+", "teal_tmp"),)),
    moonscript("leafo/moonscript", "60a07f8", needs=("leafo/loadkit",)),
    Suite("andremm/lua-parser", "9148288", ("test.lua",), lpeg=True),
    Suite("andremm/typedlua", "2ff68c5", ("-e", "_VERSION = 'Lua 5.3'", "test.lua"), lpeg=True),
    Suite("SquidDev/urn", "6e6717c", ("bin/urn.lua",), preload=("steady_clock",),
          runs=(("--help",), ("urn/cli.lisp", "-o", "out"), ("tests/lib/bigint.lisp", "--run", "-o", "out"))),
    Suite("levno-710/Prometheus", "8119bb6", ("tests.lua", "--Linux"), path=("src", "."),
          preload=("lua51", "same_random", "sorted_pairs")),
    Suite("bytexenon/Tiny-Lua-Compiler", "5bd8436", ("tests/test.lua",)),
    Suite("leegao/LuaInLua", "bfab0d9", (), each="testing/*.lua", path=("luainlua", "."),
          preload=("lua51", "sorted_pairs"), masks=EDGES),
    Suite("vladimirdabic/lua-in-lua", "45f3229", ("main.lua",), preload=("lua51",)),
    Suite("stravant/LuaMinify", "cce8f5b", (), each="test_*.lua", preload=("lua51",), folder="tests", path=(".",)),
)
