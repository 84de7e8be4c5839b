// The instructions that are neither arithmetic nor tables.
#include "jit/builder_state.h"

namespace perilune::jit {

using bytecode::Effect;
using bytecode::Opcode;

void Builder::forget_written() {
  Registers read_registers;
  Registers written;
  registers_of(f_, pc_, &read_registers, &written);
  for (std::uint32_t reg = 0; reg < f_.frame_size; ++reg)
    if (written[reg]) forget(reg);
}

void Builder::execute() {
  store_registers();
  add(Op::Execute, Rep::None, {});
  forget_written();
}

void Builder::call() {
  const Instruction& i = instruction();
  const NodeId function = read(i.a);
  store_registers();
  const bool one_result = i.c == 2;
  const NodeId result =
      add(Op::Call, one_result ? Rep::Boxed : Rep::None, TypeSet::any(), function);
  forget_written();
  if (one_result) write(i.a, result);  // not in memory
}

NodeId Builder::execute_branch() {
  store_registers();
  const NodeId bit = add_bit(Op::ExecuteBranch, kNoNode);
  forget_written();
  return bit;
}

// What the instruction has left in the register is of this type for sure.
void Builder::write_typed(std::uint32_t reg, TypeSet type) {
  map_.nodes[reg] = add_value(Op::LoadRegister, type, kNoNode, kNoNode, reg);
  map_.clean.set(reg);
}

void Builder::build_instruction() {
  const Instruction& i = instruction();
  switch (i.op) {
    case Opcode::MOVE: {
      const NodeId value = read(i.b);
      write(i.a, value);
      break;
    }
    case Opcode::LOADNIL:
      for (std::uint32_t reg = i.a; reg <= std::uint32_t{i.a} + i.b; ++reg)
        write(reg, constant(Value::nil()));
      break;
    case Opcode::LOADFALSE:
      write(i.a, constant(Value::boolean(false)));
      break;
    case Opcode::LOADTRUE:
      write(i.a, constant(Value::boolean(true)));
      break;
    case Opcode::LOADI:
      write(i.a, integer(i.d));
      break;
    case Opcode::LOADF:
      write(i.a, constant(Value::of(static_cast<double>(i.d))));
      break;
    case Opcode::LOADK:
      write(i.a, constant(f_.constants[static_cast<std::uint32_t>(i.d)]));
      break;

    case Opcode::NEWCELL:
      execute();
      write_typed(i.a, TypeSet::of(Tag::Cell));
      break;
    case Opcode::GETCELL: {
      const NodeId cell = refine(read(i.b), TypeSet::of(Tag::Cell));
      write(i.a, add_value(Op::LoadCell, TypeSet::any(), cell));
      break;
    }
    case Opcode::SETCELL: {
      const NodeId cell = refine(read(i.a), TypeSet::of(Tag::Cell));
      add(Op::StoreCell, Rep::None, {}, cell, read(i.b));
      break;
    }
    case Opcode::GETUPVAL: {
      const NodeId cell = add_value(Op::LoadUpvalue, TypeSet::of(Tag::Cell), kNoNode, kNoNode, i.b);
      write(i.a, add_value(Op::LoadCell, TypeSet::any(), cell));
      break;
    }
    case Opcode::SETUPVAL: {
      const NodeId value = read(i.b);
      const NodeId cell = add_value(Op::LoadUpvalue, TypeSet::of(Tag::Cell), kNoNode, kNoNode, i.a);
      add(Op::StoreCell, Rep::None, {}, cell, value);
      break;
    }
    case Opcode::CLOSURE:
      execute();
      write_typed(i.a, TypeSet::of(Tag::Closure));
      break;

    case Opcode::GETTABUP: {
      const NodeId cell = add_value(Op::LoadUpvalue, TypeSet::of(Tag::Cell), kNoNode, kNoNode, i.b);
      get_field(add_value(Op::LoadCell, TypeSet::any(), cell));
      break;
    }
    case Opcode::SETTABUP: {
      const NodeId value = read(i.b);
      const NodeId cell = add_value(Op::LoadUpvalue, TypeSet::of(Tag::Cell), kNoNode, kNoNode, i.a);
      set_field(add_value(Op::LoadCell, TypeSet::any(), cell), value);
      break;
    }
    case Opcode::GETFIELD:
      get_field(read(i.b));
      break;
    case Opcode::SETFIELD: {
      const NodeId object = read(i.a);
      set_field(object, read(i.b));
      break;
    }
    case Opcode::SELF:
      self();
      break;
    case Opcode::GETINDEX: {
      const NodeId object = read(i.b);
      get_element(object, read(i.c), i.d);
      break;
    }
    case Opcode::SETINDEX: {
      const NodeId object = read(i.a);
      const NodeId key = read(i.b);
      set_element(object, key, read(i.c), i.d);
      break;
    }
    case Opcode::GETINT:
      get_element(read(i.b), integer(i.d), i.c);
      break;
    case Opcode::SETINT: {
      const NodeId object = read(i.a);
      const NodeId value = read(i.b);
      set_element(object, integer(i.d), value, i.c);
      break;
    }
    case Opcode::NEWTABLE:
    case Opcode::NEWOBJECT:
      execute();
      write_typed(i.a, TypeSet::of(Tag::Table));
      break;
    case Opcode::LEN:
      length();
      break;

    case Opcode::NOT: {
      const NodeId value = read(i.b);
      const NodeId bit = add_bit(Op::IsType, value, kNoNode, kFalsy.bits);
      write(i.a, add_value(Op::SelectBoolean, kBoolean, bit));
      break;
    }
    case Opcode::CLOSE:
      // Rarely does anything: pending variables of this block or of one around it.
      begin_slow_path();
      guard(add_bit(Op::CompareInteger, add_integer(Op::LoadPending), integer(0),
                    static_cast<std::int64_t>(Comparison::Equal)));
      if (enter_slow_path()) execute();
      join_paths();
      break;

    case Opcode::CALL:
      call();
      break;
    case Opcode::SETLIST:
    case Opcode::CONCAT:
    case Opcode::VARARGPREP:
    case Opcode::VARARG:
    case Opcode::TBC:
      execute();
      break;
    default:
      build_number_instruction();
  }
}

void Builder::build_last_instruction() {
  const Instruction& i = instruction();
  const auto& successors = flow_.blocks()[flow_.block_at(pc_)].successors;
  switch (i.op) {
    case Opcode::JMP:
      jump_to(successors[0]);
      break;
    case Opcode::JT:
    case Opcode::JF: {
      const TypeSet known = type(read(i.a));
      if (known.within(kFalsy) || !known.meets(kFalsy)) {
        jump_to(successors[known.within(kFalsy) == (i.op == Opcode::JF) ? 0 : 1]);
        break;
      }
      const NodeId falsy = add_bit(Op::IsType, read(i.a), kNoNode, kFalsy.bits);
      if (i.op == Opcode::JF) {
        branch(falsy, successors[0], successors[1]);
      } else {
        branch(falsy, successors[1], successors[0]);
      }
      break;
    }
    case Opcode::FORPREP:
      for_prepare();
      break;
    case Opcode::FORLOOP:
      for_loop();
      break;
    case Opcode::TFORPREP:
      execute_branch();
      jump_to(successors[0]);
      break;
    case Opcode::TFORCALL: {
      const NodeId bit = execute_branch();
      branch(bit, successors[0], successors[1]);
      break;
    }
    case Opcode::TFORLOOP: {
      const NodeId control = read(i.a + 4u);
      const std::uint32_t more = new_block();
      const std::uint32_t end = new_block();
      end_with(Op::Branch, add_bit(Op::IsType, control, kNoNode, TypeSet::of(Tag::Nil).bits), end,
               more);
      const RegisterMap before = map_;
      begin(end);
      jump_to(successors[1]);
      map_ = before;
      begin(more);
      write(i.a + 2u, control);
      jump_to(successors[0]);
      break;
    }
    case Opcode::TAILCALL:
      store_registers();
      end_with(Op::TailCall);
      break;
    case Opcode::RETURN0:
      end_with(Op::Return);
      break;
    case Opcode::RETURN1:
      end_with(Op::Return, read(i.a));
      break;
    case Opcode::RETURN:
      if (!f_.is_vararg && i.c == 0 && (i.b == 1 || i.b == 2)) {
        end_with(Op::Return, i.b == 2 ? read(i.a) : kNoNode);
        break;
      }
      store_registers();
      end_with(Op::ReturnValues);
      break;
    default:
      if (bytecode::info(i.op).effect == Effect::Branch) {
        build_comparison();
        break;
      }
      // The block ends because another begins.
      build_instruction();
      jump_to(successors[0]);
  }
}

}  // namespace perilune::jit
