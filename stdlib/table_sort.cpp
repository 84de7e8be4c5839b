// table.sort. With a comparator, or with elements that may have metamethods, the work is done by
// the program of lua/sort.lua, so that comparisons run where the interpreter and the JIT see them.
// Arrays of numbers or strings without a comparator are sorted here: comparing them runs no code.
#include <algorithm>
#include <cmath>

#include "stdlib/libraries.h"
#include "stdlib/table_functions.h"
#include "vm/coroutine.h"

namespace perilune::stdlib {

// lua/sort.lua, by perilune_embed.
extern const std::span<const std::uint8_t> sort_program;

namespace {

constexpr std::uint32_t kComparisonsPerPoll = 4096;
constexpr std::int64_t kMaxSorted = 0x7fffffff;

// A comparison that polls; what it raises leaves the array with all or most of its elements, which
// no script will see.
template <typename Less>
auto polling(State* L, Less less) {
  return [L, less, left = kComparisonsPerPoll](const auto& a, const auto& b) mutable {
    if (--left == 0) {
      left = kComparisonsPerPoll;
      poll(L);
    }
    return less(a, b);
  };
}

template <typename T, typename Less>
void sort_range(State* L, T* elements, std::int64_t count, Less less) {
  auto comparison = polling(L, less);
  // By reference: the algorithm copies its comparison freely, and each copy would count anew.
  std::sort(elements, elements + count,
            [&comparison](const T& a, const T& b) { return comparison(a, b); });
}

bool is_ordered_number(const Value& v) {
  return v.is(Tag::Integer) || (v.is(Tag::Float) && !std::isnan(v.number));
}

bool less_string(const Value& a, const Value& b) {
  return a.string()->view() < b.string()->view();
}

// Sorts elements of which any two can be compared without a call; false when there are others.
bool sort_plain(State* L, Table* table, std::int64_t count) {
  switch (table->kind()) {
    case ElementKind::Integer:
      sort_range(L, table->integers(), count, std::less<std::int64_t>());
      return true;
    case ElementKind::Float: {
      double* const floats = table->floats();
      // The algorithm relies on an order, and NaN has none.
      if (std::any_of(floats, floats + count, [](double d) { return std::isnan(d); })) return false;
      sort_range(L, floats, count, std::less<double>());
      return true;
    }
    case ElementKind::Generic:
      break;
  }
  Value* const values = table->values();
  if (std::all_of(values, values + count, [](const Value& v) { return v.is(Tag::String); })) {
    sort_range(L, values, count, less_string);
    return true;
  }
  if (std::all_of(values, values + count, is_ordered_number)) {
    sort_range(L, values, count,
               [L](const Value& a, const Value& b) { return less_may_call(L, a, b); });
    return true;
  }
  return false;
}

int after_sort(State* L, CallStatus, Value* first, std::uint32_t) {
  if (L->top > first && first->truthy()) {
    raise_message(L, "invalid order function for sorting");
  }
  return 0;
}

int table_sort(State* L) {
  const std::int64_t count = checked_length_may_call(L, 1, kRead | kWrite);
  if (count < 2) return 0;
  if (count >= kMaxSorted) argument_error(L, 1, "array too big");
  const Value t = L->base[0];
  const Value less = argument(L, 2);
  if (!less.is_nil()) {
    if (!less.is_function()) type_error(L, 2, "function");
  } else if (is_plain_table(t) && static_cast<std::int64_t>(t.table()->length) == count &&
             sort_plain(L, t.table(), count)) {
    return 0;
  }
  mark_unyieldable(L);
  push(L, upvalue(L, 1));
  push(L, t);
  push_integer(L, count);
  push(L, less);
  return call_then(L, 3, after_sort, 0);
}

}  // namespace

void check_access(State* L, int arg, unsigned access) {
  const Value v = argument(L, arg);
  if (v.is(Tag::Table)) return;
  const auto has = [L, v](std::string_view name) { return !metafield(L, v, name).is_nil(); };
  if (metatable_of(L, v) == nullptr || ((access & kRead) != 0 && !has("__index")) ||
      ((access & kWrite) != 0 && !has("__newindex")) ||
      ((access & kLength) != 0 && !has("__len"))) {
    type_error(L, arg, "table");
  }
}

std::int64_t checked_length_may_call(State* L, int arg, unsigned access) {
  check_access(L, arg, access | kLength);
  const Value t = argument(L, arg);
  return is_plain_table(t) ? static_cast<std::int64_t>(raw_length(t)) : length_may_call(L, t);
}

void set_sort_function(State* L, Table* library) {
  push(L, load_embedded(L, sort_program, "sort"));
  call_may_call(L, 0, 1);
  Native* const sort = new_native(L, table_sort, "sort", 1);
  sort->upvalues[0] = L->top[-1];
  raw_set(L, library, "sort", Value::of(sort));
  --L->top;
}

}  // namespace perilune::stdlib
