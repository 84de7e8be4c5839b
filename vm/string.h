// Making and comparing strings. Short ones (kMaxShortString) are interned, so they are equal when
// they are the same object; long ones compare by content.
#pragma once

#include <string_view>

#include "vm/isolate.h"

namespace perilune {

String* make_string(Isolate& isolate, std::string_view bytes);

// left .. right in time linear in `right` when left was itself the result of an append and nobody
// else appended to it since; so building a string piece by piece is linear in all.
String* append_string(Isolate& isolate, String* left, std::string_view right);

// A long string object whose bytes the caller fills before anybody sees it; `length` >
// kMaxShortString.
String* make_long_string(Isolate& isolate, std::size_t length);

// The string's hash, computed at the first call for long ones.
std::uint32_t hash_of(Isolate& isolate, String* s);

inline bool equal_strings(const String* a, const String* b) {
  if (a == b) return true;
  if (a->is_short() || b->is_short() || a->length != b->length) return false;
  return std::memcmp(a->data(), b->data(), static_cast<std::size_t>(a->length)) == 0;
}

// Byte order as unsigned bytes: negative, zero or positive. (lua5.4 uses strcoll, which is this in
// the C locale.)
int compare_strings(const String* a, const String* b);

}  // namespace perilune
