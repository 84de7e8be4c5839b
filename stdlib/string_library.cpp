// The string library (manual §6.4): the functions on bytes, and the table of all of them.
#include <algorithm>

#include "stdlib/arguments.h"
#include "stdlib/libraries.h"
#include "stdlib/string_functions.h"

namespace perilune::stdlib {

namespace {

constexpr std::size_t kBytesPerPoll = std::size_t{1} << 20;

int string_len(State* L) {
  push_integer(L, static_cast<std::int64_t>(string_argument(L, 1).size()));
  return 1;
}

int string_sub(State* L) {
  const std::string_view s = string_argument(L, 1);
  const std::uint64_t first = start_position(integer_argument(L, 2), s.size());
  const std::uint64_t last = end_position(integer_argument(L, 3, -1), s.size());
  if (first == 1 && last == s.size()) {
    push(L, L->base[0]);
  } else if (first > last) {
    push_string(L, "");
  } else {
    push_string(L, s.substr(first - 1, last - first + 1));
  }
  return 1;
}

int string_byte(State* L) {
  const std::string_view s = string_argument(L, 1);
  const std::int64_t position = integer_argument(L, 2, 1);
  const std::uint64_t first = start_position(position, s.size());
  const std::uint64_t last = end_position(integer_argument(L, 3, position), s.size());
  if (first > last) return 0;
  const std::uint64_t count = last - first + 1;
  if (count > 1) {
    if (count >= kMaxStack) raise_message(L, "stack overflow (string slice too long)");
    check_stack(L, count, "string slice too long");
  }
  for (const char c : s.substr(first - 1, count)) push_integer(L, static_cast<std::uint8_t>(c));
  return static_cast<int>(count);
}

int string_char(State* L) {
  const int count = argument_count(L);
  StringBuilder out(L);
  char* const bytes = out.prepare(static_cast<std::size_t>(count));
  for (int arg = 1; arg <= count; ++arg) {
    const std::int64_t code = integer_argument(L, arg);
    if (code < 0 || code > 255) argument_error(L, arg, "value out of range");
    bytes[arg - 1] = static_cast<char>(static_cast<std::uint8_t>(code));
  }
  out.commit(static_cast<std::size_t>(count));
  out.push();
  return 1;
}

// The string whose bytes are those of the argument, each changed.
template <typename Change>
int change_bytes(State* L, Change change) {
  const std::string_view s = string_argument(L, 1);
  StringBuilder out(L);
  char* const bytes = out.prepare(s.size());
  for (std::size_t i = 0; i < s.size(); ++i) bytes[i] = change(s[i]);
  out.commit(s.size());
  out.push();
  return 1;
}

int string_lower(State* L) {
  return change_bytes(
      L, [](char c) { return static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c); });
}

int string_upper(State* L) {
  return change_bytes(
      L, [](char c) { return static_cast<char>(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c); });
}

int string_reverse(State* L) {
  const std::string_view s = string_argument(L, 1);
  StringBuilder out(L);
  char* const bytes = out.prepare(s.size());
  std::reverse_copy(s.begin(), s.end(), bytes);
  out.commit(s.size());
  out.push();
  return 1;
}

int string_rep(State* L) {
  const std::string_view s = string_argument(L, 1);
  const std::int64_t count = integer_argument(L, 2);
  const std::string_view separator = optional_string(L, 3, "");
  if (count <= 0) {
    push_string(L, "");
    return 1;
  }
  const std::size_t period = s.size() + separator.size();
  if (period > kMaxComposedString / static_cast<std::uint64_t>(count)) {
    raise_message(L, "resulting string too large");
  }
  if (count == 1 || period == 0) {
    push(L, L->base[0]);
    return 1;
  }
  const std::size_t total = period * static_cast<std::size_t>(count) - separator.size();
  StringBuilder out(L);
  char* const bytes = out.prepare(total);
  std::copy(s.begin(), s.end(), bytes);
  std::copy(separator.begin(), separator.end(), bytes + s.size());
  // What is done is copied again, in pieces that keep in step with the period.
  for (std::size_t done = period; done < total;) {
    const std::size_t from = done % period;
    const std::size_t piece =
        std::min({total - done, done - from, std::max(period, kBytesPerPoll)});
    std::copy_n(bytes + from, piece, bytes + done);
    done += piece;
    if (piece >= kBytesPerPoll) poll(L);
  }
  out.commit(total);
  out.push();
  return 1;
}

constexpr LibraryFunction kFunctions[] = {
    {"byte", string_byte},     {"char", string_char},       {"dump", string_dump},
    {"find", string_find},     {"format", string_format},   {"gmatch", string_gmatch},
    {"gsub", string_gsub},     {"len", string_len},         {"lower", string_lower},
    {"match", string_match},   {"pack", string_pack},       {"packsize", string_packsize},
    {"rep", string_rep},       {"reverse", string_reverse}, {"sub", string_sub},
    {"unpack", string_unpack}, {"upper", string_upper},
};

}  // namespace

void open_string(State* L) {
  Table* const library = new_table(L, 0, 17);
  set_functions(L, library, kFunctions);
  Table* const metatable = new_table(L, 0, 10);
  raw_set(L, metatable, "__index", Value::of(library));
  set_string_arithmetic(L, metatable);
  set_metatable(L, Value::of(new_string(L, "")), metatable);
  add_library(L, "string", library);
}

}  // namespace perilune::stdlib
