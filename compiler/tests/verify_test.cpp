// Whatever the compiler makes of the Lua sources in this repository, the verifier accepts.
#include <filesystem>
#include <fstream>
#include <iterator>

#include "compiler/tests/support.h"

namespace perilune::compiler {
namespace {

std::string read(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

// Sources that are wrong on purpose are skipped; the verifier's word counts for all others.
int verify_all(const std::filesystem::path& folder) {
  int count = 0;
  if (!std::filesystem::exists(folder)) return count;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (entry.path().extension() != ".lua") continue;
    const std::string source = read(entry.path());
    const auto result = compile(skip_shebang(source), {});
    if (const auto* module = std::get_if<bytecode::Module>(&result)) {
      const auto problem = bytecode::verify(*module);
      EXPECT_FALSE(problem) << entry.path() << ": " << problem->describe();
      ++count;
    }
  }
  return count;
}

TEST(Verify, SourcesOfTheRepository) {
  const std::filesystem::path root = PERILUNE_SOURCE_DIR;
  EXPECT_GT(verify_all(root / "bench") + verify_all(root / "tests") + verify_all(root / "examples"),
            0);
}

TEST(Verify, DeadCode) {
  for (const std::string_view source : {
           "do return 1 end local x = 1 print(x)",
           "while true do end print(1)",
           "while true do if a then break end return 1 end",
           "for i = 1, 2 do break end for k in f do break end repeat break until x",
           "for i = 1, 2 do return end",
           "for k, v in f() do return k end",
           "goto done; do local x = 1; print(x) end ::done::",
           "do return end ::top:: local x = 1; if x then goto top end",
           "do return end while a do local x ::b:: f(x) if y then goto b end end",
           "do return end for i = 1, 2 do local x ::b:: if y then goto b end if -1 then break end "
           "end",
           "do return end for k in f do local x ::b:: if y then goto b end end print(1)",
           "if false then local function f() return f end end",
           "if true then return 1 else return 2 end",
           "repeat return until x",
           "repeat local x <close> = f() if x then break end until x",
           "repeat local x <close> = f() until g(x)",
           "while f() do local x <close> = f() if x then break end if y then goto l end ::l:: end",
           "local x <close> = f() goto e; do local y <close> = g() goto e end ::e::",
           "::a:: local x <close> = f() if x then goto a end",
           "for k in f do for j in g do if k then goto out end end end ::out::",
           "return x and true or (function() end)",
       }) {
    compile_valid(source);
  }
}

TEST(Verify, CapturedVariables) {
  for (const std::string_view source : {
           "local function f(a, ...) return function() a = 1 return a end end",
           "for i = 1, 3 do f(function() return i end) end",
           "for k, v in f() do g(function() k = v end) end",
           "local x <close> = f() return function() return x end",
           "local x <close>, y = f() g(function() return x, y end) return y",
           "do local a, x <close>, y = f() g(function() return x, y, a end) end",
           "local function f() return f end local function g() return f end return g",
           "repeat local x = f() g(function() return x end) until x",
           "local t, i = {}, 1 t[i], i = i, t[i] return function() t = i end",
           "local a local a = a return function() return a end",
           "local _ENV = {} x = 1 return function() return x, _ENV end",
           "local function f(_ENV) x = 1 return function() y = x end end",
       }) {
    compile_valid(source);
  }
}

}  // namespace
}  // namespace perilune::compiler
