// Fields, indices and calls in a row: a.b[c](d):e(f).
#include "compiler/generator.h"

namespace perilune::compiler {
namespace {

bool is_suffix(const Expression* expression) {
  return expression->kind >= ExpressionKind::Field &&
         expression->kind <= ExpressionKind::MethodCall;
}

// Objects that are in no register: an upvalue, whose field one instruction can get, and a captured
// variable, which is read after the key.
constexpr int kUpvalue = -1;
constexpr int kCell = -2;

}  // namespace

// Evaluates the row from its innermost object on, in a loop, for it may be long. Whatever is not in
// a variable's register passes through the first free one, where a call also needs its function.
// `results` is how many values a call at the end is to leave from there on, -1 for an open list;
// other than 1 they stay there.
void Generator::suffixes(const Expression* expression, int dest, int results) {
  const int base = code_.free();
  const std::size_t bottom = stack_.size();
  while (is_suffix(expression)) {
    stack_.push_back(expression);
    expression = static_cast<const SuffixExpression*>(expression)->object;
  }
  code_.ensure(base + 1);
  int object = first_object(expression, stack_.back());
  while (stack_.size() > bottom) {
    const auto* node = static_cast<const SuffixExpression*>(stack_.back());
    stack_.pop_back();
    const bool is_last = stack_.size() == bottom;
    if (object == base) code_.reserve(1);
    suffix(node, object, base, is_last ? dest : base, is_last ? results : 1);
    code_.release_to(base);
    object = base;
  }
}

// Brings what a row starts with to where its first step needs it; returns the register, or one of
// the two constants above.
int Generator::first_object(const Expression* object, const Expression* step) {
  if (object->kind == ExpressionKind::Upvalue && step->kind == ExpressionKind::Field &&
      !is_long_name(static_cast<const FieldExpression*>(step)->name)) {
    return kUpvalue;
  }
  if (is_cell_variable(object) && step->kind == ExpressionKind::Index) return kCell;
  if (is_register_variable(object) && step->kind != ExpressionKind::Call) {
    return variable_register(object);
  }
  into(object, code_.free());
  return code_.free();
}

// One step of a row; `object` is reserved if it is `base`.
void Generator::suffix(const SuffixExpression* node, int object, int base, int dest, int results) {
  switch (node->kind) {
    case ExpressionKind::Field:
      return field(static_cast<const FieldExpression*>(node), object, dest);
    case ExpressionKind::Index:
      return index(static_cast<const IndexExpression*>(node), object, dest);
    default:
      return call(static_cast<const CallExpression*>(node), object, base, dest, results);
  }
}

void Generator::field(const FieldExpression* node, int object, int dest) {
  const std::uint32_t name = code_.string_constant(node->name);
  if (object == kUpvalue) {
    const int upvalue = static_cast<const UpvalueExpression*>(node->object)->index;
    code_.emit(Opcode::GETTABUP, dest, upvalue, 0, name, node->line);
  } else if (!is_long_name(node->name)) {
    code_.emit(Opcode::GETFIELD, dest, object, 0, name, node->line);
  } else {
    const int key = code_.reserve(1);
    code_.emit(Opcode::LOADK, key, 0, 0, name, node->line);
    code_.emit(Opcode::GETINDEX, dest, object, key, 0, node->line);
  }
}

void Generator::index(const IndexExpression* node, int object, int dest) {
  if (is_immediate(node->key)) {
    if (object == kCell) object = any(node->object);
    code_.emit(Opcode::GETINT, dest, object, 0, as_constant(node->key)->integer, node->line);
  } else {
    const auto [table, key] =
        object == kCell ? both(node->object, node->key) : std::pair(object, any(node->key));
    code_.emit(Opcode::GETINDEX, dest, table, key, 0, node->line);
  }
}

// The function, or what becomes of a method's object, stands in `base`; a method's object may be
// anywhere.
void Generator::call(const CallExpression* node, int object, int base, int dest, int results) {
  int fixed = 0;
  if (node->kind == ExpressionKind::MethodCall) {
    method(node, object, base);
    fixed = 1;
  }
  const int count = arguments(node->arguments, fixed);
  code_.emit(Opcode::CALL, base, count, results + 1, 0, node->line);
  if (results == 1 && dest != base) code_.emit(Opcode::MOVE, dest, base, 0, 0, node->line);
}

// Leaves the method in `base` and the object behind it.
void Generator::method(const CallExpression* node, int object, int base) {
  const std::uint32_t line = node->name_line;
  const std::uint32_t name = code_.string_constant(node->name);
  code_.release_to(base);
  code_.reserve(2);
  if (!is_long_name(node->name)) return code_.emit(Opcode::SELF, base, object, 0, name, line);
  const int key = code_.reserve(1);
  code_.emit(Opcode::MOVE, base + 1, object, 0, 0, line);
  code_.emit(Opcode::LOADK, key, 0, 0, name, line);
  code_.emit(Opcode::GETINDEX, base, base + 1, key, 0, line);
  code_.release_to(key);
}

// Evaluates arguments into the registers from free() on. Returns the count for the CALL: with the
// function and `fixed` arguments before them, or 0 for an open list.
int Generator::arguments(const List<Expression>& list, int fixed) {
  for (const Expression* argument = list.first; argument != nullptr; argument = argument->next) {
    if (argument->next == nullptr && argument->is_multiple()) {
      open(argument);
      return 0;
    }
    next(argument);
  }
  return static_cast<int>(list.count) + fixed + 1;
}

}  // namespace perilune::compiler
