// Expressions: where their values go, constants, closures, concatenations and tables.
#include <cmath>
#include <utility>

#include "compiler/generator.h"

namespace perilune::compiler {

using bytecode::Constant;

void Generator::into(const Expression* expression, int dest) {
  const std::uint32_t line = expression->line;
  switch (expression->kind) {
    case ExpressionKind::Nil:
    case ExpressionKind::False:
    case ExpressionKind::True:
    case ExpressionKind::Integer:
    case ExpressionKind::Float:
    case ExpressionKind::String:
      return constant(expression, dest);
    case ExpressionKind::Vararg:
      return code_.emit(Opcode::VARARG, dest, 0, 2, 0, line);
    case ExpressionKind::Function:
      return closure(static_cast<const FunctionExpression*>(expression)->function, dest, line);
    case ExpressionKind::Local: {
      const int reg = variable_register(expression);
      if (!is_register_variable(expression)) {
        code_.emit(Opcode::GETCELL, dest, reg, 0, 0, line);
      } else if (reg != dest) {
        code_.emit(Opcode::MOVE, dest, reg, 0, 0, line);
      }
      return;
    }
    case ExpressionKind::Upvalue:
      return code_.emit(Opcode::GETUPVAL, dest,
                        static_cast<const UpvalueExpression*>(expression)->index, 0, 0, line);
    case ExpressionKind::Field:
    case ExpressionKind::Index:
    case ExpressionKind::Call:
    case ExpressionKind::MethodCall:
      return suffixes(expression, dest, 1);
    case ExpressionKind::Unary:
      return unary(static_cast<const UnaryExpression*>(expression), dest);
    case ExpressionKind::Binary:
    case ExpressionKind::Comparison:
      return operators(expression, dest);
    case ExpressionKind::Concat:
      return concat(expression, dest);
    case ExpressionKind::And:
    case ExpressionKind::Or:
      return logical_value(expression, dest);
    case ExpressionKind::Table:
      return table(static_cast<const TableExpression*>(expression), dest);
  }
}

int Generator::next(const Expression* expression) {
  const int reg = code_.free();
  code_.ensure(reg + 1);
  into(expression, reg);
  return code_.reserve(1);
}

int Generator::any(const Expression* expression) {
  return is_register_variable(expression) ? variable_register(expression) : next(expression);
}

std::pair<int, int> Generator::both(const Expression* left, const Expression* right) {
  if (is_cell_variable(left) && !is_cell_variable(right)) {
    const int reg = any(right);
    return {any(left), reg};
  }
  const int reg = any(left);
  return {reg, any(right)};
}

void Generator::multiple(const Expression* expression, int count) {
  const int base = code_.free();
  code_.ensure(base + count);
  if (expression->kind != ExpressionKind::Vararg) {
    suffixes(expression, base, count);
  } else if (count > 0) {
    code_.emit(Opcode::VARARG, base, 0, count + 1, 0, expression->line);
  }
  code_.reserve(count);
}

void Generator::open(const Expression* expression) {
  const int base = code_.free();
  code_.ensure(base + 1);
  if (expression->kind == ExpressionKind::Vararg) {
    code_.emit(Opcode::VARARG, base, 0, 0, 0, expression->line);
  } else {
    suffixes(expression, base, -1);
  }
}

void Generator::discard(const Expression* expression) {
  const int base = code_.free();
  any(expression);
  code_.release_to(base);
}

void Generator::adjust(const List<Expression>& values, int count) {
  int done = 0;
  for (const Expression* value = values.first; value != nullptr; value = value->next) {
    if (done >= count) {
      discard(value);
    } else if (value->next == nullptr && value->is_multiple()) {
      multiple(value, count - done);
      done = count;
    } else {
      next(value);
      ++done;
    }
  }
  if (done < count) {
    const std::uint32_t line = values.last == nullptr ? 0 : values.last->line;
    const int first = code_.reserve(count - done);
    code_.load_nil(first, count - done, line);
  }
}

void Generator::constant(const Expression* expression, int dest) {
  const std::uint32_t line = expression->line;
  const ConstantExpression* constant = as_constant(expression);
  switch (expression->kind) {
    case ExpressionKind::Nil:
      return code_.load_nil(dest, 1, line);
    case ExpressionKind::False:
      return code_.emit(Opcode::LOADFALSE, dest, 0, 0, 0, line);
    case ExpressionKind::True:
      return code_.emit(Opcode::LOADTRUE, dest, 0, 0, 0, line);
    case ExpressionKind::Integer:
      if (fits_immediate(constant->integer)) {
        return code_.emit(Opcode::LOADI, dest, 0, 0, constant->integer, line);
      }
      break;
    case ExpressionKind::Float: {
      const double value = constant->number;
      if (value >= INT32_MIN && value <= INT32_MAX && std::floor(value) == value &&
          !(value == 0 && std::signbit(value))) {
        return code_.emit(Opcode::LOADF, dest, 0, 0, static_cast<std::int64_t>(value), line);
      }
      break;
    }
    default:
      return code_.emit(Opcode::LOADK, dest, 0, 0, code_.string_constant(constant->string), line);
  }
  code_.emit(Opcode::LOADK, dest, 0, 0, number_constant(expression), line);
}

std::uint32_t Generator::number_constant(const Expression* number) {
  const ConstantExpression* constant = as_constant(number);
  return number->kind == ExpressionKind::Integer ? code_.constant(constant->integer)
                                                 : code_.constant(constant->number);
}

void Generator::closure(const Function* function, int dest, std::uint32_t line) {
  if (!code_.reachable()) return;
  code_.emit(Opcode::CLOSURE, dest, 0, 0, code_.child(queue_function(function, false)), line);
}

// A chain leans to the right; all of it is one instruction.
void Generator::concat(const Expression* expression, int dest) {
  const int base = code_.free();
  std::uint32_t line = expression->line;
  while (expression->kind == ExpressionKind::Concat) {
    const auto* node = static_cast<const BinaryExpression*>(expression);
    line = node->line;
    next(node->left);
    expression = node->right;
  }
  next(expression);
  const int count = code_.free() - base;
  code_.release_to(base);
  code_.emit(Opcode::CONCAT, dest, base, count, 0, line);
}

// --- tables

void Generator::table(const TableExpression* table, int dest) {
  if (object(table, dest)) return;
  const bool in_place = table->items.count == 0 || dest == code_.free();
  const int reg = in_place ? dest : code_.free();
  constexpr std::uint32_t kMostElements = 1u << 26;
  const std::uint32_t fields = table->items.count - table->positional;
  code_.ensure(reg + 1);
  code_.emit(Opcode::NEWTABLE, reg, static_cast<int>(fields < 255 ? fields : 255), 0,
             table->positional < kMostElements ? table->positional : kMostElements, table->line);
  if (table->items.count == 0) return;
  const int base = code_.reserve(1);
  table_items(table, reg);
  code_.release_to(base);
  if (!in_place) code_.emit(Opcode::MOVE, dest, reg, 0, 0, table->line);
}

// A table whose keys are distinct constant names is made at once, from its values in registers.
bool Generator::object(const TableExpression* table, int dest) {
  constexpr std::uint32_t kMostFields = 32;
  constexpr int kSpareRegisters = 32;  // that nested expressions should find
  const std::uint32_t count = table->items.count;
  if (count == 0 || count > kMostFields) return false;
  const int base = code_.free();
  if (base + static_cast<int>(count) + kSpareRegisters > bytecode::kMaxRegisters) return false;
  for (const TableItem* item = table->items.first; item != nullptr; item = item->next) {
    if (item->key == nullptr || item->key->kind != ExpressionKind::String) return false;
    const std::uint32_t key = as_constant(item->key)->string;
    if (is_long_name(key)) return false;
    for (const TableItem* other = table->items.first; other != item; other = other->next) {
      if (as_constant(other->key)->string == key) return false;
    }
  }
  // Hooks see the line where the constructor begins before those of its items.
  if (code_.line() != table->line && table->items.first->line != table->line) {
    code_.ensure(base + 1);
    code_.emit(Opcode::LOADNIL, base, 0, 0, 0, table->line);
  }
  std::vector<std::uint32_t> keys;
  keys.reserve(count);
  for (const TableItem* item = table->items.first; item != nullptr; item = item->next) {
    next(item->value);
    keys.push_back(code_.string_constant(as_constant(item->key)->string));
  }
  code_.release_to(base);
  if (code_.reachable()) {
    code_.emit(Opcode::NEWOBJECT, dest, base, 0, code_.table_template(std::move(keys)),
               table->items.last->line);
  }
  return true;
}

// Positional items gather in registers and are stored many at a time.
void Generator::table_items(const TableExpression* table, int reg) {
  constexpr int kMostGathered = 50;
  constexpr int kLastRegister = 200;  // where gathering stops, for the sake of nested constructors
  const int base = code_.free();
  std::uint32_t stored = 0;
  for (const TableItem* item = table->items.first; item != nullptr; item = item->next) {
    const int top = code_.free();
    if (item->key != nullptr) {
      if (item->key->kind == ExpressionKind::String &&
          !is_long_name(as_constant(item->key)->string)) {
        const std::uint32_t name = code_.string_constant(as_constant(item->key)->string);
        code_.emit(Opcode::SETFIELD, reg, any(item->value), 0, name, item->line);
      } else if (is_immediate(item->key)) {
        code_.emit(Opcode::SETINT, reg, any(item->value), 0, as_constant(item->key)->integer,
                   item->line);
      } else {
        const int key = any(item->key);
        code_.emit(Opcode::SETINDEX, reg, key, any(item->value), 0, item->line);
      }
      code_.release_to(top);
      continue;
    }
    if (item->next == nullptr && item->value->is_multiple()) {
      open(item->value);
      code_.emit(Opcode::SETLIST, reg, base, 0, stored, table->end_line);
      code_.release_to(base);
      return;
    }
    next(item->value);
    const int gathered = code_.free() - base;
    if (gathered == kMostGathered || code_.free() >= kLastRegister) {
      code_.emit(Opcode::SETLIST, reg, base, gathered, stored, item->line);
      stored += static_cast<std::uint32_t>(gathered);
      code_.release_to(base);
    }
  }
  if (code_.free() > base) {
    code_.emit(Opcode::SETLIST, reg, base, code_.free() - base, stored, table->end_line);
    code_.release_to(base);
  }
}

}  // namespace perilune::compiler
