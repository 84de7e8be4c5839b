// What the files of the table library share.
#pragma once

#include "vm/native.h"

namespace perilune::stdlib {

// A table whose elements no metamethod stands before.
inline bool is_plain_table(Value v) {
  return v.is(Tag::Table) && !v.table()->has_metatable();
}

inline Value raw_element(State* L, Table* table, std::int64_t index) {
  const std::uint64_t i = static_cast<std::uint64_t>(index) - 1;
  if (i >= table->length) return raw_get(L, table, index);
  switch (table->kind()) {
    case ElementKind::Integer:
      return Value::of(table->integers()[i]);
    case ElementKind::Float:
      return Value::of(table->floats()[i]);
    case ElementKind::Generic:
      break;
  }
  return table->values()[i];
}

// What a function does with an argument.
enum Access : unsigned { kRead = 1, kWrite = 2, kLength = 4 };

// Raises unless the argument is a table or has a metamethod for each of the accesses.
void check_access(State* L, int arg, unsigned access);
// The same with kLength added; returns the length.
std::int64_t checked_length_may_call(State* L, int arg, unsigned access);

// table_sort.cpp
void set_sort_function(State* L, Table* library);

}  // namespace perilune::stdlib
