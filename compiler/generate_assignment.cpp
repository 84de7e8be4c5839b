// Assignments. The operands of all targets are evaluated first, then all values, then the values
// are stored from the last to the first, as Lua does.
#include "compiler/generator.h"

namespace perilune::compiler {
namespace {

// Whether one of the targets is the same upvalue.
bool assigns_upvalue(const List<Expression>& targets, const Expression* upvalue) {
  const auto index_of = [](const Expression* expression) {
    return static_cast<const UpvalueExpression*>(expression)->index;
  };
  for (const Expression* target = targets.first; target != nullptr; target = target->next) {
    if (target->kind == ExpressionKind::Upvalue && index_of(target) == index_of(upvalue))
      return true;
  }
  return false;
}

}  // namespace

void Generator::assign(const AssignStatement* statement) {
  const int base = code_.free();
  const std::uint32_t line = statement->line;
  const List<Expression>& targets = statement->targets;
  const List<Expression>& values = statement->values;
  if (targets.count == 1 && values.count == 1) {
    store_value(prepare_target(targets.first, targets), values.first, line);
    return code_.release_to(base);
  }
  std::vector<Target> prepared;
  prepared.reserve(targets.count);
  for (const Expression* target = targets.first; target != nullptr; target = target->next) {
    prepared.push_back(prepare_target(target, targets));
  }
  int reg = code_.free();               // of the next value, counted down
  if (targets.count == values.count) {  // the last value needs no register
    const Expression* value = values.first;
    for (; value->next != nullptr; value = value->next) reg = next(value) + 1;
    store_value(prepared.back(), value, line);
    prepared.pop_back();
  } else {
    adjust(values, static_cast<int>(targets.count));
    reg += static_cast<int>(targets.count);
  }
  while (!prepared.empty()) {
    store_register(prepared.back(), --reg, line);
    prepared.pop_back();
  }
  code_.release_to(base);
}

// Evaluates what stands before the name, dot or bracket, into reserved registers.
Generator::Target Generator::prepare_target(const Expression* target, const List<Expression>& all) {
  Target result{target};
  if (target->kind == ExpressionKind::Field) {
    const auto* field = static_cast<const FieldExpression*>(target);
    const bool is_long = is_long_name(field->name);
    if (field->object->kind != ExpressionKind::Upvalue || is_long ||
        assigns_upvalue(all, field->object)) {
      result.object = target_operand(field->object, all);
    }
    if (is_long) {
      result.key = code_.reserve(1);
      code_.emit(Opcode::LOADK, result.key, 0, 0, code_.string_constant(field->name), target->line);
    }
  } else if (target->kind == ExpressionKind::Index) {
    const auto* index = static_cast<const IndexExpression*>(target);
    result.object = target_operand(index->object, all);
    if (!is_immediate(index->key)) result.key = target_operand(index->key, all);
  }
  return result;
}

// A variable's own register would do, unless this statement assigns the variable too.
int Generator::target_operand(const Expression* operand, const List<Expression>& all) {
  if (all.count == 1 && is_cell_variable(operand)) return -1;
  if (!is_register_variable(operand)) return next(operand);
  const int reg = variable_register(operand);
  if (all.count > 1) {
    for (const Expression* other = all.first; other != nullptr; other = other->next) {
      if (is_register_variable(other) && variable_register(other) == reg) return next(operand);
    }
  }
  return reg;
}

void Generator::store_value(const Target& target, const Expression* value, std::uint32_t line) {
  if (is_register_variable(target.expression)) {
    into(value, variable_register(target.expression));
  } else {
    store_register(target, any(value), line);
  }
}

void Generator::store_register(const Target& target, int reg, std::uint32_t line) {
  const Expression* expression = target.expression;
  int object = target.object;
  int key = target.key;
  const auto read_now = [&](int& operand, const Expression* variable) {
    if (operand < 0 && is_cell_variable(variable)) operand = next(variable);
  };
  switch (expression->kind) {
    case ExpressionKind::Local:
      if (is_register_variable(expression)) {
        code_.emit(Opcode::MOVE, variable_register(expression), reg, 0, 0, line);
      } else {
        code_.emit(Opcode::SETCELL, variable_register(expression), reg, 0, 0, line);
      }
      return;
    case ExpressionKind::Upvalue:
      return code_.emit(Opcode::SETUPVAL, static_cast<const UpvalueExpression*>(expression)->index,
                        reg, 0, 0, line);
    case ExpressionKind::Field: {
      const auto* field = static_cast<const FieldExpression*>(expression);
      read_now(object, field->object);
      if (is_long_name(field->name)) {
        return code_.emit(Opcode::SETINDEX, object, key, reg, 0, line);
      }
      const std::uint32_t name = code_.string_constant(field->name);
      if (object < 0) {  // one instruction reads the upvalue and stores into it
        const int upvalue = static_cast<const UpvalueExpression*>(field->object)->index;
        return code_.emit(Opcode::SETTABUP, upvalue, reg, 0, name, line);
      }
      return code_.emit(Opcode::SETFIELD, object, reg, 0, name, line);
    }
    default: {
      const auto* index = static_cast<const IndexExpression*>(expression);
      read_now(object, index->object);
      if (is_immediate(index->key)) {
        return code_.emit(Opcode::SETINT, object, reg, 0, as_constant(index->key)->integer, line);
      }
      read_now(key, index->key);
      return code_.emit(Opcode::SETINDEX, object, key, reg, 0, line);
    }
  }
}

}  // namespace perilune::compiler
