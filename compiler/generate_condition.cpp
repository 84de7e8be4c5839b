// Truth: conditions as jumps, and `and` and `or` as values.
#include "compiler/generator.h"

namespace perilune::compiler {
namespace {

bool is_true(const Expression* constant) {
  return constant->kind > ExpressionKind::False;
}

// Whether the expression reads the variable in a register.
bool reads(const Expression* expression, int reg) {
  for (;;) {
    switch (expression->kind) {
      case ExpressionKind::Nil:
      case ExpressionKind::False:
      case ExpressionKind::True:
      case ExpressionKind::Integer:
      case ExpressionKind::Float:
      case ExpressionKind::String:
      case ExpressionKind::Vararg:
      case ExpressionKind::Function:
      case ExpressionKind::Upvalue:
        return false;
      case ExpressionKind::Local:
        return variable_register(expression) == reg;
      case ExpressionKind::Field:
        expression = static_cast<const SuffixExpression*>(expression)->object;
        break;
      case ExpressionKind::Index:
        if (reads(static_cast<const IndexExpression*>(expression)->key, reg)) return true;
        expression = static_cast<const SuffixExpression*>(expression)->object;
        break;
      case ExpressionKind::Call:
      case ExpressionKind::MethodCall: {
        const auto* call = static_cast<const CallExpression*>(expression);
        for (const Expression* argument = call->arguments.first; argument != nullptr;
             argument = argument->next) {
          if (reads(argument, reg)) return true;
        }
        expression = call->object;
        break;
      }
      case ExpressionKind::Unary:
        expression = static_cast<const UnaryExpression*>(expression)->operand;
        break;
      case ExpressionKind::Binary:
      case ExpressionKind::Comparison:
      case ExpressionKind::Concat:
      case ExpressionKind::And:
      case ExpressionKind::Or:
        if (reads(static_cast<const BinaryExpression*>(expression)->right, reg)) return true;
        expression = static_cast<const BinaryExpression*>(expression)->left;
        break;
      case ExpressionKind::Table: {
        const auto* table = static_cast<const TableExpression*>(expression);
        for (const TableItem* item = table->items.first; item != nullptr; item = item->next) {
          if (item->key != nullptr && reads(item->key, reg)) return true;
          if (reads(item->value, reg)) return true;
        }
        return false;
      }
    }
  }
}

}  // namespace

// Jumps to the list if the truth of the expression is `sense`, else falls through. `line` is that
// of the test, if it takes an instruction.
void Generator::condition(const Expression* expression, bool sense, JumpList& list,
                          std::uint32_t line) {
  const int base = code_.free();
  if (expression->is_constant()) {
    if (is_true(expression) == sense) code_.jump(list, line);
  } else if (expression->is_logical()) {
    logical_condition(expression, sense, list, line);
  } else if (expression->kind == ExpressionKind::Comparison) {
    const auto* node = static_cast<const BinaryExpression*>(expression);
    const Comparison operands = comparison(node, -1);
    code_.release_to(base);
    compare_and_branch(operands, sense, list, expression->line);
  } else if (expression->kind == ExpressionKind::Unary &&
             static_cast<const UnaryExpression*>(expression)->op == UnaryOperator::Not) {
    condition(static_cast<const UnaryExpression*>(expression)->operand, !sense, list, line);
  } else {
    const int reg = any(expression);
    code_.release_to(base);
    code_.branch(sense ? Opcode::JT : Opcode::JF, reg, 0, 0, list, line);
  }
}

// Puts the operands of a row of the same operator on the stack, the first on top; returns where
// they start.
std::size_t Generator::push_operands(const Expression* logical) {
  const std::size_t bottom = stack_.size();
  const ExpressionKind kind = logical->kind;
  while (logical->kind == kind) {
    const auto* node = static_cast<const BinaryExpression*>(logical);
    stack_.push_back(node->right);
    logical = node->left;
  }
  stack_.push_back(logical);
  return bottom;
}

void Generator::logical_condition(const Expression* expression, bool sense, JumpList& list,
                                  std::uint32_t line) {
  const bool decides =
      expression->kind == ExpressionKind::Or;  // an operand's truth that ends the row
  const std::size_t bottom = push_operands(expression);
  JumpList decided;
  JumpList& early = decides == sense ? list : decided;
  while (stack_.size() > bottom) {
    const Expression* operand = stack_.back();
    stack_.pop_back();
    if (stack_.size() == bottom) {
      condition(operand, sense, list, line);
    } else {
      condition(operand, decides, early);
    }
  }
  code_.place(decided, code_.free());
}

void Generator::logical_value(const Expression* expression, int dest) {
  const int base = code_.free();
  if (dest < base && clobbers(expression, dest)) {
    code_.ensure(base + 1);
    logical_value(expression, base);
    code_.emit(Opcode::MOVE, dest, base, 0, 0, expression->line);
    return;
  }
  const bool decides = expression->kind == ExpressionKind::Or;
  const std::size_t bottom = push_operands(expression);
  JumpList end;
  while (stack_.size() > bottom) {
    const Expression* operand = stack_.back();
    stack_.pop_back();
    if (stack_.size() == bottom) {
      into(operand, dest);
    } else {
      value_or_jump(operand, dest, decides, end);
    }
  }
  code_.place(end, dest < base ? base : dest + 1);
}

// If the truth of the expression is `sense`, jumps to the list with the value in `dest`; else falls
// through, `dest` being undefined.
void Generator::value_or_jump(const Expression* expression, int dest, bool sense, JumpList& list) {
  const std::uint32_t line = expression->use_line;
  const bool is_not = expression->kind == ExpressionKind::Unary &&
                      static_cast<const UnaryExpression*>(expression)->op == UnaryOperator::Not;
  const Opcode load = sense ? Opcode::LOADTRUE : Opcode::LOADFALSE;
  if (expression->is_constant()) {
    if (is_true(expression) != sense) return;
    into(expression, dest);
    code_.jump(list, line);
  } else if (expression->is_logical()) {
    const bool decides = expression->kind == ExpressionKind::Or;
    const std::size_t bottom = push_operands(expression);
    JumpList skip;
    while (stack_.size() > bottom) {
      const Expression* operand = stack_.back();
      stack_.pop_back();
      if (stack_.size() == bottom || decides == sense) {
        value_or_jump(operand, dest, sense, list);
      } else {
        condition(operand, decides, skip);
      }
    }
    code_.place(skip, code_.free());
  } else if (expression->kind == ExpressionKind::Comparison || is_not) {
    JumpList skip;
    condition(expression, !sense, skip);
    code_.emit(load, dest, 0, 0, 0, line);
    code_.jump(list, line);
    code_.place(skip, code_.free());
  } else {
    into(expression, dest);
    code_.branch(sense ? Opcode::JT : Opcode::JF, dest, 0, 0, list, line);
  }
}

// Whether evaluating a row of `and` or `or` straight into a variable could spoil the variable
// before the row has read it. An operand that is the variable itself leaves it as it is.
bool Generator::clobbers(const Expression* expression, int dest) const {
  const auto* node = static_cast<const BinaryExpression*>(expression);
  const bool is_pair = node->left->kind != expression->kind;
  if (is_pair && is_register_variable(node->left) && variable_register(node->left) == dest) {
    return node->right->is_logical() && reads(node->right, dest);
  }
  return reads(expression, dest);
}

}  // namespace perilune::compiler
