// Arithmetic on strings that look like numbers (manual §3.4.3): metamethods of the string type.
#include <cmath>

#include "stdlib/string_functions.h"

namespace perilune::stdlib {

namespace {

enum class Operator { Add, Subtract, Multiply, Modulo, Power, Divide, FloorDivide, Negate };

constexpr const char* metamethod_name(Operator op) {
  switch (op) {
    case Operator::Add:
      return "__add";
    case Operator::Subtract:
      return "__sub";
    case Operator::Multiply:
      return "__mul";
    case Operator::Modulo:
      return "__mod";
    case Operator::Power:
      return "__pow";
    case Operator::Divide:
      return "__div";
    case Operator::FloorDivide:
      return "__idiv";
    case Operator::Negate:
      break;
  }
  return "__unm";
}

bool to_numeric(Value v, Value* out) {
  if (v.is_number()) {
    *out = v;
    return true;
  }
  return v.is(Tag::String) && string_to_number(v.string()->view(), out);
}

double as_float(Value v) {
  return v.is(Tag::Integer) ? static_cast<double>(v.integer) : v.number;
}

// Without a position: the message comes from the operator, not from a function called for it.
[[noreturn]] void raise_plain(State* L, std::string_view message) {
  raise(L, Value::of(new_string(L, message)));
}

std::int64_t floor_divide(State* L, std::int64_t a, std::int64_t b) {
  if (b == 0) raise_plain(L, "attempt to divide by zero");
  if (b == -1) return static_cast<std::int64_t>(0 - static_cast<std::uint64_t>(a));
  const std::int64_t quotient = a / b;
  return a % b != 0 && (a ^ b) < 0 ? quotient - 1 : quotient;
}

std::int64_t modulo(State* L, std::int64_t a, std::int64_t b) {
  if (b == 0) raise_plain(L, "attempt to perform 'n%0'");
  if (b == -1) return 0;
  const std::int64_t remainder = a % b;
  return remainder != 0 && (remainder ^ b) < 0 ? remainder + b : remainder;
}

double modulo(double a, double b) {
  const double remainder = std::fmod(a, b);
  return remainder * b < 0 ? remainder + b : remainder;
}

template <Operator op>
Value compute(State* L, std::int64_t a, std::int64_t b) {
  const auto ua = static_cast<std::uint64_t>(a);
  const auto ub = static_cast<std::uint64_t>(b);
  const auto wrapped = [](std::uint64_t u) { return Value::of(static_cast<std::int64_t>(u)); };
  switch (op) {
    case Operator::Add:
      return wrapped(ua + ub);
    case Operator::Subtract:
      return wrapped(ua - ub);
    case Operator::Multiply:
      return wrapped(ua * ub);
    case Operator::Modulo:
      return Value::of(modulo(L, a, b));
    case Operator::FloorDivide:
      return Value::of(floor_divide(L, a, b));
    case Operator::Negate:
      return wrapped(0 - ua);
    case Operator::Power:
    case Operator::Divide:
      break;  // always floats
  }
  return Value::nil();
}

template <Operator op>
Value compute(double a, double b) {
  switch (op) {
    case Operator::Add:
      return Value::of(a + b);
    case Operator::Subtract:
      return Value::of(a - b);
    case Operator::Multiply:
      return Value::of(a * b);
    case Operator::Modulo:
      return Value::of(modulo(a, b));
    case Operator::Power:
      return Value::of(b == 2 ? a * a : std::pow(a, b));
    case Operator::Divide:
      return Value::of(a / b);
    case Operator::FloorDivide:
      return Value::of(std::floor(a / b));
    case Operator::Negate:
      break;
  }
  return Value::of(-a);
}

int first_result(State* L, CallStatus, Value* first, std::uint32_t) {
  if (L->top == first) push_nil(L);
  L->top = first + 1;
  return 1;
}

// A string that is no number: the second operand may know what to do with it.
int try_metamethod(State* L, const char* name) {
  const Value left = argument(L, 1);
  const Value right = argument(L, 2);
  const Value method = right.is(Tag::String) ? Value::nil() : metafield(L, right, name);
  if (method.is_nil()) {
    raise_message(L, "attempt to %s a '%s' with a '%s'", name + 2, type_name(left),
                  type_name(right));
  }
  push(L, method);
  push(L, left);
  push(L, right);
  return call_then(L, 2, first_result, 0);
}

template <Operator op>
int arithmetic(State* L) {
  constexpr bool kIntegers = op != Operator::Power && op != Operator::Divide;
  Value left = Value::nil();
  Value right = Value::nil();
  if (!to_numeric(argument(L, 1), &left) || !to_numeric(argument(L, 2), &right)) {
    return try_metamethod(L, metamethod_name(op));
  }
  if (kIntegers && left.is(Tag::Integer) && right.is(Tag::Integer)) {
    push(L, compute<op>(L, left.integer, right.integer));
  } else {
    push(L, compute<op>(as_float(left), as_float(right)));
  }
  return 1;
}

template <Operator op>
constexpr LibraryFunction entry() {
  return {metamethod_name(op), arithmetic<op>};
}

constexpr LibraryFunction kMetamethods[] = {
    entry<Operator::Add>(),         entry<Operator::Subtract>(), entry<Operator::Multiply>(),
    entry<Operator::Modulo>(),      entry<Operator::Power>(),    entry<Operator::Divide>(),
    entry<Operator::FloorDivide>(), entry<Operator::Negate>(),
};

}  // namespace

void set_string_arithmetic(State* L, Table* metatable) {
  set_functions(L, metatable, kMetamethods);
}

}  // namespace perilune::stdlib
