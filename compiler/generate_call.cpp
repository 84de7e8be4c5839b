// Fields, indices and calls in a row: a.b[c](d):e(f).
#include "compiler/generator.h"

namespace perilune::compiler {
namespace {

bool is_suffix(const Expression* expression) {
  return expression->kind >= ExpressionKind::Field &&
         expression->kind <= ExpressionKind::MethodCall;
}

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
  int object = -1;  // the global tables' upvalue is no register
  if (expression->kind != ExpressionKind::Upvalue || stack_.back()->kind != ExpressionKind::Field ||
      context_.text(static_cast<const FieldExpression*>(stack_.back())->name).size() >
          kLongestFieldName) {
    object = base;
    if (is_register_variable(expression) && stack_.back()->kind != ExpressionKind::Call) {
      object = variable_register(expression);
    } else if (!is_cell_variable(expression) || stack_.back()->kind != ExpressionKind::Index) {
      into(expression, base);
    } else {
      const auto* index = static_cast<const IndexExpression*>(stack_.back());
      stack_.pop_back();
      const bool is_last = stack_.size() == bottom;
      index_of_cell(index, is_last ? dest : base);
      code_.release_to(base);
    }
  }
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

// A step whose object is a captured variable.
void Generator::index_of_cell(const IndexExpression* node, int dest) {
  if (is_immediate(node->key)) {
    const int object = any(node->object);
    code_.emit(Opcode::GETINT, dest, object, 0, as_constant(node->key)->integer, node->line);
  } else {
    const auto [object, key] = both(node->object, node->key);
    code_.emit(Opcode::GETINDEX, dest, object, key, 0, node->line);
  }
}

// One step: the object is in a register, reserved if it is `base`.
void Generator::suffix(const SuffixExpression* node, int object, int base, int dest, int results) {
  const std::uint32_t line = node->line;
  switch (node->kind) {
    case ExpressionKind::Field: {
      const std::uint32_t name = static_cast<const FieldExpression*>(node)->name;
      if (object < 0) {
        const int upvalue = static_cast<const UpvalueExpression*>(node->object)->index;
        code_.emit(Opcode::GETTABUP, dest, upvalue, 0, code_.string_constant(name), line);
      } else if (context_.text(name).size() <= kLongestFieldName) {
        code_.emit(Opcode::GETFIELD, dest, object, 0, code_.string_constant(name), line);
      } else {
        const int key = code_.reserve(1);
        code_.emit(Opcode::LOADK, key, 0, 0, code_.string_constant(name), line);
        code_.emit(Opcode::GETINDEX, dest, object, key, 0, line);
      }
      return;
    }
    case ExpressionKind::Index: {
      const Expression* key = static_cast<const IndexExpression*>(node)->key;
      if (is_immediate(key)) {
        code_.emit(Opcode::GETINT, dest, object, 0, as_constant(key)->integer, line);
      } else {
        code_.emit(Opcode::GETINDEX, dest, object, any(key), 0, line);
      }
      return;
    }
    default: {
      const auto* call = static_cast<const CallExpression*>(node);
      int fixed = 0;
      if (node->kind == ExpressionKind::MethodCall) {
        code_.release_to(base);
        code_.reserve(2);
        code_.emit(Opcode::SELF, base, object, 0, code_.string_constant(call->name),
                   call->name_line);
        fixed = 1;
      }
      const int count = arguments(call->arguments, fixed);
      code_.emit(Opcode::CALL, base, count, results + 1, 0, line);
      if (results == 1 && dest != base) code_.emit(Opcode::MOVE, dest, base, 0, 0, line);
      return;
    }
  }
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
