// The utf8 library (manual §6.5). Positions are of bytes, counted from 1 in Lua and from 0 here.
#include "stdlib/arguments.h"
#include "stdlib/libraries.h"
#include "stdlib/utf8_text.h"

namespace perilune::stdlib {

namespace {

constexpr std::string_view kCharPattern{"[\0-\x7F\xC2-\xFD][\x80-\xBF]*", 14};
constexpr std::size_t kCharactersPerPoll = 4096;
constexpr const char* kInvalid = "invalid UTF-8 code";

// From a position of Lua's; 0 for one before the string.
std::int64_t absolute_position(std::int64_t position, std::size_t length) {
  if (position >= 0) return position;
  if (position < -static_cast<std::int64_t>(length)) return 0;
  return static_cast<std::int64_t>(length) + position + 1;
}

constexpr const char* kInvalidCode = "invalid UTF-8 code";

bool continues_at(std::string_view s, std::int64_t at) {
  return at >= 0 && at < static_cast<std::int64_t>(s.size()) &&
         is_utf8_continuation(s[static_cast<std::size_t>(at)]);
}

int utf8_len(State* L) {
  const std::string_view s = string_argument(L, 1);
  const auto size = static_cast<std::int64_t>(s.size());
  std::int64_t at = absolute_position(integer_argument(L, 2, 1), s.size()) - 1;
  const std::int64_t last = absolute_position(integer_argument(L, 3, -1), s.size()) - 1;
  const bool strict = !argument(L, 4).truthy();
  if (at < 0 || at > size) argument_error(L, 2, "initial position out of bounds");
  if (last >= size) argument_error(L, 3, "final position out of bounds");
  std::int64_t count = 0;
  while (at <= last) {
    std::uint32_t code;
    const std::size_t length = decode_utf8(s.substr(static_cast<std::size_t>(at)), strict, &code);
    if (length == 0) {
      push_nil(L);
      push_integer(L, at + 1);
      return 2;
    }
    at += static_cast<std::int64_t>(length);
    if (++count % kCharactersPerPoll == 0) poll(L);
  }
  push_integer(L, count);
  return 1;
}

int utf8_codepoint(State* L) {
  const std::string_view s = string_argument(L, 1);
  const std::int64_t first = absolute_position(integer_argument(L, 2, 1), s.size());
  const std::int64_t last = absolute_position(integer_argument(L, 3, first), s.size());
  const bool strict = !argument(L, 4).truthy();
  if (first < 1) argument_error(L, 2, "out of bounds");
  if (last > static_cast<std::int64_t>(s.size())) argument_error(L, 3, "out of bounds");
  if (first > last) return 0;
  if (last - first >= kMaxStack) raise_message(L, "stack overflow (string slice too long)");
  check_stack(L, static_cast<std::size_t>(last - first) + 1, "string slice too long");
  int count = 0;
  for (auto at = static_cast<std::size_t>(first - 1); at < static_cast<std::size_t>(last);) {
    std::uint32_t code;
    const std::size_t length = decode_utf8(s.substr(at), strict, &code);
    if (length == 0) raise_message(L, "%s", kInvalidCode);
    push_integer(L, code);
    at += length;
    ++count;
  }
  return count;
}

int utf8_char(State* L) {
  const int count = argument_count(L);
  StringBuilder out(L);
  for (int arg = 1; arg <= count; ++arg) {
    const std::int64_t code = integer_argument(L, arg);
    if (code < 0 || code > kMaxUtf8Value) argument_error(L, arg, "value out of range");
    out.commit(encode_utf8(out.prepare(kMaxUtf8Sequence), static_cast<std::uint32_t>(code)));
  }
  out.push();
  return 1;
}

int utf8_offset(State* L) {
  const std::string_view s = string_argument(L, 1);
  const auto size = static_cast<std::int64_t>(s.size());
  std::int64_t n = integer_argument(L, 2);
  const std::int64_t start =
      absolute_position(integer_argument(L, 3, n >= 0 ? 1 : size + 1), s.size());
  std::int64_t at = start - 1;
  if (at < 0 || at > size) argument_error(L, 3, "position out of bounds");
  std::size_t moves = 0;
  const auto moved = [&moves, L] {
    if (++moves % kCharactersPerPoll == 0) poll(L);
  };
  if (n == 0) {
    for (; at > 0 && continues_at(s, at); moved()) --at;
    push_integer(L, at + 1);
    return 1;
  }
  if (continues_at(s, at)) raise_message(L, "initial position is a continuation byte");
  if (n < 0) {
    for (; n < 0 && at > 0; ++n) {
      do {
        --at;
        moved();
      } while (at > 0 && continues_at(s, at));
    }
  } else {
    --n;  // the character at `at` is the first one
    for (; n > 0 && at < size; --n) {
      do {
        ++at;
        moved();
      } while (continues_at(s, at));
    }
  }
  if (n == 0) {
    push_integer(L, at + 1);
  } else {
    push_nil(L);
  }
  return 1;
}

// ---------------------------------------------------------------- codes

int next_code(State* L, bool strict) {
  const std::string_view s = string_argument(L, 1);
  // The control variable is the position of the character before, 0 at first: counted from 0, that
  // of the byte behind the character's first one.
  std::int64_t control;
  if (!to_integer(argument(L, 2), &control)) control = 0;
  auto at = static_cast<std::uint64_t>(control);
  while (at < s.size() && is_utf8_continuation(s[at])) ++at;
  if (at >= s.size()) return 0;
  std::uint32_t code;
  const std::size_t length = decode_utf8(s.substr(at), strict, &code);
  if (length == 0 || continues_at(s, static_cast<std::int64_t>(at + length)))
    raise_message(L, "%s", kInvalidCode);
  push_integer(L, static_cast<std::int64_t>(at) + 1);
  push_integer(L, code);
  return 2;
}

int next_strict_code(State* L) {
  return next_code(L, true);
}

int next_lax_code(State* L) {
  return next_code(L, false);
}

int utf8_codes(State* L) {
  const bool lax = argument(L, 2).truthy();
  if (continues_at(string_argument(L, 1), 0)) argument_error(L, 1, "%s", kInvalidCode);
  push(L, Value::of(new_native(L, lax ? next_lax_code : next_strict_code, "for iterator")));
  push(L, L->base[0]);
  push_integer(L, 0);
  return 3;
}

constexpr LibraryFunction kFunctions[] = {
    {"char", utf8_char}, {"codepoint", utf8_codepoint}, {"codes", utf8_codes},
    {"len", utf8_len},   {"offset", utf8_offset},
};

}  // namespace

void open_utf8(State* L) {
  Table* const library = new_table(L, 0, 6);
  set_functions(L, library, kFunctions);
  raw_set(L, library, "charpattern", Value::of(new_string(L, kCharPattern)));
  add_library(L, "utf8", library);
}

}  // namespace perilune::stdlib
