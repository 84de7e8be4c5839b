// What instructions do beyond their operands, rules V25 to V38: the rows of the table of effects in
// spec/verifier.md. Register states that operands of kind Write leave behind come after this.
#include <algorithm>

#include "vm/bytecode/function_verifier.h"
#include "vm/bytecode/register_names.h"

namespace perilune::bytecode {
namespace {

constexpr std::int32_t kMaxTableHint = 1 << 26;  // elements that NEWTABLE makes room for

}  // namespace

bool FunctionVerifier::check_effect(const Instruction& i) {
  switch (info(i.op).effect) {
    case Effect::Plain:
      return i.op != Opcode::NEWTABLE || i.d <= kMaxTableHint ||
             fail("V36", "NEWTABLE makes room for too many elements");
    case Effect::WriteRange:
      if (!range_in_frame(i.a, i.b + 1)) return false;
      for (int reg = i.a; reg <= i.a + i.b; ++reg) {
        if (!check_write(reg)) return false;
      }
      set_range(i.a, i.b + 1, Known::Value);
      return true;
    case Effect::ReadRange:
      if (i.c < 2) return fail("V36", "CONCAT of fewer than two values");
      return check_read_range(i.b, i.c);
    case Effect::Closure:
      return closure(i);
    case Effect::Self:
      if (!check_write(i.a + 1)) return false;
      set(i.a + 1, Known::Value);
      return true;
    case Effect::NewObject: {
      const TableTemplate& keys = prototype_->templates[static_cast<std::size_t>(i.d)];
      return check_read_range(i.b, static_cast<int>(keys.keys.size()));
    }
    case Effect::SetList:
      return set_list(i);
    case Effect::Jump:
      falls_through_ = false;
      return edge(i);
    case Effect::Branch:
      return edge(i);
    case Effect::Call:
      return call(i);
    case Effect::TailCall:
      falls_through_ = false;
      return arguments(i) && nothing_pending();
    case Effect::Return:
      falls_through_ = false;
      return return_values(i);
    case Effect::Return0:
      falls_through_ = false;
      if (prototype_->is_vararg) {
        return fail("V32", std::string(info(i.op).name) + " in a vararg function");
      }
      return nothing_pending();
    case Effect::VarargPrep:
      return true;  // enter() checks its place
    case Effect::Vararg:
      return vararg(i);
    case Effect::ForPrep:
      return for_prep(i);
    case Effect::ForLoop:
      return for_loop(i);
    case Effect::TForPrep:
      return tfor_prep(i);
    case Effect::TForCall:
      return tfor_call(i);
    case Effect::TForLoop:
      return tfor_loop(i);
    case Effect::Close:
      if (!range_in_frame(i.a, 0)) return false;
      unset_from(i.a);
      return true;
  }
  return false;
}

bool FunctionVerifier::closure(const Instruction& i) {
  const std::uint32_t child = prototype_->children[static_cast<std::size_t>(i.d)];
  for (const UpvalueDescriptor& upvalue : module_.prototypes[child].upvalues) {
    if (!upvalue.from_local) continue;  // V6 holds
    if (!in_frame(upvalue.index)) return false;
    if (known(upvalue.index) != Known::Cell) {
      return fail("V27", register_text(upvalue.index) + " is captured but is " +
                             known_text(known(upvalue.index)));
    }
  }
  return true;
}

bool FunctionVerifier::set_list(const Instruction& i) {
  if (i.c == 0) return consume_open_list(i.b, false);
  if (std::int64_t{i.d} + i.c > std::int64_t{0x7fffffff}) {
    return fail("V36", "SETLIST goes beyond 2^31 elements");
  }
  return check_read_range(i.b, i.c);
}

bool FunctionVerifier::call(const Instruction& i) {
  if (!arguments(i) || !range_in_frame(i.a, std::max(i.c - 1, 0)) || !discard_from(i.a)) {
    return false;
  }
  if (i.c == 0) {
    next_open_list_ = i.a;
  } else {
    set_range(i.a, i.c - 1, Known::Value);
  }
  return true;
}

// The function and arguments of CALL and TAILCALL.
bool FunctionVerifier::arguments(const Instruction& i) {
  if (i.b != 0) return check_take_range(i.a, i.b);
  if (open_list_ != kNone && i.a >= open_list_) {
    return fail("V30", "the function is not below the open list at " + register_text(open_list_));
  }
  return consume_open_list(i.a, true);
}

bool FunctionVerifier::return_values(const Instruction& i) {
  if (!(i.b == 0 ? consume_open_list(i.a, false) : check_read_range(i.a, i.b - 1))) return false;
  return i.c == 1 || nothing_pending();
}

bool FunctionVerifier::nothing_pending() {
  return pending_count_ == 0 ||
         fail("V31", register_text(highest_pending()) + " is pending when the function returns");
}

// The fixed part of an open list's consumer, which begins at `first`.
bool FunctionVerifier::consume_open_list(int first, bool takes) {
  if (open_list_ == kNone) return fail("V29", "there is no open list to consume");
  if (first > open_list_) {
    return fail("V30",
                register_text(first) + " is above the open list at " + register_text(open_list_));
  }
  const int fixed = open_list_ - first;
  return takes ? check_take_range(first, fixed) : check_read_range(first, fixed);
}

bool FunctionVerifier::vararg(const Instruction& i) {
  if (!prototype_->is_vararg) return fail("V34", "VARARG in a function without varargs");
  if (i.c == 0) {
    next_open_list_ = i.a;
    return in_frame(i.a) && discard_from(i.a);
  }
  if (!range_in_frame(i.a, i.c - 1)) return false;
  for (int reg = i.a; reg < i.a + i.c - 1; ++reg) {
    if (!check_write(reg)) return false;
  }
  set_range(i.a, i.c - 1, Known::Value);
  return true;
}

bool FunctionVerifier::for_prep(const Instruction& i) {
  if (!check_take_range(i.a, 3) || !check_write(i.a + 3)) return false;
  if (i.d < 0) return fail("V25", "FORPREP jumps backward");
  set_range(i.a, 4, Known::Unset);
  if (!edge(i)) return false;
  set(i.a, Known::Loop0);
  set(i.a + 1, Known::Loop1);
  set(i.a + 2, Known::Loop2);
  set(i.a + 3, Known::Value);
  return true;
}

bool FunctionVerifier::for_loop(const Instruction& i) {
  if (!range_in_frame(i.a, 4)) return false;
  if (known(i.a) != Known::Loop0 || known(i.a + 1) != Known::Loop1 ||
      known(i.a + 2) != Known::Loop2) {
    return fail("V35", register_text(i.a) + " does not begin a loop's state");
  }
  if (!check_write(i.a + 3)) return false;
  if (i.d >= 0) return fail("V25", "FORLOOP jumps forward");
  set(i.a + 3, Known::Value);
  if (!edge(i)) return false;
  set_range(i.a, 4, Known::Unset);
  return true;
}

bool FunctionVerifier::tfor_prep(const Instruction& i) {
  if (!check_take_range(i.a, 4) || !check_make_pending(i.a + 3)) return false;
  if (i.d < 0) return fail("V25", "TFORPREP jumps backward");
  make_pending(i.a + 3);
  falls_through_ = false;
  return edge(i);
}

bool FunctionVerifier::tfor_call(const Instruction& i) {
  if (i.c < 1) return fail("V36", "TFORCALL without a result");
  if (!range_in_frame(i.a, 4 + std::max<int>(i.c, 3)) || !check_take_range(i.a, 3)) return false;
  if (known(i.a + 3) != Known::Pending) {
    return fail("V37",
                register_text(i.a + 3) + " must be pending but is " + known_text(known(i.a + 3)));
  }
  if (!discard_from(i.a + 4)) return false;
  set_range(i.a + 4, i.c, Known::Value);
  next_tforcall_ = i.a;
  return true;
}

bool FunctionVerifier::tfor_loop(const Instruction& i) {
  // The TFORCALL before it made R[a+2] and R[a+4] Values (V38).
  if (i.d >= 0) return fail("V25", "TFORLOOP jumps forward");
  return edge(i);
}

}  // namespace perilune::bytecode
