// Operators that compute: arithmetic, and comparisons both as values and before a jump.
#include <utility>

#include "compiler/generator.h"

namespace perilune::compiler {
namespace {

// The instruction for registers and the one for a number constant as the second operand.
struct ArithmeticOpcodes {
  bytecode::Opcode registers;
  bytecode::Opcode constant;  // the same as `registers` where there is none
  bool commutes;
};

ArithmeticOpcodes arithmetic_opcodes(BinaryOperator op) {
  using bytecode::Opcode;
  switch (op) {
    case BinaryOperator::Add:
      return {Opcode::ADD, Opcode::ADDK, true};
    case BinaryOperator::Subtract:
      return {Opcode::SUB, Opcode::SUBK, false};
    case BinaryOperator::Multiply:
      return {Opcode::MUL, Opcode::MULK, true};
    case BinaryOperator::Modulo:
      return {Opcode::MOD, Opcode::MODK, false};
    case BinaryOperator::Power:
      return {Opcode::POW, Opcode::POWK, false};
    case BinaryOperator::Divide:
      return {Opcode::DIV, Opcode::DIVK, false};
    case BinaryOperator::FloorDivide:
      return {Opcode::IDIV, Opcode::IDIVK, false};
    case BinaryOperator::BitAnd:
      return {Opcode::BAND, Opcode::BANDK, true};
    case BinaryOperator::BitOr:
      return {Opcode::BOR, Opcode::BORK, true};
    case BinaryOperator::BitXor:
      return {Opcode::BXOR, Opcode::BXORK, true};
    case BinaryOperator::ShiftLeft:
      return {Opcode::SHL, Opcode::SHL, false};
    default:
      return {Opcode::SHR, Opcode::SHR, false};
  }
}

// The instruction for a small integer as the second operand, or ADD where there is none.
bytecode::Opcode immediate_opcode(BinaryOperator op) {
  using bytecode::Opcode;
  switch (op) {
    case BinaryOperator::Add:
      return Opcode::ADDI;
    case BinaryOperator::Subtract:
      return Opcode::SUBI;
    case BinaryOperator::ShiftLeft:
      return Opcode::SHLI;
    case BinaryOperator::ShiftRight:
      return Opcode::SHRI;
    default:
      return Opcode::ADD;
  }
}

bool fits_immediate8(const Expression* expression) {
  return expression->kind == ExpressionKind::Integer && as_constant(expression)->integer >= -128 &&
         as_constant(expression)->integer <= 127;
}

// A signed number in an unsigned field.
int immediate8(const Expression* expression) {
  return static_cast<int>(as_constant(expression)->integer & 0xff);
}

constexpr std::uint32_t kMostConstants8 = 256;

}  // namespace

void Generator::unary(const UnaryExpression* expression, int dest) {
  const int base = code_.free();
  Opcode op = Opcode::NOT;
  if (expression->op == UnaryOperator::Not &&
      expression->operand->kind == ExpressionKind::Comparison) {
    code_.ensure(base + 1);
    return comparison_value(static_cast<const BinaryExpression*>(expression->operand), -1, false,
                            dest);
  }
  switch (expression->op) {
    case UnaryOperator::Minus:
      op = Opcode::UNM;
      break;
    case UnaryOperator::BitNot:
      op = Opcode::BNOT;
      break;
    case UnaryOperator::Not:
      op = Opcode::NOT;
      break;
    case UnaryOperator::Length:
      op = Opcode::LEN;
      break;
  }
  const int operand = any(expression->operand);
  code_.release_to(base);
  code_.emit(op, dest, operand, 0, 0, expression->line);
}

// A row of operators that leans to the left, in a loop, for it may be long.
void Generator::operators(const Expression* expression, int dest) {
  const int base = code_.free();
  const std::size_t bottom = stack_.size();
  while (expression->kind == ExpressionKind::Binary ||
         expression->kind == ExpressionKind::Comparison) {
    stack_.push_back(expression);
    expression = static_cast<const BinaryExpression*>(expression)->left;
  }
  code_.ensure(base + 1);
  int left = -1;  // the register of the left operand, where it is another operator's result
  while (stack_.size() > bottom) {
    const auto* node = static_cast<const BinaryExpression*>(stack_.back());
    stack_.pop_back();
    const int target = stack_.size() == bottom ? dest : base;
    if (left >= 0) code_.reserve(1);
    if (node->kind == ExpressionKind::Binary) {
      arithmetic(node, left, target);
    } else {
      comparison_value(node, left, true, target);
    }
    code_.release_to(base);
    left = base;
  }
}

void Generator::arithmetic(const BinaryExpression* expression, int left, int dest) {
  if (immediate_arithmetic(expression, left, dest)) return;
  const ArithmeticOpcodes opcodes = arithmetic_opcodes(expression->op);
  const bool has_constant_form = opcodes.constant != opcodes.registers;
  const std::uint32_t line = expression->line;
  if (has_constant_form && expression->right->is_number()) {
    if (left < 0) left = any(expression->left);
    code_.emit(opcodes.constant, dest, left, 0, number_constant(expression->right), line);
  } else if (opcodes.commutes && left < 0 && expression->left->is_number()) {
    const int right = any(expression->right);
    code_.emit(opcodes.constant, dest, right, 1, number_constant(expression->left), line);
  } else {
    const auto [first, second] = left < 0 ? both(expression->left, expression->right)
                                          : std::pair(left, any(expression->right));
    code_.emit(opcodes.registers, dest, first, second, 0, line);
  }
}

bool Generator::immediate_arithmetic(const BinaryExpression* expression, int left, int dest) {
  const Opcode op = immediate_opcode(expression->op);
  if (op == Opcode::ADD) return false;
  if (is_immediate(expression->right)) {
    if (left < 0) left = any(expression->left);
    code_.emit(op, dest, left, 0, as_constant(expression->right)->integer, expression->line);
    return true;
  }
  if (op == Opcode::ADDI && left < 0 && is_immediate(expression->left)) {
    const int right = any(expression->right);
    code_.emit(op, dest, right, 1, as_constant(expression->left)->integer, expression->line);
    return true;
  }
  return false;
}

// --- comparisons

// Evaluates the operands; `left` is the left one's register if it has been evaluated, else
// negative.
Generator::Comparison Generator::comparison(const BinaryExpression* expression, int left) {
  const bool is_equality =
      expression->op == BinaryOperator::Equal || expression->op == BinaryOperator::NotEqual;
  return is_equality ? equality(expression, left) : ordering(expression, left);
}

Generator::Comparison Generator::equality(const BinaryExpression* expression, int left) {
  const bool negated = expression->op == BinaryOperator::NotEqual;
  const Expression* operand = expression->left;
  const Expression* constant = expression->right;
  if (!constant->is_constant() && left < 0 && operand->is_constant()) std::swap(operand, constant);
  if (constant->is_constant()) {
    if (left < 0) left = any(operand);
    if (fits_immediate8(constant)) {
      return {Opcode::EQI, left, immediate8(constant), false, negated};
    }
    std::uint32_t number = 0;
    switch (constant->kind) {
      case ExpressionKind::Nil:
        number = code_.constant(bytecode::Constant::Kind::Nil);
        break;
      case ExpressionKind::False:
        number = code_.constant(bytecode::Constant::Kind::False);
        break;
      case ExpressionKind::True:
        number = code_.constant(bytecode::Constant::Kind::True);
        break;
      case ExpressionKind::String:
        number = code_.string_constant(as_constant(constant)->string);
        break;
      default:
        number = number_constant(constant);
        break;
    }
    if (number < kMostConstants8) {
      return {Opcode::EQK, left, static_cast<int>(number), false, negated};
    }
  }
  const auto [first, second] = left < 0 ? both(operand, constant) : std::pair(left, any(constant));
  return {Opcode::EQ, first, second, true, negated};
}

Generator::Comparison Generator::ordering(const BinaryExpression* expression, int left) {
  const BinaryOperator op = expression->op;
  const bool or_equal = op == BinaryOperator::LessEqual || op == BinaryOperator::GreaterEqual;
  const bool swapped = op == BinaryOperator::Greater || op == BinaryOperator::GreaterEqual;
  const Opcode below = or_equal ? Opcode::LEI : Opcode::LTI;  // register on the smaller side
  const Opcode above = or_equal ? Opcode::GEI : Opcode::GTI;
  if (fits_immediate8(expression->right)) {
    if (left < 0) left = any(expression->left);
    return {swapped ? above : below, left, immediate8(expression->right), false, false};
  }
  if (left < 0 && fits_immediate8(expression->left)) {
    const int right = any(expression->right);
    return {swapped ? below : above, right, immediate8(expression->left), false, false};
  }
  const auto [first, second] = left < 0 ? both(expression->left, expression->right)
                                        : std::pair(left, any(expression->right));
  const Opcode registers = or_equal ? Opcode::LE : Opcode::LT;
  if (swapped) return {registers, second, first, true, false};
  return {registers, first, second, true, false};
}

void Generator::compare_and_branch(const Comparison& comparison, bool sense, JumpList& list,
                                   std::uint32_t line) {
  code_.branch(comparison.op, comparison.a, comparison.b, sense != comparison.negated ? 1 : 0, list,
               line);
}

// The value says whether the comparison's truth is `sense`.
void Generator::comparison_value(const BinaryExpression* expression, int left, bool sense,
                                 int dest) {
  const int base = left >= 0 ? left : code_.free();
  const std::uint32_t line = expression->line;
  const Comparison operands = comparison(expression, left);
  code_.release_to(base);
  const bool dest_is_operand = operands.a == dest || (operands.b_is_register && operands.b == dest);
  JumpList end;
  if (!dest_is_operand) {
    code_.emit(Opcode::LOADTRUE, dest, 0, 0, 0, line);
    compare_and_branch(operands, sense, end, line);
    code_.emit(Opcode::LOADFALSE, dest, 0, 0, 0, line);
  } else {
    JumpList holds;
    compare_and_branch(operands, sense, holds, line);
    code_.emit(Opcode::LOADFALSE, dest, 0, 0, 0, line);
    code_.jump(end, line);
    code_.place(holds, base);
    code_.emit(Opcode::LOADTRUE, dest, 0, 0, 0, line);
  }
  code_.place(end, dest < base ? base : dest + 1);
}

}  // namespace perilune::compiler
