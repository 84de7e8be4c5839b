// A binary chunk, what string.dump returns: a program file behind the header of lua5.4's own
// chunks, by which programs recognise bytecode (spec/bytecode.md).
#pragma once

#include <string>
#include <string_view>
#include <variant>

#include "vm/bytecode/module.h"

namespace perilune::bytecode {

std::string write_chunk(const Program& program, bool strip);

// The program file in the bytes: in a chunk if they begin like one, else all of them. What is wrong
// with a chunk's header instead, in the words of lua5.4.
struct BadChunk {
  std::string message;
};
std::variant<std::string_view, BadChunk> program_in(std::string_view bytes);

}  // namespace perilune::bytecode
