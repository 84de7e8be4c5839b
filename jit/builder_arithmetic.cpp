// Numbers: arithmetic, comparisons, numeric loops.
#include <algorithm>

#include "jit/builder_state.h"
#include "vm/feedback.h"

namespace perilune::jit {

using bytecode::Opcode;

namespace {

constexpr TypeSet kInteger = TypeSet::of(Tag::Integer);
constexpr TypeSet kFloat = TypeSet::of(Tag::Float);

Op integer_op(Opcode op) {
  switch (op) {
    case Opcode::ADD:
      return Op::AddInteger;
    case Opcode::SUB:
      return Op::SubInteger;
    case Opcode::MUL:
      return Op::MulInteger;
    case Opcode::MOD:
      return Op::ModInteger;
    case Opcode::IDIV:
      return Op::DivInteger;
    case Opcode::BAND:
      return Op::AndInteger;
    case Opcode::BOR:
      return Op::OrInteger;
    case Opcode::BXOR:
      return Op::XorInteger;
    case Opcode::SHL:
      return Op::ShlInteger;
    default:
      return Op::ShrInteger;
  }
}

Op float_op(Opcode op) {
  switch (op) {
    case Opcode::ADD:
      return Op::AddFloat;
    case Opcode::SUB:
      return Op::SubFloat;
    case Opcode::MUL:
      return Op::MulFloat;
    case Opcode::MOD:
      return Op::ModFloat;
    case Opcode::POW:
      return Op::PowFloat;
    case Opcode::IDIV:
      return Op::FloorDivFloat;
    default:
      return Op::DivFloat;
  }
}

Comparison mirrored(Comparison c) {
  switch (c) {
    case Comparison::Less:
      return Comparison::Greater;
    case Comparison::LessEqual:
      return Comparison::GreaterEqual;
    case Comparison::Greater:
      return Comparison::Less;
    case Comparison::GreaterEqual:
      return Comparison::LessEqual;
    default:
      return c;
  }
}

}  // namespace

// ================================================================ arithmetic

// Of a number.
NodeId Builder::to_float(NodeId x) {
  if (type(x).is(Tag::Float)) return x;
  const Node& n = g_[x];
  if (n.op == Op::Constant && type(x).is(Tag::Integer))
    return constant(Value::of(static_cast<double>(n.imm)));
  if (type(x).is(Tag::Integer)) return add_float(Op::ToFloat, x);
  return add_float(Op::NumberToFloat, x);
}

NodeId Builder::integer_value(Opcode op, NodeId x, NodeId y) {
  if (op == Opcode::MOD || op == Opcode::IDIV) {
    const Node& divisor = g_[y];
    if (divisor.op != Op::Constant || divisor.imm == 0)
      guard(add_bit(Op::CompareInteger, y, integer(0),
                    static_cast<std::int64_t>(Comparison::NotEqual)));
  }
  return add_integer(integer_op(op), x, y);
}

NodeId Builder::float_value(Opcode op, NodeId x, NodeId y) {
  const NodeId a = to_float(x);
  return add_float(float_op(op), a, to_float(y));
}

// Of numbers of which it is not known whether they are both integers.
NodeId Builder::either_value(Opcode op, NodeId x, NodeId y) {
  NodeId both = add_bit(Op::IsType, x, kNoNode, kInteger.bits);
  both = add_bit(Op::AndBit, both, add_bit(Op::IsType, y, kNoNode, kInteger.bits));
  const std::uint32_t integers = new_block();
  const std::uint32_t floats = new_block();
  const std::uint32_t join = new_block();
  end_with(Op::Branch, both, integers, floats);
  begin(integers);
  const NodeId a = add_value(Op::Refine, kInteger, x);
  const NodeId b = add_value(Op::Refine, kInteger, y);
  const NodeId integer_result = integer_value(op, a, b);
  end_with(Op::Jump, kNoNode, join);
  begin(floats);
  const NodeId float_result = float_value(op, x, y);
  end_with(Op::Jump, kNoNode, join);
  begin(join);
  const NodeId phi = add_value(Op::Phi, kNumber, kNoNode, kNoNode, 0);
  g_[phi].phi = {integer_result, float_result};
  return phi;
}

// `seen`: the site's feedback (vm/fast_paths.h), or -1 where it has none.
NodeId Builder::arithmetic_value(Opcode op, NodeId x, NodeId y, std::int32_t seen) {
  const bool always_float = op == Opcode::DIV || op == Opcode::POW;
  const auto known_number = [&](NodeId n) { return type(n).within(kNumber); };
  if (always_float) {
    x = check(x, seen == fast::kSawFloat && !known_number(x) && failures() == 0 ? kFloat : kNumber);
    y = check(y, kNumber);
    return float_value(op, x, y);
  }
  const bool x_float = type(x).is(Tag::Float);
  const bool y_float = type(y).is(Tag::Float);
  if (x_float || y_float) {
    const NodeId other = x_float ? y : x;
    TypeSet guess = kNumber;
    if (!type(other).single() && failures() == 0 && (seen < 0 || (seen & fast::kSawMixed) == 0))
      guess = kFloat;
    const NodeId checked = check(other, guess);
    (x_float ? y : x) = checked;
    return float_value(op, x, y);
  }
  const bool x_integer = type(x).is(Tag::Integer);
  const bool y_integer = type(y).is(Tag::Integer);
  if (x_integer && y_integer) return integer_value(op, x, y);
  // Sites without feedback: first integers are guessed, then floats.
  if (seen < 0) seen = failures() == 0 ? 0 : fast::kSawFloat | fast::kSawMixed;
  if (seen == 0 && failures() == 0) {
    x = check(x, kInteger);
    y = check(y, kInteger);
    return integer_value(op, x, y);
  }
  if (failures() <= 1 && seen == fast::kSawFloat && !x_integer && !y_integer) {
    x = check(x, kFloat);
    y = check(y, kFloat);
    return float_value(op, x, y);
  }
  if (failures() <= 1 && (x_integer || y_integer) && (seen & fast::kSawOther) == 0 && seen != 0) {
    // An integer and what was a float.
    NodeId& other = x_integer ? y : x;
    if (type(other).meets(kFloat)) other = check(other, kFloat);
    if (block_ == kNoNode || type(other).is(Tag::Float)) return float_value(op, x, y);
  }
  x = check(x, kNumber);
  y = check(y, kNumber);
  if (block_ == kNoNode) return x;
  return either_value(op, x, y);
}

void Builder::arithmetic(Opcode op, NodeId x, NodeId y, std::int32_t seen) {
  with_fast_path([&] {
    const NodeId result = arithmetic_value(op, x, y, seen);
    if (block_ != kNoNode) write(instruction().a, result);
  });
}

void Builder::bitwise(Opcode op, NodeId x, NodeId y) {
  with_fast_path([&] {
    const NodeId a = check(x, Tag::Integer);
    const NodeId b = check(y, Tag::Integer);
    if (block_ != kNoNode) write(instruction().a, add_integer(integer_op(op), a, b));
  });
}

void Builder::unary_minus() {
  const NodeId value = read(instruction().b);
  with_fast_path([&] {
    const TypeSet known = type(value);
    const bool is_float = known.is(Tag::Float) || (!known.is(Tag::Integer) && failures() > 0);
    const NodeId x = check(value, is_float ? Tag::Float : Tag::Integer);
    if (block_ == kNoNode) return;
    write(instruction().a,
          is_float ? add_float(Op::NegFloat, x) : add_integer(Op::SubInteger, integer(0), x));
  });
}

void Builder::build_number_instruction() {
  const Instruction i = instruction();
  const Opcode op = bytecode::plain_form(i.op);
  const auto number = [&] { return constant(f_.constants[static_cast<std::uint32_t>(i.d)]); };
  const auto in_order = [&](NodeId constant_operand, auto build) {
    const NodeId x = read(i.b);
    if ((i.c & 1) != 0) {
      build(constant_operand, x);
    } else {
      build(x, constant_operand);
    }
  };
  switch (i.op) {
    case Opcode::ADD:
    case Opcode::SUB:
    case Opcode::MUL:
    case Opcode::MOD:
    case Opcode::POW:
    case Opcode::DIV:
    case Opcode::IDIV: {
      const NodeId x = read(i.b);
      arithmetic(op, x, read(i.c), i.d);
      break;
    }
    case Opcode::BAND:
    case Opcode::BOR:
    case Opcode::BXOR:
    case Opcode::SHL:
    case Opcode::SHR: {
      const NodeId x = read(i.b);
      bitwise(op, x, read(i.c));
      break;
    }
    case Opcode::SUBI:
      // x + (-d): so -0.0 - 0 is 0.0, as in lua5.4.
      arithmetic(Opcode::ADD, read(i.b), integer(-std::int64_t{i.d}), -1);
      break;
    case Opcode::ADDI:
      in_order(integer(i.d), [&](NodeId x, NodeId y) { arithmetic(op, x, y, -1); });
      break;
    case Opcode::ADDK:
    case Opcode::SUBK:
    case Opcode::MULK:
    case Opcode::MODK:
    case Opcode::POWK:
    case Opcode::DIVK:
    case Opcode::IDIVK:
      in_order(number(), [&](NodeId x, NodeId y) { arithmetic(op, x, y, -1); });
      break;
    case Opcode::BANDK:
    case Opcode::BORK:
    case Opcode::BXORK:
      in_order(number(), [&](NodeId x, NodeId y) { bitwise(op, x, y); });
      break;
    case Opcode::SHLI:
    case Opcode::SHRI:
      bitwise(op, read(i.b), integer(i.d));
      break;
    case Opcode::UNM:
      unary_minus();
      break;
    case Opcode::BNOT: {
      const NodeId value = read(i.b);
      with_fast_path([&] {
        const NodeId x = check(value, Tag::Integer);
        if (block_ != kNoNode) write(i.a, add_integer(Op::XorInteger, x, integer(-1)));
      });
      break;
    }
    default:
      execute();
  }
}

// ================================================================ comparisons

// Whether x < y, x <= y, ...: after guards that they are numbers of one kind.
NodeId Builder::order(Comparison comparison, NodeId x, NodeId y) {
  const auto is_small = [&](NodeId n) {
    return g_[n].op == Op::Constant && type(n).is(Tag::Integer) && g_[n].imm >= -(1LL << 53) &&
           g_[n].imm <= 1LL << 53;
  };
  const auto imm = static_cast<std::int64_t>(comparison);
  bool floats = type(x).is(Tag::Float) || type(y).is(Tag::Float);
  // Neither is known: first integers are guessed, then floats.
  if (!floats && !(type(x).is(Tag::Integer) && !is_small(x)) &&
      !(type(y).is(Tag::Integer) && !is_small(y)))
    floats = failures() == 1 || !type(x).meets(kInteger) || !type(y).meets(kInteger);
  if (floats) {
    // A constant integer compares exactly as a float.
    const NodeId a = is_small(x) ? x : check(x, Tag::Float);
    const NodeId b = is_small(y) ? y : check(y, Tag::Float);
    if (block_ == kNoNode) return kNoNode;
    const NodeId fa = to_float(a);
    return add_bit(Op::CompareFloat, fa, to_float(b), imm);
  }
  const NodeId a = check(x, Tag::Integer);
  const NodeId b = check(y, Tag::Integer);
  if (block_ == kNoNode) return kNoNode;
  return add_bit(Op::CompareInteger, a, b, imm);
}

// Whether it is a short string of the function's constants.
bool Builder::is_short_constant(NodeId id) const {
  const Node& n = g_[id];
  if (n.op != Op::Constant || !n.type.is(Tag::String)) return false;
  for (std::size_t k = 0; k < f_.constants.size(); ++k)
    if (f_.short_constants[k] && static_cast<std::int64_t>(f_.constants[k].bits) == n.imm)
      return true;
  return false;
}

// Whether they are equal, without metamethods: those are for the slow path.
NodeId Builder::equality(NodeId x, NodeId y) {
  const TypeSet tx = type(x);
  const TypeSet ty = type(y);
  const auto equal = static_cast<std::int64_t>(Comparison::Equal);
  if (tx.is(Tag::Integer) && ty.is(Tag::Integer)) return add_bit(Op::CompareInteger, x, y, equal);
  if (tx.is(Tag::Float) && ty.is(Tag::Float)) return add_bit(Op::CompareFloat, x, y, equal);
  if (tx.meets(kNumber) && ty.meets(kNumber)) {
    // One may be an integer and the other a float.
    const Node& constant_y = g_[y];
    if (constant_y.op == Op::Constant && ty.is(Tag::Integer) && constant_y.imm >= -(1LL << 53) &&
        constant_y.imm <= 1LL << 53 && tx.is(Tag::Float))
      return add_bit(Op::CompareFloat, x, to_float(y), equal);
    if (ty.is(Tag::Integer) || tx.is(Tag::Integer)) {
      NodeId& other = ty.is(Tag::Integer) ? x : y;
      // Anything but a float is compared as it is.
      const TypeSet not_float = {TypeSet::any().bits & ~kFloat.bits};
      other = check(other, not_float);
      if (block_ == kNoNode) return kNoNode;
      return add_bit(Op::SameValue, x, y);
    }
    const TypeSet no_number = {TypeSet::any().bits & ~kNumber.bits};
    if (tx.is(Tag::Float) || ty.is(Tag::Float)) {
      NodeId& other = ty.is(Tag::Float) ? x : y;
      other = check(other, kFloat);
      if (block_ == kNoNode) return kNoNode;
      return add_bit(Op::CompareFloat, x, y, equal);
    }
    x = check(x, no_number);
    if (block_ == kNoNode) return kNoNode;
  }
  // Tables and userdata may have a metamethod, long strings are compared by content.
  const auto by_content =
      TypeSet::of(Tag::Table) | TypeSet::of(Tag::Userdata) | TypeSet::of(Tag::String);
  const NodeId same = add_bit(Op::SameValue, x, y);
  const TypeSet both = type(x) & type(y);
  if (!both.meets(by_content) || is_short_constant(y)) return same;
  // Not the same object: equal or not is not known, if both are of such a type.
  const TypeSet other = {TypeSet::any().bits & ~by_content.bits};
  const NodeId plain_x = add_bit(Op::IsType, x, kNoNode, other.bits);
  const NodeId plain_y = add_bit(Op::IsType, y, kNoNode, other.bits);
  guard(add_bit(Op::OrBit, same, add_bit(Op::OrBit, plain_x, plain_y)));
  return same;
}

void Builder::build_comparison() {
  const Instruction i = instruction();
  const auto& successors = flow_.blocks()[flow_.block_at(pc_)].successors;
  const bool jumps_if = (i.c & 1) != 0;
  const auto go = [&](NodeId bit) {
    if (block_ == kNoNode) return;
    branch(bit, successors[jumps_if ? 0 : 1], successors[jumps_if ? 1 : 0]);
  };
  const NodeId x = read(i.a);
  const NodeId y = i.op == Opcode::EQ || i.op == Opcode::LT || i.op == Opcode::LE ? read(i.b)
                   : i.op == Opcode::EQK ? constant(f_.constants[i.b])
                                         : integer(static_cast<std::int8_t>(i.b));
  const bool long_string = i.op == Opcode::EQK && type(y).is(Tag::String) &&
                           !f_.short_constants[i.b] && type(x).may_be(Tag::String);
  // The runtime knows no EQI and EQK: what these compare with numbers has a fast path for all.
  const bool by_runtime = i.op != Opcode::EQI && i.op != Opcode::EQK;
  if (is_generic() && by_runtime) begin_slow_path();
  NodeId bit = kNoNode;
  switch (i.op) {
    case Opcode::EQ:
      bit = equality(x, y);
      break;
    case Opcode::EQK:
    case Opcode::EQI:
      if (type(y).within(kNumber) && type(x).meets(kNumber) && !type(x).single()) {
        bit = add_bit(Op::EqualNumber, x, y);
      } else if (long_string) {
        leave(true);
      } else {
        bit = equality(x, y);
      }
      break;
    case Opcode::LT:
    case Opcode::LTI:
      bit = order(Comparison::Less, x, y);
      break;
    case Opcode::LE:
    case Opcode::LEI:
      bit = order(Comparison::LessEqual, x, y);
      break;
    case Opcode::GTI:
      bit = order(mirrored(Comparison::Less), x, y);
      break;
    default:
      bit = order(mirrored(Comparison::LessEqual), x, y);
      break;
  }
  const bool generic = slow_block_ != kNoNode;
  if (!generic) return go(bit);
  const std::uint32_t fast_block = block_;
  const RegisterMap fast_map = map_;
  if (enter_slow_path()) {
    const NodeId jumps = execute_branch();
    branch(jumps, successors[0], successors[1]);
  }
  block_ = fast_block;
  map_ = fast_map;
  go(bit);
}

// ================================================================ numeric loops

void Builder::for_prepare() {
  const Instruction i = instruction();
  const auto& successors = flow_.blocks()[flow_.block_at(pc_)].successors;
  NodeId init = read(i.a);
  NodeId limit = read(i.a + 1u);
  const NodeId step = read(i.a + 2u);
  const bool unit = g_[step].op == Op::Constant && type(step).is(Tag::Integer) &&
                    (g_[step].imm == 1 || g_[step].imm == -1);
  const bool may_be_integers = type(init).meets(kInteger) && type(limit).meets(kInteger);
  if (!unit || !may_be_integers || failures() > 0) {
    const NodeId skips = execute_branch();
    branch(skips, successors[0], successors[1]);
    return;
  }
  init = check(init, kInteger);
  limit = check(limit, kInteger);
  if (block_ == kNoNode) return;
  const bool up = g_[step].imm > 0;
  const NodeId none =
      add_bit(Op::CompareInteger, init, limit,
              static_cast<std::int64_t>(up ? Comparison::Greater : Comparison::Less));
  const std::uint32_t skip = new_block();
  const std::uint32_t start = new_block();
  end_with(Op::Branch, none, skip, start);
  const RegisterMap before = map_;
  begin(skip);
  jump_to(successors[0]);
  map_ = before;
  begin(start);
  write(i.a + 1u,
        up ? add_integer(Op::SubInteger, limit, init) : add_integer(Op::SubInteger, init, limit));
  write(i.a + 3u, init);
  jump_to(successors[1]);
}

void Builder::for_loop() {
  const Instruction i = instruction();
  const auto& successors = flow_.blocks()[flow_.block_at(pc_)].successors;
  NodeId index = read(i.a);
  if (!type(index).single()) {
    index = check(index, failures() == 0 ? kInteger : kFloat);
    if (block_ == kNoNode) return;
  }
  const bool integers = type(index).is(Tag::Integer);
  // The loop's state: all three are of one kind.
  const TypeSet kind = integers ? kInteger : kFloat;
  const NodeId second = refine(read(i.a + 1u), kind);
  const NodeId step = refine(read(i.a + 2u), kind);
  const std::uint32_t more = new_block();
  const std::uint32_t end = new_block();
  NodeId next = kNoNode;
  if (integers) {
    end_with(Op::Branch,
             add_bit(Op::CompareInteger, second, integer(0),
                     static_cast<std::int64_t>(Comparison::Equal)),
             end, more);
  } else {
    next = add_float(Op::AddFloat, index, step);
    const NodeId zero = constant(Value::of(0.0));
    const auto bit = [&](Comparison c, NodeId a, NodeId b) {
      return add_bit(Op::CompareFloat, a, b, static_cast<std::int64_t>(c));
    };
    const NodeId up = bit(Comparison::Greater, step, zero);
    const NodeId ascending = add_bit(Op::AndBit, up, bit(Comparison::LessEqual, next, second));
    const NodeId descending =
        add_bit(Op::AndBit, add_bit(Op::NotBit, up), bit(Comparison::LessEqual, second, next));
    end_with(Op::Branch, add_bit(Op::OrBit, ascending, descending), more, end);
  }
  const RegisterMap before = map_;
  begin(end);
  jump_to(successors[1]);
  map_ = before;
  begin(more);
  if (integers) {
    next = add_integer(Op::AddInteger, index, step);
    write(i.a + 1u, add_integer(Op::SubInteger, second, integer(1)));
  }
  write(i.a, next);
  write(i.a + 3u, next);
  jump_to(successors[0]);
}

}  // namespace perilune::jit
