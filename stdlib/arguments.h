// Arguments of the commonest types without a call; others take the checks of vm/native.h.
#pragma once

#include "vm/native.h"

namespace perilune::stdlib {

inline std::string_view string_argument(State* L, int arg) {
  if (!is_none(L, arg) && L->base[arg - 1].is(Tag::String)) {
    return L->base[arg - 1].string()->view();
  }
  return check_string(L, arg);
}

inline std::int64_t integer_argument(State* L, int arg) {
  if (!is_none(L, arg) && L->base[arg - 1].is(Tag::Integer)) return L->base[arg - 1].integer;
  return check_integer(L, arg);
}

inline std::int64_t integer_argument(State* L, int arg, std::int64_t otherwise) {
  return is_none_or_nil(L, arg) ? otherwise : integer_argument(L, arg);
}

inline double number_argument(State* L, int arg) {
  if (!is_none(L, arg) && L->base[arg - 1].is(Tag::Float)) return L->base[arg - 1].number;
  return check_number(L, arg);
}

}  // namespace perilune::stdlib
