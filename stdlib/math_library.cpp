// The mathematical library (manual §6.7), and the functions of Lua 5.3's that the reference
// implementation still has.
#include <cmath>
#include <limits>
#include <numbers>

#include "stdlib/arguments.h"
#include "stdlib/libraries.h"
#include "stdlib/random.h"

namespace perilune::stdlib {

namespace {

// An integer where the float is one that fits, else the float.
void push_integral(State* L, double d) {
  if (d >= -0x1p63 && d < 0x1p63) {
    push_integer(L, static_cast<std::int64_t>(d));
  } else {
    push_number(L, d);
  }
}

bool is_integer(State* L, int arg) {
  return argument(L, arg).is(Tag::Integer);
}

// ---------------------------------------------------------------- rounding and remainders

template <double (*round)(double)>
int round_number(State* L) {
  if (is_integer(L, 1)) {
    push(L, L->base[0]);
  } else {
    push_integral(L, round(number_argument(L, 1)));
  }
  return 1;
}

int math_abs(State* L) {
  if (is_integer(L, 1)) {
    const std::int64_t i = L->base[0].integer;
    push_integer(L, i < 0 ? static_cast<std::int64_t>(0 - static_cast<std::uint64_t>(i)) : i);
  } else {
    push_number(L, std::fabs(number_argument(L, 1)));
  }
  return 1;
}

int math_fmod(State* L) {
  if (is_integer(L, 1) && is_integer(L, 2)) {
    const std::int64_t dividend = L->base[0].integer;
    const std::int64_t divisor = L->base[1].integer;
    if (divisor == 0) argument_error(L, 2, "zero");
    push_integer(L, divisor == -1 ? 0 : dividend % divisor);
  } else {
    const double divisor = number_argument(L, 2);  // the one to be complained of first
    push_number(L, std::fmod(number_argument(L, 1), divisor));
  }
  return 1;
}

int math_modf(State* L) {
  if (is_integer(L, 1)) {
    push(L, L->base[0]);
    push_number(L, 0);
    return 2;
  }
  const double d = number_argument(L, 1);
  const double whole = d < 0 ? std::ceil(d) : std::floor(d);
  push_integral(L, whole);
  push_number(L, d == whole ? 0.0 : d - whole);  // no fraction of an infinity
  return 2;
}

int math_tointeger(State* L) {
  std::int64_t i;
  check_any(L, 1);
  if (to_integer(L->base[0], &i)) {
    push_integer(L, i);
  } else {
    push_nil(L);
  }
  return 1;
}

int math_type(State* L) {
  check_any(L, 1);
  const Value v = L->base[0];
  if (v.is_number()) {
    push_string(L, v.is(Tag::Integer) ? "integer" : "float");
  } else {
    push_nil(L);
  }
  return 1;
}

int math_ult(State* L) {
  const auto a = static_cast<std::uint64_t>(integer_argument(L, 1));
  const auto b = static_cast<std::uint64_t>(integer_argument(L, 2));
  push_boolean(L, a < b);
  return 1;
}

// ---------------------------------------------------------------- least and greatest

bool less(State* L, Value a, Value b) {
  if (a.is(Tag::Integer) && b.is(Tag::Integer)) return a.integer < b.integer;
  if (a.is(Tag::Float) && b.is(Tag::Float)) return a.number < b.number;
  return less_may_call(L, a, b);
}

int math_max(State* L) {
  const int count = argument_count(L);
  if (count == 0) argument_error(L, 1, "value expected");
  int best = 1;
  for (int arg = 2; arg <= count; ++arg) {
    if (less(L, L->base[best - 1], L->base[arg - 1])) best = arg;
  }
  push(L, L->base[best - 1]);
  return 1;
}

int math_min(State* L) {
  const int count = argument_count(L);
  if (count == 0) argument_error(L, 1, "value expected");
  int best = 1;
  for (int arg = 2; arg <= count; ++arg) {
    if (less(L, L->base[arg - 1], L->base[best - 1])) best = arg;
  }
  push(L, L->base[best - 1]);
  return 1;
}

// ---------------------------------------------------------------- real functions

template <double (*function)(double)>
int apply(State* L) {
  push_number(L, function(number_argument(L, 1)));
  return 1;
}

double degrees(double radians) {
  return radians * (180.0 / std::numbers::pi);
}

double radians(double degrees) {
  return degrees * (std::numbers::pi / 180.0);
}

int math_atan(State* L) {
  const double y = number_argument(L, 1);
  push_number(L, std::atan2(y, optional_number(L, 2, 1)));
  return 1;
}

int math_log(State* L) {
  const double x = number_argument(L, 1);
  if (is_none_or_nil(L, 2)) {
    push_number(L, std::log(x));
    return 1;
  }
  const double base = number_argument(L, 2);
  if (base == 2) {
    push_number(L, std::log2(x));
  } else if (base == 10) {
    push_number(L, std::log10(x));
  } else {
    push_number(L, std::log(x) / std::log(base));
  }
  return 1;
}

int math_pow(State* L) {
  const double base = number_argument(L, 1);
  push_number(L, std::pow(base, number_argument(L, 2)));
  return 1;
}

int math_frexp(State* L) {
  int exponent = 0;
  const double d = number_argument(L, 1);
  push_number(L, std::frexp(d, &exponent));
  push_integer(L, std::isfinite(d) ? exponent : 0);
  return 2;
}

int math_ldexp(State* L) {
  const double d = number_argument(L, 1);
  const std::int64_t exponent = integer_argument(L, 2);
  push_number(L, std::ldexp(d, static_cast<int>(static_cast<std::uint32_t>(exponent))));
  return 1;
}

// ---------------------------------------------------------------- random numbers

// Both functions have the generator, in a userdata, as their upvalue.
RandomGenerator& generator(State* L) {
  return *static_cast<RandomGenerator*>(upvalue(L, 1).userdata()->block());
}

int math_random(State* L) {
  RandomGenerator& random = generator(L);
  const std::uint64_t bits = random.next();
  std::int64_t low = 1;
  std::int64_t high = 0;
  switch (argument_count(L)) {
    case 0:
      push_number(L, RandomGenerator::to_float(bits));
      return 1;
    case 1:
      high = integer_argument(L, 1);
      if (high == 0) {
        push_integer(L, static_cast<std::int64_t>(bits));
        return 1;
      }
      break;
    case 2:
      low = integer_argument(L, 1);
      high = integer_argument(L, 2);
      break;
    default:
      raise_message(L, "wrong number of arguments");
  }
  if (low > high) argument_error(L, 1, "interval is empty");
  const std::uint64_t base = static_cast<std::uint64_t>(low);
  const std::uint64_t offset = random.project(bits, static_cast<std::uint64_t>(high) - base);
  push_integer(L, static_cast<std::int64_t>(base + offset));
  return 1;
}

int math_randomseed(State* L) {
  std::uint64_t first;
  std::uint64_t second = 0;
  if (is_none(L, 1)) {
    first = random_seed(L);
    second = random_seed(L);
  } else {
    first = static_cast<std::uint64_t>(integer_argument(L, 1));
    second = static_cast<std::uint64_t>(integer_argument(L, 2, 0));
  }
  generator(L).seed(first, second);
  push_integer(L, static_cast<std::int64_t>(first));
  push_integer(L, static_cast<std::int64_t>(second));
  return 2;
}

void set_random_functions(State* L, Table* library) {
  Userdata* const state = new_userdata(L, sizeof(RandomGenerator));
  const std::uint64_t first = random_seed(L);
  static_cast<RandomGenerator*>(state->block())->seed(first, random_seed(L));
  constexpr LibraryFunction kRandomFunctions[] = {{"random", math_random},
                                                  {"randomseed", math_randomseed}};
  for (const LibraryFunction& entry : kRandomFunctions) {
    Native* const function = new_native(L, entry.function, entry.name, 1);
    function->upvalues[0] = Value::of(state);
    raw_set(L, library, entry.name, Value::of(function));
  }
}

constexpr LibraryFunction kFunctions[] = {
    {"abs", math_abs},
    {"acos", apply<std::acos>},
    {"asin", apply<std::asin>},
    {"atan", math_atan},
    {"atan2", math_atan},
    {"ceil", round_number<std::ceil>},
    {"cos", apply<std::cos>},
    {"cosh", apply<std::cosh>},
    {"deg", apply<degrees>},
    {"exp", apply<std::exp>},
    {"floor", round_number<std::floor>},
    {"fmod", math_fmod},
    {"frexp", math_frexp},
    {"ldexp", math_ldexp},
    {"log", math_log},
    {"log10", apply<std::log10>},
    {"max", math_max},
    {"min", math_min},
    {"modf", math_modf},
    {"pow", math_pow},
    {"rad", apply<radians>},
    {"sin", apply<std::sin>},
    {"sinh", apply<std::sinh>},
    {"sqrt", apply<std::sqrt>},
    {"tan", apply<std::tan>},
    {"tanh", apply<std::tanh>},
    {"tointeger", math_tointeger},
    {"type", math_type},
    {"ult", math_ult},
};

}  // namespace

void open_math(State* L) {
  Table* const library = new_table(L, 0, 36);
  set_functions(L, library, kFunctions);
  set_random_functions(L, library);
  raw_set(L, library, "pi", Value::of(std::numbers::pi));
  raw_set(L, library, "huge", Value::of(std::numeric_limits<double>::infinity()));
  raw_set(L, library, "maxinteger", Value::of(std::numeric_limits<std::int64_t>::max()));
  raw_set(L, library, "mininteger", Value::of(std::numeric_limits<std::int64_t>::min()));
  add_library(L, "math", library);
}

}  // namespace perilune::stdlib
