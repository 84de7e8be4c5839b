// Decodes the parts of a prototype, for the reader and for the loader, which decodes a function
// when it is first called. Everything is checked (rules F2 to F9), whoever calls; the cursor keeps
// the first failure.
//
// All overwrite what the prototype had of that part, and use its memory again.
#pragma once

#include <cstdint>
#include <vector>

#include "vm/bytecode/cursor.h"
#include "vm/bytecode/module.h"

namespace perilune::bytecode {

// What stands in the list of functions: numbers and upvalues. Returns the size of the body.
std::uint32_t read_header(Cursor& in, Prototype& p);

// Constants, children, templates, code, labels.
void read_body(Cursor& in, Prototype& p);

// Lines, locals and the names of the upvalues, of which there must be as many as the header says.
void read_debug(Cursor& in, Prototype& p, std::uint32_t instructions);

// The same in three parts, in this order.
void skip_upvalue_names(Cursor& in, std::size_t upvalues);

// Runs of instructions of the same line; there is none in a function without lines.
class LineRuns {
 public:
  LineRuns(Cursor& in, std::uint32_t line_defined, std::uint32_t instructions);
  // The next run; false when there is none or the cursor failed.
  bool next();
  std::uint32_t line() const { return line_; }
  std::uint32_t length() const { return length_; }  // instructions

 private:
  Cursor& in_;
  std::uint32_t line_;
  std::uint32_t length_ = 0;
  std::uint32_t left_;  // instructions after this run
  bool first_ = true;
};

void read_locals(Cursor& in, std::vector<LocalName>& locals);

}  // namespace perilune::bytecode
