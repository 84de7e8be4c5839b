// The building blocks of the interpreter's instructions. Only vm/interpreter.cpp includes this: the
// names of its local variables (L, pc, base, k, start, dispatch, interrupts) stand in them.
#pragma once

#define R(field) (base + pc[-1].field)
#define K() (k + pc[-1].d)
#define CACHE() field_cache(k, pc[-1].d)
#define NEXT() goto* dispatch[static_cast<std::uint8_t>((pc++)->op)]
#define LOAD_FRAME()                                        \
  do {                                                      \
    base = L->base;                                         \
    pc = L->pc;                                             \
    Code* frame_code = code_of(base);                       \
    k = frame_code->constants;                              \
    start = frame_code->instructions;                       \
    dispatch = L->hook_mask == 0 ? kLabels : kHookedLabels; \
  } while (false)
#define SLOW(call)            \
  do {                        \
    L->pc = pc;               \
    L = call;                 \
    if (L == nullptr) return; \
    LOAD_FRAME();             \
    NEXT();                   \
  } while (false)
// For work that enters no frame and leaves the stack where it is.
#define CALL_OUT(call) \
  do {                 \
    L->pc = pc;        \
    call;              \
    NEXT();            \
  } while (false)
// Jumps and calls use up the budget that says when to look at what is hot.
#define JUMP()                                                        \
  do {                                                                \
    if (--isolate.tier.budget < 0) [[unlikely]]                       \
      goto tick;                                                      \
    pc += pc[-1].d;                                                   \
    if (interrupts.load(std::memory_order_relaxed) != 0) [[unlikely]] \
      goto interrupted;                                               \
    NEXT();                                                           \
  } while (false)
// Calls the closure whose code this is; there is room for its frame.
#define ENTER_CLOSURE(function, code, arguments, kind)                                         \
  do {                                                                                         \
    Value* const callee = (function) + 1;                                                      \
    FrameHeader::set(*(function), FrameHeader::word(Tag::Closure, kind,                        \
                                                    static_cast<std::uint32_t>(callee - base), \
                                                    static_cast<std::uint32_t>(pc - start)));  \
    if ((arguments) != (code)->exact_arguments) [[unlikely]] {                                 \
      if ((code)->is_vararg) L->top = callee + (arguments);                                    \
      for (std::uint32_t n = (arguments); n < (code)->parameters; ++n) callee[n].set_nil();    \
    }                                                                                          \
    base = callee;                                                                             \
    L->base = callee;                                                                          \
    k = (code)->constants;                                                                     \
    start = (code)->instructions;                                                              \
    pc = (code)->first;                                                                        \
    if (--isolate.tier.budget < 0) [[unlikely]]                                                \
      SLOW(tick_at_entry(L));                                                                  \
    NEXT();                                                                                    \
  } while (false)
// Calls a native function; there is room for what it was promised.
#define CALL_NATIVE(function, arguments, kind)                                                \
  do {                                                                                        \
    Value* callee = (function) + 1;                                                           \
    const auto delta = static_cast<std::uint32_t>(callee - base);                             \
    FrameHeader::set(*(function), FrameHeader::word(Tag::Native, kind, delta,                 \
                                                    static_cast<std::uint32_t>(pc - start))); \
    L->pc = pc;                                                                               \
    L->base = callee;                                                                         \
    L->top = callee + (arguments);                                                            \
    const int count = (function)->native()->function(L);                                      \
    if (count < 0) [[unlikely]]                                                               \
      SLOW(finish_native(L, count));                                                          \
    callee = L->base;                                                                         \
    base = callee - delta;                                                                    \
    L->base = base;                                                                           \
    fast::place_results(L, callee - 1, L->top - count, static_cast<std::uint32_t>(count),     \
                        pc[-1].c + ((kind) == FrameKind::ForCall ? 1u : 0u));                 \
    NEXT();                                                                                   \
  } while (false)
// Whether the instruction's field d is free for type feedback.
#define HAS_FEEDBACK(name) (bytecode::info(Opcode::name).d == bytecode::OperandKind::None)
#define ARITHMETIC(name, right, integers, floats, slow_call)                                   \
  op_##name                                                                                    \
      : if (fast::arithmetic<HAS_FEEDBACK(name)>(pc - 1, R(b), right, R(a), integers, floats)) \
            [[likely]] NEXT();                                                                 \
  SLOW(slow_call)
#define FLOAT_ARITHMETIC(name, right, floats, slow_call)                              \
  op_##name : {                                                                       \
    double x;                                                                         \
    double y;                                                                         \
    if (fast::as_doubles(R(b), right, &x, &y)) [[likely]] {                           \
      if constexpr (HAS_FEEDBACK(name)) fast::note_operands(pc - 1, fast::kSawFloat); \
      *R(a) = Value::of(floats(x, y));                                                \
      NEXT();                                                                         \
    }                                                                                 \
  }                                                                                   \
  SLOW(slow_call)
#define INTEGER_ARITHMETIC(name, right, condition, integers, floats, slow_call)       \
  op_##name : {                                                                       \
    const Value* x = R(b);                                                            \
    const Value* y = right;                                                           \
    if (x->tag == Tag::Integer && y->tag == Tag::Integer) [[likely]] {                \
      if (condition) [[likely]] {                                                     \
        *R(a) = Value::of(integers(x->integer, y->integer));                          \
        NEXT();                                                                       \
      }                                                                               \
    } else if (x->tag == Tag::Float && y->tag == Tag::Float) {                        \
      if constexpr (HAS_FEEDBACK(name)) fast::note_operands(pc - 1, fast::kSawFloat); \
      floats                                                                          \
    }                                                                                 \
  }                                                                                   \
  SLOW(slow_call)
#define COMPARE(name, op, slow_call)                                 \
  op_##name : {                                                      \
    const Value* x = R(a);                                           \
    const Value* y = R(b);                                           \
    bool result;                                                     \
    if (x->tag == Tag::Integer && y->tag == Tag::Integer) [[likely]] \
      result = x->integer op y->integer;                             \
    else if (x->tag == Tag::Float && y->tag == Tag::Float)           \
      result = x->number op y->number;                               \
    else                                                             \
      SLOW(slow_call);                                               \
    if (result == (pc[-1].c != 0)) JUMP();                           \
    NEXT();                                                          \
  }
#define COMPARE_IMMEDIATE(name, op)                                                             \
  op_##name : {                                                                                 \
    const Value* x = R(a);                                                                      \
    const auto y = static_cast<std::int8_t>(pc[-1].b);                                          \
    bool result;                                                                                \
    if (x->tag == Tag::Integer) [[likely]]                                                      \
      result = x->integer op y;                                                                 \
    else if (x->tag == Tag::Float)                                                              \
      result = x->number op static_cast<double>(y);                                             \
    else                                                                                        \
      SLOW(slow::compare_immediate(L, {Opcode::name, pc[-1].a, pc[-1].b, pc[-1].c, pc[-1].d})); \
    if (result == (pc[-1].c != 0)) JUMP();                                                      \
    NEXT();                                                                                     \
  }
