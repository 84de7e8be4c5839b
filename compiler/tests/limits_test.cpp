// Long and deep sources, memory, and being stopped.
#include "compiler/tests/support.h"

namespace perilune::compiler {
namespace {

std::string repeat(std::string_view text, int count) {
  std::string result;
  for (int i = 0; i < count; ++i) result += text;
  return result;
}

Diagnostic compile_invalid(std::string_view source, const Options& options = {}) {
  const auto result = compile(source, options);
  if (const auto* diagnostic = std::get_if<Diagnostic>(&result)) return *diagnostic;
  ADD_FAILURE() << source.substr(0, 100);
  return {};
}

TEST(Limits, NestingIsLimited) {
  constexpr int kDeep = 100000;
  for (const std::string_view part :
       {"do ", "while a do ", "repeat ", "if a then ", "x = (", "x = - ", "x = not ", "x = {",
        "x = function() ", "x = a .. ", "x = a ^ ", "f(", "x = a[", "return function() ",
        "::a:: ", "a, "}) {
    std::string source(part);
    const bool is_expression = part.starts_with("x = ") && part != "x = function() ";
    source += repeat(is_expression ? part.substr(4) : part, kDeep);
    EXPECT_EQ(compile_invalid(source).message, "C stack overflow") << part;
  }
}

TEST(Limits, NestingBelowTheLimit) {
  compile_valid("x = " + repeat("(", 190) + "1" + repeat(")", 190));
  compile_valid(repeat("do ", 190) + repeat(" end", 190));
  compile_valid("x = ''" + repeat(" .. a", 180));
  compile_valid(repeat("x = function() ", 95) + repeat(" end", 95));
}

TEST(Limits, RowsAreNot) {
  constexpr int kLong = 100000;
  for (const auto& [begin, part, end] : std::initializer_list<std::array<std::string_view, 3>>{
           {"x = 1", " + a", ""},
           {"x = a", " < a", ""},
           {"x = a", " and a", ""},
           {"x = a", " and a or b", ""},
           {"local x = 1 x = x", " or a", ""},
           {"if a", " or a", " then b() end"},
           {"while a", " and b", " do end"},
           {"x = a", ".b", ""},
           {"a", ".b", " = 1"},
           {"x = a", "[1]", ""},
           {"f", "()", ""},
           {"f", ":g()", ""},
           {"if a then", " elseif b then", " end"},
           {"x = {", "1,", "}"},
           {"x = {", "a = 1,", "}"},
           {"", "a = 1 ", ""},
           {"", ";", ""}}) {
    compile_valid(std::string(begin) + repeat(part, kLong) + std::string(end));
  }
}

TEST(Limits, LocalVariables) {
  compile_valid(repeat("local a ", 200));
  EXPECT_EQ(compile_invalid(repeat("local a ", 201), {.chunk_name = "=x"}).message,
            "x:1: too many local variables (limit is 200) in main function near <eof>");
  EXPECT_EQ(compile_invalid("\nfunction f() " + repeat("local a ", 201) + "end").plain,
            "too many local variables (limit is 200) in function at line 2 near 'end'");
  EXPECT_EQ(compile_invalid(repeat("local a ", 197) + "for i = 1, 2 do end").plain,
            "too many local variables (limit is 200) in main function near '='");
}

TEST(Limits, Upvalues) {
  const auto source = [](int count) {
    std::string text;
    for (int i = 0; i < count; ++i) {
      text += "local a" + std::to_string(i) + " ";
      if (i == 150) text += "return function() ";
    }
    text += "\nreturn function() return 0";
    for (int i = 0; i < count; ++i) text += ", a" + std::to_string(i);
    return text + " end end";
  };
  EXPECT_EQ(compile_invalid(source(300)).plain,
            "too many upvalues (limit is 255) in function at line 2 near ','");
}

TEST(Limits, Registers) {
  compile_valid("f(a" + repeat(", a", 240) + ")");
  EXPECT_EQ(compile_invalid("\nf(a" + repeat(", a", 300) + ")", {.chunk_name = "=x"}).message,
            "x:2: function or expression needs too many registers");
  compile_valid("x = " + repeat("{a, b, c, d, ", 40) + repeat("}", 40));
}

TEST(Limits, MemoryIsCounted) {
  const std::string source = repeat("local function f(a) return {x = a, y = 'text'} end ", 150) +
                             repeat("f(1, 'a', nil, 2.5) ", 20000);
  bool failed = false;
  for (std::size_t limit = 1000; limit < 100'000'000; limit *= 2) {
    Options options;
    options.memory_limit = limit;
    const auto result = compile(source, options);
    const auto* diagnostic = std::get_if<Diagnostic>(&result);
    if (diagnostic == nullptr) {
      EXPECT_TRUE(failed);
      EXPECT_GT(limit, source.size());
      return;
    }
    failed = true;
    EXPECT_EQ(diagnostic->status, Diagnostic::Status::Memory);
    EXPECT_EQ(diagnostic->message, "not enough memory");
  }
  FAIL();
}

TEST(Limits, PollStopsTheCompiler) {
  struct Count {
    int left;
  };
  const std::string source = repeat("a = 1 ", 20000);
  Count count{5};
  Options options;
  options.poll_data = &count;
  options.poll = [](void* data) { return --static_cast<Count*>(data)->left > 0; };
  EXPECT_EQ(compile_invalid(source, options).status, Diagnostic::Status::Interrupted);
  EXPECT_EQ(count.left, 0);
  count.left = 1000;
  compile_valid(source, options);
  EXPECT_LT(count.left, 990);
}

TEST(Limits, AnyBytes) {
  for (int seed = 0; seed < 2000; ++seed) {
    std::uint32_t state = static_cast<std::uint32_t>(seed) * 2654435761u + 1;
    std::string source;
    constexpr std::string_view kPieces[] = {
        "a",   "1",         "'x'", "(",  ")",      "{",     "}",    "=",   ",",      ".",  "end",
        "if ", "do ",       "or ", "..", "local ", "\0",    "\xff", "[[",  "]]",     "\\", "\n",
        "--",  "function ", "<",   "~",  "::",     "goto ", "for ", "in ", "return "};
    for (int i = 0; i < 30; ++i) {
      state = state * 1664525 + 1013904223;
      source += kPieces[(state >> 16) % std::size(kPieces)];
    }
    const auto result = compile(source, {});
    if (const auto* module = std::get_if<bytecode::Module>(&result)) {
      EXPECT_FALSE(bytecode::verify(*module)) << source;
    }
  }
}

}  // namespace
}  // namespace perilune::compiler
