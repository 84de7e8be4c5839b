// The reference of the instruction set, spec/instructions.md, derived from spec/opcodes.def.
#pragma once

#include <string>

namespace perilune::bytecode {

// The whole document as Markdown.
std::string instruction_table();

}  // namespace perilune::bytecode
