// The interpreter: dispatch, and per instruction the choice between its fast path (vm/fast_paths.h)
// and its slow path (vm/slow_paths.h).
//
// State in registers: L the running coroutine, pc the next instruction, base the frame's first
// register, k its constants. They are L->pc and L->base once saved; a slow path may switch the
// coroutine, enter or leave frames and move the stack, so all are loaded anew after it. Every jump
// backwards and every call looks at the isolate's interrupt word (rule D5).
//
// Hooks cost nothing while none is set: with hooks, another dispatch table sends every instruction
// through one place first.

#include "vm/call.h"
#include "vm/fast_paths.h"
#include "vm/interpreter_macros.h"
#include "vm/slow_paths.h"
#include "vm/tier/tiering.h"

namespace perilune {

using bytecode::Opcode;

namespace {

// The budget is used up: after the function at L->pc was entered, or before the instruction there
// jumps.
State* tick_at_entry(State* L) {
  const Code* code = code_of(L->base);
  tier::Control& control = L->isolate->tier;
  if (control.tiering == nullptr) {
    control.budget = INT32_MAX;
  } else if (L->pc == code->instructions && code->block != nullptr) {
    control.tiering->tick(L, nullptr);
  }
  L->pc = code->first;
  return L;
}
State* tick_at_jump(State* L) {
  if (L->isolate->tier.tiering != nullptr) {
    L->isolate->tier.tiering->tick(L, L->pc - 1);
  } else {
    L->isolate->tier.budget = INT32_MAX;
  }
  return jump_may_call(L);
}

}  // namespace

void interpret(State* L) {
  static const void* const kLabels[] = {
#define OP(name, a, b, c, d, effect, meaning) &&op_##name,
#include "opcodes.def"
#undef OP
      &&op_lower,
      &&op_enter_function,
      &&op_enter_loop,
  };
  static const void* const kHookedLabels[] = {
#define OP(name, a, b, c, d, effect, meaning) &&hooked,
#include "opcodes.def"
#undef OP
      &&op_lower,
      &&op_enter_function,
      &&hooked,
  };

  Isolate& isolate = *L->isolate;
  const std::atomic<std::uint32_t>& interrupts = isolate.interrupts;
  const Instruction* pc;
  Value* base;
  Value* k;
  const Instruction* start;  // of the frame's code
  const void* const* dispatch;
  LOAD_FRAME();
  NEXT();

interrupted:
  SLOW(safepoint_may_call(L));

tick:
  SLOW(tick_at_jump(L));

hooked:
  L->pc = pc;
  slow::run_hooks_may_call(L);
  base = L->base;
  dispatch = L->hook_mask == 0 ? kLabels : kHookedLabels;
  switch (pc[-1].op) {
    case Opcode::CALL:
      SLOW(slow::call(L, pc[-1]));
    case Opcode::TAILCALL:
      SLOW(slow::tail_call(L, pc[-1]));
    case Opcode::RETURN:
    case Opcode::RETURN0:
    case Opcode::RETURN1:
      SLOW(slow::return_values(L, pc[-1]));
    case Opcode::TFORCALL:
      SLOW(slow::generic_for_call(L, pc[-1]));
    default:
      goto* kLabels[static_cast<std::uint8_t>(pc[-1].op)];
  }

op_lower:  // kLower: the function's first call
  SLOW(slow::lower_function(L));
op_enter_function:  // tier::kEnterFunction: the function is compiled
  SLOW(tier::enter_function(L));
op_enter_loop : {  // tier::kEnterLoop: the loop is compiled
  L->pc = pc;
  State* after;
  if (!tier::enter_loop(L, &after)) {
    LOAD_FRAME();
    goto* kLabels[static_cast<std::uint8_t>(
        tier::instruction_at(code_of(base), static_cast<std::uint32_t>(pc - start) - 1).op)];
  }
  L = after;
  if (L == nullptr) return;
  LOAD_FRAME();
  NEXT();
}

  // --- constants and moves
op_MOVE:
  *R(a) = *R(b);
  NEXT();
op_LOADNIL : {
  Value* r = R(a);
  for (std::uint32_t n = pc[-1].b;; --n, ++r) {
    r->set_nil();
    if (n == 0) break;
  }
  NEXT();
}
op_LOADFALSE:
  *R(a) = Value::boolean(false);
  NEXT();
op_LOADTRUE:
  *R(a) = Value::boolean(true);
  NEXT();
op_LOADI:
  *R(a) = Value::of(std::int64_t{pc[-1].d});
  NEXT();
op_LOADF:
  *R(a) = Value::of(static_cast<double>(pc[-1].d));
  NEXT();
op_LOADK:
  *R(a) = *K();
  NEXT();

  // --- captured variables
op_NEWCELL:
  CALL_OUT(slow::new_cell(L, pc[-1]));
op_GETCELL:
  *R(a) = R(b)->cell()->value;
  NEXT();
op_SETCELL:
  R(a)->cell()->value = *R(b);
  NEXT();
op_GETUPVAL:
  *R(a) = base[-1].closure()->upvalues[pc[-1].b]->value;
  NEXT();
op_SETUPVAL:
  base[-1].closure()->upvalues[pc[-1].a]->value = *R(b);
  NEXT();
op_CLOSURE:
  CALL_OUT(slow::closure(L, pc[-1]));

  // --- tables
op_GETTABUP:
  if (fast::get_field(isolate, &base[-1].closure()->upvalues[pc[-1].b]->value, CACHE(), R(a)))
      [[likely]]
    NEXT();
  SLOW(slow::get_upvalue_field(L, pc[-1]));
op_SETTABUP:
  if (fast::set_field(isolate, &base[-1].closure()->upvalues[pc[-1].a]->value, CACHE(), R(b)))
      [[likely]]
    NEXT();
  SLOW(slow::set_upvalue_field(L, pc[-1]));
op_GETFIELD:
  if (fast::get_field(isolate, R(b), CACHE(), R(a))) [[likely]]
    NEXT();
  SLOW(slow::get_field(L, pc[-1]));
op_SETFIELD:
  if (fast::set_field(isolate, R(a), CACHE(), R(b))) [[likely]]
    NEXT();
  SLOW(slow::set_field(L, pc[-1]));
op_GETINDEX : {
  const Value* object = R(b);
  const Value* key = R(c);
  if (object->tag == Tag::Table) [[likely]] {
    Table* t = object->table();
    if (key->tag == Tag::Integer && fast::get_element(t, key->integer, R(a), pc[-1].d)) [[likely]]
      NEXT();
    fast::note_access(pc[-1].d, fast::kSawNoElement);
    const Value v = get(isolate, t, *key);
    if (v.tag != Tag::Nil || !t->has_metatable()) [[likely]] {
      *R(a) = v;
      NEXT();
    }
  }
  fast::note_access(pc[-1].d, fast::kSawNoElement);
  SLOW(slow::get_index(L, pc[-1]));
}
op_SETINDEX : {
  const Value* object = R(a);
  const Value* key = R(b);
  if (object->tag == Tag::Table) [[likely]] {
    Table* t = object->table();
    if (key->tag == Tag::Integer) [[likely]] {
      if (fast::set_element(t, key->integer, R(c), pc[-1].d)) [[likely]]
        NEXT();
      fast::note_access(pc[-1].d, fast::kSawNoElement);
      if (!t->has_metatable()) CALL_OUT(set_integer(isolate, t, key->integer, *R(c)));
    } else if (key->tag == Tag::String && !t->has_metatable()) {
      fast::note_access(pc[-1].d, fast::kSawNoElement);
      CALL_OUT(set_string(isolate, t, key->string(), *R(c), false));
    }
  }
  fast::note_access(pc[-1].d, fast::kSawNoElement);
  SLOW(slow::set_index(L, pc[-1]));
}
op_GETINT : {
  const Value* object = R(b);
  if (object->tag == Tag::Table && fast::get_element(object->table(), pc[-1].d, R(a), pc[-1].c))
      [[likely]]
    NEXT();
  fast::note_access(pc[-1].c, fast::kSawNoElement);
  SLOW(slow::get_int(L, pc[-1]));
}
op_SETINT : {
  const Value* object = R(a);
  if (object->tag == Tag::Table && fast::set_element(object->table(), pc[-1].d, R(b), pc[-1].c))
      [[likely]]
    NEXT();
  fast::note_access(pc[-1].c, fast::kSawNoElement);
  SLOW(slow::set_int(L, pc[-1]));
}
op_SELF : {
  const Value object = *R(b);
  Value* to = R(a);
  const FieldCache* cache = CACHE();
  if (object.tag == Tag::String && cache->kind == FieldCache::Kind::StringHolder &&
      cache->epoch == isolate.prototype_epoch) {
    const auto* v =
        reinterpret_cast<const Value*>(reinterpret_cast<const char*>(cache->holder) + cache->slot);
    if (v->tag != Tag::Nil) {
      to[1] = object;
      *to = *v;
      NEXT();
    }
  }
  Value method;
  if (fast::get_field(isolate, &object, cache, &method)) [[likely]] {
    to[1] = object;
    *to = method;
    NEXT();
  }
  SLOW(slow::get_field(L, pc[-1]));
}
op_NEWTABLE:
  CALL_OUT(slow::new_table(L, pc[-1]));
op_NEWOBJECT:
  CALL_OUT(slow::new_object(L, pc[-1]));
op_SETLIST:
  CALL_OUT(slow::set_list(L, pc[-1]));

  // --- arithmetic
  ARITHMETIC(
      ADD, R(c), wrap_add, [](double x, double y) { return x + y; },
      slow::arithmetic(L, pc[-1], ArithmeticOp::Add));
  ARITHMETIC(
      SUB, R(c), wrap_sub, [](double x, double y) { return x - y; },
      slow::arithmetic(L, pc[-1], ArithmeticOp::Sub));
  ARITHMETIC(
      MUL, R(c), wrap_mul, [](double x, double y) { return x * y; },
      slow::arithmetic(L, pc[-1], ArithmeticOp::Mul));
  INTEGER_ARITHMETIC(
      MOD, R(c), y->integer != 0, floor_mod,
      {
        *R(a) = Value::of(float_mod(x->number, y->number));
        NEXT();
      },
      slow::arithmetic(L, pc[-1], ArithmeticOp::Mod));
  FLOAT_ARITHMETIC(POW, R(c), float_pow, slow::arithmetic(L, pc[-1], ArithmeticOp::Pow));
  FLOAT_ARITHMETIC(
      DIV, R(c), [](double m, double n) { return m / n; },
      slow::arithmetic(L, pc[-1], ArithmeticOp::Div));
  INTEGER_ARITHMETIC(
      IDIV, R(c), y->integer != 0, floor_div,
      {
        *R(a) = Value::of(float_floor_div(x->number, y->number));
        NEXT();
      },
      slow::arithmetic(L, pc[-1], ArithmeticOp::IntDiv));
  INTEGER_ARITHMETIC(
      BAND, R(c), true, [](auto m, auto n) { return m & n; }, {},
      slow::arithmetic(L, pc[-1], ArithmeticOp::BitAnd));
  INTEGER_ARITHMETIC(
      BOR, R(c), true, [](auto m, auto n) { return m | n; }, {},
      slow::arithmetic(L, pc[-1], ArithmeticOp::BitOr));
  INTEGER_ARITHMETIC(
      BXOR, R(c), true, [](auto m, auto n) { return m ^ n; }, {},
      slow::arithmetic(L, pc[-1], ArithmeticOp::BitXor));
  INTEGER_ARITHMETIC(SHL, R(c), true, shift_left, {},
                     slow::arithmetic(L, pc[-1], ArithmeticOp::ShiftLeft));
  INTEGER_ARITHMETIC(SHR, R(c), true, shift_right, {},
                     slow::arithmetic(L, pc[-1], ArithmeticOp::ShiftRight));
op_ADDI : {
  const Value* x = R(b);
  if (x->tag == Tag::Integer) [[likely]] {
    *R(a) = Value::of(wrap_add(x->integer, pc[-1].d));
    NEXT();
  }
  if (x->tag == Tag::Float) {
    *R(a) = Value::of(x->number + static_cast<double>(pc[-1].d));
    NEXT();
  }
  SLOW(slow::arithmetic_immediate(L, pc[-1], ArithmeticOp::Add));
}
op_SUBI : {
  const Value* x = R(b);
  if (x->tag == Tag::Integer) [[likely]] {
    *R(a) = Value::of(wrap_sub(x->integer, pc[-1].d));
    NEXT();
  }
  if (x->tag == Tag::Float) {
    *R(a) = Value::of(fast::minus_immediate(x->number, pc[-1].d));
    NEXT();
  }
  SLOW(slow::arithmetic_immediate(L, pc[-1], ArithmeticOp::Sub));
}
  ARITHMETIC(
      ADDK, K(), wrap_add, [](double x, double y) { return x + y; },
      slow::arithmetic_constant(L, pc[-1], ArithmeticOp::Add));
  ARITHMETIC(
      SUBK, K(), wrap_sub, [](double x, double y) { return x - y; },
      slow::arithmetic_constant(L, pc[-1], ArithmeticOp::Sub));
  ARITHMETIC(
      MULK, K(), wrap_mul, [](double x, double y) { return x * y; },
      slow::arithmetic_constant(L, pc[-1], ArithmeticOp::Mul));
  INTEGER_ARITHMETIC(
      MODK, K(), y->integer != 0, floor_mod,
      {
        *R(a) = Value::of(float_mod(x->number, y->number));
        NEXT();
      },
      slow::arithmetic_constant(L, pc[-1], ArithmeticOp::Mod));
  FLOAT_ARITHMETIC(POWK, K(), float_pow, slow::arithmetic_constant(L, pc[-1], ArithmeticOp::Pow));
  FLOAT_ARITHMETIC(
      DIVK, K(), [](double m, double n) { return m / n; },
      slow::arithmetic_constant(L, pc[-1], ArithmeticOp::Div));
  INTEGER_ARITHMETIC(
      IDIVK, K(), y->integer != 0, floor_div,
      {
        *R(a) = Value::of(float_floor_div(x->number, y->number));
        NEXT();
      },
      slow::arithmetic_constant(L, pc[-1], ArithmeticOp::IntDiv));
  INTEGER_ARITHMETIC(
      BANDK, K(), true, [](auto m, auto n) { return m & n; }, {},
      slow::arithmetic_constant(L, pc[-1], ArithmeticOp::BitAnd));
  INTEGER_ARITHMETIC(
      BORK, K(), true, [](auto m, auto n) { return m | n; }, {},
      slow::arithmetic_constant(L, pc[-1], ArithmeticOp::BitOr));
  INTEGER_ARITHMETIC(
      BXORK, K(), true, [](auto m, auto n) { return m ^ n; }, {},
      slow::arithmetic_constant(L, pc[-1], ArithmeticOp::BitXor));
op_SHLI:
  if (R(b)->tag == Tag::Integer) [[likely]] {
    *R(a) = Value::of(shift_left(R(b)->integer, pc[-1].d));
    NEXT();
  }
  SLOW(slow::arithmetic_immediate(L, pc[-1], ArithmeticOp::ShiftLeft));
op_SHRI:
  if (R(b)->tag == Tag::Integer) [[likely]] {
    *R(a) = Value::of(shift_right(R(b)->integer, pc[-1].d));
    NEXT();
  }
  SLOW(slow::arithmetic_immediate(L, pc[-1], ArithmeticOp::ShiftRight));
op_UNM : {
  const Value* x = R(b);
  if (x->tag == Tag::Float) {
    *R(a) = Value::of(-x->number);
    NEXT();
  }
  if (x->tag == Tag::Integer) {
    *R(a) = Value::of(wrap_sub(0, x->integer));
    NEXT();
  }
  SLOW(slow::unary(L, pc[-1], ArithmeticOp::Negate));
}
op_BNOT:
  if (R(b)->tag == Tag::Integer) [[likely]] {
    *R(a) = Value::of(~R(b)->integer);
    NEXT();
  }
  SLOW(slow::unary(L, pc[-1], ArithmeticOp::BitNot));
op_NOT:
  *R(a) = Value::boolean(!R(b)->truthy());
  NEXT();
op_LEN : {
  const Value* x = R(b);
  if (x->tag == Tag::Table && !x->table()->has_metatable()) [[likely]] {
    *R(a) = Value::of(std::int64_t{x->table()->length});
    NEXT();
  }
  if (x->tag == Tag::String) {
    *R(a) = Value::of(static_cast<std::int64_t>(x->string()->length));
    NEXT();
  }
  SLOW(slow::length(L, pc[-1]));
}
op_CONCAT:
  SLOW(slow::concat(L, pc[-1]));

  // --- jumps
op_JMP:
  JUMP();
op_JT:
  if (R(a)->truthy()) JUMP();
  NEXT();
op_JF:
  if (!R(a)->truthy()) JUMP();
  NEXT();
op_EQ : {
  const Value* x = R(a);
  const Value* y = R(b);
  bool result;
  if (x->tag == y->tag) {
    if (x->tag == Tag::Float) {
      result = x->number == y->number;
    } else if (x->bits == y->bits || x->tag <= Tag::True) {
      result = true;
    } else if (x->tag == Tag::Integer) {
      result = false;
    } else if (x->tag == Tag::String && (x->string()->is_short() || y->string()->is_short())) {
      result = false;
    } else {
      SLOW(slow::equal(L, pc[-1]));
    }
  } else if (x->is_number() && y->is_number()) {
    result = number_equal(*x, *y);
  } else {
    result = false;
  }
  if (result == (pc[-1].c != 0)) JUMP();
  NEXT();
}
  COMPARE(LT, <, slow::less(L, pc[-1]))
  COMPARE(LE, <=, slow::less_equal(L, pc[-1]))
op_EQK : {
  const Value* x = R(a);
  const Value* y = k + pc[-1].b;
  bool result;
  if (x->tag == y->tag) {
    result = x->tag == Tag::Float
                 ? x->number == y->number
                 : x->bits == y->bits || x->tag <= Tag::True ||
                       (x->tag == Tag::String && !y->string()->is_short() && raw_equals(*x, *y));
  } else {
    result = x->is_number() && y->is_number() && number_equal(*x, *y);
  }
  if (result == (pc[-1].c != 0)) JUMP();
  NEXT();
}
op_EQI : {
  const Value* x = R(a);
  const auto y = static_cast<std::int8_t>(pc[-1].b);
  const bool result = x->tag == Tag::Integer
                          ? x->integer == y
                          : x->tag == Tag::Float && x->number == static_cast<double>(y);
  if (result == (pc[-1].c != 0)) JUMP();
  NEXT();
}
  COMPARE_IMMEDIATE(LTI, <)
  COMPARE_IMMEDIATE(LEI, <=)
  COMPARE_IMMEDIATE(GTI, >)
  COMPARE_IMMEDIATE(GEI, >=)

  // --- calls
op_CALL : {
  Value* function = R(a);
  const std::uint32_t arguments =
      pc[-1].b != 0 ? pc[-1].b - 1u : static_cast<std::uint32_t>(L->top - function) - 1;
  if (function->tag == Tag::Closure) [[likely]] {
    Code* code = function->closure()->code;
    if (L->stack_limit - function <= code->frame_size + std::ptrdiff_t{kFrameSlack} ||
        interrupts.load(std::memory_order_relaxed) != 0) [[unlikely]]
      SLOW(slow::call(L, pc[-1]));
    ENTER_CLOSURE(function, code, arguments, FrameKind::Call);
  }
  if (function->tag == Tag::Native &&
      L->stack_limit - function > static_cast<std::ptrdiff_t>(arguments + kFrameSlack)) [[likely]]
    CALL_NATIVE(function, arguments, FrameKind::Call);
  SLOW(slow::call(L, pc[-1]));
}
op_TAILCALL : {
  if (interrupts.load(std::memory_order_relaxed) != 0) [[unlikely]] {
    --pc;
    goto interrupted;
  }
  Value* function = R(a);
  const std::uint64_t word = header_word(base);
  if (function->tag == Tag::Closure && FrameHeader::kind(word) != FrameKind::Vararg) [[likely]] {
    // The callee takes this frame's place and its caller's expectations.
    Code* code = function->closure()->code;
    const std::uint32_t arguments =
        pc[-1].b != 0 ? pc[-1].b - 1u : static_cast<std::uint32_t>(L->top - function) - 1;
    if (L->stack_limit - base >= code->frame_size + std::ptrdiff_t{kFrameSlack} + arguments)
        [[likely]] {
      base[-1].bits = function->bits;
      FrameHeader::set(base[-1], word | std::uint64_t{frame_flags::kTailCall} << 60);
      for (std::uint32_t n = 0; n < arguments; ++n) base[n] = function[n + 1];
      if (arguments != code->exact_arguments) [[unlikely]] {
        if (code->is_vararg) L->top = base + arguments;
        for (std::uint32_t n = arguments; n < code->parameters; ++n) base[n].set_nil();
      }
      k = code->constants;
      start = code->instructions;
      pc = code->first;
      NEXT();
    }
  }
  const FrameKind kind = FrameHeader::kind(word);
  if (function->tag == Tag::Native && pc[-1].b != 0 &&
      (kind == FrameKind::Call || kind == FrameKind::Value)) {
    // A native function keeps this frame: it may look at it. Its results go to this frame's caller.
    Value* callee = function + 1;
    const auto delta = static_cast<std::uint32_t>(callee - base);
    FrameHeader::set(*function, FrameHeader::word(Tag::Native, FrameKind::Return, delta,
                                                  static_cast<std::uint32_t>(pc - start)));
    L->pc = pc;
    L->base = callee;
    L->top = callee + (pc[-1].b - 1u);
    const int count = function->native()->function(L);
    if (count < 0) SLOW(finish_native(L, count));
    Value* frame = L->base - delta;
    const Value* from = L->top - count;
    base = frame - FrameHeader::delta(word);
    L->base = base;
    Code* code = code_of(base);
    start = code->instructions;
    pc = start + FrameHeader::pc(word);
    k = code->constants;
    if (kind == FrameKind::Call) {
      fast::place_results(L, frame - 1, from, static_cast<std::uint32_t>(count), pc[-1].c);
    } else if (count > 0) {
      *R(a) = *from;
    } else {
      R(a)->set_nil();
    }
    NEXT();
  }
  SLOW(slow::tail_call(L, pc[-1]));
}
op_RETURN : {
  std::uint64_t word = header_word(base);
  Value* frame = base;
  if (FrameHeader::kind(word) == FrameKind::Vararg) {
    frame -= FrameHeader::delta(word);
    word = header_word(frame);
  }
  if (fast::is_plain_call(word) && pc[-1].c == 0) [[likely]] {
    const Value* from = R(a);
    const std::uint32_t count =
        pc[-1].b != 0 ? pc[-1].b - 1u : static_cast<std::uint32_t>(L->top - from);
    Value* to = frame - 1;
    base = frame - FrameHeader::delta(word);
    L->base = base;
    Code* code = code_of(base);
    start = code->instructions;
    pc = start + FrameHeader::pc(word);
    k = code->constants;
    fast::place_results(L, to, from, count, fast::wanted_plus_1(word, pc[-1]));
    NEXT();
  }
  SLOW(slow::return_values(L, pc[-1]));
}
op_RETURN0 : {
  const std::uint64_t word = header_word(base);
  if (fast::is_plain_call(word)) [[likely]] {
    Value* to = base - 1;
    base -= FrameHeader::delta(word);
    L->base = base;
    Code* code = code_of(base);
    start = code->instructions;
    pc = start + FrameHeader::pc(word);
    k = code->constants;
    if (fast::wanted_plus_1(word, pc[-1]) == 1) [[likely]]
      NEXT();
    fast::place_results(L, to, nullptr, 0, fast::wanted_plus_1(word, pc[-1]));
    NEXT();
  }
  SLOW(slow::return_values(L, pc[-1]));
}
op_RETURN1 : {
  const std::uint64_t word = header_word(base);
  if (fast::is_plain_call(word)) [[likely]] {
    const Value result = *R(a);
    Value* to = base - 1;
    base -= FrameHeader::delta(word);
    L->base = base;
    Code* code = code_of(base);
    start = code->instructions;
    pc = start + FrameHeader::pc(word);
    k = code->constants;
    if (fast::wanted_plus_1(word, pc[-1]) == 2) [[likely]] {
      *to = result;
      NEXT();
    }
    fast::place_results(L, to, &result, 1, fast::wanted_plus_1(word, pc[-1]));
    NEXT();
  }
  if (FrameHeader::kind(word) == FrameKind::Value) {  // a metamethod
    const Value result = *R(a);
    base -= FrameHeader::delta(word);
    L->base = base;
    Code* code = code_of(base);
    start = code->instructions;
    pc = start + FrameHeader::pc(word);
    k = code->constants;
    *R(a) = result;
    NEXT();
  }
  SLOW(slow::return_values(L, pc[-1]));
}
op_VARARGPREP:
  SLOW(slow::vararg_prepare(L, pc[-1]));
op_VARARG:
  SLOW(slow::vararg(L, pc[-1]));

  // --- loops
op_FORPREP : {
  Value* r = R(a);
  if (r->tag == Tag::Integer && r[1].tag == Tag::Integer && r[2].tag == Tag::Integer &&
      r[2].integer != 0) [[likely]] {
    const std::int64_t step = r[2].integer;
    if (step > 0 ? r->integer > r[1].integer : r->integer < r[1].integer) JUMP();
    // The number of iterations is counted, so that the variable cannot overflow.
    const auto first = static_cast<std::uint64_t>(r->integer);
    const auto last = static_cast<std::uint64_t>(r[1].integer);
    std::uint64_t count = step > 0 ? last - first : first - last;
    if (step > 1) {
      count /= static_cast<std::uint64_t>(step);
    } else if (step < -1) {
      count /= static_cast<std::uint64_t>(-(step + 1)) + 1;
    }
    r[1].bits = count;
    r[3] = *r;
    NEXT();
  }
  SLOW(slow::for_prepare(L, pc[-1]));
}
op_FORLOOP : {
  Value* r = R(a);
  if (r->tag == Tag::Integer) [[likely]] {
    const std::uint64_t count = r[1].bits;
    if (count == 0) NEXT();
    r[1].bits = count - 1;
    const std::int64_t index = wrap_add(r->integer, r[2].integer);
    r->integer = index;
    r[3] = Value::of(index);
    JUMP();
  }
  const double step = r[2].number;
  const double index = r->number + step;
  if (step > 0 ? index <= r[1].number : r[1].number <= index) {
    r->number = index;
    r[3] = Value::of(index);
    JUMP();
  }
  NEXT();
}
op_TFORPREP:
  if (R(a)[3].tag == Tag::Nil) {
    R(a)[3].extra = 0;
    JUMP();
  }
  SLOW(slow::generic_for_prepare(L, pc[-1]));
op_TFORCALL : {
  Value* r = R(a);
  switch (fast::iterate(isolate, r, pc[-1].c)) {
    case fast::Iteration::Value:
      ++pc;
      JUMP();
    case fast::Iteration::End:
      ++pc;
      NEXT();
    case fast::Iteration::Other:
      break;
  }
  Value* function = r + 4;
  if (L->stack_limit - function >= 256 + std::ptrdiff_t{kFrameSlack}) [[likely]] {
    r[6] = r[2];
    r[5] = r[1];
    r[4] = r[0];
    if (function->tag == Tag::Closure) {
      Code* code = function->closure()->code;
      ENTER_CLOSURE(function, code, 2, FrameKind::ForCall);
    }
    if (function->tag == Tag::Native) CALL_NATIVE(function, 2, FrameKind::ForCall);
  }
  SLOW(slow::generic_for_call(L, pc[-1]));
}
op_TFORLOOP : {
  Value* r = R(a);
  if (r[4].tag == Tag::Nil) NEXT();
  r[2] = r[4];
  JUMP();
}

  // --- to-be-closed variables
op_TBC:
  SLOW(slow::mark_pending(L, pc[-1]));
op_CLOSE:
  if (L->pending == 0) [[likely]]
    NEXT();
  SLOW(slow::close(L, pc[-1]));
}

}  // namespace perilune
