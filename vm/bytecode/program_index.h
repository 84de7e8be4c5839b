// Where everything stands in a program file that was read and verified: what the loader needs to
// decode one function without looking at the others.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <variant>
#include <vector>

#include "vm/bytecode/module.h"
#include "vm/bytecode/reader.h"

namespace perilune::bytecode {

struct ModuleIndex {
  std::string_view name;                 // in the file
  std::string_view source;               // in the file, or static
  std::vector<std::uint32_t> strings;    // where each begins, with its length
  std::vector<FunctionPlace> functions;  // the main function first
};

struct ProgramIndex {
  std::vector<ModuleIndex> modules;  // the entry module first
};

// What read() and then verify() say of the file, in one pass and without building the program.
// Takes time linear in the file and about 40 bytes of memory for each string and function.
std::variant<ProgramIndex, Problem> verify_file(std::span<const std::uint8_t> file,
                                                const ReadOptions& options = {});

}  // namespace perilune::bytecode
