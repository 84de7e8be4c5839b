// Compiles a Lua file of the standard library into a C++ source file that holds the program as
// bytes:
//
//   perilune_embed_tool input.lua symbol output.cpp
//
// The output defines `const std::span<const std::uint8_t> symbol` in perilune::stdlib. The program
// is stripped: what runs in it passes for native code, in messages and tracebacks.
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>
#include <variant>

#include "compiler/compile.h"
#include "vm/bytecode/writer.h"

namespace {

constexpr std::size_t kBytesPerLine = 20;

bool read_file(const char* path, std::string* out) {
  std::ifstream in(path, std::ios::binary);
  out->assign(std::istreambuf_iterator<char>(in), {});
  return in.good() || in.eof();
}

std::string to_source(const std::string& program, const std::string& symbol) {
  std::string out =
      "#include <cstdint>\n#include <span>\n\nnamespace perilune::stdlib {\n\n"
      "extern const std::span<const std::uint8_t> " +
      symbol + ";\n\nstatic constexpr std::uint8_t kBytes[] = {";
  for (std::size_t i = 0; i < program.size(); ++i) {
    out += i % kBytesPerLine == 0 ? "\n    " : " ";
    out += std::to_string(static_cast<std::uint8_t>(program[i]));
    out += ',';
  }
  out += "\n};\n\nconst std::span<const std::uint8_t> " + symbol +
         "{kBytes};\n\n}  // namespace perilune::stdlib\n";
  return out;
}

}  // namespace

int main(int argument_count, char** arguments) {
  using namespace perilune;
  if (argument_count != 4) {
    std::fprintf(stderr, "usage: %s input.lua symbol output.cpp\n", arguments[0]);
    return 2;
  }
  const char* const input = arguments[1];
  std::string text;
  if (!read_file(input, &text)) {
    std::fprintf(stderr, "%s: cannot be read\n", input);
    return 1;
  }
  const std::string chunk_name = std::string("@") + input;
  compiler::Options options;
  options.chunk_name = chunk_name;
  auto result = compiler::compile(text, options);
  if (const auto* problem = std::get_if<compiler::Diagnostic>(&result)) {
    std::fprintf(stderr, "%s\n", problem->message.c_str());
    return 1;
  }
  bytecode::Program program;
  program.modules.push_back(std::move(std::get<bytecode::Module>(result)));
  std::ofstream out(arguments[3], std::ios::binary | std::ios::trunc);
  out << to_source(bytecode::write(program, true), arguments[2]);
  out.close();
  if (!out) {
    std::fprintf(stderr, "%s: cannot be written\n", arguments[3]);
    return 1;
  }
  return 0;
}
