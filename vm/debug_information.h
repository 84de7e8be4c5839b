// What a function's debug information says, read from the module's bytes whenever somebody asks.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "vm/isolate.h"

namespace perilune {

// The line of instruction `pc`; -1 when the function has no lines. Takes time linear in pc.
int line_of(const Code* code, std::int64_t pc);

// The lines of all instructions; empty when stripped.
std::vector<std::uint32_t> lines_of(const Code* code);

// The same, kept in code->lines for callers who ask at every instruction; null when stripped.
// Raises "not enough memory".
const std::uint32_t* keep_lines(Isolate& isolate, Code* code);

// The names are in the module's bytes, and live as long as the code.
struct LocalVariable {
  std::string_view name;
  std::uint8_t reg;
  std::uint32_t start;  // instructions [start, end)
  std::uint32_t end;
};
// In order of declaration; empty when stripped.
std::vector<LocalVariable> locals_of(const Code* code);

// Empty when it has none, or when stripped.
std::string_view upvalue_name(const Code* code, int index);

}  // namespace perilune
