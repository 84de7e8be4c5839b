#include "vm/debug.h"
#include "vm/tier/runtime.h"

#include "vm/bytecode/chunk_name.h"
#include "vm/error.h"
#include "vm/loader.h"
#include "vm/native.h"
#include "vm/table.h"

namespace perilune {

using bytecode::Opcode;

namespace {

// Fills in the header that tells how the frame at `base` was called.
Frame describe_frame(Value* base, std::int64_t pc) {
  Frame f;
  f.base = base;
  f.header_base = base;
  f.word = header_word(base);
  if (FrameHeader::kind(f.word) == FrameKind::Vararg) {
    f.header_base = base - FrameHeader::delta(f.word);
    f.word = header_word(f.header_base);
  }
  f.pc = base[-1].tag == Tag::Closure ? pc : -1;
  return f;
}

bool has_flag(const Frame& f, std::uint32_t flag) {
  return (FrameHeader::flags(f.word) & flag) != 0;
}

// Steps to the frame below, hidden or not.
bool step_down(State* L, Frame& f) {
  Value* base = f.header_base - FrameHeader::delta(f.word);
  if (base <= L->stack + 1) return false;
  f = describe_frame(base, static_cast<std::int64_t>(FrameHeader::pc(f.word)) - 1);
  return true;
}

bool is_finalizer(State* L, Frame f) {
  return step_down(L, f) && has_flag(f, frame_flags::kFinalizer);
}

// Frames that scripts do not see: the VM's own protected calls, and what a library function calls
// to do its work in Lua.
bool is_unseen(const Frame& f) {
  return has_flag(f, frame_flags::kHidden) ||
         (f.function().tag == Tag::Closure && f.code()->native_looking);
}

}  // namespace

bool caller_of(State* L, const Frame& f, Frame* out) {
  Frame at = f;
  do {
    if (!step_down(L, at)) return false;
  } while (is_unseen(at));
  *out = at;
  return true;
}

bool frame_at(State* L, int level, Frame* out) {
  if (L->base <= L->stack + 1 || level < 0) return false;
  std::int64_t pc = -1;
  if (is_lua_frame(L->base)) pc = L->pc - code_of(L->base)->instructions - 1;
  if (pc < 0) pc = 0;
  Frame f = describe_frame(L->base, pc);
  if (is_unseen(f) && !caller_of(L, f, &f)) return false;
  for (; level > 0; --level) {
    if (!caller_of(L, f, &f)) return false;
  }
  *out = f;
  return true;
}

std::string source_name(const Code* code) {
  return bytecode::display_name(code->image->source->view());
}

// ================================================================ names

namespace {

// Whether the instruction writes register `reg`.
bool writes_register(const Instruction& i, int reg) {
  const bytecode::OpcodeInfo& row = bytecode::info(i.op);
  using bytecode::Effect;
  switch (row.effect) {
    case Effect::WriteRange:
      return reg >= i.a && reg <= i.a + i.b;
    case Effect::Self:
      return reg == i.a || reg == i.a + 1;
    case Effect::Call:
    case Effect::TailCall:
    case Effect::Vararg:
      return reg >= i.a;
    case Effect::TForCall:
      return reg >= i.a + 4;
    case Effect::ForPrep:
    case Effect::ForLoop:
      return reg >= i.a && reg <= i.a + 3;
    default:
      return row.a == bytecode::OperandKind::Write && reg == i.a;
  }
}

bool is_jump(const Instruction& i) {
  return bytecode::info(i.op).d == bytecode::OperandKind::Jump;
}

// What an instruction, falling through, leaves in a register.
bytecode::RegisterState state_after(const Instruction& i, int reg, bytecode::RegisterState before) {
  using bytecode::RegisterState;
  switch (i.op) {
    case Opcode::NEWCELL:
      return reg == i.a ? RegisterState::Cell : before;
    case Opcode::TBC:
      return reg == i.a ? RegisterState::Pending : before;
    case Opcode::FORPREP:
      if (reg >= i.a && reg <= i.a + 2) return RegisterState::Loop;
      break;
    default:
      break;
  }
  return writes_register(i, reg) ? RegisterState::Value : before;
}

// The instruction before `pc` that gave the register its value on every path; -1 when unknown.
std::int64_t find_setter(const Code* code, std::int64_t pc, int reg) {
  std::int64_t setter = -1;
  std::int64_t conditional_until = 0;  // instructions before it may have been jumped over
  for (std::int64_t at = 0; at < pc; ++at) {
    const Instruction i = tier::instruction_at(code, static_cast<std::uint32_t>(at));
    if (is_jump(i)) {
      const std::int64_t target = at + 1 + i.d;
      if (target > at && target <= pc && target > conditional_until) conditional_until = target;
    }
    if (writes_register(i, reg)) setter = at < conditional_until && !is_jump(i) ? -1 : at;
  }
  return setter;
}

// Messages show a name as a C string: up to a zero byte.
std::string_view shown(const String* name) {
  return up_to_zero(name->view());
}

// The largest index that lua5.4 has within an instruction, and so knows in a message.
constexpr std::int32_t kMaxNamedIndex = 255;

std::string_view field_key(const Code* code, const Instruction& i) {
  return shown(field_cache(code->constants, i.d)->key);
}

// A key in a register names the field only where it is a constant. `a[b]` never has its object and
// its key right behind the result, both of them temporary: that is a method whose name is too long
// for SELF.
Name name_of_indexed(const Code* code, std::int64_t pc, const Instruction& i) {
  const Name key = name_of_register(code, pc, i.c);
  const std::string_view text = key.kind == "constant" ? key.text : "?";
  if (i.b == i.a + 1 && i.c == i.a + 2) return {"method", text};
  const bool global = name_of_register(code, pc, i.b).is_environment();
  return {global ? "global" : "field", text};
}

}  // namespace

bytecode::RegisterState register_state(const Code* code, std::int64_t pc, int reg) {
  using bytecode::RegisterState;
  RegisterState state = reg < code->parameters ? RegisterState::Value : RegisterState::Unset;
  std::int64_t from = 0;
  for (const bytecode::Label& label : labels_of(code)) {
    if (label.pc > pc) break;
    from = label.pc;
    state = reg < label.height ? RegisterState::Value : RegisterState::Unset;
    for (const auto& exception : label.exceptions) {
      if (exception.reg == reg) state = exception.state;
    }
  }
  for (; from < pc; ++from)
    state = state_after(tier::instruction_at(code, static_cast<std::uint32_t>(from)), reg, state);
  return state;
}

Name name_of_upvalue(const Code* code, int index) {
  const std::string_view text = upvalue_name(code, index);
  return {"upvalue", text.empty() ? "?" : text};
}

std::string_view local_name(const Code* code, std::int64_t pc, int n, int* reg) {
  for (const LocalVariable& local : locals_of(code)) {
    if (local.start > pc) break;
    if (pc >= local.end) continue;
    if (--n == 0) {
      *reg = local.reg;
      return local.name;
    }
  }
  return {};
}

Name name_of_register(const Code* code, std::int64_t pc, int reg) {
  for (const LocalVariable& local : locals_of(code)) {
    if (local.reg == reg && local.start <= pc && pc < local.end) return {"local", local.name};
  }
  const std::int64_t setter = find_setter(code, pc, reg);
  if (setter < 0) return {};
  const Instruction i = tier::instruction_at(code, static_cast<std::uint32_t>(setter));
  switch (i.op) {
    case Opcode::MOVE:
      return i.b < i.a ? name_of_register(code, setter, i.b) : Name{};
    case Opcode::GETCELL:
      return name_of_register(code, setter, i.b);
    case Opcode::GETUPVAL:
      return name_of_upvalue(code, i.b);
    case Opcode::GETTABUP:
      return {name_of_upvalue(code, i.b).text == "_ENV" ? "global" : "field", field_key(code, i)};
    case Opcode::GETFIELD: {
      const Name table = name_of_register(code, setter, i.b);
      return {table.is_environment() ? "global" : "field", field_key(code, i)};
    }
    case Opcode::GETINDEX:
      return name_of_indexed(code, setter, i);
    case Opcode::GETINT:
      return {"field", i.d >= 0 && i.d <= kMaxNamedIndex ? "integer index" : "?"};
    case Opcode::LOADK:
      if (code->constants[i.d].tag != Tag::String) return {};
      return {"constant", shown(code->constants[i.d].string())};
    case Opcode::SELF:
      return {"method", field_key(code, i)};
    default:
      return {};
  }
}

namespace {

// The metamethod that an instruction may call, without "__"; empty: none.
std::string_view metamethod_of_instruction(Opcode op) {
  switch (op) {
    case Opcode::SELF:
    case Opcode::GETTABUP:
    case Opcode::GETFIELD:
    case Opcode::GETINDEX:
    case Opcode::GETINT:
      return "index";
    case Opcode::SETTABUP:
    case Opcode::SETFIELD:
    case Opcode::SETINDEX:
    case Opcode::SETINT:
      return "newindex";
    case Opcode::ADD:
    case Opcode::ADDI:
    case Opcode::ADDK:
      return "add";
    case Opcode::SUB:
    case Opcode::SUBI:
    case Opcode::SUBK:
      return "sub";
    case Opcode::MUL:
    case Opcode::MULK:
      return "mul";
    case Opcode::MOD:
    case Opcode::MODK:
      return "mod";
    case Opcode::POW:
    case Opcode::POWK:
      return "pow";
    case Opcode::DIV:
    case Opcode::DIVK:
      return "div";
    case Opcode::IDIV:
    case Opcode::IDIVK:
      return "idiv";
    case Opcode::BAND:
    case Opcode::BANDK:
      return "band";
    case Opcode::BOR:
    case Opcode::BORK:
      return "bor";
    case Opcode::BXOR:
    case Opcode::BXORK:
      return "bxor";
    case Opcode::SHL:
    case Opcode::SHLI:
      return "shl";
    case Opcode::SHR:
    case Opcode::SHRI:
      return "shr";
    case Opcode::UNM:
      return "unm";
    case Opcode::BNOT:
      return "bnot";
    case Opcode::LEN:
      return "len";
    case Opcode::CONCAT:
      return "concat";
    case Opcode::EQ:
      return "eq";
    case Opcode::LT:
    case Opcode::LTI:
    case Opcode::GTI:
      return "lt";
    case Opcode::LE:
    case Opcode::LEI:
    case Opcode::GEI:
      return "le";
    case Opcode::CLOSE:
    case Opcode::RETURN:
      return "close";
    default:
      return {};
  }
}

}  // namespace

Name name_of_instruction_call(const Code* code, std::int64_t pc) {
  const Instruction i = tier::instruction_at(code, static_cast<std::uint32_t>(pc));
  if (i.op == Opcode::CALL || i.op == Opcode::TAILCALL) return name_of_register(code, pc, i.a);
  if (i.op == Opcode::TFORCALL) return {"for iterator", "for iterator"};
  const std::string_view event = metamethod_of_instruction(i.op);
  return event.empty() ? Name{} : Name{"metamethod", event};
}

Name name_of_call(State* L, const Frame& f) {
  if (has_flag(f, frame_flags::kHook)) return {"hook", "?"};
  if (is_finalizer(L, f)) return {"metamethod", "__gc"};
  if (f.is_tail_call()) return {};
  Frame caller;
  if (!caller_of(L, f, &caller) || !caller.is_lua()) return {};
  return name_of_instruction_call(caller.code(), caller.pc);
}

std::string global_function_name(State* L, Value function) {
  Isolate& isolate = *L->isolate;
  if (isolate.loaded == nullptr) return {};
  Value key = Value::nil();
  Value library;
  bool valid;
  std::string best;
  while (next(isolate, isolate.loaded, key, &key, &library, &valid, nullptr)) {
    if (key.tag != Tag::String) continue;
    if (identical(library, function) && best.empty()) best = std::string(key.string()->view());
    if (library.tag != Tag::Table) continue;
    Value name = Value::nil();
    Value member;
    while (next(isolate, library.table(), name, &name, &member, &valid, nullptr)) {
      if (name.tag != Tag::String || !identical(member, function)) continue;
      if (key.string()->view() == "_G") return std::string(name.string()->view());
      if (best.empty())
        best = std::string(key.string()->view()) + "." + std::string(name.string()->view());
    }
  }
  return best;
}

std::string position_at(State* L, int level) {
  Frame f;
  if (!frame_at(L, level, &f) || !f.is_lua()) return {};
  const int line = line_of(f.code(), f.pc);
  return source_name(f.code()) + ":" + std::to_string(line) + ": ";
}

// ================================================================ traceback

namespace {

constexpr int kFirstLevels = 10;
constexpr int kLastLevels = 11;

std::string describe_function(State* L, const Frame& f) {
  const std::string global = global_function_name(L, f.function());
  if (!global.empty()) return "function '" + global + "'";
  if (const Name name = name_of_call(L, f))
    return std::string(name.kind) + " '" + std::string(name.text) + "'";
  if (!f.is_lua()) return "?";
  if (f.code()->parent == nullptr && f.code()->line_defined == 0) return "main chunk";
  return "function <" + source_name(f.code()) + ":" + std::to_string(f.code()->line_defined) + ">";
}

}  // namespace

std::string traceback(State* L1, const char* message, int level) {
  std::string out;
  if (message != nullptr) {
    out += message;
    out += '\n';
  }
  out += "stack traceback:";
  int depth = 0;
  Frame f;
  for (bool more = frame_at(L1, 0, &f); more; more = caller_of(L1, f, &f)) ++depth;
  const bool shorten = depth - 1 - level > kFirstLevels + kLastLevels;
  int at = 0;
  for (bool more = frame_at(L1, 0, &f); more; more = caller_of(L1, f, &f), ++at) {
    if (at < level) continue;
    if (shorten && at == level + kFirstLevels) {
      // As lua5.4 counts: without the level in whose place the line stands.
      const int skipped = depth - 1 - level - kFirstLevels - kLastLevels;
      out += "\n\t...\t(skipping " + std::to_string(skipped) + " levels)";
    }
    if (shorten && at >= level + kFirstLevels && at < depth - kLastLevels) continue;
    out += "\n\t";
    if (f.is_lua()) {
      out += source_name(f.code());
      const int line = line_of(f.code(), f.pc);
      if (line > 0) out += ":" + std::to_string(line);
    } else {
      out += "[C]";
    }
    out += ": in " + describe_function(L1, f);
    if (f.is_tail_call()) out += "\n\t(...tail calls...)";
  }
  return out;
}

// ================================================================ hooks

namespace {

// After an error in it, hook_running says so until the frames are unwound: a message handler is
// called without hooks.
void call_hook(State* L, const char* event, int line) {
  L->hook_running = true;
  Value* top = L->top;
  const auto top_offset = top - L->stack;
  // Not the place of the instruction: the hook may call a function for the first time that has just
  // been entered, and so lower it.
  const Code* code = is_lua_frame(L->base) ? code_of(L->base) : nullptr;
  const auto pc = code == nullptr ? 0 : L->pc - code->instructions;
  ensure_stack(L, std::max(frame_end(L), L->top), 4);
  const Value name = Value::of(new_string(L, event));
  Value* at = std::max(frame_end(L), L->top);
  at[0] = L->hook;
  at[1] = name;
  at[2] = line < 0 ? Value::nil() : Value::of(std::int64_t{line});
  L->top = at + 3;
  run(L, at, 2, frame_flags::kHook);
  L->hook_running = false;
  L->top = L->stack + top_offset;
  if (code != nullptr) L->pc = code->instructions + pc;
}

// While it exists, debug.getinfo tells the hook which values a call passes or returns.
class TransferScope {
 public:
  TransferScope(State* L, std::uint32_t first, std::uint32_t count) : state_(L) {
    L->transfer_first = first;
    L->transfer_count = count;
  }
  ~TransferScope() { state_->transfer_first = state_->transfer_count = 0; }
  TransferScope(const TransferScope&) = delete;
  TransferScope& operator=(const TransferScope&) = delete;

 private:
  State* state_;
};

bool wants(const State* L, HookEvent event) {
  return !L->hook_running && (L->hook_mask >> static_cast<int>(event) & 1) != 0 &&
         !L->hook.is_nil();
}

// Whether the current frame is one that scripts do not see.
bool is_unseen(const State* L) {
  return (FrameHeader::flags(header_word(L->base)) & frame_flags::kHidden) != 0 ||
         (is_lua_frame(L->base) && code_of(L->base)->native_looking);
}

}  // namespace

bool is_inside_hook(const State* L) {
  for (const Value* base = L->base; base > L->stack + 1;) {
    const std::uint64_t word = header_word(base);
    if ((FrameHeader::flags(word) & frame_flags::kHook) != 0) return true;
    base -= FrameHeader::delta(word);
  }
  return false;
}

void run_call_hook_may_call(State* L, bool tail_call) {
  if (wants(L, HookEvent::Call) && !is_unseen(L)) {
    // The hook sees the function as entered: at the first instruction of its body.
    const bool lua = is_lua_frame(L->base);
    std::ptrdiff_t entered = 0;
    if (lua) entered = code_of(L->base)->is_vararg ? 2 : 1;
    L->pc += entered;
    const TransferScope values(
        L, 1, lua ? code_of(L->base)->parameters : static_cast<std::uint32_t>(L->top - L->base));
    call_hook(L, tail_call ? "tail call" : "call", -1);
    L->pc -= entered;
  }
  L->hook_line_pc = State::kFunctionEntered;  // also when the hook itself was the last to return
}

Value* run_return_hook_may_call(State* L, Value* first, std::uint32_t count) {
  L->hook_line_pc = State::kFunctionEntered;
  if (!wants(L, HookEvent::Return) || is_unseen(L)) return first;
  const auto offset = first - L->stack;
  Value* top = L->top;
  L->top = std::max(L->top, first + count);
  const TransferScope values(L, static_cast<std::uint32_t>(first - L->base) + 1, count);
  const auto top_offset = top - L->stack;
  call_hook(L, "return", -1);
  L->top = L->stack + top_offset;
  return L->stack + offset;
}

namespace slow {

namespace {

// Whether the instruction is one step with the one before: a generic loop is entered with the first
// call of its iterator, and each call decides whether the loop goes on.
bool continues_a_step(const State* L, const Code* code, std::uint32_t pc) {
  const Opcode op = tier::instruction_at(code, static_cast<std::uint32_t>(pc)).op;
  return op == Opcode::TFORLOOP ||
         (op == Opcode::TFORCALL && L->hook_line_pc < code->instruction_count &&
          code->instructions[L->hook_line_pc].op == Opcode::TFORPREP);
}

}  // namespace

State* run_hooks_may_call(State* L) {
  Code* code = code_of(L->base);
  const auto pc = static_cast<std::uint32_t>(L->pc - code->instructions - 1);
  if (code->native_looking || continues_a_step(L, code, pc)) return L;
  if (L->hook_line_pc == State::kInstructionAgain) {
    L->hook_line_pc = pc;
    return L;
  }
  if (wants(L, HookEvent::Count) && --L->hook_countdown <= 0) {
    L->hook_countdown = L->hook_period;
    call_hook(L, "count", -1);
  }
  if (L->pc[-1].op == Opcode::VARARGPREP) return L;  // the function's first line is still to come
  if (wants(L, HookEvent::Line)) {
    // Stripped code has no lines: what is seen there is that it is entered or jumps backwards.
    const std::uint32_t* lines = keep_lines(*L->isolate, code);
    const bool known = L->hook_line_pc < code->instruction_count;
    const bool other_line = known && lines != nullptr && lines[pc] != lines[L->hook_line_pc];
    if (!known || pc <= L->hook_line_pc || other_line)
      call_hook(L, "line", lines == nullptr ? -1 : static_cast<int>(lines[pc]));
  }
  L->hook_line_pc = pc;
  return L;
}

}  // namespace slow

}  // namespace perilune
