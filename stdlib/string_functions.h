// The functions of the string library that stand in files of their own.
#pragma once

#include "vm/native.h"

namespace perilune::stdlib {

// string_search.cpp
int string_find(State* L);
int string_match(State* L);
int string_gmatch(State* L);
int string_gsub(State* L);
// string_format.cpp
int string_format(State* L);
// string_dump.cpp
int string_dump(State* L);
// string_pack.cpp
int string_pack(State* L);
int string_packsize(State* L);
int string_unpack(State* L);
// string_arithmetic.cpp: sets __add and its like.
void set_string_arithmetic(State* L, Table* metatable);

// Where a position counted from 1, or from the end when negative, begins a part of `length` bytes:
// at least 1, and maybe beyond the end.
inline std::uint64_t start_position(std::int64_t position, std::size_t length) {
  if (position > 0) return static_cast<std::uint64_t>(position);
  if (position == 0 || position < -static_cast<std::int64_t>(length)) return 1;
  return length + static_cast<std::uint64_t>(position) + 1;
}

// Where it ends one: at most `length`, 0 when before the first byte.
inline std::uint64_t end_position(std::int64_t position, std::size_t length) {
  if (position > static_cast<std::int64_t>(length)) return length;
  if (position >= 0) return static_cast<std::uint64_t>(position);
  if (position < -static_cast<std::int64_t>(length)) return 0;
  return length + static_cast<std::uint64_t>(position) + 1;
}

}  // namespace perilune::stdlib
