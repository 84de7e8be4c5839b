// Reads and verifies whatever the fuzzer makes; an accepted program must have one spelling and must
// stand every later use: listing, assembling, stripping.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <span>
#include <variant>

#include "vm/bytecode/assembler.h"
#include "vm/bytecode/disassembler.h"
#include "vm/bytecode/program_index.h"
#include "vm/bytecode/reader.h"
#include "vm/bytecode/verifier.h"
#include "vm/bytecode/writer.h"

namespace {

using namespace perilune::bytecode;

void require(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "%s\n", what);
  std::abort();
}

std::span<const std::uint8_t> bytes_of(const std::string& text) {
  return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

void check_accepted(const Program& program, std::size_t size) {
  // The checksums, which were not looked at, are all that may differ.
  const std::string file = write(program, false);
  require(file.size() == size, "the file was not in its one spelling");
  const auto again = read(bytes_of(file));
  require(std::holds_alternative<Program>(again), "what was written is not read");
  require(write(std::get<Program>(again), false) == file, "what was read is another program");

  const auto stripped = read(bytes_of(write(program, true)));
  require(std::holds_alternative<Program>(stripped), "what was stripped is not read");
  require(!verify(std::get<Program>(stripped)), "what was stripped is not accepted");

  for (const Module& module : program.modules) {
    disassemble(module, {.source_text = "a\nb\n", .addresses = true});
    const auto assembled = assemble(to_assembly(module));
    require(std::holds_alternative<Module>(assembled), "the assembly is not read");
    Program left, right;
    left.modules.push_back(module);
    right.modules.push_back(std::get<Module>(assembled));
    require(write(left, false) == write(right, false), "the assembly is another module");
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto result = read({data, size}, {.ignore_checksums = true});
  const auto* program = std::get_if<Program>(&result);
  const bool accepted = program != nullptr && !verify(*program);
  const auto index = verify_file({data, size}, {.ignore_checksums = true});
  require(std::holds_alternative<ProgramIndex>(index) == accepted, "one pass finds otherwise");
  if (accepted) check_accepted(*program, size);
  return 0;
}
