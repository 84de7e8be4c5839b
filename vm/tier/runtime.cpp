#include "vm/tier/runtime.h"

#include <algorithm>

#include "vm/fast_paths.h"
#include "vm/slow_paths.h"
#include "vm/tier/tiering.h"

namespace perilune::tier {

using bytecode::Opcode;

namespace {

// ================================================================ leaving

// The interpreter goes on with `next`.
void go_on_with(State* L, State* next) {
  L->isolate->tier.next = next;
}

// Runs what may raise. Native frames of compiled code cannot be unwound by C++: the error waits
// until they have returned.
template <class Body, class Failed>
auto guarded(State* L, Failed failed, Body body) -> decltype(body()) {
  try {
    return body();
  } catch (const Error& error) {
    Control& control = L->isolate->tier;
    control.error = error;
    control.has_error = true;
    return failed;
  }
}

// What of a frame must be as it was for its compiled code to go on.
class Frame {
 public:
  explicit Frame(State* L)
      : L_(L), offset_(L->base - L->stack), writes_(L->isolate->tier.register_writes) {}

  bool is_current(const State* now) const {
    return now == L_ && L_->base == L_->stack + offset_ && L_->hook_mask == 0 &&
           writes_ == L_->isolate->tier.register_writes;
  }
  bool is_below(const State* now) const { return now->base > L_->stack + offset_; }

 private:
  State* L_;
  std::ptrdiff_t offset_;
  std::uint32_t writes_;
};

// The results of the frame at L->base, a compiled function's, to where the frame's kind says.
State* deliver(State* L, Result r) {
  if (r.tag == kList) return finish_return(L, L->top - r.bits, static_cast<std::uint32_t>(r.bits));
  if (r.tag == kNothing) return finish_return(L, L->base, 0);
  *L->base = Value::make(static_cast<Tag>(r.tag), r.bits);
  return finish_return(L, L->base, 1);
}

// What an instruction has called (a metamethod, or what a native function asked for) may be a
// compiled function: its frame is new, above that of the instruction. It runs here, and so does
// what is called after it, until the frame at work is the current one again, or `now` is something
// else. Null: leave.
State* run_callees(State* L, const Frame& frame, State* now) {
  while (now == L && frame.is_below(L) && is_lua_frame(L->base) &&
         L->pc == code_of(L->base)->first && L->pc->op == kEnterFunction) {
    const Result r = code_of(L->base)->entry(L, L->base);
    if (r.tag == kUnwind) return nullptr;
    now = deliver(L, r);
  }
  return now;
}

// ================================================================ single instructions

template <Opcode op>
constexpr ArithmeticOp arithmetic_op() {
  switch (bytecode::plain_form(op)) {
    case Opcode::ADD:
      return ArithmeticOp::Add;
    case Opcode::SUB:
      return ArithmeticOp::Sub;
    case Opcode::MUL:
      return ArithmeticOp::Mul;
    case Opcode::MOD:
      return ArithmeticOp::Mod;
    case Opcode::POW:
      return ArithmeticOp::Pow;
    case Opcode::DIV:
      return ArithmeticOp::Div;
    case Opcode::IDIV:
      return ArithmeticOp::IntDiv;
    case Opcode::BAND:
      return ArithmeticOp::BitAnd;
    case Opcode::BOR:
      return ArithmeticOp::BitOr;
    case Opcode::BXOR:
      return ArithmeticOp::BitXor;
    case Opcode::SHL:
      return ArithmeticOp::ShiftLeft;
    case Opcode::SHR:
      return ArithmeticOp::ShiftRight;
    case Opcode::UNM:
      return ArithmeticOp::Negate;
    default:
      return ArithmeticOp::BitNot;
  }
}

State* get_index(State* L, Instruction i) {
  const Value object = L->base[i.b];
  const Value key = L->base[i.c];
  if (object.tag == Tag::Table && key.tag == Tag::Integer &&
      fast::get_element(object.table(), key.integer, L->base + i.a, fast::NoFeedback{}))
    return L;
  return slow::get_index(L, i);
}

State* set_index(State* L, Instruction i) {
  const Value object = L->base[i.a];
  const Value key = L->base[i.b];
  if (object.tag == Tag::Table && key.tag == Tag::Integer &&
      fast::set_element(object.table(), key.integer, L->base + i.c, fast::NoFeedback{}))
    return L;
  return slow::set_index(L, i);
}

FieldCache* cache_of(const State* L, Instruction i) {
  return field_cache(code_of(L->base)->constants, i.d);
}

State* get_field(State* L, Instruction i) {
  const Value object = L->base[i.b];
  Value v;
  const FieldCache* cache = cache_of(L, i);
  if (object.tag == Tag::String && cache->kind == FieldCache::Kind::StringHolder &&
      cache->epoch == L->isolate->prototype_epoch && i.op == Opcode::SELF) {
    const auto* method =
        reinterpret_cast<const Value*>(reinterpret_cast<const char*>(cache->holder) + cache->slot);
    if (method->tag != Tag::Nil) {
      L->base[i.a + 1] = object;
      L->base[i.a] = *method;
      return L;
    }
  }
  if (!fast::get_field(*L->isolate, &object, cache_of(L, i), &v)) return slow::get_field(L, i);
  if (i.op == Opcode::SELF) L->base[i.a + 1] = object;
  L->base[i.a] = v;
  return L;
}

// The results of a native function where the instruction wants them, or another state.
State* call_native(State* L, Value* function, std::uint32_t arguments, FrameKind kind,
                   std::uint32_t wanted_plus_1) {
  Value* callee = function + 1;
  const auto delta = static_cast<std::uint32_t>(callee - L->base);
  FrameHeader::set(*function, FrameHeader::word(Tag::Native, kind, delta, return_pc(L)));
  L->base = callee;
  L->top = callee + arguments;
  const Instruction* next = L->pc;
  const int count = function->native()->function(L);
  if (count < 0) return finish_native(L, count);
  callee = L->base;
  L->base = callee - delta;
  L->pc = next;
  fast::place_results(L, callee - 1, L->top - count, static_cast<std::uint32_t>(count),
                      wanted_plus_1);
  return L;
}

// The results of the frame at L->base, which has returned, in the caller's registers.
void place(State* L, Result r, std::uint32_t wanted_plus_1) {
  Value* callee = L->base;
  L->base = callee - FrameHeader::delta(header_word(callee));
  if (r.tag == kList) {
    fast::place_results(L, callee - 1, L->top - r.bits, static_cast<std::uint32_t>(r.bits),
                        wanted_plus_1);
  } else {
    const Value v = Value::make(static_cast<Tag>(r.tag & 0xff), r.bits);
    fast::place_results(L, callee - 1, &v, r.tag == kNothing ? 0 : 1, wanted_plus_1);
  }
}

// Calls a closure for whose frame there is room.
State* call_closure(State* L, Value* function, std::uint32_t arguments, FrameKind kind,
                    std::uint32_t wanted_plus_1) {
  Code* code = function->closure()->code;
  Value* callee = function + 1;
  FrameHeader::set(
      *function, FrameHeader::word(Tag::Closure, kind, static_cast<std::uint32_t>(callee - L->base),
                                   return_pc(L)));
  if (arguments != code->exact_arguments) {
    if (code->is_vararg) L->top = callee + arguments;
    for (std::uint32_t n = arguments; n < code->parameters; ++n) callee[n].set_nil();
  }
  L->base = callee;
  const Instruction* next = L->pc;
  const Result r = code->entry(L, callee);
  if (r.tag == kUnwind) return nullptr;
  place(L, r, wanted_plus_1);
  L->pc = next;
  return L;
}

// As CALL of the interpreter. Null: leave; where to, is noted.
State* call(State* L, Instruction i) {
  Value* function = L->base + i.a;
  const std::uint32_t arguments =
      i.b != 0 ? i.b - 1u : static_cast<std::uint32_t>(L->top - function) - 1;
  const std::ptrdiff_t room = L->stack_limit - function;
  if (function->tag == Tag::Closure &&
      L->isolate->interrupts.load(std::memory_order_relaxed) == 0) {
    if (room > function->closure()->code->frame_size + std::ptrdiff_t{kFrameSlack})
      return call_closure(L, function, arguments, FrameKind::Call, i.c);
  } else if (function->tag == Tag::Native &&
             room > static_cast<std::ptrdiff_t>(arguments + kFrameSlack)) {
    return call_native(L, function, arguments, FrameKind::Call, i.c);
  }
  return slow::call(L, i);
}

template <Opcode op>
State* execute_instruction(State* L, Instruction i) {
  Isolate& isolate = *L->isolate;
  switch (op) {
    case Opcode::NEWCELL:
      return slow::new_cell(L, i);
    case Opcode::CLOSURE:
      return slow::closure(L, i);
    case Opcode::GETTABUP:
      if (fast::get_field(isolate, &L->base[-1].closure()->upvalues[i.b]->value, cache_of(L, i),
                          L->base + i.a))
        return L;
      return slow::get_upvalue_field(L, i);
    case Opcode::SETTABUP:
      if (fast::set_field(isolate, &L->base[-1].closure()->upvalues[i.a]->value, cache_of(L, i),
                          L->base + i.b))
        return L;
      return slow::set_upvalue_field(L, i);
    case Opcode::GETFIELD:
    case Opcode::SELF:
      return get_field(L, i);
    case Opcode::SETFIELD:
      if (fast::set_field(isolate, L->base + i.a, cache_of(L, i), L->base + i.b)) return L;
      return slow::set_field(L, i);
    case Opcode::GETINDEX:
      return get_index(L, i);
    case Opcode::SETINDEX:
      return set_index(L, i);
    case Opcode::GETINT:
      if (L->base[i.b].tag == Tag::Table &&
          fast::get_element(L->base[i.b].table(), i.d, L->base + i.a, fast::NoFeedback{}))
        return L;
      return slow::get_int(L, i);
    case Opcode::SETINT:
      if (L->base[i.a].tag == Tag::Table &&
          fast::set_element(L->base[i.a].table(), i.d, L->base + i.b, fast::NoFeedback{}))
        return L;
      return slow::set_int(L, i);
    case Opcode::NEWTABLE:
      return slow::new_table(L, i);
    case Opcode::NEWOBJECT:
      return slow::new_object(L, i);
    case Opcode::SETLIST:
      return slow::set_list(L, i);
    case Opcode::ADD:
    case Opcode::SUB:
    case Opcode::MUL:
    case Opcode::MOD:
    case Opcode::POW:
    case Opcode::DIV:
    case Opcode::IDIV:
    case Opcode::BAND:
    case Opcode::BOR:
    case Opcode::BXOR:
    case Opcode::SHL:
    case Opcode::SHR:
      return slow::arithmetic(L, i, arithmetic_op<op>());
    case Opcode::ADDI:
    case Opcode::SUBI:
    case Opcode::SHLI:
    case Opcode::SHRI:
      return slow::arithmetic_immediate(L, i, arithmetic_op<op>());
    case Opcode::ADDK:
    case Opcode::SUBK:
    case Opcode::MULK:
    case Opcode::MODK:
    case Opcode::POWK:
    case Opcode::DIVK:
    case Opcode::IDIVK:
    case Opcode::BANDK:
    case Opcode::BORK:
    case Opcode::BXORK:
      return slow::arithmetic_constant(L, i, arithmetic_op<op>());
    case Opcode::UNM:
    case Opcode::BNOT:
      return slow::unary(L, i, arithmetic_op<op>());
    case Opcode::LEN:
      return slow::length(L, i);
    case Opcode::CONCAT:
      return slow::concat(L, i);
    case Opcode::CALL:
      return call(L, i);
    case Opcode::VARARGPREP:
      return slow::vararg_prepare(L, i);
    case Opcode::VARARG:
      return slow::vararg(L, i);
    case Opcode::TBC:
      return slow::mark_pending(L, i);
    case Opcode::CLOSE:
      return L->pending == 0 ? L : slow::close(L, i);
    default:
      return L;
  }
}

template <Opcode op>
Value* execute(State* L, const Instruction* next) PERILUNE_COMPILED_ABI;
template <Opcode op>
Value* execute(State* L, const Instruction* next) {
  L->pc = next;
  const Frame frame(L);
  return guarded(L, static_cast<Value*>(nullptr), [&]() -> Value* {
    State* now = run_callees(L, frame, execute_instruction<op>(L, next[-1]));
    // The run is over, or a compiled callee was left and has noted where to go on.
    if (now == nullptr) return nullptr;
    // (VARARGPREP moves its frame.)
    if ((op == Opcode::VARARGPREP || frame.is_current(now)) && L->pc == next) return L->base;
    go_on_with(L, now);
    return nullptr;
  });
}

// ================================================================ branches

State* iterate(State* L, Instruction i, bool* go_round, bool* done) {
  Value* r = L->base + i.a;
  *done = true;
  switch (fast::iterate(*L->isolate, r, i.c)) {
    case fast::Iteration::Value:
      *go_round = true;
      return L;
    case fast::Iteration::End:
      *go_round = false;
      return L;
    case fast::Iteration::Other:
      break;
  }
  *done = false;
  Value* function = r + 4;
  if (L->stack_limit - function < 256 + std::ptrdiff_t{kFrameSlack})
    return slow::generic_for_call(L, i);
  r[6] = r[2];
  r[5] = r[1];
  r[4] = r[0];
  if (function->tag == Tag::Closure && L->isolate->interrupts.load(std::memory_order_relaxed) == 0)
    return call_closure(L, function, 2, FrameKind::ForCall, i.c + 1u);
  if (function->tag == Tag::Native)
    return call_native(L, function, 2, FrameKind::ForCall, i.c + 1u);
  return slow::generic_for_call(L, i);
}

inline constexpr std::uint64_t kLeave = 2;

template <Opcode op>
std::uint64_t branch(State* L, const Instruction* next) PERILUNE_COMPILED_ABI;
template <Opcode op>
std::uint64_t branch(State* L, const Instruction* next) {
  L->pc = next;
  const Frame frame(L);
  const Instruction i = {op, next[-1].a, next[-1].b, next[-1].c, next[-1].d};
  return guarded(L, kLeave, [&]() -> std::uint64_t {
    State* now = L;
    bool go_round = false;
    switch (op) {
      case Opcode::EQ:
        now = slow::equal(L, i);
        break;
      case Opcode::LT:
        now = slow::less(L, i);
        break;
      case Opcode::LE:
        now = slow::less_equal(L, i);
        break;
      case Opcode::LTI:
      case Opcode::LEI:
      case Opcode::GTI:
      case Opcode::GEI:
        now = slow::compare_immediate(L, i);
        break;
      case Opcode::FORPREP:
        now = slow::for_prepare(L, i);
        break;
      case Opcode::TFORPREP:
        now = slow::generic_for_prepare(L, i);
        break;
      case Opcode::TFORCALL: {
        bool done;
        now = iterate(L, i, &go_round, &done);
        if (done) return go_round ? 1 : 0;
        now = run_callees(L, frame, now);
        if (!frame.is_current(now) || L->pc != next) break;
        Value* r = L->base + i.a;
        if (r[4].tag == Tag::Nil) return 0;
        r[2] = r[4];
        return 1;
      }
      default:
        break;
    }
    now = run_callees(L, frame, now);
    if (op != Opcode::TFORCALL && frame.is_current(now)) {
      if (L->pc == next) return 0;
      if (L->pc == next + i.d) return 1;
    }
    if (now != nullptr) go_on_with(L, now);
    return kLeave;
  });
}

// ================================================================ returns

// A tail call of a native function has left its results below L->top.
Result return_list(State* L, Value*) PERILUNE_COMPILED_ABI;
Result return_list(State* L, Value*) {
  return {L->isolate->tier.list_count, kList};
}

// The frame's first base, before VARARGPREP moved it.
void leave_vararg_frame(State* L) {
  const std::uint64_t word = header_word(L->base);
  if (FrameHeader::kind(word) == FrameKind::Vararg) L->base -= FrameHeader::delta(word);
}

Entry tail_call(State* L, const Instruction* next) PERILUNE_COMPILED_ABI;
Entry tail_call(State* L, const Instruction* next) {
  L->pc = next;
  const Instruction i = next[-1];
  Isolate& isolate = *L->isolate;
  return guarded(L, static_cast<Entry>(nullptr), [&]() -> Entry {
    if (isolate.interrupts.load(std::memory_order_relaxed) != 0) {
      --L->pc;
      go_on_with(L, L);
      return nullptr;
    }
    Value* function = L->base + i.a;
    const std::uint32_t arguments =
        i.b != 0 ? i.b - 1u : static_cast<std::uint32_t>(L->top - function) - 1;
    if (function->tag == Tag::Closure) {
      Value* base = L->base;
      std::uint64_t word = header_word(base);
      if (FrameHeader::kind(word) == FrameKind::Vararg) {
        base -= FrameHeader::delta(word);
        word = header_word(base);
      }
      Code* code = function->closure()->code;
      if (L->stack_limit - base >= code->frame_size + std::ptrdiff_t{kFrameSlack} + arguments) {
        // The callee takes this frame's place and its caller's expectations.
        const Value callee = *function;
        for (std::uint32_t n = 0; n < arguments; ++n) base[n] = function[n + 1];
        base[-1].bits = callee.bits;
        FrameHeader::set(base[-1], word | std::uint64_t{frame_flags::kTailCall} << 60);
        if (arguments != code->exact_arguments) {
          if (code->is_vararg) L->top = base + arguments;
          for (std::uint32_t n = arguments; n < code->parameters; ++n) base[n].set_nil();
        }
        L->base = base;
        return code->entry;
      }
    } else if (function->tag == Tag::Native &&
               L->stack_limit - function > static_cast<std::ptrdiff_t>(arguments + kFrameSlack)) {
      const Frame frame(L);
      Value* callee = function + 1;
      const auto delta = static_cast<std::uint32_t>(callee - L->base);
      FrameHeader::set(*function,
                       FrameHeader::word(Tag::Native, FrameKind::Return, delta, return_pc(L)));
      L->base = callee;
      L->top = callee + arguments;
      const int count = function->native()->function(L);
      if (count >= 0) {
        L->base -= delta;
        if (frame.is_current(L)) {
          isolate.tier.list_count = static_cast<std::uint64_t>(count);
          leave_vararg_frame(L);
          return return_list;
        }
        go_on_with(L, finish_return(L, L->top - count, static_cast<std::uint32_t>(count)));
        return nullptr;
      }
      go_on_with(L, finish_native(L, count));
      return nullptr;
    }
    go_on_with(L, slow::tail_call(L, i));
    return nullptr;
  });
}

Result return_values(State* L, const Instruction* next) PERILUNE_COMPILED_ABI;
Result return_values(State* L, const Instruction* next) {
  L->pc = next;
  const Instruction i = next[-1];
  return guarded(L, Result{0, kUnwind}, [&]() -> Result {
    if (i.op == Opcode::RETURN && i.c != 0 && L->pending != 0 && L->stack + L->pending >= L->base) {
      go_on_with(L, slow::return_values(L, i));
      return {0, kUnwind};
    }
    const Value* first = L->base + i.a;
    const auto count = i.b != 0 ? i.b - 1u : static_cast<std::uint32_t>(L->top - first);
    L->top = const_cast<Value*>(first) + count;
    leave_vararg_frame(L);
    return {count, kList};
  });
}

Value* place_results(State* L, const Instruction* next, std::uint64_t bits,
                     std::uint64_t tag) PERILUNE_COMPILED_ABI;
Value* place_results(State* L, const Instruction* next, std::uint64_t bits, std::uint64_t tag) {
  place(L, {bits, tag}, next[-1].c);
  return L->base;
}

void go_on(State* L, const Instruction* at) PERILUNE_COMPILED_ABI;
void go_on(State* L, const Instruction* at) {
  L->pc = at;
  go_on_with(L, L);
}

void leave(State* L, const Instruction* at, void* version,
           std::uint64_t exit) PERILUNE_COMPILED_ABI;
void leave(State* L, const Instruction* at, void* version, std::uint64_t exit) {
  L->pc = at;
  go_on_with(L, L);
  L->isolate->tier.tiering->note_exit(static_cast<Version*>(version),
                                      static_cast<std::uint32_t>(exit));
}

double modulo(double a, double b) PERILUNE_COMPILED_ABI;
double modulo(double a, double b) {
  return perilune::float_mod(a, b);
}
double power(double a, double b) PERILUNE_COMPILED_ABI;
double power(double a, double b) {
  return perilune::float_pow(a, b);
}

template <class Member>
std::size_t offset_in_isolate(Member Isolate::*member) {
  // Isolate is no standard-layout class; every compiler of this project lays it out as expected.
  alignas(Isolate) static char place[1];
  return static_cast<std::size_t>(
      reinterpret_cast<char*>(&(reinterpret_cast<Isolate*>(place)->*member)) - place);
}

Runtime make_runtime() {
  Runtime r{};
#define OP(name, a, b, c, d, effect, meaning)                                \
  r.execute[static_cast<std::size_t>(Opcode::name)] = execute<Opcode::name>; \
  r.branch[static_cast<std::size_t>(Opcode::name)] = branch<Opcode::name>;
#include "opcodes.def"
#undef OP
  r.tail_call = tail_call;
  r.return_values = return_values;
  r.place_results = place_results;
  r.leave = leave;
  r.go_on = go_on;
  r.float_mod = modulo;
  r.float_pow = power;
  r.interrupts = offset_in_isolate(&Isolate::interrupts);
  r.prototype_epoch = offset_in_isolate(&Isolate::prototype_epoch);
  const std::size_t control = offset_in_isolate(&Isolate::tier);
  r.native_stack_end = control + offsetof(Control, native_stack_end);
  r.exit_countdown = control + offsetof(Control, exit_countdown);
  return r;
}

// ================================================================ entering

// Whether there is native stack for compiled code.
bool may_enter(const Isolate& isolate) {
  const char here = 0;
  return reinterpret_cast<std::uintptr_t>(&here) > isolate.tier.native_stack_end;
}

Result enter(State* L, Entry entry) {
  Control& control = L->isolate->tier;
  ++control.depth;
  ++control.entries;
  const Result r = entry(L, L->base);
  --control.depth;
  return r;
}

// The interpreter called compiled code in the frame at L->base; this is what came of it.
State* after_compiled(State* L, Result r) {
  Isolate& isolate = *L->isolate;
  if (r.tag == kUnwind) {
    ++isolate.tier.unwinds;
    if (isolate.tier.has_error) {
      isolate.tier.has_error = false;
      throw isolate.tier.error;
    }
    State* next = isolate.tier.next;
    isolate.tier.next = nullptr;
    return next;
  }
  return deliver(L, r);
}

}  // namespace

const Runtime& runtime() {
  static const Runtime instance = make_runtime();
  return instance;
}

Result interpret_frame(State* L, Value*) {
  Code* code = code_of(L->base);
  L->pc = code->instructions;
  L->isolate->tier.tiering->note_call_from_compiled(L, code);
  go_on_with(L, L);
  return {0, kUnwind};
}

State* enter_function(State* L) {
  Code* code = code_of(L->base);
  L->pc = code->instructions;
  if (!may_enter(*L->isolate) || L->hook_mask != 0) return L;
  return after_compiled(L, enter(L, code->entry));
}

bool enter_loop(State* L, State** after) {
  const Isolate& isolate = *L->isolate;
  if (L->hook_mask != 0 || isolate.interrupts.load(std::memory_order_relaxed) != 0 ||
      !may_enter(isolate))
    return false;
  const Code* code = code_of(L->base);
  const Instruction* end = L->pc - 1;
  Version* version = code->tier->loop_at(static_cast<std::uint32_t>(end - code->instructions));
  if (version->entry == nullptr) return false;
  isolate.tier.tiering->note_entry(L, version);
  const Result r = enter(L, version->entry);
  if (r.tag == kRefused) {
    isolate.tier.tiering->note_refusal(L, version);
    return false;
  }
  *after = after_compiled(L, r);
  if (*after != L || L->pc != end) return true;
  // It was left at this very instruction, and would be again.
  ++L->pc;
  return false;
}

Instruction instruction_at(const Code* code, std::uint32_t pc) {
  Instruction i = code->instructions[pc];
  if (i.op == kEnterLoop) i.op = code->tier->loop_at(pc)->original;
  return i;
}

}  // namespace perilune::tier
