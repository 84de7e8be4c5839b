// Prints spec/instructions.md: perilune_instructions > spec/instructions.md
#include <cstdio>

#include "vm/bytecode/instruction_table.h"

int main() {
  const std::string text = perilune::bytecode::instruction_table();
  return std::fwrite(text.data(), 1, text.size(), stdout) == text.size() ? 0 : 1;
}
