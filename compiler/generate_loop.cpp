// Loops. A loop's test stands at its bottom, so that an iteration takes one jump.
#include "compiler/generator.h"

namespace perilune::compiler {
namespace {

// Whether a condition is small enough to stand in the code twice: before a loop and at its bottom.
// Counts down the nodes that it may have. A closure cannot be made in two places.
bool is_small(const Expression* expression, int& nodes) {
  if (--nodes < 0) return false;
  switch (expression->kind) {
    case ExpressionKind::Nil:
    case ExpressionKind::False:
    case ExpressionKind::True:
    case ExpressionKind::Integer:
    case ExpressionKind::Float:
    case ExpressionKind::String:
    case ExpressionKind::Vararg:
    case ExpressionKind::Local:
    case ExpressionKind::Upvalue:
      return true;
    case ExpressionKind::Function:
    case ExpressionKind::Table:
      return false;
    case ExpressionKind::Field:
      return is_small(static_cast<const SuffixExpression*>(expression)->object, nodes);
    case ExpressionKind::Index:
      return is_small(static_cast<const SuffixExpression*>(expression)->object, nodes) &&
             is_small(static_cast<const IndexExpression*>(expression)->key, nodes);
    case ExpressionKind::Call:
    case ExpressionKind::MethodCall: {
      const auto* call = static_cast<const CallExpression*>(expression);
      for (const Expression* argument = call->arguments.first; argument != nullptr;
           argument = argument->next) {
        if (!is_small(argument, nodes)) return false;
      }
      return is_small(call->object, nodes);
    }
    case ExpressionKind::Unary:
      return is_small(static_cast<const UnaryExpression*>(expression)->operand, nodes);
    case ExpressionKind::Binary:
    case ExpressionKind::Comparison:
    case ExpressionKind::Concat:
    case ExpressionKind::And:
    case ExpressionKind::Or: {
      const auto* node = static_cast<const BinaryExpression*>(expression);
      return is_small(node->left, nodes) && is_small(node->right, nodes);
    }
  }
  return false;
}

constexpr int kSmallCondition = 12;

}  // namespace

// Leaves the innermost loop: its breaks and `exits` come here.
void Generator::end_loop(JumpList exits) {
  const Loop loop = loops_.back();
  loops_.pop_back();
  code_.join(exits, loop.breaks);
  code_.place(exits, loop.exit_height);
}

void Generator::while_loop(const LoopStatement* loop) {
  const int base = code_.free();
  const bool keep = function_->has_backward_goto;
  loops_.push_back({base, {}});
  JumpList exits;
  JumpList back;
  int nodes = kSmallCondition;
  if (!loop->condition->is_constant() && is_small(loop->condition, nodes)) {
    condition(loop->condition, false, exits);
    const std::uint32_t top = code_.place_loop(base, keep);
    block(loop->body);
    condition(loop->condition, true, back);
    code_.patch_back(back, top);
  } else {
    const std::uint32_t top = code_.place_loop(base, keep);
    condition(loop->condition, false, exits);
    block(loop->body);
    code_.jump(back, loop->body->end_line);
    code_.patch_back(back, top);
  }
  end_loop(exits);
}

// The condition sees the body's variables.
void Generator::repeat_loop(const LoopStatement* loop) {
  const int base = code_.free();
  loops_.push_back({base, {}});
  JumpList back;
  JumpList exits;
  const std::uint32_t top = code_.place_loop(base, function_->has_backward_goto);
  enter_block(loop->body, base);
  statements(loop->body);
  if (!code_.has_pending(base)) {
    condition(loop->condition, false, back);
  } else {
    JumpList done;
    condition(loop->condition, true, done);
    close_pending(base, loop->line);
    code_.jump(back, loop->line);
    code_.place(done, code_.free());
  }
  code_.patch_back(back, top);
  leave_block(loop->body->end_line);
  end_loop(exits);
}

void Generator::numeric_for(const ForStatement* loop) {
  using bytecode::RegisterState;
  const int base = code_.free();
  const std::uint32_t line = loop->line;
  JumpList exits;
  for (const Expression* value = loop->values.first; value != nullptr; value = value->next) {
    next(value);
  }
  if (loop->values.count < 3) {
    code_.emit(Opcode::LOADI, code_.reserve(1), 0, 0, 1, line);
  }
  loops_.push_back({base, {}});
  enter_block(nullptr, base);
  begin_hidden_names(base, 3);
  code_.ensure(base + 4);
  const bool entered = code_.reachable();
  code_.branch(Opcode::FORPREP, base, 0, 0, exits, loop->do_line);
  for (int i = 0; i < 3; ++i) code_.set_state(base + i, RegisterState::Loop);
  enter_block(nullptr, code_.reserve(1));
  const std::uint32_t top = code_.place_loop(base + 4, function_->has_backward_goto);
  const std::uint32_t cells = code_.pc();
  activate(loop->variables.first, base + 3);
  const std::uint32_t body = code_.pc();
  block(loop->body);
  leave_block(line);
  JumpList back;
  code_.branch(Opcode::FORLOOP, base, 0, 0, back, line);
  code_.join_line(cells, body);
  code_.patch_back(back, top);
  leave_block(line);
  end_loop(exits);
  // Without the way around the loop, only this tells that the loop's state is dead.
  if (!entered && code_.reachable()) code_.place_loop(base, true);
}

void Generator::generic_for(const ForStatement* loop) {
  const int base = code_.free();
  const auto count = static_cast<int>(loop->variables.count);
  adjust(loop->values, 4);
  enter_block(nullptr, base);
  begin_hidden_names(base, 4);
  code_.ensure(base + 4 + (count < 3 ? 3 : count));
  const bool entered = code_.reachable();
  JumpList to_call;
  code_.branch(Opcode::TFORPREP, base, 0, 0, to_call, loop->do_line);
  code_.set_state(base + 3, bytecode::RegisterState::Pending);
  loops_.push_back({base + 4, {}});
  const int first = code_.reserve(count);
  enter_block(nullptr, first);
  const std::uint32_t top =
      code_.place_loop(first + count, entered || function_->has_backward_goto);
  const std::uint32_t cells = code_.pc();
  int reg = first;
  for (Variable* variable = loop->variables.first; variable != nullptr; variable = variable->next) {
    activate(variable, reg++);
  }
  const std::uint32_t body = code_.pc();
  block(loop->body);
  leave_block(loop->body->end_line);
  code_.place(to_call, base + 4);
  code_.emit(Opcode::TFORCALL, base, 0, count, 0, loop->call_line);
  code_.join_line(cells, body);
  JumpList back;
  code_.branch(Opcode::TFORLOOP, base, 0, 0, back, loop->call_line);
  code_.patch_back(back, top);
  end_loop({});
  leave_block(loop->end_line);  // closes the fourth value
}

}  // namespace perilune::compiler
