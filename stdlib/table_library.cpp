// The table library (manual §6.6). Arguments may be anything whose metamethods make it act like a
// table; tables without a metatable, the common case, are read and shifted in place.
#include <cstring>

#include "stdlib/arguments.h"
#include "stdlib/libraries.h"
#include "stdlib/table_functions.h"

namespace perilune::stdlib {

namespace {

constexpr int kElementsPerPoll = 1024;

// Polls after some elements.
class ElementCounter {
 public:
  void count(State* L) {
    if (++count_ % kElementsPerPoll == 0) poll(L);
  }

 private:
  std::uint32_t count_ = 0;
};

Value get_may_call(State* L, Value t, std::int64_t index) {
  if (is_plain_table(t)) return raw_element(L, t.table(), index);
  return index_may_call(L, t, Value::of(index));
}

void set_may_call(State* L, Value t, std::int64_t index, Value value) {
  if (is_plain_table(t)) {
    raw_set(L, t.table(), index, value);
  } else {
    set_index_may_call(L, t, Value::of(index), value);
  }
}

std::int64_t wrapping_add(std::int64_t a, std::int64_t b) {
  return static_cast<std::int64_t>(static_cast<std::uint64_t>(a) + static_cast<std::uint64_t>(b));
}

// ---------------------------------------------------------------- shifting

// The table when its elements 1..count can be moved in place, else null.
Table* movable(Value t, std::int64_t count) {
  if (!is_plain_table(t)) return nullptr;
  Table* const table = t.table();
  return static_cast<std::int64_t>(table->length) == count ? table : nullptr;
}

// Moves `count` elements by one place, `from` and `to` counted from 0. All places lie within the
// table's length, and the last one is not nil afterwards, so that the length stays right.
void move_elements(Table* table, std::uint32_t from, std::uint32_t to, std::uint32_t count) {
  if (table->kind() != ElementKind::Generic) {
    std::memmove(table->integers() + to, table->integers() + from, count * sizeof(std::int64_t));
    return;
  }
  Value* const values = table->values();
  if (from < to) {
    for (std::uint32_t i = count; i > 0; --i) values[to + i - 1] = values[from + i - 1];
  } else {
    for (std::uint32_t i = 0; i < count; ++i) values[to + i] = values[from + i];
  }
}

// Moves the elements position..count up by one; what stands at `position` then is to be replaced.
void open_gap_may_call(State* L, Value t, std::int64_t position, std::int64_t count) {
  if (Table* const table = movable(t, count); table != nullptr && position <= count) {
    raw_set(L, table, count + 1, raw_element(L, table, count));
    if (table->length > static_cast<std::uint64_t>(count)) {
      const auto first = static_cast<std::uint32_t>(position - 1);
      move_elements(table, first, first + 1, static_cast<std::uint32_t>(count) - 1 - first);
      return;
    }
  }
  ElementCounter elements;
  for (std::int64_t i = wrapping_add(count, 1); i > position; --i, elements.count(L)) {
    set_may_call(L, t, i, get_may_call(L, t, i - 1));
  }
}

// Moves the elements position+1..count down by one and returns where the last one was.
std::int64_t close_gap_may_call(State* L, Value t, std::int64_t position, std::int64_t count) {
  if (Table* const table = movable(t, count); table != nullptr && position < count) {
    const auto first = static_cast<std::uint32_t>(position);
    move_elements(table, first, first - 1, static_cast<std::uint32_t>(count) - first);
    return count;
  }
  ElementCounter elements;
  for (; position < count; ++position, elements.count(L)) {
    set_may_call(L, t, position, get_may_call(L, t, position + 1));
  }
  return position;
}

int table_insert(State* L) {
  const std::int64_t count = checked_length_may_call(L, 1, kRead | kWrite);
  const Value t = L->base[0];
  const std::int64_t end = wrapping_add(count, 1);
  switch (argument_count(L)) {
    case 2:
      set_may_call(L, t, end, L->base[1]);
      return 0;
    case 3: {
      const std::int64_t position = integer_argument(L, 2);
      if (static_cast<std::uint64_t>(position) - 1 >= static_cast<std::uint64_t>(end)) {
        argument_error(L, 2, "position out of bounds");
      }
      open_gap_may_call(L, t, position, count);
      set_may_call(L, t, position, L->base[2]);
      return 0;
    }
    default:
      raise_message(L, "wrong number of arguments to 'insert'");
  }
}

int table_remove(State* L) {
  const std::int64_t count = checked_length_may_call(L, 1, kRead | kWrite);
  const Value t = L->base[0];
  std::int64_t position = integer_argument(L, 2, count);
  if (position != count &&
      static_cast<std::uint64_t>(position) - 1 > static_cast<std::uint64_t>(count)) {
    argument_error(L, 2, "position out of bounds");
  }
  push(L, get_may_call(L, t, position));
  position = close_gap_may_call(L, t, position, count);
  set_may_call(L, t, position, Value::nil());
  return 1;
}

int table_move(State* L) {
  const std::int64_t first = integer_argument(L, 2);
  const std::int64_t last = integer_argument(L, 3);
  const std::int64_t target = integer_argument(L, 4);
  const int target_arg = is_none_or_nil(L, 5) ? 1 : 5;
  check_access(L, 1, kRead);
  check_access(L, target_arg, kWrite);
  const Value from = L->base[0];
  const Value to = L->base[target_arg - 1];
  if (last >= first) {
    if (first <= 0 && last >= wrapping_add(INT64_MAX, first)) {
      argument_error(L, 3, "too many elements to move");
    }
    const std::int64_t count = last - first + 1;
    if (target > INT64_MAX - count + 1) argument_error(L, 4, "destination wrap around");
    const bool upwards =
        target > last || target <= first || (target_arg != 1 && !equals_may_call(L, from, to));
    ElementCounter elements;
    for (std::int64_t i = 0; i < count; ++i, elements.count(L)) {
      const std::int64_t offset = upwards ? i : count - 1 - i;
      set_may_call(L, to, target + offset, get_may_call(L, from, first + offset));
    }
  }
  push(L, to);
  return 1;
}

// ---------------------------------------------------------------- all elements

void append_element_may_call(State* L, StringBuilder* out, Value t, std::int64_t index) {
  const Value value = get_may_call(L, t, index);
  if (value.is(Tag::String)) {
    out->append(value.string()->view());
  } else if (value.is_number()) {
    out->append_value(value);
  } else {
    raise_message(L, "invalid value (%s) at index %I in table for 'concat'", type_name(value),
                  static_cast<long long>(index));
  }
}

// The same for a string in a generic element of a table without metatable, read in its place (a
// Value that is copied by way of memory would wait for its own stores); false for all others.
bool append_string_element(StringBuilder* out, Value t, std::int64_t index) {
  if (!is_plain_table(t)) return false;
  const Table* table = t.table();
  const std::uint64_t offset = static_cast<std::uint64_t>(index) - 1;
  if (table->kind() != ElementKind::Generic || offset >= table->length) return false;
  const Value* element = table->values() + offset;
  if (element->tag != Tag::String) return false;
  out->append(element->string()->view());
  return true;
}

int table_concat(State* L) {
  const std::int64_t count = checked_length_may_call(L, 1, kRead);
  const std::string_view separator = optional_string(L, 2, "");
  std::int64_t i = integer_argument(L, 3, 1);
  const std::int64_t last = integer_argument(L, 4, count);
  const Value t = L->base[0];
  StringBuilder out(L);
  if (i <= last) {
    ElementCounter elements;
    for (; i < last; ++i, elements.count(L)) {
      if (!append_string_element(&out, t, i)) append_element_may_call(L, &out, t, i);
      out.append(separator);
    }
    append_element_may_call(L, &out, t, last);
  }
  out.push();
  return 1;
}

int table_pack(State* L) {
  const int count = argument_count(L);
  Table* const table = new_table(L, static_cast<std::uint32_t>(count), 1);
  for (int i = 0; i < count; ++i) {
    if (!L->base[i].is_nil()) raw_set(L, table, static_cast<std::int64_t>(i) + 1, L->base[i]);
  }
  raw_set(L, table, "n", Value::of(static_cast<std::int64_t>(count)));
  push(L, Value::of(table));
  return 1;
}

int table_unpack(State* L) {
  const Value t = argument(L, 1);
  const std::int64_t first = integer_argument(L, 2, 1);
  const std::int64_t last = is_none_or_nil(L, 3) ? length_may_call(L, t) : integer_argument(L, 3);
  if (first > last) return 0;
  // One less than the number of results, which may not fit.
  const std::uint64_t more = static_cast<std::uint64_t>(last) - static_cast<std::uint64_t>(first);
  const auto used = static_cast<std::uint64_t>(L->top - L->stack);
  if (more >= kMaxStack || more + used >= kMaxStack) {
    raise_message(L, "too many results to unpack");
  }
  check_stack(L, more + 1, "too many results to unpack");
  for (std::uint64_t i = 0; i <= more; ++i) {
    push(L, get_may_call(L, t, first + static_cast<std::int64_t>(i)));
  }
  return static_cast<int>(more + 1);
}

constexpr LibraryFunction kFunctions[] = {
    {"concat", table_concat}, {"insert", table_insert}, {"move", table_move},
    {"pack", table_pack},     {"remove", table_remove}, {"unpack", table_unpack},
};

}  // namespace

void open_table(State* L) {
  Table* const library = new_table(L, 0, 7);
  set_functions(L, library, kFunctions);
  set_sort_function(L, library);
  add_library(L, "table", library);
}

}  // namespace perilune::stdlib
