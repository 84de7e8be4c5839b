// Reads program files (spec/bytecode.md).
#pragma once

#include <cstdint>
#include <span>
#include <variant>

#include "vm/bytecode/module.h"

namespace perilune::bytecode {

// The first byte of every program file, and of no source text: how load() tells them apart.
inline constexpr char kFirstByte = '\x1b';

struct ReadOptions {
  bool ignore_checksums = false;  // for fuzzing, so that mutations come further
};

// The program in a file, or the first rule F1... that the file breaks. Trusts nothing: allocates at
// most about 40 times the file's size whatever it says. The result is well-formed, but its modules
// must be verified (verifier.h) before they are used.
std::variant<Program, Problem> read(std::span<const std::uint8_t> file,
                                    const ReadOptions& options = {});

}  // namespace perilune::bytecode
