// libFuzzer: whatever the compiler makes of a text passes the verifier and has one spelling as a
// file.
#include <cstdio>
#include <cstdlib>
#include <span>
#include <string_view>
#include <variant>

#include "compiler/compile.h"
#include "vm/bytecode/reader.h"
#include "vm/bytecode/verifier.h"
#include "vm/bytecode/writer.h"

using namespace perilune;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  auto result =
      compiler::compile(text, {.chunk_name = "@fuzz.lua", .memory_limit = std::size_t{64} << 20});
  auto* module = std::get_if<bytecode::Module>(&result);
  if (module == nullptr) return 0;
  bytecode::Program program;
  program.modules.push_back(std::move(*module));
  if (const auto problem = bytecode::verify(program)) {
    std::fprintf(stderr, "compiled, but rejected: %s\n", problem->describe().c_str());
    std::abort();
  }
  const std::string file = bytecode::write(program, false);
  const auto again =
      bytecode::read(std::span(reinterpret_cast<const std::uint8_t*>(file.data()), file.size()));
  const auto* copy = std::get_if<bytecode::Program>(&again);
  if (copy == nullptr || bytecode::write(*copy, false) != file) {
    std::fprintf(stderr, "what was written is not what is read\n");
    std::abort();
  }
  return 0;
}
