// The front end's one entry point: Lua 5.4 source text in, a portable module out.
//
// The way there: lexer.re (tokens) -> parser_*.cpp (the tree of ast.h, with scopes.h resolving
// names and folding.h evaluating constant expressions on the way) -> generate_*.cpp (instructions,
// through function_builder.h). The tree stands between because code for a variable depends on all
// of its uses: a captured variable lives in a cell, and an upvalue that nobody assigns is marked
// constant.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

#include "vm/bytecode/module.h"

namespace perilune::compiler {

struct Options {
  std::string_view chunk_name = "=?";  // as load() takes it
  // Bytes that the compiler may use at a time, its result included (within about a tenth).
  std::size_t memory_limit = std::size_t{1} << 30;
  // Called every few thousand tokens or statements with `poll_data`; false stops the compiler.
  bool (*poll)(void* data) = nullptr;
  void* poll_data = nullptr;
};

// Why a chunk was not compiled.
struct Diagnostic {
  enum class Status { Syntax, TooDeep, Memory, Interrupted };
  Status status = Status::Syntax;
  std::string message;       // as Lua words it: "name:line: what near 'token'"
  std::string plain;         // the same without "name:line: "
  std::uint32_t line = 0;    // from 1; 0 where no place is known, and so for the column
  std::uint32_t column = 0;  // from 1, in bytes
  std::size_t offset = 0;    // in bytes, of the token at hand
};

// Compiles the text of a chunk. The result depends on nothing but the text and the chunk's name.
std::variant<bytecode::Module, Diagnostic> compile(std::string_view source, const Options& options);

// `source` without what a source file may start with but a chunk may not: a byte order mark and a
// first line that starts with '#'. That line's end stays, so that lines keep their numbers.
std::string_view skip_shebang(std::string_view source);

}  // namespace perilune::compiler
